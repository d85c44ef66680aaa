"""How likely each candidate has said an utterance: findings -> odds -> what they are worth."""

from __future__ import annotations

from math import exp, fsum

from newsparse.cast.referents import Referent
from newsparse.models import model, weights
from newsparse.models.linear import logistic, logit
from newsparse.prose.phrases import Mention
from newsparse.quotations.shapes import Shape
from newsparse.strategies.ranker.grounds import Grounds, History, grounds_for

__all__ = ["calibrated", "odds_of"]


def odds_of(grounds: Grounds, shape: Shape, history: History) -> list[tuple[Mention | None, float]]:
    """Everybody who could have said an utterance, and nobody, with their share, likeliest first.

    Mentions of one bearer stand together against the others: each bearer has its likeliest
    mention, and None is nobody. The shares sum up to 1.
    """
    pairs = grounds_for(grounds, shape, history)
    scores = model("ranker").scores([findings for _, findings in pairs])
    top, looks = max(scores), grounds.looks
    odds: dict[Referent | None, float] = {}
    best: dict[Referent | None, tuple[float, Mention | None]] = {}
    for (mention, _), score in zip(pairs, scores, strict=True):
        referent = looks[mention].referent if mention is not None else None
        odds[referent] = odds.get(referent, 0.0) + exp(score - top)
        likeliest = best.get(referent)
        if likeliest is None or score > likeliest[0]:
            best[referent] = score, mention
    total = fsum(odds.values())
    shares = [(best[bearer][1], share / total) for bearer, share in odds.items()]
    shares.sort(key=lambda pair: -pair[1])
    return shares


def calibrated(likely: float) -> float:
    """How often an answer that the model holds for this likely is right."""
    curve: dict[str, float] = weights("ranker")["calibration"]
    # Three digits are all it is good for, and the same on every machine.
    return round(logistic(curve["slope"] * logit(likely) + curve["shift"]), 3)
