"""Which of the times on a page are the article's own: published and updated."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Final, final

from newsparse.layout.evidence import Evidence
from newsparse.layout.page import PageLines
from newsparse.layout.source_lines import read_source
from newsparse.layout.wording import worded
from newsparse.once import Once
from newsparse.patterns import regexp
from newsparse.timestamps import Role, Stamp, TimeReading, find_stamps
from newsparse.timestamps.timewords import signature, tokens

__all__ = ["Publication", "publication"]

# 31/12/2021, 12-31-21 (It begins with one class of characters: a search skips all others at once.)
_NUMERIC: Final = regexp(r"\d(?<!\w\d)(?<!\d[/-]\d)\d?([/-])(\d{1,2})\1(?:\d{4}|\d\d)\b(?![/-]\d)")
# Small words that tell English texts from others
_ENGLISH: Final = frozenset("the and of to in is was for that with".split())
# Zones of places where the month comes first
_AMERICAN: Final = regexp(r"\b(?:E|C|M|P|AK)[SD]?T\b")
# Zones of places where the day does
_ELSEWHERE: Final = regexp(
    r"\b(?:GMT|BST|CET|CEST|IST|WIB|SAST|EAT|WAT|PKT|SGT|HKT|AES?T|AEDT|NZS?T|NZDT)\b"
)
# A clock that goes on after noon, as in those places: 18:40
_TWENTY_FOUR: Final = regexp(r"\b(?:1[3-9]|2[0-3])[:.h]\d\d")
# One that doesn't, as in America: 6:40 pm
_HALF_DAY: Final = regexp(r"(?i)\d\s?[ap]\.?\s?m\b")
# 11/8/2023, 11/08/23: who writes the day first beside a half-day clock writes 08/11/2023
_CURT: Final = regexp(r"(?<!\d)(?:(?:[1-9]/\d{1,2}|\d{1,2}/[1-9])/\d{2,4}|\d\d/\d\d/\d\d)\b")
# The day on which an issue is for sale: June 10, 2024, Issue | Ausgabe vom 4. Mai 2024
_OF_ISSUE: Final = regexp(
    r"(?i)\b(?:issue|edition|ausgabe|heft|numéro|número|nummer|today[’']s paper|week[’']s paper)\b"
)
# A line of fewer words is a label.
_LABEL: Final = 5
# A label right above a time has no more words, and so has a clock, or a part of a time, on a line.
_LONGEST_LABEL: Final = 3
_LONGEST_PART: Final = 4
# How many of the body's first lines a time of the article's may stand among.
_FIRST_LINES: Final = 8
# A line with a time is a caption, or a sentence, from so many other words on; the sentence has so
# many words in all.
_OTHERS_OF_CAPTION: Final = 8
_OTHERS_OF_SENTENCE: Final = 15
_SENTENCE: Final = 30
# With no more other words it is a time's own; with more the time has to open or close a line of no
# more words than these.
_OTHERS_OF_TIME: Final = 6
_LONGEST_TIME: Final = 20
# The same for a line within the body or below it, where something says that it is a time.
_OTHERS_BELOW: Final = 4
# How many characters of a line that begins with a dash an account's name is looked for in: — Ada Ek
# (@adaek) May 4, 2021
_LONGEST_ACCOUNT: Final = 60
# How many characters tell whether a text is English, the words in it without which nothing is told,
# and the share of them that are small English words.
_SAMPLE: Final = 4_000
_FEWEST_WORDS: Final = 12
_SHARE_OF_ENGLISH: Final = 0.08
# This article was first published on 8 May 2021 in the section Lives on the Coast.
_OF_ITSELF: Final = regexp(
    r"(?i)(?:this|dieser?|cet|cette|este|esta|questo|dit|deze)"
    r" (?:article|story|piece|post|report|column|text|artikel|beitrag|kommentar|artículo|artigo"
    r"|articolo|bericht)\b"
)


@final
class Publication:
    """The two times, and the lines that hold them (by index)."""

    __slots__ = ("lines", "published", "updated")

    def __init__(
        self,
        published: Stamp | None,
        updated: Stamp | None,
        lines: frozenset[int],
    ) -> None:
        self.published: Stamp | None = published
        self.updated: Stamp | None = updated
        self.lines: frozenset[int] = lines


# How many dated lines are looked at: a page's own time stands among the first.
_REACH_LINES: Final = 40


def publication(page: PageLines, body: range, how: TimeReading) -> Publication:
    """The article's times; *body* is the range of lines that hold it."""
    lines = page.lines
    above = [
        n
        for n in range(body.start)
        if lines[n].stamps and n != page.headline and _may_date(lines[n])
    ]
    sure = [n for n in above if lines[n].is_stamp or any(s.role for s in lines[n].stamps)]
    near = (
        *range(body.start, min(body.start + _FIRST_LINES, body.stop)),
        *range(body.stop, len(lines)),
    )
    below = [
        n
        for n in near
        if lines[n].stamps and n != page.headline and _dates_alone(lines[n], lines[n - 1])
    ]
    order = _Order(page)
    for candidates in (sure, above, below):
        stamps = [
            (n, stamp)
            for n in candidates[:_REACH_LINES]
            for stamp in _labelled(page, n, _settled(n, order, how))
        ]
        published = next((s for s in stamps if s[1].role != "updated"), None)
        updated = next((s for s in stamps if s[1].role == "updated"), None)
        if published or updated:
            found = [_with_clock(page, body, *s, how) for s in (published, updated) if s]
            return Publication(
                found[0][0] if published else None,
                found[-1][0] if updated else None,
                frozenset(n for _, lines in found for n in lines),
            )
    return _over_lines(page, body, how)


def _labelled(page: PageLines, number: int, stamps: Sequence[Stamp]) -> Sequence[Stamp]:
    """The *stamps* of a line; the line above may say what they are: `Last updated:`."""
    if not stamps or stamps[0].role is not None or number - 1 <= page.headline:
        return stamps
    line = page.lines[number - 1].line
    if line.words > _LONGEST_LABEL:
        return stamps
    sig = signature(tokens(page.text, line.start, line.end)).rstrip(":-|")
    if not sig.endswith(("P", "U")) or not set(sig) <= set("xaPU"):
        return stamps
    role: Role = "published" if sig.endswith("P") else "updated"
    return [stamps[0].labelled(role), *stamps[1:]]


def _with_clock(
    page: PageLines, body: range, number: int, stamp: Stamp, how: TimeReading
) -> tuple[Stamp, tuple[int, ...]]:
    """A day and the clock on the line below it: `4 May 2021`, `10:05 GMT`; and their lines."""
    below = number + 1
    if stamp.precision != "day" or stamp.end != page.lines[number].line.end or below == body.start:
        return stamp, (number,)
    if below >= len(page.lines) or below in body or below == page.headline:
        return stamp, (number,)
    line = page.lines[below].line
    if page.lines[below].stamps or line.words > _LONGEST_PART or not line.text[0].isdecimal():
        return stamp, (number,)
    both = find_stamps(page.text, stamp.start, line.end, how)
    if len(both) != 1 or both[0].precision == "day" or both[0].end != line.end:
        return stamp, (number,)
    return both[0].labelled(stamp.role), (number, below)


def _over_lines(page: PageLines, body: range, how: TimeReading) -> Publication:
    """A time that is split over short lines above the body: `4 May`, `2021`."""
    for n in range(page.headline + 1, body.start - 1):
        for last in (n + 1, n + 2):
            part = page.lines[n : last + 1]
            if last >= body.start or any(item.line.words > _LONGEST_PART for item in part):
                break
            stamps = find_stamps(page.text, part[0].line.start, part[-1].line.end, how)
            if stamps and stamps[0].moment is not None and stamps[0].end > part[-1].line.start:
                stamp, ends = _with_clock(page, body, last, stamps[0], how)
                lines = frozenset((*range(n, last + 1), *ends))
                if stamp.role == "updated":
                    return Publication(None, stamp, lines)
                return Publication(stamp, None, lines)
    return Publication(None, None, frozenset())


def _may_date(item: Evidence) -> bool:
    """Whether a time on this line, above the body, is the article's."""
    if item.line.text[0] in "—–-" and "@" in item.line.text[:_LONGEST_ACCOUNT]:
        return False
    captioned = item.cue in ("caption", "credit") and item.byline is None
    if captioned and item.rest > _OTHERS_OF_CAPTION:
        return False
    told = item.line.is_sentence and item.line.words > _SENTENCE
    if told and item.rest > _OTHERS_OF_SENTENCE:
        return False
    if item.rest <= _OTHERS_OF_TIME or item.byline is not None or any(s.role for s in item.stamps):
        return True
    line = item.line
    at_edge = item.stamps[0].label == line.start or item.stamps[-1].end == line.end
    return at_edge and line.words <= _LONGEST_TIME and not line.is_sentence


def _dates_alone(item: Evidence, above: Evidence) -> bool:
    """Whether a time is all that a line below the top holds; the line *above* may say of what."""
    if item.line.text[0] in "—–" or _OF_ISSUE.search(item.line.text):
        return False
    if above.line.words < _LABEL and _OF_ISSUE.search(above.line.text):
        return False
    if _tells_of_itself(item.line.text):
        return True
    told = item.byline is not None or any(stamp.role for stamp in item.stamps)
    return item.rest <= (_OTHERS_BELOW if told else 1)


def _tells_of_itself(line: str) -> bool:
    """Whether a sentence says when the article was published, and not where."""
    if not _OF_ITSELF.match(line) or read_source(line).name is not None:
        return False
    return not {"P", "U"}.isdisjoint(signature(tokens(line, 0, len(line))))


def _settled(number: int, order: _Order, how: TimeReading) -> Sequence[Stamp]:
    """The line's times, days and months told apart where the article tells."""
    item = order.page.lines[number]
    if all(stamp.moment is not None for stamp in item.stamps):
        return item.stamps
    how = TimeReading(order.dayfirst(item), how.tz, how.now)
    found = find_stamps(order.page.text, item.line.start, item.line.end, how)
    return [stamp for stamp in found if stamp.moment is not None]


@final
class _Order:
    """What an article tells about its order of day and month, found out when first asked."""

    def __init__(self, page: PageLines) -> None:
        self.page: PageLines = page
        self._certain = Once(partial(_certain_days, page))
        self._general = Once(partial(_general_order, page.text))

    def dayfirst(self, unclear: Evidence) -> bool | None:
        """Whether the day comes first on the line *unclear*; None where nothing tells."""
        for stamp in unclear.stamps:
            if len(stamp.readings) == 2 and len(self._certain() & set(stamp.readings)) == 1:
                return stamp.readings[0] in self._certain()
        if (general := self._general()) is not None:
            return general
        line = unclear.line.text
        if _AMERICAN.search(line):
            return False
        if _ELSEWHERE.search(line) or _TWENTY_FOUR.search(line):
            return True
        if _HALF_DAY.search(line) and _CURT.search(line):
            return False
        return None


def _certain_days(page: PageLines) -> frozenset[date]:
    """The days that some line prints without doubt."""
    return frozenset(
        stamp.moment.date() for item in page.lines for stamp in item.stamps if stamp.moment
    )


def _general_order(text: str) -> bool | None:
    """Whether the day comes first, by the other dates and the language of the text."""
    dates = _NUMERIC.finditer(text)
    pairs = [(int(text[m.start() : m.start(1)]) > 12, int(m[2]) > 12) for m in dates]
    told = {first for first, second in pairs if first != second}
    if len(told) == 1:
        return told.pop()
    return None if _is_english(text) else True


def _is_english(text: str) -> bool:
    """Whether *text* is in English, or too short to tell."""
    words = [word for word in worded(text[:_SAMPLE]).words if len(word) > 1]
    english = sum(map(_ENGLISH.__contains__, words))
    return len(words) < _FEWEST_WORDS or english > _SHARE_OF_ENGLISH * len(words)
