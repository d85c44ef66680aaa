"""Prose for tests as the parser's stages see it, one paragraph a line."""

from __future__ import annotations

import re

from newsparse.english.phrases import split_prose
from newsparse.quotations.indirect import find_indirect
from newsparse.reading import Reading, read_prose
from newsparse.spans import CharSpan

# A paragraph a line: white space around it is outside.
_LINE = re.compile(r"\S(?:[^\n]*\S)?")


def reading(text: str, *, headline: bool = False) -> Reading:
    """The reading of *text*; its first line is the headline if *headline*."""
    lines = [CharSpan.of(text, match.start(), match.end()) for match in _LINE.finditer(text)]
    first = lines.pop(0) if headline else None
    return read_prose(split_prose(text, first, None, tuple(lines)))


def clauses(text: str) -> list[str]:
    """The reported clauses of *text*, the parts of each joined by a bar."""
    return [
        " | ".join(text[start:end] for start, end in clause.parts)
        for clause in find_indirect(reading(text))
    ]
