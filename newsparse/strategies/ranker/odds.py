"""How likely each candidate has said an utterance: findings -> odds -> what they are worth."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, fsum
from operator import itemgetter
from typing import Final

from newsparse.cast.referents import Referent
from newsparse.models import model, weights
from newsparse.models.linear import logistic, logit
from newsparse.prose.phrases import Mention
from newsparse.quotations.shapes import Shape
from newsparse.strategies.ranker.grounds import Grounds, History, grounds_for

__all__ = ["calibrated", "odds_of", "parsed_signs"]

# What candidates are sorted by
_share: Final = itemgetter(1)


def odds_of(grounds: Grounds, shape: Shape, history: History) -> list[tuple[Mention | None, float]]:
    """Everybody who could have said an utterance, and nobody, with their share, likeliest first.

    Mentions of one bearer stand together against the others: each bearer has its likeliest
    mention, and None is nobody. The shares sum up to 1.
    """
    candidates, evidence = grounds_for(grounds, shape, history)
    scores = model("ranker").scores(evidence)
    if grounds.parsed is not None:
        worth = model("ranker_parsed").worth
        signs = parsed_signs(grounds, shape, candidates)
        scores = [score + worth(found) for score, found in zip(scores, signs, strict=True)]
    top, looks = max(scores), grounds.looks
    odds: dict[Referent | None, float] = {}
    best: dict[Referent | None, tuple[float, Mention | None]] = {}
    for mention, score in zip(candidates, scores, strict=True):
        referent = looks[mention].referent if mention is not None else None
        share = odds.get(referent)
        if share is None:
            odds[referent], best[referent] = exp(score - top), (score, mention)
            continue  # as most
        odds[referent] = share + exp(score - top)
        if score > best[referent][0]:
            best[referent] = score, mention
    total = fsum(odds.values())
    shares = [(best[bearer][1], share / total) for bearer, share in odds.items()]
    shares.sort(key=_share, reverse=True)
    return shares


def parsed_signs(
    grounds: Grounds, shape: Shape, candidates: Sequence[Mention | None]
) -> list[list[str]]:
    """What the parse says of each candidate for an utterance; None is nobody."""
    if grounds.parsed is None:
        return [[] for _ in candidates]
    whats = [grounds.looks[mention].what if mention is not None else "" for mention in candidates]
    return grounds.parsed.of(shape, candidates, whats)


def calibrated(likely: float) -> float:
    """How often an answer that the model holds for this likely is right."""
    curve: dict[str, float] = weights("ranker")["calibration"]
    # Three digits are all it is good for, and the same on every machine.
    return round(logistic(curve["slope"] * logit(likely) + curve["shift"]), 3)
