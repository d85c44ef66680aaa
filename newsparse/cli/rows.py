"""An article as the rows of a file: nested for JSON, flat for a table."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any, TypeAlias

from newsparse.article import Article
from newsparse.cli.reading import Origin
from newsparse.spans import CharSpan

__all__ = [
    "ARTICLE_COLUMNS",
    "QUOTE_COLUMNS",
    "FlatRow",
    "Rows",
    "article_record",
    "article_row",
    "quote_rows",
]

FlatRow: TypeAlias = "dict[str, str | int | float | None]"

_ORIGIN = ("file", "line", "id")

#: The columns of a table with a row for each quote.
QUOTE_COLUMNS = (
    *_ORIGIN,
    *("quote", "kind", "text", "speaker", "speaker_kind", "speaker_role"),
    *("speaker_affiliation", "mention", "cue"),
    *("sentence", "start", "end", "confidence", "strategy", "headline", "published", "source"),
)
#: The columns of a table with a row for each article.
ARTICLE_COLUMNS = (
    *_ORIGIN,
    *("headline", "standfirst", "byline", "authors", "timestamp", "published", "updated"),
    *("dateline", "source", "body", "quotes", "speakers"),
)


class Rows(StrEnum):
    """What one row is."""

    quotes = "quotes"
    articles = "articles"


def article_record(article: Article, origin: Origin) -> dict[str, Any]:
    """The whole article as `Article.to_dict` has it, behind what is known of its origin."""
    known = {name: value for name, value in _origin(origin).items() if value is not None}
    return {**known, **article.to_dict()}


def article_row(article: Article, origin: Origin) -> FlatRow:
    """The article in one flat row, as `ARTICLE_COLUMNS` names its fields."""
    record = article.to_dict()
    spans = ("headline", "standfirst", "byline", "timestamp", "dateline")
    return {
        **_origin(origin),
        **{name: _text(record[name]) for name in spans},
        "authors": "; ".join(article.authors) or None,
        "published": record["published"],
        "updated": record["updated"],
        "source": article.source,
        "body": article.body,
        "quotes": len(article.quotes),
        "speakers": "; ".join(speaker.name for speaker in article.speakers) or None,
    }


def quote_rows(article: Article, origin: Origin) -> Iterator[FlatRow]:
    """A flat row for each quote of the article, as `QUOTE_COLUMNS` names its fields."""
    record = article.to_dict()
    for number, quote in enumerate(article.quotes, 1):
        told: dict[str, Any] = record["quotes"][number - 1]
        speaker = quote.speaker
        yield {
            **_origin(origin),
            "quote": number,
            "kind": quote.kind,
            "text": quote.text,
            "speaker": speaker.name if speaker else None,
            "speaker_kind": speaker.kind if speaker else None,
            "speaker_role": speaker.role if speaker else None,
            "speaker_affiliation": _words(speaker.affiliation if speaker else None),
            "mention": _text(told["mention"]),
            "cue": _text(told["cue"]),
            "sentence": _text(told["sentence"]),
            "start": quote.start,
            "end": quote.end,
            "confidence": quote.confidence,
            "strategy": quote.strategy,
            "headline": _text(record["headline"]),
            "published": record["published"],
            "source": article.source,
        }


def _origin(origin: Origin) -> FlatRow:
    return {"file": origin.file, "line": origin.line, "id": origin.id}


def _words(span: CharSpan | None) -> str | None:
    return None if span is None else " ".join(span.text.split())


def _text(span: dict[str, Any] | None) -> str | None:
    return None if span is None else " ".join(span["text"].split())
