"""Linear models: what signs are worth together, and the weights, each with its provenance."""

from __future__ import annotations

from functools import cache
from typing import Any

from newsparse.models.linear import Model
from newsparse.tables import read_json

__all__ = ["model", "weights"]


@cache
def weights(name: str) -> Any:
    """The weights of the model called *name*, as its JSON file has them."""
    return read_json("models", name)


@cache
def model(name: str, part: str = "weights") -> Model:
    """The model called *name*; *part* says which, where a file holds several."""
    return Model(weights(name)[part])
