"""An article whose title and body are known already."""
# ruff: noqa: DTZ001 - times are taken as given

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from newsparse import Article, CharSpan, Parser
from newsparse.parts import parse

TITLE = "Night ferry stays"
BODY = (
    "The night ferry to the island of Brenn is here to stay.\n"
    '"The night boat has done what we hoped for," Transport Minister Ingrid Halvorsen said.\n'
    '"It takes nurses to the hospital," she added.'
)
OSLO = timezone(timedelta(hours=2))


class TestText:
    def test_it_is_title_blank_line_body(self) -> None:
        article = parse(TITLE, BODY)
        assert article.text == f"{TITLE}\n\n{BODY}"
        assert article.headline == CharSpan(0, len(TITLE), TITLE)

    def test_spans_point_into_it(self) -> None:
        article = parse(f"  {TITLE}\n", BODY)
        assert article.headline == CharSpan(2, 2 + len(TITLE), TITLE)
        assert [p.text for p in article.paragraphs] == BODY.split("\n")
        for span in (*article.paragraphs, *(s for q in article.quotes for s in q.content)):
            assert article.text[span.start : span.end] == span.text

    def test_quotes_are_read_in_title_and_body(self) -> None:
        article = parse("Night boat “a relief” for Brenn", BODY + "\nRye called it “a relief”.")
        direct = [quote for quote in article.quotes if quote.kind == "direct"]
        assert {str(quote.speaker) for quote in direct} == {"Ingrid Halvorsen"}
        assert article.quotes[0].text == "a relief"
        assert article.quotes[0].start < len("Night boat “a relief”")

    @pytest.mark.parametrize("title", [None, "", " \n"])
    def test_without_a_title_it_is_the_body(self, title: str | None) -> None:
        article = parse(title, BODY)
        assert (article.text, article.headline) == (BODY, None)
        assert len(article.paragraphs) == 3

    @pytest.mark.parametrize("body", [None, "", "\n"])
    def test_without_a_body_it_is_the_title(self, body: str | None) -> None:
        article = parse(TITLE, body)
        assert (str(article.headline), article.paragraphs) == (TITLE, ())

    def test_with_nothing_it_is_empty(self) -> None:
        assert parse(None, None) == Article("")


class TestTheTitleIsTheHeadline:
    @pytest.mark.parametrize(
        "title",
        [
            "14 May 2024",
            "By Ada Ek",
            "Reuters",
            "Share",
            "Advertisement",
            "A sentence that is longer than any headline has ever been may be a title all the same,"
            " if whoever calls it one should know, and here there is no doubt that they do know.",
            "Two\nlines",
        ],
    )
    def test_whatever_it_looks_like(self, title: str) -> None:
        article = parse(title, BODY)
        assert str(article.headline) == title
        assert len(article.paragraphs) == 3
        assert (article.byline, article.timestamp) == (None, None)


class TestTheBodyIsTheBody:
    @pytest.mark.parametrize(
        "line",
        [
            "Read more: fares to rise",
            "Share this",
            "Sign up for our newsletter",
            "Photo: Tor Vik",
            "***",
        ],
    )
    def test_whatever_a_line_looks_like(self, line: str) -> None:
        lines = BODY.split("\n")
        article = parse(TITLE, "\n\n".join([lines[0], line, *lines[1:]]))
        assert line in [paragraph.text for paragraph in article.paragraphs]

    def test_its_dateline_opens_it(self) -> None:
        article = parse(TITLE, f"BRENN, May 14 (Norpel) — {BODY}")
        assert str(article.dateline) == "BRENN, May 14 (Norpel)"
        assert article.paragraphs[0].text == BODY.splitlines()[0]

    def test_its_byline_time_and_source_line_are_no_paragraphs(self) -> None:
        article = parse(TITLE, f"By Ada Ek\n14 May 2024 18:40\n{BODY}\nSource: Norpel")
        assert article.authors == ("Ada Ek",)
        assert article.published == datetime(2024, 5, 14, 18, 40)
        assert article.source == "Norpel"
        assert [p.text for p in article.paragraphs] == BODY.split("\n")

    def test_a_first_line_that_repeats_the_title_is_no_paragraph(self) -> None:
        article = parse(TITLE, f"{TITLE}\n{BODY}")
        assert [p.text for p in article.paragraphs] == BODY.split("\n")

    def test_hard_wrapped_lines_are_paragraphs(self) -> None:
        paragraph = (
            "The night ferry to the island of Brenn is here to stay, the\n"
            "transport minister said on Tuesday after a meeting with the\n"
            "council. The boat has done what everybody had hoped for, she\n"
            "told reporters."
        )
        article = parse(TITLE, f"{paragraph}\n\n{paragraph}")
        assert [p.text for p in article.paragraphs] == [paragraph, paragraph]


class TestGivenValuesWin:
    @pytest.mark.parametrize(
        ("given", "published", "precision"),
        [
            (date(2024, 5, 14), datetime(2024, 5, 14), "day"),
            ("2024-05-14", datetime(2024, 5, 14), "day"),
            ("2024-05-14T18:40", datetime(2024, 5, 14, 18, 40), "minute"),
            ("2024-05-14T18:40:12+02:00", datetime(2024, 5, 14, 18, 40, 12, tzinfo=OSLO), "second"),
            (datetime(2024, 5, 14, 18, 40), datetime(2024, 5, 14, 18, 40), "second"),
            (datetime(2024, 5, 14), datetime(2024, 5, 14), "day"),
            (datetime(2024, 5, 14, tzinfo=UTC), datetime(2024, 5, 14, tzinfo=UTC), "second"),
            (
                datetime(2024, 5, 14, 18, 40, tzinfo=ZoneInfo("Europe/Oslo")),
                datetime(2024, 5, 14, 18, 40, tzinfo=OSLO),
                "second",
            ),
        ],
        ids=[
            *("a date", "a day", "to the minute", "an instant", "a datetime"),
            *("midnight", "midnight somewhere", "in a named zone"),
        ],
    )
    def test_the_date(self, given: date | str, published: datetime, precision: str) -> None:
        article = parse(TITLE, f"3 March 2003\n{BODY}", given)
        assert (article.published, article.published_precision) == (published, precision)
        assert article.published is not None
        assert article.published.tzinfo == published.tzinfo
        assert str(article.timestamp) == "3 March 2003"  # as printed

    @pytest.mark.parametrize("given", [None, "", " "])
    def test_no_date_leaves_what_is_printed(self, given: str | None) -> None:
        article = parse(TITLE, f"3 March 2003\n{BODY}", given)
        assert article.published == datetime(2003, 3, 3)

    def test_the_authors(self) -> None:
        article = parse(TITLE, f"By Tor Vik\n{BODY}", authors=[" Ada Ek", "", "Bo Dahl", "Ada Ek"])
        assert article.authors == ("Ada Ek", "Bo Dahl")
        assert str(article.byline) == "By Tor Vik"

    @pytest.mark.parametrize("given", [None, (), []])
    def test_no_authors_leave_those_printed(self, given: list[str] | None) -> None:
        assert parse(TITLE, f"By Tor Vik\n{BODY}", authors=given).authors == ("Tor Vik",)

    def test_the_record_is_an_article_s(self) -> None:
        article = parse(TITLE, BODY, date(2024, 5, 14), ["Ada Ek"])
        assert article.to_dict()["published"] == "2024-05-14"
        assert Article.from_dict(article.to_dict()) == article


def test_a_parser_of_yours_reads_it() -> None:
    parser = Parser(min_confidence=1.0, tz=UTC)
    article = parse(TITLE, f"14 May 2024 18:40\n{BODY}", parser=parser)
    assert article.published == datetime(2024, 5, 14, 18, 40, tzinfo=UTC)
    assert {quote.speaker for quote in article.quotes} == {None}


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ((float("nan"), BODY), "title is a str or None, not float"),
        ((TITLE, b"bytes"), "body is a str or None, not bytes"),
        ((TITLE, BODY, 20240514), "date is a datetime, a date, a str in ISO 8601 or None, not int"),
        ((TITLE, BODY, None, "Ada Ek"), "authors is an iterable of names, not str"),
        ((TITLE, BODY, None, 7), "authors is an iterable of names, not int"),
        ((TITLE, BODY, None, ["Ada Ek", None]), r"authors\[1\] is a str, not NoneType"),
        ((TITLE, BODY, None, (), "fast"), "parser is a Parser or None, not str"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_wrong_types_are_named(arguments: tuple[object, ...], complaint: str) -> None:
    with pytest.raises(TypeError, match=complaint):
        parse(*arguments)  # type: ignore[arg-type]


def test_a_date_in_words_is_refused() -> None:
    with pytest.raises(ValueError, match="date is 'last Tuesday', not a date or time as ISO 8601"):
        parse(TITLE, BODY, "last Tuesday")
