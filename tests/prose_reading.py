"""Prose for tests as the parser's stages see it, one paragraph a line."""

from __future__ import annotations

import re

from newsparse.reading import Reading, read_prose
from newsparse.spans import CharSpan

# A paragraph a line: white space around it is outside.
_LINE = re.compile(r"\S(?:[^\n]*\S)?")


def reading(text: str, *, headline: bool = False) -> Reading:
    """The reading of *text*; its first line is the headline if *headline*."""
    lines = [CharSpan.of(text, match.start(), match.end()) for match in _LINE.finditer(text)]
    first = lines.pop(0) if headline else None
    return read_prose(text, first, None, tuple(lines))
