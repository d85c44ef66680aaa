"""A page: its lines, and how each stands among the others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, final

from newsparse.layout.evidence import Evidence, gather
from newsparse.layout.headlines import opens_story
from newsparse.layout.line_cues import is_section
from newsparse.layout.lines import split_lines
from newsparse.layout.persons import looks_given
from newsparse.layout.source_lines import names_outlet_alone, read_source
from newsparse.patterns import regexp
from newsparse.timestamps import TimeReading

__all__ = [
    "LITTER",
    "PROSE",
    "PageLines",
    "dated",
    "headline_candidate",
    "is_furniture",
    "read_page",
]

# What a page holds and an article doesn't.
LITTER: Final = frozenset(("share", "advert", "newsletter", "related"))
# A caption without a full stop has fewer words.
_NO_CAPTION: Final = 8
# The shapes of a paragraph
PROSE: Final = ("prose", "para")


@final
class PageLines:
    """The lines of a text with their evidence.

    Attributes:
        text: The text.
        lines: Its lines and what they show.
        headline: The index of the headline, or -1.
        shapes: One word for what each line looks like from afar.
        metas: The indices, after the headline, of times and of bylines that say *by*.
        people: The people of the first of those bylines.
        copies: How often each line's text stands on the page.
        repeats: Whether any stands there more than once.
        litter: How many lines are buttons, adverts, newsletters and links to other stories.
    """

    __slots__ = (
        "copies",
        "headline",
        "lines",
        "litter",
        "metas",
        "people",
        "repeats",
        "shapes",
        "text",
    )

    def __init__(
        self,
        text: str,
        lines: list[Evidence],
        headline: int,
        shapes: list[str],
        metas: list[int],
        people: frozenset[str],
        copies: dict[str, int],
        litter: int,
    ) -> None:
        self.text: str = text
        self.lines: list[Evidence] = lines
        self.headline: int = headline
        self.shapes: list[str] = shapes
        self.metas: list[int] = metas
        self.people: frozenset[str] = people
        self.copies: dict[str, int] = copies
        self.repeats: bool = len(copies) < len(lines)
        self.litter: int = litter


def read_page(text: str, how: TimeReading, body_start: int | None = None) -> PageLines:
    """The page that *text* is; where *body_start* is given, the lines from there, all of a body."""
    lines = gather(text, split_lines(text, body_start or 0), how)
    copies = _copies(lines)
    shapes = [_shape(item) for item in lines]
    headline = -1 if body_start is not None else _headline(lines, shapes, copies)
    marked = [n for n, item in enumerate(lines) if not item.is_bare]
    metas = [n for n in marked if n > headline and lines[n].is_meta]
    return PageLines(
        text,
        lines,
        headline,
        shapes=shapes,
        metas=metas,
        people=frozenset(
            name for n in metas[:8] if (by := lines[n].byline) is not None for name in by.people
        ),
        copies=copies,
        litter=sum([lines[n].cue in LITTER for n in marked]),
    )


def _copies(lines: list[Evidence]) -> dict[str, int]:
    """How often each line's text stands among the *lines*."""
    copies: dict[str, int] = {}
    for item in lines:
        copies[item.line.text] = copies.get(item.line.text, 0) + 1
    return copies


def is_furniture(item: Evidence) -> bool:
    """Whether a line is a time, an agency or a credit, wherever it stands."""
    if item.is_bare:
        return False
    if item.is_stamp or item.agency:
        return True
    return item.cue == "caption" and item.line.words < _NO_CAPTION and not item.line.is_sentence


def dated(page: PageLines, candidates: Sequence[int]) -> list[int]:
    """The first of the *candidates* that opens with a dateline; none without one."""
    return [n for n in candidates if page.lines[n].dateline][:1]


# RRP: £23.99 More info: www.harbour.example | @adaek | ek@harbour.example
_LINK: Final = regexp(r"https?://|\bwww\.|^@\w|\S@\w+\.\w")
# A line of fewer words that stands on the page more than twice is a button.
_SHORTEST_REPEATED: Final = 5
# How many characters of a page's title its headline has at least.
_SHORTEST_HEADLINE: Final = 15
# From how many words on a line isn't what a time, a cue or a name on it says; the model `line` has
# learned shapes that are told so.
_NO_TIME: Final = 12
_NO_CUE: Final = 45
_NO_NAME: Final = 16
# A line of fewer words is a label, a sentence of as many a paragraph; what is no sentence is a
# title up to so many words.
_NO_LABEL: Final = 6
_PARAGRAPH: Final = 40
_NO_TITLE: Final = 30
# How many lines below a title that holds a day the article's own time stands, at most
_TITLE_REACH: Final = 6
# Market hall moves | Harbour News: a page's title, which adds the site to the headline
_SITE: Final = regexp(r"\s[|–—·-]\s")
# How many lines below a page's title its headline stands, at most
_REPEATED_WITHIN_LINES: Final = 8


def _headline(lines: list[Evidence], shapes: list[str], copies: dict[str, int]) -> int:
    """The index of the headline; -1 where the text has none, and opens with its first sentence."""
    number = headline_candidate(lines, shapes, copies)
    if number >= 0 and not opens_story(lines, shapes, number):
        return _without_site(lines, number)
    above = lines[:number] if number >= 0 else lines
    return next(
        (
            n
            for n, item in enumerate(above)
            if is_section(item.line) and item.cue != "share" and copies[item.line.text] < 3
        ),
        -1,
    )


def headline_candidate(lines: list[Evidence], shapes: list[str], copies: dict[str, int]) -> int:
    """The index of the first line that may be the headline, or -1."""
    return next(
        (
            n
            for n in range(len(lines))
            if _may_be_headline(lines, n, copies) and not _is_masthead(lines, shapes, n)
        ),
        -1,
    )


def _is_masthead(lines: list[Evidence], shapes: list[str], number: int) -> bool:
    """Whether a line is the name of an outlet that stands above a title: `Harbour News`."""
    titled = shapes[number + 1 : number + 2] == ["title"]
    return titled and names_outlet_alone(lines[number].line.text)


def _may_be_headline(lines: list[Evidence], number: int, copies: dict[str, int]) -> bool:
    """Whether a line is no label, section, time, byline, caption, link or source."""
    item = lines[number]
    if copies[item.line.text] > 2 and item.line.words < _SHORTEST_REPEATED:
        return False
    if item.cue == "share" or item.agency or is_section(item.line):
        return False
    if item.is_stamp and not _names_a_day(lines, number):
        return False
    if item.cue == "credit" and (
        read_source(item.line.text).strength
        or (number and is_section(lines[number - 1].line))  # PRESS RELEASE / Contact: Ada Ek
    ):
        return False
    if item.credited and item.line.text[-1] in ".)":
        return False
    return not _holds_link(item.line.text) and not _signs(lines, number)


def _holds_link(line: str) -> bool:
    """Whether a line holds the address of a site or of somebody."""
    if "@" not in line and "www." not in line and "://" not in line:
        return False
    return _LINK.search(line) is not None


def _names_a_day(lines: list[Evidence], number: int) -> bool:
    """Whether a line is a title with a day in it, `Morning Brief 05.03.24`, above a time."""
    item, stamp = lines[number], lines[number].stamps[0]
    titled = number == 0 and item.rest > 1 and stamp.label > item.line.start
    return titled and any(other.is_stamp for other in lines[1:_TITLE_REACH])


def _signs(lines: list[Evidence], number: int) -> bool:
    """Whether a line is a byline: it says *by*, or names somebody right above a time."""
    byline = lines[number].byline
    if byline is None or byline.marked:
        return byline is not None
    timed = number + 1 < len(lines) and lines[number + 1].is_stamp
    return timed and bool(byline.people) and looks_given(byline.people[0])


def _without_site(lines: list[Evidence], number: int) -> int:
    """The line that repeats the headline *number* without the site's name, or *number*."""
    title = lines[number].line.text
    for site in _SITE.finditer(title, _SHORTEST_HEADLINE):
        for below in range(number + 1, min(number + _REPEATED_WITHIN_LINES, len(lines))):
            if lines[below].line.text == title[: site.start()]:
                return below
    return number


def _shape(item: Evidence) -> str:
    """One word for what a line looks like from afar."""
    if not item.is_bare:
        words = item.line.words
        if item.is_stamp or (item.relative and words < _NO_TIME):
            return "time"
        if item.cue is not None and words < _NO_CUE:
            return item.cue if item.cue in ("caption", "credit") else "page"
        if item.byline is not None and words < _NO_NAME:
            return "byline" if item.byline.marked else "name"
    if item.words < _NO_LABEL:
        return "label"
    if item.line.is_sentence:
        return "para" if item.words >= _PARAGRAPH else "prose"
    return "prose" if item.words >= _NO_TITLE else "title"
