"""Cues -> whose they are: the subject of a reporting verb, by shape and without a parser."""

from __future__ import annotations

from typing import Final

from newsparse.english.clause_words import AFTER_TIMES, TIME_SPANS
from newsparse.english.cues import REPORTS
from newsparse.english.heads import HEADS
from newsparse.english.nouns import PEOPLE
from newsparse.english.reporting import ADDRESSING, AUTHORED, WARNING
from newsparse.english.subjects.appositions import before_apposition
from newsparse.english.subjects.attachment import (
    ALSO_CONJUNCTIONS,
    bearer_of,
    head_of,
    is_attached,
)
from newsparse.english.subjects.elsewhere import acts, agent_of
from newsparse.english.verbs import HABITS
from newsparse.english.words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
)
from newsparse.prose.phrases import Cue, Mention, Phrases, Subject

__all__ = ["find_subjects"]

# What may stand between a subject and its verb: Ek, who also said; Ek himself said
_SKIPPED: Final = (
    ADVERBS | AUXILIARIES | frozenset("to never who that himself herself themselves both".split())
)
# Signs that close an apposition: Ek, a farmer, said
_CLOSING: Final = frozenset((",", ")", "—", "–"))
# What dates are told with: last fall, two days
_DATES: Final = AFTER_TIMES | TIME_SPANS | {"fall"}
# How many words before its cue a subject may stand.
_REACH_WORDS: Final = 120
# How many words the tail of a subject may have before its last noun: sources familiar with the plan
_LONGEST_TAIL: Final = 14


def find_subjects(reading: Phrases) -> dict[Cue, Subject]:
    """The subject of each cue that seems to have one."""
    subjects: dict[Cue, Subject] = {}
    for cue in reading.cues.values():
        subject = agent_of(reading, cue, subjects)
        if subject is None:
            subject = _subject(reading, cue)
        if subject is not None:
            subjects[cue] = subject
    return subjects


def _subject(reading: Phrases, cue: Cue) -> Subject | None:
    """The subject of *cue* by the words around it."""
    if cue.kind == "according":
        return _according(reading, cue)
    tokens = reading.tokens
    before = _before_adverbs(reading, cue)
    if tokens.sentences[before] == tokens.sentences[cue.first] and tokens.regions[before] < 0:
        mention = reading.ending_at[before]
        if mention is not None:
            return _beside(reading, cue, mention)
        if tokens.words[before] in _CLOSING:
            found = _after_sign(reading, cue, before)
            if found is not None:
                return found
    return _inverted(reading, cue) or _first_subject(reading, cue)


def _according(reading: Phrases, cue: Cue) -> Subject | None:
    """Who stands right after "according to"; not Ek in: according to reports, Ek is safe."""
    lows = reading.tokens.lows
    for index in range(cue.last + 1, cue.last + 4):
        if lows[index] == "," or not reading.tokens.same_sentence(index, cue.first):
            return None
        if lows[index] == "reports" and index == cue.last + 1:
            return None  # those of nobody in particular
        mention = reading.beginning_at[index]
        if mention is not None:
            return Subject(bearer_of(reading, mention), "object")
    return None


def _before_adverbs(reading: Phrases, cue: Cue) -> int:
    """Index of the last token before *cue* that is no adverb or auxiliary of its own."""
    tokens, lows = reading.tokens, reading.tokens.lows
    before = cue.first - 1
    while (
        (
            lows[before] in _SKIPPED
            or (lows[before] in HABITS and lows[before + 1] == "to")
            or _is_adverb(tokens.words[before])
        )
        and tokens.regions[before] < 0
        and reading.ending_at[before] is None
    ):
        before -= 1
    low = lows[before]
    if low == "." and reading.ending_at[before - 1] is not None:
        return before - 1  # the Brenn Harbour Corp. said
    if low not in _DATES and not low[0].isdigit():
        return before  # as most
    dated = _before_date(reading, before)
    told = reading.ending_at[dated]
    # Ek this week said, a survey from 2021 found
    speaks = told is not None and (
        told.kind == "name" or told.head in PEOPLE or told.head in REPORTS
    )
    # The mayor, Ada Ek, this week told
    closes = dated < before and tokens.words[dated] == ","
    return dated if speaks or closes else before


def _before_date(reading: Phrases, last: int) -> int:
    """Index of what a date that ends at *last* is told of: a survey from 2021"""
    lows = reading.tokens.lows
    index = last
    if lows[last] in TIME_SPANS and lows[last + 1] in ("earlier", "later"):
        return last - 2  # Ek two days later said
    while lows[index].isdigit() or lows[index] in AFTER_TIMES or lows[index] == "fall":
        index -= 1
    if index < last:
        index -= lows[index] in PREPOSITIONS
        index -= lows[index].endswith("ed")
    return index


def _beside(
    reading: Phrases,
    cue: Cue,
    mention: Mention,
) -> Subject | None:
    """Whose noun phrase *mention*, right before *cue*, ends."""
    subject = head_of(reading, mention)
    lows = reading.tokens.lows
    if subject.mention.head in AUTHORED and "by" in lows[mention.first - 2 : mention.first]:
        subject = Subject(mention, "beside")  # a column by the Gazette that claimed
    if lows[cue.first - 1] == "to" and lows[cue.first - 2] not in HABITS:
        return _first_subject(reading, cue) if _is_means(reading, subject) else subject
    if _may_be_tail(reading, mention, cue):
        return _before_tail(reading, subject) or subject
    return subject


def _after_sign(
    reading: Phrases,
    cue: Cue,
    sign: int,
) -> Subject | None:
    """Who speaks where *cue* follows a comma: Ek, a farmer, said; the coast, said Ek, has lost."""
    apposed = before_apposition(reading, sign)
    inverted = _inverted(reading, cue)
    if inverted is not None and (
        reading.tokens.quoted(sign - 1) or _is_set_between(reading, inverted, apposed)
    ):
        return inverted
    return Subject(apposed, "apposed") if apposed is not None else None


def _is_set_between(reading: Phrases, inverted: Subject, apposed: Mention | None) -> bool:
    """Whether a comma follows who stands after the verb: the coast of Oppland, said Ek, has lost

    But Ada Ek, a farmer, said Bo, her son, had left.
    """
    after = inverted.mention.last + 1
    tokens = reading.tokens
    if inverted.mention.kind == "pronoun" or tokens.words[after] not in (",", "."):
        return False
    return (
        apposed is None
        or apposed.kind != "name"
        or len(apposed.name) == 1
        or _is_all_that_follows(reading, after)
    )


def _is_all_that_follows(reading: Phrases, index: int) -> bool:
    """Whether a sentence ends at *index* with a name, or with what describes it: the mayor."""
    tokens = reading.tokens
    last = index
    while tokens.same_sentence(last + 1, index):
        last += 1
        if tokens.lows[last] == "who":
            break
        if tokens.lows[last] == "," or tokens.lows[last] in AUXILIARIES:
            return False
    return True


def _first_subject(reading: Phrases, cue: Cue) -> Subject | None:
    """Who acts first in the sentence: Seeing the rain, Ek smiled and said

    Where nobody does, the first noun phrase that no preposition leads to.
    """
    tokens = reading.tokens
    begin = reading.sentences[tokens.sentences[cue.first]][0]
    nearest = tokens.starts[max(0, cue.first - _REACH_WORDS)]
    first: Mention | None = None
    for mention in reading.mentions_between(max(begin, nearest), tokens.starts[cue.first]):
        if mention.region < 0 and not is_attached(reading, mention):
            if acts(reading, mention):
                first = mention
                break
            first = first or mention
    return Subject(bearer_of(reading, first), "far") if first is not None else None


def _is_means(reading: Phrases, subject: Subject) -> bool:
    """Whether *subject* is only what something is said by: took to the radio to say."""
    if not is_attached(reading, subject.mention):
        return False
    return reading.tokens.lows[subject.mention.first - 1] not in ("for", "from")


def _is_adverb(word: str) -> bool:
    return word[-1] == "y" and word.endswith("ly") and word.islower()


def _may_be_tail(reading: Phrases, mention: Mention, cue: Cue) -> bool:
    """Whether *mention*, right before *cue*, may stand in the tail of the cue's subject."""
    # in a letter to Ek saying, what Ek was told, after Ek said
    lows = reading.tokens.lows
    return (
        mention.first > 0
        and not cue.passive
        and not lows[cue.first].endswith("ing")
        # but Ek after the vote said
        and (lows[mention.first - 1] not in ALSO_CONJUNCTIONS or _is_thing(mention))
    )


def _is_thing(mention: Mention) -> bool:
    """Whether a description is of nobody who could say something: the vote"""
    return mention.kind == "description" and mention.head not in HEADS and not mention.plural


def _before_tail(reading: Phrases, subject: Subject) -> Subject | None:
    """Whose tail ends in *subject*: sources familiar with the plan, a man who saw the crash."""
    tokens = reading.tokens
    mention = subject.mention
    index = mention.first - 1
    begin = max(0, index - _LONGEST_TAIL)
    attached = is_attached(reading, mention)
    if not attached and "who" not in tokens.lows[begin:index]:  # as most
        acting = _acting_on(reading, mention)
        return Subject(acting, "attached") if acting is not None else None
    if tokens.lows[mention.last + 1] == "that" and "by" in tokens.lows[index - 1 : index + 1]:
        return None  # Ek shared a piece by the Gazette that claimed
    while (
        index >= begin
        and tokens.sentences[index] == mention.sentence
        and not tokens.quoted(index)
        and (tokens.words[index][0].isalnum() or tokens.lows[index] == "'s")
        and (attached or not _reports(reading, index))
    ):
        if tokens.lows[index] == "who" and index < mention.first - 1:
            # Ek, who saw the crash said; a man who saw the crash said
            whose = reading.ending_at[index - 1 - (tokens.words[index - 1] == ",")]
            if whose is not None:
                return Subject(head_of(reading, whose).mention, "attached")
        index -= 1
    if not attached:
        return None
    if tokens.words[index] == "," and tokens.lows[index + 1] in PREPOSITIONS:
        # The mayor, Ada Ek, in Brenn told
        apposed = before_apposition(reading, index)
        if apposed is not None and apposed.kind == "name":
            return Subject(apposed, "apposed")
    for other in reading.mentions_between(tokens.starts[index + 1], mention.start):
        if not is_attached(reading, other):
            return Subject(other, "attached") if other.kind != "pronoun" else None
    return None


def _acting_on(reading: Phrases, mention: Mention) -> Mention | None:
    """Who does something with *mention*: police investigating the crash said"""
    lows = reading.tokens.lows
    verb = mention.first - 1
    if lows[verb] in DETERMINERS:
        verb -= 1
    actor = reading.ending_at[verb - 1]
    if actor is None or actor.kind != "description" or not lows[verb].endswith("ing"):
        return None
    return actor if verb not in reading.cues else None


def _reports(reading: Phrases, index: int) -> bool:
    """Whether a reporting verb that takes a clause begins at *index*: `told`, not `saw`."""
    cue = reading.cues.get(index)
    if cue is None or reading.tokens.lows[index].endswith("ing"):
        return False
    return cue.kind in ("say", "report")


def _inverted(reading: Phrases, cue: Cue) -> Subject | None:
    """Who stands right after the verb: `said Ek`; whom it is told is not who tells."""
    tokens = reading.tokens
    if _takes_hearer(reading, cue) or not _may_invert(reading, cue):
        return None
    for index in (cue.last + 1, cue.last + 2):
        mention = reading.beginning_at[index]
        if mention is not None and mention.sentence == tokens.sentences[cue.first]:
            if index == cue.last + 2 and not (
                tokens.lows[index - 1] in ("the", "by")
                or tokens.lows[index - 1].endswith("-year-old")
            ):
                return None
            if _has_own_verb(reading, mention):
                return None
            named = reading.beginning_at[index + 1]
            if (
                named is not None
                and named.last > mention.last
                and named.sentence == mention.sentence
            ):
                mention = named  # says the study’s author Ada Ek
            return Subject(bearer_of(reading, mention), "inverted")
    # said a wary Ada Ek
    index = cue.last + 3
    named = reading.beginning_at[index] if tokens.lows[index - 2] in ("a", "an") else None
    if named is None or named.kind != "name":
        return None
    return Subject(named, "inverted")


def _takes_hearer(reading: Phrases, cue: Cue) -> bool:
    """Whether who stands right after the verb is told, or called, something: told Ek, warned Ek"""
    tokens = reading.tokens
    if cue.lemma not in ADDRESSING and cue.kind != "call":
        return False
    if cue.lemma != "tell" and tokens.quoted(cue.first - 1):
        return False
    if cue.lemma not in WARNING or tokens.words[cue.first - 1] != ",":
        return True
    # Few read it, warns Ada Ek, a lawyer
    named = reading.beginning_at[cue.last + 1]
    return named is None or tokens.words[named.last + 1] not in ",."


def _may_invert(reading: Phrases, cue: Cue) -> bool:
    """Whether a subject may follow: what is said stands before the verb, or nothing does."""
    tokens = reading.tokens
    low = tokens.lows[cue.first]
    if low.endswith("ing"):
        return False  # Ek shrugged, saying she would stay
    before = cue.first - 1
    while tokens.lows[before] in ADVERBS:
        before -= 1
    return (
        cue.passive
        or not tokens.same_sentence(before, cue.first)
        or tokens.quoted(before)
        or not tokens.words[before][0].isalnum()
    )


def _has_own_verb(reading: Phrases, mention: Mention) -> bool:
    """Whether *mention* is the subject of what is said: said she had, said the bridge was safe."""
    after = mention.last + 1
    lows = reading.tokens.lows
    goes_on = mention.kind == "pronoun" and lows[after][0].isalnum()
    return goes_on or lows[after] in AUXILIARIES
