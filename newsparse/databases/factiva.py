"""How Factiva prints a document: with its codes for fields, or without.

HD   Harbour fees to rise            Harbour fees to rise
BY   By Ada Ek
WC   412 words                       By Ada Ek
PD   4 May 2021                      412 words
SN   Brenn Courier                   4 May 2021
...                                  Brenn Courier
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from newsparse.databases.dates import read_day
from newsparse.databases.document_parts import Field, Parts, Reach
from newsparse.databases.lines import DocumentLine, blocks_of, lines_of, reach
from newsparse.databases.names import codes, document_line, number_of_words
from newsparse.timestamps import TimeReading

__all__ = ["name_fields", "read_coded", "read_uncoded", "words_line"]

# HD   Harbour fees | HD, on a line of its own
_CODE = re.compile(r"(?P<code>[A-Z]{2,3})(?:[ \t\xa0]{2,}|\t|$)")
# 10:05 | 10.05 PM
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?$")
# How a copyright begins
_COPYRIGHT = re.compile(r"(?i)\W{0,2}(?:copyright\b|©|\(c\)|c \d{4})")
# BRENC, the code of a newspaper
_SOURCE_CODE = re.compile(r"[A-Z0-9]{2,8}$")
# 412 sanaa | 1,285字
_NUMBERED = re.compile(r"\d[\d., \xa0]{0,9}\s?[^\W\d_]{1,12}\.?")
# Page 3 of 200 © 2021 Factiva, Inc. All rights reserved.
_FURNITURE = re.compile(r"(?i)page \d+ of \d+ (?:©|\(c\))")
# Which number is the day doesn't matter here, only that a line holds one.
_HOW = TimeReading(dayfirst=True)
# A section above the headline is shorter, in characters: so is no line that is wrapped.
_LONGEST_SECTION = 30
# How many lines at the top headline, authors and the number of words take at most.
_HEAD_REACH = 14
# What follows the number of words is over after as many lines.
_FIELDS_REACH = 14
# The most words of a line that names the publisher: Ekville Media Group Ltd
_LONGEST_PUBLISHER = 8


def read_coded(text: str, start: int, end: int) -> Parts | None:
    """The parts of `text[start:end]`, whose fields have Factiva's codes; None if they haven't."""
    lines = lines_of(text, start, end)
    found = _coded(lines)
    if not {"HD", "AN", "SN", "PD"} & {code for code, _, _ in found} or len(found) < 3:
        return None
    fields: list[Field] = []
    known: dict[str, Reach] = {}
    body: list[Reach] = []
    for place, (code, number, begins) in enumerate(found):
        until = found[place + 1][1] if place + 1 < len(found) else len(lines)
        value = _value_lines(lines, number, until, begins)
        if not value:
            continue
        role = codes()[code]
        if role in ("lead", "body"):
            body += _paragraphs(value)
            continue
        whole = value[0].start, value[-1].end
        told = " ".join(text[slice(*whole)].split())
        fields.append(Field(code, role, (document_line(told) if role == "id" else None) or told))
        known.setdefault(role, whole)
    return Parts.of(known, body, fields)


def _coded(lines: Sequence[DocumentLine]) -> list[tuple[str, int, int]]:
    """The codes, the lines that they open, and where in the text their values begin."""
    found: list[tuple[str, int, int]] = []
    for number, line in enumerate(lines):
        match = _CODE.match(line.text)
        if match is not None and match["code"] in codes():
            found.append((match["code"], number, line.start + match.end()))
    return found


def _value_lines(
    lines: Sequence[DocumentLine], first: int, until: int, begins: int
) -> list[DocumentLine]:
    """The lines of a value that begins at *begins*, on the line of its code or below it."""
    line = lines[first]
    rest = [*lines[first + 1 : until]]
    if begins >= line.end:
        return rest
    cut = DocumentLine(begins, line.end, line.text[begins - line.start :], 0, line.gap)
    return [cut, *rest]


def _paragraphs(lines: Sequence[DocumentLine]) -> list[Reach]:
    return [reach(block) for block in blocks_of(lines)]


def words_line(values: Sequence[str]) -> int | None:
    """Which of *values* tells how many words there are.

    In a language that the table hasn't, it is the number with a word to it that a date follows.
    """
    for number, value in enumerate(values):
        if number_of_words(value) is not None:
            return number
    for number, (value, below) in enumerate(pairwise(values)):
        if _NUMBERED.fullmatch(value) and read_day(below, (0, len(below)), _HOW) is not None:
            return number
    return None


def read_uncoded(text: str, start: int, end: int) -> Parts | None:
    """The parts of `text[start:end]`, whose fields have no names; None if there are none."""
    lines = [line for line in lines_of(text, start, end) if not _FURNITURE.match(line.text)]
    counted = words_line([line.text for line in lines[:_HEAD_REACH]])
    if not counted:
        return None
    last = next((n for n in range(len(lines) - 1, -1, -1) if document_line(lines[n].text)), None)
    named = name_fields([line.text for line in lines[counted : counted + _FIELDS_REACH]])
    # 412 words alone, as many pages print it, is no document of Factiva.
    if "date" not in named.values() or (last is None and len(named) < 4):
        return None
    until = counted + max(named) + 1
    foot = last if last is not None else len(lines)
    head = _headline(lines[:counted])
    fields = [Field("HD", "headline", " ".join(text[slice(*head)].split()))] if head else []
    if head is not None and lines[0].end < head[0]:
        fields.insert(0, Field("SE", "section", lines[0].text))
    known: dict[str, Reach] = {}
    byline = _byline(lines[:counted], head)
    if byline is not None:
        known["byline"] = byline
        fields.append(Field("BY", "byline", text[slice(*byline)]))
    names = {role: code for code, role in reversed(codes().items())}
    for offset, role in named.items():
        line = lines[counted + offset]
        known.setdefault(role, reach(line))
        fields.append(Field(names[role], role, line.text))
    body = lines[until:foot]
    if last is not None:
        fields.append(Field(names["id"], "id", document_line(lines[last].text) or ""))
        body = body[:-1] if body and _ends_publisher(body) else body
    return Parts(
        headline=head,
        byline=known.get("byline"),
        date=known.get("date"),
        clock=known.get("clock"),
        publication=known.get("publication"),
        paragraphs=tuple(_paragraphs(body)),
        fields=tuple(fields),
    )


def name_fields(values: Sequence[str]) -> dict[int, str]:
    """What the lines hold that begin with the number of words, by their place.

    After it come date, perhaps a clock, the newspaper, its code, then what there is of page and
    edition, the language and the copyright.
    """
    roles: dict[int, str] = {0: "words"}
    at = 1
    if at < len(values) and read_day(values[at], (0, len(values[at])), _HOW) is not None:
        roles[at] = "date"
        at += 1
    if at < len(values) and _CLOCK.match(values[at]):
        roles[at] = "clock"
        at += 1
    if at < len(values) and "date" in roles.values() and not _COPYRIGHT.match(values[at]):
        roles[at] = "publication"
        at += 1
    if at < len(values) and _SOURCE_CODE.match(values[at]):
        roles[at] = "code"
        at += 1
    ends = next((n for n in range(at, len(values)) if _COPYRIGHT.match(values[n])), None)
    if ends is None:
        return roles
    if ends > at:
        roles[ends - 1] = "language"
    for number in range(at, ends - 1):
        roles[number] = _where(values[number])
    roles[ends] = "copyright"
    return roles


def _where(value: str) -> str:
    """What a line between the newspaper's code and the language is."""
    if _CLOCK.match(value):
        return "clock"
    # 3 | A3 | KID4 | 26-27
    return (
        "page"
        if re.fullmatch(r"[A-Z]{0,4}\.?\s?\d{1,4}(?:\s?[-,]\s?\d{1,4})?", value)
        else "edition"
    )


def _headline(lines: Sequence[DocumentLine]) -> Reach | None:
    """The headline: the lines above the first gap, or the first line; a section may stand above."""
    blocks = blocks_of(lines)
    if not blocks:
        return None
    first: Sequence[DocumentLine] = blocks[0].lines
    if len(blocks) == 1:
        return reach(first[0])
    lengths = [len(line.text) for line in first]
    has_section = len(first) > 1 and lengths[0] < min(_LONGEST_SECTION, lengths[1])
    return first[1 if has_section else 0].start, blocks[0].end


def _byline(lines: Sequence[DocumentLine], head: Reach | None) -> Reach | None:
    if head is None or lines[-1].start <= head[0] or lines[-1].end <= head[1]:
        return None
    below = [line for line in lines if line.start >= head[1]]
    return (below[0].start, below[-1].end) if below else None


def _ends_publisher(body: Sequence[DocumentLine]) -> bool:
    """Whether the last line names the publisher, as it does above the document's id."""
    last = body[-1]
    is_name = last.words <= _LONGEST_PUBLISHER and last.text[-1] not in '.?!"”’»'
    return is_name and last.gap > 0 and len(body) > 1
