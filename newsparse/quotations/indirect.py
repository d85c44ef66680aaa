"""Indirect speech: `She said that rain would fall`, `rain would fall, according to the report`.

Each cue has frames, the places where the clause that it reports may begin, and a frame has ends. A
linear model scores every frame with every end, and "nothing is reported", by their signs
(`newsparse.quotations.clauses`); the best is kept if it is likely enough. The weights are learned
by `benchmarks/train_clauses.py` and stand in `lexicon/clause_weights.json`.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator, Mapping, Sequence
from math import exp, log

from attrs import define

from newsparse.lexicon import table
from newsparse.quotations.clauses import ClauseSigns
from newsparse.quotations.frames import End, Frame, frames
from newsparse.reading import Reading
from newsparse.reading.cues import Cue
from newsparse.weighing import worth

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

# Start and end offsets of a clause's parts: one, or two where its cue splits it.
Parts = tuple[tuple[int, int], ...]


@define(eq=False)
class Clause:
    """A reported clause.

    Attributes:
        parts: Where its parts stand.
        cue: The words that report it.
    """

    parts: Parts
    cue: Cue


@define(eq=False)
class Option:
    """A clause that a cue may report.

    Attributes:
        odds: How much likelier it is than that the cue reports nothing.
        parts: Where its parts stand.
    """

    odds: float
    parts: Parts


def find_indirect(reading: Reading) -> tuple[Clause, ...]:
    """The reported clauses of *reading*, in order."""
    model = table("clause_weights")
    signs = ClauseSigns(reading)
    cues: list[Cue] = []
    options: list[list[Option]] = []
    least: list[float] = []
    for cue in reading.cues.values():
        scored = _scored(signs, cue, model["weights"])
        likely = least_likely(model["least_likely"], cue)
        # Even alone, a clause has to be this much likelier than nothing.
        if scored and max(scored, key=_score)[0] > log(likely / (1 - likely)) - 1e-6:
            cues.append(cue)
            options.append(
                [Option(odds(score), parts_of(reading, frame, end)) for score, frame, end in scored]
            )
            least.append(likely)
    chosen = settle(options, least)
    clauses = [Clause(options[at][option].parts, cues[at]) for at, option in chosen]
    return tuple(sorted(clauses, key=_place))


def _place(clause: Clause) -> Parts:
    return clause.parts


def least_likely(thresholds: Mapping[str, float], cue: Cue) -> float:
    """How likely a clause of *cue* has to be: plain speech less than speech with a purpose."""
    return thresholds["plain" if cue.kind in ("say", "according") else "purpose"]


def _score(scored: tuple[float, Frame, End]) -> float:
    return scored[0]


def _scored(
    signs: ClauseSigns, cue: Cue, weights: Mapping[str, float]
) -> list[tuple[float, Frame, End]]:
    """Every clause that *cue* may report, with its score."""
    scored: list[tuple[float, Frame, End]] = []
    for frame in frames(signs.reading, cue):
        base = worth(signs.of_frame(frame), weights)
        scored += [
            (base + worth(signs.of_end(frame, end), weights), frame, end) for end in frame.ends
        ]
    return scored


def odds(score: float) -> float:
    """How much likelier a clause of this score is than that nothing is reported."""
    return exp(max(-30.0, min(30.0, score)))


def parts_of(reading: Reading, frame: Frame, end: End) -> Parts:
    """Start and end offsets of what *frame* holds if it ends at *end*."""
    tokens = reading.tokens
    part = tokens.starts[frame.first], tokens.ends[end.last]
    if frame.lead is None:
        return (part,)
    return (tokens.starts[frame.lead[0]], tokens.ends[frame.lead[1]]), part


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
        free = [option for option in options[at] if all(_is_free(p, taken) for p in option.parts)]
        if not free:
            continue
        likely, best = _likeliest(free)
        if likely >= least[at]:
            for part in best.parts:
                insort(taken, part)
            yield at, options[at].index(best)


def _likeliest(options: Sequence[Option]) -> tuple[float, Option]:
    best = max(options, key=_odds)
    return best.odds / (1 + sum([option.odds for option in options])), best


def _odds(option: Option) -> float:
    return option.odds


def _is_free(part: tuple[int, int], taken: list[tuple[int, int]]) -> bool:
    """Whether *part* overlaps none of *taken*."""
    at = bisect_left(taken, part)
    before = taken[at - 1][1] if at else 0
    behind = taken[at][0] if at < len(taken) else part[1]
    return before <= part[0] and part[1] <= behind
