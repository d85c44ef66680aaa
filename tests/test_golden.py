"""Invented articles with what must be read in them, by hand, and all that is read, on record.

Each `golden/NAME.json` holds
- "expect": what a careful human reads, written before newsparse was asked; a quote is its kind,
  the beginning of its words and its speaker's name, and what is left out isn't judged;
- "known_wrong": what newsparse gets wrong of it, in the words of this test;
- "record": `Article.to_dict()` without the text and the confidences, which change with every
  refitting of the weights. `pytest --update-golden` writes it anew.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from newsparse import Article

GOLDEN = Path(__file__).parent / "golden"
NAMES = sorted(path.stem for path in GOLDEN.glob("*.txt"))


def read(name: str) -> Article:
    # Bytes: no line end may be translated.
    return Article.parse((GOLDEN / f"{name}.txt").read_bytes().decode())


def golden(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))
    return content


def differences(article: Article, expected: dict[str, Any]) -> list[str]:
    """Where *article* is not as *expected*, in words that hold nothing of the wrong answer."""
    record = article.to_dict()
    dateline = record["dateline"] or {}
    found = {
        **{
            part: record[part] and record[part]["text"]
            for part in ("headline", "standfirst", "byline", "timestamp", "source_line")
        },
        **{part: record[part] for part in ("authors", "published", "updated", "source")},
        **{part: dateline.get(part) for part in ("place", "date", "agency")},
        "dateline": dateline.get("text"),
        "paragraphs": len(article.paragraphs),
        "non_quotes": [span.text for span in article.non_quotes],
    }
    wrong = [part for part, value in expected.items() if part != "quotes" and found[part] != value]
    return wrong + (quote_differences(article, expected["quotes"]) if "quotes" in expected else [])


def quote_differences(article: Article, expected: list[list[str]]) -> list[str]:
    wrong: list[str] = []
    left = list(article.quotes)
    for kind, beginning, speaker in expected:
        quote = next((quote for quote in left if words_of(quote).startswith(beginning)), None)
        if quote is None:
            wrong.append(f"not found: {beginning}")
            continue
        left.remove(quote)
        if quote.kind != kind:
            wrong.append(f"kind: {beginning}")
        name = None if quote.speaker is None else quote.speaker.name
        if name != speaker:
            wrong.append(f"speaker: {beginning}")
    return wrong + [f"no quote: {quote.text[:40]}" for quote in left]


def words_of(quote: Any) -> str:
    return str(quote.text).removeprefix("that ")


@pytest.mark.parametrize("name", NAMES)
def test_an_article_is_read_as_a_careful_human_reads_it(name: str) -> None:
    content = golden(name)
    wrong = differences(read(name), content["expect"])
    assert sorted(wrong) == sorted(content.get("known_wrong", [])), (
        "what is right now leaves known_wrong; what is wrong now is a fault"
    )


@pytest.mark.parametrize("name", NAMES)
def test_all_that_is_read_is_on_record(name: str, request: pytest.FixtureRequest) -> None:
    content = golden(name)
    record = read(name).to_dict()
    del record["text"]
    for quote in record["quotes"]:
        del quote["confidence"]
    if request.config.getoption("--update-golden"):
        content["record"] = record
        path = GOLDEN / f"{name}.json"
        path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    assert record == content.get("record"), "if this is right, run pytest --update-golden"


def test_every_article_has_expectations_and_every_expectation_an_article() -> None:
    assert sorted(path.stem for path in GOLDEN.glob("*.json")) == NAMES
    assert all(golden(name)["expect"] for name in NAMES)
