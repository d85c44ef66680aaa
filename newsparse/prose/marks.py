"""Quotation marks -> quoted regions: the stretches of text that stand between them.

A region lies in one paragraph, its marks inside its span. A quotation that runs on into paragraphs
that don't open with a mark of their own is a region in each of them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Final, final

from newsparse.english.words import ELISIONS
from newsparse.patterns import regexp
from newsparse.spans import CharSpan

__all__ = ["CREDITED", "Region", "find_regions"]


@final
class Region:
    """One quoted region.

    Attributes:
        start: Offset of its opening mark.
        end: Offset after its closing mark, or after the paragraph where none closes it.
        paragraph: Index of the paragraph it begins in.
        single: Whether its marks are single ones.
        closed: Whether a mark closes it.
    """

    __slots__ = ("closed", "end", "paragraph", "single", "start")

    def __init__(self, start: int, end: int, paragraph: int, single: bool, closed: bool) -> None:
        self.start: Final = start
        self.end: Final = end
        self.paragraph: Final = paragraph
        self.single: Final = single
        self.closed: Final = closed


# “ ” " „ ‟ « » ＂ and the doubled marks ``so'' of some wires
_DOUBLE_MARKS: Final = ('"', "“", "”", "„", "‟", "«", "»", "＂", "``", "''")
# Alternatives, and no class: so the engine jumps from mark to mark.
_DOUBLE: Final = regexp("|".join(_DOUBLE_MARKS))
# ‘ ’ ' ‚ ‛ ‹ › and the grave accent that stands for an opening mark in `some' texts.
_SINGLE_MARKS: Final = "'‘’‚‛‹›`"
_SINGLE: Final = regexp(f"[{_SINGLE_MARKS}]")
_ONLY_OPEN: Final = frozenset("“„‟«‹‘‚") | {"``"}
# What may stand before an opening mark, other than white space: (“ —“ /“ ‘“
_BEFORE_OPENING: Final = frozenset("([{—–-/‒―…:,;=>“‘\"'«„")
# The marks that a quotation goes on with in the next paragraph, where they aren't its own.
_GOES_ON_WITH: Final = {"‘": "‘“"}
_CLOSES: Final = {
    "“": "”\"",
    "„": "“”\"",
    "‟": "”\"",
    "«": "»",
    "»": "«»",
    "”": "”\"",
    "``": ("''", '"', "”"),
    "''": ("''",),
    '"': "\"”",
    "＂": "＂",
}  # fmt: skip
# A closing mark that an unknown encoding left as a question mark: “We stay.? He left.
_GARBLED: Final = regexp(r"(?<=[.,])\?(?=\s)")
# ’Tis, ’em, ’90s: an apostrophe that opens a word and no quotation.
_ELISION: Final = regexp(rf"(?:{'|'.join(ELISIONS)}|\d\ds?)\b", re.IGNORECASE)
# 5'10, before the sign for inches
_FEET: Final = regexp(r"\d['’′] ?\d{1,2}$")
# The line that names whose a pull quote is, inside its marks: Ada Ek, cook of the ferry.”
CREDITED: Final = regexp(
    r"(?P<name>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,3})"
    r", [a-z][^,.;:!?\n\"“”]{2,60}(?:, [^,.;:!?\n\"“”]{2,40})?\.?[\"”]"
)
# How many paragraphs a quotation may run on without a mark at their beginnings.
_LONGEST_RUN: Final = 8
# How many apostrophes a quotation in single marks may have.
_MOST_APOSTROPHES: Final = 100


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
    double_marks = [mark for mark in _DOUBLE_MARKS if mark in text]
    single_marks = [mark for mark in _SINGLE_MARKS if mark in text]
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
        has = paragraph.text.__contains__
        found = _doubles(text, start, paragraph.end, index) if any(map(has, double_marks)) else []
        if found and not found[-1].closed:
            end = _run_on(text, found[-1], paragraphs)
            if end is not None:
                # One region a paragraph, the unclosed one first.
                found += _split(paragraphs, index + 1, end)
                done = end
        if any(map(has, single_marks)):
            singles = _singles(text, start, index, paragraphs, found)
            found = _outermost(found + singles) if singles else found
        regions += found
    return tuple(regions)


def _doubles(text: str, start: int, end: int, index: int) -> list[Region]:
    """The regions in double marks between *start* and *end*."""
    marks = [
        match for match in _DOUBLE.finditer(text, start, end) if not _is_measure(text, match, start)
    ]
    if not marks:
        return []
    regions: list[Region] = []
    opened: re.Match[str] | None = None
    nested = 0
    for position, mark in enumerate(marks):
        sign = mark.group()
        if opened is None:
            if _opens(text, mark, start, end) or _opens_loosely(text, marks, position, start):
                opened = mark
        elif sign in _CLOSES[opened.group()] and (
            sign == "»"
            or (sign == "”" and opened.group() == "“")  # “Yes,”Ada Ek said
            or not _looks_opening(text, mark, start)
        ):
            if nested:
                nested -= 1
            else:
                regions.append(Region(opened.start(), mark.end(), index, False, True))
                opened = None
        elif _looks_opening(text, mark, start):
            if _closes_twice(text, marks, position, start):
                nested += 1
            else:  # the mark before was never closed: “We go. He said: “We stay.”
                regions.append(_unclosed(text, opened.start(), mark.start(), index))
                opened, nested = mark, 0
        else:
            regions.append(Region(opened.start(), mark.end(), index, False, True))
            opened, nested = None, 0
    if opened is not None:
        regions.append(_unclosed(text, opened.start(), end, index))
    return [region for region in regions if region.end - region.start > 2]


def _unclosed(text: str, start: int, end: int, index: int) -> Region:
    """The region that nothing closes before *end*, or that a garbled mark does."""
    garbled = _GARBLED.search(text, start, end)
    if garbled is not None:
        return Region(start, garbled.end(), index, False, True)
    return Region(start, start + len(text[start:end].rstrip()), index, False, False)


def _is_measure(text: str, mark: re.Match[str], start: int) -> bool:
    """Whether a straight mark means inches or seconds: 5'10" tall, a 27" screen."""
    if mark.group() not in ('"', "''"):
        return False
    at = mark.start()
    before, after = text[at - 1 : at], text[mark.end() : mark.end() + 2]
    if not before.isdigit() or after[:1].isalnum():
        return False
    # An open quotation may end in a digit: "We won in 2016" is none. The mark before it tells.
    opening = text.rfind('"', start, at)
    if opening < 0 or "\n" in text[opening:at] or text[opening + 1].isspace():
        return True
    return after[:1] == " " and after[1:2].islower() and bool(_FEET.search(text, at - 6, at))


def _opens(text: str, mark: re.Match[str], start: int, end: int) -> bool:
    """Whether *mark*, while nothing is open, opens a quotation."""
    sign = mark.group()
    after = text[mark.end() : mark.end() + 1]
    if sign in _ONLY_OPEN:
        return True
    if mark.end() >= end or after.isspace():
        return False
    # said Ek."So we go on
    glued = after.isupper() and mark.start() > start and text[mark.start() - 1] in ".!?"
    return glued or _looks_opening(text, mark, start)


def _opens_loosely(text: str, marks: Sequence[re.Match[str]], position: int, start: int) -> bool:
    """Whether the mark at *position* opens though a space follows: " We go on , " Ek said . " No "

    The next one has to close, and every mark after it to have its partner.
    """
    mark = marks[position]
    if mark.group() != '"' or (len(marks) - position) % 2:
        return False
    before = text[mark.start() - 1] if mark.start() > start else " "
    after = text[mark.end() : mark.end() + 2]
    if not (before in ",:" or before.isspace()) or not after[:1].isspace():
        return False
    return after[1:] not in ("", "\n") and not _looks_opening(text, marks[position + 1], start)


def _looks_opening(text: str, mark: re.Match[str], start: int) -> bool:
    """Whether *mark* stands as an opening one does: space before it, none after it."""
    sign = mark.group()
    at = mark.start()
    before, after = text[at - 1 : at] if at > start else "", text[mark.end() : mark.end() + 1]
    if not after or after.isspace():
        return False
    if sign in _ONLY_OPEN:
        return not before or not before.isalnum()
    if not before or before.isspace():
        return True
    # A dash or bracket before and a word after: (“Yes”) and —“No”; but not “No,”—he
    return before in _BEFORE_OPENING and (after.isalnum() or after in "[$£€‘'…")


def _closes_twice(text: str, marks: Sequence[re.Match[str]], position: int, start: int) -> bool:
    """Whether the two marks after *position* both close: “The “inner” one”."""
    after = marks[position + 1 : position + 3]
    return len(after) == 2 and all(
        mark.group() not in _ONLY_OPEN and not _looks_opening(text, mark, start) for mark in after
    )


def _run_on(text: str, region: Region, paragraphs: Sequence[CharSpan]) -> int | None:
    """Where an unclosed *region* ends, if a later paragraph closes it without opening first."""
    for paragraph in paragraphs[region.paragraph + 1 : region.paragraph + 1 + _LONGEST_RUN]:
        mark = _DOUBLE.search(text, paragraph.start, paragraph.end)
        if mark is None:
            continue
        if mark.start() == paragraph.start or _opens(text, mark, paragraph.start, paragraph.end):
            return None
        if CREDITED.fullmatch(text, paragraph.start, paragraph.end):
            return None
        return mark.end() if mark.group() in _CLOSES.get(text[region.start], "") else None
    return None


def _split(paragraphs: Sequence[CharSpan], first: int, end: int) -> list[Region]:
    """The regions of a quotation that runs on from paragraph *first* to *end*, one a paragraph."""
    return [
        Region(paragraph.start, min(paragraph.end, end), index, False, paragraph.end >= end)
        for index, paragraph in enumerate(paragraphs[first : first + _LONGEST_RUN], first)
        if paragraph.start < end
    ]


def _singles(
    text: str, start: int, index: int, paragraphs: Sequence[CharSpan], doubles: Sequence[Region]
) -> list[Region]:
    """The regions in single marks from *start* on in the paragraph *index*, not inside *doubles*.

    Where the next paragraph opens with a mark, one may stay open here.
    """
    end = paragraphs[index].end
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
        elif at == start and text[at] in "‘‚" and border == end:
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


def _outermost(regions: list[Region]) -> list[Region]:
    """*regions* in order, without those that stand inside another: ‘He said “no” to me.’"""
    regions.sort(key=lambda region: region.start)
    kept: list[Region] = []
    for region in regions:
        if not kept or region.start >= kept[-1].end:
            kept.append(region)
    return kept


def _open_single(text: str, at: int, end: int, index: int) -> Region:
    """The region from the mark at *at* on that nothing closes in its paragraph."""
    return Region(at, at + len(text[at:end].rstrip()), index, True, False)


def _opens_speech(text: str, at: int, start: int) -> bool:
    """Whether a clause opens at *at*, with its paragraph or after a colon: Ek said: ‘We go."""
    return not text[at + 1].islower() and (at == start or text[at - 2 : at] == ": ")


def _goes_on(text: str, at: int, following: Sequence[CharSpan]) -> bool:
    """Whether the *following* paragraph, if there is one, opens with the mark at *at* again."""
    return any(
        text[paragraph.start] in _GOES_ON_WITH.get(text[at], text[at])
        and _single_opens(text, paragraph.start, paragraph.start)
        and not _ELISION.match(text, paragraph.start + 1)
        and not _ELISION.match(text, at + 1)
        for paragraph in following
    )


def _closing_around(text: str, marks: Sequence[int], position: int, end: int) -> int | None:
    """The index in *marks* of what closes a quotation with another one in double marks inside.

    ‘He said “no” to me,’ | ‘He said “no”’, but neither the ‘90s nor the girls’ mother
    """
    opening = marks[position - 1]
    if _ELISION.match(text, opening + 1):
        return None
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
    before = text[at - 1] if at > start else " "
    after = text[at + 1 : at + 2]
    if text[at] in "’›":
        return False
    if not (before.isspace() or before in _BEFORE_OPENING):
        return False
    if not after or after.isspace() or not (after.isalnum() or after in '“"[(…$£€'):
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
            if before.isspace() and not after.isspace() and possessive is not None:
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
