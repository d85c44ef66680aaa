"""Learn what is reported without marks: the weights of `newsparse.quotations.indirect`.

    python benchmarks/train_clauses.py

Fits on quotes.polnear-train alone and writes lexicon/clause_weights.json. A proposal is right when
it covers an annotated indirect quotation with a speech cue nearly exactly; one that matches a
belief or an attitude, which PolNeAR annotates as well, is neither right nor wrong. The thresholds
are chosen on a fifth of the articles, with weights fitted on the others, as the scorer counts:
plain speech is asked for, and whatever is annotated is excused. Needs numpy and scipy, and the
corpora beside the repository.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import log
from typing import Any, Literal

from corpora import LEXICON, reading_of, records, require
from fitting import Weights, fit_yes_no, write_weights

from newsparse.quotations.indirect import Proposal, proposals, signs
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
ORDERS = ("behind", "before", "framed-before", "framed-behind")
EDGES = " \t\n\"“”‘’',.;:-–—…"
Span = tuple[int, int]
# What a proposal matches: plain speech, speech with a purpose, a belief, or nothing.
Match = Literal["core", "wide", "other", "nothing"]
Example = tuple[list[str], Span, Match]
# The examples of each cue of an article, and how many clauses of plain speech it has.
Article = tuple[list[list[Example]], int]


def main() -> None:
    require(TRAINING)
    articles = [read(record["text"], record["quotes"]) for record in records(TRAINING)]
    weights = fit([article for index, article in enumerate(articles) if index % FOLDS])
    least, f1 = best_thresholds(articles[::FOLDS], weights)
    print(f"thresholds {least}, F1 on the articles kept back {f1:.3f}")
    provenance = {**PROVENANCE, "f1": f"{f1:.3f} on the fifth of the articles kept back"}
    write_weights(
        LEXICON / "clause_weights.json", fit(articles), 0.05, provenance, least_likely=least
    )


def read(text: str, quotes: list[dict[str, Any]]) -> Article:
    reading = reading_of(text)
    annotated: list[tuple[Span, Match]] = [
        (trimmed(text, (quote["start"], quote["end"])), quote["speech_cue"])
        for quote in quotes
        if quote["kind"] == "indirect"
    ]
    cues = [
        [example(reading, proposal, annotated) for proposal in proposals(reading, cue)]
        for cue in reading.cues.values()
    ]
    asked = sum(match == "core" for _, match in annotated)
    return [examples for examples in cues if examples], asked


def example(reading: Reading, proposal: Proposal, annotated: list[tuple[Span, Match]]) -> Example:
    tokens = reading.tokens
    span = tokens.starts[proposal.first], tokens.ends[proposal.last]
    shared, match = max(
        ((overlap(span, gold), match) for gold, match in annotated), default=(0.0, "nothing")
    )
    return signs(reading, proposal), span, match if shared >= RIGHT else "nothing"


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
    examples = (example for cues, _ in articles for examples in cues for example in examples)
    return fit_yes_no(
        [(names, match in ("core", "wide")) for names, _, match in examples if match != "other"],
        PENALTY,
    )


def best_thresholds(articles: list[Article], weights: Weights) -> tuple[dict[str, float], float]:
    """The least probability of a clause, by its order, by which F1 is highest; and that F1."""
    asked = sum(count for _, count in articles)
    found = [best for article in articles for best in chosen(article, weights)]
    least = dict.fromkeys(ORDERS, 0.42)

    def f1(least: dict[str, float]) -> float:
        kept = [match for score, match, order in found if score >= log_odds(least[order])]
        counted = sum(match in ("core", "nothing") for match in kept)
        return 2 * kept.count("core") / (asked + counted)

    for order in ORDERS:
        steps = [{**least, order: hundredths / 100} for hundredths in range(20, 66, 2)]
        least = max(steps, key=f1)
    return least, f1(least)


def log_odds(probability: float) -> float:
    return log(probability / (1 - probability))


def chosen(article: Article, weights: Weights) -> Iterator[tuple[float, Match, str]]:
    """The best proposal of each cue, those that overlap a better one left out."""
    tops = []
    for examples in article[0]:
        scores = [sum(weights.get(name, 0.0) for name in names) for names, *_ in examples]
        top = scores.index(max(scores))
        tops.append((scores[top], examples[top]))
    taken: list[Span] = []
    for score, (names, span, match) in sorted(tops, key=lambda pair: -pair[0]):
        if all(span[1] <= start or end <= span[0] for start, end in taken):
            taken.append(span)
            order = next(name for name in names if name.startswith("order:"))
            yield score, match, order.removeprefix("order:")


if __name__ == "__main__":
    main()
