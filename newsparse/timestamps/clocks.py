"""Clocks and their zones: `10:05 pm EST`, `15h57`, `0339 GMT`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo
from typing import NamedTuple

from newsparse.timestamps.timewords import Token
from newsparse.timestamps.zones import fixed_zone, possible_offsets, zone_of

__all__ = ["Clock", "find_clocks", "settled_zone"]

# EST; (IST); +05:30; +0530; (GMT+7)
_ZONE = re.compile(r"[,(]?Z(?:[-+](?:d:d|d|n|y))?\)?|\(?[-+](?:d:d|n|y)\)?")
_CLOCK = re.compile(
    # 10:05, 10:05:30.123, 3:25 pm, 오후 3:25
    r"(?P<hms>A?d:d(?::d(?:[.,][dny])?)?[AN]?)"
    # 15h57, 20H06, 7 Uhr, 15時57分30秒
    r"|(?P<hm>d(?:h(?:d(?![:./月年])|(?=[^d]|$))|A?時(?:d分(?:d秒)?)?))"
    # 5 AM, 12.42 pm, 12 noon; noon
    r"|(?P<dA>d(?:\.d)?[AN])|(?P<N>N)"
    # 10.43 Uhr, 12.42
    r"|(?P<dd>d\.d(?:\.d)?)"
    # 0339 GMT, 1430 hrs
    r"|(?P<nnnn>[ny](?=Z|h))"
)


class Clock(NamedTuple):
    """A time of day: where it stands among the tokens, and what it says.

    *offset* is in minutes; *exact* means that it can be nothing else, as 12.42 can.
    """

    first: int
    last: int
    hour: int
    minute: int
    second: int | None
    zone: str | None
    offset: int | None
    exact: bool


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
    part = found[match.start() : match.end()]
    numbers = [token for token in part if token.kind in "dny"]
    half = next((token.value for token in part if token.kind in "AN"), None)
    if match["nnnn"]:
        if len(numbers[0].word) > 4:
            return None
        hour, minute = divmod(numbers[0].value, 100)
        second = None
    elif match["N"]:
        hour, minute, second = half or 0, 0, None
    else:
        hour = numbers[0].value
        minute = numbers[1].value if len(numbers) > 1 else 0
        second = numbers[2].value if len(numbers) > 2 else None
        if len(numbers) > 1 and len(numbers[1].word) != 2 and not match["hm"]:
            return None
    if sig[match.end() - 1] == "N" and hour % 12:
        return None  # 10 noon
    if half is not None and numbers and hour <= 12:
        hour = hour % 12 + half
    if hour > 23 or minute > 59 or (second or 0) > 59:
        return None
    last = match.end()
    exact = not (match["dd"] or match["N"])
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
    return Clock(first, last, hour, minute, second, zone, offset, exact)


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
