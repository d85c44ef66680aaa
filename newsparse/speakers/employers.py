"""Whether people work at what bears a name: the words around it tell a body from a person."""

from __future__ import annotations

from typing import Final

from newsparse.cast.characters import Character
from newsparse.english.bodies import AFTER_ITSELF, CALLED_SO, DONE_BY_BODIES, DONE_TO_BODIES
from newsparse.english.heads import PLURAL_PEOPLE
from newsparse.english.nouns import PEOPLE
from newsparse.english.roles import OF_FIRMS, STAFF, WORKING
from newsparse.english.verbs import TELLING_VERBS
from newsparse.english.words import ARTICLES
from newsparse.prose.phrases import Mention
from newsparse.reading import Reading

__all__ = ["employs", "is_body_named_like_people", "is_employer"]

# How many words after a verb of speech `it` or `its` means who speaks
_REACH_WORDS: Final = 4
# What a body is called by right before its name, and nobody is: the firm Holm Sachs
_BEFORE: Final = CALLED_SO - PEOPLE
# How many words stand between an article and what somebody is: a small private firm
_LONGEST_TOLD: Final = 4


def is_employer(reading: Reading, character: Character) -> bool:
    """Whether the words beside any of its mentions are those of a body that people work at."""
    return any(employs(reading, mention) for mention in character.mentions)


def is_body_named_like_people(reading: Reading, character: Character) -> bool:
    """Whether somebody whom a name alone makes a person is a body by the words beside it."""
    if character.kind == "unknown" and is_employer(reading, character):
        return True
    if any(mention.title for mention in character.mentions):
        return False
    # Taft shares fell, beside Dudley Taft
    named = [mention for mention in character.mentions if mention.name == character.name]
    return any(employs(reading, mention) or _acts_as_body(reading, mention) for mention in named)


def employs(reading: Reading, mention: Mention) -> bool:
    """Whether the words beside a name are of a body.

    Holm Sachs shares fell; Holm Sachs, which; the founder of Holm Sachs; an analyst at Holm Sachs
    """
    lows = reading.tokens.lows
    after, before = mention.last + 1, mention.first - 1
    if lows[after] == ",":
        if lows[after + 1] == "which":
            return True
    elif lows[after] in ("'s", "'"):  # Holm Sachs's shares; but the editor of Ek's diary
        return not OF_FIRMS.isdisjoint(lows[after + 1 : after + 3])
    elif lows[after].startswith("spokes") or not OF_FIRMS.isdisjoint(lows[after : after + 2]):
        return True
    low = lows[before]
    if low == "at":  # an analyst at Holm Sachs, people who work at Holm Sachs
        worker = lows[before - 1]
        return worker in PEOPLE or worker in PLURAL_PEOPLE or worker in WORKING
    return low in ("in", "of") and lows[before - 1] in OF_FIRMS


def _acts_as_body(reading: Reading, mention: Mention) -> bool:
    """Whether a name is a body's by what it does, or by what stands before it.

    Few people stand so: it is asked of those alone whom no title, role or pronoun tells.
    """
    lows, after, before = reading.tokens.lows, mention.last + 1, mention.first - 1
    low = lows[after]
    if lows[before] in _BEFORE and reading.tokens.same_sentence(before, after):
        return True  # the charity Holm Sachs
    if low in STAFF or low in DONE_BY_BODIES:
        return True  # Holm Sachs officials, Holm Sachs employs
    if low in TELLING_VERBS:
        return _means_itself(lows[after + 1 : after + 1 + _REACH_WORDS])
    if low in ("is", "was"):
        return lows[after + 1] in DONE_TO_BODIES or _tells_body(
            lows[after + 1 : after + 1 + _LONGEST_TOLD]
        )
    return False


def _means_itself(lows: list[str]) -> bool:
    """Whether it is a body that said it would open, or that explained in its note."""
    for index, low in enumerate(lows):
        if low == "its":
            return True
        if low == "it":
            return not AFTER_ITSELF.isdisjoint(lows[index + 1 : index + 2])
        if not low[0].isalnum():
            break
    return False


def _tells_body(lows: list[str]) -> bool:
    """Whether an article begins what is said of a body: a small firm"""
    return lows[0] in ARTICLES and not _BEFORE.isdisjoint(lows)
