"""Where a reported clause may end: with its sentence, or before a sign, a conjunction or a time."""

from __future__ import annotations

from typing import Final, final

from newsparse.english.clause_words import (
    BEFORE_BASES,
    BEINGS,
    CONJOINING,
    IRREGULAR_PARTICIPLES,
    SUBORDINATING,
    TIMING,
    WITHIN_TIMES,
)
from newsparse.english.pronouns import SUBJECTS
from newsparse.english.reporting import DECLINED, GIVING, GOING_ON, SAYING_MORE, TELLING
from newsparse.english.verbs import PASTS
from newsparse.english.words import ADVERBS, AUXILIARIES, CALENDAR
from newsparse.loops import indices_in
from newsparse.reading import Reading

__all__ = ["FEWEST_WORDS", "End", "Sentence", "before_next_report", "ends_of"]

# Fewer words than these are no clause.
FEWEST_WORDS: Final = 3
# How many commas, conjunctions and times a clause may end before. With twice as many, no quote of
# 2,518 texts has other words or another speaker, and a text of nothing but reporting verbs takes
# half as long again.
_MOST_ENDS: Final = 4
# What joins another report to a clause: it would rain, but she noted
_JOINING_REPORTS: Final = CONJOINING - SUBORDINATING - {"after"}
# Kinds of cues that may be joined so.
_JOINED: Final = frozenset(("say", "report", "call"))
# Signs and words before which a clause may end.
_BREAKS: Final = frozenset(", ; — – - ( :".split())
# Words before a time that are looked for by themselves: would leave in May
_AT_TIMES: Final = TIMING - WITHIN_TIMES
# All words before which a clause may end.
_ENDING: Final = _BREAKS | CONJOINING | TIMING | GOING_ON


@final
class Sentence:
    """The sentence of a cue, as far as it is looked at.

    Attributes:
        first: Index of its first token.
        last: Index of its last word.
        last_quoted: Index of the last token between them that stands in marks, -1 without one.
    """

    __slots__ = ("first", "last", "last_quoted")

    def __init__(self, first: int, last: int, last_quoted: int) -> None:
        self.first: int = first
        self.last: int = last
        self.last_quoted: int = last_quoted


@final
class End:
    """A place where a clause may end.

    Attributes:
        last: Index of the clause's last token.
        kind: What it ends before: `stop`, `comma`, `cue`, `time`, `quote`, or the word itself.
    """

    __slots__ = ("kind", "last")

    def __init__(self, last: int, kind: str) -> None:
        self.last: int = last
        self.kind: str = kind


def ends_of(reading: Reading, first: int, sentence: Sentence) -> list[End]:
    """Where a clause that begins at *first* may end: with its sentence, or before a comma."""
    lows = reading.tokens.lows
    ends: list[End] = []
    stop = sentence.last
    if sentence.last_quoted >= first:
        stop = _before_marks(reading, first)
    if stop - first >= FEWEST_WORDS - 1:
        ends.append(End(stop, "quote" if sentence.last_quoted >= first else "stop"))
    elif stop == first + 1 and stop == sentence.last and _is_short(lows, first):
        ends.append(End(stop, "stop"))
    if stop > first + FEWEST_WORDS and lows[stop] in CALENDAR and lows[stop - 1] not in _AT_TIMES:
        # Ek would leave last Monday
        ends.append(End(stop - 2 if lows[stop - 1] in WITHIN_TIMES else stop - 1, "time"))
    most = len(ends) + _MOST_ENDS
    inner = first + FEWEST_WORDS - 1
    for place in indices_in(_ENDING, lows[inner : max(inner, stop)]):
        index = inner + place
        kind = _end_before(reading, index)
        if kind is not None:
            ends.append(End(index - 1, kind))
            if len(ends) == most:
                break
    return ends


def _is_short(lows: list[str], first: int) -> bool:
    """Whether two words have a verb and are a clause: said it rained; The boat, Ek said, had sunk.

    But nothing is said in: what he may say and do
    """
    opening, following = lows[first], lows[first + 1]
    verb = following if opening in SUBJECTS else opening
    return opening not in CONJOINING and (
        verb in AUXILIARIES or following in PASTS or following.endswith("ed")
    )


def _before_marks(reading: Reading, first: int) -> int:
    """Index of the last word before the next token in marks."""
    lows, regions = reading.tokens.lows, reading.tokens.regions
    stop = first
    while regions[stop] < 0:
        stop += 1
    stop -= 1
    while stop > first and not lows[stop][0].isalnum():
        stop -= 1
    return stop


def _end_before(reading: Reading, index: int) -> str | None:
    """What a clause ends before that may end before the token at *index*, None where none does."""
    lows = reading.tokens.lows
    low = lows[index]
    after_break = lows[index - 1] in _BREAKS
    if low in _BREAKS:
        return None if after_break else low
    if low in CONJOINING:
        joins = low == "and" and not _may_be_verb(reading, index + 1)
        return None if after_break or joins else low
    if low in GOING_ON:
        return None if after_break else "ing"
    return "time" if lows[index + 1] in CALENDAR else None  # Ek would leave on Monday at a rally


def _may_be_verb(reading: Reading, index: int) -> bool:
    """Whether what "and" joins at *index* has a verb of its own: rain fell and would fall again"""
    low = reading.tokens.lows[index]
    return index in reading.cues or low in AUXILIARIES or low.endswith("ed")


def before_next_report(reading: Reading, first: int, ends: list[End]) -> list[End]:
    """Those of *ends* up to where somebody is reported anew in what begins at *first*.

    Ek said [it would rain], but she noted ..., Ek said [it would rain], blaming ...
    """
    lows = reading.tokens.lows
    for end in ends:
        joint = end.last + 1
        comma = lows[joint] == ","
        joint += comma
        low = lows[joint]
        adds = comma and (low in SAYING_MORE or low == "according")
        if adds or (low in _JOINING_REPORTS and _reports_anew(reading, first, joint)):
            return [other for other in ends if other.last <= end.last]
    return ends


def _reports_anew(reading: Reading, first: int, joint: int) -> bool:
    """Whether *joint* joins a report, by its speaker or another one, to what begins at *first*.

    Such a verb in the past goes with no clause whose own verb is a base: it would rain and warned
    """
    lows = reading.tokens.lows
    named = lows[joint + 1] in SUBJECTS
    verb = joint + 1 + named
    verb += lows[verb] in ADVERBS
    joined, low = reading.cues.get(verb), lows[verb]
    if joined is None or joined.kind not in _JOINED or low == joined.lemma:
        following = lows[verb + 1]
        if low == "didn't" or (low == "did" and following == "not"):
            return not BEFORE_BASES.isdisjoint(lows[first:joint])
        silent = low in DECLINED or (low in GIVING and following == "no")
        return silent and _has_base_verb(lows[first:joint])
    if named and lows[joint - 1] == "," and joined.lemma not in TELLING:
        return True
    return (low.endswith("d") or low == "wrote") and _has_base_verb(lows[first:joint])


def _has_base_verb(lows: list[str]) -> bool:
    """Whether the last verb that an auxiliary goes with is no participle: would rain, was wet"""
    for index in range(len(lows) - 2, -1, -1):
        low = lows[index]
        if low in BEFORE_BASES:
            return True
        if low in AUXILIARIES:
            following = lows[index + 1 + (lows[index + 1] in ADVERBS)]
            past = following.endswith("ed") or following in IRREGULAR_PARTICIPLES
            return low in BEINGS and not past
    return False
