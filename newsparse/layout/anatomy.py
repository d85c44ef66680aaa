"""The parts of an article, as the layout hands them on."""

from __future__ import annotations

from datetime import datetime
from typing import final

from newsparse.spans import CharSpan, Dateline, Precision

__all__ = ["Layout"]


@final
class Layout:
    """The parts of an article; see `newsparse.Article` for what each is."""

    __slots__ = (
        "authors",
        "byline",
        "dateline",
        "headline",
        "paragraphs",
        "published",
        "published_precision",
        "source",
        "source_line",
        "standfirst",
        "timestamp",
        "updated",
        "updated_precision",
    )

    def __init__(
        self,
        headline: CharSpan | None = None,
        standfirst: CharSpan | None = None,
        byline: CharSpan | None = None,
        authors: tuple[str, ...] = (),
        timestamp: CharSpan | None = None,
        published: datetime | None = None,
        published_precision: Precision | None = None,
        updated: datetime | None = None,
        updated_precision: Precision | None = None,
        dateline: Dateline | None = None,
        paragraphs: tuple[CharSpan, ...] = (),
        source_line: CharSpan | None = None,
        source: str | None = None,
    ) -> None:
        self.headline: CharSpan | None = headline
        self.standfirst: CharSpan | None = standfirst
        self.byline: CharSpan | None = byline
        self.authors: tuple[str, ...] = authors
        self.timestamp: CharSpan | None = timestamp
        self.published: datetime | None = published
        self.published_precision: Precision | None = published_precision
        self.updated: datetime | None = updated
        self.updated_precision: Precision | None = updated_precision
        self.dateline: Dateline | None = dateline
        self.paragraphs: tuple[CharSpan, ...] = paragraphs
        self.source_line: CharSpan | None = source_line
        self.source: str | None = source
