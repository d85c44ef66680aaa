"""Where a time ends that is told in words: Monday night, 4 May, last week, the next day."""

from __future__ import annotations

from typing import Final

from newsparse.english.clause_words import AFTER_TIMES, BEFORE_TIMES, TIME_SPANS, TIMES
from newsparse.english.words import CALENDAR, PREPOSITIONS

__all__ = ["PARTS_OF_TIME", "time_end"]

# What leads from one word for a time to another: earlier in May, late on Monday
_JOINING: Final = frozenset(("in", "on"))
# Words that count a day from one that the story has spoken of: the next day, the same night
_FOLLOWING: Final = frozenset(("following", "next", "same"))
# How far from now or then something was: two years ago, three days later
_COUNTED_FROM: Final = frozenset("ago earlier later".split())
# Times that another word goes before: that day, earlier in the week
PARTS_OF_TIME: Final = TIMES | TIME_SPANS
# What a time begins with, where it is no number.
_OPENING: Final = CALENDAR | BEFORE_TIMES | {"that", "the"}
# How many words a date has: Monday May 4 2026
_LONGEST_DATE: Final = 4
# How many digits a year has, and at most the day of a month.
_DIGITS_OF_YEAR: Final = 4
_MOST_DIGITS_OF_DAY: Final = 2


def time_end(lows: list[str], index: int) -> int:
    """The index after a time that begins at *index*, or *index* itself where none does.

    Monday night, May 4, 4 May, 2019, last week, late on Monday, earlier in the day, two years ago,
    the next day, that day; but not this month's
    """
    low = lows[index]
    if low in _OPENING:
        return _relative_end(lows, index) if low in BEFORE_TIMES else _date_end(lows, index)
    if lows[index + 1] in TIME_SPANS:
        return index + 3 if lows[index + 2] in _COUNTED_FROM else index
    return _date_end(lows, index) if low.isdigit() else index


def _relative_end(lows: list[str], index: int) -> int:
    """The index after a time such as: last week, earlier this year, late on Monday"""
    after = index + 1
    while lows[after] in AFTER_TIMES and after < index + _LONGEST_DATE:
        after += 1
    if after == index + 1:
        after = _after_relative(lows, after)
    return index if lows[after] == "'s" else after


def _after_relative(lows: list[str], after: int) -> int:
    """The index after a time whose first word is the one before *after*, or that word's own index.

    Late on Monday, earlier in the day, later that day; but none begins in: this boat
    """
    if lows[after] in _JOINING:
        joined = after + 1
        if lows[joined] == "the" and lows[joined + 1] in PARTS_OF_TIME:
            return joined + 2
        end = _date_end(lows, joined)
        return end if end > joined else after - 1
    end = _date_end(lows, after)
    return end if end > after else after - 1


def _date_end(lows: list[str], index: int) -> int:
    """The index after a date, or after that day, the next day; *index* itself where none begins."""
    low, following = lows[index], lows[index + 1]
    if low == "that":
        return index + 2 if following in PARTS_OF_TIME else index
    if low == "the":
        middle = index + 2
        return middle + 1 if following in _FOLLOWING and lows[middle] in PARTS_OF_TIME else index
    after = index
    while after < index + _LONGEST_DATE and _is_of_date(lows, after):
        after += 1
    return after


def _is_of_date(lows: list[str], index: int) -> bool:
    """Whether the word at *index* belongs to a date: Monday, night after it, May, 4 beside May."""
    low = lows[index]
    if low in CALENDAR:
        return True
    before = lows[index - 1]
    if low in TIMES:
        return before in CALENDAR and before.endswith("day")
    if not low.isdigit():
        return False
    if len(low) == _DIGITS_OF_YEAR:
        return before in CALENDAR or before in PREPOSITIONS
    month = lows[index + 1] if lows[index + 1] in CALENDAR else before
    return len(low) <= _MOST_DIGITS_OF_DAY and month in CALENDAR and not month.endswith("day")
