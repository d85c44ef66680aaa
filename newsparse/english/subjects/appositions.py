"""Who stands before an apposition: Ada Ek, a farmer, said; one nurse on the quay, who fell,"""

from __future__ import annotations

from typing import Final

from newsparse.english.clause_words import BEFORE_YEARS
from newsparse.english.nouns import DOCUMENTS, ORGANIZATIONS
from newsparse.english.subjects.attachment import ALSO_CONJUNCTIONS, head_of, is_attached
from newsparse.english.words import ARTICLES, HONORIFICS, ORGANIZATION_WORDS, PREPOSITIONS
from newsparse.prose.phrases import Mention, Phrases

__all__ = ["before_apposition"]

# How many words an apposition or a relative clause may have: Ek, who has run the farm since 1990,
_LONGEST_APPOSITION: Final = 28
# How many words may tell where somebody is: a nurse on the Brenn campus, who
_LONGEST_PLACE: Final = 6
# How many tokens a bracket after a name may have: (58), (R-Ohio), (Brenn North)
_LONGEST_NOTE: Final = 4
# What a clause about somebody before it begins with.
_RELATIVE: Final = frozenset(("which", "who"))


def before_apposition(reading: Phrases, comma: int) -> Mention | None:
    """Who stands before the apposition or bracket that ends at *comma*."""
    tokens = reading.tokens
    opener = "(" if tokens.words[comma] == ")" else tokens.words[comma]
    found = _before_opener(reading, comma, opener)
    if found is None or found.kind != "name" or is_attached(reading, found):
        named = _named_after(reading, comma, opener)
        if named is not None and (found is None or found.head not in DOCUMENTS):
            return named
    elif found.head in ORGANIZATIONS or found.head in ORGANIZATION_WORDS:
        # the chairman of the Union, Brenn Branch, Mr. Ada Ek (KC), opined
        named = _named_after(reading, comma, opener)
        if named is not None and named.title.lower().strip(".") in HONORIFICS:
            return named
    if found is None or tokens.lows[found.first - 1] in ALSO_CONJUNCTIONS:
        return found
    head = head_of(reading, found).mention
    return None if is_attached(reading, head) else head


def _before_opener(reading: Phrases, comma: int, opener: str) -> Mention | None:
    """Who ends before an *opener* from *comma* back: a name that is no part of another phrase."""
    tokens = reading.tokens
    found: Mention | None = None
    index = comma - 1
    words, sentences, regions = tokens.words, tokens.sentences, tokens.regions
    while comma - index < _LONGEST_APPOSITION and sentences[index] == sentences[comma]:
        if regions[index] >= 0:
            break
        if words[index] == opener:
            mention = reading.ending_at[index - 1]
            if mention is None and (words[index - 1] == ")" or words[index - 1].isdigit()):
                mention = _before_note(reading, index - 1)
            if mention is None:
                if found is None and tokens.lows[index + 1] == "who":
                    found = _told_where(reading, index - 1)
            elif tokens.lows[index + 1] == "whose" and (
                inner := _named_inside(reading, comma, index)
            ):
                return inner
            else:
                free = mention.kind == "name" and not _is_inner(reading, mention)
                if free or found is None or _is_better(reading, mention, found):
                    found = mention
                if free or (mention.kind == "name" and opener == "("):
                    break
        index -= 1
    return found


def _before_note(reading: Phrases, last: int) -> Mention | None:
    """Who stands before a bracket or a year that ends at *last*: Ada Ek (58), Ada Ek ’27"""
    words = reading.tokens.words
    if words[last] != ")":
        return reading.ending_at[last - 2] if words[last - 1] in BEFORE_YEARS else None
    for index in range(last - 1, max(0, last - _LONGEST_NOTE - 2), -1):
        if words[index] == "(":
            return reading.ending_at[index - 1]
    return None


def _is_better(reading: Phrases, mention: Mention, found: Mention) -> bool:
    """Whether *mention* is likelier to speak than *found*, which stands between it and the verb."""
    if reading.tokens.lows[found.first - 2] in _RELATIVE:
        return True  # Ada Ek, who married Bo Lie, a farmer, said
    return mention.kind == "name" and found.kind != "name"


def _told_where(reading: Phrases, last: int) -> Mention | None:
    """Who is told by the place that ends at *last*: one nurse on the Brenn campus, who"""
    tokens = reading.tokens
    for index in range(last, max(0, last - _LONGEST_PLACE), -1):
        if not tokens.same_sentence(index, last) or not tokens.words[index][0].isalnum():
            return None
        mention = reading.ending_at[index]
        if mention is not None and mention.kind == "description":
            return mention if tokens.lows[index + 1] in PREPOSITIONS else None
    return None


def _named_inside(reading: Phrases, comma: int, opener: int) -> Mention | None:
    """Who speaks inside a clause that an owner opens: the Mill, whose cook, Ada Ek, said"""
    named = reading.ending_at[comma - 1]
    if named is None or named.kind != "name" or reading.tokens.words[named.first - 1] != ",":
        return None
    cook = reading.ending_at[named.first - 2]
    return named if cook is not None and cook.first == opener + 1 else None


def _named_after(reading: Phrases, comma: int, opener: str) -> Mention | None:
    """Whom an apposition that ends at *comma* names: the head of the agency, Ada Ek of Leeds,"""
    last = reading.ending_at[_before_letters(reading, comma) - 1]
    if last is None:
        return None
    named = head_of(reading, last).mention
    words, before = reading.tokens.words, named.first - 1
    if named.kind != "name":
        return None
    if words[before].endswith("-based"):
        before -= 1  # the owner, Brenn-based Ekware Ltd, said
    return named if words[before] == opener else None


def _before_letters(reading: Phrases, comma: int) -> int:
    """Index of the bracket with letters before *comma*, or else its own: Ada Ek (KC),"""
    words = reading.tokens.words
    letters = words[comma - 1] == ")" and words[comma - 3] == "(" and words[comma - 2].isupper()
    return comma - 3 if letters else comma


def _is_inner(reading: Phrases, mention: Mention) -> bool:
    """Whether *mention* belongs to a phrase or clause about somebody before it."""
    if is_attached(reading, mention):
        return True
    tokens = reading.tokens
    comma = mention.first - 1
    if tokens.words[comma] != ",":
        # Ekware, which builds Ducks, its best boats; Ada Ek, who married Bo Lie, a farmer
        # Ekware, a Lulea, Sweden, firm
        placed = len(mention.name) == 1 and tokens.lows[comma] in ("a", "an")
        return placed or tokens.lows[comma - 1] in _RELATIVE
    if "whose" in tokens.lows[max(0, comma - 3) : comma]:
        return True  # Ada Ek, whose husband, Peter Ek, drove there,
    # a farmer in Lulea, Sweden, who; but in Lulea, Ek, a farmer,
    place = reading.ending_at[comma - 1]
    if place is None or place.kind != "name" or len(mention.name) > 1:
        return False
    # Ekware, a Lulea, Sweden, firm, said
    return is_attached(reading, place) or tokens.lows[place.first - 1] in ARTICLES
