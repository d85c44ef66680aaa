"""Files -> records -> documents, one at a time."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from functools import partial
from typing import IO, TypeAlias, cast

from attrs import evolve

from newsparse.article import Article, Parser, default_parser, read_article
from newsparse.errors import NewsparseError, PageTooLargeError, ReaderError, UnknownExportError
from newsparse.exports.counting import Count
from newsparse.exports.describing import describe
from newsparse.exports.files import Place, opened
from newsparse.exports.filling import fill
from newsparse.exports.formats import find_reader
from newsparse.exports.records import Document, Format, Reader, Record
from newsparse.web import Page, parse_html
from newsparse.workers import read_many

__all__ = ["Documents", "detect", "documents", "read_record", "records"]

#: Is told what can't be read: the record, None, and the error.
OnError: TypeAlias = Callable[[object, object, Exception], object]


# Where more numbers are left out, somebody has chosen documents here and there.
_WIDEST_GAP = 20


def detect(place: Place) -> Format | None:
    r"""What the file at *place* is; None where it is no export that newsparse knows.

    Its content tells, whatever its name ends in. Of an archive, the first file that is an export
    tells. An open file is put back to where it was.

    Raises:
        BrokenReaderError: No built-in reader knows it, and an installed plug-in fails to load.
        TypeError: *place* is no path, bytes or binary file.
        OSError: It can't be read.

    Example:
        >>> detect(b"1 of 1 DOCUMENTS\n\nBrenn Courier\n\nLENGTH: 4 words\n\nIt will rain.")
        Format(name='nexis-txt', language='en')
    """
    stream = cast("IO[bytes]", place) if hasattr(place, "seek") else None
    at = stream.tell() if stream is not None else 0
    try:
        for _, data in opened(place):
            found = None if isinstance(data, ReaderError) else find_reader(data)
            if found is not None:
                return found[0]
        return None
    finally:
        if stream is not None:
            stream.seek(at)


def documents(
    place: Place,
    parser: Parser | None = None,
    *,
    processes: int = 1,
    on_error: OnError | None = None,
) -> Documents:
    """The documents in a file of a press database or an agency, parsed, one at a time.

    A document that the file has broken costs that document: what is wrong with it is its
    `problem`, and the next one follows. The last one is followed by a count:

        found = documents("Files(100).DOCX")
        articles = [document.article for document in found]
        print(found.count)  # 100 documents, 99 articles, 1 without text (37)

    Args:
        place: A path, the bytes of a file, or a file open for reading bytes; a .zip of files is
            read file by file.
        parser: What reads the articles; left out, the default `Parser`.
        processes: How many worker processes read them, as in `Parser.pipe`.
        on_error: Called with the record, None and the exception for each document that a strategy
            of *parser* fails at; nothing is given for it. Left out, the exception is raised.

    Raises:
        UnknownExportError: The file, or none in the archive, is an export; when the first document
            is asked for, as all below.
        ReaderError: The file is broken, or a plug-in's reader is at fault.
        BrokenReaderError: No built-in reader knows it, and an installed plug-in fails to load.
        StrategyError, WorkerError: As `Parser.pipe` raises them.
        ModuleNotFoundError: A library isn't installed; the message says what to install.
        TypeError: An argument is of the wrong type.
        OSError: The file can't be read.
    """
    if parser is not None and not isinstance(parser, Parser):
        raise TypeError(f"parser is a Parser or None, not {type(parser).__name__}")
    return Documents(place, parser or default_parser(), processes, on_error)


class Documents(Iterator[Document]):
    """The documents of a file, as `documents` gives them; an iterator.

    Attributes:
        count: What they have come to so far; after the last one, all.
    """

    def __init__(
        self, place: Place, parser: Parser, processes: int, on_error: OnError | None
    ) -> None:
        self.count: Count = Count()
        self._found = self._read(place, parser, processes, on_error)

    def __next__(self) -> Document:
        return next(self._found)

    def close(self) -> None:
        """Let go of the file, and of worker processes."""
        self._found.close()

    def _read(
        self, place: Place, parser: Parser, processes: int, on_error: OnError | None
    ) -> Generator[Document, None, None]:
        found = ((record, record) for record in records(place, self.count))
        read: Iterator[tuple[Article | Page, Record]] = read_many(
            partial(read_record, parser),
            found,
            processes=processes,
            as_tuples=True,
            on_error=on_error,
            prepare=partial(parser.parse, ""),
        )
        for article, record in read:
            document = fill(record, article)
            self.count.note(document)
            yield document


def read_record(parser: Parser, record: Record) -> Article | Page:
    """The article of *record*, read by *parser*; of a web page, what is declared of it as well."""
    if record.page is not None:
        try:
            return parse_html(record.page.data, record.page.address, parser)
        except PageTooLargeError:
            return parse_html("", record.page.address, parser)  # it costs that page alone
    return read_article(record.text, parser, parts=record.parts)


def records(
    place: Place, count: Count | None = None, *, family: str | None = None
) -> Iterator[Record]:
    """The records at *place*, not parsed yet; what files say of themselves goes to *count*.

    With *family*, `nexis` say, files of other formats are none.
    """
    count = count or Count()
    known = False
    unknown: UnknownExportError | ReaderError | None = None
    for name, data in opened(place):
        if isinstance(data, ReaderError):
            unknown = unknown or data
            count.left_out.append((name, data.problem))
            continue
        found = find_reader(data)
        if found is None or family not in (None, found[0].family):
            what, advice = describe(data)
            if found is not None:
                what, advice = f"no {family} but {found[0]}", "read it as what it is"
            unknown = unknown or UnknownExportError(name, what, advice)
            count.left_out.append((name, what))
            continue
        known = True
        yield from _checked(_read(found[1], name, data), count)
    if not known and unknown is not None:
        raise unknown
    if not known:
        raise UnknownExportError("", "an archive without a file in it", "give another one")


def _read(reader: Reader, name: str, data: bytes) -> Iterator[Record]:
    record: object = None
    try:
        for record in reader.read(data):
            if not isinstance(record, Record):
                problem = f"gave {record!r:.60}, which is no Record"
                raise ReaderError(reader.name, name, problem)
            yield record
    except (NewsparseError, ModuleNotFoundError, MemoryError):
        raise
    except Exception as error:
        raise ReaderError(
            reader.name, name, f"can't go on: {type(error).__name__}: {error}"
        ) from error
    if record is None:
        raise ReaderError(reader.name, name, "found no document in it")


def _checked(found: Iterator[Record], count: Count) -> Iterator[Record]:
    """The records of one file; where numbers are left out between two, the second says so."""
    first: Record | None = None
    last: Record | None = None
    for record in found:
        gap = _gap(last, record)
        count.missing.extend(gap)
        first, last = first or record, record
        yield _with_problem(record, _missing(gap, record.of)) if gap else record
    if first and last and first.number and last.number and last.of:
        count.ranges.append((first.number, last.number, last.of))


def _gap(last: Record | None, record: Record) -> range:
    """The numbers that are left out before *record*."""
    if last is None or last.number is None or record.number is None or last.of != record.of:
        return range(0)
    gap = range(last.number + 1, record.number)
    return gap if len(gap) <= _WIDEST_GAP else range(0)


def _missing(gap: range, of: int | None) -> str:
    total = f" of {of}" if of is not None else ""
    if len(gap) == 1:
        return f"number {gap[0]}{total} is missing"
    return f"numbers {gap[0]} to {gap[-1]}{total} are missing"


def _with_problem(record: Record, problem: str) -> Record:
    told = f"{problem}; {record.problem}" if record.problem else problem
    return evolve(record, problem=told)
