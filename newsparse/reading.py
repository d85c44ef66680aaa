"""The reading of an article's prose: what its words are, who is who, and whose its cues are.

Prose -> `Phrases` -> `Named` -> `Reading`. Each value holds those before it, each is a function of
them, and none changes once it is there.
"""

from __future__ import annotations

from typing import Self

from attrs import field, frozen

from newsparse.cast.antecedents import find_referents
from newsparse.cast.bearers import find_cast
from newsparse.cast.introductions import find_roles
from newsparse.cast.named import Named
from newsparse.cast.referents import Referents
from newsparse.english.phrases import find_phrases
from newsparse.english.subjects import find_subjects
from newsparse.spans import CharSpan

__all__ = ["Reading", "read_prose"]


@frozen(eq=False, slots=False)
class Reading(Named):
    """All that is found in an article's headline, standfirst and paragraphs but its quotations.

    Attributes:
        referents: Whom pronouns and descriptions stand for.
    """

    referents: Referents = field(factory=Referents)

    @classmethod
    def complete(cls, named: Named, referents: Referents) -> Self:
        """*named*, and whom its pronouns and descriptions stand for."""
        return cls(**named.found(), referents=referents)


def read_prose(
    text: str,
    headline: CharSpan | None,
    standfirst: CharSpan | None,
    paragraphs: tuple[CharSpan, ...],
) -> Reading:
    """Read the parts of *text* that can hold quotes."""
    phrases = find_phrases(text, headline, standfirst, paragraphs)
    cast = find_cast(phrases.mentions, phrases.tokens.lows)
    named = Named.of(phrases, cast, find_subjects(phrases), find_roles(phrases, cast))
    return Reading.complete(named, find_referents(named))
