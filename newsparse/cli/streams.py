"""Standard input, output and error, where one of them is closed or takes nothing any more."""

from __future__ import annotations

import atexit
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import TextIO

from newsparse.cli.refusals import Breakdown

__all__ = ["let_go", "open_missing", "printing", "set_encoding"]


def open_missing() -> None:
    """Put something in place of each that the program was started without.

    Input can't be read then, nor output written, as it is with any closed file; errors vanish.
    """
    # In this order, since each takes the lowest number that is free: no file that is opened later
    # gets the number of one of them, and with it what was never meant for a file.
    for name, mode, flags in (
        ("stdin", "r", os.O_WRONLY),
        ("stdout", "w", os.O_RDONLY),
        ("stderr", "w", os.O_WRONLY),
    ):
        if getattr(sys, name) is None:
            stream = os.fdopen(os.open(os.devnull, flags), mode, encoding="utf-8")
            setattr(sys, name, stream)
            atexit.register(stream.close)


@contextmanager
def printing() -> Generator[None, None, None]:
    """Raise `Breakdown` where standard output can't be written."""
    try:
        yield
    except BrokenPipeError:
        # Whoever reads it wants no more, as `head` does: typer ends then, and says nothing.
        raise
    except OSError as error:
        let_go(sys.stdout)
        raise Breakdown(f"standard output: {error.strerror or error}") from error


def let_go(stream: TextIO) -> None:
    """Drop what *stream* holds and can't write: Python would try again at its end, and fail."""
    try:
        stream.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def set_encoding(encoding: str | None, errors: str, newline: str | None = None) -> None:
    """Make standard output take any text; without *encoding*, what a terminal can show of it."""
    # Whoever runs the command inside a program may have put another file in its place.
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding=encoding, errors=errors, newline=newline)
