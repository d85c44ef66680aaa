"""The reading of an article's prose: what its words are, whose its cues are, and who is who.

`Prose` -> `Phrases` -> `Named` -> `Referents`. Each is a function of those before it, and none
changes once it is there. A `Reading` has all of them.
"""

from __future__ import annotations

from typing import final

from newsparse.cast.antecedents import find_referents
from newsparse.cast.named import Named
from newsparse.cast.referents import Referents
from newsparse.english.phrases import find_phrases
from newsparse.english.subjects import find_subjects
from newsparse.prose.phrases import Cue, Phrases, Prose, Subject
from newsparse.prose.tokens import Tokens

__all__ = ["Reading", "read_prose"]


@final
class Reading(Named):
    """All that is found in an article's headline, standfirst and paragraphs but its quotations.

    Who is who takes a third of the work, and is found when it is first asked for: of an article
    that quotes nobody it never is.
    """

    __slots__ = ("_referents",)

    def __init__(self, phrases: Phrases, subjects: dict[Cue, Subject]) -> None:
        super().__init__(phrases, subjects)
        self._referents: Referents | None = None

    @property
    def referents(self) -> Referents:
        """Whom pronouns and descriptions stand for."""
        if self._referents is None:
            self._referents = find_referents(self)
        return self._referents

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
            self,
        )
        phrases = Phrases(prose, self.cues, self.mentions, self.beginning_at, self.ending_at, self)
        return Reading(phrases, self.subjects)


def read_prose(prose: Prose) -> Reading:
    """Read *prose* as English."""
    phrases = find_phrases(prose)
    return Reading(phrases, find_subjects(phrases))
