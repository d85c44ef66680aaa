"""Pages as people paste them: menus, exports, captions, boxes between the paragraphs."""

# A time printed without a zone is a naive datetime.
# ruff: noqa: DTZ001

from datetime import UTC, datetime, timedelta, timezone

import pytest

from newsparse.layout import Layout, read_layout

HEADLINE = "Market hall moves to the harbour"
FIRST = "The council voted on Monday to move the market hall to the old harbour, ending a dispute."
SECOND = '"We have waited long enough," said Bo Dahl, the mayor, after the vote had been counted.'
THIRD = "The hall is to open in the spring, when the last of the fishing boats has left the quay."
BODY = f"{FIRST}\n\n{SECOND}\n\n{THIRD}"
BUTTONS = "Share\nFacebook\nTwitter\nEmail"


def texts(layout: Layout) -> list[str]:
    return [str(span) for span in layout.paragraphs]


class TestBetweenTheParagraphs:
    """What stands between paragraphs and is none, on a clean page and on a littered one."""

    @staticmethod
    def body(line: str, header: str) -> list[str]:
        text = f"{HEADLINE}\n\n{header}\n\n{FIRST}\n\n{SECOND}\n\n{line}\n\n{THIRD}"
        return texts(read_layout(text))

    @pytest.mark.parametrize("header", ["By Ada Ek", f"By Ada Ek\n4 May 2021\n{BUTTONS}"])
    @pytest.mark.parametrize(
        "line",
        [
            "Share this article",
            "Read more: Boats leave the quay",
            "READ ALSO: Boats leave the quay",
            "You may also like",
            "WATCH: Boats leave the quay",
            "Tags: harbour, market",
            "Sign up for our daily newsletter to get the news in your inbox.",
            "Get the latest news delivered to your inbox. Subscribe now.",
            "Story continues below advertisement",
            "Photo by Ada Ek/Getty Images",
            "The old harbour on Monday. (Ada Ek/Harbour News)",
            "The old harbour on Monday. Photograph: Ada Ek/Harbour News",
            "The old harbour, seen from the quay on Monday. | Ada Ek",
            "12 Comments",
            "4 min read",
            "Ada Ek is a reporter for Harbour News.",
            "Ada Ek is the political editor of Harbour News. Follow her on Twitter @adaek.",
            "© 2021 Harbour News. All rights reserved.",
            "This material may not be published, broadcast, rewritten or redistributed.",
            "* * *",
            "1/3",
        ],
    )
    def test_is_dropped(self, line: str, header: str) -> None:
        assert self.body(line, header) == [FIRST, SECOND, THIRD]

    @pytest.mark.parametrize("header", ["By Ada Ek", f"By Ada Ek\n4 May 2021\n{BUTTONS}"])
    @pytest.mark.parametrize(
        "line",
        ["“We will see.”", "‘We will see.’", "SMITH: We will see.", '"Yes," he said.'],
    )
    def test_speech_is_kept(self, line: str, header: str) -> None:
        assert self.body(line, header) == [FIRST, SECOND, line, THIRD]


class TestAboveTheBody:
    @pytest.mark.parametrize(
        "menu",
        [
            "POLITICS",
            "Home\nNews\nSport\nPolitics\nSearch\nMenu",
            "\n".join(["Home", "World", "Business", "Opinion", "More", "Sign in"]),
            "\n".join(["Home", "News", "Sport"] * 350),
        ],
    )
    def test_menus_and_sections_are_no_headline(self, menu: str) -> None:
        layout = read_layout(f"{menu}\n{HEADLINE}\n\nBy Ada Ek\n4 May 2021\n\n{BODY}")
        assert str(layout.headline) == HEADLINE
        assert layout.authors == ("Ada Ek",)
        assert texts(layout) == [FIRST, SECOND, THIRD]

    def test_a_section_alone_is_better_than_no_headline(self) -> None:
        assert str(read_layout("Business").headline) == "Business"

    @pytest.mark.parametrize(
        "printed",
        ["Market hall moves\nto the old harbour", "Market hall moves to the\nOld Harbour"],
    )
    def test_a_headline_over_two_lines(self, printed: str) -> None:
        layout = read_layout(f"{printed}\n\nBy Ada Ek\n\n{BODY}")
        assert str(layout.headline) == printed

    @pytest.mark.parametrize("title", [HEADLINE, f"{HEADLINE} | Harbour News"])
    def test_a_repeated_headline_is_neither_paragraph_nor_standfirst(self, title: str) -> None:
        layout = read_layout(f"{title}\n\n{HEADLINE}\n\nBy Ada Ek\n\n{BODY}")
        assert (str(layout.headline), layout.standfirst) == (HEADLINE, None)
        assert texts(layout) == [FIRST, SECOND, THIRD]

    def test_a_repeated_standfirst_is_no_paragraph(self) -> None:
        lead = "A dispute that has split the town for nine years has come to its end."
        layout = read_layout(
            f"{HEADLINE}\n{lead}\nBy Ada Ek\n4 May 2021\n{BUTTONS}\n{lead}\n\n{BODY}"
        )
        assert texts(layout) == [FIRST, SECOND, THIRD]

    def test_pictures_one_after_the_other(self) -> None:
        pictures = "\n".join(
            f"{n} of 3\n{what} (Cy Friis/Harbour News)"
            for n, what in enumerate(("The quay on Monday.", "Boats.", "The hall."), 1)
        )
        layout = read_layout(f"{HEADLINE}\nBy Ada Ek\n4 May 2021\n{pictures}\n\n{BODY}")
        assert texts(layout) == [FIRST, SECOND, THIRD]

    def test_a_videos_title_and_blurb(self) -> None:
        blurb = "The mayor tells our reporter why the hall has to move to the harbour this year."
        layout = read_layout(
            f"{HEADLINE}\nBy Ada Ek\n{BUTTONS}\nVideo\nWhy the hall moves\n\n{blurb}\n\n{BODY}"
        )
        assert texts(layout) == [FIRST, SECOND, THIRD]

    def test_an_agencys_long_caption(self) -> None:
        caption = (
            "In this photo taken on Monday, May 3, 2021, fishermen carry their boats over the quay "
            "of the old harbour, where the market hall is to stand, while people of the town, who "
            "have waited for nine years, look on and tell one another what they think of the plan "
            "that the council has made."
        )
        layout = read_layout(f"{HEADLINE}\nBy Ada Ek\n{BUTTONS}\n\n{caption}\n\n{BODY}")
        assert texts(layout) == [FIRST, SECOND, THIRD]


class TestTimesOverLines:
    @pytest.mark.parametrize(
        ("printed", "stamp"),
        [
            ("Tuesday, 4 May 2021\n10:05 GMT", "Tuesday, 4 May 2021\n10:05 GMT"),
            ("Published\n\nMay 4,\n2021\n10:05 AM GMT", "May 4,\n2021\n10:05 AM GMT"),
        ],
    )
    def test_day_and_clock(self, printed: str, stamp: str) -> None:
        layout = read_layout(f"{HEADLINE}\n\n{printed}\n\n{BODY}")
        assert str(layout.timestamp) == stamp
        assert layout.published == datetime(2021, 5, 4, 10, 5, tzinfo=UTC)

    def test_a_label_above_its_time(self) -> None:
        layout = read_layout(f"{HEADLINE}\nLast updated:\n4 May 2021, 10:05\n\n{BODY}")
        assert (layout.published, layout.updated) == (None, datetime(2021, 5, 4, 10, 5))

    def test_both_times_on_two_lines_each(self) -> None:
        layout = read_layout(
            f"{HEADLINE}\nMay 4, 2021\n10:05 AM EDT\nUpdated\nMay 5, 2021\n11:06 AM EDT\n\n{BODY}"
        )
        edt = timezone(timedelta(hours=-4))
        assert layout.published == datetime(2021, 5, 4, 10, 5, tzinfo=edt)
        assert layout.updated == datetime(2021, 5, 5, 11, 6, tzinfo=edt)

    @pytest.mark.parametrize(
        "line",
        [
            "May 4, 2021 0 412",
            "Ada Ek | May 4, 2021 | 3 comments | 1,234 views",
            "May 4, 2021 · 4 min read",
        ],
    )
    def test_counters_after_a_day_are_no_clock(self, line: str) -> None:
        layout = read_layout(f"{HEADLINE}\n{line}\n\n{BODY}")
        assert (layout.published, layout.published_precision) == (datetime(2021, 5, 4), "day")


class TestDatelines:
    def test_an_agency_after_its_place(self) -> None:
        layout = read_layout(f"{HEADLINE}\nBy Ada Ek, CNN\n4 May 2021\n\nWashington CNN — {BODY}")
        assert layout.dateline is not None
        assert (layout.dateline.place, layout.dateline.agency) == ("Washington", "CNN")
        assert (layout.source_line, texts(layout)) == (None, [FIRST, SECOND, THIRD])

    def test_a_date_and_an_agency_alone(self) -> None:
        layout = read_layout(f"{HEADLINE}\n\nAug 27 (Reuters) - {BODY}")
        assert layout.dateline is not None
        assert (layout.dateline.place, layout.dateline.date) == (None, "Aug 27")
        assert layout.dateline.agency == "Reuters"
        assert texts(layout) == [FIRST, SECOND, THIRD]

    def test_a_page_says_who_holds_it_to_standards(self) -> None:
        end = (
            "Reporting by Ada Ek; Editing by Bo Lind\n\nOur Standards: The Harbour News Principles."
        )
        layout = read_layout(f"{HEADLINE}\n\nOSLO, Aug 27 (Reuters) - {BODY}\n\n{end}")
        assert texts(layout) == [FIRST, SECOND, THIRD]


class TestExports:
    """What press databases give out."""

    LEXISNEXIS = f"""\
Page 1

{HEADLINE}

Harbour News

May 4, 2021 Tuesday 10:05 PM GMT

Copyright 2021 Harbour News All Rights Reserved

Section: NEWS; Pg. 3

Length: 412 words

Byline: By Ada Ek

Highlight: A dispute of nine years has come to an end.

Body

{BODY}

Classification

Language: ENGLISH

Publication-Type: Newspaper

Subject: CITY GOVERNMENT (90%); MARKETS (78%)

Load-Date: May 5, 2021

End of Document"""

    FACTIVA = f"""\
NEWS
{HEADLINE}

Ada Ek
412 words
4 May 2021
22:05
Harbour News
HRBN
English
© 2021 Harbour News Ltd. All rights reserved.

{BODY}

Document HRBN000020210504eh540000v"""

    CODES = f"""\
HD
{HEADLINE}
BY
By Ada Ek
WC
412 words
PD
4 May 2021
SN
Harbour News
SC
HRBN
LA
English
CY
Copyright 2021 Harbour News

LP
{FIRST}

TD
{SECOND}

{THIRD}

AN
Document HRBN000020210504eh540000v"""

    @pytest.mark.parametrize("text", [LEXISNEXIS, FACTIVA, CODES])
    def test_every_part_is_in_its_place(self, text: str) -> None:
        layout = read_layout(text)
        assert str(layout.headline) == HEADLINE
        assert layout.authors == ("Ada Ek",)
        assert layout.published is not None
        assert layout.published.date().isoformat() == "2021-05-04"
        assert layout.source in ("Harbour News", "Harbour News Ltd")
        assert texts(layout) == [FIRST, SECOND, THIRD]

    def test_clocks_are_read(self) -> None:
        published = [read_layout(text).published for text in (self.LEXISNEXIS, self.FACTIVA)]
        assert published == [datetime(2021, 5, 4, 22, 5, tzinfo=UTC), datetime(2021, 5, 4, 22, 5)]


class TestSourceLines:
    @pytest.mark.parametrize(
        ("line", "name"),
        [
            ("(Source: Harbour News)", "Harbour News"),
            ("Source – Harbour News", "Harbour News"),
            ("Via Harbour News", "Harbour News"),
            ("Sources: AP, Reuters", "AP, Reuters"),
            ("/AP/", "AP"),
            ("© Harbour News 2021", "Harbour News"),
            ("© 2019-2021 Harbour News", "Harbour News"),
            ("Copyright © 2021 Harbour News. All rights reserved.", "Harbour News"),
            ("This story first appeared on Harbour News.", "Harbour News"),
            ("This article originally appeared in Harbour News.", "Harbour News"),
            ("This story was originally published by Harbour News and is free.", "Harbour News"),
            ("This article is republished from Harbour News under a licence.", "Harbour News"),
            ("The post Market hall moves appeared first on Harbour News.", "Harbour News"),
            ("Reprinted from Harbour News", "Harbour News"),
            ("(With inputs from PTI)", "PTI"),
            ("With files from The Canadian Press", "The Canadian Press"),
            ("Editing by Bo Lind", None),
        ],
    )
    def test_their_forms(self, line: str, name: str | None) -> None:
        layout = read_layout(f"{HEADLINE}\n\nBy Ada Ek\n\n{BODY}\n\n{line}")
        assert (str(layout.source_line), layout.source) == (line, name)
        assert texts(layout) == [FIRST, SECOND, THIRD]

    @pytest.mark.parametrize(
        "line", ["Photo: Ada Ek", "Chart: Harbour News", "Source code is free", "SOURCE CODE"]
    )
    def test_what_imitates_them(self, line: str) -> None:
        assert read_layout(f"{HEADLINE}\n\nBy Ada Ek\n\n{BODY}\n\n{line}").source_line is None


@pytest.mark.parametrize(
    "text",
    [
        "2 for 1",
        "31 February 2021",
        "4 May 0000 10:05",
        "99:99",
        "4 May 2021 25:61",
        "1" * 5000,
        "May " * 300,
        "\u2028\x85",
        "0",
        "\n".join(f"Section {n}" for n in range(1000)),
    ],
)
def test_of_bad_input_nothing_is_guessed(text: str) -> None:
    layout = read_layout(text)
    assert layout.updated is None
    assert layout.published in (None, datetime(2021, 5, 4))
    assert layout.authors == ()
    assert layout.paragraphs == ()


def test_names_without_end_are_no_byline() -> None:
    layout = read_layout("By " + "Ada Ek, " * 300)
    assert (layout.byline, layout.authors) == (None, ())
    assert len(layout.paragraphs) == 1


class TestAboveTheFirstParagraph:
    """What stands between the head of a littered page and the story, and opens no story."""

    @pytest.mark.parametrize(
        "lines",
        [
            "The old hall in 1987.\nPhoto illustration by Harbour News. Photo by Bo Dahl.",
            "Bo Dahl opens the hall in Mill Street.\nHarbour News/Getty Images",
            "The hall has been shut since May, when its roof fell in.\nPhotograph: Bo Dahl",
            "More on halls\nThe council has been asked to move the hall to ...",
            "More on halls\nBo Dahl has written a book about the halls of Torvik,...",
            "The hall will be pulled down when the fish market has left it.  (HNA)",
        ],
    )
    def test_captions_and_other_stories_beginnings(self, lines: str) -> None:
        page = f"{HEADLINE}\nBy Ada Ek\n4 May 2021\n{BUTTONS}\n{lines}\n\n{BODY}"
        assert texts(read_layout(page)) == [FIRST, SECOND, THIRD]


def test_a_sentence_that_the_page_has_as_its_summary_too_stays_in_the_body() -> None:
    summary = (
        "Boats that now lie on the quay in Mill Street will move to the other side of the harbour,"
        " and those who own them will be paid by the town."
    )
    fourth = (
        "The first of them was towed away on Tuesday, as Bo Dahl and a crowd of children looked on."
    )
    head = f"{HEADLINE}\n{summary}\nBy Ada Ek\n4 May 2021\n{BUTTONS}\n{FIRST}\n\n{SECOND}"
    page = f"{head}\n\n{BUTTONS}\n\n{summary}\n\n{BUTTONS}\n\n{THIRD}\n\n{fourth}"
    layout = read_layout(page)
    assert str(layout.standfirst) == summary
    assert texts(layout) == [FIRST, SECOND, summary, THIRD, fourth]


class TestBelowTheLastParagraph:
    """Notes, addresses and names at the foot of an article, set apart from its last paragraph."""

    @pytest.mark.parametrize(
        "note",
        [
            "Ada Ek",
            "ADA EK",
            "ek@harbour.example",
            "Staff writer Ada Ek is on Harbourbook @adaek.",
            "Follow her on Harbourbook and read her notes from the quay.",
            "Send questions and comments to the editors.",
            "Write to our news team about the hall.",
            "Get the latest news of Torvik, interviews and more.",
            "Filed under: Halls, Torvik",
        ],
    )
    def test_are_no_part_of_the_story(self, note: str) -> None:
        assert texts(read_layout(f"{HEADLINE}\n\n{BODY}\n\n{note}")) == [FIRST, SECOND, THIRD]

    @pytest.mark.parametrize(
        "line",
        [
            "Get the hall off the quay, and the boats will come back, said Bo Dahl.",
            "Follow the quay for a mile and there the new hall is, said Bo Dahl.",
            "The council is on Mill Street, and the hall is not.",
        ],
    )
    def test_sentences_that_begin_as_notes_do_stay(self, line: str) -> None:
        assert texts(read_layout(f"{HEADLINE}\n\n{BODY}\n\n{line}"))[-1] == line
