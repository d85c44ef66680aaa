"""Times as machines write them -> datetimes: ISO 8601 and what is written in its place."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from newsparse.patterns import regexp
from newsparse.spans import Precision

__all__ = ["read_iso"]

# 2024-05-14 | 20240514 | 2024-05-14T18:40+02:00 | 2024-05-14 18:40:05.123 +0200 | 20240514T184005Z
_ISO: Final = regexp(
    r"(?P<day>\d{4}-\d\d-\d\d|\d{8})"
    r"(?:[Tt ] ?(?P<clock>\d\d:?\d\d)(?P<second>:?\d\d(?:[.,]\d{1,9})?)?"
    r" ?(?P<zone>[Zz]|[+-]\d\d(?::?\d\d)?)?)?",
    re.ASCII,
)


def read_iso(written: str) -> tuple[datetime, Precision] | None:
    """The time that *written* is in ISO 8601, and how much of it is written; or None.

    It is aware where an offset is written. A blank may stand before the clock and the offset.
    """
    match = _ISO.fullmatch(written.strip())
    if match is None:
        return None
    day, clock, second, zone = match.group("day", "clock", "second", "zone")
    try:
        if clock is None:
            return datetime.fromisoformat(day), "day"
        digits = f"{clock}{second or ''}".replace(":", "").replace(",", ".")
        moment = datetime.fromisoformat(f"{day.replace('-', '')}T{digits}{(zone or '').upper()}")
    except ValueError:
        return None
    return moment, "second" if second else "minute"
