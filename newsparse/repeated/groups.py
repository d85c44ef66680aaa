"""Which wordings are one utterance: the same, a part of one another, or with small changes.

Two are compared only if they share a run of words, so that time grows with the words and not with
the pairs of quotes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, pairwise
from operator import itemgetter

from newsparse.repeated.wordings import TELLING, Wordings

__all__ = ["grouped"]

# Quotes that each one is compared with for one run; `at the end of the day` is in many.
_MOST_COMPARED = 20
# Of so many runs of the shorter quote, one has to be shared before its words are looked at.
_SHARED_ONCE_IN = 10
# Of the words of the shorter quote, the share that has to be in the longer one.
_SHARED = 0.75
# Of its pairs of words in a row, the share that has to be there: words alone are there by chance.
_SHARED_PAIRS = 0.6
# The same of quotes of fewer words than these, which one figure of speech nearly fills.
_SHARED_PAIRS_OF_FEW, _FEW = 0.8, 12


def grouped(wordings: Wordings) -> list[list[int]]:
    """The numbers of the wordings that are one utterance, the fullest first in each group.

    Those that are like no other are left out, but for those of several quotes. Each is compared
    with the fullest ones of earlier groups, so that no chain of small changes joins what has little
    in common; of all others, it can only be a part.
    """
    groups: dict[int, list[int]] = {}
    leader_of: dict[int, int] = {}
    marks: dict[int, bytes] = {}
    # The first wordings that have a run. Most runs are in one alone, and lead nowhere.
    having: dict[int, tuple[int, ...]] = dict.fromkeys(wordings.seen_twice(), ())
    for number in range(len(wordings.texts)):
        runs = wordings.runs(number)
        shared = dict.fromkeys(filter(having.__contains__, runs))
        with_it = [*map(having.__getitem__, shared)]
        known = [*filter(None, with_it)]
        alike = _most_alike(known, len({*runs})) if known else ()
        if alike:
            other = _first_same(number, alike, wordings, marks, leader_of)
            if other is not None:
                leader = leader_of[number] = leader_of.get(other, other)
                groups.setdefault(leader, [leader]).append(number)
        this = (number,)
        for run, numbers in zip(shared, with_it, strict=True):
            # What is in thousands of quotes is a figure of speech: the first ones are enough.
            if len(numbers) < _MOST_COMPARED:
                having[run] = numbers + this
    several = wordings.of_several_quotes()
    return [*groups.values(), *([n] for n in several if n not in groups and n not in leader_of)]


def _most_alike(with_it: Sequence[Sequence[int]], runs: int) -> list[tuple[int, bool]]:
    """Those that share runs, the ones that share most first, and whether they have all *runs*.

    A figure of speech counts as shared with all, as it is known of the first ones only.
    """
    full = sum([len(numbers) >= _MOST_COMPARED for numbers in with_it])
    # As many have to be shared beside the figures of speech.
    least = -(-runs // _SHARED_ONCE_IN) - full
    if len(with_it) < least:
        return []
    if len(with_it) == 1:
        return [(number, full + 1 >= runs) for number in with_it[0]]
    counts = Counter(chain.from_iterable(with_it))
    least = max(least, sorted(counts.values())[-_MOST_COMPARED:][0])
    found = [pair for pair in counts.items() if pair[1] >= least]
    found.sort(key=itemgetter(1), reverse=True)
    return [(number, full + count >= runs) for number, count in found[:_MOST_COMPARED]]


def _first_same(
    number: int,
    alike: Iterable[tuple[int, bool]],
    wordings: Wordings,
    marks: dict[int, bytes],
    leader_of: Mapping[int, int],
) -> int | None:
    """The first of those *alike* that is the same utterance.

    The *marks* of a wording, once found, are kept: most have too few in common for a look at words.
    """
    texts = wordings.texts
    words = _words(texts[number])
    mine = marks[number] = _marks(words)
    may_miss = len(mine) - _least_pairs(len(words))
    is_short = len(words) < TELLING
    for other, is_all in alike:
        # All runs of a part are there. A few words are the same only in one person's mouth.
        if is_all and _is_part(texts[number], texts[other]):
            if not is_short or not wordings.last_names(number).isdisjoint(
                wordings.last_names(other)
            ):
                return other
        elif not is_short and other not in leader_of:
            theirs = marks.get(other)
            if theirs is None:
                theirs = marks[other] = _marks(_words(texts[other]))
            if len(mine.translate(None, theirs)) <= may_miss and _is_changed(
                words, _words(texts[other])
            ):
                return other
    return None


def _words(wording: str) -> list[str]:
    return wording.partition("\n")[0].split(" ")


def _marks(words: Sequence[str]) -> bytes:
    """A byte for each pair of words in a row, the same for the same pair."""
    of_words = bytes([hash(word) & 255 for word in words])
    # All bytes at once, each with the one before it
    together = int.from_bytes(of_words, "big")
    return (together ^ together >> 8).to_bytes(len(words), "big")[1:]


def _is_part(fewer: str, more: str) -> bool:
    """Whether the words of one wording are in another one, in a row."""
    (part, _, _), (whole, _, _) = fewer.partition("\n"), more.partition("\n")
    return f" {part} " in f" {whole} "


def _is_changed(fewer: Sequence[str], more: Sequence[str]) -> bool:
    """Whether *fewer* words are *more* words shortened, or with small changes."""
    if sum(map(set(more).__contains__, fewer)) < _SHARED * len(fewer):
        return False
    shared_pairs = sum(map(set(pairwise(more)).__contains__, pairwise(fewer)))
    return shared_pairs >= _least_pairs(len(fewer))


def _least_pairs(words: int) -> float:
    """How many pairs of words in a row so many *words* have to share."""
    return (_SHARED_PAIRS_OF_FEW if words < _FEW else _SHARED_PAIRS) * (words - 1)
