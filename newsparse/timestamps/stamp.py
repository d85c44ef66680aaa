"""A time as printed, and how times are read."""

from __future__ import annotations

from datetime import date, datetime, timezone, tzinfo
from typing import Literal, final

from newsparse.spans import Precision

__all__ = ["Role", "Stamp", "TimeReading", "at_fixed_offset"]

Role = Literal["published", "updated"]


@final
class TimeReading:
    """How times are read; see `newsparse.Parser` for what each setting means."""

    __slots__ = ("dayfirst", "now", "tz")

    def __init__(
        self,
        dayfirst: bool | None = None,
        tz: tzinfo | None = None,
        now: datetime | None = None,
    ) -> None:
        self.dayfirst: bool | None = dayfirst
        self.tz: tzinfo | None = tz
        self.now: datetime | None = now


def at_fixed_offset(moment: datetime | None) -> datetime | None:
    """*moment* with its offset in place of its zone.

    In the hour that a named zone has twice, it equals no time with an offset.
    """
    offset = moment.utcoffset() if moment else None
    return moment.replace(tzinfo=timezone(offset)) if moment and offset is not None else moment


@final
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

    __slots__ = ("end", "label", "moment", "precision", "readings", "role", "start")

    def __init__(
        self,
        start: int,
        end: int,
        moment: datetime | None,
        precision: Precision,
        role: Role | None,
        label: int,
        readings: tuple[date, ...],
    ) -> None:
        self.start: int = start
        self.end: int = end
        self.moment: datetime | None = at_fixed_offset(moment)
        self.precision: Precision = precision
        self.role: Role | None = role
        self.label: int = label
        self.readings: tuple[date, ...] = readings

    def at(self, moment: datetime, precision: Precision) -> Stamp:
        """The same stamp, with what it says told anew."""
        return Stamp(self.start, self.end, moment, precision, self.role, self.label, self.readings)

    def moved(self, by: int) -> Stamp:
        """The same stamp, so many characters further on."""
        return Stamp(
            self.start + by,
            self.end + by,
            self.moment,
            self.precision,
            self.role,
            self.label + by,
            self.readings,
        )

    def labelled(self, role: Role | None) -> Stamp:
        """The same stamp, with what another line's label says that it is."""
        return Stamp(
            self.start, self.end, self.moment, self.precision, role, self.label, self.readings
        )
