"""What each line of a page shows: its cue words, the times and the byline on it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from attrs import define

from newsparse.layout.bylines import Byline, read_byline
from newsparse.layout.datelines import may_end_undashed, read_dateline
from newsparse.layout.lines import Line, cue_of, words_of
from newsparse.layout.sources import agencies, agency_name
from newsparse.spans import Dateline
from newsparse.timestamps import Stamp, TimeReading, find_stamps
from newsparse.timestamps.relative import counts_from_now
from newsparse.timestamps.timewords import is_time_word, month_names

__all__ = ["Evidence", "gather"]

# Lines of more words, or longer ones, are prose, whatever date or name they hold.
_STAMP_WORDS = 24
_BYLINE_REACH = 260
_RELATIVE_REACH = 120
# A year, 4/8/21, 6 FEB 26, '26: without one of these no day is printed in full.
# (A pattern that begins with one class of characters skips all others at once.)
_DATED = re.compile(r"\d(?:\d{3}|\s?[-./]\s?\d\d?\s?[-./]\s?\d|\W{0,2}[^\W\d_]{3,}\W{0,3}\d\d)")
_SHORT_YEAR = re.compile(r"['’]\d\d")
_DIGIT = re.compile(r"\d")
# 4/8/21, 2021. 8. 4
_NUMERIC = re.compile(r"\d\s?[-./]\s?\d\d?\s?[-./]\s?\d")
# HarbourNov 19
_GLUED = re.compile(r"[a-z][A-Z]")
# 14 hours ago | 5 min read | Updated 3h | Lesezeit: 4 Min. | vor 3 Stunden
_RELATIVE = re.compile(
    r"(?i)\b\d+\s?(?:(?:second|sec|minute|min|hour|hr|day|week|month|year)s?|[hmd])"
    r"(?:\s(?:ago|read)\b|(?=\W*$))"
    r"|\b\d+[- ]?min(?:ute)?s?\.?[- ](?:read|lesezeit|de lectura|de lecture|di lettura)\b"
    r"|\b(?:vor|hace|há|il y a)\s\d+\s[^\W\d_]+"
    r"|\b(?:lesezeit|reading time|read time|temps de lecture)\b"
)
# The words of which such a line has one
_TELL_RELATIVE = frozenset(
    "ago read min mins minute minutes lesezeit reading temps vor hace há il s sec secs second"
    " seconds h hr hrs hour hours d day days m w week weeks month months year years".split()
)
# The dashes that may stand behind a dateline; a hyphen within a word may not.
_DASHES = (" -", "--", "–", "—", "\xa0-", "\t-", "\n-", "―", "‒", "−")
_DATELINE_REACH = 110
_WORD = re.compile(r"[^\W\d_]{2,}")
# (AP) | ... on Monday. (KXAN) | (Ada Ek/Oslo Photo) | (File photo)
_CREDIT_IN_BRACKETS = re.compile(
    r"(?:\((?:AP|AFP|EPA|PA|UPI|REUTERS|Reuters)|(?<=[.!?”\"]\s)\([A-Z]{2,5}"
    r"|\([^()]*(?:/|(?i:photo|image|picture|credit|courtesy|file))[^()]*)\)\.?$"
)
# Photo: Ada Ek | Image by Ada Ek | © Ada Ek
_CREDIT = re.compile(
    r"(?i:\b(?:photo(?:graph)?|image|credit|picture|courtesy)s?(?::|\.\.\.| by)|©)[^.]*$"
)
_CREDIT_WORDS = ("photo", "image", "credit", "picture", "courtesy", "©")
# Ada Ek/Getty Images | The quay on Monday. | Ada Ek
_CREDIT_BEHIND_SLASH = re.compile(r"(?:/|[.\"”’] ?\|) ?[A-Z][^\W\d_]*(?: [^\W\d_]+){0,4}$")
# How agencies' captions begin, however long
_CAPTIONS = (
    *("In this photo", "In this image", "In this file", "In this undated", "In this picture"),
    *("FILE - ", "FILE – ", "FILE — ", "FILE PHOTO", "File photo", "File - ", "File – "),
)
_EDGE = " \t\xa0,|·•/-–—:;"


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
        dateline: The dateline it begins with, and where the story begins behind that.
        credited: Whether it ends in a photographer's or an agency's credit, or begins as a caption.
        is_stamp: Whether a time is what the line is there for.
        is_meta: Whether it is a time, or a byline that says *by*.
        words: How many words it has, or about as many for a script without spaces.
    """

    line: Line
    cue: str | None
    stamps: list[Stamp]
    rest: int
    relative: bool
    byline: Byline | None
    agency: bool
    dateline: tuple[Dateline, int] | None
    credited: bool
    is_stamp: bool
    is_meta: bool
    words: int


def gather(text: str, lines: list[Line], how: TimeReading) -> list[Evidence]:
    """The evidence of every line."""
    return [_evidence(text, line, how) for line in lines]


def _evidence(text: str, line: Line, how: TimeReading) -> Evidence:
    printed = line.text
    length = len(printed)
    folded, words = words_of(line)
    cue = cue_of(line, folded, words)
    short = length < _RELATIVE_REACH or (line.words <= _STAMP_WORDS and length <= _BYLINE_REACH)
    dated = (short or (cue == "share" and length <= _BYLINE_REACH)) and (
        _DIGIT.search(printed) is not None or (how.now is not None and counts_from_now(words))
    )
    if cue == "share" and not dated:
        size = line.words if line.words > 1 else length // 3
        return Evidence(
            line, cue, [], line.words, False, None, False, None, False, False, False, size
        )
    stamps: list[Stamp] = []
    relative: list[tuple[int, int]] = []
    byline: Byline | None = None
    agency = False
    dateline = None
    rest = line.words
    if short and dated:
        if line.words <= _STAMP_WORDS and _may_hold_day(printed, words, how):
            stamps = find_stamps(text, line.start, line.end, how)
        if length < _RELATIVE_REACH and not _TELL_RELATIVE.isdisjoint(words):
            relative = [
                (match.start(), match.end())
                for match in _RELATIVE.finditer(text, line.start, line.end)
            ]
    if stamps or relative:
        gaps = _gaps(text, line, stamps, relative)
        rest = sum([_weight(text[left:right]) for left, right in gaps])
        for left, right in gaps:
            found = read_byline(text, left, right)
            if found and (byline is None or (found.marked and not byline.marked)):
                byline = found
            agency = agency or agency_name(text[left:right]) is not None
    elif length <= _BYLINE_REACH:
        byline = read_byline(text, line.start, line.end, words[0] if words else None)
        agency = not _agency_words().isdisjoint(words) and agency_name(printed) is not None
    first = printed[0]
    if first.isalnum() or first in "(,":  # as every dateline begins
        head = printed[:_DATELINE_REACH]
        dashed = ("-" in head or not head.isascii()) and any(map(head.__contains__, _DASHES))
        marked = ":" in head or "(" in head or "/" in head
        if dashed or (marked and may_end_undashed(head)):
            dateline = read_dateline(text, line.start, line.end)
            byline = None if dateline else byline
    is_stamp = bool(stamps) and rest <= 4
    signature = first in "—–"  # — Ada Ek (@ada) May 5, 2021: a message's
    return Evidence(
        line,
        None if dateline else cue,
        stamps,
        rest,
        bool(relative),
        byline,
        agency,
        dateline,
        line.words < 90 and (printed.startswith(_CAPTIONS) or _is_credited(printed)),
        is_stamp,
        not signature and (is_stamp or (byline is not None and (byline.marked or bool(stamps)))),
        line.words if line.words > 1 else length // 3,
    )


@cache
def _agency_words() -> frozenset[str]:
    """The longest word of every agency's name: a line that names one has it."""
    return frozenset(max(_WORD.findall(name), key=len) for name in agencies())


def _may_hold_day(printed: str, words: Sequence[str], how: TimeReading) -> bool:
    """Whether a line with a digit may hold a day; cheaper to tell than to look for one."""
    if how.now is not None:
        return True
    if not (_DATED.search(printed) or _SHORT_YEAR.search(printed)):
        return False
    # Words of other scripts, and glued ones, are for `find_stamps` to take apart.
    if not printed.isascii() or not month_names().isdisjoint(words):
        return True
    return _NUMERIC.search(printed) is not None or _GLUED.search(printed) is not None


def _is_credited(printed: str) -> bool:
    if printed[-1] == "." and printed[-2:] != ").":
        return printed.endswith("Supplied.")
    tail = printed[-80:]
    if tail[-1] in ").":
        return _CREDIT_IN_BRACKETS.search(tail) is not None
    if ("/" in tail or "|" in tail) and _CREDIT_BEHIND_SLASH.search(tail):
        return True
    folded = tail.casefold()
    for word in _CREDIT_WORDS:
        if word in folded:
            return _CREDIT.search(tail) is not None
    return tail.endswith(("Supplied", "Handout"))


def _gaps(
    text: str, line: Line, stamps: list[Stamp], relative: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """The stretches of the line that no time takes, edge punctuation off."""
    taken = sorted([*((stamp.label, stamp.end) for stamp in stamps), *relative])
    gaps: list[tuple[int, int]] = []
    at = line.start
    for left, right in (*taken, (line.end, line.end)):
        bare = text[at:left]
        start = at + len(bare) - len(bare.lstrip(_EDGE + ")"))
        stop = left - len(bare) + len(bare.rstrip(_EDGE + "(0123456789"))
        if stop - start > 3:
            gaps.append((start, stop))
        at = max(at, right)
    return gaps


def _weight(words: str) -> int:
    """How many words there are, those that label times left out."""
    return sum(not is_time_word(word) for word in _WORD.findall(words))
