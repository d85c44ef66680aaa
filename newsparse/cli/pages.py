"""HTML in and out: pages that are read by `newsparse.web` and made by `newsparse.view`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from newsparse.article import Article, Parser, read_articles
from newsparse.cli.at_once import encoded, free_place, put
from newsparse.cli.refusals import Refusal, printable, refused_without_library
from newsparse.showing import printed_time
from newsparse.spans import Precision

if TYPE_CHECKING:
    from newsparse.exports import Record
    from newsparse.web import Metadata, Page

__all__ = [
    "BatchReader",
    "DeclaredArticle",
    "Html",
    "Reader",
    "check_pages",
    "declared_by",
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
class Reader:
    """Reads texts by *parser*, `Html` by `newsparse.web`, documents by `newsparse.exports`."""

    parser: Parser

    def __call__(self, item: str | Html | Record) -> Article | DeclaredArticle | Page:
        """The article in *item*; of a page in an export, all that was read of it."""
        if isinstance(item, Html):
            from newsparse.web import parse_html

            page = parse_html(item.data, parser=self.parser)
            return DeclaredArticle(page.article, declared_by(page.metadata))
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
            return Reader(self.parser)(item)
        except Exception as error:  # noqa: BLE001 - it is the item's outcome
            return error


def declared_by(metadata: Metadata) -> dict[str, Any]:
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
