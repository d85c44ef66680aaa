"""The bytes of a web page -> its text."""

from __future__ import annotations

import codecs
import re

__all__ = ["decode_page"]

# <meta charset="utf-8"> | <meta content="text/html; charset=big5"> | <?xml encoding='utf-8'?>
_DECLARED = re.compile(
    rb"<(?:meta\b[^>]{0,500}?\bcharset|\?xml\b[^>]{0,100}?\bencoding)\s{0,9}=\s{0,9}[\"']?\s{0,9}"
    rb"(?P<label>[\w.:-]{1,40})",
    re.IGNORECASE,
)
# How far into a page its charset is looked for, in bytes.
_REACH_BYTES = 16_384
# How pages begin whose first bytes tell the charset.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    # UTF-16 without its mark: a page begins with a sign of ASCII.
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
# Browsers read these labels as larger charsets, and pages are written for browsers.
_READ_AS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
# The charsets that pages come in. Python has more, and some of them are none: a page must not
# have itself read as `unicode_escape`.
_CHARSETS = re.compile(
    r"utf-8|iso8859-\d+|cp(?:125\d|866|874|932|949)|koi8-[ru]|mac-(?:roman|cyrillic)|gb18030"
    r"|big5hkscs|euc_jp|iso2022_jp|hz"
)
# How `surrogateescape` shows a byte that is no UTF-8.
_ESCAPED_BYTE = re.compile("[\udc80-\udcff]")
# Any character beyond ASCII
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


def decode_page(page: bytes) -> str:
    """The text of *page*; what can't be read in it becomes U+FFFD.

    A byte order mark tells the charset; else that it is UTF-8 throughout; else what the page
    declares. A page that declares nothing, or a charset that isn't there, is UTF-8 where most of
    it is, and else Windows-1252.
    """
    for mark, charset in _BYTE_ORDER_MARKS:
        if page.startswith(mark):
            return page.decode(charset, "replace").removeprefix("\ufeff")
    declared = _declared_charset(page)
    # Text in another charset is hardly ever UTF-8 by chance, and many pages declare the wrong one;
    # but what has no bytes beyond ASCII may be ISO-2022-JP.
    loose = page.decode("utf-8", "surrogateescape")
    escaped = len(_ESCAPED_BYTE.findall(loose))
    if not escaped and (declared is None or not page.isascii()):
        return loose
    if declared not in (None, "utf-8"):
        return page.decode(declared, "replace")
    is_mostly_utf8 = escaped * 2 <= len(_NOT_ASCII.findall(loose))
    return page.decode("utf-8" if is_mostly_utf8 else "cp1252", "replace")


def _declared_charset(page: bytes) -> str | None:
    """The charset that *page* says it is in, by Python's name; None if it says none known."""
    match = _DECLARED.search(page[:_REACH_BYTES])
    if match is None:
        return None
    label = match["label"].decode("ascii", "replace").casefold()
    try:
        name = codecs.lookup(label.removeprefix("x-")).name
    except LookupError:
        return None
    name = _READ_AS.get(name, name)
    return name if _CHARSETS.fullmatch(name) else None
