"""The words of a quote that are compared, and the runs of words that two of them may share."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Mapping, Sequence, Set

from attrs import field, frozen

__all__ = ["FEWEST", "TELLING", "Wordings", "wordings_of", "words_of"]

# Words below which the same words are no sign of the same utterance: "I don't know."
FEWEST = 5
# Words from which on the same words tell the same utterance, whoever is said to say it.
TELLING = 8
# Words in a row that two quotes share before they are compared: as many as the fewest, so that
# each part of a quote that is looked at has all its runs there.
_RUN = FEWEST
# Words of a quote that are compared; one with more is a speech, and its beginning tells.
_MOST_WORDS = 1_000

# ferry | ferry's
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
# The marks in an English quote that aren't ASCII
_MARKS = re.compile("[“”‘–—…]")
# What each ASCII character is among words in small letters: all but letters, digits and
# apostrophes stands between words.
_PLAIN = bytes(
    ord(sign.lower()) if sign.isalnum() or sign == "'" else ord(" ")
    for sign in map(chr, range(128))
).ljust(256)


def words_of(text: str) -> list[str]:
    """The words that are compared, in small letters.

    Example:
        >>> words_of("The old ferry’s painted -- ‘at last’!")
        ['the', 'old', "ferry's", 'painted', 'at', 'last']
    """
    plain = text.replace("’", "'")
    if not plain.isascii():
        plain = _MARKS.sub(" ", plain)
    if not plain.isascii() or "''" in plain:
        return _WORD.findall(plain.casefold())[:_MOST_WORDS]
    # What the pattern finds, in a third of the time
    plain = plain.encode().translate(_PLAIN).decode()
    if "'" in plain:
        plain = f" {plain} ".replace("' ", " ").replace(" '", " ")
    return plain.split()[:_MOST_WORDS]


@frozen(slots=True, eq=False)
class Wordings:
    """The different wordings of quotes, the fullest first: what is shortened meets its whole."""

    texts: Sequence[str]
    """The words of each with a space between them, in small letters; after a few words, in a line
    of its own, the last name of who says them."""
    # The first quote that has each, and by that the other ones: most wordings have one.
    _first: Sequence[int]
    _again: Mapping[int, Sequence[int]]
    _speakers: Sequence[str | None]
    # Of those that were asked for: a part may be compared with what thousands of quotes say.
    _last_names: dict[int, Set[str]] = field(init=False, factory=dict[int, Set[str]])
    # The hashes of the runs of all first quotes, and where those of each quote begin
    _runs: array[int]
    _starts: Sequence[int]

    def quotes(self, number: int) -> tuple[int, ...]:
        """The numbers of the quotes that have this wording."""
        first = self._first[number]
        return (first, *self._again.get(first, ()))

    def of_several_quotes(self) -> set[int]:
        """The numbers of the wordings that several quotes have."""
        return {number for number, first in enumerate(self._first) if first in self._again}

    def last_names(self, number: int) -> Set[str]:
        """The last names of who says it; an empty one where nobody knows."""
        if number not in self._last_names:
            names = {_last_name(self._speakers[quote]) for quote in self.quotes(number)}
            self._last_names[number] = names
        return self._last_names[number]

    def runs(self, number: int) -> list[int]:
        """The hashes of its runs of words, in order."""
        first = self._first[number]
        return self._runs[self._starts[first] : self._starts[first + 1]].tolist()

    def seen_twice(self) -> set[int]:
        """The runs that two wordings have or more, and a few that only seem so."""
        # Several share a place, so that there need be no list of all: one in eight at most.
        places = 8 * len(self._runs) + 1
        seen = bytearray(places)
        twice: set[int] = set()
        for run in self._runs:
            place = run % places
            if seen[place]:
                twice.add(run)
            else:
                seen[place] = 1
        return twice


def wordings_of(quotes: Iterable[tuple[str, str | None]]) -> Wordings:
    """The wordings of *quotes*, given as text and speaker, that have enough words."""
    # By the number of words
    first: dict[int, dict[str, int]] = {}
    again: dict[int, list[int]] = {}
    speakers: list[str | None] = []
    runs, starts = array("q"), array("q", [0])
    for number, (text, speaker) in enumerate(quotes):
        speakers.append(speaker)
        words = words_of(text)
        count = len(words)
        if count >= FEWEST:
            wording = " ".join(words)
            if count < TELLING:
                # A few words are said by many.
                wording = f"{wording}\n{_last_name(speaker)}"
            at = first.setdefault(count, {}).setdefault(wording, number)
            if at == number:
                shifted = [words[after:] for after in range(_RUN)]
                runs.fromlist([*map(hash, zip(*shifted, strict=False))])
            else:
                again.setdefault(at, []).append(number)
        starts.append(len(runs))
    told = [pair for count in sorted(first, reverse=True) for pair in sorted(first[count].items())]
    texts, numbers = [text for text, _ in told], [number for _, number in told]
    return Wordings(texts, numbers, again, speakers, runs, starts)


def _last_name(speaker: str | None) -> str:
    return speaker.split()[-1].casefold() if speaker else ""
