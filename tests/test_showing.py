"""What values look like in a console and in a notebook."""

from datetime import UTC, datetime

import pytest

from newsparse import Article, CharSpan, Quote, Speaker

TEXT = """\
Brenn keeps its night ferry

Tuesday, 14 May, 2024 - 18:40

"The boat will stay for good," Transport Minister Ingrid Halvorsen told reporters.

Source: Brenn Courier
"""
ARTICLE = Article.parse(TEXT)


def test_an_article_fits_on_a_line() -> None:
    line = "<Article 'Brenn keeps its night ferry', 2024-05-14 18:40, 1 quote, 1 speaker>"
    assert repr(ARTICLE) == line
    assert repr([ARTICLE, ARTICLE]) == f"[{line}, {line}]"


@pytest.mark.parametrize(
    ("article", "line"),
    [
        (Article(""), "<Article '', 0 quotes, 0 speakers>"),
        (Article("a\nb"), "<Article 'a b', 0 quotes, 0 speakers>"),
        (
            Article("", published=datetime(2024, 5, 14, tzinfo=UTC), published_precision="day"),
            "<Article '', 2024-05-14, 0 quotes, 0 speakers>",
        ),
    ],
)
def test_an_article_without_headline_shows_how_it_begins(article: Article, line: str) -> None:
    assert repr(article) == line


def test_a_long_headline_or_text_is_cut() -> None:
    assert len(repr(Article("word " * 100_000))) < 120


def test_print_shows_who_said_what() -> None:
    assert str(ARTICLE) == (
        "Brenn keeps its night ferry\n"
        "2024-05-14 18:40, Brenn Courier\n"
        "\n"
        "Ingrid Halvorsen, Transport Minister\n"
        '  "The boat will stay for good" (told)'
    )


def test_print_shows_quotes_of_nobody_known_as_such() -> None:
    said = CharSpan(0, 5, '"Go,"')
    quotes = (Quote("direct", (said,), said), Quote("indirect", (CharSpan(6, 9, "yes"),), said))
    assert str(Article('"Go," yes', quotes=quotes)) == 'nobody known\n  "Go"\n  yes'


def test_an_empty_article_prints_as_nothing() -> None:
    assert str(Article("")) == ""


def test_a_quote_shows_its_words_its_speaker_and_how_sure_that_is() -> None:
    said = CharSpan(0, 5, '"Go,"')
    assert repr(Quote("direct", (said,), said)) == "<Quote 'Go': direct>"
    by = Quote("direct", (said,), said, speaker=Speaker("Ada Ek"), confidence=0.987)
    assert repr(by) == "<Quote 'Go' by Ada Ek: direct, 0.99>"


def table(values: object) -> str:
    html: str = values._repr_html_()  # type: ignore[attr-defined]
    return html


def test_a_notebook_shows_quotes_and_speakers_as_tables() -> None:
    quotes = table(ARTICLE.quotes)
    assert quotes.count("<tr>") == 2
    assert "The boat will stay for good" in quotes
    assert "Transport Minister" in table(ARTICLE.speakers)
    assert table(ARTICLE.quotes_by("Halvorsen")) == quotes


def test_a_table_escapes_what_the_article_holds() -> None:
    said = CharSpan(0, 8, "<script>")
    assert "<script>" not in table(
        Article("<script>", quotes=(Quote("indirect", (said,), said),)).quotes
    )


def test_tables_are_tuples_like_any() -> None:
    assert ARTICLE.quotes == tuple(ARTICLE.quotes)
    assert isinstance(ARTICLE.speakers, tuple)
