"""Whom a speaker speaks for: `a spokesman for the Harbour Union`, `Ada Ek of Warm Homes`."""

from __future__ import annotations

from typing import Final

from newsparse.cast.characters import LONGEST_INITIALS, Character
from newsparse.cast.name_kinds import likely_kind
from newsparse.english.bodies import BODIES_OF_ONE_WORD
from newsparse.english.heads import TITLE_WORDS
from newsparse.english.letters import looks_made_up
from newsparse.english.nouns import DOCUMENTS, ORGANIZATIONS, PEOPLE
from newsparse.english.places import ADJECTIVE_ENDINGS, BEFORE_PLACES, LAST_OF_PLACES
from newsparse.english.roles import (
    BEFORE_RUNNING,
    LEADERS,
    LEADING,
    OF_FIRMS,
    RUNNING,
    RUNNING_ALONE,
    SERVING,
    SPEAKING_FOR,
    TYING_TO_BODIES,
    TYING_TO_NAMES,
)
from newsparse.english.territories import TERRITORIES
from newsparse.english.words import (
    ARTICLES,
    DETERMINERS,
    FUNCTION_WORDS,
    ORGANIZATION_WORDS,
    PREPOSITIONS,
)
from newsparse.prose.phrases import Mention
from newsparse.reading import Reading
from newsparse.spans import CharSpan
from newsparse.speakers.employers import employs

__all__ = ["body_in", "body_of"]

# How many words of a description stand before a body's name: of the campaign group Clean Quay
_LONGEST_DESCRIPTION: Final = 4
# How many characters after the word that ties it a body's name begins, at most.
_FARTHEST_BODY: Final = 80
# How many words a body's name has at most.
_LONGEST_BODY: Final = 8
# How roles begin of whoever works for a body named before, and how many sentences before at most.
_ITS: Final = ("its ", "Its ")
_SENTENCES_TO_ITS: Final = 2
# Whose offices are a firm's: Chief Executive Officer of Ekware; but President of Ekland
_OF_FIRMS: Final = OF_FIRMS | {"owner", "officer"}
# What ties a body to the person who works there: who heads it, who works for it
_DUTIES: Final = LEADING | TYING_TO_BODIES
# Words by one of which a name tells that a body bears it: Union, Gazette
_OF_BODIES: Final = ORGANIZATION_WORDS | ORGANIZATIONS
# Words that are short for a body: Council, of Ekville City Council
_SHORT: Final = ORGANIZATION_WORDS - BODIES_OF_ONE_WORD


def body_of(reading: Reading, character: Character) -> CharSpan | None:
    """The body that a person named in the article belongs to; None where it names none."""
    role = reading.roles.fullest.get(character)
    if role is not None:
        body = body_in(reading, role.start, role.end)
        if body is not None:
            return body
    for span in reading.roles.spans.get(character, ()):
        if role is not None and span.start == role.start and span.end == role.end:
            continue
        body = body_in(reading, span.start, span.end)
        if body is not None:
            return body
    for mention in character.mentions:
        if mention.region < 0:
            body = _body_before(reading, mention) or _body_after(reading, mention)
            if body is not None:
                return body
    return None


def body_in(reading: Reading, start: int, end: int) -> CharSpan | None:
    """The body that a noun phrase names, by a preposition or before its noun.

    Args:
        reading: The article's prose.
        start: Offset of the phrase's first character.
        end: Offset after its last one.
    """
    before: CharSpan | None = None
    if reading.text.startswith(_ITS, start):
        words = reading.text[start:end].lower().split()
        return _body_of_its(reading, start) if not LEADERS.isdisjoint(words) else None
    for mention in _names_in(reading, start, end):
        tie = _tie_of(reading, mention, reading.token_at(start))
        if tie in TYING_TO_BODIES:
            if _is_body(reading, mention, tie):
                return _named(reading, mention)
        elif not tie and before is None and _is_body(reading, mention, ""):
            before = _named(reading, mention)
    return before or _body_of_title(reading, start, end) or _body_of_office(reading, start, end)


def _body_of_its(reading: Reading, start: int) -> CharSpan | None:
    """The body that `its` means at the offset *start*: Ekware fell. “No,” said its chairwoman

    The last one before it in the same sentence, or else the first one of the sentence before.
    """
    index = reading.sentence_at(start)
    bodies = [
        mention
        for mention in reading.mentions_between(
            reading.sentences[max(0, index - _SENTENCES_TO_ITS)][0], start
        )
        if mention.kind == "name" and mention.region < 0 and _may_be_its(reading, mention)
    ]
    if not bodies:
        return None
    nearest = bodies[-1]
    if nearest.sentence != index:
        nearest = next(body for body in bodies if body.sentence == nearest.sentence)
    return _named(reading, nearest)


def _may_be_its(reading: Reading, mention: Mention) -> bool:
    """Whether a name is a body's, and no place's."""
    character = reading.cast.get(mention)
    if character is None or " ".join(character.key) in TERRITORIES:
        return False
    if len(mention.name) == 1 and _is_of_place(mention.name[0].lower()):
        return False  # a Norwegian firm
    placed = reading.tokens.lows[mention.first - 1] in BEFORE_PLACES
    return not placed and likely_kind(character) in ("organization", "group")


def _names_in(reading: Reading, start: int, end: int) -> list[Mention]:
    return [
        mention
        for mention in reading.mentions_between(start, end)
        if mention.kind == "name" and mention.end <= end
    ]


def _tie_of(reading: Reading, mention: Mention, first: int) -> str:
    """The word that ties a name, and what describes it, to another: of the charity Warm Homes"""
    lows, words = reading.tokens.lows, reading.tokens.words
    for index in range(mention.first - 1, max(first, mention.first - _LONGEST_DESCRIPTION) - 1, -1):
        low = lows[index]
        if low in PREPOSITIONS or low in LEADING:
            return low
        if low not in DETERMINERS and not (low == words[index] and low.isalpha()):
            return ""
    return ""


def _is_body(reading: Reading, mention: Mention, tie: str) -> bool:
    """Whether a name is a body's that one can speak for, and no place or person."""
    character = reading.cast.get(mention)
    if character is None:
        return False
    if likely_kind(character) == "person" and not (
        character.kind == "unknown"
        and (
            _is_employer(reading, mention, tie)
            or employs(reading, mention)
            or (not tie and _is_run(reading, mention))
        )
    ):
        return False
    words = [word.lower() for word in mention.name]
    key = " ".join(words).replace(".", "")
    if all(word.replace(".", "") in TERRITORIES for word in words) or key in TERRITORIES:
        return False
    if (words[-1] in LAST_OF_PLACES and "school" not in words) or words[-1] in PEOPLE:
        return False
    if len(words) == 1 and (_is_of_place(key) or (key in ORGANIZATIONS and not tie)):
        return False  # Norwegian, Club president
    if tie in ("for", "at", "with", "by"):
        return True
    telling = not _OF_BODIES.isdisjoint(character.key)
    letters = mention.name[-1].isupper() and 1 < len(mention.name[-1]) <= LONGEST_INITIALS
    described = _is_described(reading, mention)
    return (
        telling
        or letters
        or mention.definite
        or described
        or (not tie and _speaks(reading, mention))
        or "&" in mention.name
        or employs(reading, mention)
        or (not tie and _is_run(reading, mention))
        or (not " ".join(mention.name).istitle() and looks_made_up(mention.name))
    )


def _is_employer(reading: Reading, mention: Mention, tie: str) -> bool:
    """Whether a tie is one to a body, whatever the name is spelt like: spokesman for Holm Sachs"""
    lows = reading.tokens.lows
    return (
        tie in ("at", "for")
        and lows[mention.last + 1] != "'s"
        and lows[mention.first - 1] not in ARTICLES
        and reading.cast[mention] not in reading.referents.people
    )


def _is_of_place(word: str) -> bool:
    """Whether a word is a place's adjective: Norwegian, Danish, Israeli"""
    return word.endswith(ADJECTIVE_ENDINGS) or word[:-1] in TERRITORIES


def _is_described(reading: Reading, mention: Mention) -> bool:
    """Whether a noun for bodies stands right before the name: the charity Warm Homes"""
    return reading.tokens.lows[mention.first - 1] in ORGANIZATIONS


def _speaks(reading: Reading, mention: Mention) -> bool:
    """Whether the noun after a name is that of its speaker: a Southwest spokesperson"""
    lows = reading.tokens.lows
    first = mention.last + 1 + (lows[mention.last + 1] == "'s")
    return any(
        low.startswith("spokes") or low in SPEAKING_FOR or low in DOCUMENTS
        for low in lows[first : mention.last + 4]
    )


def _is_run(reading: Reading, mention: Mention) -> bool:
    """Whether who runs a body stands after its name: Holm Sachs general manager Ada Ek"""
    tokens, first = reading.tokens, mention.last + 1
    if tokens.words[first] in RUNNING_ALONE:
        return True
    return tokens.words[first] in BEFORE_RUNNING and tokens.words[first + 1] in RUNNING


def _named(reading: Reading, mention: Mention) -> CharSpan:
    """The words of a body's name, what stands before and after them left out."""
    start = reading.text.find(mention.name[0], mention.start + len(mention.title), mention.end)
    last = mention.name[-1]
    return reading.span(start, reading.text.rfind(last, start, mention.end) + len(last))


def _body_of_title(reading: Reading, start: int, end: int) -> CharSpan | None:
    """The body in a title that is all capitals: Ekville Council Leader Ada Ek"""
    tokens = reading.tokens
    first = index = reading.token_at(start)
    while tokens.ends[index] <= end and tokens.words[index][0].isupper():
        if tokens.lows[index] in TITLE_WORDS:
            break
        index += 1
    last = index - 1
    titled = tokens.ends[index] <= end and tokens.lows[index] in TITLE_WORDS
    if not titled or last < first:
        return None
    if tokens.lows[last].replace(".", "") in TERRITORIES:
        return None
    letters = tokens.words[last].isupper() and len(tokens.words[last]) > 2
    if first == last and not letters and tokens.lows[last] in _SHORT:
        return _body_in_full(reading, tokens.lows[last])
    leads = tokens.lows[index] in SPEAKING_FOR and tokens.lows[last] not in TITLE_WORDS
    if tokens.lows[last] in ORGANIZATION_WORDS or letters or leads:
        return reading.span(tokens.starts[first], tokens.ends[last])
    return None


def _body_of_office(reading: Reading, start: int, end: int) -> CharSpan | None:
    """The body of a title before a name: President of the Harbour Union Ada Ek"""
    tokens = reading.tokens
    title, after = reading.token_at(start), reading.token_at(end)
    if "of" not in tokens.lows[title:after]:
        return None
    first = tokens.lows.index("of", title, after) + 1
    office = tokens.lows[first - 2]
    if office not in TITLE_WORDS:
        return None
    led = office in _OF_FIRMS
    first += tokens.lows[first] in DETERMINERS
    names_a_body = led or not ORGANIZATION_WORDS.isdisjoint(tokens.lows[first:after])
    words = tokens.words[first:after]
    describes = any(word[0].islower() and word not in FUNCTION_WORDS for word in words)
    if len(words) > (not led) and names_a_body and not describes:
        return reading.span(tokens.starts[first], tokens.ends[after - 1])
    return None


def _body_in_full(reading: Reading, word: str) -> CharSpan | None:
    """The only body of the article that *word* can be short for: Council, of Ekville City Council

    None where there is none, or several.
    """
    fullest: Mention | None = None
    for mention in reading.mentions:
        if mention.kind != "name" or mention.region >= 0 or not _is_short_for(mention, word):
            continue
        if fullest is None:
            fullest = mention
        elif mention.name != fullest.name:
            return None
    return _named(reading, fullest) if fullest is not None else None


def _is_short_for(mention: Mention, word: str) -> bool:
    """Whether *word* is what several words that name something are about.

    City Council, Department of Trade
    """
    if len(mention.name) > 2 and mention.name[1] == "of":
        return mention.name[0].lower() == word
    # Police, Department: of Ekville Police Department
    lasts = mention.name[-2:] if mention.head == "department" else mention.name[-1:]
    return len(mention.name) > 1 and word in map(str.lower, lasts)


def _body_before(reading: Reading, mention: Mention) -> CharSpan | None:
    """The body that a name belongs to by the words before it: the Harbour Union's Tor Vik"""
    tokens = reading.tokens
    if tokens.lows[mention.first - 1] not in ("'s", "'"):
        return None
    before = reading.mentions_before(mention, _LONGEST_BODY)
    for name in before[-1:]:
        if name.kind == "name" and name.last == mention.first - 2 and _is_body(reading, name, "of"):
            return _named(reading, name)
    return None


def _body_after(reading: Reading, mention: Mention) -> CharSpan | None:
    """The body right after a name: Tor Vik of the Harbour Union; Ada Ek, who heads Warm Homes"""
    tokens = reading.tokens
    at = mention.last + 1
    at += tokens.lows[at] == ","
    ties = TYING_TO_NAMES if tokens.lows[at] != "who" else _DUTIES
    if ties is _DUTIES:
        at += 1 + (tokens.lows[at + 1] in SERVING)
    if tokens.lows[at] not in ties:
        return None
    for name in reading.mentions_between(tokens.starts[at], tokens.starts[at] + _FARTHEST_BODY):
        if name.sentence != mention.sentence or name.region >= 0:
            return None
        if name.kind == "name":
            tied = _tie_of(reading, name, at) in ties
            tie = "with" if _is_described(reading, name) or ties is _DUTIES else "of"
            return _named(reading, name) if tied and _is_body(reading, name, tie) else None
    return None
