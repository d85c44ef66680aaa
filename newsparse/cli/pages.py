"""HTML in and out: pages that are read by `newsparse.web` and made by `newsparse.view`."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import cast

from attrs import frozen

from newsparse.article import Article, Parser
from newsparse.cli.places import check_place, pointed_at
from newsparse.cli.refusals import Breakdown, Refusal, printable, reworded

__all__ = ["Html", "Reader", "check_pages", "write_page"]


@frozen(slots=True)
class Html:
    """A page; the encoding of its bytes is for its reader to find out."""

    data: bytes


@frozen
class Reader:
    """Reads texts by *parser*, and `Html` by `newsparse.web`."""

    parser: Parser

    def __call__(self, item: str | Html) -> Article:
        """The article in *item*."""
        if isinstance(item, Html):
            web = import_module("newsparse.web")
            return cast(Article, web.parse_html(item.data, parser=self.parser).article)
        return self.parser.parse(item)


def check_pages() -> None:
    """Raise `Refusal` where HTML can't be read."""
    with _refused_without_library():
        # The smallest page loads all that a page needs.
        import_module("newsparse.web").parse_html(b"<p></p>")


def write_page(articles: Iterator[Article], path: Path, *, overwrite: bool) -> None:
    """Write the only one of *articles* to *path*, as a page to look at.

    Raises:
        Refusal: There are several, something is there already, no file can be there, or a library
            is missing.
        Breakdown: The file can't be written to its end.
    """
    path = pointed_at(path)
    check_place(path, path.with_name(f"{path.name}.part"))
    name = printable(str(path))
    if path.exists() and not overwrite:
        raise Refusal(f"{name}: exists; --overwrite replaces it")
    read = list(islice(articles, 2))
    if len(read) > 1:
        raise Refusal(f"{name}: a page shows one article, and there are more")
    for article in read:
        with _refused_without_library():
            from newsparse.view import to_html

            page = to_html(article)
        # Beside it, then renamed: on a full disk the page that was there stays.
        part = path.with_name(f"{path.name}.part")
        with reworded(path, Refusal):
            file = part.open("w", encoding="utf-8", errors="backslashreplace")
        try:
            with reworded(path, Breakdown):
                with file:
                    file.write(page)
                part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise


@contextmanager
def _refused_without_library() -> Generator[None, None, None]:
    """The rings of newsparse say themselves what to install."""
    try:
        yield
    except ImportError as error:
        raise Refusal(str(error)) from error
