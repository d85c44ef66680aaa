"""A record and its article -> a document: what its fields say, and what is wrong with it."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from attrs import evolve

from newsparse.article import Article
from newsparse.databases.dates import read_day
from newsparse.databases.document_parts import Parts
from newsparse.databases.names import number_of_words
from newsparse.exports.records import Document, Record
from newsparse.tables import table
from newsparse.timestamps import TimeReading
from newsparse.timestamps.iso import read_iso
from newsparse.web import Page

__all__ = ["fill"]

# NEWS; Pg. 3 | S. 7 Ausg. 16 | NIEUWS; Blz. 9 | Home Pages, Pg. 15 | Section A; Page 1
_PAGE = re.compile(
    r"(?:^|[;,]\s*)(?:Pgs?|Págs?|Pages?|Seiten?|S|Blz|p)\.?\s?(?P<page>[A-Z]{0,4}\.?\d{1,4}[A-Z]?"
    r"(?:\s?[-,]\s?\d{1,4})*)(?=$|[\s;,.])"
)
# Where fewer or more words than these shares of what is said are found, a part is missing or too
# much is there. Of 504 documents whose words are told in files of Nexis and Factiva, all whose text
# is whole have 70 to 135 of a hundred: headlines and captions are counted by some.
_TOO_FEW = 0.6
_TOO_MANY = 1.6
# In so few words the counts of databases say nothing.
_FEWEST_TOLD = 30


def fill(record: Record, read: Article | Page) -> Document:
    """The document that was *read* of *record*, with what is told of it."""
    if isinstance(read, Page):
        return _of_page(record, read)
    article = read
    parts = record.parts or Parts()
    section, page = _section(parts.value("section"), parts.value("page"))
    words = _words(parts.value("words"))
    document = Document(
        article=article,
        number=record.number,
        of=record.of,
        publication=parts.value("publication") or article.source,
        section=section,
        page=page,
        edition=parts.value("edition"),
        language=_language(parts.value("language")),
        document_id=parts.value("id"),
        words=words,
        loaded=_day(parts.value("loaded")),
        fields=tuple((field.name, field.value) for field in parts.fields),
    )
    told = (record.problem, _problem(article, words))
    return evolve(document, problem="; ".join(filter(None, told)) or None)


def _of_page(record: Record, page: Page) -> Document:
    told = page.metadata
    address = record.page.address if record.page else None
    identity = record.page.identity if record.page else None
    fields = (("WARC-Target-URI", address), ("WARC-Record-ID", identity), ("url", told.url))
    return Document(
        article=page.article,
        publication=told.publisher,
        section=told.section,
        language=_language(told.language),
        document_id=identity,
        fields=tuple((name, value) for name, value in fields if value),
        problem=_problem(page.article, None),
    )


def _problem(article: Article, words: int | None) -> str | None:
    if not article.paragraphs:
        return "no body"
    if words is None or words < _FEWEST_TOLD:
        return None
    found = sum(len(span.text.split()) for span in article.paragraphs)
    if _TOO_FEW * words <= found <= _TOO_MANY * words:
        return None
    return f"{words:,} words said, {found:,} found"


def _section(section: str | None, page: str | None) -> tuple[str | None, str | None]:
    """The section, and the page, which may be told in one field with it."""
    found = _PAGE.search(section) if section and not page else None
    if section is None or found is None:
        return section, page
    rest = section[: found.start()] + section[found.end() :]
    return rest.strip(" ;,.") or None, found["page"]


def _words(written: str | None) -> int | None:
    if written is None:
        return None
    return int(written) if written.isdecimal() else number_of_words(written)


def _day(written: str | None) -> dt.date | None:
    if not written:
        return None
    exact = read_iso(written)
    if exact is not None:
        return exact[0].date()
    told = read_day(written, (0, len(written)), TimeReading())
    return told.moment.date() if told and told.moment else None


@cache
def _languages() -> dict[str, str]:
    named: dict[str, str] = table("database_fields")["languages"]
    return {name: code for code, names in named.items() for name in (code, *names.split("|"))}


def _language(written: str | None) -> str | None:
    """The code of a language: `de` of `GERMAN; DEUTSCH`, `Deutsch` and `de-AT`."""
    for word in re.split(r"[;/,|]", written or ""):
        name = word.strip().casefold()
        code = _languages().get(name) or _languages().get(name.partition("-")[0])
        if code is not None:
            return code
    return None
