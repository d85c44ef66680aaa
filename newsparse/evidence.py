"""What each line of a page shows: its cue words, the times and the byline on it."""

from __future__ import annotations

import regex
from attrs import define

from newsparse.bylines import Byline, agency_line, read_byline
from newsparse.datelines import read_dateline
from newsparse.lines import Line, cue_of
from newsparse.timestamps import Stamp, TimeReading, find_stamps
from newsparse.timewords import tokens

__all__ = ["Evidence", "gather"]

# Lines longer than this are prose, whatever date they hold.
_STAMP_REACH = 260
_DIGIT = regex.compile(r"\d")
# 14 hours ago | 5 min read | Updated 3h | Lesezeit: 4 Min.
_RELATIVE = regex.compile(
    r"(?i)\b\d+\s?(?:(?:second|sec|minute|min|hour|hr|day|week|month|year)s?|[hmd])(?:\s(?:ago|read)\b|(?=\W*$))"
    r"|\b(?:vor|hace|há|il y a)\s\d+\s\p{L}+|\b(?:lesezeit|reading time|read time|temps de lecture)\b"
    r"|\b\d+[- ]?min(?:ute)?s?\.?[- ](?:read|lesezeit|de lectura|de lecture|di lettura)\b"
    r"|\b(?:just now|yesterday|updated ago)$"
)
_DASH = regex.compile(r"[-–—―‒−]")


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
        dateline: Whether it begins with a dateline.
    """

    line: Line
    cue: str | None
    stamps: list[Stamp]
    rest: int
    relative: bool
    byline: Byline | None
    agency: bool
    dateline: bool

    @property
    def is_stamp(self) -> bool:
        """Whether a time is what the line is there for."""
        return bool(self.stamps) and self.rest <= 4

    @property
    def is_meta(self) -> bool:
        """Whether it is a time, or a byline that says *by*."""
        if self.line.text[0] in "—–":
            return False  # the signature of a message
        marked = self.byline is not None and self.byline.marked
        return self.is_stamp or marked or (self.byline is not None and bool(self.stamps))


def gather(text: str, lines: list[Line], how: TimeReading) -> list[Evidence]:
    """The evidence of every line."""
    return [_evidence(text, line, how) for line in lines]


def _evidence(text: str, line: Line, how: TimeReading) -> Evidence:
    stamps: list[Stamp] = []
    length = line.end - line.start
    rest = line.words
    relative: list[tuple[int, int]] = []
    byline = None
    agency = dateline = False
    if length <= _STAMP_REACH:
        if _DIGIT.search(line.text):
            stamps = find_stamps(text, line.start, line.end, how)
        if length < 120:
            at = line.start
            relative = [(m.start() + at, m.end() + at) for m in _RELATIVE.finditer(line.text)]
        gaps = _gaps(text, line, stamps, relative)
        if stamps or relative:
            rest = sum(_weight(text[left:right]) for left, right in gaps)
        for left, right in gaps:
            found = read_byline(text, left, right)
            if found and (byline is None or found.marked and not byline.marked):
                byline = found
            agency = agency or agency_line(text[left:right])
    if _DASH.search(line.text, 0, 120):
        dateline = read_dateline(text, line.start, line.end) is not None
        byline = None if dateline else byline
    cue = None if dateline else cue_of(line)
    return Evidence(line, cue, stamps, rest, bool(relative), byline, agency, dateline)


def _gaps(
    text: str, line: Line, stamps: list[Stamp], relative: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """The stretches of the line that no time takes, edge punctuation off."""
    taken = sorted([*((stamp.label, stamp.end) for stamp in stamps), *relative])
    gaps: list[tuple[int, int]] = []
    at = line.start
    for left, right in (*taken, (line.end, line.end)):
        bare = text[at:left]
        start = at + len(bare) - len(bare.lstrip(" \t\xa0,|·•/-–—:;)"))
        stop = left - len(bare) + len(bare.rstrip(" \t\xa0,|·•/-–—:;(0123456789"))
        if stop - start > 3:
            gaps.append((start, stop))
        at = max(at, right)
    return gaps


def _weight(words: str) -> int:
    """How many words there are, those that label times left out."""
    return sum(1 for token in tokens(words, 0, len(words)) if token.kind == "x" and len(token.word) > 1)
