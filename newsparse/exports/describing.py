"""What a file is that is no export, and what would help: for error messages."""

from __future__ import annotations

import re

from newsparse.exports.files import damage_of
from newsparse.exports.word import is_docx, is_rtf

__all__ = ["describe"]

# What is advised for files that hold articles in a form that can't be told apart.
_AGAIN = "ask the database for DOCX, HTML or plain text with all fields, and not for PDF"
_PASTE = "save the article as plain text, or give its pages to newsparse.web"
_NO_ARTICLE = "there is no article in it"
# How files begin that hold no text of an article, or none that can be read: what each is, and what
# would help.
_MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF", "a PDF, whose lines and columns can't be told apart for sure", _AGAIN),
    (b"\xd0\xcf\x11\xe0", "a document of an old Word", f"save it as DOCX; better, {_AGAIN}"),
    (b"\x1f\x8b", "a packed file", "unpack it first"),
    (b"\x28\xb5\x2f\xfd", "a packed file", "unpack it first"),
    (b"\x89PNG", "an image (PNG)", _NO_ARTICLE),
    (b"\xff\xd8\xff", "an image (JPEG)", _NO_ARTICLE),
    (b"GIF8", "an image (GIF)", _NO_ARTICLE),
    (b"II*\0", "an image (TIFF)", _NO_ARTICLE),
    (b"MM\0*", "an image (TIFF)", _NO_ARTICLE),
    (b"RIFF", "an image or a recording (RIFF)", _NO_ARTICLE),
    (b"BM", "an image (BMP)", _NO_ARTICLE),
    (b"ID3", "a recording (MP3)", _NO_ARTICLE),
    (b"OggS", "a recording (Ogg)", _NO_ARTICLE),
    (b"\0\0\0\x18ftyp", "a film (MP4)", _NO_ARTICLE),
    (b"\0\0\0\x20ftyp", "a film (MP4)", _NO_ARTICLE),
    (b"\x7fELF", "a program", _NO_ARTICLE),
    (b"MZ", "a program", _NO_ARTICLE),
    (b"SQLite format 3", "a database (SQLite)", _NO_ARTICLE),
    (b"PAR1", "a table (Parquet)", _NO_ARTICLE),
    (b"7z\xbc\xaf", "an archive (7z)", _NO_ARTICLE),
    (b"Rar!", "an archive (RAR)", _NO_ARTICLE),
)
# {"headline": ... | [{ | [1
_JSON = re.compile(rb"\{\s*(?:\"|\})|\[\s*[\[\]{\"\d]")
# From: Ada Ek, Subject: Rain, Date: ...: three headers and a blank line
_MAIL = re.compile(rb"(?:[A-Za-z][A-Za-z-]{1,40}:[ \t][^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){3,}\r?\n")


def describe(data: bytes) -> tuple[str, str]:
    """What *data* is, in words, and what would help whoever wants its articles."""
    head = data.lstrip()[:2_000]
    if not head:
        return "an empty file", "it may have been cut off while it was saved"
    for magic, what, advice in _MAGIC:
        if head.startswith(magic):
            return what, advice
    if head.startswith(b"PK\x03\x04") and (damage := damage_of(data)) is not None:
        return f"an archive or a document that can't be unpacked: {damage}", "get it anew"
    if is_docx(data):
        return "a document of Word without the fields of a database", f"{_AGAIN}; or {_PASTE}"
    if head.startswith(b"PK\x03\x04"):
        return "an archive, or a document of another office program", "unpack it first"
    if is_rtf(data):
        return "rich text (RTF) without the fields of a database", f"{_AGAIN}; or {_PASTE}"
    return _describe_text(head)


def _describe_text(head: bytes) -> tuple[str, str]:
    folded = head.lower()
    if folded.startswith((b"<!doctype html", b"<html")) or b"<body" in folded:
        return "a web page that no database made", "newsparse.web.parse_html reads web pages"
    if folded.startswith(b"<"):
        tag = re.search(rb"<([A-Za-z][\w:.-]*)", head)
        root = tag[1].decode() if tag else "?"
        return (
            f"XML with the root <{root}>, which is no format of the press that newsparse knows",
            "give NITF, NewsML or RSS, or write a reader of your own",
        )
    if folded.startswith((b"{", b"[")) and _JSON.match(head):
        return "JSON that is no ninjs", "give its texts to newsparse.Parser.pipe"
    if _MAIL.match(head):
        return "an e-mail without an article of a database in it", _PASTE
    if b"\0" in head:
        return "a file of bytes that are no text", "there is no article in it that can be read"
    return (
        "a text without the fields of a database",
        "newsparse.Article.parse reads articles; if it is an export, " + _AGAIN,
    )
