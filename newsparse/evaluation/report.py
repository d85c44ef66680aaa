"""What an evaluation says: shares, scores and a table of them."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import asdict, frozen

__all__ = [
    "Bin",
    "Calibration",
    "Judgement",
    "Report",
    "Score",
    "Share",
    "SpeakerMistake",
    "interval_of",
]

# What of a report are no counts.
_ONE_BY_ONE = ("judgements", "speaker_mistakes")
# How often articles are drawn anew for an interval, and what the draws begin with.
_DRAWS = 1000
_SEED = 0


@frozen(slots=True)
class Share:
    """How many of how many are right.

    Attributes:
        right: How many are.
        of: How many were asked for.
    """

    right: int = 0
    of: int = 0

    @property
    def share(self) -> float | None:
        """The share, 0 to 1; None where nothing was asked for."""
        return self.right / self.of if self.of else None

    def __str__(self) -> str:
        return "-" if self.share is None else f"{100 * self.share:.1f}"


@frozen(slots=True)
class Score:
    """How well something is found.

    Attributes:
        right: How many of those that were found are right.
        found: How many were found.
        right_annotated: How many of those that are annotated were found, and rightly.
        annotated: How many are annotated.
    """

    right: int = 0
    found: int = 0
    right_annotated: int = 0
    annotated: int = 0

    @property
    def precision(self) -> float:
        """The share of what was found that is right, 0 to 1."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of what is annotated that was found rightly, 0 to 1."""
        return self.right_annotated / self.annotated if self.annotated else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def __str__(self) -> str:
        return f"{100 * self.f1:.1f}" if self.annotated else "-"


@frozen(slots=True)
class Bin:
    """Answers of about the same confidence.

    Attributes:
        low: The least confidence in it; the next bin begins a tenth above.
        regions: How many answers.
        mean: Their mean confidence.
        right: The share of them that is right.
    """

    low: float
    regions: int
    mean: float
    right: float


@frozen(slots=True)
class Calibration:
    """Whether answers are right as often as their confidence says.

    Attributes:
        bins: Ten of equal width, as far as any answer is in them.
        error: The expected calibration error: the mean difference between confidence and share of
            right answers, weighed by how many answers a bin has (Naeini et al. 2015).
        sure: At a confidence of .8 or more: how many are right.
        kept: How many answers have that confidence.
    """

    bins: tuple[Bin, ...] = ()
    error: float = 0.0
    sure: Share = Share()
    kept: Share = Share()


@frozen(slots=True)
class Judgement:
    """What became of one quoted region, annotated or answered.

    Attributes:
        article: The article's id.
        what: `right`; or `not found`, `no speech` (nobody said it), `nobody named`, `wrong
            mention`, or `wrong referent` (the right words, taken for somebody else).
        start: Offset of its first word.
        text: Its words.
        quote: The annotation, None where there is none.
        answer: The parser's answer, None where there is none.
    """

    article: str
    what: str
    start: int
    text: str
    quote: Mapping[str, Any] | None = None
    answer: Mapping[str, Any] | None = None

    @property
    def annotated(self) -> str | None:
        """Who said it."""
        return _name(self.quote)

    @property
    def named(self) -> str | None:
        """Whom the parser names."""
        return _name(self.answer)

    @property
    def confidence(self) -> float:
        """How sure it is."""
        return float((self.answer or {}).get("confidence") or 0.0)

    def to_dict(self) -> dict[str, Any]:
        """The same in plain JSON types, with names in place of rows."""
        return {
            "article": self.article,
            "what": self.what,
            "start": self.start,
            "text": self.text,
            "annotated": self.annotated,
            "named": self.named,
            "confidence": self.confidence,
        }


@frozen(slots=True)
class SpeakerMistake:
    """What an annotated speaker, who is found, is told to be and isn't.

    Attributes:
        article: The article's id.
        what: `wrong name` (not the fullest one), `wrong kind`, `wrong role` or `wrong gender`.
        speaker: Who it is, as annotated.
        annotated: What is right.
        answered: What most of the parser's answers about this speaker say.
    """

    article: str
    what: str
    speaker: str
    annotated: str
    answered: str | None

    def to_dict(self) -> dict[str, Any]:
        """The same in plain JSON types."""
        return asdict(self)


def _name(row: Mapping[str, Any] | None) -> str | None:
    return None if row is None else row.get("speaker_entity") or row.get("speaker_text")


@frozen(slots=True)
class Report:
    """How well articles are read, counted over quoted regions.

    Attributes:
        articles: How many articles.
        regions: Quoted regions: found, whoever said them.
        who: Who said it: the region is found and the speaker is the right one.
        full_name: The same, and the speaker's name is the fullest one.
        by_kind: The same as `who`, by `"direct"` and `"mixed"`.
        who_interval: The 95 % interval of the F1 of `who`, by drawing the articles anew.
        indirect: Indirect quotes: found, whoever said them.
        indirect_who: Of the ones that are found: the mention or the name is right.
        name: Of the speakers that are found: the name is the fullest one.
        kind: Of the speakers that are found: the kind is right.
        role: Of those that have a role: it is right.
        gender: Of those whose gender is annotated: it is right.
        calibration: Whether answers are right as often as their confidence says.
        judgements: What became of every quoted region.
        speaker_mistakes: What isn't right of the names, kinds, roles and genders of those
            speakers that are found.
    """

    articles: int
    regions: Score
    who: Score
    full_name: Score
    by_kind: Mapping[str, Score]
    who_interval: tuple[float, float]
    indirect: Score
    indirect_who: Share
    name: Share
    kind: Share
    role: Share
    gender: Share
    calibration: Calibration
    judgements: tuple[Judgement, ...] = ()
    speaker_mistakes: tuple[SpeakerMistake, ...] = ()

    @property
    def mistakes(self) -> tuple[Judgement, ...]:
        """Every quoted region that isn't right."""
        return tuple(judged for judged in self.judgements if judged.what != "right")

    def rows(self) -> list[tuple[str, str]]:
        """The figures with their names, in per cent, as they are printed."""
        low, high = self.who_interval
        calibration = self.calibration
        return [
            ("articles", str(self.articles)),
            ("quoted regions", str(self.regions.annotated)),
            ("who said it, F1", str(self.who)),
            # One article drawn anew is the same article.
            ("  95 % interval", f"{100 * low:.1f}-{100 * high:.1f}" if self.articles > 1 else "-"),
            ("  precision", f"{100 * self.who.precision:.1f}"),
            ("  recall", f"{100 * self.who.recall:.1f}"),
            *((f"  {kind}", str(score)) for kind, score in self.by_kind.items()),
            ("by full name, F1", str(self.full_name)),
            ("regions found, F1", str(self.regions)),
            ("  precision", f"{100 * self.regions.precision:.1f}"),
            ("  recall", f"{100 * self.regions.recall:.1f}"),
            ("indirect found, F1", str(self.indirect)),
            ("  speaker right", str(self.indirect_who)),
            ("speakers: full name", str(self.name)),
            ("  kind", str(self.kind)),
            ("  role", str(self.role)),
            ("  gender", str(self.gender)),
            ("calibration error", f"{calibration.error:.3f}" if calibration.bins else "-"),
            ("  right at .8 or more", str(calibration.sure)),
            ("  share kept by that", str(calibration.kept)),
        ]

    def __str__(self) -> str:
        return "\n".join(f"{name:<24}{figure:>12}" for name, figure in self.rows())

    def to_dict(self) -> dict[str, Any]:
        """The counts in plain JSON types, without the judgements and mistakes."""
        return asdict(self, filter=lambda part, _: part.name not in _ONE_BY_ONE)


def interval_of(scores: Sequence[Score]) -> tuple[float, float]:
    """The 95 % interval of the F1 of all *scores* together, one an article, by drawing them anew.

    Articles are drawn, and not quotes: those of one article are right or wrong together (the
    percentile bootstrap, Efron and Tibshirani 1993).
    """
    if not scores:
        return 0.0, 0.0
    chance = random.Random(_SEED)
    drawn = sorted(_sum(chance.choices(scores, k=len(scores))).f1 for _ in range(_DRAWS))
    last = len(drawn) - 1
    return drawn[round(0.025 * last)], drawn[round(0.975 * last)]


def _sum(scores: Sequence[Score]) -> Score:
    return Score(
        sum([score.right for score in scores]),
        sum([score.found for score in scores]),
        sum([score.right_annotated for score in scores]),
        sum([score.annotated for score in scores]),
    )
