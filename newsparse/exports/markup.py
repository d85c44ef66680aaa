"""Pages of HTML -> trees, and the text that stands in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from newsparse.exports.libraries import library

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["areas", "blocks", "classes", "parse_page", "parse_xml", "tidy", "words_in"]

# White space, and what has no width
_BLANKS = re.compile(r"[ \t\r\n\xa0\u200b]+")
# Elements whose text no reader sees.
_SILENT = frozenset(("script", "style", "head", "title", "noscript", "template", "iframe", "svg"))
#: The elements that begin a line of their own.
_BLOCKS = frozenset(
    "p div li ul ol h1 h2 h3 h4 h5 h6 table tbody tr td th blockquote pre section article header"
    " footer aside hr dl dt dd figure figcaption center body html text block media nitf hl1 hl2"
    " main summary form".split()
)


def tidy(text: str) -> str:
    """*text* with each stretch of white space made one blank, none at its ends."""
    return _BLANKS.sub(" ", text).strip()


def parse_page(data: bytes | str) -> HtmlElement | None:
    """The tree of a page; None where there is none.

    Its charset is found as `newsparse.web` finds it.
    """
    from newsparse.web.charset import decode_page

    html = library("lxml.html")

    text = decode_page(data) if isinstance(data, bytes) else data
    if not text.strip():
        return None
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True)
    # As bytes: what an XML declaration says about the charset is done with.
    root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    return root if len(root) else None


def parse_xml(data: bytes) -> Any:
    """The root of a file of XML, its elements without their namespaces.

    Entities of the file's own aren't resolved, and nothing is fetched.

    Raises:
        ValueError: It isn't XML; the message says where.
    """
    etree = library("lxml.etree")
    data = data.lstrip(b"\xef\xbb\xbf \r\n\t")
    parser = etree.XMLParser(
        # Files that declare another charset are UTF-8 as often as not.
        encoding="utf-8" if _is_utf8(data) else None,
        resolve_entities=False,
        no_network=True,
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
        recover=False,
        strip_cdata=False,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(f"it is no XML: {error}") from None
    for element in root.iter():
        if isinstance(element.tag, str) and "}" in element.tag:
            element.tag = element.tag.rpartition("}")[2]
    return root


def _is_utf8(data: bytes) -> bool:
    try:
        return not data.decode("utf-8").isascii()
    except UnicodeDecodeError:
        return False


def classes(element: Any) -> set[str]:
    """The classes of an element."""
    return set((element.get("class") or "").split())


def areas(starts: Sequence[Any]) -> list[Any]:
    """For each of several elements the largest one around it that holds no other of them."""
    return [_area(start, set(starts) - {start}) for start in starts]


def _area(start: Any, others: set[Any]) -> Any:
    area = start
    for parent in start.iterancestors():
        if any(inner in others for inner in parent.iter(start.tag)):
            break
        area = parent
    return area


def words_in(element: Any) -> str:
    """All text in an element, tidy."""
    if element is None:
        return ""
    return tidy(" ".join(blocks(element)))


def blocks(element: Any, *, breaks: bool = False) -> list[str]:
    """The lines in an element: what its blocks hold, each tidy; with *breaks*, a `<br>` ends one.

    Else a `<br>` is a blank, and two in a row end a line.
    """
    lines: list[str] = []
    part: list[str] = []

    def end() -> None:
        line = tidy("".join(part))
        part.clear()
        if line:
            lines.append(line)

    for kind, node in _walk(element):
        if kind == "text":
            part.append(node)
        elif kind == "br":
            if breaks or (part and part[-1] == "\n"):
                end()
            else:
                part.append("\n")
        elif node is not element:
            end()
    end()
    return lines


def _walk(element: Any) -> Iterator[tuple[str, Any]]:
    """Text, breaks and edges of blocks below *element*, in order."""
    etree = library("lxml.etree")
    skip = 0
    for event, node in etree.iterwalk(element, events=("start", "end")):
        tag = node.tag if isinstance(node.tag, str) else ""
        name = tag.lower()
        if event == "start":
            if skip or not tag or name in _SILENT:
                skip += 1
                continue
            if name == "br":
                yield "br", node
            elif name in _BLOCKS:
                yield "edge", node
            if node.text:
                yield "text", node.text
            continue
        if skip:
            skip -= 1
        elif name in _BLOCKS:
            yield "edge", node
        if not skip and node.tail and node is not element:
            yield "text", node.tail
