"""Data: word lists, tables and weights, each with its provenance, and the way to a JSON table."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

__all__ = ["table"]


@cache
def table(name: str) -> Any:
    """The table or the weights called *name*, as its JSON file has them."""
    from importlib.resources import files  # slow to import: only when text is read

    return json.loads(files("newsparse.lexicon").joinpath(f"{name}.json").read_bytes())
