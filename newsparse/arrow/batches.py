"""Batches with articles' texts in -> batches of quotes, or of articles, out.

A column that can't be used is an error at once: every row would suffer. A row that can't be read
becomes a row that says why, so that it costs nobody else's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, cast

import pyarrow as pa

from newsparse.arrow.gathering import Gathered, check_rows, id_text
from newsparse.arrow.schema import Rows
from newsparse.arrow.typed import Batch, RecordBatch
from newsparse.article import Article, Parser, default_parser, read_articles, reads_together
from newsparse.errors import ModelNotFoundError

__all__ = ["parse_batch", "parse_batches"]

# How many articles are read together, where strategies or a pipeline do better with several.
_TOGETHER = 64


def parse_batch(
    batch: Batch,
    *,
    text: str = "text",
    id: str = "id",  # noqa: A002 - what the column is called nearly everywhere
    rows: Rows = "quotes",
    parser: Parser | None = None,
) -> RecordBatch:
    r"""Read the articles of *batch*, one a row.

    Args:
        batch: Has a column of texts and a column of ids; others are left alone.
        text: The column of texts: string, large_string, string_view, or a dictionary of these.
        id: The column of ids: the same types, or whole numbers. A null stays null.
        rows: `"quotes"` for one row a quote, as `QUOTES_SCHEMA` says; `"articles"` for one row
            an article, as `ARTICLES_SCHEMA` says.
        parser: What reads them; left out, the default `Parser`.

    A row that can't be read (its text is null or no UTF-8, a strategy fails) becomes one row in
    which only `article_id` and `error` are set. An article without quotes has no row of quotes.

    Raises:
        ValueError: A column is missing, or there are two of the name.
        TypeError: A column is of another type, or *batch* is no record batch.
        ModelNotFoundError: A strategy needs a spaCy pipeline that *parser* doesn't have.

    Example:
        >>> texts = ['Rain ahead\n\n"Take a coat," said Ada Ek.', None]
        >>> batch = pa.RecordBatch.from_pydict({"id": [17, 18], "text": texts})
        >>> for row in parse_batch(batch).select(["article_id", "speaker", "error"]).to_pylist():
        ...     print(row)
        {'article_id': '17', 'speaker': 'Ada Ek', 'error': None}
        {'article_id': '18', 'speaker': None, 'error': "column 'text' is null"}
    """
    read = parse_batches([batch], text=text, id=id, rows=rows, parser=parser)
    concatenate: Callable[[list[RecordBatch]], RecordBatch]
    concatenate = cast("Any", pa).concat_batches  # unknown to pyarrow-stubs
    return concatenate(list(read))


def parse_batches(
    batches: Iterable[Batch],
    *,
    text: str = "text",
    id: str = "id",  # noqa: A002
    rows: Rows = "quotes",
    parser: Parser | None = None,
) -> Iterator[RecordBatch]:
    """Read the articles of all *batches*, lazily: what `parse_batch` does, for as many as come.

    This is the function for Spark's `mapInArrow`. Batches that come out are as large as is good
    for memory, whatever the size of those that go in.

    Raises:
        ValueError, TypeError, ModelNotFoundError: As `parse_batch` does.
    """
    check_rows(rows)
    gathered = Gathered(rows)
    # One by one where nothing is gained, so that nobody waits for more than an article.
    size = _TOGETHER if parser is not None and reads_together(parser) else 1
    for batch in batches:
        if not isinstance(batch, pa.RecordBatch):
            raise TypeError(f"a batch is a pyarrow.RecordBatch, not {type(batch).__name__}")
        texts = _column(batch, text, _is_text, "text")
        keys = _column(batch, id, _is_key, "text or whole numbers")
        for first in range(0, batch.num_rows, size):
            rows_now = range(first, min(first + size, batch.num_rows))
            cells = [_cells(texts[row], keys[row], text, id) for row in rows_now]
            for outcome in _read(cells, parser or default_parser()):
                _add(gathered, *outcome)
                if gathered.full:
                    yield cast("RecordBatch", gathered.take())
    yield cast("RecordBatch", gathered.take())


# The article's id, and its text, or why there is none.
_Cells = tuple[str | None, object]


def _cells(text: pa.Scalar[Any], key: pa.Scalar[Any], text_name: str, key_name: str) -> _Cells:
    """What stands in one row."""
    article_id = None
    try:
        article_id = id_text(_value(key, key_name), key_name)
        words = _value(text, text_name)
        if words is None:
            raise _BadCellError(f"column {text_name!r} is null")
    except Exception as error:  # noqa: BLE001 - one row's failure is that row's alone
        return article_id, error
    return article_id, words


def _read(rows: Sequence[_Cells], parser: Parser) -> Iterator[_Cells]:
    """The rows with the article in place of its text, or what it raised."""
    texts = [words for _, words in rows if not isinstance(words, Exception)]
    read = iter(read_articles(texts, parser) if reads_together(parser) else _alone(texts, parser))
    for article_id, words in rows:
        yield article_id, words if isinstance(words, Exception) else next(read)


def _alone(texts: Sequence[object], parser: Parser) -> Iterator[object]:
    for text in texts:
        try:
            yield parser.parse(cast("str", text))
        except Exception as error:  # noqa: BLE001
            yield error


def _add(gathered: Gathered, article_id: str | None, outcome: object) -> None:
    """Add the rows of one article, or the one row that says why there are none."""
    if isinstance(outcome, ModelNotFoundError):
        raise outcome  # no row's fault
    if isinstance(outcome, _BadCellError):
        gathered.add_error(article_id, str(outcome))
    elif isinstance(outcome, Exception):
        gathered.add_error(article_id, f"{type(outcome).__name__}: {outcome}")
    else:
        gathered.add(cast("Article", outcome), article_id)


class _BadCellError(Exception):
    """What stands in a row can't be used."""


def _value(cell: pa.Scalar[Any], name: str) -> object:
    try:
        return cell.as_py()
    except UnicodeDecodeError as error:
        raise _BadCellError(f"column {name!r} is not UTF-8") from error


def _column(
    batch: pa.RecordBatch, name: str, fits: Callable[[pa.DataType], bool], wanted: str
) -> Any:
    found = batch.schema.get_all_field_indices(name)
    if not found:
        others = ", ".join(map(repr, batch.schema.names)) or "none at all"
        raise ValueError(f"there is no column {name!r}; the columns are: {others}")
    if len(found) > 1:
        raise ValueError(f"{len(found)} columns are called {name!r}; rename all but one")
    column = cast("Any", batch).column(found[0])  # pyarrow-stubs leaves its type half open
    kind = column.type
    if not fits(kind.value_type if pa.types.is_dictionary(kind) else kind):
        raise TypeError(f"column {name!r} is {kind}, not {wanted}")
    return column


def _is_text(kind: pa.DataType) -> bool:
    return (
        pa.types.is_string(kind)
        or pa.types.is_large_string(kind)
        or pa.types.is_string_view(kind)
        # A column without any value may have no type either.
        or pa.types.is_null(kind)
    )


def _is_key(kind: pa.DataType) -> bool:
    return _is_text(kind) or pa.types.is_integer(kind)
