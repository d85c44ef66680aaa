"""Where indirect speech may stand: the stretches after, before and around a cue.

A frame says where a clause begins, and holds the places where it may end; which of them are right
is chosen in `newsparse.quotations.indirect`.
"""

from __future__ import annotations

from typing import Final, Literal, final

from newsparse.english.clause_words import (
    AROUND_CUES,
    CONJOINING,
    LEADING_IN,
    LINKING,
    REPORTED_QUESTIONS,
    SINGLING_OUT,
)
from newsparse.english.heads import looks_modifying
from newsparse.english.reporting import DECLINED, NAMELESS
from newsparse.english.role_nouns import is_person_noun
from newsparse.english.words import ARTICLES, AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS
from newsparse.prose.phrases import Cue, Subject
from newsparse.quotations.indirect.ends import (
    FEWEST_WORDS,
    End,
    Sentence,
    before_next_report,
    ends_of,
)
from newsparse.quotations.indirect.starts import starts_after
from newsparse.reading import Reading

__all__ = ["DASHES", "Frame", "Order", "frames"]

# How far from its cue a clause is looked for, in words; sentences may have no end.
_REACH_WORDS: Final = 120
# How many words after whom "according to" names the comma may stand that ends their phrase.
_LONGEST_FRAMED: Final = 30
# How far after its cue a clause may go on that the cue splits, in words.
_FARTHEST_RESUMPTION: Final = 14
# How many words an apposition may have: a former diver with the Harbour Union of Brenn
_LONGEST_APPOSITION: Final = 14
# How the word before a cue ends that may deny it: did not say, didn't say, declined to say
_MAY_DENY: Final[tuple[str, ...]] = ("so", "not", "never", "n't", "to", "ly")
# Signs that may stand for a comma around a cue: rain — Ek said — would fall
DASHES: Final = ("—", "–", "-")
# Signs after which a clause before its cue may begin: in Brenn, rain would fall, Ek said
_SEPARATING: Final = frozenset(", ; — – :".split())

# Named as in the weights. after: Ek said rain would fall | before: rain would fall, Ek said |
# split: rain, Ek said, would fall | framed: the same around "according to Ek"
Order = Literal["after", "before", "split", "framed-after", "framed-before", "framed-split"]


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
    subject = reading.subjects.get(cue)
    if _is_denied(reading, cue) or _ends_after_quote(reading, cue, subject):
        return []
    sentence = _sentence_around(reading, cue.first)
    if cue.kind == "according":
        found = _framed(reading, cue, subject, sentence)
    else:
        found = _after_verb(reading, cue, subject, sentence)
        if subject is not None and min(cue.first, subject.mention.first) > sentence.first + 1:
            found += _around(reading, cue, subject, sentence)
    return [frame for frame in found if frame.ends]


def _sentence_around(reading: Reading, index: int) -> Sentence:
    """The sentence of the cue at *index*, without the signs that end it."""
    tokens = reading.tokens
    firsts, words, number = tokens.firsts, tokens.words, tokens.sentences[index]
    begin, stop = firsts[number], firsts[number + 1] - 1
    if index - begin > _REACH_WORDS:
        begin = index - _REACH_WORDS
    if stop - index > _REACH_WORDS:
        stop = index + _REACH_WORDS
    while stop > begin and not words[stop][0].isalnum():
        stop -= 1
    return Sentence(begin, stop, _last_quoted(reading, begin, stop))


def _last_quoted(reading: Reading, begin: int, stop: int) -> int:
    """Index of the last token from *begin* to *stop* that stands in marks, -1 without one."""
    tokens = reading.tokens
    region = reading.region_at(tokens.starts[stop])
    if region < 0 or reading.regions[region].end <= tokens.starts[begin]:
        return -1  # as mostly
    for index in range(stop, begin - 1, -1):
        if tokens.quoted(index):
            return index
    return -1


def _is_denied(reading: Reading, cue: Cue) -> bool:
    """Whether nothing was said: `did not say`, `declined to say`, `asked not to be named`."""
    lows = reading.tokens.lows
    if cue.lemma == "ask":
        after = lows[cue.last + 1 : cue.last + 4]
        if after in NAMELESS or (cue.passive and after[:1] == ["to"]):
            return True  # anyone is asked to call the police
        asked = lows[cue.first] == "asked" and after[:1] and after[0] in REPORTED_QUESTIONS
        if asked and lows[cue.first - 1] == "," and _is_asked(reading, cue.first - 2):
            return True  # Ek, asked if she would run, laughed
    before = lows[cue.first - 1]
    if not before.endswith(_MAY_DENY):
        return False  # as most
    if before.endswith("ly"):
        before = lows[cue.first - 2]  # did not immediately respond
    return (
        before in ("not", "never", "so")  # “...” So said Ek.
        or before.endswith("n't")
        or (before == "to" and lows[cue.first - 2] in DECLINED)
    )


def _is_asked(reading: Reading, before: int) -> bool:
    """Whether no other comma stands in the sentence up to *before*: Ek, a farmer, asked if"""
    words, index = reading.tokens.words, before
    while index > before - _LONGEST_APPOSITION and reading.tokens.same_sentence(index, before):
        if words[index] in _SEPARATING:
            return False
        index -= 1
    return True


def _ends_after_quote(reading: Reading, cue: Cue, subject: Subject | None) -> bool:
    """Whether *cue* has nothing but marked words before it: “We go,” said Ek; “We go,” Ek said."""
    tokens, edge = reading.tokens, cue.first
    if subject is not None and subject.mention.first < edge:
        if tokens.lows[cue.last + 1] != ".":
            return False
        edge = subject.mention.first
    if tokens.regions[edge - 1] < 0 or cue.kind == "according":
        return False
    return not tokens.lows[cue.first].endswith("ing")


def _around(reading: Reading, cue: Cue, subject: Subject, sentence: Sentence) -> list[Frame]:
    """Stretches before and around a verb and its subject."""
    found: list[Frame] = []
    edge, begin = min(cue.first, subject.mention.first), sentence.first
    tokens, stop = reading.tokens, sentence.last
    after = max(cue.last, subject.mention.last) + 1
    word = edge - 1
    if tokens.lows[word] == "," == tokens.lows[after] and tokens.lows[word - 2] != "of":
        word -= 1  # a town which, Ek said, was safe; but all of which, Ek said, was safe
        after += tokens.lows[word] in AROUND_CUES
    relative = word > begin and tokens.lows[word] in AROUND_CUES
    if relative and after < stop:
        ends = ends_of(reading, after, sentence)
        found.append(Frame(cue, after, "split", tokens.lows[word], ends, sentence, (word, word)))
        if word < edge - 1:
            return found  # what stands before "which" is nothing that was said
    comma = _comma_before(reading, subject, edge, begin)
    if comma is None or subject.mention.head in SINGLING_OUT:
        return found  # Ek read the letter, which said so: nothing before "which" is said
    starts = _starts_before(reading, sentence, comma)
    for first, begins in starts:
        if comma - first >= FEWEST_WORDS:
            ends = [End(comma - 1, "comma")]
            found.append(Frame(cue, first, "before", begins, ends, sentence))
    if subject.kind == "inverted":
        after = _after_apposition(reading, after, stop)
    return found + _split(reading, cue, sentence, starts, comma, after)


def _split(
    reading: Reading,
    cue: Cue,
    sentence: Sentence,
    starts: list[tuple[int, str]],
    comma: int,
    after: int,
) -> list[Frame]:
    """Stretches on both sides of a verb and its subject, from a comma before them to *after*."""
    tokens = reading.tokens
    found: list[Frame] = []
    for first, resumes in _resumptions(reading, after, sentence.last):
        ends = ends_of(reading, first, sentence)
        for lead, begins in starts[:2]:
            if resumes == "on" and tokens.lows[lead] in PREPOSITIONS:
                continue  # in a statement, Ek urged drivers to stay
            parts = (lead, comma - 1)
            found.append(Frame(cue, first, "split", f"{resumes}:{begins}", ends, sentence, parts))
    return found


def _after_verb(
    reading: Reading, cue: Cue, subject: Subject | None, sentence: Sentence
) -> list[Frame]:
    """Stretches after a verb, and after the subject that follows it."""
    found: list[Frame] = []
    inverted = subject is not None and subject.kind == "inverted"
    last = subject.mention.last if subject is not None and inverted else -1
    for first, begins in starts_after(reading, cue, sentence):
        # rain would fall, said the minister | said a village that floods
        if first > last + (2 if begins == "that" else 0):
            ends = ends_of(reading, first, sentence)
            if len(ends) > 1:
                ends = before_next_report(reading, first, ends)
            if cue.first == sentence.first and _precedes_main_clause(reading, cue):
                # Asked whether she would sue, she laughed: what is reported is not all of it.
                ends = [end for end in ends if end.last < sentence.last] or ends
            found.append(Frame(cue, first, "after", begins, ends, sentence))
    return found


def _precedes_main_clause(reading: Reading, cue: Cue) -> bool:
    """Whether *cue*, which opens its sentence, is a participle: Asked if it rained, Ek laughed."""
    low = reading.tokens.lows[cue.first]
    return low == "told" or low.endswith(("ed", "ing"))


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
    if tokens.lows[edge - 1] == "and" and (other := reading.ending_at[edge - 2]) is not None:
        edge = max(begin, other.first)  # rain fell, police and witnesses said
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
    tokens, opening = reading.tokens, reading.tokens.lows[comma + 1]
    relative = opening == "who"
    if tokens.words[comma] != "," or not (
        relative or opening in ARTICLES or opening in POSSESSIVES
    ):
        return comma
    for index in range(comma + 2, min(stop, comma + _LONGEST_APPOSITION)):
        low = tokens.lows[index]
        if tokens.regions[index] >= 0 or (low in AUXILIARIES and not relative):
            break
        if low == ",":
            told = relative or any(map(is_person_noun, tokens.lows[comma + 2 : index]))
            return index if told else comma
    return comma


def _resumptions(reading: Reading, after: int, stop: int) -> list[tuple[int, str]]:
    """Where a clause that its cue splits may go on: at once, or after a comma."""
    words, regions = reading.tokens.words, reading.tokens.regions
    resumptions: list[tuple[int, str]] = []
    if after < stop and words[after][0].isalnum():
        resumptions.append((after, "on"))
    found = 0
    for index in range(after, min(stop, after + _FARTHEST_RESUMPTION)):
        word = words[index]
        if regions[index] >= 0:
            break
        if word in (",", ":") or word in DASHES:
            if regions[index + 1] < 0:
                resumptions.append((index + 1, "sign" if index == after else f"sign{found}"))
            found += 1
            if found == 2 or word == ":":
                break
    return resumptions


def _framed(reading: Reading, cue: Cue, subject: Subject | None, sentence: Sentence) -> list[Frame]:
    """Stretches before "according to", and after the comma that ends its phrase."""
    tokens = reading.tokens
    framed: list[Frame] = []
    begin, stop, last = sentence.first, sentence.last, cue.first - 1
    if tokens.lows[last] == "least" and tokens.lows[last - 1] == "at":
        last -= 2  # the boat was old, at least according to Ek
    comma = last > begin and (tokens.words[last] == "," or tokens.words[last] in DASHES)
    if comma:
        last -= 1
    starts: list[tuple[int, str]] = []
    joined = comma and tokens.lows[last] in CONJOINING  # and, according to Ek, “...”
    if last >= begin and tokens.regions[last] < 0 and not joined:
        starts = _starts_before(reading, sentence, last + 1)
    start = subject.mention.last + 1 if subject is not None else cue.last + 1
    splits = start < stop and tokens.words[last] in AUXILIARIES  # it was, according to Ek, old
    for first, begins in starts:
        if last - first >= FEWEST_WORDS - 1 and not splits:
            ends = [End(last, "cue")]
            framed.append(Frame(cue, first, "framed-before", begins, ends, sentence))
    if subject is not None and cue.first == begin and _opens_clause(reading, start):
        ends = ends_of(reading, start, sentence)
        framed.append(Frame(cue, start, "framed-after", "on", ends, sentence))
    found = 0
    # According to Ek, the mayor, the boat was old
    opening = _after_apposition(reading, start, stop)
    for index in range(opening, min(stop, start + _LONGEST_FRAMED)):
        if tokens.words[index] != "," or tokens.regions[index + 1] >= 0:
            continue
        ends = ends_of(reading, index + 1, sentence)
        begins = f"comma{found}"
        framed.append(Frame(cue, index + 1, "framed-after", begins, ends, sentence))
        if comma and starts:
            lead = (starts[0][0], last)
            framed.append(Frame(cue, index + 1, "framed-split", begins, ends, sentence, lead))
        found += 1
        if found == 2:
            break
    return framed


def _opens_clause(reading: Reading, index: int) -> bool:
    """Whether a clause begins without a comma: According to her uncle she fell in"""
    low = reading.tokens.lows[index]
    return low in DETERMINERS or low in ("he", "i", "it", "she", "there", "they", "we")


def _starts_before(reading: Reading, sentence: Sentence, limit: int) -> list[tuple[int, str]]:
    """Where a clause that ends before *limit* may begin: with its sentence, or after a comma."""
    words, lows, regions = reading.tokens.words, reading.tokens.lows, reading.tokens.regions
    starts: list[tuple[int, str]] = []
    begin, quoted = sentence.first, min(sentence.last_quoted, limit - 1)
    while quoted >= begin and regions[quoted] < 0:
        quoted -= 1
    if quoted >= begin:
        first = quoted + 1
        while first < limit and not words[first][0].isalnum():
            first += 1
        if first < limit:
            starts.append((first, "quote"))
        return starts
    first = begin
    while first < limit and (not words[first][0].isalnum() or lows[first] in LINKING):
        first += 1
    if first >= limit:
        return starts
    opening = reading.cues.get(first)
    if lows[first] not in LEADING_IN and (opening is None or not lows[first].endswith("ed")):
        starts.append((first, "sentence"))  # but not in: Asked by Bo about the boat, Ek said
    found = 0
    for index in range(first + 1, limit - FEWEST_WORDS + 1):
        if words[index] in _SEPARATING:
            following = index + 1
            if lows[following] in ("but", "and", "while"):
                following += 1
            starts.append((following, f"{words[index]}{min(found, 2)}"))
            found += 1
            if found == 3:
                break
    return starts
