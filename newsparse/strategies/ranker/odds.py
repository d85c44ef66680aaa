"""How likely each candidate has said an utterance: findings -> odds -> what they are worth."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, fsum
from operator import add, itemgetter
from typing import Final

from newsparse.cast.referents import Referent
from newsparse.models import model, weights
from newsparse.models.linear import PARTS, logistic, logit
from newsparse.prose.phrases import Mention
from newsparse.quotations.shapes import Shape
from newsparse.strategies.ranker.grounds import Grounds, History, weighed_for
from newsparse.strategies.ranker.looks import Look

__all__ = ["calibrated", "odds_of", "parsed_signs"]

# What candidates are sorted by
_share: Final = itemgetter(1)


def odds_of(grounds: Grounds, shape: Shape, history: History) -> list[tuple[Mention | None, float]]:
    """Everybody who could have said an utterance, and nobody, with their share, likeliest first.

    Mentions of one bearer stand together against the others: each bearer has its likeliest
    mention, and None is nobody. The shares sum up to 1.
    """
    candidates, nobody, told = weighed_for(grounds, shape, history)
    if grounds.parsed is not None:
        more = map(model("ranker_parsed").told, parsed_signs(grounds, shape, candidates))
        told = list(map(add, told, more))
    top = max([nobody, *told])
    # Each bearer's share, the likeliest of its mentions and what that is worth; nobody's is first.
    shares, worths = [exp((nobody - top) / PARTS)], [nobody]
    best: list[Mention | None] = [None]
    places: dict[Referent, int] = {}
    for index, look in enumerate(candidates):
        worth = told[index]
        referent, share = look.referent, exp((worth - top) / PARTS)
        at = places.get(referent)
        if at is None:
            places[referent] = len(shares)
            shares.append(share)
            best.append(look.mention)
            worths.append(worth)
            continue  # as most
        shares[at] += share
        if worth > worths[at]:
            best[at], worths[at] = look.mention, worth
    total = fsum(shares)
    likely = [(mention, shares[at] / total) for at, mention in enumerate(best)]
    likely.sort(key=_share, reverse=True)
    return likely


def parsed_signs(grounds: Grounds, shape: Shape, candidates: Sequence[Look]) -> list[list[str]]:
    """What the parse says of each candidate for an utterance; of nobody it says nothing."""
    if grounds.parsed is None:
        return [[] for _ in candidates]
    return grounds.parsed.of(shape, candidates)


def calibrated(likely: float) -> float:
    """How often an answer that the model holds for this likely is right."""
    curve: dict[str, float] = weights("ranker")["calibration"]
    # Three digits are all it is good for, and the same on every machine.
    return round(logistic(curve["slope"] * logit(likely) + curve["shift"]), 3)
