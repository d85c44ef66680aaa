"""Quotation marks -> quoted regions."""

from __future__ import annotations

import pytest
from prose_reading import reading


def regions(text: str) -> list[str]:
    return [text[region.start : region.end] for region in reading(text).regions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('She said "we go" and left.', ['"we go"']),
        ("She said “we go” and left.", ["“we go”"]),
        ("She said ‘we go’ and left.", ["‘we go’"]),
        ("She said 'we go' and left.", ["'we go'"]),
        ("Sie sagte: „Wir gehen“ und ging.", ["„Wir gehen“"]),
        ("Elle a dit « on y va » avant.", ["« on y va »"]),
        ("Sie sagte: »Wir gehen« und ging.", ["»Wir gehen«"]),
        ("She said ``we go'' and left.", ["``we go''"]),
        ("“We go,” she said. “We stay,” he said.", ["“We go,”", "“We stay,”"]),
        ("« On y va », a dit Ek. « Oui », a dit Holm.", ["« On y va »", "« Oui »"]),
        ('Ek said," We go on and on". Holm left.', ['" We go on and on"']),
        ("“We go.? Holm said he “stays” here.", ["“We go.?", "“stays”"]),
    ],
    ids=[
        "straight double",
        "curly double",
        "curly single",
        "straight single",
        "low-9",
        "guillemets",
        "guillemets inwards",
        "doubled accents",
        "two in a line",
        "guillemets with spaces before signs",
        "a space behind the opening mark",
        "a garbled closing mark",
    ],
)
def test_every_style_of_marks_is_read(text: str, expected: list[str]) -> None:
    assert regions(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It's the council's plan, isn't it?",
        "The workers' union and the teachers' union met.",
        'He is 5\'10" tall and owns a 27" screen.',
        "Rock 'n' roll of the '90s, 'tis said.",
        "The boys’ mother met the girls’ father.",
        'A stray " mark of no use.',
    ],
)
def test_apostrophes_inches_and_possessives_are_no_marks(text: str) -> None:
    assert regions(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is from 1990″ Ek said. “It is old.”", ["“It is from 1990″", "“It is old.”"]),
        ("Ek said the pier was “from 1990″.", ["“from 1990″"]),
        ("“It has a 27″ screen,” Ek said.", ["“It has a 27″ screen,”"]),
        ("A 27″ screen hung there.", []),
        ("″It has a screen,″ Ek said. ″We go.”", ["″It has a screen,″", "″We go.”"]),
        ("“He is 5’10” tall,” Ek said.", ["“He is 5’10” tall,”"]),
        ('"He is 5\'10" tall," Ek said. "He swims."', ['"He is 5\'10" tall,"', '"He swims."']),
        ("“He is 5’10”, Ek said.", ["“He is 5’10”"]),
        ("“We won in ’16”, Ek said.", ["“We won in ’16”"]),
    ],
)  # fmt: skip
def test_a_sign_of_inches_in_a_quotation_closes_it_only_where_no_other_does(
    text: str, expected: list[str]
) -> None:
    assert regions(text) == expected


@pytest.mark.parametrize("before", ["", "The club rowed, and it rained all day long. " * 20])
def test_a_quotation_may_end_in_a_number(before: str) -> None:
    text = f'"We began badly.\n\n"We ended well," he said.\n\n{before}"We won in 2016" she said.'
    assert regions(text)[-1] == '"We won in 2016"'


def test_marks_inside_marks_stay_inside() -> None:
    text = "“She told me ‘go home’ and I went,” he said."
    assert regions(text) == ["“She told me ‘go home’ and I went,”"]
    text = "“The “inner” one,” he said."
    assert regions(text) == ["“The “inner” one,”"]


def test_a_possessive_inside_single_marks_does_not_close_them() -> None:
    text = "'The workers' rights are safe,' she said."
    assert regions(text) == ["'The workers' rights are safe,'"]


def test_an_unclosed_mark_runs_to_the_end_of_its_paragraph() -> None:
    text = "“We will rebuild the pier.\n\nThe pier was closed in May."
    assert regions(text) == ["“We will rebuild the pier."]


def test_a_quotation_may_close_paragraphs_later_without_opening_again() -> None:
    text = '"We will rebuild.\n\nIt will take years." She left.\n\nShe said "no".'
    assert regions(text) == ['"We will rebuild.', 'It will take years."', '"no"']


def test_each_paragraph_of_a_long_quotation_that_opens_again_is_a_region() -> None:
    text = "“We will rebuild.\n\n“It will take years,” she said."
    assert regions(text) == ["“We will rebuild.", "“It will take years,”"]


def test_a_mark_that_opens_again_ends_the_unclosed_one_before_it() -> None:
    text = "“We go. He said: “We stay.”"
    assert regions(text) == ["“We go. He said:", "“We stay.”"]


@pytest.mark.parametrize(("opening", "closing"), ["''", "‘’"])
def test_paragraphs_of_a_long_quotation_in_single_marks_are_regions(
    opening: str, closing: str
) -> None:
    text = (
        f"Ek said: {opening}It was deep.\n\n{opening}I fell.\n\n{opening}It wasn’t nice.{closing}"
    )
    assert regions(text) == [
        f"{opening}It was deep.",
        f"{opening}I fell.",
        f"{opening}It wasn’t nice.{closing}",
    ]


def test_a_possessive_does_not_close_what_the_next_paragraph_goes_on_with() -> None:
    text = "Ek said: 'I fed the girls' cat.\n\n'I fell.'"
    assert regions(text) == ["'I fed the girls' cat.", "'I fell.'"]
    text = "Ek wants 'more schools' and roads.\n\n'I fell,' she said."
    assert regions(text) == ["'more schools'", "'I fell,'"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("‘He said “no” to me,’ Ek said.", "‘He said “no” to me,’"),
        ("'He said \"no\" to me,' Ek said.", "'He said \"no\" to me,'"),
        ("‘We call it “the pit” here’, Ek said.", "‘We call it “the pit” here’"),
        ("Ek said: ‘He told me, “No.”’", "‘He told me, “No.”’"),
    ],
)
def test_double_marks_inside_single_ones_stay_inside(text: str, expected: str) -> None:
    assert regions(text) == [expected]


def test_an_apostrophe_that_looks_like_an_opening_mark_takes_in_no_double_marks() -> None:
    text = "He loved the ‘90s. “We go,” said the girls’ mother."
    assert regions(text) == ["“We go,”"]
    text = "‘It closed,’ Ek said. He said “no” and ‘yes’."
    assert regions(text) == ["‘It closed,’", "“no”", "‘yes’"]
