"""Single quotation marks, told from apostrophes, and what stands between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsparse.english.abbreviations import ELISIONS
from newsparse.loops import bisect_right
from newsparse.patterns import regexp
from newsparse.prose.marks import BEFORE_OPENING, Region
from newsparse.spans import CharSpan

__all__ = ["MAY_OPEN_INSIDE", "SINGLE_MARKS", "single_regions"]

# ‘ ’ ' ‚ ‛ ‹ › and the grave accent that stands for an opening mark in `some' texts.
SINGLE_MARKS: Final = "'‘’‚‛‹›`"
# Those that a quotation may open with inside a paragraph
MAY_OPEN_INSIDE: Final = "'‘‚‛‹`"
# Any single mark
_SINGLE: Final = regexp(f"[{SINGLE_MARKS}]")
# One that may open a quotation, inside a paragraph; `_single_opens` says when.
_MAY_OPEN: Final = regexp(f"[{MAY_OPEN_INSIDE}]" r"(?<=[\s(\[{—–\-/‒―…:,;=>“‘\"'«„].)(?=\S)")
# The marks that a quotation goes on with in the next paragraph, where they aren't its own.
_GOES_ON_WITH: Final = {"‘": "‘“"}
# ’Tis, ’em, ’90s: an apostrophe that opens a word and no quotation.
_ELISION: Final = regexp(rf"(?:{'|'.join(ELISIONS)}|\d\ds?)\b", re.IGNORECASE)
# How many apostrophes a quotation in single marks may have; it keeps time linear.
_MOST_APOSTROPHES: Final = 100


def single_regions(
    text: str, start: int, index: int, paragraphs: Sequence[CharSpan], doubles: Sequence[Region]
) -> list[Region]:
    """The regions in single marks from *start* on in the paragraph *index*, not inside *doubles*.

    Where the next paragraph opens with a mark, one may stay open here.
    """
    end = paragraphs[index].end
    if text[start] not in SINGLE_MARKS and _MAY_OPEN.search(text, start, end) is None:
        return []  # as most: don't, Ek's
    marks = [mark.start() for mark in _SINGLE.finditer(text, start, end)]
    if not marks:
        return []
    outside = _outside(marks, doubles)
    regions: list[Region] = []
    borders = [region.start for region in doubles]
    position = 0
    while position < len(outside):
        at = outside[position]
        position += 1
        if not _single_opens(text, at, start):
            continue
        after = bisect_right(borders, at)
        border = borders[after] if after < len(borders) else end
        closing = _single_closing(text, outside, position, border)
        if closing is None and border < end:
            closing = _closing_around(text, outside, position, end)
        doubted = closing is None or (
            _may_be_possessive(text, outside[closing]) and _opens_speech(text, at, start)
        )
        if doubted and _goes_on(text, at, paragraphs[index + 1 : index + 2]):
            regions.append(_open_single(text, at, end, index))
            break
        if closing is not None:
            regions.append(Region(at, outside[closing] + 1, index, True, True))
            position = closing + 1
        elif at == start and text[at] in "‘‚":
            # ‘We go on in the next paragraph.
            regions.append(_open_single(text, at, end, index))
    return [region for region in regions if region.end - region.start > 2]


def _outside(marks: Sequence[int], doubles: Sequence[Region]) -> list[int]:
    """Those of *marks* that stand in none of *doubles*."""
    inside = iter(doubles)
    region = next(inside, None)
    outside: list[int] = []
    for mark in marks:
        while region is not None and region.end <= mark:
            region = next(inside, None)
        if region is None or mark < region.start:
            outside.append(mark)
    return outside


def _open_single(text: str, at: int, end: int, index: int) -> Region:
    """The region from the mark at *at* on that nothing closes in its paragraph."""
    return Region(at, at + len(text[at:end].rstrip()), index, True, False)


def _opens_speech(text: str, at: int, start: int) -> bool:
    """Whether a clause opens at *at*, with its paragraph or after a colon: Ek said: ‘We go."""
    return not text[at + 1].islower() and (at == start or text[at - 2 : at] == ": ")


def _goes_on(text: str, at: int, following: Sequence[CharSpan]) -> bool:
    """Whether the *following* paragraph, if there is one, opens with the mark at *at* again."""
    return any(
        text[paragraph.start] in _GOES_ON_WITH.get(text[at], text[at]) for paragraph in following
    )


def _closing_around(text: str, marks: Sequence[int], position: int, end: int) -> int | None:
    """The index in *marks* of what closes a quotation with another one in double marks inside.

    ‘He said “no” to me,’ | ‘He said “no”’, but neither the ‘90s nor the girls’ mother
    """
    opening = marks[position - 1]
    for index in range(position, min(position + _MOST_APOSTROPHES, len(marks))):
        at = marks[index]
        if _single_opens(text, at, opening):
            return None
        before, after = text[at - 1], text[at + 1 : at + 2]
        if not after.isalnum() and (
            before in ',.?!…”"' or at + 1 == end or (after in ",.;:?!" and before not in "sS")
        ):
            return index
    return None


def _single_opens(text: str, at: int, start: int) -> bool:
    """Whether the mark at *at* opens: space before it, a word after it that isn't elided."""
    before = text[at - 1] if at > start else " "
    after = text[at + 1 : at + 2]
    if text[at] in "’›":
        return False
    if not (before.isspace() or before in BEFORE_OPENING):
        return False
    if not (after.isalnum() or (after and after in '“"[(…$£€')):
        return False
    return text[at] != "'" or not _ELISION.match(text, at + 1)


def _single_closing(text: str, marks: Sequence[int], position: int, border: int) -> int | None:
    """The index in *marks* of the mark that closes what the mark before *position* opened."""
    possessive: int | None = None
    for index in range(position, min(position + _MOST_APOSTROPHES, len(marks))):
        at = marks[index]
        if at >= border:
            break
        before, after = text[at - 1], text[at + 1 : at + 2]
        if after.isalnum() or before.isspace():
            if before.isspace() and possessive is not None:
                break  # another quotation opens: what looked like a possessive closed this one
            continue
        if text[at] in "‘‚‹":
            continue
        if _may_be_possessive(text, at):
            possessive = index if possessive is None else possessive
        elif possessive is None or before in ",.?!…":
            return index
        else:
            break
    return possessive


def _may_be_possessive(text: str, at: int) -> bool:
    """Whether the mark at *at* stands as in: the workers’ rights."""
    return text[at - 1] in "sS" and text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].islower()
