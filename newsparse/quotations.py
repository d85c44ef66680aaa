"""Paragraphs -> quoted regions, grouped into utterances."""

from __future__ import annotations

from newsparse.reading import Reading
from newsparse.spans import CharSpan, Quote

__all__ = ["find_quotations"]


def find_quotations(reading: Reading) -> tuple[tuple[Quote, ...], tuple[CharSpan, ...]]:
    return (), ()
