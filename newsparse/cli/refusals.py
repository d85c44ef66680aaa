"""Why the command line ends before its work is done."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["Breakdown", "Refusal", "printable", "reworded"]


class Refusal(Exception):  # noqa: N818 - it is none of the program's errors
    """What is asked for can't be done, and nothing was begun; the message says what to do."""


class Breakdown(Exception):  # noqa: N818
    """What was begun can't go on; the message says why."""


def printable(name: str) -> str:
    """*name* as it can be told on one line."""
    return name if name.isprintable() else ascii(name)


@contextmanager
def reworded(path: Path, kind: type[Breakdown | Refusal]) -> Generator[None, None, None]:
    """Make each `OSError` one of this *kind*, which names *path*."""
    try:
        yield
    except OSError as error:
        raise kind(f"{printable(str(path))}: {error.strerror or error}") from error
