"""What each line of a page shows: its cue words, the times and the byline on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, final

from newsparse.layout.bylines import Byline, byline_before_story, read_byline
from newsparse.layout.datelines import first_break, label_of, read_dateline
from newsparse.layout.line_cues import FULL_SENTENCE, cue_of, wording_of
from newsparse.layout.lines import Line
from newsparse.layout.notes import page_words
from newsparse.layout.source_lines import agency_name, may_name_agency
from newsparse.layout.wording import Wording, worded
from newsparse.once import Once
from newsparse.patterns import regexp
from newsparse.spans import Dateline
from newsparse.timestamps import Stamp, TimeReading, find_stamps
from newsparse.timestamps.relative import counts_from_now
from newsparse.timestamps.timewords import is_time_word, month_names

__all__ = ["Evidence", "gather", "page_words_of"]

# Lines of more words than these are prose, whatever date or name they hold.
_STAMP_WORDS: Final = 24
# Lines of more characters than these are; the second where a time counts from now.
_BYLINE_REACH: Final = 260
_RELATIVE_REACH: Final = 120
# A line of as many words is no caption, whatever credit it ends in.
_LONGEST_CAPTION: Final = 90
# A year, 4/8/21, 6 FEB 26, '26: without one of these no day is printed in full.
# (A pattern that begins with one class of characters skips all others at once.)
_DATED: Final = regexp(r"\d(?:\d{3}|\s?[-./]\s?\d\d?\s?[-./]\s?\d|\W{0,2}[^\W\d_]{3,}\W{0,3}\d\d)")
# May ’21
_SHORT_YEAR: Final = regexp(r"['’]\d\d")
# 4/8/21, 2021. 8. 4
_NUMERIC: Final = regexp(r"\d\s?[-./]\s?\d\d?\s?[-./]\s?\d")
# HarbourNov 19
# (It begins with one class of characters, the rarer one: a search skips all others at once.)
_GLUED: Final = regexp(r"[A-Z](?<=[a-z].)")
# 14 hours ago | Ada Ek2 minutes ago | 5 min read | Updated 3h | Lesezeit: 4 Min. | vor 3 Stunden
_RELATIVE: Final = regexp(
    r"(?i)(?=[\dvhilrt])(?:"  # what each form begins with: most characters are tried no further
    r"(?<![\d.,])\d+\s?(?:(?:second|sec|minute|min|hour|hr|day|week|month|year)s?|[hmd])"
    r"(?:\s(?:ago|read)\b|(?=\W*$))"
    r"|\b\d+[- ]?min(?:ute)?s?\.?[- ](?:read|lesezeit|de lectura|de lecture|di lettura)\b"
    r"|\b(?:vor|hace|há|il y a)\s\d+\s[^\W\d_]+"
    r"|\b(?:lesezeit|reading time|read time|temps de lecture)\b)"
)
# How lines begin that say who wrote, however long they are
_BY: Final[tuple[str, ...]] = ("By ", "BY ", "by ")
# The words of which such a line has one, and those of which else one is its last
_TELL_RELATIVE: Final = frozenset(
    "ago read reading lesezeit lectura lecture lettura temps vor hace há il".split()
)
_UNITS: Final = frozenset(
    "second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks month"
    " months year years h m d".split()
)
# Words that count beside a time: no letter alone
_WORD: Final = regexp(r"[^\W\d_]{2,}")
# (AP) | ... on Monday. (KXAN) | (Ada Ek/Oslo Photo) | (File photo)
_CREDIT_IN_BRACKETS: Final = regexp(
    r"(?:\((?:AP|AFP|EPA|PA|UPI|REUTERS|Reuters)|[.!?”\"]\s{1,2}\([A-Z]{2,5}"
    r"|[(\[][^()\[\]]*(?:/(?!\d)|(?i:photo|image|picture|credit|courtesy|file))[^()\[\]]*)[)\]]\.?$"
)
# Photo: Ada Ek | Image by Ada Ek | © Ada Ek
_CREDIT: Final = regexp(
    r"(?i:\b(?:photo(?:graph)?|image|credit|picture|courtesy)s?(?::|\.\.\.| by)|©)[^.]*$"
)
# A line without one of these words, and without ©, has no `_CREDIT`.
_CREDIT_WORDS: Final = frozenset(
    "photo photos photograph photographs image images credit credits picture pictures courtesy"
    " courtesys".split()
)
# Ada Ek/Getty Images | The quay on Monday. | Ada Ek
_CREDIT_AFTER_SLASH: Final = regexp(r"(?:/|[.\"”’] ?\|) ?[A-Z][^\W\d_]*(?: [^\W\d_]+){0,4}$")
# How agencies' captions begin, however long
_CAPTIONS: Final[tuple[str, ...]] = (
    *("In this photo", "In this image", "In this file", "In this undated", "In this picture"),
    *("FILE - ", "FILE – ", "FILE — ", "FILE PHOTO", "File photo", "File - ", "File – "),
)
# ... in a market in Oslo, Friday, May 3, 2024: the date as agencies' captions have it
_DATED_CAPTION: Final = regexp(
    r"[FMSTW](?<!\w.)(?<!\b[Oo]n .)(?<!\bof .)(?<!\bsince .)(?<!\buntil .)"
    r"(?:on|ues|ednes|hurs|ri|atur|un)day, [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}"
    r"(?!\W*$)"
)
# What separates a time from what stands beside it
_EDGE: Final = " \t\xa0,|·•/-–—:;"


# What a line shows on which no time can be
_NO_TIMES: Final[tuple[tuple[Stamp, ...], Sequence[tuple[int, int]]]] = ((), ())


@final
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
        dateline: The dateline it begins with, and where the story begins after it.
        credited: Whether it ends in a photographer's or an agency's credit, or begins as a caption.
        is_stamp: Whether a time is what the line is there for.
        is_meta: Whether it is a time, or a byline that says *by*.
        is_bare: Whether nothing of all this says that it is anything but text.
        words: How many words it has, or about as many for a script without spaces.
    """

    __slots__ = (
        "agency",
        "byline",
        "credited",
        "cue",
        "dateline",
        "is_bare",
        "is_meta",
        "is_stamp",
        "line",
        "relative",
        "rest",
        "stamps",
        "words",
    )

    def __init__(
        self,
        line: Line,
        cue: str | None,
        stamps: tuple[Stamp, ...],
        rest: int,
        relative: bool,
        byline: Byline | None,
        agency: bool,
        dateline: tuple[Dateline, int] | None,
        credited: bool,
        is_stamp: bool,
        is_meta: bool,
        is_bare: bool,
        words: int,
    ) -> None:
        self.line: Line = line
        self.cue: str | None = cue
        self.stamps: tuple[Stamp, ...] = stamps
        self.rest: int = rest
        self.relative: bool = relative
        self.byline: Byline | None = byline
        self.agency: bool = agency
        self.dateline: tuple[Dateline, int] | None = dateline
        self.credited: bool = credited
        self.is_stamp: bool = is_stamp
        self.is_meta: bool = is_meta
        self.is_bare: bool = is_bare
        self.words: int = words


def gather(text: str, lines: list[Line], how: TimeReading) -> list[Evidence]:
    """The evidence of every line."""
    if [line for line in lines if line.text.startswith(_BY)]:
        lines = [part for line in lines for part in _without_byline(text, line)]
    opens_one = Once(partial(_opens_one, lines))
    return [_evidence(text, line, how, opens_one) for line in lines]


def _without_byline(text: str, line: Line) -> list[Line]:
    """The line, in two where a byline runs into the story: `By ADA EK, VIK -- The council`."""
    parted = byline_before_story(line.text) if line.text.startswith(_BY) else None
    if parted is None:
        return [line]
    end, begin = line.start + parted[0], line.start + parted[1]
    name, story = text[line.start : end], text[begin : line.end]
    return [
        Line(line.start, end, name, line.gap, line.indent, len(name.split()), False),
        Line(begin, line.end, story, 1, line.indent, len(story.split()), line.is_sentence),
    ]


def _opens_one(lines: list[Line]) -> bool:
    """Whether one line at most begins `LUSAKA: The`: where more do, they name who speaks."""
    # The first is a headline's, unless it is a sentence: SPECIAL REPORT: What drivers say
    told = [line for n, line in enumerate(lines) if n or line.is_sentence]
    labels = [label for line in told if (label := label_of(line.text)) is not None]
    return len(labels) < 3 and len(set(labels)) < 2


def _evidence(text: str, line: Line, how: TimeReading, opens_one: Callable[[], bool]) -> Evidence:
    """All that a line shows by itself; *opens_one* is for `read_dateline`."""
    printed = line.text
    wording = wording_of(line)
    cue = cue_of(line, wording.words)
    dated = (wording.has_digit or how.now is not None) and _may_be_dated(line, cue, wording)
    size = line.words if line.words > 1 else _size(line)
    if cue == "share" and not dated:
        return _bare(line, cue, size)  # a page's button: Share on Facebook
    dateline = None
    if (at := first_break(printed)) >= 0:
        dateline = read_dateline(text, line.start, line.end, opens_one, at)
    credited = _is_credited(line, wording)
    stamps, ago = _times(text, line, wording, how) if dated else _NO_TIMES
    relative = len(ago) > 0
    if stamps or relative:
        byline, agency, rest = _names_beside_times(text, line, stamps, ago)
    else:
        byline, agency = _names(text, line, wording.words)
        rest = line.words
        if byline is None and dateline is None and not (agency or credited):
            return _bare(line, cue, size)
    if dateline:
        byline = cue = None
    is_stamp = rest <= 4 and len(stamps) > 0
    signs = byline is not None and (byline.marked or len(stamps) > 0)
    return Evidence(
        line,
        cue,
        stamps,
        rest,
        relative,
        byline,
        agency,
        dateline,
        credited,
        is_stamp,
        (is_stamp or signs) and not _is_message(line),
        False,
        size,
    )


def _bare(line: Line, cue: str | None, size: int) -> Evidence:
    """The evidence of a line that shows nothing but its words, *size* of them, and their *cue*."""
    plain = cue is None
    return Evidence(
        line, cue, (), line.words, False, None, False, None, False, False, False, plain, size
    )


def page_words_of(item: Evidence) -> int:
    """How much a sentence speaks of the page and its readers; 0 where it is no note.

    Few lines are asked: those that stand where notes do.
    """
    line = item.line
    if not line.is_sentence or line.words < FULL_SENTENCE:
        return 0
    return page_words(line.text, line.words)


def _size(line: Line) -> int:
    """How many words a line of one has; for a script without spaces, a third of its characters."""
    return line.words if line.text.isascii() else len(line.text) // 3


def _is_message(line: Line) -> bool:
    """Whether a line signs a message that is shown: `— Ada Ek (@ada) May 5, 2021`."""
    return line.text[0] in "—–"


def _may_be_dated(line: Line, cue: str | None, wording: Wording) -> bool:
    """Whether a line is short enough to be a time's, and holds a digit or a day as `today`."""
    length = len(line.text)
    # Buttons are glued to one another, and a time to them, for as long as that.
    reach = length <= _BYLINE_REACH and (line.words <= _STAMP_WORDS or cue == "share")
    if not (reach or length < _RELATIVE_REACH):
        return False
    return wording.has_digit or counts_from_now(wording.words)


def _times(
    text: str, line: Line, wording: Wording, how: TimeReading
) -> tuple[tuple[Stamp, ...], Sequence[tuple[int, int]]]:
    """The times printed on a line, and where it tells a time ago or a reading time."""
    stamps: tuple[Stamp, ...] = ()
    if line.words <= _STAMP_WORDS and (how.now is not None or _may_hold_day(line.text, wording)):
        stamps = tuple(find_stamps(text, line.start, line.end, how))
    words = wording.words
    told = words and (words[-1] in _UNITS or not _TELL_RELATIVE.isdisjoint(words))
    if len(line.text) >= _RELATIVE_REACH or not told:
        return stamps, ()
    return stamps, [match.span() for match in _RELATIVE.finditer(text, line.start, line.end)]


def _names(text: str, line: Line, words: Sequence[str]) -> tuple[Byline | None, bool]:
    """Who a line names that holds no time, as a byline would, and whether it is an agency."""
    printed = line.text
    if len(printed) > _BYLINE_REACH and not printed.startswith(_BY):
        return None, False
    byline = read_byline(printed, line.start, words)
    if byline is None and "|" in printed:
        byline = _byline_after_bar(text, line)
    named = may_name_agency(printed, words) and agency_name(printed) is not None
    return byline, named


def _byline_after_bar(text: str, line: Line) -> Byline | None:
    """The byline that says *by* after a bar: `The Bridge, County, News | Written by Ada Ek`."""
    at = line.text.rfind("|")
    start = line.start + at + 1
    start += len(text[start : line.end]) - len(text[start : line.end].lstrip())
    byline = read_byline(text[start : line.end], start)
    return byline if byline is not None and byline.marked else None


def _names_beside_times(
    text: str, line: Line, stamps: tuple[Stamp, ...], relative: Sequence[tuple[int, int]]
) -> tuple[Byline | None, bool, int]:
    """Who is named beside the times of a line, and how many words stand there.

    A byline that says *by* goes before one that doesn't.
    """
    byline: Byline | None = None
    agency = False
    rest = 0
    for left, right in _gaps(text, line, stamps, relative):
        words = text[left:right]
        rest += _weight(words)
        found = read_byline(words, left)
        if found and (byline is None or (found.marked and not byline.marked)):
            byline = found
        agency = agency or agency_name(words) is not None
    return byline, agency, rest


def _may_hold_day(printed: str, wording: Wording) -> bool:
    """Whether a line may hold a day in full; cheaper to tell than to look for one."""
    if not wording.may_hold_day:
        return False
    dated = _DATED.search(printed) is not None or (
        ("’" in printed or "'" in printed) and _SHORT_YEAR.search(printed) is not None
    )
    # Words of other scripts, and glued ones, are for `find_stamps` to take apart.
    if not dated or not wording.is_plain or not month_names().isdisjoint(wording.words):
        return dated
    return _NUMERIC.search(printed) is not None or _GLUED.search(printed) is not None


def _is_credited(line: Line, wording: Wording) -> bool:
    """Whether a line begins as an agency's caption does, or ends in a credit."""
    printed = line.text
    if line.words >= _LONGEST_CAPTION:
        return False
    if printed[0] in "FI" and printed.startswith(_CAPTIONS):
        return True
    if "day, " in printed and _DATED_CAPTION.search(printed):
        return True
    last = printed[-1]
    if last == "." and printed[-2:] != ").":
        return printed.endswith("Supplied.")
    tail = printed[-80:]
    if last in ")].":
        bracket = max(tail.rfind("("), tail.rfind("["))
        return bracket >= 0 and _CREDIT_IN_BRACKETS.search(tail, max(0, bracket - 3)) is not None
    if ("/" in tail or "|" in tail) and _CREDIT_AFTER_SLASH.search(tail):
        return True
    words = wording.words or worded(tail).words
    if ("©" in tail or not _CREDIT_WORDS.isdisjoint(words)) and _CREDIT.search(tail):
        return True
    return tail.endswith(("Supplied", "Handout"))


def _gaps(
    text: str, line: Line, stamps: tuple[Stamp, ...], relative: Sequence[tuple[int, int]]
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
