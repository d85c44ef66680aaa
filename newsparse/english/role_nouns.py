"""Nouns that say what a person is, those that no list has among them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.english.bodies import RENAMED_BODIES
from newsparse.english.heads import PLURAL_PEOPLE, looks_modifying
from newsparse.english.nouns import OFFICES_OWNED, PEOPLE
from newsparse.english.pronouns import SUBJECTS
from newsparse.english.roles import TRADES_AND_NAMES
from newsparse.english.words import CALENDAR, DETERMINERS, FUNCTION_WORDS, PREPOSITIONS

__all__ = ["is_person_noun", "may_begin_role", "may_lead_with_verb", "names_a_role"]

# Suffixes of nouns for people that are in no list: herpetologist, glassmaker
_PERSON_ENDINGS: Final = (
    "ologist", "ician", "grapher", "woman", "person", "keeper", "maker", "worker", "holder",
    "owner", "monger", "leader", "fighter", "player", "onomist", "servant", "winner", "officer",
    "minister",
)  # fmt: skip
# Their last letters, and how many the shortest has, which are quicker to tell.
_LAST_OF_PERSONS: Final = frozenset(ending[-1] for ending in _PERSON_ENDINGS)
_SHORTEST_ENDING: Final = min(map(len, _PERSON_ENDINGS))
# Nouns of a person that no list of people who are quoted needs.
_ROLE_NOUNS: Final = (
    PEOPLE | TRADES_AND_NAMES | frozenset("icon interpreter junior mailman pillar".split())
)
# Words in -ing that roles begin with: managing director
_MANAGING: Final = frozenset(
    """
    acting aspiring commanding defending founding leading managing marketing operating organising
    organizing outgoing presiding ruling sitting visiting
    """.split()
)
# What stands before a verb: to face challenger Ek, could face challenger Ek
_BEFORE_VERBS: Final = frozenset(
    "can could did do does may might must not shall should to will would".split()
)


def is_person_noun(low: str) -> bool:
    """Whether *low* says what somebody is: minister, co-founder, herpetologist."""
    return (
        low in _ROLE_NOUNS
        or (
            len(low) >= _SHORTEST_ENDING
            and low[-1] in _LAST_OF_PERSONS
            and low.endswith(_PERSON_ENDINGS)
            and low not in RENAMED_BODIES  # a carmaker
        )
        or ("-" in low and low.rpartition("-")[2] in PEOPLE)
    )


def names_a_role(lows: list[str]) -> bool:
    """Whether a person's noun stands before the first preposition: head of the agency."""
    one = lows[:1] == ["one"]  # one of the owners
    for index, low in enumerate(lows):
        if (is_person_noun(low) or (one and low in PLURAL_PEOPLE)) and not _owns(lows, index):
            return True
        if one and low == "of":
            continue
        if index and low in PREPOSITIONS:
            return False
    return False


def may_begin_role(lows: list[str]) -> bool:
    """Whether a phrase that begins as *lows* do may be a role, however long it is: few may.

    A person's noun makes it one, which stands before any preposition unless a determiner opens the
    phrase; or an article alone does.
    """
    opener = lows[0]
    if opener in ("a", "an", "one"):
        return True
    determined = opener in DETERMINERS
    for index, low in enumerate(lows):
        if is_person_noun(low):
            return True
        if index and low in PREPOSITIONS and not determined:
            return False
    return False


def _owns(lows: list[str], index: int) -> bool:
    """Whether an owner's mark and an office follow a noun: the sheriff's office"""
    return lows[index + 1 : index + 2] == ["'s"] and not OFFICES_OWNED.isdisjoint(
        lows[index + 2 : index + 3]
    )


def may_lead_with_verb(words: Sequence[str], lows: Sequence[str], first: int) -> bool:
    """Whether the word that a role begins with may be a verb before it: face challenger Ek

    Met candidate Ek, to press Norway's minister; but managing director Ek, radio host Ek.
    """
    low, before = lows[first], lows[first - 1]
    if low != words[first] or not low[0].isalpha():
        return False
    if low.endswith("ing"):
        return low not in _MANAGING and "-" not in low
    if before in FUNCTION_WORDS:
        return before in _BEFORE_VERBS or before in SUBJECTS
    if before in CALENDAR:
        return False
    return before[0].isalpha() and not (looks_modifying(low) or is_person_noun(low))
