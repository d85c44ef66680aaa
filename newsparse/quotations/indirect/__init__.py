"""Indirect speech: `She said that rain would fall`, `rain would fall, according to the report`.

Each cue has frames, the places where the clause that it reports may begin, and a frame has ends. A
linear model scores every frame with every end, and "nothing is reported", by their signs
(`newsparse.quotations.indirect.grounds`); the best is kept if it is likely enough. The weights are
learned by `benchmarks/train_clauses.py` and are in `models/clause.json`; those for articles that a
spaCy pipeline has parsed, with signs of the parse (`newsparse.quotations.indirect.parsed`) among
the others, in `models/clause_parsed.json`.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterator, Mapping, Sequence
from math import exp, fsum, log
from operator import attrgetter
from typing import Final, final

from newsparse.dependencies import Dependencies
from newsparse.english.clause_words import NEGATIONS
from newsparse.english.reporting import WRITINGS
from newsparse.english.words import PREPOSITIONS
from newsparse.models import model, weights
from newsparse.models.linear import Model
from newsparse.prose.phrases import REPORTING, Cue
from newsparse.quotations.indirect.ends import End
from newsparse.quotations.indirect.frames import Frame, frames
from newsparse.quotations.indirect.grounds import ClauseGrounds
from newsparse.quotations.indirect.thresholds import closes, least_likely_set
from newsparse.reading import Reading

__all__ = [
    "Clause",
    "Option",
    "Parts",
    "find_indirect",
    "least_likely",
    "odds",
    "parts_of",
    "settle",
]

# The least score of a sentence that who tells it ends: a chance of one in a hundred.
_LEAST_CLOSED: Final = -4.6
# By how much more a clause outweighs those inside it that has who tells it at its end.
_CLOSING: Final = 8.0
# The log odds between which these thresholds matter.
_UNSURE: Final = (-5.0, 3.0)
# How many words name what somebody wrote: a long letter
_LONGEST_WRITTEN: Final = 4
# Signs of a unit after a number: 18%, 40°, 300€
_UNITS: Final = frozenset("%‰°€£$¥")
# By what options and clauses are compared
_odds = attrgetter("odds")
_place = attrgetter("parts")
# Start and end offsets of a clause's parts: one, or two where its cue splits it.
Parts = tuple[tuple[int, int], ...]
# A clause that a cue may report, with its score.
_Scored = tuple[float, Frame, End]


@final
class Clause:
    """A reported clause.

    Attributes:
        parts: Where its parts stand.
        cue: The words that report it.
    """

    __slots__ = ("cue", "parts")

    def __init__(self, parts: Parts, cue: Cue) -> None:
        self.parts: Parts = parts
        self.cue: Cue = cue


@final
class Option:
    """A clause that a cue may report.

    Attributes:
        odds: How much likelier it is than that the cue reports nothing.
        parts: Where its parts stand.
    """

    __slots__ = ("odds", "parts")

    def __init__(self, odds: float, parts: Parts) -> None:
        self.odds: float = odds
        self.parts: Parts = parts


@final
class _Reported:
    """A cue that is likely to report something.

    Attributes:
        cue: The cue.
        scored: The clauses that it may report.
        least: How likely one of them has to be.
    """

    __slots__ = ("cue", "least", "scored")

    def __init__(self, cue: Cue, scored: list[_Scored], least: float) -> None:
        self.cue: Cue = cue
        self.scored: list[_Scored] = scored
        self.least: float = least


def find_indirect(
    reading: Reading, parse: Callable[[], Dependencies | None] | None = None
) -> tuple[Clause, ...]:
    """The reported clauses of *reading*, in order.

    Args:
        reading: The prose of an article.
        parse: Gives what a pipeline's parser makes of its text; called where a clause may stand.
    """
    framed = [
        (cue, found)
        for cue in reading.cues.values()
        if cue.kind in REPORTING and (found := frames(reading, cue))
    ]
    if not framed:
        return ()
    dependencies = parse() if parse is not None else None
    name = "clause" if dependencies is None else "clause_parsed"
    thresholds = weights(name)["least_likely"]
    weighing = model(name)
    grounds = ClauseGrounds(reading, dependencies)
    clauses: list[Clause] = []
    rivals: list[_Reported] = []
    for cue, found in framed:
        scored = _scored(grounds, cue, found, weighing)
        if not scored:
            continue
        score, frame, end = _best(scored)
        if frame.order == "before" and cue.lemma != "report":
            scored = _closed(reading, scored)
            if len(scored) == 1:
                score, frame, end = scored[0]
        likely = least_likely(thresholds, cue)
        if _UNSURE[0] < score < _UNSURE[1]:
            likely = min(likely, least_likely_set(reading, frame, end))
        # Even alone, a clause has to be this much likelier than nothing; a little less is let
        # through, as `settle` adds up in another order.
        if score > log(likely / (1 - likely)) - 1e-6:
            if rivals and not reading.tokens.same_sentence(rivals[0].cue.first, cue.first):
                clauses += _settled(reading, rivals)
                rivals = []
            rivals.append(_Reported(cue, scored, likely))
    clauses += _settled(reading, rivals)
    return tuple(sorted(clauses, key=_place))


def _settled(reading: Reading, rivals: list[_Reported]) -> list[Clause]:
    """What the cues of one sentence report: of one alone, nothing overlaps its clause."""
    if len(rivals) == 1:
        (alone,) = rivals
        likeliest, frame, end = _best(alone.scored)
        if odds(likeliest) / fsum([1.0, *[odds(one[0]) for one in alone.scored]]) < alone.least:
            return []
        return [Clause(parts_of(reading, frame, end), alone.cue)]
    options = [
        [Option(odds(score), parts_of(reading, frame, end)) for score, frame, end in rival.scored]
        for rival in rivals
    ]
    chosen = settle(options, [rival.least for rival in rivals])
    return [Clause(options[at][option].parts, rivals[at].cue) for at, option in chosen]


def _closed(reading: Reading, scored: list[_Scored]) -> list[_Scored]:
    """The clause alone that is a sentence but for who tells it at its end, else all of *scored*.

    Ek told Bo it was, police say: what others said is told by whom it ends with; but not in
    Ek said it was, the Gazette reported, which tells where Ek was heard.
    """
    for score, frame, end in scored:
        if frame.order == "before" and frame.begins == "sentence":
            closed = score > _LEAST_CLOSED and closes(reading, frame)
            return [(score + _CLOSING, frame, end)] if closed else scored
    return scored


def least_likely(thresholds: Mapping[str, float], cue: Cue) -> float:
    """How likely a clause of *cue* has to be: plain speech less than speech with a purpose."""
    return thresholds["plain" if cue.kind in ("say", "according") else "purpose"]


def _scored(
    grounds: ClauseGrounds,
    cue: Cue,
    framed: list[Frame],
    weighing: Model,
) -> list[_Scored]:
    """Every clause that *cue* may report, of those *framed* by it, with its score."""
    scored: list[_Scored] = []
    subject = grounds.reading.subjects.get(cue)
    teller = subject.mention if subject is not None else None
    for frame in framed:
        # Whoever says it is no part of it: was told by his cousin it would rain
        if teller is not None and teller.first <= frame.first <= teller.last:
            continue
        if cue.lemma == "write" and _is_written(grounds.reading, frame):
            continue
        (signs, findings), ends = grounds.of(frame)
        base = weighing.worth(signs, findings)
        for at, end in enumerate(frame.ends):
            signs, findings = ends[at]
            scored.append((base + weighing.worth(signs, findings), frame, end))
    return scored


def _best(scored: list[_Scored]) -> _Scored:
    """The likeliest of some clauses, the first among equals."""
    best = scored[0]
    for other in scored:
        if other[0] > best[0]:
            best = other
    return best


def _is_written(reading: Reading, frame: Frame) -> bool:
    """Whether *frame* begins with what somebody wrote, and says nothing: separate letters about"""
    lows = reading.tokens.lows
    for index in range(frame.first, frame.first + _LONGEST_WRITTEN):
        low = lows[index]
        if low in WRITINGS:
            return lows[index + 1] in PREPOSITIONS or lows[index + 1] in (",", ".")
    return False


def odds(score: float) -> float:
    """How much likelier a clause of this score is than that nothing is reported."""
    return exp(max(-30.0, min(30.0, score)))


def parts_of(reading: Reading, frame: Frame, end: End) -> Parts:
    """Start and end offsets of what *frame* holds if it ends at *end*."""
    tokens = reading.tokens
    first = frame.first
    if tokens.lows[first] == "to" and tokens.lows[first - 1] in NEGATIONS:
        first -= 1  # warned them not to return
    elif tokens.lows[first] == ",":
        first += 1  # said that, if it rained, the boat would stay
    part = tokens.starts[first], _end_with_signs(reading, first, end.last)
    if frame.lead is None:
        return (part,)
    return (tokens.starts[frame.lead[0]], tokens.ends[frame.lead[1]]), part


def _end_with_signs(reading: Reading, first: int, last: int) -> int:
    """Where what ends with the token *last* ends, with a unit after a number, a closing bracket.

    Prices rose by 18%. | The line would close (or be sold).
    """
    end, lows = reading.tokens.ends[last], reading.tokens.lows
    sign = reading.text[end : end + 1]
    if sign == ")":
        return end + ("(" in lows[first : last + 1])
    return end + (sign in _UNITS and lows[last][-1].isdigit())


def settle(
    options: Sequence[Sequence[Option]], least: Sequence[float]
) -> Iterator[tuple[int, int]]:
    """The likeliest clause of each cue among those that overlap none of a surer cue.

    Args:
        options: The clauses of each cue.
        least: How likely a clause of each cue has to be.

    Returns:
        The index of each cue that reports something, and of its clause.
    """
    order = sorted(range(len(options)), key=lambda at: -_likeliest(options[at])[0])
    taken: list[tuple[int, int]] = []  # in text order, none over another
    for at in order:
        free = [option for option in options[at] if _are_free(option.parts, taken)]
        if not free:
            continue
        likely, best = _likeliest(free)
        if likely >= least[at]:
            for part in best.parts:
                insort(taken, part)
            yield at, options[at].index(best)


def _likeliest(options: Sequence[Option]) -> tuple[float, Option]:
    """The likeliest of *options*, and how likely it is among them and nothing."""
    best = max(options, key=_odds)
    return best.odds / fsum([1.0, *[option.odds for option in options]]), best


def _are_free(parts: Parts, taken: list[tuple[int, int]]) -> bool:
    """Whether *parts* overlap none of *taken*."""
    for part in parts:
        at = bisect_left(taken, part)
        if at and taken[at - 1][1] > part[0]:
            return False
        if at < len(taken) and taken[at][0] < part[1]:
            return False
    return True
