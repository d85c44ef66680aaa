"""WARC: archives of web pages, each page an article that `newsparse.web` reads."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterator
from contextlib import suppress

from newsparse.exports.libraries import library
from newsparse.exports.records import Format, Record, WebPage

__all__ = ["read", "recognise"]

# The types of answers that are pages.
_HTML = ("text/html", "application/xhtml+xml")
# The status of an answer that is no error.
_FOUND = "200"


def recognise(data: bytes) -> Format | None:
    """An archive of the web, packed or not."""
    head = data[:64]
    if head.startswith(b"\x1f\x8b"):
        with suppress(OSError, EOFError):
            head = gzip.GzipFile(fileobj=io.BytesIO(data)).read(64)
    return Format("warc") if head.startswith(b"WARC/") else None


def read(data: bytes) -> Iterator[Record]:
    """The pages of an archive: what servers answered with a page and no error."""
    warcio = library("warcio.archiveiterator")
    for answer in warcio.ArchiveIterator(io.BytesIO(data)):
        if answer.rec_type != "response" or answer.http_headers is None:
            continue
        kind = (answer.http_headers.get_header("Content-Type") or "").partition(";")[0]
        if answer.http_headers.get_statuscode() != _FOUND or kind.strip().lower() not in _HTML:
            continue
        address = answer.rec_headers.get_header("WARC-Target-URI")
        identity = answer.rec_headers.get_header("WARC-Record-ID") or ""
        page = WebPage(answer.content_stream().read(), address, identity.strip("<>"))
        yield Record("", None, page=page)
