"""Mentions -> speakers."""

from __future__ import annotations

from collections.abc import Mapping

from newsparse.attribution import Context
from newsparse.spans import Attribution, Quote, Speaker

__all__ = ["resolve_speakers"]


def resolve_speakers(
    context: Context, answers: Mapping[Quote, tuple[str, Attribution]], min_confidence: float
) -> tuple[tuple[Quote, ...], tuple[Speaker, ...]]:
    return (), ()
