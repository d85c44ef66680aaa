"""An article for the eye: its parts, and a table of its quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from newsparse.article import Article
from newsparse.spans import CharSpan, Quote, Speaker

__all__ = ["Screen"]

# Longer lines are hard to read, however wide the terminal.
WIDEST = 120

# A terminal would obey these; what an article holds is to be read only.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class Screen:
    """Prints articles to standard output, in colour where that is a terminal.

    Args:
        titled: Whether each article is headed by its file's name.
    """

    def __init__(self, *, titled: bool) -> None:
        self._console = Console(highlight=False, emoji=False, markup=False)
        self._console.width = min(self._console.width, WIDEST)
        self._titled = titled

    def show(self, name: str, article: Article) -> None:
        """Print *article*, read from the file *name*."""
        if self._titled:
            self._console.rule(_words(name, "bold"), align="left")
        self._console.print(_parts(article), _quotes(article), sep="\n")


def _parts(article: Article) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True, style="cyan", min_width=len("Source line"))
    table.add_column()
    for label, value in _labelled(article):
        table.add_row(label, value)
    return table


def _labelled(article: Article) -> Iterator[tuple[str, Text]]:
    if article.headline:
        yield "Headline", _words(article.headline, "bold")
    if article.standfirst:
        yield "Standfirst", _words(article.standfirst)
    if article.byline:
        yield "Byline", _words(article.byline)
    if article.authors:
        yield "Authors", _words(", ".join(article.authors))
    if article.timestamp:
        yield "Timestamp", _words(article.timestamp)
    if article.published:
        yield "Published", _words(_time(article.published, article.published_precision))
    if article.updated:
        yield "Updated", _words(_time(article.updated, article.updated_precision))
    if article.dateline:
        yield "Dateline", _words(article.dateline.span)
    if article.paragraphs:
        yield "Body", Text("\n\n").join(map(_words, article.paragraphs))
    if article.source_line:
        yield "Source line", _words(article.source_line)
    if article.source:
        yield "Source", _words(article.source)


def _time(time: datetime, precision: str | None) -> str:
    if precision == "day":
        return time.date().isoformat()
    return time.isoformat(" ", "seconds" if precision == "second" else "minutes")


def _quotes(article: Article) -> Table | Text:
    if not article.quotes:
        return Text("No quotes", style="dim")
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), header_style="cyan")
    table.add_column("Who", max_width=22)
    table.add_column("Kind", no_wrap=True)
    table.add_column("Quote")
    table.add_column("Cue", max_width=14)
    introduced: set[Speaker] = set()
    for quote in article.quotes:
        who = _who(quote, with_role=quote.speaker not in introduced)
        table.add_row(who, quote.kind, _words(quote.text), _words(quote.cue or ""))
        if quote.speaker:
            introduced.add(quote.speaker)
    return table


def _who(quote: Quote, *, with_role: bool) -> Text:
    if quote.speaker is None:
        pointer = f" ({quote.mention})" if quote.mention else ""
        return _words(f"unknown{pointer}", "dim")
    name = _words(quote.speaker.name, "bold")
    if quote.speaker.role and with_role:
        return Text("\n").join([name, _words(quote.speaker.role, "dim")])
    return name


def _words(words: CharSpan | str, style: str = "") -> Text:
    return Text(_CONTROL.sub("\N{REPLACEMENT CHARACTER}", " ".join(str(words).split())), style)
