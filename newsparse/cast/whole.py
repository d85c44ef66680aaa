"""What the whole article, read or not, says of its characters: how often, where and as he or she.

Persons come before pronouns: whom only one `he` or `she` nearby can mean is known before any
pronoun is resolved, so that a gender holds for the whole article and not from some mention on.
"""

from __future__ import annotations

from typing import Final, final

from newsparse.cast.characters import Character, Gender
from newsparse.cast.named import Named
from newsparse.cast.referents import Referent
from newsparse.english.nouns import PEOPLE
from newsparse.english.places import PLACES, PLACING
from newsparse.english.pronouns import GENDERS
from newsparse.prose.phrases import Mention

__all__ = ["RANKS", "Votes", "Whole"]

# How many mentions of people before a pronoun are searched for the only one that it can mean.
_FEW_MENTIONS: Final = 8
# How many mentions before a pronoun are searched for these.
_MOST_MENTIONS: Final = 100
# How many persons, those named most, are told apart by rank.
RANKS: Final = 3


@final
class Votes:
    """How many pronouns of each gender can mean nobody else."""

    __slots__ = ("f", "m")

    def __init__(self, m: int = 0, f: int = 0) -> None:
        self.m: int = m
        self.f: int = f


class Whole:
    """What one article says of its characters from end to end.

    What few articles are asked for is found when it is first asked for.
    """

    def __init__(self, reading: Named) -> None:
        self._reading: Named = reading
        self._cast: dict[Mention, Character] = reading.cast
        self._apposed: dict[Mention, Character] = reading.roles.apposed
        self._locations: dict[Character, bool] = {}
        self._votes: dict[Referent, Votes] | None = None
        self._ranks: dict[Character, int] | None = None
        self._named_in_region: dict[int, set[Character]] | None = None
        self._last_in_sentence: dict[int, dict[Character, Mention]] | None = None

    def is_location(self, character: Character) -> bool:
        """Whether it is a place: most mentions stand after "in" and the like."""
        known = self._locations.get(character)
        if known is None:
            lows, placed = self._reading.tokens.lows, 0
            for mention in character.mentions:
                placed += _is_placed(lows, mention.first - 1)
            known = placed > 0 and 2 * placed >= len(character.mentions)
            self._locations[character] = known
        return known

    def ranks(self) -> dict[Character, int]:
        """The persons named most outside quotation marks, how many are named more often."""
        if self._ranks is None:
            people = [
                character
                for character in dict.fromkeys(self._cast.values())
                if character.kind == "person"
                or (character.kind == "unknown" and len(character.name) > 1)
            ]
            people.sort(key=_rarity)
            self._ranks = {character: rank for rank, character in enumerate(people[:RANKS])}
        return self._ranks

    def named_in_region(self) -> dict[int, set[Character]]:
        """Whom each quoted region names, by its index."""
        if self._named_in_region is None:
            named = self._named_in_region = {}
            if self._reading.regions:
                for mention, character in self._cast.items():
                    if mention.region >= 0:
                        named.setdefault(mention.region, set()).add(character)
        return self._named_in_region

    def last_in_sentence(self) -> dict[int, dict[Character, Mention]]:
        """By a sentence's index, whom it names outside marks, each with the last such mention."""
        if self._last_in_sentence is None:
            last = self._last_in_sentence = {}
            for mention, character in self._cast.items():
                if mention.region < 0:
                    named = last.get(mention.sentence)
                    if named is None:
                        last[mention.sentence] = {character: mention}
                    else:
                        named[character] = mention
        return self._last_in_sentence

    def votes(self) -> dict[Referent, Votes]:
        """For each person, the pronouns near which nobody else is spoken of."""
        if self._votes is None:
            votes = self._votes = {}
            for index, mention in enumerate(self._reading.mentions):
                if mention.kind != "pronoun" or mention.region >= 0:
                    continue
                gender = GENDERS.get(mention.head)
                only = self._only_one(index, mention, gender) if gender is not None else None
                if only is not None:
                    vote = votes.setdefault(only, Votes())
                    vote.m += gender == "m"
                    vote.f += gender == "f"
        return self._votes

    def _only_one(self, index: int, pronoun: Mention, gender: str) -> Referent | None:
        """Whom *pronoun*, the mention at *index*, means, if only one of those near can be meant.

        A given name that tells another gender elsewhere excludes somebody only if others are near.
        """
        earliest, start = pronoun.sentence - 1, pronoun.start
        met: int = 0
        only: Referent | None = None
        close: list[Referent] = []
        for mention in reversed(self._reading.mentions[max(0, index - _MOST_MENTIONS) : index]):
            if mention.sentence < earliest or met >= _FEW_MENTIONS:
                break
            if mention.region >= 0 or mention.kind == "pronoun":
                continue
            who, printed = self._person_of(mention)
            if who is None:
                continue
            met += 1
            if mention.end > start or who in close:
                continue
            close.append(who)
            if printed in ("", gender):
                if only is not None:
                    return None
                only = who
        if only is None:
            untitled = [who for who in close if not _has_title(who)]
            only = untitled[0] if len(untitled) == 1 else None
        return only

    def _person_of(self, mention: Mention) -> tuple[Referent | None, Gender]:
        """The person, or what may be one and is no place, that *mention* means by itself.

        And the gender that a name tells of it. A pronoun means nobody by itself.
        """
        character = self._cast.get(mention)
        if character is None:
            return self._apposed.get(mention, mention) if mention.head in PEOPLE else None, ""
        kind = character.kind
        if kind == "person" or (kind == "unknown" and not self.is_location(character)):
            return character, character.gender
        return None, ""


def _is_placed(lows: list[str], before: int) -> bool:
    """Whether the word at *before* makes what follows a place: in Fellby, the port of Fellby"""
    low = lows[before]
    return low in PLACING or (low == "of" and lows[before - 1] in PLACES)


def _has_title(referent: Referent) -> bool:
    """Whether a title tells the gender of *referent*."""
    return isinstance(referent, Character) and bool(referent.titled)


def _rarity(character: Character) -> tuple[int, int]:
    """What sorts those first who are named most outside quotation marks; of equals the first."""
    times = 0
    for mention in character.mentions:
        if mention.region < 0:
            times += 1
    return -times, character.mentions[0].start
