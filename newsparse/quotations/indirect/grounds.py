"""What speaks for and against a reported clause: where it begins and ends, and what reports it."""

from __future__ import annotations

from itertools import compress, count
from typing import Final, final

from newsparse.dependencies import Dependencies
from newsparse.english.clause_words import SHIFTED
from newsparse.english.telling import WITHIN_CLAUSES
from newsparse.english.verbs import PASTS
from newsparse.english.word_classes import word_class
from newsparse.english.words import ADVERBS, AUXILIARIES, CALENDAR, PRONOUNS
from newsparse.loops import COMPILED, bisect_left
from newsparse.models.linear import Finding, spelt
from newsparse.prose.phrases import Cue, Subject
from newsparse.quotations.indirect.ends import End
from newsparse.quotations.indirect.frames import DASHES, Frame
from newsparse.quotations.indirect.parsed import ParsedSigns
from newsparse.quotations.indirect.signs import (
    of_end,
    of_framing,
    of_report,
    of_rest,
    of_teller,
    of_told,
    of_verb,
)
from newsparse.reading import Reading

__all__ = ["ClauseEvidence", "ClauseGrounds"]

# Words in -ed that are as short are no pasts: bed, need
_LONGEST_NO_PAST: Final = 4
# How many words' tenses are remembered; it bounds memory.
_MOST_REMEMBERED: Final = 1 << 13
# The tense of verbs that are known as such wherever they stand.
_TENSES: Final = {
    **dict.fromkeys(PASTS, "ed"),
    **dict.fromkeys(AUXILIARIES, "aux"),
    **dict.fromkeys(SHIFTED & (AUXILIARIES | PASTS), "shifted"),
}
# What these words count as; others by `word_class`.
_KNOWN: Final = {
    **dict.fromkeys(PRONOUNS, "pronoun"),
    **dict.fromkeys(CALENDAR, "time"),
    **dict.fromkeys(ADVERBS, "adverb"),
    **{word: word for word in WITHIN_CLAUSES},
}
# What opens an aside, or closes one
_BRACKETS_AND_DASHES: Final = frozenset(("(", ")", *DASHES))
# The step that each number of words belongs to, and that of all higher ones.
_STEPS: Final = [0, 1, 2, 4, 7, 11, 17, 25]
_SIZES: Final = {words: str(_STEPS[bisect_left(_STEPS, words)]) for words in range(_STEPS[-1] + 1)}
# The step of numbers above the last one
_LONG: Final = "more"
# What stands for the words after the last one of a sentence.
_NO_WORDS: Final = ("end", "end", "end")


@final
class _Teller:
    """What stands around a cue, whatever it reports.

    Attributes:
        form: The form of its verb: `ing`, `base` or `finite`.
        tense: `past`, or its form.
        whose: Who its subject is, and where.
        left: What stands left of it.
        apart: Whether a comma sets cue and subject off: `rain would fall, Ek said`.
    """

    __slots__ = ("apart", "form", "left", "tense", "whose")

    def __init__(self, form: str, tense: str, whose: str, left: str, apart: bool) -> None:
        self.form: str = form
        self.tense: str = tense
        self.whose: str = whose
        self.left: str = left
        self.apart: bool = apart


# Signs of words that seldom come again, and findings of what comes in every article.
ClauseEvidence = tuple[list[str], list[Finding]]


class ClauseGrounds:
    """What speaks for and against the clauses of an article."""

    def __init__(self, reading: Reading, dependencies: Dependencies | None = None) -> None:
        self.reading = reading
        self._parsed = ParsedSigns(reading, dependencies) if dependencies is not None else None
        self._tokens = reading.tokens
        self._lows = reading.tokens.lows
        self._cues_at = reading.cues
        self._cues: list[int] = reading.cue_starts
        self._tellers: dict[Cue, _Teller] = {}

    def of_frame(self, frame: Frame) -> ClauseEvidence:
        """What is found of where a clause begins, and what reports it."""
        word = self._class_of
        cue, order, begins, first = frame.cue, frame.order, frame.begins, frame.first
        stop = frame.sentence.last
        teller = self._teller(frame)
        begin = word(first, stop)
        headline = self.reading.tokens.areas[cue.first] == self.reading.headline
        quoted = frame.sentence.last_quoted >= 0
        form = teller.form
        findings: list[Finding] = [
            (of_report, order, begins, cue.kind, cue.passive, form, teller.apart, headline, quoted),
            (of_verb, order, begins, cue.lemma, teller.tense),
            (of_teller, order, teller.whose, teller.left, form),
        ]
        signs = [
            f"first:{order}:{begins}:{begin}",
            f"first two:{order}:{begin}:{word(first + 1, stop)}",
        ]
        if order == "after":
            told, verb = self._first_verb(first, stop)
            farther = "" if told == "none" else _SIZES.get(verb - first, _LONG)
            findings.append(
                (of_told, begins, cue.kind, told, farther, min(first - cue.last - 1, 6))
            )
            signs.append(f"told:{cue.lemma}:{told}")
        elif cue.kind == "according":
            findings.append((of_framing, order, begins, teller.left, quoted))
        if frame.lead is not None:
            signs += self._of_lead(frame, frame.lead, stop)
        return signs, findings

    def _of_lead(self, frame: Frame, lead: tuple[int, int], stop: int) -> list[str]:
        """Signs of the part before a cue that splits its clause."""
        word, begins = self._class_of, frame.begins
        first, last = lead
        opening, resuming = word(first, stop), word(frame.first, stop)
        before, _ = self._first_verb(first, last)
        after, _ = self._first_verb(frame.first, frame.ends[0].last)
        return [
            f"lead:{begins}:{_SIZES.get(last - first + 1, _LONG)}",
            f"lead:{opening}:{begins}",
            f"lead:{opening}:{resuming}",
            f"lead:{before}:{after}:{begins}",
            f"resumes:{resuming}:{word(frame.first + 1, stop)}:{begins}",
        ]

    def of_ends(self, frame: Frame) -> list[ClauseEvidence]:
        """What is found of each place where a clause may end."""
        order, begins, first, stop = frame.order, frame.begins, frame.first, frame.sentence.last
        tense, verb = self._first_verb(first, stop)
        alone = len(frame.ends) == 1 and order in ("before", "framed-before")
        found: list[ClauseEvidence] = []
        for end in frame.ends:
            size = _SIZES.get(end.last - first + 1, _LONG)
            inner = tense if verb <= end.last else "none"
            findings: list[Finding] = [(of_end, order, begins, end.kind, size, inner)]
            signs: list[str] = []
            if not alone:
                rest = self._rest(frame, end, size)
                if end.last == stop:
                    findings.append(rest)
                else:
                    signs = spelt([rest])
            if self._parsed is not None:
                signs += self._parsed.of(frame, end)
            found.append((signs, findings))
        return found

    def _rest(self, frame: Frame, end: End, size: str) -> Finding:
        """What the sentence goes on with after the clause."""
        last, stop, told = end.last, frame.sentence.last, self._teller(frame).tense
        brackets = dashes = 0
        inside = self._lows[frame.first : last + 1]
        if not _BRACKETS_AND_DASHES.isdisjoint(inside):
            brackets = inside.count("(") - inside.count(")")
            dashes = min(sum([inside.count(dash) for dash in DASHES]), 2)
        if last == stop:
            return (
                of_rest,
                _NO_WORDS,
                told,
                frame.begins,
                size,
                "0",
                False,
                None,
                brackets,
                dashes,
            )
        word = self._class_of
        return (
            of_rest,
            (word(last + 1, stop), word(last + 2, stop), word(last + 3, stop)),
            told,
            frame.begins,
            size,
            _SIZES.get(stop - last, _LONG),
            frame.sentence.last_quoted > last,
            self._first_cue(last + 1, stop),
            brackets,
            dashes,
        )

    def _class_of(self, index: int, stop: int) -> str:
        """The word at *index* where it tells much, else its class; `end` after *stop*."""
        if index > stop:
            return "end"
        known = _KNOWN.get(self._lows[index])
        return known if known is not None else word_class(self._tokens, self._cues_at, index)

    def _teller(self, frame: Frame) -> _Teller:
        """What stands around the cue of *frame*."""
        cue = frame.cue
        known = self._tellers.get(cue)
        if known is not None:
            return known
        subject = self.reading.subjects.get(cue)
        low = self._lows[cue.first]
        form = "ing" if low.endswith("ing") else "base" if low == cue.lemma else "finite"
        tense = "past" if low.endswith("ed") or low in ("said", "told", "wrote") else form
        whose = "nobody"
        if subject is not None:
            mention = subject.mention
            whose = f"{subject.kind}-{mention.head if mention.kind == 'pronoun' else mention.kind}"
        left = "start"
        if cue.first > frame.sentence.first:
            left = self._class_of(cue.first - 1, frame.sentence.last)
        apart = self._stands_apart(cue, subject)
        teller = self._tellers[cue] = _Teller(form, tense, whose, left, apart)
        return teller

    def _first_verb(self, first: int, last: int) -> tuple[str, int]:
        """The tense of the first verb that is seen between two tokens, and its index."""
        lows = self._lows
        if COMPILED:
            for index in range(first, last + 1):
                tense = _SEEN[lows[index]]
                if tense:
                    return tense, index
            return "none", last
        at = next(compress(count(first), map(_tense_of, lows[first : last + 1])), None)
        return ("none", last) if at is None else (_tense_of(lows[at]), at)

    def _first_cue(self, first: int, last: int) -> str | None:
        """The kind of the first cue between two tokens."""
        at = bisect_left(self._cues, first)
        if at == len(self._cues) or self._cues[at] > last:
            return None
        return self.reading.cues[self._cues[at]].kind

    def _stands_apart(self, cue: Cue, subject: Subject | None) -> bool:
        """Whether a comma sets cue and subject off: rain would fall, Ek said"""
        edge = cue.first if subject is None else min(cue.first, subject.mention.first)
        comma = edge - 1
        tokens = self.reading.tokens
        return (
            tokens.words[comma] == ","
            and not tokens.quoted(comma - 1)
            and tokens.same_sentence(comma - 4, cue.first)
        )


@final
class _Tenses(dict[str, str]):
    """The tense of words that are seen to be verbs, nothing for others; told once for each."""

    def __missing__(self, low: str) -> str:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        past = low.endswith("ed") and len(low) > _LONGEST_NO_PAST
        self[low] = tense = _TENSES.get(low, "ed" if past else "")
        return tense


# Remembered from one article to the next
_SEEN: Final = _Tenses()
_tense_of: Final = _SEEN.__getitem__
