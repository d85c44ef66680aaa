"""How ProQuest prints a document: a headline, then fields with their names.

Document 1 of 500

Harbour fees to rise

Author: Ek, Ada

Full text: Harbour fees will rise by a tenth ...

Publication title: Brenn Courier; Brenn
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from newsparse.databases.document_parts import Field, Parts, Reach
from newsparse.databases.lines import (
    DocumentLine,
    FieldLabel,
    blocks_of,
    label_of,
    lines_of,
    reach,
    tail_start,
)

__all__ = ["HEADER", "read_labelled"]

#: The line above each document: `Document 1 of 500`.
HEADER = re.compile(
    r"^[ \t\ufeff\x0c]*(?:Document|Dokument|Documento|Email)[ \xa0](?P<number>\d{1,6})[ \xa0]"
    r"(?:of|von|de|van|di|sur)[ \xa0](?P<of>\d{1,6})[ \t\r]*$",
    re.MULTILINE,
)
# ... [Brenn]. 04 May 2021: A.3.
_DAY_IN_INFO = re.compile(r"\d{1,2} [^\W\d_]{3,10}\.? \d{4}|[^\W\d_]{3,10}\.? \d{1,2}, \d{4}")
# What a field says that is empty
_NONE = re.compile(r"(?i)(?:none available|nicht verfügbar|non disponible|none|no disponible)\W*$")
# What fields below the body hold
_FOOT_ROLES = frozenset(
    "tail loaded language headline publication date page section id copyright byline edition"
    " graphic".split()
)
# Lines go on in the next one where there are so many, none is longer than this in characters, and
# more than this share of them end in no full stop.
_FEWEST_WRAPPED = 3
_WIDEST = 100
_SHARE_BROKEN = 0.6
# A document without these is none of ProQuest's.
_TELLING = frozenset(("publication", "publication info", "id"))


def read_labelled(text: str, start: int, end: int) -> Parts | None:
    """The parts of `text[start:end]`; None if it isn't printed so."""
    lines = lines_of(text, start, end)
    if lines and HEADER.match(lines[0].text):
        lines = lines[1:]
    labels = {n: label for n, line in enumerate(lines) if (label := label_of(line))}
    body = next((n for n, label in labels.items() if label.role == "body"), None)
    roles = {label.role for label in labels.values()}
    if not roles & _TELLING or len(labels) < 3:
        return None
    if body is None:
        body = foot = min(labels, default=len(lines))  # no body: the fields begin here
    else:
        foot = tail_start(lines, body + 1, _FOOT_ROLES)
    fields: list[Field] = []
    known: dict[str, Reach] = {}
    numbers = [n for n in sorted(labels) if n < body or n >= foot]
    for place, number in enumerate(numbers):
        label = labels[number]
        until = numbers[place + 1] if place + 1 < len(numbers) else len(lines)
        until = min(until, body) if number < body else until
        last = _value_end(lines, number, until, label)
        value = " ".join(text[label.start : last].split())
        fields.append(Field(label.name, label.role, value))
        if value and not _NONE.match(value):
            known.setdefault(label.role, (label.start, last))
    top = lines[0] if lines and 0 not in labels else None
    headline = reach(top) if top is not None else known.get("headline")
    date = known.get("date") or _day_within(text, known.get("publication info"))
    return Parts(
        headline=headline,
        byline=known.get("byline"),
        date=date,
        publication=known.get("publication") or _name_within(text, known.get("publication info")),
        paragraphs=_paragraphs(lines, labels, body, foot),
        fields=tuple(fields),
    )


def _value_end(lines: Sequence[DocumentLine], first: int, until: int, label: FieldLabel) -> int:
    """Where a value ends: at a blank line, below which a link may stand; an abstract goes on."""
    if label.role == "summary":
        return lines[until - 1].end
    last = first
    while last + 1 < until and lines[last + 1].gap == 0:
        last += 1
    return lines[last].end


def _paragraphs(
    lines: Sequence[DocumentLine], labels: dict[int, FieldLabel], body: int, foot: int
) -> tuple[Reach, ...]:
    if body >= foot:
        return ()
    label = labels[body]
    first = lines[body]
    rest = list(lines[body + 1 : foot])
    if label.start < first.end:
        cut = DocumentLine(
            label.start, first.end, first.text[label.start - first.start :], 0, first.gap
        )
        rest.insert(0, cut)
    if _is_wrapped(rest):
        return tuple(reach(block) for block in blocks_of(rest))
    return tuple(reach(line) for line in rest)


def _is_wrapped(lines: Sequence[DocumentLine]) -> bool:
    """Whether lines go on in the next one: none is long, and most that do end in no full stop."""
    inner = [line for line, below in pairwise(lines) if below.gap == 0]
    if len(inner) < _FEWEST_WRAPPED or any(len(line.text) > _WIDEST for line in lines):
        return False
    return sum(line.text[-1] not in '.?!"”’»:' for line in inner) > _SHARE_BROKEN * len(inner)


def _day_within(text: str, info: Reach | None) -> Reach | None:
    """The day in `Brenn Courier ; Brenn [Brenn]. 04 May 2021: A.3.`"""
    match = _DAY_IN_INFO.search(text, *info) if info else None
    return match.span() if match else None


def _name_within(text: str, info: Reach | None) -> Reach | None:
    """The newspaper and its town in `Brenn Courier ; Brenn [Brenn]. 04 May 2021: A.3.`"""
    if info is None:
        return None
    bracket = text.find("[", *info)
    day = _DAY_IN_INFO.search(text, *info)
    end = bracket if bracket >= 0 else day.start() if day else info[1]
    name = text[info[0] : end].rstrip(" .,;")
    return (info[0], info[0] + len(name)) if name else None
