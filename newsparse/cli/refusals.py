"""Why the command line ends before its work is done, and where no output can be."""

from __future__ import annotations

import os
import stat
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

__all__ = [
    "Breakdown",
    "Refusal",
    "check_place",
    "pointed_at",
    "printable",
    "refused_without_library",
    "reworded",
]


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


@contextmanager
def refused_without_library() -> Generator[None, None, None]:
    """The rings of newsparse say themselves what to install."""
    try:
        yield
    except ImportError as error:
        raise Refusal(str(error)) from error


def pointed_at(path: Path) -> Path:
    """The file that is written: *path*, or what it points at if it is a symbolic link."""
    return Path(os.path.realpath(path)) if os.path.islink(path) else path  # noqa: PTH114 - no error


def check_place(path: Path, *beside: Path) -> None:
    """Raise `Refusal` where no file can be at *path*, or at the paths *beside* it."""
    name = printable(str(path))
    for file in (path, *beside):
        with reworded(file, Refusal):
            if _is_folder(file):
                raise Refusal(f"{printable(str(file))}: is a folder")
            if not _is_folder(file.parent):
                raise Refusal(f"{name}: there is no folder {printable(str(file.parent))}")


def _is_folder(path: Path) -> bool:
    # `Path.is_dir` raises what else is wrong in some versions of Python only.
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return False
