"""How Nexis printed a document for years: with a counter, in a file of many.

                               7 of 62 DOCUMENTS

                                 Brenn Courier

                              May 4, 2021, Tuesday

    Harbour fees to rise

    BYLINE: Ada Ek

    ...

Newspaper and date stand in the middle of the page, then come the headline, fields in capitals, the
body, further fields and the copyright.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from newsparse.databases.capitals import CAPITALS
from newsparse.databases.dates import after_day, is_clock, is_weekday, read_day
from newsparse.databases.document_parts import Field, Parts, Reach
from newsparse.databases.lines import (
    NO_NAMES,
    Block,
    DocumentLine,
    blocks_of,
    label_of,
    lines_of,
    reach,
    tail_start,
    value_of,
)
from newsparse.databases.names import HEAD_ROLES, number_of_words
from newsparse.timestamps import TimeReading
from newsparse.timestamps.timewords import month_names

__all__ = [
    "COPYRIGHT",
    "COUNTER",
    "clock_of",
    "edition_of",
    "read_counted",
    "subtitle",
    "take_fields",
    "tells_date",
]

#: The line above each document of a file: `7 of 62 DOCUMENTS`.
COUNTER = re.compile(
    r"^[ \t\xa0\ufeff\x0c]*(?P<number>\d{1,6})[ \xa0](?:of|von|de|sur|van|di|af)[ \xa0]"
    r"(?P<of>\d{1,6})[ \xa0](?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTEN|DOCUMENTOS?)[ \t\xa0\r]*$",
    re.MULTILINE,
)
#: How a copyright begins: Copyright 2021 Brenn Courier | © 2021 | (c) 2021 | All Rights Reserved
COPYRIGHT = re.compile(
    r"(?i)(?:copyright|©|\(c\))\W{0,3}(?:©\s)?\W{0,3}(?:\d{4}|[^\W\d])|all rights reserved"
    r"|alle rechte vorbehalten|tous droits réservés|todos los derechos|alle rechten voorbehouden"
)
# ... Ltd., All | Rights Reserved
_RIGHTS = re.compile(
    r"(?i)rights reserved|rechte vorbehalten|droits réservés|derechos|voorbehouden"
)
# A line that tells a date and little else has no more words.
_DATE_WORDS = 12
# A line above the body that is no field, no longer than this in words, may be one in a language
# that the table doesn't know; what is longer is a paragraph.
_LONGEST_HEAD = 25
# Words of a headline where one is due; what is longer is a paragraph.
_LONGEST_TITLE = 60
# How many blanks the first line of a paragraph is indented.
_INDENT = 2
# From how many blanks on a line is centred, and no paragraph's first.
_CENTRED = 10
# How many blocks may stand above the date.
_DATE_REACH = 8
# 1987 | 2021
_YEAR = re.compile(r"(?<!\d)(?:1[6-9]|20)\d\d(?!\d)")
# Summer, 2008 | January 2009
_SEASON = re.compile(r"(?i)(?:spring|summer|autumn|fall|winter)\b")
# Which number is the day doesn't matter here, only that a line holds one.
_HOW = TimeReading(dayfirst=True)

# What fields below the body hold
_FOOT_ROLES = frozenset(
    "tail loaded language graphic classification correction notes end section words copyright id"
    " publication".split()
)


def read_counted(text: str, start: int, end: int, further: Mapping[str, str] = NO_NAMES) -> Parts:
    """The parts of `text[start:end]`, a document whose counter stands before *start*.

    *further* are names of fields that the table doesn't have, and their roles.
    """
    blocks = blocks_of(lines_of(text, start, end), further)
    if not blocks:
        return Parts()
    top = _read_top(blocks)
    body_from = _head(blocks, top.end, titled=bool(top.titles))
    head = blocks[top.end : body_from]
    foot = tail_start(blocks, body_from, _FOOT_ROLES)
    while foot > body_from and _may_be_foot(blocks[foot - 1]):
        foot -= 1
    fields: list[Field] = []
    known: dict[str, Reach] = {}
    for block in head:
        take_fields(text, block, known, fields)
    beside = [*top.beside, *_centred_lines(head)] if top.date is not None else []
    if top.date is not None and (edition := edition_of(top.date, beside)):
        fields.append(Field("EDITION", "edition", edition))
    _take_foot(text, blocks[foot:], fields)
    headline = known.get("headline") or _untitled(head, top.titles)
    return Parts(
        headline=headline,
        subtitle=subtitle(text, headline),
        standfirst=known.get("standfirst"),
        byline=known.get("byline"),
        date=reach(top.date) if top.date is not None else None,
        clock=clock_of(beside),
        dateline=known.get("dateline"),
        publication=reach(top.publication) if top.publication is not None else None,
        paragraphs=_paragraphs(blocks[body_from:foot]),
        fields=tuple(fields),
    )


class _Top(NamedTuple):
    """What stands above the fields: the newspaper, the date, and a headline that is above it.

    `end` is the block after it; `beside` are the lines that stand below the date in its block.
    """

    end: int
    publication: DocumentLine | None
    date: DocumentLine | None
    beside: Sequence[DocumentLine]
    titles: Sequence[Block]


def _read_top(blocks: Sequence[Block]) -> _Top:
    """What stands above a document's fields: the publication, the date and what is beside it."""
    dated = _date_block(blocks)
    if dated is None:
        # The newspaper is what is centred above all else.
        names = [block for block in blocks[:_DATE_REACH] if block.is_centred]
        return _Top(0, _newspaper(names), None, (), ())
    above = blocks[: dated + 1]
    centred = any(block.is_centred for block in above)
    names = [block for block in above if block.is_centred or not centred]
    titles = [
        block
        for block in above
        if centred and not block.is_centred and not COPYRIGHT.match(block.lines[0].text)
    ]
    date = _date_line(blocks[dated])
    beside = [line for line in blocks[dated].lines if date and line.start > date.start]
    return _Top(dated + 1, _newspaper(names), date, beside, titles)


def _may_be_foot(block: Block) -> bool:
    """Whether a block above the foot is of it too: a copyright, or a field that no table has."""
    first = block.lines[0].text
    name = CAPITALS.match(first)
    return COPYRIGHT.match(first) is not None or (name is not None and "-" in name["name"])


def _paragraphs(blocks: Sequence[Block]) -> tuple[Reach, ...]:
    """Where the paragraphs stand: blocks, or what indented lines begin within one."""
    found: list[Reach] = []
    for block in blocks:
        begin = block.start
        if block.label is not None and block.label.role == "body":
            begin = _first_letter(block, block.label.start)  # BODY: The rain ...
        for above, line in pairwise(block.lines):
            if begin < line.start and above.indent < _INDENT <= line.indent < _CENTRED:
                found.append((begin, above.end))
                begin = line.start
        if begin < block.end:
            found.append((begin, block.end))
    return tuple(found)


def _first_letter(block: Block, start: int) -> int:
    """*start*, or where the next line of *block* begins if its line holds nothing more."""
    for line in block.lines:
        if start < line.end:
            return max(start, line.start)
    return block.end


def _date_block(blocks: Sequence[Block]) -> int | None:
    """The index of the block that tells the date, among those above the first field."""
    for number, block in enumerate(blocks[:_DATE_REACH]):
        if block.label is not None and block.label.role in HEAD_ROLES:
            return None
        if not COPYRIGHT.match(block.lines[0].text) and _date_line(block) is not None:
            return number
    return None


def _date_line(block: Block) -> DocumentLine | None:
    return next((line for line in block.lines if tells_date(line)), None)


def _centred_lines(head: Sequence[Block]) -> list[DocumentLine]:
    """The lines in the middle of the page with which the *head* begins, below the date."""
    blocks = takewhile(lambda block: block.is_centred and block.label is None, head)
    return [line for block in blocks for line in block.lines]


def clock_of(beside: Sequence[DocumentLine]) -> Reach | None:
    """Where the clock stands, of the lines *beside* the date."""
    return next((reach(line) for line in beside if is_clock(line.text)), None)


def edition_of(date: DocumentLine, beside: Sequence[DocumentLine]) -> str:
    """The edition: what stands after the *date* on its line, and on the lines *beside* it."""
    lines = [after_day(date.text, _HOW), *(line.text for line in beside)]
    told = [line for line in lines if line and not (is_clock(line) or is_weekday(line))]
    return "; ".join(told)


def tells_date(line: DocumentLine) -> bool:
    """Whether *line* tells a day, or a month with its year, and hardly anything else."""
    if line.words > _DATE_WORDS or not _YEAR.search(line.text) or COPYRIGHT.match(line.text):
        return False
    if "://" in line.text or "www." in line.text:
        return False
    if read_day(line.text, (0, len(line.text)), _HOW) is not None:
        return True
    words = [word.strip(".,").casefold() for word in line.text.split()]
    return len(words) < 4 and (
        _SEASON.match(line.text) is not None or any(word in month_names() for word in words)
    )


def _newspaper(blocks: Sequence[Block]) -> DocumentLine | None:
    """The first line that names the newspaper; a copyright and the date may stand around it."""
    for block in blocks:
        lines = list(block.lines)
        if COPYRIGHT.match(lines[0].text):
            lines = [line for line in lines[1:] if not _RIGHTS.search(line.text)]
        for line in lines:
            if not tells_date(line) and label_of(line) is None:
                return line
    return None


def _head(blocks: Sequence[Block], first: int, *, titled: bool) -> int:
    """The index of the block that begins the body: after the headline and the fields at the top."""
    title_is_due = not titled
    for at in range(first, len(blocks)):
        block = blocks[at]
        role = block.label.role if block.label else None
        if role == "body" or (role is not None and role not in HEAD_ROLES):
            return at
        if block.is_centred or COPYRIGHT.match(block.lines[0].text):
            continue
        if role is None and not (title_is_due and block.words <= _LONGEST_TITLE):
            if not _leads_to_field(blocks, at):
                return at
        else:
            # Where a field stands first, there is no headline, or a field has it.
            title_is_due = False
    return len(blocks)


def _leads_to_field(blocks: Sequence[Block], at: int) -> bool:
    """Whether a short block stands above a field of the head: what authors add to their names."""
    block, below = blocks[at], blocks[at + 1 : at + 2]
    if block.words > _LONGEST_HEAD or block.lines[-1].text[-1] in ".?!":
        return False
    return any(b.label and (b.label.role in HEAD_ROLES or b.label.role == "body") for b in below)


def _untitled(head: Sequence[Block], titles: Sequence[Block]) -> Reach | None:
    """The headline without a name: above the date, or the first block after it."""
    if titles:
        return titles[0].start, titles[-1].end
    left = [block for block in head if not block.is_centred]
    if not left or left[0].label is not None or COPYRIGHT.match(left[0].lines[0].text):
        return None
    return reach(left[0])


def subtitle(text: str, headline: Reach | None) -> int | None:
    """Where a second headline begins, after a line that ends in a semicolon."""
    if headline is None:
        return None
    found = text.find(";\n", *headline)
    return found + 2 if found >= 0 else None


def take_fields(text: str, block: Block, known: dict[str, Reach], fields: list[Field]) -> None:
    """Note the fields of a *block*: one, or one a line."""
    label = block.label
    lines = list(block.lines)
    if label is None:
        words = number_of_words(lines[0].text)
        if words is not None:
            fields.append(Field("LENGTH", "words", lines[0].text))
        return
    labels = [(label, 0)]
    for number, line in enumerate(lines[1:], 1):
        further = label_of(line)
        if further is not None and further.role != "body":
            labels.append((further, number))
    ends = [*(number for _, number in labels[1:]), len(lines)]
    for (found, _), until in zip(labels, ends, strict=True):
        end = lines[until - 1].end
        fields.append(value_of(text, found, end))
        start = _skip_blanks(text, found.start, end)
        if start < end:
            known.setdefault(found.role, (start, end))


def _take_foot(text: str, blocks: Sequence[Block], fields: list[Field]) -> None:
    """Note the fields below the body; what has no name belongs to the one above it."""
    for block in blocks:
        if COPYRIGHT.match(block.lines[0].text):
            value = " ".join(text[block.start : block.end].split())
            fields.append(Field("Copyright", "copyright", value))
        elif block.label is not None:
            take_fields(text, block, {}, fields)
        elif fields and fields[-1].role not in ("copyright", None):
            name, role, value = fields[-1]
            more = " ".join(text[block.start : block.end].split())
            fields[-1] = Field(name, role, f"{value} {more}".strip())


def _skip_blanks(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start
