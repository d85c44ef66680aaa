"""The lines of a printed document, and the blocks that blank lines make of them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from attrs import frozen

from newsparse.databases.document_parts import Field, Reach
from newsparse.databases.names import role_of

__all__ = [
    "NO_NAMES",
    "Block",
    "DocumentLine",
    "FieldLabel",
    "blocks_of",
    "label_of",
    "lines_of",
    "reach",
    "tail_start",
    "value_of",
]

# What stands between two line breaks
_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
# Blanks around a line, those without width among them
_SPACE = " \t\xa0\ufeff\u200b"
# BYLINE: Ada Ek | Load-Date: May 5, 2021 | Company / organization: Name | LOCALISATION-GEO: ...
_LABEL = re.compile(r"(?P<name>[^\W\d_][^:\n]{1,43}?)\s?:(?=[\s\xa0]|$)[ \t\xa0]*")
# How wide a page is, in characters, on which databases centre lines.
_PAGE_WIDTH = 80
# How many characters off the middle a centred line may stand.
_OFF_CENTRE = 3
# A line indented by less is a paragraph's first, not a centred one.
_LEAST_INDENT = 4
# How many words without a field's name may stand between two fields at a document's foot: a list
# of photographs, a correction.
_LONGEST_VALUE = 260


#: No names of fields beside those that the table has.
NO_NAMES: Mapping[str, str] = {}


@frozen(slots=True)
class DocumentLine:
    """A line that isn't blank, without the blanks around it.

    Attributes:
        start, end: Where it stands.
        text: Its characters.
        indent: How many blanks stand before it.
        gap: How many blank lines stand above it.
    """

    start: int
    end: int
    text: str
    indent: int
    gap: int

    @property
    def words(self) -> int:
        """How many words it has."""
        return self.text.count(" ") + 1

    @property
    def is_centred(self) -> bool:
        """Whether it stands in the middle of the page."""
        off = self.indent - (_PAGE_WIDTH - len(self.text)) / 2
        return self.indent >= _LEAST_INDENT and abs(off) <= _OFF_CENTRE


@frozen(slots=True)
class Block:
    """Lines with no blank line between them.

    Attributes:
        lines: The lines.
        label: The field's name that opens them, if one does.
    """

    lines: tuple[DocumentLine, ...]
    label: FieldLabel | None

    @property
    def start(self) -> int:
        """Where its first line begins."""
        return self.lines[0].start

    @property
    def end(self) -> int:
        """Where its last line ends."""
        return self.lines[-1].end

    @property
    def words(self) -> int:
        """How many words it has."""
        return sum(line.words for line in self.lines)

    @property
    def is_centred(self) -> bool:
        """Whether one of its lines is centred, and none begins at the left that could be."""
        return any(line.is_centred for line in self.lines)


@frozen(slots=True)
class FieldLabel:
    """The name of a field, at the beginning of a line.

    Attributes:
        name: The name as printed.
        role: What the field holds.
        start: Where its value begins.
    """

    name: str
    role: str
    start: int


def lines_of(text: str, start: int = 0, end: int | None = None) -> list[DocumentLine]:
    """The lines of `text[start:end]` that aren't blank."""
    found: list[DocumentLine] = []
    last = start
    for match in _LINE.finditer(text, start, len(text) if end is None else end):
        raw = match[0]
        stripped = raw.lstrip(_SPACE)
        words = stripped.rstrip(_SPACE)
        if not words or words.isspace():
            continue
        first = match.end() - len(stripped)
        breaks = text.count("\n", last, match.start())
        gap = breaks - 1 if found else breaks
        found.append(
            DocumentLine(first, first + len(words), words, first - match.start(), max(gap, 0))
        )
        last = match.end()
    return found


def blocks_of(lines: Sequence[DocumentLine], further: Mapping[str, str] = NO_NAMES) -> list[Block]:
    """The blocks that *lines* are in; *further* are names of fields, and their roles."""
    blocks: list[Block] = []
    part: list[DocumentLine] = []
    for line in lines:
        if part and line.gap:
            blocks.append(Block(tuple(part), label_of(part[0], further)))
            part = []
        part.append(line)
    if part:
        blocks.append(Block(tuple(part), label_of(part[0], further)))
    return blocks


def label_of(line: DocumentLine, further: Mapping[str, str] = NO_NAMES) -> FieldLabel | None:
    """The name of a known field, or of a *further* one, that opens *line*, or that it is."""
    text = line.text
    if not text[0].isalpha():
        return None
    match = _LABEL.match(text)
    if match is not None:
        role = role_of(match["name"]) or further.get(match["name"])
        return FieldLabel(match["name"], role, line.start + match.end()) if role else None
    if line.words > 3:
        return None
    role = role_of(text)
    # These have a line of their own and no colon.
    if role in ("body", "graphic", "classification", "correction", "notes", "end"):
        return FieldLabel(text, role, line.end)
    return None


def value_of(text: str, label: FieldLabel, end: int) -> Field:
    """The field that *label* opens, up to *end*."""
    return Field(label.name, label.role, " ".join(text[label.start : end].split()))


def tail_start(
    items: Sequence[Block] | Sequence[DocumentLine], first: int, roles: frozenset[str]
) -> int:
    """Where the fields below the body begin: an index of *items*, from *first* on.

    From there on nothing but fields follows, with what may belong to them. *roles* are those that
    may open the foot.
    """
    start = len(items)
    since = 0
    for number in range(len(items) - 1, first - 1, -1):
        item = items[number]
        label = item.label if isinstance(item, Block) else label_of(item)
        if label is None:
            since += item.words
            if since > _LONGEST_VALUE:
                break
        elif label.role in roles:
            start, since = number, 0
    return start


def reach(line: DocumentLine | Block) -> Reach:
    """Where *line* stands."""
    return line.start, line.end
