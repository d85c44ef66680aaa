"""Indirect speech: `She said that rain would fall`, `rain would fall, according to the report`.

Each cue proposes clauses: stretches behind or before it that begin and end where clauses do. A
small linear model scores every proposal by its signs, and the best one of each cue is kept if it is
likely enough. The weights are learned by `benchmarks/train_clauses.py` and stand in
`lexicon/clause_weights.json`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from math import exp

from attrs import frozen

from newsparse.lexicon import table
from newsparse.lexicon.words import (
    ADVERBS,
    AUXILIARIES,
    CALENDAR,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
)
from newsparse.reading import Reading, Subject
from newsparse.reading.cues import Cue
from newsparse.reading.mentions import Mention

__all__ = ["Clause", "Proposal", "find_indirect", "proposals", "signs"]

# Kinds of cues that report speech; what is thought is not said.
_REPORTING = frozenset(("say", "report", "voice", "according"))
# Words that open a reported question and belong to it.
_QUESTIONS = frozenset("whether if why how what who when where which".split())
# How far from its cue a clause is looked for, in words; sentences may have no end.
_REACH = 120
# How far behind its cue a clause may begin, in words.
_FARTHEST_START = 16
_FEWEST_WORDS = 3
_MOST_ENDS = 8
_DECLINED = frozenset("declined declines declining refused refuses refusing failed".split())
# Signs and words before which a clause may end.
_BREAKS = frozenset(", ; — – - ( :".split())
_CONJOINING = frozenset("and but while as after though although because".split())


@frozen(eq=False, slots=True)
class Proposal:
    """A stretch of a sentence that may be what a cue reports.

    Attributes:
        cue: The cue.
        first: Index of its first token.
        last: Index of its last token.
        order: `behind` the cue, `before` it, or `framed` by "according to X,".
        begins: What it begins after: `that`, `cue`, `object`, `time`, `phrase`, `sentence` ...
        ends: What it ends before: `stop`, `comma`, `cue`.
    """

    cue: Cue
    first: int
    last: int
    order: str
    begins: str
    ends: str


@frozen(eq=False, slots=True)
class Clause:
    """A reported clause.

    Attributes:
        start: Offset of its first character.
        end: Offset behind its last one.
        cue: The words that report it.
    """

    start: int
    end: int
    cue: Cue


def find_indirect(reading: Reading) -> tuple[Clause, ...]:
    """The reported clauses of *reading*, in order."""
    model = table("clause_weights")
    weights: Mapping[str, float] = model["weights"]
    least: Mapping[str, float] = model["least_likely"]
    weight = weights.get
    chosen: list[tuple[float, Proposal]] = []
    for cue in reading.cues.values():
        best: tuple[float, Proposal] | None = None
        for proposal in proposals(reading, cue):
            score = sum([weight(sign, 0.0) for sign in signs(reading, proposal)])
            if best is None or score > best[0]:
                best = (score, proposal)
        if best is not None:
            likely = 1 / (1 + exp(-max(-30.0, min(30.0, best[0]))))
            if likely >= least[best[1].order]:
                chosen.append((likely, best[1]))
    chosen.sort(key=lambda pair: -pair[0])
    taken: list[Clause] = []  # in text order, none over another
    for _, proposal in chosen:
        start, end = _offsets(reading, proposal)
        at = bisect_left(taken, start, key=_start)
        if (at and taken[at - 1].end > start) or (at < len(taken) and taken[at].start < end):
            continue
        taken.insert(at, Clause(start, end, proposal.cue))
    return tuple(taken)


def _start(clause: Clause) -> int:
    return clause.start


def _offsets(reading: Reading, proposal: Proposal) -> tuple[int, int]:
    return reading.tokens.starts[proposal.first], reading.tokens.ends[proposal.last]


def proposals(reading: Reading, cue: Cue) -> Iterator[Proposal]:
    """The stretches that *cue* may report."""
    if cue.kind not in _REPORTING or _is_denied(reading, cue):
        return
    tokens = reading.tokens
    sentence = tokens.sentences[cue.first]
    begin = max(bisect_left(tokens.sentences, sentence), cue.first - _REACH)
    stop = min(bisect_left(tokens.sentences, sentence + 1) - 1, cue.last + _REACH)
    while stop > begin and not tokens.words[stop][0].isalnum():
        stop -= 1
    subject = reading.subjects.get(cue)
    if cue.kind == "according":
        yield from _framed(reading, cue, subject, begin, stop)
    else:
        yield from _behind(reading, cue, stop)
        yield from _before(reading, cue, subject, begin)


def _is_denied(reading: Reading, cue: Cue) -> bool:
    """Whether nothing was said: `did not say`, `declined to say`."""
    lows = reading.tokens.lows
    before = lows[max(0, cue.first - 2) : cue.first]
    return bool(before) and (
        before[-1] in ("not", "never")
        or before[-1].endswith("n't")
        or (before[-1] == "to" and before[0] in _DECLINED)
    )


def _behind(reading: Reading, cue: Cue, stop: int) -> Iterator[Proposal]:
    """Stretches behind the cue: `said that ...`, `told them ...`, `urged Ek to ...`."""
    for first, begins in _starts_behind(reading, cue, stop):
        for last, ends in _ends(reading, first, stop):
            yield Proposal(cue, first, last, "behind", begins, ends)


def _starts_behind(reading: Reading, cue: Cue, stop: int) -> Iterator[tuple[int, str]]:
    tokens = reading.tokens
    lows = tokens.lows
    seen: set[int] = set()
    limit = min(stop, cue.last + _FARTHEST_START)
    for index in range(cue.last + 1, limit):
        if lows[index] in (";", ":"):
            break
        if lows[index] == "that" and tokens.regions[index] < 0:
            seen.add(index + 1)
            yield index + 1, "that"
            if index == cue.last + 1:
                return
            break
    index = cue.last + 1
    if index > stop or tokens.regions[index] >= 0 or _follows_quote(reading, cue):
        return
    low = lows[index]
    if low[0].isalnum() and (low not in PREPOSITIONS or low == "to"):
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
    """Whether the cue reports marked words: “We go,” says Ek"""
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


def _before(reading: Reading, cue: Cue, subject: Subject | None, begin: int) -> Iterator[Proposal]:
    """Stretches before the cue: `..., Ek said`, `..., said Ek`."""
    if subject is None or subject.kind not in ("beside", "inverted", "apposed", "attached"):
        return
    tokens = reading.tokens
    edge = min(cue.first, subject.mention.first)
    while edge > begin and tokens.lows[edge - 1] in ("the", "a", "an"):
        edge -= 1
    comma = edge - 1
    if comma <= begin or tokens.words[comma] not in (",", "—", "–", "-"):
        return
    if tokens.regions[comma - 1] >= 0 or tokens.regions[comma] >= 0:
        return
    for first, begins in _starts_before(reading, begin, comma):
        if comma - first >= _FEWEST_WORDS:
            yield Proposal(cue, first, comma - 1, "before", begins, "comma")


def _framed(
    reading: Reading, cue: Cue, subject: Subject | None, begin: int, stop: int
) -> Iterator[Proposal]:
    """Stretches around "according to": before it, or behind the comma that ends its phrase."""
    tokens = reading.tokens
    last = cue.first - 1
    if last > begin and tokens.words[last] == ",":
        last -= 1
    if last - begin >= _FEWEST_WORDS - 1 and tokens.regions[last] < 0:
        for first, begins in _starts_before(reading, begin, last + 1):
            if last - first >= _FEWEST_WORDS - 1:
                yield Proposal(cue, first, last, "framed-before", begins, "cue")
    start = subject.mention.last + 1 if subject is not None else cue.last + 1
    found = 0
    for comma in range(start, min(stop, start + 30)):
        if tokens.words[comma] != "," or tokens.regions[comma + 1] >= 0:
            continue
        for end, ends in _ends(reading, comma + 1, stop):
            yield Proposal(cue, comma + 1, end, "framed-behind", f"comma{found}", ends)
        found += 1
        if found == 2:
            return


def _starts_before(reading: Reading, begin: int, limit: int) -> Iterator[tuple[int, str]]:
    """Where a clause that ends before *limit* may begin: with its sentence, or behind a comma."""
    tokens = reading.tokens
    first = begin
    while first < limit and (
        not tokens.words[first][0].isalnum() or tokens.lows[first] in ("but", "and", "yet", "so")
    ):
        first += 1
    if any(region >= 0 for region in tokens.regions[first:limit]):
        quoted = max(i for i in range(first, limit) if tokens.regions[i] >= 0)
        first = quoted + 1
        while first < limit and not tokens.words[first][0].isalnum():
            first += 1
        yield first, "quote"
        return
    yield first, "sentence"
    found = 0
    for index in range(first + 1, limit - 2):
        if tokens.words[index] in (",", ";", "—", "–", ":"):
            following = index + 1
            if tokens.lows[following] in ("but", "and", "while"):
                following += 1
            yield following, f"{tokens.words[index]}{min(found, 2)}"
            found += 1
            if found == 3:
                return


def _ends(reading: Reading, first: int, stop: int) -> Iterator[tuple[int, str]]:
    """Where a clause that begins at *first* may end: with its sentence, or before a comma."""
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
            yield index - 1, f"{low}:{_class_of(reading, index + 1)}"
        elif low in _CONJOINING and tokens.lows[index - 1] not in _BREAKS:
            following = _class_of(reading, index + 1)
            if low == "and" and not following.startswith(("cue", "aux", "ed")):
                continue
            yield index - 1, f"{low}:{following}"
        elif low in ("on", "in", "at") and tokens.lows[index + 1] in CALENDAR:
            yield index - 1, "time"  # Ek would leave on Monday at a rally
        else:
            continue
        found += 1
        if found == _MOST_ENDS:
            return


def _class_of(reading: Reading, index: int) -> str:
    """The word at *index* where it tells much, else its class."""
    tokens = reading.tokens
    if index >= len(tokens):
        return "end"
    low = tokens.lows[index]
    if index in reading.cues:
        cue = reading.cues[index]
        return f"cue-{cue.kind}" + ("-ing" if low.endswith("ing") else "")
    if low in CONJUNCTIONS or low in ("who", "which", "to", "a", "the"):
        return low
    if low in PRONOUNS:
        return "pronoun"
    if low in PREPOSITIONS:
        return "prep"
    if low in AUXILIARIES:
        return "aux"
    if low in DETERMINERS:
        return "det"
    if low in CALENDAR:
        return "time"
    if low in ADVERBS:
        return "adverb"
    if not low[0].isalnum():
        return "sign"
    if tokens.words[index][0].isupper():
        return "Name"
    return "ing" if low.endswith("ing") else "ed" if low.endswith("ed") else "word"


def signs(reading: Reading, proposal: Proposal) -> list[str]:
    """What speaks for and against a proposal."""
    tokens = reading.tokens
    cue, order = proposal.cue, proposal.order
    subject = reading.subjects.get(cue)
    length = proposal.last - proposal.first + 1
    size = "3" if length < 5 else "5" if length < 8 else "8" if length < 15 else "15"
    inner = tokens.lows[proposal.first : proposal.last + 1]
    finite = any(low in AUXILIARIES or low.endswith("ed") for low in inner)
    opening = _class_of(reading, proposal.first)
    whose = "nobody" if subject is None else f"{subject.kind}-{_what(subject.mention)}"
    how = cue.kind + ("-passive" if cue.passive else "")
    form = (
        "ing"
        if tokens.lows[cue.first].endswith("ing")
        else "base"
        if tokens.lows[cue.first] == cue.lemma
        else "finite"
    )
    found = [
        f"order:{order}",
        f"cue:{how}:{order}:{proposal.begins}",
        f"verb:{cue.lemma}:{proposal.begins}",
        f"verb:{cue.lemma}:{order}",
        f"begins:{proposal.begins}:{opening}",
        f"ends:{order}:{proposal.ends}",
        f"ends:{proposal.ends}:{size}",
        f"size:{order}:{size}",
        f"finite:{finite}:{order}:{proposal.begins}",
        f"whose:{whose}:{order}",
        f"form:{form}:{order}:{proposal.begins}",
        f"left:{_class_of(reading, cue.first - 1) if cue.first else 'start'}:{form}",
        f"headline:{tokens.areas[cue.first] == reading.headline}:{order}",
    ]
    inside = sum(
        proposal.first <= other <= proposal.last and other != cue.first
        for other in range(proposal.first, proposal.last + 1)
        if other in reading.cues and reading.cues[other].kind in _REPORTING
    )
    found.append(f"inside:{min(inside, 2)}:{order}")
    found += _signs_of_rest(reading, proposal)
    if order in ("behind", "before"):
        found.append(f"apart:{_stands_apart(reading, cue, subject)}:{order}:{proposal.begins}")
    if order == "behind":
        gap = proposal.first - cue.last - 1
        found.append(f"gap:{min(gap, 6)}:{proposal.begins}")
    return found


def _stands_apart(reading: Reading, cue: Cue, subject: Subject | None) -> bool:
    """Whether a comma sets cue and subject off: `rain would fall, Ek said`."""
    edge = cue.first if subject is None else min(cue.first, subject.mention.first)
    comma = edge - 1
    tokens = reading.tokens
    return (
        comma > 3
        and tokens.words[comma] == ","
        and tokens.regions[comma - 1] < 0
        and tokens.sentences[comma - 4] == tokens.sentences[cue.first]
    )


def _signs_of_rest(reading: Reading, proposal: Proposal) -> list[str]:
    """What the sentence goes on with behind the proposal, and what the proposal runs over."""
    tokens = reading.tokens
    sentence = tokens.sentences[proposal.first]
    behind = proposal.last + 1
    end = min(bisect_left(tokens.sentences, sentence + 1), behind + _REACH)
    rest = range(behind, end)
    cue = proposal.cue
    if proposal.order == "before":
        subject = reading.subjects.get(cue)
        behind = max(cue.last, subject.mention.last if subject is not None else 0) + 1
        goes_on = _class_of(reading, behind) if behind < end else "end"
        return [f"goes on:{goes_on}:{proposal.begins}", f"goes on:{cue.kind}:{goes_on}"]
    cued = any(index in reading.cues for index in rest)
    finite = any(tokens.lows[i] in AUXILIARIES or tokens.lows[i].endswith("ed") for i in rest)
    quoted = any(tokens.regions[index] >= 0 for index in rest)
    breaks = sum(tokens.lows[i] in _BREAKS for i in range(proposal.first, proposal.last))
    words = "none" if not rest else "few" if len(rest) < 6 else "many"
    second = _class_of(reading, behind + 2) if behind + 2 < end else "end"
    return [
        f"rest:{words}:{cued}:{finite}:{proposal.order}",
        f"rest:{proposal.ends}:{cued}:{finite}",
        f"rest:{proposal.ends}:{second}",
        f"rest:{quoted}:{proposal.ends}",
        f"breaks:{min(breaks, 4)}:{proposal.order}:{words}",
    ]


def _what(mention: Mention) -> str:
    return mention.head if mention.kind == "pronoun" else mention.kind
