"""Files -> the articles' texts, one after another, each with where it comes from.

What can't be read takes its place in the sequence as an `Unreadable`, so that order, progress
and resuming know of it.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, TypeAlias

from attrs import field, frozen

from newsparse.cli.compression import unpacked
from newsparse.cli.decoding import NoTextError, decode
from newsparse.cli.pages import Html
from newsparse.cli.refusals import printable
from newsparse.cli.row_files import (
    LONGEST,
    NOTHING_KNOWN,
    TOO_LONG,
    Fields,
    Known,
    Unreadable,
    csv_rows,
    json_rows,
    lines_of,
)
from newsparse.cli.sources import STDIN, InputFormat, Source

__all__ = ["Origin", "Place", "Text", "read"]


@frozen
class Place:
    """How far the reading has come.

    Attributes:
        source: The number of the file.
        line: The line where the row begins; 0 where the file is one article.
        size: Bytes of all files, as they are on disk, that were read until then.
    """

    source: int
    line: int
    size: int


@frozen
class Origin:
    """Where an article comes from.

    Attributes:
        file: The file's path, or `-`.
        line: The line where its row begins, from 1; None where the file is one article.
        known: What the row says of it beside its text.
        place: For going on after it.
        declared: What a web page declares of it.
    """

    file: str
    line: int | None
    known: Known
    place: Place
    declared: Mapping[str, Any] = field(factory=dict[str, Any])

    def __str__(self) -> str:
        name = printable(self.file)
        return name if self.line is None else f"{name}, line {self.line}"


Text: TypeAlias = "str | Html | Unreadable"


def read(
    sources: Iterable[Source], fields: Fields, after: Place | None = None
) -> Iterator[tuple[Text, Origin]]:
    """The texts of *sources*, in order.

    Args:
        sources: The files.
        fields: What is read of each row.
        after: Leave out everything up to this place.
    """
    size = 0
    for source in sources:
        if after is None or source.number > after.source:
            yield from _read_source(source, fields, size, done=-1)
        elif source.number == after.source and source.format.has_rows:
            yield from _read_source(source, fields, size, done=after.line)
        size += source.size


def _read_source(
    source: Source, fields: Fields, size: int, done: int
) -> Iterator[tuple[Text, Origin]]:
    line = 0
    raw: io.BufferedReader | None = None
    try:
        if source.problem is not None:
            raise Unreadable(source.problem)
        with _opened(source) as raw:
            for line, text, known in _rows(unpacked(raw), source.format, fields, done):
                at = size + (raw.tell() if source.size else 0)
                yield text, Origin(source.name, line or None, known, Place(source.number, line, at))
    except (OSError, Unreadable, UnicodeDecodeError) as error:
        # Behind its last row, since nothing of it can be read from there on.
        line = line + 1 if raw is not None and source.format.has_rows else 0
        if line > done:
            place = Place(source.number, line, size + source.size)
            yield _unreadable(error), Origin(source.name, line or None, NOTHING_KNOWN, place)


def _unreadable(error: Exception) -> Unreadable:
    if isinstance(error, Unreadable):
        return error
    if isinstance(error, UnicodeDecodeError):
        return Unreadable(f"not a text: it is no {error.encoding.upper()} text")
    problem = error.strerror if isinstance(error, OSError) else None
    return Unreadable(problem or str(error))


@contextmanager
def _opened(source: Source) -> Generator[io.BufferedReader, None, None]:
    if source.name != STDIN:
        with open(source.name, "rb") as file:  # noqa: PTH123 - buffered, and typed so
            yield file
        return
    stdin: Any = sys.stdin.buffer
    stream = io.BufferedReader(stdin)
    try:
        yield stream
    finally:
        # Dropping it would close standard input.
        stream.detach()


def _rows(
    stream: io.BufferedReader, input_format: InputFormat, fields: Fields, done: int
) -> Iterator[tuple[int, Text, Known]]:
    match input_format:
        case InputFormat.jsonl:
            with lines_of(stream, "\n") as lines:
                yield from json_rows(lines, fields, done)
        case InputFormat.csv:
            with lines_of(stream, "") as lines:
                yield from csv_rows(lines, fields, done)
        case InputFormat.text | InputFormat.html:
            yield 0, _whole(stream, input_format), NOTHING_KNOWN


def _whole(stream: io.BufferedReader, input_format: InputFormat) -> Text:
    data = stream.read(LONGEST + 1)
    if len(data) > LONGEST:
        return Unreadable(TOO_LONG)
    if input_format is InputFormat.html:
        return Html(data)
    try:
        return decode(data)
    except NoTextError as error:
        return Unreadable(f"not a text: {error}")
