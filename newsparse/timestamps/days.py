"""Days of the calendar: `4 August 2021`, `8/4/21`, `2021年8月4日`, and the weekday beside one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, final

from newsparse.patterns import regexp
from newsparse.timestamps.stamp import TimeReading
from newsparse.timestamps.timewords import Token

__all__ = ["Day", "find_days", "with_weekday"]

# What may stand between the parts of a date: 4. May 2021, 4 de mayo de 2021, 29 / Dezember / 2022
_S: Final = r"[-./,a]"
# A year of two digits is no clock: 06 FEB 26, but not 6 Oktober 04:00
_YEAR: Final = r"(?:y|'d|d(?![:.h時dynA]|,y))"
# Over the kinds of tokens, one letter each, see `newsparse.timestamps.timewords`
_DATE: Final = regexp(
    # 2021-08-04, 2021/8/4, 2021. 8. 4, 2021年8月4日
    r"(?P<ymd>y(?P<s1>[-./])d(?P=s1)d(?![:y])|y年d月d日?)"
    # 4 August 2021, 4th of August, 2021, 4-Aug-2021, 4. August '21
    # and with the month twice: 4 May de mayo 2021
    rf"|(?P<dMy>d[oa]?{_S}{{0,2}}M(?:[/a]{{0,3}}M)?\.?o?{_S}{{0,3}}{_YEAR})"
    # August 4, 2021; Aug. 4th 2021
    rf"|(?P<Mdy>M\.?{_S}{{0,2}}d[oa]?{_S}{{0,3}}(?:y|'d))"
    # 2021 August 4, 2021. augusztus 4
    rf"|(?P<yMd>y{_S}{{0,2}}M\.?{_S}?d)"
    # 4/8/2021, 4.8.21, 4.8.21 - 10:05
    r"|(?P<num>d(?P<s2>[-./])d(?P=s2)(?:y|d(?![:y]|(?P=s2)d(?!:))))"
    # 4 August, 4 August 18.37; August 4, but not of Mar 4 May; 8月4日
    rf"|(?P<dM>d[oa]?{_S}{{0,2}}M(?!d(?![:.h時])))|(?P<Md>M\.?[-. ]?do?(?![:M]))|(?P<md>d月d日)"
)
# Those without a year
_YEARLESS: Final = ("dM", "Md", "md")
# Oct 31 11:57:16 EDT 2013, or any name in the zone's place
_YEAR_AFTER_CLOCK: Final = regexp(r"d:d(?::d)?A?[Zx]?y")
# Beside a date: Tuesday, | , Tuesday | before it and after it
_WEEKDAY_BEFORE: Final = regexp(r"W[.,|a/()-]{0,3}$")
_WEEKDAY_AFTER: Final = regexp(r"[,(|]?W")
_WEEKDAY_AT_EDGE: Final = regexp(r"W[.,|a-]{0,3}$")
# 1.2. before 3.4
_NUMBER_BEFORE: Final = regexp(r"d[-./]$")
# Short weekdays that are no other word
_FIRM: Final = frozenset(("mon", "tue", "wed", "thu", "fri", "sat"))

# Year, month, day: not all there are in the calendar
_Numbers = tuple[int, int, int]


@final
class Day:
    """A printed day: where it stands among the tokens, and what it may mean.

    *end* is after the year where that stands after the clock: `Oct 31 11:57 2013`.
    """

    __slots__ = ("end", "first", "last", "readings")

    def __init__(
        self,
        first: int,
        last: int,
        readings: tuple[date, ...],
        end: int,
    ) -> None:
        self.first: int = first
        self.last: int = last
        self.readings: tuple[date, ...] = readings
        self.end: int = end


def find_days(found: list[Token], sig: str, how: TimeReading) -> Iterator[Day]:
    """The days in *found*, tokens of the signature *sig*; each has one reading at least."""
    for match in _DATE.finditer(sig):
        first, last = match.span()
        kind = match.lastgroup or ""
        if kind == "num" and _is_version(sig, found, first, last):
            continue
        tail = _YEAR_AFTER_CLOCK.match(sig, last) if kind == "Md" else None
        year = found[tail.end() - 1] if tail else None
        if kind in _YEARLESS and year is None and how.now is None:
            continue
        numbers = _numbers(kind, found[first:last], year, how)
        readings = [day for order in dict.fromkeys(numbers) if (day := _date(*order))]
        if kind in _YEARLESS and year is None:
            readings = _no_later(readings, how)
        readings = _on_weekday(readings, found, sig, first, last)
        if kind in _YEARLESS and year is None:
            readings = readings[:1]
        if len(readings) > 1 and how.dayfirst is not None:
            readings = readings[:1] if how.dayfirst else readings[1:]
        if readings:
            yield Day(first, last, tuple(readings), tail.end() if tail else last)


def _is_version(sig: str, found: list[Token], first: int, last: int) -> bool:
    """Whether numbers and dots are of a version, `1.2.3.4`, or of something else without a year."""
    before = _NUMBER_BEFORE.search(sig, max(0, first - 2), first)
    return before is not None or len(found[last - 1].word) < 2


def _numbers(
    kind: str, part: Sequence[Token], year: Token | None, how: TimeReading
) -> list[_Numbers]:
    """What the numbers of a date may mean: year, month and day, the likelier order first."""
    values = [token.value for token in part if token.kind in "dyM"]
    if kind in ("ymd", "yMd"):
        return [(values[0], values[1], values[2])]
    if kind == "dMy":
        return [(_full_year(part[-1]), values[1], values[0])]
    if kind == "Mdy":
        return [(_full_year(part[-1]), values[0], values[1])]
    if kind == "num":
        return _either_order(part, how)
    month, number = (values[1], values[0]) if kind == "dM" else (values[0], values[1])
    if year is not None:
        return [(year.value, month, number)]
    assert how.now is not None, "without it, days without a year aren't looked at"
    return [(how.now.year, month, number), (how.now.year - 1, month, number)]


def _either_order(part: Sequence[Token], how: TimeReading) -> list[_Numbers]:
    """Day and month in either order; with dots the day is first, unless `dayfirst` says no."""
    first, second = part[0].value, part[2].value
    year = _full_year(part[-1])
    day_first, month_first = (year, second, first), (year, first, second)
    if part[1].kind == "." and second <= 12 and how.dayfirst is not False:
        return [day_first]
    return [day_first, month_first]


def _no_later(readings: list[date], how: TimeReading) -> list[date]:
    """Those of *readings* that aren't later than tomorrow."""
    assert how.now is not None, "without it, days without a year aren't looked at"
    today = how.now.date()
    return [day for day in readings if (day - today).days <= 1]


def _date(year: int, month: int, day: int) -> date | None:
    """The day; None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _full_year(token: Token) -> int:
    """The year that a token means: 2021, for 21 as well."""
    if token.kind == "y":
        return token.value
    # 68 is 2068 and 69 is 1969, as POSIX has it.
    return token.value + (2000 if token.value < 69 else 1900)


def _on_weekday(
    readings: list[date], found: list[Token], sig: str, first: int, last: int
) -> list[date]:
    """Those of *readings* that are on the weekday printed beside them, where there is one."""
    if before := _WEEKDAY_BEFORE.search(sig, max(0, first - 5), first):
        token = found[before.start()]
        if _is_of_name(found, sig, before.start(), first):
            return readings
    elif after := _WEEKDAY_AFTER.match(sig, last):
        token = found[after.end() - 1]
    else:
        return readings
    if not token.value:
        return readings
    agreed = [day for day in readings if day.isoweekday() == token.value]
    # A short name may be another word: "min" is Sunday in Indonesian.
    short = len(token.word) < 4 and token.word.casefold() not in _FIRM
    return agreed or (readings if short else [])


def _is_of_name(found: list[Token], sig: str, number: int, first: int) -> bool:
    """Whether a short weekday is the end of a name that a date is glued to: `Ada SamMay 4`."""
    glued = number + 1 == first and found[number].end == found[first].start
    return glued and number > 0 and sig[number - 1] == "x"


def with_weekday(found: list[Token], sig: str, first: int, last: int) -> tuple[int, int]:
    """Where a date from *first* to *last* begins and ends with the weekday before it."""
    before = _WEEKDAY_AT_EDGE.search(sig, max(0, first - 5), first)
    if before is None or _is_of_name(found, sig, before.start(), first):
        return first, last
    return before.start(), last
