"""A web page in: its article, what it declares of it, and where the two differ.

It needs `pip install "newsparse[web]"`. Nothing is downloaded: the page is yours.
"""

from __future__ import annotations

import re
from datetime import datetime
from importlib.util import find_spec

from attrs import frozen

from newsparse.article import Article, Parser, read_article
from newsparse.web.charset import decode_page
from newsparse.web.conflicts import Conflict, find_conflicts
from newsparse.web.markup import parse_markup
from newsparse.web.metadata import Metadata, read_metadata
from newsparse.web.printed import printed_text

__all__ = ["Conflict", "Metadata", "Page", "parse_html"]


# 4/8/2021 | 11.03.17
_NUMERIC = re.compile(r"(?<!\d)\d{1,2}([-./])\d{1,2}\1(?:\d{4}|\d\d)(?!\d)")
# In characters: a page's own time stands above its body.
_REACH_OF_TIMES = 1_000


@frozen(slots=True)
class Page:
    """A web page, read."""

    article: Article
    """What the page prints. Its spans point into `article.text`: the headline, the lines below
    it, and the body, each paragraph on a line of its own."""
    metadata: Metadata
    """What the page declares: exact times, the publisher, the canonical address."""
    conflicts: tuple[Conflict, ...] = ()
    """Where the two differ. Neither is changed to fit the other."""


def parse_html(html: str | bytes, url: str | None = None, parser: Parser | None = None) -> Page:
    """Read the web page *html*.

    A page without an article gives an empty one.

    Args:
        html: The page. The charset of bytes is the one that the page is in.
        url: Where the page is from; addresses in it are completed with it.
        parser: What reads the text; left out, the default `Parser`.

    Raises:
        ModuleNotFoundError: trafilatura isn't installed.
        PageTooLargeError: The page has more than 50,000 elements, or more than 5,000 and one for
            every 20 characters.
        TypeError: An argument is of the wrong type.
        StrategyError: A strategy of *parser* raised, or answered wrongly.

    Example:
        >>> page = parse_html("<title>Rain ahead</title><h1>Rain ahead</h1><time>4 May 2024</time>"
        ...                   "<p>It will be wet all day, on the island of Brenn as well.</p>")
        >>> print(page.article.headline, page.article.published)
        Rain ahead 2024-05-04 00:00:00
    """
    _check(html, url, parser)
    _require_trafilatura()
    tree = parse_markup(html if isinstance(html, str) else decode_page(html))
    if tree is None:
        return Page(read_article("", parser), Metadata())
    metadata = read_metadata(tree, url)
    text = printed_text(tree, metadata.headline, metadata.publisher)
    article = _read(text, parser, metadata.published)
    return Page(article, metadata, find_conflicts(article, metadata))


def _read(text: str, parser: Parser | None, declared: datetime | None) -> Article:
    """The article that *text* is; the time declared tells the month from the day: `4/8/2021`."""
    article = read_article(text, parser)
    printed = article.published
    if declared is None or not _NUMERIC.search(text, 0, _REACH_OF_TIMES):
        return article
    if printed is not None and (
        printed.date() == declared.date()
        or (printed.day, printed.month) != (declared.month, declared.day)
    ):
        return article
    for dayfirst in (True, False):
        other = read_article(text, parser, dayfirst=dayfirst)
        if other.published is not None and other.published.date() == declared.date():
            return other
    return article


def _check(html: object, url: object, parser: object) -> None:
    if not isinstance(html, (str, bytes)):
        raise TypeError(f"html is a str or bytes, not {type(html).__name__}")
    if url is not None and not isinstance(url, str):
        raise TypeError(f"url is a str or None, not {type(url).__name__}")
    if parser is not None and not isinstance(parser, Parser):
        raise TypeError(f"parser is a Parser or None, not {type(parser).__name__}")


def _require_trafilatura() -> None:
    if find_spec("trafilatura") is None:
        raise ModuleNotFoundError(
            'newsparse.web needs trafilatura; pip install "newsparse[web]"', name="trafilatura"
        )
