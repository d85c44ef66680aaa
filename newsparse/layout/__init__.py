"""Lines of a text -> the parts of an article.

Every line is seen with its neighbours: `newsparse.layout.tagging` says how likely it is to be body,
the words and shapes of a line say what else it may be, and `newsparse.layout.assembly` puts the
parts in place.
"""

from __future__ import annotations

from datetime import datetime, tzinfo

from newsparse.layout.parts import Layout

__all__ = ["Layout", "read_layout"]


def read_layout(
    text: str,
    body_start: int | None = None,
    *,
    dayfirst: bool | None = None,
    tz: tzinfo | None = None,
    now: datetime | None = None,
) -> Layout:
    """The parts of *text*; see `newsparse.Parser` for the settings.

    Where the body is known to begin at *body_start*, what stands before is the headline, and every
    line from there on is body that isn't plainly a byline, a timestamp or a source line.
    """
    # Patterns take milliseconds to compile: only who reads a text pays for them.
    from newsparse.layout.assembly import assemble
    from newsparse.timestamps import TimeReading

    return assemble(text, TimeReading(dayfirst, tz, now), body_start)
