"""Where the words of a quoted region stand elsewhere in the article, in marks and without them."""

from __future__ import annotations

from collections import Counter
from typing import Final

from newsparse.prose.marks import Region
from newsparse.reading import Reading

__all__ = ["Wordings", "wording"]

# How far away, in characters, the same words count as said again.
_FAR: Final = 20_000
# Longer marked words than these are no term that an article repeats, in characters.
_LONGEST: Final = 40
# Shorter ones stand anywhere by chance: “a”
_SHORTEST: Final = 3
# How many regions before and after one are looked at for its words.
_MOST_AROUND: Final = 100
# What is left out at both ends of marked words when they are compared
_MARKS_AND_SIGNS: Final = "\"“”‘’'«»„‚`,.;:!?…() \n"


def wording(marked: str) -> str | None:
    """Marked words as they are compared, None where they are too long for a term."""
    words = marked.strip(_MARKS_AND_SIGNS)
    return _small(words) if len(words) <= _LONGEST else None


def _small(words: str) -> str:
    """*words* in small letters, with straight apostrophes."""
    return words.lower().replace("’", "'")


class Wordings:
    """The words of an article's quoted regions."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        # Made for the first term, since most of what stands in marks is longer: the text in small
        # letters, with question marks for what is no ASCII. That takes a quarter of the time of ...
        self._ascii: bytes | None = None
        # ... the whole text in small letters, which the first term needs that has any of these.
        self._text: str | None = None
        # For the first term that stands elsewhere, the words of each region, ...
        self._bare: list[str] = []
        # ... and how many regions have the same.
        self._counts: dict[str, int] = {}

    def elsewhere(self, region: Region, index: int) -> tuple[int, int, int]:
        """How often the words of the region at *index* stand in other places, each at most twice.

        In marks of their own, inside longer marked words, and without any marks.
        """
        reading = self._reading
        words = wording(reading.text[region.start : region.end])
        # Each number counts what those before it left.
        if words is None or len(words) < _SHORTEST:
            return 0, 0, 0
        total = self._count(words, max(0, region.start - _FAR), region.end + _FAR) - 1
        if not total and len(reading.text) <= _FAR:
            return 0, 0, 0  # as most
        if not self._bare:
            self._bare = [
                _small(reading.text[r.start : r.end].strip(_MARKS_AND_SIGNS))
                for r in reading.regions
            ]
            self._counts = Counter(self._bare)
        alone = self._counts[words] - 1
        if not (alone or total):
            return 0, 0, 0
        around = self._bare[max(0, index - _MOST_AROUND) : index + _MOST_AROUND]
        inside = sum([words in other for other in around]) - 1 - alone
        if alone and region.paragraph:
            # A headline says again what somebody says below: that makes no term of it.
            headed = self._in_headline(words)
            alone, total = alone - headed, total - headed
        return min(alone, 2), min(max(inside, 0), 2), min(max(total - alone - inside, 0), 2)

    def _count(self, words: str, start: int, end: int) -> int:
        """How often *words* stand between two offsets of the text."""
        if "?" in words or not words.isascii():
            if self._text is None:
                self._text = _small(self._reading.text)
            return self._text.count(words, start, end)
        if self._ascii is None:
            text = self._reading.text.replace("’", "'")
            self._ascii = text.encode("ascii", "replace").lower()
        return self._ascii.count(words.encode(), start, end)

    def _in_headline(self, words: str) -> int:
        """How many regions of the headline have the same words."""
        regions, headline = self._reading.regions, self._reading.headline
        if headline is None:
            return 0
        count = 0
        for region, other in zip(regions[:_MOST_AROUND], self._bare, strict=False):
            if region.paragraph != headline:
                break
            count += other == words
        return count
