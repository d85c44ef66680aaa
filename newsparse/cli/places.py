"""Where an output can be."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from newsparse.cli.refusals import Refusal, printable, reworded

__all__ = ["check_place", "pointed_at"]


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
