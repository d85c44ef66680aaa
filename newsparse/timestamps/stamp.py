"""A time as printed, and how times are read."""

from __future__ import annotations

from datetime import date, datetime, timezone, tzinfo
from typing import Literal

from attrs import field, frozen

from newsparse.spans import Precision

__all__ = ["Role", "Stamp", "TimeReading", "at_fixed_offset"]

Role = Literal["published", "updated"]


@frozen(slots=True)
class TimeReading:
    """How times are read; see `newsparse.Parser` for what each setting means."""

    dayfirst: bool | None = None
    tz: tzinfo | None = None
    now: datetime | None = None


def at_fixed_offset(moment: datetime | None) -> datetime | None:
    """*moment* with its offset in place of its zone.

    In the hour that a named zone has twice, it equals no time with an offset.
    """
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
    moment: datetime | None = field(converter=at_fixed_offset)
    precision: Precision
    role: Role | None
    label: int
    readings: tuple[date, ...] = ()
