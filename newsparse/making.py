"""Spans, quotes and answers as newsparse makes them by the hundred: filled, and then frozen.

They are equal to what `CharSpan(...)`, `Quote(...)` and `Attribution(...)` make, in a third of the
time: of a frozen value, attrs sets each field by a call. Here a value of the class beneath is
filled, and becomes one of the class that is frozen.
"""

from __future__ import annotations

from typing import Any, Final, cast

from newsparse.spans import (
    Attribution,
    AttributionSlots,
    CharSpan,
    Quote,
    QuoteKind,
    QuoteSlots,
    SpanSlots,
    Speaker,
)

__all__ = ["answer_of", "quote_of", "span_of"]

# The classes, as code that may fill their values sees them
_SpanSlots: Final[Any] = SpanSlots
_QuoteSlots: Final[Any] = QuoteSlots
_AttributionSlots: Final[Any] = AttributionSlots
_CharSpan: Final[Any] = CharSpan
_Quote: Final[Any] = Quote
_Attribution: Final[Any] = Attribution


def span_of(start: int, end: int, text: str) -> CharSpan:
    """The span from *start* to *end*, where *text* stands."""
    made = _SpanSlots()
    made.start = start
    made.end = end
    made.text = text
    made.__class__ = _CharSpan
    return cast("CharSpan", made)


def quote_of(
    kind: QuoteKind,
    content: tuple[CharSpan, ...],
    sentence: CharSpan,
    cue: CharSpan | None,
    mention: CharSpan | None = None,
    speaker: Speaker | None = None,
    confidence: float = 0.0,
    strategy: str | None = None,
) -> Quote:
    """A quote; open, where nothing says whose it is."""
    made = _QuoteSlots()
    made.kind = kind
    made.content = content
    made.sentence = sentence
    made.cue = cue
    made.mention = mention
    made.speaker = speaker
    made.confidence = confidence
    made.strategy = strategy
    made.__class__ = _Quote
    return cast("Quote", made)


def answer_of(mention: CharSpan, confidence: float, cue: CharSpan | None = None) -> Attribution:
    """The answer that *mention* says it."""
    made = _AttributionSlots()
    made.mention = mention
    made.name = None
    made.cue = cue
    made.kind = None
    made.role = None
    made.confidence = confidence
    made.__class__ = _Attribution
    return cast("Attribution", made)
