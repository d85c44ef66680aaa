"""Linear models: what signs are worth together.

Evidence is a list of findings. A finding is a function that spells signs, such as `near:2`, and
the few facts that it spells them from; `(spell, fact, ...)`. Facts come again and again, so each
finding is spelt and weighed once and remembered: scoring builds no strings.

Sums are told in whole hundredths, as weights are: the last bits of a sum of floats differ between
versions of Python, and near-ties fall to them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import repeat
from math import exp, log
from typing import Any, Final

__all__ = ["Finding", "Model", "logistic", "logit", "spelt"]

# The function that spells, and what it takes. (A tuple of any length has no better type.)
Finding = tuple[Any, ...]
# How many findings a model remembers the worth of; it bounds memory, not what can be scored.
# Of the ranker's, 3 in 100 are spelt after 200 articles; with half as many remembered, 8.
_MOST_REMEMBERED: Final = 1 << 15
# Weights are told to so many parts of one.
_PARTS: Final = 100
# What a sign that has no weight is worth, as often as it is asked for.
_NOTHING: Final = repeat(0)
# The log odds above which nothing gets likelier; it keeps `exp` in bounds.
_SUREST: Final = 30.0


class _Worths(dict[Finding, int]):
    """What findings are worth, in hundredths; each is spelt when it is first asked for."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, finding: Finding) -> int:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        spell, *facts = finding
        self[finding] = found = _hundredths(map(self._weights.get, spell(*facts), _NOTHING))
        return found


class Model:
    """What each sign is worth; unknown ones are worth nothing.

    Args:
        weights: The worth of each sign, told to two decimals.
    """

    def __init__(self, weights: Mapping[str, float]) -> None:
        self._weight = weights.get
        self._worth = _Worths(weights).__getitem__

    def score(self, findings: Iterable[Finding]) -> float:
        """What *findings* are worth together."""
        return sum(map(self._worth, findings)) / _PARTS

    def scores(self, candidates: Iterable[Iterable[Finding]]) -> list[float]:
        """What the findings of each candidate are worth together."""
        worth = self._worth
        return [sum(map(worth, findings)) / _PARTS for findings in candidates]

    def worth(self, signs: Iterable[str], findings: Iterable[Finding] = ()) -> float:
        """What *signs* that seldom come again are worth, together with *findings*."""
        spelt_now = _hundredths(map(self._weight, signs, _NOTHING))
        return (spelt_now + sum(map(self._worth, findings))) / _PARTS


def _hundredths(weights: Iterable[float]) -> int:
    """The sum of *weights*, in whole parts."""
    return round(_PARTS * sum(weights, 0.0))


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
