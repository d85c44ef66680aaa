"""Articles -> a Parquet file that a run can go on with.

Parquet has its table of contents at the end, so that nothing can be added to it. Rows are kept
in Arrow streams, one after the other, which can be cut at a mark; Parquet is made of them at
the end.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import pyarrow as pa
import pyarrow.parquet as pq

from newsparse.arrow.across import people_table, repeated_table
from newsparse.arrow.gathering import Gathered, id_text
from newsparse.arrow.schema import SCHEMAS
from newsparse.arrow.schema import Rows as ArrowRows
from newsparse.arrow.typed import Schema
from newsparse.article import Article
from newsparse.cli.files import PackedFile
from newsparse.cli.reading import ArticleOrigin
from newsparse.cli.rows import (
    FACTS_BESIDE_QUOTES,
    RowLayout,
    Rows,
    article_facts,
    document_columns,
    kept_texts,
)
from newsparse.people import People
from newsparse.repeated import RepeatedQuotes
from newsparse.spans import Precision

__all__ = ["ParquetFile", "parquet_of"]

# Rows of this many bytes are one row group: what a reader has to have in memory.
_ROW_GROUP = 1 << 26


class ParquetFile:
    """A `Writer` of Parquet: the tables of `newsparse.arrow`, and columns for what else is known.

    An article's `article_id` is the id of its row where one is asked for and there, else its file
    and its line.

    Args:
        path: Where the rows grow.
        layout: What a row is, and what goes along.
        mark: What `checkpoint` gave for the rows that are to stay; 0 for a new file.

    Raises:
        OSError: It can't be opened, or holds less than *mark* says.
    """

    def __init__(self, path: Path, layout: RowLayout, mark: int) -> None:
        self._path = path
        self._keep = layout.keep
        self._gathered = Gathered(_rows_of(layout), _schema(layout))
        self._file = PackedFile(path, "", mark)

    def write(self, article: Article, origin: ArticleOrigin) -> None:
        """Take one article, or its quotes."""
        key = id_text(origin.article_id, "id")
        self._gathered.add(article, key, self._further(article, origin))
        if self._gathered.full:
            self._put()

    def checkpoint(self) -> int:
        """See to it that what was taken survives a crash; a mark to go on from."""
        self._put()
        return self._file.checkpoint()

    def finish(self, output: Path) -> None:
        """Make the Parquet file, and put it in its place in one step."""
        self._put()
        self._file.finish()
        made = self._path.with_name(f"{self._path.name}.anew")
        with made.open("wb") as file:
            with pq.ParquetWriter(file, self._gathered.schema, compression="zstd") as parquet:
                for group in _groups(self._path):
                    parquet.write_table(group)
            file.flush()
            os.fsync(file.fileno())
        made.replace(output)
        self._path.unlink()

    def close(self) -> None:
        """Let go of the file, finished or not."""
        self._file.close()

    def _further(self, article: Article, origin: ArticleOrigin) -> dict[str, object]:
        """What stands in the columns that newsparse.arrow doesn't have, or not so."""
        facts = article_facts(article.to_dict(), origin)
        # Their columns have the words as they are printed, with the offsets.
        further = {
            name: value
            for name, value in facts.items()
            if value is not None and facts.get(f"{name}_from") != "printed"
        }
        for name in ("published", "updated"):
            if facts[f"{name}_from"] == "declared":
                further |= _declared_time(name, facts[name])
        if self._gathered.rows == "quotes":
            further |= {name: facts[name] for name in FACTS_BESIDE_QUOTES}
            further = {name: value for name, value in further.items() if name in self._names}
        texts = kept_texts(origin, self._keep)
        known = {"file": _utf8(origin.file), "line": origin.line, **document_columns(origin)}
        return {**known, **further, **texts}

    @property
    def _names(self) -> set[str]:
        return set(self._gathered.schema.names)

    def _put(self) -> None:
        batch = self._gathered.take()
        if batch.num_rows:
            stream = pa.BufferOutputStream()
            with pa.ipc.new_stream(stream, batch.schema) as writer:
                cast("Any", writer).write(batch)  # pyarrow-stubs leaves its type half open
            self._file.write(stream.getvalue().to_pybytes())


def parquet_of(counts: People | RepeatedQuotes) -> bytes:
    """The table of what was counted, as a file of Parquet."""
    table = people_table(counts) if isinstance(counts, People) else repeated_table(counts.found())
    file = pa.BufferOutputStream()
    with pq.ParquetWriter(file, table.schema, compression="zstd") as parquet:
        parquet.write_table(table)
    return file.getvalue().to_pybytes()


def _utf8(name: str) -> str:
    """*name* as CSV has it: bytes that are no characters stand as their escapes."""
    return name.encode("utf-8", "backslashreplace").decode()


def _declared_time(name: str, declared: str) -> dict[str, object]:
    """The columns of a time that the page declares, from ISO 8601."""
    moment = datetime.fromisoformat(declared)
    precision = _precision_of(declared)
    known = precision != "day" and moment.utcoffset() is not None
    return {
        f"{name}_date": moment.date(),
        f"{name}_precision": precision,
        f"{name}_utc": moment.astimezone(UTC) if known else None,
    }


def _precision_of(printed: str) -> Precision:
    """What a time in ISO 8601 tells: 2024-05-14, 2024-05-14T18:40+02:00, 2024-05-14T18:40:05"""
    _, _, clock = printed.partition("T")
    if not clock:
        return "day"
    return "second" if clock[5:6] == ":" else "minute"


def _rows_of(layout: RowLayout) -> ArrowRows:
    return "articles" if layout.rows is Rows.articles else "quotes"


def _schema(layout: RowLayout) -> Schema:
    """The columns of newsparse.arrow, and after them those of the command line."""
    schema = SCHEMAS[_rows_of(layout)]
    further = [column for column in layout.columns if column not in schema.names]
    for name in further:
        kind = pa.int64() if name in ("line", "document", "words") else pa.string()
        # pyarrow-stubs leaves the type of what is appended open.
        schema = cast("Any", schema).append(pa.field(name, kind))
    return schema


def _groups(path: Path) -> Iterator[pa.Table]:
    """The rows that are in the streams of *path*, in pieces of a row group's size."""
    batches: list[pa.RecordBatch] = []
    size = 0
    for batch in _batches(path):
        batches.append(batch)
        size += batch.nbytes
        if size >= _ROW_GROUP:
            yield pa.Table.from_batches(batches)
            batches, size = [], 0
    if batches:
        yield pa.Table.from_batches(batches)


def _batches(path: Path) -> Iterator[pa.RecordBatch]:
    with path.open("rb") as file:
        while file.peek(1):
            yield from pa.ipc.open_stream(file)
