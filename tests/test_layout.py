"""Layout: every part of a page's text in its place."""

# A time printed without a zone is a naive datetime.
# ruff: noqa: DTZ001

from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from processor_time import assert_at_most

from newsparse.layout import Layout, read_layout
from newsparse.spans import CharSpan

STORY = """\
The council voted on Monday to move the market hall to the old harbour, ending a dispute.

"We have waited long enough," said Bo Dahl, the mayor, after the vote had been counted.

The hall is to open in the spring, when the last of the fishing boats has left the quay."""
FIRST, SECOND, THIRD = STORY.split("\n\n")


def page(*parts: str) -> Layout:
    return read_layout("\n\n".join(parts))


def texts(layout: Layout) -> list[str]:
    return [str(span) for span in layout.paragraphs]


def parts_of(layout: Layout) -> list[CharSpan]:
    dateline = layout.dateline.span if layout.dateline else None
    single = (layout.headline, layout.standfirst, layout.byline, layout.timestamp)
    spans = (*single, dateline, layout.source_line, *layout.paragraphs)
    return [span for span in spans if span is not None]


class TestCleanArticle:
    LAYOUT = page(
        "Market hall moves to the harbour - mayor",
        "Wednesday, 4 August, 2021 - 22:07",
        STORY,
        "Source: harbournews",
    )

    def test_the_headline_stays_whole(self) -> None:
        assert str(self.LAYOUT.headline) == "Market hall moves to the harbour - mayor"

    def test_the_timestamp_is_naive_and_to_the_minute(self) -> None:
        assert str(self.LAYOUT.timestamp) == "Wednesday, 4 August, 2021 - 22:07"
        assert self.LAYOUT.published == datetime(2021, 8, 4, 22, 7)
        assert self.LAYOUT.published_precision == "minute"
        assert self.LAYOUT.updated is None

    def test_the_body_is_the_paragraphs(self) -> None:
        assert texts(self.LAYOUT) == [FIRST, SECOND, THIRD]

    def test_the_source_is_the_bare_name(self) -> None:
        assert str(self.LAYOUT.source_line) == "Source: harbournews"
        assert self.LAYOUT.source == "harbournews"


class TestPageDraggedOverInABrowser:
    LAYOUT = read_layout(
        f"""\
Market hall moves to the harbour
Council ends nine years of dispute with a vote that surprised the town
By Ada Ek and Bo Lind
Published May 4, 2021 10:05 EDT | Updated May 5, 2021 11:06 EDT
4 min read
Share
Facebook Twitter Email
Copy link
The old harbour, seen from the quay on Monday. (Cy Friis/Harbour News)

{FIRST}

Advertisement
Story continues below

{SECOND}

Read more: Fishing boats leave the quay
Sign up for our newsletter

{THIRD}

3 comments
© 2021 Harbour News. All rights reserved."""
    )

    def test_header(self) -> None:
        layout = self.LAYOUT
        assert str(layout.headline) == "Market hall moves to the harbour"
        assert str(layout.standfirst).startswith("Council ends nine years")
        assert str(layout.byline) == "By Ada Ek and Bo Lind"
        assert layout.authors == ("Ada Ek", "Bo Lind")

    def test_published_and_updated_carry_the_printed_zone(self) -> None:
        edt = timezone(timedelta(hours=-4))
        assert self.LAYOUT.published == datetime(2021, 5, 4, 10, 5, tzinfo=edt)
        assert self.LAYOUT.updated == datetime(2021, 5, 5, 11, 6, tzinfo=edt)

    def test_the_body_has_no_buttons_captions_adverts_or_links(self) -> None:
        assert texts(self.LAYOUT) == [FIRST, SECOND, THIRD]

    def test_the_copyright_line_names_the_source(self) -> None:
        assert self.LAYOUT.source == "Harbour News"


class TestWireStoryWithHardLineBreaks:
    TEXT = """\
MARKET HALL MOVES TO HARBOUR
    By Ada Ek, Reuters
    OSLO, May 4 - The council voted on Monday to move the
market hall to the old harbour, ending a dispute of nine
years that had split the town in two.
    "We have waited long enough," said Bo Dahl, the mayor,
after the vote had been counted.
    The hall is to open in the spring.
 Reuter
"""
    LAYOUT = read_layout(TEXT)

    def test_paragraphs_are_unwrapped_by_offsets_only(self) -> None:
        first, second, third = self.LAYOUT.paragraphs
        assert first.text.startswith("The council voted on Monday to move the\nmarket hall")
        assert second.text.endswith("said Bo Dahl, the mayor,\nafter the vote had been counted.")
        assert third.text == "The hall is to open in the spring."

    def test_the_first_paragraph_begins_after_the_dateline_and_its_dash(self) -> None:
        assert self.LAYOUT.dateline is not None
        assert str(self.LAYOUT.dateline) == "OSLO, May 4"
        assert (self.LAYOUT.dateline.place, self.LAYOUT.dateline.date) == ("OSLO", "May 4")

    def test_byline_and_sign_off(self) -> None:
        assert self.LAYOUT.authors == ("Ada Ek",)
        assert (str(self.LAYOUT.source_line), self.LAYOUT.source) == ("Reuter", "Reuter")

    def test_a_date_in_a_dateline_is_no_timestamp(self) -> None:
        assert self.LAYOUT.timestamp is None


class TestTimestamps:
    def test_a_stamp_split_over_lines_is_put_together(self) -> None:
        layout = read_layout(f"Market hall moves\n\nPublished\n4 May\n2021\n\n{STORY}")
        assert layout.published == datetime(2021, 5, 4)
        assert layout.published_precision == "day"

    def test_byline_and_timestamp_share_a_line_but_no_characters(self) -> None:
        layout = page("Market hall moves", "By Ada Ek | May 4, 2021 10:05am | 3 comments", STORY)
        assert (str(layout.byline), str(layout.timestamp)) == ("By Ada Ek", "May 4, 2021 10:05am")

    def test_only_an_update_leaves_published_unknown(self) -> None:
        layout = page("Market hall moves", "Updated 4 May 2021", STORY)
        assert layout.published is None
        assert layout.updated == datetime(2021, 5, 4)
        assert str(layout.timestamp) == "4 May 2021"

    def test_a_date_below_the_body_is_found_where_the_top_has_none(self) -> None:
        assert page("Market hall moves", STORY, "4 May 2021").published == datetime(2021, 5, 4)

    def test_the_date_of_a_quoted_message_is_not_the_articles(self) -> None:
        assert page("Hall moves", STORY, "— Ada Ek (@adaek) May 4, 2021").published is None

    def test_another_date_in_the_article_settles_the_order_of_day_and_month(self) -> None:
        told = FIRST + " The last vote was on 25/12/2020, a holiday."
        assert page("Hall moves", "4/5/2021", told, SECOND).published == datetime(2021, 5, 4)
        assert page("Hall moves", "4/5/2021", STORY).published is None

    def test_settings_reach_the_reader_of_times(self) -> None:
        text = f"Hall moves\n\n4/5/2021 10:05\n\n{STORY}"
        layout = read_layout(text, dayfirst=False, tz=UTC)
        assert layout.published == datetime(2021, 4, 5, 10, 5, tzinfo=UTC)
        now = datetime(2021, 5, 4, 12, tzinfo=UTC)
        ago = read_layout(f"Hall moves\n\n2 hours ago\n\n{STORY}", now=now)
        assert ago.published == datetime(2021, 5, 4, 10, tzinfo=UTC)


class TestSourceLine:
    @pytest.mark.parametrize(
        ("line", "name"),
        [
            ("Source: Harbour News", "Harbour News"),
            ("Quelle: dpa", "dpa"),
            ("(Reuters)", "Reuters"),
            ("- AFP", "AFP"),
            ("© 2021 Harbour News", "Harbour News"),
            ("Copyright 2021 Harbour News. All rights reserved.", "Harbour News"),
            ("This article was first published on Harbour News.", "Harbour News"),
            ("Associated Press writer Ada Ek contributed to this report.", "Associated Press"),
            (
                "This report by The Canadian Press was first published May 4, 2021.",
                "The Canadian Press",
            ),
            ("Source: Harbour News | Editor: Ada Ek", "Harbour News"),
            ("News source: Harbour News", "Harbour News"),
            ("SOURCE Harbour News", "Harbour News"),
            ("© AFP", "AFP"),
            ("Originally published by the Harbour News.", "Harbour News"),
        ],
    )
    def test_its_forms(self, line: str, name: str) -> None:
        layout = page("Market hall moves", STORY, line)
        assert (str(layout.source_line), layout.source) == (line, name)
        assert texts(layout) == [FIRST, SECOND, THIRD]

    def test_a_credit_names_no_author(self) -> None:
        layout = page("Hall moves", STORY, "Reporting by Ada Ek; Editing by Bo Dahl")
        assert layout.authors == ()
        assert str(layout.source_line) == "Reporting by Ada Ek; Editing by Bo Dahl"

    @pytest.mark.parametrize("ending", ["(Reuters)", "- AFP", "PTI"])
    def test_an_agency_that_signs_the_last_paragraph_is_cut_off(self, ending: str) -> None:
        layout = page("Market hall moves", f"{STORY} {ending}")
        assert texts(layout)[-1] == THIRD
        assert str(layout.source_line) == ending

    @pytest.mark.parametrize("mark", [" Enditem", "\n\nEnditem", "\n\n- ENDS -"])
    def test_an_end_mark_is_neither_source_nor_body(self, mark: str) -> None:
        layout = page("Market hall moves", f"{STORY}{mark}")
        assert texts(layout)[-1] == THIRD
        assert (layout.source_line, layout.source) == (None, None)

    def test_a_broadcaster_after_a_time_of_day_signs_nothing(self) -> None:
        assert page("Hall moves", STORY, "It can be seen on Sunday at 9 p.m. CNN").source is None

    def test_a_source_beside_the_time_shares_no_character_with_it(self) -> None:
        layout = page("Hall moves", "Source: Ekville Courier | 4 May 2021 | Editor: ek", STORY)
        assert (str(layout.source_line), layout.source) == (
            "Source: Ekville Courier",
            "Ekville Courier",
        )
        assert str(layout.timestamp) == "4 May 2021"


class TestSpeechIsNeverDropped:
    @pytest.mark.parametrize(
        "line",
        [
            "SMITH: We will see.",
            '"We have waited" - Bo Dahl',
            "“No.”",
            '"Yes," he said.',
        ],
    )
    def test_short_lines_of_speech_are_body(self, line: str) -> None:
        assert texts(page("Hall moves", FIRST, line, THIRD)) == [FIRST, line, THIRD]

    def test_in_the_middle_of_a_littered_page(self) -> None:
        layout = page("Hall moves", "Share", FIRST, "Advertisement", '"No," he said.', THIRD)
        assert '"No," he said.' in texts(layout)


class TestExports:
    def test_a_database_export_has_its_headline_above_the_fields(self) -> None:
        layout = page(
            "1 of 12 DOCUMENTS",
            "Harbour News",
            "May 4, 2021 Tuesday",
            "Market hall moves to the harbour",
            "BYLINE: Ada Ek",
            "SECTION: NEWS; Pg. 3",
            "LENGTH: 412 words",
            STORY,
            "LOAD-DATE: May 5, 2021",
        )
        assert str(layout.headline) == "Market hall moves to the harbour"
        assert layout.authors == ("Ada Ek",)
        assert layout.published == datetime(2021, 5, 4)
        assert texts(layout) == [FIRST, SECOND, THIRD]

    def test_a_headline_over_two_lines_is_one(self) -> None:
        layout = read_layout(f"Market hall moves\nto the old harbour\n\n{STORY}")
        assert str(layout.headline) == "Market hall moves\nto the old harbour"

    def test_a_headline_that_is_repeated_is_no_paragraph(self) -> None:
        layout = page("Market hall moves at last", "Market hall moves at last", STORY)
        assert texts(layout) == [FIRST, SECOND, THIRD]


class TestLittleOrNothing:
    @pytest.mark.parametrize("text", ["", " ", "\n\n\t\r\n\xa0", "\u200b"])
    def test_nothing_has_no_parts(self, text: str) -> None:
        assert parts_of(read_layout(text)) == []

    def test_only_a_headline(self) -> None:
        layout = read_layout("Rain ahead")
        assert parts_of(layout) == [layout.headline] == [CharSpan(0, 10, "Rain ahead")]

    def test_only_a_date(self) -> None:
        layout = read_layout("4 May 2021")
        assert (layout.headline, layout.published) == (None, datetime(2021, 5, 4))

    def test_no_headline(self) -> None:
        layout = page("By Ada Ek", "4 May 2021", "Share", FIRST, SECOND, THIRD)
        assert layout.authors == ("Ada Ek",)
        assert layout.published == datetime(2021, 5, 4)

    def test_a_thousand_lines_of_navigation(self) -> None:
        layout = read_layout("\n".join(["Home", "News", "Sport"] * 400))
        assert parts_of(layout) == []

    def test_line_endings_and_white_space_of_every_kind(self) -> None:
        text = f"Hall moves\r\n\r\n\tBy Ada Ek\x0c\r\n4\xa0May\xa02021\r\n\r\n{STORY}"
        layout = read_layout(text.replace("\n\n", "\r\n\r\n"))
        assert layout.authors == ("Ada Ek",)
        assert layout.published == datetime(2021, 5, 4)
        assert texts(layout) == [FIRST, SECOND, THIRD]

    def test_another_language(self) -> None:
        first = "Der Rat hat am Montag beschlossen, die Halle an den alten Hafen zu verlegen."
        second = "Die Fischer hatten neun Jahre lang dagegen gekämpft, zuletzt vor Gericht."
        layout = page("Rat verlegt die Halle", "Von Ada Ek", "Stand: 04.05.2021", first, second)
        assert layout.authors == ("Ada Ek",)
        assert layout.updated == datetime(2021, 5, 4)
        assert texts(layout) == [first, second]


LINES = st.sampled_from(
    [
        "",
        FIRST,
        SECOND,
        "By Ada Ek",
        "Ada Ek",
        "4 May 2021 10:05 GMT",
        "Updated 5 May 2021",
        "OSLO, May 4 (AP) — Rain fell on the town, and it will not stop before the spring.",
        "OSLO —",
        "Share",
        "Source: Harbour News",
        "(Reuters)",
        "    an indented line that goes on",
        "© 2021 Harbour News",
        "Photo: Ada Ek/AP",
        "By Ada Ek 4 May 2021",
        "31/31/2021 99:99",
        '"Yes," he said. - AFP',
        *("10:05 GMT", "Updated", "4 May", "2021", "Washington", "CNN", "—", "Ada Ek,", "and"),
        *("HD", "LP", "Length: 412 words", "Load-Date: May 5, 2021", "Body", "1 of 2 DOCUMENTS"),
        *("Video", "By", "World News", "Yesterday at 10:05", "4 min read", "Read more: Rain"),
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=400), st.lists(LINES, max_size=25).map("\n".join)))
def test_whatever_the_text_spans_are_exact_and_parts_are_apart(text: str) -> None:
    layout = read_layout(text, now=datetime(2021, 5, 6))
    spans = parts_of(layout)
    assert all(text[span.start : span.end] == span.text and span.text for span in spans)
    ordered = sorted(spans, key=lambda span: span.start)
    pairs = pairwise(ordered)
    assert all(left.end <= right.start for left, right in pairs)
    assert (layout.published is None) == (layout.published_precision is None)
    assert (layout.updated is None) == (layout.updated_precision is None)


@pytest.mark.parametrize(
    "unit",
    [
        *("a", " ", "\n", "1/", "1:", '"', "By A", "May ", "A. ", "— ", "١", "年1", ", ", "(a"),
        *("1\n", "By A\n", "4/5/2021\n", "“a”\n", "OSLO — ", "Share\n", "Ada Ek and ", "/A "),
    ],
)
def test_time_is_linear_in_the_length(unit: str) -> None:
    read_layout(unit * 100)
    short = unit * (2_000 // len(unit))
    # Quadratic would be 256 times the time.
    assert_at_most(70, read_layout, short, short * 16, least=0.001)


def test_a_byline_ends_where_the_time_begins_that_goes_on_below() -> None:
    layout = read_layout(f"Market hall moves to the harbour\n\nAda Ek May 4\n2021\n\n{STORY}")
    assert layout.byline is not None
    assert layout.byline.text == "Ada Ek"
    assert layout.authors == ("Ada Ek",)
    assert layout.timestamp is not None
    assert layout.timestamp.text == "May 4\n2021"


@pytest.mark.parametrize("printed", ["REUTERS", "Reuters", "(Reuters)"])
def test_a_source_is_named_as_it_is_printed(printed: str) -> None:
    layout = read_layout(f"Market hall moves to the harbour\n\n{STORY}\n\n{printed}")
    assert layout.source == printed.strip("()")


BUTTONS = "Share\n\nTweet\n\nFacebook"


@pytest.mark.parametrize(
    "title", ["NORTHERN ROUTES", "Fish Street Glory", "Two years of waiting", "Brenholm Dreams"]
)
def test_a_title_of_a_few_words_between_paragraphs_is_a_crosshead(title: str) -> None:
    layout = page("Market hall moves", BUTTONS, FIRST, SECOND, title, THIRD, BUTTONS)
    assert texts(layout) == [FIRST, SECOND, title, THIRD]


@pytest.mark.parametrize(
    "line", ["Ada Ek", "(Reuters)", "Harbour News", "[The Dock Review]", "Advert"]
)
def test_a_name_or_an_outlet_between_paragraphs_is_no_crosshead(line: str) -> None:
    layout = page("Market hall moves", BUTTONS, FIRST, SECOND, line, THIRD, BUTTONS)
    assert texts(layout) == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "label", ["This Week’s Paper", "Latest Issue", "Print Edition", "Today's paper"]
)
def test_the_day_of_an_issue_is_not_the_articles(label: str) -> None:
    layout = page("Market hall moves", BUTTONS, FIRST, SECOND, THIRD, label, "May 3, 2024", SECOND)
    assert layout.published is None


@pytest.mark.parametrize(
    "summary",
    [
        "Exclusive: the mayor says where he will look next, and what he hopes not to find.",
        "Analysis: why the hall had to move, and who will pay for its new home.",
        "Opinion: the harbour is no place for a market, and the mayor knows it.",
    ],
)
def test_what_says_of_what_kind_a_story_is_sums_it_up(summary: str) -> None:
    layout = page("Market hall moves", "By Ada Ek", "4 May 2021", summary, STORY)
    assert str(layout.standfirst) == summary
    assert texts(layout) == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    ("offer", "button"),
    [
        (
            "Saving this one for later? Harbour News Plus keeps it for you from nine kroner.",
            "Log in",
        ),
        (
            "Your first month with all of our stories and puzzles costs you nothing at all.",
            "Sign in",
        ),
        ("There is more of this for you every morning, and it is free until June.", "Subscribe"),
    ],
)
def test_an_offer_with_a_button_below_is_not_the_first_paragraph(offer: str, button: str) -> None:
    layout = page("Market hall moves", "By Ada Ek", "4 May 2021", "Share", offer, button, STORY)
    assert texts(layout) == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "above",
    [
        ("FOR IMMEDIATE RELEASE",),
        ("PRESS RELEASE",),
        ("News release", "4 May 2021"),
        ("FOR IMMEDIATE RELEASE", "Contact: Ada Ek, 555-0142"),
        ("Skip to content", "News", "Sport", "Home > News > Environment"),
        ("Skip to main content", "Home / Business"),
        ("Jump to content", "Menu", "Weather", "Obituaries", "E-Edition", "Home / News / Crime"),
    ],
)
def test_what_stands_above_a_title_on_every_page_is_no_headline(above: tuple[str, ...]) -> None:
    layout = page(*above, "Market hall moves to the old quay", FIRST, SECOND, THIRD)
    assert str(layout.headline) == "Market hall moves to the old quay"
    assert texts(layout) == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "below",
    [
        ("###",),
        ("ENDS", "Notes to editors", "The market board was founded in 1911 and runs two halls."),
        ("Media Contact:", "Ada Ek", "Director of Communications", "###"),
        ("Press enquiries", "Ada Ek, 555-0142"),
        ("Investor Contact:", "Ada Ek"),
        ("-30-", "The Market Board is a charity. It has run the hall in Torvik since 1911."),
        ("More on this story", "Gulls return to the quay", "Market halls: a short history"),
    ],
)
def test_what_stands_below_a_story_is_not_its_body(below: tuple[str, ...]) -> None:
    layout = page("Market hall moves to the old quay", "4 May 2021", FIRST, SECOND, THIRD, *below)
    assert texts(layout) == [FIRST, SECOND, THIRD]
    assert layout.authors == ()


def test_a_newspapers_narrow_column_is_read_as_paragraphs() -> None:
    text = (
        "TORVIK FATHERS AT ODDS\nOVER MARKET HALL\n\nThursday, May 7, 1953\n\n"
        "Sharp words were heard on\nTuesday when Alderman Ek,\nwho heads the harbour\n"
        "board, moved that the hall\nbe closed.\n\n"
        "“It is no market, it is a\nhutch,” said Mr. Ek, and\nsat down amid laughter\n"
        "from the gallery."
    )
    layout = read_layout(text)
    assert str(layout.headline) == "TORVIK FATHERS AT ODDS\nOVER MARKET HALL"
    assert [span.text.split()[0] for span in layout.paragraphs] == ["Sharp", "“It"]


def test_but_not_a_table_of_figures() -> None:
    rows = ["Harbour net 12.6 mln vs 9.1", "Harbour shr 1.9 dlr vs 1.4", "Ferries net 2.2 mln vs 1"]
    layout = read_layout("HARBOUR INC 4TH QTR NET\n" + "\n".join(rows * 2))
    assert all("\n" not in span.text for span in layout.paragraphs)


def test_a_headline_in_capitals_may_go_on_on_the_next_line() -> None:
    layout = page("TORVIK FATHERS AT ODDS\nOVER MARKET HALL", "4 May 2021", FIRST, SECOND, THIRD)
    assert str(layout.headline) == "TORVIK FATHERS AT ODDS\nOVER MARKET HALL"
    assert layout.authors == ()


@pytest.mark.parametrize("day", ["(20/1)", "(3/5/2024)", "(4/8/21)."])
def test_a_day_in_brackets_at_a_paragraphs_end_is_no_credit(day: str) -> None:
    told = f"{SECOND[:-1]} on Tuesday {day}"
    layout = page("Market hall moves", BUTTONS, FIRST, told, THIRD, BUTTONS)
    assert texts(layout) == [FIRST, told, THIRD]


@pytest.mark.parametrize("sign", ["(E-2)", "(hn)", "[AE]"])
def test_a_last_paragraph_that_initials_sign_stays_in_the_body(sign: str) -> None:
    told = f"The county had asked for a hall that stays open all year and in all weather. {sign}"
    layout = page(
        "Market hall moves", "By Ada Ek", "4 May 2021", FIRST, SECOND, THIRD, told, BUTTONS
    )
    assert [text[:40] for text in texts(layout)][-1] == told[:40]
