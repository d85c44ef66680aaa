"""The names on the command line -> the files that they mean, in an order that never changes."""

from __future__ import annotations

import errno
import os
import re
import stat
import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import TextIO

from attrs import evolve, frozen

from newsparse.cli.files import PACKINGS
from newsparse.cli.refusals import Refusal, printable

__all__ = ["STDIN", "InputFile", "InputFormat", "Survey", "find_files", "survey"]

#: The name by which standard input is asked for.
STDIN = "-"


class InputFormat(StrEnum):
    """What a file holds: one article as text or as a page, many as rows, or an export."""

    text = "text"
    html = "html"
    jsonl = "jsonl"
    csv = "csv"
    nexis = "nexis"
    factiva = "factiva"
    proquest = "proquest"
    europresse = "europresse"
    nitf = "nitf"
    newsml = "newsml"
    ninjs = "ninjs"
    rss = "rss"
    warc = "warc"

    @property
    def has_rows(self) -> bool:
        """Whether each row of such a file is an article."""
        return self in (InputFormat.jsonl, InputFormat.csv)

    @property
    def is_export(self) -> bool:
        """Whether such a file is one of a press database or an agency."""
        return not self.has_rows and self not in (InputFormat.text, InputFormat.html)


# What a file holds whose name ends so.
_ENDINGS = {
    ".txt": InputFormat.text,
    ".html": InputFormat.html,
    ".htm": InputFormat.html,
    ".xhtml": InputFormat.html,
    ".jsonl": InputFormat.jsonl,
    ".ndjson": InputFormat.jsonl,
    ".json": InputFormat.jsonl,
    ".csv": InputFormat.csv,
    ".tsv": InputFormat.csv,
    # What these hold, their content tells.
    **dict.fromkeys((".docx", ".rtf", ".eml", ".xml", ".zip", ".warc"), InputFormat.text),
}


# What is said of inputs that can't be read.
_NO_NAME = (
    "no file has such a name; a text itself is read from standard input: "
    "some-program | newsparse, or newsparse < FILE"
)
# Characters of a name that an error repeats.
_LONGEST_TOLD = 60
# Reading a pipe waits for whoever writes to it: in a folder it may lie forgotten.
_NO_FILE = "left out, being a pipe, a socket or a device; name it by itself to have it read"
_NO_DOWNLOADS = "an address, and nothing is downloaded; save the page, and give its file"
_NOTHING_IN_IT = f"a folder without any file that ends in {', '.join(_ENDINGS)}"


@frozen
class InputFile:
    """One file to read.

    Attributes:
        number: Its place among all files, from 0.
        name: Its path, as it is told to the user; `-` is standard input.
        format: What it holds.
        size: Its bytes on disk; 0 where that can't be known.
        modified: When it was changed last, in nanoseconds.
        repeatable: Whether reading it a second time gives the same.
        problem: Why there is nothing to read, where that is known already.
        identity: The numbers of its device and of itself there, which all its names share; None
            where that is no regular file.
        is_told: Whether the user says what it holds, and not its ending alone.
    """

    number: int
    name: str
    format: InputFormat
    size: int = 0
    modified: int = 0
    repeatable: bool = True
    problem: str | None = None
    identity: tuple[int, int] | None = None
    is_told: bool = False


@frozen
class Survey:
    """What all files are together, found without reading them.

    Attributes:
        files: How many there are.
        size: Their bytes on disk.
        digest: Changes when a file comes, goes or changes.
        repeatable: Whether reading all of them a second time gives the same.
        formats: What they hold.
        zstd: Whether one of them is packed so, by its name.
    """

    files: int
    size: int
    digest: str
    repeatable: bool
    formats: frozenset[InputFormat]
    zstd: bool

    @property
    def has_rows(self) -> bool:
        """Whether any of them holds rows."""
        return any(form.has_rows for form in self.formats)


def find_files(
    names: Iterable[str],
    input_format: InputFormat | None = None,
    leave_out: Collection[Path] = (),
    pass_over: Callable[[str], object] = str,
) -> Iterator[InputFile]:
    """The files that *names* stand for; a folder's are sorted, hidden ones left out.

    Args:
        names: Files, folders, or `-`.
        input_format: What all of them hold. Left out, a file's ending says it: one that says
            nothing is text, or is left out where it is one of a folder's.
        leave_out: Files that are no input even if they lie in such a folder.
        pass_over: Is told each file of a folder that is left out for its ending.
    """
    number = 0
    for name in names:
        if _is_text(name):
            begin = " ".join(name.split())[:_LONGEST_TOLD]
            yield InputFile(number, f"{begin}...", InputFormat.text, problem=_NO_NAME)
            number += 1
            continue
        paths = _in_folder(name) if _is_folder(name) else [(name, None)]
        found = False
        for path, problem in paths:
            by_ending = _format_of(path)
            if path != name and _is_among(path, leave_out):
                continue
            if path != name and problem is None and input_format is by_ending is None:
                pass_over(path)
                continue
            file = _input_file(number, path, input_format or by_ending, problem)
            file = evolve(file, is_told=input_format is not None)
            if path != name and not (file.repeatable or file.problem):
                file = evolve(file, problem=_NO_FILE)
            yield file
            number += 1
            found = True
        if not found:
            yield InputFile(number, name, InputFormat.text, problem=_NOTHING_IN_IT)
            number += 1


def _is_text(name: str) -> bool:
    """Whether *name* is no file's, but what `newsparse "$(cat article.txt)"` gives."""
    try:
        os.lstat(name)
    except FileNotFoundError:
        return "\n" in name
    except OSError as error:
        return error.errno == errno.ENAMETOOLONG
    return False


def _is_folder(name: str) -> bool:
    # `Path.is_dir` raises where one may not look, in some versions of Python.
    return name != STDIN and os.path.isdir(name)  # noqa: PTH112


def _in_folder(folder: str) -> Iterator[tuple[str, str | None]]:
    """Every file below *folder*; for a folder that can't be opened, itself and why."""
    closed: list[OSError] = []
    for path, folders, files in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith("."):
                yield os.path.join(path, name), None  # noqa: PTH118 - keeps `./` as it is given
        while closed:
            error = closed.pop()
            yield str(error.filename), error.strerror or str(error)
    while closed:
        error = closed.pop()
        yield str(error.filename), error.strerror or str(error)


def _format_of(name: str) -> InputFormat | None:
    path = Path(name.lower())
    while path.suffix in PACKINGS:
        path = path.with_suffix("")
    return _ENDINGS.get(path.suffix)


def _is_among(name: str, paths: Collection[Path]) -> bool:
    base, realpath = os.path.basename, os.path.realpath  # which never raise
    return any(base(name) == path.name and realpath(name) == realpath(path) for path in paths)


def _input_file(
    number: int, name: str, input_format: InputFormat | None, problem: str | None
) -> InputFile:
    input_format = input_format or InputFormat.text
    if name == STDIN:
        return InputFile(
            number, name, input_format, repeatable=False, identity=_identity_of(sys.stdin)
        )
    try:
        status = Path(name).stat()
    except OSError:
        if re.match(r"[a-z]+://", name):
            problem = _NO_DOWNLOADS
        # Whoever opens it will be told.
        return InputFile(number, name, input_format, problem=problem)
    regular = stat.S_ISREG(status.st_mode)
    size = status.st_size if regular else 0
    identity = _identity(status)
    return InputFile(
        number, name, input_format, size, status.st_mtime_ns, regular, problem, identity
    )


def survey(files: Iterable[InputFile], outputs: Iterable[Path | TextIO] = ()) -> Survey:
    """What all *files* are together.

    Raises:
        Refusal: One of them, under whatever name, is one of the *outputs*, which are written.
    """
    written = set(map(_identity_of, outputs)) - {None}
    digest = sha256()
    count = size = 0
    repeatable = True
    zstd = False
    formats: set[InputFormat] = set()
    for file in files:
        if file.identity in written:
            raise Refusal(f"{printable(file.name)}: is read and would be overwritten")
        count += 1
        size += file.size
        repeatable = repeatable and file.repeatable
        zstd = zstd or file.name.lower().endswith(".zst")
        formats.add(file.format)
        told = f"{file.name}\0{file.format}\0{file.size}\0{file.modified}\0"
        digest.update(told.encode("utf-8", "surrogateescape"))
    return Survey(count, size, digest.hexdigest(), repeatable, frozenset(formats), zstd)


def _identity_of(place: Path | TextIO) -> tuple[int, int] | None:
    """What all names of a file share, be it open already; None where *place* is no file."""
    try:
        status = place.stat() if isinstance(place, Path) else os.fstat(place.fileno())
    except (OSError, ValueError):  # as a stream without a file raises, and a closed one
        return None
    return _identity(status)


def _identity(status: os.stat_result) -> tuple[int, int] | None:
    return (status.st_dev, status.st_ino) if stat.S_ISREG(status.st_mode) else None
