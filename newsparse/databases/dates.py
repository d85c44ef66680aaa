"""The day that a field or a line of a database's document tells."""

from __future__ import annotations

import re

from newsparse.databases.document_parts import Reach
from newsparse.timestamps import Stamp, TimeReading, find_stamps
from newsparse.timestamps.timewords import tokens

__all__ = ["after_day", "is_clock", "is_weekday", "read_day"]

# 23:22 Central European Time
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d(?!\d)")


def read_day(text: str, place: Reach, how: TimeReading) -> Stamp | None:
    """The first time told in `text[start:end]`, of which it is known that it tells one.

    A weekday that isn't the day's is left out of account: databases name some wrongly.
    """
    found = find_stamps(text, *place, how)
    told = next((stamp for stamp in found if stamp.moment is not None), None)
    return told or _without_weekday(text, place, how)


def _without_weekday(text: str, place: Reach, how: TimeReading) -> Stamp | None:
    start, end = place
    blanked = list(text[start:end])
    weekdays = [token for token in tokens(text, start, end) if token.kind == "W"]
    for token in weekdays:
        blanked[token.start - start : token.end - start] = " " * (token.end - token.start)
    line = "".join(blanked)
    found = find_stamps(line, 0, len(line), how) if weekdays else []
    told = next((stamp for stamp in found if stamp.moment is not None), None)
    if told is None:
        return None
    return told.moved(start)


def after_day(line: str, how: TimeReading) -> str:
    """What stands after the day on a *line*: the edition, `Final Edition`."""
    told = read_day(line, (0, len(line)), how)
    rest = line[told.end :] if told is not None else ""
    weekdays = [token for token in tokens(rest, 0, len(rest)) if token.kind == "W"]
    if weekdays and not rest[: weekdays[0].start].strip(" ,"):
        rest = rest[weekdays[0].end :]
    return rest.strip(" ,;-")


def is_clock(line: str) -> bool:
    """Whether a *line* beside the date begins with the clock: `23:22 Central European Time`."""
    return _CLOCK.match(line) is not None


def is_weekday(line: str) -> bool:
    """Whether a *line* is a weekday and nothing else."""
    found = tokens(line, 0, len(line))
    return len(found) == 1 and found[0].kind == "W"
