"""What speaks for and against a reported clause: where it begins and ends, and what reports it."""

from __future__ import annotations

from itertools import compress, count
from typing import Any, Final, final

from newsparse.dependencies import Dependencies
from newsparse.english.clause_words import SHIFTED
from newsparse.english.telling import WITHIN_CLAUSES
from newsparse.english.verbs import PASTS
from newsparse.english.word_classes import Classes
from newsparse.english.words import ADVERBS, AUXILIARIES, CALENDAR, PRONOUNS
from newsparse.loops import COMPILED, bisect_left
from newsparse.models.linear import Finding
from newsparse.prose.phrases import Cue, Subject
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
# What words count as around a reported clause.
_CLASSES: Final = Classes(
    {
        **dict.fromkeys(PRONOUNS, "pronoun"),
        **dict.fromkeys(CALENDAR, "time"),
        **dict.fromkeys(ADVERBS, "adverb"),
        **{word: word for word in WITHIN_CLAUSES},
    }
)
# What opens an aside, or closes one
_BRACKETS_AND_DASHES: Final = frozenset(("(", ")", *DASHES))
# The step that each number of words belongs to, and that of all higher ones.
_STEPS: Final = [0, 1, 2, 4, 7, 11, 17, 25]
_SIZES: Final = {words: str(_STEPS[bisect_left(_STEPS, words)]) for words in range(_STEPS[-1] + 1)}
# The step of numbers above the last one
_LONG: Final = "more"
# What stands for a word after the last one of a sentence, and for all of them.
_NO_WORD: Final = "end"
_NO_WORDS: Final = (_NO_WORD, _NO_WORD, _NO_WORD)


@final
class _Teller:
    """What stands around a cue, whatever it reports.

    Attributes:
        form: The form of its verb: `ing`, `base` or `finite`.
        tense: `past`, or its form.
        whose: Who its subject is, and where.
        left: What stands left of it.
        apart: Whether a comma sets cue and subject off: `rain would fall, Ek said`.
        headline: Whether it stands in the headline.
    """

    __slots__ = ("apart", "form", "headline", "left", "tense", "whose")

    def __init__(
        self, form: str, tense: str, whose: str, left: str, apart: bool, headline: bool
    ) -> None:
        self.form: str = form
        self.tense: str = tense
        self.whose: str = whose
        self.left: str = left
        self.apart: bool = apart
        self.headline: bool = headline


# Signs of words that seldom come again, and findings of what comes in every article.
ClauseEvidence = tuple[list[str], list[Finding]]


class ClauseGrounds:
    """What speaks for and against the clauses of an article."""

    def __init__(self, reading: Reading, dependencies: Dependencies | None = None) -> None:
        self.reading = reading
        self._parsed = ParsedSigns(reading, dependencies) if dependencies is not None else None
        self._tokens = reading.tokens
        self._words = reading.tokens.words
        self._lows = reading.tokens.lows
        self._cues_at = reading.cues
        self._cues: list[int] = reading.cue_starts
        self._tellers: dict[Cue, _Teller] = {}

    def of(self, frame: Frame) -> tuple[ClauseEvidence, list[ClauseEvidence]]:
        """What is found of where a clause begins and what reports it, and of each of its ends."""
        teller = self._teller(frame)
        verb = self._first_verb(frame.first, frame.sentence.last)
        return self._of_beginning(frame, teller, verb), self._of_ends(frame, teller, verb)

    def _of_beginning(self, frame: Frame, teller: _Teller, verb: tuple[str, int]) -> ClauseEvidence:
        """What is found of where a clause begins, and what reports it."""
        cue, order, begins, first = frame.cue, frame.order, frame.begins, frame.first
        quoted, form, kind, lemma = (
            frame.sentence.last_quoted >= 0,
            teller.form,
            cue.kind,
            cue.lemma,
        )
        apart, headline = teller.apart, teller.headline
        findings: list[Finding] = [
            (of_report, order, begins, kind, cue.passive, form, apart, headline, quoted),
            (of_verb, order, begins, lemma, teller.tense),
            (of_teller, order, teller.whose, teller.left, form),
        ]
        begin, following = self._class_of(first), self._class_of(first + 1)
        signs = [f"first:{order}:{begins}:{begin}", f"first two:{order}:{begin}:{following}"]
        if order == "after":
            told, at = verb
            farther = "" if told == "none" else _SIZES.get(at - first, _LONG)
            findings.append((of_told, begins, kind, told, farther, min(first - cue.last - 1, 6)))
            signs.append(f"told:{lemma}:{told}")
        elif kind == "according":
            findings.append((of_framing, order, begins, teller.left, quoted))
        if frame.lead is not None:
            signs += self._of_lead(frame, frame.lead, begin, following)
        return signs, findings

    def _of_lead(
        self, frame: Frame, lead: tuple[int, int], resuming: str, following: str
    ) -> list[str]:
        """Signs of the part before a cue that splits its clause."""
        begins, (first, last) = frame.begins, lead
        opening = self._class_of(first)
        before, _ = self._first_verb(first, last)
        after, _ = self._first_verb(frame.first, frame.ends[0].last)
        return [
            f"lead:{begins}:{_SIZES.get(last - first + 1, _LONG)}",
            f"lead:{opening}:{begins}",
            f"lead:{opening}:{resuming}",
            f"lead:{before}:{after}:{begins}",
            f"resumes:{resuming}:{following}:{begins}",
        ]

    def _of_ends(
        self, frame: Frame, teller: _Teller, verb: tuple[str, int]
    ) -> list[ClauseEvidence]:
        """What is found of each place where a clause may end."""
        order, begins, first, stop = frame.order, frame.begins, frame.first, frame.sentence.last
        tense, at = verb
        alone = order in ("before", "framed-before")  # with one end, before the cue
        plain = alone or _BRACKETS_AND_DASHES.isdisjoint(self._lows[first : stop + 1])
        found: list[ClauseEvidence] = []
        for end in frame.ends:
            last = end.last
            size = _SIZES.get(last - first + 1, _LONG)
            inner = tense if at <= last else "none"
            findings: list[Finding] = [(of_end, order, begins, end.kind, size, inner)]
            signs: list[str] = []
            if not alone:
                rest = self._rest(frame, last, size, teller.tense, plain)
                if last == stop:
                    findings.append((of_rest, *rest))
                else:
                    signs = of_rest(*rest)
            if self._parsed is not None:
                signs += self._parsed.of(frame, end)
            found.append((signs, findings))
        return found

    def _rest(self, frame: Frame, last: int, size: str, told: str, plain: bool) -> tuple[Any, ...]:
        """What the sentence goes on with after the clause that ends with the token *last*.

        They are what `of_rest` takes. A *plain* sentence has no brackets and no dashes.
        """
        begins, stop = frame.begins, frame.sentence.last
        brackets = dashes = 0
        if not plain:
            inside = self._lows[frame.first : last + 1]
            brackets = inside.count("(") - inside.count(")")
            dashes = min(sum([inside.count(dash) for dash in DASHES]), 2)
        if last == stop:
            return _NO_WORDS, told, begins, size, "0", False, None, brackets, dashes
        return (
            (
                self._class_of(last + 1),
                self._class_of(last + 2) if last + 2 <= stop else _NO_WORD,
                self._class_of(last + 3) if last + 3 <= stop else _NO_WORD,
            ),
            told,
            begins,
            size,
            _SIZES.get(stop - last, _LONG),
            frame.sentence.last_quoted > last,
            self._first_cue(last + 1, stop),
            brackets,
            dashes,
        )

    def _class_of(self, index: int) -> str:
        """The word at *index* where it tells much, else its class."""
        if index in self._cues_at:
            return _CLASSES.at(self._tokens, self._cues_at, index)
        return _CLASSES[self._words[index]]  # as most

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
            left = self._class_of(cue.first - 1)
        apart = self._stands_apart(cue, subject)
        headline = self._tokens.areas[cue.first] == self.reading.headline
        teller = self._tellers[cue] = _Teller(form, tense, whose, left, apart, headline)
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
