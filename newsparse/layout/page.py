"""A page: its lines, and how each stands among the others."""

from __future__ import annotations

import re
from collections import Counter

from attrs import define

from newsparse.layout.evidence import Evidence, gather
from newsparse.layout.lines import split_lines
from newsparse.layout.sources import read_source
from newsparse.timestamps import TimeReading

__all__ = ["LITTER", "Page", "read_page"]

# What a page holds and an article doesn't.
LITTER = frozenset(("share", "advert", "newsletter", "related"))
# How a database exports an article: 1 of 12 DOCUMENTS, and then BYLINE: Ada Ek
_EXPORT = re.compile(r"(?i)\d+ of \d+ documents?$")
_FIELD = re.compile(r"(?:BYLINE|SECTION|LENGTH|HIGHLIGHT|DATELINE|BODY):")


@define(slots=True)
class Page:
    """The lines of a text with their evidence.

    Attributes:
        text: The text.
        lines: Its lines and what they show.
        headline: The index of the headline, or -1.
        shapes: One word for what each line looks like from afar.
        metas: The indices, behind the headline, of times and of bylines that say *by*.
        people: The people of the first of those bylines.
        copies: How often each line's text stands on the page.
        litter: How many lines are buttons, adverts, newsletters and links to other stories.
    """

    text: str
    lines: list[Evidence]
    headline: int
    shapes: list[str]
    metas: list[int]
    people: frozenset[str]
    copies: Counter[str]
    litter: int


def read_page(text: str, how: TimeReading, body_start: int | None = None) -> Page:
    """The page that *text* is; where *body_start* is given, the lines from there, all of a body."""
    lines = gather(text, split_lines(text, body_start or 0), how)
    copies = Counter(item.line.text for item in lines)
    headline = _headline(lines, copies) if body_start is None else -1
    metas = [n for n, item in enumerate(lines) if n > headline and item.is_meta]
    return Page(
        text,
        lines,
        headline,
        shapes=[_shape(item) for item in lines],
        metas=metas,
        people=frozenset(
            name for n in metas[:8] if (by := lines[n].byline) is not None for name in by.people
        ),
        copies=copies,
        litter=sum(item.cue in LITTER for item in lines),
    )


# A sentence of more words is a paragraph; measured, no headline with a full stop has as many.
_LONGEST_HEADLINE = 26


def _headline(lines: list[Evidence], copies: Counter[str]) -> int:
    """The index of the first line that is no label, time, byline or source; or -1."""
    if lines and _EXPORT.match(lines[0].line.text):
        fields = (n for n, item in enumerate(lines[1:15]) if _FIELD.match(item.line.text))
        return next(fields, 0)  # the line above the first field
    for number, item in enumerate(lines[:60]):
        marked = item.byline is not None and item.byline.marked
        if copies[item.line.text] > 2 and item.line.words < 5:
            continue
        if item.cue == "share" or item.is_stamp or marked or item.agency:
            continue
        if item.cue == "credit" and read_source(item.line.text).strength > 3:
            continue
        if item.line.is_sentence and item.line.words > _LONGEST_HEADLINE:
            return -1  # the text begins with its first paragraph
        return number
    return -1


def _shape(item: Evidence) -> str:
    """One word for what a line looks like from afar."""
    words = item.line.words
    if item.is_stamp or (item.relative and words < 12):
        return "time"
    if item.cue is not None and words < 45:
        return item.cue if item.cue in ("caption", "credit") else "page"
    if item.byline is not None and words < 16:
        return "byline" if item.byline.marked else "name"
    if item.words < 6:
        return "label"
    if item.line.is_sentence:
        return "para" if item.words >= 40 else "prose"
    return "prose" if item.words >= 30 else "title"
