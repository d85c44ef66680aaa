"""Lines of a text -> the parts of an article."""

from __future__ import annotations

import re
from datetime import datetime, tzinfo
from typing import Literal

from attrs import frozen

from newsparse.spans import CharSpan, Dateline

__all__ = ["Layout", "read_layout"]


@frozen(slots=True)
class Layout:
    """The parts of an article; see `newsparse.Article` for what each is."""

    headline: CharSpan | None = None
    standfirst: CharSpan | None = None
    byline: CharSpan | None = None
    authors: tuple[str, ...] = ()
    timestamp: CharSpan | None = None
    published: datetime | None = None
    published_precision: Literal["day", "minute", "second"] | None = None
    updated: datetime | None = None
    updated_precision: Literal["day", "minute", "second"] | None = None
    dateline: Dateline | None = None
    paragraphs: tuple[CharSpan, ...] = ()
    source_line: CharSpan | None = None
    source: str | None = None


def read_layout(
    text: str, *, dayfirst: bool | None = None, tz: tzinfo | None = None, now: datetime | None = None
) -> Layout:
    lines = [CharSpan.of(text, m.start(), m.end()) for m in re.finditer(r"\S[^\n]*\S|\S", text)]
    return Layout(headline=lines[0] if lines else None, paragraphs=tuple(lines[1:]))
