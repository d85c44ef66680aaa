"""Measure who said it: writes predictions through the public API and runs the scorers on them.

    python benchmarks/quotes.py [--set world-dev ...] [--nlp en_core_web_sm] [--classes]

Prints one row a set: who said it (F1 over quoted regions, by person and by fullest name), how many
regions are found, indirect speech, how well the confidence is calibrated, and where the gold tells,
how often a speaker's fullest name, kind and role are right; with --classes, where what is wrong
went wrong. Needs the corpora and the scorers beside the repository; says so where
they are absent.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from corpora import CORPORA, SCORE, records, require

from newsparse import Article, Parser, Quote

SETS = ("world-train", "world-dev", "polnear-dev", "gum-news")
REGIONS = ["--unit", "segment", "--strip-punct", "--ignore", "sure=False"]
# "expected calibration error 0.028 over 608 regions; at confidence >= 0.8: right 97.8 %, kept 88 %"
# "speakers 240  full name 83.3  kind 87.5  role 71.6 of 134 asked  invented 20"
DESCRIBED = re.compile(r"full name ([\d.]+)  kind ([\d.]+)  role ([\d.]+) of")
CALIBRATED = re.compile(r"error ([\d.]+) .*right ([\d.]+) %, kept ([\d.]+) %")
COLUMNS = (
    "who said it", "by full name", "regions P", "R", "F1", "indirect F1", "indirect who",
    "cal. error", "right >=.8", "kept", "ms/article", "full name", "kind", "role",
)  # fmt: skip
CLASSES = (
    "right", "wrong mention", "wrong referent", "nobody named", "not found", "no speech",
)  # fmt: skip


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--set", action="append", dest="sets", help="polnear-dev, say")
    arguments.add_argument("--nlp", help="a spaCy pipeline to parse with")
    arguments.add_argument("--classes", action="store_true", help="count the errors by class")
    given = arguments.parse_args()
    sets = given.sets or SETS
    require(*(f"quotes.{name}.jsonl" for name in sets))
    parser = Parser(nlp=given.nlp)
    print_table(sets, parser)
    if given.classes:
        print_classes(sets, parser)


def print_table(sets: Sequence[str], parser: Parser) -> None:
    """One row a set of articles, in per cent."""
    print(f"{'':<16}" + "".join(f"{column:>13}" for column in COLUMNS))
    for name in sets:
        print(f"{name:<16}" + "".join(f"{cell:>13}" for cell in figures(name, parser)))


def print_classes(sets: Sequence[str], parser: Parser) -> None:
    """One row a set: how many quoted regions are right, and where the others went wrong."""
    print(f"\n{'':<16}" + "".join(f"{name:>16}" for name in CLASSES))
    for name in sets:
        counts = Counter(error_classes(name, parser))
        print(f"{name:<16}" + "".join(f"{counts[each]:>16}" for each in CLASSES))


def error_classes(name: str, parser: Parser) -> Iterator[str]:
    """The class of each quoted region of a set, annotated or predicted."""
    sys.path.insert(0, str(SCORE))
    from score_quotes import Ignore, items_of, judge_speaker, match

    kinds = frozenset(("direct", "mixed"))
    unsure = (Ignore.parse("sure=False"),)
    for record in records(f"quotes.{name}.jsonl"):
        text = record["text"]
        rows = [quote_row(quote) for quote in parser.parse(text).quotes]
        gold = items_of(record["quotes"], text, "segment", kinds, True, unsure)
        found = items_of(rows, text, "segment", kinds, True)
        pairs = {g: p for g, p, _ in match(gold, found, 0.8)}
        for g, item in enumerate(gold):
            if item.ignored or (g in pairs and not item.entity):
                continue
            if g not in pairs:
                yield "not found"
                continue
            verdict = judge_speaker(item, found[pairs[g]], text)
            if verdict["entity"]:
                yield "right"
            elif found[pairs[g]].entity is None:
                yield "nobody named"
            else:
                yield "wrong referent" if verdict["mention"] else "wrong mention"
        yield from ["no speech"] * (len(found) - len(pairs))


def figures(name: str, parser: Parser) -> list[str]:
    """The cells of one row."""
    gold = CORPORA / f"quotes.{name}.jsonl"
    with tempfile.TemporaryDirectory() as folder:
        predicted = Path(folder) / "predicted.jsonl"
        seconds = write_predictions(name, parser, predicted)
        kinds = ["--kinds", "direct,mixed"]
        entity = score(gold, predicted, *REGIONS, *kinds, "--rule", "entity")
        full = score(gold, predicted, *REGIONS, *kinds, "--rule", "full")
        indirect = ["--kinds", "indirect", "--rule", "any"]
        if "polnear" in name:
            indirect += ["--ignore", "speech_cue=wide,other"]
        reported = score(gold, predicted, *REGIONS, *indirect)
        calibration = run("score_calibration.py", gold, predicted)
        described = describe(gold, predicted)
    curve = CALIBRATED.search(calibration)
    found = entity["partial"]
    whose = reported["attribution"]["any"]["accuracy"]
    return [
        percent(entity["end_to_end"]["f1"]),
        percent(full["end_to_end"]["f1"]),
        percent(found["p"]),
        percent(found["r"]),
        percent(found["f1"]),
        percent(reported["partial"]["f1"]) if reported["gold"] else "-",
        percent(whose) if whose is not None else "-",
        *(curve.groups() if curve else ("-", "-", "-")),
        f"{1000 * seconds:.1f}",
        *described,
    ]


def describe(gold: Path, predicted: Path) -> Sequence[str]:
    """How often a speaker's fullest name, kind and role are right, where the gold has them."""
    with gold.open(encoding="utf-8") as lines:
        if "speakers" not in json.loads(next(lines)):
            return ("-", "-", "-")
    found = DESCRIBED.search(run("score_speakers.py", gold, predicted))
    return found.groups() if found else ("-", "-", "-")


def write_predictions(name: str, parser: Parser, target: Path) -> float:
    """Parse every article of a set into the scorers' format; seconds an article."""
    spent = 0.0
    count = 0
    with target.open("w", encoding="utf-8") as lines:
        for record in records(f"quotes.{name}.jsonl"):
            start = time.perf_counter()
            article = parser.parse(record["text"])
            spent += time.perf_counter() - start
            count += 1
            lines.write(json.dumps(prediction(record["id"], article)) + "\n")
    return spent / max(count, 1)


def prediction(identifier: str, article: Article) -> dict[str, Any]:
    return {"id": identifier, "quotes": [quote_row(quote) for quote in article.quotes]}


def quote_row(quote: Quote) -> dict[str, Any]:
    first, *others = quote.content
    mention = quote.mention
    return {
        "start": first.start,
        "end": first.end,
        "extra_spans": [[span.start, span.end] for span in others],
        "kind": quote.kind,
        "speaker": [mention.start, mention.end] if mention else None,
        "speaker_text": mention.text if mention else None,
        "speaker_entity": quote.speaker.name if quote.speaker else None,
        "speaker_kind": quote.speaker.kind if quote.speaker else None,
        "speaker_role": quote.speaker.role if quote.speaker else None,
        "confidence": quote.confidence if quote.speaker else 0.0,
        "strategy": quote.strategy,
    }


def score(gold: Path, predicted: Path, *options: str) -> dict[str, Any]:
    """The scorer's row for all kinds together."""
    report: dict[str, Any] = json.loads(run("score_quotes.py", gold, predicted, *options, "--json"))
    row: dict[str, Any] = report["rows"]["all"]
    return row


def run(script: str, *arguments: str | Path) -> str:
    command = [sys.executable, str(SCORE / script), *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def percent(share: float) -> str:
    return f"{100 * share:.1f}"


if __name__ == "__main__":
    main()
