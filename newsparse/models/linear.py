"""Linear models: what signs are worth together.

Evidence is a list of findings. A finding is a function that spells signs, such as `near:2`, and
the few facts that it spells them from; `(spell, fact, ...)`. Facts come again and again, so each
finding is spelt and weighed once and remembered: scoring builds no strings.

Sums are told in whole hundredths, as weights are: the last bits of a sum of floats differ between
versions of Python, and near-ties fall to them.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import repeat
from math import exp, log
from typing import Any, Final

from newsparse.loops import COMPILED

__all__ = ["Finding", "Model", "logistic", "logit", "spelt"]

# The function that spells, and what it takes. (A tuple of any length has no better type.)
Finding = tuple[Any, ...]
# How many findings a model remembers the worth of; it bounds memory, not what can be scored.
# Of the ranker's, 3 in 100 are spelt after 200 articles; with half as many remembered, 8.
_MOST_REMEMBERED: Final = 1 << 15
# Weights are told to so many parts of one.
_PARTS: Final = 100
# What a sign that has no weight is worth, as often as it is asked for.
_NOTHING: Final = repeat(0.0)
# The log odds above which nothing gets likelier; it keeps `exp` in bounds.
_SUREST: Final = 30.0


class _Worths(dict[Finding, int]):
    """What findings are worth, in hundredths; each is spelt when it is first asked for."""

    def __init__(self, weights: dict[str, float]) -> None:
        super().__init__()
        self._weight = weights.get

    def __missing__(self, finding: Finding) -> int:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        spell, *facts = finding
        told = sum(map(self._weight, spell(*facts), _NOTHING), 0.0)
        self[finding] = found = round(_PARTS * told)
        return found


class Model:
    """What each sign is worth; unknown ones are worth nothing.

    Args:
        weights: The worth of each sign, told to two decimals.
    """

    def __init__(self, weights: dict[str, float]) -> None:
        self._weights = weights
        self._weight = weights.get
        self._worths = _Worths(weights)
        self._worth = self._worths.__getitem__

    def score(self, findings: Iterable[Finding]) -> float:
        """What *findings* are worth together."""
        return sum(map(self._worth, findings)) / _PARTS

    def scores(self, candidates: Iterable[Iterable[Finding]]) -> list[float]:
        """What the findings of each candidate are worth together."""
        if COMPILED:
            return [_sum(self._worths, findings) / _PARTS for findings in candidates]
        worth = self._worth
        return [sum(map(worth, findings)) / _PARTS for findings in candidates]

    def worth(self, signs: Iterable[str], findings: Iterable[Finding] = ()) -> float:
        """What *signs* that seldom come again are worth, together with *findings*."""
        if COMPILED:
            return (_told(self._weights, signs) + _sum(self._worths, findings)) / _PARTS
        told = round(_PARTS * sum(map(self._weight, signs, _NOTHING), 0.0)) if signs else 0
        return (told + sum(map(self._worth, findings))) / _PARTS


def _sum(worths: _Worths, findings: Iterable[Finding]) -> int:
    """What *findings* are worth together, in whole parts: the loop of compiled code."""
    total = 0
    for finding in findings:
        total += worths[finding]
    return total


def _told(weights: dict[str, float], signs: Iterable[str]) -> int:
    """The same of *signs*."""
    total = 0.0
    for sign in signs:
        total += weights.get(sign, 0.0)
    return round(_PARTS * total)


def logistic(score: float) -> float:
    """How likely it is what has *score* for its log odds."""
    return 1 / (1 + exp(-max(-_SUREST, min(_SUREST, score))))


def logit(likely: float) -> float:
    """The log odds of what is this *likely*."""
    bounded = min(max(likely, 1e-6), 1 - 1e-6)
    return log(bounded / (1 - bounded))


def spelt(findings: Iterable[Finding]) -> list[str]:
    """The signs of *findings*, as models are trained on them."""
    return [sign for spell, *facts in findings for sign in spell(*facts)]
