"""Lines of a text, and what each looks like.

A `Line` is a printed line without the white space around it, or a paragraph of several where the
text is hard-wrapped. Offsets are those of the untouched text.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex
from attrs import define

from newsparse.sources import read_source
from newsparse.timewords import lexicon

__all__ = ["Line", "cue_of", "is_label", "split_lines"]

# A line ends where any reader of plain text breaks it.
_LINE = regex.compile(r"[^\n\r\f\v\x1c-\x1e\x85\u2028\u2029]+")
_BREAK = regex.compile(r"\r\n|[\n\r\f\v\x1c-\x1e\x85\u2028\u2029]")
# White space, and what is invisible: soft hyphens don't stand alone, zero-width marks do
_BLANK = " \t\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff\u200b\u200c\u200d\u200e\u200f\u2060"
_SENTENCE_END = regex.compile(r"[.!?…。！？।։][\"'”’»)\]]*(?:\[\d+\])*$")
_WORD = regex.compile(r"\w[\w'’-]*")


@define(slots=True)
class Line:
    """A line, or a paragraph of hard-wrapped lines.

    Attributes:
        start, end: Where it stands.
        text: Its characters.
        gap: How many line breaks stand before it (2: one blank line).
        indent: How many white-space characters stand before it on its line.
        words: How many words it has.
    """

    start: int
    end: int
    text: str
    gap: int
    indent: int
    words: int

    @property
    def is_sentence(self) -> bool:
        """Whether it ends as a sentence does."""
        return _SENTENCE_END.search(self.text[-12:]) is not None


def split_lines(text: str) -> list[Line]:
    """The lines of *text* that hold anything; hard-wrapped ones are joined to paragraphs."""
    lines = list(_printed_lines(text))
    return _unwrapped(text, lines) if _is_wrapped(lines) else lines


def _printed_lines(text: str) -> Iterator[Line]:
    gap = behind = 0
    for match in _LINE.finditer(text):
        start, end = match.span()
        gap += sum(1 for _ in _BREAK.finditer(text, behind, start))
        behind = end
        raw = match[0]
        bare = raw.strip(_BLANK)
        if not bare:
            continue
        indent = raw.find(bare[0])
        left = start + indent
        words = len(_WORD.findall(bare, 0, 2000)) if len(bare) > 2000 else len(_WORD.findall(bare))
        yield Line(left, left + len(bare), bare, gap, indent, words)
        gap = 0


def _is_wrapped(lines: list[Line]) -> bool:
    """Whether the line breaks are the typesetter's: lines of one width that break in sentences."""
    widths = sorted(len(line.text) + line.indent for line in lines)
    if len(widths) < 4:
        return False
    width = widths[-1 - len(widths) // 20]
    if not 40 <= width <= 120:
        return False
    full = broken = 0
    for line, following in zip(lines, lines[1:], strict=False):
        if following.gap == 1 and len(line.text) + line.indent > 0.7 * width:
            full += 1
            first = following.text[0]
            broken += not line.is_sentence and (first.islower() or line.text[-1].islower())
    return full >= 3 and broken >= 0.4 * full and full >= 0.3 * len(lines)


def _unwrapped(text: str, lines: list[Line]) -> list[Line]:
    """Paragraphs: a blank line, an indent or a short last line ends one."""
    width = max(len(line.text) + line.indent for line in lines)
    base = min(line.indent for line in lines[1:])
    joined: list[Line] = []
    last: Line | None = None
    for line in lines:
        if joined and last is not None and _continues(last, line, width, base):
            whole = joined[-1]
            whole.end = line.end
            whole.text = text[whole.start : whole.end]
            whole.words += line.words
        else:
            joined.append(Line(line.start, line.end, line.text, line.gap, line.indent, line.words))
        last = line
    return joined


def _continues(last: Line, line: Line, width: int, base: int) -> bool:
    """Whether *line* goes on where *last* broke off; *base* is the indent of a running line."""
    if line.gap > 1 or line.indent >= base + 2 or (line.indent == base + 1 and last.indent == base):
        return False
    if last.text.isupper() and not line.text.isupper():
        return False  # HEADLINE
    if last.is_sentence and read_source(line.text).strength > 5:
        return False
    # The next word would have fitted: the break is the writer's.
    length = len(last.text) + last.indent
    room = length + 1 + len(line.text.split(None, 1)[0]) < width - 12
    return not (room and (last.is_sentence or not line.text[0].islower()))


@cache
def _cues() -> tuple[frozenset[str], frozenset[str], regex.Pattern[str], list[tuple[str, str]]]:
    table = lexicon("line_cues")
    named = [
        f"(?P<{kind}>{'|'.join(regex.escape(start) for start in starts)})"
        for kind, starts in table["starts"].items()
    ]
    within = [(kind, phrase) for kind, phrases in table["within"].items() for phrase in phrases]
    opening = regex.compile(rf"[\W_]*(?:{'|'.join(named)})")
    return frozenset(table["labels"].split()), frozenset(table["share"].split()), opening, within


def is_label(line: Line) -> bool:
    """Whether the line is made of a page's own words alone: `Share on Facebook`, `3 comments`."""
    if line.words > 14 or len(line.text) > 120:
        return False
    labels, share, _, _ = _cues()
    words = [word for word in regex.findall(r"\p{L}+", line.text.casefold())]
    if not words:
        return True  # 3 | • | ...
    return all(word in labels for word in words) and (len(words) < 3 or any(w in share for w in words))


def cue_of(line: Line) -> str | None:
    """What the words of a line say that it is.

    `share`, `advert`, `newsletter`, `related`, `caption`, `credit`; None where they say nothing.
    """
    if len(line.text) > 600:
        return None
    if is_label(line):
        return "share"
    folded = line.text.casefold()
    _, _, opening, within = _cues()
    if line.words <= 60 and (match := opening.match(folded)):
        return match.lastgroup
    return next((kind for kind, phrase in within if phrase in folded), None)
