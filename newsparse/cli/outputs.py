"""A run's articles -> its output, whichever is asked for.

Some is known only when the last article is read: who is quoted, what is repeated, a page of both.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from importlib import import_module
from itertools import chain, islice
from pathlib import Path
from time import monotonic
from typing import Protocol, TypeAlias

import typer
from attrs import frozen

from newsparse.article import Article, Parser
from newsparse.cli.corpus import Corpus, FailAfter, Output, is_being_written
from newsparse.cli.files import encoded, free_place, put
from newsparse.cli.inputs import Survey
from newsparse.cli.pages import write_page
from newsparse.cli.reading import ArticleOrigin, Inputs, parse_all
from newsparse.cli.refusals import Breakdown, Refusal, printable, refused_without_library, reworded
from newsparse.cli.rows import RowLayout, Rows
from newsparse.cli.screen import Screen
from newsparse.cli.streams import printing, set_encoding
from newsparse.cli.telling import RunTally, complain, show_progress, tell
from newsparse.cli.writers import FileKind, OutputFormat, Record
from newsparse.errors import WorkerError
from newsparse.people import People
from newsparse.repeated import RepeatedQuotes, repeated_rows

__all__ = [
    "Run",
    "begin",
    "print_table",
    "write_answer",
    "write_corpus",
    "write_report",
    "write_table",
]

# Rows that are written together
_TOGETHER = 10_000

_Key: TypeAlias = Callable[[ArticleOrigin], Hashable]


class _Counts(Protocol):
    def add(self, article: Article, key: Hashable, /) -> None: ...


@frozen
class Run:
    """Articles on their way.

    Attributes:
        articles: The articles, read as they are asked for.
        tally: Counts them, and those that can't be read.
        size: How many bytes they have in all; 0 where nobody knows.
    """

    articles: Iterator[tuple[Article, ArticleOrigin]]
    tally: RunTally
    size: int

    def count(self, counts: _Counts, key: _Key) -> None:
        """Have *counts* count all articles, each by its *key*."""
        with show_progress(self.size) as show:
            for article, origin in self.articles:
                counts.add(article, key(origin))
                self.tally.articles += 1
                self.tally.quotes += len(article.quotes)
                show(self.tally, origin.place.size)


def write_report(run: Run, path: Path, *, overwrite: bool) -> None:
    """Write a page about all articles to *path*.

    Raises:
        Refusal: Something is there already, no file can be there, or a library is missing.
        Breakdown: The file can't be written to its end.
    """
    path = free_place(path, overwrite=overwrite)
    with refused_without_library():
        report = import_module("newsparse.report").Report()
        report.to_html()  # what is missing is told before the work
    began = monotonic()
    run.count(report, _place_and_id)
    if _is_worth_writing(run.tally, path):
        put([encoded(report.to_html())], path)
        tell(f"{printable(str(path))}: {run.tally.sum(monotonic() - began)}")


def write_table(run: Run, layout: RowLayout, output: Output, *, overwrite: bool) -> None:
    """Write the rows that all articles come to, to a file.

    Raises:
        Refusal: Something is there already, or another run is writing there.
        Breakdown: The file can't be written to its end.
    """
    with reworded(output.path, Refusal):
        if not overwrite:
            output.check_free()
        elif is_being_written(output.journal):
            output.refuse("another run is writing to it")
    began = monotonic()
    counts = _counted(run, layout.rows)
    if _is_worth_writing(run.tally, output.path):
        pieces = _texts(counts, output.format, layout)
        put(map(encoded, pieces) if pieces else [_parquet(counts)], output.path, output.packing)
        # That of a run which didn't finish, and whose output this one replaces
        output.journal.unlink(missing_ok=True)
        tell(run.tally.sum(monotonic() - began))


def print_table(run: Run, layout: RowLayout, form: FileKind) -> None:
    """Print the rows that all articles come to."""
    if form.text is None:
        raise Refusal(f"{form.name} can't go to standard output; -o names a file")
    set_encoding("utf-8", "backslashreplace", newline="")
    for text in _texts(_counted(run, layout.rows), form, layout) or ():
        with printing():
            typer.echo(text, nl=False)


def _counted(run: Run, rows: Rows) -> People | RepeatedQuotes:
    counts = People() if rows is Rows.people else RepeatedQuotes()
    run.count(counts, lambda origin: origin.article_id)
    return counts


def _is_worth_writing(tally: RunTally, path: Path) -> bool:
    for line in tally.lines():
        tell(line)
    if tally.nothing_read:
        complain(f"{printable(str(path))}: not written, since nothing could be read")
    return not tally.nothing_read


def _texts(
    counts: People | RepeatedQuotes, form: FileKind, layout: RowLayout
) -> Iterator[str] | None:
    """The rows as the text of a file, piece by piece; None where *form* is no text."""
    if form.text is None:
        return None
    header, lines = form.text(layout)
    rows = _rows(counts, nested=form.name is OutputFormat.jsonl)
    return chain([header], iter(lambda: lines(islice(rows, _TOGETHER)), ""))


def _rows(counts: People | RepeatedQuotes, *, nested: bool) -> Iterator[Record]:
    if isinstance(counts, People):
        return iter(counts.rows(nested=nested))
    return repeated_rows(counts.found())


def _parquet(counts: People | RepeatedQuotes) -> bytes:
    from newsparse.cli.parquet_file import parquet_of

    return parquet_of(counts)


def _place_and_id(origin: ArticleOrigin) -> str:
    """Where an article comes from, and its id if it has one."""
    return str(origin) if origin.known.id is None else f"{origin}, {origin.known.id}"


def print_rows(
    articles: Iterator[tuple[Article, ArticleOrigin]],
    form: FileKind,
    layout: RowLayout,
    tally: RunTally,
) -> None:
    """Print the rows of *articles*, and count them."""
    if form.text is None:
        raise Refusal(f"{form.name} can't go to standard output; -o names a file")
    set_encoding("utf-8", "backslashreplace", newline="")
    header, lines = form.text(layout)
    with printing():
        typer.echo(header, nl=False)
    for article, origin in articles:
        tally.articles += 1
        printed = lines(form.records(layout, article, origin))
        with printing():
            typer.echo(printed, nl=False)


def print_view(articles: Iterator[tuple[Article, ArticleOrigin]], *, titled: bool) -> None:
    """Show *articles* one after another, each below where it comes from if *titled*."""
    set_encoding(None, "replace")
    screen = Screen()
    for article, origin in articles:
        with printing():
            screen.show(article, str(origin) if titled or origin.record is not None else None)


def begin(parser: Parser, inputs: Inputs, found: Survey, processes: int, fail: FailAfter) -> Run:
    """All articles, on their way; *fail* is told of what can't be read."""
    tally = RunTally()

    def note(origin: ArticleOrigin, problem: str, error: Exception) -> None:
        tally.note_failure(origin.file)
        fail(origin, problem, error, tally)

    def count(origin: ArticleOrigin, counted: str) -> None:
        fail(origin, counted, None, tally)

    return Run(parse_all(parser, inputs.texts(), processes, note, count), tally, found.size)


def write_answer(
    run: Run,
    layout: RowLayout,
    printed: FileKind | None,
    *,
    html: Path | None,
    report: Path | None,
    output: Output | None,
    overwrite: bool,
    titled: bool,
) -> None:
    """Write what all articles come to, or print it.

    Args:
        run: The articles.
        layout: What a row is.
        printed: The format of the rows that go to standard output, if rows do.
        html: Where a page of the only article goes, if it is asked for.
        report: Where a page about all of them goes.
        output: Where a table of all of them goes.
        overwrite: Whether what is there may be replaced.
        titled: Whether each article is shown below where it comes from.
    """
    if html:
        write_page((article for article, _ in run.articles), html, overwrite=overwrite)
    elif report:
        write_report(run, report, overwrite=overwrite)
    elif output:
        write_table(run, layout, output, overwrite=overwrite)
    elif printed and layout.rows.is_across:
        print_table(run, layout, printed)
    elif printed:
        print_rows(run.articles, printed, layout, run.tally)
    else:
        print_view(run.articles, titled=titled)


def write_corpus(
    corpus: Corpus, processes: int, fail: FailAfter, *, resume: bool, overwrite: bool
) -> int:
    """Write a corpus; how many articles could not be read."""
    output = corpus.output
    began = monotonic()
    with reworded(output.path, Refusal):
        if resume and output.is_complete():
            output.journal.unlink(missing_ok=True)
            complain(f"{printable(str(output.path))}: complete; --overwrite makes it anew")
            return 0
        resume = resume and output.journal.exists()
        if not resume and not overwrite:
            output.check_free()
    try:
        tally = corpus.write(processes=processes, resume=resume, overwrite=overwrite, fail=fail)
    except (Breakdown, WorkerError, KeyboardInterrupt) as error:
        if corpus.survey.repeatable:
            error.add_note("not finished; the same command with --resume goes on from here")
        raise
    for line in tally.lines():
        tell(line)
    if tally.nothing_read:
        complain(f"{printable(str(output.path))}: not written, since nothing could be read")
    else:
        tell(tally.sum(monotonic() - began))
    return tally.failures
