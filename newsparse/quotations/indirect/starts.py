"""Where the clause may begin that a verb before it reports: said rain, told Ek that rain."""

from __future__ import annotations

from typing import Final

from newsparse.english.clause_words import (
    BOUNDS,
    CONJOINING,
    COUNTING,
    FRACTIONS,
    OPENING,
    REPORTED_QUESTIONS,
    SAID_WHEN,
    SPOKEN,
    TIMING,
)
from newsparse.english.heads import PLURAL_PEOPLE
from newsparse.english.pronouns import SUBJECTS, TOLD
from newsparse.english.reporting import INFORMING, LETTERS, MEANS, OCCASIONS, STATEMENTS, WARNING
from newsparse.english.role_nouns import is_person_noun
from newsparse.english.times import PARTS_OF_TIME, time_end
from newsparse.english.verbs import PASTS
from newsparse.english.words import (
    ADVERBS,
    AUXILIARIES,
    CALENDAR,
    DETERMINERS,
    FUNCTION_WORDS,
    POSSESSIVES,
    PREPOSITIONS,
    QUANTIFIERS,
)
from newsparse.prose.phrases import REPORTING, Cue
from newsparse.quotations.indirect.ends import Sentence
from newsparse.reading import Reading

__all__ = ["is_number", "starts_after"]

# What marked words end in before whoever said them: “We go,” Ek said
_BEFORE_CLOSERS: Final = frozenset(",?!")
# Signs of money before its number: $40
_CURRENCIES: Final = frozenset("$€£¥₦₨₹")
# What stands between commas after a verb, before what is said.
_ASIDES: Final = ADVERBS | {"though"}
# What follows a time when something was said, and none that is told of: said Monday he would
_AFTER_TIMES: Final = DETERMINERS | SUBJECTS | {"it", "there"}
# What is sent or given to somebody: said in a letter to the owners the boat would
_ADDRESSED: Final = LETTERS | STATEMENTS | OCCASIONS
# Verbs that may have an object before what is said.
_ADDRESSING: Final = INFORMING | WARNING
# How many words such times and adverbs have at most.
_LONGEST_TIMES: Final = 8
# How far after its cue a clause may begin, in words.
_FARTHEST_START: Final = 16
# How many more words an addressee may have that is no mention: told evening radio listeners
_LONGEST_ADDRESSEE: Final = 5


def starts_after(reading: Reading, cue: Cue, sentence: Sentence) -> list[tuple[int, str]]:
    """The tokens that the clause may begin with, and what each follows.

    `that`; `cue` right after the verb, or `to` or `question` by its word; `phrase` or `time` after
    whom it is told, when and where, with `-to` or `-q` by its word.
    """
    lows, regions = reading.tokens.lows, reading.tokens.regions
    starts: list[tuple[int, str]] = []
    if _follows_quote(reading, cue, sentence):
        return starts
    first, stop = cue.last + 1, sentence.last
    limit = min(stop, cue.last + _FARTHEST_START)
    that = _that(reading, first, limit)
    if that is not None:
        # said that’s why, said that was up to Ek: the word that opens it is inside
        inside = lows[that + 1] == "'s" or (that == first and lows[that + 1] in AUXILIARIES)
        starts.append((that if inside else that + 1, "that"))
        # said that | said, on the other hand, that | said on Monday that
        if (
            that == first
            or lows[first] == lows[that - 1] == ","
            or that == _after_times(lows, first)
        ):
            return starts
    if first > stop or regions[first] >= 0:
        return starts
    opening = _opening(lows[first])
    addressed = first
    if opening == "cue" and cue.lemma in _ADDRESSING and _is_addressed(reading, cue, first, stop):
        addressed = _addressee_end(reading, first, stop)
    elif _is_spoken(lows, first, stop):
        return starts
    elif _may_follow_verb(lows, first) and not _is_told_when(lows, first, stop):
        starts.append((first, opening))
    elif lows[first] == ",":
        # Ek said, however, the boat was old
        in_brief = lows[first + 2] == "," and lows[first + 1] in _ASIDES
        aside = first + 3 if in_brief else first + 1
        if aside != that and regions[aside] < 0 and lows[aside][0].isalnum():
            starts.append((aside, "comma"))
    for index, after in _after_phrases(reading, first, addressed, limit, stop):
        if that is not None and index in (that, that + 1):
            break
        starts.append((index, after))
    return starts


def _opening(low: str) -> str:
    """What a clause is that begins with *low*, right after its verb."""
    return "question" if low in REPORTED_QUESTIONS else "to" if low == "to" else "cue"


def _may_follow_verb(lows: list[str], index: int) -> bool:
    """Whether a clause may begin right after its verb: said rain, but not said in, said me."""
    low = lows[index]
    if low in PREPOSITIONS:
        number = lows[index + 1] in BOUNDS or is_number(lows, index + 1)
        return low == "to" or low in OPENING or (low in COUNTING and number)
    return (low[0].isalnum() and low not in TOLD) or low in _CURRENCIES  # said $40 was missing


def _is_spoken(lows: list[str], index: int, stop: int) -> bool:
    """Whether words of no clause are said: said nothing about the boat, said goodbye to the crew"""
    if lows[index] not in SPOKEN:
        return False  # as most
    rest = lows[index + 1 : stop + 1]
    return not rest or (rest[0] in PREPOSITIONS and AUXILIARIES.isdisjoint(rest))


def is_number(lows: list[str], index: int) -> bool:
    """Whether a number is told here: about 40 boats, about half the boats, about a third of them"""
    low = lows[index]
    if low in BOUNDS:
        return lows[index + 1][0].isdigit()  # at least 40
    if low in ("a", "an", "one"):
        return lows[index + 1] in FRACTIONS
    return low[0].isdigit() or low in QUANTIFIERS or low.endswith(("-thirds", "-quarters"))


def _is_told_when(lows: list[str], index: int, stop: int) -> bool:
    """Whether what begins at *index* tells when or how it was said: said Monday the plan.

    Not what a clause is about: said last year was wet, said Monday services would stop.
    """
    after = time_end(lows, index)
    if after == index:
        if lows[index] not in SAID_WHEN:
            return False  # as most
        after += 1
    following = lows[after]
    if after > stop or following in _AFTER_TIMES:
        return True
    tells = following == "'s" or following in AUXILIARIES or following in PASTS
    return not (tells or following.endswith("ed") or lows[index] in CALENDAR)


def _after_phrases(
    reading: Reading, first: int, addressed: int, limit: int, stop: int
) -> list[tuple[int, str]]:
    """The words after whom it is told, when and where: told reporters on Monday the plan"""
    lows, regions = reading.tokens.lows, reading.tokens.regions
    starts: list[tuple[int, str]] = []
    index = first
    while index <= limit:
        step = _phrase_end(reading, index, stop) if index >= addressed else addressed
        if step is None or step > stop or regions[step] >= 0:
            break
        low, before = lows[step], lows[step - 1]
        if _may_begin(low):
            after = "time" if before in CALENDAR or before in ADVERBS else "phrase"
            word = "-to" if low == "to" else "-q" if low in REPORTED_QUESTIONS else ""
            starts.append((step, after + word))
        index = step
    return starts


def _may_begin(low: str) -> bool:
    """Whether a clause may begin with *low* after a phrase.

    Not with a preposition or a participle: said in a letter sent on Monday; nor with a verb, whose
    subject the phrase then is: said nobody had been hurt.
    """
    return low == "to" or (
        low[0].isalnum()
        and low not in PREPOSITIONS
        and low not in AUXILIARIES
        and not low.endswith(("ed", "ing"))
    )


def _that(reading: Reading, index: int, limit: int) -> int | None:
    """Index of the first `that` from *index* on, before *limit* and before any semicolon."""
    lows, regions = reading.tokens.lows[index:limit], reading.tokens.regions
    if "that" not in lows:
        return None
    for at, low in enumerate(lows, index):
        if low == "that" and regions[at] < 0:
            if reading.tokens.lows[at + 1] not in PARTS_OF_TIME:
                return at  # as most
            if reading.tokens.lows[at + 2] not in _AFTER_TIMES:
                return at  # said that day trips were cheap; but said that day he
        elif low in (";", ":") or _reports(reading, at):
            return None  # Ek asked Bo to confirm that
    return None


def _after_times(lows: list[str], index: int) -> int:
    """The index after all that tells when and how something was said: said again on Monday that"""
    after = index
    while after < index + _LONGEST_TIMES:
        timed = time_end(lows, after + (lows[after] in TIMING))
        if timed == after + (lows[after] in TIMING):
            if lows[after] not in ADVERBS:
                break
            timed = after + 1
        after = timed
    return after


def _reports(reading: Reading, index: int) -> bool:
    """Whether a cue that is no participle of an adjective's begins at the token *index*."""
    cue = reading.cues.get(index)
    return cue is not None and cue.kind in REPORTING


def _follows_quote(reading: Reading, cue: Cue, sentence: Sentence) -> bool:
    """Whether the cue reports marked words before it, so that what follows tells when and how.

    “We go,” says Ek; “We go,” Ek says as he leaves; not “We go,” says Ek, adding that
    """
    tokens = reading.tokens
    if tokens.lows[cue.first].endswith("ing"):
        return False
    before = cue.first - 1
    if tokens.words[before] == ",":
        before -= 1
    if tokens.quoted(before):
        return True
    if sentence.last_quoted < 0:
        return False  # as most
    subject = reading.subjects.get(cue)
    if subject is None or subject.kind == "far":
        return False
    before = subject.mention.first - 1
    if tokens.lows[before] in DETERMINERS:
        before -= 1
    return tokens.same_sentence(before, cue.first) and _ends_quote(reading, before)


def _ends_quote(reading: Reading, closer: int) -> bool:
    """Whether a sentence that begins in marks leaves them at *closer*, or at a comma there."""
    tokens = reading.tokens
    outside = tokens.words[closer] == ","
    closer -= outside
    if not tokens.quoted(closer) or not (outside or tokens.words[closer - 1] in _BEFORE_CLOSERS):
        return False
    return tokens.quoted(tokens.firsts[tokens.sentences[closer]])


def _is_addressed(reading: Reading, cue: Cue, first: int, stop: int) -> bool:
    """Whether whom it is told stands at *first*: told Ek the boat was old, warned sailors it was.

    But: warned the boat was old.
    """
    if cue.passive:
        return False
    if cue.lemma in INFORMING:
        return True
    after = _addressee_end(reading, first, stop)
    lows, words = reading.tokens.lows, reading.tokens.words
    last = lows[after - 1]
    person = words[after - 1][0].isupper() or is_person_noun(last) or last in PLURAL_PEOPLE
    return person and after < stop and lows[after] in _AFTER_TIMES


def _addressee_end(reading: Reading, index: int, stop: int) -> int:
    """The index after whom it is told: the Mill Lane Gazette, BBC Radio 4, parliament."""
    lows, starts = reading.tokens.lows, reading.tokens.starts
    first = min(index + (lows[index] in DETERMINERS), stop)
    after = first + 1
    for mention in reading.mentions_between(starts[index], starts[first] + 1):
        after = max(after, mention.last + 1)
    goes_on = after < stop and (lows[after] == "'s" or lows[after].isdigit())
    if after > first + 1 and not goes_on:
        return after
    # Where no mention is known, it goes on to the next word that begins a clause or phrase.
    for at in range(after, min(after + _LONGEST_ADDRESSEE, stop)):
        low = lows[at]
        if low in FUNCTION_WORDS:
            return after if low in AUXILIARIES or low in CONJOINING else at
        if not (low[0].isalnum() or low == "'s"):
            break
    return after


def _phrase_end(reading: Reading, index: int, stop: int) -> int | None:
    """The index after the object, adverb or prepositional phrase that begins at *index*."""
    lows = reading.tokens.lows
    low, owned = lows[index], False
    if low in PREPOSITIONS and (low != "to" or lows[index - 1] in _ADDRESSED):
        index += 1
        if lows[index] in MEANS:
            return index + 1
        owned = lows[index] in POSSESSIVES
    after = time_end(lows, index)
    if after > index:
        return after
    if lows[index] in ADVERBS:
        return index + 1
    starts, determined = reading.tokens.starts, owned or lows[index] in DETERMINERS
    first = index + 1 if owned else index
    for mention in reading.mentions_between(starts[first], starts[index + determined] + 1):
        if mention.last < stop:
            return mention.last + 1
    if determined and index + 1 < stop:
        return index + 2
    return None
