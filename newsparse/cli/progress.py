"""How far a run has come, for who watches it in a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from time import monotonic

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from newsparse.cli.tally import Tally

__all__ = ["show_progress"]

# The time left is judged by the last minutes.
_SPEED_SECONDS = 120


@contextmanager
def show_progress(size: int) -> Generator[Callable[[Tally, int], None], None, None]:
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

        def show(tally: Tally, done: int) -> None:
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
