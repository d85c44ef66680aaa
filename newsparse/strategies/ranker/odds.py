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
    odds: dict[Referent | None, float] = {None: exp((nobody - top) / PARTS)}
    best: dict[Referent | None, tuple[int, Mention | None]] = {None: (nobody, None)}
    for look, worth in zip(candidates, told, strict=True):
        referent, share = look.referent, exp((worth - top) / PARTS)
        if referent not in odds:
            odds[referent], best[referent] = share, (worth, look.mention)
            continue  # as most
        odds[referent] += share
        if worth > best[referent][0]:
            best[referent] = worth, look.mention
    total = fsum(odds.values())
    shares = [(best[bearer][1], share / total) for bearer, share in odds.items()]
    shares.sort(key=_share, reverse=True)
    return shares


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
