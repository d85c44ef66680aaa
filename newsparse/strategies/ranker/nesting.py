"""Reports in reports: Ek said Bo told her “...”."""

from __future__ import annotations

from typing import Final, final

from newsparse.english.clause_words import (
    ADDING_CLAUSES,
    AFTER_AGENTS,
    BESIDE_AGENTS,
    JOINING_OTHERS,
)
from newsparse.english.reporting import AUTHORED
from newsparse.english.telling import BETWEEN_REPORTS
from newsparse.english.words import DETERMINERS
from newsparse.prose.phrases import SPEECH, Cue, Mention, Subject
from newsparse.quotations.shapes import Shape
from newsparse.reading import Reading

__all__ = ["Nest", "agent_before", "nest_before", "ruled_out_by", "which_report"]

# How many words before an utterance reports are looked for.
_REACH_WORDS: Final = 100
# How many words whom somebody calls something has at most.
_LONGEST_OBJECT: Final = 6

# What leads to a matter of which somebody speaks, and to no words: complained about the mess
_OF_MATTERS: Final = (["about"], ["of"], ["why"])
# How many words before the utterance a verb may stand whose place tells who says it.
_FARTHEST_AGENT: Final = 30


@final
class Nest:
    """A report in a report, before an utterance: Ek said Bo told her “...”

    Attributes:
        inner: The nearest cue before the utterance.
        outer: The cues of others before that one.
        subject: How the inner cue and its subject stand to one another.
        near: How many words the inner cue is away, in steps.
        joint: What stands before the inner cue's subject.
    """

    __slots__ = ("inner", "joint", "near", "outer", "subject")

    def __init__(
        self, inner: Cue, outer: frozenset[Cue], subject: str, near: str, joint: str
    ) -> None:
        self.inner: Cue = inner
        self.outer: frozenset[Cue] = outer
        self.subject: str = subject
        self.near: str = near
        self.joint: str = joint


def nest_before(reading: Reading, shape: Shape) -> Nest | None:
    """The reports before the utterance in its sentence, None where one person alone reports."""
    tokens, subjects = reading.tokens, reading.subjects
    opening = max(tokens.firsts[shape.sentence], shape.before - _REACH_WORDS)
    cues = [
        cue
        for cue in reading.cues_between(opening, shape.before)
        if cue.kind not in ("weak", "think") and cue in subjects
    ]
    if len(cues) < 2:
        return None
    inner = cues[-1]
    subject = subjects[inner]
    told = reading.referents.of(subject.mention)
    outer = frozenset(
        [cue for cue in cues[:-1] if reading.referents.of(subjects[cue].mention) is not told]
    )
    if not outer:
        return None
    gap = shape.before - inner.last  # in words
    before = min(inner.first, subject.mention.first) - 1
    low = tokens.lows[before]
    joint = "cue" if before in reading.cues else low if low in BETWEEN_REPORTS else "other"
    return Nest(inner, outer, subject.kind, "0" if gap < 3 else "3" if gap < 7 else "7", joint)


def agent_before(reading: Reading, shape: Shape) -> Mention | None:
    """Whose the nearest cue before the utterance is, where its shape leaves no doubt.

    Was described by critics as “a shed”; with sailors calling it “a shed”; a column by Ek that said
    it was “a shed”; cited a letter, which said it was “a shed”.
    """
    index, lows = shape.before, reading.tokens.lows
    if BESIDE_AGENTS.isdisjoint(lows[max(0, index - _FARTHEST_AGENT) : index]):
        return None  # as most
    for cue in reversed(reading.cues_between(index - _FARTHEST_AGENT, index)):
        if cue.kind in ("weak", "think"):
            continue
        subject = reading.subjects.get(cue)
        if subject is None or reading.tokens.sentences[cue.first] != shape.sentence:
            return None
        return subject.mention if _is_agent(reading, cue, subject.mention, index) else None
    return None


def _is_agent(reading: Reading, cue: Cue, mention: Mention, index: int) -> bool:
    """Whether the place of *mention* makes it the agent of *cue*, the last before *index*."""
    lows = reading.tokens.lows
    if mention.head in ADDING_CLAUSES and mention.kind == "pronoun":
        # cited the letter, which warned that it was “a shed”; but Ek, who said so, was “late”, and
        # Ek told a man who said that it leaked that “it did not”
        between = lows[cue.last + 1 : index + 1]
        parted = "," in between[:-1] or between.count("that") > 1 or between[:1] in _OF_MATTERS
        return cue.kind in SPEECH and not cue.passive and not parted
    if lows[cue.last + 1] == "by":
        last = index - 1 if lows[index] in AFTER_AGENTS else index
        return mention.last == last and cue.last < mention.first
    verb = cue.first - (2 if lows[cue.first - 1] == "having" else 1)
    if lows[verb] == "as" and lows[verb + 1].endswith("ing"):
        return True  # the Gazette quoted Ek as saying, as having said
    before = mention.first - 1
    if lows[before] in DETERMINERS:
        before -= 1
    if lows[before] == "with":
        return lows[cue.first].endswith("ing")
    paper = lows[before] == "by" and lows[before - 1] in AUTHORED
    return paper and lows[cue.first - 1] in ("that", "which")


def which_report(nest: Nest, cues: list[tuple[Cue, Subject]] | None) -> str:
    """Whether the mention with these *cues* tells the `inner` report, an `outer` one, or none."""
    if cues is None:
        return ""
    own = [cue for cue, _ in cues]
    return "inner" if nest.inner in own else "" if nest.outer.isdisjoint(own) else "outer"


def ruled_out_by(reading: Reading, nest: Nest, shape: Shape) -> tuple[str, ...]:
    """Whose the utterance can't be, as `which_report` tells it: nothing parts it from the inner.

    Ek said Bo told her: “...” is no outer one's (15 of 18 such in the training articles); and in
    Ek said Bo called her “...” it is Bo's (14 of 15, nested or not, in all annotated articles).
    """
    inner = nest.inner
    clausal = inner.kind in SPEECH and reading.tokens.lows[inner.last + 1] == "that"
    framed = clausal and all(cue.kind == "according" for cue in nest.outer)
    if nest.subject == "beside" and (framed or _opens_clause(reading, inner)):
        return ("outer",)  # according to Ek, Bo had boasted that the pier “could stop the moon”
    described = reading.tokens.lows[shape.before] == "as"
    if inner.kind == "call" or (inner.lemma == "describe" and described):
        called = nest.subject in ("beside", "apposed") and not inner.passive
        first, last = inner.last + 1, shape.before - described
        # called her “late” | a claim that the company rejects as “late”
        nothing = described and first > last
        own = called and (nothing or _is_one_mention(reading, first, last))
        return ("outer", "") if own else ()
    if nest.subject == "inverted" and _is_aside(reading, inner):
        return "outer", ""
    if _is_told_by_paper(reading, inner):
        return ("outer",)
    if nest.subject not in ("beside", "apposed") or inner.kind not in SPEECH:
        return ()
    if nest.near == "0":
        return ("outer",) if shape.lead in (":", ",", "that", "cue") else ()
    if nest.near == "3" and shape.lead in (":", ",", "that", "to"):
        # Ek says Bo promised the widow that “...” | had shouted to the widow, “...”
        addressed = inner.last + 1 + (reading.tokens.lows[inner.last + 1] in ("at", "to"))
        if _is_one_mention(reading, addressed, shape.before - 1):
            return "outer", ""
    return ("outer",) if nest.near == "3" and shape.lead == ":" else ()


def _is_aside(reading: Reading, cue: Cue) -> bool:
    """Whether commas set *cue* and its subject after it off: what they got, writes Ek, is “...”"""
    words, last = reading.tokens.words, reading.subjects[cue].mention.last
    return words[cue.first - 1] == "," and words[last + 1] == ","


def _is_told_by_paper(reading: Reading, cue: Cue) -> bool:
    """Whether *cue* is a paper's that somebody only shows: Ek posted a column that said"""
    subject = reading.subjects[cue].mention
    lows, before = reading.tokens.lows, subject.first - 1
    if lows[before] == "by" and lows[before - 1] in AUTHORED:
        before -= 2  # posted a column by the Gazette that said
    shown = before in reading.cues or before - 1 in reading.cues
    return shown and lows[cue.first - 1] in ("that", "which")


def _opens_clause(reading: Reading, cue: Cue) -> bool:
    """Whether another clause begins with *cue* and its subject: Ek said it was wet, but Bo said"""
    words, lows = reading.tokens.words, reading.tokens.lows
    joint = reading.subjects[cue].mention.first - 1
    if lows[joint] in DETERMINERS:
        joint -= 1
    if words[joint] == ";":
        return True
    return lows[joint] in JOINING_OTHERS and words[joint - 1] in (",", ";", "—", "–")


def _is_one_mention(reading: Reading, first: int, last: int) -> bool:
    """Whether the tokens from *first* to *last* are one mention: her, Nils Brandt, the bridge."""
    tokens = reading.tokens
    return first <= last < first + _LONGEST_OBJECT and any(
        mention.last == last and mention.first == first
        for mention in reading.mentions_between(tokens.starts[first], tokens.ends[last])
    )
