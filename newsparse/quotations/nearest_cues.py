"""Which words report a quotation, as far as that can be told before anybody knows whose it is."""

from __future__ import annotations

from typing import Final

from newsparse.loops import bisect_right
from newsparse.prose.phrases import Cue
from newsparse.reading import Reading

__all__ = ["cue_for"]

# How far from a quotation its cue stands at most, in words.
_FARTHEST_WORDS: Final = 25
# How many words a cue is set back for another cue, or quoted words, between it and the quotation.
_CROSSED: Final = 12
# The same for what a cue reports; those that report speech most often come first.
_SET_BACK: Final = {"say": 0, "according": 0, "report": 3, "voice": 3, "call": 5, "think": 8}


def cue_for(reading: Reading, first: int, last: int) -> Cue | None:
    """The cue of the utterance from region *first* to region *last*: the nearest of its sentences.

    “We go,” Ek *said*. | Ek *said* it was “late”. | “You,” she *told* him, “would never.”
    """
    tokens = reading.tokens
    edges = [
        (reading.token_at(region.start) - 1, reading.token_at(region.end))
        for region in reading.regions[first : last + 1]
    ]
    afters = [after for _, after in edges]
    before, after = edges[0][0], edges[-1][1]
    opening = tokens.firsts[tokens.sentences[before + 1]]
    closing = tokens.firsts[tokens.sentences[after - 1] + 1] - 1
    best: tuple[int, Cue] | None = None
    for cue in reading.cues_between(
        max(opening, before - _FARTHEST_WORDS), min(closing, after + _FARTHEST_WORDS)
    ):
        back = _SET_BACK.get(cue.kind)
        if back is None or (best is not None and back >= best[0]):
            continue  # however near it is
        # Of the regions, the one at the cue, or the last before it and the next, are the nearest.
        nearest = bisect_right(afters, cue.first)
        for start, stop in edges[max(nearest - 1, 0) : nearest + 2]:
            distance = back + _distance(reading, cue, start, stop)
            if best is None or distance < best[0]:
                best = distance, cue
    return best[1] if best is not None else None


def _distance(reading: Reading, cue: Cue, before: int, after: int) -> int:
    """How many words *cue* stands from a region between two tokens; more where much is between."""
    if cue.last <= before:
        first, stop = cue.last + 1, before + 1
    elif cue.first >= after:
        first, stop = after, cue.first
    else:
        return _FARTHEST_WORDS * 2
    if first == stop:
        return 0
    crossed = reading.has_cue(first, stop - 1) or max(reading.tokens.regions[first:stop]) >= 0
    return stop - first + (_CROSSED if crossed else 0)
