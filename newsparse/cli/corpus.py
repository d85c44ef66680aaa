"""Many files -> one output, safe against whatever ends the process in between.

The output grows beside its final name, as `OUT.part`, and `OUT.journal` says how far it has come.

The journal's first line says what the run reads and how; each further one is a checkpoint, and the
last whole one counts. A lock keeps a second run away from the same output.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from pathlib import Path
from types import NoneType
from typing import IO, Any, Literal, TypeAlias

from attrs import asdict, frozen

from newsparse.article import Article, Parser
from newsparse.cli.inputs import Survey
from newsparse.cli.reading import ArticleOrigin, Inputs, Place, parse_all
from newsparse.cli.refusals import Breakdown, Refusal, printable, reworded
from newsparse.cli.rows import RowLayout
from newsparse.cli.telling import RunTally, show_progress
from newsparse.cli.writers import FileKind, Writer

__all__ = [
    "Checkpoint",
    "Corpus",
    "FailAfter",
    "Journal",
    "Output",
    "is_being_written",
]


@frozen
class Checkpoint:
    """A state to go on from.

    Attributes:
        place: Everything up to here is done.
        mark: Where the writer goes on: what its `checkpoint` gave.
        tally: What became of it.
    """

    place: Place
    mark: int
    tally: RunTally


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


def _has_checkpoint(path: Path) -> bool:
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
    place, tally = Place(**record["place"]), RunTally(**record["tally"])
    counts = [record["mark"], place.line, place.size, tally.articles, tally.quotes, tally.failures]
    counts += [tally.further_files, *tally.files.values()]
    if not all(type(number) is int for number in (place.file, *counts)):
        raise TypeError("a count is no whole number")
    # Nothing read yet is the file -1.
    if place.file < -1 or min(counts) < 0:
        raise ValueError("a count is too small")
    if not isinstance(tally.last_file, (str, NoneType)):
        raise TypeError("a file's name is no string")
    return Checkpoint(place, record["mark"], tally)


#: Is told where something stands that can't be read, why, what was raised, and what was until then.
FailAfter: TypeAlias = Callable[[ArticleOrigin, str, Exception | None, RunTally], object]

# What at most is done twice after a crash; each checkpoint waits for the disk.
_SECONDS_BETWEEN_CHECKPOINTS = 2.0


@frozen
class Output:
    """Where articles go.

    Attributes:
        path: The file that there will be.
        format: Its format.
        packing: `.gz`, `.zst` or nothing.
        layout: What a row is, and what goes along.
    """

    path: Path
    format: FileKind
    packing: str
    layout: RowLayout

    @property
    def part(self) -> Path:
        """Where it grows."""
        return self.path.with_name(f"{self.path.name}.part")

    @property
    def journal(self) -> Path:
        """Where it is noted how far it has come."""
        return self.path.with_name(f"{self.path.name}.journal")

    @property
    def files(self) -> tuple[Path, ...]:
        """All that is written; the last by a `Writer`, as it makes one file of another."""
        anew = self.part.with_name(f"{self.part.name}.anew")
        return self.path, self.part, self.journal, anew

    def is_complete(self) -> bool:
        """Whether a run has ended, be it just before it could take its journal away."""
        if not self.path.exists() or self.part.exists():
            return False
        # A journal without a checkpoint is of a run that had no part yet.
        return not self.journal.exists() or _has_checkpoint(self.journal)

    def check_free(self) -> None:
        """Raise `Refusal` where a new run would overwrite something."""
        if is_being_written(self.journal):
            self.refuse("another run is writing to it")
        # An empty one is of a run that could not even begin.
        if self.journal.exists() and self.journal.stat().st_size:
            self.refuse(
                "an earlier run didn't finish; --resume goes on with it, --overwrite starts anew"
            )
        self.check_untouched()

    def check_untouched(self) -> None:
        """Raise `Refusal` where there is an output, or a part of one."""
        if self.part.exists():
            self.refuse(f"{printable(str(self.part))} is in the way; --overwrite replaces it")
        if self.path.exists():
            self.refuse("exists; --overwrite replaces it")

    def refuse(self, problem: str) -> None:
        """Raise `Refusal` with the file's name."""
        raise Refusal(f"{printable(str(self.path))}: {problem}")


@frozen
class Corpus:
    """A run from inputs to an output.

    Attributes:
        parser: Reads the articles.
        settings: What made the parser as it is, in plain JSON types.
        inputs: What is read.
        survey: What that is, in numbers.
        output: Where articles go.
    """

    parser: Parser
    settings: Mapping[str, object]
    inputs: Inputs
    survey: Survey
    output: Output

    def write(self, *, processes: int, resume: bool, overwrite: bool, fail: FailAfter) -> RunTally:
        """Write all articles; where none can be read, there is no output.

        Args:
            processes: How many processes read them.
            resume: Whether to go on with the run that didn't finish.
            overwrite: Whether what is there may be replaced.
            fail: Is told of each text that can't be read, with the tally until then; and, after
                the last document of an export, what its documents came to.

        Raises:
            Refusal: The run that didn't finish was another one, another one is writing, or the
                output can't be opened.
            Breakdown: The output can't be written any more.
        """
        output = self.output
        with reworded(output.path, Refusal):
            journal = Journal(output.journal, self._identity(), resume=resume)
        with closing(journal):
            if not (resume or overwrite):
                # Another run may have come and gone since the look before.
                try:
                    output.check_untouched()
                except Refusal:
                    journal.remove()
                    raise
            start = journal.checkpoint or Checkpoint(Place(-1, 0, 0), 0, RunTally())
            with reworded(output.path, Refusal):
                writer = output.format.open(output.part, output.layout, output.packing, start.mark)
            recorder = _Recorder(writer, journal, start)
            with closing(writer), show_progress(self.survey.size) as show:

                def note(origin: ArticleOrigin, problem: str, error: Exception) -> None:
                    recorder.fail(origin)
                    fail(origin, problem, error, recorder.tally)
                    show(recorder.tally, origin.place.size)

                def tell(origin: ArticleOrigin, count: str) -> None:
                    fail(origin, count, None, recorder.tally)

                texts = self.inputs.texts(start.place)
                for article, origin in parse_all(self.parser, texts, processes, note, tell):
                    with reworded(output.path, Breakdown):
                        recorder.write(article, origin)
                    show(recorder.tally, origin.place.size)
                with reworded(output.path, Breakdown):
                    if recorder.tally.nothing_read:
                        writer.close()
                        output.part.unlink(missing_ok=True)
                    else:
                        recorder.note()
                        writer.finish(output.path)
                    journal.remove()
        return recorder.tally

    def _identity(self) -> dict[str, object]:
        """What makes the rows what they are: a run in which all this is the same may go on."""
        return {
            **self.settings,
            "IN": self.inputs.names,
            "--input-format": self.inputs.format,
            "--text-field": self.inputs.fields.text,
            "--id-field": self.inputs.fields.id,
            "--keep": self.inputs.fields.keep,
            "--rows": self.output.layout.rows,
            "--delimiter": self.output.layout.delimiter,
            "--excel": self.output.layout.excel,
            "number of files in IN": self.survey.files,
            "size of the files in IN": self.survey.size,
            "state of the files in IN": self.survey.digest,
        }


class _Recorder:
    """Writes articles, and notes now and then how far that has come."""

    def __init__(self, writer: Writer, journal: Journal, start: Checkpoint) -> None:
        self.tally = start.tally
        self._place = start.place
        self._writer = writer
        self._journal = journal
        self._noted = time.monotonic()

    def write(self, article: Article, origin: ArticleOrigin) -> None:
        self._writer.write(article, origin)
        self.tally.articles += 1
        self.tally.quotes += len(article.quotes)
        self._place = origin.place
        if time.monotonic() - self._noted >= _SECONDS_BETWEEN_CHECKPOINTS:
            self.note()

    def fail(self, origin: ArticleOrigin) -> None:
        self.tally.note_failure(origin.file)
        self._place = origin.place

    def note(self) -> None:
        # What is on the disk first, then what says so.
        mark = self._writer.checkpoint()
        self._journal.note(Checkpoint(self._place, mark, self.tally))
        self._noted = time.monotonic()
