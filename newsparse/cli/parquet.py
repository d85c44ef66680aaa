"""Articles -> a Parquet file that a run can go on with.

Parquet has its table of contents at the end, so that nothing can be added to it. Rows are kept
in Arrow streams, one behind the other, which can be cut at a mark; Parquet is made of them at
the end.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pyarrow as pa
import pyarrow.parquet as pq

from newsparse.arrow.rows import Gathered, id_text
from newsparse.arrow.schema import SCHEMAS
from newsparse.article import Article
from newsparse.cli.compression import PackedFile
from newsparse.cli.reading import Origin
from newsparse.cli.rows import Rows

__all__ = ["ParquetFile"]

# Rows of this many bytes are one row group: what a reader has to have in memory.
_ROW_GROUP = 1 << 26


class ParquetFile:
    """A `Writer` of Parquet: the tables of `newsparse.arrow`.

    An article's `article_id` is the id of its row where one is asked for and there, else its file
    and its line.

    Args:
        path: Where the rows grow.
        rows: What a row is.
        mark: What `checkpoint` gave for the rows that are to stay; 0 for a new file.

    Raises:
        OSError: It can't be opened, or holds less than *mark* says.
    """

    def __init__(self, path: Path, rows: Rows, mark: int) -> None:
        self._path = path
        self._gathered = Gathered("quotes" if rows is Rows.quotes else "articles")
        self._file = PackedFile(path, "", mark)

    def write(self, article: Article, origin: Origin) -> None:
        """Take one article, or its quotes."""
        key = str(origin) if origin.id is None else origin.id
        self._gathered.add(article, id_text(key, "id"))
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
            schema = SCHEMAS[self._gathered.rows]
            with pq.ParquetWriter(file, schema, compression="zstd") as parquet:
                for group in _groups(self._path):
                    parquet.write_table(group)
            file.flush()
            os.fsync(file.fileno())
        made.replace(output)
        self._path.unlink()

    def close(self) -> None:
        """Let go of the file, finished or not."""
        self._file.close()

    def _put(self) -> None:
        batch = self._gathered.take()
        if batch.num_rows:
            stream = pa.BufferOutputStream()
            with pa.ipc.new_stream(stream, batch.schema) as writer:
                cast("Any", writer).write(batch)  # pyarrow-stubs leaves its type half open
            self._file.write(stream.getvalue().to_pybytes())


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
