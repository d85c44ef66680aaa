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
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from math import exp, fsum, log
from typing import Final, final

from newsparse.dependencies import Dependencies
from newsparse.english.clause_words import (
    CONJOINING,
    COUNTING,
    FOCUSING,
    NEGATIONS,
    PRESENTS,
    SHIFTED,
    SINGLING_OUT,
    SUBORDINATING,
)
from newsparse.english.cues import REPORTS
from newsparse.english.pronouns import SUBJECTS
from newsparse.english.reporting import FILMS, FINDING, SAYING_MORE, TELLING, WRITINGS
from newsparse.english.verbs import PASTS, VERB_FORMS
from newsparse.english.words import (
    ADVERBS,
    AUXILIARIES,
    CALENDAR,
    PREPOSITIONS,
    PRONOUNS,
    QUESTIONS,
)
from newsparse.models import model, weights
from newsparse.models.linear import Finding
from newsparse.prose.phrases import REPORTING, Cue
from newsparse.quotations.indirect.ends import End
from newsparse.quotations.indirect.frames import Frame, frames
from newsparse.quotations.indirect.grounds import ClauseGrounds
from newsparse.quotations.indirect.starts import is_number
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

# How likely a clause has to be that "that" opens after its verb. Of most verbs the model has seen
# few, so that it is too unsure.
_LEAST_LIKELY_THAT: Final = 0.38
# The same for a clause in the tense that speech turns into: Ek said she would stay
_LEAST_LIKELY_SHIFTED: Final = 0.2
# The same where a poll or a study found or showed it.
_LEAST_LIKELY_FOUND: Final = 0.1
# The same for a sentence that ends with the document that shows it: rain fell, records show
_LEAST_LIKELY_SHOWN: Final = 0.01
# The same for a sentence that ends with who tells it and a verb other than said: rain fell, Ek
# confirmed
_LEAST_LIKELY_CLOSED: Final = 0.01
# The same for a clause that begins with a pronoun: Ek estimates she lost $40
_LEAST_LIKELY_PRONOUN: Final = 0.05
# What a sentence begins with that tells when or where something is said.
_TELLING_WHEN: Final = PREPOSITIONS | QUESTIONS | ADVERBS
# The log odds between which these thresholds matter.
_UNSURE: Final = (-5.0, 3.0)
# How many words may come after a speaker and verb that all but end their sentence.
_LONGEST_TAIL: Final = 9
# With one of these, what follows is more than a time or a place: Ek said in May that
_NOT_IN_TAIL: Final = AUXILIARIES.union(PRONOUNS, CONJOINING, (",", ":", ";", "that", "to"))
# How many words name what somebody wrote: a long letter
_LONGEST_WRITTEN: Final = 4
# How many words after its beginning such a tense is looked for.
_FARTHEST_TENSE: Final = 12
# Signs of a unit after a number: 18%, 40°, 300€
_UNITS: Final = frozenset("%‰°€£$¥")
# Start and end offsets of a clause's parts: one, or two where its cue splits it.
Parts = tuple[tuple[int, int], ...]


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


def find_indirect(
    reading: Reading, parse: Callable[[], Dependencies | None] | None = None
) -> tuple[Clause, ...]:
    """The reported clauses of *reading*, in order.

    Args:
        reading: The prose of an article.
        parse: Gives what a pipeline's parser makes of its text; called where there is a cue.
    """
    dependencies = parse() if parse is not None and reading.cues else None
    name = "clause" if dependencies is None else "clause_parsed"
    thresholds = weights(name)["least_likely"]
    worth = model(name).worth
    grounds = ClauseGrounds(reading, dependencies)
    cues: list[Cue] = []
    options: list[list[Option]] = []
    least: list[float] = []
    for cue in reading.cues.values():
        if cue.kind not in REPORTING:
            continue  # as most
        scored = _scored(grounds, cue, worth)
        if not scored:
            continue
        score, frame, end = max(scored, key=_score)
        likely = least_likely(thresholds, cue)
        if _UNSURE[0] < score < _UNSURE[1]:
            likely = min(likely, _least_likely_set(reading, frame, end))
        # Even alone, a clause has to be this much likelier than nothing; a little less is let
        # through, as `settle` adds up in another order.
        if score > log(likely / (1 - likely)) - 1e-6:
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


def _least_likely_set(reading: Reading, frame: Frame, end: End) -> float:
    """How likely a clause has to be for the way it is set: Ek agreed that ...; Ek agreed it would.

    Its verb is finite and has its subject before it.
    """
    cue, lows = frame.cue, reading.tokens.lows
    that = frame.begins == "that"
    if frame.order == "before":
        if _is_finding(reading, cue):
            return _LEAST_LIKELY_SHOWN
        if _closes(reading, frame):
            return _LEAST_LIKELY_CLOSED
    if not that and (frame.begins != "cue" or end.kind == "quote"):
        return 1.0
    subject = reading.subjects.get(cue)
    if (
        lows[cue.first].endswith("ing")
        or subject is None
        or subject.kind not in ("beside", "apposed", "attached")
    ):
        return 1.0
    if _is_finding(reading, cue):
        return _LEAST_LIKELY_FOUND
    if that:
        return _LEAST_LIKELY_THAT
    first = frame.first
    if _opens_clause(lows, first) and frame.begins == "cue" and not cue.passive:
        return _LEAST_LIKELY_PRONOUN
    inside = lows[first + 1 : min(first + _FARTHEST_TENSE, end.last)]
    tensed = not SHIFTED.isdisjoint(inside) or _has_present(inside)
    if cue.passive or cue.lemma in TELLING or lows[first] in CALENDAR or not tensed:
        return 1.0
    return _LEAST_LIKELY_SHIFTED


def _has_present(lows: list[str]) -> bool:
    """Whether a verb in the present has its subject before it: the maker has tested boats"""
    for low in lows:
        if low in PRESENTS:
            return True
        if low in CONJOINING or low in SUBORDINATING or low in SINGLING_OUT or low in ",;:":
            return False
    return False


def _opens_clause(lows: list[str], first: int) -> bool:
    """Whether a pronoun at *first* is a subject: claims he was, contends it puts; not claims it"""
    if lows[first] not in ("it", "there"):
        return lows[first] in SUBJECTS
    following = lows[first + 1]
    return following in AUXILIARIES or following in PASTS or following in VERB_FORMS


def _closes(reading: Reading, frame: Frame) -> bool:
    """Whether speaker and verb end the sentence that *frame* begins with: rain fell, Ek confirmed

    Or all but end it: rain fell, Ek alleges in a lawsuit. Not after what tells when: Asked about
    it, Ek replied; even after the rain, Ek complained.
    """
    cue, lows = frame.cue, reading.tokens.lows
    low = lows[frame.first]
    subject = reading.subjects.get(cue)
    following = lows[frame.first + 1]
    # At least 40 boats sank, Ek said; even small boats sank, Ek said; but even after the rain
    opening = low in COUNTING and is_number(lows, frame.first + 1)
    opening = opening or (low in FOCUSING and following not in _TELLING_WHEN)
    opening = opening or (low == "there" and following in AUXILIARIES)
    return (
        frame.begins == "sentence"
        and cue.kind in ("say", "report")
        and _is_tail(reading, cue.last + 1, frame.sentence.last)
        and subject is not None
        and subject.kind in ("beside", "attached")
        and low != "asked"
        and (low not in _TELLING_WHEN or opening)
    )


def _is_tail(reading: Reading, first: int, last: int) -> bool:
    """Whether nothing or only a time or a place is told from *first* on: in a lawsuit on Monday"""
    lows = reading.tokens.lows
    if first > last:
        return True
    low = lows[first]
    if first == last and low in ADVERBS:
        return True  # rain fell, Ek explained later
    if low == ",":
        return lows[first + 1] in SAYING_MORE  # rain fell, Ek said, adding: “...”
    if low in CALENDAR and lows[first + 1] == ",":
        return True  # rain fell, Ek confirmed Monday, two days after
    if last - first > _LONGEST_TAIL or not (low in PREPOSITIONS or low in CALENDAR):
        return False
    return low != "to" and _NOT_IN_TAIL.isdisjoint(lows[first : last + 1])


def _is_finding(reading: Reading, cue: Cue) -> bool:
    """Whether a document shows what *cue* reports, and no film that somebody has watched."""
    subject = reading.subjects.get(cue)
    return (
        subject is not None
        and cue.lemma in FINDING
        and subject.mention.head in REPORTS
        and subject.mention.head not in FILMS
    )


def _score(scored: tuple[float, Frame, End]) -> float:
    return scored[0]


def _scored(
    grounds: ClauseGrounds, cue: Cue, worth: Callable[[Iterable[str], Iterable[Finding]], float]
) -> list[tuple[float, Frame, End]]:
    """Every clause that *cue* may report, with its score."""
    scored: list[tuple[float, Frame, End]] = []
    subject = grounds.reading.subjects.get(cue)
    teller = subject.mention if subject is not None else None
    for frame in frames(grounds.reading, cue):
        # Whoever says it is no part of it: was told by his cousin it would rain
        if teller is not None and teller.first <= frame.first <= teller.last:
            continue
        if cue.lemma == "write" and _is_written(grounds.reading, frame):
            continue
        base = worth(*grounds.of_frame(frame))
        scored += [
            (base + worth(*found), frame, end)
            for end, found in zip(frame.ends, grounds.of_ends(frame), strict=True)
        ]
    return scored


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
        free = [option for option in options[at] if all(_is_free(p, taken) for p in option.parts)]
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


def _odds(option: Option) -> float:
    return option.odds


def _is_free(part: tuple[int, int], taken: list[tuple[int, int]]) -> bool:
    """Whether *part* overlaps none of *taken*."""
    at = bisect_left(taken, part)
    before = taken[at - 1][1] if at else 0
    after = taken[at][0] if at < len(taken) else part[1]
    return before <= part[0] and part[1] <= after
