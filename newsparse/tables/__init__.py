"""Data of many languages: calendars, zones, places, words of lines, each with its provenance."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

__all__ = ["read_json", "table"]


@cache
def table(name: str) -> Any:
    """The table called *name*, as its JSON file has them."""
    return read_json("tables", name)


def read_json(folder: str, name: str) -> Any:
    """What the JSON file called *name* in newsparse's *folder* holds."""
    path = f"{__path__[0].removesuffix('tables')}{folder}/{name}.json"
    # What loads this module loads them, be they in a folder or in a zip. pkgutil and
    # importlib.resources ask it as well, and take milliseconds to load themselves.
    spec: Any = __spec__
    return json.loads(spec.loader.get_data(path))
