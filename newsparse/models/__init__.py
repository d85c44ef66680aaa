"""Linear models: what signs are worth together, and the weights, each with its provenance."""

from __future__ import annotations

import json
from functools import cache
from pkgutil import get_data
from typing import Any

from newsparse.models.linear import Model

__all__ = ["model", "weights"]


@cache
def weights(name: str) -> Any:
    """The weights of the model called *name*, as its JSON file has them."""
    written = get_data("newsparse.models", f"{name}.json")  # importlib.resources loads slowly
    assert written is not None, "whatever loads this module loads its files"
    return json.loads(written)


@cache
def model(name: str, part: str = "weights") -> Model:
    """The model called *name*; *part* says which, where a file holds several."""
    return Model(weights(name)[part])
