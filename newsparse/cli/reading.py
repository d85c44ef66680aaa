"""Files -> the articles' texts, one after another, each with where it comes from.

What can't be read takes its place in the sequence as an `Unreadable`, so that order, progress
and resuming know of it.
"""

from __future__ import annotations

import csv
import io
import json
import re
import sys
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Literal, TypeAlias, cast

from attrs import frozen

from newsparse.cli.compression import unpacked
from newsparse.cli.decoding import NoTextError, decode, decode_escaped
from newsparse.cli.pages import Html
from newsparse.cli.refusals import printable
from newsparse.cli.sources import STDIN, InputFormat, Source

__all__ = ["LONGEST", "Fields", "Origin", "Place", "Text", "Unreadable", "read"]

#: No article is longer, in bytes or characters: what seems so would only fill the memory.
LONGEST = 1 << 24
_TOO_LONG = f"longer than {LONGEST >> 20} MiB, which no article is"


class Unreadable(Exception):  # noqa: N818 - a value too: it stands where the text would
    """There is no text here.

    Attributes:
        problem: Why, in words.
        field: The field that is at fault, if one is.
    """

    def __init__(self, problem: str, field: str | None = None) -> None:
        super().__init__(problem, field)
        self.problem = problem
        self.field = field

    def __str__(self) -> str:
        return self.problem if self.field is None else f'field "{self.field}": {self.problem}'


@frozen
class Fields:
    """The fields, or columns, of a row that are read: the article's text, and its id if any."""

    text: str = "text"
    id: str | None = None


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
        id: What the row has in the id field, if one is asked for.
        place: For going on behind it.
    """

    file: str
    line: int | None
    id: str | int | None
    place: Place

    def __str__(self) -> str:
        name = printable(self.file)
        return name if self.line is None else f"{name}, line {self.line}"


Text: TypeAlias = "str | Unreadable"
_Row: TypeAlias = "tuple[int, Text, str | int | None]"


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
            for line, text, key in _rows(unpacked(raw), source.format, fields, done):
                at = size + (raw.tell() if source.size else 0)
                yield text, Origin(source.name, line or None, key, Place(source.number, line, at))
    except (OSError, Unreadable, UnicodeDecodeError) as error:
        # Behind its last row, since nothing of it can be read from there on.
        line = line + 1 if raw is not None and source.format.has_rows else 0
        if line > done:
            place = Place(source.number, line, size + source.size)
            yield _unreadable(error), Origin(source.name, line or None, None, place)


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
) -> Iterator[_Row]:
    match input_format:
        case InputFormat.jsonl:
            with _lines_of(stream, "\n") as lines:
                yield from _json_rows(lines, fields, done)
        case InputFormat.csv:
            with _lines_of(stream, "") as lines:
                yield from _csv_rows(lines, fields, done)
        case InputFormat.text | InputFormat.html:
            yield 0, _whole(stream, input_format), None


def _whole(stream: io.BufferedReader, input_format: InputFormat) -> Text:
    data = stream.read(LONGEST + 1)
    if len(data) > LONGEST:
        return Unreadable(_TOO_LONG)
    if input_format is InputFormat.html:
        return Html.of(data)
    try:
        return decode(data)
    except NoTextError as error:
        return Unreadable(f"not a text: {error}")


@contextmanager
def _lines_of(
    stream: io.BufferedReader, newline: Literal["", "\n"]
) -> Generator[_Lines, None, None]:
    utf16 = stream.peek(2)[:2] in (b"\xff\xfe", b"\xfe\xff")
    encoding, errors = ("utf-16", "strict") if utf16 else ("utf-8-sig", "surrogateescape")
    text = io.TextIOWrapper(stream, encoding, errors, newline)
    try:
        yield _Lines(text)
    finally:
        # Whoever opened the stream closes it.
        text.detach()


class _Lines(Iterator[str]):
    """The lines of a stream and the number of the last one; a line too long is `Unreadable`."""

    def __init__(self, stream: io.TextIOWrapper) -> None:
        self._stream = stream
        self.number = 0

    def __next__(self) -> str:
        line = self._stream.readline(LONGEST)
        if not line:
            raise StopIteration
        self.number += 1
        if len(line) == LONGEST and line[-1] not in "\r\n":
            while (rest := self._stream.readline(LONGEST)) and rest[-1] not in "\r\n":
                pass
            raise Unreadable(_TOO_LONG)
        return line


def _json_rows(lines: _Lines, fields: Fields, done: int) -> Iterator[_Row]:
    while True:
        try:
            line = next(lines)
            if lines.number <= done or line.isspace():
                continue
            if lines.number == 1 and line.strip() in ("[", "{", "[{"):
                raise _NotRowsError("one JSON value over several lines; put one object on a line")
            yield lines.number, *_picked(_json_object(line), fields)
        except StopIteration:
            return
        except _NotRowsError:
            raise
        except Unreadable as error:
            if lines.number > done:
                yield lines.number, error, None


class _NotRowsError(Unreadable):
    """The whole file is of another kind."""


# What Python calls a JSON value -> what JSON calls it.
_JSON_NAMES = {
    "NoneType": "null",
    "bool": "a boolean",
    "int": "a number",
    "float": "a number",
    "str": "a string",
    "list": "an array",
    "dict": "an object",
}


def _json_object(line: str) -> dict[str, Any]:
    try:
        value = json.loads(decode_escaped(line.rstrip("\r\n")))
    except json.JSONDecodeError as error:
        raise Unreadable(f"no JSON at column {error.colno}: {error.msg}") from error
    except NoTextError as error:
        raise Unreadable(f"not a text: {error}") from error
    except RecursionError as error:
        raise Unreadable("no JSON that can be read: it is nested too deep") from error
    except ValueError as error:
        raise Unreadable(f"no JSON that can be read: {error}") from error
    if not isinstance(value, dict):
        raise Unreadable(f"not an object but {_JSON_NAMES[type(value).__name__]}")
    return cast("dict[str, Any]", value)


def _picked(row: dict[str, Any], fields: Fields) -> tuple[str, str | int | None]:
    key = None
    if fields.id is not None:
        key = _value(row, fields.id, "--id-field")
        if not isinstance(key, (str, int)) or isinstance(key, bool):
            name = _JSON_NAMES[type(key).__name__]
            raise Unreadable(f"{name}, not a string or a whole number", fields.id)
    text = _value(row, fields.text, "--text-field")
    if not isinstance(text, str):
        raise Unreadable(f"{_JSON_NAMES[type(text).__name__]}, not a string", fields.text)
    return text, key


def _value(row: dict[str, Any], field: str, option: str) -> Any:
    if field not in row:
        raise Unreadable(f"missing; {option} can name another: {_listed(row)}", field)
    return row[field]


def _listed(names: Iterable[str]) -> str:
    listed = ", ".join(map(json.dumps, names))
    return (listed if len(listed) <= 200 else f"{listed[:200]}...") or "but there is none"


def _csv_rows(lines: _Lines, fields: Fields, done: int) -> Iterator[_Row]:
    header, delimiter = _header(lines, fields)
    if not header:
        return
    csv.field_size_limit(LONGEST)
    rows = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        line = lines.number + 1
        try:
            cells = next(rows)
            if line <= done or not cells:
                continue
            if len(cells) != len(header):
                raise Unreadable(f"{len(cells)} columns, where the header has {len(header)}")
            yield line, *_picked(_decoded(dict(zip(header, cells, strict=True))), fields)
        except StopIteration:
            return
        except (csv.Error, Unreadable) as error:
            if line > done:
                yield line, _csv_problem(error), None


def _csv_problem(error: Exception) -> Unreadable:
    return error if isinstance(error, Unreadable) else Unreadable(f"no CSV: {error}")


def _decoded(row: dict[str, str]) -> dict[str, str]:
    for field, value in row.items():
        try:
            row[field] = decode_escaped(value)
        except NoTextError as error:
            raise Unreadable(f"not a text: {error}", field) from error
    return row


def _header(lines: _Lines, fields: Fields) -> tuple[list[str], str]:
    """The names of the columns, and the delimiter: the one that makes the text field a column."""
    line = next(lines, None)
    if line is None:
        return [], ","
    wanted = [field for field in (fields.text, fields.id) if field is not None]
    for delimiter in ",;\t":
        try:
            (header,) = csv.reader([line], delimiter=delimiter, strict=True)
        except (csv.Error, ValueError):
            continue
        if all(header.count(field) == 1 for field in wanted):
            return header, delimiter
    names = [name.strip('"') for name in re.split("[,;\t]", line.strip())]
    raise _NotRowsError(
        f"its header has {_listed(names)}; --text-field and --id-field say which columns are read, "
        f"now {_listed(wanted)}"
    )
