"""Lines -> rows: JSON lines and CSV, of each the text and the id.

Every row comes with the number of the line where it begins; what is no row is an `Unreadable`.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Literal, TypeAlias, cast

from attrs import frozen

from newsparse.cli.decoding import NoTextError, decode_escaped

__all__ = [
    "LONGEST",
    "TOO_LONG",
    "Fields",
    "Lines",
    "Row",
    "Unreadable",
    "csv_rows",
    "json_rows",
    "lines_of",
]

#: No article is longer, in bytes or characters: what seems so would only fill the memory.
LONGEST = 1 << 24
TOO_LONG = f"longer than {LONGEST >> 20} MiB, which no article is"

#: The line, the text, and the id if one is asked for.
Row: TypeAlias = "tuple[int, str | Unreadable, str | int | None]"


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


@contextmanager
def lines_of(stream: io.BufferedReader, newline: Literal["", "\n"]) -> Generator[Lines, None, None]:
    """The lines of *stream*, which stays open.

    Args:
        stream: UTF-8, or UTF-16 with a byte order mark. Other bytes are in the lines as
            `surrogateescape` shows them.
        newline: What ends a line: any line end of ASCII, or the line feed alone.
    """
    utf16 = stream.peek(2)[:2] in (b"\xff\xfe", b"\xfe\xff")
    encoding, errors = ("utf-16", "strict") if utf16 else ("utf-8-sig", "surrogateescape")
    text = io.TextIOWrapper(stream, encoding, errors, newline)
    try:
        yield Lines(text)
    finally:
        # Dropping it would close the stream.
        text.detach()


class Lines(Iterator[str]):
    """The lines of a stream and the number of the last one; a line too long is `Unreadable`."""

    def __init__(self, stream: io.TextIOWrapper) -> None:
        self._stream = stream
        self.number: int = 0

    def __next__(self) -> str:
        line = self._stream.readline(LONGEST)
        if not line:
            raise StopIteration
        self.number += 1
        if len(line) == LONGEST and line[-1] not in "\r\n":
            while (rest := self._stream.readline(LONGEST)) and rest[-1] not in "\r\n":
                pass
            raise Unreadable(TOO_LONG)
        return line


def json_rows(lines: Lines, fields: Fields, done: int) -> Iterator[Row]:
    """The rows of JSON lines behind the line *done*."""
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


def csv_rows(lines: Lines, fields: Fields, done: int) -> Iterator[Row]:
    """The rows of CSV behind the line *done*."""
    wanted = [field for field in (fields.text, fields.id) if field is not None]
    header, delimiter = _header(lines, wanted)
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
            row = dict(zip(header, cells, strict=True))
            yield line, *_picked({name: _decoded(row[name], name) for name in wanted}, fields)
        except StopIteration:
            return
        except (csv.Error, Unreadable) as error:
            if line > done:
                yield line, _csv_problem(error), None


def _csv_problem(error: Exception) -> Unreadable:
    return error if isinstance(error, Unreadable) else Unreadable(f"no CSV: {error}")


def _decoded(value: str, field: str) -> str:
    try:
        return decode_escaped(value)
    except NoTextError as error:
        raise Unreadable(f"not a text: {error}", field) from error


def _header(lines: Lines, wanted: list[str]) -> tuple[list[str], str]:
    """The names of the columns, and the delimiter: the one that makes all *wanted* columns."""
    line = next(lines, None)
    if line is None:
        return [], ","
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
