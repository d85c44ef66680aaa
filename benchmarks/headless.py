"""Texts with their headline and without, to learn from and to measure by.

What people paste is an article with its headline, the body alone, or a piece of it. All of these
are made here from the articles of ../shared/corpora whose headline and body are known.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from corpora import CORPORA

# Articles in all their shapes: pages, wire stories and others
ARTICLES = CORPORA / "articles.dev.jsonl"
# Political articles, whose headlines all end in a full stop
POLITICAL = CORPORA / "quotes.polnear-train.jsonl"


class Made(NamedTuple):
    """A text made from an article.

    Attributes:
        form: `whole`, as it came; `titled`, headline and body; `brief`, headline and first
            paragraph; `alone`, the headline; `body`, the body alone; `cut`, the body without its
            first paragraphs; `beheaded`, all but the headline; `single`, the first paragraph.
        text: The text.
        has_headline: Whether its first line of words is the headline.
        lead: Its first paragraph, with the dateline.
    """

    form: str
    text: str
    has_headline: bool
    lead: str


def texts_of(record: dict[str, Any]) -> Iterator[Made]:
    """The texts that an article of `ARTICLES` gives."""
    text, gold = record["text"], record["gold"]
    body: list[list[int]] = gold["body"]
    start = text.rfind("\n", 0, body[0][0]) + 1  # with the dateline, where there is one
    lead = text[start : body[0][1]]
    paragraphs = [lead, *(text[left:right] for left, right in body[1:])]
    story = text[start : body[-1][1]]
    yield Made("whole", text, True, lead)
    if gold["headline"]:
        yield Made("titled", f"{gold['headline']}\n\n{story}", True, lead)
        yield Made("brief", f"{gold['headline']}\n\n{lead}", True, lead)
        yield Made("alone", gold["headline"], True, lead)
    if record["variant"] == "select":
        return  # the same article as that of `reader`
    yield Made("body", story, False, lead)
    if len(paragraphs) > 1:
        yield Made("single", lead, False, lead)
    if record["variant"] != "reader":
        return
    if len(paragraphs) > 4:
        yield from _pieces(paragraphs)
    headed = gold["headline"] and text.startswith(gold["headline"])
    if headed and not gold["standfirst"]:
        yield Made("beheaded", text[len(gold["headline"]) :].lstrip(), False, lead)


def political_texts(record: dict[str, Any]) -> Iterator[Made]:
    """The texts that an article of `POLITICAL` gives: its first line is the headline."""
    headline, _, story = record["text"].partition("\n\n")
    paragraphs = story.split("\n\n")
    lead = paragraphs[0]
    yield Made("whole", record["text"], bool(headline), lead)
    yield Made("body", story, False, lead)
    if len(paragraphs) > 4:
        yield from _pieces(paragraphs)


def _pieces(paragraphs: list[str]) -> Iterator[Made]:
    for skipped in (1, 3):
        piece = paragraphs[skipped:]
        yield Made("cut", "\n\n".join(piece), False, piece[0])


def records(path: Path) -> Iterator[dict[str, Any]]:
    """The articles of a file."""
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)
