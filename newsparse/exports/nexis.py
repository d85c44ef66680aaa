"""Files of Nexis: DOCX, HTML and rich text. Plain text is `newsparse.exports.printed`'s."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.databases.nexis import COUNTER
from newsparse.exports.files import text_of
from newsparse.exports.markup import blocks, classes, parse_page
from newsparse.exports.printed import (
    cover_count,
    format_of_text,
    headed_record,
    language_of,
    records_of_text,
)
from newsparse.exports.records import Format, Record
from newsparse.exports.word import docx_pages, is_docx

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["page_text", "read_docx", "read_html", "recognise_docx", "recognise_html"]

_COUNTER_IN_HTML = re.compile(
    rb">\s*\d+(?: |&nbsp;)(?:of|von|de)(?: |&nbsp;)\d+(?: |&nbsp;)DO[CK]UMENT"
)
# .c0 { text-align: center; }
_CENTRED = re.compile(r"\.(?P<name>[\w-]+)\s*\{[^}]*text-align:\s*center")
# How wide a page is on which centred lines stand in the middle, in characters.
_PAGE_WIDTH = 80
# A centred line that is too long for it begins here.
_LEAST_INDENT = 8


def recognise_docx(data: bytes) -> Format | None:
    """A document of Word with articles in it."""
    if not is_docx(data):
        return None
    above, pages = docx_pages(data)
    if pages:
        return Format("nexis-docx", language_of(pages[0][1]))
    return format_of_text(above, "docx")


def read_docx(data: bytes) -> Iterator[Record]:
    """The documents of Nexis Uni and Lexis Advance, with a cover or without; of others, as text."""
    above, pages = docx_pages(data)
    if not pages:
        yield from records_of_text(above)
        return
    of = cover_count(above)
    for number, page in pages:
        yield headed_record(page, number, of)


def recognise_html(data: bytes) -> Format | None:
    """A page of the older Nexis."""
    if not _COUNTER_IN_HTML.search(data):
        return None
    return Format("nexis-html", language_of(text_of(data[:60_000])))


def read_html(data: bytes) -> Iterator[Record]:
    """The documents in a page of Nexis."""
    tree = parse_page(data)
    if tree is not None:
        yield from records_of_text(page_text(tree))


def page_text(tree: HtmlElement) -> str:
    """The text of a page as the same database prints it without markup: centred lines indented."""
    style = " ".join(element.text or "" for element in tree.iter("style"))
    centred = set(_CENTRED.findall(style))
    lines: list[str] = []
    for paragraph in tree.iter("p"):
        around = classes(paragraph)
        parent = paragraph.getparent()
        if parent is not None:
            around |= classes(parent)
        within = blocks(paragraph, breaks=True)
        if not within:
            continue
        if around & centred or COUNTER.match(within[0]):
            within = [_indented(line) for line in within]
        lines.append("\n".join(within))
    return "\n\n".join(lines)


def _indented(line: str) -> str:
    return " " * max((_PAGE_WIDTH - len(line)) // 2, _LEAST_INDENT) + line
