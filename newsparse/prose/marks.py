"""Double quotation marks, and what stands between them.

Single ones, which are apostrophes as well, are read in `newsparse.prose.single_marks`, and
`newsparse.prose.regions` puts both together.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from typing import Final, final

from newsparse.patterns import regexp
from newsparse.spans import CharSpan

__all__ = [
    "BEFORE_OPENING",
    "CREDITED",
    "LONGEST_RUN",
    "Mark",
    "Region",
    "double_marks",
    "double_regions",
    "run_on",
]


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


@final
class Mark:
    """One quotation mark.

    Attributes:
        sign: What it is.
        start: Offset of its first character: a few have two.
        end: Offset after it.
    """

    __slots__ = ("end", "sign", "start")

    def __init__(self, sign: str, start: int) -> None:
        self.sign: str = sign
        self.start: int = start
        self.end: int = start + len(sign)


# The sign of inches and seconds, which some sites put for a mark: in 1990″
_PRIME: Final = "″"
# “ ” " „ ‟ « » ＂ ″ and the doubled marks ``so'' of some wires
_DOUBLE_MARKS: Final = ('"', "“", "”", "„", "‟", "«", "»", "＂", _PRIME, "``", "''")
# What stands before the sign of inches in somebody's height: 5'10"
_FEET: Final = regexp(r"\d['’′] ?\d{1,2}\Z")
# How many characters it has at most.
_LONGEST_FEET: Final = 5
# How many characters before a prime the mark may stand that it closes.
_FARTHEST_OPENER: Final = 2000
# What never closes
_ONLY_OPEN: Final = frozenset("“„‟«‹‘‚") | {"``"}
# What may stand before an opening mark, other than white space: (“ —“ /“ ‘“
BEFORE_OPENING: Final = frozenset("([{—–-/‒―…:,;=>“‘\"'«„")
# What closes each mark: “ by ”, or by the straight mark where a text mixes them.
_CLOSES: Final = {
    "“": "”\"″",
    "„": "“”\"",
    "‟": "”\"",
    "«": "»",
    "»": "«»",
    "”": "”\"",
    "``": ("''", '"', "”"),
    "''": ("''",),
    '"': "\"”",
    "＂": "＂",
    _PRIME: "″\"”",
}  # fmt: skip
# A closing mark that an unknown encoding left as a question mark: “We stay.? He left.
_GARBLED: Final = regexp(r"(?<=[.,])\?(?=\s)")
# The line that names whose a pull quote is, inside its marks: Ada Ek, cook of the ferry.”
CREDITED: Final = regexp(
    r"(?P<name>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,3})"
    r", [a-z][^,.;:!?\n\"“”]{2,60}(?:, [^,.;:!?\n\"“”]{2,40})?\.?[\"”]"
)
# How many paragraphs a quotation may run on without a mark at their beginnings.
LONGEST_RUN: Final = 8


def double_marks(text: str, start: int, end: int) -> list[Mark]:
    """The double marks between *start* and *end*, in order."""
    marks: list[Mark] = []
    for sign in _DOUBLE_MARKS:
        at = text.find(sign, start, end)
        while at >= 0:
            marks.append(Mark(sign, at))
            at = text.find(sign, at + len(sign), end)
    marks.sort(key=attrgetter("start"))  # of two kinds mostly, each in order
    return marks


def double_regions(
    text: str, printed: list[Mark], start: int, end: int, index: int
) -> list[Region]:
    """The regions between *start* and *end* that the *printed* double marks make there."""
    marks = [
        mark
        for position, mark in enumerate(printed)
        if not _is_measure(text, printed, position, start)
    ]
    if not marks:
        return []
    regions: list[Region] = []
    opened: Mark | None = None
    nested = 0
    for position, mark in enumerate(marks):
        sign = mark.sign
        if opened is None:
            if _opens(text, mark, start, end) or _opens_loosely(text, marks, position, start):
                opened = mark
        elif sign in _CLOSES[opened.sign] and (
            sign == "»"
            or (sign == "”" and opened.sign == "“")  # “Yes,”Ada Ek said
            or not _looks_opening(text, mark, start)
        ):
            if nested:
                nested -= 1
            else:
                regions.append(Region(opened.start, mark.end, index, False, True))
                opened = None
        elif _looks_opening(text, mark, start):
            if _closes_twice(text, marks, position, start):
                nested += 1
            else:  # the mark before was never closed: “We go. He said: “We stay.”
                regions.append(_unclosed(text, opened.start, mark.start, index))
                opened, nested = mark, 0
        else:
            regions.append(Region(opened.start, mark.end, index, False, True))
            opened, nested = None, 0
    if opened is not None:
        regions.append(_unclosed(text, opened.start, end, index))
    return [region for region in regions if region.end - region.start > 2]


def _unclosed(text: str, start: int, end: int, index: int) -> Region:
    """The region that nothing closes before *end*, or that a garbled mark does."""
    garbled = _GARBLED.search(text, start, end)
    if garbled is not None:
        return Region(start, garbled.end(), index, False, True)
    return Region(start, start + len(text[start:end].rstrip()), index, False, False)


def _is_measure(text: str, marks: list[Mark], position: int, start: int) -> bool:
    """Whether the mark at *position* means inches or seconds: 5'10" tall, a 27" screen."""
    sign, at = marks[position].sign, marks[position].start
    if not text[at - 1 : at].isdigit():
        return False  # as most
    if sign == _PRIME:
        reach = max(start, at - _FARTHEST_OPENER)
        opened = text.rfind("“", reach, at) > text.rfind("”", reach, at)
        return not opened or _closes_later(text, marks, position, start)
    if sign not in ('"', "''", "”"):
        return False
    reach = max(start, at - _LONGEST_FEET)
    if _FEET.search(text, reach, at) and _closes_later(text, marks, position, start):
        return True
    # An open quotation may end in a digit: "We won in 2016" is none. The mark before it tells.
    return sign != "”" and text.rfind('"', start, at) < 0


def _closes_later(text: str, marks: list[Mark], position: int, start: int) -> bool:
    """Whether the next mark closes, so that this one is in a quotation: “He is 5’10” tall.”"""
    return any(
        mark.sign not in _ONLY_OPEN and not _looks_opening(text, mark, start)
        for mark in marks[position + 1 : position + 2]
    )


def _opens(text: str, mark: Mark, start: int, end: int) -> bool:
    """Whether *mark*, while nothing is open, opens a quotation."""
    sign = mark.sign
    after = text[mark.end : mark.end + 1]
    if sign in _ONLY_OPEN:
        return True
    if mark.end >= end or after.isspace():
        return False
    # said Ek."So we go on
    glued = after.isupper() and mark.start > start and text[mark.start - 1] in ".!?"
    return glued or _looks_opening(text, mark, start)


def _opens_loosely(text: str, marks: list[Mark], position: int, start: int) -> bool:
    """Whether the mark at *position* opens though a space follows: " We go on , " Ek said . " No "

    The next one has to close, and every mark after it to have its partner.
    """
    mark = marks[position]
    if mark.sign != '"' or (len(marks) - position) % 2:
        return False
    before = text[mark.start - 1] if mark.start > start else " "
    return before in ",:" or before.isspace()


def _looks_opening(text: str, mark: Mark, start: int) -> bool:
    """Whether *mark* stands as an opening one does: space before it, none after it."""
    sign = mark.sign
    at = mark.start
    before, after = text[at - 1 : at] if at > start else "", text[mark.end : mark.end + 1]
    if not after or after.isspace():
        return False
    if sign in _ONLY_OPEN:
        return not before.isalnum()
    if not before or before.isspace():
        return True
    # A dash or bracket before and a word after: (“Yes”) and —“No”; but not “No,”—he
    return before in BEFORE_OPENING and (after.isalnum() or after in "[$£€‘'…")


def _closes_twice(text: str, marks: list[Mark], position: int, start: int) -> bool:
    """Whether the two marks after *position* both close: “The “inner” one”."""
    after = marks[position + 1 : position + 3]
    return len(after) == 2 and all(
        mark.sign not in _ONLY_OPEN and not _looks_opening(text, mark, start) for mark in after
    )


def run_on(text: str, region: Region, paragraphs: Sequence[CharSpan]) -> int | None:
    """Where an unclosed *region* ends, if a later paragraph closes it without opening first."""
    for paragraph in paragraphs[region.paragraph + 1 : region.paragraph + 1 + LONGEST_RUN]:
        marks = double_marks(text, paragraph.start, paragraph.end)
        if not marks:
            continue
        mark = marks[0]
        if mark.start == paragraph.start or _opens(text, mark, paragraph.start, paragraph.end):
            return None
        if CREDITED.fullmatch(text, paragraph.start, paragraph.end):
            return None
        return mark.end if mark.sign in _CLOSES.get(text[region.start], "") else None
    return None
