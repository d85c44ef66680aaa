"""Fit the curve from what the ranker believes to how often it is right.

    python benchmarks/calibrate.py

Reads quotes.world-dev and quotes.polnear-dev, whose speakers have identities, and prints the two
parameters of the curve that `benchmarks/train_quotes.py` writes beside the ranker's weights.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from math import log

import numpy as np
from corpora import SCORE, records, require
from quotes import quote_row
from scipy.optimize import minimize

from newsparse import Parser
from newsparse.lexicon import table

SETS = ("quotes.world-dev.jsonl", "quotes.polnear-dev.jsonl")


def main() -> None:
    require(*SETS)
    sys.path.insert(0, str(SCORE))
    pairs = list(answers())
    believed = np.array([score for score, _ in pairs])
    side = np.where([right for _, right in pairs], 1.0, -1.0)

    def loss(curve: np.ndarray) -> float:
        return float(np.logaddexp(0, -side * (curve[0] * believed + curve[1])).sum())

    slope, shift = minimize(loss, np.array([1.0, 0.0])).x
    print(f"slope {slope:.2f}, shift {shift:.2f}, on {len(pairs)} quoted regions")


def answers() -> Iterator[tuple[float, bool]]:
    """For each region that the ranker answered for, the log odds and whether it is right."""
    from score_quotes import Ignore, items_of, judge_speaker, match

    curve = table("ranker_weights")["calibration"]
    kinds = frozenset(("direct", "mixed"))
    unsure = (Ignore.parse("sure=False"),)
    parser = Parser()
    for name in SETS:
        for record in records(name):
            text = record["text"]
            gold = items_of(record["quotes"], text, "segment", kinds, True, unsure)
            for quote in parser.parse(text).quotes:
                if quote.strategy != "ranker" or quote.speaker is None:
                    continue
                likely = min(quote.confidence, 0.9995)
                score = (log(likely / (1 - likely)) - curve["shift"]) / curve["slope"]
                found = items_of([quote_row(quote)], text, "segment", kinds, True)
                for g, p, _ in match(gold, found, 0.8):
                    if gold[g].entity and not gold[g].ignored:
                        yield score, bool(judge_speaker(gold[g], found[p], text)["entity"])


if __name__ == "__main__":
    main()
