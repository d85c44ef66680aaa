"""How likely a reported clause has to be, by the way it is set: after "that", before who tells it.

Of most verbs the model of clauses has seen few, so that it is too unsure.
"""

from __future__ import annotations

from typing import Final

from newsparse.english.clause_words import (
    CONJOINING,
    COUNTING,
    FOCUSING,
    PRESENTS,
    SHIFTED,
    SINGLING_OUT,
    SUBORDINATING,
)
from newsparse.english.cues import REPORTS
from newsparse.english.pronouns import SUBJECTS
from newsparse.english.reporting import FILMS, FINDING, INFORMING, SAYING_MORE, TELLING
from newsparse.english.verbs import PASTS, VERB_FORMS
from newsparse.english.words import (
    ADVERBS,
    AUXILIARIES,
    CALENDAR,
    PREPOSITIONS,
    PRONOUNS,
    QUESTIONS,
)
from newsparse.prose.phrases import Cue, Subject
from newsparse.quotations.indirect.ends import End
from newsparse.quotations.indirect.frames import Frame
from newsparse.quotations.indirect.starts import is_number
from newsparse.reading import Reading

__all__ = ["closes", "least_likely_set"]

# How likely a clause has to be that "that" opens after its verb.
_LEAST_LIKELY_THAT: Final = 0.38
# The same where several say so, right after their verb: officials estimate that
_LEAST_LIKELY_OF_SEVERAL: Final = 0.05
# The same for a clause in the tense that speech turns into: Ek said she would stay
_LEAST_LIKELY_SHIFTED: Final = 0.2
# The same after whom it is told: Ek reminded residents it would be late
_LEAST_LIKELY_INFORMED: Final = 0.1
# The same around who tells it, between commas: In return, they allege, she kept the boat.
_LEAST_LIKELY_AROUND: Final = 0.2
# How frames begin that go on right after the comma after a verb.
_AROUND: Final = ("sign:sentence", "sign0:sentence", "comma")
# How many words whom it is told may have between: in May, Ek told the council, rain fell
_LONGEST_TOLD: Final = 5
# The same where a poll or a study found or showed it.
_LEAST_LIKELY_FOUND: Final = 0.1
# The same for a sentence that ends with the document that shows it: rain fell, records show
_LEAST_LIKELY_SHOWN: Final = 0.01
# The same for a sentence that ends with who tells it and a verb other than said: rain fell, Ek
# confirmed
_LEAST_LIKELY_CLOSED: Final = 0.01
# The same for a clause that begins with a pronoun: Ek estimates she lost $40
_LEAST_LIKELY_PRONOUN: Final = 0.05
# What a sentence begins with that tells when or where something is said.
_TELLING_WHEN: Final = PREPOSITIONS | QUESTIONS | ADVERBS
# How many words may come after a speaker and verb that all but end their sentence.
_LONGEST_TAIL: Final = 9
# With one of these, what follows is more than a time or a place: Ek said in May that
_NOT_IN_TAIL: Final = AUXILIARIES.union(PRONOUNS, CONJOINING, (",", ":", ";", "that", "to"))
# How many words after its beginning such a tense is looked for.
_FARTHEST_TENSE: Final = 12


def least_likely_set(reading: Reading, frame: Frame, end: End) -> float:
    """How likely a clause has to be for the way it is set: Ek agreed that ...; Ek agreed it would.

    Its verb is finite and has its subject before it.
    """
    cue, lows, begins = frame.cue, reading.tokens.lows, frame.begins
    if frame.order == "before":
        if _is_finding(reading, cue):
            return _LEAST_LIKELY_SHOWN
        if closes(reading, frame):
            return _LEAST_LIKELY_CLOSED
    if begins in _AROUND:
        around = end.kind == "stop" and _is_set_off(reading, frame)
        return _LEAST_LIKELY_AROUND if around else 1.0
    that, informed = begins == "that", begins == "phrase" and cue.lemma in INFORMING
    if not that and (end.kind == "quote" or not (informed or begins == "cue")):
        return 1.0
    subject = reading.subjects.get(cue)
    if (
        lows[cue.first].endswith("ing")
        or subject is None
        or subject.kind not in ("beside", "apposed", "attached")
    ):
        return 1.0
    if _is_finding(reading, cue):
        return _LEAST_LIKELY_FOUND
    if that:
        several = _say_so(lows, frame, subject) and end.kind == "stop"
        return _LEAST_LIKELY_OF_SEVERAL if several else _LEAST_LIKELY_THAT
    first = frame.first
    if _opens_clause(lows, first) and begins == "cue" and not cue.passive:
        return _LEAST_LIKELY_PRONOUN
    inside = lows[first + 1 : min(first + _FARTHEST_TENSE, end.last)]
    tensed = not SHIFTED.isdisjoint(inside) or _has_present(inside)
    if cue.passive or lows[first] in CALENDAR or not tensed:
        return 1.0
    if informed:
        return _LEAST_LIKELY_INFORMED
    return _LEAST_LIKELY_SHIFTED if cue.lemma not in TELLING else 1.0


def _say_so(lows: list[str], frame: Frame, subject: Subject) -> bool:
    """Whether several say so in the present, with nothing between: officials estimate that"""
    cue, mention = frame.cue, subject.mention
    bare = lows[cue.first] == cue.lemma and mention.plural and mention.last == cue.first - 1
    return bare and frame.first == cue.last + 2


def _is_set_off(reading: Reading, frame: Frame) -> bool:
    """Whether commas stand right around speaker and verb: in return, they allege, rain fell

    Or around whom it is told as well: in May, Ek told the council, rain fell
    """
    cue, words = frame.cue, reading.tokens.words
    subject, comma = reading.subjects.get(cue), cue.last + 1
    if cue.lemma == "tell" and frame.first - comma <= _LONGEST_TOLD:
        comma = frame.first - 1
    return (
        subject is not None
        and subject.kind == "beside"
        and words[subject.mention.first - 1] == "," == words[comma]
    )


def _has_present(lows: list[str]) -> bool:
    """Whether a verb in the present has its subject before it: the maker has tested boats"""
    for low in lows:
        if low in PRESENTS:
            return True
        if low in CONJOINING or low in SUBORDINATING or low in SINGLING_OUT or low in ",;:":
            return False
    return False


def _opens_clause(lows: list[str], first: int) -> bool:
    """Whether a pronoun at *first* is a subject: claims he was, contends it puts; not claims it"""
    if lows[first] not in ("it", "there"):
        return lows[first] in SUBJECTS
    following = lows[first + 1]
    return following in AUXILIARIES or following in PASTS or following in VERB_FORMS


def closes(reading: Reading, frame: Frame) -> bool:
    """Whether speaker and verb end the sentence that *frame* begins with: rain fell, Ek confirmed

    Or all but end it: rain fell, Ek alleges in a lawsuit. Not after what tells when: Asked about
    it, Ek replied; even after the rain, Ek complained.
    """
    cue, lows = frame.cue, reading.tokens.lows
    low = lows[frame.first]
    subject = reading.subjects.get(cue)
    following = lows[frame.first + 1]
    # At least 40 boats sank, Ek said; even small boats sank, Ek said; but even after the rain
    opening = low in COUNTING and is_number(lows, frame.first + 1)
    opening = opening or (low in FOCUSING and following not in _TELLING_WHEN)
    opening = opening or (low == "there" and following in AUXILIARIES)
    if low in PREPOSITIONS:
        inside = lows[frame.first : frame.ends[0].last + 1]  # In May, a boat was lost, records show
        opening = opening or ("," in inside and not AUXILIARIES.isdisjoint(inside))
    return (
        frame.begins == "sentence"
        and cue.kind in ("say", "report")
        and _is_tail(reading, cue.last + 1, frame.sentence.last)
        and subject is not None
        and subject.kind in ("beside", "attached")
        and lows[subject.mention.first] not in SINGLING_OUT
        and low != "asked"
        and (low not in _TELLING_WHEN or opening)
    )


def _is_tail(reading: Reading, first: int, last: int) -> bool:
    """Whether nothing or only a time or a place is told from *first* on: in a lawsuit on Monday"""
    lows = reading.tokens.lows
    if first > last:
        return True
    low = lows[first]
    if first == last and low in ADVERBS:
        return True  # rain fell, Ek explained later
    if low == ",":
        return lows[first + 1] in SAYING_MORE  # rain fell, Ek said, adding: “...”
    if low in CALENDAR and lows[first + 1] == ",":
        return True  # rain fell, Ek confirmed Monday, two days after
    if last - first > _LONGEST_TAIL or not (low in PREPOSITIONS or low in CALENDAR):
        return False
    return low != "to" and _NOT_IN_TAIL.isdisjoint(lows[first : last + 1])


def _is_finding(reading: Reading, cue: Cue) -> bool:
    """Whether a document shows what *cue* reports, and no film that somebody has watched."""
    subject = reading.subjects.get(cue)
    return (
        subject is not None
        and cue.lemma in FINDING
        and subject.mention.head in REPORTS
        and subject.mention.head not in FILMS
    )
