"""Lines of a text -> the parts of an article.

Every line is seen with its neighbours: `newsparse.tagging` says how likely it is to be body, the
words and shapes of a line say what else it may be, and this module puts the parts in place.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

import regex
from attrs import frozen

from newsparse.bylines import looks_given
from newsparse.datelines import read_dateline
from newsparse.evidence import Evidence, gather
from newsparse.lines import split_lines
from newsparse.publication import publication
from newsparse.sources import read_ending, read_source
from newsparse.spans import CharSpan, Dateline
from newsparse.tagging import LITTER, body_odds, is_credited, start_scores
from newsparse.timestamps import Precision, TimeReading

__all__ = ["Layout", "headline_index", "read_layout"]

_QUOTE = regex.compile(r"[\"“”„«»]")


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
    *,
    dayfirst: bool | None = None,
    tz: tzinfo | None = None,
    now: datetime | None = None,
) -> Layout:
    """The parts of *text*; see `newsparse.Parser` for the settings."""
    how = TimeReading(dayfirst, tz, now)
    seen = gather(text, split_lines(text), how)
    if not seen:
        return Layout()
    headline = headline_index(seen)
    odds = body_odds(seen, headline)
    body = _body_lines(seen, odds, headline)
    reach = range(body[0], body[-1] + 1) if body else range(len(seen), len(seen))
    times = publication(text, seen, reach, headline, how)
    above = [n for n in range(reach.start) if n != headline]
    byline, authors, byline_lines = _byline(text, seen, above, reach, times.lines)
    shown = times.published or times.updated
    taken = {headline, *byline_lines, *times.lines}
    source_line, source, source_index = _source(text, seen, reach, taken)
    taken.add(source_index)
    body = [n for n in body if n not in taken]
    standfirst = _standfirst(text, seen, [n for n in above if n > headline and n not in taken])
    spans = [CharSpan.of(text, seen[n].line.start, seen[n].line.end) for n in body]
    if source_line is None and spans:
        spans[-1], source_line, source = _cut_ending(text, spans[-1])
    before = body[0] - 1 if body else -1
    lead = seen[before].line if before >= 0 and before not in taken else None
    dateline, spans = _dateline(text, spans, (lead.start, lead.end) if lead else None)
    title = seen[headline].line if headline >= 0 else None
    return Layout(
        headline=CharSpan.of(text, title.start, title.end) if title else None,
        standfirst=standfirst,
        byline=byline,
        authors=authors,
        timestamp=CharSpan.of(text, shown.start, shown.end) if shown else None,
        published=times.published.moment if times.published else None,
        published_precision=times.published.precision if times.published else None,
        updated=times.updated.moment if times.updated else None,
        updated_precision=times.updated.precision if times.updated else None,
        dateline=dateline,
        paragraphs=tuple(span for span in spans if span.text),
        source_line=source_line,
        source=source,
    )


def headline_index(seen: Sequence[Evidence]) -> int:
    """The index of the headline: the first line that is no label, time, byline or source; or -1."""
    for number, item in enumerate(seen):
        if number > 60:
            break
        marked = item.byline is not None and item.byline.marked
        if item.cue == "share" or item.is_stamp or marked or item.agency:
            continue
        if item.cue == "credit" and read_source(item.line.text).strength > 3:
            continue
        return number
    return -1


def _body_lines(seen: Sequence[Evidence], odds: Sequence[float], headline: int) -> list[int]:
    """The indices of the lines that are the body's."""
    title = _folded(seen[headline].line.text) if headline >= 0 else ""
    likely = [
        n
        for n, item in enumerate(seen)
        if n > headline
        and odds[n] >= 0.5
        and not _is_furniture(item)
        and _folded(item.line.text) != title
    ]
    if not likely:
        prose = [n for n, item in enumerate(seen) if n > headline and item.line.is_sentence]
        return [n for n in prose if seen[n].cue is None and not seen[n].is_stamp]
    start = _body_start(seen, likely, headline)
    chosen = {start, *(n for n in likely if n >= start)}
    # Speech is dropped on strong evidence only.
    chosen.update(
        n
        for n in range(start, likely[-1])
        if odds[n] >= 0.2 and seen[n].cue in (None, "scene") and _is_speech(seen[n])
    )
    if _is_wire(seen, start):
        chosen.update(n for n in range(start, len(seen)) if not _is_furniture(seen[n]))
    return sorted(chosen)


def _is_wire(seen: Sequence[Evidence], start: int) -> bool:
    """Whether the text is an agency's copy, with nothing of a page around it."""
    begins = seen[start].dateline or (start > 0 and seen[start - 1].dateline)
    return begins and not any(item.cue in ("share", "advert", "newsletter") for item in seen[start:])


def _is_furniture(item: Evidence) -> bool:
    """Whether a line is a time, an agency, a label or a credit, wherever it stands."""
    if item.is_stamp or item.agency:
        return True
    return item.cue == "caption" and item.line.words < 8 and not item.line.is_sentence


def start_candidates(seen: Sequence[Evidence], headline: int) -> list[int]:
    """The lines that the body may begin with: the first dozen behind the byline that read like prose.

    A dateline settles it.
    """
    prose = [
        n
        for n in range(headline + 1, len(seen))
        if _is_prose(seen[n]) and not _is_furniture(seen[n])
    ]
    head = headline
    for n in range(headline + 1, min(len(seen), headline + 60)):
        if seen[n].is_meta or (n < headline + 14 and _is_person(seen[n])):
            above = sum(1 for p in prose[:5] if p < n)
            if above <= 3 and len(prose) >= 2 * above + 1:
                head = n
    prose = [n for n in prose if n > head][:14] or prose[:14]
    prose = [n for n in prose if not _is_aside(seen[n])] or prose
    if head == headline and not any(item.cue in LITTER for item in seen):
        return prose[:1]  # plain text: a headline, and what it stands above
    return [n for n in prose[:6] if seen[n].dateline][:1] or prose


def _body_start(seen: Sequence[Evidence], likely: Sequence[int], headline: int) -> int:
    """The body's first line."""
    candidates = start_candidates(seen, headline)
    if not candidates:
        return likely[0]
    scores = start_scores(seen, headline, candidates)
    return candidates[max(range(len(scores)), key=scores.__getitem__)]


def _is_person(item: Evidence) -> bool:
    """Whether a line holds nothing but the name of somebody, a role perhaps behind it."""
    by = item.byline
    if by is None or not by.people or item.cue is not None:
        return False
    return item.line.words < 9 and looks_given(by.people[0])


def _is_aside(item: Evidence) -> bool:
    """Whether a line of prose is a caption, an invitation or a note."""
    return is_credited(item) or (item.cue not in (None, "scene") and item.line.words < 30)


def _is_prose(item: Evidence) -> bool:
    line = item.line
    words = line.words if line.words > 1 else len(line.text) // 3
    return words >= 15 or (words >= 5 and line.is_sentence) or item.dateline


def _is_speech(item: Evidence) -> bool:
    return _QUOTE.search(item.line.text) is not None and item.line.is_sentence


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _byline(
    text: str,
    seen: Sequence[Evidence],
    above: Sequence[int],
    reach: range,
    times: frozenset[int],
) -> tuple[CharSpan | None, tuple[str, ...], list[int]]:
    """The byline's span, its people, and the lines it takes."""
    below = [n for n in range(reach.stop, len(seen))]
    ranked: list[tuple[int, int]] = []
    for n in above:
        if (strength := _byline_strength(seen, n, times)) > 0:
            ranked.append((-strength, n))
    if not ranked:
        ranked = [
            (0, n) for n in (*range(reach.start, min(reach.start + 3, reach.stop)), *below)
            if (by := seen[n].byline) is not None and by.marked and seen[n].line.words < 16
        ]
    if not ranked:
        return None, (), []
    first = min(ranked)[1]
    lines = [first]
    top = seen[first].byline
    people = list(top.people) if top else []
    start, end = (top.start, top.end) if top else (seen[first].line.start, seen[first].line.end)
    following = first + 1
    while following < reach.start and following not in times:
        more = seen[following].byline
        if more is None or more.marked or not more.people or seen[following].stamps:
            break
        if seen[following].cue or more.people[0] in people or not looks_given(more.people[0]):
            break
        people.extend(more.people)
        lines.append(following)
        end = more.end
        following += 1
    return CharSpan.of(text, start, end), tuple(dict.fromkeys(people)), lines


def _byline_strength(seen: Sequence[Evidence], number: int, times: frozenset[int]) -> int:
    """How surely a line above the body is the byline; 0: it is none."""
    item = seen[number]
    by = item.byline
    near = any(abs(number - n) <= 2 for n in times)
    if by is None:
        return 2 + near if item.agency else 0
    if by.marked:
        return 12 if by.people else 5
    if item.cue in ("share", "advert", "newsletter"):
        return 0
    if item.stamps:
        return 6
    introduced = number > 0 and seen[number - 1].line.text.casefold().strip(" :") in ("by", "von")
    beside = any(abs(number - n) == 1 for n in times)
    return 2 + 4 * introduced + 2 * beside + near + 3 * looks_given(by.people[0])


def _standfirst(text: str, seen: Sequence[Evidence], above: Sequence[int]) -> CharSpan | None:
    for n in above:
        item = seen[n]
        if item.line.words > 5 and item.cue is None and not item.stamps and not item.relative:
            return CharSpan.of(text, item.line.start, item.line.end)
    return None


def _source(
    text: str, seen: Sequence[Evidence], reach: range, taken: set[int]
) -> tuple[CharSpan | None, str | None, int]:
    best, found = (0, 0), -1
    name: str | None = None
    for n, item in enumerate(seen):
        if n in taken or item.line.words > 60:
            continue
        source = read_source(item.line.text)
        rank = (source.strength, 1 if n >= reach.stop - 1 else 0)
        inside = reach.start <= n < reach.stop - 1
        if source.strength and not (inside and source.strength < 5) and rank > best:
            best, found, name = rank, n, source.name
    if found < 0:
        return None, None, -1
    return CharSpan.of(text, seen[found].line.start, seen[found].line.end), name, found


def _cut_ending(text: str, last: CharSpan) -> tuple[CharSpan, CharSpan | None, str | None]:
    """The last paragraph without the agency that signs it: `... he said. (Reuters)`."""
    ending = read_ending(last.text)
    if ending is None:
        return last, None, None
    offset, name = ending
    stop = last.start + len(last.text[:offset].rstrip())
    return CharSpan.of(text, last.start, stop), CharSpan.of(text, last.start + offset, last.end), name


def _dateline(
    text: str, spans: list[CharSpan], lead: tuple[int, int] | None
) -> tuple[Dateline | None, list[CharSpan]]:
    """The dateline, and the paragraphs without it."""
    if lead is not None and lead[1] - lead[0] < 80:
        found = read_dateline(text, *lead)
        if found and found[1] >= lead[1]:
            return found[0], spans
    for number, span in enumerate(spans[:3]):
        found = read_dateline(text, span.start, span.end)
        if found is not None and (number == 0 or span.text.count(" ") > 15):
            dateline, start = found
            return dateline, [*spans[:number], CharSpan.of(text, min(start, span.end), span.end), *spans[number + 1 :]]
    return None, spans
