"""Where the corpora lie, and the articles in them as the parser reads them."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newsparse.layout import read_layout
from newsparse.reading import Reading
from newsparse.reading.prose import read_prose

SHARED = Path(__file__).resolve().parents[2] / "shared"
CORPORA = SHARED / "corpora"
SCORE = SHARED / "score"
LEXICON = Path(__file__).resolve().parents[1] / "newsparse" / "lexicon"


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


def reading_of(text: str) -> Reading:
    """The prose of an article's text, as the parser reads it."""
    layout = read_layout(text)
    return read_prose(text, layout.headline, layout.standfirst, layout.paragraphs)
