"""Files of ProQuest: HTML, and the same sent by e-mail. Plain text is printed text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newsparse.databases.names import role_of
from newsparse.databases.proquest import read_labelled
from newsparse.exports.composing import Composer
from newsparse.exports.files import text_of
from newsparse.exports.markup import blocks, parse_page, tidy
from newsparse.exports.printed import format_of_text, language_of, records_of_text
from newsparse.exports.records import Format, Record

__all__ = ["read_html", "read_mail", "recognise_html", "recognise_mail"]

# <a name="DocID_3">, above each document
_ANCHOR = re.compile(rb"name=[\"']?DocID_")
# Words that all its pages have, and the name of the field that they label.
_MARK = b"proquest"
_ID = b"proquest document id"
# Headers of a message: From: noreply@proquest.com
_HEADERS = re.compile(rb"(?:[A-Za-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}")
# What is left of broken markup in some messages
_STRAY = re.compile(r"^html>\s*")
# Put where a document's anchor is, to find its text again; no page has such a character.
_START = "\ue000"
# Email 4 of 5 | Document 4 of 5
_COUNTED = re.compile(r"(?:E-?mail|Document|Dokument|Documento) (\d+) (?:of|von|de) (\d+)$")
# Publication title: | Full text:
_LABEL = re.compile(r"(?P<name>[^\W\d_][^:]{1,43}?)\s?:\s*")
# What a page says around its documents
_ENLARGE = re.compile(r"(?i)enlarge this image\.?$|proquest document link$|image\s*$")


def recognise_html(data: bytes) -> Format | None:
    """A page that ProQuest saved."""
    told = data.lower()
    is_labelled = _ID in told and b"</strong>" in told
    if _MARK not in told or not (is_labelled or _ANCHOR.search(data)):
        return None
    return Format("proquest-html", language_of(re.sub(r"<[^>]*>", " ", text_of(data[:60_000]))))


def read_html(data: bytes) -> Iterator[Record]:
    """The documents in a page of ProQuest."""
    yield from _records(parse_page(data))


def recognise_mail(data: bytes) -> Format | None:
    """A message with articles of ProQuest in it."""
    if not _HEADERS.match(data.lstrip()) or _MARK not in data[:20_000].lower():
        return None
    for part, kind in _parts_of_mail(data):
        if kind == "html" and recognise_html(part.encode()):
            return Format("proquest-mail", language_of(re.sub(r"<[^>]*>", " ", part[:60_000])))
        found = format_of_text(part, "mail") if kind == "text" else None
        if found is not None:
            return found
    return None


def read_mail(data: bytes) -> Iterator[Record]:
    """The documents in a message; the page in it before its plain text."""
    parts = sorted(_parts_of_mail(data), key=lambda pair: pair[1] != "html")
    for part, kind in parts:
        found = list(_records(parse_page(part))) if kind == "html" else list(records_of_text(part))
        if found:
            yield from found
            return


def _parts_of_mail(data: bytes) -> list[tuple[str, str]]:
    import email

    message = email.message_from_bytes(data.lstrip())
    found: list[tuple[str, str]] = []
    for part in message.walk():
        kind = part.get_content_type()
        if kind in ("text/html", "text/plain"):
            raw = part.get_payload(decode=True)
            charset = part.get_content_charset() or "utf-8"
            body = raw if isinstance(raw, bytes) else b""
            try:
                text = body.decode(charset, "replace")
            except LookupError:
                text = text_of(body)
            found.append((text, "html" if kind == "text/html" else "text"))
    return found


def _records(tree: Any) -> Iterator[Record]:
    if tree is None:
        return
    starts = [a for a in tree.iter("a") if (a.get("name") or "").startswith("DocID_")]
    counts = [m for line in blocks(tree)[:40] if (m := _COUNTED.match(line))]
    pages = _pages(tree, starts)
    for number, lines in enumerate(pages, 1):
        record = _record(lines)
        if record is None:
            continue
        told = (
            (int(counts[0][1]), int(counts[0][2]))
            if counts and len(pages) == 1
            else (number, len(pages))
        )
        yield Record(record.text, record.parts, *told, record.problem)


def _pages(tree: Any, starts: list[Any]) -> list[list[str]]:
    """The lines of each document: from its anchor to the next."""
    if not starts:
        return [blocks(tree)]
    for start in starts:
        start.text = _START
    pages: list[list[str]] = []
    for line in blocks(tree):
        before, start, after = line.partition(_START)
        if before and pages:
            pages[-1].append(tidy(before))
        if start:
            pages.append([tidy(after)] if after else [])
    return [[line for line in page if line] for page in pages]


def _record(lines: list[str]) -> Record | None:
    """A document as ProQuest prints it: each field on a line, the body's paragraphs below its."""
    page = Composer()
    lines = [line for line in lines if not _ENLARGE.match(line) and _STRAY.sub("", line)]
    for number, line in enumerate(lines):
        label = _LABEL.match(line)
        body = label is not None and role_of(label["name"]) == "body"
        text = (
            tidy(label["name"] + ": " + _STRAY.sub("", line[label.end() :]))
            if label and body
            else line
        )
        page.add(text, gap=number > 0)
    text = page.text
    parts = read_labelled(text, 0, len(text))
    return Record(text, parts) if parts is not None else None
