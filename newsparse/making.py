"""Spans, quotes, answers and speakers as newsparse makes them: filled, and then frozen.

They are equal to what `CharSpan(...)`, `Quote(...)` and the others make, in a third of the time:
of a frozen value, attrs sets each field by a call. Here a value of the class beneath is filled, and
becomes one of the class that is frozen.
"""

from __future__ import annotations

from typing import Any, Final

from newsparse.spans import (
    Attribution,
    AttributionSlots,
    CharSpan,
    Gender,
    GenderBy,
    Quote,
    QuoteKind,
    QuoteSlots,
    SpanSlots,
    Speaker,
    SpeakerKind,
    SpeakerSlots,
)

__all__ = ["answer_of", "quote_of", "span_of", "speaker_with"]

# The classes, as code that may fill their values sees them
_SpanSlots: Final[Any] = SpanSlots
_QuoteSlots: Final[Any] = QuoteSlots
_AttributionSlots: Final[Any] = AttributionSlots
_SpeakerSlots: Final[Any] = SpeakerSlots
_CharSpan: Final[Any] = CharSpan
_Quote: Final[Any] = Quote
_Attribution: Final[Any] = Attribution
_Speaker: Final[Any] = Speaker


def span_of(start: int, end: int, text: str) -> CharSpan:
    """The span from *start* to *end*, where *text* stands."""
    made = _SpanSlots()
    made.start = start
    made.end = end
    made.text = text
    made.__class__ = _CharSpan
    frozen: CharSpan = made
    return frozen


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
    frozen: Quote = made
    return frozen


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
    frozen: Attribution = made
    return frozen


def speaker_with(
    name: str,
    kind: SpeakerKind,
    role: str | None,
    mentions: tuple[CharSpan, ...],
    affiliation: CharSpan | None,
    gender: Gender | None,
    gender_by: GenderBy | None,
    gender_span: CharSpan | None,
) -> Speaker:
    """The speaker with all these."""
    made = _SpeakerSlots()
    made.name = name
    made.kind = kind
    made.role = role
    made.mentions = mentions
    made.affiliation = affiliation
    made.gender = gender
    made.gender_by = gender_by
    made.gender_span = gender_span
    made.__class__ = _Speaker
    frozen: Speaker = made
    return frozen
