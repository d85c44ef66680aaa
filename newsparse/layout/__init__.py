"""Lines of a text -> the parts of an article.

Every line is seen with its neighbours: `newsparse.layout.tagging` says how likely it is to be body,
the words and shapes of a line say what else it may be, and this module puts the parts in place.
"""

from __future__ import annotations

from datetime import datetime, tzinfo

from attrs import frozen

from newsparse.layout.credits import choose_byline, choose_source, cut_ending
from newsparse.layout.datelines import read_dateline
from newsparse.layout.evidence import Evidence
from newsparse.layout.opening import body_lines
from newsparse.layout.page import Page, read_page
from newsparse.layout.publication import publication
from newsparse.spans import CharSpan, Dateline
from newsparse.timestamps import Precision, TimeReading

__all__ = ["Layout", "read_layout"]


@frozen(slots=True)
class Layout:
    """The parts of an article; see `newsparse.Article` for what each is."""

    headline: CharSpan | None = None
    standfirst: CharSpan | None = None
    byline: CharSpan | None = None
    authors: tuple[str, ...] = ()
    timestamp: CharSpan | None = None
    published: datetime | None = None
    published_precision: Precision | None = None
    updated: datetime | None = None
    updated_precision: Precision | None = None
    dateline: Dateline | None = None
    paragraphs: tuple[CharSpan, ...] = ()
    source_line: CharSpan | None = None
    source: str | None = None


def read_layout(
    text: str,
    body_start: int | None = None,
    *,
    dayfirst: bool | None = None,
    tz: tzinfo | None = None,
    now: datetime | None = None,
) -> Layout:
    """The parts of *text*; see `newsparse.Parser` for the settings.

    Where the body is known to begin at *body_start*, what stands before is the headline, and every
    line from there on is body that isn't plainly a byline, a timestamp or a source line.
    """
    how = TimeReading(dayfirst, tz, now)
    page = read_page(text, how, body_start)
    headline = _headline(page, body_start)
    if body_start is None:
        body = body_lines(page)
    else:
        body = [n for n in range(len(page.lines)) if n > 0 or not _repeats(page, n, headline)]
    reach = range(body[0], body[-1] + 1) if body else range(len(page.lines), len(page.lines))
    times = publication(page, reach, how)
    byline = choose_byline(page, reach, times.lines)
    taken = frozenset((page.headline, *byline.lines, *times.lines))
    source = choose_source(page, reach, taken)
    taken = taken | {source.line}
    paragraphs = [_span(page, n) for n in body if n not in taken]
    if source.span is None and paragraphs:
        paragraphs[-1], source = cut_ending(text, paragraphs[-1])
    dateline, paragraphs = _dateline(page, paragraphs, reach.start - 1, taken)
    if dateline is not None and dateline.span.end <= page.lines[reach.start - 1].line.end:
        taken = taken | {reach.start - 1}  # it has a line of its own
    shown = times.published or times.updated
    return Layout(
        headline=headline,
        standfirst=_standfirst(page, range(page.headline + 1, reach.start), taken),
        byline=byline.span,
        authors=byline.people,
        timestamp=CharSpan.of(text, shown.start, shown.end) if shown else None,
        published=times.published.moment if times.published else None,
        published_precision=times.published.precision if times.published else None,
        updated=times.updated.moment if times.updated else None,
        updated_precision=times.updated.precision if times.updated else None,
        dateline=dateline,
        paragraphs=tuple(span for span in paragraphs if span.text),
        source_line=source.span,
        source=source.name,
    )


def _headline(page: Page, body_start: int | None) -> CharSpan | None:
    if body_start is None:
        return _span(page, page.headline) if page.headline >= 0 else None
    title = page.text[:body_start]
    start = len(title) - len(title.lstrip())
    return CharSpan.of(page.text, start, len(title.rstrip())) if title.strip() else None


def _repeats(page: Page, number: int, headline: CharSpan | None) -> bool:
    words = page.lines[number].line.text.split()
    return headline is not None and words == headline.text.split()


def _span(page: Page, number: int) -> CharSpan:
    line = page.lines[number].line
    return CharSpan.of(page.text, line.start, line.end)


def _standfirst(page: Page, above: range, taken: frozenset[int]) -> CharSpan | None:
    """The first lines between headline and body that are sentences or titles and nothing else."""
    first = next((n for n in above if n not in taken and _may_summarise(page.lines[n])), None)
    if first is None:
        return None
    last = first
    while last + 1 in above and last + 1 not in taken and _may_summarise(page.lines[last + 1]):
        last += 1
    return CharSpan.of(page.text, page.lines[first].line.start, page.lines[last].line.end)


def _may_summarise(item: Evidence) -> bool:
    plain = item.cue is None and not item.credited and not item.stamps and not item.relative
    return plain and item.words > 5


def _dateline(
    page: Page, paragraphs: list[CharSpan], above: int, taken: frozenset[int]
) -> tuple[Dateline | None, list[CharSpan]]:
    """The dateline, and the paragraphs without it; *above* is the line over the body."""
    if above > page.headline and above not in taken:
        line = page.lines[above].line
        found = read_dateline(page.text, line.start, line.end)
        if found is not None and found[1] >= line.end:
            return found[0], paragraphs  # OSLO (AP) — on a line of its own
    for number, span in enumerate(paragraphs[:3]):
        found = read_dateline(page.text, span.start, span.end)
        if found is not None and (number == 0 or span.text.count(" ") > 15):
            rest = CharSpan.of(page.text, min(found[1], span.end), span.end)
            return found[0], [*paragraphs[:number], rest, *paragraphs[number + 1 :]]
    return None, paragraphs
