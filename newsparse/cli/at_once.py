"""Files that are written in one go, when all that they say is known."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from newsparse.cli.compression import PackedFile
from newsparse.cli.refusals import Breakdown, Refusal, check_place, pointed_at, printable, reworded

__all__ = ["encoded", "free_place", "put"]


def encoded(text: str) -> bytes:
    """*text* in UTF-8, in which half a surrogate pair is the escape that JSON has for it."""
    return text.encode("utf-8", "backslashreplace")


def free_place(path: Path, *, overwrite: bool) -> Path:
    """The file that is written for *path*; raises `Refusal` where it can't be."""
    path = pointed_at(path)
    check_place(path, _part_of(path))
    if path.exists() and not overwrite:
        raise Refusal(f"{printable(str(path))}: exists; --overwrite replaces it")
    return path


def put(pieces: Iterable[bytes], path: Path, packing: str = "") -> None:
    """Write beside *path*, then rename it: on a full disk, the file that was there stays.

    Raises:
        Refusal: Nothing can be written there.
        Breakdown: The file can't be written to its end.
    """
    part = _part_of(path)
    with reworded(path, Refusal):
        file = PackedFile(part, packing)
    try:
        with closing(file), reworded(path, Breakdown):
            for piece in pieces:
                file.write(piece)
            file.finish()
            part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _part_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.part")
