"""What is counted over many articles -> Arrow tables: who is quoted, and what is repeated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

import pyarrow as pa

from newsparse.arrow.gathering import batch_of
from newsparse.arrow.schema import PEOPLE_SCHEMA, REPEATED_SCHEMA
from newsparse.arrow.typed import Schema, Table
from newsparse.repeated import repeated_rows

if TYPE_CHECKING:
    from newsparse.people import People
    from newsparse.repeated import RepeatedQuote

__all__ = ["people_table", "repeated_table"]

# Rows that become one batch
_TOGETHER = 50_000


def people_table(people: People) -> Table:
    r"""Everybody who is quoted in the articles that *people* has counted, as `PEOPLE_SCHEMA` says.

    Example:
        >>> from newsparse import Article
        >>> from newsparse.people import People
        >>> people = People()
        >>> people.add(Article.parse('Rain ahead\n\n"Take a coat," said Ada Ek.'), "a-17")
        >>> people_table(people).select(["name", "quote_count", "examples"]).to_pylist()
        [{'name': 'Ada Ek', 'quote_count': 1, 'examples': ['a-17']}]
    """
    rows = (
        {**row, "first": _day(row["first"]), "last": _day(row["last"])}
        for row in people.rows(nested=True)
    )
    return _table(rows, PEOPLE_SCHEMA)


def repeated_table(found: Iterable[RepeatedQuote]) -> Table:
    r"""Each place of each repeated quote, as `REPEATED_SCHEMA` says.

    Example:
        >>> from newsparse import Article
        >>> from newsparse.repeated import find_repeated
        >>> article = Article.parse('Rain\n\n"Take a coat and a hat," said Ada Ek.')
        >>> table = repeated_table(find_repeated([article, article]))
        >>> table.select(["repeated_number", "article_id"]).to_pylist()
        [{'repeated_number': 0, 'article_id': '0'}, {'repeated_number': 0, 'article_id': '1'}]
    """
    rows = ({**row, "published_date": _day(row["published"])} for row in repeated_rows(found))
    return _table(rows, REPEATED_SCHEMA)


def _table(rows: Iterator[dict[str, Any]], schema: Schema) -> Table:
    batches: list[pa.RecordBatch] = []
    while some := list(islice(rows, _TOGETHER)):
        batches.append(batch_of(some, schema))
    return cast("Table", pa.Table.from_batches(batches, schema))


def _day(printed: str | None) -> date | None:
    return None if printed is None else date.fromisoformat(printed[: len("2024-05-14")])
