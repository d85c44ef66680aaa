"""Where the words of a quoted region stand elsewhere in the article, in marks and without them."""

from __future__ import annotations

from collections import Counter
from typing import Final

from newsparse.prose.marks import Region
from newsparse.reading import Reading

__all__ = ["LONGEST_WORDING", "Wordings", "bare"]

# How far away, in characters, the same words count as said again.
_FAR: Final = 20_000
# Longer marked words than these are no term that an article repeats, in characters.
LONGEST_WORDING: Final = 40
# Shorter ones stand anywhere by chance: “a”
_SHORTEST: Final = 3
# How many regions before and after one are looked at for its words.
_MOST_AROUND: Final = 100
# What is left out at both ends of marked words when they are compared
_MARKS_AND_SIGNS: Final = "\"“”‘’'«»„‚`,.;:!?…() \n"


def bare(marked: str) -> str:
    """Marked words without their marks and the signs beside them, in small letters."""
    return marked.strip(_MARKS_AND_SIGNS).lower().replace("’", "'")


class Wordings:
    """The words of an article's quoted regions."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.text.lower().replace("’", "'")
        self._bare = [bare(reading.text[r.start : r.end]) for r in reading.regions]
        self._counts = Counter(self._bare)

    def elsewhere(self, region: Region, index: int) -> tuple[int, int, int]:
        """How often the words of the region at *index* stand in other places, each at most twice.

        In marks of their own, inside longer marked words, and without any marks.
        """
        words = self._bare[index]
        # Each number counts what those before it left.
        if not _SHORTEST <= len(words) <= LONGEST_WORDING:
            return 0, 0, 0
        alone = self._counts[words] - 1
        around = self._bare[max(0, index - _MOST_AROUND) : index + _MOST_AROUND]
        inside = sum([words in other for other in around]) - 1 - alone
        total = self._text.count(words, max(0, region.start - _FAR), region.end + _FAR) - 1
        return min(alone, 2), min(max(inside, 0), 2), min(max(total - alone - inside, 0), 2)
