"""Printed times -> datetimes.

`find_stamps` reads one line. What the line doesn't say stays unsaid: no zone is made up, no
year, no order of day and month.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time
from typing import Final

from newsparse.patterns import regexp
from newsparse.spans import Precision
from newsparse.timestamps.clocks import Clock, find_clocks, settled_zone
from newsparse.timestamps.days import Day, find_days, with_weekday
from newsparse.timestamps.relative import relative_stamps
from newsparse.timestamps.stamp import Role, Stamp, TimeReading, at_fixed_offset
from newsparse.timestamps.timewords import Token, signature, tokens

__all__ = ["Role", "Stamp", "TimeReading", "at_fixed_offset", "find_stamps"]

# Every day has one, but `yesterday`.
_DIGIT: Final = regexp(r"\d")
# What may stand between a day and its clock: at, |, - , @, /, :, （土）
_GAP: Final = regexp(r"[-,|/.:@()aWht'#]{0,5}|\([x日月]\)")
# A clock without a day, after one: 4 May 2021 | Updated 10:05
_UPDATED_AT: Final = regexp(r"[^dyMP]{0,4}U[-:,|/.@a]{0,3}")
# 2025年1月14日 更新
_UPDATED_AFTER: Final = regexp(r"[)]?U(?![:aWdANyM(])")


def find_stamps(text: str, start: int, end: int, how: TimeReading) -> list[Stamp]:
    """The times printed in `text[start:end]`, in order."""
    if how.now is None and _DIGIT.search(text, start, end) is None:
        return []
    found = tokens(text, start, end)
    sig = signature(found)
    days = list(find_days(found, sig, how))
    if not days:
        return list(relative_stamps(found, sig, how.now)) if how.now else []
    edges = [0, *(edge for day in days for edge in (day.first, day.last)), len(sig)]
    clocks = list(find_clocks(found, sig, edges))
    stamps: list[Stamp] = []
    taken: set[int] = set()
    edge = -1
    for number, day in enumerate(days):
        until = days[number + 1].first if number + 1 < len(days) else len(found)
        before = [c for c in clocks if edge < c.first < day.first and c.first not in taken]
        after = [c for c in clocks if day.last <= c.first < until]
        clock = _clock_of(day, sig, before, after)
        first, last = day.first, day.last
        if clock is not None:
            taken.add(clock.first)
            first, last = min(first, clock.first), max(last, clock.last)
        first, last = with_weekday(found, sig, first, max(last, day.end))
        stamps.append(_stamp(found, sig, day, clock, clocks, (edge, first, last), how))
        edge = last - 1
    free = [clock for clock in clocks if clock.first not in taken and clock.exact]
    return [*stamps, *_updates(found, sig, (days[-1], edge + 1), free, how)]


def _clock_of(day: Day, sig: str, before: list[Clock], after: list[Clock]) -> Clock | None:
    """The clock of *day*: of those *before* and *after* it, the one beside it with a zone."""
    clock: Clock | None = None
    if before and before[-1].exact and _GAP.fullmatch(sig, before[-1].last, day.first):
        clock = before[-1]
        # 0339 GMT (1139 HKT) November 19: the second is the first told elsewhere
        if len(before) > 1 and sig[before[-2].last : clock.first] in ("(", "/", ""):
            clock = before[-2] if before[-2].exact else clock
    if not after or not _GAP.fullmatch(sig, day.last, after[0].first):
        return clock
    if not after[0].exact and sig[day.last - 1] == "d":
        return clock  # August 4 12.42
    return after[0] if clock is None or (after[0].zone and not clock.zone) else clock


def _updates(
    found: list[Token], sig: str, last: tuple[Day, int], clocks: list[Clock], how: TimeReading
) -> Iterator[Stamp]:
    """Times of an update on the *last* day named, which ends there: `4 May 2021 | Updated 10:05`.

    Its own clock may stand between: `4 May 2021 10:05, updated 11:05`.
    """
    day, end = last
    for clock in clocks:
        if clock.first > day.last and _UPDATED_AT.fullmatch(sig, end, clock.first):
            reach = (end - 1, clock.first, clock.last)
            yield _stamp(found, sig, day, clock, clocks, reach, how)


def _stamp(
    found: list[Token],
    sig: str,
    day: Day,
    clock: Clock | None,
    clocks: list[Clock],
    reach: tuple[int, int, int],
    how: TimeReading,
) -> Stamp:
    _, first, last = reach
    role, label = _role(found, sig, reach)
    moment, precision = _moment(day, clock, clocks, how)
    return Stamp(
        found[first].start, found[last - 1].end, moment, precision, role, label, day.readings
    )


def _role(found: list[Token], sig: str, reach: tuple[int, int, int]) -> tuple[Role | None, int]:
    """What the words beside a time say that it is, and where they begin in the text."""
    edge, first, last = reach
    for at in range(first - 1, max(edge, first - 6), -1):
        if sig[at] in "PU":
            near = "x" not in sig[at:first] and "M" not in sig[at:first]
            label = found[at].start if near else found[first].start
            return ("published" if sig[at] == "P" else "updated"), label
    updated = _UPDATED_AFTER.match(sig, last)
    return ("updated" if updated else None), found[first].start


def _moment(
    day: Day, clock: Clock | None, clocks: list[Clock], how: TimeReading
) -> tuple[datetime | None, Precision]:
    """What *day* and *clock* say together, and how exactly; None where the day isn't settled."""
    if len(day.readings) != 1:
        return None, "day"
    clocked, zone = time(), how.tz
    precision: Precision = "day"
    if clock is not None:
        precision = "minute" if clock.second is None else "second"
        clocked = time(clock.hour, clock.minute, clock.second or 0)
    moment = datetime.combine(day.readings[0], clocked)
    if clock is not None:
        zone = settled_zone(clock, clocks, moment) or zone
    return (moment if zone is None else moment.replace(tzinfo=zone)), precision
