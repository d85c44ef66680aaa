"""Exports of press databases and agencies among the inputs: their content tells them."""

from __future__ import annotations

import io
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from attrs import evolve

from newsparse.article import Article
from newsparse.cli.pages import declared_by
from newsparse.cli.row_files import LONGEST, Unreadable
from newsparse.errors import NewsparseError, UnknownExportError

if TYPE_CHECKING:
    from newsparse.cli.reading import Origin
    from newsparse.exports import Count, Record

__all__ = ["export_types", "filled", "is_page", "read_export", "tell_count", "what_else", "whole"]

# Archives may be longer than an article.
_PACKED = (b"PK\x03\x04", b"WARC/")
_PAGE = "a web page that no database made"
# Of these, a reader of texts knows what to do, or what to say.
_TEXTS = (
    *("a text without the fields of a database", "a file of bytes that are no text"),
    *("an empty file", _PAGE),
)


def whole(stream: io.BufferedReader, *, is_export: bool) -> bytes:
    """All of a file; what is longer than any article only where it may be an archive."""
    data = stream.read(LONGEST + 1)
    if len(data) > LONGEST and (is_export or data.startswith(_PACKED)):
        from newsparse.exports.files import LARGEST

        data += stream.read(LARGEST - len(data))
    return data


def read_export(data: bytes, family: str | None) -> Iterator[tuple[Record, Count]] | None:
    """The documents in *data*, with what counts them; None where it is no export.

    With *family* it has to be one of that: else the first step raises `Unreadable`.
    """
    from newsparse.exports.files import is_archive
    from newsparse.exports.formats import find_reader

    with _worded():
        if family is None and find_reader(data) is None and not is_archive(data):
            return None
    return _records(data, family)


def _records(data: bytes, family: str | None) -> Iterator[tuple[Record, Count]]:
    from newsparse.exports.counting import Count
    from newsparse.exports.reading import records

    count = Count()
    with _worded():
        for record in records(data, count, family=family):
            yield record, count


@contextmanager
def _worded() -> Generator[None, None, None]:
    """Make each error that a reader raises an `Unreadable`."""
    try:
        yield
    except UnknownExportError as error:
        if error.file and error.what in _TEXTS:  # one of an archive
            advice = "unpack the archive, and give its folder"
            raise Unreadable(f"{error.file}: {error.what}; {advice}") from error
        raise Unreadable(str(error)) from error
    except (NewsparseError, ModuleNotFoundError) as error:
        raise Unreadable(str(error)) from error


def what_else(data: bytes) -> str | None:
    """Why *data*, which is no export, can't be read; None where it is a text or a page."""
    from newsparse.exports.describing import describe

    what, advice = describe(data)
    return None if what in _TEXTS else f"{what}; {advice}"


def is_page(data: bytes) -> bool:
    """Whether *data*, which is no export, is a web page."""
    from newsparse.exports.describing import describe

    return describe(data)[0] == _PAGE


def export_types() -> tuple[type, ...]:
    """The types that documents of exports travel as."""
    from newsparse.exports.records import Record

    return (Record,)


def filled(read: Any, origin: Origin) -> tuple[Article, Origin]:
    """The article of the document that was *read*, and its origin with what is known of it."""
    from newsparse.exports.filling import fill

    assert origin.record is not None, "it is a document's"
    document = fill(origin.record, read)
    if origin.count is not None:
        origin.count.note(document)
    declared = {} if isinstance(read, Article) else declared_by(read.metadata)
    return document.article, evolve(origin, document=document, declared=declared)


def tell_count(origin: Origin, tell: Callable[[Origin, str], object]) -> None:
    """Tell what the documents of a file came to: the last one has this *origin*."""
    count = origin.count
    if count is not None and (count.documents > 1 or not count.is_clean):
        tell(evolve(origin, line=None, record=None), str(count))
