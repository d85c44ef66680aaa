"""What the command line prints, what it tells on standard error, and how it ends."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from traceback import format_exception

import typer

from newsparse.article import Article
from newsparse.cli.reading import Origin
from newsparse.cli.refusals import Breakdown, Refusal
from newsparse.cli.rows import Layout
from newsparse.cli.screen import Screen
from newsparse.cli.streams import printing, set_encoding
from newsparse.cli.tally import Tally
from newsparse.cli.writers import Format
from newsparse.errors import (
    BrokenStrategyError,
    ModelNotFoundError,
    NewsparseError,
    StrategyError,
    WorkerError,
)

__all__ = ["answered", "complain", "print_rows", "print_view", "tell", "tell_failure"]

# Of a run that reads nothing at all, so many failures are told one by one; the others are counted.
_FAILURES_TOLD = 10


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
    origin: Origin, problem: str, error: Exception | None, tally: Tally, *, traceback: bool
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


def print_rows(
    articles: Iterator[tuple[Article, Origin]], form: Format, layout: Layout, tally: Tally
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


def print_view(articles: Iterator[tuple[Article, Origin]], *, titled: bool) -> None:
    """Show *articles* one after another, each below where it comes from if *titled*."""
    set_encoding(None, "replace")
    screen = Screen()
    for article, origin in articles:
        with printing():
            screen.show(article, str(origin) if titled or origin.record is not None else None)
