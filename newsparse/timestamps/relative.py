"""Times that count from now: `2 hours ago`, `vor 3 Tagen`, `yesterday at 10:05`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Final

from newsparse.tables import table
from newsparse.timestamps.clocks import find_clocks, settled_zone
from newsparse.timestamps.stamp import Role, Stamp
from newsparse.timestamps.timewords import Token

__all__ = ["counts_from_now", "relative_stamps"]

# Counted by the day; of others the clock is told as well.
_WHOLE: Final = ("day", "week")
# More of no unit are counted back: 3 hours ago, 90 minutes ago
_MOST_BACK: Final = 1000


@cache
def _units() -> dict[str, str]:
    units = table("stamp_words")["units"]
    return {name: unit for unit, names in units.items() for name in names.split()}


@cache
def _days_back() -> dict[str, int]:
    listed = table("stamp_words")["days"]
    return {name: int(back) for back, names in listed.items() for name in names.split()}


@cache
def _telling() -> frozenset[str]:
    ago = table("stamp_words")["ago"].values()
    return frozenset((*(phrase.split()[0] for phrase in ago), *_days_back(), "now"))


def counts_from_now(words: list[str]) -> bool:
    """Whether one of the *words*, folded, may count from now."""
    return not _telling().isdisjoint(words)


def relative_stamps(found: list[Token], sig: str, now: datetime) -> Iterator[Stamp]:
    """The times in *found*, tokens of the signature *sig*, that count from *now*."""
    words = [token.word.casefold() for token in found]
    if not counts_from_now(words):
        return
    for at, token in enumerate(found[:-1]):
        if token.kind in "dn" and token.value <= _MOST_BACK:
            span = _around(words, at, at + 2)
            unit = _units().get(words[at + 1])
            if unit is not None and span is not None:
                yield from _ago(found, *span, now, unit, token.value)
    yield from _in_words(found, sig, words, now)


def _around(words: list[str], first: int, last: int) -> tuple[int, int] | None:
    """Where `2 hours` from *first* to *last* begins and ends with its `ago`; None without one."""
    if words[last : last + 1] in (["ago"], ["fa"]):
        return first, last + 1
    if first and words[first - 1] in ("vor", "hace", "há"):
        return first - 1, last
    if words[max(0, first - 3) : first] == ["il", "y", "a"]:
        return first - 3, last
    return None


def _in_words(found: list[Token], sig: str, words: list[str], now: datetime) -> Iterator[Stamp]:
    """`An hour ago`, `just now`, `yesterday at 10:05`, where nothing else is on the line."""
    at = next((n for n, kind in enumerate(sig) if kind not in "PU-|,.:@/"), len(sig))
    rest = words[at:]
    if rest == ["just", "now"]:
        yield from _ago(found, at, len(found), now, "minute", 0)
    elif len(rest) == 3:
        unit = None
        if rest[0] in ("a", "an", "one") and rest[2] == "ago":
            unit = _units().get(rest[1])
        elif rest[:2] == ["vor", "einer"]:
            unit = _units().get(rest[2])
        if unit is not None:
            yield from _ago(found, at, len(found), now, unit, 1)
    if rest and (back := _days_back().get(rest[0])) is not None:
        yield from _on_day(found, sig, at, now, back)


def _on_day(found: list[Token], sig: str, at: int, now: datetime, back: int) -> Iterator[Stamp]:
    """The day that the word at *at* names, and the clock after it if there is one."""
    clock = next(find_clocks(found, sig, [at + 1, len(sig)]), None)
    last = clock.last if clock else at + 1
    between = sig[at + 1 : clock.first if clock else last] + sig[last:]
    if not set(between) <= set("a-|,.@"):
        return  # Today the council meets
    for stamp in _ago(found, at, last, now, "day", back):
        day = stamp.moment
        if clock is None or day is None:
            yield stamp
        else:
            moment = day.replace(hour=clock.hour, minute=clock.minute)
            # The zone of now, not its offset at 00:00: a clock may be put forward in between.
            zone = settled_zone(clock, [clock], moment) or now.tzinfo
            yield stamp.at(moment.replace(tzinfo=zone), "minute")


def _ago(
    found: list[Token], first: int, last: int, now: datetime, unit: str, count: int
) -> Iterator[Stamp]:
    """The stamp of *count* times *unit* before *now*; none before the year 1."""
    whole = unit in _WHOLE
    try:
        moment = _before(now, timedelta(**{f"{unit}s": count}), by_calendar=whole)
    except OverflowError:
        return
    moment = moment.replace(second=0, microsecond=0)
    if whole:
        moment = moment.replace(hour=0, minute=0)
    role: Role | None = None
    label = found[first].start
    if first and found[first - 1].kind in "PU":
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


def _before(now: datetime, span: timedelta, *, by_calendar: bool) -> datetime:
    """*now* less *span*: days of the calendar, or time that passed whatever clocks were put to."""
    if by_calendar or now.tzinfo is None:
        return now - span
    return (now.astimezone(UTC) - span).astimezone(now.tzinfo)
