"""How far a name reaches: over particles, `of`, `and`, an owner's mark, a nickname."""

from __future__ import annotations

from typing import Final

from newsparse.cases import is_upper
from newsparse.english.brands import FOR_READERS, BrandReader
from newsparse.english.capitals import Capitals
from newsparse.english.given_names import GIVEN
from newsparse.english.heads import DEPARTMENTS, LONGEST_NAME, ORDINALS, PLURAL_PEOPLE, TITLE_WORDS
from newsparse.english.in_names import BEGINNING_WITH_OF, CAMPAIGNING
from newsparse.english.matters import is_matter
from newsparse.english.nouns import OFFICE_HOLDERS, OFFICES, OFFICES_OWNED, ORGANIZATIONS, PEOPLE
from newsparse.english.words import (
    HONORIFICS,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    ORGANIZATION_WORDS,
    POSSESSIVES,
    PREPOSITIONS,
    SAINTS,
    TITLES,
)
from newsparse.patterns import regexp

__all__ = ["OPENS_NICKNAME", "OWNERS", "ReachReader", "after_bracket", "opens_reverence"]

# Plural owners inside names: the People's Daily, the Farmers' Union
OWNERS: Final = frozenset("folk folks people women men children veterans lord seaman".split())
# A number and letters that are part of a name: Ada 2X
_NUMBERED: Final = regexp(r"\d+[A-Z]+")
# What stands in brackets after the rank of somebody who has left it.
_RETIRED: Final = frozenset("ret retd retired rtd".split())
# Bodies that are told apart by a number: Local 44, Lodge 12, Channel 6
_NUMBERED_BODIES: Final = frozenset("channel chapter lodge local troop".split())
# Words and signs without a capital that a name may go on with; `_step` says when.
_JOINS: Final = NAME_PARTICLES | frozenset(". & 's ' of for on to and the , plc".split())
# Suffixes whose full stop is their own: Ada Ek Jr.; but Ada Ek III ends a sentence with one.
_SUFFIXES_WITH_STOPS: Final = NAME_SUFFIXES - {"ii", "iii", "iv"}
# What a nickname stands between: Ada “Duck” Ek
OPENS_NICKNAME: Final = frozenset("“\"‘'")
# ... and what closes it.
_CLOSES_NICKNAME: Final = frozenset("”\"’'")
# How many words a nickname has: Ada “The Big Duck” Ek
_LONGEST_NICKNAME: Final = 3
# What stands between a title and a name besides titles: Senator the Hon. Ada Ek
_REVERENCES: Final = frozenset("hon honorable honourable most rev reverend right rt very".split())
# Who leads what two nouns name, besides the heads of offices: Chief Engineer of Roads and Rivers
_LEADING: Final = frozenset(
    """
    administrator analyst archivist auditor captain chair chief controller curator dean deputy
    designer economist editor engineer head lecturer officer planner president professor ranger
    scientist specialist spokesman spokesperson spokeswoman strategist supervisor surveyor warden
    """.split()
)
# Bodies that may be for two things: Society of Trade and Sport; but the Bank of Ek and Lund said
_OF_SUBJECTS: Final = DEPARTMENTS | frozenset(
    """
    academy association brotherhood caucus chamber coalition college collegium confederation
    conservatory directorate federation fellowship forum guild inspectorate institution laboratory
    league museum network observatory organisation organization panel partnership registry service
    society synod trust union
    """.split()
)
# Whom a firm's name ends with: Ek and Sons
_FAMILY_IN_FIRMS: Final = frozenset("associates brothers co daughters partners sons".split())
# Who are for or against something by their name, besides plurals: Ek Citizens for Clean Water
_MEMBERS: Final = frozenset(
    """
    alliance americans britons campaign citizens coalition communities doctors families friends
    moms mothers mums neighbours neighbors parents people taxpayers women youth
    """.split()
)
# How many words an item of a list inside a name has: Trade, Rural Industry and Commerce
_LONGEST_ITEM: Final = 3


def opens_reverence(capitals: Capitals, index: int) -> bool:
    """Whether what stands between a title and a name begins here: Senator the Hon. Ada Ek"""
    return capitals.lows[index] == "the" and capitals.lows[index + 1] in _REVERENCES


def after_bracket(capitals: Capitals, index: int) -> int:
    """The index after a second title in brackets at *index*: Capt. (Rtd) Ada Ek, Dr. (Mrs.) Ek"""
    words, low = capitals.words, capitals.lows[index + 1]
    if words[index] != "(" or (low not in HONORIFICS and low not in _RETIRED):
        return index
    closer = index + 2 + (words[index + 2] == ".")
    return closer + 1 if words[closer] == ")" else index


class ReachReader:
    """Reads on from where a name begins."""

    def __init__(self, capitals: Capitals) -> None:
        self._capitals = capitals
        self._brands = BrandReader(capitals)
        self._tokens = capitals.tokens
        self._words = capitals.words
        self._lows = capitals.lows

    def last_of(self, first: int) -> int:
        """Index of the last token of the name that begins at *first*."""
        words, lows = self._words, self._lows
        last = first
        end = first + LONGEST_NAME  # beyond all tokens perhaps, where no name goes on
        while (following := last + 1) < end:
            word = words[following]
            plain = word == lows[following] and word.isalnum() and not word.isdigit()
            if plain and word not in _JOINS:
                break  # as most: what follows is a word like others
            onward = self._step(first, following, end)
            if onward is None:
                break
            last = onward
        return last

    def _step(self, first: int, following: int, end: int) -> int | None:
        """Index of the token up to which a name goes on with *following*; None where it ends."""
        word, low = self._words[following], self._lows[following]
        small = word == low
        if small:
            if word in OPENS_NICKNAME and (name := self._after_nickname(following)) is not None:
                return name
            if low not in _JOINS:
                return following if self._is_number(following) else None  # as most
        tokens = self._tokens
        if (
            tokens.sentences[first] != tokens.sentences[following]
            or tokens.regions[first] != tokens.regions[following]
        ):
            return None
        if not small and (self._capitals.continues(following) or self._is_number(following)):
            return following
        if word == ".":
            return self._over_full_stop(following)
        if low in NAME_PARTICLES or word == "&":
            return self._over_particles(following)
        if low in ("'s", "'"):
            return self._over_owner(first, following, end)
        if word == ",":
            return self._over_comma(first, following)
        return self._over_word(first, following)

    def _over_full_stop(self, stop: int) -> int | None:
        """The same over a full stop: J. Ek, Dr. Ek, Ada C. “Duck” Ek; and the end of Ada Ek Jr."""
        before = self._lows[stop - 1]
        suffix = before in _SUFFIXES_WITH_STOPS
        if not (
            suffix
            or len(self._words[stop - 1]) == 1
            or before in HONORIFICS
            or before in TITLES
            or before in SAINTS
        ):
            return None
        onward = after_bracket(self._capitals, stop + 1)
        if self._capitals.continues(onward):
            # But: she said on X. Ek left; they chose plan B. Ek left
            apart = len(before) == 1 and not self._tokens.same_sentence(stop, onward)
            return None if apart else onward
        if (name := self._after_nickname(stop + 1)) is not None:
            return name
        return stop if suffix else None

    def _over_particles(self, particle: int) -> int | None:
        """The same over small words and an ampersand: Marijn van der Ek, Ek & Lund"""
        onward = particle + 1
        while self._lows[onward] in NAME_PARTICLES:
            onward += 1
        return onward if self._capitals.continues(onward) else None

    def _over_owner(self, first: int, mark: int, end: int) -> int | None:
        """The same over an owner's mark: the Farmers' Union, Moe's Ferries, Lloyd's of Brenn"""
        lows = self._lows
        onward = mark
        while onward + 1 < end and self._capitals.continues(onward + 1):
            onward += 1
        if lows[mark - 1] in OFFICE_HOLDERS and lows[mark + 1] in OFFICES_OWNED:
            return mark + 1 if onward > mark else None  # the Brenn County Sheriff's Office
        plural = lows[mark - 1] in OWNERS or (lows[mark] == "'" and lows[mark - 1].endswith("s"))
        owns = plural or lows[first] in SAINTS  # St. Olaf's Hospital
        if owns and onward > mark and self._capitals.is_body_word(onward):
            return onward
        if owns and onward == mark + 2 and lows[mark + 1] in FOR_READERS:
            return onward if lows[onward] not in GIVEN else None  # Women's Aid Ekville
        if owns and not plural and onward == mark + 1 and lows[onward] not in GIVEN:
            return onward  # St. Olaf's Home
        return onward if self._brands.is_brand(first, mark, onward) else None

    def _over_comma(self, first: int, comma: int) -> int | None:
        """The same over a comma: Ada Ek, Jr; the Department of Trade, Industry and Commerce"""
        low = self._lows[comma + 1]
        if low in NAME_SUFFIXES and low not in ("phd", "md", "esq"):
            return comma + 1
        return self._last_of_list(comma) if self._heads_a_list(first, comma) else None

    def _heads_a_list(self, first: int, joint: int) -> bool:
        """Whether subjects of a department or its head stand before *joint*: Minister of Trade"""
        lows = self._lows
        for index in range(joint - 1, max(first, joint - _LONGEST_ITEM - 1), -1):
            if lows[index] in ("of", "for", "on"):
                head = lows[index - 1]
                return head in _OF_SUBJECTS or head in OFFICES or head in _LEADING
            if index > first + 1 and lows[index] in GIVEN:
                return False
        return False

    def _last_of_list(self, comma: int) -> int | None:
        """Index of the last token of a list in capitals that ends in "and", from a comma on."""
        index = comma
        while self._words[index] == ",":
            index += 1
            while self._is_subject(index):
                index += 1
        if self._lows[index] != "and" or not self._is_subject(index + 1):
            return None
        return index + 1

    def _is_subject(self, index: int) -> bool:
        """Whether the word may say what a department is for: Trade; but not Ada"""
        if not self._capitals.continues(index):
            return False
        return self._lows[index] not in GIVEN or is_matter(self._lows[index + 1])

    def _over_word(self, first: int, joint: int) -> int | None:
        """The same over `of`, `for`, `on`, `to`, `and`, `the`, or a small word with a capital."""
        low = self._lows[joint]
        if low == "the":
            if joint == first + 1 and self._is_called(first):
                # the citizens' group Stop the Smoke, Save the Sound
                return joint + 1 if self._capitals.continues(joint + 1) else None
            titled = self._lows[joint - 1] in TITLE_WORDS and opens_reverence(self._capitals, joint)
            return joint + 1 if titled else None
        if low == "plc":
            return joint
        if low == "and":
            return self._over_and(first, joint)
        if low in ("of", "for", "on", "to"):
            return self._over_preposition(first, joint)
        if is_upper(self._words[joint][0]) and self._is_named(first):
            return joint  # the campaign Light Is Ours
        # Doctors Without Borders, Mothers Against Drunk Driving, Save Our Wells
        onward = joint + 1
        joins = low in PREPOSITIONS or low in POSSESSIVES or low == "not"
        # the Brenn First Nation; but Ekland First Minister Ada Ek
        joins = joins or (low in ORDINALS and self._lows[onward] not in TITLE_WORDS)
        inner = joins and self._words[joint] == low.capitalize()
        if inner and self._lows[onward] == "the":
            onward += 1  # Hands Across the Fjord
        joined = inner and self._capitals.continues(onward)
        return onward if joined and self._tokens.is_beside(first, onward) else None

    def _is_called(self, first: int) -> bool:
        """Whether a body is called what begins here, or the words call for something themselves."""
        return self._lows[first] in CAMPAIGNING or self._is_named(first)

    def _is_named(self, first: int) -> bool:
        """Whether a noun before it makes a body's name of what begins here: the campaign Ours"""
        before = first - 1
        return self._lows[before] in ORGANIZATIONS and self._words[before].islower()

    def _over_preposition(self, first: int, joint: int) -> int | None:
        """The same over a preposition: the Bank of Ekville, the Office for the Arts"""
        lows = self._lows
        onward = joint + 1
        if lows[onward] == "the":
            onward += 1
        if not (self._capitals.continues(onward) and self._tokens.same_sentence(onward, first)):
            return None
        before = lows[joint - 1]
        if before == "'s":
            return onward  # Lloyd's of Brenn
        if lows[joint] == "to":
            body = before in DEPARTMENTS or before in ORGANIZATION_WORDS
            return onward if body and lows[onward] not in GIVEN else None
        # Developer Ada Ek of Leeds is no body
        start = first + (lows[first] in PEOPLE and joint > first + 1)
        organized = any(map(self._capitals.is_body_word, range(start, joint)))
        if (
            lows[joint] == "for"
            and (before in PLURAL_PEOPLE or before in _MEMBERS)
            and is_upper(self._words[joint - 1][0])
        ):
            return onward  # they call themselves Doctors for Peace
        if joint == first + 1 and lows[joint] == "of":
            members = before in PLURAL_PEOPLE and lows[onward] not in GIVEN
            if members or before in BEGINNING_WITH_OF:
                return onward
        office = before in TITLE_WORDS if lows[joint] == "of" else before in OFFICES
        return onward if organized or office else None

    def _over_and(self, first: int, joint: int) -> int | None:
        """The same over "and": Ministry of Food and Farming, Ek and Sons"""
        lows = self._lows
        onward = joint + 1
        if not self._capitals.continues(onward) or not self._tokens.is_beside(first, onward):
            return None
        last = onward
        while self._capitals.continues(last + 1):
            last += 1
        if lows[onward] in _FAMILY_IN_FIRMS and last == onward:
            return onward  # Ek and Sons
        workers = lows[joint - 1] in PLURAL_PEOPLE and lows[last] in ORGANIZATION_WORDS
        if not workers and (lows[joint - 1] in TITLE_WORDS or lows[onward] in TITLE_WORDS):
            return None
        if lows[last] in ORGANIZATION_WORDS:
            return onward
        if lows[last].endswith("s") and self._is_of_body(first, joint):
            return onward
        return onward if self._heads_a_list(first, joint) and self._is_subject(onward) else None

    def _is_of_body(self, first: int, joint: int) -> bool:
        """Whether what *joint* follows is said of a body: Federation of Television and Artists"""
        of = next((i for i in range(joint - 1, first, -1) if self._lows[i] == "of"), first)
        return of > first and self._lows[of - 1] in ORGANIZATION_WORDS

    def _is_number(self, index: int) -> bool:
        """Whether a number and letters go on with the name: Ada 2X, Harbour Workers Local 44"""
        word = self._words[index]
        if self._lows[index - 1] in _NUMBERED_BODIES and word.isdigit():
            return True
        return word[0].isdigit() and _NUMBERED.fullmatch(word) is not None

    def _after_nickname(self, opener: int) -> int | None:
        """Index of the name after one to three words in quotation marks that begin at *opener*."""
        words, tokens = self._words, self._tokens
        if words[opener] not in OPENS_NICKNAME or tokens.ends[opener - 1] == tokens.starts[opener]:
            return None
        closer = opener + 1
        while closer <= opener + _LONGEST_NICKNAME and is_upper(words[closer][0]):
            closer += 1
        onward = closer + 1
        named = (
            closer > opener + 1
            and words[closer] in _CLOSES_NICKNAME
            and self._capitals.continues(onward)
        )
        return onward if named else None
