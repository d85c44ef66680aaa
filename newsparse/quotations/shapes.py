"""How an utterance stands in its sentence: what the ranker sees of it before any candidate."""

from __future__ import annotations

from typing import Final, final

from newsparse.english.pronouns import FIRST_PERSON, ONE_SELF
from newsparse.english.telling import BEFORE_QUOTES
from newsparse.english.word_classes import CUES, OTHER_WORDS, Classes
from newsparse.english.words import PREPOSITIONS
from newsparse.reading import Reading
from newsparse.spans import QuoteKind

__all__ = ["FARTHEST", "MANY", "STEPS", "Shape", "shape_of", "steps"]

# How far before and after an utterance anything is looked for, in characters; sentences may have
# no end.
FARTHEST: Final = 4000
# The step that each small number belongs to, and that of all others.
STEPS: Final = dict(enumerate(("0", "1", "2", "3", *3 * ("4",), *5 * ("7",))))
MANY: Final = "12"
# What words and signs count as before an utterance.
_LEADS: Final = Classes(
    {**dict.fromkeys(PREPOSITIONS, "prep"), **{low: low for low in BEFORE_QUOTES}},
    {**dict.fromkeys(OTHER_WORDS, "word"), **dict.fromkeys(CUES, "cue")},
)


@final
class Shape:
    """How an utterance stands in its sentence.

    Attributes:
        first: Its first region's index.
        last: Its last region's index.
        start: Offset of its first character.
        end: Offset after its last one.
        area: Index of its paragraph.
        sentence: Index of the sentence it begins in.
        last_sentence: Index of the sentence it ends in.
        before: Index of the last token before it.
        after: Index of the first token after it.
        kind: `d` for direct, `m` for mixed.
        opens: Its place in its sentence: `own`, `start`, `end` or `inside`; with a `+` where it is
            interrupted.
        lead: What stands right before it.
        tail: The sign its words end in.
        person: `i` or `we` where the first person speaks in it.
        opens_paragraph: Whether it begins its paragraph.
        length: The number of its different words, in steps.
    """

    __slots__ = (
        "after",
        "area",
        "before",
        "end",
        "first",
        "kind",
        "last",
        "last_sentence",
        "lead",
        "length",
        "opens",
        "opens_paragraph",
        "person",
        "sentence",
        "start",
        "tail",
    )

    def __init__(
        self,
        first: int,
        last: int,
        start: int,
        end: int,
        area: int,
        sentence: int,
        last_sentence: int,
        before: int,
        after: int,
        kind: str,
        opens: str,
        lead: str,
        tail: str,
        person: str,
        opens_paragraph: bool,
        length: str,
    ) -> None:
        self.first: int = first
        self.last: int = last
        self.start: int = start
        self.end: int = end
        self.area: int = area
        self.sentence: int = sentence
        self.last_sentence: int = last_sentence
        self.before: int = before
        self.after: int = after
        self.kind: str = kind
        self.opens: str = opens
        self.lead: str = lead
        self.tail: str = tail
        self.person: str = person
        self.opens_paragraph: bool = opens_paragraph
        self.length: str = length


def shape_of(reading: Reading, kind: QuoteKind, first: int, last: int) -> Shape:
    """The shape of the utterance from region *first* to region *last*."""
    text = reading.text
    start, end = reading.regions[first].start, reading.regions[last].end
    area = reading.regions[first].paragraph
    sentence, last_sentence = reading.sentence_at(start), reading.sentence_at(end - 1)
    begins, ends = reading.sentences[sentence][0], reading.sentences[last_sentence][1]
    leading = bool(text[max(begins, start - FARTHEST) : start].strip(" \t\n\"“”‘’'"))
    trailing = bool(text[end : min(ends, end + FARTHEST)].strip(" \t\n.\"“”‘’'"))
    opens = ("inside" if trailing else "end") if leading else ("start" if trailing else "own")
    if first < last and area == reading.regions[last].paragraph:
        opens += "+"
    inner = text[start : reading.regions[first].end].rstrip("\"”’'» \n")
    before, after = reading.token_at(start) - 1, reading.token_at(end)
    words = set(reading.tokens.lows[before + 1 : after])
    person = "-"
    if not FIRST_PERSON.isdisjoint(words):
        person = "we" if ONE_SELF.isdisjoint(words) else "i"
    return Shape(
        first,
        last,
        start,
        end,
        area,
        sentence,
        last_sentence,
        before,
        after,
        kind[0],
        opens,
        _lead(reading, before, leading=leading, opens=start <= reading.areas[area].start + 1),
        inner[-1] if inner[-1:] in (",", ".", "?", "!") else "-",
        person,
        start <= reading.areas[area].start + 1,
        steps(len(words)),
    )


def _lead(reading: Reading, before: int, *, leading: bool, opens: bool) -> str:
    """What the token right before an utterance is, `colon` where its paragraph is led to by one."""
    if not leading:
        return "colon" if opens and reading.tokens.lows[before] == ":" else "none"
    return _LEADS.at(reading.tokens, reading.cues, before)


def steps(count: int) -> str:
    """*count* itself while it is small, then in steps."""
    return STEPS.get(count, MANY)
