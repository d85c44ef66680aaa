"""A mention by itself: what it is and what stands beside it, whatever the utterance."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from newsparse.cast.characters import Character
from newsparse.cast.referents import Referent
from newsparse.english.nouns import DOCUMENTS, GROUPS, ORGANIZATIONS, PEOPLE
from newsparse.english.telling import LEFT, RIGHT
from newsparse.english.words import AUXILIARIES, POSSESSIVES, PREPOSITIONS
from newsparse.models.linear import Finding
from newsparse.prose.phrases import Cue, Mention, Subject
from newsparse.quotations.shapes import steps
from newsparse.reading import Reading
from newsparse.strategies.ranker.signs import of_itself

__all__ = ["Look", "look_at"]


@final
class Look:
    """A mention by itself, whatever the utterance.

    Attributes:
        what: What it is: `Name`, `she`, `role` ...
        left: What stands left of it.
        right: What stands right of it.
        owns: Whether a noun after it is its own: `Ek's claim`, `her claim`.
        referent: Whom it stands for.
        bearer: The kind of the character it stands for, None where it is nobody known by name.
        cues: The cues that are its own.
        own: What it shows by itself.
    """

    __slots__ = ("bearer", "cues", "left", "own", "owns", "referent", "right", "what")

    def __init__(
        self,
        what: str,
        left: str,
        right: str,
        owns: bool,
        referent: Referent,
        bearer: str | None,
        cues: Sequence[tuple[Cue, Subject]],
        own: Finding,
    ) -> None:
        self.what: str = what
        self.left: str = left
        self.right: str = right
        self.owns: bool = owns
        self.referent: Referent = referent
        self.bearer: str | None = bearer
        self.cues: Sequence[tuple[Cue, Subject]] = cues
        self.own: Finding = own


def look_at(reading: Reading, mention: Mention, cues: Sequence[tuple[Cue, Subject]]) -> Look:
    """What *mention* is, and what stands beside it; *cues* are its own."""
    tokens = reading.tokens
    if mention.kind == "pronoun":
        what = mention.head
    elif mention.kind == "name":
        what = "Name"
    elif mention.head in PEOPLE:
        what = "role"
    elif mention.head in GROUPS or mention.plural:
        what = "group"
    elif mention.head in ORGANIZATIONS:
        what = "body"
    elif mention.head in DOCUMENTS:
        what = "paper"
    else:
        what = "thing"
    before = mention.first - 1
    if before > 0 and tokens.lows[before] == "the":
        before -= 1
    if tokens.sentences[before] != mention.sentence:
        left = "start"
    elif tokens.quoted(before):
        left = "quote"
    else:
        left = _class_of(reading, before, LEFT)
    after = mention.last + 1
    right = _class_of(reading, after, RIGHT) if after < len(tokens) else "end"
    referent = reading.referents.of(mention)
    bearer = None
    named = None
    if isinstance(referent, Character):
        bearer = referent.kind
        named = steps(len(referent.mentions))
    return Look(
        what,
        left,
        right,
        right == "'s" or mention.head in POSSESSIVES,
        referent,
        bearer,
        cues,
        (of_itself, what, left, right, named),
    )


def _class_of(reading: Reading, index: int, telling: frozenset[str]) -> str:
    """The token at *index* itself where it is *telling*, else its class."""
    low = reading.tokens.lows[index]
    if low in telling:
        return low
    if low in AUXILIARIES:
        return "aux"
    if low in PREPOSITIONS:
        return "prep"
    if index in reading.cues:
        return "cue"
    return (
        "verb" if low[-1] == "d" and low.endswith("ed") else "word" if low[0].isalnum() else "sign"
    )
