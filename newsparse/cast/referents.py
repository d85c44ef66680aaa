"""Whom an article's pronouns and descriptions stand for: the value that a sweep over them gives."""

from __future__ import annotations

from typing import Final, final

from newsparse.cast.characters import Character
from newsparse.prose.phrases import Mention

__all__ = ["Referent", "Referents"]

Referent = Character | Mention


@final
class Referents:
    """Whom an article's mentions stand for.

    Attributes:
        meant: The character, or the fuller description, that a mention stands for; a mention that
            stands for itself alone isn't in it.
        tied: The pronouns and descriptions among these, in order.
        certainty: How likely that is, 0 to 1, for each pronoun and description in `meant`.
        people: The characters that a pronoun of a person was tied to.
    """

    __slots__ = ("certainty", "meant", "people", "tied")

    def __init__(
        self,
        meant: dict[Mention, Referent],
        tied: list[Mention],
        certainty: dict[Mention, float],
        people: frozenset[Referent],
    ) -> None:
        self.meant: Final = meant
        self.tied: Final = tied
        self.certainty: Final = certainty
        self.people: Final = people

    def of(self, mention: Mention) -> Referent:
        """Whom *mention* stands for, itself where nobody else is known."""
        return self.meant.get(mention, mention)
