"""The reading of an article's prose: what its words are, who is who, and whose its cues are.

`Prose` -> `Phrases` -> `Named` -> `Reading`. Each value holds those before it, each is a function
of them, and none changes once it is there.
"""

from __future__ import annotations

from typing import Final, final

from newsparse.cast.antecedents import find_referents
from newsparse.cast.bearers import find_cast
from newsparse.cast.introductions import introduce
from newsparse.cast.named import Named
from newsparse.cast.referents import Referents
from newsparse.english.phrases import find_phrases
from newsparse.english.subjects import find_subjects
from newsparse.prose.phrases import Phrases, Prose
from newsparse.prose.tokens import Tokens

__all__ = ["Reading", "read_prose"]


@final
class Reading(Named):
    """All that is found in an article's headline, standfirst and paragraphs but its quotations.

    Attributes:
        referents: Whom pronouns and descriptions stand for.
    """

    __slots__ = ("referents",)

    def __init__(self, named: Named, referents: Referents) -> None:
        super().__init__(named, named.cast, named.subjects, named.roles)
        self.referents: Final = referents

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
            self.sentence_starts,
            self.region_starts,
        )
        phrases = Phrases(
            prose,
            self.cues,
            self.cue_starts,
            self.mentions,
            self.mention_starts,
            self.beginning_at,
            self.ending_at,
        )
        return Reading(Named(phrases, self.cast, self.subjects, self.roles), self.referents)


def read_prose(prose: Prose) -> Reading:
    """Find all that there is in *prose*, which is English."""
    phrases = find_phrases(prose)
    cast, roles = introduce(phrases, find_cast(phrases.mentions, phrases.tokens.lows))
    named = Named(phrases, cast, find_subjects(phrases), roles)
    return Reading(named, find_referents(named))
