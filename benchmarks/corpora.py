"""Where the corpora lie, and the articles in them as the parser reads them."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from newsparse.english.phrases import split_prose
from newsparse.layout import read_layout
from newsparse.reading import Reading, read_prose

# What lies beside the repository, and where the weights go that are learned from it
SHARED = Path(__file__).resolve().parents[2] / "shared"
CORPORA = SHARED / "corpora"
MODELS = Path(__file__).resolve().parents[1] / "newsparse" / "models"

# What an outlet is called without: the, (Harare), www., .com, .co.uk
NOT_IN_OUTLETS = re.compile(r"^(?:the\s|www\.|@)|\s*\(.*?\)|(?:\.(?:com?|net|org|tv|[a-z]{2}))+$")
# One outlet under several names: PolNeAR's publishers, sites, accounts
SAME_OUTLET = {
    "nytimes": "nyt",
    "newyorktimes": "nyt",
    "washingtonpost": "washpost",
    "huffingtonpost": "huffpost",
    "latimes": "losangelestimes",
    "inews": "ipaper",
    "yahoofinance": "yahoo",
    "yahoonews": "yahoo",
    "cbsthismorning": "cbsnews",
}


# What quotes and their speakers are learned from: PolNeAR's annotators took titles and terms for
# speech as well, so that an article of the world counts as three of theirs.
TRAINING = ("quotes.polnear-train.jsonl", "quotes.world-train.jsonl", "quotes.world-dev.jsonl")
# The same in words, for a table's provenance; and how often an article of the world counts
TRAINED_ON = "PolNeAR 1.0, training articles (840); articles of the world (167), three times"
_TIMES = 3


def times_of(record: dict[str, Any]) -> int:
    """How often an article counts in training."""
    return 1 if record["meta"].get("corpus") == "polnear" else _TIMES


def require(*names: str) -> None:
    """Leave with a word of explanation unless the corpora *names* are here."""
    absent = [name for name in names if not (CORPORA / name).exists()]
    if absent:
        print(f"Skipped: {', '.join(absent)} not found beside the repository, in shared/corpora.")
        sys.exit(0)


def records(name: str) -> Iterator[dict[str, Any]]:
    """The records of one corpus file."""
    with (CORPORA / name).open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def outlet_of(record: dict[str, Any]) -> str:
    """A key for the outlet that printed an article, the same in every corpus."""
    about = record.get("meta") or record
    printed = about.get("publisher") or about.get("outlet") or about.get("host") or ""
    name = re.sub(r"\W+", "", NOT_IN_OUTLETS.sub("", printed.lower()))
    return SAME_OUTLET.get(name, name)


def annotated(name: str) -> Iterator[dict[str, Any]]:
    """The articles of a set, as `newsparse.evaluation` reads them.

    PolNeAR's indirect quotes are wider than speech: those whose cue isn't one of speech are neither
    asked for nor held against anybody.
    """
    for record in records(f"quotes.{name}.jsonl"):
        quotes = list(map(_without_thoughts, record["quotes"]))
        speakers = [
            {**speaker, "gender": _GENDERS.get(speaker.get("pronoun"))}
            for speaker in record.get("speakers") or ()
        ]
        yield {**record, "quotes": quotes, "speakers": speakers}


# How the corpora say it
_GENDERS = {"he": "male", "she": "female"}


def _without_thoughts(quote: dict[str, Any]) -> dict[str, Any]:
    wide = quote["kind"] == "indirect" and quote.get("speech_cue") in ("wide", "other")
    return {**quote, "sure": False} if wide else quote


def dealt(outlets: Iterable[str], folds: int) -> dict[str, int]:
    """The fold of each outlet: the largest first, each into the fold that has fewest articles.

    Args:
        outlets: The outlet of each article.
        folds: How many folds there are.
    """
    counts = Counter(outlets)
    sizes = [0] * folds
    fold_of: dict[str, int] = {}
    for outlet, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        fold_of[outlet] = sizes.index(min(sizes))
        sizes[fold_of[outlet]] += count
    return fold_of


def reading_of(text: str) -> Reading:
    """The prose of an article's text, as the parser reads it."""
    layout = read_layout(text)
    return read_prose(split_prose(text, layout.headline, layout.standfirst, layout.paragraphs))
