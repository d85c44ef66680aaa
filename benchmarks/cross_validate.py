"""How the weights do on articles they were not fitted on: PolNeAR's training articles, in folds.

    python benchmarks/cross_validate.py [--folds 3]

Fits the ranker, speech and clauses on all folds but one, reads the articles of that one through the
public API, and runs the scorer on all of them together. PolNeAR's training articles name no
persons, only mentions: a speaker is right when the mention is. Needs numpy and scipy, and the
corpora beside the repository.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import train_clauses
import train_quotes
from corpora import CORPORA, reading_of, records, require
from fitting import fit_choices, fit_yes_no
from quotes import REGIONS, percent, prediction, score

from newsparse import Parser
from newsparse.lexicon import table

TRAINING = train_quotes.TRAINING
Records = Sequence[dict[str, Any]]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--folds", type=int, default=3)
    folds = arguments.parse_args().folds
    require(TRAINING)
    articles = list(records(TRAINING))
    with tempfile.TemporaryDirectory() as folder:
        predicted = Path(folder) / "predicted.jsonl"
        with predicted.open("w", encoding="utf-8") as lines:
            for fold in range(folds):
                learn([article for at, article in enumerate(articles) if at % folds != fold])
                parser = Parser()
                for article in articles[fold::folds]:
                    row = prediction(article["id"], parser.parse(article["text"]))
                    lines.write(json.dumps(row) + "\n")
        gold = CORPORA / TRAINING
        options = [*REGIONS, "--rule", "any", "--kinds"]
        marked = score(gold, predicted, *options, "direct,mixed")
        clauses = score(gold, predicted, *options, "indirect", "--ignore", "speech_cue=wide,other")
    print(
        f"in marks: found {f1(marked, 'partial')}, found and mention right "
        f"{f1(marked, 'end_to_end')}"
    )
    print(
        f"indirect: content {f1(clauses, 'partial')}, speaker right where it is found "
        f"{percent(clauses['attribution']['any']['accuracy'])}"
    )


def learn(articles: Records) -> None:
    """Fit on *articles*, and let the parser use what was learned."""
    choices = []
    examples = []
    clauses = []
    for article in articles:
        reading = reading_of(article["text"])
        marked = [quote for quote in article["quotes"] if quote["kind"] != "indirect"]
        choices += list(train_quotes.speaker_choices(reading, marked))
        examples += list(train_quotes.speech_examples(reading, marked))
        clauses.append(train_clauses.read(article["text"], article["quotes"]))
    for name, weights in (
        ("ranker_weights", fit_choices(choices, train_quotes.RANKER_PENALTY)),
        ("speech_weights", fit_yes_no(examples, train_quotes.SPEECH_PENALTY)),
        ("clause_weights", train_clauses.fit(clauses)),
    ):
        table(name)["weights"] = weights


def f1(row: dict[str, Any], part: str) -> str:
    return percent(row[part]["f1"])


if __name__ == "__main__":
    main()
