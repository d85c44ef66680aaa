"""A web page in: its article, what it declares, and where the two differ."""
# ruff: noqa: DTZ001 - times are read as printed

import json
import logging
import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from html import escape
from pathlib import Path
from time import process_time

import pytest
from processor_time import assert_at_most

from newsparse import Article, PageTooLargeError, Parser
from newsparse.web import Conflict, Metadata, Page, parse_html
from newsparse.web.charset import decode_page
from newsparse.web.markup import parse_markup, printed_lines

pytest.importorskip("trafilatura")

PAGES = Path(__file__).parent / "pages"
EXAMPLE = Path(__file__).parent.parent / "docs" / "examples" / "ferry.html"
OSLO, NEW_YORK = timezone(timedelta(hours=2)), timezone(timedelta(hours=-4))
BODY = """
<p>The night ferry to the island of Brenn is here to stay, Transport Minister Ingrid Halvorsen
said on Tuesday.</p>
<p>"The night boat has done what we hoped for," Halvorsen told reporters. "It takes nurses to the
hospital," she said.</p>
<p>Council chairman Tomas Rye called the decision "a relief for every family on the island" and then
went home.</p>
"""


def read(name: str) -> Page:
    return parse_html((PAGES / name).read_bytes())


def page(head: str = "", top: str = "", body: str = BODY) -> Page:
    return parse_html(
        f"<html><head>{head}</head><body><h1>Night ferry stays</h1>{top}{body}</body></html>"
    )


def linked(node: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


class TestAPageOfANewsSite:
    PAGE = parse_html(
        EXAMPLE.read_bytes(), "https://courier.example/2024/05/14/night-ferry?ref=home"
    )

    def test_the_article_is_what_is_printed(self) -> None:
        article = self.PAGE.article
        assert str(article.headline) == "Night ferry stays after two-year trial"
        assert str(article.standfirst).startswith("The island keeps its boat")
        assert article.authors == ("Ada Ek", "Bo Dahl")
        assert str(article.timestamp) == "14 May 2024, 18:40"
        assert article.published == datetime(2024, 5, 14, 18, 40)
        assert [str(paragraph)[:20] for paragraph in article.paragraphs] == [
            "The night ferry to t",
            "“The night boat has ",
            "Council chairman Tom",
            "The Brenn Fishing Un",
        ]
        assert {str(quote.speaker) for quote in article.quotes if quote.kind == "direct"} == {
            "Ingrid Halvorsen",
            "Brenn Fishing Union",
        }

    def test_its_spans_point_into_the_text_it_was_read_from(self) -> None:
        article = self.PAGE.article
        for span in (article.headline, article.byline, article.timestamp, *article.paragraphs):
            assert span is not None
            assert article.text[span.start : span.end] == span.text

    def test_that_text_gives_the_same_article_again(self) -> None:
        assert Article.parse(self.PAGE.article.text) == self.PAGE.article

    def test_navigation_captions_and_related_stories_are_not_in_it(self) -> None:
        for word in ("Sport", "Photo", "Fares to rise", "©", "color"):
            assert word not in self.PAGE.article.text

    def test_the_metadata_is_what_is_declared(self) -> None:
        assert self.PAGE.metadata == Metadata(
            headline="Night ferry stays after two-year trial",
            description="The island keeps its boat & its bread.",
            authors=("Ada Ek", "Bo Dahl"),
            publisher="Brenn Courier",
            published=datetime(2024, 5, 14, 18, 40, 12, tzinfo=OSLO),
            published_precision="second",
            updated=datetime(2024, 5, 14, 17, 5, tzinfo=UTC),
            updated_precision="second",
            url="https://courier.example/2024/05/14/night-ferry",
            section="Transport",
            language="en-GB",
        )

    def test_nothing_is_in_conflict(self) -> None:
        assert self.PAGE.conflicts == ()


class TestABlogWithAGraph:
    PAGE = read("blog_graph.html")

    def test_nodes_are_tied_by_their_ids(self) -> None:
        metadata = self.PAGE.metadata
        assert metadata.authors == ("Ada Ek",)
        assert metadata.publisher == "Brenn Courier Ltd"
        assert metadata.url == "https://courier.example/ferry/"

    def test_character_references_are_resolved(self) -> None:
        assert self.PAGE.metadata.headline == '"Night ferry" stays'

    def test_another_article_in_a_list_and_a_broken_block_are_passed_over(self) -> None:
        assert self.PAGE.metadata.published == datetime(2024, 5, 14, 16, 40, 12, tzinfo=UTC)

    def test_a_second_heading_with_the_declared_title_is_the_headline(self) -> None:
        assert str(self.PAGE.article.headline) == "“Night ferry” stays"

    def test_dateline_and_source_line_are_read(self) -> None:
        assert str(self.PAGE.article.dateline) == "BRENN (Norpel)"
        assert self.PAGE.article.source == "Norpel"

    def test_another_author_than_declared_is_a_conflict(self) -> None:
        assert self.PAGE.article.authors == ("Bo Dahl",)
        assert self.PAGE.conflicts == (Conflict("authors", ("Bo Dahl",), ("Ada Ek",)),)


def test_meta_tags_declare_where_there_is_no_linked_data() -> None:
    read_page = read("meta_only.html")
    assert read_page.metadata == Metadata(
        headline="Night ferry stays",
        authors=("Ada Ek", "Bo Dahl"),
        publisher="Brenn Courier",
        published=datetime(2024, 5, 14, 18, 40, tzinfo=NEW_YORK),
        published_precision="minute",
        updated=datetime(2024, 5, 14, 19, 5, tzinfo=NEW_YORK),
        updated_precision="minute",
        url="https://courier.example/ferry?id=3&page=1",
        section="Transport",
        language="en-US",
    )
    assert read_page.article.updated == datetime(2024, 5, 14, 19, 5, tzinfo=NEW_YORK)
    assert read_page.article.published is None


def test_microdata_declares() -> None:
    metadata = read("microdata.html").metadata
    assert metadata.headline == "Night ferry stays"
    assert metadata.authors == ("Ada Ek",)
    assert metadata.published == datetime(2024, 5, 14, 18, 40, 12, 345000, tzinfo=OSLO)
    assert metadata.updated == datetime(2024, 5, 14, 19, 5, tzinfo=OSLO)


def test_a_page_of_old_markup_is_read() -> None:
    read_page = read("old_table.html")
    assert str(read_page.article.headline) == "Night ferry stays on the island"
    assert str(read_page.article.byline) == "By ADA EK"
    assert str(read_page.article.timestamp) == "May 14, 2024"
    assert len(read_page.article.paragraphs) == 3
    assert read_page.metadata == Metadata()


def test_of_several_articles_the_page_s_own_counts() -> None:
    metadata = read("many_stories.html").metadata
    assert metadata.authors == ("Ada Ek",)
    assert metadata.published == datetime(2024, 5, 14, 18, 40, tzinfo=OSLO)
    assert metadata.description == "Two lines"


class TestLinkedData:
    @pytest.mark.parametrize(
        "author",
        [
            "Ada Ek",
            "By Ada Ek",
            ["Ada Ek"],
            {"@type": "Person", "name": "Ada Ek"},
            [{"@type": ["Person"], "name": {"@value": "Ada Ek"}}, None, 7],
            {"@list": [], "name": [["Ada  Ek"]]},
        ],
    )
    def test_values_come_in_many_shapes(self, author: object) -> None:
        declared = page(linked({"@type": "NewsArticle", "author": author})).metadata
        assert declared.authors == ("Ada Ek",)

    @pytest.mark.parametrize(
        "kind",
        [
            "Article",
            ["Thing", "OpinionNewsArticle"],
            "schema:BlogPosting",
            "http://schema.org/Report",
        ],
    )
    def test_types_come_in_many_shapes(self, kind: object) -> None:
        assert page(linked({"@type": kind, "headline": "Rain"})).metadata.headline == "Rain"

    @pytest.mark.parametrize(
        "block",
        [
            '{"@type": "NewsArticle", "headline": "Rain",}',
            '<!-- {"@type": "NewsArticle", "headline": "Rain"} -->',
            '{"@type": "NewsArticle", "headline": "Rain"};',
            '{"@type": "Person"}{"@type": "NewsArticle", "headline": "Rain"}',
            "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;Rain&quot;}",
            '{"@type": "WebPage", "mainEntity": {"@type": "NewsArticle", "headline": "Rain"}}',
            '{"@type": "NewsArticle", "description": "Two\nlines", "headline": "Rain"}',
        ],
    )
    def test_a_block_may_be_untidy(self, block: str) -> None:
        head = f'<script type="application/ld+json; charset=utf-8">{block}</script>'
        assert page(head).metadata.headline == "Rain"

    @pytest.mark.parametrize(
        "block", ["", "null", "[", "{", '{"@type": "NewsArticle", "headline": ', "[" * 10**5]
    )
    def test_a_broken_block_declares_nothing(self, block: str) -> None:
        head = f'<script type="application/ld+json">{block}</script>'
        assert page(head + '<meta property="og:title" content="Rain">').metadata.headline == "Rain"

    def test_nodes_may_point_in_circles(self) -> None:
        node = {"@type": "NewsArticle", "@id": "#a", "author": {"@id": "#a"}, "headline": "Rain"}
        assert page(linked(node)).metadata.headline == "Rain"


class TestAuthors:
    @pytest.mark.parametrize(
        "declared",
        [
            "Ada Ek - May 4, 2021 8:02 pm UTC",
            "Ada Ek | 4 mai 2021",
            "Ada Ek, 2021-05-04",
            "por Ada Ek",
            "Von Ada Ek",
            "Written by Ada Ek",
            "Di Ada Ek, 4 maggio 2021",
            "4 May 2021; Ada Ek",
            "Ada Ek; https://courier.example/ada",
            "Ada Ek, Staff Writer",
            "Ada Ek <ek@courier.example>",
        ],
    )
    def test_they_are_people_without_times_and_words_around_them(self, declared: str) -> None:
        head = f'<meta name="author" content="{escape(declared)}">'
        assert page(head).metadata.authors == ("Ada Ek",)

    @pytest.mark.parametrize(
        "tag",
        [
            'name="parsely-author"',
            'name="sailthru.author"',
            'name="citation_author"',
            'property="rnews:author"',
            'name="DC.creator"',
            'name="DCTERMS.creator"',
            'name="byl"',
            'itemprop="author"',
        ],
    )
    def test_in_every_vocabulary(self, tag: str) -> None:
        assert page(f'<meta {tag} content="Ada Ek">').metadata.authors == ("Ada Ek",)

    def test_several_each_in_a_tag(self) -> None:
        head = "".join(
            f'<meta name="citation_author" content="{n}">' for n in ("Ada Ek", "Bo Dahl")
        )
        assert page(head).metadata.authors == ("Ada Ek", "Bo Dahl")

    def test_a_day_alone_is_nobody(self) -> None:
        assert page('<meta name="author" content="May 4, 2021">').metadata.authors == ()


class TestTimes:
    @pytest.mark.parametrize(
        "tag",
        [
            'name="parsely-pub-date"',
            'property="article:published"',
            'property="rnews:datePublished"',
            'name="sailthru.date"',
            'name="citation_date"',
            'name="citation_publication_date"',
            'name="citation_online_date"',
            'name="DC.date"',
            'name="DC.date.issued"',
            'name="DCTERMS.issued"',
            'name="DCTERMS.available"',
            'name="publication_date"',
            'name="published_date"',
            'name="pub_date"',
            'itemprop="dateCreated"',
        ],
    )
    def test_in_every_vocabulary(self, tag: str) -> None:
        declared = page(f'<meta {tag} content="2024-05-14T18:40:00+02:00">').metadata
        assert declared.published == datetime(2024, 5, 14, 18, 40, tzinfo=OSLO)

    @pytest.mark.parametrize(
        "tag",
        [
            'property="article:modified"',
            'property="rnews:dateModified"',
            'name="DCTERMS.modified"',
            'name="lastmod"',
            'name="parsely-modified-date"',
        ],
    )
    def test_updates_in_every_vocabulary(self, tag: str) -> None:
        declared = page(f'<meta {tag} content="2024-05-14T18:40:00+02:00">').metadata
        assert declared.updated == datetime(2024, 5, 14, 18, 40, tzinfo=OSLO)
        assert declared.published is None

    def test_a_time_element_declares(self) -> None:
        declared = page(top='<p><time datetime="2024-05-14T18:40:00+02:00">14 May</time></p>')
        assert declared.metadata.published == datetime(2024, 5, 14, 18, 40, tzinfo=OSLO)
        assert declared.article.published is None

    def test_a_time_element_may_say_that_it_is_of_an_update(self) -> None:
        declared = page(
            top='<p>Published <time datetime="2024-05-14">14 May</time>'
            '<time class="updated-at" datetime="2024-05-15T08:00Z">15 May</time></p>'
        ).metadata
        assert declared.published == datetime(2024, 5, 14)
        assert declared.updated == datetime(2024, 5, 15, 8, tzinfo=UTC)

    def test_the_words_before_it_may_say_so(self) -> None:
        top = '<p>Last updated: <time datetime="2024-05-15T08:00Z">15 May</time></p>'
        declared = page(top=top).metadata
        assert declared.published is None
        assert declared.updated == datetime(2024, 5, 15, 8, tzinfo=UTC)

    def test_a_time_element_elsewhere_is_of_something_else(self) -> None:
        elsewhere = '<time datetime="2024-01-01">1 Jan</time>'
        for name in ("nav", "aside", "footer", "li"):
            assert page(top=f"<{name}>{elsewhere}</{name}>").metadata.published is None
        within = f"<article>{BODY}<article>{elsewhere}</article></article>"
        assert page(body=within).metadata.published is None

    def test_a_tag_counts_before_a_time_element(self) -> None:
        head = '<meta name="date" content="2024-05-14">'
        top = '<p><time datetime="2024-03-01">1 March</time></p>'
        assert page(head, top).metadata.published == datetime(2024, 5, 14)

    @pytest.mark.parametrize(
        ("line", "declared"),
        [
            ("11.03.17 in Ferries", "2017-11-03T03:01:00Z"),
            ("11/3/2017", "2017-11-03T03:01:00Z"),
            ("3/11/2017 10:05", "2017-11-03"),
            ("By Ada Ek | 03-11-2017", "2017-11-03T23:01:00-04:00"),
        ],
    )
    def test_what_is_declared_settles_the_order_of_day_and_month(
        self, line: str, declared: str
    ) -> None:
        head = f'<meta name="date" content="{declared}">'
        found = page(head, f"<p>{line}</p>").article
        assert found.published is not None
        assert found.published.date().isoformat() == "2017-11-03"

    def test_it_does_not_settle_what_the_parser_was_told(self) -> None:
        html = (
            '<html><head><meta name="date" content="2017-11-03"></head><body>'
            f"<h1>Night ferry stays</h1><p>11/3/2017</p>{BODY}</body></html>"
        )
        found = parse_html(html, parser=Parser(dayfirst=True))
        assert found.article.published == datetime(2017, 3, 11)

    @pytest.mark.parametrize(
        ("declared", "time", "precision"),
        [
            ("2024-05-14T18:40:12+02:00", datetime(2024, 5, 14, 18, 40, 12, tzinfo=OSLO), "second"),
            ("2024-05-14T16:40Z", datetime(2024, 5, 14, 16, 40, tzinfo=UTC), "minute"),
            ("2024-05-14 18:40:12 +0200", datetime(2024, 5, 14, 18, 40, 12, tzinfo=OSLO), "second"),
            ("2024-05-14T18:40", datetime(2024, 5, 14, 18, 40), "minute"),
            ("20240514", datetime(2024, 5, 14), "day"),
            (
                "Tue, 14 May 2024 18:40:12 +0200",
                datetime(2024, 5, 14, 18, 40, 12, tzinfo=OSLO),
                "second",
            ),
            ("0001-01-01T00:00:00", None, None),
            ("2024-13-14", None, None),
            ("soon", None, None),
        ],
    )
    def test_they_are_exact_and_nothing_is_added(
        self, declared: str, time: datetime | None, precision: str | None
    ) -> None:
        metadata = page(f'<meta property="article:published_time" content="{declared}">').metadata
        assert (metadata.published, metadata.published_precision) == (time, precision)
        assert (metadata.published and metadata.published.tzinfo) == (time and time.tzinfo)

    def test_another_tag_tells_the_same_day_s_clock(self) -> None:
        head = linked({"@type": "NewsArticle", "datePublished": "2024-05-14"})
        head += '<meta name="date" content="2024-05-14T18:40:00+02:00">'
        assert page(head).metadata.published == datetime(2024, 5, 14, 18, 40, tzinfo=OSLO)

    def test_another_day_is_no_more_exact(self) -> None:
        head = linked({"@type": "NewsArticle", "datePublished": "2024-05-14"})
        head += '<meta name="date" content="2026-01-01T00:00:00Z">'
        assert page(head).metadata.published == datetime(2024, 5, 14)


class TestConflicts:
    @pytest.mark.parametrize(
        ("printed", "declared", "differ"),
        [
            ("14 May 2024", "2024-05-14T23:50:00+02:00", False),
            ("15 May 2024", "2024-05-14T23:50:00+02:00", True),
            ("15 May 2024", "2024-05-14T23:50:00Z", False),  # somewhere it was the 15th
            ("17 May 2024", "2024-05-14T23:50:00Z", True),
            ("14 May 2024 18:40", "2024-05-14T18:40:59+02:00", False),
            ("14 May 2024 18:40", "2024-05-14T19:40:00+02:00", True),
            ("14 May 2024 18:40", "2024-05-14T13:10:00Z", False),  # half past five hours east
            ("14 May 2024 18:40", "2024-05-14T13:17:00Z", True),
            ("14 May 2024 18:40 CEST", "2024-05-14T16:40:30Z", False),
            ("14 May 2024 18:40 CEST", "2024-05-14T18:40:00Z", True),
            ("14 May 2024 18:40", "2024-05-14", False),
        ],
    )
    def test_times_differ_where_no_reading_makes_them_one(
        self, printed: str, declared: str, differ: bool
    ) -> None:
        head = linked({"@type": "NewsArticle", "datePublished": declared})
        found = page(head, f"<p>{printed}</p>")
        assert found.article.published is not None
        assert [conflict.field for conflict in found.conflicts] == ["published"] * differ

    def test_neither_side_is_changed(self) -> None:
        head = linked({"@type": "NewsArticle", "datePublished": "2024-05-16T08:00:00+02:00"})
        found = page(head, "<p>Updated 14 May 2024</p><p>Published 13 May 2024</p>")
        assert found.article.published == datetime(2024, 5, 13)
        assert found.metadata.published == datetime(2024, 5, 16, 8, tzinfo=OSLO)
        assert found.conflicts == (
            Conflict("published", found.article.published, found.metadata.published),
        )

    def test_another_headline_is_one(self) -> None:
        found = page('<meta property="og:title" content="Boat saved">')
        assert found.conflicts == (Conflict("headline", "Night ferry stays", "Boat saved"),)

    @pytest.mark.parametrize("title", ["Night ferry  STAYS", "Night ferry stays | Brenn Courier"])
    def test_signs_capitals_and_the_outlet_s_name_are_none(self, title: str) -> None:
        head = f'<meta property="og:title" content="{title}">'
        head += '<meta property="og:site_name" content="Brenn Courier">'
        assert page(head).conflicts == ()

    def test_what_one_side_lacks_is_none(self) -> None:
        assert page(top="<p>By Ada Ek</p><p>14 May 2024</p>").conflicts == ()


class TestHeadlines:
    def test_a_heading_below_the_article_is_none(self) -> None:
        found = parse_html(f"<title>Night ferry stays.</title>{BODY}<h1>Comments</h1><p>None.</p>")
        assert str(found.article.headline) == "Night ferry stays."
        assert len(found.article.paragraphs) >= 3

    def test_the_outlet_s_name_is_none(self) -> None:
        head = '<meta property="og:site_name" content="Night ferry stays">'
        found = page(head, "<h1>Boat saved</h1>")
        assert str(found.article.headline) == "Boat saved"

    def test_without_a_heading_it_is_what_is_declared(self) -> None:
        found = parse_html(f'<meta property="og:title" content="Boat saved">{BODY}')
        assert str(found.article.headline) == "Boat saved"
        assert len(found.article.paragraphs) == 3

    def test_the_body_is_whole_where_it_is_not_printed_in_lines_like_its_own(self) -> None:
        cells = "".join(f"<tr><td>{n}</td><td>Boats a day</td></tr>" for n in range(30))
        found = page(top=f"<table>{cells}</table>")
        assert len(found.article.paragraphs) >= 3


class TestCharsets:
    TEXT = "<p>Ærøskøbing — “båten”</p>"

    @pytest.mark.parametrize(
        ("declared", "encoding"),
        [
            ("", "utf-8"),
            ("", "utf-8-sig"),
            ("", "utf-16"),
            ("", "cp1252"),
            ('<meta charset="utf-8">', "cp1252"),  # it says so, and isn't
            ('<meta charset="iso-8859-1">', "utf-8"),
            ('<meta charset="iso-8859-1">', "cp1252"),
            ('<meta charset="no-such-charset">', "utf-8"),
            ('<meta charset="unicode_escape">', "utf-8"),
        ],
    )
    def test_the_text_comes_out_whole(self, declared: str, encoding: str) -> None:
        assert decode_page((declared + self.TEXT).encode(encoding)) == declared + self.TEXT

    @pytest.mark.parametrize(
        ("label", "encoding", "text"),
        [
            ("windows-1251", "cp1251", "Паром остаётся"),
            ("KOI8-R", "koi8-r", "Паром остаётся"),
            ("shift_jis", "cp932", "夜行フェリー"),
            ("gb2312", "gb18030", "夜航渡轮将保留"),
            ("euc-kr", "cp949", "야간 페리"),
            ("iso-2022-jp", "iso2022_jp", "夜行フェリー"),
        ],
    )
    def test_what_is_declared_counts(self, label: str, encoding: str, text: str) -> None:
        html = f'<meta http-equiv="Content-Type" content="text/html; charset={label}"><p>{text}</p>'
        assert decode_page(html.encode(encoding)) == html

    def test_a_few_broken_bytes_become_replacement_characters(self) -> None:
        assert decode_page("<p>åøæ".encode() + b"\xff</p>") == "<p>åøæ\N{REPLACEMENT CHARACTER}</p>"

    def test_a_str_is_taken_as_it_is(self) -> None:
        html = f'<meta charset="big5"><h1>Båten blir</h1>{BODY}'
        assert str(parse_html(html).article.headline) == "Båten blir"


class TestNoArticle:
    @pytest.mark.parametrize(
        "html",
        [
            "",
            " ",
            "\0\0",
            "<!-- -->",
            "<html></html>",
            "<script>1</script>",
            b"\xff\xfe",
            "<frameset>",
        ],
    )
    def test_it_is_empty(self, html: str | bytes) -> None:
        assert parse_html(html) == Page(Article(""), Metadata())

    def test_the_metadata_is_there_all_the_same(self) -> None:
        found = parse_html('<html lang="nb"><meta property="og:title" content="Rain"></html>')
        assert found.article == Article("")
        assert (found.metadata.headline, found.metadata.language) == ("Rain", "nb")

    def test_nothing_is_said_on_standard_error(self, capfd: pytest.CaptureFixture[str]) -> None:
        code = "from newsparse.web import parse_html; parse_html('<html><body></body></html>')"
        subprocess.run([sys.executable, "-c", code], check=True)
        assert capfd.readouterr().err == ""


def with_linked_data(written: str) -> str:
    script = f'<script type="application/ld+json">{written}</script>'
    return f"<title>Rain</title>{script}<h1>Rain</h1>{BODY}"


def articles_that_point_at(name: object, count: int) -> str:
    node = {"@type": "NewsArticle", "headline": {"@id": "#x"}}
    return with_linked_data(json.dumps({"@graph": [{"@id": "#x", "name": name}, *[node] * count]}))


# Pages of a size that grows with a number.
HOSTILE_PAGES: dict[str, Callable[[int], str]] = {
    "a node that refers to itself": lambda n: articles_that_point_at([{"@id": "#x"}] * n, n),
    "a node of many texts": lambda n: articles_that_point_at(["Rain"] * n, n),
    "a node of many empty nodes": lambda n: articles_that_point_at([{}] * n, n),
    "a node of one long text": lambda n: articles_that_point_at("Rain " * n, n),
    "spaces before the data": lambda n: with_linked_data(" " * 10 * n + "{}"),
    "spaces in a comment": lambda n: with_linked_data("/*" + " " * 10 * n + "{}"),
    "siblings at a depth": lambda n: "<div>" * 130 + "<b>wet day</b>" * n + "<div>" * 150,
    "paragraphs at a depth": lambda n: "<div>" * 300 + "<p>x " * n,
    "times in times": lambda n: "<time>" * n + "Rain",
    "attributes with values": lambda n: f"<p {' '.join(f'a{k}=1' for k in range(10 * n))}>Rain",
    "attributes alone": lambda n: f"<p {' '.join(f'a{k}' for k in range(10 * n))}>Rain",
    "tags in tags": lambda n: "<a " * 10 * n,
    "open values": lambda n: "<a x='\"" * 10 * n,
}


class TestHostileMarkup:
    @pytest.mark.parametrize(
        "markup",
        [
            "<div>" * 300,
            "<div>" * 4_000,
            "<p><b>" * 900,
            "<a href='" * 20_000,
            "<a " * 20_000,
            "<!--" * 20_000,
            "</" * 20_000,
            "\0<p>\0",
            "&#0;&#xD800;&#x110000;\ud800",
            "<table><tr>" * 100,
            "<title>" * 1000,
            '<base href="http://[">' + '<link rel="canonical" href="//[x">',
            '<meta property="article:published_time" content="9999-12-31T23:59:59-12:00">',
            "<plaintext>",
        ],
        ids=lambda markup: repr(markup[:12]) + f" {len(markup)}",
    )
    @pytest.mark.parametrize("before", [True, False])
    def test_it_raises_nothing(self, markup: str, before: bool) -> None:
        html = f"{markup}<h1>Rain</h1>{BODY}" if before else f"<h1>Rain</h1>{BODY}{markup}"
        article = parse_html(html, "http://[").article
        assert all(article.text[p.start : p.end] == p.text for p in article.paragraphs)

    def test_an_article_in_unclosed_elements_is_found(self) -> None:
        assert len(parse_html(f"{'<div><font>' * 200}<h1>Rain</h1>{BODY}").article.paragraphs) == 3

    @pytest.mark.slow
    @pytest.mark.parametrize("tags", ["table tr td", "div", "span", "ul li", "h1"])
    def test_nesting_takes_seconds_and_not_minutes(self, tags: str) -> None:
        opened = "".join(f'<{tag} class="inner">' for tag in tags.split())
        closed = "".join(f"</{tag}>" for tag in reversed(tags.split()))
        deep = 1800 // len(tags.split())
        nest = f"{opened * deep}word word{closed * deep}"
        start = process_time()
        parse_html(f"<h1>Rain</h1>{BODY}{nest * 26}")
        assert process_time() - start < 20  # unflattened, tables take minutes

    @pytest.mark.slow
    @pytest.mark.parametrize("shape", HOSTILE_PAGES)
    def test_it_takes_time_and_memory_linear_in_its_length(self, shape: str) -> None:
        hostile = HOSTILE_PAGES[shape]
        parse_html(hostile(10))
        assert_at_most(24, parse_html, hostile(500), hostile(4_000))
        tracemalloc.start()
        parse_html(hostile(4_000))
        assert tracemalloc.get_traced_memory()[1] < 50_000_000
        tracemalloc.stop()

    def test_all_of_a_page_that_is_nested_too_deep_is_kept_in_order(self) -> None:
        parts = [f"<section><p>{n} it will be wet on Brenn</p>after {n}" for n in range(300)]
        tree = parse_markup("<script>var a</script>" + "".join(parts) + "<h2>end</h2>")
        assert tree is not None
        words = [line.text for line in printed_lines(tree)]
        assert words[-1] == "end"
        told = " ".join(words[:-1])
        assert told == " ".join(f"{n} it will be wet on Brenn after {n}" for n in range(300))
        assert max(len(list(p.iterancestors())) for p in tree.iter("p")) < 250

    def test_an_element_keeps_its_attributes_unless_they_are_hundreds(self) -> None:
        few = " ".join(f'a{n}="1>2"' for n in range(100))
        many = " ".join(f"a{n}='x'" for n in range(100_000))
        tree = parse_markup(f"<p {few}>one</p><p {many} hidden>two</p>")
        assert tree is not None
        assert [len(p.attrib) for p in tree.iter("p")] == [100, 0]
        assert [line.text for line in printed_lines(tree)] == ["one", "two"]

    def test_a_page_of_50_megabytes_of_script_is_read(self) -> None:
        script = f"<script>var a = '{'a' * 50_000_000}'</script>"
        assert len(page(top=script).article.paragraphs) == 3

    def test_a_page_with_too_many_elements_is_refused_with_advice(self) -> None:
        with pytest.raises(
            PageTooLargeError, match=r"50,0\d\d elements, and 50,000 .* cut the"
        ) as caught:
            parse_html("<p>It rains on Brenn.</p>" * 50_001)
        assert (caught.value.elements, caught.value.most) == (50_003, 50_000)

    @pytest.mark.parametrize("small", ["<p>x ", "<p>x</p>", "<td>1</td>", "<br>"])
    def test_so_is_one_that_is_small_elements_throughout(self, small: str) -> None:
        with pytest.raises(PageTooLargeError) as caught:
            parse_html(small * 8_000)
        assert caught.value.most == 5_000
        assert parse_html(f"<h1>Rain</h1>{BODY}" + small * 900).article.paragraphs

    @pytest.mark.parametrize("tags", ["<div>", "<section><h2>", "<h1><h2><h3>", "<span>"])
    def test_what_elements_are_inside_of_is_bounded(self, tags: str) -> None:
        page = tags * (240 // tags.count("<")) + "<p>It rains on Brenn all day</p>" * 4_000
        tree = parse_markup(page)
        assert tree is not None
        around = [len(list(p.iterancestors())) for p in tree.iter("p")]
        assert len(around) == 4_000
        assert max(around) <= 36


class TestArguments:
    def test_a_parser_of_yours_reads_the_text(self) -> None:
        html = f"<h1>Night ferry stays</h1><p>4/8/2021</p>{BODY}"
        assert parse_html(html).article.published is None
        found = parse_html(html, parser=Parser(dayfirst=True, tz=UTC))
        assert found.article.published == datetime(2021, 8, 4, tzinfo=UTC)

    @pytest.mark.parametrize(
        ("arguments", "complaint"),
        [
            ((None,), "html is a str or bytes, not NoneType"),
            ((Path("page.html"),), "html is a str or bytes, not PosixPath"),
            (("", 7), "url is a str or None, not int"),
            (("", None, "fast"), "parser is a Parser or None, not str"),
        ],
    )
    def test_wrong_types_are_named(self, arguments: tuple[object, ...], complaint: str) -> None:
        with pytest.raises(TypeError, match=complaint):
            parse_html(*arguments)  # type: ignore[arg-type]

    def test_without_trafilatura_the_error_says_what_to_install(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(sys.modules, "trafilatura", None)
        with pytest.raises(ModuleNotFoundError, match=r'pip install "newsparse\[web\]"'):
            parse_html("<p>Rain.</p>")

    def test_its_log_goes_where_the_program_sends_it(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        with caplog.at_level(logging.WARNING, "trafilatura"):
            parse_html("<html><body></body></html>")
        assert caplog.records
