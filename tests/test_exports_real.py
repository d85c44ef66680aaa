"""Real exports, where they are beside the project: every document is found, with its parts."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import pytest

from newsparse.errors import UnknownExportError
from newsparse.exports import detect, documents

FOLDER = Path(__file__).resolve().parents[2] / "shared" / "corpora" / "exports"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not FOLDER.exists(), reason="shared/corpora/exports is not here"),
]

# Of each of these the gold leaves out a document that the file numbers: one whose fields it doesn't
# know, one without any text. All after those would be compared with their neighbours.
_MISCOUNTED = ("proquest/spectator.txt", "nexis/hard.txt")


def gold() -> dict[str, list[dict[str, Any]]]:
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    path = FOLDER / "gold.jsonl"
    for line in path.read_text("utf-8").splitlines() if path.exists() else ():
        row = json.loads(line)
        rows[row["file"]].append(row)
    return rows


GOLD = gold()


def plain(text: object) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in str(text or "")).casefold().split())


@pytest.mark.parametrize("name", [name for name in GOLD if name not in _MISCOUNTED])
def test_every_document_has_the_parts_that_its_file_tells(name: str) -> None:
    found = list(documents(FOLDER / name))
    rows = GOLD[name]
    assert len(found) == len(rows)
    right: Counter[str] = Counter()
    for document, row in zip(found, rows, strict=True):
        article = document.article
        published = article.published.date().isoformat() if article.published else None
        right["headline"] += not row["headline"] or plain(article.headline) == plain(
            row["headline"]
        )
        right["date"] += not row["date"] or published == row["date"]
        told = plain(document.publication) == plain(row["publication"])
        right["publication"] += not row["publication"] or told
        body, wanted = plain(article.body).split(), plain(" ".join(row["body"])).split()
        shared = sum((Counter(body) & Counter(wanted)).values())
        right["body"] += 2 * shared >= 0.95 * (len(body) + len(wanted))
    for part, count in right.items():
        assert count >= 0.95 * len(rows), part


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*/*")), ids=lambda path: path.name)
def test_every_file_is_read_or_refused_in_words(path: Path) -> None:
    if detect(path) is None:
        with pytest.raises(UnknownExportError, match=r"no format of the press|no ninjs"):
            list(documents(path))
        return
    found = list(documents(path))
    assert found
    for document in found:
        article = document.article
        spans = [article.headline, article.byline, article.timestamp, *article.paragraphs]
        assert all(article.text[s.start : s.end] == s.text for s in spans if s)
        assert article.paragraphs or (document.problem and "no body" in document.problem)
