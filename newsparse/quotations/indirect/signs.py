"""What speaks for and against a reported clause: where it begins and ends, and what reports it."""

from __future__ import annotations

from bisect import bisect_left
from itertools import compress, count, repeat
from typing import Final, final

from newsparse.english.clauses import SHIFTED
from newsparse.english.telling import ENDINGS, WITHIN_CLAUSES
from newsparse.english.verbs import PASTS
from newsparse.english.words import (
    ADVERBS,
    AUXILIARIES,
    CALENDAR,
    PRONOUNS,
)
from newsparse.prose.phrases import Cue, Subject
from newsparse.quotations.indirect.frames import DASHES, End, Frame
from newsparse.reading import Reading

__all__ = ["ClauseSigns"]

# Words in -ed that are as short are no pasts: bed, need
_LONGEST_NO_PAST: Final = 4
# Verbs that are known as such wherever they stand.
_VERBS: Final = AUXILIARIES | PASTS
_CLASSES: Final = {
    **dict.fromkeys(PRONOUNS, "pronoun"),
    **dict.fromkeys(CALENDAR, "time"),
    **dict.fromkeys(ADVERBS, "adverb"),
    **{word: word for word in WITHIN_CLAUSES},
}
_BRACKETS_AND_DASHES: Final = frozenset(("(", ")", *DASHES))
# The step that each number of words belongs to; there is one more for longer clauses.
_STEPS: Final = (0, 1, 2, 4, 7, 11, 17, 25)
_SIZES: Final = [str(_STEPS[bisect_left(_STEPS, words)]) for words in range(_STEPS[-1] + 1)]


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


class ClauseSigns:
    """What speaks for and against the clauses of an article."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._lows = reading.tokens.lows
        self._classes: dict[int, str] = {}
        self._tellers: dict[Cue, _Teller] = {}
        self._verbs: list[int] = self._find_verbs()
        self._cues: list[int] = list(reading.cues)

    def of_frame(self, frame: Frame) -> list[str]:
        """The signs of where a clause begins and what reports it."""
        word = self._class_of
        cue, order, begins, first = frame.cue, frame.order, frame.begins, frame.first
        sentence = frame.sentence
        stop = sentence.last
        teller = self._teller(frame)
        begin = word(first, stop)
        headline = self.reading.tokens.areas[cue.first] == self.reading.headline
        signs = [
            f"begins:{order}:{begins}",
            f"kind:{cue.kind}:{cue.passive}:{order}:{begins}",
            f"verb:{cue.lemma}:{begins}",
            f"verb:{cue.lemma}:{order}",
            f"verb:{cue.lemma}:{teller.tense}",
            f"first:{order}:{begins}:{begin}",
            f"first two:{order}:{begin}:{word(first + 1, stop)}",
            f"whose:{teller.whose}:{order}",
            f"form:{teller.form}:{order}:{begins}",
            f"left:{teller.left}:{teller.form}",
            f"headline:{headline}:{order}",
            f"quoted:{sentence.last_quoted >= 0}:{order}:{begins}",
        ]
        if order in ("after", "before"):
            signs.append(f"apart:{teller.apart}:{order}:{begins}")
        if order == "after":
            told, farther = self._first_verb(first, stop)
            signs += (
                f"told:{cue.kind}:{begins}:{told}:{farther}",
                f"told:{cue.lemma}:{told}",
                f"gap:{min(first - cue.last - 1, 6)}:{begins}",
            )
        if frame.lead is not None:
            signs += self._of_lead(frame, frame.lead, stop)
        return signs

    def _of_lead(self, frame: Frame, lead: tuple[int, int], stop: int) -> list[str]:
        """Signs of the part before a cue that splits its clause."""
        word, begins = self._class_of, frame.begins
        first, last = lead
        opening, resuming = word(first, stop), word(frame.first, stop)
        tenses = self._tense(first, last), self._tense(frame.first, frame.ends[0].last)
        return [
            f"lead:{begins}:{_size(last - first + 1)}",
            f"lead:{opening}:{begins}",
            f"lead:{opening}:{resuming}",
            f"lead:{':'.join(tenses)}:{begins}",
            f"resumes:{resuming}:{word(frame.first + 1, stop)}:{begins}",
        ]

    def of_end(self, frame: Frame, end: End) -> list[str]:
        """The signs of where a clause ends."""
        order, first, last = frame.order, frame.first, end.last
        size = _size(last - first + 1)
        inner = self._tense(first, last)
        signs = [
            f"ends:{order}:{end.kind}:{size}",
            f"size:{order}:{size}:{inner}",
            f"tense:{inner}:{order}:{frame.begins}",
        ]
        if len(frame.ends) == 1 and order in ("before", "framed-before"):
            return signs
        return signs + self._of_rest(frame, end, size)

    def _of_rest(self, frame: Frame, end: End, size: str) -> list[str]:
        """Signs of what the sentence goes on with after the clause."""
        word, begins = self._class_of, frame.begins
        first, last = frame.first, end.last
        stop = max(last, frame.sentence.last)
        next1, next2, next3 = word(last + 1, stop), word(last + 2, stop), word(last + 3, stop)
        length = _size(stop - last)
        cue = self._first_cue(last + 1, stop)
        open_brackets = dashes = 0
        inside = self._lows[first : last + 1]
        if not _BRACKETS_AND_DASHES.isdisjoint(inside):
            open_brackets = inside.count("(") - inside.count(")")
            dashes = min(sum([inside.count(dash) for dash in DASHES]), 2)
        return [
            f"after 3:{next1}:{next2}:{next3}",
            f"after:{next1}:{next2}:{length}",
            f"after:{next1}:{next2}:{size}",
            f"after:{next1}:{begins}:{length}",
            f"quoted:{frame.sentence.last_quoted > last}:{next1}:{next2}:{begins}",
            f"cue:{next1}:{cue}:{next2}",
            f"open:{open_brackets}:{dashes}:{next1 in DASHES}",
        ]

    def _class_of(self, index: int, stop: int) -> str:
        """The word at *index* where it tells much, else its class; `end` after *stop*."""
        if index > stop:
            return "end"
        known = self._classes.get(index)
        if known is None:
            known = self._classes[index] = self._found_class(index)
        return known

    def _found_class(self, index: int) -> str:
        low = self._lows[index]
        known = _CLASSES.get(low)
        if known is not None:
            return known
        if not low[0].isalnum():
            return low
        cue = self.reading.cues.get(index)
        if cue is not None:
            return f"{cue.kind}-ing" if low.endswith("ing") else cue.kind
        if self.reading.tokens.words[index][0].isupper():
            return "Name"
        if low[0].isdigit():
            return "number"
        ending = ENDINGS.get(low[-1])
        return ending if ending is not None and low.endswith(ending) else "word"

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

    def _first_verb(self, first: int, stop: int) -> tuple[str, str]:
        """The tense of the first verb from *first* on, and how far on it stands."""
        verbs = self._verbs
        at = bisect_left(verbs, first)
        if at == len(verbs) or verbs[at] > stop:
            return "none", ""
        return self._tense(first, stop), _size(verbs[at] - first)

    def _tense(self, first: int, last: int) -> str:
        """The tense of the first verb that is seen between two tokens."""
        verbs = self._verbs
        at = bisect_left(verbs, first)
        if at == len(verbs) or verbs[at] > last:
            return "none"
        low = self._lows[verbs[at]]
        return "shifted" if low in SHIFTED else "aux" if low in AUXILIARIES else "ed"

    def _find_verbs(self) -> list[int]:
        """Indices of the verbs that are seen: auxiliaries, and pasts."""
        lows = self._lows
        words = list(set(lows))
        seen: set[str] = set(_VERBS.intersection(words))
        pasts = compress(words, map(str.endswith, words, repeat("ed")))
        seen.update([word for word in pasts if len(word) > _LONGEST_NO_PAST])
        return list(compress(count(), map(seen.__contains__, lows)))

    def _first_cue(self, first: int, last: int) -> str | None:
        """The kind of the first cue between two tokens."""
        at = bisect_left(self._cues, first)
        if at == len(self._cues) or self._cues[at] > last:
            return None
        return self.reading.cues[self._cues[at]].kind

    def _stands_apart(self, cue: Cue, subject: Subject | None) -> bool:
        edge = cue.first if subject is None else min(cue.first, subject.mention.first)
        comma = edge - 1
        tokens = self.reading.tokens
        return (
            tokens.words[comma] == ","
            and not tokens.quoted(comma - 1)
            and tokens.same_sentence(comma - 4, cue.first)
        )


def _size(words: int) -> str:
    """How many words, roughly."""
    return _SIZES[words] if words < len(_SIZES) else "more"
