"""What a file is, and who reads it: the readers that come with newsparse, then plug-ins."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from newsparse.errors import AmbiguousReaderError, BrokenReaderError, ReaderError
from newsparse.exports import (
    europresse,
    factiva,
    feeds,
    newsml,
    nexis,
    ninjs,
    nitf,
    proquest,
    webarchive,
)
from newsparse.exports.files import text_of
from newsparse.exports.printed import format_of_text, records_of_text
from newsparse.exports.records import Format, Reader, Record
from newsparse.exports.word import is_rtf, rtf_text

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["BUILT_IN", "ENTRY_POINT_GROUP", "find_reader", "plugins"]

#: Where distributions name their readers.
ENTRY_POINT_GROUP = "newsparse.exports"

# How files begin that are no plain text.
_NO_TEXT = (b"PK\x03\x04", b"%PDF", b"<", b"{", b"[")
# How UTF-16 begins, which has control characters in every word.
_BYTE_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff")
# Control characters that no text holds
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x19]")
# From how many bytes a file's format is told.
_SAMPLE = 4_000


def _recognise_text(data: bytes) -> Format | None:
    head = data[:_SAMPLE]
    if head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(_NO_TEXT) or is_rtf(data):
        return None
    if _CONTROLS.search(head) and not head.startswith(_BYTE_ORDER_MARKS):
        return None
    return format_of_text(text_of(data), "txt")


def _read_text(data: bytes) -> Iterator[Record]:
    return records_of_text(text_of(data))


def _recognise_rtf(data: bytes) -> Format | None:
    return format_of_text(rtf_text(data), "rtf") if is_rtf(data) else None


def _read_rtf(data: bytes) -> Iterator[Record]:
    return records_of_text(rtf_text(data))


#: The readers that come with newsparse, in the order in which they are asked.
BUILT_IN: tuple[Reader, ...] = (
    Reader("nexis-docx", nexis.recognise_docx, nexis.read_docx),
    Reader("rtf", _recognise_rtf, _read_rtf),
    Reader("proquest-mail", proquest.recognise_mail, proquest.read_mail),
    Reader("nexis-html", nexis.recognise_html, nexis.read_html),
    Reader("factiva-xml", factiva.recognise_xml, factiva.read_xml),
    Reader("factiva-html", factiva.recognise_html, factiva.read_html),
    Reader("europresse-html", europresse.recognise_html, europresse.read_html),
    Reader("proquest-html", proquest.recognise_html, proquest.read_html),
    Reader("newsml", newsml.recognise, newsml.read),
    Reader("nitf", nitf.recognise, nitf.read),
    Reader("ninjs", ninjs.recognise, ninjs.read),
    Reader("rss", feeds.recognise, feeds.read),
    Reader("warc", webarchive.recognise, webarchive.read),
    Reader("text", _recognise_text, _read_text),
)


def find_reader(data: bytes) -> tuple[Format, Reader] | None:
    """What *data* is, and who reads it; None where nobody does.

    Raises:
        BrokenReaderError: No built-in reader knows it, and an installed plug-in fails to load.
        AmbiguousReaderError: Two distributions claim the name of one.
        ReaderError: One fails at recognising it.
    """
    return _first_of(BUILT_IN, data) or _first_of(plugins(), data)


def _first_of(readers: Iterable[Reader], data: bytes) -> tuple[Format, Reader] | None:
    for reader in readers:
        found = _asked(reader, data)
        if found is not None:
            return found, reader
    return None


def _asked(reader: Reader, data: bytes) -> Format | None:
    try:
        found = reader.recognise(data)
    except Exception as error:
        raise ReaderError(
            reader.name, "", f"can't say what the file is: {type(error).__name__}: {error}"
        ) from error
    if found is not None and not isinstance(found, Format):
        raise ReaderError(
            reader.name, "", f"said that the file is {found!r:.60}, no Format or None"
        )
    return found


@cache
def plugins() -> tuple[Reader, ...]:
    """The installed readers, in the order of their names."""
    # importlib.metadata costs tens of milliseconds: only a file that nobody knows costs them.
    from importlib.metadata import entry_points

    plugins = entry_points(group=ENTRY_POINT_GROUP)
    return tuple(
        _load(name, [p for p in plugins if p.name == name]) for name in sorted(plugins.names)
    )


def _load(name: str, plugins: list[EntryPoint]) -> Reader:
    # One distribution may be listed twice, when its folder is on the path twice.
    claims = {(p.dist.name if p.dist is not None else p.value): p for p in plugins}
    if len(claims) > 1:
        raise AmbiguousReaderError(name, sorted(claims))
    (plugin,) = claims.values()
    try:
        build: Callable[[], Any] = plugin.load()
        reader = build()
    except (Exception, SystemExit) as error:
        problem = f"{plugin.value} raised {type(error).__name__}: {error}"
        raise BrokenReaderError(name, problem) from error
    if not isinstance(reader, Reader):
        raise BrokenReaderError(name, f"{plugin.value} built {reader!r:.60}, which is no Reader")
    return reader
