"""What in a name is title, and what stands behind it: `Russian Foreign Minister Ada Ek KC`."""

from __future__ import annotations

from newsparse.lexicon.given_names import GIVEN
from newsparse.lexicon.nouns import OFFICES, ORGANIZATIONS, PEOPLE
from newsparse.lexicon.verbs import NOT_SPEECH, VERB_FORMS
from newsparse.lexicon.words import (
    CALENDAR,
    FUNCTION_WORDS,
    HONORIFICS,
    LETTER_TITLES,
    NAME_SUFFIXES,
    NAME_TAILS,
    ORGANIZATION_WORDS,
    POSSESSIVES,
    TAILS_OF_PLACES,
    TITLES_AND_NAMES,
)
from newsparse.reading.heads import (
    HEADS,
    LONGEST_NAME,
    ORDINALS,
    PLURAL_PEOPLE,
    ROLE_MODIFIERS,
    TITLE_WORDS,
    joins_body,
    looks_modifying,
)
from newsparse.reading.tokens import Tokens

__all__ = ["TitleReader"]

# Whose leaders have an office: the Opposition Leader, the Fire Chief
_OF_LEADERS = frozenset("fire first government majority minority opposition second union".split())
# Titles that are titles in some places only; `_is_title` says where.
_RESERVED = LETTER_TITLES | TITLES_AND_NAMES


class TitleReader:
    """Tells the titles of an article's names from the names."""

    def __init__(self, text: str, tokens: Tokens) -> None:
        self._text = text
        self._tokens = tokens
        self._words = tokens.words
        self._lows = tokens.lows

    def without_tail(self, core: int, last: int) -> int:
        """Index of the last token of the name alone: Ada Ek, of `Ada Ek KC`."""
        while self._words[last] in NAME_TAILS:
            titled = core > 0 and self._lows[core - 1] in HONORIFICS
            if last - core < (1 if titled else 2):
                break
            if self._words[last] in TAILS_OF_PLACES and not (titled or self._lows[core] in GIVEN):
                break
            last -= 1
        return last

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
            elif office == index - 1 and lows[index] in ORDINALS:
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
        return low not in TITLES_AND_NAMES or (behind < last and self._lows[behind] in GIVEN)

    def _given_behind_title(self, first: int, last: int) -> int | None:
        """Index of a given name that a body or place precedes: CEO of the Ek Council Ada Ek."""
        lows = self._lows
        if last < first + 2 or self._lows[first] in GIVEN:
            return None
        attached = self._office_before(first) is not None
        for index in range(first + 1, last):
            low = lows[index]
            if low in ORGANIZATION_WORDS:
                continue
            if low in GIVEN:
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
        low, before = self._lows[index], self._lows[index - 1] if index else ""
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
        while index > 0 and first - index < LONGEST_NAME:
            index -= 1
            low = lows[index]
            if self._tokens.sentences[index] != same or self._tokens.regions[index] >= 0:
                break
            if low == "'s" and index > 0 and self._tokens.sentences[index - 1] == same:
                start = index - 1
                while (
                    start > 0
                    and first - start < LONGEST_NAME
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
