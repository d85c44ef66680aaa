"""Phrases whose names are known to mean somebody: what pronouns and descriptions are read by."""

from __future__ import annotations

from typing import Final

from newsparse.cast.characters import Character
from newsparse.cast.roles import Roles
from newsparse.prose.phrases import Cue, Mention, Phrases, Subject

__all__ = ["Named"]


class Named(Phrases):
    """Phrases, and who is named in them. Whom pronouns stand for isn't known yet.

    Attributes:
        cast: Whom each mention by name means.
        subjects: Whose each cue is.
        roles: What the article says its characters are.
    """

    __slots__ = ("cast", "roles", "subjects")

    def __init__(
        self,
        phrases: Phrases,
        cast: dict[Mention, Character],
        subjects: dict[Cue, Subject],
        roles: Roles,
    ) -> None:
        super().__init__(
            phrases, phrases.cues, phrases.mentions, phrases.beginning_at, phrases.ending_at
        )
        self.cast: Final = cast
        self.subjects: Final = subjects
        self.roles: Final = roles
