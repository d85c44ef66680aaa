"""Which noun phrase a mention belongs to: the head of the agency, Ekware Corp. CEO Ada Ek."""

from __future__ import annotations

from typing import Final

from newsparse.english.heads import HEADS, looks_modifying
from newsparse.english.nouns import ORGANIZATIONS, PEOPLE
from newsparse.english.verbs import NOT_SPEECH, VERB_FORMS
from newsparse.english.words import ADVERBS, FUNCTION_WORDS, PREPOSITIONS
from newsparse.prose.phrases import Mention, Phrases, Subject, SubjectKind

__all__ = ["ALSO_CONJUNCTIONS", "bearer_of", "head_of", "is_attached"]

# Prepositions that begin a clause as often: after Ek, a farmer, said
ALSO_CONJUNCTIONS: Final = frozenset("after as before since than until".split())
# How many words at most describe a name between its article and it: the rather solemn Ekware
_MOST_ADJECTIVES: Final = 4
# Of an owner in the plural: of the citizens' group Clean Quay
_APOSTROPHES: Final = ("'", "’")
# How many words may stand between a body or a place and the name of somebody who belongs to it.
_LONGEST_ROLE: Final = 6


def head_of(reading: Phrases, mention: Mention) -> Subject:
    """The noun phrase that *mention* is attached to: the head of the agency -> the head."""
    kind: SubjectKind = "beside"
    lows = reading.tokens.lows
    for _ in range(4):
        before = mention.first - 1
        if lows[before] == "'s" and not mention.title:
            owner = reading.ending_at[before - 1]
            if owner is not None:
                before = owner.first - 1  # Ek from Bath's Department of History
        if mention.kind == "name":
            before = _before_modifiers(reading, before)
        if lows[before] in ("the", "and"):
            before = _before_joint(reading, mention, before)
        elif lows[before - 1] == "of" and lows[before].isdigit():
            before -= 1  # a survey of 412 farmers
        if lows[before] not in PREPOSITIONS or lows[before] in ALSO_CONJUNCTIONS:
            break
        head = reading.ending_at[before - 1]
        if head is None or head.sentence != mention.sentence:
            break
        mention, kind = head, "attached"
    return Subject(mention, kind)


def _before_joint(reading: Phrases, mention: Mention, before: int) -> int:
    """The preposition before the article at *before*, or before several: the mayors of Ek and Bath

    *before* itself where none ties *mention* to others, as in Ek and Bo Lie.
    """
    lows = reading.tokens.lows
    joint = before - (lows[before] == "the")
    if lows[joint] in PREPOSITIONS:
        return joint
    if lows[joint] != "and" or mention.kind != "name" or mention.title:
        return before
    other = reading.ending_at[joint - 1]
    while other is not None and other.kind == "name" and other.sentence == mention.sentence:
        joint = other.first - 1
        joint -= lows[joint] == "the"
        if lows[joint] != ",":
            break
        other = reading.ending_at[joint - 1]
    many = reading.ending_at[joint - 1]
    tied = many is not None and many.plural and many.kind == "description"
    return joint if tied and lows[joint] in PREPOSITIONS else before


def is_attached(reading: Phrases, mention: Mention) -> bool:
    """Whether a preposition stands before *mention*, or before what it is called there.

    In Leeds, of the league, of the campaign group Clean Quay
    """
    lows = reading.tokens.lows
    before = mention.first - 1
    if mention.kind == "name":
        before = _before_modifiers(reading, before)
        if lows[before] in ORGANIZATIONS:
            before -= 1
            while looks_modifying(lows[before]):
                before -= 1
    if lows[before] in ("the", "a"):
        before -= 1
    return lows[before] in PREPOSITIONS and reading.tokens.sentences[before] == mention.sentence


def _before_modifiers(reading: Phrases, index: int) -> int:
    """The token before the adjectives that end at *index*, an article: at the rather solemn Ekware

    *index* itself where no article and preposition stand before them.
    """
    lows, words = reading.tokens.lows, reading.tokens.words
    if lows[index] in FUNCTION_WORDS or not words[index].islower():
        return index  # as most
    before = index
    while before > index - _MOST_ADJECTIVES and (
        words[before].islower() or words[before] in _APOSTROPHES
    ):
        if lows[before] in FUNCTION_WORDS and lows[before] not in ADVERBS:
            break
        before -= 1
    led = lows[before] in ("the", "a", "an") and lows[before - 1] in PREPOSITIONS
    return before if led else index


def bearer_of(reading: Phrases, mention: Mention) -> Mention:
    """The name at the end of the phrase that *mention* begins: Ekware Corp. CEO Ada Ek."""
    tokens = reading.tokens
    lows = tokens.lows
    first = mention.last + 1
    if mention.kind == "description" and not mention.plural and lows[first] == ",":
        named = reading.beginning_at[first + 1]
        return named if named is not None and _is_apposed(reading, mention, named) else mention
    for index in range(first, first + _LONGEST_ROLE + 1):
        if tokens.sentences[index] != mention.sentence or tokens.quoted(index):
            break
        named = reading.beginning_at[index]
        if named is not None and named.kind == "name":
            return named if _belongs(lows[index - 1], named) else mention
        if not _is_of_role(reading, index, first):
            break
    return mention


def _is_apposed(reading: Phrases, mention: Mention, named: Mention) -> bool:
    """Whether *named* says who *mention* is, and no role does: a kite mender, Mrs. Ada Ek."""
    if named.kind != "name" or len(named.name) < 2:
        return False
    after = reading.tokens.lows[named.last + 1]
    if after[0].isalnum():
        return after in PREPOSITIONS  # the senator, Ada Ek of Leeds; but Ek, Ada Ek said
    return mention.head not in PEOPLE  # else the roles tell


def _belongs(joint: str, named: Mention) -> bool:
    """Whether *named*, after the word *joint*, ends a phrase that another mention only begins."""
    if joint == "'s":
        return True  # Labour's Ek
    if joint == "and":
        # Ekware co-founder and chairwoman Ada Ek; but Ek and chairwoman Ada Ek
        return named.title[:1].islower()
    return joint != "of" and (bool(named.title) or len(named.name) > 1)


def _is_of_role(reading: Phrases, index: int, first: int) -> bool:
    """Whether the token at *index* may be of the role that begins at *first*: head of research."""
    tokens = reading.tokens
    low, before = tokens.lows[index], tokens.lows[index - 1]
    if index == first and low in ("'s", "."):
        return True
    if low in ("and", "of"):
        return before in HEADS
    return (
        low[0].isalpha()
        and low == tokens.words[index]
        and (low in HEADS or low not in VERB_FORMS or low in NOT_SPEECH)
        and low not in FUNCTION_WORDS
        and (before == "of" or not low.endswith(("ed", "ing", "ly")))
    )
