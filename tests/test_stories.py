"""Whole invented stories, as they are pasted from very different newsrooms.

Each `stories/NAME.json` has what a careful human reads in `stories/NAME.txt`: the parts, how the
body begins and ends, and of each sourced statement its kind, its first words and who makes it. A
statement that the list leaves out isn't judged.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from newsparse import Article

STORIES = Path(__file__).parent / "stories"
NAMES = sorted(path.stem for path in STORIES.glob("*.txt"))


def story(name: str) -> tuple[Article, dict[str, Any]]:
    text = (STORIES / f"{name}.txt").read_bytes().decode()
    expected: dict[str, Any] = json.loads((STORIES / f"{name}.json").read_text(encoding="utf-8"))
    return Article.parse(text), expected


@pytest.mark.parametrize("name", NAMES)
def test_its_parts(name: str) -> None:
    article, expected = story(name)
    found = {
        "headline": article.headline and article.headline.text,
        "standfirst": article.standfirst and article.standfirst.text,
        "timestamp": article.timestamp and article.timestamp.text,
        "dateline": article.dateline and str(article.dateline),
        "source": article.source,
        "authors": list(article.authors),
    }
    for part, value in found.items():
        assert value == expected.get(part, value), part
    body = " ".join(article.body.split())
    assert body.startswith(expected["first"])
    assert body.endswith(expected["last"])


@pytest.mark.parametrize("name", NAMES)
def test_who_says_what(name: str) -> None:
    article, expected = story(name)
    found = [
        [quote.kind, " ".join(quote.text.split()[:4]), quote.speaker and quote.speaker.name]
        for quote in article.quotes
    ]
    assert [quote for quote in expected["quotes"] if quote not in found] == []
