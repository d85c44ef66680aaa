"""Who could have said an utterance: the mentions around it."""

from __future__ import annotations

from collections.abc import Sequence
from re import IGNORECASE
from typing import Final, final

from newsparse.english.clause_words import PREDICATING
from newsparse.english.reporting import OCCASIONS
from newsparse.loops import bisect_left
from newsparse.patterns import regexp
from newsparse.prose.phrases import Mention, starts_of
from newsparse.quotations.shapes import FARTHEST, Shape
from newsparse.reading import Reading

__all__ = ["Nearby"]

# How many sentences before an utterance candidates are looked for.
_SENTENCES_BEFORE: Final = 2
# How many after it.
_SENTENCES_AFTER: Final = 1
# How many candidates are weighed, the nearest.
_MOST_CANDIDATES: Final = 24

# Where something was said, in brackets after it: “We go.” [Remarks to the Baltor Group, 11/18/13]
_NOTE: Final = regexp(
    r"[”\"] ?[\[(](?:" + "|".join(sorted(OCCASIONS)) + r")\b[^\])\n]{,120}", IGNORECASE
)


@final
class Nearby:
    """The mentions that an article's utterances could be given to, to look them up by place."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._mentions: list[Mention] = _candidates(reading)
        self._starts: list[int] = starts_of(self._mentions)

    def candidates(self, shape: Shape, last: Mention | None) -> list[Mention]:
        """The mentions around an utterance, in text order; and *last*, who spoke last."""
        sentences, starts = self._reading.sentences, self._starts
        low, _ = sentences[max(0, shape.sentence - _SENTENCES_BEFORE)]
        _, high = sentences[min(len(sentences) - 1, shape.last_sentence + _SENTENCES_AFTER)]
        at = bisect_left(starts, shape.start)
        # A sentence may have hundreds.
        first = max(bisect_left(starts, max(low, shape.start - FARTHEST)), at - _MOST_CANDIDATES)
        after = min(bisect_left(starts, min(high, shape.end + FARTHEST)), at + _MOST_CANDIDATES)
        found = self._mentions[first:after]
        if len(found) > _MOST_CANDIDATES:
            found.sort(
                key=lambda mention: min(
                    abs(mention.start - shape.end), abs(shape.start - mention.end)
                )
            )
            found = sorted(found[:_MOST_CANDIDATES], key=lambda mention: mention.start)
        if last is not None and last not in found:
            found.insert(0, last)
        return found


def _candidates(reading: Reading) -> list[Mention]:
    """The mentions of *reading* that stand in no quotation and inside no other one."""
    lows = reading.tokens.lows
    found: list[Mention] = []
    reach = -1
    # "Her" in "her colleague" is nobody else.
    for mention in reading.mentions:
        if mention.last > reach and mention.region < 0:
            reach, first = mention.last, mention.first
            # with no emergency call received | being a team player matters to Ek
            if lows[first] != "no" and lows[first - 1] not in PREDICATING:
                found.append(mention)
    matches = [_NOTE.match(reading.text, region.end - 1) for region in reading.regions]
    notes = [match.span() for match in matches if match is not None]
    return [mention for mention in found if not _is_within(mention, notes)] if notes else found


def _is_within(mention: Mention, notes: Sequence[tuple[int, int]]) -> bool:
    return any(start <= mention.start < end for start, end in notes)
