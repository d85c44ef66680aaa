"""How far names reach, and what in them is title: `Russian Foreign Minister Sergey Lavrov`."""

from __future__ import annotations

import re
from collections.abc import Collection

from newsparse.lexicon.given_names import EITHER, FEMALE, MALE
from newsparse.lexicon.nouns import OFFICES, ORGANIZATIONS, PEOPLE
from newsparse.lexicon.verbs import NOT_SPEECH, VERB_FORMS
from newsparse.lexicon.words import (
    AUXILIARIES,
    CALENDAR,
    FAMILY_PARTICLES,
    FUNCTION_WORDS,
    HONORIFICS,
    LETTER_TITLES,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    NAME_TAILS,
    NOT_NAMES,
    ORGANIZATION_WORDS,
    POSSESSIVES,
    STATES,
    TAILS_OF_PLACES,
    TITLES,
    TITLES_AND_NAMES,
)
from newsparse.reading.heads import (
    HEADS,
    PLURAL_PEOPLE,
    ROLE_MODIFIERS,
    TITLE_WORDS,
    joins_body,
    looks_modifying,
)
from newsparse.reading.tokens import Tokens

__all__ = ["NameReader"]

# A family name with its article: al-Ek, d'Ek
_ARTICLED = re.compile(r"(?:al|el|ul|an|as|ad|bin|ibn|d|l)[-'’][A-Z]")
# Plural owners inside names: the People's Daily, the Farmers' Union
_OWNERS = frozenset("people women men children veterans lord seaman".split())
# Months that are names as well
_NAMES_IN_CALENDAR = frozenset("april august jan june march may".split())
# First Minister
_ORDINALS = frozenset(("first", "second"))
# Whose leaders have an office: the Opposition Leader, the Fire Chief
_OF_LEADERS = frozenset("fire first government majority minority opposition second union".split())
# A politician's party and place, in brackets: R-Ohio, D
_PARTY = re.compile(r"[RDI](?:-[\w.]+)?")
# Words without a capital that a name may go on with; `last_of` says when.
_JOINS = NAME_PARTICLES | frozenset(". & 's ' of for on and ,".split())
# Titles that are titles in some places only; `_is_title` says where.
_RESERVED = LETTER_TITLES | TITLES_AND_NAMES
# What a nickname stands between: Ada “Duck” Ek
_OPENS_NICKNAME = frozenset('“"‘')
_CLOSES_NICKNAME = frozenset('”"’')
# How many words the longest name has, its title inside.
_LONGEST_NAME = 24


class NameReader:
    """Reads the names among an article's tokens, by capitals and word lists.

    Attributes:
        printed: All words, as printed.
        known: In lines of capitals, the words that names are made of elsewhere; else None.
        known_pairs: The pairs of words that follow one another in names elsewhere.
    """

    def __init__(self, text: str, tokens: Tokens) -> None:
        self._text = text
        self._tokens = tokens
        self._words = tokens.words
        self._lows = tokens.lows
        self.printed: set[str] = set(tokens.words)
        self.known: Collection[str] | None = None
        self.known_pairs: Collection[tuple[str, str]] = ()

    # -- how far a name reaches

    def begins(self, index: int) -> bool:
        """Whether a name begins at the token *index*, which has a capital."""
        word, low = self._words[index], self._lows[index]
        if self.known is not None and low not in self.known:
            return False
        if low in FUNCTION_WORDS and not (
            (low == "us" and word == "US") or (low in _ORDINALS and self._is_ordinal(index))
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
        end = min(len(words), first + _LONGEST_NAME)
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
        if self._lows[index] not in _ORDINALS or index + 1 >= len(self._words):
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

    # -- title and name

    def without_tail(self, core: int, last: int) -> int:
        """Index of the last token of the name alone: Ada Ek, of `Ada Ek KC`."""
        while self._words[last] in NAME_TAILS:
            titled = core > 0 and self._lows[core - 1] in HONORIFICS
            if last - core < (1 if titled else 2):
                break
            if self._words[last] in TAILS_OF_PLACES and not (titled or self._is_given(core)):
                break
            last -= 1
        return last

    def _is_given(self, index: int) -> bool:
        low = self._lows[index]
        return low in MALE or low in FEMALE or low in EITHER

    def words_of(self, core: int, last: int) -> tuple[str, ...]:
        """The words of a name as printed, each with the signs that cling to it."""
        printed = self._text[self._tokens.starts[core] : self._tokens.ends[last]]
        if core == last:
            return (printed,)
        return tuple([word.rstrip(",") for word in printed.split() if word != ","])

    def core_of(self, first: int, last: int) -> int | None:
        """Index of the first token behind the title; None where all is title."""
        lows = self._lows
        if first == last and (lows[first] not in TITLE_WORDS or lows[first] in TITLES_AND_NAMES):
            return first  # as most names
        given = self._given_behind_title(first, last)
        if TITLE_WORDS.isdisjoint(lows[first : last + 1]):
            return first if given is None else given  # no word of a title
        office = -1
        until = last if lows[last] in NAME_SUFFIXES else last + 1
        for index in range(first, until):
            if lows[index] in PLURAL_PEOPLE and (
                index > first or lows[first + 1 : first + 2] == ["'s"]
            ):
                continue  # the Employers' Association, the People's Daily
            if (
                lows[index] in TITLE_WORDS
                and (index == first or index + 1 < until or office == index - 1)
                and (lows[index] not in _RESERVED or self._is_title(index, last))
            ):
                # A family name may be a trade's: only before two more words, or at the beginning.
                office = index
            elif office == index - 1 and lows[index] in _ORDINALS:
                office = index  # Deputy First Minister
        if given is not None and given > office + 1:
            return given
        if office < 0:
            only_office = lows[last] in PEOPLE and first < last and self._is_office(first, last)
            return None if only_office else first
        core = office + 1
        if core <= last and self._words[core] == ".":
            core += 1
        if core <= last and lows[core] == "of":
            # Secretary of State John Ek; but Duke of Kent, Archbishop of York
            names = last - core
            if names >= 3:
                return last - 1
            return last if names == 2 and lows[core + 1] in ("state", "defense") else None
        return core if core <= last else None

    def _is_title(self, index: int, last: int) -> bool:
        """Whether a word that is a title in some places only is one at *index*."""
        low = self._lows[index]
        if low in LETTER_TITLES and self._words[index] in (low, low.capitalize()):
            return False  # Di Ek
        behind = index + 1
        if behind <= last and self._words[behind] == ".":
            behind += 1
        if not ORGANIZATION_WORDS.isdisjoint(self._lows[behind : last + 1]):
            return False  # MLA Group, DC Council
        return low not in TITLES_AND_NAMES or (behind < last and self._is_given(behind))

    def _given_behind_title(self, first: int, last: int) -> int | None:
        """Index of a given name that a body or place precedes: CEO of the Ek Council Ada Ek."""
        lows = self._lows
        if last < first + 2 or self._is_given(first):
            return None
        attached = self._office_before(first) is not None
        for index in range(first + 1, last):
            low = lows[index]
            if low in ORGANIZATION_WORDS:
                continue
            if low in MALE or low in FEMALE or low in EITHER:
                before = lows[first:index]
                titled = any(
                    other in TITLE_WORDS or other in PLURAL_PEOPLE or other.split("-")[-1] in HEADS
                    for other in before
                )
                return index if attached or titled or before[-1] in ORGANIZATION_WORDS else None
        # Head of the Farming Council Xan Ek, whose given name is in no list
        two_words = (
            attached
            and (lows[last - 2] in ORGANIZATION_WORDS or lows[last - 2] in ORGANIZATIONS)
            and lows[last - 1] not in FUNCTION_WORDS  # head of the Ministry of Farming
        )
        return last - 1 if two_words and lows[last] not in ORGANIZATION_WORDS else None

    def _is_set_off(self, index: int) -> bool:
        """Whether a title may begin with the noun at *index*: rain fell, energy minister Ek said"""
        low, before = self._lows[index], self._lows[index - 1]
        return (
            len(low) > 4  # she flew in, met minister Ek
            and low[0].isalpha()
            and not low.endswith(("ed", "ing", "ly"))
            and (before == "," or (before in VERB_FORMS and before not in NOT_SPEECH))
            and low not in CALENDAR
        )

    def _office_before(self, first: int) -> int | None:
        """Index of the office that a preposition ties to the capitals at *first*: CEO of the ..."""
        lows = self._lows
        before = first - 1
        if before > 0 and lows[before] == "the":
            before -= 1
        tied = (
            before > 0
            and lows[before] in ("of", "for", "to", "at")
            and self._tokens.sentences[before] == self._tokens.sentences[first]
            and self._tokens.regions[before] == self._tokens.regions[first]
            and lows[before - 1] in TITLE_WORDS
        )
        return before - 1 if tied else None

    def _is_office(self, first: int, last: int) -> bool:
        """Whether capitals that end in a person's noun are an office: `Foreign Minister`."""
        if first > 0 and self._lows[first - 1] == "the" and self._lows[last] in OFFICES:
            return True
        return all(
            low in ROLE_MODIFIERS
            or low in TITLE_WORDS
            or low in ORGANIZATION_WORDS
            or low in _OF_LEADERS
            or low.endswith(("an", "ish", "ese", "ench"))
            or low in ("u.s.", "us", "uk")
            for low in self._lows[first:last]
        )

    def title_first(self, core: int, first: int) -> int:
        """Index where the title before a name begins, lower-case roles inside."""
        lows, words = self._lows, self._words
        office = None
        if core > first and (lows[first] not in TITLE_WORDS or lows[first] in ORGANIZATION_WORDS):
            office = self._office_before(first)  # but an aide to Senator Ek is somebody else
        index = first - 1 if office is None else office
        same = self._tokens.sentences[first]
        if (
            index < 0
            or self._tokens.sentences[index] != same
            or self._tokens.regions[index] != self._tokens.regions[first]
            or not (
                lows[index] in TITLE_WORDS
                or lows[index] in ROLE_MODIFIERS
                or (first < core and lows[index] in ORGANIZATIONS)  # Leeds police Chief Ada Ek
            )
            or not words[index][0].isalpha()
        ):
            return first
        start = index
        while index > 0 and first - index < _LONGEST_NAME:
            index -= 1
            low = lows[index]
            if self._tokens.sentences[index] != same or self._tokens.regions[index] >= 0:
                break
            if low == "'s" and index > 0 and self._tokens.sentences[index - 1] == same:
                start = index - 1
                while (
                    start > 0
                    and first - start < _LONGEST_NAME
                    and words[start - 1][0].isupper()
                    and (lows[start - 1] not in FUNCTION_WORDS)
                ):
                    start -= 1
                break
            if low in POSSESSIVES:
                start = index
                break
            if low == "of" and joins_body(words, index):
                continue  # Bank of Ekville governor Ada Ek
            if low in FUNCTION_WORDS or not low[0].isalnum():
                break
            modifying = looks_modifying(low)
            if low in VERB_FORMS and not modifying:
                break  # but the fire chief, though they fire
            if low == words[index] and not modifying and low not in HEADS:
                if self._is_set_off(index):
                    start = index
                break
            start = index
        return start
