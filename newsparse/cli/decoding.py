"""The bytes of a file -> its text, with the line ends that it has."""

from __future__ import annotations

import codecs
import re

__all__ = ["NoTextError", "decode", "decode_escaped"]

# Control characters that no plain text holds; tab, line ends and form feed are none of them.
_NOT_TEXT = re.compile(rb"[\x00-\x08\x0e-\x19\x1c-\x1f\x7f]")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
# How `surrogateescape` shows a byte that is no UTF-8.
_ESCAPED_BYTE = re.compile("[\udc80-\udcff]")


class NoTextError(ValueError):
    """These bytes are no text that newsparse can read; the message says why."""


def decode(data: bytes) -> str:
    """The text that *data* holds.

    UTF-8 and UTF-16 with a byte order mark, which is dropped; else UTF-8; else Windows-1252.

    Raises:
        NoTextError: It is none of these.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = _decode(data, "UTF-16")
    else:
        text = _decode_bytewise(data.removeprefix(codecs.BOM_UTF8))
    if "\0" in text:
        raise NoTextError("it holds NUL characters; if it is UTF-16, save it as UTF-8")
    return text


def decode_escaped(text: str) -> str:
    """*text*, decoded again by the rules of `decode` if it was read as UTF-8 and holds other bytes.

    Such bytes are in it as the error handler `surrogateescape` shows them.

    Raises:
        NoTextError: They are no characters.
    """
    if text.isascii() or not _ESCAPED_BYTE.search(text):
        return text
    return decode(text.encode("utf-8", "surrogateescape"))


def _decode_bytewise(data: bytes) -> str:
    loose = data.decode("utf-8", "surrogateescape")
    escaped = len(_ESCAPED_BYTE.findall(loose))
    if not escaped:
        return loose
    if escaped * 2 <= len(_NOT_ASCII.findall(loose)):
        # In Windows-1252, letters hardly ever fall into UTF-8's pattern by chance.
        return _decode(data, "UTF-8")
    if _NOT_TEXT.search(data):
        raise NoTextError("it holds bytes that are no characters")
    return _decode(data, "Windows-1252")


def _decode(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise NoTextError(f"it is no {encoding} text from byte {error.start} on") from error
