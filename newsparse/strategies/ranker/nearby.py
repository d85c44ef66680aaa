"""Who could have said an utterance: the mentions around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.english.clauses import PREDICATING
from newsparse.prose.phrases import Mention
from newsparse.quotations.shapes import FARTHEST, Shape
from newsparse.reading import Reading

__all__ = ["candidates_for"]

# How many sentences before an utterance candidates are looked for.
_SENTENCES_BEFORE: Final = 2
# How many after it.
_SENTENCES_AFTER: Final = 1
# How many candidates are weighed, the nearest.
_MOST_CANDIDATES: Final = 24


def candidates_for(reading: Reading, shape: Shape, last: Mention | None) -> list[Mention]:
    """The mentions that the utterance could be given to, in text order."""
    low = max(0, shape.sentence - _SENTENCES_BEFORE)
    high = min(len(reading.sentences) - 1, shape.last_sentence + _SENTENCES_AFTER)
    before = _last_apart(
        reading.mentions_between(
            max(reading.sentences[low][0], shape.start - FARTHEST), shape.start
        )
    )
    after = _first_apart(
        reading.mentions_between(shape.start, min(reading.sentences[high][1], shape.end + FARTHEST))
    )
    lows = reading.tokens.lows
    # the blackout – with no emergency call received – points to | being a team player matters to Ek
    found = [
        mention
        for mention in before + after
        if lows[mention.first] != "no" and lows[mention.first - 1] not in PREDICATING
    ]
    if len(found) > _MOST_CANDIDATES:
        found.sort(
            key=lambda mention: min(abs(mention.start - shape.end), abs(shape.start - mention.end))
        )
        found = sorted(found[:_MOST_CANDIDATES], key=lambda mention: mention.start)
    if last is not None and last not in found:
        found.insert(0, last)
    return found


# Mentions are sorted, longer ones first: "her" in "her colleague" is nobody else. A sentence may
# have hundreds, of which no more are looked at than can be candidates.
def _first_apart(mentions: Sequence[Mention]) -> list[Mention]:
    """The first of *mentions* that stand in no quotation and inside no other one."""
    found: list[Mention] = []
    reach = -1
    for mention in mentions:
        if mention.region < 0 and mention.last > reach:
            found.append(mention)
            reach = mention.last
            if len(found) == _MOST_CANDIDATES:
                break
    return found


def _last_apart(mentions: Sequence[Mention]) -> list[Mention]:
    """The last of *mentions* that stand in no quotation and inside no other one."""
    found: list[Mention] = []
    for mention in reversed(mentions):
        if mention.region < 0:
            while found and found[-1].last <= mention.last:
                found.pop()
            found.append(mention)
            if len(found) == _MOST_CANDIDATES:
                break
    found.reverse()
    return found
