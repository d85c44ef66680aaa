"""What each line of a page shows: its cue words, the times and the byline on it."""

from __future__ import annotations

import regex
from attrs import define

from newsparse.bylines import Byline, agency_line, read_byline
from newsparse.lines import Line, cue_of
from newsparse.timestamps import Stamp, TimeReading, find_stamps

__all__ = ["Evidence", "gather"]

# Lines longer than this are prose, whatever date they hold.
_STAMP_REACH = 260
_DIGIT = regex.compile(r"\d")
# 14 hours ago | 5 min read | Updated 3h | Lesezeit: 4 Min.
_RELATIVE = regex.compile(
    r"(?i)\b\d+\s?(?:(?:second|sec|minute|min|hour|hr|day|week|month|year)s?|[hmd])\s(?:ago|read)\b"
    r"|\b(?:vor|hace|há|il y a)\s\d+\s\p{L}+|\b(?:lesezeit|reading time|read time|temps de lecture)\b"
    r"|\b\d+[- ]?min(?:ute)?s?\.?[- ](?:read|lesezeit|de lectura|de lecture|di lettura)\b"
    r"|\b(?:just now|yesterday|updated ago)$"
)
_WORDS = regex.compile(r"[\p{L}\p{M}]{2,}")


@define(slots=True)
class Evidence:
    """A line and what it shows.

    Attributes:
        line: The line.
        cue: What its words say it is; see `cue_of`.
        stamps: The times on it.
        rest: How many words stand on it beside times and their labels.
        relative: Whether it tells a time ago or a reading time.
        byline: The byline it would be, where it stands in a byline's place.
        agency: Whether it is the name of an agency and nothing else.
    """

    line: Line
    cue: str | None
    stamps: list[Stamp]
    rest: int
    relative: bool
    byline: Byline | None
    agency: bool

    @property
    def is_stamp(self) -> bool:
        """Whether a time is what the line is there for."""
        return bool(self.stamps) and self.rest <= 4

    @property
    def is_meta(self) -> bool:
        """Whether it is a time, or a byline that says *by*."""
        marked = self.byline is not None and self.byline.marked
        return self.is_stamp or marked or (self.byline is not None and bool(self.stamps))


def gather(text: str, lines: list[Line], how: TimeReading) -> list[Evidence]:
    """The evidence of every line."""
    return [_evidence(text, line, how) for line in lines]


def _evidence(text: str, line: Line, how: TimeReading) -> Evidence:
    stamps: list[Stamp] = []
    length = line.end - line.start
    short = length <= _STAMP_REACH
    rest = line.words
    relative = False
    if short and _DIGIT.search(line.text):
        stamps = find_stamps(text, line.start, line.end, how)
        if stamps:
            rest = _words_beside(line, stamps)
        relative = length < 120 and _RELATIVE.search(line.text) is not None
    byline = None
    if short:
        left, right = _longest_gap(line, stamps)
        byline = read_byline(text, left, right) if right > left else None
    return Evidence(
        line, cue_of(line), stamps, rest, relative, byline, agency_line(line.text)
    )


def _words_beside(line: Line, stamps: list[Stamp]) -> int:
    at, words = line.start, 0
    for stamp in stamps:
        words += len(_WORDS.findall(line.text[at - line.start : max(at, stamp.label) - line.start]))
        at = stamp.end
    return words + len(_WORDS.findall(line.text[at - line.start :]))


def _longest_gap(line: Line, stamps: list[Stamp]) -> tuple[int, int]:
    """The longest stretch of the line that no time takes, edge punctuation off."""
    gaps: list[tuple[int, int]] = []
    at = line.start
    for stamp in stamps:
        gaps.append((at, max(at, stamp.label)))
        at = stamp.end
    gaps.append((at, line.end))
    left, right = max(gaps, key=lambda gap: gap[1] - gap[0])
    bare = line.text[left - line.start : right - line.start]
    left += len(bare) - len(bare.lstrip(" \t\xa0,|·•/-–—:;)"))
    right -= len(bare) - len(bare.rstrip(" \t\xa0,|·•/-–—:;("))
    return left, right
