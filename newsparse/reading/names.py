"""How far names reach, their titles inside: `Russian Foreign Minister Sergey Lavrov`."""

from __future__ import annotations

import re
from collections.abc import Collection

from newsparse.lexicon.nouns import OFFICES, ORGANIZATIONS, PEOPLE
from newsparse.lexicon.verbs import VERB_FORMS
from newsparse.lexicon.words import (
    AUXILIARIES,
    CALENDAR,
    FAMILY_PARTICLES,
    FUNCTION_WORDS,
    HONORIFICS,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    NOT_NAMES,
    ORGANIZATION_WORDS,
    STATES,
    TITLES,
)
from newsparse.reading.heads import HEADS, LONGEST_NAME, ORDINALS, TITLE_WORDS
from newsparse.reading.tokens import Tokens

__all__ = ["NameReader"]

# A family name with its article: al-Ek, d'Ek
_ARTICLED = re.compile(r"(?:al|el|ul|an|as|ad|bin|ibn|d|l)[-'’][A-Z]")
# Plural owners inside names: the People's Daily, the Farmers' Union
_OWNERS = frozenset("people women men children veterans lord seaman".split())
# Months that are names as well
_NAMES_IN_CALENDAR = frozenset("april august jan june march may".split())
# A politician's party and place, in brackets: R-Ohio, D
_PARTY = re.compile(r"[RDI](?:-[\w.]+)?")
# Words without a capital that a name may go on with; `last_of` says when.
_JOINS = NAME_PARTICLES | frozenset(". & 's ' of for on and ,".split())
# What a nickname stands between: Ada “Duck” Ek
_OPENS_NICKNAME = frozenset('“"‘')
_CLOSES_NICKNAME = frozenset('”"’')


class NameReader:
    """Reads the names among an article's tokens, by capitals and word lists.

    Attributes:
        printed: All words, as printed.
        known: In lines of capitals, the words that names are made of elsewhere; else None.
        known_pairs: The pairs of words that follow one another in names elsewhere.
    """

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._words = tokens.words
        self._lows = tokens.lows
        self.printed: set[str] = set(tokens.words)
        self.known: Collection[str] | None = None
        self.known_pairs: Collection[tuple[str, str]] = ()

    def begins(self, index: int) -> bool:
        """Whether a name begins at the token *index*, which has a capital."""
        word, low = self._words[index], self._lows[index]
        if self.known is not None and low not in self.known:
            return False
        if low in FUNCTION_WORDS and not (
            (low == "us" and word == "US") or (low in ORDINALS and self._is_ordinal(index))
        ):
            return False
        following = self._words[index + 1] if index + 1 < len(self._words) else ""
        if (word[0] in "RDI" and _PARTY.fullmatch(word)) or (low in STATES and following == "."):
            return False  # (R-Ohio), Ashton, Md.
        if low in CALENDAR:
            # April Ek, Jan de Ek; but not April 4, Sunday Times
            return low in _NAMES_IN_CALENDAR and (
                following in NAME_PARTICLES
                or (self._goes_on(index) and following.lower() not in CALENDAR)
            )
        if (
            low in _OWNERS
            and following in ("'s", "’s")
            and (index + 2 < len(self._words) and self._words[index + 2][0].isupper())
        ):
            return True  # the People's Daily
        if low in HEADS and not self._goes_on(index):
            # "the President said", "Officials say" are descriptions; "Congress", "CNN" are names.
            return low in ORGANIZATIONS and not self.begins_sentence(index)
        if not self.begins_sentence(index):
            return True
        if (
            low in NOT_NAMES
            or low in VERB_FORMS
            or low.endswith(("n't", "'re", "'ve", "'ll"))
            or (low.endswith("ly") and not self._has_verb(index))
        ):
            return False
        return low not in self.printed or self._goes_on(index)

    def begins_small(self, index: int) -> bool:
        """Whether a name begins at the token *index* without a capital: al-Ek, van der Ek."""
        word, low = self._words[index], self._lows[index]
        if low != word:
            return _ARTICLED.match(word) is not None
        if low not in FAMILY_PARTICLES:
            return False
        behind = index + 1
        if behind < len(self._words) and self._words[behind] in FAMILY_PARTICLES:
            behind += 1
        return (
            behind < len(self._words)
            and self._continues(behind)
            and self._tokens.sentences[behind] == self._tokens.sentences[index]
            and self._tokens.regions[behind] == self._tokens.regions[index]
        )

    def _has_verb(self, index: int) -> bool:
        """Whether a verb follows: Kelly said, but Finally, and Sadly for."""
        following = self._lows[index + 1] if index + 1 < len(self._lows) else ""
        return following in VERB_FORMS or following in AUXILIARIES or following == "'s"

    def _goes_on(self, index: int) -> bool:
        """Whether a capital follows: Rep. Jim, Minister of Farming, Ada Ek."""
        words, lows = self._words, self._lows
        following = index + 1
        if (
            following < len(words)
            and words[following] == "."
            and (lows[index] in TITLES or lows[index] in HONORIFICS)
        ) or (
            following < len(words)
            and lows[following] == "of"
            and (lows[index] in PEOPLE or lows[index] in ORGANIZATIONS)
        ):
            following += 1
        return (
            following < len(words)
            and words[following][0].isupper()
            and (lows[following] not in FUNCTION_WORDS or self._is_ordinal(following))
            and self._tokens.sentences[following] == self._tokens.sentences[index]
            and self._tokens.regions[following] == self._tokens.regions[index]
        )

    def begins_sentence(self, index: int) -> bool:
        """Whether the token *index* has a capital in any case."""
        if index == 0:
            return True
        tokens = self._tokens
        return (
            tokens.sentences[index] != tokens.sentences[index - 1]
            or tokens.areas[index] != tokens.areas[index - 1]
            or not (self._words[index - 1][0].isalnum() or self._words[index - 1] in ",'’.&$")
        )

    def last_of(self, first: int) -> int:
        """Index of the last token of the name that begins at *first*."""
        words, lows, tokens = self._words, self._lows, self._tokens
        last = first
        end = min(len(words), first + LONGEST_NAME)
        while last + 1 < end:
            following = last + 1
            word, low = words[following], lows[following]
            if word == low and low not in _JOINS and not word[0].isupper():
                if word in _OPENS_NICKNAME and self._closes_nickname(first, following):
                    last = following + 3
                    continue
                break
            if (
                tokens.sentences[following] != tokens.sentences[first]
                or tokens.regions[following] != tokens.regions[first]
                or tokens.areas[following] != tokens.areas[first]
            ):
                break
            if self._continues(following):
                last = following
            elif word == "." and (
                len(words[last]) == 1
                or lows[last] in HONORIFICS
                or lows[last] in TITLES
                or lows[last] in NAME_SUFFIXES
            ):
                if following + 1 >= end or not self._continues(following + 1):
                    if lows[last] in NAME_SUFFIXES:
                        last = following
                    break
                last = following + 1
            elif low in NAME_PARTICLES or word == "&":
                onward = following + 1
                while onward < end and lows[onward] in NAME_PARTICLES and words[onward].islower():
                    onward += 1
                if onward >= end or not self._continues(onward):
                    break
                last = onward
            elif low in ("'s", "'") and (
                lows[last] in _OWNERS or (low == "'" and lows[last].endswith("s"))
            ):
                onward = following
                while onward + 1 < end and self._continues(onward + 1):
                    onward += 1
                if onward == following or not (
                    lows[onward] in ORGANIZATION_WORDS or lows[onward] in ORGANIZATIONS
                ):
                    break
                last = onward
            elif low in ("of", "for", "on", "and"):
                bridged = self._bridged(first, last, following)
                if bridged is None:
                    break
                last = bridged
            elif (
                word == ","
                and following + 1 < end
                and lows[following + 1] in NAME_SUFFIXES
                and lows[following + 1] not in ("phd", "md", "esq")
            ):
                last = following + 1
            else:
                break
        return last

    def _closes_nickname(self, first: int, opener: int) -> bool:
        """Whether one word in quotation marks, and a name behind it, begin at *opener*."""
        words, tokens = self._words, self._tokens
        behind = opener + 3
        return (
            behind < len(words)
            and words[opener + 2] in _CLOSES_NICKNAME
            and words[opener + 1][0].isupper()
            and tokens.sentences[behind] == tokens.sentences[first]
            and tokens.regions[behind] == tokens.regions[first]
            and self._continues(behind)
        )

    def _continues(self, index: int) -> bool:
        """Whether a name that reaches the token before goes on with *index*."""
        word, low = self._words[index], self._lows[index]
        if not word[0].isupper() and (word == low or not _ARTICLED.match(word)):
            return False
        if self.known is not None and (self._lows[index - 1], low) not in self.known_pairs:
            return False
        if len(word) == 1 and index + 1 < len(self._words) and self._words[index + 1] == ".":
            return True  # an initial: Ada A. Ek
        if low in FUNCTION_WORDS:
            return self._is_ordinal(index)
        return low not in CALENDAR or low in _NAMES_IN_CALENDAR

    def _is_ordinal(self, index: int) -> bool:
        """Whether the token at *index* numbers an office: First Minister, Second Secretary."""
        if self._lows[index] not in ORDINALS or index + 1 >= len(self._words):
            return False
        following = self._lows[index + 1]
        return self._words[index + 1][0].isupper() and (
            following in OFFICES or following in ("lady", "gentleman", "deputy")
        )

    def _bridged(self, first: int, last: int, bridge: int) -> int | None:
        """Index of the token that *bridge* (of, for, and) leads to, if the name goes on there."""
        words, lows = self._words, self._lows
        onward = bridge + 1
        if lows[bridge] != "and" and onward < len(words) and lows[onward] == "the":
            onward += 1
        if onward >= len(words) or not self._continues(onward):
            return None
        if self._tokens.sentences[onward] != self._tokens.sentences[first]:
            return None
        before = lows[last]
        if lows[bridge] == "and":
            # Ministry of Food and Farming, Motion Picture and Television Producers
            following = onward
            while following + 1 < len(words) and self._continues(following + 1):
                following += 1
            joins = lows[following] in ORGANIZATION_WORDS or (
                "of" in lows[first:last]
                and lows[first] in ORGANIZATION_WORDS
                and (following == onward or lows[following].endswith("s"))
            )
            return onward if joins and before not in TITLE_WORDS else None
        organized = any(
            low in ORGANIZATION_WORDS or low in ORGANIZATIONS for low in lows[first : last + 1]
        )
        office = lows[bridge] == "of" and before in TITLE_WORDS
        return onward if organized or office else None
