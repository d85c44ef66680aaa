"""Phrases whose names are known to mean somebody: what pronouns and descriptions are read by."""

from __future__ import annotations

from typing import Final

from newsparse.cast.bearers import find_cast
from newsparse.cast.characters import Character
from newsparse.cast.introductions import introduce
from newsparse.cast.roles import Roles
from newsparse.prose.phrases import Cue, Mention, Phrases, Subject

__all__ = ["Named"]


class Named(Phrases):
    """Phrases, and who is named in them. Whom pronouns stand for isn't known yet.

    Who is named is found when it is first asked for: of an article that quotes nobody it never is.

    Attributes:
        subjects: Whose each cue is.
    """

    __slots__ = ("_cast", "_roles", "subjects")

    def __init__(self, phrases: Phrases, subjects: dict[Cue, Subject]) -> None:
        super().__init__(
            phrases,
            phrases.cues,
            phrases.mentions,
            phrases.beginning_at,
            phrases.ending_at,
            phrases,
        )
        self.subjects: Final = subjects
        self._cast: dict[Mention, Character] | None = None
        self._roles: Roles | None = None

    @property
    def cast(self) -> dict[Mention, Character]:
        """Whom each mention by name means."""
        if self._cast is None:
            self._cast, self._roles = self._introduced()
        return self._cast

    @property
    def roles(self) -> Roles:
        """What the article says its characters are."""
        if self._roles is None:
            self._cast, self._roles = self._introduced()
        return self._roles

    def _introduced(self) -> tuple[dict[Mention, Character], Roles]:
        return introduce(self, find_cast(self.mentions, self.tokens))
