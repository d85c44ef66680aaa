"""The markup of a web page -> its tree, and the lines that a browser would show.

The tree is lxml's, the same that trafilatura works on, so a page is parsed once. The standard
library's `html.parser` takes time quadratic in what hostile markup holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from newsparse.errors import PageTooLargeError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["MOST_ELEMENTS", "PrintedLine", "parse_markup", "printed_lines"]

# Pages of news have one or two thousand elements. trafilatura takes about ten seconds for as many
# as this, and more than its share for more.
MOST_ELEMENTS = 50_000
# Pages nest some thirty deep, and a few hundred where their writers forget to close elements.
_DEEPEST = 250
_FLATTENED = 100
_KEPT = frozenset("h1 h2 h3 h4 h5 h6 meta p script style time".split())
# What XML can't hold, and no page shows: control characters, halves of characters
_UNUSABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Elements within a line; any other one has its own.
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp"
    " small span strike strong sub sup time tt u var wbr"
    " cell hi ref".split()  # in the trees that trafilatura makes
)
# Inline elements that a style sheet often sets apart: <span>Ada Ek</span><span>14 May</span>
_APART = frozenset("a cell data label span time".split())
# What shows no text, or none of the article's
_UNSEEN = frozenset(
    "audio canvas embed figure footer iframe math nav noscript object option script select style"
    " svg template textarea title video".split()
)
_HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


@frozen(slots=True)
class PrintedLine:
    """A line that a browser would show.

    Attributes:
        text: Its characters, runs of white space one space.
        heading: The level of the heading that it stands in, 1 to 6; 0 if it is none.
    """

    text: str
    heading: int


def parse_markup(page: str) -> HtmlElement | None:
    """The tree of *page*; None where there is nothing in it.

    Raises:
        PageTooLargeError: It has more than `MOST_ELEMENTS` elements.
    """
    from lxml.etree import ParserError
    from lxml.html import HTMLParser, document_fromstring

    # With `huge_tree`, a script of any length passes, and nesting stops at about two thousand.
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        tree = document_fromstring(_UNUSABLE.sub("", page).encode(), parser=parser)
    except ParserError:  # nothing but white space, or comments
        return None
    elements = sum(1 for _ in tree.iter())
    if elements > MOST_ELEMENTS:
        raise PageTooLargeError(elements, MOST_ELEMENTS)
    _flatten(tree)
    return tree


def _flatten(tree: HtmlElement) -> None:
    """Unwrap what is nested deeper than any page is on purpose, down to paragraphs and headings.

    trafilatura takes time quadratic in the depth.
    """
    from lxml.etree import iterwalk

    depth = deepest = 0
    nested: list[HtmlElement] = []
    for event, element in iterwalk(tree, events=("start", "end")):
        if event == "end":
            depth -= 1
            continue
        depth += 1
        deepest = max(deepest, depth)
        if depth > _FLATTENED and element.tag not in _KEPT:
            nested.append(element)
    if deepest > _DEEPEST:
        for element in reversed(nested):
            element.drop_tag()


def printed_lines(tree: HtmlElement) -> list[PrintedLine]:
    """The lines of a page in the order of its markup; navigation and pictures are left out."""
    lines: list[PrintedLine] = []
    words: list[str] = []
    heading = 0
    for piece, level in _pieces(tree):
        if piece is not None:
            words.append(piece)
            heading = max(heading, level)
        elif words:
            text = " ".join("".join(words).split())
            if text:
                lines.append(PrintedLine(text, heading))
            words, heading = [], 0
    return lines


def _pieces(tree: HtmlElement) -> Iterator[tuple[str | None, int]]:
    """Stretches of text, each with the level of heading that it stands in; None breaks a line."""
    from lxml.etree import iterwalk

    level = 0
    apart = False  # whether the last thing was the end of an element that may stand apart
    walker = iterwalk(tree, events=("start", "end"))
    for event, element in walker:
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if _is_unseen(element, tag):
                walker.skip_subtree()
                continue
            if tag not in _INLINE:
                yield None, 0
                level = int(tag[1]) if tag in ("h1", "h2", "h3", "h4", "h5", "h6") else level
            elif apart and tag in _APART:
                yield " ", level
            apart = False
            text = element.text
        else:
            if tag not in _INLINE:
                yield None, 0
                level = 0 if tag in ("h1", "h2", "h3", "h4", "h5", "h6") else level
            apart = tag in _APART
            text = element.tail
        if text:
            apart = False
            yield text, level
    yield None, 0


def _is_unseen(element: HtmlElement, tag: str) -> bool:
    if tag in _UNSEEN or element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    return _HIDDEN.search(element.get("style", "")) is not None
