"""Clocks and their zones: `10:05 pm EST`, `15h57`, `0339 GMT`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo
from functools import cache
from typing import Final, final

from newsparse.patterns import regexp
from newsparse.tables import table
from newsparse.timestamps.timewords import Token
from newsparse.timestamps.zones import fixed_zone, possible_offsets, zone_of

__all__ = ["Clock", "find_clocks", "settled_zone"]

# EST; (IST); +05:30; +0530; +03; (GMT+7)
_ZONE: Final = regexp(r"[,(]?Z(?:[-+](?:d:d|d|n|y))?\)?|\(?[-+](?:d:d|d|n|y)\)?")
# What a word is made of: 3 min read, 4 hours
_LETTERS: Final = frozenset("xhMWPUao")
# Over the kinds of tokens, one letter each, see `newsparse.timestamps.timewords`
_CLOCK: Final = regexp(
    # 10:05, 10:05:30.123, 3:25 pm, 오후 3:25
    r"(?P<hms>A?d:d(?::d(?:[.,][dny])?)?[AN]?)"
    # 15h57, 20H06, 7 Uhr, 15時57分30秒
    r"|(?P<hm>A?d(?:h(?:d(?![:./月年])|(?=[^d]|$))|A?時(?:d分(?:d秒)?)?))"
    # 5 AM, 12.42 pm, 02 38 PM, 12 noon; noon
    r"|(?P<dA>d(?:\.?d)?[AN])|(?P<N>N)"
    # 10.43 Uhr, 12.42
    r"|(?P<dd>d\.d(?:\.d)?)"
    # 0339 GMT, 1430 hrs
    r"|(?P<nnnn>[ny](?=Z|h))"
)


@final
class Clock:
    """A time of day: where it stands among the tokens, and what it says.

    *offset* is in minutes; *exact* means that it can be nothing else, as 12.42 can.
    """

    __slots__ = ("exact", "first", "hour", "last", "minute", "offset", "second", "zone")

    def __init__(
        self,
        first: int,
        last: int,
        hour: int,
        minute: int,
        second: int | None,
        zone: str | None,
        offset: int | None,
        exact: bool,
    ) -> None:
        self.first: int = first
        self.last: int = last
        self.hour: int = hour
        self.minute: int = minute
        self.second: int | None = second
        self.zone: str | None = zone
        self.offset: int | None = offset
        self.exact: bool = exact


def find_clocks(found: list[Token], sig: str, edges: Sequence[int]) -> Iterator[Clock]:
    """The clocks between *edges*: pairs of places in the signature *sig* of *found*."""
    for left, right in zip(edges[::2], edges[1::2], strict=True):
        at = left
        while match := _CLOCK.search(sig, at, right):
            at = match.end()
            clock = _clock(found, sig, match, right)
            if clock is not None:
                yield clock
                at = clock.last


def _clock(found: list[Token], sig: str, match: re.Match[str], right: int) -> Clock | None:
    read = _hour_minute_second(found, match)
    if read is None:
        return None
    hour, minute, second = read
    part = found[match.start() : match.end()]
    half = next((token.value for token in part if token.kind in "AN"), None)
    last = match.end()
    exact = not (match["dd"] or match["N"])
    if half is None and (named := _half_after(found, last, right)):
        half, last = named
        exact = True
    if half is not None and not match["N"] and hour <= 12:
        hour = hour % 12 + half
    if hour > 23 or minute > 59 or (second or 0) > 59:
        return None
    while last < right and sig[last] == "h":
        last, exact = last + 1, True
    zone = offset = None
    first = match.start()
    if printed := _ZONE.match(sig, last, right):
        goes_on = sig[printed.end() : printed.end() + 1] in _LETTERS
        zone, offset, length = _zone(found[last : printed.end()], goes_on=goes_on)
        if length:
            last, exact = last + length, True
    elif first and sig[first - 1] == "Z":
        first, zone, exact = first - 1, found[first - 1].word, True  # GMT 17:27
    return Clock(first, last, hour, minute, second, zone, offset, exact)


def _hour_minute_second(
    found: list[Token], match: re.Match[str]
) -> tuple[int, int, int | None] | None:
    """The numbers of a clock as printed, before the half of the day counts; None for no clock."""
    part = found[match.start() : match.end()]
    if match["N"]:
        return part[0].value, 0, None
    numbers = [token for token in part if token.kind in "dny"]
    if match["nnnn"]:
        hour, minute = divmod(numbers[0].value, 100)
        return (hour, minute, None) if len(numbers[0].word) <= 4 else None
    hour = numbers[0].value
    if len(numbers) > 1 and len(numbers[1].word) != 2 and not match["hm"]:
        return None
    if part[-1].kind == "N" and hour % 12:
        return None  # 10 noon
    minute = numbers[1].value if len(numbers) > 1 else 0
    return hour, minute, numbers[2].value if len(numbers) > 2 else None


@cache
def _halves() -> dict[str, int]:
    """The words for the halves of the day that stand after a clock; 0 before noon, 12 after it."""
    listed = table("calendar")["halves"]
    return {name: hours for half, hours in (("am", 0), ("pm", 12)) for name in listed[half]}


# As many tokens as the longest of them has: сл.об.
_LONGEST_HALF: Final = 4


def _half_after(found: list[Token], first: int, right: int) -> tuple[int, int] | None:
    """The half of the day named from *first* on, in any language, and where its name ends."""
    if first >= right or not found[first].word[0].isalpha():
        return None
    for last in range(min(right, first + _LONGEST_HALF), first, -1):
        words = [token.word for token in found[first:last] if token.word != "."]
        named = "".join(words).casefold()
        half = _halves().get(named)
        if half is None:
            continue
        before_word = last < right and found[last].word[0].isalpha()
        # 6:40 em Oslo, 10:05 de mayo: short ones are other words as well.
        return None if before_word and len(named) < 3 and found[last].kind != "Z" else (half, last)
    return None


def _zone(part: list[Token], *, goes_on: bool) -> tuple[str | None, int | None, int]:
    """A printed zone's name and offset in minutes, and how many tokens say so.

    EST; (IST); +05:30; GMT+7. Whether a word *goes on* after it tells `GMT -3` from `GMT -3 min`.
    """
    at = next((n for n, token in enumerate(part) if token.kind == "Z"), -1)
    name = part[at].word.upper() if at >= 0 else None
    closed = len(part) if part[-1].kind == ")" else at + 1
    sign = next((token for token in part if token.kind in ("+", "-")), None)
    numbers = [token for token in part if token.kind in "dny"]
    if sign is None or not numbers or name not in (None, "UTC", "GMT"):
        return name, None, closed if name else 0
    if numbers[0].start != sign.end:
        return name, None, at + 1  # 09:25 GMT - 3 min read
    alone = len(numbers) == 1 and len(numbers[0].word) <= 2
    if name is None and alone and (goes_on or len(numbers[0].word) < 2):
        return None, None, 0  # 10:05 -8
    if name and goes_on and sign.start != part[at].end:
        return name, None, at + 1  # 09:25 GMT -3 min read
    hours, minutes = numbers[0].value, numbers[1].value if len(numbers) > 1 else 0
    if len(numbers) == 1 and not alone:
        hours, minutes = divmod(hours, 100)
    return name, (hours * 60 + minutes) * (-1 if sign.kind == "-" else 1), len(part)


def settled_zone(clock: Clock, clocks: list[Clock], moment: datetime) -> tzinfo | None:
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
