"""The parts of an article, as the layout hands them on."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from newsparse.spans import CharSpan, Dateline, Precision

__all__ = ["Layout"]


class Layout(NamedTuple):
    """The parts of an article; see `newsparse.Article` for what each is."""

    headline: CharSpan | None = None
    standfirst: CharSpan | None = None
    byline: CharSpan | None = None
    authors: tuple[str, ...] = ()
    timestamp: CharSpan | None = None
    published: datetime | None = None
    published_precision: Precision | None = None
    updated: datetime | None = None
    updated_precision: Precision | None = None
    dateline: Dateline | None = None
    paragraphs: tuple[CharSpan, ...] = ()
    source_line: CharSpan | None = None
    source: str | None = None
