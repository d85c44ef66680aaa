"""What the command line tells on standard error: what became of the articles, and how it ends."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic
from traceback import format_exception

import typer
from attrs import define, field
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from newsparse.cli.reading import ArticleOrigin
from newsparse.cli.refusals import Breakdown, Refusal, printable
from newsparse.errors import (
    BrokenStrategyError,
    ModelNotFoundError,
    NewsparseError,
    StrategyError,
    WorkerError,
)

__all__ = ["LeftOut", "RunTally", "answered", "complain", "show_progress", "tell", "tell_failure"]

# The time left is judged by the last minutes.
_SPEED_SECONDS = 120
# How many files a message names; more are counted.
_FILES_NAMED = 10
# How many endings of names it names.
_ENDINGS_NAMED = 6
# Of a run that reads nothing at all, so many failures are told one by one; the others are counted.
_FAILURES_TOLD = 10


@define
class RunTally:
    """Counts articles, and what could not be read by its file.

    Attributes:
        articles: How many were read.
        quotes: How many quotes they have.
        failures: How many were not.
        files: The first files with failures, and how many each has.
        last_file: The file that failed last.
        further_files: How many files with failures there are after them.
    """

    articles: int = 0
    quotes: int = 0
    failures: int = 0
    files: dict[str, int] = field(factory=dict[str, int])
    last_file: str | None = None
    further_files: int = 0

    def note_failure(self, file: str) -> None:
        """Count an article of *file* that could not be read; files come one after another."""
        self.failures += 1
        if file in self.files or len(self.files) < _FILES_NAMED:
            self.files[file] = self.files.get(file, 0) + 1
        elif file != self.last_file:
            self.further_files += 1
        self.last_file = file

    @property
    def nothing_read(self) -> bool:
        """Whether there was something to read, and none of it could be."""
        return self.failures > 0 and not self.articles

    def lines(self) -> list[str]:
        """The summary of failures, a line for each file; none where there were none."""
        if not self.failures:
            return []
        total = self.articles + self.failures
        further = [f"  and {self.further_files:,} more files"] if self.further_files else []
        return [
            f"{self.failures:,} of {total:,} articles could not be read:",
            *(f"  {printable(file)}: {count:,}" for file, count in self.files.items()),
            *further,
        ]

    def sum(self, seconds: float) -> str:
        """What was done, and how long it took: `200 articles, 1,691 quotes, 3 not read, 12.4 s`."""
        parts = [_counted(self.articles, "article"), _counted(self.quotes, "quote")]
        if self.failures:
            parts.append(f"{self.failures:,} not read")
        return ", ".join([*parts, _duration(seconds)])


@define
class LeftOut:
    """Counts the files of folders that are left out, by their endings."""

    endings: Counter[str] = field(factory=Counter[str])

    def note(self, name: str) -> None:
        """Count the file of this *name*."""
        self.endings[Path(name).suffix.lower() or "without an ending"] += 1

    def line(self) -> str | None:
        """What there is to say of them; None where there are none."""
        if not self.endings:
            return None
        counts = [f"{count:,} {name}" for name, count in self.endings.most_common(_ENDINGS_NAMED)]
        further = ", ..." if len(self.endings) > _ENDINGS_NAMED else ""
        pdf = "; of a PDF the database has the text as well" if self.endings[".pdf"] else ""
        return (
            f"{_counted(self.endings.total(), 'file')} left out, which by their endings are no "
            f"texts: {', '.join(counts)}{further}{pdf}"
        )


def _counted(number: int, name: str) -> str:
    return f"{number:,} {name}{'' if number == 1 else 's'}"


def _duration(seconds: float) -> str:
    if seconds < 100:
        return f"{seconds:.1f} s"
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min {seconds:02} s"


@contextmanager
def show_progress(size: int) -> Generator[Callable[[RunTally, int], None], None, None]:
    """A line on standard error, where that is a terminal, as long as the context lasts.

    Args:
        size: How many bytes there are to read; 0 where nobody knows.

    Yields:
        What is to be called after each article: with the tally, and the bytes read until then.
    """
    if not sys.stderr.isatty():
        yield lambda _tally, _done: None
        return
    left = (TextColumn("left"), TimeRemainingColumn()) if size else (TimeElapsedColumn(),)
    columns = (
        BarColumn(),
        TextColumn("{task.fields[articles]:,} articles{task.fields[failed]}"),
        TextColumn("{task.fields[rate]}"),
        *left,
    )
    console = Console(stderr=True, highlight=False)
    with Progress(*columns, console=console, speed_estimate_period=_SPEED_SECONDS) as bar:
        task = bar.add_task("", total=size or None, articles=0, failed="", rate="")
        started: tuple[float, int] | None = None

        def show(tally: RunTally, done: int) -> None:
            nonlocal started
            now, count = monotonic(), tally.articles + tally.failures
            if started is None:
                # What an earlier run has done says nothing of this one's speed.
                started = (now, count)
                bar.reset(task, completed=done)
            passed = now - started[0]
            bar.update(
                task,
                completed=done,
                articles=tally.articles,
                failed=f", {tally.failures:,} failed" if tally.failures else "",
                rate=f"{(count - started[1]) / passed:,.0f}/s" if passed > 1 else "",
            )

        yield show


@contextmanager
def answered(*, traceback: bool = False) -> Generator[None, None, None]:
    """Each error that is meant for the user is a line on standard error, and an exit code."""
    try:
        yield
    except (Breakdown, WorkerError, KeyboardInterrupt) as error:
        interrupted = isinstance(error, KeyboardInterrupt)
        code = 130 if interrupted else 1
        for line in ("interrupted" if interrupted else str(error), *_notes(error)):
            complain(line)
    except ModelNotFoundError as error:
        needed = "a strategy needs a spaCy pipeline; name an installed one with --nlp"
        complain(str(error) if error.model else needed)
        code = 2
    except (Refusal, NewsparseError) as error:
        complain(str(error))
        if traceback:
            _trace(error)
        code = 2
    else:
        return
    raise typer.Exit(code)


def _notes(error: BaseException) -> list[str]:
    return getattr(error, "__notes__", [])


def tell_failure(
    origin: ArticleOrigin,
    problem: str,
    error: Exception | None,
    tally: RunTally,
    *,
    traceback: bool,
) -> None:
    """Tell that *origin* can't be read, unless too many before it couldn't and none could."""
    if tally.articles or tally.failures <= _FAILURES_TOLD:
        complain(f"{origin}: {problem}")
        if traceback:
            _trace(error)


def _trace(error: Exception | None) -> None:
    """Tell where in a plug-in's own code *error* comes from, if it does."""
    if not isinstance(error, (StrategyError, BrokenStrategyError)):
        return
    # From a worker process, the cause is a note.
    told = _notes(error)
    if error.__cause__ is not None:
        told = format_exception(error.__cause__)
    for line in "".join(told).splitlines():
        tell(f"  {line}")


def complain(problem: str) -> None:
    """Tell *problem* on one line, as the program's."""
    tell(f"newsparse: {' '.join(problem.split())}")


def tell(line: str) -> None:
    """Put *line* on standard error."""
    # Where nothing can be told, as on a full disk, the exit code still tells.
    with suppress(OSError):
        typer.echo(line, err=True)
