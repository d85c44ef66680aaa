"""How far the title before a name reaches: `Reserve Bank (RB) governor Ada Ek`."""

from __future__ import annotations

from typing import Final

from newsparse.english.given_names import GIVEN
from newsparse.english.heads import (
    HEADS,
    LONGEST_NAME,
    ROLE_MODIFIERS,
    TITLE_WORDS,
    joins_body,
    looks_modifying,
)
from newsparse.english.matters import SMALL_MATTERS
from newsparse.english.nouns import ORGANIZATIONS, PEOPLE
from newsparse.english.role_nouns import is_person_noun
from newsparse.english.roles import TRADES_AND_NAMES
from newsparse.english.verbs import NOT_SPEECH, PASTS, VERB_FORMS
from newsparse.english.words import (
    ADVERBS,
    CALENDAR,
    FUNCTION_WORDS,
    HONORIFICS,
    ORGANIZATION_WORDS,
    POSSESSIVES,
)
from newsparse.prose.tokens import Tokens

__all__ = ["TYING", "PrecedingTitleReader"]

# Between an office and what it is for: director of communication and advocacy Ada Ek
TYING: Final = frozenset("of for to at in".split())
# How many words stand at most from there to the name.
_LONGEST_TIE: Final = 8
# What stands before a day or a month that is a time
_BEFORE_DAYS: Final = frozenset("by early from in last late next on since this until".split())
# How many tokens stand in brackets after a body's name: (EFA), (North)
_LONGEST_BRACKET: Final = 3
# What an officer may be for: police public affairs officer Ada Ek. `is_matter`, which is for words
# with a capital, takes too much here: any word in -ion or -ing.
_FIELDS: Final = frozenset(
    """
    affairs banking catering communications development engagement engineering farming fishing
    housing information marketing mining nursing operations planning relations shipping training
    works
    """.split()
)
# What stands right before a title that begins with a noun: from swim coach Ada Ek
_BEFORE_TITLES: Final = frozenset("against and by for from like than to with".split())
# What is no title's: Last week foreign minister Ada Ek
_TIMES: Final = frozenset("evening month morning night week weekend year".split())
# How many nouns say more of a title at most: Harbour street food stall owner Ada Ek
_MOST_NOUNS: Final = 4


class PrecedingTitleReader:
    """Reads titles back from the names that they stand before."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._words = tokens.words
        self._lows = tokens.lows

    def first_of(self, core: int, first: int) -> int:
        """Index where the title before a name begins, lower-case roles inside."""
        lows = self._lows
        index = self._title_last(core, first)
        if not self._is_of_title(index, core, first):
            return first
        start = index
        while index > 0 and first - index < LONGEST_NAME:
            index -= 1
            if not self._is_outside(index, first):
                break
            if self._words[index] == ")":
                opener = self._opener_of(index)
                if opener is None:
                    break
                index = opener  # Reserve Bank (RB) governor Ada Ek
            elif lows[index] == "'s":
                return self._owner_first(index, first)
            elif lows[index] in POSSESSIVES:
                return index
            elif not (lows[index] == "of" and self._joins_title(index)):
                if self._ends_title(index):
                    index = self._nouns_first(index)
                    if index < 0:
                        return start
                start = index  # but Bank of Ekville governor Ada Ek
        return start

    def _joins_title(self, index: int) -> bool:
        """Whether an "of" is inside a title: Bank of Ekville governor, Chief of Police (EW)"""
        office = self._lows[index - 1] in PEOPLE and self._words[index - 1][0].isupper()
        return office or joins_body(self._words, index)

    def _title_last(self, core: int, first: int) -> int:
        """Index of the last word of what stands before the capitals at *first* in a title."""
        low = self._lows[first]
        office = None
        if core > first and (low not in TITLE_WORDS or low in ORGANIZATION_WORDS):
            # but an aide to Senator Ek, a spokesman for Health Minister Ek, is somebody else
            nearest = core - 1
            while self._lows[nearest] == "." or self._lows[nearest] in HONORIFICS:
                nearest -= 1
            if self._lows[nearest] not in TITLE_WORDS or self._lows[nearest] in ORGANIZATION_WORDS:
                office = self.office_before(first)
        if office is None:
            office = self._tied_office(first)
        if office is not None:
            return office
        index = first - 1
        if self._words[index] == ")":
            # Ekville (North) MP Ada Ek, Superintendent of Police (Rural) Ada Ek
            opener = self._opener_of(index)
            return index if opener is None else opener - 1
        return index

    def _is_outside(self, index: int, first: int) -> bool:
        """Whether a token is in the sentence of *first*, and in no quotation."""
        tokens = self._tokens
        return tokens.same_sentence(index, first) and not tokens.quoted(index)

    def _is_of_title(self, index: int, core: int, first: int) -> bool:
        """Whether the token right before a name belongs to a title of it."""
        low = self._lows[index]
        return (
            self._tokens.is_beside(index, first)
            and self._words[index][0].isalpha()
            and (
                low in TITLE_WORDS
                or low in ROLE_MODIFIERS
                or ("-" in low and is_person_noun(low))  # nurse-midwife Ada Ek
                or (low in TRADES_AND_NAMES and self._words[index] == low)  # baker Ada Ek
                or (first < core and low in ORGANIZATIONS)  # Leeds police Chief Ada Ek
                or (index < first - 1 and self._words[index][0].isupper())
            )
        )

    def _opener_of(self, closer: int) -> int | None:
        """Index of the bracket that *closer* closes, where a body's letters stand between."""
        words = self._words
        for index in range(closer - 1, max(0, closer - _LONGEST_BRACKET - 1), -1):
            if words[index] == "(":
                return index
        return None

    def _owner_first(self, mark: int, first: int) -> int:
        """Index where the owner of a title begins: Ekville's mayor Ada Ek."""
        words, lows = self._words, self._lows
        owner = mark - 1
        while (
            first - owner < LONGEST_NAME
            and words[owner - 1][0].isupper()
            and lows[owner - 1] not in FUNCTION_WORDS
            and lows[owner - 1] not in CALENDAR
        ):
            owner -= 1
        return owner

    def _ends_title(self, index: int) -> bool:
        """Whether a word belongs to no title, so that the title begins after it."""
        low = self._lows[index]
        if low in FUNCTION_WORDS or not low[0].isalnum():
            return True
        if low in CALENDAR and self._lows[index - 1] in _BEFORE_DAYS:
            return True  # on Monday swim coach Ada Ek; but the Sunday Post editor Ada Ek
        modifying = looks_modifying(low)
        if low in VERB_FORMS and not modifying:
            return True  # but the fire chief, though they fire
        known = modifying or low in HEADS or low in _FIELDS
        return low == self._words[index] and not known

    def _nouns_first(self, last: int) -> int:
        """Index of the first of the nouns that end at *last* and say more of a title; -1 if none.

        Rain fell, energy minister Ek said; from youth swim coach Ek; Brenn market trader Ek.
        """
        index = last
        while last - index < _MOST_NOUNS and self._is_plain_noun(index):
            before = self._lows[index - 1]
            if before == "," or before in VERB_FORMS or before in _BEFORE_TITLES:
                return index
            if self._words[index - 1][0].isupper():
                other = before in FUNCTION_WORDS or before in CALENDAR or before in ADVERBS
                return -1 if other else index
            index -= 1
        return -1

    def _is_plain_noun(self, index: int) -> bool:
        """Whether a word in small letters may be a noun: she flew in, met minister Ek"""
        low = self._lows[index]
        return (
            low == self._words[index]
            and len(low) > 2
            and low[0].isalpha()
            and low not in VERB_FORMS
            and low not in FUNCTION_WORDS
            and low not in _TIMES
            and low not in PASTS
            and not low.endswith(("ed", "ing", "ly"))
        )

    def office_before(self, first: int) -> int | None:
        """Index of the office that a preposition ties to the capitals at *first*: CEO of the ..."""
        lows = self._lows
        before = first - 1
        definite = lows[before] == "the"
        before -= definite
        tied = (
            lows[before] in ("of", "for", "to", "at") or (definite and lows[before] == "in")
        ) and lows[before - 1] in TITLE_WORDS
        return before - 1 if tied else None

    def _tied_office(self, first: int) -> int | None:
        """Index of the office whose subjects stand before a name: director of advocacy Ms Ek.

        None where what stands before the name is somebody else, or a thing with that name: mother
        of actor Ada Ek, editor of the newspaper Ekville Nyheter.
        """
        lows, nearest = self._lows, first - 1
        low = lows[nearest]
        if low in HEADS and low not in SMALL_MATTERS:
            return None  # as most: nurse Ada Ek
        words = self._words
        if low in SMALL_MATTERS and words[nearest] == low:
            tie = nearest - 1 - (lows[nearest - 1] == "the")
            if lows[tie] in TYING and lows[tie - 1] in PEOPLE:
                return tie - 1  # chief of staff Xan Ek
        if nearest < 2 or not words[nearest][0].islower() or not self._is_subject(low):
            return None
        if lows[first] not in HONORIFICS and lows[first] not in GIVEN:
            return None
        for index in range(nearest, max(0, first - _LONGEST_TIE), -1):
            low = lows[index]
            if low in TYING:
                return index - 1 if lows[index - 1] in PEOPLE else None
            if not (low == "and" or low == "the" or (low[0].isalpha() and self._is_subject(low))):
                return None
        return None

    def _is_subject(self, low: str) -> bool:
        """Whether a word may say what an office is for: research, human resources"""
        return (
            low not in FUNCTION_WORDS
            and low not in HEADS
            and (low not in VERB_FORMS or low in NOT_SPEECH)
            and low not in CALENDAR
            and low not in GIVEN
        )
