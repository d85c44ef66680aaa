"""The words of a page, made readable and comparable."""

from __future__ import annotations

from html import unescape

__all__ = ["letters", "tidy"]


def tidy(text: str) -> str:
    """*text* with character references resolved and white space single."""
    for _ in range(2):  # pages escape twice: &amp;quot;
        if "&" not in text:
            break
        text = unescape(text)
    return " ".join(text.split())


def letters(text: str) -> str:
    """What two prints of one line have in common: its letters and digits, in small."""
    return "".join(filter(str.isalnum, text.casefold()))
