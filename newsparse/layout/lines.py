"""Lines of a text, and what each looks like.

A `Line` is a printed line without the white space around it, or a paragraph of several where the
text is hard-wrapped. Offsets are those of the untouched text.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final, final

from newsparse.english.in_headlines import LEADING
from newsparse.english.words import PREPOSITIONS
from newsparse.layout.source_lines import CREDITS, names_outlet_alone, read_source
from newsparse.patterns import regexp

__all__ = ["Line", "split_lines"]

# White space, what ends a line, and marks of no width
_BLANK: Final = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
    + "".join(map(chr, range(0x2000, 0x2010)))
)
# White space other than a blank that a line may hold
_ODD_BLANKS: Final = (*"\t\x1f\xa0\u1680\u202f\u205f\u3000", *map(chr, range(0x2000, 0x200B)))
# What a sentence ends in, and what may stand after it
_STOPS: Final = ".!?…。！？।։"
_CLOSERS: Final = "\"'”’»)]"
# “Rain fell.”) | Rain fell.[3]
_SENTENCE_END: Final = regexp(rf"[{_STOPS}][\"'”’»)\]]*(?:\[\d{{1,3}}\])?$")
# How many characters of a line's end are looked at for it.
_LONGEST_END: Final = 10
# A headline's second line has no more words.
_LONGEST_SECOND: Final = 13
# What is narrower, in characters, is a newspaper's column, or a table.
_COLUMN: Final = 40
# Lines are a typesetter's if there are at least so many, as wide as this in characters; what is
# wider than all but one in twenty counts as that one is.
_FEWEST_WRAPPED: Final = 4
_WIDTHS: Final = (24, 120)
_WIDER: Final = 20
# A line is full from this share of the width on. So many lines have to be full, this share of all
# lines, and this share of the full ones has to end amid a sentence.
_FULL: Final = 0.7
_FEWEST_FULL: Final = 3
_SHARE_FULL: Final = 0.3
_SHARE_BROKEN: Final = 0.4
# How many characters short of the width a line may end, though the next word would have fitted.
_RAGGED: Final = 12
# How a line in small letters begins that is no headline's second: by Ada Ek
_NO_HEADLINES: Final[tuple[str, ...]] = ("by ", "von ", "par ", "por ", "http", "www.")


@final
class Line:
    """A line, or a paragraph of hard-wrapped lines.

    Attributes:
        start, end: Where it stands.
        text: Its characters.
        gap: How many line breaks stand before it (2: one blank line).
        indent: How many white-space characters stand before it on its line.
        words: How many words it has.
        is_sentence: Whether it ends as a sentence does.
    """

    __slots__ = ("end", "gap", "indent", "is_sentence", "start", "text", "words")

    def __init__(
        self,
        start: int,
        end: int,
        text: str,
        gap: int,
        indent: int,
        words: int,
        is_sentence: bool,
    ) -> None:
        self.start: int = start
        self.end: int = end
        self.text: str = text
        self.gap: int = gap
        self.indent: int = indent
        self.words: int = words
        self.is_sentence: bool = is_sentence


def split_lines(text: str, start: int = 0) -> list[Line]:
    """The lines of *text* from *start* on that hold anything.

    Hard-wrapped ones are joined to paragraphs.
    """
    lines = _printed_lines(text, start)
    if _is_wrapped(lines):
        lines = _unwrapped(text, lines)
    if _is_broken_headline(lines):
        headline = lines[0]
        _lengthen(headline, lines.pop(1))
        headline.text = text[headline.start : headline.end]
    return lines


def _printed_lines(text: str, start: int) -> list[Line]:
    """The lines as they are printed, blank ones left out."""
    lines: list[Line] = []
    gap = 0
    plain = not any(map(text.__contains__, _ODD_BLANKS))
    # Of the breaks only \r\n is of two characters; without one, what is no blank isn't copied.
    with_breaks = "\r" in text
    for raw in text[start:].splitlines(with_breaks):
        size = len(raw)
        if size and (bare := raw.strip(_BLANK)):
            length = len(bare)
            left = start if length == size else start + raw.find(bare)
            words = bare.count(" ") + 1 if plain and "  " not in bare else len(bare.split())
            last = bare[-1]
            ends = last in _STOPS or (last in _CLOSERS and _ends_sentence(bare))
            lines.append(Line(left, left + length, bare, gap, left - start, words, ends))
            gap = 0
        gap += 1
        start += size if with_breaks else size + 1
    return lines


def _ends_sentence(text: str) -> bool:
    """Whether a sentence has ended before the sign that a line ends in."""
    return _SENTENCE_END.search(text, max(0, len(text) - _LONGEST_END)) is not None


def _is_broken_headline(lines: list[Line]) -> bool:
    """Whether the first line is a headline that goes on on the second.

    It goes on in small letters, or after a word that leads on; or both are in capitals.
    """
    if len(lines) < 3:
        return False
    first, second, third = lines[:3]
    apart = second.gap == 1 and third.gap > 1
    if not apart or first.is_sentence or second.words > _LONGEST_SECOND:
        return False
    if second.text.startswith(_NO_HEADLINES) or names_outlet_alone(second.text):
        return False
    if first.text.isupper() and second.text.isupper():
        # CITY FATHERS AT ODDS / OVER PIER
        return second.text.partition(" ")[0].lower() in PREPOSITIONS
    return second.text[0].islower() or first.text.rpartition(" ")[2] in LEADING


def _is_wrapped(lines: list[Line]) -> bool:
    """Whether the line breaks are the typesetter's: lines of one width that break in sentences."""
    joining = [line for line in lines if line.gap == 1]
    if len(lines) < _FEWEST_WRAPPED or len(joining) < _FEWEST_FULL:
        return False
    widths = sorted([len(line.text) + line.indent for line in lines])
    width = widths[-1 - len(widths) // _WIDER]
    if not _WIDTHS[0] <= width <= _WIDTHS[1]:
        return False
    full = broken = 0
    for line, following in pairwise(lines):
        if following.gap == 1 and len(line.text) + line.indent > _FULL * width:
            full += 1
            first = following.text[0]
            broken += not line.is_sentence and (first.islower() or line.text[-1].islower())
    if full < _FEWEST_FULL or broken < _SHARE_BROKEN * full or full < _SHARE_FULL * len(lines):
        return False
    # A column is told from a table: its lines begin in small letters.
    return width >= _COLUMN or sum([line.text[0].islower() for line in lines]) > _SHARE_FULL * full


def _unwrapped(text: str, lines: list[Line]) -> list[Line]:
    """Paragraphs: a blank line, an indent or a short last line ends one.

    Each grows in place, from the first of its *lines*.
    """
    width = max(len(line.text) + line.indent for line in lines)
    base = min(line.indent for line in lines[1:])
    joined: list[Line] = []
    last: Line | None = None
    for line in lines:
        if joined and last is not None and _continues(last, line, width, base):
            _lengthen(joined[-1], line)
        else:
            joined.append(line)
        last = line
    for whole in joined:
        whole.text = text[whole.start : whole.end]
    return joined


def _lengthen(whole: Line, line: Line) -> None:
    """Let *whole* reach to the end of the *line* after it; its text is still to be cut."""
    whole.end = line.end
    whole.words += line.words
    whole.is_sentence = line.is_sentence


def _continues(last: Line, line: Line, width: int, base: int) -> bool:
    """Whether *line* goes on where *last* broke off; *base* is the indent of a running line."""
    if line.gap > 1 or line.indent >= base + 2 or (line.indent == base + 1 and last.indent == base):
        return False
    if last.text.isupper() and not line.text.isupper():
        return False  # HEADLINE
    if last.is_sentence and read_source(line.text).strength >= CREDITS:
        return False
    if not last.is_sentence and line.text[0].islower():
        return True
    # The next word would have fitted: the break is the writer's.
    length = len(last.text) + last.indent
    return length + 1 + len(line.text.split(None, 1)[0]) >= width - _RAGGED
