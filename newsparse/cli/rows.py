"""An article as the rows of a file: nested for JSON, flat for a table.

The columns have the names that `newsparse.arrow` gives them. What a row of the input says, and
what a web page declares, stands in columns of its own or says so in one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, TypeAlias

from attrs import frozen

from newsparse import people, repeated
from newsparse.article import Article
from newsparse.cli.reading import ArticleOrigin
from newsparse.showing import plain_role
from newsparse.spans import CharSpan

__all__ = [
    "ARTICLE_COLUMNS",
    "DOCUMENT_COLUMNS",
    "FACTS_BESIDE_QUOTES",
    "QUOTE_COLUMNS",
    "RESERVED",
    "FlatRow",
    "RowLayout",
    "Rows",
    "article_facts",
    "article_record",
    "article_row",
    "document_columns",
    "kept_texts",
    "kept_values",
    "quote_rows",
]

FlatRow: TypeAlias = "dict[str, str | int | float | None]"

# The columns that say which input an article is from.
_ORIGIN = ("file", "line", "article_id")

# What a page may declare where its text doesn't say it; `published_from` says which of the two.
_FACTS = ("headline", "authors", "published", "updated", "source")
#: Those of them that a row of a quote has of its article.
FACTS_BESIDE_QUOTES = ("headline", "published", "source")

#: What is known of a document of an export.
DOCUMENT_COLUMNS = ("document", "document_id", "publication", "section", "words")

#: The columns of a table with a row for each quote.
QUOTE_COLUMNS = (
    *_ORIGIN,
    *("quote_number", "kind", "text", "speaker", "speaker_kind", "speaker_role"),
    *("speaker_affiliation", "speaker_gender", "speaker_gender_by", "mention", "cue"),
    *("sentence", "quote_start", "quote_end", "confidence", "strategy"),
    *("headline", "headline_from", "published", "published_from", "source", "source_from"),
    *DOCUMENT_COLUMNS,
)
#: The columns of a table with a row for each article.
ARTICLE_COLUMNS = (
    *_ORIGIN,
    *("headline", "headline_from", "standfirst", "byline", "authors", "authors_from", "timestamp"),
    *("published", "published_from", "updated", "updated_from", "dateline"),
    *("source", "source_from", "body", "quote_count", "speakers"),
    *DOCUMENT_COLUMNS,
)
# The columns that Parquet alone has, and the fields of JSON.
_NESTED = """
    version declared language quotes non_quotes paragraphs content error speaker_number
    source_line
    published_date published_precision published_utc published_offset
    updated_date updated_precision updated_utc updated_offset
    dateline_place dateline_date dateline_agency
""".split()
# The fields of JSON whose offsets a table could have as columns.
_SPANS = """
    headline standfirst byline timestamp dateline source_line sentence mention cue
    speaker_affiliation
""".split()
#: What no field of the input can be called in the output.
RESERVED = frozenset(
    [
        *QUOTE_COLUMNS,
        *ARTICLE_COLUMNS,
        *_NESTED,
        *(f"{name}_{edge}" for name in _SPANS for edge in ("start", "end")),
    ]
)


class Rows(StrEnum):
    """What one row is."""

    quotes = "quotes"
    articles = "articles"
    people = "people"
    repeated = "repeated"

    @property
    def is_across(self) -> bool:
        """Whether it is known only when all articles are."""
        return self in _COLUMNS_ACROSS


# The columns of tables that all articles together make.
_COLUMNS_ACROSS = {Rows.people: people.COLUMNS, Rows.repeated: repeated.COLUMNS}


@frozen
class RowLayout:
    """How articles become rows.

    Attributes:
        rows: What a row is.
        keep: The fields of the input that go along.
        delimiter: What stands between the cells of CSV.
        excel: Whether a spreadsheet is to open CSV without being told how, and without running it.
    """

    rows: Rows
    keep: tuple[str, ...] = ()
    delimiter: str = ","
    excel: bool = False

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of a table."""
        if self.rows.is_across:
            return _COLUMNS_ACROSS[self.rows]
        own = ARTICLE_COLUMNS if self.rows is Rows.articles else QUOTE_COLUMNS
        return (*own, *map(_kept_name, self.keep))

    def records(self, article: Article, origin: ArticleOrigin) -> Iterator[FlatRow]:
        """The article's rows, as `columns` names their fields."""
        kept: FlatRow = dict(kept_texts(origin, self.keep))
        if self.rows is Rows.articles:
            yield article_row(article, origin) | kept
        else:
            yield from (row | kept for row in quote_rows(article, origin))


def _kept_name(field: str) -> str:
    """What a *field* of the input is called in the output."""
    return f"input_{field}" if field in RESERVED else field


def kept_texts(origin: ArticleOrigin, keep: tuple[str, ...]) -> dict[str, str | None]:
    """The fields that go along, as a table has them: text, or JSON for what is none."""
    kept = origin.known.kept
    return {_kept_name(field): _as_text(kept.get(field)) for field in keep}


def kept_values(origin: ArticleOrigin) -> dict[str, Any]:
    """The fields that go along, as JSON has them: each what it is."""
    return {_kept_name(field): value for field, value in origin.known.kept.items()}


def _as_text(value: object) -> str | None:
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)


def article_record(article: Article, origin: ArticleOrigin) -> dict[str, Any]:
    """The whole article as `Article.to_dict` has it, after what is known of its origin."""
    places: FlatRow = {"file": origin.file, "line": origin.line, "article_id": origin.known.id}
    places |= document_columns(origin)
    known = {name: value for name, value in places.items() if value is not None}
    declared = {"declared": dict(origin.declared)} if origin.declared else {}
    return {**known, **kept_values(origin), **article.to_dict(), **declared}


def article_facts(record: Mapping[str, Any], origin: ArticleOrigin) -> dict[str, Any]:
    """Headline, authors, times and source: as printed, or else as the page declares them."""
    facts: dict[str, Any] = {}
    for name in _FACTS:
        printed, declared = record[name], origin.declared.get(name)
        value = printed or declared
        facts[name] = value["text"] if value and value is printed and name == "headline" else value
        facts[f"{name}_from"] = "printed" if printed else "declared" if declared else None
    return facts


def article_row(article: Article, origin: ArticleOrigin) -> FlatRow:
    """The article in one flat row, as `ARTICLE_COLUMNS` names its fields."""
    record = article.to_dict()
    facts = article_facts(record, origin)
    return {
        **_origin(origin),
        **{name: _text(record[name]) for name in ("standfirst", "byline", "timestamp", "dateline")},
        **facts,
        "headline": _line(facts["headline"]),
        "authors": "; ".join(facts["authors"] or ()) or None,
        "body": article.body,
        "quote_count": len(article.quotes),
        "speakers": "; ".join(speaker.name for speaker in article.speakers) or None,
        **document_columns(origin),
    }


def quote_rows(article: Article, origin: ArticleOrigin) -> Iterator[FlatRow]:
    """A flat row for each quote of the article, as `QUOTE_COLUMNS` names its fields."""
    record = article.to_dict()
    facts = article_facts(record, origin)
    of_article: FlatRow = {
        name: facts[name] for fact in FACTS_BESIDE_QUOTES for name in (fact, f"{fact}_from")
    }
    of_article["headline"] = _line(facts["headline"])
    of_article |= document_columns(origin)
    for number, quote in enumerate(article.quotes):
        told: dict[str, Any] = record["quotes"][number]
        speaker = quote.speaker
        yield {
            **_origin(origin),
            "quote_number": number,
            "kind": quote.kind,
            "text": quote.text,
            "speaker": speaker.name if speaker else None,
            "speaker_kind": speaker.kind if speaker else None,
            "speaker_role": plain_role(speaker.role) if speaker else None,
            "speaker_affiliation": _words(speaker.affiliation if speaker else None),
            "speaker_gender": speaker.gender if speaker else None,
            "speaker_gender_by": speaker.gender_by if speaker else None,
            "mention": _text(told["mention"]),
            "cue": _text(told["cue"]),
            "sentence": _text(told["sentence"]),
            "quote_start": quote.start,
            "quote_end": quote.end,
            "confidence": quote.confidence,
            "strategy": quote.strategy,
            **of_article,
        }


def document_columns(origin: ArticleOrigin) -> FlatRow:
    """What is known of the document of an export, as `DOCUMENT_COLUMNS` names it."""
    document = origin.document
    if document is None:
        return dict.fromkeys(DOCUMENT_COLUMNS)
    return {
        "document": origin.document_number,
        "document_id": document.document_id,
        "publication": document.publication,
        "section": document.section,
        "words": document.words,
    }


def _origin(origin: ArticleOrigin) -> FlatRow:
    return {"file": origin.file, "line": origin.line, "article_id": origin.article_id}


def _words(span: CharSpan | None) -> str | None:
    return None if span is None else " ".join(span.text.split())


def _text(span: dict[str, Any] | None) -> str | None:
    return None if span is None else _line(span["text"])


def _line(text: str | None) -> str | None:
    return None if text is None else " ".join(text.split())
