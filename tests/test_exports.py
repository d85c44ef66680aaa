"""Files of press databases: all documents, their parts, and what is wrong with them."""
# ruff: noqa: DTZ001 - none prints a zone

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from html import escape
from itertools import pairwise
from pathlib import Path
from random import Random

import made_exports as made
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_exports import STORY

from newsparse import Article, Parser
from newsparse.errors import ReaderError, UnknownExportError
from newsparse.exports import Document, Format, detect, documents


def read(data: bytes) -> list[Document]:
    found = list(documents(data))
    for document in found:
        check_spans(document)
    return found


def check_spans(document: Document) -> None:
    article = document.article
    spans = [article.headline, article.standfirst, article.byline, article.timestamp]
    spans += [article.source_line, *article.paragraphs]
    told = sorted((span for span in spans if span), key=lambda span: span.start)
    assert all(article.text[span.start : span.end] == span.text for span in told)
    assert all(a.end <= b.start for a, b in pairwise(told))


def body(document: Document) -> list[str]:
    return [" ".join(str(paragraph).split()) for paragraph in document.article.paragraphs]


ALL_FORMATS = {
    "nexis-txt": made.nexis_text(made.nexis_document(1, 2), made.nexis_document(2, 2)),
    "nexis-docx": made.docx(made.nexis_uni_document(), made.nexis_uni_document()),
    "factiva-txt": "".join(made.FACTIVA_CODED.format(number=number) for number in (1, 2)).encode(),
    "factiva-html": made.factiva_table(2),
    "factiva-rtf": made.rich_text(
        "".join(made.FACTIVA_UNCODED.format(number=n, body="\n\n".join(STORY)) for n in (1, 2))
    ),
    "nexis-rtf": made.rich_text(made.nexis_document(1, 2) + made.nexis_document(2, 2)),
    "proquest-txt": (
        made.proquest_document(1, 2) + made.proquest_document(2, 2) + made.PROQUEST_FOOT
    ).encode(),
    "proquest-html": made.proquest_html(2).encode(),
    "proquest-mail": made.mail(made.proquest_html(2)),
}


class TestEveryFormat:
    @pytest.mark.parametrize("name", ALL_FORMATS)
    def test_every_document_has_its_parts(self, name: str) -> None:
        data = ALL_FORMATS[name]
        assert detect(data) == Format(name, "en")
        found = read(data)
        assert len(found) == 2
        for number, document in enumerate(found, 1):
            article = document.article
            assert document.number == number
            assert str(article.headline).startswith("Harbour fees to rise")
            assert article.authors[0] == "Ada Ek"
            assert article.published is not None
            assert article.published.date() == date(2021, 5, 4)
            assert document.publication in ("Brenn Courier", "Brenn Courier; Brenn")
            assert body(document) == list(STORY)
            marked = [quote for quote in article.quotes if quote.kind == "direct"]
            assert [quote.speaker and quote.speaker.name for quote in marked][:1] == ["Tor Vik"]
            assert document.problem is None

    @pytest.mark.parametrize("name", ALL_FORMATS)
    def test_several_processes_read_the_same(self, name: str) -> None:
        alone = list(documents(ALL_FORMATS[name]))
        assert list(documents(ALL_FORMATS[name], processes=2)) == alone

    def test_what_reads_the_articles_may_be_ones_own(self) -> None:
        parser = Parser(strategies=[])
        (document, _) = documents(ALL_FORMATS["nexis-txt"], parser=parser)
        assert document.article.quotes
        assert not any(quote.speaker for quote in document.article.quotes)


class TestNexisText:
    def test_the_fields_are_told_as_printed(self) -> None:
        (document,) = read(made.nexis_text(made.nexis_document(7, 62)))
        assert (document.number, document.of) == (7, 62)
        assert (document.section, document.page, document.words) == ("NEWS", "A3", 37)
        assert (document.language, document.loaded) == ("en", date(2021, 5, 5))
        assert document.fields[:3] == (
            ("BYLINE", "Ada Ek"),
            ("SECTION", "NEWS; Pg. A3"),
            ("LENGTH", "37 words"),
        )
        assert ("GRAPHIC", "The quay of Brenn.") in document.fields

    def test_a_cover_above_the_first_document_is_none_of_it(self) -> None:
        cover = (
            "Download Request: Selected Items: 1-1\nTerms: (harbour fees)\n\nSource: Brenn\n\n\n"
        )
        (document,) = read(cover.encode() + made.nexis_text(made.nexis_document(1, 1)))
        assert document.article.text.lstrip().startswith("1 of 1 DOCUMENTS")
        assert str(document.article.headline) == "Harbour fees to rise"

    def test_a_missing_copyright_and_two_blank_lines_split_nothing(self) -> None:
        text = "\n\n\n".join(STORY)
        found = read(
            made.nexis_text(
                made.nexis_document(1, 2, body=text, foot=False), made.nexis_document(2, 2)
            )
        )
        assert [body(document) for document in found] == [list(STORY)] * 2

    def test_a_headline_that_looks_like_a_counter_is_a_headline(self) -> None:
        (document,) = read(
            made.nexis_text(made.nexis_document(1, 1, "2 of 3 documents are secret"))
        )
        assert str(document.article.headline) == "2 of 3 documents are secret"

    def test_a_document_without_a_headline_begins_with_its_fields(self) -> None:
        (document,) = read(made.nexis_text(made.nexis_document(1, 1, "")))
        assert document.article.headline is None
        assert body(document) == list(STORY)

    def test_a_second_headline_after_a_semicolon_is_the_standfirst(self) -> None:
        (document,) = read(
            made.nexis_text(made.nexis_document(1, 1, "Harbour fees to rise;\nFishermen are angry"))
        )
        assert str(document.article.headline) == "Harbour fees to rise"
        assert str(document.article.standfirst) == "Fishermen are angry"

    def test_hard_wraps_stay_within_a_paragraph(self) -> None:
        (document,) = read(
            made.nexis_text(
                made.nexis_document(1, 1, body="Fees will rise\nby a tenth.\n\nThe end.")
            )
        )
        assert body(document) == ["Fees will rise by a tenth.", "The end."]

    def test_an_indented_line_begins_a_paragraph(self) -> None:
        text = "   Fees will rise\nby a tenth.\n   Nobody was asked,\nnot even the fishermen."
        (document,) = read(made.nexis_text(made.nexis_document(1, 1, body=text)))
        assert body(document) == [
            "Fees will rise by a tenth.",
            "Nobody was asked, not even the fishermen.",
        ]

    @pytest.mark.parametrize(
        ("date", "edition"),
        [
            ("May 4, 2021 Tuesday\n" + made.centred("Final Edition"), "Final Edition"),
            ("May 4, 2021, Tuesday, An Edition", "An Edition"),
            ("May 4, 2021 Tuesday 8:27 PM GMT", None),
        ],
    )
    def test_the_edition_stands_with_the_date(self, date: str, edition: str | None) -> None:
        (document,) = read(made.nexis_text(made.nexis_document(1, 1, date=date)))
        assert document.edition == edition

    def test_a_wrong_weekday_costs_no_date(self) -> None:
        (document,) = read(made.nexis_text(made.nexis_document(1, 1, date="May 4, 2021 Sunday")))
        assert document.article.published == datetime(2021, 5, 4)

    def test_windows_1252_and_utf_16_are_read(self) -> None:
        page = made.nexis_document(1, 1, paper="Börsen-Courier")
        for encoding in ("cp1252", "utf-16", "utf-8-sig"):
            (document,) = read(page.encode(encoding))
            assert document.publication == "Börsen-Courier"


class TestNexisPages:
    def test_html_in_german_has_its_parts(self) -> None:
        data = made.nexis_html(3)
        assert detect(data) == Format("nexis-html", "de")
        found = read(data)
        assert [document.number for document in found] == [1, 2, 3]
        document = found[1]
        assert str(document.article.headline) == "Gebühren steigen 2"
        assert document.article.authors == ("Ada Ek",)
        assert document.article.published == datetime(2021, 5, 4)
        assert (document.publication, document.loaded) == ("Brenner Zeitung", date(2021, 5, 5))
        assert body(document)[1] == "Die Fischer wurden nicht gefragt."

    @pytest.mark.parametrize("bookmarks", [True, False])
    def test_docx_with_a_cover_has_all_documents_and_their_count(self, bookmarks: bool) -> None:
        titles = ["Harbour fees to rise", "Ferry stays in port"]
        cover = ["User Name: Ada", "Documents (2)", f"1. {titles[0]}", "Client/Matter: -None-"]
        cover += [f"2. {titles[1]}", "Search Terms: harbour", "Narrowed by:"]
        pages = [made.nexis_uni_document(title) for title in titles]
        found = documents(made.docx(*pages, cover=cover, bookmarks=bookmarks))
        told = list(found)
        assert [str(document.article.headline) for document in told] == titles
        assert [(document.number, document.of) for document in told] == [(1, 2), (2, 2)]
        assert str(found.count) == "2 documents, 2 articles"
        assert "Client/Matter" not in told[0].article.text

    def test_what_stands_below_the_body_is_not_in_it(self) -> None:
        page = made.nexis_uni_document()
        at = page.index("Classification")
        page[at:at] = ["Correction", "The rise is a tenth.", "Correction-Date: May 6, 2021"]
        page[at:at] = ["Graphic", "PHOTO: The quay."]
        (document,) = read(made.docx(page))
        assert body(document) == list(STORY)
        assert ("Graphic", "PHOTO: The quay.") in document.fields
        assert ("Correction", "The rise is a tenth.") in document.fields


class TestFactiva:
    def test_html_without_codes_in_french(self) -> None:
        data = made.factiva_html(2)
        assert detect(data) == Format("factiva-html", "fr")
        found = read(data)
        assert [str(document.article.headline) for document in found] == ["Le port 1", "Le port 2"]
        document = found[1]
        assert document.article.authors == ("Ada Ek",)
        assert document.article.published == datetime(2021, 5, 4)
        assert (document.section, document.page, document.language) == ("Ville", "3", "fr")
        assert document.publication == "Le Courrier de Brenn"
        assert document.document_id == "BRENC00020210504eh5400002"
        assert body(document) == list(STORY)
        assert "Photo: le quai" in document.article.text

    def test_a_clock_in_a_field_of_its_own_belongs_to_the_date(self) -> None:
        for text in (made.FACTIVA_CODED, made.FACTIVA_UNCODED):
            (document,) = read(text.format(number=1, body="\n\n".join(STORY)).encode())
            assert document.article.published == datetime(2021, 5, 4, 18, 40)
            assert document.words == 37
            assert body(document) == list(STORY)

    def test_xml_of_its_interface(self) -> None:
        assert detect(made.FACTIVA_XML) == Format("factiva-xml")
        (document,) = read(made.FACTIVA_XML)
        assert str(document.article.headline) == "Harbour fees to rise"
        assert document.article.published_precision == "second"
        assert (document.words, document.document_id) == (11, "BRENC00020210504eh5400001")
        assert len(document.article.paragraphs) == 2


class TestProQuest:
    def test_names_are_turned_round(self) -> None:
        (document, _) = read(ALL_FORMATS["proquest-txt"])
        assert document.article.authors == ("Ada Ek", "Bo Dahl")

    def test_names_of_fields_that_lost_a_blank_are_known(self) -> None:
        (document, _) = read(ALL_FORMATS["proquest-txt"])
        assert document.document_id == "252200001"
        assert (document.section, document.page) == ("News", "A.3")

    def test_a_line_in_the_body_that_looks_like_a_field_stays_there(self) -> None:
        text = "\n".join([*STORY, "Location: the quay of Brenn, at noon.", *(STORY * 8)])
        (document,) = read(made.proquest_document(1, 1, body=text).encode())
        assert len(document.article.paragraphs) == 28


class TestEuropresse:
    @pytest.mark.parametrize(
        "page",
        [made.EUROPRESSE_FIRST_PAGE, made.EUROPRESSE_SECOND_PAGE, made.EUROPRESSE_THIRD_PAGE],
    )
    def test_each_generation_has_its_parts(self, page: str) -> None:
        pages = "".join(page.format(number=number) for number in (1, 2))
        data = made.EUROPRESSE_FIRST.format(pages=pages).encode()
        assert detect(data) == Format("europresse-html", "fr")
        found = read(data)
        assert [(document.number, document.of) for document in found] == [(1, 2), (2, 2)]
        document = found[1]
        assert str(document.article.headline) == "Le port sera plus cher"
        assert document.article.authors == ("Ada Ek",)
        assert document.article.published == datetime(2021, 5, 4)
        assert document.publication == "Le Courrier de Brenn"
        assert (document.section, document.page) == ("Ville", "3")
        assert document.document_id == "news·20210504·CB·2"
        assert body(document) == ["Les droits du port augmentent.", "Les pêcheurs n'ont rien su."]


WIRE = {
    "nitf-xml": made.NITF.format(encoding="UTF-8", body=made.markup()).encode(),
    "newsml-1": made.NEWSML_1.format(body=made.markup()).encode("latin-1"),
    "ninjs-json": json.dumps(made.NINJS).encode(),
    "rss-atom": made.ATOM.format(body=escape(made.markup())).encode(),
}


class TestAgencies:
    @pytest.mark.parametrize("name", WIRE)
    def test_a_story_has_its_parts(self, name: str) -> None:
        data = WIRE[name]
        assert detect(data) == Format(name)
        (document,) = read(data)
        article = document.article
        assert str(article.headline).startswith("Harbour fees to rise")
        assert article.authors == ("Ada Ek",)
        assert article.published is not None
        assert article.published.astimezone(UTC) == datetime(2021, 5, 4, 16, 40, tzinfo=UTC)
        assert document.publication == "Brenn Wire"
        assert document.document_id in ("urn:brenn:1", "BRN.1")
        assert body(document) == list(STORY)
        assert document.problem is None

    def test_utf_8_that_says_it_is_latin_1_is_read(self) -> None:
        (document,) = read(made.NITF.format(encoding="iso-8859-1", body=made.markup()).encode())
        assert str(document.article.headline) == "Harbour fees to rise – Ørsund"
        dateline = document.article.dateline
        assert dateline is not None
        assert dateline.place == "BRENN"

    @pytest.mark.parametrize(
        "content",
        [
            f"<inlineXML><html><body>{made.markup()}</body></html></inlineXML>",
            f"<inlineXML><nitf><body><body.content>{made.markup()}</body.content></body></nitf>"
            "</inlineXML>",
            f"<inlineData><![CDATA[{made.markup()}]]></inlineData>",
            "<inlineData>" + "\n    ".join(map(escape, STORY)) + "</inlineData>",
        ],
    )
    def test_newsml_g2_has_stories_in_several_ways(self, content: str) -> None:
        data = made.NEWSML_G2.format(content=content).encode()
        assert detect(data) == Format("newsml-g2")
        story, picture = read(data)
        assert str(story.article.headline) == "Harbour fees to rise"
        assert str(story.article.standfirst) == "Fishermen are angry"
        assert (story.publication, story.language) == ("Brenn Wire", "en")
        assert body(story) == list(STORY)
        assert picture.problem == "no story but picture; no body"

    @pytest.mark.parametrize(
        "data",
        [
            json.dumps([made.NINJS, made.NINJS_THREE]),
            json.dumps({"data": {"items": [{"item": made.NINJS}, {"item": made.NINJS_THREE}]}}),
            json.dumps(made.NINJS) + "\n" + json.dumps(made.NINJS_THREE),
        ],
    )
    def test_ninjs_comes_in_lists_answers_and_lines(self, data: str) -> None:
        found = list(read(data.encode()))
        assert len(found) == 2
        for document in found:
            assert str(document.article.headline) == "Harbour fees to rise"
            assert document.article.authors == ("Ada Ek",)
            assert body(document) == list(STORY)

    def test_a_feed_has_whole_articles_and_says_which_are_summaries(self) -> None:
        whole, summary = read(made.RSS.format(body=made.markup()).encode())
        assert body(whole) == list(STORY)
        assert whole.article.authors == ("Ada Ek",)
        assert whole.problem is None
        assert summary.problem == "a summary only"

    def test_text_of_wordpress_without_paragraphs_is_cut_at_blank_lines(self) -> None:
        text = "\n\n".join(STORY).replace("decided", "<em>decided</em>")
        whole, _ = read(made.RSS.format(body=text).encode())
        assert body(whole) == list(STORY)

    def test_pages_of_a_web_archive_are_read_as_web_pages(self) -> None:
        data = made.web_archive()
        assert detect(data) == Format("warc")
        (document,) = list(documents(data))
        assert str(document.article.headline) == "Harbour fees to rise"
        assert document.article.published is not None
        assert ("WARC-Target-URI", "https://brenn.example/0") in document.fields
        assert document.article.quotes


class TestNothingIsLost:
    def test_a_document_without_text_is_counted_and_named(self) -> None:
        pages = [made.nexis_document(n, 3) for n in (1, 2, 3)]
        pages[1] = (
            made.centred("2 of 3 DOCUMENTS") + "\n\n" + made.centred("Brenn Courier") + "\n\n"
        )
        found = documents(made.nexis_text(*pages))
        told = list(found)
        assert [document.problem for document in told] == [None, "no body", None]
        assert str(found.count) == "3 documents, 2 articles, 1 without text (2)"

    def test_a_number_that_is_left_out_is_told_with_the_next_document(self) -> None:
        found = documents(made.nexis_text(*(made.nexis_document(n, 4) for n in (1, 2, 4))))
        assert [document.problem for document in found] == [None, None, "number 3 of 4 is missing"]
        assert str(found.count) == "3 documents, 3 articles, 1 doubtful (4), 1 missing (3)"

    def test_a_file_that_ends_too_early_says_so(self) -> None:
        found = documents(made.nexis_text(*(made.nexis_document(n, 9) for n in (1, 2))))
        assert len(list(found)) == 2
        assert str(found.count) == "2 documents, 2 articles, numbers 1 to 2 of 9"

    def test_words_that_are_missing_are_told(self) -> None:
        (document,) = read(made.nexis_text(made.nexis_document(1, 1, words=412)))
        assert document.problem == "412 words said, 39 found"

    def test_documents_come_one_at_a_time(self) -> None:
        found = documents(made.nexis_text(*(made.nexis_document(n, 3) for n in (1, 2, 3))))
        assert next(found).number == 1
        assert found.count.documents == 1
        found.close()
        assert list(found) == []


class TestBrokenDocuments:
    def test_one_that_a_reader_fails_at_costs_no_other(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from newsparse.exports import ninjs

        make = ninjs._body

        def fail(story: dict[str, object]) -> list[str]:
            if story.get("urgency") == 1:
                raise KeyError("urgency")
            return make(story)

        monkeypatch.setattr(ninjs, "_body", fail)
        stories = [made.NINJS, {**made.NINJS, "urgency": 1}, made.NINJS]
        found = list(documents(json.dumps(stories).encode()))
        assert [bool(document.article.paragraphs) for document in found] == [True, False, True]
        assert found[1].problem == "can't be read: KeyError: 'urgency'; no body"


class TestPlaces:
    def test_a_path_bytes_an_open_file_and_an_archive(self, tmp_path: Path) -> None:
        data = made.nexis_text(made.nexis_document(1, 1))
        path = tmp_path / "whatever.pdf"
        path.write_bytes(data)
        alone = list(documents(data))
        assert list(documents(path)) == list(documents(str(path))) == alone
        with path.open("rb") as file:
            assert detect(file) == Format("nexis-txt", "en")
            assert list(documents(file)) == alone

    def test_an_archive_is_read_file_by_file_and_says_what_it_left_out(self) -> None:
        data = io.BytesIO()
        with zipfile.ZipFile(data, "w") as archive:
            archive.writestr("one.txt", made.nexis_text(made.nexis_document(1, 1)))
            archive.writestr("two.html", made.factiva_html(2))
            archive.writestr("logo.png", b"\x89PNG\r\n")
            archive.writestr("__MACOSX/._one.txt", b"\0\1")
        found = documents(data.getvalue())
        assert len(list(found)) == 3
        assert found.count.left_out == [("logo.png", "an image (PNG)")]

    def test_a_file_open_as_text_is_refused_in_words(self) -> None:
        with pytest.raises(TypeError, match="binary mode"):
            list(documents(io.StringIO("text")))  # type: ignore[arg-type]


class TestWhatIsNoExport:
    @pytest.mark.parametrize(
        ("data", "what"),
        [
            (b"%PDF-1.7 ...", "a PDF"),
            (b"", "an empty file"),
            (b"\x89PNG\r\n", "an image"),
            (rb"{\rtf1\ansi Rain ahead}", "rich text"),
            (b"<?xml version='1.0'?><plants/>", "<plants>"),
            (b"<!DOCTYPE html><p>Rain</p>", "a web page"),
            (b'{"rain": true}', "JSON"),
            (b"From: a@b.example\nTo: b@a.example\nSubject: Rain\n\nRain.", "an e-mail"),
            (b"Rain ahead\n\nIt will rain.", "a text without the fields"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1", "an old Word"),
        ],
    )
    def test_it_is_refused_in_words(self, data: bytes, what: str) -> None:
        assert detect(data) is None
        with pytest.raises(UnknownExportError, match=what):
            list(documents(data))

    def test_broken_xml_names_reader_and_place(self, tmp_path: Path) -> None:
        path = tmp_path / "cut.xml"
        path.write_bytes(made.FACTIVA_XML[:-40])
        with pytest.raises(ReaderError, match=r"cut\.xml: the reader 'factiva-xml' can't go on"):
            list(documents(path))


def test_a_number_of_words_beside_the_year_is_one() -> None:
    page = made.EUROPRESSE_FIRST.format(pages=made.EUROPRESSE_THIRD_PAGE.format(number=1))
    (document,) = read(page.encode())
    assert document.words == 897
    assert str(document.article.standfirst) == "Le conseil l'a décidé lundi"


def test_a_section_above_the_headline_is_one() -> None:
    page = made.FACTIVA_UNCODED.format(number=1, body="\n\n".join(STORY))
    (document,) = read(f"News\n{page}".encode())
    assert str(document.article.headline) == "Harbour fees to rise, council says"
    assert document.section == "News"


class TestOtherLanguages:
    """Interfaces whose words are in no table."""

    def test_fields_that_most_documents_of_a_file_have_are_known_by_that(self) -> None:
        pages = [
            made.nexis_document(number, 4)
            .replace("BYLINE: Ada Ek", "SEZIONE: Porto")
            .replace("SECTION: NEWS; Pg. A3", "PAROLE-CHIAVE: porto")
            .replace("LENGTH: 37 words", "LUNGHEZZA: 37 vocaboli")
            .replace("LOAD-DATE: May 5, 2021", "DATA-CARICAMENTO: May 5, 2021")
            .replace("LANGUAGE: ENGLISH", "LINGUA: ENGLISH")
            for number in (1, 2, 3, 4)
        ]
        found = list(read(made.nexis_text(*pages)))
        assert len(found) == len(pages)
        for document in found:
            assert body(document) == list(STORY)
            assert document.words == 37 or ("LUNGHEZZA", "37 vocaboli") in document.fields
            assert ("DATA-CARICAMENTO", "May 5, 2021") in document.fields

    def test_who_speaks_by_turns_is_no_field(self) -> None:
        talk = "\n\n".join(f"COURIER: Why {n}?\n\nVik: Because." for n in range(4))
        pages = [made.nexis_document(number, 4, body=talk) for number in (1, 2, 3, 4)]
        found = read(made.nexis_text(*pages))
        assert [len(document.article.paragraphs) for document in found] == [8] * len(pages)

    def test_the_number_of_words_is_known_by_its_place(self) -> None:
        page = made.FACTIVA_UNCODED.format(number=1, body="\n\n".join(STORY))
        (document,) = read(page.replace("37 words", "37 sanaakin").encode())
        assert document.publication == "Brenn Courier"
        assert document.article.published == datetime(2021, 5, 4, 18, 40)
        assert body(document) == list(STORY)


TEXTS = [ALL_FORMATS[name].decode() for name in ("nexis-txt", "factiva-txt", "proquest-txt")]
TEXTS += [
    "\n\n".join(made.nexis_uni_document() * 2),
    "".join(made.FACTIVA_UNCODED.format(number=n, body="\n\n".join(STORY)) for n in (1, 2)),
    made.factiva_html(2).decode(),
    made.proquest_html(2),
    made.NITF.format(encoding="UTF-8", body=made.markup()),
]


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(TEXTS), st.randoms(use_true_random=False))
def test_however_a_file_is_broken_what_is_read_has_exact_spans(text: str, random: Random) -> None:
    pieces = re.split(r"(\n|(?<=>)(?=<))", text)
    for _ in range(random.randint(1, 8)):
        at = random.randrange(len(pieces))
        pieces[at : at + random.randint(0, 3)] = random.choice(
            [[], ["\n"], ["\n\n"], pieces[at : at + 2]]
        )
    try:
        found = list(documents("".join(pieces).encode()))
    except (UnknownExportError, ReaderError):
        return
    for document in found:
        check_spans(document)
        assert document.article.paragraphs or document.problem


class TestHostileFiles:
    def test_a_day_that_stands_in_the_headline_is_no_timestamp(self) -> None:
        day = "May 4, 2021 Tuesday"
        text = made.nexis_document(1, 1).replace(made.centred(day), f"{' ' * 18}9        {day}")
        (document,) = documents(text.encode())
        article = document.article
        assert str(article.headline) == f"9        {day}"
        assert article.timestamp is None
        assert Article.from_dict(article.to_dict()) == article

    def test_packed_pages_that_are_damaged_are_an_error_in_words(self) -> None:
        archive = bytearray(made.web_archive())
        archive[12:60] = bytes(48)
        with pytest.raises(ReaderError, match="the reader 'warc' can't"):
            list(documents(bytes(archive)))

    def test_entities_of_a_file_s_own_are_not_resolved(self, tmp_path: Path) -> None:
        secret = tmp_path / "secret.txt"
        secret.write_text("tell nobody")
        story = made.NITF.format(
            encoding="UTF-8", body="<p>Rain &secret; ahead in all of Brenn.</p>"
        )
        _, _, rest = story.partition("?>")
        head = f'<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY secret SYSTEM "{secret.as_uri()}">]>'
        (document,) = documents((head + rest).encode())
        assert "tell nobody" not in document.article.text

    def test_entities_that_grow_are_not_resolved(self) -> None:
        lines = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
        story = made.NITF.format(encoding="UTF-8", body="<p>&a9;</p>").partition("?>")[2]
        data = f'<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a0 "ha">{lines}]>{story}'.encode()
        try:
            assert all(len(document.article.text) < 1_000 for document in documents(data))
        except ReaderError as error:
            assert "can't go on" in str(error)  # noqa: PT017 - either is well

    def test_a_file_that_is_too_large_unpacked_is_refused(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("newsparse.exports.files.LARGEST", 1 << 16)
        data = io.BytesIO()
        with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("a.txt", b" " * (1 << 18))
        with pytest.raises(ReaderError, match="is larger than"):
            list(documents(data.getvalue()))


def zipped(**files: bytes) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


# Where zipfile has the flags and the way of packing, in a member's own header and in the list of
# all of them.
_FLAGS, _PACKING, _LIST_FLAGS, _LIST_PACKING = 6, 8, 8, 10


def encrypted(data: bytes) -> bytes:
    return patched(data, _FLAGS, _LIST_FLAGS, 1)


def packed_otherwise(data: bytes) -> bytes:
    return patched(data, _PACKING, _LIST_PACKING, 97)


def patched(data: bytes, at: int, at_in_list: int, value: int) -> bytes:
    changed = bytearray(data)
    changed[at] = changed[data.find(b"PK\1\2") + at_in_list] = value
    return bytes(changed)


def damaged(data: bytes) -> bytes:
    """With other bytes in the midst of what is packed."""
    start = 30 + int.from_bytes(data[26:28], "little") + 4
    return data[:start] + bytes(byte ^ 0x55 for byte in data[start : start + 8]) + data[start + 8 :]


class TestArchivesThatCantBeUnpacked:
    @pytest.mark.parametrize(
        ("harm", "problem"),
        [
            (damaged, "it is damaged"),
            (encrypted, "it is encrypted; unpack it with its password first"),
            (packed_otherwise, "packed in a way that isn't known"),
        ],
    )
    def test_the_error_says_why(self, harm: Callable[[bytes], bytes], problem: str) -> None:
        data = harm(zipped(one=made.nexis_text(made.nexis_document(1, 1))))
        with pytest.raises(ReaderError, match=problem) as caught:
            list(documents(data))
        assert caught.value.file == "one"
        assert detect(data) is None

    @pytest.mark.parametrize("harm", [damaged, encrypted, packed_otherwise])
    def test_what_else_is_in_it_is_read(self, harm: Callable[[bytes], bytes]) -> None:
        # The first one is harmed.
        text = made.nexis_text(made.nexis_document(1, 1))
        found = documents(harm(zipped(one=text, two=text)))
        assert len(list(found)) == 1
        [(name, _)] = found.count.left_out
        assert name == "one"

    @pytest.mark.parametrize("harm", [damaged, encrypted, packed_otherwise])
    def test_a_document_of_word_is_none(self, harm: Callable[[bytes], bytes]) -> None:
        data = harm(zipped(**{"word/document.xml": b"<w:document/>", "[Content_Types].xml": b""}))
        with pytest.raises(UnknownExportError, match=r"can't be unpacked: .*; get it anew"):
            list(documents(data))

    def test_a_file_without_a_name_is_read(self) -> None:
        text = made.nexis_text(made.nexis_document(1, 1))
        data = zipped(nameless=text, two=text).replace(b"nameless", b"\0ameless")
        assert len(list(documents(data))) == 2

    def test_an_archive_that_is_cut_short_is_told_to_be(self) -> None:
        data = zipped(one=made.nexis_text(made.nexis_document(1, 1)))
        with pytest.raises(UnknownExportError, match="can't be unpacked"):
            list(documents(data[:-30]))


def test_an_export_without_a_document_says_so() -> None:
    with pytest.raises(ReaderError, match="found no document in it"):
        list(documents(b'<rss version="2.0"><channel><title>Brenn Wire</title></channel></rss>'))


def test_a_web_page_that_only_looks_a_little_like_an_export_is_none() -> None:
    page = (
        '<html><body><p class="articleParagraph">A blog on ProQuest and its full text.</p></body>'
    )
    assert detect(page.encode()) is None
