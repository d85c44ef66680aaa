"""Words with capitals that may follow one another in a name."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from newsparse.cases import is_upper
from newsparse.english.claimed import UNSURE, Claimed, claimed_words
from newsparse.english.heads import ORDINALS
from newsparse.english.nouns import OFFICES, ORGANIZATIONS
from newsparse.english.words import CALENDAR, FUNCTION_WORDS, HONORIFICS, ORGANIZATION_WORDS
from newsparse.loops import those_in
from newsparse.patterns import regexp
from newsparse.prose.tokens import Tokens

__all__ = ["ARTICLED", "CAMEL", "NAMES_IN_CALENDAR", "Capitals"]

# A family name with its article: al-Ek, d'Ek
ARTICLED: Final = regexp(r"(?:al|el|ul|an|as|ad|bin|ibn|d|l)[-'’][A-Z]")
# A firm's name that begins small or with a number: eBoats, 3DPrintz, 8-Bridges
CAMEL: Final = regexp(r"(?:[a-z]{1,3}[A-Z][A-Za-z]{2,}|\d+-?[A-Z][A-Za-z]{2,})$")
# How many words a body's name has after its ordinal: First Free Lutheran Church
_LONGEST_ORDINAL: Final = 4
# Months and seasons that are names as well
NAMES_IN_CALENDAR: Final = frozenset(
    "april august autumn jan june march may spring summer winter".split()
)


class Capitals:
    """What an article's tokens are to names, by capitals and word lists.

    Attributes:
        tokens: The tokens.
        words: Each as printed.
        lows: Each in lower case.
        printed: All words, as printed.
        places: Indices of the tokens that are another string in `lows`: words with a capital.
        unsure: Those of them that may be names here, and are other words elsewhere.
        claimed: The words that are names here, and other words elsewhere.
        known: In lines of capitals, the words that names are made of elsewhere; else None.
        known_pairs: The pairs of words that follow one another in names elsewhere.
    """

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.words: list[str] = tokens.words
        self.lows: list[str] = tokens.lows
        self.printed: set[str] = tokens.printed
        self.places: list[int] = tokens.places
        self.unsure: list[int] = those_in(UNSURE, tokens.places, tokens.words)
        self.claimed: Claimed = claimed_words(tokens, self.unsure)
        self.known: Collection[str] | None = None
        self.known_pairs: Collection[tuple[str, str]] = ()

    def continues(self, index: int) -> bool:
        """Whether a name that reaches the token before goes on with *index*."""
        word, low = self.words[index], self.lows[index]
        if word == low or not (is_upper(word[0]) or ARTICLED.match(word)):
            return False
        if self.known is not None and (self.lows[index - 1], low) not in self.known_pairs:
            return False
        if len(word) == 1 and self.words[index + 1] == ".":
            return True  # an initial: Ada A. Ek
        if low in FUNCTION_WORDS and low != "may":
            return self.claims(index) or self.is_ordinal(index)
        if low not in CALENDAR or low in NAMES_IN_CALENDAR:
            return True
        return self.claims(index) or self._is_given_day(index)

    def claims(self, index: int) -> bool:
        """Whether the token at *index* is a function word that ends somebody's name: Ada So."""
        before = self.words[index - 1]
        if self.words[index] == "AS" and is_upper(before[0]):
            return not before.isupper()  # Ekbank AS, in Norway
        return self.lows[index] in self.claimed.families and (is_upper(before[0]) or before == ".")

    def _is_given_day(self, index: int) -> bool:
        """Whether a day is somebody's given name: Mr Sunday Ek"""
        titled = self.lows[index - 1 - (self.lows[index - 1] == ".")] in HONORIFICS
        return titled and is_upper(self.words[index + 1][0])

    def is_ordinal(self, index: int) -> bool:
        """Whether the token at *index* numbers an office or a body: First Minister."""
        if self.lows[index] not in ORDINALS:
            return False
        following = self.lows[index + 1]
        return is_upper(self.words[index + 1][0]) and (
            following in OFFICES
            or following in ("lady", "gentleman", "deputy")
            or self.lows[index + 2] in OFFICES  # Second Harbour Inspector
            or self._names_a_body(index + 1)
        )

    def is_called(self, index: int) -> bool:
        """Whether a body is called what begins at *index*: the group Second Harvest"""
        before = index - 1
        return (
            self.lows[before] in ORGANIZATIONS
            and self.words[before].islower()
            and is_upper(self.words[index + 1][0])
        )

    def _names_a_body(self, index: int) -> bool:
        """Whether capitals from *index* on are a body's: First Lutheran Church, First Ek Bank."""
        last = index
        while is_upper(self.words[last + 1][0]):
            last += 1
        return last > index and last - index < _LONGEST_ORDINAL and self.is_body_word(last)

    def is_body_word(self, index: int) -> bool:
        """Whether a body's name may end in the word at *index*."""
        return self.lows[index] in ORGANIZATION_WORDS or self.lows[index] in ORGANIZATIONS
