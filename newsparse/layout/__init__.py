"""Lines of a text -> the parts of an article.

Every line is seen with its neighbours: `newsparse.layout.tagging` says how likely it is to be body,
the words and shapes of a line say what else it may be, and `newsparse.layout.assembly` puts the
parts in place.
"""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from newsparse.databases import read_document
from newsparse.layout.anatomy import Layout

if TYPE_CHECKING:
    from newsparse.databases.document_parts import Parts

__all__ = ["Layout", "read_layout"]


def read_layout(
    text: str,
    body_start: int | None = None,
    parts: Parts | None = None,
    *,
    dayfirst: bool | None = None,
    tz: tzinfo | None = None,
    now: datetime | None = None,
) -> Layout:
    """The parts of *text*; see `newsparse.Parser` for the settings.

    Where the *parts* are known, or a press database prints them by name, they are taken as told.

    Where the body is known to begin at *body_start*, what stands before is the headline, and every
    line from there on is body that isn't plainly a byline, a timestamp or a source line.
    """
    # Patterns take milliseconds to compile: they are imported with the first text.
    from newsparse.timestamps import TimeReading

    how = TimeReading(dayfirst, tz, now)
    if parts is None and body_start is None:
        parts = read_document(text)
    if parts is not None:
        from newsparse.layout.known import lay_out

        return lay_out(text, parts, how)
    from newsparse.layout.assembly import assemble

    return assemble(text, how, body_start)
