"""Data: word lists, tables and weights, each with its provenance, and the way to a JSON table."""

from __future__ import annotations

import json
from functools import cache
from pkgutil import get_data
from typing import Any

__all__ = ["table"]


@cache
def table(name: str) -> Any:
    """The table or the weights called *name*, as its JSON file has them."""
    written = get_data("newsparse.lexicon", f"{name}.json")  # importlib.resources loads slowly
    assert written is not None, "whatever loads this module loads its files"
    return json.loads(written)
