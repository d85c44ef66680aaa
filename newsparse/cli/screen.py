"""An article for the eye: its parts, its speakers, and its quotes.

Quotes stand in the midst of the text, in the colour of their speaker, and with the speaker's
number. Without colour, the number after a quote and the braces around an indirect one say the same.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice, pairwise, takewhile

from attrs import frozen
from rich import box
from rich.console import Console, RenderableType
from rich.table import Column, Table
from rich.text import Text

from newsparse.article import Article
from newsparse.showing import printed_time
from newsparse.spans import CharSpan, Precision, Quote, Speaker

__all__ = ["COLOURS", "QUIET", "Screen"]

#: The colours of speakers.
# Blue, brown, green, red, teal and violet of the 256 colours that all terminals share: each has a
# contrast of 4 or more with black and with white, where the sixteen that a terminal has its own
# shades of are unreadable on one of them.
COLOURS = tuple(f"color({number})" for number in (27, 130, 28, 161, 30, 129))
#: The style of what matters less: a grey, as readable on both.
QUIET = "color(243)"

# What stands in place of a speaker whom nobody knows.
_UNKNOWN = "?"

# A terminal would obey these; what an article holds is to be read only.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# White space of any kind
_BLANKS = re.compile(r"\s+")
# In characters. Longer lines are hard to read, however wide the terminal.
_WIDEST = 120
# Narrower ones have no room beside the labels; the terminal wraps them.
_NARROWEST = 20


class Screen:
    """Prints articles to standard output, in colour where that is a terminal."""

    def __init__(self) -> None:
        self._console = Console(highlight=False, emoji=False, markup=False)
        self._console.width = max(_NARROWEST, min(self._console.width, _WIDEST))

    def show(self, article: Article, title: str | None = None) -> None:
        """Print *article*, headed by *title*."""
        if title is not None:
            heading = _plain(title, "bold")
            # Of a long path, the end says most.
            heading = heading[-max(1, self._console.width - len(" ──")) :]
            self._console.rule(heading, align="left")
        highlighter = _Highlighter(article)
        self._console.print(_parts(article, highlighter), _quotes(article, highlighter), sep="\n")


def _parts(article: Article, highlighter: _Highlighter) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True, style=QUIET, min_width=len("Source line"))
    table.add_column(overflow="fold")
    for label, value in _labelled(article, highlighter):
        table.add_row(label, value)
    return table


def _labelled(article: Article, highlighter: _Highlighter) -> Iterator[tuple[str, RenderableType]]:
    if article.headline:
        yield "Headline", highlighter.show(article.headline, "bold")
    if article.standfirst:
        yield "Standfirst", highlighter.show(article.standfirst)
    for label, words in (
        ("Byline", article.byline),
        ("Authors", ", ".join(article.authors)),
        ("Timestamp", article.timestamp),
        ("Published", _time(article.published, article.published_precision)),
        ("Updated", _time(article.updated, article.updated_precision)),
        ("Dateline", article.dateline and article.dateline.span),
        ("Source line", article.source_line),
        ("Source", article.source),
    ):
        if words:
            yield label, _plain(words)
    if article.quotes:
        yield "Speakers", _speakers(article, highlighter)
    if article.paragraphs:
        yield "Body", Text("\n\n").join(map(highlighter.show, article.paragraphs))


def _time(time: datetime | None, precision: Precision | None) -> str:
    return "" if time is None else printed_time(time, precision, " ")


def _speakers(article: Article, highlighter: _Highlighter) -> Table:
    table = Table.grid("", Column(overflow="fold"), padding=(0, 1, 0, 0))
    kinds: dict[Speaker | None, Counter[str]] = {}
    for quote in article.quotes:
        kinds.setdefault(quote.speaker, Counter())[quote.kind] += 1
    known = [speaker for speaker in article.speakers if speaker in kinds]
    for speaker in (*known, *([None] if None in kinds else [])):
        colour = highlighter.colour(speaker)
        name = _plain(speaker.name if speaker else "unknown", f"bold {colour}")
        role = _plain(f", {speaker.role}" if speaker and speaker.role else "")
        body = _plain(_beside(speaker))
        counts = ", ".join(f"{n} {kind}" for kind, n in sorted(kinds[speaker].items()))
        table.add_row(
            highlighter.tag(speaker), Text.assemble(name, role, body, Text(f": {counts}", QUIET))
        )
    if any(counts["indirect"] for counts in kinds.values()):
        table.add_row("{ }", Text("reported without quotation marks", QUIET))
    return table


def _beside(speaker: Speaker | None) -> str:
    """For whom *speaker* speaks, where neither name nor role say it."""
    body = speaker.affiliation if speaker else None
    if speaker is None or body is None or body.text in f"{speaker.name} {speaker.role}":
        return ""
    return f" ({body.text})"


def _quotes(article: Article, highlighter: _Highlighter) -> RenderableType:
    if not article.quotes:
        is_empty = not article.text.strip()
        return Text("Nothing to read: the text is empty" if is_empty else "No quotes", style=QUIET)
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), header_style=QUIET)
    table.add_column("Who", max_width=24, overflow="fold")
    table.add_column("How", max_width=14, overflow="fold")
    table.add_column("Quote", overflow="fold")
    for quote in article.quotes:
        table.add_row(_who(quote, highlighter), _how(quote), _plain(quote.text))
    return table


def _who(quote: Quote, highlighter: _Highlighter) -> Text:
    if quote.speaker is None:
        return _plain(f"unknown ({quote.mention})" if quote.mention else "unknown", QUIET)
    return _plain(quote.speaker.name, f"bold {highlighter.colour(quote.speaker)}")


def _how(quote: Quote) -> Text:
    return _plain(f"{quote.kind}, {quote.cue}" if quote.cue else quote.kind)


@frozen(eq=False)
class _Mark:
    start: int
    end: int
    style: str
    opener: str = ""
    closer: str = ""
    tag: str = ""
    tag_style: str = ""


class _Highlighter:
    """Shows stretches of one article's text."""

    def __init__(self, article: Article) -> None:
        self._numbers = {speaker: n for n, speaker in enumerate(article.speakers, 1)}
        self._text = article.text
        self._marks = sorted(self._all_marks(article.quotes), key=lambda mark: mark.start)

    def colour(self, speaker: Speaker | None) -> str:
        """The colour of *speaker*; empty for nobody."""
        return "" if speaker is None else COLOURS[(self._numbers[speaker] - 1) % len(COLOURS)]

    def tag(self, speaker: Speaker | None) -> Text:
        """The number of *speaker* as it stands after each quote: `[1]`."""
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


def _plain(words: CharSpan | str, style: str = "") -> Text:
    """*words* on one line, harmless to a terminal."""
    return Text(_visible(" ".join(str(words).split())), style)


def _visible(words: str) -> str:
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", words)
