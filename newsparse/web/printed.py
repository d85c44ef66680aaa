"""A page -> the text that its article is read from.

trafilatura finds the body. It throws away what stands between the headline and the body, where
byline, timestamp and standfirst are; these lines are taken from the page as they are printed, and
the article's layout sorts them.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsparse.layout.bylines import read_byline
from newsparse.timestamps import TimeReading, find_stamps
from newsparse.web.markup import PrintedLine, printed_lines
from newsparse.web.wording import letters, tidy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["printed_text"]

# What trafilatura logs goes where a program sends it; without this, to standard error.
logging.getLogger("trafilatura").addHandler(logging.NullHandler())

# Between a headline and a body there are byline, time, standfirst and buttons, hardly more lines;
# where there are, it is a player or a menu, and what the article prints comes before that.
_MOST_ABOVE = 25
# How many of so many lines, right below the headline, are taken for what the article prints.
_FIRST_ABOVE = 12
# How many lines the body is looked for.
_REACH_LINES = 200
# How many of the body's lines may stand above the byline: standfirst, key points.
_OPENING = 4
# How many of the body's lines may stand above the headline.
_MOST_BEFORE = 10
# In characters; trafilatura takes the whole page for the body where it finds less than 250.
_LONGEST_GLUED = 5_000
# How many letters of a paragraph tell it from others.
_TELLING = 40
# What tells when or by whom has no more characters; nor has a label.
_LONGEST_BYLINE = 200
# Nor has it more words.
_MOST_WORDS = 14


def printed_text(tree: HtmlElement, headline: str | None, outlet: str | None) -> str:
    """The headline, the lines between it and the body, and the body, a blank line between each.

    It is empty where there is no body.

    Args:
        tree: The page.
        headline: The headline that the page declares: it tells which of its lines to take, and
            stands in where there is none, the page's title after it.
        outlet: The name of the outlet, which may be a heading as well.
    """
    lines = printed_lines(tree)
    body = _unglued(_find_body(tree), lines)
    if not body:
        return ""
    title = headline or _title(tree, outlet)
    found = _headline(lines, title, outlet, body)
    if found is not None:
        body = _body_after(lines[: found + 1], body)
        return "\n\n".join(_with_top([lines[found].text, *body], lines[found + 1 :]))
    if headline is None and body[0][-1].isalnum():
        title = ""  # what the body opens with may be a title itself
    return "\n\n".join([title, *body] if title else body)


def _find_body(tree: HtmlElement) -> list[str]:
    """The paragraphs of the article, as trafilatura finds them."""
    from trafilatura import bare_extraction

    document = bare_extraction(tree, include_comments=False)
    # Its tree and not its text, which has line breaks where the markup happens to have them
    body: HtmlElement | None = getattr(document, "body", None)
    return [] if body is None else [line.text for line in printed_lines(body)]


def _unglued(body: list[str], lines: Sequence[PrintedLine]) -> list[str]:
    """*body* in the page's own *lines*, where trafilatura has made one of all."""
    if len(body) != 1 or len(body[0]) > _LONGEST_GLUED:
        return body
    whole = letters(body[0])
    pieces: list[str] = []
    at = 0
    for line in lines:
        key = letters(line.text)
        if key == whole:
            return body
        found = whole.find(key, at) if key else -1
        if found >= 0:
            pieces.append(line.text)
            at = found + len(key)
    return pieces or body


def _title(tree: HtmlElement, outlet: str | None) -> str:
    """The page's title: `Rain ahead` of `Rain ahead | Brenn Courier`."""
    title = tidy(tree.findtext(".//title") or "")
    return title.removesuffix(outlet or "").rstrip(" |-–—·") or title


def _headline(
    lines: Sequence[PrintedLine], title: str, outlet: str | None, body: Sequence[str]
) -> int | None:
    """The index of the line that is the article's headline; or None.

    It is the heading that has the page's title, or most of it (`Rain ahead` of `Rain ahead | Brenn
    Courier`); else the last main heading above the body; else a line that has the title. Labels
    that trafilatura counts to the body may stand above it, but no paragraph.
    """
    whole, name = letters(title), letters(outlet or "")
    starts = [letters(line) for line in body[:_MOST_BEFORE]]
    found = [n for n, line in enumerate(lines) if _opens(line.text, starts)]
    paragraphs = [n for n in found if len(lines[n].text.split()) > _MOST_WORDS]
    first = next(iter(found), len(lines))
    last = next(iter(paragraphs or found[-1:]), len(lines))
    main = titled = None
    for number, line in enumerate(lines[:last]):
        key = letters(line.text)
        if not key or key == name:
            continue
        if whole.startswith(key) and 2 * len(key) > len(whole):
            if line.heading:
                return number
            titled = number if titled is None else titled
        if line.heading == 1 and (number < first or main is None):
            main = number
    return titled if main is None else main


def _body_after(lines: Sequence[PrintedLine], body: list[str]) -> list[str]:
    """*body* without what stands in *lines*, down to the headline: a label, the headline itself."""
    above = {letters(line.text) for line in lines}
    last = max(
        (n for n, line in enumerate(body[:_MOST_BEFORE]) if letters(line) in above), default=-1
    )
    return body[last + 1 :]


def _with_top(text: Sequence[str], after: Sequence[PrintedLine]) -> list[str]:
    """*text*, headline and body, with the lines of the page between the two.

    Where the body's first lines are a standfirst, a byline or a time below them counts as well.
    *after* are the page's lines after the headline.
    """
    known = set(map(letters, text))
    headline, *body = text
    whole = [headline]
    at = 0
    for number, line in enumerate(body):
        starts = [letters(line)]
        rest = after[at : at + _REACH_LINES] if number < _OPENING else ()
        end = next((n for n, printed in enumerate(rest) if _opens(printed.text, starts)), -1)
        gap = [printed.text for printed in rest[: max(end, 0)]]
        if len(gap) > _MOST_ABOVE:
            gap = gap[:_FIRST_ABOVE] if at == 0 else []
        if at == 0 or any(map(_tells_origin, gap)):
            place = 1 if at == 0 else len(whole)
            whole[place:place] = [printed for printed in gap if letters(printed) not in known]
        at += end + 1
        whole.append(line)
    return whole


def _tells_origin(line: str) -> bool:
    """Whether a line says when the article was published, or who wrote it."""
    if len(line) > _LONGEST_BYLINE or len(line.split()) > _MOST_WORDS:
        return False  # a caption
    if any(stamp.moment for stamp in find_stamps(line, 0, len(line), TimeReading())):
        return True
    byline = read_byline(line, 0)
    return byline is not None and byline.marked


def _opens(line: str, starts: Sequence[str]) -> bool:
    """Whether *line* is one that the body begins with; *starts* are the letters of its lines."""
    key = letters(line[: 4 * _TELLING])
    if len(key) < _TELLING:
        return key in starts
    return any(start.startswith(key[:_TELLING]) for start in starts)
