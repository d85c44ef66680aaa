"""Articles and their quotes as Arrow tables: for pandas, polars, DuckDB, Parquet and Spark.

It stands on pyarrow: `pip install "newsparse[arrow]"`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

try:
    import pyarrow as pa
except ModuleNotFoundError as _error:
    if _error.name != "pyarrow":
        raise
    _message = 'newsparse.arrow needs pyarrow; pip install "newsparse[arrow]"'
    raise ModuleNotFoundError(_message, name=_error.name) from _error

from newsparse.arrow.across import people_table, repeated_table
from newsparse.arrow.batches import parse_batch, parse_batches
from newsparse.arrow.gathering import ArticleId, in_batches
from newsparse.arrow.parquet import ParquetWriter
from newsparse.arrow.schema import (
    ARTICLES_SCHEMA,
    PEOPLE_SCHEMA,
    QUOTES_SCHEMA,
    REPEATED_SCHEMA,
    SCHEMA_VERSION,
    Rows,
)
from newsparse.arrow.typed import Batch, RecordBatch, Schema, Table
from newsparse.article import Article

__all__ = [
    "ARTICLES_SCHEMA",
    "PEOPLE_SCHEMA",
    "QUOTES_SCHEMA",
    "REPEATED_SCHEMA",
    "SCHEMA_VERSION",
    "ArticleId",
    "Batch",
    "ParquetWriter",
    "RecordBatch",
    "Rows",
    "Schema",
    "Table",
    "articles_table",
    "parse_batch",
    "parse_batches",
    "people_table",
    "quotes_table",
    "repeated_table",
]


def quotes_table(articles: Iterable[Article], ids: Iterable[ArticleId] | None = None) -> Table:
    r"""The quotes of *articles*, one a row, as `QUOTES_SCHEMA` says.

    Args:
        articles: Any iterable; it is read once.
        ids: An id for each, text or whole number; left out, articles are numbered from 0.

    Raises:
        TypeError: There is something else among the articles or ids; the message says where.
        ValueError: There are fewer ids than articles, or more.

    Example:
        >>> article = Article.parse('Rain ahead\n\n"Take a coat," said Ada Ek.')
        >>> quotes_table([article], ["a-17"]).select(["article_id", "speaker", "text"]).to_pylist()
        [{'article_id': 'a-17', 'speaker': 'Ada Ek', 'text': 'Take a coat'}]
    """
    batches = in_batches("quotes", articles, ids)
    return cast("Table", pa.Table.from_batches(batches, QUOTES_SCHEMA))


def articles_table(articles: Iterable[Article], ids: Iterable[ArticleId] | None = None) -> Table:
    """The parts of *articles*, one article a row, as `ARTICLES_SCHEMA` says.

    Arguments and errors are those of `quotes_table`.

    Example:
        >>> table = articles_table([Article.parse("Rain ahead")])
        >>> table.select(["article_id", "headline"]).to_pylist()
        [{'article_id': '0', 'headline': 'Rain ahead'}]
    """
    batches = in_batches("articles", articles, ids)
    return cast("Table", pa.Table.from_batches(batches, ARTICLES_SCHEMA))
