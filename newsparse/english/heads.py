"""Nouns that a mention can be headed by, their plurals, and what stands before them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.english.in_names import BEGINNING_WITH_OF
from newsparse.english.nouns import DOCUMENTS, GROUPS, OFFICES, ORGANIZATIONS, PEOPLE, plurals
from newsparse.english.words import HONORIFICS, ORGANIZATION_WORDS, TITLES

__all__ = [
    "DEPARTMENTS",
    "HEADS",
    "LONGEST_NAME",
    "MOST_MODIFIERS",
    "OF_REPORTS",
    "ORDINALS",
    "PLURAL_DOCUMENTS",
    "PLURAL_PEOPLE",
    "PLURAL_THINGS",
    "ROLE_MODIFIERS",
    "TITLE_WORDS",
    "joins_body",
    "looks_modifying",
]

# Many people: ministers, spokespeople
PLURAL_PEOPLE: Final = frozenset(plurals(PEOPLE)).union(
    [noun.removesuffix("person") + "people" for noun in PEOPLE if noun.endswith("person")]
)
# Some documents come in the plural alone: records, findings
PLURAL_DOCUMENTS: Final = frozenset(
    [noun for noun in DOCUMENTS if noun[-1] == "s" and not noun.endswith("ss")]
).union(plurals([noun for noun in DOCUMENTS if noun[-1] != "s"]))
# Many papers or bodies: reports, firms
PLURAL_THINGS: Final = PLURAL_DOCUMENTS.union(plurals(ORGANIZATIONS))
# Nouns that head a description.
HEADS: Final = PEOPLE.union(PLURAL_PEOPLE, ORGANIZATIONS, DOCUMENTS, GROUPS, PLURAL_THINGS)
# Nouns before a name that say what its bearer is: spokesman Josh Ek, Senator Ek, Sen. Ek
TITLE_WORDS: Final = PEOPLE.union(
    HONORIFICS,
    TITLES,
    PLURAL_PEOPLE,
    [f"{office}-{yet}" for office in OFFICES for yet in ("designate", "elect")],
    [f"{yet}-{office}" for office in OFFICES for yet in ("ex", "sub", "then", "vice")],
)
# Adjectives that belong to a role: former, deputy
ROLE_MODIFIERS: Final = frozenset(
    """
    acting assistant associate chief co-founder deputy ex-president foreign former interim
    longtime prime retired senior top veteran vice
    """.split()
)
# Bodies whose names say what they are for: the Department of Trade, Industry and Commerce
DEPARTMENTS: Final = frozenset(
    """
    agency board bureau campaign center centers centre centres commission committee council
    department division faculty foundation fund initiative institute ministry office school
    secretariat
    """.split()
)
# What stands before reports that are no verb: Initial reports said, new figures show
OF_REPORTS: Final = frozenset(
    """
    advance available company conflicting contemporary court credible detailed earlier early fresh
    government health historical initial intelligence internal latest leaked local media medical
    newspaper new numerous official other police preliminary press previous private provisional
    published recent repeated scientific separate several some subsequent tax unconfirmed
    unverified various
    """.split()
)
# First Minister, Second Secretary
ORDINALS: Final = frozenset(("first", "second"))
# How many words the longest name has, its title inside.
LONGEST_NAME: Final = 24
# How many words a noun phrase may have before its head.
MOST_MODIFIERS: Final = 6
# Words that may describe the noun after them: former, senior
_MODIFIERS: Final = ROLE_MODIFIERS | frozenset(
    """
    aid anonymous bank black business campaign city civil climate close county court current data
    defence defense elected enforcement eu fellow fire gay government health hospital human
    industry key law lead leading local media new oil old other party police press rights school
    security senior state such tech then-president top trade u.s. uk union unnamed weather white
    work young
    """.split()
)
# What such words end in, where no list has them
_MODIFYING_ENDINGS: Final[tuple[str, ...]] = (
    "al", "ic", "ive", "ous", "ary", "ian", "ish", "ese", "can", "an", "ior", "-based", "-old",
    "ist",
)  # fmt: skip
# Their last two letters, which are quicker to tell.
_LAST_OF_MODIFIERS: Final = frozenset(ending[-2:] for ending in _MODIFYING_ENDINGS)


def looks_modifying(low: str) -> bool:
    """Whether *low* has the shape of an adjective or of a noun that stands before nouns."""
    return low in _MODIFIERS or (
        low[-2:] in _LAST_OF_MODIFIERS and low.endswith(_MODIFYING_ENDINGS)
    )


def joins_body(words: Sequence[str], index: int) -> bool:
    """Whether the word at *index* is the `of` of a body's name: Ministry of Farming official."""
    body = words[index - 1]
    low = body.lower()
    onward = index + 1 + (words[index + 1] == "the")
    if body == low or not words[onward][0].isupper():
        return False
    return low in ORGANIZATION_WORDS or low in BEGINNING_WITH_OF  # Town of Ekville mayor
