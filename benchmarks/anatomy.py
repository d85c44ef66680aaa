"""Measure the layout: writes predictions and runs the scorer, by kind of article.

    python benchmarks/anatomy.py [--errors FOLDER] [--left-out FOLDS]

With --left-out every article is read with weights learned from other outlets' articles alone.

Needs ../shared/corpora and ../shared/score beside the repository; says so where they are absent.
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
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, TextIO

import headless
import train_lines
from corpora import CORPORA, SHARED

from newsparse.layout import Layout, read_layout
from newsparse.models import model, weights

ARTICLES = headless.ARTICLES
TIMESTAMPS = CORPORA / "timestamps.dev.tsv"
SCORER = SHARED / "score" / "score_articles.py"
# How an article's text was had: as a reader's clean lines, dragged over in a browser, ...
VARIANTS = ("reader", "select", "wire", "wikinews", "polnear")


def iso(layout: Layout, what: str) -> str | None:
    """`published` or `updated` as the scorer reads it: a day alone where no clock is printed."""
    moment: datetime | None = getattr(layout, what)
    if moment is None:
        return None
    day_only = getattr(layout, f"{what}_precision") == "day"
    return moment.date().isoformat() if day_only else moment.isoformat()


def prediction(record_id: str, layout: Layout) -> dict[str, Any]:
    """The layout of one article, as the scorer wants it."""
    return {
        "id": record_id,
        "headline": _text(layout.headline),
        "published": iso(layout, "published"),
        "updated": iso(layout, "updated"),
        "byline": _text(layout.byline),
        "authors": list(layout.authors),
        "dateline": _text(layout.dateline),
        "source_line": _text(layout.source_line),
        "paragraphs": [[span.start, span.end] for span in layout.paragraphs],
    }


def _text(part: object) -> str | None:
    return None if part is None else str(part)


def read_all(articles: list[dict[str, Any]], out: TextIO, counts: Counter[str]) -> float:
    """Predictions for *articles*, and what the scorer doesn't count; gives the seconds."""
    spent = 0.0
    for record in articles:
        began = time.perf_counter()
        layout = read_layout(record["text"])
        spent += time.perf_counter() - began
        out.write(json.dumps(prediction(record["id"], layout)) + "\n")
        count_lost(record, layout, counts)
    count_headless(articles, counts)
    return spent


def left_out(folds: int) -> Iterator[list[dict[str, Any]]]:
    """The articles of one fold of outlets after the other, to be read by what the rest teaches."""
    articles = list(headless.records(ARTICLES))
    for fold, models in train_lines.left_out(folds):
        weights("line").update(models)
        model.cache_clear()
        yield [a for a in articles if train_lines.fold_of(a["host"] or a["id"], folds) == fold]


# Where a sentence ends, closely enough to count them: ... he said. "We ...
_SENTENCE = re.compile(r".+?(?:[.!?…。][\"”’»)]*(?=\s+[\"“‘«(]?[A-ZÀ-Þ])|$)", re.DOTALL)


# What ends a sentence, and how many words it has at least.
_CLOSING = (".", "!", "?", "…", '"', "”", "»", "。")
_LEAST_WORDS = 4


def count_lost(record: dict[str, Any], layout: Layout, counts: Counter[str]) -> None:
    """Count the sentences of a gold body that are in no part of the article.

    Links, labels and headings, which end in no full stop, are none.
    """
    if not record["gold"]["body_hand_checked"]:
        return
    kept = _covered(layout)
    what = f"sentences, {record['variant']}"
    for start, end in record["gold"]["body"]:
        for match in _SENTENCE.finditer(record["text"], start, end):
            if match[0].count(" ") < _LEAST_WORDS or not match[0].rstrip().endswith(_CLOSING):
                continue
            middle = (match.start() + match.end()) // 2
            counts[what] += 1
            counts[f"{what}: in no part"] += not any(left <= middle < right for left, right in kept)


def _covered(layout: Layout) -> list[tuple[int, int]]:
    """Where the parts of an article stand."""
    dateline = layout.dateline.span if layout.dateline else None
    lines = (layout.headline, layout.standfirst, layout.byline, layout.timestamp, dateline)
    parts = (*lines, layout.source_line, *layout.paragraphs)
    return [(part.start, part.end) for part in parts if part is not None]


def count_headless(articles: Iterable[dict[str, Any]], counts: Counter[str]) -> None:
    """Count in texts without a headline whether the first paragraph is kept as body."""
    for record in articles:
        if record["variant"] != "reader" or not record["gold"]["body_hand_checked"]:
            continue
        language = "English" if record["lang"] == "en" else "other languages"
        for made in headless.texts_of(record):
            if made.form in ("body", "beheaded"):
                what = f"texts without a headline, {made.form}, {language}"
                counts[what] += 1
                counts[f"{what}: first paragraph kept"] += _keeps_lead(made)


def _keeps_lead(made: headless.Made) -> bool:
    """Whether the body's first paragraph is the story's, its dateline in or out."""
    middle = made.text.find(made.lead) + len(made.lead) // 2
    paragraphs = read_layout(made.text).paragraphs
    return bool(paragraphs) and paragraphs[0].start <= middle < paragraphs[0].end


# Two sentences around a stamp, in the stamp's language where we have written some.
PARAGRAPHS = {
    "en": "The council met in the town hall on the first evening of the week. It will vote again.",
    "de": "Der Rat kam am ersten Abend der Woche im Rathaus zusammen. Er wird wieder abstimmen.",
    "fr": "Le conseil s'est réuni à la mairie au premier soir de la semaine. Il votera de nouveau.",
    "es": "El consejo se reunió en el ayuntamiento la primera tarde de la semana. Votará de nuevo.",
    "pt": "O conselho reuniu-se na prefeitura na primeira noite da semana. Vai votar outra vez.",
    "it": "Il consiglio si è riunito in municipio la prima sera della settimana. Voterà di nuovo.",
    "id": "Dewan itu bertemu di balai kota pada malam pertama pekan ini. Mereka akan memilih lagi.",
    "pl": "Rada zebrała się w ratuszu pierwszego wieczoru tygodnia. Będzie głosować ponownie.",
    "ja": "市議会は週の最初の夜に市庁舎で会合を開いた。近く再び採決を行う予定だという。",
    "ar": "اجتمع المجلس في مبنى البلدية في أول أمسية من الأسبوع. وسيصوت مرة أخرى قريبا.",
}


def write_timestamps(target: Path) -> None:
    """The answer to each printed time, put between a headline and a paragraph."""
    with TIMESTAMPS.open(encoding="utf-8") as rows, target.open("w", encoding="utf-8") as out:
        next(rows)
        for row in rows:
            raw, _, _, language, *_ = row.rstrip("\n").split("\t")
            paragraph = PARAGRAPHS.get(language[:2].lower() or "en", PARAGRAPHS["en"])
            layout = read_layout(f"Council meets again\n\n{raw}\n\n{paragraph}")
            answer = iso(layout, "published") or iso(layout, "updated") or ""
            out.write(f"{raw}\t{answer}\n")


def score(*arguments: str) -> dict[str, Any]:
    """What the scorer says, run with these *arguments*."""
    done = subprocess.run(
        [sys.executable, str(SCORER), *arguments], check=True, capture_output=True, text=True
    )
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", type=Path, help="a folder for the scorer's lists of errors")
    parser.add_argument("--left-out", type=int, metavar="FOLDS", help="learn from other outlets")
    args = parser.parse_args()
    if not ARTICLES.exists():
        sys.exit(f"nothing to measure: {ARTICLES} is absent")
    with tempfile.TemporaryDirectory() as folder:
        articles, stamps = Path(folder, "articles.jsonl"), Path(folder, "stamps.tsv")
        counts: Counter[str] = Counter()
        spent = 0.0
        with articles.open("w", encoding="utf-8") as out:
            if args.left_out:
                for held in left_out(args.left_out):
                    read_all(held, out, counts)
            else:
                spent = read_all(list(headless.records(ARTICLES)), out, counts)
        write_timestamps(stamps)
        languages = [*((variant, "en") for variant in VARIANTS), ("reader", "de")]
        for variant, language in languages:
            wanted = ["--variant", variant, "--lang", language]
            if args.errors:
                args.errors.mkdir(parents=True, exist_ok=True)
                wanted += ["--errors", str(args.errors / f"{variant}-{language}.jsonl")]
            report = score(str(ARTICLES), str(articles), *wanted)
            print(f"\n{variant} ({language}), {report.pop('articles')} articles")
            for what, figure in report.items():
                print(f"  {what:24} {figure}")
        print("\nbeside that")
        for what in sorted(what for what in counts if ":" in what):
            base = counts[what.partition(":")[0]]
            print(f"  {what:72} {counts[what]} of {base}, {100 * counts[what] / base:.2f}%")
        report = score("--timestamps", str(TIMESTAMPS), str(stamps))
        print("\ntimestamp lines")
        for what, figure in sorted(report.items()):
            print(f"  {what:44} {figure}")
        if spent:
            count = sum(1 for _ in headless.records(ARTICLES))
            print(f"\n{1000 * spent / count:.2f} ms an article")


if __name__ == "__main__":
    main()
