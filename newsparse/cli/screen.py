"""An article for the eye: its parts, its speakers, and its quotes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from rich import box
from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from newsparse.article import Article
from newsparse.cli.highlighting import QUIET, Highlighter, plain
from newsparse.spans import Quote, Speaker

__all__ = ["Screen"]

# Longer lines are hard to read, however wide the terminal.
WIDEST = 120


class Screen:
    """Prints articles to standard output, in colour where that is a terminal."""

    def __init__(self) -> None:
        self._console = Console(highlight=False, emoji=False, markup=False)
        self._console.width = min(self._console.width, WIDEST)

    def show(self, article: Article, title: str | None = None) -> None:
        """Print *article*, headed by *title*."""
        if title is not None:
            heading = plain(title, "bold")
            # Of a long path, the end says most.
            heading = heading[-max(1, self._console.width - len(" ──")) :]
            self._console.rule(heading, align="left")
        highlighter = Highlighter(article)
        self._console.print(_parts(article, highlighter), _quotes(article, highlighter), sep="\n")


def _parts(article: Article, highlighter: Highlighter) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True, style=QUIET, min_width=len("Source line"))
    table.add_column()
    for label, value in _labelled(article, highlighter):
        table.add_row(label, value)
    return table


def _labelled(article: Article, highlighter: Highlighter) -> Iterator[tuple[str, RenderableType]]:
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
            yield label, plain(words)
    if article.quotes:
        yield "Speakers", _speakers(article, highlighter)
    if article.paragraphs:
        yield "Body", Text("\n\n").join(map(highlighter.show, article.paragraphs))


def _time(time: datetime | None, precision: str | None) -> str:
    if time is None:
        return ""
    if precision == "day":
        return time.date().isoformat()
    return time.isoformat(" ", "seconds" if precision == "second" else "minutes")


def _speakers(article: Article, highlighter: Highlighter) -> Table:
    table = Table.grid(padding=(0, 1, 0, 0))
    kinds: dict[Speaker | None, Counter[str]] = {}
    for quote in article.quotes:
        kinds.setdefault(quote.speaker, Counter())[quote.kind] += 1
    known = [speaker for speaker in article.speakers if speaker in kinds]
    for speaker in (*known, *([None] if None in kinds else [])):
        colour = highlighter.colour(speaker)
        name = plain(speaker.name if speaker else "unknown", f"bold {colour}")
        role = plain(f", {speaker.role}" if speaker and speaker.role else "")
        body = plain(_beside(speaker))
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


def _quotes(article: Article, highlighter: Highlighter) -> RenderableType:
    if not article.quotes:
        return Text("No quotes", style=QUIET)
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), header_style=QUIET)
    table.add_column("Who", max_width=24)
    table.add_column("How", max_width=14)
    table.add_column("Quote")
    for quote in article.quotes:
        table.add_row(_who(quote, highlighter), _how(quote), plain(quote.text))
    return table


def _who(quote: Quote, highlighter: Highlighter) -> Text:
    if quote.speaker is None:
        return plain(f"unknown ({quote.mention})" if quote.mention else "unknown", QUIET)
    return plain(quote.speaker.name, f"bold {highlighter.colour(quote.speaker)}")


def _how(quote: Quote) -> Text:
    return plain(f"{quote.kind}, {quote.cue}" if quote.cue else quote.kind)
