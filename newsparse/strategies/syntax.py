"""Placeholder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsparse.attribution import Context
from newsparse.spans import Attribution, Quote

__all__ = ["syntax"]


def syntax(quotes: Sequence[Quote], context: Context) -> Mapping[Quote, Attribution]:
    return {}
