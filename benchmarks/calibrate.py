"""Fit the curve from what the ranker believes to how often it is right.

    python benchmarks/calibrate.py

Reads the development sets whose speakers have identities. Prints the two parameters of the curve
that `benchmarks/train_quotes.py` writes beside the ranker's weights, and for each set the expected
calibration error beside the one that luck alone gives: that of answers which are right exactly as
often as their confidence says, on as many regions.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from corpora import SCORE, records, require
from quotes import quote_row
from scipy.optimize import minimize

from newsparse import Parser, Quote
from newsparse.lexicon import table

# The curve is fitted on these; the last one only shows what comes of it.
FITTED = ("quotes.world-dev.jsonl", "quotes.polnear-dev.jsonl")
SETS = (*FITTED, "quotes.gum-news.jsonl")
BINS = 10
TRIALS = 4000
SEED = 1


def main() -> None:
    require(*SETS)
    sys.path.insert(0, str(SCORE))
    answered = {name: list(answers(name)) for name in SETS}
    print_curve([pair for name in FITTED for pair in answered[name]])
    for name, pairs in answered.items():
        print_luck(name, pairs)


def print_curve(pairs: list[tuple[Quote, bool]]) -> None:
    """The curve's parameters, from the ranker's answers and whether each is right."""
    ranked = [(quote.confidence, right) for quote, right in pairs if quote.strategy == "ranker"]
    slope, shift = curve_through(ranked, table("ranker_weights")["calibration"])
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


def print_luck(name: str, pairs: list[tuple[Quote, bool]]) -> None:
    """The calibration error, and what it would be if every confidence were just right."""
    confidence = np.array([quote.confidence for quote, _ in pairs])
    right = np.array([float(right) for _, right in pairs])
    draws = np.random.default_rng(SEED).random((TRIALS, len(pairs))) < confidence
    lucky = [calibration_error(confidence, drawn.astype(float)) for drawn in draws]
    print(
        f"{name}: error {calibration_error(confidence, right):.3f} on {len(pairs)} regions; "
        f"by luck alone {np.mean(lucky):.3f}, in one case of ten {np.quantile(lucky, 0.9):.3f}"
    )


def calibration_error(confidence: np.ndarray, right: np.ndarray) -> float:
    """The expected calibration error in bins of equal width, as the scorer has it."""
    bins = np.minimum((confidence * BINS).astype(int), BINS - 1)
    gaps = np.bincount(bins, weights=confidence - right, minlength=BINS)
    return float(np.abs(gaps).sum() / len(confidence))


def answers(name: str) -> Iterator[tuple[Quote, bool]]:
    """The quote around each region that is found and has a speaker, and whether it names them."""
    from score_quotes import Ignore, items_of, judge_speaker, match

    kinds = frozenset(("direct", "mixed"))
    unsure = (Ignore.parse("sure=False"),)
    parser = Parser()
    for record in records(name):
        text = record["text"]
        gold = items_of(record["quotes"], text, "segment", kinds, True, unsure)
        gold = [item for item in gold if not item.ignored]
        quotes: list[Quote] = []
        found = []
        for quote in parser.parse(text).quotes:
            items = items_of([quote_row(quote)], text, "segment", kinds, True)
            quotes += [quote] * len(items)
            found += items
        for g, p, _ in match(gold, found, 0.8):
            if gold[g].entity:
                yield quotes[p], bool(judge_speaker(gold[g], found[p], text)["entity"])


if __name__ == "__main__":
    main()
