"""Quotation marks -> quoted regions: the stretches of text that stand between them.

A region lies in one paragraph, its marks inside its span. A quotation that runs on into paragraphs
that don't open with a mark of their own is a region in each of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsparse.prose.marks import LONGEST_RUN, Region, double_marks, double_regions, run_on
from newsparse.prose.single_marks import MAY_OPEN_INSIDE, SINGLE_MARKS, single_regions
from newsparse.spans import CharSpan

__all__ = ["find_regions"]


def find_regions(
    text: str, paragraphs: Sequence[CharSpan], spoken: Mapping[int, int] | None = None
) -> tuple[Region, ...]:
    """The quoted regions of *paragraphs*, sorted; regions inside a region are left out.

    Args:
        text: The article's text.
        paragraphs: Where to look.
        spoken: For each paragraph that is speech without marks, by its index, the offset where
            the speech begins: the lines of a transcript.
    """
    spoken = spoken or {}
    # An article has few kinds of marks, and most of its paragraphs have none.
    marks = double_marks(text, 0, len(text))
    position = 0  # of the first of them that may still matter
    with_single = _with_any(MAY_OPEN_INSIDE, text, paragraphs)
    regions: list[Region] = []
    done = -1  # where the last region ended: a quotation may have run on into this paragraph
    for index, paragraph in enumerate(paragraphs):
        start = max(paragraph.start, done)
        if start >= paragraph.end:
            continue
        if index in spoken:
            start = max(start, spoken[index])
            regions.append(Region(start, paragraph.end, index, single=False, closed=True))
            continue
        first = position
        while position < len(marks) and marks[position].start < paragraph.end:
            position += 1
        while first < position and marks[first].start < start:
            first += 1
        found: list[Region] = []
        if first < position:
            found = double_regions(text, marks[first:position], start, paragraph.end, index)
        if found and not found[-1].closed:
            end = run_on(text, found[-1], paragraphs)
            if end is not None:
                # One region a paragraph, the unclosed one first.
                found += _split(paragraphs, index + 1, end)
                done = end
        if index in with_single or text[start] in SINGLE_MARKS:
            singles = single_regions(text, start, index, paragraphs, found)
            found = _outermost(found + singles) if singles else found
        regions += found
    return tuple(regions)


def _with_any(marks: Sequence[str], text: str, paragraphs: Sequence[CharSpan]) -> set[int]:
    """Indices of the *paragraphs* of *text* with any of *marks*."""
    indices: set[int] = set()
    for mark in marks:
        if mark in text:
            indices.update(
                [index for index, paragraph in enumerate(paragraphs) if mark in paragraph.text]
            )
    return indices


def _split(paragraphs: Sequence[CharSpan], first: int, end: int) -> list[Region]:
    """The regions of a quotation that runs on from paragraph *first* to *end*, one a paragraph."""
    return [
        Region(paragraph.start, min(paragraph.end, end), index, False, paragraph.end >= end)
        for index, paragraph in enumerate(paragraphs[first : first + LONGEST_RUN], first)
        if paragraph.start < end
    ]


def _outermost(regions: list[Region]) -> list[Region]:
    """*regions* in order, without those that stand inside another: ‘He said “no” to me.’"""
    regions.sort(key=lambda region: region.start)
    kept: list[Region] = []
    for region in regions:
        if not kept or region.start >= kept[-1].end:
            kept.append(region)
    return kept
