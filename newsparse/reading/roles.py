"""What the article says its characters are: titles, appositions, and the descriptions they bear."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsparse.lexicon.nouns import DOCUMENTS, ORGANIZATIONS, PEOPLE
from newsparse.lexicon.words import (
    DETERMINERS,
    HONORIFICS,
    POSSESSIVES,
    PREPOSITIONS,
    TITLES,
)
from newsparse.reading import Reading, Roles
from newsparse.reading.characters import Character
from newsparse.reading.mentions import Mention
from newsparse.reading.tokens import Tokens
from newsparse.spans import CharSpan

__all__ = ["find_roles"]

# Ek, a farmer | Ek — a farmer
_OPENS_APPOSITION = frozenset(",—–")
# An apposition ends here, or at a comma: Ek, a farmer from Leeds who ...
_ENDS_APPOSITION = frozenset(', ; : . ) ( — – who which that " “ ”'.split())
_LONGEST_APPOSITION = 16
# How many words before a name a description that stands beside it may begin.
_REACH = 40
# Of, a place's words, and a comma.
_LONGEST_PLACE = 5
# How many roles of one character are kept.
_MOST_ROLES = 40


def find_roles(reading: Reading) -> Roles:
    """The titles and appositions of everybody in the cast."""
    roles = Roles()
    by_first: dict[int, Mention] = {}
    by_last: dict[int, list[Mention]] = {}
    for mention in reading.mentions:
        if mention.kind == "description":
            by_first[mention.first] = mention
            if mention.definite and not mention.plural:
                by_last.setdefault(mention.last, []).append(mention)
    aged = "-year-old" in reading.text.lower()
    words, lows = reading.tokens.words, reading.tokens.lows
    for mention in reading.mentions:
        character = reading.cast.get(mention)
        if character is None:
            continue
        if mention.title and not _is_honorific(mention.title):
            start = mention.start
            _note(roles, character, reading.span(start, start + len(mention.title)))
        if aged:  # 36-year-old Ada Ek
            around = lows[max(0, mention.first - 2) : mention.last + 1]
            ages = [low for low in around if low.endswith("-year-old")]
            if ages:
                roles.heads.setdefault(character, set()).update(ages)
        behind = mention.last + 1
        if behind < len(words) and words[behind] in _OPENS_APPOSITION:
            _note_age(words[behind : behind + 3], character, roles)
            _note_behind(reading, mention, character, by_first, roles)
        before = mention.first - 1
        if before < 1:
            continue
        if words[before] == ",":
            _note_before(reading, mention, character, roles)
        elif before in by_last:
            _note_directly_before(mention, character, by_last[before], roles)
    return roles


def _is_honorific(title: str) -> bool:
    return all(word.rstrip(".") in HONORIFICS for word in title.lower().split())


def _note(roles: Roles, character: Character, span: CharSpan) -> None:
    if character.kind == "unknown":
        character.kind = "person"  # what has a role is one
    known = roles.spans.setdefault(character, [])
    if len(known) < _MOST_ROLES and span.text not in {other.text for other in known}:
        known.append(span)
    words = [word.strip(".,") for word in span.text.lower().split()]
    heads = roles.heads.setdefault(character, set())
    # The head stands before the first preposition: head of the agency
    for index, word in enumerate(words):
        if index and word in PREPOSITIONS:
            break
        if word in PEOPLE:
            heads.add(word)
        elif word in TITLES:
            heads.add(TITLES[word])


def _note_behind(
    reading: Reading,
    mention: Mention,
    character: Character,
    by_first: Mapping[int, Mention],
    roles: Roles,
) -> None:
    """`Ek, the mayor of Leeds,` and `Ek, 45, a farmer` and `Ek, who is the mayor`."""
    tokens = reading.tokens
    at = mention.last + 2
    if at + 1 < len(tokens) and tokens.words[at][0].isdigit() and tokens.words[at + 1] == ",":
        at += 2
    if at + 2 < len(tokens) and tokens.lows[at] == "who" and tokens.lows[at + 1] in ("is", "was"):
        at += 2
    start = at
    if at >= len(tokens) or tokens.sentences[at] != mention.sentence or tokens.regions[at] >= 0:
        return
    end = at
    while (
        end < len(tokens)
        and end - start < _LONGEST_APPOSITION
        and tokens.sentences[end] == mention.sentence
        and tokens.regions[end] < 0
        and tokens.words[end] not in _ENDS_APPOSITION
    ):
        if end in reading.cues and reading.cues[end].kind != "weak":
            return  # a new clause: in Leeds, the mayor said
        end += 1
    if end == start or not _names_a_role(tokens.lows[start:end]):
        return
    _note(roles, character, reading.span(tokens.starts[start], tokens.ends[end - 1]))
    description = by_first.get(start)
    if description is not None and not description.plural:
        roles.apposed[description] = character


def _note_age(behind: Sequence[str], character: Character, roles: Roles) -> None:
    """`Ek, 36,` for `the 36-year-old`."""
    if len(behind) == 3 and behind[0] == "," and behind[1].isdigit() and behind[2] in ",.":
        roles.heads.setdefault(character, set()).add(f"{behind[1]}-year-old")


def _names_a_role(words: list[str]) -> bool:
    """Whether a person's noun stands before the first preposition."""
    for index, word in enumerate(words):
        if word in PEOPLE:
            return True
        if index and word in PREPOSITIONS:
            return False
        if index > 8:
            return False
    return False


def _reaches(lows: list[str], start: int, comma: int) -> bool:
    """Whether only a phrase with a preposition stands between: partner at the firm, Ada Ek"""
    if start == comma:
        return True
    return (
        comma - start < 9
        and lows[start] in PREPOSITIONS
        and not any(not low[0].isalnum() and low != "'s" for low in lows[start:comma])
    )


def _behind_place(tokens: Tokens, index: int) -> int:
    """Index of the comma behind a place that *index* begins: Ada Ek of New Ekva, said."""
    if index < len(tokens) and tokens.lows[index] in ("of", "from"):
        for behind in range(index + 1, min(index + _LONGEST_PLACE, len(tokens))):
            if not tokens.words[behind][0].isupper():
                return behind if tokens.words[behind] == "," else index
    return index


def _describes(tokens: Tokens, description: Mention, character: Character, closing: int) -> bool:
    """Whether a noun in no list is a person's, by the commas around: A stilt-walker, Ada Ek, said.

    Not in: In the end, Ada Ek, ...
    """
    first = description.first
    return (
        character.kind == "person"
        and closing < len(tokens)
        and tokens.words[closing] == ","
        and description.head not in ORGANIZATIONS
        and description.head not in DOCUMENTS
        and (tokens.lows[first] in DETERMINERS or tokens.lows[first] in POSSESSIVES)
        and (first == 0 or tokens.sentences[first - 1] != description.sentence)
    )


def _note_directly_before(
    mention: Mention,
    character: Character,
    descriptions: Sequence[Mention],
    roles: Roles,
) -> None:
    """`The software firm Ekware`."""
    for description in descriptions:
        if description.sentence == mention.sentence:
            roles.apposed[description] = character
            if character.kind == "unknown" and description.head in ORGANIZATIONS:
                character.kind = "organization"


def _note_before(
    reading: Reading,
    mention: Mention,
    character: Character,
    roles: Roles,
) -> None:
    """`The company's chief executive, Ada Ek, said`."""
    tokens = reading.tokens
    comma = mention.first - 1
    closing = _behind_place(tokens, mention.last + 1)
    if closing < len(tokens) and tokens.words[closing] not in (",", ".", ")", ";", "—"):
        return  # a new clause: According to the minister, Ek will
    for description in reading.mentions_before(mention, _REACH):
        if (
            description.kind == "description"
            and not description.plural
            and (description.head in PEOPLE or _describes(tokens, description, character, closing))
            and description.region < 0
            and description not in roles.apposed  # Ek, a farmer in Skien, Norway,
            and _reaches(tokens.lows, description.last + 1, comma)
        ):
            _note(roles, character, reading.span(description.start, description.end))
            roles.apposed[description] = character
