"""Two who say one thing, or more: `Ada Ek and Bo Dahl said`, `Ada Ek, Bo Dahl and Tor Vik said`."""

from __future__ import annotations

from typing import Final

from newsparse.english.clause_words import BEFORE_AGENTS, BEFORE_SUBJECTS
from newsparse.english.heads import TITLE_WORDS
from newsparse.english.nouns import ORGANIZATIONS
from newsparse.english.role_nouns import is_person_noun
from newsparse.english.verbs import VERB_FORMS
from newsparse.english.words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    FUNCTION_WORDS,
    PREPOSITIONS,
)
from newsparse.prose.phrases import Mention
from newsparse.reading import Reading

__all__ = ["joint_mentions"]

# What one of two stands after, where nothing joins the other one right after it.
_BEFORE_JOINED: Final = ("and", "both", ",")
# How many words before "and" the first of two may begin, with its title: Deputy Prime Minister Ek
_LONGEST_NAME: Final = 12
# How many speak together that no list is needed for, and how many at most
_PAIR: Final = 2
_LONGEST_LIST: Final = 6
# How many words after the first of two the second one may begin, where "both" announces it.
_REACH_WORDS: Final = 40


def joint_mentions(reading: Reading, mention: Mention) -> tuple[Mention, ...] | None:
    """The mentions by name that speak together, one of them *mention*; None without another."""
    if mention.kind != "name":
        return None
    lows = reading.tokens.lows
    before = mention.first - 1
    before -= lows[before] == "the"
    after = mention.last + 1
    # said Ada Ek, Bo Dahl and Tor Vik
    heads = lows[after] == "," and "and" in lows[after + 2 : after + _LONGEST_NAME]
    if lows[before] not in _BEFORE_JOINED and lows[after] != "and" and not heads:
        return None  # as most
    if (heads or lows[before] == "and" or lows[after] == "and") and (
        listed := _spoken_list(reading, mention)
    ):
        return listed
    far = _with_one_far(reading, mention)
    if far is not None:
        return far
    for pair in (_with_one_before(reading, mention), _with_one_after(reading, mention)):
        if pair is not None and _is_subject(reading, *pair):
            return pair
    return None


def _spoken_list(reading: Reading, mention: Mention) -> tuple[Mention, ...]:
    """Three names or more that speak together, *mention* among them; none otherwise."""
    listed = _listed(reading, mention)
    if len(listed) <= _PAIR or _follows_preposition(reading, listed[0]):
        return ()
    if any(other.definite for other in listed[1:-1]) and not listed[-1].definite:
        return ()  # Ada Ek, the Roads and Piers commissioner
    return tuple(listed) if _is_subject(reading, listed[0], listed[-1]) else ()


def _listed(reading: Reading, mention: Mention) -> list[Mention]:
    """The names of a list that *mention* is in, up to the one after its "and"; else it alone."""
    listed = [mention]
    while not _is_last(reading, listed[-1]) and len(listed) < _LONGEST_LIST:
        following = _next_of_list(reading, listed[-1])
        if following is None:
            return [mention]
        listed.append(following)
    while len(listed) < _LONGEST_LIST:
        previous = _previous_of_list(reading, listed[0])
        if previous is None:
            break
        listed.insert(0, previous)
    return listed


def _follows_preposition(reading: Reading, mention: Mention) -> bool:
    """Whether a name is somebody else's: according to boxing insider Ek, Lie and Vik have agreed"""
    tokens = reading.tokens
    before = mention.first - 1
    while tokens.sentences[before] == mention.sentence and tokens.words[before].islower():
        if tokens.lows[before] in FUNCTION_WORDS:
            return tokens.lows[before] in PREPOSITIONS and before < mention.first - 1
        before -= 1
    return False


def _is_last(reading: Reading, mention: Mention) -> bool:
    """Whether "and" stands before a name, so that a list ends with it."""
    return reading.tokens.lows[_before_article(reading, mention)] == "and"


def _before_article(reading: Reading, mention: Mention) -> int:
    """Index of the token before a name and its article."""
    before = mention.first - 1
    return before - (reading.tokens.lows[before] == "the")


def _next_of_list(reading: Reading, mention: Mention) -> Mention | None:
    """The name after *mention* and a comma, or "and", or both."""
    lows, starts = reading.tokens.lows, reading.tokens.starts
    at = mention.last + 1
    comma = lows[at] == ","
    at += comma
    at += lows[at] == "and"
    if at == mention.last + 1:
        return None
    at += lows[at] == "the"
    for other in reading.mentions_between(starts[at], starts[at] + 1):
        if other.kind == "name" and other.first == at:
            return other if other.sentence == mention.sentence else None
    return None


def _previous_of_list(reading: Reading, mention: Mention) -> Mention | None:
    """The name before *mention* and a comma, or "and", or both."""
    lows = reading.tokens.lows
    joint = before = _before_article(reading, mention)
    before -= lows[before] == "and"
    before -= lows[before] == ","
    if before == joint or reading.tokens.words[before].islower():
        return None
    for other in reading.mentions_before(mention, _LONGEST_NAME):
        if other.kind == "name" and other.last == before:
            return other if other.sentence == mention.sentence else None
    return None


def _with_one_far(reading: Reading, mention: Mention) -> tuple[Mention, Mention] | None:
    """The other one after "both", whatever is said of the first: both Ek, a farmer, and Lie"""
    tokens = reading.tokens
    if tokens.lows[mention.first - 1] not in ("both", ","):
        return None
    if tokens.lows[_before(reading, mention)] != "both":
        return None
    end = tokens.starts[min(mention.last + _REACH_WORDS, len(tokens))]
    for other in reading.mentions_between(mention.end, end):
        if other.kind == "name" and tokens.lows[_before(reading, other)] == "and":
            return mention, other
    return None


def _before(reading: Reading, mention: Mention) -> int:
    """Index of the token before a name and what it is apposed to: and her husband, Bo, said"""
    before = mention.first - 1
    if reading.tokens.lows[before] != ",":
        return before
    lows = reading.tokens.lows
    if is_person_noun(lows[before - 1]) and lows[before - 2] in DETERMINERS:
        return before - 3  # both the baker, Ada Ek, and
    described = reading.ending_at[before - 1]
    apposed = described is not None and described.kind == "description" and not described.plural
    return described.first - 1 if described is not None and apposed else before


def _with_one_before(reading: Reading, mention: Mention) -> tuple[Mention, Mention] | None:
    """The two where *mention* is the second: Ek and Lie"""
    tokens = reading.tokens
    joint = mention.first - 1
    if tokens.lows[joint] == "the":
        joint -= 1  # Clean Quay and the Anglers Council
    elif tokens.lows[joint] == ",":
        joint = _before(reading, mention)
    if tokens.lows[joint] != "and":
        return None
    for other in reading.mentions_before(mention, _LONGEST_NAME):
        if other.last == joint - 1 and other.kind == "name":
            return other, mention
    return None


def _with_one_after(reading: Reading, mention: Mention) -> tuple[Mention, Mention] | None:
    """The two where *mention* is the first."""
    tokens = reading.tokens
    joint = mention.last + 1
    if tokens.lows[joint] != "and":
        return None
    start = tokens.starts[joint + 1 + (tokens.lows[joint + 1] == "the")]
    for other in reading.mentions_between(start, start + 1):
        if other.kind == "name":
            return mention, other
    return None


def _opens_with_title(title: str) -> bool:
    """Whether capitals before a name begin with an office: Minister, and not Economic"""
    return title.lower().split()[0].strip(".,") in TITLE_WORDS


def _is_subject(reading: Reading, one: Mention, other: Mention) -> bool:
    """Whether both are who speaks: not in he met Ek and Lie said, said Ek and Lie agreed"""
    tokens = reading.tokens
    if other.title and other.title[0].isupper() and not _opens_with_title(other.title):
        return False  # Finance and Economic Development minister Ada Ek
    if len(other.name) == 1 and "of" in one.name:
        return False  # the Department of Health and the Environment
    office = one.name[-1].lower() in TITLE_WORDS and reading.cast[one].kind != "person"
    if office and other.title:
        return False  # Ekware President and Chief Executive Officer Ada Ek
    before, after = one.first - 1, other.last + 1
    described = reading.ending_at[before]
    if described is not None and described.head in ORGANIZATIONS:
        before = described.first - 1  # the campaign group Clean Quay and
    while tokens.lows[before] in ("the", "both"):
        before -= 1
    low = tokens.lows[after]
    verb = low in VERB_FORMS or low in AUXILIARIES or low in ADVERBS
    told = reading.cues.get(before)
    reports = told is not None and told.kind != "weak"
    if reports or tokens.lows[before] in BEFORE_AGENTS:
        return not verb
    opens = (
        bool(one.title)
        or tokens.sentences[before] != one.sentence
        or tokens.quoted(before)
        or tokens.lows[before] in BEFORE_SUBJECTS
        or tokens.words[before] in ",—–"
    )
    return opens and (verb or low == ",")
