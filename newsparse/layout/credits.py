"""Who wrote the article and where it comes from: the byline and the source line of a page."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.layout.bylines import looks_given, names_role
from newsparse.layout.page import LITTER, Page
from newsparse.layout.sources import read_ending, read_source
from newsparse.spans import CharSpan

__all__ = ["ChosenByline", "ChosenSource", "choose_byline", "choose_source", "cut_ending"]

# What separates an agency from a time: Reuters, 14 May | 14 May - Reuters
_BESIDE = " \t\xa0,;|·•:-–—/"


class ChosenByline(NamedTuple):
    """The byline, its people, and the lines it takes (by index)."""

    span: CharSpan | None
    people: tuple[str, ...]
    lines: frozenset[int]


class ChosenSource(NamedTuple):
    """The source line, the bare name in it, and the line it takes (-1: none)."""

    span: CharSpan | None
    name: str | None
    line: int


def choose_byline(page: Page, body: range, times: frozenset[int]) -> ChosenByline:
    """The byline: above the *body* if there is one, else just within it or below.

    *times* are the lines that hold the article's times; a name beside one is a byline.
    """
    lines = page.lines
    above = [n for n in range(body.start) if n != page.headline]
    best = max(above, key=lambda n: (_strength(page, n, times), -n), default=-1)
    if best < 0 or _strength(page, best, times) == 0:
        within = range(body.start, min(body.start + 3, body.stop))
        best = next(
            (
                n
                for n in (*within, *range(body.stop, len(lines)))
                if (by := lines[n].byline) is not None and by.marked and lines[n].line.words < 16
            ),
            -1,
        )
    if best < 0:
        return ChosenByline(None, (), frozenset())
    item = lines[best]
    by = item.byline
    if by is None:  # an agency's name alone, beside a time perhaps
        return ChosenByline(_beside_stamps(page, best), (), frozenset((best,)))
    people, end, last = list(by.people), by.end, best
    # A byline of several lines: one name on each, a job title between them perhaps.
    for n in range(best + 1, min(best + 16, body.start)):
        more = lines[n]
        if item.stamps or more.stamps or more.relative or n in times or n > last + 3:
            break
        if (name := more.byline) is not None and not name.marked and more.cue is None:
            goes_on = lines[last].line.text.endswith((",", "&", " and"))
            if name.people[0] in people or not (goes_on or looks_given(name.people[0])):
                break
            people.extend(name.people)
            end, last = name.end, n
        elif more.line.words > 6 or (more.cue != "share" and not names_role(more.line.text)):
            break
    span = CharSpan.of(page.text, by.start, end)
    return ChosenByline(span, tuple(dict.fromkeys(people)), frozenset(range(best, last + 1)))


def _beside_stamps(page: Page, number: int) -> CharSpan:
    """The longest stretch of a line that is no time: `Reuters` in `14 May 2024 Reuters`."""
    item = page.lines[number]
    edges = [item.line.start]
    for stamp in sorted(item.stamps, key=lambda stamp: stamp.label):
        edges += [stamp.label, stamp.end]
    edges.append(item.line.end)
    start, end = max(zip(edges[::2], edges[1::2], strict=True), key=lambda gap: gap[1] - gap[0])
    words = page.text[start:end]
    start += len(words) - len(words.lstrip(_BESIDE))
    end -= len(words) - len(words.rstrip(_BESIDE))
    return CharSpan.of(page.text, start, max(start, end))


def _strength(page: Page, number: int, times: frozenset[int]) -> int:
    """How surely a line above the body is the byline; 0: it is none."""
    item = page.lines[number]
    by = item.byline
    near = any(abs(number - n) <= 2 for n in times)
    if by is None:
        return 2 + near if item.agency else 0
    if by.marked:
        return 12 if by.people else 5
    if item.cue in LITTER:
        return 0
    if item.stamps:
        return 6
    above = page.lines[number - 1].line.text.casefold().strip(" :") if number else ""
    beside = any(abs(number - n) == 1 for n in times)
    strength = 2 + 2 * beside + near + 3 * (looks_given(by.people[0]) or len(by.people) > 1)
    return strength + 4 * (above in ("by", "von", "author", "par", "por"))


def choose_source(page: Page, body: range, taken: frozenset[int]) -> ChosenSource:
    """The line that says most surely where the article comes from; the later one of equals."""
    best, found, name = (0, False), -1, None
    last = next((n for n in reversed(body) if page.shapes[n] in ("prose", "para")), body.stop - 1)
    for n, item in enumerate(page.lines):
        if n in taken or item.line.words > 60:
            continue
        at_end = n >= last
        within = body.start <= n and not at_end
        if within and item.cue != "credit" and not item.agency and item.line.words > 2:
            continue
        source = read_source(item.line.text)
        if source.strength == 0 or (within and source.strength < 5):
            continue
        if (source.strength, at_end) > best:
            best, found, name = (source.strength, at_end), n, source.name
    if found < 0:
        return ChosenSource(None, None, -1)
    line = page.lines[found].line
    return ChosenSource(CharSpan.of(page.text, line.start, line.end), name, found)


def cut_ending(text: str, last: CharSpan) -> tuple[CharSpan, ChosenSource]:
    """The last paragraph without the agency that signs it (`... he said. (Reuters)`), and that."""
    ending = read_ending(last.text)
    if ending is None:
        return last, ChosenSource(None, None, -1)
    offset, name = ending
    stop = last.start + len(last.text[:offset].rstrip())
    signed = CharSpan.of(text, last.start + offset, last.end)
    return CharSpan.of(text, last.start, stop), ChosenSource(signed, name, -1)
