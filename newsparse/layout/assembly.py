"""A page's lines, classified -> the parts of an article in their places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.layout.anatomy import Layout
from newsparse.layout.credits import ChosenByline, choose_byline, without_time
from newsparse.layout.datelines import read_lone_dateline
from newsparse.layout.evidence import Evidence, page_words_of
from newsparse.layout.line_cues import FULL_SENTENCE
from newsparse.layout.page import PageLines, is_furniture, read_page
from newsparse.layout.paragraphs import body_lines
from newsparse.layout.publication import publication
from newsparse.layout.sources import (
    ChosenSource,
    choose_source,
    cut_ending,
    end_marks,
    source_before_time,
)
from newsparse.making import span_of
from newsparse.spans import CharSpan, Dateline
from newsparse.timestamps import TimeReading

__all__ = ["assemble"]

# What a sentence ends in
_CLOSING: Final = (".", "?", "!", "…", '"', "”")
# A line of fewer words sums nothing up.
_SHORTEST_SUMMARY: Final = 6
# Among how many paragraphs a dateline is looked for; and how many blanks a paragraph has more than
# that it is believed below the first one, where labels look like it.
_DATED_PARAGRAPHS: Final = 3
_MOST_BLANKS_OF_LABEL: Final = 15
# How many characters of a line are looked for among a byline's before all of them are.
_FIRST_LETTERS: Final = 12


def assemble(text: str, how: TimeReading, body_start: int | None = None) -> Layout:
    """The parts of *text*; its body begins at *body_start*, where that is known."""
    page = read_page(text, how, body_start)
    headline = _headline(page, body_start)
    # The body first, as the other parts are told by whether they stand above it, in it or below it.
    if body_start is None:
        body = body_lines(page)
    else:
        body = [n for n in range(len(page.lines)) if n > 0 or not _repeats(page, n, headline)]
    reach = range(body[0], body[-1] + 1) if body else range(len(page.lines), len(page.lines))
    # Times next: a name beside one is likelier a byline, and the two may share a line.
    times = publication(page, reach, how)
    byline = choose_byline(page, reach, times.lines)
    shown = times.published or times.updated
    if shown is not None:
        byline = without_time(byline, text, shown)
    # Lines that are a part already can't be the source line, and no paragraph.
    taken = frozenset((page.headline, *byline.lines, *times.lines))
    taken = taken | end_marks(page, reach)
    source = source_before_time(page, times.lines - byline.lines)
    if source.span is None:
        source = choose_source(page, reach, taken)
    taken = taken | {source.line}
    body = [n for n in body if n not in taken]
    paragraphs = [_span(page, n) for n in body]
    if paragraphs:
        paragraphs[-1], ending = cut_ending(text, paragraphs[-1], signed=source.span is not None)
        source = source if source.span is not None else ending
    if source.span is None and byline.agency is not None:
        source = ChosenSource(byline.span, byline.agency, -1)
        byline = ChosenByline(None)
    # Above a body whose beginning is told there is nothing but a repetition of the title.
    above = range(page.headline + 1, reach.start if body_start is None else 0)
    standfirst = None
    if page.headline >= 0:
        standfirst = _standfirst(page, above, taken, byline.span)
    if left := _left_above(page, above, taken, standfirst):
        body = [*left, *body]
        paragraphs = [*(_span(page, n) for n in left), *paragraphs]
    # The dateline last: the first paragraph begins after it.
    dateline, paragraphs = _dateline(page, body, paragraphs, taken)
    return Layout(
        headline=headline,
        standfirst=standfirst,
        byline=byline.span,
        authors=byline.people,
        timestamp=CharSpan.of(text, shown.start, shown.end) if shown else None,
        published=times.published.moment if times.published else None,
        published_precision=times.published.precision if times.published else None,
        updated=times.updated.moment if times.updated else None,
        updated_precision=times.updated.precision if times.updated else None,
        dateline=dateline,
        paragraphs=tuple([span for span in paragraphs if span.text]),
        source_line=source.span,
        source=source.name,
    )


def _headline(page: PageLines, body_start: int | None) -> CharSpan | None:
    """The headline; what stands before a body whose beginning is known, else the page's."""
    if body_start is None:
        return _span(page, page.headline) if page.headline >= 0 else None
    title = page.text[:body_start]
    start = len(title) - len(title.lstrip())
    return CharSpan.of(page.text, start, len(title.rstrip())) if title.strip() else None


def _repeats(page: PageLines, number: int, headline: CharSpan | None) -> bool:
    """Whether a line has the headline's words and no others."""
    words = page.lines[number].line.text.split()
    return headline is not None and words == headline.text.split()


def _span(page: PageLines, number: int) -> CharSpan:
    """Where a line stands."""
    line = page.lines[number].line
    return span_of(line.start, line.end, line.text)


def _standfirst(
    page: PageLines, above: range, taken: frozenset[int], byline: CharSpan | None
) -> CharSpan | None:
    """The first lines between headline and body that are sentences or titles and nothing else."""
    title = page.lines[page.headline].line.text if page.headline >= 0 else ""
    signed = _letters(byline.text) if byline is not None else ""
    ends: dict[int, int] = {}
    for n in above:
        text = page.lines[n].line.text
        end = _end_of_summary(page, n, taken)
        if end > 0 and not text.startswith(title or " ") and not _is_in(text, signed):
            ends[n] = end
    if not ends:
        return None
    first = last = min(ends)
    while last + 1 in ends:
        last += 1
    return CharSpan.of(page.text, page.lines[first].line.start, ends[last])


def _is_in(text: str, letters: str) -> bool:
    """Whether *letters* hold those of *text*; of most, not even the first."""
    return _letters(text[:_FIRST_LETTERS]) in letters and _letters(text) in letters


def _letters(text: str) -> str:
    """The letters of *text*, folded: what two prints of one byline have in common."""
    return "".join(filter(str.isalpha, text.casefold()))


def _end_of_summary(page: PageLines, number: int, taken: frozenset[int]) -> int:
    """Where a line ends that may sum up the article, without a time glued to it; or 0."""
    item = page.lines[number]
    line = item.line
    if item.stamps and item.stamps[-1].end == line.end and not item.is_stamp:
        told = page.text[line.start : item.stamps[-1].label].rstrip()
        whole = told.count(" ") >= FULL_SENTENCE and told.endswith(_CLOSING)
        return line.start + len(told) if whole else 0
    if number in taken or not _may_summarise(item):
        return 0
    return line.end


def _may_summarise(item: Evidence) -> bool:
    """Whether a line above the body is a sentence or a title, and no note."""
    line = item.line
    if item.credited or item.words < _SHORTEST_SUMMARY or page_words_of(item):
        return False
    if line.words == 1 and line.text.isascii():
        return False  # ek@harbour.example
    if line.is_sentence and line.words >= FULL_SENTENCE:
        return item.cue in (None, "scene") and not item.is_meta
    return item.cue is None and not item.stamps and not item.relative


def _left_above(
    page: PageLines, above: range, taken: frozenset[int], summary: CharSpan | None
) -> list[int]:
    """The lines between headline and body that are in no part yet: no sentence vanishes.

    Without a headline there is nothing to sum up, and what a text begins with is the story's:
    `Harbour News reported:`. On a page with litter it may be anything but a sentence.
    """
    left = [
        n
        for n in above
        if n not in taken
        and not (summary and summary.start <= page.lines[n].line.start < summary.end)
    ]
    if page.headline < 0 and not page.metas:
        return [n for n in left if not _is_aside(page.lines[n], littered=page.litter > 0)]
    if page.litter:
        return []
    return [n for n in left if page.lines[n].line.is_sentence and _may_summarise(page.lines[n])]


def _is_aside(item: Evidence, *, littered: bool) -> bool:
    """Whether a line is a caption, a button or a name of its own: no story begins so."""
    if item.line.is_sentence and item.line.words >= FULL_SENTENCE:
        return item.credited
    return littered or item.credited or item.cue is not None or is_furniture(item)


def _dateline(
    page: PageLines, body: Sequence[int], paragraphs: list[CharSpan], taken: frozenset[int]
) -> tuple[Dateline | None, list[CharSpan]]:
    """The dateline, and the paragraphs without it; *body* are the paragraphs' lines."""
    above = body[0] - 1 if body else len(page.lines) - 1
    if above > page.headline and above not in taken:
        item = page.lines[above]
        if item.dateline is not None and item.dateline[1] >= item.line.end:
            return item.dateline[0], paragraphs  # OSLO (AP) — on a line of its own
        alone = read_lone_dateline(page.text, item.line.start, item.line.end)
        if alone is not None and not item.stamps:
            return alone, paragraphs  # Oslo (AFP), without a dash
    for number, span in enumerate(paragraphs[:_DATED_PARAGRAPHS]):
        found = page.lines[body[number]].dateline
        if found is not None and (number == 0 or span.text.count(" ") > _MOST_BLANKS_OF_LABEL):
            rest = CharSpan.of(page.text, min(found[1], span.end), span.end)
            return found[0], [*paragraphs[:number], rest, *paragraphs[number + 1 :]]
    return None, paragraphs
