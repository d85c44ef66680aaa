"""How far a run has come, on disk beside its output: what `--resume` goes on from.

The first line says what the run reads and how; each further one is a checkpoint, and the last
whole one counts. A lock keeps a second run away from the same output.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import NoneType
from typing import IO, Any, Literal

from attrs import asdict, frozen

from newsparse.cli.reading import Place
from newsparse.cli.refusals import Refusal, printable
from newsparse.cli.tally import Tally

__all__ = ["Checkpoint", "Journal", "has_checkpoint", "is_being_written"]


@frozen
class Checkpoint:
    """A state to go on from.

    Attributes:
        place: Everything up to here is done.
        mark: What the writer wants to know.
        tally: What became of it.
    """

    place: Place
    mark: int
    tally: Tally


class Journal:
    """The journal of one run.

    Args:
        path: Where it is.
        run: What the run reads and how, in plain JSON types.
        resume: Whether to go on from what is there; else it starts empty.

    Raises:
        Refusal: It is of another run, or another process is at it.
        OSError: It can't be opened.
    """

    def __init__(self, path: Path, run: Mapping[str, object], *, resume: bool) -> None:
        self._path = path
        self._file = _open_locked(path, "r+b" if resume else "a+b")
        self.checkpoint: Checkpoint | None = None
        """What to go on from, if there is anything."""
        try:
            if resume:
                self.checkpoint = self._read(run)
            else:
                self._file.truncate(0)
                self._append(run)
        except BaseException:
            if not resume:
                # A disk that is full from the start: an empty journal would block the next run.
                path.unlink(missing_ok=True)
            self._file.close()
            raise

    def note(self, checkpoint: Checkpoint) -> None:
        """Put down a state that the output is in, for sure."""
        self._append(asdict(checkpoint))

    def close(self) -> None:
        """Leave it for a later run."""
        self._file.close()

    def remove(self) -> None:
        """The run is done."""
        try:
            self._path.unlink()  # while it is locked: after that, it may be another run's
        except PermissionError:  # Windows removes no open file, and none is locked there
            self._file.close()
            self._path.unlink()
        self._file.close()

    def _append(self, record: Mapping[str, object]) -> None:
        self._file.write(json.dumps(record).encode() + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())

    def _read(self, run: Mapping[str, object]) -> Checkpoint | None:
        self._file.seek(0)
        lines = self._file.read().split(b"\n")
        # A line that was being written when the run ended has no end.
        whole = lines[:-1]
        checkpoint = None
        try:
            if whole:
                _compare(json.loads(whole[0]), run)
            if len(whole) > 1:
                checkpoint = _checkpoint(json.loads(whole[-1]))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise Refusal(
                f"{printable(str(self._path))} is no journal of newsparse; --overwrite starts anew"
            ) from error
        self._file.truncate(sum(len(line) + 1 for line in whole))
        self._file.seek(0, os.SEEK_END)
        if not whole:
            self._append(run)
        return checkpoint


def has_checkpoint(path: Path) -> bool:
    """Whether the journal at *path* has one."""
    return path.read_bytes().count(b"\n") > 1


def is_being_written(path: Path) -> bool:
    """Whether a run is at the journal at *path* just now."""
    if not path.exists():
        return False
    with path.open("r+b") as file:
        return not _lock(file)


def _open_locked(path: Path, mode: Literal["r+b", "a+b"]) -> IO[bytes]:
    """The journal at *path*, which no other run has until it is closed."""
    while True:
        file = path.open(mode)
        try:
            if not _lock(file):
                output = printable(str(path.with_suffix("")))
                raise Refusal(f"{output}: another run is writing to it")
            # A run that ended in between has taken its journal away: what is open has no name.
            with suppress(FileNotFoundError):
                if os.path.samestat(path.stat(), os.fstat(file.fileno())):
                    return file
        except BaseException:
            file.close()
            raise
        file.close()


def _lock(file: IO[bytes]) -> bool:
    """Whether nobody else has *file*, which is this process's then."""
    # Not on Windows. Of the process alone, not of its workers, and gone when the process is.
    with suppress(ModuleNotFoundError):
        import fcntl

        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
    return True


def _compare(earlier: Mapping[str, Any], run: Mapping[str, object]) -> None:
    for name, value in run.items():
        before, now = (json.dumps(told, ensure_ascii=False) for told in (earlier[name], value))
        if before != now:
            raise Refusal(
                f"the run that didn't finish can't go on, since its {name} was {before} and now is "
                f"{now}; --overwrite starts anew"
            )


def _checkpoint(record: dict[str, Any]) -> Checkpoint:
    place, tally = Place(**record["place"]), Tally(**record["tally"])
    counts = [record["mark"], place.line, place.size, tally.articles, tally.quotes, tally.failures]
    counts += [tally.further_files, *tally.files.values()]
    if not all(type(number) is int for number in (place.source, *counts)):
        raise TypeError("a count is no whole number")
    # Nothing read yet is the file -1.
    if place.source < -1 or min(counts) < 0:
        raise ValueError("a count is too small")
    if not isinstance(tally.last_file, (str, NoneType)):
        raise TypeError("a file's name is no string")
    return Checkpoint(place, record["mark"], tally)
