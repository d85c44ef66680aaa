"""Learn the weights of `newsparse/models/line.json` from articles with gold bodies.

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
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import headless
import numpy as np
from attrs import define

from newsparse import models as learned
from newsparse.layout.headlines import DOUBT, headline_findings
from newsparse.layout.lines import Line
from newsparse.layout.opening import start_candidates, start_findings
from newsparse.layout.page import headline_candidate, read_page
from newsparse.layout.tagging import line_findings
from newsparse.models.linear import PARTS, Model, spelt
from newsparse.timestamps import TimeReading

CORPUS = headless.ARTICLES
TARGET = Path(__file__).resolve().parent.parent / "newsparse" / "models" / "line.json"
# How much an article of each kind weighs; Wikinews and PolNeAR have bodies that are easy to see.
SHARE = {"reader": 1.0, "select": 1.0, "wire": 0.3, "wikinews": 0.3, "polnear": 0.5}
# How much an article weighs whose body nobody checked.
SILVER = 0.4
# How much a body that nobody checked says about its first line
SURE_ENOUGH = 0.7
# How strongly weights are drawn to nought; found by leaving outlets out.
HEADLINE_RIDGE = 3.0
BODY_RIDGE = 1.0
START_RIDGE = 4.0
# How much a text counts for the choice of a headline: a text as it came is what a reader has, and
# pieces of the same body are much alike.
FORMS = {
    "whole": 1.0,
    "titled": 0.5,
    "brief": 0.1,
    "alone": 0.05,
    "body": 1.0,
    "beheaded": 0.7,
    "cut": 0.5,
    "single": 0.1,
}
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
    """The articles that weights are learned from."""
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


@define
class Opening:
    """The first line of a text, made from an article: is it the headline?"""

    outlet: str
    weight: float
    form: str
    findings: list[str]
    is_headline: bool


def openings() -> list[Opening]:
    """The first lines of all texts that `headless` makes."""
    found = []
    for record in headless.records(headless.ARTICLES):
        outlet = record["host"] or record["id"]
        weight = 1.0 if record["gold"]["body_hand_checked"] else SURE_ENOUGH
        weight *= 0.5 if record["variant"] in ("wire", "wikinews") else 1.0
        for made in headless.texts_of(record):
            found += _opening(made, outlet, weight, record["gold"]["headline"])
    if headless.POLITICAL.exists():
        for record in headless.records(headless.POLITICAL):
            outlet = record["id"].split("_")[0]
            headline = record["text"].partition("\n\n")[0]
            for made in headless.political_texts(record):
                found += _opening(made, outlet, 0.5, headline)
    return found


def _opening(made: headless.Made, outlet: str, weight: float, headline: str) -> list[Opening]:
    """The first line of a text; none where it isn't known what it is."""
    page = read_page(made.text, TimeReading())
    number = headline_candidate(page.lines, page.shapes, page.copies)
    if number < 0:
        return []
    text = " ".join(page.lines[number].line.text.split())
    sought = " ".join((headline if made.has_headline else made.lead).split())
    if text[:20] != sought[:20]:
        return []  # a section, a name
    below = page.lines[number + 1] if number + 1 < len(page.lines) else None
    if not made.has_headline and below is not None and below.dateline:
        return []  # a summary, by its looks
    findings = spelt(headline_findings(page.lines, page.shapes, number))
    weight *= FORMS[made.form]
    return [Opening(outlet, weight, made.form, findings, made.has_headline)]


def fold_of(outlet: str, folds: int) -> int:
    """The fold of an article: all articles of one outlet are in the same."""
    return zlib.crc32(outlet.encode()) % folds


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
    weight = np.array([e.weight for e in data for _ in e.truth])
    return _logistic(rows, truth, weight, BODY_RIDGE)


def learn_headline(data: list[Opening]) -> dict[str, float]:
    """Weights of the odds that a text's first line is its headline: a logistic loss."""
    truth = np.array([float(opening.is_headline) for opening in data])
    weight = np.array([e.weight for e in data])
    return _logistic([e.findings for e in data], truth, weight, HEADLINE_RIDGE)


def _logistic(rows: list[list[str]], truth: Any, weight: Any, ridge: float) -> dict[str, float]:
    signs = Table.of(rows)

    def slope(score: Any) -> Any:
        return weight * (1 / (1 + np.exp(-score)) - truth)

    return signs.named(signs.descend(slope, len(rows), ridge, 400))


def learn_start(data: list[Example]) -> dict[str, float]:
    """Weights of the choice of the first paragraph among candidates: a softmax loss."""
    groups = [example for example in data if True in example.first and len(example.first) > 1]
    rows = [names for example in groups for names in example.starts]
    truth = np.array([float(answer) for example in groups for answer in example.first])
    weight = np.array([example.weight for example in groups for _ in example.first])
    group = np.array([n for n, example in enumerate(groups) for _ in example.first])
    signs = Table.of(rows)

    def slope(score: Any) -> Any:
        top = np.full(len(groups), -1e9)
        np.maximum.at(top, group, score)
        power = np.exp(score - top[group])
        return weight * (power / np.bincount(group, weights=power)[group] - truth)

    return signs.named(signs.descend(slope, len(rows), START_RIDGE, 300))


def save(**models: dict[str, float]) -> None:
    """Write the weights of each model."""
    record: dict[str, Any] = {
        "provenance": "Learned by benchmarks/train_lines.py from the line shapes of 1,339 news "
        "articles with gold bodies, and the first lines of 840 more; holds no text of theirs.",
    }
    for model, weights in models.items():
        record[model] = {name: weight for name, weight in weights.items() if abs(weight) >= 0.05}
    TARGET.write_text(
        json.dumps(record, ensure_ascii=False, indent=0, separators=(",", ": ")) + "\n",
        encoding="utf-8",
    )


def read_with(headline: dict[str, float]) -> None:
    """Have texts read with these weights of the headline, as the rest depends on it."""
    learned.weights("line")["headline"] = headline
    learned.model.cache_clear()


def left_out(folds: int) -> Iterator[tuple[int, dict[str, dict[str, float]]]]:
    """Each fold of outlets, and weights learned from the others' articles."""
    firsts = openings()
    for fold in range(folds):
        kept = [first for first in firsts if fold_of(first.outlet, folds) != fold]
        headline = learn_headline(kept)
        read_with(headline)
        rest = [example for example in examples() if fold_of(example.outlet, folds) != fold]
        yield fold, {"body": learn(rest), "start": learn_start(rest), "headline": headline}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", type=int, default=0, help="measure on outlets left out")
    args = parser.parse_args()
    if not CORPUS.exists():
        sys.exit(f"nothing to learn from: {CORPUS} is absent")
    if not args.folds:
        headline = learn_headline(openings())
        read_with(headline)
        data = examples()
        save(body=learn(data), start=learn_start(data), headline=headline)
        return
    counts: Counter[str] = Counter()
    for fold, models in left_out(args.folds):
        _count(models, fold, args.folds, counts)
    print(dict(counts))


def _count(
    models: dict[str, dict[str, float]], fold: int, folds: int, counts: Counter[str]
) -> None:
    """Count what *models* have right on the articles of a fold."""
    model = {part: Model(weights) for part, weights in models.items()}
    for example in examples():
        if fold_of(example.outlet, folds) != fold:
            continue
        for names, answer in zip(example.lines, example.truth, strict=True):
            guess = model["body"].told(names) > 0
            counts["right" if guess == answer else "lost" if answer else "kept"] += 1
        if True in example.first:
            scores = [model["start"].told(names) for names in example.starts]
            counts["starts"] += 1
            counts["right starts"] += example.first[scores.index(max(scores))]
    for first in openings():
        if fold_of(first.outlet, folds) == fold:
            is_headline = model["headline"].told(first.findings) >= PARTS * DOUBT
            counts[first.form] += 1
            counts[f"{first.form} right"] += is_headline == first.is_headline


if __name__ == "__main__":
    main()
