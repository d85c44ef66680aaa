"""Lines -> rows: JSON lines and CSV, of each the text, the id and what is kept.

Every row comes with the number of the line where it begins; what is no row is an `Unreadable`.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Literal, TypeAlias, cast

from attrs import field, frozen

from newsparse.cli.files import NoTextError, decode_escaped

__all__ = [
    "LONGEST",
    "NOTHING_KNOWN",
    "TOO_LONG",
    "Fields",
    "Known",
    "Lines",
    "Row",
    "Unreadable",
    "csv_rows",
    "json_rows",
    "lines_of",
]

#: No article is longer, in bytes or characters: what seems so would only fill the memory.
LONGEST = 1 << 24
#: What is said of it.
TOO_LONG = f"longer than {LONGEST >> 20} MiB, which no article is"
# A record of CSV in characters, all its columns together.
_LONGEST_RECORD = 4 * LONGEST
# Characters of the names of fields that an error repeats.
_LONGEST_LIST = 200
# What ends a value without marks, whichever delimiter the file has; each is looked at.
_VALUE_END = re.compile(r"[,;\t\r\n]")

#: The line, the text, and what else is asked for.
Row: TypeAlias = "tuple[int, str | Unreadable, Known]"


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
    """The fields, or columns, of a row that are read.

    Attributes:
        text: The one with the article's text.
        id: The one with its id, if any.
        keep: Those that go along to the output.
    """

    text: str = "text"
    id: str | None = None
    keep: tuple[str, ...] = ()


@frozen
class Known:
    """What a row says of its article beside the text.

    Attributes:
        id: Its id, if one is asked for.
        kept: The fields that go along, by name; one that this row doesn't have is None.
    """

    id: str | int | None = None
    kept: Mapping[str, Any] = field(factory=dict[str, Any])


#: What is known of an article that comes without an id and other fields.
NOTHING_KNOWN = Known()


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
        line = self.piece()
        if not line:
            raise StopIteration
        number = self.number
        if len(line) == LONGEST and line[-1] not in "\r\n":
            while (rest := self.piece()) and rest[-1] not in "\r\n":
                pass
            self.number = number
            raise Unreadable(TOO_LONG)
        return line

    def piece(self) -> str:
        """The next line, or as much of it as an article may have; empty at the end."""
        line = self._stream.readline(LONGEST)
        self.number += bool(line)
        return line


def json_rows(lines: Lines, fields: Fields, done: int) -> Iterator[Row]:
    """The rows of JSON lines after the line *done*."""
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
                yield lines.number, error, NOTHING_KNOWN


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
        what = _JSON_NAMES[type(value).__name__]
        raise Unreadable(f"not an object but {what}; put one object on a line")
    return cast("dict[str, Any]", value)


def _picked(row: dict[str, Any], fields: Fields) -> tuple[str, Known]:
    key = None
    if fields.id is not None:
        key = _value(row, fields.id, "--id-field")
        if not isinstance(key, (str, int)) or isinstance(key, bool):
            name = _JSON_NAMES[type(key).__name__]
            raise Unreadable(f"{name}, not a string or a whole number", fields.id)
    text = _value(row, fields.text, "--text-field")
    if not isinstance(text, str):
        raise Unreadable(f"{_JSON_NAMES[type(text).__name__]}, not a string", fields.text)
    return text, Known(key, {name: row.get(name) for name in fields.keep})


def _value(row: dict[str, Any], field: str, option: str) -> Any:
    if field not in row:
        raise Unreadable(f"missing; {option} can name another: {_listed(row)}", field)
    return row[field]


def _listed(names: Iterable[str]) -> str:
    listed = ", ".join(map(json.dumps, names)) or "but there is none"
    return listed if len(listed) <= _LONGEST_LIST else f"{listed[:_LONGEST_LIST]}..."


def csv_rows(lines: Lines, fields: Fields, done: int) -> Iterator[Row]:
    """The rows of CSV after the line *done*."""
    wanted = [field for field in (fields.text, fields.id, *fields.keep) if field is not None]
    records = _Records(lines)
    header, delimiter = _header(records, wanted)
    if not header:
        return
    records.delimiters = delimiter
    while True:
        line = lines.number + 1
        try:
            cells = _cells(next(records), delimiter)
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
                yield line, _csv_problem(error, line, lines.number), NOTHING_KNOWN


def _csv_problem(error: Exception, first: int, last: int) -> Unreadable:
    if isinstance(error, Unreadable):
        return error
    upto = f"; the lines up to {last} are left out with it" if last > first else ""
    return Unreadable(f"no CSV: {error}{upto}")


def _cells(record: str, delimiter: str) -> list[str]:
    """The values of one record; raises `csv.Error`."""
    csv.field_size_limit(LONGEST)
    rows = list(csv.reader(io.StringIO(record, newline=""), delimiter=delimiter, strict=True))
    if len(rows) > 1:
        raise csv.Error("a line break where none can be")
    return rows[0] if rows else []


# Where in a record the scanning stands: before a value, in one without marks, in one within marks,
# or after a mark that may end it.
_BEFORE, _PLAIN, _QUOTED, _AFTER_MARK = range(4)


class _Records(Iterator[str]):
    """The records of CSV, each with its line breaks.

    A record with marks that no writer of CSV makes (`"a "b" c"`) still ends where it seems to:
    where no value is open, a mark before a delimiter or a line break being the only one that closes
    one, and where its marks come in pairs. Where the two don't agree, it goes on: what stands in
    the midst of a broken record is never taken for one of its own. Nor is what comes after it, as
    long as there are marks inside values without marks (`c",d`), which may be its end.
    """

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._after_broken = False
        self.delimiters: str = ",;\t"
        """What may stand between two values."""

    def __next__(self) -> str:
        pieces: list[str] = []
        size = 0
        self._state, self._marks, self._stray, self._broken = _BEFORE, 0, False, False
        while piece := self._lines.piece():
            size += len(piece)
            if size <= _LONGEST_RECORD:
                pieces.append(piece)
            self._scan(piece)
            paired = self._marks % 2 == 0 or not self._broken
            if piece[-1] in "\r\n" and self._state == _BEFORE and paired:
                break
        if size > _LONGEST_RECORD:
            raise Unreadable(TOO_LONG)
        if not pieces:
            raise StopIteration
        self._after_broken = self._broken or (self._after_broken and self._stray)
        if self._after_broken and not self._broken:
            raise Unreadable("no CSV: it may be the end of the row before it, which is broken")
        return "".join(pieces)

    def _scan(self, piece: str) -> None:
        """Go on in the record by one line, or a part of one."""
        at = 0
        while at < len(piece):
            if self._state == _QUOTED:
                at = piece.find('"', at) + 1
                if not at:
                    return
                self._marks += 1
                self._state = _AFTER_MARK
                continue
            sign = piece[at]
            if self._state == _AFTER_MARK:
                self._close(sign)
            elif self._state == _BEFORE and sign == '"':
                self._state = _QUOTED
                self._marks += 1
            elif sign in self.delimiters or sign in "\r\n":
                self._state = _BEFORE
            else:
                end = _VALUE_END.search(piece, at + 1)
                after = end.start() if end else len(piece)
                marks = piece.count('"', at, after)
                self._marks += marks
                self._stray = self._stray or marks > 0
                self._state = _PLAIN
                at = after
                continue
            at += 1

    def _close(self, sign: str) -> None:
        """Tell what a mark was by the *sign* after it."""
        if sign in self.delimiters or sign in "\r\n":
            self._state = _BEFORE
            return
        self._state = _QUOTED
        if sign == '"':
            self._marks += 1
        else:
            self._broken = True


def _decoded(value: str, field: str) -> str:
    try:
        return decode_escaped(value)
    except NoTextError as error:
        raise Unreadable(f"not a text: {error}", field) from error


def _header(records: _Records, wanted: list[str]) -> tuple[list[str], str]:
    """The names of the columns, and the delimiter: the one that makes all *wanted* columns."""
    record = next(records, None)
    if record is None:
        return [], ","
    for delimiter in records.delimiters:
        try:
            header = _cells(record, delimiter)
        except csv.Error:
            continue
        if all(header.count(field) == 1 for field in wanted):
            return header, delimiter
    names = [name.strip('"') for name in re.split("[,;\t]", record.strip())]
    wrong = [field for field in wanted if names.count(field) != 1]
    raise _NotRowsError(
        f"its header has {_listed(names)}, and no single column {_listed(wrong or wanted)}; "
        "--text-field, --id-field and --keep say which columns are read"
    )
