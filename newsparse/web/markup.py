"""The markup of a web page -> its tree, and the lines that a browser would show.

The tree is lxml's, the same that trafilatura works on, so a page is parsed once. The standard
library's `html.parser` takes time quadratic in what hostile markup holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from attrs import frozen

from newsparse.errors import PageTooLargeError

if TYPE_CHECKING:
    from lxml.html import HtmlElement, HTMLParser

__all__ = ["PrintedLine", "parse_markup", "printed_lines"]

# Pages of news have one or two thousand elements. trafilatura takes about ten seconds for as many
# as this, and more than its share for more.
_MOST_ELEMENTS = 50_000
# Tags begin with it. Twice for each element, and as many again in the strings of scripts: a page
# with more has too many elements, and isn't parsed to count them.
_MOST_TAGS = 4 * _MOST_ELEMENTS
# <div a1 a2="x" a3='y' ...: with so many attributes that no page has. libxml2 takes time quadratic
# in their number.
_OVERLOADED_TAG = re.compile(
    r"(?P<name><[a-zA-Z][^\s/>]*+)"
    r"(?:[\s/]++[^\s=>\"'/]++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"']*+))?+){500,}+"
)
# Small elements cost as much as large ones: there is at most one for so many characters. Pages of
# news have one for fifty or more.
_CHARACTERS_FOR_ONE = 20
# As many elements may any page have, however short.
_ALWAYS = 5_000
# Pages nest some thirty deep, and a hundred or so where their writers forget to close elements.
_DEEPEST = 250
# How many levels are left of a page that nests deeper.
_FLATTENED = 100
# trafilatura looks at whatever an element is inside of. Where elements are inside of more than this
# on average (a page of news: twenty), and all together of more than so many, few levels are kept.
_MOST_AROUND_ONE = 50
_MOST_AROUND = 100_000
_FLATTENED_FIRMLY = 25
# What is left of the elements that are nested deeper, each as long as there are fewer levels more.
_KEPT: dict[str, int] = {
    **dict.fromkeys("h1 h2 h3 h4 h5 h6".split(), 5),
    **dict.fromkeys("meta p script style time".split(), 10),
}
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
# Their text isn't for readers.
_SILENT = frozenset(("script", "style"))
# style="display: none"
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
        PageTooLargeError: It has more elements than a page of its length may have.
    """
    from lxml.etree import ParserError
    from lxml.html import HTMLParser, document_fromstring

    if page.count("<") > _MOST_TAGS:
        raise PageTooLargeError(page.count("<") // 2, _MOST_ELEMENTS)
    clean = _OVERLOADED_TAG.sub(r"\g<name>", _UNUSABLE.sub("", page))
    # With `huge_tree`, a script of any length passes, and nesting stops at about two thousand.
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        tree = document_fromstring(clean.encode(), parser=parser)
    except ParserError:  # nothing but white space, or comments
        return None
    elements = sum(1 for _ in tree.iter())
    most = min(_MOST_ELEMENTS, max(_ALWAYS, len(page) // _CHARACTERS_FOR_ONE))
    if elements > most:
        raise PageTooLargeError(elements, most)
    deepest, around = _depth(tree)
    if around > max(_MOST_AROUND, elements * _MOST_AROUND_ONE):
        return _flattened(tree, parser, _FLATTENED_FIRMLY)
    return _flattened(tree, parser, _FLATTENED) if deepest > _DEEPEST else tree


def _depth(tree: HtmlElement) -> tuple[int, int]:
    """How deep the elements of *tree* are nested at most, and all together."""
    from lxml.etree import iterwalk

    depth = deepest = around = 0
    for event, _ in iterwalk(tree, events=("start", "end")):
        if event == "start":
            depth += 1
            around += depth
            deepest = max(deepest, depth)
        else:
            depth -= 1
    return deepest, around


def _flattened(tree: HtmlElement, parser: HTMLParser, levels: int) -> HtmlElement:
    """*tree* without what is nested deeper than any page is on purpose.

    Below so many *levels*, paragraphs, headings and the like are left. The tree is built anew: to
    unwrap one element takes time for each of its siblings, and trafilatura takes time quadratic in
    the depth.
    """
    from lxml.etree import TreeBuilder, iterwalk

    builder = TreeBuilder(element_factory=parser.makeelement)
    built: list[bool] = []  # of each element that is open, whether it is built
    height = 0  # how many of them are
    for event, element in iterwalk(tree, events=("start", "end")):
        tag = str(element.tag)
        if event == "start":
            is_built = len(built) < levels or height < levels + _KEPT.get(tag, 0)
            built.append(is_built)
            if is_built:
                builder.start(tag, dict(element.attrib))
                height += 1
            if is_built or tag not in _SILENT:
                builder.data(element.text or "")
        else:
            if built.pop():
                builder.end(tag)
                height -= 1
            builder.data(element.tail or "")
    return cast("HtmlElement", builder.close())


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
