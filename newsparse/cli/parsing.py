"""Inputs -> articles, in order, over several processes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from newsparse.article import Article, Parser, reads_together
from newsparse.cli.exported import export_types, filled, tell_count
from newsparse.cli.pages import BatchReader, DeclaredArticle, Html, Reader
from newsparse.cli.reading import Origin, Place, Text, read
from newsparse.cli.row_files import Fields, Unreadable
from newsparse.cli.sources import InputFormat, Source, find_sources
from newsparse.errors import ModelNotFoundError
from newsparse.workers import read_batches, read_many

__all__ = ["Fail", "Inputs", "Tell", "parse_all"]

# How many articles are read together, or by a worker at a time.
_BATCH = 64

#: Is told where something stands that can't be read, why, and what was raised.
Fail = Callable[[Origin, str, Exception], object]
#: Is told where something stands, and what there is to say of it.
Tell = Callable[[Origin, str], object]


@frozen
class Inputs:
    """What is to be read.

    Attributes:
        names: Files, folders, or `-`.
        format: What they hold; None: their endings say it.
        fields: What is read of their rows.
        leave_out: Files that are no input even if they lie in one of the folders.
    """

    names: tuple[str, ...]
    format: InputFormat | None
    fields: Fields
    leave_out: tuple[Path, ...]

    def sources(self, pass_over: Callable[[str], object] = str) -> Iterator[Source]:
        """The files, in an order that never changes; *pass_over* is told which are left out."""
        return find_sources(self.names, self.format, self.leave_out, pass_over)

    def texts(self, after: Place | None = None) -> Iterator[tuple[Text, Origin]]:
        """The articles' texts after this place, and what can't be read in their midst."""
        return read(self.sources(), self.fields, after)


def parse_all(
    parser: Parser,
    texts: Iterator[tuple[Text, Origin]],
    processes: int,
    fail: Fail,
    tell: Tell,
) -> Iterator[tuple[Article, Origin]]:
    """The articles in *texts*.

    Args:
        parser: Reads them.
        texts: What is read.
        processes: How many processes read.
        fail: Is told, in its turn, of each that can't be read.
        tell: Is told, after the last document of an export, what its documents came to.

    Raises:
        ModelNotFoundError: A strategy needs a spaCy pipeline, for every article.
        WorkerError: One worker process after the other died.
    """

    def note(text: object, origin: Origin, error: Exception) -> None:
        if isinstance(error, ModelNotFoundError):
            raise error
        # Through the pipe came what is no text as well, so that its turn is kept.
        problem = str(text if isinstance(text, Unreadable) else error) or type(error).__name__
        fail(origin, problem, error)

    how: dict[str, Any] = {
        "processes": processes,
        "batch_size": _BATCH,
        "as_tuples": True,
        "on_error": note,
        "sent": (str, Html, *export_types()),
        "prepare": partial(parser.parse, ""),
    }
    if reads_together(parser):
        read = read_batches(BatchReader(parser), texts, **how)
    else:
        read = read_many(Reader(parser), texts, **how)
    last: Origin | None = None
    with closing(read):
        for found, origin in read:
            if last is not None and last.file != origin.file:
                tell_count(last, tell)
            last = origin
            if origin.record is not None:
                yield filled(found, origin)
            elif isinstance(found, DeclaredArticle):
                yield found.article, evolve(origin, declared=found.declared)
            else:
                yield found, origin
    if last is not None:
        tell_count(last, tell)
