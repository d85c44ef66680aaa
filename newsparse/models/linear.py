"""Linear models: what signs are worth together.

Evidence is a list of findings. A finding is a function that spells signs, such as `near:2`, and
the few facts that it spells them from; `(spell, fact, ...)`. Facts come again and again, so each
finding is spelt and weighed once and remembered: scoring builds no strings.

Sums are told in whole hundredths, as weights are: the last bits of a sum of floats differ between
versions of Python, and near-ties fall to them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import repeat
from math import exp, floor, log
from typing import Any, Final

from newsparse.loops import COMPILED

__all__ = ["PARTS", "Finding", "Model", "Row", "Worths", "logistic", "logit", "spelt"]

# The function that spells, and what it takes. (A tuple of any length has no better type.)
Finding = tuple[Any, ...]
# How many findings a model remembers the worth of; it bounds memory, not what can be scored.
# Of the ranker's, 3 in 100 are spelt after 200 articles; with half as many remembered, 8.
_MOST_REMEMBERED: Final = 1 << 15
# Weights are told to so many parts of one.
PARTS: Final = 100
# What a sign that has no weight is worth, as often as it is asked for.
_NOTHING: Final = repeat(0.0)
# The log odds above which nothing gets likelier; it keeps `exp` in bounds.
_SUREST: Final = 30.0


class Worths(dict[Finding, int]):
    """What findings are worth, in hundredths; each is spelt when it is first asked for.

    Args:
        told: Says what signs are worth.
    """

    __slots__ = ("_told",)

    def __init__(self, told: Callable[[list[str]], int]) -> None:
        super().__init__()
        self._told = told

    def __missing__(self, finding: Finding) -> int:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        spell, *facts = finding
        self[finding] = found = self._told(spell(*facts))
        return found


class Row(dict[Any, int]):
    """What findings are worth that differ in their last fact alone, by that fact.

    For facts of which there are few: nothing is ever forgotten.

    Args:
        told: Says what signs are worth.
        spell: The function that spells them.
        facts: What it takes, but for the last.
    """

    __slots__ = ("_facts", "_spell", "_told")

    def __init__(
        self, told: Callable[[list[str]], int], spell: Callable[..., list[str]], *facts: str
    ) -> None:
        super().__init__()
        self._told = told
        self._spell = spell
        self._facts = facts

    def __missing__(self, fact: Any) -> int:
        self[fact] = found = self._told(self._spell(*self._facts, fact))
        return found


class Model:
    """What each sign is worth; unknown ones are worth nothing.

    Args:
        weights: The worth of each sign, told to two decimals.

    Attributes:
        worths: What findings are worth, in hundredths.
    """

    def __init__(self, weights: dict[str, float]) -> None:
        self._weights = weights
        self._weight = weights.get
        self.worths: Worths = Worths(self.told)
        self._worth = self.worths.__getitem__

    def told(self, signs: list[str]) -> int:
        """What *signs* are worth together, in hundredths."""
        if COMPILED:
            return _told(self._weights, signs)
        return round(PARTS * sum(map(self._weight, signs, _NOTHING), 0.0))

    def score(self, findings: list[Finding]) -> float:
        """What *findings* are worth together."""
        if COMPILED:
            return _sum(self.worths, findings) / PARTS
        return sum(map(self._worth, findings)) / PARTS

    def scores(self, candidates: Iterable[list[Finding]]) -> list[float]:
        """What the findings of each candidate are worth together."""
        if COMPILED:
            return [_sum(self.worths, findings) / PARTS for findings in candidates]
        worth = self._worth
        return [sum(map(worth, findings)) / PARTS for findings in candidates]

    def worth(self, signs: list[str], findings: list[Finding]) -> float:
        """What *signs* that seldom come again are worth, together with *findings*."""
        if COMPILED:
            return (_told(self._weights, signs) + _sum(self.worths, findings)) / PARTS
        told = self.told(signs) if signs else 0
        return (told + sum(map(self._worth, findings))) / PARTS


def _sum(worths: Worths, findings: list[Finding]) -> int:
    """What *findings* are worth together, in whole parts: the loop of compiled code."""
    total = 0
    for finding in findings:
        total += worths[finding]
    return total


def _told(weights: dict[str, float], signs: list[str]) -> int:
    """The same of *signs*."""
    total = 0.0
    for sign in signs:
        weight = weights.get(sign)
        if weight is not None:
            total += weight
    # As `round` does, for weights are whole parts and no sum is half of one; this is no call.
    return floor(PARTS * total + 0.5)


def logistic(score: float) -> float:
    """How likely it is what has *score* for its log odds."""
    if score > _SUREST:
        score = _SUREST
    elif score < -_SUREST:
        score = -_SUREST
    return 1 / (1 + exp(-score))


def logit(likely: float) -> float:
    """The log odds of what is this *likely*."""
    bounded = min(max(likely, 1e-6), 1 - 1e-6)
    return log(bounded / (1 - bounded))


def spelt(findings: Iterable[Finding]) -> list[str]:
    """The signs of *findings*, as models are trained on them."""
    return [sign for spell, *facts in findings for sign in spell(*facts)]
