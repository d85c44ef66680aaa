"""Learn the weights of `newsparse/lexicon/line_weights.json` from articles with gold bodies.

    python benchmarks/train_lines.py            # writes the weights
    python benchmarks/train_lines.py --folds 5  # measures on outlets that training didn't see

Needs numpy and ../shared/corpora. Nothing is drawn by chance: the same data give the same weights.
"""

from __future__ import annotations

import argparse
import json
import zlib
from pathlib import Path
from typing import Any

import numpy as np

from newsparse.opening import start_candidates, start_features
from newsparse.page import read_page
from newsparse.tagging import line_features
from newsparse.timestamps import TimeReading

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpora" / "articles.dev.jsonl"
TARGET = ROOT / "newsparse" / "lexicon" / "line_weights.json"
# How much an article of each kind weighs; Wikinews and PolNeAR have bodies that are easy to see.
SHARE = {"reader": 1.0, "select": 1.0, "wire": 0.3, "wikinews": 0.3, "polnear": 0.5}
SILVER = 0.4
import os
RIDGE = float(os.environ.get('RIDGE','1'))
START_RIDGE=float(os.environ.get('SRIDGE','2'))
RARE=int(os.environ.get('RARE','8'))


def examples() -> list[Any]:
    """Of every article: its outlet, its weight, and the features and the truth of its lines."""
    found = []
    with CORPUS.open(encoding="utf-8") as records:
        for record in map(json.loads, records):
            text, gold = record["text"], record["gold"]
            page = read_page(text, TimeReading())
            lines = [item.line for item in page.lines]
            names = line_features(page)
            candidates = start_candidates(page)
            starts = start_features(page, candidates)
            first = [_begins(lines[n], gold["body"][0]) for n in candidates if gold["body"]]
            truth = [_is_body(line.start, line.end, gold["body"]) for line in lines]
            weight = SHARE[record["variant"]] * (1.0 if gold["body_hand_checked"] else SILVER)
            found.append((record["host"] or record["variant"], weight, names, truth, starts, first))
    return found


def _is_body(start: int, end: int, body: list[list[int]]) -> bool:
    return sum(max(0, min(end, b) - max(start, a)) for a, b in body) > 0.5 * (end - start)


def _begins(line: Any, first: list[int]) -> bool:
    """Whether *line* is the first paragraph, its dateline in or out."""
    return bool(line.start <= first[0] + 1 and line.end > first[0] and line.end - 3 <= max(first[1], line.start + 3) + 3)


def learn_start(data: list[Any], rounds: int = 300) -> dict[str, float]:
    """Weights of a choice among candidates, by the same descent."""
    groups = [(d[1], d[4], d[5].index(True)) for d in data if True in d[5] and len(d[5]) > 1]
    counts: dict[str, int] = {}
    for _, starts, _ in groups:
        for names in starts:
            for name in names:
                counts[name] = counts.get(name, 0) + 1
    index = {name: n for n, name in enumerate(sorted(k for k, c in counts.items() if c >= RARE))}
    rows, columns, group, right, weight = [], [], [], [], []
    count = 0
    for number, (share, starts, answer) in enumerate(groups):
        for at, names in enumerate(starts):
            for name in names:
                if name in index:
                    rows.append(count)
                    columns.append(index[name])
            group.append(number)
            right.append(float(at == answer))
            weight.append(share)
            count += 1
    row, column, g = np.array(rows), np.array(columns), np.array(group)
    y, w = np.array(right), np.array(weight)
    theta = np.zeros(len(index))
    mean, spread = np.zeros_like(theta), np.zeros_like(theta)
    for step in range(1, rounds + 1):
        score = np.bincount(row, weights=theta[column], minlength=count)
        top = np.full(len(groups), -1e9)
        np.maximum.at(top, g, score)
        power = np.exp(score - top[g])
        chance = power / np.bincount(g, weights=power)[g]
        slope = w * (chance - y)
        gradient = np.bincount(column, weights=slope[row], minlength=len(theta)) + START_RIDGE * theta
        mean = 0.9 * mean + 0.1 * gradient
        spread = 0.999 * spread + 0.001 * gradient**2
        rate = 0.1 if step < 0.7 * rounds else 0.02
        theta -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.999**step)) + 1e-8)
    return {name: round(float(theta[at]), 2) for name, at in index.items()}


def learn(data: list[Any], rounds: int = 400) -> dict[str, float]:
    """Weights by gradient descent (Adam) on the logistic loss, with a little ridge."""
    index: dict[str, int] = {}
    counts: dict[str, int] = {}
    for _, _, lines, *_ in data:
        for names in lines:
            for name in names:
                counts[name] = counts.get(name, 0) + 1
    for name, count in counts.items():
        if count >= RARE:
            index[name] = len(index)
    rows, columns, truth, weight = [], [], [], []
    for _, share, lines, answers, *_ in data:
        for names, answer in zip(lines, answers, strict=True):
            for name in names:
                if name in index:
                    rows.append(len(truth))
                    columns.append(index[name])
            truth.append(float(answer))
            weight.append(share)
    row, column = np.array(rows), np.array(columns)
    y, w = np.array(truth), np.array(weight)
    theta = np.zeros(len(index))
    mean, spread = np.zeros_like(theta), np.zeros_like(theta)
    for step in range(1, rounds + 1):
        score = np.bincount(row, weights=theta[column], minlength=len(y))
        slope = w * (1 / (1 + np.exp(-score)) - y)
        gradient = np.bincount(column, weights=slope[row], minlength=len(theta)) + RIDGE * theta
        mean = 0.9 * mean + 0.1 * gradient
        spread = 0.999 * spread + 0.001 * gradient**2
        rate = 0.1 if step < 0.7 * rounds else 0.02
        theta -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.999**step)) + 1e-8)
    return {name: round(float(theta[at]), 2) for name, at in sorted(index.items())}


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
    parser.add_argument("--folds", type=int, default=0)
    args = parser.parse_args()
    data = examples()
    if not args.folds:
        save(learn(data), learn_start(data))
        return
    right = total = lost = kept = 0.0
    for fold in range(args.folds):
        inside = [zlib.crc32(outlet.encode()) % args.folds != fold for outlet, *_ in data]
        weights = learn([example for example, use in zip(data, inside, strict=True) if use])
        for (outlet, _, lines, truth, *_), use in zip(data, inside, strict=True):
            if use or outlet in SHARE:
                continue
            for names, answer in zip(lines, truth, strict=True):
                guess = sum(weights.get(name, 0.0) for name in names) > 0
                right += guess == answer
                total += 1
                lost += answer and not guess
                kept += guess and not answer
    print(f"lines right {right / total:.4f} of {total:.0f}; body lost {lost:.0f}, kept {kept:.0f}")


if __name__ == "__main__":
    main()
