"""Reports in reports: Ek said Bo told her “...”."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from newsparse.quotations.shapes import Shape
from newsparse.reading import Reading, Subject
from newsparse.reading.cues import Cue

__all__ = ["Nest", "is_tight", "nest_before", "which_report"]

# How many words before an utterance reports are looked for.
_REACH = 100
# What stands between an outer report and an inner one: said that Bo told; left, but Bo called it
_JOINTS = frozenset("that and but , who which as while since for after".split())


@define(eq=False)
class Nest:
    """A report in a report, before an utterance: Ek said Bo told her “...”

    Attributes:
        inner: The nearest cue before the utterance.
        outer: The cues of others before that one.
        subject: How the inner cue and its subject stand to one another.
        near: How many words the inner cue is away, in steps.
        joint: What stands before the inner cue's subject.
    """

    inner: Cue
    outer: list[Cue]
    subject: str
    near: str
    joint: str


def nest_before(reading: Reading, shape: Shape) -> Nest | None:
    """The reports before the utterance in its sentence, None where one person alone reports."""
    tokens, subjects = reading.tokens, reading.subjects
    cues = [
        cue
        for cue in reading.cues_between(shape.before - _REACH, shape.before)
        if tokens.sentences[cue.first] == shape.sentence
        and cue.kind not in ("weak", "think")
        and cue in subjects
    ]
    if len(cues) < 2:
        return None
    inner = cues[-1]
    subject = subjects[inner]
    told = reading.referents.of(subject.mention)
    outer = [cue for cue in cues[:-1] if reading.referents.of(subjects[cue].mention) is not told]
    if not outer:
        return None
    gap = shape.before - inner.last
    before = min(inner.first, subject.mention.first) - 1
    low = tokens.lows[before] if before >= 0 else ""
    joint = "cue" if before in reading.cues else low if low in _JOINTS else "other"
    return Nest(inner, outer, subject.kind, "0" if gap < 3 else "3" if gap < 7 else "7", joint)


def which_report(nest: Nest, cues: Sequence[tuple[Cue, Subject]]) -> str:
    """Whether the mention tells the `inner` report, an `outer` one, or none."""
    own = [cue for cue, _ in cues]
    return "inner" if nest.inner in own else "outer" if any(c in own for c in nest.outer) else ""


def is_tight(nest: Nest, shape: Shape) -> bool:
    """Whether nothing but a sign or "that" stands between the inner report and the utterance.

    Then it is the inner one's: Ek said Bo told her: “...” (15 of 18 such in the training articles).
    """
    return (
        nest.near == "0"
        and nest.subject == "beside"
        and nest.inner.kind in ("say", "report", "voice")
        and shape.lead in (":", ",", "that")
    )
