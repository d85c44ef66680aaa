"""Articles -> rows of a table, gathered until they make a batch."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from itertools import zip_longest
from operator import index
from types import MappingProxyType
from typing import Any, SupportsIndex, TypeAlias, cast, get_args

import pyarrow as pa
from attrs import Factory, define, field

from newsparse.arrow.schema import SCHEMAS, Rows
from newsparse.article import Article
from newsparse.showing import plain_role

__all__ = ["ArticleId", "Gathered", "batch_of", "check_rows", "id_text", "in_batches"]

ArticleId: TypeAlias = "str | SupportsIndex | None"

# A text without full stops is one sentence, which every quote in it would repeat. Real ones are
# below half of this.
_LONGEST_SENTENCE = 2000

# What is gathered before it becomes a batch: enough for a row group, little enough for memory.
_MOST_ARTICLES = 2048
_MOST_CHARACTERS = 1 << 24

# Half a character, as broken UTF-16 leaves it; Arrow's strings are UTF-8, which can't hold it.
_SURROGATE = re.compile("[\ud800-\udfff]")

# What fills the shorter one of articles and ids that aren't as many.
_MISSING = object()
# What a row has beside an article's columns where nothing is to go along.
_NO_FURTHER: Mapping[str, object] = MappingProxyType({})

_Row: TypeAlias = "dict[str, Any]"


@define
class Gathered:
    """The rows of articles that are to become one batch.

    Attributes:
        rows: What a row is.
        schema: The columns: those of such rows, and further ones if any.
    """

    rows: Rows
    schema: pa.Schema = field(default=Factory(lambda self: SCHEMAS[self.rows], takes_self=True))
    _buffer: list[_Row] = field(factory=list[_Row], init=False)
    _articles: int = field(default=0, init=False)
    _characters: int = field(default=0, init=False)

    def add(
        self, article: Article, key: str | None, further: Mapping[str, object] = _NO_FURTHER
    ) -> None:
        """Take in the rows of *article*; *further* columns have the same value in each."""
        record = article.to_dict()
        if self.rows == "quotes":
            self._buffer += [{**row, **further} for row in _quote_rows(key, record)]
        else:
            self._buffer.append({**_article_row(key, article, record), **further})
        self._articles += 1
        self._characters += len(article.text)

    def add_error(self, key: str | None, error: str) -> None:
        """Take in the row of an article that could not be read."""
        self._buffer.append({"article_id": key, "error": error})
        self._articles += 1

    @property
    def full(self) -> bool:
        """Whether it is time to take a batch."""
        return self._articles >= _MOST_ARTICLES or self._characters >= _MOST_CHARACTERS

    def take(self) -> pa.RecordBatch:
        """The rows as a batch; what comes next belongs to another one."""
        rows, self._buffer = self._buffer, []
        self._articles = self._characters = 0
        return batch_of(rows, self.schema)


def batch_of(rows: list[dict[str, Any]], schema: pa.Schema) -> pa.RecordBatch:
    """The *rows* as a batch; half a character in them becomes a whole one, as UTF-8 needs it."""
    try:
        return pa.RecordBatch.from_pylist(rows, schema)
    except UnicodeEncodeError:
        return pa.RecordBatch.from_pylist(list(map(_as_utf8, rows)), schema)


def in_batches(
    rows: Rows, articles: Iterable[Article], ids: Iterable[ArticleId] | None
) -> Iterator[pa.RecordBatch]:
    """The batches of a table of *articles*; *ids* left out, they are numbered from 0."""
    gathered = Gathered(rows)
    for number, (article, key) in enumerate(_with_ids(articles, ids)):
        if not isinstance(article, Article):
            raise TypeError(f"articles[{number}] is of type {type(article).__name__}, no Article")
        gathered.add(article, id_text(key, f"ids[{number}]"))
        if gathered.full:
            yield gathered.take()
    yield gathered.take()


def _with_ids(
    articles: Iterable[Article], ids: Iterable[ArticleId] | None
) -> Iterator[tuple[Article, ArticleId]]:
    if ids is None:
        yield from ((article, number) for number, article in enumerate(articles))
        return
    if isinstance(ids, str):
        raise TypeError("ids is an iterable of ids, not one string")
    for article, key in zip_longest(articles, ids, fillvalue=_MISSING):
        if article is _MISSING or key is _MISSING:
            raise ValueError("there have to be as many ids as articles")
        yield cast("Article", article), cast("ArticleId", key)


def id_text(key: object, name: str) -> str | None:
    """An article's id as the tables have it.

    Raises:
        TypeError: It is neither text nor a whole number; *name* says which.
    """
    if key is None or isinstance(key, str):
        return key
    if isinstance(key, SupportsIndex) and not isinstance(key, bool):
        return str(index(key))
    raise TypeError(f"{name} is of type {type(key).__name__}, not text, a whole number or None")


def check_rows(rows: object) -> None:
    """Raise `ValueError` unless *rows* says which table is meant."""
    if rows not in get_args(Rows):
        raise ValueError(f"rows is {rows!r}, not 'quotes' or 'articles'")


def _quote_rows(key: str | None, record: Mapping[str, Any]) -> Iterator[_Row]:
    for number, quote in enumerate(record["quotes"]):
        who = quote["speaker_index"]
        speaker: Mapping[str, Any] = {} if who is None else record["speakers"][who]
        yield {
            "article_id": key,
            "quote_number": number,
            "kind": quote["kind"],
            "text": quote["text"],
            "quote_start": quote["start"],
            "quote_end": quote["end"],
            "content": quote["content"],
            **_part("sentence", quote),
            "sentence": quote["sentence"]["text"][:_LONGEST_SENTENCE],
            "speaker": quote["speaker"],
            "speaker_number": who,
            "speaker_kind": speaker.get("kind"),
            "speaker_role": plain_role(speaker.get("role")),
            **_part("speaker_affiliation", {"speaker_affiliation": speaker.get("affiliation")}),
            "speaker_gender": speaker.get("gender"),
            "speaker_gender_by": speaker.get("gender_by"),
            **_part("mention", quote),
            **_part("cue", quote),
            "confidence": quote["confidence"],
            "strategy": quote["strategy"],
        }


def _article_row(key: str | None, article: Article, record: Mapping[str, Any]) -> _Row:
    dateline: Mapping[str, Any] = record["dateline"] or {}
    return {
        "article_id": key,
        "text": record["text"],
        **_part("headline", record),
        **_part("standfirst", record),
        **_part("byline", record),
        "authors": record["authors"],
        **_part("timestamp", record),
        **_time("published", article.published, record),
        **_time("updated", article.updated, record),
        **_part("dateline", record),
        "dateline_place": dateline.get("place"),
        "dateline_date": dateline.get("date"),
        "dateline_agency": dateline.get("agency"),
        "body": article.body,
        "paragraphs": record["paragraphs"],
        **_part("source_line", record),
        "source": record["source"],
        "language": record["language"],
        "quote_count": len(article.quotes),
        "speakers": record["speakers"],
        "non_quotes": record["non_quotes"],
    }


def _part(name: str, record: Mapping[str, Any]) -> _Row:
    span: Mapping[str, Any] = record[name] or {}
    return {
        name: span.get("text"),
        f"{name}_start": span.get("start"),
        f"{name}_end": span.get("end"),
    }


def _time(name: str, time: datetime | None, record: Mapping[str, Any]) -> _Row:
    precision = record[f"{name}_precision"]
    return {
        name: record[name],
        f"{name}_date": time and time.date(),
        f"{name}_precision": precision,
        f"{name}_utc": None if precision == "day" else _instant(time),
    }


def _instant(time: datetime | None) -> datetime | None:
    if time is None or time.utcoffset() is None:
        return None
    try:
        return time.astimezone(UTC)
    except OverflowError:
        # The first or the last day there is, seen from another zone
        return None


def _as_utf8(value: object) -> Any:
    """*value* with every half of a character replaced; offsets stay what they are."""
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, list):
        return list(map(_as_utf8, cast("list[object]", value)))
    if isinstance(value, dict):
        return {key: _as_utf8(item) for key, item in cast("dict[str, object]", value).items()}
    return value
