"""Where indirect speech may stand: the stretches after, before and around a cue.

A frame says where a clause begins, and holds the places where it may end; which of them are right
is chosen in `newsparse.quotations.indirect`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import compress, count
from typing import Final, Literal, final

from newsparse.english.clauses import AROUND_CUES, CONJOINING, LINKING, TIMING, WITHIN_TIMES
from newsparse.english.heads import looks_modifying
from newsparse.english.reporting import DECLINED, GOING_ON, NAMELESS
from newsparse.english.words import ARTICLES, AUXILIARIES, CALENDAR, DETERMINERS, PREPOSITIONS
from newsparse.prose.phrases import Cue, Subject
from newsparse.quotations.indirect.starts import starts_after
from newsparse.reading import Reading

__all__ = ["DASHES", "End", "Frame", "Order", "Sentence", "frames"]

# How far from its cue a clause is looked for, in words; sentences may have no end.
_REACH_WORDS: Final = 120
# How many words after whom "according to" names the comma may stand that ends their phrase.
_LONGEST_FRAMED: Final = 30
# How far after its cue a clause may go on that the cue splits, in words.
_FARTHEST_RESUMPTION: Final = 14
# How many words an apposition may have after its noun: a diver with the Harbour Union of Brenn
_LONGEST_TAIL: Final = 10
# Fewer words than these are no clause.
_FEWEST_WORDS: Final = 3
# How many commas, conjunctions and times a clause may end before. With twice as many, no quote of
# 2,518 texts has other words or another speaker, and a text of nothing but reporting verbs takes
# half as long again.
_MOST_ENDS: Final = 4
# Signs that may stand for a comma around a cue: rain — Ek said — would fall
DASHES: Final = ("—", "–", "-")
# Signs and words before which a clause may end.
_BREAKS: Final = frozenset(", ; — – - ( :".split())
# All words before which a clause may end.
_ENDING: Final = _BREAKS | CONJOINING | TIMING | GOING_ON
# Signs after which a clause before its cue may begin: in Brenn, rain would fall, Ek said
_SEPARATING: Final = frozenset(", ; — – :".split())

# Named as in the weights. after: Ek said rain would fall | before: rain would fall, Ek said |
# split: rain, Ek said, would fall | framed: the same around "according to Ek"
Order = Literal["after", "before", "split", "framed-after", "framed-before", "framed-split"]


@final
class Sentence:
    """The sentence of a cue, as far as it is looked at.

    Attributes:
        first: Index of its first token.
        last: Index of its last word.
        last_quoted: Index of the last token between them that stands in marks, -1 without one.
    """

    __slots__ = ("first", "last", "last_quoted")

    def __init__(self, first: int, last: int, last_quoted: int) -> None:
        self.first: int = first
        self.last: int = last
        self.last_quoted: int = last_quoted


@final
class End:
    """A place where a clause may end.

    Attributes:
        last: Index of the clause's last token.
        kind: What it ends before: `stop`, `comma`, `cue`, `time`, `quote`, or the word itself.
    """

    __slots__ = ("kind", "last")

    def __init__(self, last: int, kind: str) -> None:
        self.last: int = last
        self.kind: str = kind


@final
class Frame:
    """A place where the clause that a cue reports may begin, and where it may end.

    Attributes:
        cue: The cue.
        first: Index of its first token; of the part after the cue, where the cue splits it.
        order: How clause and cue stand to one another.
        begins: What it begins after: `that`, `cue`, `phrase`, `sentence`, `comma` ...
        ends: Where it may end, never none.
        sentence: The sentence of the cue.
        lead: Indices of the first and the last token of the part before a cue that splits it.
    """

    __slots__ = ("begins", "cue", "ends", "first", "lead", "order", "sentence")

    def __init__(
        self,
        cue: Cue,
        first: int,
        order: Order,
        begins: str,
        ends: list[End],
        sentence: Sentence,
        lead: tuple[int, int] | None = None,
    ) -> None:
        self.cue: Cue = cue
        self.first: int = first
        self.order: Order = order
        self.begins: str = begins
        self.ends: list[End] = ends
        self.sentence: Sentence = sentence
        self.lead: tuple[int, int] | None = lead


def frames(reading: Reading, cue: Cue) -> list[Frame]:
    """The places where what *cue* reports may stand, which is one of a kind in `REPORTING`."""
    if _is_denied(reading, cue):
        return []
    sentence = _sentence_around(reading, cue.first)
    subject = reading.subjects.get(cue)
    if cue.kind == "according":
        found = _framed(reading, cue, subject, sentence)
    else:
        found = _around(reading, cue, subject, sentence)
    return [frame for frame in found if frame.ends]


def _sentence_around(reading: Reading, index: int) -> Sentence:
    """The sentence of the cue at *index*, without the signs that end it."""
    sentences, words = reading.tokens.sentences, reading.tokens.words
    begin = max(bisect_left(sentences, sentences[index]), index - _REACH_WORDS)
    stop = min(bisect_left(sentences, sentences[index] + 1) - 1, index + _REACH_WORDS)
    while stop > begin and not words[stop][0].isalnum():
        stop -= 1
    last_region = max(reading.tokens.regions[begin : stop + 1])
    last_quoted = -1
    if last_region >= 0:
        last_quoted = min(stop, reading.token_at(reading.regions[last_region].end) - 1)
    return Sentence(begin, stop, last_quoted)


def _is_denied(reading: Reading, cue: Cue) -> bool:
    """Whether nothing was said: `did not say`, `declined to say`, `asked not to be named`."""
    lows = reading.tokens.lows
    if cue.lemma == "ask":
        after = lows[cue.last + 1 : cue.last + 4]
        if after in NAMELESS or (cue.passive and after[:1] == ["to"]):
            return True  # anyone is asked to call the police
    before = lows[cue.first - 1]
    return (
        before in ("not", "never")
        or before.endswith("n't")
        or (before == "to" and lows[cue.first - 2] in DECLINED)
    )


def _around(
    reading: Reading, cue: Cue, subject: Subject | None, sentence: Sentence
) -> Iterator[Frame]:
    """Stretches after, before and around a verb."""
    yield from _after_verb(reading, cue, subject, sentence)
    if subject is None:
        return
    tokens, begin, stop = reading.tokens, sentence.first, sentence.last
    edge = min(cue.first, subject.mention.first)
    after = max(cue.last, subject.mention.last) + 1
    word = edge - 1
    relative = word > begin and tokens.lows[word] in AROUND_CUES
    if relative and after < stop:
        ends = _ends(reading, after, sentence)
        yield Frame(cue, after, "split", tokens.lows[word], ends, sentence, (word, word))
    comma = _comma_before(reading, subject, edge, begin)
    if comma is None:
        return
    starts = list(_starts_before(reading, sentence, comma))
    for first, begins in starts:
        if comma - first >= _FEWEST_WORDS:
            yield Frame(cue, first, "before", begins, [End(comma - 1, "comma")], sentence)
    if subject.kind == "inverted":
        after = _after_apposition(reading, after, stop)
    for first, resumes in _resumptions(reading, after, stop):
        ends = _ends(reading, first, sentence)
        for lead, begins in starts[:2]:
            if resumes == "on" and tokens.lows[lead] in PREPOSITIONS:
                continue  # in a statement, Ek urged drivers to stay
            parts = (lead, comma - 1)
            yield Frame(cue, first, "split", f"{resumes}:{begins}", ends, sentence, parts)


def _after_verb(
    reading: Reading, cue: Cue, subject: Subject | None, sentence: Sentence
) -> Iterator[Frame]:
    """Stretches after a verb, and after the subject that follows it."""
    inverted = subject is not None and subject.kind == "inverted"
    last = subject.mention.last if subject is not None and inverted else -1
    for first, begins in starts_after(reading, cue, sentence.last):
        # rain would fall, said the minister | said a village that floods
        if first > last + (2 if begins == "that" else 0):
            ends = _ends(reading, first, sentence)
            if _opens_sentence(reading, cue, sentence):
                # Asked whether she would sue, she laughed: what is reported is not all of it.
                ends = [end for end in ends if end.last < sentence.last] or ends
            yield Frame(cue, first, "after", begins, ends, sentence)


def _opens_sentence(reading: Reading, cue: Cue, sentence: Sentence) -> bool:
    """Whether *cue* is a participle that opens its sentence, so that a main clause comes after."""
    low = reading.tokens.lows[cue.first]
    return cue.first == sentence.first and (low == "told" or low.endswith(("ed", "ing")))


def _comma_before(reading: Reading, subject: Subject, edge: int, begin: int) -> int | None:
    """Index of the comma or dash before a cue and its subject, which begin at *edge*."""
    if subject.kind == "far":
        return None
    tokens = reading.tokens
    if edge == subject.mention.first > begin + 2 and tokens.lows[edge - 1] == "'s":
        edge -= 2  # rain fell, Brenn Sheriff's Lt. Ek said
        while edge > begin and tokens.words[edge - 1][0].isupper():
            edge -= 1
    if subject.mention.kind == "name" and _is_determined(reading, edge - 1):
        edge -= 1  # rain fell, the county Health Department said
    while edge > begin and tokens.lows[edge - 1] in ARTICLES:
        edge -= 1
    comma = edge - 1
    if comma <= begin or (tokens.words[comma] != "," and tokens.words[comma] not in DASHES):
        return None
    return comma if tokens.regions[comma - 1] < 0 else None


def _is_determined(reading: Reading, index: int) -> bool:
    """Whether a small word that says which body is meant stands after "the": the county"""
    low = reading.tokens.lows[index]
    small = low == reading.tokens.words[index] and looks_modifying(low)
    return small and reading.tokens.lows[index - 1] in ARTICLES


def _after_apposition(reading: Reading, comma: int, stop: int) -> int:
    """Index of the comma that closes an apposition opened at *comma*, or else *comma*.

    The fee, said Ada Ek, a diver from Brenn, is too high.
    """
    tokens = reading.tokens
    described = reading.beginning_at.get(comma + 1)
    if (
        tokens.words[comma] != ","
        or described is None
        or described.kind != "description"
        or tokens.lows[comma + 1] not in ARTICLES
    ):
        return comma
    for index in range(described.last + 1, min(stop, described.last + _LONGEST_TAIL)):
        if tokens.words[index] == "," and tokens.regions[index] < 0:
            return index
        if tokens.regions[index] >= 0 or tokens.lows[index] in AUXILIARIES:
            break
    return comma


def _resumptions(reading: Reading, after: int, stop: int) -> Iterator[tuple[int, str]]:
    """Where a clause that its cue splits may go on: at once, or after a comma."""
    words, regions = reading.tokens.words, reading.tokens.regions
    if after < stop and words[after][0].isalnum():
        yield after, "on"
    found = 0
    for index in range(after, min(stop, after + _FARTHEST_RESUMPTION)):
        word = words[index]
        if regions[index] >= 0:
            return
        if word in (",", ":") or word in DASHES:
            if regions[index + 1] < 0:
                yield index + 1, "sign" if index == after else f"sign{found}"
            found += 1
            if found == 2 or word == ":":
                return


def _framed(
    reading: Reading, cue: Cue, subject: Subject | None, sentence: Sentence
) -> Iterator[Frame]:
    """Stretches before "according to", and after the comma that ends its phrase."""
    tokens = reading.tokens
    begin, stop = sentence.first, sentence.last
    last = cue.first - 1
    comma = last > begin and tokens.words[last] == ","
    if comma:
        last -= 1
    starts: list[tuple[int, str]] = []
    joined = comma and tokens.lows[last] in CONJOINING  # and, according to Ek, “...”
    if last >= begin and tokens.regions[last] < 0 and not joined:
        starts = list(_starts_before(reading, sentence, last + 1))
    for first, begins in starts:
        if last - first >= _FEWEST_WORDS - 1:
            yield Frame(cue, first, "framed-before", begins, [End(last, "cue")], sentence)
    start = subject.mention.last + 1 if subject is not None else cue.last + 1
    if subject is not None and cue.first == begin and _opens_clause(reading, start):
        ends = _ends(reading, start, sentence)
        yield Frame(cue, start, "framed-after", "on", ends, sentence)
    found = 0
    for index in range(start, min(stop, start + _LONGEST_FRAMED)):
        if tokens.words[index] != "," or tokens.regions[index + 1] >= 0:
            continue
        ends = _ends(reading, index + 1, sentence)
        yield Frame(cue, index + 1, "framed-after", f"comma{found}", ends, sentence)
        if comma and starts:
            lead = (starts[0][0], last)
            yield Frame(cue, index + 1, "framed-split", f"comma{found}", ends, sentence, lead)
        found += 1
        if found == 2:
            return


def _opens_clause(reading: Reading, index: int) -> bool:
    """Whether a clause begins without a comma: According to her uncle she fell in"""
    low = reading.tokens.lows[index]
    return low in DETERMINERS or low in ("he", "i", "it", "she", "there", "they", "we")


def _starts_before(reading: Reading, sentence: Sentence, limit: int) -> Iterator[tuple[int, str]]:
    """Where a clause that ends before *limit* may begin: with its sentence, or after a comma."""
    words, lows, regions = reading.tokens.words, reading.tokens.lows, reading.tokens.regions
    begin, quoted = sentence.first, min(sentence.last_quoted, limit - 1)
    while quoted >= begin and regions[quoted] < 0:
        quoted -= 1
    if quoted >= begin:
        first = quoted + 1
        while first < limit and not words[first][0].isalnum():
            first += 1
        if first < limit:
            yield first, "quote"
        return
    first = begin
    while first < limit and (not words[first][0].isalnum() or lows[first] in LINKING):
        first += 1
    if first >= limit:
        return
    yield first, "sentence"
    found = 0
    for index in range(first + 1, limit - _FEWEST_WORDS + 1):
        if words[index] in _SEPARATING:
            following = index + 1
            if lows[following] in ("but", "and", "while"):
                following += 1
            yield following, f"{words[index]}{min(found, 2)}"
            found += 1
            if found == 3:
                return


def _ends(reading: Reading, first: int, sentence: Sentence) -> list[End]:
    """Where a clause that begins at *first* may end: with its sentence, or before a comma."""
    lows = reading.tokens.lows
    ends: list[End] = []
    stop = sentence.last
    if sentence.last_quoted >= first:
        stop = _before_marks(reading, first)
    if stop - first >= _FEWEST_WORDS - 1:
        ends.append(End(stop, "quote" if sentence.last_quoted >= first else "stop"))
    if stop > first + _FEWEST_WORDS and lows[stop] in CALENDAR:
        # Ek would leave last Monday
        ends.append(End(stop - 2 if lows[stop - 1] in WITHIN_TIMES else stop - 1, "time"))
    most = len(ends) + _MOST_ENDS
    inner = first + _FEWEST_WORDS - 1
    words = lows[inner : max(inner, stop)]
    for index in compress(count(inner), map(_ENDING.__contains__, words)):
        kind = _end_before(reading, index)
        if kind is not None:
            ends.append(End(index - 1, kind))
            if len(ends) == most:
                break
    return ends


def _before_marks(reading: Reading, first: int) -> int:
    """Index of the last word before the next token in marks."""
    lows, regions = reading.tokens.lows, reading.tokens.regions
    stop = first
    while regions[stop] < 0:
        stop += 1
    stop -= 1
    while stop > first and not lows[stop][0].isalnum():
        stop -= 1
    return stop


def _end_before(reading: Reading, index: int) -> str | None:
    """What a clause ends before that may end before the token at *index*, None where none does."""
    lows = reading.tokens.lows
    low = lows[index]
    after_break = lows[index - 1] in _BREAKS
    if low in _BREAKS:
        return None if after_break else low
    if low in CONJOINING:
        joins = low == "and" and not _may_be_verb(reading, index + 1)
        return None if after_break or joins else low
    if low in GOING_ON:
        return None if after_break else "ing"
    return "time" if lows[index + 1] in CALENDAR else None  # Ek would leave on Monday at a rally


def _may_be_verb(reading: Reading, index: int) -> bool:
    """Whether what "and" joins at *index* has a verb of its own: rain fell and would fall again"""
    low = reading.tokens.lows[index]
    return index in reading.cues or low in AUXILIARIES or low.endswith("ed")
