"""Where indirect speech may stand: the stretches behind, before and around a cue.

A frame says where a clause begins, and holds the places where it may end; which of them are right
is chosen in `newsparse.quotations.indirect`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Literal

from attrs import frozen

from newsparse.lexicon.words import ADVERBS, AUXILIARIES, CALENDAR, DETERMINERS, PREPOSITIONS
from newsparse.reading import Reading, Subject
from newsparse.reading.cues import Cue

__all__ = ["DASHES", "End", "Frame", "Order", "frames", "sentence_around"]

# Kinds of cues that report speech; what is thought is not said.
_REPORTING = frozenset(("say", "report", "voice", "according"))
# Words that open a reported question and belong to it.
_QUESTIONS = frozenset("whether if why how what who when where which".split())
# Words whose clause has its cue inside: a town which Ek said was safe
_RELATIVE = frozenset("which that what who whom than".split())
# Whom something is told; no clause begins with them.
_OBJECTS = frozenset("me us him them".split())
# How far from its cue a clause is looked for, in words; sentences may have no end.
_REACH = 120
# How far behind its cue a clause may begin, in words, and how far it may go on behind it.
_FARTHEST_START = 16
_FARTHEST_RESUMPTION = 14
_FEWEST_WORDS = 3
_MOST_ENDS = 8
_DECLINED = frozenset("declined declines declining refused refuses refusing failed".split())
DASHES = ("—", "–", "-")
# Signs and words before which a clause may end.
_BREAKS = frozenset(", ; — – - ( :".split())
_CONJOINING = frozenset("and but while as after though although because".split())

# behind: Ek said rain would fall | before: rain would fall, Ek said | split: rain, Ek said, would
# fall | framed: the same around "according to Ek"
Order = Literal["behind", "before", "split", "framed-behind", "framed-before", "framed-split"]


@frozen(eq=False, slots=True)
class End:
    """A place where a clause may end.

    Attributes:
        last: Index of the clause's last token.
        kind: What it ends before: `stop`, `comma`, `cue`, `time`, `quote`, or the word itself.
    """

    last: int
    kind: str


@frozen(eq=False, slots=True)
class Frame:
    """A place where the clause that a cue reports may begin, and where it may end.

    Attributes:
        cue: The cue.
        first: Index of its first token; of the part behind the cue, where the cue splits it.
        order: How clause and cue stand to one another.
        begins: What it begins after: `that`, `cue`, `phrase`, `sentence`, `comma` ...
        ends: Where it may end, never none.
        lead: Indices of the first and the last token of the part before a cue that splits it.
    """

    cue: Cue
    first: int
    order: Order
    begins: str
    ends: tuple[End, ...]
    lead: tuple[int, int] | None = None


def frames(reading: Reading, cue: Cue) -> Iterator[Frame]:
    """The places where what *cue* reports may stand."""
    if cue.kind not in _REPORTING or _is_denied(reading, cue):
        return
    begin, stop = sentence_around(reading, cue.first)
    subject = reading.subjects.get(cue)
    if cue.kind == "according":
        found = _framed(reading, cue, subject, begin, stop)
    else:
        found = _around(reading, cue, subject, begin, stop)
    yield from (frame for frame in found if frame.ends)


def sentence_around(reading: Reading, index: int) -> tuple[int, int]:
    """Indices of the first token and the last word of the sentence around *index*, within reach."""
    sentences, words = reading.tokens.sentences, reading.tokens.words
    begin = max(bisect_left(sentences, sentences[index]), index - _REACH)
    stop = min(bisect_left(sentences, sentences[index] + 1) - 1, index + _REACH)
    while stop > begin and not words[stop][0].isalnum():
        stop -= 1
    return begin, stop


def _is_denied(reading: Reading, cue: Cue) -> bool:
    """Whether nothing was said: `did not say`, `declined to say`."""
    lows = reading.tokens.lows
    before = lows[max(0, cue.first - 2) : cue.first]
    return bool(before) and (
        before[-1] in ("not", "never")
        or before[-1].endswith("n't")
        or (before[-1] == "to" and before[0] in _DECLINED)
    )


def _around(
    reading: Reading, cue: Cue, subject: Subject | None, begin: int, stop: int
) -> Iterator[Frame]:
    """Stretches behind, before and around a verb."""
    inverted = subject.mention.last if subject is not None and subject.kind == "inverted" else -1
    for first, begins in _starts_behind(reading, cue, stop):
        # rain would fall, said the minister | said a village that floods
        if first > inverted + (2 if begins == "that" else 0):
            yield Frame(cue, first, "behind", begins, _ends(reading, first, stop))
    if subject is None:
        return
    tokens = reading.tokens
    edge = min(cue.first, subject.mention.first)
    behind = max(cue.last, subject.mention.last) + 1
    word = edge - 1
    relative = word > begin and tokens.lows[word] in _RELATIVE and tokens.regions[word] < 0
    if relative and behind < stop:
        ends = _ends(reading, behind, stop)
        yield Frame(cue, behind, "split", tokens.lows[word], ends, (word, word))
    comma = _comma_before(reading, subject, edge, begin)
    if comma is None:
        return
    starts = list(_starts_before(reading, begin, comma))
    for first, begins in starts:
        if comma - first >= _FEWEST_WORDS:
            yield Frame(cue, first, "before", begins, (End(comma - 1, "comma"),))
    for first, resumes in _resumptions(reading, behind, stop):
        ends = _ends(reading, first, stop)
        for lead, begins in starts[:2]:
            yield Frame(cue, first, "split", f"{resumes}:{begins}", ends, (lead, comma - 1))


def _starts_behind(reading: Reading, cue: Cue, stop: int) -> Iterator[tuple[int, str]]:
    tokens = reading.tokens
    lows = tokens.lows
    if _follows_quote(reading, cue):
        return
    seen: set[int] = set()
    limit = min(stop, cue.last + _FARTHEST_START)
    for index in range(cue.last + 1, limit):
        if lows[index] in (";", ":"):
            break
        if lows[index] == "that" and tokens.regions[index] < 0:
            seen.update((index, index + 1))
            yield index + 1, "that"
            if index == cue.last + 1:
                return
            break
    index = cue.last + 1
    if index > stop or tokens.regions[index] >= 0:
        return
    low = lows[index]
    if low[0].isalnum() and low not in _OBJECTS and (low not in PREPOSITIONS or low == "to"):
        yield index, "question" if low in _QUESTIONS else "to" if low == "to" else "cue"
        seen.add(index)
    # Whom it is told, when and where: told reporters on Monday the plan ...
    while index <= limit:
        step = _phrase_end(reading, index, stop)
        if step is None or step in seen:
            return
        after = "time" if lows[step - 1] in CALENDAR or lows[step - 1] in ADVERBS else "phrase"
        low = lows[step] if step <= stop else ""
        if not low or tokens.regions[step] >= 0:
            return
        # No clause begins with a preposition or a participle: said in a letter sent on Monday
        # nor with a verb, whose subject the phrase then is: said nobody had been hurt
        begins = low == "to" or not (
            low in PREPOSITIONS or low in AUXILIARIES or low.endswith(("ed", "ing"))
        )
        if low[0].isalnum() and begins:
            seen.add(step)
            yield step, after + ("-to" if low == "to" else "-q" if low in _QUESTIONS else "")
        index = step


def _follows_quote(reading: Reading, cue: Cue) -> bool:
    """Whether the cue reports marked words: “We go,” says Ek; not “We go,” says Ek, adding that"""
    if reading.tokens.lows[cue.first].endswith("ing"):
        return False
    regions = reading.tokens.regions
    before = cue.first - 1
    if before >= 0 and reading.tokens.words[before] == ",":
        before -= 1
    return before >= 0 and regions[before] >= 0


def _phrase_end(reading: Reading, index: int, stop: int) -> int | None:
    """The index behind the object, adverb or prepositional phrase that begins at *index*."""
    lows = reading.tokens.lows
    if lows[index] in CALENDAR or lows[index] in ADVERBS:
        return index + 1
    if lows[index] in PREPOSITIONS and lows[index] != "to":
        index += 1
    if index > stop:
        return None
    if lows[index] in CALENDAR:
        return index + 1
    at = reading.tokens.starts[index]
    for mention in reading.mentions_between(at, at + 1):
        if mention.last < stop:
            return mention.last + 1
    if lows[index] in DETERMINERS and index + 1 < stop:
        return index + 2
    return None


def _comma_before(reading: Reading, subject: Subject, edge: int, begin: int) -> int | None:
    """Index of the comma or dash before a cue and its subject, which begin at *edge*."""
    if subject.kind == "far":
        return None
    tokens = reading.tokens
    while edge > begin and tokens.lows[edge - 1] in ("the", "a", "an"):
        edge -= 1
    comma = edge - 1
    if comma <= begin or (tokens.words[comma] != "," and tokens.words[comma] not in DASHES):
        return None
    return comma if tokens.regions[comma - 1] < 0 and tokens.regions[comma] < 0 else None


def _resumptions(reading: Reading, behind: int, stop: int) -> Iterator[tuple[int, str]]:
    """Where a clause that its cue splits may go on: at once, or behind a comma."""
    words, regions = reading.tokens.words, reading.tokens.regions
    if behind < stop and words[behind][0].isalnum() and regions[behind] < 0:
        yield behind, "on"
    found = 0
    for index in range(behind, min(stop, behind + _FARTHEST_RESUMPTION)):
        word = words[index]
        if regions[index] >= 0:
            return
        if word in (",", ":") or word in DASHES:
            if regions[index + 1] < 0:
                yield index + 1, "sign" if index == behind else f"sign{found}"
            found += 1
            if found == 2 or word == ":":
                return


def _framed(
    reading: Reading, cue: Cue, subject: Subject | None, begin: int, stop: int
) -> Iterator[Frame]:
    """Stretches before "according to", and behind the comma that ends its phrase."""
    tokens = reading.tokens
    last = cue.first - 1
    comma = last > begin and tokens.words[last] == ","
    if comma:
        last -= 1
    starts: list[tuple[int, str]] = []
    if last >= begin and tokens.regions[last] < 0:
        starts = list(_starts_before(reading, begin, last + 1))
    for first, begins in starts:
        if last - first >= _FEWEST_WORDS - 1:
            yield Frame(cue, first, "framed-before", begins, (End(last, "cue"),))
    start = subject.mention.last + 1 if subject is not None else cue.last + 1
    found = 0
    for index in range(start, min(stop, start + 30)):
        if tokens.words[index] != "," or tokens.regions[index + 1] >= 0:
            continue
        ends = _ends(reading, index + 1, stop)
        yield Frame(cue, index + 1, "framed-behind", f"comma{found}", ends)
        if comma and starts:
            lead = (starts[0][0], last)
            yield Frame(cue, index + 1, "framed-split", f"comma{found}", ends, lead)
        found += 1
        if found == 2:
            return


def _starts_before(reading: Reading, begin: int, limit: int) -> Iterator[tuple[int, str]]:
    """Where a clause that ends before *limit* may begin: with its sentence, or behind a comma."""
    tokens = reading.tokens
    quoted = next((i for i in range(limit - 1, begin - 1, -1) if tokens.regions[i] >= 0), None)
    first = begin if quoted is None else quoted + 1
    while first < limit and not (
        tokens.words[first][0].isalnum()
        and (quoted is not None or tokens.lows[first] not in ("but", "and", "yet", "so"))
    ):
        first += 1
    if first >= limit:
        return
    yield first, "sentence" if quoted is None else "quote"
    found = 0
    for index in range(first + 1, limit - _FEWEST_WORDS + 1):
        if quoted is not None or found == 3:
            return
        if tokens.words[index] in (",", ";", "—", "–", ":"):
            following = index + 1
            if tokens.lows[following] in ("but", "and", "while"):
                following += 1
            yield following, f"{tokens.words[index]}{min(found, 2)}"
            found += 1


def _ends(reading: Reading, first: int, stop: int) -> tuple[End, ...]:
    """Where a clause that begins at *first* may end: with its sentence, or before a comma."""
    return tuple(End(last, kind) for last, kind in _places(reading, first, stop))


def _places(reading: Reading, first: int, stop: int) -> Iterator[tuple[int, str]]:
    tokens = reading.tokens
    quoted = next((i for i in range(first, stop + 1) if tokens.regions[i] >= 0), None)
    if quoted is None:
        if stop - first >= _FEWEST_WORDS - 1:
            yield stop, "stop"
    else:
        last = quoted - 1
        while last > first and not tokens.words[last][0].isalnum():
            last -= 1
        if last - first >= _FEWEST_WORDS - 1:
            yield last, "quote"
        stop = last
    if stop > first + _FEWEST_WORDS and tokens.lows[stop] in CALENDAR:
        last = stop - 1
        if tokens.lows[last] in ("on", "last", "this", "late", "early"):
            last -= 1
        yield last, "time"
    found = 0
    for index in range(first + _FEWEST_WORDS - 1, stop):
        low = tokens.lows[index]
        if low in _BREAKS:
            if tokens.lows[index - 1] in _BREAKS:
                continue
            yield index - 1, low
        elif low in _CONJOINING and tokens.lows[index - 1] not in _BREAKS:
            if low == "and" and not _may_be_verb(reading, index + 1):
                continue
            yield index - 1, low
        elif low in ("on", "in", "at") and tokens.lows[index + 1] in CALENDAR:
            yield index - 1, "time"  # Ek would leave on Monday at a rally
        else:
            continue
        found += 1
        if found == _MOST_ENDS:
            return


def _may_be_verb(reading: Reading, index: int) -> bool:
    low = reading.tokens.lows[index]
    return index in reading.cues or low in AUXILIARIES or low.endswith("ed")
