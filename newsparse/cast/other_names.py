"""Other names that the article says somebody has: `(EHA)`, `known as Duck`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.cast.characters import Key, key_of
from newsparse.english.in_names import BETWEEN_NAMES, KNOWN_AS
from newsparse.prose.phrases import Mention

__all__ = ["known_as", "letters_of_bodies"]

# How many words may stand between a name and the other one: Ada Ek, known to fans as Duck
_REACH_WORDS: Final = 10


def letters_of_bodies(names: Sequence[Mention], lows: Sequence[str]) -> dict[Key, Mention]:
    """The letters given in brackets after bodies' names: Ekville Harbour Authority (EHA)"""
    letters: dict[Key, Mention] = {}
    if "(" not in [lows[mention.first - 1] for mention in names]:
        return letters  # as in most articles
    named = {mention.last: mention for mention in names}
    for mention in named.values():
        bracket = mention.first - 1
        body = named.get(bracket - 1) if lows[bracket] == "(" else None
        if body is None or mention.first < mention.last or lows[mention.last + 1] != ")":
            continue
        if len(body.name) > 1 and not body.title and _abbreviates("".join(mention.name), body.name):
            letters.setdefault(key_of(mention.name), body)
    return letters


def _abbreviates(letters: str, name: Sequence[str]) -> bool:
    """Whether *letters* can stand for *name*: EHA, EkHarb; but not a party after a person's name"""
    capitals = [letter.lower() for letter in letters if letter.isupper()]
    printed = iter("".join(name).lower())
    return (
        len(capitals) > 1
        and capitals[0] == name[0][0].lower()
        and all(letter in printed for letter in capitals)
    )


def known_as(names: Sequence[Mention], lows: Sequence[str]) -> dict[Key, Mention]:
    """The names that somebody is said to be known by: Ada Ek, known by her stage name Duck"""
    others: dict[Key, Mention] = {}
    if KNOWN_AS.isdisjoint(lows):
        return others  # as in most articles
    before: Mention | None = None
    for mention in names:
        if before is not None and mention.first - before.last <= _REACH_WORDS:
            between = lows[before.last + 1 : mention.first]
            if not KNOWN_AS.isdisjoint(between) and BETWEEN_NAMES.issuperset(
                set(between) - KNOWN_AS
            ):
                others.setdefault(key_of(mention.name), before)
        before = mention
    return others
