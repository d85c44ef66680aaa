"""What a file is, and who reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any


from newsparse.exports import factiva, nexis, proquest
from newsparse.exports.files import text_of
from newsparse.exports.printed import format_of_text, records_of_text
from newsparse.exports.records import Format, Reader, Record
from newsparse.exports.word import is_rtf, rtf_text

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["BUILT_IN", "ENTRY_POINT_GROUP", "FAMILIES", "find_reader"]

ENTRY_POINT_GROUP = "newsparse.exports"


def _text(data: bytes) -> Format | None:
    if data[:4] in (b"PK\x03\x04", b"%PDF") or is_rtf(data) or data.lstrip()[:1] in (b"<", b"{"):
        return None
    return (
        format_of_text(text_of(data), "txt")
        if b"\0" not in data[:1_000]
        or data[:2]
        in (
            b"\xff\xfe",
            b"\xfe\xff",
        )
        else None
    )


def _read_text(data: bytes) -> Iterator[Record]:
    return records_of_text(text_of(data))


def _rtf(data: bytes) -> Format | None:
    return format_of_text(rtf_text(data), "rtf") if is_rtf(data) else None


def _read_rtf(data: bytes) -> Iterator[Record]:
    return records_of_text(rtf_text(data))


#: The readers that come with newsparse, in the order in which they are asked.
BUILT_IN: tuple[Reader, ...] = (
    Reader("nexis-docx", nexis.recognise_docx, nexis.read_docx),
    Reader("rtf", _rtf, _read_rtf),
    Reader("proquest-mail", proquest.recognise_mail, proquest.read_mail),
    Reader("nexis-html", nexis.recognise_html, nexis.read_html),
    Reader("factiva-xml", factiva.recognise_xml, factiva.read_xml),
    Reader("factiva-html", factiva.recognise_html, factiva.read_html),
    Reader("proquest-html", proquest.recognise_html, proquest.read_html),
    Reader("text", _text, _read_text),
)
FAMILIES = ("nexis", "factiva", "proquest")


def find_reader(data: bytes) -> tuple[Format, Reader] | None:
    """Who reads *data*, and what it is; None where nobody does."""
    for reader in BUILT_IN:
        found = reader.recognise(data)
        if found is not None:
            return found, reader
    return None
