"""What speaks for and against marked words' being speech."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, final

from newsparse.english.clause_words import BORDERS
from newsparse.english.marked_terms import TERMS, WORKS
from newsparse.english.reporting import CLAIMS
from newsparse.english.telling import ENDINGS_IN_MARKS
from newsparse.english.word_classes import CUES, OTHER_WORDS, Classes
from newsparse.english.words import AUXILIARIES, DETERMINERS, FUNCTION_WORDS, PREPOSITIONS
from newsparse.loops import bisect_right, count_in
from newsparse.models.linear import Finding
from newsparse.prose.phrases import Cue
from newsparse.prose.tokens import Tokens
from newsparse.quotations.speech_signs import (
    of_company,
    of_cues,
    of_left,
    of_mates,
    of_nearest_cue,
    of_reach,
    of_right,
    of_tail_cue,
    of_wording,
    of_words,
)
from newsparse.quotations.wordings import Wordings
from newsparse.reading import Reading

__all__ = ["SpeechGrounds", "last_sign"]

# What stands for a word beside marks where their sentence has none there.
_EDGE: Final = "edge"
# How many words before marked ones, and after them, are looked at.
_REACH_WORDS: Final = 120
# How many other regions before marked ones, and after them, are looked at.
_MOST_AROUND: Final = 200
# How many words away a cue is near.
_NEAR_WORDS: Final = 25
# How many words after a verb a colon leads to what the verb reports.
_FARTHEST_COLON: Final = 4
# From how many words on a quotation is of another size.
_SIZES: Final = [4, 6, 9, 14, 24]
# Kinds of cues, those that report speech most often first.
_KINDS: Final = ("say", "according", "report", "voice", "call", "think")
# What words and signs count as beside marks.
_BESIDE: Final = Classes(
    {
        **dict.fromkeys(FUNCTION_WORDS, "func"),
        **dict.fromkeys(AUXILIARIES, "aux"),
        **dict.fromkeys(DETERMINERS, "det"),
        **dict.fromkeys(PREPOSITIONS, "prep"),
        **{sign: sign for sign in (",", ".", ":", ";", "(", ")", "'", "'s", "=")},
    },
    {
        **dict.fromkeys(OTHER_WORDS, "word"),
        "Name": "Name",
        **{name: f"cue-{kind}" for name, kind in CUES.items()},
    },
)


@final
class _Marked:
    """What stands in marks, and what stands around it.

    Attributes:
        at: Index of the opening mark.
        end: Index of the first token after the marks.
        lows: The words inside, in small letters.
        size: How many they are, in steps.
        case: How they are written, see `_case`.
        tail: The sign they end in, `-` without one.
        opening: Index of the first token of their sentence.
        closing: Index of the last token of the sentence.
        left: The token before them in their sentence, or a colon; else nothing.
        right: The token after them in their sentence, or nothing.
        left_class: What the token before them is.
        right_class: What the token after them is.
        cues: The cues of the sentence.
    """

    __slots__ = (
        "at",
        "case",
        "closing",
        "cues",
        "end",
        "left",
        "left_class",
        "lows",
        "opening",
        "right",
        "right_class",
        "size",
        "tail",
    )

    def __init__(
        self,
        at: int,
        end: int,
        lows: list[str],
        size: str,
        case: str,
        tail: str,
        opening: int,
        closing: int,
        left: str,
        right: str,
        left_class: str,
        right_class: str,
        cues: tuple[Cue, ...],
    ) -> None:
        self.at: int = at
        self.end: int = end
        self.lows: list[str] = lows
        self.size: str = size
        self.case: str = case
        self.tail: str = tail
        self.opening: int = opening
        self.closing: int = closing
        self.left: str = left
        self.right: str = right
        self.left_class: str = left_class
        self.right_class: str = right_class
        self.cues: tuple[Cue, ...] = cues


class SpeechGrounds:
    """What speaks for and against speech in an article's marked words."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._wordings = Wordings(reading)

    def of(self, first: int, last: int) -> tuple[list[str], list[Finding]]:
        """What is found of the utterance from region *first* to region *last*.

        Signs of words that seldom come again, and findings of what comes in every article.
        """
        marked = _marked(self._reading, first, last)
        signs = ["bias", *_signs_inside(marked), *self._signs_beside(marked)]
        case, size, left, right = marked.case, marked.size, marked.left_class, marked.right_class
        cue, reach = _nearest(marked.cues, marked.at, marked.end), self._reach(marked)
        findings: list[Finding] = [
            (of_words, case, size, marked.tail),
            (of_left, left, case),
            (of_right, right, case, size),
            (of_nearest_cue, cue, case, size),
            (of_cues, _likeliest_kind(marked.cues), size, left),
            (of_reach, reach, size, left),
            (of_tail_cue, self._tail_cue(marked), size, reach.partition(":")[0]),
        ]
        return signs, findings + self._of_regions(marked, first, last)

    def is_reported_after(self, first: int, last: int) -> bool:
        """Whether somebody says, after a comma, the sentence that the words stand in."""
        kind, _, place = self._tail_cue(_marked(self._reading, first, last)).partition(":")
        return kind == "say" and place != "beside"

    def _signs_beside(self, marked: _Marked) -> list[str]:
        """Signs of the words before and after."""
        size, case = marked.size, marked.case
        near = self._reading.tokens.lows[max(0, marked.at - 4, marked.opening) : marked.at]
        signs = [
            f"left2:{' '.join(near[-2:])}" if near and near[-1] in FUNCTION_WORDS else "left2",
            f"right1:{marked.right}" if marked.right in FUNCTION_WORDS else "right1",
            f"leftword:{marked.left}",
            f"rightword:{marked.right}",
            f"left3:{' '.join(near[-3:])}" if near else "left3",
        ]
        if not CLAIMS.isdisjoint(near):
            signs += ["claim", f"claim:{size}"]
        if not WORKS.isdisjoint(near):
            signs += ["work", f"work:{case}"]
        if not TERMS.isdisjoint(near):
            signs += ["term", f"term:{size}", f"term:{case}"]
        return signs

    def _reach(self, marked: _Marked) -> str:
        """The nearest reporting cue before, with a subject, and whether its clause reaches here."""
        reading = self._reading
        lows = reading.tokens.lows
        for cue in reversed(marked.cues):
            if cue.first < marked.at and cue.kind not in ("weak", "think"):
                between = lows[cue.last + 1 : marked.at]
                that = "that" if "that" in between[:4] else ""
                # explained the plan: clerks would lose their “own key” rooms
                led = ":" in between[:_FARTHEST_COLON] and between[-1] != ":"
                border = "border" if not BORDERS.isdisjoint(between) and not led else ""
                gap = len(between)
                steps = "0" if not gap else "1" if gap < 4 else "4" if gap < 12 else "12"
                subject = reading.subjects.get(cue)
                whose = subject.kind if subject is not None else "none"
                return f"{cue.kind}:{that}{border}:{steps}:{whose == 'none'}"
        return "none"

    def _tail_cue(self, marked: _Marked) -> str:
        """The cue whose clause this sentence is: it would be “fine”, Ek said."""
        reading = self._reading
        for cue in marked.cues:
            subject = reading.subjects.get(cue)
            if cue.first < marked.end or subject is None:
                continue
            edge = min(cue.first, subject.mention.first)
            while edge > marked.end and reading.tokens.lows[edge - 1] in DETERMINERS:
                edge -= 1
            if edge <= marked.end:
                return f"{cue.kind}:beside"
            if reading.tokens.lows[edge - 1] == ",":
                return f"{cue.kind}:comma"
            return f"{cue.kind}"
        return "none"

    def _of_regions(self, marked: _Marked, first: int, last: int) -> list[Finding]:
        """What is found of the other marked words, and of the same words elsewhere."""
        reading, case = self._reading, marked.case
        region = reading.regions[first]
        headline = reading.headline == region.paragraph
        others = [
            other for other in reading.regions[max(0, first - 3) : last + 4] if other is not region
        ]
        beside = sum([other.paragraph == region.paragraph for other in others])
        alone, inside, plain = self._wordings.elsewhere(region, first)
        set_off = region.single and any(
            not other.single
            for other in reading.regions[max(0, first - _MOST_AROUND) : first + _MOST_AROUND]
        )
        mates = [
            other.end - other.start
            for other in others
            if other.paragraph == region.paragraph
            and marked.opening <= reading.token_at(other.start) <= marked.closing
        ]
        longest = max(mates, default=0)
        return [
            (of_company, headline, min(beside, 3), case, region.single, set_off, marked.size),
            (of_wording, alone, inside, plain, headline),
            (of_mates, min(len(mates), 3), longest > 25, longest > 60),
        ]


def _marked(reading: Reading, first: int, last: int) -> _Marked:
    """What stands in the marks of the regions from *first* to *last*, and around the first."""
    tokens = reading.tokens
    region = reading.regions[first]
    at, end = reading.token_at(region.start), reading.token_at(region.end)
    inner_first, inner_last = at + 1, end
    while inner_last > inner_first and not tokens.words[inner_last - 1][0].isalnum():
        inner_last -= 1
    words = tokens.words[inner_first:inner_last]
    lows = tokens.lows[inner_first:inner_last]
    count = len(words) if last == first else max(len(words), 9)
    tail = last_sign(reading.text[region.start : region.end])
    sentence = reading.sentence_at(region.start)
    opening, closing = tokens.firsts[sentence], tokens.firsts[sentence + 1] - 1
    before = at - 1
    left = ""
    if before >= opening:
        left = tokens.lows[before]
    after = _after_note(reading, end)
    right = ""
    if tokens.sentences[after] == reading.sentence_at(region.end - 1):
        right = tokens.lows[after]
    cues = reading.cues_between(
        max(opening, inner_first - _REACH_WORDS), min(closing, inner_last + _REACH_WORDS - 1)
    )
    case = _case(words, lows)
    if case == "all" and any(_is_capital_inside(tokens, cue) for cue in cues):
        case = "low"  # Ek Praised “Slow And Steady Work”: every word has a capital
    return _Marked(
        at,
        end,
        lows,
        str(count) if count < 4 else str(_SIZES[bisect_right(_SIZES, count) - 1]),
        case,
        tail if tail in ",.?!" else "-",
        opening,
        closing,
        left,
        right,
        _BESIDE.at(tokens, reading.cues, before) if left else _EDGE,
        _BESIDE.at(tokens, reading.cues, after) if right else _EDGE,
        cues,
    )


def _is_capital_inside(tokens: Tokens, cue: Cue) -> bool:
    """Whether a verb has a capital after another word, as in headlines alone."""
    before = cue.first - 1
    return (
        tokens.words[cue.first][0].isupper()
        and tokens.words[before][0].isalnum()
        and tokens.same_sentence(before, cue.first)
    )


def _signs_inside(marked: _Marked) -> list[str]:
    """Signs of the words inside."""
    size, lows = marked.size, marked.lows
    if not lows:
        return []
    functional = count_in(FUNCTION_WORDS, lows)
    return [
        f"in1:{_form(lows[0])}:{size}",
        f"inlast:{_form(lows[-1])}:{size}",
        f"func:{min(functional, 3)}:{size}",
    ]


def _form(low: str) -> str:
    """A function word itself, the ending of another one."""
    if low in FUNCTION_WORDS:
        return low
    if low.endswith(ENDINGS_IN_MARKS):
        return next(ending for ending in ENDINGS_IN_MARKS if low.endswith(ending))
    return "sign" if not low[0].isalnum() else "word"


def last_sign(marked: str) -> str:
    """The last sign of marked words inside their marks."""
    return marked.rstrip("\"”’'» \n")[-1:]


def _case(words: list[str], lows: list[str]) -> str:
    """How *words* are written: `all` but function words with a capital, or the `first` alone ..."""
    plain = False
    for index, low in enumerate(lows):
        if low not in FUNCTION_WORDS:
            word = words[index]
            if not (word[0].isupper() or word[0].isdigit()):
                return "first" if words[0][0].isupper() else "low"
            plain = True
    if not plain:
        return "first" if words and words[0][0].isupper() else "low"
    if len(words) > 1 and all(word.isupper() for word in words if word.isalpha()):
        return "caps"
    return "all"


def _after_note(reading: Reading, index: int) -> int:
    """Index of the first token after a note in brackets at *index*: “no” (it), “no” [sic]."""
    words = reading.tokens.words
    if words[index] not in "([":
        return index
    after = next((i for i in range(index, index + 6) if words[i] in ")]"), None)
    return index if after is None else after + 1


def _nearest(cues: Sequence[Cue], at: int, after: int) -> str:
    """The kind and the side of the nearest of *cues* around the tokens from *at* to *after*."""
    best, found = 1000, "none"
    for cue in cues:
        index = cue.first
        if not at - _NEAR_WORDS <= index < after + _NEAR_WORDS:
            continue
        if index < at:
            gap, side = at - cue.last - 1, "L"
        else:
            gap, side = index - after, "R"
        rank = gap + (0 if cue.kind != "weak" else 8)
        if rank < best:
            best = rank
            steps = "0" if gap == 0 else "1" if gap < 4 else "2" if gap < 10 else "3"
            found = f"{cue.kind}{side}{steps}"
    return found


def _likeliest_kind(cues: Sequence[Cue]) -> str:
    """The kind among those of *cues* that reports speech most often."""
    kinds = [cue.kind for cue in cues]
    return next((kind for kind in _KINDS if kind in kinds), "no") if kinds else "no"
