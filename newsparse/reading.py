"""The reading of an article's prose: what its words are, whose its cues are, and who is who.

`Prose` -> `Phrases` -> `Named` -> `Referents`. Each is a function of those before it, and none
changes once it is there. A `Reading` has all of them.
"""

from __future__ import annotations

from typing import Final, final

from newsparse.cast.antecedents import find_referents
from newsparse.cast.bearers import find_cast
from newsparse.cast.characters import Character
from newsparse.cast.introductions import introduce
from newsparse.cast.named import Named
from newsparse.cast.referents import Referents
from newsparse.cast.roles import Roles
from newsparse.english.phrases import find_phrases
from newsparse.english.subjects import find_subjects
from newsparse.prose.phrases import Cue, Mention, Phrases, Prose, Subject
from newsparse.prose.tokens import Tokens

__all__ = ["Reading", "read_prose"]


@final
class Reading(Phrases):
    """All that is found in an article's headline, standfirst and paragraphs but its quotations.

    Who is who takes a third of the work, and is found when it is first asked for: of an article
    that quotes nobody it never is.

    Attributes:
        subjects: Whose each cue is.
    """

    __slots__ = ("_named", "_referents", "subjects")

    def __init__(self, phrases: Phrases, subjects: dict[Cue, Subject]) -> None:
        super().__init__(
            phrases, phrases.cues, phrases.mentions, phrases.beginning_at, phrases.ending_at
        )
        self.subjects: Final = subjects
        self._named: Named | None = None
        self._referents: Referents | None = None

    @property
    def cast(self) -> dict[Mention, Character]:
        """Whom each mention by name means."""
        return self._find_named().cast

    @property
    def roles(self) -> Roles:
        """What the article says its characters are."""
        return self._find_named().roles

    @property
    def referents(self) -> Referents:
        """Whom pronouns and descriptions stand for."""
        if self._referents is None:
            self._referents = find_referents(self._find_named())
        return self._referents

    def _find_named(self) -> Named:
        if self._named is None:
            cast, roles = introduce(self, find_cast(self.mentions, self.tokens.lows))
            self._named = Named(self, cast, self.subjects, roles)
        return self._named

    def with_tokens(self, tokens: Tokens) -> Reading:
        """The same reading of *tokens* in place of its own."""
        prose = Prose(
            self.text,
            self.areas,
            self.headline,
            self.labels,
            self.regions,
            self.marked_names,
            self.sentences,
            tokens,
        )
        phrases = Phrases(prose, self.cues, self.mentions, self.beginning_at, self.ending_at)
        return Reading(phrases, self.subjects)


def read_prose(prose: Prose) -> Reading:
    """Read *prose* as English."""
    phrases = find_phrases(prose)
    return Reading(phrases, find_subjects(phrases))
