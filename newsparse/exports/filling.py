"""A record and its article -> a document: what the fields say, and what is wrong."""

from __future__ import annotations

import re

from newsparse.article import Article
from newsparse.databases.dates import read_day
from newsparse.databases.names import number_of_words
from newsparse.exports.records import Document, Record
from newsparse.timestamps import TimeReading
from newsparse.timestamps.iso import read_iso
import datetime as dt

__all__ = ["fill"]

# NEWS; Pg. 3 | S. 7 Ausg. 167 | ECONOMIE; Blz. 9 | Guardian Home Pages, Pg. 15
_PAGE = re.compile(
    r"(?:^|[;,]\s*|\s)(?:Pgs?|Pags?|Págs?|S|Blz|Seite|Page|p)\.?\s?(?P<page>[A-Z]{0,4}\.?\d{1,4}[A-Z]?(?:\s?[-,]\s?\d{1,4})*)"
)


def fill(record: Record, article: Article) -> Document:
    """The document that *article* is, with what *record* tells of it."""
    parts = record.parts
    section = parts.value("section")
    page = parts.value("page")
    if section and not page and (found := _PAGE.search(section)):
        page = found["page"]
    words = parts.value("words")
    return Document(
        article=article,
        number=record.number,
        of=record.of,
        publication=parts.value("publication") or article.source,
        section=section,
        page=page,
        edition=parts.value("edition"),
        language=parts.value("language"),
        document_id=parts.value("id"),
        words=number_of_words(words) if words else None,
        loaded=_day(parts.value("loaded")),
        fields=tuple((field.name, field.value) for field in parts.fields),
        problem=record.problem,
    )


def _day(written: str | None) -> dt.date | None:
    if not written:
        return None
    exact = read_iso(written)
    if exact is not None:
        return exact[0].date()
    told = read_day(written, (0, len(written)), TimeReading())
    return told.moment.date() if told and told.moment else None
