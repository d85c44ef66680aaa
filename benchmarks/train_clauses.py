"""Learn what is reported without marks: the weights of `newsparse.indirect`.

    python benchmarks/train_clauses.py

Fits on quotes.polnear-train alone and writes lexicon/clause_weights.json. A proposal is right
when it covers an annotated indirect quotation with a speech cue nearly exactly; those that match
beliefs and attitudes, which PolNeAR annotates as well, are neither right nor wrong. The threshold
is chosen on a fifth of the articles, with weights fitted on the others. Needs numpy and scipy, and
the corpora beside the repository.
"""

from __future__ import annotations

from corpora import LEXICON, reading_of, records, require
from fitting import Weights, fit_yes_no, write_weights

from newsparse.indirect import proposals, signs
from newsparse.reading import Reading

TRAINING = "quotes.polnear-train.jsonl"
PROVENANCE = {
    "corpus": "PolNeAR 1.0, training articles (840)",
    "script": "benchmarks/train_clauses.py",
    "date": "2026-11-24",
}
PENALTY = 4.0
FOLDS = 5
RIGHT = 0.8
EDGES = " \t\n\"“”‘’',.;:-–—…"
Span = tuple[int, int]
# A proposal's signs, its span, and whether it is right (None: neither).
Example = tuple[list[str], Span, bool | None]
# The proposals of each cue of an article, and how many clauses are asked for.
Article = tuple[list[list[Example]], int]


def main() -> None:
    require(TRAINING)
    articles = [read(record["text"], record["quotes"]) for record in records(TRAINING)]
    kept_back = articles[::FOLDS]
    weights = fit([a for index, a in enumerate(articles) if index % FOLDS])
    least, f1 = best_threshold(kept_back, weights)
    print(f"threshold {least}, F1 on the articles kept back {f1:.3f}")
    write_weights(
        LEXICON / "clause_weights.json", fit(articles), 0.05, PROVENANCE, least_likely=least
    )


def read(text: str, quotes: list[dict[str, object]]) -> Article:
    reading = reading_of(text)
    speech: list[Span] = []
    other: list[Span] = []
    for quote in quotes:
        if quote["kind"] == "indirect":
            span = trimmed(text, (quote["start"], quote["end"]))  # type: ignore[arg-type]
            (speech if quote["speech_cue"] in ("core", "wide") else other).append(span)
    cues = [
        [example(reading, cue_proposal, speech, other) for cue_proposal in proposals(reading, cue)]
        for cue in reading.cues.values()
    ]
    return [examples for examples in cues if examples], len(speech)


def example(reading: Reading, proposal: object, speech: list[Span], other: list[Span]) -> Example:
    tokens = reading.tokens
    span = tokens.starts[proposal.first], tokens.ends[proposal.last]  # type: ignore[attr-defined]
    right: bool | None = any(overlap(span, gold) >= RIGHT for gold in speech)
    if not right and any(overlap(span, gold) >= RIGHT for gold in other):
        right = None
    return signs(reading, proposal), span, right  # type: ignore[arg-type]


def trimmed(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES:
        end -= 1
    return start, end


def overlap(one: Span, other: Span) -> float:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return max(shared, 0) / (max(one[1], other[1]) - min(one[0], other[0]))


def fit(articles: list[Article]) -> Weights:
    return fit_yes_no(
        [
            (names, right)
            for cues, _ in articles
            for examples in cues
            for names, _, right in examples
            if right is not None
        ],
        PENALTY,
    )


def best_threshold(articles: list[Article], weights: Weights) -> tuple[float, float]:
    """The least probability by which the best proposals of the cues reach the highest F1."""
    tops = [
        max((sum(weights.get(name, 0.0) for name in names), right) for names, _, right in examples)
        if all(right is not None for *_, right in examples)
        else max(
            ((sum(weights.get(n, 0.0) for n in names), right) for names, _, right in examples),
            key=lambda pair: pair[0],
        )
        for cues, _ in articles
        for examples in cues
    ]
    asked = sum(count for _, count in articles)
    best = (0.5, 0.0)
    for hundredths in range(20, 70, 2):
        least = hundredths / 100
        from math import log

        kept = [right for score, right in tops if score >= log(least / (1 - least))]
        right = sum(verdict is True for verdict in kept)
        f1 = 2 * right / (asked + sum(verdict is not None for verdict in kept))
        best = max(best, (least, f1), key=lambda pair: pair[1])
    return best


if __name__ == "__main__":
    main()
