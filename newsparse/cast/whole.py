"""What the whole article, read or not, says of its characters: how often, where and as he or she.

Persons come before pronouns: whom only one `he` or `she` nearby can mean is known before any
pronoun is resolved, so that a gender holds for the whole article and not from some mention on.
"""

from __future__ import annotations

from collections import deque
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

    Attributes:
        votes: For each person, the pronouns that can mean nobody else.
        ranks: The persons named most, and how many are named more often than each.
        named_in_region: Whom each quoted region names, by its index.
        last_in_sentence: By a sentence's index, whom it names outside quotation marks, each with
            the last such mention.
    """

    def __init__(self, reading: Named) -> None:
        self._reading = reading
        self._locations: dict[Character, bool] = {}
        self.votes: dict[Referent, Votes] = self._count_votes()
        self.ranks: dict[Character, int] = self._rank()
        self.named_in_region: dict[int, set[Character]] = self._find_in_regions()
        self.last_in_sentence: dict[int, dict[Character, Mention]] = self._find_last()

    def is_location(self, character: Character) -> bool:
        """Whether it is a place: most mentions stand after "in" and the like."""
        known = self._locations.get(character)
        if known is not None:
            return known
        lows = self._reading.tokens.lows
        placed = sum([_is_placed(lows, mention.first - 1) for mention in character.mentions])
        known = placed > 0 and 2 * placed >= len(character.mentions)
        self._locations[character] = known
        return known

    def _rank(self) -> dict[Character, int]:
        """The persons named most outside quotation marks, and how many are named more often."""
        people = [
            character
            for character in dict.fromkeys(self._reading.cast.values())
            if character.kind == "person"
            or (character.kind == "unknown" and len(character.name) > 1)
        ]
        people.sort(key=lambda character: character.mentions[0].start)
        people.sort(key=_times_named, reverse=True)
        return {character: rank for rank, character in enumerate(people[:RANKS])}

    def _find_in_regions(self) -> dict[int, set[Character]]:
        """Whom each quoted region names."""
        named: dict[int, set[Character]] = {}
        for mention, character in self._reading.cast.items():
            if mention.region >= 0:
                named.setdefault(mention.region, set()).add(character)
        return named

    def _find_last(self) -> dict[int, dict[Character, Mention]]:
        """For each sentence whom it names outside quotation marks, with the last such mention."""
        last: dict[int, dict[Character, Mention]] = {}
        for mention, character in self._reading.cast.items():
            if mention.region < 0:
                last.setdefault(mention.sentence, {})[character] = mention
        return last

    def _count_votes(self) -> dict[Referent, Votes]:
        """For each person, the pronouns near which nobody else is spoken of."""
        reading, votes = self._reading, dict[Referent, Votes]()
        cast, apposed = reading.cast, reading.roles.apposed
        near: deque[tuple[Mention, Referent, Gender]] = deque(maxlen=_FEW_MENTIONS)
        for mention in reading.mentions:
            if mention.region >= 0:
                continue
            if mention.kind == "pronoun":
                gender = GENDERS.get(mention.head)
                if gender is not None:
                    only = self._only_one(mention, gender, near)
                    if only is not None:
                        vote = votes.setdefault(only, Votes())
                        vote.m += gender == "m"
                        vote.f += gender == "f"
                continue
            character = cast.get(mention)
            if character is not None:
                kind = character.kind
                # A person, or what may be one and is no place
                if kind == "person" or (kind == "unknown" and not self.is_location(character)):
                    near.append((mention, character, character.gender))
            elif mention.head in PEOPLE:
                near.append((mention, apposed.get(mention, mention), ""))
        return votes

    def _only_one(
        self, pronoun: Mention, gender: str, near: deque[tuple[Mention, Referent, Gender]]
    ) -> Referent | None:
        """Whom *pronoun* means, if only one of those *near* can be meant.

        A given name that tells another gender elsewhere excludes somebody only if others are near.
        """
        close: dict[Referent, Gender] = {}
        for mention, referent, printed in reversed(near):
            if pronoun.sentence - mention.sentence > 1:
                break
            if mention.end <= pronoun.start:
                close.setdefault(referent, printed)
        fitting = [who for who, printed in close.items() if printed in ("", gender)]
        if not fitting:
            fitting = [who for who in close if not _has_title(who)]
        return fitting[0] if len(fitting) == 1 else None


def _is_placed(lows: list[str], before: int) -> bool:
    """Whether the word at *before* makes what follows a place: in Fellby, the port of Fellby"""
    low = lows[before]
    return low in PLACING or (low == "of" and lows[before - 1] in PLACES)


def _has_title(referent: Referent) -> bool:
    """Whether a title tells the gender of *referent*."""
    return isinstance(referent, Character) and bool(referent.titled)


def _times_named(character: Character) -> int:
    return sum([mention.region < 0 for mention in character.mentions])
