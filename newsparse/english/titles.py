"""What in a name is title, and what stands after it: `Russian Foreign Minister Ada Ek KC`."""

from __future__ import annotations

from typing import Final

from newsparse.english.capitals import Capitals
from newsparse.english.given_names import GIVEN
from newsparse.english.heads import (
    HEADS,
    ORDINALS,
    PLURAL_PEOPLE,
    ROLE_MODIFIERS,
    TITLE_WORDS,
    looks_modifying,
)
from newsparse.english.in_names import (
    ADJECTIVAL,
    BEGINNING_MANY,
    BELIEVING,
    FAMILIES_LIKE_BODIES,
    NAMED_AFTER_PEOPLE,
    OF_WHAT_KIND,
)
from newsparse.english.letters import looks_personal
from newsparse.english.matters import SMALL_MATTERS, is_matter, name_after_for, name_after_of
from newsparse.english.nouns import OFFICES, OFFICES_OWNED, ORGANIZATIONS, PEOPLE
from newsparse.english.preceding_titles import TYING, PrecedingTitleReader
from newsparse.english.reaches import OPENS_NICKNAME, after_bracket
from newsparse.english.role_nouns import is_person_noun
from newsparse.english.roles import TRADES_AND_NAMES
from newsparse.english.words import (
    ARTICLES,
    FUNCTION_WORDS,
    HONORIFICS,
    LETTER_TITLES,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    NAME_TAILS,
    ORGANIZATION_WORDS,
    PREPOSITIONS,
    TAILS_OF_PLACES,
    TITLES,
    TITLES_AND_NAMES,
)

__all__ = ["TitleReader"]

# Whose leaders have an office: the Opposition Leader, the Fire Chief
_OF_LEADERS: Final = frozenset(
    "fire first government majority minority opposition second union".split()
)
# Titles that are titles in some places only; `_is_title_here` says where.
_RESERVED: Final = LETTER_TITLES | TITLES_AND_NAMES | {"del"}
# Nouns for people that are given names at least as often: Dean Ek, Guy Ek
_GIVEN_TOO: Final = frozenset("dean duke guy earl star".split())
# What guards that are a body have before them: the Coast Guard
_GUARDED: Final = frozenset("border civil coast home national presidential revolutionary".split())
# What stands after an office: Professor Emeritus, Governor General
_AFTER_OFFICES: Final = frozenset("designate elect emerita emeritus".split())
# What the place or the people end in that an office is of, besides bodies: MP for Brenn North
_BEFORE_NAMES: Final = frozenset("central east north south staff west".split())
# Offices that are nobody's family name: Chief Medical Officer, Chief Press Secretary
_NO_FAMILIES: Final = frozenset("adviser advisor executive officer secretary".split())
# Words before a name that may belong to its title.
_BEGINS_TITLE: Final = TITLE_WORDS.union(ROLE_MODIFIERS, TRADES_AND_NAMES, SMALL_MATTERS)


class TitleReader:
    """Tells the titles of names from the names."""

    def __init__(self, text: str, capitals: Capitals) -> None:
        self._capitals = capitals
        tokens = capitals.tokens
        self._text = text
        self._tokens = tokens
        self._words = tokens.words
        self._lows = tokens.lows
        self._preceding = PrecedingTitleReader(tokens)
        self._printed = capitals.printed
        self._claimed = capitals.claimed.given
        # Few names need these: they are made when the first one does.
        self._known_small: frozenset[str] | None = None
        self._known_pairs: frozenset[tuple[str, str]] | None = None

    def title_first(self, core: int, first: int, last: int) -> int:
        """Index where the title before a name begins, lower-case roles inside."""
        if core == first:
            before = self._lows[first - 1]
            if before in _BEGINS_TITLE:
                if first < last and self._is_a_body(first, last):
                    return first
            elif before in FUNCTION_WORDS or not (before == ")" or self._lows[first] in GIVEN):
                return first  # as most names; but Superintendent of Police (Rural) Xan Ek
        return self._preceding.first_of(core, first)

    def _is_a_body(self, first: int, last: int) -> bool:
        """Whether a name is a body's, which has no title: a former Sierra Club lawyer"""
        words = self._lows[first : last + 1]
        if ORGANIZATION_WORDS.isdisjoint(words):
            return False  # as most
        personal = words[0] in GIVEN or looks_personal(words[:1])
        family = words.pop() in FAMILIES_LIKE_BODIES
        return not (family and personal and ORGANIZATION_WORDS.isdisjoint(words))

    def without_tail(self, core: int, last: int) -> int:
        """Index of the last token of the name alone: Ada Ek, of `Ada Ek KC`."""
        while self._words[last] in NAME_TAILS:
            if last - core < 2:
                break
            if self._words[last] in TAILS_OF_PLACES and self._lows[core] not in GIVEN:
                break
            last -= 1
        return last

    def words_of(self, core: int, last: int) -> tuple[str, ...]:
        """The words of a name as printed, each with the signs that cling to it."""
        printed = self._text[self._tokens.starts[core] : self._tokens.ends[last]]
        if core == last:
            return (printed,)
        words = printed.split()
        if "," in printed and len(words) > 1 and words[-1].lower().strip(".") in NAME_SUFFIXES:
            words[-2] = words[-2].rstrip(",")  # Ada Ek, Jr.
            return tuple(filter(None, words))  # Ada Ek , Jr.
        return tuple(words)

    def core_of(self, first: int, last: int) -> int | None:
        """Index of the first token after the title; None where all is title."""
        lows = self._lows
        if first == last and lows[first] in TITLES_AND_NAMES:
            return first
        given = self._given_after_title(first, last)
        if self._is_trade(first, last):
            return first + 1
        if TITLE_WORDS.isdisjoint(lows[first : last + 1]):
            return first if given is None else given  # no word of a title
        if self._is_given_too(first, last) or self._names_a_body(first, last):
            return first
        office = self._office_in(first, last)
        if office < last and self._words[office + 1] == ",":  # Mayor Bo King, Jr.
            office = self._office_in(first, office - 1)
            return self._name_after_office(office, last) if office >= 0 else first
        if given is not None and given > office + 1:
            return self._with_initials(given, office)
        if office < 0:
            person = lows[last] in PEOPLE and not self._is_body(first, last)
            only_office = person and self._is_office(first, last)
            return None if only_office else first
        return self._name_after_office(office, last)

    def _is_body(self, first: int, last: int) -> bool:
        """Whether a noun for people names a body: the Coast Guard"""
        low = self._lows[last]
        guards = low == "guard" and first < last and self._lows[last - 1] in _GUARDED
        return guards or low in ORGANIZATIONS

    def _is_trade(self, first: int, last: int) -> bool:
        """Whether a noun that the article has without a capital stands before a full name.

        Baker Ada Ek, where bakers have met.
        """
        low, before = self._lows[first], first - 1
        if last != first + 2 or low in TITLE_WORDS:
            return False
        if self._words[before][0].isalnum() and self._tokens.same_sentence(before, first):
            return False
        given = self._lows[first + 1]
        if given in GIVEN:
            return self._is_trade_elsewhere(first)
        return is_person_noun(low) and low not in GIVEN and looks_personal((given,))

    def _is_trade_elsewhere(self, index: int) -> bool:
        """Whether a noun is a trade's, by the article or because few bear it as a given name."""
        low = self._lows[index]
        if is_person_noun(low) and low not in GIVEN:
            return True
        return low in self._printed or low + "s" in self._in_small_letters()

    def _is_given_too(self, first: int, last: int) -> bool:
        """Whether a noun for people is a given name here: Dean Ek, where nobody is a dean."""
        low = self._lows[first]
        if self._claimed and (low, self._lows[first + 1]) in self._claimed:
            return True
        return (
            low in _GIVEN_TOO
            and last == first + 1
            and self._lows[first - 1] not in ("the", "a", "'s")
            and low not in self._printed
        )

    def _in_small_letters(self) -> frozenset[str]:
        """All words of the article, in lower case."""
        if self._known_small is None:
            self._known_small = frozenset(self._lows)
        return self._known_small

    def _names_a_body(self, first: int, last: int) -> bool:
        """Whether a noun for people is part of a body's name: the Mother City, North Star Media."""
        lows = self._lows
        if lows[first] in PLURAL_PEOPLE and (
            lows[first + 1] in PREPOSITIONS or lows[first + 1] in ORGANIZATION_WORDS
        ):
            return True  # Divers Without Borders, Writers Guild of Ekland
        if lows[last - 1] == "'s" and lows[last] in OFFICES_OWNED:
            return True  # the Brenn County Sheriff's Office
        if lows[last] not in ORGANIZATION_WORDS or lows[last] in TITLE_WORDS:
            return False
        inner = [low for low in lows[first:last] if low not in PLURAL_PEOPLE]
        # Senator Church, Republican Frank Church; but the Republican House
        family = lows[last] in FAMILIES_LIKE_BODIES and (
            lows[first] not in BELIEVING or lows[last - 1] in GIVEN
        )
        if inner and inner[-1] in OF_WHAT_KIND:
            return not family  # the Justice Department
        if last == first + 1:
            return lows[first] in PEOPLE and lows[first] not in OFFICES and not family
        if inner and inner[0] in OF_WHAT_KIND and not family:
            inner = inner[1:]  # the Republican National Committee
        return (
            TITLE_WORDS.isdisjoint(inner[:1])
            and not any(low in OFFICES or low in TITLES or low in HONORIFICS for low in inner)
            and "of" not in inner
        )

    def _office_in(self, first: int, last: int) -> int:
        """Index of the last word of the title, before everything that is none; -1 without one."""
        lows = self._lows
        office = -1
        for index in range(first, last + 1):
            low = lows[index]
            if low in OPENS_NICKNAME and index > first:
                break  # Ada “The Duke” Ek
            if index < last and lows[index + 1] in ("'s", "'"):
                continue  # Bakers' Union of Ekville, Skipper's Weekly, the People's Daily
            if index > first:
                if low in PLURAL_PEOPLE:
                    continue  # the Ek Workers Association
                subject = index > first + 1 and self._is_subject_of_body(first, index)
                if subject and HONORIFICS.keys().isdisjoint(lows[index:last]):
                    return office  # the Ek Center for Justice, the Office of the Auditor General
            if low in ADJECTIVAL:
                continue  # the Ekland Independent System Operator
            if low in TITLE_WORDS:
                # A family name may be a trade's: before two more words or at the beginning alone
                early = index < last or index in (first, office + 1) or low in _NO_FAMILIES
                here = low not in _RESERVED or self._is_title_here(index, last)
                if early and here and lows[index + 1] != "&":
                    office = index
            elif low in ORDINALS and lows[index + 1] in TITLE_WORDS:
                office = index  # First Lady, Deputy First Minister; but Brenn First Nation
        return office

    def _is_subject_of_body(self, first: int, index: int) -> bool:
        """Whether a word says what the body before it is for: Center for Justice"""
        lows = self._lows
        if ORGANIZATION_WORDS.isdisjoint(lows[first:index]):
            return False
        return lows[index - 1] in ("of", "for", "and")

    def _is_title_here(self, index: int, last: int) -> bool:
        """Whether a word that is a title in some places only is one at *index*."""
        low = self._lows[index]
        following = index + 1
        if self._words[index] == "del":
            return False  # Juan del Ek; but Del. Ada Ek
        if not ORGANIZATION_WORDS.isdisjoint(self._lows[following : last + 1]):
            return False  # MLA Group, DC Council
        return low not in TITLES_AND_NAMES or (following < last and self._lows[following] in GIVEN)

    def _name_after_office(self, office: int, last: int) -> int | None:
        """Index where the name begins after the title that ends at *office*; None without one."""
        core = office + 1
        if core <= last and self._words[core] == ".":
            core += 1
        if core <= last and self._words[core] == ")":
            core += 1  # Barr. (Mrs) Ada Ek
        core = after_bracket(self._capitals, core)  # Capt. (Rtd) Ada Ek
        core += core <= last and self._lows[core] in _AFTER_OFFICES  # Professor Emeritus Ada Ek
        if core > last:
            return None
        if self._lows[core] == "for":
            return name_after_for(self._lows, core + 1, last)
        if self._lows[core] != "of":
            return core
        return name_after_of(self._lows, self._words, core, last)

    def _with_initials(self, given: int, office: int) -> int:
        """Index of the initials before a given name, or else its own: Dr A. Ada Ek."""
        core = given
        while (
            core - 2 > office and self._words[core - 1] == "." and len(self._words[core - 2]) == 1
        ):
            core -= 2
        return core

    def _first_like_names(self, first: int, given: int) -> int:
        """Index where a name begins whose first words no list has: Engineer Xanu Ada Ek"""
        lows = self._lows
        index = given
        while index > first + 1:
            before = lows[index - 1]
            if before == "." or before in HONORIFICS or before in BEGINNING_MANY:
                return index  # Minister of Works Eng. Ada Ek, MP for Brenn North Ada Ek
            if not looks_personal((before,)):
                break
            index -= 1
        before = lows[index - 1]
        if _belongs_to_title(before) or is_matter(before):
            return index
        # Police Officer Waqar Ahmad Ek, though Waqar is spelt unlike names; but Director Works Ek
        first_name = given - 1
        follows = first_name > first and _belongs_to_title(lows[first_name - 1])
        other = _belongs_to_title(lows[first_name]) or is_matter(lows[first_name])
        return first_name if follows and not other else given

    def _given_after_title(self, first: int, last: int) -> int | None:
        """Index of a given name that a body or place precedes: CEO of the Ek Council Ada Ek."""
        lows = self._lows
        if last < first + 2 or lows[last] in ORGANIZATION_WORDS or lows[first] in GIVEN:
            return None
        attached = self._preceding.office_before(first) is not None
        for index in range(first + 1, last):
            if lows[index] in GIVEN and lows[index] not in ORGANIZATION_WORDS:
                if lows[index] in BEGINNING_MANY:
                    continue  # MP for Brenn North Ada Ek
                if lows[index - 1] in TYING or lows[index - 1] in ("the", "&", "and"):
                    continue  # CEO of Karl Holm AG
                if lows[index] in NAME_PARTICLES and lows[index - 1] not in TITLE_WORDS:
                    continue  # Mayor Gracey Van Holm
                before = lows[first:index]
                titled = attached or any(map(_belongs_to_title, before))
                if not titled and before[-1] not in ORGANIZATION_WORDS:
                    return None
                return self._first_like_names(first, index)
        return self._name_after_body(first, last) if attached else None

    def _name_after_body(self, first: int, last: int) -> int | None:
        """Index of a name of which no list has a word: Head of the Farming Council Xan Ek."""
        lows = self._lows
        for index in range(last - 1, max(first, last - 3), -1):
            if lows[index] in FUNCTION_WORDS or is_matter(lows[index]):
                return None  # head of the Ministry of Farming
            before = lows[index - 1]
            if is_matter(before) or before in _BEFORE_NAMES:
                # but head of the Police Riot Control Command
                return index if index == last - 1 or looks_personal(lows[index:last]) else None
        return None

    def _is_office(self, first: int, last: int) -> bool:
        """Whether capitals that end in a person's noun are an office: `Foreign Minister`."""
        lows = self._lows
        if any(self._is_subject_of_body(first, index) for index in range(first + 2, last + 1)):
            return False
        if lows[last] not in NAMED_AFTER_PEOPLE and self._is_determined(first, last):
            return True
        return all(
            low in ROLE_MODIFIERS
            or low in TITLE_WORDS
            or low in ORGANIZATION_WORDS
            or low in _OF_LEADERS
            or low.endswith(("an", "ish", "ese", "ench"))
            or low in ("u.s.", "us", "uk")
            for low in lows[first:last]
        )

    def _is_determined(self, first: int, last: int) -> bool:
        """Whether an article always stands before the capitals: the lead Affairs Specialist."""
        if not self._follows_article(first):
            return False
        pair = (self._words[first], self._words[first + 1])
        return self._lows[last] in OFFICES or pair not in self._bare_pairs()

    def _follows_article(self, first: int) -> bool:
        """Whether an article stands before *first*, or before an adjective that does."""
        before = first - 1
        low = self._lows[before]
        modifying = looks_modifying(low) and low not in TITLE_WORDS
        if modifying or low in ROLE_MODIFIERS or low == "lead":
            before -= 1
        return self._lows[before] in ARTICLES

    def _bare_pairs(self) -> frozenset[tuple[str, str]]:
        """Two words with capitals that follow one another somewhere without an article."""
        if self._known_pairs is None:
            words = self._words
            self._known_pairs = frozenset(
                [
                    (words[index], words[index + 1])
                    for index in self._capitals.places
                    if words[index][0].isupper()
                    and words[index + 1][0].isupper()
                    and not self._follows_article(index)
                ]
            )
        return self._known_pairs


def _belongs_to_title(low: str) -> bool:
    """Whether *low* is a title's own word, with what is tied to it or not: chairman, ex-chairman"""
    return low in TITLE_WORDS or low.rpartition("-")[2] in HEADS
