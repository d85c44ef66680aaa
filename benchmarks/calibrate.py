"""Fit the curve from what the ranker believes to how often it is right.

    python benchmarks/calibrate.py

Reads the development sets whose speakers have identities. Prints the two parameters of the curve
that `benchmarks/train_quotes.py` writes beside the ranker's weights, and for each set the expected
calibration error beside the one that luck alone gives: that of answers which are right exactly as
often as their confidence says, on as many regions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from corpora import annotated, require
from scipy.optimize import minimize

from newsparse import Parser
from newsparse.evaluation import evaluate
from newsparse.models import weights

# The curve is fitted on these; the last one only shows what comes of it.
FITTED = ("world-dev", "polnear-dev")
SETS = (*FITTED, "gum-news")
# In how many bins confidences are put; and how often luck is drawn, beginning with which seed.
BINS = 10
TRIALS = 4000
SEED = 1


def main() -> None:
    require(*(f"quotes.{name}.jsonl" for name in SETS))
    answered = {name: answers(name) for name in SETS}
    print_curve([pair for name in FITTED for pair in answered[name]])
    for name, pairs in answered.items():
        print_luck(name, pairs)


def print_curve(pairs: list[tuple[dict[str, Any], bool]]) -> None:
    """The curve's parameters, from the ranker's answers and whether each is right."""
    ranked = [
        (quote["confidence"], right) for quote, right in pairs if quote["strategy"] == "ranker"
    ]
    slope, shift = curve_through(ranked, weights("ranker")["calibration"])
    print(f"slope {slope:.2f}, shift {shift:.2f}, on {len(ranked)} quoted regions")


def curve_through(
    answered: Sequence[tuple[float, bool]], present: Mapping[str, float]
) -> tuple[float, float]:
    """Slope and shift of the curve that fits answers best.

    Args:
        answered: The confidence of each answer, and whether it is right.
        present: The curve that the confidence was read from.
    """
    likely = np.clip([confidence for confidence, _ in answered], 0.0005, 0.9995)
    believed = (np.log(likely / (1 - likely)) - present["shift"]) / present["slope"]
    side = np.where([right for _, right in answered], 1.0, -1.0)

    def loss(curve: np.ndarray) -> float:
        return float(np.logaddexp(0, -side * (curve[0] * believed + curve[1])).sum())

    slope, shift = minimize(loss, np.array([1.0, 0.0])).x
    return float(slope), float(shift)


def print_luck(name: str, pairs: list[tuple[dict[str, Any], bool]]) -> None:
    """The calibration error, and what it would be if every confidence were just right."""
    confidence = np.array([quote["confidence"] for quote, _ in pairs])
    right = np.array([float(right) for _, right in pairs])
    draws = np.random.default_rng(SEED).random((TRIALS, len(pairs))) < confidence
    lucky = [calibration_error(confidence, drawn.astype(float)) for drawn in draws]
    print(
        f"{name}: error {calibration_error(confidence, right):.3f} on {len(pairs)} regions; "
        f"by luck alone {np.mean(lucky):.3f}, in one case of ten {np.quantile(lucky, 0.9):.3f}"
    )


def calibration_error(confidence: np.ndarray, right: np.ndarray) -> float:
    """The expected calibration error in bins of equal width, as the evaluation has it."""
    bins = np.minimum((confidence * BINS).astype(int), BINS - 1)
    gaps = np.bincount(bins, weights=confidence - right, minlength=BINS)
    return float(np.abs(gaps).sum() / len(confidence))


def answers(name: str) -> list[tuple[dict[str, Any], bool]]:
    """The answer for each region that is found and has a speaker, and whether it names them."""
    return [
        (dict(judged.answer), judged.what == "right")
        for judged in evaluate(annotated(name), Parser()).judgements
        if judged.quote and judged.answer and judged.quote.get("speaker_entity")
    ]


if __name__ == "__main__":
    main()
