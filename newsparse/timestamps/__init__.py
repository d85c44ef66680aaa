"""Printed times -> datetimes.

`find_stamps` reads one line. What the line doesn't say stays unsaid: no zone is made up, no
year, no order of day and month.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from typing import Literal, NamedTuple

from attrs import field, frozen

from newsparse.lexicon import table
from newsparse.timestamps.timewords import Token, signature, tokens
from newsparse.timestamps.zones import fixed_zone, possible_offsets, zone_of

__all__ = ["Precision", "Stamp", "TimeReading", "find_stamps"]

Precision = Literal["day", "minute", "second"]


@frozen(slots=True)
class TimeReading:
    """How times are read; see `newsparse.Parser` for what each setting means."""

    dayfirst: bool | None = None
    tz: tzinfo | None = None
    now: datetime | None = None


def _at_fixed_offset(moment: datetime | None) -> datetime | None:
    # In the hour that a named zone has twice, it equals no time with an offset.
    offset = moment.utcoffset() if moment else None
    return moment.replace(tzinfo=timezone(offset)) if moment and offset is not None else moment


@frozen(slots=True)
class Stamp:
    """A time as printed.

    Attributes:
        start, end: Where it stands, without its label.
        moment: What it says; None where day and month can't be told apart.
        precision: What of it is printed.
        role: What its label says; None without one.
        label: Where its label starts, or `start`.
        readings: The days it may mean.
    """

    start: int
    end: int
    moment: datetime | None = field(converter=_at_fixed_offset)
    precision: Precision
    role: Literal["published", "updated"] | None
    label: int
    readings: tuple[date, ...] = ()


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
# EST; (IST); +05:30; +0530; (GMT+7)
_ZONE = re.compile(r"[,(]?Z(?:[-+](?:d:d|d|n|y))?\)?|\(?[-+](?:d:d|n|y)\)?")
_CLOCK = re.compile(
    # 10:05, 10:05:30.123, 3:25 pm, 오후 3:25
    r"(?P<hms>A?d:d(?::d(?:[.,][dny])?)?A?)"
    # 15h57, 20H06, 7 Uhr, 15時57分30秒
    r"|(?P<hm>d(?:h(?:d(?![:./月年])|(?=[^d]|$))|A?時(?:d分(?:d秒)?)?))"
    # 5 AM, 12.42 pm
    r"|(?P<dA>d(?:\.d)?A)"
    # 10.43 Uhr, 12.42
    r"|(?P<dd>d\.d(?:\.d)?)"
    # 0339 GMT, 1430 hrs
    r"|(?P<nnnn>[ny](?=Z|h))"
)
# What may stand between a day and its clock: at, |, - , @, /
_GAP = re.compile(r"[-,|/.@()aWht'#]{0,5}")
# Oct 31 11:57:16 EDT 2013
_YEAR_BEHIND_CLOCK = re.compile(r"d:d(?::d)?A?Z?y")
# Beside a date: Tuesday, | , Tuesday | before it and after it
_WEEKDAY_BEFORE = re.compile(r"W[.,|a/()-]{0,3}$")
_WEEKDAY_AFTER = re.compile(r"[,(|]?W")
_WEEKDAY_AT_EDGE = re.compile(r"W[.,|a-]{0,3}$")
# 1.2. before 3.4
_NUMBER_BEFORE = re.compile(r"d[-./]$")
# 2025年1月14日 更新
_UPDATED_BEHIND = re.compile(r"[)]?U(?![:aWdAyM(])")
_ROLES = {"P": "published", "U": "updated"}


class _Day(NamedTuple):
    first: int
    last: int
    readings: tuple[date, ...]
    end: int


class _Clock(NamedTuple):
    first: int
    last: int
    hour: int
    minute: int
    second: int | None
    zone: str | None
    offset: int | None
    exact: bool


def find_stamps(text: str, start: int, end: int, how: TimeReading) -> list[Stamp]:
    """The times printed in `text[start:end]`, in order."""
    found = tokens(text, start, end)
    sig = signature(found)
    days = list(_days(found, sig, how))
    if not days:
        return list(_relative(found, how)) if how.now else []
    clocks = list(_clocks(found, sig, days))
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
    return stamps


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
            latest = how.now.date() + timedelta(days=1)
            readings = [day for day in readings if day <= latest]
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
    return token.value, len(token.word) < 4


def _with_weekday(sig: str, first: int, last: int) -> tuple[int, int]:
    before = _WEEKDAY_AT_EDGE.search(sig, max(0, first - 5), first)
    return before.start() if before else first, last


def _clocks(found: list[Token], sig: str, days: list[_Day]) -> Iterator[_Clock]:
    edges = [0, *(edge for day in days for edge in (day.first, day.last)), len(sig)]
    for left, right in zip(edges[::2], edges[1::2], strict=True):
        at = left
        while match := _CLOCK.search(sig, at, right):
            at = match.end()
            clock = _clock(found, sig, match, right)
            if clock is not None:
                yield clock
                at = clock.last


def _clock(found: list[Token], sig: str, match: re.Match[str], right: int) -> _Clock | None:
    part = found[match.start() : match.end()]
    numbers = [token for token in part if token.kind in "dny"]
    half = next((token.value for token in part if token.kind == "A"), None)
    if match["nnnn"]:
        if len(numbers[0].word) > 4:
            return None
        hour, minute = divmod(numbers[0].value, 100)
        second = None
    else:
        hour = numbers[0].value
        minute = numbers[1].value if len(numbers) > 1 else 0
        second = numbers[2].value if len(numbers) > 2 else None
        if len(numbers) > 1 and len(numbers[1].word) != 2 and not match["hm"]:
            return None
    if half is not None and hour <= 12:
        hour = hour % 12 + half
    if hour == 24 and minute == 0:
        hour = 0
    if hour > 23 or minute > 59 or (second or 0) > 59:
        return None
    last = match.end()
    exact = not match["dd"]
    while last < right and sig[last] == "h":
        last, exact = last + 1, True
    zone = offset = None
    first = match.start()
    if printed := _ZONE.match(sig, last, right):
        zone, offset, length = _zone(found[last : printed.end()])
        if length:
            last, exact = last + length, True
    elif first and sig[first - 1] == "Z":
        first, zone, exact = first - 1, found[first - 1].word, True  # GMT 17:27
    return _Clock(first, last, hour, minute, second, zone, offset, exact)


def _zone(part: list[Token]) -> tuple[str | None, int | None, int]:
    """A printed zone's name and offset in minutes, and how many tokens say so.

    EST; (IST); +05:30; GMT+7.
    """
    at = next((n for n, token in enumerate(part) if token.kind == "Z"), -1)
    name = part[at].word.upper() if at >= 0 else None
    closed = len(part) if part[-1].kind == ")" else at + 1
    signs = [n for n, token in enumerate(part) if token.kind in ("+", "-")]
    numbers = [token for token in part if token.kind in "dny"]
    if not signs or not numbers or name not in (None, "UTC", "GMT"):
        return name, None, closed if name else 0
    sign = part[signs[0]]
    if numbers[0].start != sign.end or (name and sign.start != part[at].end):
        return name, None, at + 1  # 09:25 GMT - 3 min read
    hours, minutes = numbers[0].value, numbers[1].value if len(numbers) > 1 else 0
    if len(numbers) == 1 and len(numbers[0].word) > 2:
        hours, minutes = divmod(hours, 100)
    elif len(numbers) == 1 and name is None:
        return None, None, 0  # 10:05 -8
    return name, (hours * 60 + minutes) * (-1 if sign.kind == "-" else 1), len(part)


def _stamp(
    found: list[Token],
    sig: str,
    day: _Day,
    clock: _Clock | None,
    clocks: list[_Clock],
    reach: tuple[int, int, int],
    how: TimeReading,
) -> Stamp:
    behind, first, last = reach
    role: Literal["published", "updated"] | None = None
    label = found[first].start
    for at in range(first - 1, max(behind, first - 6), -1):
        if sig[at] in _ROLES:
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
            zone = _settled_zone(clock, clocks, moment)
            moment = moment.replace(tzinfo=zone)
        if moment.tzinfo is None and how.tz is not None:
            moment = moment.replace(tzinfo=how.tz)
    return Stamp(
        found[first].start, found[last - 1].end, moment, precision, role, label, day.readings
    )


def _settled_zone(clock: _Clock, clocks: list[_Clock], moment: datetime) -> tzinfo | None:
    """The zone of *clock*; another clock on the line settles a name that several zones share."""
    if clock.offset is not None:
        return fixed_zone(clock.offset)
    if clock.zone is None:
        return None
    choices = possible_offsets(clock.zone)
    for other in clocks if choices else ():
        if other is clock or (other.zone is None and other.offset is None):
            continue
        known = other.offset
        if known is None and not possible_offsets(other.zone or ""):
            zone = zone_of(other.zone or "", moment)
            shift = zone.utcoffset(moment) if zone else None
            known = int(shift.total_seconds()) // 60 if shift is not None else None
        if known is None:
            continue
        apart = (clock.hour - other.hour) * 60 + clock.minute - other.minute
        for choice in choices:
            if (choice - known - apart) % (24 * 60) == 0:
                return fixed_zone(choice)
    return zone_of(clock.zone, moment)


def _relative(found: list[Token], how: TimeReading) -> Iterator[Stamp]:
    """Times that count from now: 2 hours ago, vor 3 Tagen, il y a 5 minutes."""
    said = table("stamp_words")
    words = [token.word.casefold() for token in found]
    if how.now is None or not any(ago.split()[0] in words for ago in said["ago"].values()):
        return
    units = {name: unit for unit, names in said["units"].items() for name in names.split()}
    for at, token in enumerate(found[:-1]):
        unit = units.get(words[at + 1])
        if token.kind not in "dn" or unit is None or token.value > 1000:
            continue
        first, last = at, at + 2
        if at + 2 < len(found) and words[at + 2] in ("ago", "fa"):
            last = at + 3
        elif at and words[at - 1] in ("vor", "hace", "há"):
            first = at - 1
        elif words[max(0, at - 3) : at] == ["il", "y", "a"]:
            first = at - 3
        else:
            continue
        moment = how.now - timedelta(**{f"{unit}s": token.value})
        whole = unit in ("day", "week")
        moment = moment.replace(second=0, microsecond=0)
        if whole:
            moment = moment.replace(hour=0, minute=0)
        role: Literal["published", "updated"] | None = None
        label = found[first].start
        if first and found[first - 1].kind in _ROLES:
            role = "published" if found[first - 1].kind == "P" else "updated"
            label = found[first - 1].start
        yield Stamp(
            found[first].start,
            found[last - 1].end,
            moment,
            "day" if whole else "minute",
            role,
            label,
            (moment.date(),),
        )
