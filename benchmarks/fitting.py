"""Linear models over named signs: what the training scripts share.

Both fits are convex and start from zero, so that the same data gives the same weights.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

Signs = Sequence[str]
Weights = dict[str, float]
Choice = tuple[Sequence[Signs], Sequence[bool]]


def fit_choices(
    choices: Sequence[Choice], penalty: float, known: Sequence[Sequence[float]] | None = None
) -> Weights:
    """Weights by which right candidates win.

    Args:
        choices: For each choice the signs of its candidates, and which of them are right.
        penalty: The strength of the quadratic penalty on the weights.
        known: For each choice what its candidates are worth without these signs, if anything.

    Maximises the likelihood that a right candidate is chosen, several right ones together.
    """
    names: dict[str, int] = {}
    rows: list[int] = []
    columns: list[int] = []
    right: list[bool] = []
    starts: list[int] = []
    for candidates, truth in choices:
        starts.append(len(right))
        for signs, is_right in zip(candidates, truth, strict=True):
            columns += [names.setdefault(sign, len(names)) for sign in signs]
            rows += [len(right)] * len(signs)
            right.append(is_right)
    matrix = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(right), len(names)))
    transposed = matrix.T.tocsr()
    truth_of = np.array(right)
    group = np.repeat(np.arange(len(starts)), np.diff([*starts, len(right)]))
    before = np.concatenate(known) if known is not None else np.zeros(len(right))

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = before + matrix @ weights
        odds = np.exp(scores - np.maximum.reduceat(scores, starts)[group])
        total = np.add.reduceat(odds, starts)
        good = np.add.reduceat(odds * truth_of, starts)
        value = float((np.log(total) - np.log(good)).sum() + penalty / 2 * weights @ weights)
        gradient = transposed @ (odds / total[group] - odds * truth_of / good[group])
        return value, gradient + penalty * weights

    return _minimised(loss, names)


def fit_yes_no(examples: Sequence[tuple[Signs, bool]], penalty: float) -> Weights:
    """Weights by which examples that are true score above zero: logistic regression."""
    names: dict[str, int] = {}
    rows: list[int] = []
    columns: list[int] = []
    for row, (signs, _) in enumerate(examples):
        columns += [names.setdefault(sign, len(names)) for sign in signs]
        rows += [row] * len(signs)
    matrix = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(examples), len(names)))
    transposed = matrix.T.tocsr()
    side = np.where([truth for _, truth in examples], 1.0, -1.0)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        margins = side * (matrix @ weights)
        value = float(np.logaddexp(0, -margins).sum() + penalty / 2 * weights @ weights)
        return value, transposed @ (-side / (1 + np.exp(margins))) + penalty * weights

    return _minimised(loss, names)


def _minimised(loss: Any, names: dict[str, int]) -> Weights:
    found = minimize(
        loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 300}
    )
    return {name: float(found.x[index]) for name, index in names.items()}


def write_weights(
    path: Path, weights: Weights, least: float, provenance: dict[str, Any], **more: Any
) -> None:
    """Write the weights that matter, rounded, with where they come from."""
    kept = {name: round(value, 2) for name, value in sorted(weights.items()) if abs(value) >= least}
    record = {"provenance": provenance, **more, "weights": kept}
    path.write_text(json.dumps(record, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{path.name}: {len(kept)} weights of {len(weights)}")
