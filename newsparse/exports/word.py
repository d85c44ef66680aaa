"""Word documents and rich text -> the text printed in them."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Any

from newsparse.exports.files import unpacked
from newsparse.exports.libraries import library

__all__ = ["docx_begin", "docx_pages", "is_docx", "is_rtf", "rtf_text"]

# The file of a DOCX that holds its text, and the namespace of its elements.
_DOCUMENT = "word/document.xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Strict Office Open XML has other names for the same.
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_TRANSITIONAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
# Nexis marks where documents begin.
_BOOKMARK = re.compile(r"Bookmark_(\d{1,6})$")
# A bookmark of Nexis in the file as it is written, before anything parses it
_MARK = re.compile(r"w:name=\"Bookmark_\d")
# <w:p ...>, or one that the end of a sample cuts off
_TAG = re.compile(r"<[^>]*>?")
# In how many bytes from the beginning the first is looked for.
_BEGIN = 400_000
# How many characters from it on tell the language.
_SAMPLE = 60_000


def is_docx(data: bytes) -> bool:
    """Whether *data* is a document of Word."""
    if not data.startswith(b"PK\x03\x04"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _DOCUMENT in archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return False


def docx_begin(data: bytes) -> str | None:
    """How the text goes on from the first bookmark of Nexis; None where there is none near the top.

    It is for telling what a document is without taking in all of it.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            begin = unpacked(archive, _DOCUMENT, _BEGIN).decode("utf-8", "replace")
    except zipfile.BadZipFile:
        return None
    mark = _MARK.search(begin)
    return _TAG.sub(" ", begin[mark.start() : mark.start() + _SAMPLE]) if mark else None


def docx_pages(data: bytes) -> tuple[str, list[tuple[int, str]]]:
    """What stands above the first bookmark of Nexis, and the text from each on, with its number.

    Without such bookmarks all of the text is above them. Paragraphs have a blank line between them.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        xml = unpacked(archive, _DOCUMENT)
    pages: list[tuple[int, list[str]]] = [(0, [])]
    for element in _body(xml.replace(_STRICT, _TRANSITIONAL)).iter(f"{_W}p", f"{_W}bookmarkStart"):
        if element.tag == f"{_W}bookmarkStart":
            match = _BOOKMARK.match(element.get(f"{_W}name") or "")
            if match is not None and int(match[1]) != pages[-1][0]:
                pages.append((int(match[1]), []))
            continue
        pages[-1][1].append(_paragraph(element))
    (_, above), *rest = pages
    return _joined(above), [(number, _joined(lines)) for number, lines in rest]


def _body(xml: bytes) -> Any:
    etree = library("lxml.etree")
    # No entities of the file's own, nothing from the network
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True, recover=True)
    return etree.fromstring(xml, parser)


def _paragraph(element: Any) -> str:
    pieces: list[str] = []
    for node in element.iter(f"{_W}t", f"{_W}br", f"{_W}tab", f"{_W}noBreakHyphen", f"{_W}p"):
        tag = node.tag.removeprefix(_W)
        if tag == "t":
            pieces.append(node.text or "")
        elif tag == "br":
            pieces.append("\n")
        elif tag == "tab":
            pieces.append("\t")
        elif tag == "noBreakHyphen":
            pieces.append("-")
        elif tag == "p" and node is not element:
            break  # a text box within the paragraph has paragraphs of its own
    return "".join(pieces).replace("\xa0", " ").strip(" \n")


def _joined(lines: list[str]) -> str:
    return "\n\n".join(line for line in lines if line)


def is_rtf(data: bytes) -> bool:
    """Whether *data* is rich text."""
    return data.lstrip()[:6].startswith(b"{\\rtf")


def rtf_text(data: bytes) -> str:
    """The text of a file of rich text."""
    text: str = library("striprtf.striprtf").rtf_to_text(data.decode("latin-1"), errors="replace")
    return text.replace("\xa0", " ")
