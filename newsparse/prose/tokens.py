"""Prose -> words and signs, with offsets."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, final

from newsparse.english.given_names import GIVEN
from newsparse.english.nouns import PEOPLE
from newsparse.english.verbs import VERB_FORMS
from newsparse.english.words import FUNCTION_WORDS, TITLES
from newsparse.loops import bisect_left, indices_unlike
from newsparse.prose.marks import Region
from newsparse.prose.words_and_signs import words_in
from newsparse.spans import CharSpan

__all__ = ["NOTHING", "Tokens", "is_shouted", "tokenize"]

# A shorter line of capitals may be a headline: its capitals say nothing, and stay.
_SHORTEST_SHOUT: Final = 60
# What stands in place of a word beyond both ends of the prose: it is no token, begins with no
# letter, and is in no set or string of words.
NOTHING: Final = "\n"
# How many tokens beyond the ends may be asked for; rules look fewer words ahead and back.
_MARGIN: Final = 32


@final
class Tokens:
    """The words and signs of an article's prose, as parallel lists.

    Each list goes on with a margin of tokens that are none, which are also what negative indices
    count back into. So a rule may ask what stands before the first word or after the last one: a
    line feed, in no region, in a sentence and an area of its own, at the end of the text. Whoever
    goes over all tokens goes as far as `len(tokens)`.

    Attributes:
        starts: Offset of each token's first character.
        ends: Offset after each token's last character.
        words: Each token as written; in a paragraph of capitals, as it would be elsewhere.
        lows: Each token in lower case, its apostrophes straight.
        areas: Index of the area (headline, standfirst, paragraph) each token stands in.
        sentences: Index of each token's sentence.
        firsts: Index of each sentence's first token, that of the margin among them, and of the
            first one after all.
        regions: Index of the quoted region around each token, -1 outside of all.
        printed: All words as written, each once.
        places: Indices of the tokens that are another string in `lows`: words with a capital or
            a curly apostrophe.
        at_marks: For each offset where a quoted region begins or ends, the index of the first token
            that begins there or later.
    """

    __slots__ = (
        "areas",
        "at_marks",
        "ends",
        "firsts",
        "lows",
        "places",
        "printed",
        "regions",
        "sentences",
        "starts",
        "words",
    )

    def __init__(
        self,
        starts: list[int],
        ends: list[int],
        words: list[str],
        lows: list[str],
        areas: list[int],
        sentences: list[int],
        firsts: list[int],
        regions: list[int],
        printed: set[str],
        places: list[int],
        at_marks: dict[int, int],
    ) -> None:
        self.starts: Final = starts
        self.ends: Final = ends
        self.words: Final = words
        self.lows: Final = lows
        self.areas: Final = areas
        self.sentences: Final = sentences
        self.firsts: Final = firsts
        self.regions: Final = regions
        self.printed: Final = printed
        self.places: Final = places
        self.at_marks: Final = at_marks

    def __len__(self) -> int:
        return len(self.starts) - _MARGIN

    def same_sentence(self, index: int, other: int) -> bool:
        """Whether two tokens stand in one sentence; no token is in that of one beyond the ends."""
        return self.sentences[index] == self.sentences[other]

    def is_beside(self, index: int, other: int) -> bool:
        """Whether two tokens are in one sentence and one quoted region, or outside of all."""
        return (
            self.sentences[index] == self.sentences[other]
            and self.regions[index] == self.regions[other]
        )

    def quoted(self, index: int) -> bool:
        """Whether the token stands between quotation marks."""
        return self.regions[index] >= 0

    def with_regions(self, regions: list[int]) -> Tokens:
        """The same words in other *regions*."""
        return Tokens(
            self.starts,
            self.ends,
            self.words,
            self.lows,
            self.areas,
            self.sentences,
            self.firsts,
            regions,
            self.printed,
            self.places,
            self.at_marks,
        )


def tokenize(
    text: str,
    areas: Sequence[CharSpan],
    sentences: Sequence[tuple[int, int]],
    regions: Sequence[Region],
    names: Sequence[Region] = (),
) -> Tokens:
    """The tokens of *areas*, each with its sentence and its quoted region.

    The marks around *names* are no tokens: “Rusty” said is read as Rusty said.
    """
    starts, ends, words, lows, in_area, places = words_in(text, areas)
    marks = [mark for name in names for mark in (name.start, name.end - 1)]
    for at in sorted(marks, reverse=True):
        index = bisect_left(starts, at)
        del starts[index], ends[index], words[index], lows[index], in_area[index]
    shouted = [
        index for index, area in enumerate(areas) if area.text.isupper() and is_shouted(area.text)
    ]
    for index in shouted:
        first = bisect_left(in_area, index)
        _lower(words, lows, first, bisect_left(in_area, index + 1))
    if marks or shouted:
        places = indices_unlike(words, lows)
    printed = set(words)
    in_region = [-1] * len(starts)
    at_marks: dict[int, int] = {}
    for index, region in enumerate(regions):
        at_marks[region.start] = first = bisect_left(starts, region.start)
        at_marks[region.end] = after = bisect_left(starts, region.end, lo=first)
        in_region[first:after] = [index] * (after - first)
    firsts = [*[bisect_left(starts, start) for start, _ in sentences], len(starts)]
    in_sentence: list[int] = []
    for index, (first, after) in enumerate(pairwise(firsts)):
        in_sentence += [index] * (after - first)
    starts += [len(text)] * _MARGIN
    ends += [len(text)] * _MARGIN
    words += [NOTHING] * _MARGIN
    lows += [NOTHING] * _MARGIN
    in_area += [len(areas)] * _MARGIN
    in_sentence += [len(sentences)] * _MARGIN
    in_region += [-1] * _MARGIN
    firsts.append(len(starts))
    return Tokens(
        starts,
        ends,
        words,
        lows,
        in_area,
        in_sentence,
        firsts,
        in_region,
        printed,
        places,
        at_marks,
    )


def is_shouted(text: str) -> bool:
    """Whether a text that is no headline is in capitals throughout."""
    return text.isupper() and (
        len(text) > _SHORTEST_SHOUT or (text.endswith((".", "?", "!")) and " " in text)
    )


def _lower(words: list[str], lows: list[str], first: int, after: int) -> None:
    """Write a shouted paragraph's words small, names apart: given names and what follows titles."""
    named = False
    for index in range(first, after):
        low = lows[index]
        given = low in GIVEN
        plain = low in FUNCTION_WORDS or low in VERB_FORMS or not low[0].isalpha()
        titled = index > first and (lows[index - 1] in PEOPLE or lows[index - 1] in TITLES)
        named = not plain and low not in PEOPLE and (given or titled or named)
        words[index] = low.capitalize() if named else low
