"""Quotes of one sort: how many there are, and a few of them to look at."""

from __future__ import annotations

from datetime import date

from attrs import define, field, frozen

from newsparse.spans import QuoteKind

__all__ = ["MOST_TOLD", "Tally", "Told"]

# Quotes that are kept of one name, one kind, one day...: as many as the page shows below a number.
MOST_TOLD = 12


@frozen(slots=True)
class Told:
    """A quote as the page shows it.

    Attributes:
        text: Its words.
        kind: `direct`, `mixed`, or `indirect`: those are the article's words, and no quotation.
        cue: The word that reports it, or empty.
        speaker: Who says it, or empty.
        article: The key of its article: a file's name, an id.
        headline: The article's headline, or empty.
        start: Offset of the quote in the article's text.
        day: When the article was published, or None.
    """

    text: str
    kind: QuoteKind
    cue: str
    speaker: str
    article: str
    headline: str
    start: int
    day: date | None


@define
class Tally:
    """How many quotes there are of one sort, and a few of them."""

    quotes: int = 0
    told: list[Told] = field(factory=list[Told])

    def add(self, told: Told) -> None:
        self.quotes += 1
        if len(self.told) < MOST_TOLD:
            self.told.append(told)

    def merge(self, other: Tally) -> None:
        self.quotes += other.quotes
        self.told = (self.told + other.told)[:MOST_TOLD]
