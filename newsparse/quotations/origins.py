"""What a quote was made of, so that nobody has to look for it again in the text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import final

from newsparse.prose.marks import Region
from newsparse.prose.phrases import Cue
from newsparse.spans import CharSpan, Quote

__all__ = ["Origin", "Origins"]


@final
class Origin:
    """What a quote was made of.

    Attributes:
        regions: Its quoted regions; none for a reported clause.
        first: Index of the first of them in `Reading.regions`, -1 without one.
        last: Index of the last of them, -1 without one.
        cue: The cue that reports it; None without one.
        teller: Whom the headline names beside what it reports: Rain will stay - Ek
        echoed: For words of a heading, the quote below that has the same words; else None.
    """

    __slots__ = ("cue", "echoed", "first", "last", "regions", "teller")

    def __init__(
        self,
        regions: tuple[Region, ...] = (),
        first: int = -1,
        last: int = -1,
        cue: Cue | None = None,
        teller: CharSpan | None = None,
        echoed: Quote | None = None,
    ) -> None:
        self.regions: tuple[Region, ...] = regions
        self.first: int = first
        self.last: int = last
        self.cue: Cue | None = cue
        self.teller: CharSpan | None = teller
        self.echoed: Quote | None = echoed

    def echoing(self, full: Quote) -> Origin:
        """The same of a heading whose words *full* has as well."""
        return Origin(self.regions, self.first, self.last, self.cue, self.teller, full)


# Those of an article, by the open quote that was made.
Origins = Mapping[Quote, Origin]
