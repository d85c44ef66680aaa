"""Texts that come with more than their characters: web pages, and exports of press databases.

Pages are read by `newsparse.web` and made by `newsparse.view`; exports are told by their content.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from newsparse.article import Article, Parser, read_articles
from newsparse.cli.files import encoded, free_place, put
from newsparse.cli.refusals import Refusal, printable, refused_without_library
from newsparse.cli.row_files import LONGEST, Unreadable
from newsparse.errors import NewsparseError, UnknownExportError
from newsparse.showing import printed_time
from newsparse.spans import Precision

if TYPE_CHECKING:
    from newsparse.cli.reading import ArticleOrigin
    from newsparse.exports import Count, Record
    from newsparse.web import Metadata, Page

__all__ = [
    "BatchReader",
    "DeclaredArticle",
    "Html",
    "ItemReader",
    "check_pages",
    "export_types",
    "filled",
    "is_page",
    "read_export",
    "tell_count",
    "what_else",
    "whole",
    "write_page",
]


@frozen(slots=True)
class Html:
    """A page; the encoding of its bytes is for its reader to find out."""

    data: bytes


@frozen(slots=True)
class DeclaredArticle:
    """The article of a page, and what the page declares of it, in plain JSON types."""

    article: Article
    declared: Mapping[str, Any]


@frozen
class ItemReader:
    """Reads texts by *parser*, `Html` by `newsparse.web`, documents by `newsparse.exports`."""

    parser: Parser

    def __call__(self, item: str | Html | Record) -> Article | DeclaredArticle | Page:
        """The article in *item*; of a page in an export, all that was read of it."""
        if isinstance(item, Html):
            from newsparse.web import parse_html

            page = parse_html(item.data, parser=self.parser)
            return DeclaredArticle(page.article, _declared_by(page.metadata))
        if isinstance(item, str):
            return self.parser.parse(item)
        from newsparse.exports.reading import read_record

        return read_record(self.parser, item)


@frozen
class BatchReader:
    """Reads several of them at once: texts together, what else there is one by one."""

    parser: Parser

    def __call__(self, items: list[Any]) -> list[object]:
        """The article in each item, or what it raised."""
        texts = [item for item in items if isinstance(item, str)]
        read = iter(read_articles(texts, self.parser))
        return [next(read) if isinstance(item, str) else self._alone(item) for item in items]

    def _alone(self, item: Any) -> object:
        try:
            return ItemReader(self.parser)(item)
        except Exception as error:  # noqa: BLE001 - it is the item's outcome
            return error


def _declared_by(metadata: Metadata) -> dict[str, Any]:
    """What a page declares, in plain JSON types, under the names that an article has for it."""
    declared = {
        "headline": metadata.headline,
        "standfirst": metadata.description,
        "authors": list(metadata.authors),
        "source": metadata.publisher,
        "published": _iso(metadata.published, metadata.published_precision),
        "updated": _iso(metadata.updated, metadata.updated_precision),
        "url": metadata.url,
        "section": metadata.section,
        "language": metadata.language,
    }
    return {name: value for name, value in declared.items() if value}


def _iso(moment: datetime | None, precision: Precision | None) -> str | None:
    return None if moment is None else printed_time(moment, precision)


def check_pages() -> None:
    """Raise `Refusal` where HTML can't be read."""
    with refused_without_library():
        # The smallest page loads all that a page needs.
        import_module("newsparse.web").parse_html(b"<p></p>")


def write_page(articles: Iterator[Article], path: Path, *, overwrite: bool) -> None:
    """Write the only one of *articles* to *path*, as a page to look at.

    Raises:
        Refusal: There are several, something is there already, no file can be there, or a library
            is missing.
        Breakdown: The file can't be written to its end.
    """
    path = free_place(path, overwrite=overwrite)
    read = list(islice(articles, 2))
    if len(read) > 1:
        raise Refusal(f"{printable(str(path))}: a page shows one article, and there are more")
    for article in read:
        with refused_without_library():
            from newsparse.view import to_html

            page = to_html(article)
        put([encoded(page)], path)


# Archives may be longer than an article.
_PACKED = (b"PK\x03\x04", b"WARC/")
# What `newsparse.exports.describing` calls such a page.
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


def filled(read: Any, origin: ArticleOrigin) -> tuple[Article, ArticleOrigin]:
    """The article of the document that was *read*, and its origin with what is known of it."""
    from newsparse.exports.filling import fill

    assert origin.record is not None, "it is a document's"
    document = fill(origin.record, read)
    if origin.count is not None:
        origin.count.note(document)
    declared = {} if isinstance(read, Article) else _declared_by(read.metadata)
    return document.article, evolve(origin, document=document, declared=declared)


def tell_count(origin: ArticleOrigin, tell: Callable[[ArticleOrigin, str], object]) -> None:
    """Tell what the documents of a file came to: the last one has this *origin*."""
    count = origin.count
    if count is not None and (count.documents > 1 or not count.is_clean):
        tell(evolve(origin, line=None, record=None), str(count))
