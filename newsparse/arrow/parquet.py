"""Articles into a Parquet file, one after another, with no more than a batch in memory."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

import pyarrow.parquet as pq

from newsparse.arrow.gathering import ArticleId, Gathered, check_rows, id_text
from newsparse.arrow.schema import SCHEMAS, Rows
from newsparse.article import Article

__all__ = ["ParquetWriter"]


class ParquetWriter:
    """Writes one table of articles, or of their quotes, into a Parquet file.

    Args:
        where: A path, or a file opened for writing bytes. A file that is there is replaced.
        rows: `"quotes"` for one row a quote, as `QUOTES_SCHEMA` says; `"articles"` for one row
            an article, as `ARTICLES_SCHEMA` says.

    The file can be read once the writer is closed, which the end of a `with` block does.

    Raises:
        OSError: The file can't be written.

    Example:
        >>> import io
        >>> file = io.BytesIO()
        >>> with ParquetWriter(file, rows="articles") as out:
        ...     out.write(Article.parse("Rain ahead"), 17)
        ...     out.write(Article.parse("Sun ahead"), 18)
        >>> pq.read_table(file).column("headline").to_pylist()
        ['Rain ahead', 'Sun ahead']
    """

    def __init__(self, where: str | Path | IO[Any], rows: Rows = "quotes") -> None:
        check_rows(rows)
        self._gathered = Gathered(rows)
        self._file = pq.ParquetWriter(where, SCHEMAS[rows], compression="zstd")

    def write(self, article: Article, id: ArticleId = None) -> None:  # noqa: A002
        """Add *article*; *id* is what its rows have as `article_id`.

        Raises:
            TypeError: *id* is neither text nor a whole number.
        """
        self._gathered.add(article, id_text(id, "id"))
        self._flush_if_full()

    def write_error(self, error: str, id: ArticleId = None) -> None:  # noqa: A002
        """Add a row that says why the article called *id* could not be read."""
        self._gathered.add_error(id_text(id, "id"), error)
        self._flush_if_full()

    def close(self) -> None:
        """Write what is left, and the end of the file; a closed writer stays closed."""
        if self._file.is_open:
            try:
                self._file.write_batch(self._gathered.take())
            finally:
                self._file.close()

    def _flush_if_full(self) -> None:
        if self._gathered.full:
            self._file.write_batch(self._gathered.take())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
