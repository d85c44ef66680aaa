"""Where the article comes from: the source line of a page, and what signs its last paragraph."""

from __future__ import annotations

from typing import Final, final

from newsparse.layout.evidence import Evidence
from newsparse.layout.line_cues import is_section
from newsparse.layout.page import PageLines
from newsparse.layout.source_lines import (
    BESIDE_TIMES,
    PUBLISHED_FIRST,
    SAYS_SOURCE,
    SourceLine,
    is_end_mark,
    names_outlet_alone,
    read_ending,
    read_source,
)
from newsparse.spans import CharSpan

__all__ = ["ChosenSource", "choose_source", "cut_ending", "end_marks", "source_before_time"]

# How a line begins that tells in which paper a story was, and on what day
_PRINTED_IN: Final = "Published in "
# How sure an outlet's name alone is: whatever says more than a name is surer.
_OUTLET_ALONE: Final = 1
# A line of more words names no source, and one inside the body of more no agency alone.
_LONGEST_SOURCE: Final = 60
_LONGEST_AGENCY: Final = 2


@final
class ChosenSource:
    """The source line, the bare name in it, and the line it takes (-1: none)."""

    __slots__ = ("line", "name", "span")

    def __init__(
        self,
        span: CharSpan | None,
        name: str | None,
        line: int,
    ) -> None:
        self.span: CharSpan | None = span
        self.name: str | None = name
        self.line: int = line


def choose_source(page: PageLines, body: range, taken: frozenset[int]) -> ChosenSource:
    """The line that says most surely where the article comes from; the later one of equals."""
    best, found, name = (0, False), -1, None
    lines, last = page.lines, max(0, _last_prose(page, body))
    start = min(body.start, last)
    within = [n for n in range(start, last) if _may_name_source(lines[n])]
    for n in (*range(start), *within, *range(last, len(lines))):
        line, at_end = lines[n].line, n >= last
        if n in taken or line.words > _LONGEST_SOURCE:
            continue
        source = read_source(line.text)
        if source.strength == 0 and n < body.start and _is_outlet(page, n):
            source = SourceLine(_OUTLET_ALONE, line.text)
        if source.strength < (PUBLISHED_FIRST if start <= n < last else _OUTLET_ALONE):
            continue
        if (source.strength, at_end) > best:
            best, found, name = (source.strength, at_end), n, source.name
    if found < 0:
        return ChosenSource(None, None, -1)
    line = page.lines[found].line
    return ChosenSource(CharSpan.of(page.text, line.start, line.end), name, found)


def _may_name_source(item: Evidence) -> bool:
    """Whether a line within the body may say where the article comes from."""
    if item.line.words <= _LONGEST_AGENCY:
        return True
    return not item.is_bare and (item.cue == "credit" or item.agency)


def _is_outlet(page: PageLines, number: int) -> bool:
    """Whether a line above the body is an outlet's name, and no menu's entry: `Harbour News`."""
    line = page.lines[number].line
    return page.shapes[number] == "label" and names_outlet_alone(line.text) and not is_section(line)


def source_before_time(page: PageLines, times: frozenset[int]) -> ChosenSource:
    """The source that shares a line with one of the *times*: `Source: Ekville Courier | 4 May`.

    Or `Published in The Ekville Courier, May 4th, 2021`.
    """
    for n in sorted(times):
        item = page.lines[n]
        line, stamps = item.line, item.stamps
        printed = line.text.startswith(_PRINTED_IN)
        if not (printed or item.cue == "credit") or not stamps:
            continue
        words = page.text[line.start : stamps[0].label].rstrip(BESIDE_TIMES)
        source = read_source(line.text if printed else words)
        if source.strength == (PUBLISHED_FIRST if printed else SAYS_SOURCE):
            span = CharSpan.of(page.text, line.start, line.start + len(words))
            return ChosenSource(span, source.name, n)
    return ChosenSource(None, None, -1)


def end_marks(page: PageLines, body: range) -> frozenset[int]:
    """The lines, after the last prose of the *body*, that only say that the story ends."""
    first = max(0, _last_prose(page, body))
    return frozenset(
        [
            n
            for n, item in enumerate(page.lines[first:], first)
            if item.line.words <= 3 and is_end_mark(item.line.text)
        ]
    )


def _last_prose(page: PageLines, body: range) -> int:
    """The last line of the *body* that is prose; its last line where none is."""
    return next((n for n in reversed(body) if page.shapes[n] in ("prose", "para")), body.stop - 1)


def cut_ending(text: str, last: CharSpan, *, signed: bool) -> tuple[CharSpan, ChosenSource]:
    """The last paragraph without the agency that signs it (`... he said. (Reuters)`), and that.

    Where the article is *signed* elsewhere, an end mark alone is cut off.
    """
    ending = read_ending(last.text)
    if ending is None or (signed and ending[1] is not None):
        return last, ChosenSource(None, None, -1)
    offset, name = ending
    stop = last.start + len(last.text[:offset].rstrip())
    signature = None if name is None else CharSpan.of(text, last.start + offset, last.end)
    return CharSpan.of(text, last.start, stop), ChosenSource(signature, name or None, -1)
