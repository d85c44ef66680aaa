"""Where what somebody is said to be begins after a name: Ek, a farmer; Ek (45), who is a farmer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.english.clause_words import BEFORE_YEARS
from newsparse.english.roles import COPULAS, SERVING, TIMES_OF_ROLES
from newsparse.english.verbs import VERB_FORMS
from newsparse.english.words import DETERMINERS, LETTERS_OF_NAMES, POSSESSIVES
from newsparse.prose.phrases import Mention
from newsparse.prose.tokens import Tokens

__all__ = ["MAY_LEAD_TO_ROLES", "after_place", "opens_clause", "role_start"]

# An apposition begins after one of these: Ek, a farmer | Ek — a farmer
_OPENS_APPOSITION: Final = frozenset(",—–")
# How many words of a place stand between a name and its apposition: Ek of New Ekva, a farmer
_LONGEST_PLACE: Final = 9
# What follows a name that a role comes after.
MAY_LEAD_TO_ROLES: Final = (
    _OPENS_APPOSITION | COPULAS | SERVING | BEFORE_YEARS | {"(", "of", "from", "who"}
)


def opens_clause(tokens: Tokens, start: int) -> bool:
    """Whether what follows a name's comma is no noun phrase: Ek, told that; Ek, shaking his head"""
    low, following = tokens.lows[start], tokens.lows[start + 1]
    if low in ("and", "or", "but"):
        return True
    if low.endswith("ing") and (following in DETERMINERS or following in POSSESSIVES):
        return True
    return low in VERB_FORMS and low == tokens.words[start]


def role_start(tokens: Tokens, mention: Mention) -> tuple[int | None, bool]:
    """Where a role after *mention* would begin, and whether no verb stands between."""
    words, lows = tokens.words, tokens.lows
    at = mention.last + 1
    if words[at] != ",":
        at = _after_bracket(words, after_place(tokens, at))
    if words[at] in _OPENS_APPOSITION:
        at = _after_asides(words, at + 1)
        if lows[at] in TIMES_OF_ROLES:
            at += 1
        if lows[at] != "who":
            return at, True
    relative = lows[at] == "who"
    at += relative
    if lows[at] in COPULAS:
        return (at + 1, False) if lows[at + 1] in DETERMINERS or relative else (None, False)
    if lows[at] in SERVING and lows[at + 1] == "as":
        return at + 2, False
    return None, False


def _after_asides(words: Sequence[str], at: int) -> int:
    """Where an age, and letters that a name bears, are over: Ek, 45, | Ek, Ph.D.,"""
    for _ in range(2):
        word = words[at]
        if word[0].isdigit() and words[at + 1] == ",":
            at += 2
            continue
        if word != "," and word not in LETTERS_OF_NAMES:
            break  # as most
        comma = next((i for i in range(at, at + 5) if words[i] == ","), None)
        if comma is None or not LETTERS_OF_NAMES.issuperset(words[at:comma]):
            break
        at = comma + 1
    return at


def _after_bracket(words: Sequence[str], at: int) -> int:
    """Where a bracket with an age or letters is over, or a year: Ek (58), Ek (R-Ohio), Ek ’27"""
    if words[at] == "(":
        for index in range(at + 2, at + 6):
            if words[index] == ")":
                return index + 1
    elif words[at] in BEFORE_YEARS and words[at + 1].isdigit():
        return at + 2
    return at


def after_place(tokens: Tokens, index: int) -> int:
    """Index of the comma after a place that *index* begins: Ada Ek of New Ekva, said.

    Or after a body: Ada Ek of the University of Ekva, said
    """
    words, lows = tokens.words, tokens.lows
    if lows[index] in ("of", "from"):
        first = index + 1 + (lows[index + 1] == "the")
        for after in range(first, first + _LONGEST_PLACE):
            inside = after > first and lows[after] in ("of", "and")
            if not (words[after][0].isupper() or inside):
                return after if words[after] in (",", ".") else index
    return index
