"""A speaker in the making, and the speaker that it becomes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import final

from newsparse.making import speaker_with
from newsparse.prose.phrases import Mention
from newsparse.reading import Reading
from newsparse.spans import Attribution, CharSpan, Speaker, SpeakerKind
from newsparse.speakers.genders import Printed

__all__ = ["Voice", "fill_in", "speaker_of", "tie"]


@final
class Voice:
    """A speaker in the making; each answer for a quote may add to it.

    Attributes:
        name: Its fullest name, or the words that it is called by.
        kind: What it is.
        role: What the article says it is, or an answer; None where neither tells.
        affiliation: The body that it speaks for.
        gender: What the article, or a given name, tells of its gender.
        mentions: Start and end offsets of the words that point at it.
    """

    __slots__ = ("affiliation", "gender", "kind", "mentions", "name", "role")

    def __init__(
        self,
        name: str,
        kind: SpeakerKind,
        role: str | None = None,
        affiliation: CharSpan | None = None,
        gender: Printed | None = None,
    ) -> None:
        self.name: str = name
        self.kind: SpeakerKind = kind
        self.role: str | None = role
        self.affiliation: CharSpan | None = affiliation
        self.gender: Printed | None = gender
        self.mentions: set[tuple[int, int]] = set()


def speaker_of(reading: Reading, voice: Voice) -> Speaker:
    """The speaker that *voice* is, now that nothing more is said of it."""
    told = voice.gender if voice.kind == "person" else None
    return speaker_with(
        voice.name,
        voice.kind,
        voice.role,
        tuple([reading.span(start, end) for start, end in sorted(voice.mentions)]),
        voice.affiliation,
        told.gender if told is not None else None,
        told.by if told is not None else None,
        told.span if told is not None else None,
    )


def fill_in(voice: Voice, answer: Attribution) -> None:
    """Take kind and role of *answer* where the article itself doesn't tell them."""
    if voice.kind == "unknown" and answer.kind is not None:
        voice.kind = answer.kind
    if voice.role is None and answer.role is not None:
        voice.role = " ".join(answer.role.split())


def tie(voice: Voice, mentions: Iterable[Mention]) -> None:
    """Note that *mentions* point at *voice*."""
    voice.mentions.update([(mention.start, mention.end) for mention in mentions])
