"""Linear models: what signs are worth together.

Evidence is a list of findings. A finding is a function that spells signs, such as `near:2`, and
the few facts that it spells them from; `(spell, fact, ...)`. Facts come again and again, so each
finding is spelt and weighed once and remembered: scoring builds no strings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any

__all__ = ["Finding", "Model", "spelt"]

# The function that spells, and what it takes. (A tuple of any length has no better type.)
Finding = tuple[Any, ...]
# How many findings a model remembers the worth of; it bounds memory, not what can be scored.
_MOST_REMEMBERED = 1 << 14


class Model:
    """What each sign is worth; unknown ones are worth nothing.

    Args:
        weights: The worth of each sign.
    """

    def __init__(self, weights: Mapping[str, float]) -> None:
        def weigh(spell: Callable[..., Iterable[str]], *facts: Any) -> float:
            return sum([weights.get(sign, 0.0) for sign in spell(*facts)])

        self._worth = lru_cache(_MOST_REMEMBERED)(weigh)

    def score(self, findings: Iterable[Finding]) -> float:
        """What *findings* are worth together."""
        worth = self._worth
        return sum([worth(*finding) for finding in findings])


def spelt(findings: Iterable[Finding]) -> list[str]:
    """The signs of *findings*, as models are trained on them."""
    return [sign for spell, *facts in findings for sign in spell(*facts)]
