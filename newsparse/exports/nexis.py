"""Files of Nexis: DOCX, HTML and rich text. Plain text is `newsparse.exports.printed`'s."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from newsparse.databases.document_parts import Parts
from newsparse.databases.nexis import COUNTER
from newsparse.exports.files import text_of
from newsparse.exports.markup import blocks, classes, parse_page, words_in
from newsparse.exports.printed import (
    cover_count,
    format_of_text,
    headed_record,
    language_of,
    records_of_text,
)
from newsparse.exports.records import Format, Record
from newsparse.exports.word import docx_begin, docx_pages, is_docx

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["read_docx", "read_html", "recognise_docx", "recognise_html"]

# >7 of 62 DOCUMENTS
_COUNTER_IN_HTML = re.compile(
    rb">\s*\d+(?: |&nbsp;)(?:of|von|de)(?: |&nbsp;)\d+(?: |&nbsp;)DO[CK]UMENT"
)
# .c0 { text-align: center; }
_CENTRED = re.compile(r"\.(?P<name>[\w-]+)\s*\{[^}]*text-align:\s*center")
# <A NAME="DOC_ID_1_0">, above each document
_ANCHOR = "DOC_ID_"
# How much of an error is told, in characters.
_TOLD = 90
# How wide a page is on which centred lines stand in the middle, in characters.
_PAGE_WIDTH = 80
# A centred line that is too long for it begins here.
_LEAST_INDENT = 8


def recognise_docx(data: bytes) -> Format | None:
    """A document of Word with articles in it."""
    if not is_docx(data):
        return None
    begin = docx_begin(data)
    if begin is not None:
        return Format("nexis-docx", language_of(begin))
    try:
        above, pages = docx_pages(data)
    except BadZipFile:
        return None
    return format_of_text("\n\n".join([above, *(page for _, page in pages)]), "docx")


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
    """The documents in a page of Nexis; where it prints an error in place of one, that as well."""
    tree = parse_page(data)
    pages = _pages(tree) if tree is not None else []
    found = records_of_text("\n\n".join(page for page in pages if COUNTER.search(page)))
    last: Record | None = None
    for page in pages:
        if COUNTER.search(page):
            for last in islice(found, len(COUNTER.findall(page))):
                yield last
        elif last is not None:
            number = last.number + 1 if last.number is not None else None
            problem = f"the database gave no document but {' '.join(page.split())[:_TOLD]!r}"
            last = Record(page, Parts(), number, last.of, problem)
            yield last


def _pages(tree: HtmlElement) -> list[str]:
    """The text of each document, as Nexis prints it without markup: centred lines are indented."""
    style = " ".join(element.text or "" for element in tree.iter("style"))
    centred = set(_CENTRED.findall(style))
    pages: list[list[str]] = [[]]
    for element in tree.iter("a", "p", "tr"):
        if element.tag == "a":
            if (element.get("name") or "").startswith(_ANCHOR):
                pages.append([])
            continue
        parent = element.getparent()
        if element.tag == "tr":
            lines = [" | ".join(filter(None, (words_in(cell) for cell in element)))]
        elif parent is not None and parent.tag in ("td", "th"):
            continue  # its row has it
        else:
            lines = blocks(element, breaks=True)
        around = classes(element)
        around |= classes(parent) if parent is not None else set[str]()
        if lines and (around & centred or COUNTER.match(lines[0])):
            lines = [_indented(line) for line in lines]
        pages[-1].append("\n".join(lines))
    return [page for lines in pages if (page := "\n\n".join(filter(None, lines)))]


def _indented(line: str) -> str:
    return " " * max((_PAGE_WIDTH - len(line)) // 2, _LEAST_INDENT) + line
