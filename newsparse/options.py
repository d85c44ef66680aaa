"""The options of a `Parser`: checked where it is built, so that no article finds the fault."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, tzinfo
from typing import get_args

from newsparse.spans import LanguageCode

__all__ = ["check_options", "in_zone", "zone_of"]

# Characters of a name that is compared with those of all zones; the longest of these has 32.
_LONGEST_ZONE = 64


def check_options(
    min_confidence: object, language: object, dayfirst: object, tz: object, now: object
) -> None:
    """Raise `TypeError` or `ValueError`, naming the option, where one can't be used."""
    if isinstance(min_confidence, bool) or not isinstance(min_confidence, (int, float)):
        raise TypeError(f"min_confidence is a number, not {type(min_confidence).__name__}")
    if not 0 <= min_confidence <= 1:
        raise ValueError(f"min_confidence is {min_confidence!r}, not between 0 and 1")
    if language is not None and not isinstance(language, str):
        raise TypeError(f"language is a str or None, not {type(language).__name__}")
    if language not in (None, *get_args(LanguageCode)):
        raise ValueError(f"language is {language!r}; quotes are attributed in 'en' alone")
    options = (("dayfirst", dayfirst, bool), ("tz", tz, tzinfo), ("now", now, datetime))
    for name, value, kind in options:
        if value is not None and not isinstance(value, kind):
            raise TypeError(f"{name} is a {kind.__name__} or None, not {type(value).__name__}")
    if isinstance(tz, tzinfo):
        _check_zone("tz", tz)
        # Such a zone knows the offsets only of times that its `localize` made.
        if hasattr(tz, "localize") and tz.utcoffset(None) is None:
            raise TypeError(
                "tz is a zone of pytz, by which times would be read as local mean time; "
                f"give zoneinfo.ZoneInfo({str(tz)!r})"
            )
    if isinstance(now, datetime) and now.tzinfo is not None:
        _check_zone("now", now.tzinfo)


def _check_zone(option: str, zone: tzinfo) -> None:
    """Raise `TypeError` where *zone* has no local times, so that no article is what finds out."""
    try:
        zone.fromutc(datetime(2000, 1, 1, tzinfo=zone))
    except (NotImplementedError, ValueError) as error:
        raise TypeError(f"{option} has a zone without local times, {zone!r}: {error}") from error


def zone_of(tz: tzinfo | str | None) -> tzinfo | None:
    """*tz*, looked up where it is the name of a zone: `Europe/Oslo`.

    Raises:
        ValueError: This machine knows no zone of that name; the message has names close to it.
    """
    if not isinstance(tz, str):
        return tz
    from zoneinfo import ZoneInfo, available_timezones

    try:
        return ZoneInfo(tz)
    # ../x is a ValueError, a folder such as Europe an OSError, and all others are a KeyError.
    except (KeyError, ValueError, OSError):
        raise ValueError(
            f"tz is {tz!r}, which is no zone; {_advice(tz, available_timezones())}"
        ) from None


def _advice(name: str, known: Collection[str]) -> str:
    """What to write in place of *name*: a zone of almost this name, or in almost this town."""
    from difflib import get_close_matches

    if not known:
        return "this machine has no zones; pip install tzdata brings them"
    by_name = {zone.lower(): zone for zone in sorted(known)}
    by_town = {zone.rpartition("/")[2]: by_name[zone] for zone in by_name}
    wanted = name[:_LONGEST_ZONE].lower().replace(" ", "_")
    for zones in (by_name, by_town):
        near = get_close_matches(wanted, zones, n=3, cutoff=0.75)
        if near:
            return f"did you mean {' or '.join(zones[zone] for zone in near)}?"
    return "names look like Europe/Oslo"


def in_zone(now: datetime | None, tz: tzinfo | None) -> datetime | None:
    """*now* as a clock in *tz* shows it: what is yesterday there may be today elsewhere."""
    if now is None or tz is None:
        return now
    if now.tzinfo is None:
        return now.replace(tzinfo=tz)
    try:
        return now.astimezone(tz)
    except OverflowError:
        raise ValueError(f"now is {now}, which is outside the calendar in {tz}") from None
