"""Files -> the articles' texts, each with where it comes from -> articles, in order.

What can't be read takes its place in the sequence as an `Unreadable`, so that order, progress
and resuming know of it.
"""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import evolve, field, frozen

from newsparse.article import Article, Parser, reads_together
from newsparse.cli.files import NoTextError, decode, unpacked
from newsparse.cli.inputs import STDIN, InputFile, InputFormat, find_files
from newsparse.cli.pages import (
    BatchReader,
    DeclaredArticle,
    Html,
    ItemReader,
    export_types,
    filled,
    is_page,
    read_export,
    tell_count,
    what_else,
    whole,
)
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
from newsparse.errors import ModelNotFoundError
from newsparse.workers import read_batches, read_many

if TYPE_CHECKING:
    from newsparse.exports import Count, Document, Record

__all__ = ["ArticleOrigin", "Fail", "Inputs", "Place", "Tell", "Text", "parse_all", "read"]

# The fields of which a story in ninjs has some near its begin: "versioncreated": "2021-05-04T..."
_STORY = re.compile(
    rb"\"(versioncreated|firstcreated|contentcreated|pubstatus|body_html|body_text|body_xhtml"
    rb"|urgency|copyrightholder|copyrightnotice|renditions|associations|slugline|guid)\"\s*:"
)
# How many of these fields a file has at least that is one story.
_FIELDS_OF_STORY = 2
# In how many bytes from its beginning they are looked for.
_STORY_REACH = 8_192


@frozen
class Place:
    """How far the reading has come.

    Attributes:
        file: The number of the file.
        line: The line where the row begins; 0 where the file is one article.
        size: Bytes of all files, as they are on disk, that were read until then.
    """

    file: int
    line: int
    size: int


@frozen
class ArticleOrigin:
    """Where an article comes from.

    Attributes:
        file: The file's path, or `-`.
        line: The line where its row begins, from 1; None where the file is one article.
        known: What the row says of it beside its text.
        place: For going on after it.
        declared: What a web page declares of it.
        record: The document of an export that it is, as its reader gave it.
        count: What counts the documents of that export.
        document: The same document, once it is read.
    """

    file: str
    line: int | None
    known: Known
    place: Place
    declared: Mapping[str, Any] = field(factory=dict[str, Any])
    record: Record | None = None
    count: Count | None = None
    document: Document | None = None

    @property
    def document_number(self) -> int | None:
        """The number of the document, as its file counts or else by its place."""
        if self.record is None:
            return None
        return self.place.line if self.record.number is None else self.record.number

    @property
    def article_id(self) -> str | int:
        """The id of its row where one is asked for and there, else its place."""
        return str(self) if self.known.id is None else self.known.id

    def __str__(self) -> str:
        name = printable(self.file)
        if self.document_number is not None:
            return f"{name}, document {self.document_number}"
        return name if self.line is None else f"{name}, line {self.line}"


Text: TypeAlias = "str | Html | Record | Unreadable"

# What is read of a file: line or number, text, what a row says of it, and what counts the documents
# of an export.
_Read: TypeAlias = "tuple[int, Text, Known, Count | None]"


def read(
    files: Iterable[InputFile], fields: Fields, after: Place | None = None
) -> Iterator[tuple[Text, ArticleOrigin]]:
    """The texts of *files*, in order.

    Args:
        files: The files.
        fields: What is read of each row.
        after: Leave out everything up to this place.
    """
    size = 0
    for file in files:
        if after is None or file.number > after.file:
            yield from _read_file(file, fields, size, done=-1)
        elif file.number == after.file and after.line:
            yield from _read_file(file, fields, size, done=after.line)
        size += file.size


def _read_file(
    file: InputFile, fields: Fields, size: int, done: int
) -> Iterator[tuple[Text, ArticleOrigin]]:
    line = 0
    raw: io.BufferedReader | None = None
    try:
        if file.problem is not None:
            raise Unreadable(file.problem)
        with _opened(file) as raw:
            for line, text, known, count in _rows(unpacked(raw), file, fields, done):
                at = size + (raw.tell() if file.size else 0)
                place = Place(file.number, line, at)
                if count is not None and not isinstance(text, (str, Html, Unreadable)):
                    yield (
                        text,
                        ArticleOrigin(file.name, None, known, place, record=text, count=count),
                    )
                else:
                    yield text, ArticleOrigin(file.name, line or None, known, place)
    except (OSError, Unreadable, UnicodeDecodeError) as error:
        # After its last row, since nothing of it can be read from there on.
        has_rows = line > 0 or (raw is not None and file.format.has_rows)
        line = line + 1 if has_rows else 0
        if line > done:
            place = Place(file.number, line, size + file.size)
            yield _unreadable(error), ArticleOrigin(file.name, line or None, NOTHING_KNOWN, place)


def _unreadable(error: Exception) -> Unreadable:
    if isinstance(error, Unreadable):
        return error
    if isinstance(error, UnicodeDecodeError):
        return Unreadable(f"not a text: it is no {error.encoding.upper()} text")
    problem = error.strerror if isinstance(error, OSError) else None
    return Unreadable(problem or str(error))


@contextmanager
def _opened(file: InputFile) -> Generator[io.BufferedReader, None, None]:
    if file.name != STDIN:
        with open(file.name, "rb") as opened:  # noqa: PTH123 - buffered, and typed so
            yield opened
        return
    stdin: Any = sys.stdin.buffer
    stream = io.BufferedReader(stdin)
    try:
        yield stream
    finally:
        # Dropping it would close standard input.
        stream.detach()


def _rows(stream: io.BufferedReader, file: InputFile, fields: Fields, done: int) -> Iterator[_Read]:
    if file.format is InputFormat.csv:
        with lines_of(stream, "") as lines:
            yield from ((*row, None) for row in csv_rows(lines, fields, done))
    elif file.format is InputFormat.jsonl and not _may_be_story(stream, file, fields):
        with lines_of(stream, "\n") as lines:
            yield from ((*row, None) for row in json_rows(lines, fields, done))
    else:
        yield from _documents(stream, file, done)


def _may_be_story(stream: io.BufferedReader, file: InputFile, fields: Fields) -> bool:
    """Whether a file of JSON begins as an agency's story, and not as rows with a text."""
    if file.is_told or not file.name.lower().removesuffix(".gz").endswith(".json"):
        return False
    head = stream.peek(_STORY_REACH)
    has_field = re.search(rf'"{re.escape(fields.text)}"\s*:'.encode(), head)
    return len(set(_STORY.findall(head))) >= _FIELDS_OF_STORY and has_field is None


def _documents(stream: io.BufferedReader, file: InputFile, done: int) -> Iterator[_Read]:
    """The documents of an export after the first *done*; of any other file its one article."""
    is_export = file.format.is_export
    data = whole(stream, is_export=is_export)
    found = None
    if is_export or not file.is_told:
        found = read_export(data, file.format.value if is_export else None)
    if found is None:
        if done < 0:
            yield 0, _article(data, file), NOTHING_KNOWN, None
        return
    for number, (record, count) in enumerate(found, 1):
        if number > done:
            yield number, record, NOTHING_KNOWN, count


def _article(data: bytes, file: InputFile) -> Text:
    if len(data) > LONGEST:
        return Unreadable(TOO_LONG)
    if file.format is InputFormat.html:
        return Html(data)
    if not file.is_told:
        if (problem := what_else(data)) is not None:
            return Unreadable(problem)
        if is_page(data):
            return Html(data)
    try:
        return decode(data)
    except NoTextError as error:
        return Unreadable(f"not a text: {error}")


# How many articles are read together, or by a worker at a time.
_BATCH = 64

#: Is told where something stands that can't be read, why, and what was raised.
Fail = Callable[[ArticleOrigin, str, Exception], object]
#: Is told where something stands, and what there is to say of it.
Tell = Callable[[ArticleOrigin, str], object]


@frozen
class Inputs:
    """What is to be read.

    Attributes:
        names: Files, folders, or `-`.
        format: What they hold; None: their endings say it.
        fields: What is read of their rows.
        leave_out: Files that are no input even if they lie in one of the folders.
    """

    names: tuple[str, ...]
    format: InputFormat | None
    fields: Fields
    leave_out: tuple[Path, ...]

    def files(self, pass_over: Callable[[str], object] = str) -> Iterator[InputFile]:
        """The files, in an order that never changes; *pass_over* is told which are left out."""
        return find_files(self.names, self.format, self.leave_out, pass_over)

    def texts(self, after: Place | None = None) -> Iterator[tuple[Text, ArticleOrigin]]:
        """The articles' texts after this place, and what can't be read in their midst."""
        return read(self.files(), self.fields, after)


def parse_all(
    parser: Parser,
    texts: Iterator[tuple[Text, ArticleOrigin]],
    processes: int,
    fail: Fail,
    tell: Tell,
) -> Iterator[tuple[Article, ArticleOrigin]]:
    """The articles in *texts*.

    Args:
        parser: Reads them.
        texts: What is read.
        processes: How many processes read.
        fail: Is told, in its turn, of each that can't be read.
        tell: Is told, after the last document of an export, what its documents came to.

    Raises:
        ModelNotFoundError: A strategy needs a spaCy pipeline, for every article.
        WorkerError: One worker process after the other died.
    """

    def note(text: object, origin: ArticleOrigin, error: Exception) -> None:
        if isinstance(error, ModelNotFoundError):
            raise error
        # Through the pipe came what is no text as well, so that its turn is kept.
        problem = str(text if isinstance(text, Unreadable) else error) or type(error).__name__
        fail(origin, problem, error)

    how: dict[str, Any] = {
        "processes": processes,
        "batch_size": _BATCH,
        "as_tuples": True,
        "on_error": note,
        "sent": (str, Html, *export_types()),
        "prepare": partial(parser.parse, ""),
    }
    if reads_together(parser):
        read = read_batches(BatchReader(parser), texts, **how)
    else:
        read = read_many(ItemReader(parser), texts, **how)
    last: ArticleOrigin | None = None
    with closing(read):
        for found, origin in read:
            if last is not None and last.file != origin.file:
                tell_count(last, tell)
            last = origin
            if origin.record is not None:
                yield filled(found, origin)
            elif isinstance(found, DeclaredArticle):
                yield found.article, evolve(origin, declared=found.declared)
            else:
                yield found, origin
    if last is not None:
        tell_count(last, tell)
