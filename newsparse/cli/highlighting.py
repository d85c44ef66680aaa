"""Quotes in the midst of the text: in the colour of their speaker, and with the speaker's number.

Without colour, the number behind a quote and the braces around an indirect one say the same.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise, takewhile

from attrs import frozen
from rich.text import Text

from newsparse.article import Article
from newsparse.spans import CharSpan, Quote, Speaker

__all__ = ["COLOURS", "QUIET", "Highlighter", "plain"]

#: The colours of speakers.
# Blue, brown, green, red, teal and violet of the 256 colours that all terminals share: each has a
# contrast of 4 or more with black and with white, where the sixteen that a terminal has its own
# shades of are unreadable on one of them.
COLOURS = tuple(f"color({number})" for number in (27, 130, 28, 161, 30, 129))
#: The style of what matters less: a grey, as readable on both.
QUIET = "color(243)"

_UNKNOWN = "?"

# A terminal would obey these; what an article holds is to be read only.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_BLANKS = re.compile(r"\s+")


@frozen(eq=False)
class _Mark:
    start: int
    end: int
    style: str
    opener: str = ""
    closer: str = ""
    tag: str = ""
    tag_style: str = ""


class Highlighter:
    """Shows stretches of one article's text."""

    def __init__(self, article: Article) -> None:
        self._numbers = {speaker: n for n, speaker in enumerate(article.speakers, 1)}
        self._text = article.text
        self._marks = sorted(self._all_marks(article.quotes), key=lambda mark: mark.start)

    def colour(self, speaker: Speaker | None) -> str:
        """The colour of *speaker*; empty for nobody."""
        return "" if speaker is None else COLOURS[(self._numbers[speaker] - 1) % len(COLOURS)]

    def tag(self, speaker: Speaker | None) -> Text:
        """The number of *speaker* as it stands behind each quote: `[1]`."""
        return Text(self._tag(speaker), f"bold {self.colour(speaker)}")

    def show(self, part: CharSpan, style: str = "") -> Text:
        """The words of *part*, its quotes marked, white space as single spaces."""
        first = bisect_left(self._marks, part.start, key=lambda mark: mark.start)
        begun = takewhile(lambda mark: mark.start < part.end, islice(self._marks, first, None))
        marks = [mark for mark in begun if mark.end <= part.end]
        pieces: list[tuple[str, str]] = []
        blank = True
        for words, look in self._pieces(part, marks, style):
            shown = _BLANKS.sub(" ", words)
            pieces.append((_visible(shown[1:] if blank and shown[:1] == " " else shown), look))
            blank = shown[-1:] == " " if shown else blank
        return Text.assemble(*pieces)

    def _pieces(
        self, part: CharSpan, marks: Iterable[_Mark], style: str
    ) -> Iterator[tuple[str, str]]:
        opening: dict[int, list[_Mark]] = defaultdict(list)
        closing: dict[int, list[_Mark]] = defaultdict(list)
        for mark in marks:
            opening[mark.start].append(mark)
            closing[mark.end].append(mark)
        # Innermost last
        open_now: list[_Mark] = []
        edges = sorted({part.start, *opening, *closing, part.end})
        for start, end in pairwise([*edges, part.end]):
            for mark in sorted(closing[start], key=lambda mark: mark.start, reverse=True):
                open_now.remove(mark)
                yield mark.closer, f"{style} {mark.style}"
                yield mark.tag, f"{style} {mark.tag_style}"
            for mark in sorted(opening[start], key=lambda mark: mark.end, reverse=True):
                open_now.append(mark)
                yield mark.opener, f"{style} {mark.style}"
            yield self._text[start:end], f"{style} {_joint(open_now)}"

    def _all_marks(self, quotes: Iterable[Quote]) -> Iterator[_Mark]:
        for quote in quotes:
            colour = self.colour(quote.speaker)
            braces = ("{", "}") if quote.kind == "indirect" else ("", "")
            look = colour if quote.kind == "indirect" else f"bold {colour}"
            for span in quote.content:
                tag = (self._tag(quote.speaker), f"bold {colour}")
                yield _Mark(span.start, span.end, look, *braces, *tag)
            if quote.mention:
                yield _Mark(quote.mention.start, quote.mention.end, f"underline {colour}")
            if quote.cue:
                yield _Mark(quote.cue.start, quote.cue.end, "italic")

    def _tag(self, speaker: Speaker | None) -> str:
        return f"[{_UNKNOWN if speaker is None else self._numbers[speaker]}]"


def _joint(marks: list[_Mark]) -> str:
    return " ".join(mark.style for mark in marks)


def plain(words: CharSpan | str, style: str = "") -> Text:
    """*words* on one line, harmless to a terminal."""
    return Text(_visible(" ".join(str(words).split())), style)


def _visible(words: str) -> str:
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", words)
