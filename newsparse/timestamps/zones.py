"""Names of time zones -> offsets from UTC."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone, tzinfo

from newsparse.tables import table

__all__ = ["fixed_zone", "possible_offsets", "zone_of"]


def fixed_zone(minutes: int) -> tzinfo | None:
    """The zone *minutes* east of UTC; None for one that no place keeps."""
    return timezone(timedelta(minutes=minutes)) if -12 * 60 <= minutes <= 14 * 60 else None


def possible_offsets(name: str) -> list[int]:
    """The offsets, in minutes, that a contested *name* may mean; empty for any other name."""
    entry = table("zones")["contested"].get(name)
    return [_minutes(offset) for offset in entry["offsets"]] if entry else []


def zone_of(name: str, moment: datetime) -> tzinfo | None:
    """The zone called *name* at *moment* (a wall clock there).

    None where the name is contested and no meaning is the usual one.
    """
    listed = table("zones")
    offset = listed["fixed"].get(name)
    if offset is None and name in listed["contested"]:
        offset = listed["contested"][name]["default"]
    if offset is not None:
        return fixed_zone(_minutes(offset))
    region = listed["wall"].get(name)
    if region is None:
        return None
    from dateutil import tz

    rules = tz.gettz(region)
    shift = rules.utcoffset(moment) if rules else None
    return timezone(shift) if shift is not None else None


def _minutes(offset: str) -> int:
    """How many minutes `+05:30` is east of Greenwich."""
    hours, minutes = int(offset[1:3]), int(offset[4:6])
    return (hours * 60 + minutes) * (-1 if offset[0] == "-" else 1)
