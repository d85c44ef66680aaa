"""Printed times -> datetimes.

`find_stamps` reads one line. What the line doesn't say stays unsaid: no zone is made up, no
year, no order of day and month.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import NamedTuple

from newsparse.spans import Precision
from newsparse.timestamps.clocks import Clock, find_clocks, settled_zone
from newsparse.timestamps.relative import relative_stamps
from newsparse.timestamps.stamp import Role, Stamp, TimeReading, at_fixed_offset
from newsparse.timestamps.timewords import Token, signature, tokens

__all__ = ["Role", "Stamp", "TimeReading", "at_fixed_offset", "find_stamps"]

# What may stand between the parts of a date: 4. May 2021, 4 de mayo de 2021, 29 / Dezember / 2022
_S = r"[-./,a]"
# A year of two digits is no clock: 06 FEB 26, but not 6 Oktober 04:00
_YEAR = r"(?:y|'d|d(?![:.h時dynA]|,y))"
_DATE = re.compile(
    # 2021-08-04, 2021/8/4, 2021. 8. 4, 2021年8月4日
    r"(?P<ymd>y(?P<s1>[-./])d(?P=s1)d(?![:y])|y年d月d日?)"
    # 4 August 2021, 4th of August, 2021, 4-Aug-2021, 4. August '21
    rf"|(?P<dMy>d[oa]?{_S}{{0,2}}M(?:/M)?\.?o?{_S}{{0,3}}{_YEAR})"
    # August 4, 2021; Aug. 4th 2021
    rf"|(?P<Mdy>M\.?{_S}{{0,2}}d[oa]?{_S}{{0,3}}(?:y|'d))"
    # 2021 August 4, 2021. augusztus 4
    rf"|(?P<yMd>y{_S}{{0,2}}M\.?{_S}?d)"
    # 4/8/2021, 4.8.21
    r"|(?P<num>d(?P<s2>[-./])d(?P=s2)(?:y|d(?![:y]|[-./]d)))"
    # 4 August; August 4; 8月4日
    rf"|(?P<dM>d[oa]?{_S}{{0,2}}M(?!d))|(?P<Md>M\.?[-. ]?do?(?!:))|(?P<md>d月d日)"
)
# What may stand between a day and its clock: at, |, - , @, /, （土）
_GAP = re.compile(r"[-,|/.@()aWht'#]{0,5}|\([x日月]\)")
# A clock without a day, behind one: 4 May 2021 | Updated 10:05
_UPDATED_AT = re.compile(r"[^dyMP]{0,4}U[-:,|/.@a]{0,3}")
# Oct 31 11:57:16 EDT 2013
_YEAR_BEHIND_CLOCK = re.compile(r"d:d(?::d)?A?Z?y")
# Beside a date: Tuesday, | , Tuesday | before it and after it
_WEEKDAY_BEFORE = re.compile(r"W[.,|a/()-]{0,3}$")
_WEEKDAY_AFTER = re.compile(r"[,(|]?W")
_WEEKDAY_AT_EDGE = re.compile(r"W[.,|a-]{0,3}$")
# 1.2. before 3.4
_NUMBER_BEFORE = re.compile(r"d[-./]$")
# 2025年1月14日 更新
_UPDATED_BEHIND = re.compile(r"[)]?U(?![:aWdANyM(])")
# Short weekdays that are no other word
_FIRM = frozenset(("mon", "tue", "wed", "thu", "fri", "sat"))


class _Day(NamedTuple):
    first: int
    last: int
    readings: tuple[date, ...]
    end: int


def find_stamps(text: str, start: int, end: int, how: TimeReading) -> list[Stamp]:
    """The times printed in `text[start:end]`, in order."""
    found = tokens(text, start, end)
    sig = signature(found)
    days = list(_days(found, sig, how))
    if not days:
        return list(relative_stamps(found, sig, how.now)) if how.now else []
    edges = [0, *(edge for day in days for edge in (day.first, day.last)), len(sig)]
    clocks = list(find_clocks(found, sig, edges))
    stamps: list[Stamp] = []
    taken: set[int] = set()
    behind = -1
    for number, day in enumerate(days):
        until = days[number + 1].first if number + 1 < len(days) else len(found)
        before = [c for c in clocks if behind < c.first < day.first and c.first not in taken]
        after = [c for c in clocks if day.last <= c.first < until]
        clock = None
        first, last = day.first, day.last
        if before and before[-1].exact and _GAP.fullmatch(sig, before[-1].last, day.first):
            clock = before[-1]
            # 0339 GMT (1139 HKT) November 19: the second is the first told elsewhere
            if len(before) > 1 and sig[before[-2].last : clock.first] in ("(", "/", ""):
                clock = before[-2] if before[-2].exact else clock
        if after and _GAP.fullmatch(sig, day.last, after[0].first):
            loose = clock is None or (after[0].zone and not clock.zone)
            if loose and not (not after[0].exact and sig[day.last - 1] == "d"):
                clock = after[0]
        if clock is not None:
            taken.add(clock.first)
            first, last = min(first, clock.first), max(last, clock.last)
        first, last = _with_weekday(sig, first, max(last, day.end))
        stamps.append(_stamp(found, sig, day, clock, clocks, (behind, first, last), how))
        behind = last - 1
    free = [clock for clock in clocks if clock.first not in taken and clock.exact]
    return [*stamps, *_updates(found, sig, (days[-1], behind + 1), free, how)]


def _updates(
    found: list[Token], sig: str, last: tuple[_Day, int], clocks: list[Clock], how: TimeReading
) -> Iterator[Stamp]:
    """Times of an update on the *last* day named, which ends there: `4 May 2021 | Updated 10:05`.

    Its own clock may stand between: `4 May 2021 10:05, updated 11:05`.
    """
    day, end = last
    for clock in clocks:
        if clock.first > day.last and _UPDATED_AT.fullmatch(sig, end, clock.first):
            reach = (end - 1, clock.first, clock.last)
            yield _stamp(found, sig, day, clock, clocks, reach, how)


def _days(found: list[Token], sig: str, how: TimeReading) -> Iterator[_Day]:
    for match in _DATE.finditer(sig):
        kind, first, last = match.lastgroup, match.start(), match.end()
        if kind in ("s1", "s2"):
            kind = "ymd" if match["ymd"] else "num"
        part = found[first:last]
        if kind == "num" and (
            _NUMBER_BEFORE.search(sig, max(0, first - 2), first) or len(part[-1].word) < 2
        ):
            continue  # a version: 1.2.3.4
        values = [token.value for token in part if token.kind in "dyM"]
        weekday, weekday_is_short = _weekday(found, sig, first, last)
        yearless = kind in ("dM", "Md", "md")
        tail = _YEAR_BEHIND_CLOCK.match(sig, last) if kind == "Md" else None
        orders: list[tuple[int, int, int]] = []  # year, month, day
        if kind in ("ymd", "yMd"):
            orders = [(values[0], values[1], values[2])]
        elif kind == "dMy":
            orders = [(_full_year(part[-1]), values[1], values[0])]
        elif tail:
            yearless = False
            orders = [(found[tail.end() - 1].value, values[0], values[1])]
        elif kind == "Mdy":
            orders = [(_full_year(part[-1]), values[0], values[1])]
        elif kind == "num":
            year = _full_year(part[-1])
            dmy, mdy = (year, values[1], values[0]), (year, values[0], values[1])
            orders = [dmy] if match["s2"] == "." and values[1] <= 12 else [dmy, mdy]
        else:
            if how.now is None:
                continue
            month, number = (values[0], values[1]) if kind != "dM" else (values[1], values[0])
            orders = [(year, month, number) for year in (how.now.year, how.now.year - 1)]
        readings = [day for order in dict.fromkeys(orders) if (day := _date(*order))]
        if yearless and how.now is not None:
            today = how.now.date()
            readings = [day for day in readings if (day - today).days <= 1]
        if weekday:
            agreed = [day for day in readings if day.isoweekday() == weekday]
            # A short name may be another word: "min" is Sunday in Indonesian.
            readings = agreed or (readings if weekday_is_short else [])
        if yearless:
            readings = readings[:1]
        if len(readings) > 1 and how.dayfirst is not None:
            readings = readings[:1] if how.dayfirst else readings[1:]
        if readings:
            yield _Day(first, last, tuple(readings), tail.end() if tail else last)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _full_year(token: Token) -> int:
    if token.kind == "y":
        return token.value
    return token.value + (2000 if token.value < 69 else 1900)


def _weekday(found: list[Token], sig: str, first: int, last: int) -> tuple[int, bool]:
    """The weekday printed beside a date, 1 to 7 (0: none), and whether its name is short."""
    if before := _WEEKDAY_BEFORE.search(sig, max(0, first - 5), first):
        token = found[before.start()]
    elif after := _WEEKDAY_AFTER.match(sig, last):
        token = found[after.end() - 1]
    else:
        return 0, False
    return token.value, len(token.word) < 4 and token.word.casefold() not in _FIRM


def _with_weekday(sig: str, first: int, last: int) -> tuple[int, int]:
    before = _WEEKDAY_AT_EDGE.search(sig, max(0, first - 5), first)
    return before.start() if before else first, last


def _stamp(
    found: list[Token],
    sig: str,
    day: _Day,
    clock: Clock | None,
    clocks: list[Clock],
    reach: tuple[int, int, int],
    how: TimeReading,
) -> Stamp:
    behind, first, last = reach
    role: Role | None = None
    label = found[first].start
    for at in range(first - 1, max(behind, first - 6), -1):
        if sig[at] in "PU":
            role = "published" if sig[at] == "P" else "updated"
            if "x" not in sig[at:first] and "M" not in sig[at:first]:
                label = found[at].start
            break
    else:
        if _UPDATED_BEHIND.match(sig, last):
            role = "updated"
    moment: datetime | None = None
    precision: Precision = "day"
    if len(day.readings) == 1:
        moment = datetime.combine(day.readings[0], time())
        if clock is not None:
            precision = "minute" if clock.second is None else "second"
            moment = moment.replace(hour=clock.hour, minute=clock.minute, second=clock.second or 0)
            zone = settled_zone(clock, clocks, moment)
            moment = moment.replace(tzinfo=zone)
        if moment.tzinfo is None and how.tz is not None:
            moment = moment.replace(tzinfo=how.tz)
    return Stamp(
        found[first].start, found[last - 1].end, moment, precision, role, label, day.readings
    )
