"""The tables: which columns they have, of which types, and what is in them.

Version 1 only ever grows: columns may be added at the end.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, cast

import pyarrow as pa

from newsparse.arrow.typed import Schema

__all__ = [
    "ARTICLES_SCHEMA",
    "PEOPLE_SCHEMA",
    "QUOTES_SCHEMA",
    "REPEATED_SCHEMA",
    "SCHEMAS",
    "SCHEMA_VERSION",
    "Rows",
]

#: The version of the tables below; it grows where a column changes its meaning.
SCHEMA_VERSION = 1

# What one row of a table is.
Rows: TypeAlias = Literal["quotes", "articles"]

# The types that columns are made of: words, an offset in characters, a stretch of text, a speaker.
_TEXT = pa.string()
_OFFSET = pa.int32()
_SPAN = pa.struct(
    [pa.field("start", _OFFSET, nullable=False), pa.field("end", _OFFSET, nullable=False)]
)


def _list_of(item: pa.DataType) -> pa.DataType:
    return pa.list_(pa.field("element", item, nullable=False))


_SPEAKER = pa.struct(
    [
        pa.field("name", _TEXT, nullable=False),
        pa.field("kind", _TEXT, nullable=False),
        pa.field("role", _TEXT),
        pa.field("mentions", _list_of(_SPAN), nullable=False),
        pa.field("affiliation", _SPAN),
        pa.field("gender", _TEXT),
        pa.field("gender_by", _TEXT),
        pa.field("gender_span", _SPAN),
    ]
)


def _column(name: str, kind: pa.DataType, description: str) -> pa.Field[Any]:
    # Everything may be null: of an article that could not be read, only the error is known.
    return pa.field(name, kind, metadata={"description": description})


def _part(name: str, description: str) -> list[pa.Field[Any]]:
    """The columns of what is one span of the text."""
    return [
        _column(name, _TEXT, description),
        _column(f"{name}_start", _OFFSET, f"where `{name}` starts"),
        _column(f"{name}_end", _OFFSET, f"where `{name}` ends"),
    ]


def _time(name: str, what: str) -> list[pa.Field[Any]]:
    """The columns of what a printed time says."""
    return [
        _column(
            name,
            _TEXT,
            f"{what}, ISO 8601: the date alone, or date, clock and zone",
        ),
        _column(f"{name}_date", pa.date32(), f"the day of `{name}`, in the zone of the page"),
        _column(f"{name}_precision", _TEXT, f"`day`, `minute` or `second`: what `{name}` knows"),
        _column(
            f"{name}_utc",
            pa.timestamp("us", "UTC"),
            f"`{name}` as an instant; null where the clock or the zone isn't known",
        ),
    ]


def _schema(rows: str, columns: list[pa.Field[Any]]) -> Schema:
    version = str(SCHEMA_VERSION)
    metadata: dict[bytes | str, bytes | str] = {
        "newsparse.rows": rows,
        "newsparse.schema_version": version,
    }
    return cast("Schema", pa.schema(columns, metadata))


_ARTICLE_ID = _column("article_id", _TEXT, "which article: the id it was given, as text")
_ERROR = _column("error", _TEXT, "why the article could not be read; null everywhere else")

QUOTES_SCHEMA: Schema = _schema(
    "quotes",
    [
        _ARTICLE_ID,
        _column("quote_number", _OFFSET, "its place among the article's quotes, from 0"),
        _column("kind", _TEXT, "`direct`, `mixed` or `indirect`"),
        _column("text", _TEXT, "the words said, without outer quotation marks"),
        _column("quote_start", _OFFSET, "where its first content span starts"),
        _column("quote_end", _OFFSET, "where its last content span ends"),
        _column("content", _list_of(_SPAN), "where it is: several spans if interrupted"),
        *_part("sentence", "the whole reporting sentence; of a long one 2,000 characters"),
        _column("speaker", _TEXT, "who said it: the fullest name in the article"),
        _column("speaker_number", _OFFSET, "which of the article's speakers, from 0"),
        _column("speaker_kind", _TEXT, "`person`, `organization`, `group`, `document`, `unknown`"),
        _column("speaker_role", _TEXT, "what the article says the speaker is"),
        *_part("speaker_affiliation", "the body that the speaker speaks for or belongs to"),
        _column("speaker_gender", _TEXT, "`female` or `male`, as the article speaks of a person"),
        _column("speaker_gender_by", _TEXT, "what tells it: `pronoun`, `title` or `name`"),
        *_part("mention", "the words that point at the speaker here"),
        *_part("cue", "the words that report"),
        _column("confidence", pa.float64(), "how likely the speaker is right, 0 to 1"),
        _column("strategy", _TEXT, "the strategy that answered"),
        _ERROR,
    ],
)
"""One row a quote."""

ARTICLES_SCHEMA: Schema = _schema(
    "articles",
    [
        _ARTICLE_ID,
        _column("text", _TEXT, "the input: what all offsets count in"),
        *_part("headline", "the headline"),
        *_part("standfirst", "the summary between headline and body"),
        *_part("byline", "the words that name the authors"),
        _column("authors", _list_of(_TEXT), "the people the byline names"),
        *_part("timestamp", "the time of publication, as printed"),
        *_time("published", "what `timestamp` says"),
        *_time("updated", "when the article was updated"),
        *_part("dateline", "the place that opens a wire story"),
        _column("dateline_place", _TEXT, "the place in it"),
        _column("dateline_date", _TEXT, "the date in it, as printed"),
        _column("dateline_agency", _TEXT, "the agency in it"),
        _column("body", _TEXT, "the body for reading: paragraphs joined by blank lines"),
        _column("paragraphs", _list_of(_SPAN), "where the body's paragraphs are"),
        *_part("source_line", "the line that names where the article comes from"),
        _column("source", _TEXT, "the bare name in it"),
        _column("language", _TEXT, "`en`, or null where the body is in another language"),
        _column("quote_count", _OFFSET, "how many quotes it has: its rows in the other table"),
        _column("speakers", _list_of(_SPEAKER), "everybody quoted, in order of first quote"),
        _column("non_quotes", _list_of(_SPAN), "what is in marks and is nobody's speech"),
        _ERROR,
    ],
)
"""One row an article."""

PEOPLE_SCHEMA: Schema = _schema(
    "people",
    [
        _column("name", _TEXT, "the fullest name, as printed most often; null without a name"),
        _column("named", _TEXT, "`full`, `bare` (a family name alone) or `no`"),
        _column("kind", _TEXT, "`person`, `organization`, `group`, `document`, `unknown`"),
        _column("gender", _TEXT, "`female` or `male`: what more than half of the articles say"),
        _column("quote_count", pa.int64(), "how many quotes"),
        _column("article_count", pa.int64(), "in how many articles"),
        _column("first", pa.date32(), "the day of the first article with a date"),
        _column("last", pa.date32(), "the day of the last one"),
        _column("names", _list_of(_TEXT), "all prints of the name, the most frequent first"),
        _column("roles", _list_of(_TEXT), "what articles say this is, the most frequent first"),
        _column("affiliations", _list_of(_TEXT), "the bodies spoken for"),
        _column("examples", _list_of(_TEXT), "the ids of a few of the articles"),
        _column("because", _list_of(_TEXT), "why names were counted together, or kept apart"),
    ],
)
"""One row for everybody who is quoted in some articles."""

REPEATED_SCHEMA: Schema = _schema(
    "repeated",
    [
        _column("repeated_number", pa.int64(), "which utterance, from 0: the most repeated first"),
        _column("article_count", pa.int64(), "how many articles it is in"),
        _column("fullest", _TEXT, "its fullest wording"),
        _ARTICLE_ID,
        _column("text", _TEXT, "the words in this article"),
        _column("speaker", _TEXT, "who says them there"),
        _column("published", _TEXT, "when this article was published, ISO 8601"),
        _column("published_date", pa.date32(), "the day of `published`"),
        _column("quote_start", _OFFSET, "where the quote starts in this article"),
        _column("quote_end", _OFFSET, "where it ends"),
    ],
)
"""One row for each place with a quote that several articles have."""

SCHEMAS: Mapping[Rows, Schema] = {"quotes": QUOTES_SCHEMA, "articles": ARTICLES_SCHEMA}
