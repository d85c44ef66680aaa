"""Learn the weights of `newsparse/lexicon/line_weights.json` from articles with gold bodies.

    python benchmarks/train_lines.py            # writes the weights
    python benchmarks/train_lines.py --folds 5  # measures on outlets that training didn't see

Needs numpy and ../shared/corpora. Nothing is drawn by chance: the same data give the same weights.
"""

from __future__ import annotations

import argparse
import json
import sys
import zlib
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from attrs import define

from newsparse.layout.lines import Line
from newsparse.layout.opening import start_candidates, start_findings
from newsparse.layout.page import read_page
from newsparse.layout.tagging import line_findings
from newsparse.timestamps import TimeReading
from newsparse.weighing import spelt

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpora" / "articles.dev.jsonl"
TARGET = ROOT / "newsparse" / "lexicon" / "line_weights.json"
# How much an article of each kind weighs; Wikinews and PolNeAR have bodies that are easy to see.
SHARE = {"reader": 1.0, "select": 1.0, "wire": 0.3, "wikinews": 0.3, "polnear": 0.5}
SILVER = 0.4
# How strongly weights are drawn to nought; found by leaving outlets out.
RIDGE = 1.0
START_RIDGE = 2.0
# Features seen on fewer lines are left out.
RARE = 8


@define
class Example:
    """One article: its outlet, how much it weighs, and its lines' features and truth."""

    outlet: str
    weight: float
    lines: list[list[str]]
    truth: list[bool]
    starts: list[list[str]]
    first: list[bool]


def examples() -> list[Example]:
    found = []
    with CORPUS.open(encoding="utf-8") as records:
        for record in map(json.loads, records):
            gold = record["gold"]
            page = read_page(record["text"], TimeReading())
            candidates = start_candidates(page)
            lines = [item.line for item in page.lines]
            checked = 1.0 if gold["body_hand_checked"] else SILVER
            found.append(
                Example(
                    outlet=record["host"] or record["id"],
                    weight=SHARE[record["variant"]] * checked,
                    lines=[spelt(found) for found in line_findings(page)],
                    truth=[_is_body(line, gold["body"]) for line in lines],
                    starts=[spelt(found) for found in start_findings(page, candidates)],
                    first=[_begins(lines[n], gold["body"][0]) for n in candidates],
                )
            )
    return found


def fold_of(example: Example, folds: int) -> int:
    """The fold of an article: all articles of one outlet are in the same."""
    return zlib.crc32(example.outlet.encode()) % folds


def _is_body(line: Line, body: list[list[int]]) -> bool:
    inside = sum(max(0, min(line.end, end) - max(line.start, start)) for start, end in body)
    return inside > 0.5 * (line.end - line.start)


def _begins(line: Line, first: list[int]) -> bool:
    """Whether *line* is the first paragraph, its dateline in or out."""
    start, end = first
    return line.start <= start + 1 and line.end > start and line.end <= max(end, line.start + 3) + 6


@define
class Table:
    """Features as a sparse table: which column holds on which row."""

    index: dict[str, int]
    row: Any
    column: Any

    @classmethod
    def of(cls, rows: list[list[str]]) -> Table:
        counts = Counter(name for names in rows for name in names)
        index = {
            name: n for n, name in enumerate(sorted(k for k, c in counts.items() if c >= RARE))
        }
        pairs = [
            (n, index[name]) for n, names in enumerate(rows) for name in names if name in index
        ]
        row, column = np.array(pairs).T
        return cls(index, row, column)

    def descend(self, slope: Callable[[Any], Any], count: int, ridge: float, rounds: int) -> Any:
        """Weights by gradient descent (Adam); *slope* is the loss's, given the rows' scores."""
        theta = np.zeros(len(self.index))
        mean, spread = np.zeros_like(theta), np.zeros_like(theta)
        for step in range(1, rounds + 1):
            score = np.bincount(self.row, weights=theta[self.column], minlength=count)
            pull = slope(score)[self.row]
            gradient = np.bincount(self.column, weights=pull, minlength=len(theta)) + ridge * theta
            mean = 0.9 * mean + 0.1 * gradient
            spread = 0.999 * spread + 0.001 * gradient**2
            rate = 0.1 if step < 0.7 * rounds else 0.02
            scale = np.sqrt(spread / (1 - 0.999**step)) + 1e-8
            theta -= rate * (mean / (1 - 0.9**step)) / scale
        return theta

    def named(self, theta: Any) -> dict[str, float]:
        return {name: round(float(theta[n]), 2) for name, n in self.index.items()}


def learn(data: list[Example]) -> dict[str, float]:
    """Weights of the odds that a line is body: a logistic loss."""
    rows = [names for example in data for names in example.lines]
    truth = np.array([float(answer) for example in data for answer in example.truth])
    weight = np.array([example.weight for example in data for _ in example.truth])
    table = Table.of(rows)

    def slope(score: Any) -> Any:
        return weight * (1 / (1 + np.exp(-score)) - truth)

    return table.named(table.descend(slope, len(rows), RIDGE, 400))


def learn_start(data: list[Example]) -> dict[str, float]:
    """Weights of the choice of the first paragraph among candidates: a softmax loss."""
    groups = [example for example in data if True in example.first and len(example.first) > 1]
    rows = [names for example in groups for names in example.starts]
    truth = np.array([float(answer) for example in groups for answer in example.first])
    weight = np.array([example.weight for example in groups for _ in example.first])
    group = np.array([n for n, example in enumerate(groups) for _ in example.first])
    table = Table.of(rows)

    def slope(score: Any) -> Any:
        top = np.full(len(groups), -1e9)
        np.maximum.at(top, group, score)
        power = np.exp(score - top[group])
        return weight * (power / np.bincount(group, weights=power)[group] - truth)

    return table.named(table.descend(slope, len(rows), START_RIDGE, 300))


def save(weights: dict[str, float], start: dict[str, float]) -> None:
    record = {
        "provenance": "Learned by benchmarks/train_lines.py from the line shapes of 1,339 news "
        "articles with gold bodies; holds no text of theirs.",
        "body": {name: weight for name, weight in weights.items() if abs(weight) >= 0.05},
        "start": {name: weight for name, weight in start.items() if abs(weight) >= 0.05},
    }
    TARGET.write_text(
        json.dumps(record, ensure_ascii=False, indent=0, separators=(",", ": ")) + "\n",
        encoding="utf-8",
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", type=int, default=0, help="measure on outlets left out")
    args = parser.parse_args()
    if not CORPUS.exists():
        sys.exit(f"nothing to learn from: {CORPUS} is absent")
    data = examples()
    if not args.folds:
        save(learn(data), learn_start(data))
        return
    lines: Counter[str] = Counter()
    for fold in range(args.folds):
        held = [fold_of(example, args.folds) == fold for example in data]
        weights = learn([e for e, out in zip(data, held, strict=True) if not out])
        start = learn_start([e for e, out in zip(data, held, strict=True) if not out])
        for example in (e for e, out in zip(data, held, strict=True) if out):
            for names, answer in zip(example.lines, example.truth, strict=True):
                guess = sum(weights.get(name, 0.0) for name in names) > 0
                lines["right" if guess == answer else "lost" if answer else "kept"] += 1
            if True in example.first:
                scores = [sum(start.get(name, 0.0) for name in names) for names in example.starts]
                lines["starts"] += 1
                lines["right starts"] += example.first[scores.index(max(scores))]
    print(dict(lines))


if __name__ == "__main__":
    main()
