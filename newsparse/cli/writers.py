"""Articles -> a file, its format told by its ending. A further format is one more `Writer`."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, TypeAlias

from attrs import frozen

from newsparse.article import Article
from newsparse.cli.files import PACKINGS, PackedFile, check_packing, encoded
from newsparse.cli.reading import ArticleOrigin
from newsparse.cli.refusals import Refusal, printable
from newsparse.cli.rows import RowLayout, Rows, article_record, kept_values

__all__ = [
    "FileKind",
    "OutputFormat",
    "Record",
    "Writer",
    "format_called",
    "format_of",
]


Record: TypeAlias = "dict[str, Any]"
#: Gives the lines of rows.
Lines: TypeAlias = Callable[[Iterable[Record]], str]
#: Gives an article's rows.
Records: TypeAlias = Callable[[RowLayout, Article, ArticleOrigin], Iterator[Record]]


class Writer(Protocol):
    """Writes articles to a place beside the output, and moves all to the output at the end.

    A further file that it needs for that has the place's name with `.anew` after it.

    `checkpoint` is called every few seconds. Whatever happens to the process, a new writer
    that is opened with its last answer goes on as if nothing had been written since; one that
    is opened with 0 starts anew, whatever lies there.
    """

    def write(self, article: Article, origin: ArticleOrigin) -> None:
        """Take one article, or its quotes."""
        ...

    def checkpoint(self) -> int:
        """See to it that what was taken survives a crash; a mark to go on from."""
        ...

    def finish(self, output: Path) -> None:
        """End what is written, and make it *output* in one step."""
        ...

    def close(self) -> None:
        """Let go of everything, finished or not; raises nothing."""
        ...


class OutputFormat(StrEnum):
    """What can be written."""

    jsonl = "jsonl"
    csv = "csv"
    parquet = "parquet"


@frozen
class FileKind:
    """A kind of output file.

    Attributes:
        name: As the command line has it.
        endings: Of the files' names, without that of a packing.
        rows: What a row is where nobody says it.
        open: Gives a writer to this path: of rows laid out so, packed so, from the start (mark 0)
            or on from a checkpoint. Raises `OSError`.
        text: Where it is text that may go to standard output: what comes first, and what gives
            the lines of rows.
        records: What gives an article's rows for these lines.
        packings: The endings that may follow.
        check: Raises `Refusal` where a library that it needs is missing.
    """

    name: OutputFormat
    endings: tuple[str, ...]
    rows: Rows
    open: Callable[[Path, RowLayout, str, int], Writer]
    text: Callable[[RowLayout], tuple[str, Lines]] | None = None
    records: Records = RowLayout.records
    packings: tuple[str, ...] = ("", *PACKINGS)
    check: Callable[[], None] = lambda: None


def format_called(name: OutputFormat) -> FileKind:
    """The format that the command line calls so.

    Raises:
        Refusal: A library that it needs is missing.
    """
    form = next(form for form in _FORMATS if form.name == name)
    form.check()
    return form


def format_of(output: Path) -> tuple[FileKind, str]:
    """The format of a file of this name, and its packing: `.gz`, `.zst` or nothing.

    Raises:
        Refusal: There is none, or a library is missing.
    """
    name = output.name.lower()
    for form in _FORMATS:
        for ending in form.endings:
            for packing in form.packings:
                if name.endswith(ending + packing):
                    check_packing(name)
                    form.check()
                    return form, packing
    endings = ", ".join(
        ending + packing
        for form in _FORMATS
        for ending in form.endings
        for packing in form.packings
    )
    raise Refusal(f"{printable(str(output))}: its ending says nothing; it can be {endings}")


class _TextWriter:
    def __init__(
        self,
        path: Path,
        packing: str,
        mark: int,
        text: tuple[str, Lines],
        records: Callable[[Article, ArticleOrigin], Iterator[Record]],
    ) -> None:
        self._path = path
        header, self._lines = text
        self._records = records
        self._file = PackedFile(path, packing, mark)
        if not mark:
            self._put(header)

    def write(self, article: Article, origin: ArticleOrigin) -> None:
        self._put(self._lines(self._records(article, origin)))

    def checkpoint(self) -> int:
        return self._file.checkpoint()

    def finish(self, output: Path) -> None:
        self._file.finish()
        self._path.replace(output)

    def close(self) -> None:
        self._file.close()

    def _put(self, text: str) -> None:
        self._file.write(encoded(text))


# Line ends in Unicode's eyes, which JSON allows inside strings: one object must stay one line.
_LINE_ENDS = {ord(end): f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"}


def _json_text(_layout: RowLayout) -> tuple[str, Lines]:
    return "", lambda records: "".join(map(_json_line, records))


def _json_records(layout: RowLayout, article: Article, origin: ArticleOrigin) -> Iterator[Record]:
    """One object for an article, or one for each of its quotes."""
    if layout.rows is Rows.articles:
        yield article_record(article, origin)
        return
    kept = kept_values(origin)
    for row in layout.records(article, origin):
        yield {**row, **kept}


def _json_line(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False).translate(_LINE_ENDS) + "\n"


def _open_json_lines(path: Path, layout: RowLayout, packing: str, mark: int) -> Writer:
    records = partial(_json_records, layout)
    return _TextWriter(path, packing, mark, _json_text(layout), records)


# What a spreadsheet takes for the begin of a formula.
_FORMULA = tuple("=+-@\t\r")
# -3.5 | +1,250 | -2e-3 | -12% are numbers, and run nothing.
_NUMBER = re.compile(r"[+-]\d+(?:[.,]\d+)*(?:[eE][+-]?\d+)?%?")


def _csv_text(layout: RowLayout) -> tuple[str, Lines]:
    """A table as CSV: its header, and a line for each row."""

    def lines(records: Iterable[Record]) -> str:
        return cells([record[column] for column in layout.columns] for record in records)

    def cells(rows: Iterable[Iterable[object]]) -> str:
        text = io.StringIO()
        # With these line ends, Python quotes both of their characters, before 3.13 too.
        writer = csv.writer(text, delimiter=layout.delimiter, lineterminator="\r\n")
        writer.writerows(map(_harmless, row) if layout.excel else row for row in rows)
        return text.getvalue()

    # By the mark, a spreadsheet knows UTF-8.
    return ("\ufeff" if layout.excel else "") + cells([layout.columns]), lines


def _harmless(cell: object) -> object:
    """*cell*, after an apostrophe where a spreadsheet would run it."""
    if not isinstance(cell, str) or not cell.startswith(_FORMULA) or _NUMBER.fullmatch(cell):
        return cell
    return f"'{cell}"


def _open_csv(path: Path, layout: RowLayout, packing: str, mark: int) -> Writer:
    return _TextWriter(path, packing, mark, _csv_text(layout), layout.records)


def _open_parquet(path: Path, layout: RowLayout, _packing: str, mark: int) -> Writer:
    from newsparse.cli.parquet_file import ParquetFile

    return ParquetFile(path, layout, mark)


def _check_parquet() -> None:
    try:
        import_module("newsparse.arrow")
    except ModuleNotFoundError as error:
        raise Refusal(str(error)) from error


# The formats of outputs, each with the endings of its files.
_FORMATS = (
    FileKind(
        OutputFormat.jsonl,
        (".jsonl", ".ndjson"),
        Rows.articles,
        _open_json_lines,
        _json_text,
        _json_records,
    ),
    FileKind(OutputFormat.csv, (".csv",), Rows.quotes, _open_csv, _csv_text),
    # Packed inside, column by column
    FileKind(
        OutputFormat.parquet,
        (".parquet",),
        Rows.quotes,
        _open_parquet,
        packings=("",),
        check=_check_parquet,
    ),
)
