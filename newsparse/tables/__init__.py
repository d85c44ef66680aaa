"""Data of many languages: calendars, zones, places, words of lines, each with its provenance."""

from __future__ import annotations

import json
from functools import cache
from pkgutil import get_data
from typing import Any

__all__ = ["table"]


@cache
def table(name: str) -> Any:
    """The table called *name*, as its JSON file has them."""
    written = get_data("newsparse.tables", f"{name}.json")  # importlib.resources loads slowly
    assert written is not None, "whatever loads this module loads its files"
    return json.loads(written)
