"""Phrases whose names are known to mean somebody: what pronouns and descriptions are read by."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import field, frozen

from newsparse.cast.characters import Character
from newsparse.cast.roles import Roles
from newsparse.prose.phrases import Cue, Mention, Phrases, Subject

__all__ = ["Named"]


@frozen(eq=False, slots=False)
class Named(Phrases):
    """Phrases, and who is named in them. Whom pronouns stand for isn't known yet.

    Attributes:
        cast: Whom each mention by name means.
        subjects: Whose each cue is.
        roles: What the article says its characters are.
    """

    cast: Mapping[Mention, Character] = field(factory=dict[Mention, Character])
    subjects: Mapping[Cue, Subject] = field(factory=dict[Cue, Subject])
    roles: Roles = field(factory=Roles)

    @classmethod
    def of(
        cls,
        phrases: Phrases,
        cast: Mapping[Mention, Character],
        subjects: Mapping[Cue, Subject],
        roles: Roles,
    ) -> Self:
        """*phrases*, and what is known of their names."""
        return cls(**phrases.found(), cast=cast, subjects=subjects, roles=roles)

    def found(self) -> dict[str, Any]:
        """All fields by name, for the value of the next stage."""
        return {
            **Phrases.found(self),
            "cast": self.cast,
            "subjects": self.subjects,
            "roles": self.roles,
        }
