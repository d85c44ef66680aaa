"""Bylines: who is a person in them, and who isn't."""

import pytest

from newsparse.layout import read_layout
from newsparse.layout.bylines import read_byline
from newsparse.layout.source_lines import agency_name


def people(line: str) -> tuple[str, ...] | None:
    byline = read_byline(line, 0)
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
        ("By Ada M. Ek", ("Ada M. Ek",)),
        ("By A. Ek", ("A. Ek",)),
        ("BY ADA EK", ("ADA EK",)),
        ("By ADA EK and BO LIND", ("ADA EK", "BO LIND")),
        ("By Jean DUPONT et Marie CURIE", ("Jean DUPONT", "Marie CURIE")),
        ("By Ngũgĩ wa Thiong'o", ("Ngũgĩ wa Thiong'o",)),
        ("By Nguyễn Văn An", ("Nguyễn Văn An",)),
        ("Ada Ek y Bo Lind", ("Ada Ek", "Bo Lind")),
        ("By Ada Ek with Bo Lind", ("Ada Ek", "Bo Lind")),
        ("Byline: By Ada Ek", ("Ada Ek",)),
        ("Guest column by Ada Ek", ("Ada Ek",)),
        ("By Ada Ek1, Bo Dahl2", ("Ada Ek", "Bo Dahl")),
        ("By Ada Ek in Oslo and Bo Lie in Bergen", ("Ada Ek", "Bo Lie")),
        ("Ada Ek in New York, Bo Lie in Bergen and Cy Friis", ("Ada Ek",)),
        ("Ada Ek in New York, Bo Lie in Bergen", ("Ada Ek", "Bo Lie")),
        ("By Ada Ek, CNN and Bo Lie, CNN", ("Ada Ek", "Bo Lie")),
        ("By Ada Ek, Lagos and Bo Lie, Abuja", ("Ada Ek", "Bo Lie")),
        ("From Ada Ek in Oslo", ("Ada Ek",)),
        ("Reporter: Ada Ek", ("Ada Ek",)),
        ("TNN / Ada Ek", ("Ada Ek",)),
        ("Ada Ek, with AFP", ("Ada Ek",)),
        ("Ada Ek and Bo Dahl with agencies", ("Ada Ek", "Bo Dahl")),
        ("Edited By: Ada Ek", ("Ada Ek",)),
        ("By rural reporter Ada Ek", ("Ada Ek",)),
        ("By court and crime reporters Ada Ek and Bo Dahl", ("Ada Ek", "Bo Dahl")),
        ("By political editor Ada Ek", ("Ada Ek",)),
        ("By Local Democracy Reporter Ada Ek", ("Ada Ek",)),
        ("By Staff Writer Ada Ek", ("Ada Ek",)),
        ("By Ada Ek, Valley Register", ("Ada Ek",)),
        ("By Ada Ek, Xolani Gumede", ("Ada Ek", "Xolani Gumede")),
        ("From Gbenga Oyelowo-Ade, Ibadan", ("Gbenga Oyelowo-Ade",)),
        ("Words: Ada Ek. Photographs: Bo Dahl.", ("Ada Ek",)),
        ("By Ada Ek; pictures by Bo Dahl", ("Ada Ek",)),
        ("Words: Ada Ek / Photos: Bo Dahl", ("Ada Ek",)),
        ('By Ida "The Seal" Lind', ('Ida "The Seal" Lind',)),
        ("By Ada “Bee” Ek and Bo Dahl", ("Ada “Bee” Ek", "Bo Dahl")),
        ("By Bo (Skip) Dahl", ("Bo (Skip) Dahl",)),
        ("Ada ‘Bee’ Ek", ("Ada ‘Bee’ Ek",)),
        ("By Ada Ek, Political Editor, and Bo Dahl", ("Ada Ek", "Bo Dahl")),
        ("By Ada Ek, Staff Writer and Bo Dahl, Oslo Correspondent", ("Ada Ek", "Bo Dahl")),
        ("By Ada Ek, Home Affairs Editor, and Ida Lind", ("Ada Ek", "Ida Lind")),
        ("By Ada Ek, Reporter; Bo Dahl, Reporter", ("Ada Ek", "Bo Dahl")),
        ("Authors: Ada Ek & Bo Dahl", ("Ada Ek", "Bo Dahl")),
        ("Writer: Ada Ek", ("Ada Ek",)),
        ("WRITERS: Ada Ek, Bo Dahl, Ida Lind", ("Ada Ek", "Bo Dahl", "Ida Lind")),
        ("By Ada Ek (Oslo) and Bo Dahl (Bergen)", ("Ada Ek", "Bo Dahl")),
        ("By Ada Ek (NTB), Bo Dahl (AP)", ("Ada Ek", "Bo Dahl")),
        ("By Ada Ek (words) and Bo Dahl (photos)", ("Ada Ek",)),
        ("By ADA Ek-Dahl", ("ADA Ek-Dahl",)),
        ("By IDA Lindholm", ("IDA Lindholm",)),
        ("by ada ek", ("ada ek",)),
        ("by ida lind and ada ek", ("ida lind", "ada ek")),
        ("by: ada maria ek", ("ada maria ek",)),
        ("Photos by Bo Dahl, words by Ada Ek", ("Ada Ek",)),
        ("Illustrated by Bo Dahl; story by Ada Ek and Ida Lind", ("Ada Ek", "Ida Lind")),
        ("Produced by Bo Dahl | Written by Ada Ek", ("Ada Ek",)),
        ("By Ek, Ada", ("Ada Ek",)),
        ("By Lindholm, Ida M.", ("Ida M. Lindholm",)),
        ("Author: Dahlberg, Ada", ("Ada Dahlberg",)),
        ("Ida Marie Lind The Harbour News", ("Ida Marie Lind",)),
        ("By Ana Lucia Prado The Associated Press", ("Ana Lucia Prado",)),
        ("Ada Ek | La Voz del Puerto", ("Ada Ek",)),
        ("Ida Lind | O Farol do Porto", ("Ida Lind",)),
        ("Ada Ek | El Diario de Vik y del Norte", ("Ada Ek",)),
        ("By Dr. Ada Ek, Prof. Bo Dahl", ("Dr. Ada Ek", "Prof. Bo Dahl")),
        ("Nkosi Tshuma, Chronicle Reporter", ("Nkosi Tshuma",)),
        ("Nkosi Tshuma Senior Reporter", ("Nkosi Tshuma",)),
        ("BYLINE: Ada Ek.", ("Ada Ek",)),
        ("Ada Ek.", ("Ada Ek",)),
        ("By Bo Dahl Jr.", ("Bo Dahl Jr.",)),
        ("By Ada E.", ("Ada E.",)),
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
        "Ada Ek, Home Affairs Editor",
        "Ada Ek, Open Justice reporter",
        "Ada Ek, Cedar Bluff Gazette",
        "By Ada Ek, Oslo and Bergen",
        "Ada Ek China Correspondent, in Seoul",
        "By Ada Ek The Associated Press",
        "By Ada Ek | Evening News",
        "Ada EkStaff Writer",
        "Ada EkContributor",
        "Ada Ek @adaek",
        "Ada Ek, Special to Harbour News",
        "Von Ada Ek, Berlin",
        "By Ada Ek with AP",
        "By Ada Ek (Reuters)",
        "By Ada Ek, PhD",
        "Story by Ada Ek, photos by Bo Lind",
        "By Ada Ek 3 comments",
        "By Ada Ek, a deputy editor who has covered the harbour for more than a decade.",
        "By Ada Ek March 18 at 12:22 PM",
        "By Ada Ek Sept. 3 at 9:05 AM",
        "By Ada Ek 18 March",
        "By Ada Ek Harbour correspondent",
        "By Ada Ek Fisheries editor",
        "By Ada Ek reporter",
        "Ada Ek Shipping correspondent",
        "Ada EkTwitter",
        "By Ada EkFacebook",
        "By Ada EkEmail",
        "Ada Ekada.ek@harbour.example",
        "Ada Eka.ek@harbour.example",
        "By Ada Ekek@harbour.example",
        "By Ada Ekaek@harbour.example@AdaEkHN",
        "Ada Ekadae@harbour.example",
        "Ada Ek Send an email",
        "Ada Ek, [email protected]",
        "Ada Ek Follow on Twitter",
        "Ada Ek Contact the author",
        "News by Ada Ek News Reporter",
        "Feature by Ada Ek Contributor",
        "Sport by Ada Ek Chief Sports Writer",
        "Words and pictures by Ada Ek",
        "By&nbspAda Ek",
        "By&nbsp;Ada Ek",
        "by&#160;Ada Ek",
        "From Ada Ek, Bergen",
        "FROM Ada Ek, Old Vik",
        "Ada Ek, Harbour Reporter",
        "Ada Ek, Contributor to Harbour News",
    ],
)
def test_job_titles_outlets_places_and_handles_are_no_part_of_a_name(line: str) -> None:
    assert people(line) == ("Ada Ek",)


@pytest.mark.parametrize(
    "line",
    [
        *("By Staff Reporter", "By Reuters", "By The Associated Press", "By The Editorial Board"),
        *("By admin", "By editor", "Posted by admin", "by staff", "By Webmaster", "By newsdesk -"),
        *("Our Foreign Staff", "HN Correspondent", "Vik Ledger Staff", "F.P. Report"),
        *(
            "Our Special Correspondent",
            "Our Correspondent",
            "Harbour News Desk",
            "Online Editors",
            "Staff Reporter",
        ),
        *(
            "Le Soir with AFP",
            "Torvik News Service",
            "Vik Gazette with Reuters",
            "Staff and agencies",
            "AFP and Reuters",
        ),
        *("Editorial", "Agencies", "Newsroom", "By AFPRelaxnews", "Posted by HNTeam"),
    ],
)
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
        "From Leeds in England",
        "REPORTER: Ada Ek has left.",
        "REPORTER: Ada?",
        "Author Ada Ek, from Vik, said that she had written it on ferry tickets.",
        "Reporter Ada Ek, from Vik, was the first to see it.",
        "Autor Ada Ek sagte, das Buch sei kurz.",
        "Harbour Board (HB)",
        "Vik Rowing Club (VRC)",
        "Ada Ek (Photo: Instagram/Ada Ek)",
        "En Route Vik, Norway",
        "On Board Ekfjord, Norway",
        "New Delhi",
        "Los Angeles",
        "by design",
        "by the end of the year",
        "by boat and by train",
        "From New York, USA",
        "From Little Vik, Norway",
        "Photo by Ada Ek",
        "Painting by Ada Ek",
        "Vik Shipping AG to Buy Oslo Ferries",
        "Ada Ek On How Ferries Are Built",
        "Bo Dahl, Who Is Back",
        "FULL TEXT.",
        "Economic Scene.",
        "FERRIES FOR BOTH ISLANDS.",
        "Edited by Bo Dahl",
        "By the time Ada Ek came home",
        "OVER PIER CLEARANCE",
        "After Pier Ban",
        "",
    ],
)
def test_what_is_no_byline_is_none(line: str) -> None:
    assert people(line) is None


def test_a_byline_says_whether_a_word_marks_it() -> None:
    marked = read_byline("By Ada Ek", 0)
    bare = read_byline("Ada Ek", 0)
    assert marked is not None
    assert bare is not None
    assert (marked.marked, bare.marked) == (True, False)


def test_the_word_that_leads_to_a_time_is_no_part_of_a_byline() -> None:
    layout = read_layout(f"Pier to open\n\nby Ada Ek on 6 March 2020\n\n{STORY}")
    assert (str(layout.byline), str(layout.timestamp)) == ("by Ada Ek", "6 March 2020")


def test_a_masthead_and_an_address_below_a_byline_are_neither_authors_nor_a_standfirst() -> None:
    below = "Manila Ledger\nek@harbour.example"
    layout = read_layout(f"Pier to open\n\nBy: Ada Ek - Reporter / @adaek\n{below}\n\n{STORY}")
    assert (layout.authors, layout.standfirst) == (("Ada Ek",), None)


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


STORY = "The pier is old, and it was shut for years.\n\nIt is to open in the spring, they say."


@pytest.mark.parametrize(
    "byline",
    [
        "Ada Ek,\n\nBo Dahl &\n\nCy Friis",
        "By Ada Ek\nSenior Reporter, Harbour News\nand\nBo Dahl\nReporter\nand\nCy Friis",
        "By\nAda Ek, Bo Dahl and Cy Friis",
    ],
)
def test_a_byline_of_several_lines(byline: str) -> None:
    layout = read_layout(f"Pier to open\n\n{byline}\n\n4 May 2021\n\n{STORY}")
    assert layout.authors == ("Ada Ek", "Bo Dahl", "Cy Friis")


@pytest.mark.parametrize("role", ["Sunday Gleam writer", "Torvik Times reporter", "Staff writer"])
def test_a_job_title_below_a_byline_is_no_second_author(role: str) -> None:
    layout = read_layout(f"Pier to open\n\nBY ADA EK\n{role}\n\n{STORY}")
    assert layout.authors == ("ADA EK",)


@pytest.mark.parametrize("section", ["Humanitarian Aid", "Human Rights", "Climate Change"])
def test_a_section_beside_a_time_is_no_author(section: str) -> None:
    layout = read_layout(f"Pier to open\n\n3 May 2021\n{section}\n\n{STORY}")
    assert layout.authors == ()


@pytest.mark.parametrize(
    "name", ["Nkechi Okonta", "Xolani Gumede", "Dzmitry Kavalenka", "Mere Paki-Jones"]
)
def test_but_a_name_that_no_list_knows_is(name: str) -> None:
    layout = read_layout(f"Pier to open\n\n3 May 2021\n{name}\n\n{STORY}")
    assert layout.authors == (name,)


def test_a_tag_after_a_button_is_no_second_author() -> None:
    layout = read_layout(f"Pier to open\n\nBy Ada Ek\nBookmark\nBo Dahl\n4 May 2021\n\n{STORY}")
    assert layout.authors == ("Ada Ek",)


def test_a_name_beside_a_time_may_stand_within_the_body() -> None:
    summary = "The old pier is to open again in the spring, after nine years of repairs."
    text = (
        f"Pier to open\n\n{summary}\n\n{summary[:-1]} by hand.\n\nby Ada Ek 4 May 2021\n\n{STORY}"
    )
    assert read_layout(text).authors == ("Ada Ek",)


def test_a_name_alone_after_the_last_paragraph_is_the_byline() -> None:
    assert read_layout(f"Pier to open\n\n{STORY}\n\nAda Ek").authors == ("Ada Ek",)


def test_but_not_that_of_somebody_in_the_news() -> None:
    told = STORY.replace("they say", "Ada Ek says")
    assert read_layout(f"Pier to open\n\n{told}\n\nAda Ek").authors == ()


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Dr. Edda Krog, head of the Department of Letters in Vik.", "Dr. Edda Krog"),
        ("By Prof. Nils Omdal, who teaches the law of the sea.", "Prof. Nils Omdal"),
        ("By Ada Ek, a pilot and the author of three books.", "Ada Ek"),
    ],
)
def test_a_byline_may_go_on_with_the_writers_life(line: str, name: str) -> None:
    life = f"{line} {'She has written about boats for the papers of the coast for years. ' * 5}"
    layout = read_layout(f"Pier to open\n\n{life.strip()}\n\n{STORY}")
    assert layout.authors == (name,)
    assert str(layout.paragraphs[0]).startswith("The pier is old")


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Ada Ek2 minutes ago", "Ada Ek"),
        ("Ada Ek5 hours ago", "Ada Ek"),
        ("Ida Lind14h", "Ida Lind"),
        ("Ada Ek Send an email 9 hours ago", "Ada Ek"),
        ("Ada Ek Follow on X 3 days ago", "Ada Ek"),
        ("Ada SamMay 4, 2021", "Ada Sam"),
        ("Ada MonMay 4, 2021", "Ada Mon"),
        ("Vik, News, Front Page | 6 hours ago | Written by Ada Ek", "Written by Ada Ek"),
        ("Home, Harbour, Culture, Letters, Front Page 3 | By Ada Ek", "By Ada Ek"),
        ("By admin - 2021-05-04", "By admin"),
        ("editor: May 4, 2021 | by staff", "by staff"),
    ],
)
def test_a_byline_beside_other_things_of_its_line(line: str, byline: str) -> None:
    layout = read_layout(f"Pier to open\n\n{line}\n\n{STORY}")
    assert str(layout.byline) == byline
    assert str(layout.paragraphs[0]).startswith("The pier is old")


@pytest.mark.parametrize(
    ("line", "authors", "dateline"),
    [
        ("By ADA EK, VIK -- The pier is old, and it was shut for years.", ("ADA EK",), "VIK"),
        ("By Ada Ek, OSLO — The pier is old, and it was shut for years.", ("Ada Ek",), "OSLO"),
        ("BY ADA EK -- The pier is old, and it was shut for years.", ("ADA EK",), "None"),
    ],
)
def test_a_byline_may_run_into_the_story(
    line: str, authors: tuple[str, ...], dateline: str
) -> None:
    layout = read_layout(f"Pier to open\n\n{line}\n\nIt is to open in the spring, they say.")
    assert layout.authors == authors
    assert str(layout.dateline) == dateline
    assert str(layout.paragraphs[0]) == "The pier is old, and it was shut for years."


@pytest.mark.parametrize("name", ["Bo Dahl", "Ada Ek", "T.K. Olu Brand Jnr."])
def test_a_byline_at_the_foot_may_say_from_where(name: str) -> None:
    layout = read_layout(f"Pier to open\n\n{STORY}\n\nFrom {name}, Old Vik")
    assert layout.authors == (name,)
    assert str(layout.byline) == f"From {name}, Old Vik"
    assert str(layout.paragraphs[-1]) == "It is to open in the spring, they say."


@pytest.mark.parametrize(
    ("headline", "name", "story"),
    [
        ("Old roofs a danger", "Bo Moe", "The fire chief of Vik, Bo Moe, wants them down."),
        ("Mayor answers critics", "Ada Lind", "“We could not wait,” said Mayor Ada Lind."),
        ("Tor Vik admits that he forgot", "Tor Vik", "The mayor has admitted that he forgot."),
        ("Mira Solberg's ring is gone", "Mira Solberg", "Somebody took the singer's ring."),
    ],
)
def test_a_name_in_the_story_below_the_headline_is_no_byline(
    headline: str, name: str, story: str
) -> None:
    layout = read_layout(f"{headline}\n\n{name}\n\n{story} It was a cold day.\n\n{STORY}")
    assert (layout.byline, layout.authors) == (None, ())


@pytest.mark.parametrize(
    "note",
    [
        "Ada Ek is a writer for Harbour News. You can reach her at ek@harbour.example.",
        "Ada Ek is a staff reporter at the Vik Gazette.",
        "Ada Ek is a freelance journalist who lives in Vik.",
        "Ada Ek is the political editor of Harbour News.",
        "Ada Ek is HNN’s Senior Reporter in Vik.",
    ],
)
def test_a_note_about_the_writer_names_who_wrote_it(note: str) -> None:
    layout = read_layout(f"Pier to open\n\n{STORY}\n\n{note}")
    assert layout.authors == ("Ada Ek",)
    assert str(layout.byline) == "Ada Ek"
    assert str(layout.paragraphs[-1]) == "It is to open in the spring, they say."


def test_but_not_where_the_story_is_about_that_person() -> None:
    told = STORY.replace("they say", "Ada Ek says")
    note = "Ada Ek is a writer for Harbour News."
    layout = read_layout(f"Pier to open\n\n{told}\n\n{note}")
    assert layout.authors == ()


def test_a_byline_above_the_body_counts_before_a_note() -> None:
    note = "Ada Ek is a writer for Harbour News."
    layout = read_layout(f"Pier to open\n\nBy Bo Dahl\n\n{STORY}\n\n{note}")
    assert layout.authors == ("Bo Dahl",)


def test_author_on_the_line_above_makes_a_newsroom_the_byline() -> None:
    layout = read_layout(
        f"Pier to open\n\nAuthor:\n\nVik Gazette Staff\n\n4 May 2021\n\nIda Lind/Norpel\n\n{STORY}"
    )
    assert (str(layout.byline), layout.authors) == ("Vik Gazette Staff", ())


def test_a_name_below_a_lead_with_a_dateline_is_the_byline() -> None:
    lead = "OSLO (AP) - The pier is to open again in the spring, the owner said on Monday."
    layout = read_layout(f"Pier to open\n\n{lead}\n\nAda Ek\n\n{STORY}")
    assert (str(layout.byline), layout.authors) == ("Ada Ek", ("Ada Ek",))


def test_a_byline_printed_again_is_no_standfirst() -> None:
    byline = "By: Ada Ek, Bo Dahl, The Associated Press\n\n4 May 2021"
    again = "Ada EkBo Dahl, The Associated Press"
    layout = read_layout(f"Pier to open\n\n{byline}\n\n{again}\n\n{STORY}")
    assert layout.standfirst is None


@pytest.mark.parametrize(
    "byline",
    ["by ada ek", "by Ada Ek · May 4, 2021", "von Ada Ek", "par Ada Ek"],
)
def test_a_byline_in_small_letters_right_below_a_headline_is_no_part_of_it(byline: str) -> None:
    article = read_layout(f"Market hall moves to the harbour\n{byline}\n\n{STORY}")
    assert str(article.headline) == "Market hall moves to the harbour"
    assert [name.casefold() for name in article.authors] == ["ada ek"]


@pytest.mark.parametrize("names", [("Ada Ek", "Bo Dahl"), ("Ada Ek", "Bo Dahl", "Anna Lind")])
def test_names_on_lines_one_below_the_other_are_one_byline(names: tuple[str, ...]) -> None:
    lines = "\n".join(names)
    article = read_layout(f"Market hall moves\n\n{lines}\n\n4 May 2021\n\n{STORY}")
    assert article.authors == names
    assert str(article.byline) == lines


HALL = (
    "The council of Torvik voted on Monday to move the market hall to the harbour.\n\n"
    "It will be pulled down in June, the mayor said."
)


def test_who_wrote_goes_before_who_edited() -> None:
    layout = read_layout(f"Market hall moves\n\nEdited By: Bo Dahl\n\nBy Ada Ek\n\n{HALL}")
    assert layout.authors == ("Ada Ek",)


@pytest.mark.parametrize("signature", ["— Ada Ek", "-- Ada Ek", "– Bo Dahl"])
def test_a_name_after_a_dash_signs_the_story_above(signature: str) -> None:
    layout = read_layout(f"Market hall moves\n\n{HALL}\n\n{signature}")
    assert str(layout.byline) == signature.lstrip("—–- ")
    assert str(layout.paragraphs[-1]).endswith("the mayor said.")


def test_a_name_after_a_dash_that_the_story_has_too_signs_nothing() -> None:
    told = HALL.replace("the mayor", "the mayor, Ada Ek,")
    layout = read_layout(f"Market hall moves\n\n{told}\n\n— Ada Ek")
    assert layout.byline is None
