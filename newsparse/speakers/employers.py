"""Whether people work at what bears a name: the words around it tell a body from a person."""

from __future__ import annotations

from newsparse.cast.characters import Character
from newsparse.english.heads import PLURAL_PEOPLE
from newsparse.english.nouns import PEOPLE
from newsparse.english.roles import OF_FIRMS, WORKING
from newsparse.prose.phrases import Mention
from newsparse.reading import Reading

__all__ = ["employs", "is_employer"]


def is_employer(reading: Reading, character: Character) -> bool:
    """Whether the words beside any of its mentions are those of a body that people work at."""
    return any(employs(reading, mention) for mention in character.mentions)


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
