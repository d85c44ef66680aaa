"""Bylines: who is a person in them, and who isn't."""

import pytest

from newsparse.layout import read_layout
from newsparse.layout.bylines import read_byline
from newsparse.layout.sources import agency_name


def people(line: str) -> tuple[str, ...] | None:
    byline = read_byline(line, 0, len(line))
    return None if byline is None else byline.people


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Ada Ek", ("Ada Ek",)),
        ("by: Ada Ek", ("Ada Ek",)),
        ("bySauli Laine", ("Sauli Laine",)),
        ("Von Ada Ek", ("Ada Ek",)),
        ("Written by Ada Ek", ("Ada Ek",)),
        ("By Ada Ek and Bo Dahl", ("Ada Ek", "Bo Dahl")),
        ("By Ada Ek, Bo Dahl & Cy Friis", ("Ada Ek", "Bo Dahl", "Cy Friis")),
        ("Ada Ek/Bo Dahl", ("Ada Ek", "Bo Dahl")),
        ("ADA EK", ("ADA EK",)),
        ("By Pilar de la Fuente", ("Pilar de la Fuente",)),
        ("By Jan van der Berg", ("Jan van der Berg",)),
        ("By C.J. O’Neil-Smith", ("C.J. O’Neil-Smith",)),
    ],
)
def test_people_are_named(line: str, expected: tuple[str, ...]) -> None:
    assert people(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Ek in Moscow",
        "By Ada Ek, Political Editor",
        "Ada Ek, Political Editor",
        "Ada Ek Education editor",
        "Ada Ek China Correspondent, in Seoul",
        "By Ada Ek The Associated Press",
        "By Ada Ek | Evening News",
        "Ada EkStaff Writer",
        "Ada EkContributor",
        "Ada Ek @adaek",
        "By Ada Ek, a deputy editor who has covered the harbour for more than a decade.",
    ],
)
def test_job_titles_outlets_places_and_handles_are_no_part_of_a_name(line: str) -> None:
    assert people(line) == ("Ada Ek",)


@pytest.mark.parametrize("line", ["By Staff Reporter", "By Reuters", "By The Associated Press"])
def test_a_byline_may_name_nobody(line: str) -> None:
    assert people(line) == ()


@pytest.mark.parametrize(
    "line",
    [
        "World News",
        "Climate change",
        "The harbour will open in the spring.",
        "By December, the harbour had been closed for more than nine years, the mayor said.",
        '"By Ada Ek," he said',
        "Ada Ek speaks at the opening of the new market hall in Oslo on Monday.",
        "Reporting by Ada Ek; Editing by Bo Dahl",
        "",
    ],
)
def test_what_is_no_byline_is_none(line: str) -> None:
    assert people(line) is None


def test_a_byline_says_whether_a_word_marks_it() -> None:
    marked = read_byline("By Ada Ek", 0, 9)
    bare = read_byline("Ada Ek", 0, 6)
    assert marked is not None
    assert bare is not None
    assert (marked.marked, bare.marked) == (True, False)


@pytest.mark.parametrize(
    "line", ["AFP", "(Reuters)", "The Associated Press", "PTI @somewhere", "AP in Oslo"]
)
def test_an_agency_alone_is_known(line: str) -> None:
    assert agency_name(line)


def test_an_agency_in_a_sentence_is_not_alone() -> None:
    assert agency_name("Reuters reported it first") is None


@pytest.mark.parametrize("line", ["14 May 2024 Reuters", "Reuters, 14 May 2024"])
def test_an_agency_beside_a_time_shares_no_character_with_it(line: str) -> None:
    layout = read_layout(f"Pier to open\n\n{line}\n\nThe pier is old, and it was shut for years.")
    assert str(layout.timestamp) == "14 May 2024"
    assert str(layout.byline) == "Reuters"


def test_an_agency_that_has_a_line_for_itself_is_the_source_where_no_other_line_names_one() -> None:
    story = "The pier is old, and it was shut for years.\n\nIt is to open in the spring."
    layout = read_layout(f"Pier to open\n\nThe Associated Press\n\n14 May 2024\n\n{story}")
    assert (layout.byline, layout.authors) == (None, ())
    assert (str(layout.source_line), layout.source) == ("The Associated Press",) * 2
