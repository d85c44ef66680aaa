"""Measure who said it, by `newsparse.evaluation`.

    python benchmarks/quotes.py [--set world-dev ...] [--nlp en_core_web_sm] [--classes]

Prints one row a set: who said it (F1 over quoted regions, by person and by fullest name), how many
regions are found, indirect speech, the speakers' names, kinds and roles where they are annotated,
and how well the confidence is calibrated; with --classes, where what is wrong went wrong. Needs the
corpora beside the repository; says so where they are absent.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Mapping

from corpora import annotated, require

from newsparse import Parser
from newsparse.evaluation import Report, compare, row_of

SETS = ("world-train", "world-dev", "polnear-dev", "gum-news")
# What the table has of each set; and the classes of right and wrong regions.
COLUMNS = (
    "who said it", "mixed alone", "by full name", "regions P", "R", "F1", "indirect F1",
    "indirect who", "full name", "kind", "role", "gender", "cal. error", "right >=.8",
    "kept", "ms/article",
)  # fmt: skip
CLASSES = (
    "right", "wrong mention", "wrong referent", "nobody named", "not found", "no speech",
)  # fmt: skip
# What was found in the articles of one set, and the seconds that one of them took.
Read = tuple[Report, float]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--set", action="append", dest="sets", help="polnear-dev, say")
    arguments.add_argument("--nlp", help="a spaCy pipeline to parse with")
    arguments.add_argument("--classes", action="store_true", help="count the errors by class")
    given = arguments.parse_args()
    sets = given.sets or SETS
    require(*(f"quotes.{name}.jsonl" for name in sets))
    parser = Parser(nlp=given.nlp)
    reports = {name: read(name, parser) for name in sets}
    print_table(reports)
    if given.classes:
        print_classes(reports)


def read(name: str, parser: Parser) -> Read:
    """What *parser* makes of a set of articles."""
    records = list(annotated(name))
    start = time.perf_counter()
    articles = [parser.parse(record["text"]) for record in records]
    seconds = (time.perf_counter() - start) / max(len(records), 1)
    rows = ([row_of(quote) for quote in article.quotes] for article in articles)
    return compare(records, rows), seconds


def print_table(reports: Mapping[str, Read]) -> None:
    """One row a set of articles, in per cent."""
    print(f"{'':<16}" + "".join(f"{column:>13}" for column in COLUMNS))
    for name, (report, seconds) in reports.items():
        cells = [*figures(report), f"{1000 * seconds:.1f}"]
        print(f"{name:<16}" + "".join(f"{cell:>13}" for cell in cells))


def print_classes(reports: Mapping[str, Read]) -> None:
    """One row a set: how many quoted regions are right, and where the others went wrong."""
    print(f"\n{'':<16}" + "".join(f"{name:>16}" for name in CLASSES))
    for name, (report, _) in reports.items():
        counts = Counter(judged.what for judged in report.judgements)
        print(f"{name:<16}" + "".join(f"{counts[each]:>16}" for each in CLASSES))


def figures(report: Report) -> list[str]:
    """The cells of one row."""
    calibration = report.calibration
    return [
        str(report.who),
        str(report.by_kind["mixed"]),
        str(report.full_name),
        percent(report.regions.precision),
        percent(report.regions.recall),
        str(report.regions),
        str(report.indirect),
        str(report.indirect_who),
        str(report.name),
        str(report.kind),
        str(report.role),
        str(report.gender),
        f"{calibration.error:.3f}",
        str(calibration.sure),
        str(calibration.kept),
    ]


def percent(share: float) -> str:
    """*share*, 0 to 1, in per cent."""
    return f"{100 * share:.1f}"


if __name__ == "__main__":
    main()
