"""How Nexis Uni and Lexis Advance print a document.

Harbour fees to rise
Brenn Courier
May 4, 2021 Tuesday

Copyright 2021 Brenn Courier Ltd.

Section: NEWS; Pg. 3
Byline: Ada Ek
Body

...

Load-Date: May 6, 2021
End of Document
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from newsparse.databases.document_parts import Field, Parts, Reach
from newsparse.databases.lines import (
    Block,
    DocumentLine,
    FieldLabel,
    blocks_of,
    label_of,
    lines_of,
    reach,
    tail_start,
    value_of,
)
from newsparse.databases.names import HEAD_ROLES
from newsparse.databases.nexis import (
    COPYRIGHT,
    clock_of,
    edition_of,
    subtitle,
    take_fields,
    tells_date,
)

__all__ = ["read_headed"]

# How many lines may stand above the one with the date: a long headline, the newspaper.
_HEAD_LINES = 8
# Page 1 | Page 1 of 3: the first line of a page that was copied
_PAGE = re.compile(r"(?i)(?:page|seite|página|pagina) \d{1,4}(?: (?:of|von|sur|de|van) \d{1,4})?")
# Without a date the first two lines are headline and newspaper.
_TOP_LINES = 2
# How far apart the fields at the top are, in lines.
_BETWEEN_FIELDS = 2
# Wrapped lines are no longer, in characters.
_WRAPPED = 100
# What fields below the body hold
_FOOT_ROLES = frozenset("tail loaded language graphic classification correction notes end".split())


def read_headed(text: str, start: int, end: int) -> Parts | None:
    """The parts of `text[start:end]`, printed so; None if it isn't."""
    lines = lines_of(text, start, end)
    while lines and _PAGE.fullmatch(lines[0].text):
        del lines[0]
    labels = {n: label for n, line in enumerate(lines) if (label := label_of(line))}
    head_end, body_from = _around_body(lines, labels)
    dated = _date_line(lines[: min(head_end, _HEAD_LINES)], labels)
    is_ended = any(label.role == "end" for label in labels.values())
    if head_end == body_from and (dated is None or not is_ended):
        return None
    foot = tail_start(lines, body_from, _FOOT_ROLES)
    fields: list[Field] = []
    known: dict[str, Reach] = {}
    _take_head(text, lines[:head_end], labels, known, fields)
    beside = _beside_date(lines[:head_end], labels, dated) if dated is not None else []
    if dated is not None and (edition := edition_of(lines[dated], beside)):
        fields.append(Field("Edition", "edition", edition))
    _take_foot(text, lines, {n: label for n, label in labels.items() if n >= foot}, fields)
    first_field = min((n for n, label in labels.items() if label.role in HEAD_ROLES), default=foot)
    top = lines[: dated if dated is not None else min(first_field, head_end, _TOP_LINES)]
    headline, publication = _top(top)
    return Parts(
        headline=headline,
        subtitle=subtitle(text, headline),
        standfirst=known.get("standfirst"),
        byline=known.get("byline"),
        date=reach(lines[dated]) if dated is not None else None,
        clock=clock_of(beside),
        dateline=known.get("dateline"),
        publication=publication,
        paragraphs=_paragraphs(lines[body_from:foot]),
        fields=tuple(fields),
    )


def _around_body(
    lines: Sequence[DocumentLine], labels: Mapping[int, FieldLabel]
) -> tuple[int, int]:
    """Where the head ends, and where the body begins: after the line `Body`.

    Without one, it begins after the fields at the top.
    """
    for number, label in labels.items():
        if label.role == "body" and lines[number].text.rstrip(":") == label.name:
            return number, number + 1
    last = -1
    for number in labels:
        if last >= 0 and number - last > _BETWEEN_FIELDS:
            break
        last = number
    return last + 1, last + 1


def _date_line(lines: Sequence[DocumentLine], labels: Mapping[int, FieldLabel]) -> int | None:
    for number, line in enumerate(lines):
        if number in labels and labels[number].role in HEAD_ROLES:
            return None
        if number and tells_date(line):
            return number
    return None


def _beside_date(
    lines: Sequence[DocumentLine], labels: Mapping[int, FieldLabel], dated: int
) -> list[DocumentLine]:
    """The lines below the date, down to the copyright or a field."""
    ends = range(dated + 1, len(lines))
    end = next((n for n in ends if n in labels or COPYRIGHT.match(lines[n].text)), len(lines))
    return list(lines[dated + 1 : end])


def _top(lines: Sequence[DocumentLine]) -> tuple[Reach | None, Reach | None]:
    """Headline and newspaper, which are on the lines above the date."""
    if not lines:
        return None, None
    if len(lines) == 1:
        return reach(lines[0]), None
    # A blank line ends a headline, however many lines of the newspaper and its edition follow.
    apart = next((n for n, line in enumerate(lines) if n and line.gap), len(lines) - 1)
    return (lines[0].start, lines[apart - 1].end), reach(lines[apart])


def _take_head(
    text: str,
    lines: Sequence[DocumentLine],
    labels: Mapping[int, FieldLabel],
    known: dict[str, Reach],
    fields: list[Field],
) -> None:
    """Note the fields at the top, a line each; a value may stand on the line below its name."""
    for number, line in enumerate(lines):
        label = labels.get(number)
        if label is None:
            if COPYRIGHT.match(line.text):
                fields.append(Field("Copyright", "copyright", line.text))
            continue
        below = lines[number + 1 : number + 2] if label.start >= line.end else ()
        value = (line, *below) if number + 1 not in labels else (line,)
        take_fields(text, Block(value, label), known, fields)


def _take_foot(
    text: str, lines: Sequence[DocumentLine], labels: Mapping[int, FieldLabel], fields: list[Field]
) -> None:
    """Note the fields below the body: each has all lines down to the next one's name."""
    numbers = [*labels, len(lines)]
    for number, below in pairwise(numbers):
        label = labels[number]
        if label.role not in ("classification", "end"):
            fields.append(value_of(text, label, lines[below - 1].end))


def _paragraphs(lines: Sequence[DocumentLine]) -> tuple[Reach, ...]:
    """The paragraphs: a line each, or blocks where lines are wrapped."""
    blocks = blocks_of(lines)
    wrapped = len(blocks) > 1 and any(len(block.lines) > 1 for block in blocks)
    if wrapped and all(line.end - line.start <= _WRAPPED for line in lines):
        return tuple(reach(block) for block in blocks)
    return tuple(reach(line) for line in lines)
