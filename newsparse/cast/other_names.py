"""Other names that the article says somebody has: `(EHA)`, `known as Duck`."""

from __future__ import annotations

from typing import Final

from newsparse.cast.characters import Key, key_of
from newsparse.english.in_names import BETWEEN_NAMES, KNOWN_AS
from newsparse.prose.phrases import Mention
from newsparse.prose.tokens import Tokens

__all__ = ["known_as", "letters_of_bodies"]

# How many words may stand between a name and the other one: Ada Ek, known to fans as Duck
_REACH_WORDS: Final = 10
# The words that lead to another name as they may be printed
_KNOWN_AS_PRINTED: Final = KNOWN_AS.union(map(str.capitalize, KNOWN_AS), map(str.upper, KNOWN_AS))


def letters_of_bodies(
    by_spelling: dict[tuple[str, ...], list[Mention]], lows: list[str]
) -> dict[Key, Mention]:
    """The letters given in brackets after bodies' names: Ekville Harbour Authority (EHA)"""
    letters: dict[Key, Mention] = {}
    bracketed = [
        mention
        for name, spelt in by_spelling.items()
        if len(name) == 1
        for mention in spelt
        if lows[mention.first - 1] == "("
        and lows[mention.last + 1] == ")"
        and not name[0][1:].islower()
    ]
    if not bracketed:
        return letters  # as in most articles
    named = {mention.last: mention for spelt in by_spelling.values() for mention in spelt}
    for mention in bracketed:
        body = named.get(mention.first - 2)
        if body is None or mention.first < mention.last:
            continue
        if len(body.name) > 1 and not body.title and _abbreviates(mention.name[0], body.name):
            letters.setdefault(key_of(mention.name), body)
    return letters


def _abbreviates(letters: str, name: tuple[str, ...]) -> bool:
    """Whether *letters* can stand for *name*: EHA, EkHarb; but not a party after a person's name"""
    capitals = [letter.lower() for letter in letters if letter.isupper()]
    printed = iter("".join(name).lower())
    return (
        len(capitals) > 1
        and capitals[0] == name[0][0].lower()
        and all(letter in printed for letter in capitals)
    )


def known_as(mentions: tuple[Mention, ...], tokens: Tokens) -> dict[Key, Mention]:
    """The names that somebody is said to be known by: Ada Ek, known by her stage name Duck"""
    others: dict[Key, Mention] = {}
    if _KNOWN_AS_PRINTED.isdisjoint(tokens.printed):
        return others  # as in most articles
    lows = tokens.lows
    before: Mention | None = None
    for mention in mentions:
        if mention.kind != "name":
            continue
        if before is not None and mention.first - before.last <= _REACH_WORDS:
            between = lows[before.last + 1 : mention.first]
            if not KNOWN_AS.isdisjoint(between) and BETWEEN_NAMES.issuperset(
                set(between) - KNOWN_AS
            ):
                others.setdefault(key_of(mention.name), before)
        before = mention
    return others
