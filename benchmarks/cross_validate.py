"""How newsparse does on outlets that nobody fitted it to: the figure that decides.

    python benchmarks/cross_validate.py [--folds 5] [--share 6] [--keep FOLDER] [--nlp PIPELINE]

Outlets are dealt into folds. For each fold all weights (ranker, speech, clauses, pronouns) are
fitted on the articles of all other outlets, and those of the fold are read through the public API;
the ranker's curve of confidence is fitted on the other folds' answers. Measured are world-train,
world-dev, polnear-dev and every sixth article of polnear-train; that one annotates mentions, not
people, and a speaker is right there when the mention is. Rules are no weights: where the articles
of a set were read while rules were written (world-dev, polnear-dev), its row flatters them.

Prints a row for each set, and how often the speaker is right where the region is found, by what the
mention is. With --keep, the predictions stay in that folder, a file for each set: rows as
`newsparse.evaluation` compares them. With --nlp, a spaCy pipeline reads the articles as well, in
training and after. Needs numpy and scipy, and the corpora beside the repository.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import train_clauses
import train_pronouns
import train_quotes
from calibrate import calibration_error, curve_through
from corpora import annotated, dealt, outlet_of, reading_of, require, times_of
from fitting import Weights, fit_yes_no
from quotes import percent

from newsparse import Parser
from newsparse.dependencies import Dependencies
from newsparse.evaluation import Judgement, Report, compare, row_of
from newsparse.models import model, weights
from newsparse.pipeline import load_pipeline

if TYPE_CHECKING:
    from spacy.language import Language

# The sets whose speakers have identities.
NAMED = ("world-train", "world-dev", "polnear-dev")
# The one that has mentions alone; only a share of it is measured, all of it is fitted on.
MENTIONS = "polnear-train"
# What the table has of each set.
COLUMNS = (
    "articles", "who said it", "mixed alone", "full name", "regions P", "R", "F1",
    "indirect F1", "indirect who", "cal. error",
)  # fmt: skip
# What an annotated mention can be, by its first word where that is a pronoun.
CLASSES = ("name", "description", "he or she", "it or they", "other pronoun", "none")
PRONOUNS = {
    **dict.fromkeys(("he", "she", "his", "her", "him"), "he or she"),
    **dict.fromkeys(("it", "its", "they", "their", "them"), "it or they"),
    **dict.fromkeys(("who", "which", "that", "i", "we", "you", "one"), "other pronoun"),
}
Record = dict[str, Any]
# A gold record, and the row that stands for what was read in it.
Read = tuple[Record, Record]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--folds", type=int, default=5)
    arguments.add_argument("--share", type=int, default=6, help="one of so many of polnear-train")
    arguments.add_argument("--keep", type=Path, metavar="FOLDER", help="where predictions stay")
    arguments.add_argument("--nlp", metavar="PIPELINE", help="a spaCy pipeline to read with")
    given = arguments.parse_args()
    require(*(f"quotes.{name}.jsonl" for name in (*NAMED, MENTIONS)))
    articles = {name: list(annotated(name)) for name in (*NAMED, MENTIONS)}
    measured = {**articles, MENTIONS: articles[MENTIONS][:: given.share]}
    read = cross_read(articles, measured, given.folds, load_pipeline(given.nlp))
    if given.keep is not None:
        write(read, given.keep)
    print_table(read)
    print_mentions(read)


def cross_read(
    articles: dict[str, list[Record]],
    measured: dict[str, list[Record]],
    folds: int,
    nlp: Language | None,
) -> dict[str, list[Read]]:
    """What is read in the *measured* articles with weights fitted on other outlets' *articles*."""
    fold_of = dealt(map(outlet_of, chain.from_iterable(measured.values())), folds)
    pronouns = list(train_pronouns.annotated())
    parse = cache(lambda text: Dependencies.of(nlp(text))) if nlp is not None else None
    read: dict[str, list[Read]] = defaultdict(list)
    fold_at: dict[str, int] = {}
    for fold in range(folds):
        left_out = {outlet for outlet, its_fold in fold_of.items() if its_fold == fold}
        print(f"fold {fold + 1} of {folds}: {len(left_out)} outlets", file=sys.stderr)
        learn(
            [a for each in articles.values() for a in each if outlet_of(a) not in left_out],
            [each for each in pronouns if each.outlet not in left_out],
            parse,
        )
        parser = Parser(nlp=nlp)
        for name, each in measured.items():
            for article in each:
                if outlet_of(article) in left_out:
                    quotes = parser.parse(article["text"]).quotes
                    row = {"id": article["id"], "quotes": [row_of(quote) for quote in quotes]}
                    read[name].append((article, row))
                    fold_at[row["id"]] = fold
    calibrate([pair for name in NAMED for pair in read[name]], fold_at, folds)
    return {name: read[name] for name in measured}


def learn(
    articles: Iterable[Record],
    pronouns: Sequence[train_pronouns.Annotated],
    parse: Callable[[str], Dependencies | None] | None,
) -> None:
    """Fit all weights on these articles, parsed if they can be, and let parsers use them."""
    use("pronoun", train_pronouns.learn(pronouns))
    spoken = []
    examples = []
    clauses = []
    for article in articles:
        reading = reading_of(article["text"])
        parsed = parse(article["text"]) if parse is not None else None
        marked = [quote for quote in article["quotes"] if quote["kind"] != "indirect"]
        choices = train_quotes.speaker_choices(reading, marked, parsed)
        spoken.append(train_quotes.Spoken(article, choices))
        examples += times_of(article) * list(train_quotes.speech_examples(reading, marked))
        clauses.append(train_clauses.read(article, parsed))
    use("ranker", train_quotes.fit_plain(spoken))
    if parse is not None:
        use("ranker_parsed", train_quotes.fit_parsed(spoken))
    use("speech", fit_yes_no(examples, train_quotes.SPEECH_PENALTY))
    use("clause" if parse is None else "clause_parsed", train_clauses.fit(clauses))


def use(name: str, learned: Weights) -> None:
    """Let whoever reads from now on do it with what was *learned*."""
    weights(name)["weights"] = learned
    model.cache_clear()


def calibrate(read: list[Read], fold_at: dict[str, int], folds: int) -> None:
    """Put the ranker's confidence on the curve that fits the answers of the other folds."""
    present: dict[str, float] = weights("ranker")["calibration"]
    ranked = [
        (fold_at[judged.article], judged.confidence, judged.what == "right")
        for judged in answers(report_on(read))
        if judged.answer and judged.answer["strategy"] == "ranker"
    ]
    for fold in range(folds):
        others = [(confidence, right) for at, confidence, right in ranked if at != fold]
        slope, shift = curve_through(others, present)
        for _, row in read:
            if fold_at[row["id"]] == fold:
                for quote in row["quotes"]:
                    if quote["strategy"] == "ranker":
                        quote["calibrated"] = recurved(quote["confidence"], present, slope, shift)


def recurved(confidence: float, present: dict[str, float], slope: float, shift: float) -> float:
    """What *confidence*, read from the *present* curve, is on another one."""
    bounded = min(max(confidence, 0.0005), 0.9995)
    believed = (np.log(bounded / (1 - bounded)) - present["shift"]) / present["slope"]
    return float(1 / (1 + np.exp(-slope * believed - shift)))


def report_on(pairs: Sequence[Read]) -> Report:
    """What is right of what was read."""
    return compare([gold for gold, _ in pairs], [row["quotes"] for _, row in pairs])


def answers(report: Report) -> list[Judgement]:
    """Each region that is found and whose speaker is known."""
    return [
        judged
        for judged in report.judgements
        if judged.quote and judged.answer and (judged.quote.get("speaker") or judged.annotated)
    ]


def print_table(read: dict[str, list[Read]]) -> None:
    """One row a set, and one for all whose speakers have identities, in per cent."""
    print(f"{'':<16}" + "".join(f"{column:>13}" for column in COLUMNS))
    rows = {**read, "all that name": [pair for name in NAMED for pair in read[name]]}
    for name, pairs in rows.items():
        print(f"{name:<16}" + "".join(f"{cell:>13}" for cell in figures(pairs, name)))


def figures(pairs: list[Read], name: str) -> list[str]:
    """The cells of one row."""
    named = name != MENTIONS
    report = report_on(pairs)
    return [
        str(len(pairs)),
        str(report.who),
        str(report.by_kind["mixed"]),
        str(report.full_name) if named else "-",
        percent(report.regions.precision),
        percent(report.regions.recall),
        str(report.regions),
        str(report.indirect),
        str(report.indirect_who),
        f"{calibration(report):.3f}" if named else "-",
    ]


def calibration(report: Report) -> float:
    """The expected error of the confidence, as the curve of the other folds has it."""
    found = [
        (judged.answer.get("calibrated", judged.confidence), judged.what == "right")
        for judged in answers(report)
        if judged.answer
    ]
    return calibration_error(
        np.array([confidence for confidence, _ in found]), np.array([right for _, right in found])
    )


def print_mentions(read: dict[str, list[Read]]) -> None:
    """How often the speaker of a found region is right, by what the annotated mention is."""
    print("\nthe speaker is right where the region is found, by what the mention is")
    print(f"{'':<16}" + "".join(f"{name:>18}" for name in CLASSES))
    for name, pairs in read.items():
        texts = {gold["id"]: gold["text"] for gold, _ in pairs}
        counts = Counter(
            (mention_class(texts[judged.article], judged.quote or {}), judged.what == "right")
            for judged in answers(report_on(pairs))
        )
        print(f"{name:<16}" + "".join(f"{share(counts, each):>18}" for each in CLASSES))


def mention_class(text: str, quote: Mapping[str, Any]) -> str:
    """What the annotated mention of *quote* is, one of `CLASSES`."""
    if quote.get("speaker") is None:
        return "none"
    start, end = quote["speaker"]
    words = text[start:end].split()
    if len(words) == 1 and words[0].lower() in PRONOUNS:
        return PRONOUNS[words[0].lower()]
    # After its first word, which may begin a sentence, a name has a capital: former Mayor Ek
    later = words[1:] if words[0].lower() in ("the", "a", "an", "one", "some") else words
    return "name" if any(word[:1].isupper() for word in later) else "description"


def share(counts: Counter[tuple[str, bool]], name: str) -> str:
    """How many of those called *name* are right, in per cent, and of how many."""
    asked = counts[name, True] + counts[name, False]
    return f"{percent(counts[name, True] / asked)} of {asked}" if asked else "-"


def write(read: dict[str, list[Read]], folder: Path) -> None:
    """Leave the predictions of each set in *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, pairs in read.items():
        lines = [json.dumps(row) + "\n" for _, row in pairs]
        (folder / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
