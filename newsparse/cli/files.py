"""Files as bytes and as text: packed or not, in UTF-8 or an older encoding."""

from __future__ import annotations

import codecs
import gzip
import io
import os
import re
import zlib
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from pathlib import Path
from types import ModuleType
from typing import IO, Any, Protocol

from newsparse.cli.refusals import Breakdown, Refusal, check_place, pointed_at, printable, reworded

__all__ = [
    "PACKINGS",
    "NoTextError",
    "PackedFile",
    "check_packing",
    "decode",
    "decode_escaped",
    "encoded",
    "free_place",
    "put",
    "unpacked",
]

#: The endings of packed files.
PACKINGS = (".gz", ".zst")

# How packed files begin.
_GZIP_MAGIC = b"\x1f\x8b"
_ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"
# How many bytes are packed or unpacked at a time.
_CHUNK = 1 << 20


class _MissingZstdError(OSError):
    """There is no zstd library here."""

    def __init__(self) -> None:
        super().__init__('zstd needs a library; pip install "newsparse[cli]"')


def check_packing(name: str) -> None:
    """Raise `Refusal` where a file of this *name* can't be read or written here."""
    if name.endswith(".zst"):
        try:
            _zstd()
        except _MissingZstdError as error:
            raise Refusal(f"{name}: {error}") from error


def _zstd() -> ModuleType:
    from importlib import import_module

    # The standard library's from Python 3.14 on; before that, the same module on PyPI.
    for name in ("compression.zstd", "backports.zstd"):
        try:
            return import_module(name)
        except ModuleNotFoundError:
            continue
    raise _MissingZstdError


def unpacked(stream: io.BufferedReader) -> io.BufferedReader:
    """The bytes of *stream*, unpacked where its first bytes say that they are packed.

    Reading from it raises `OSError` where the packed bytes are broken or cut short.
    """
    head = stream.peek(len(_ZSTD_MAGIC))
    if head.startswith(_GZIP_MAGIC):
        return io.BufferedReader(_Unpacker(gzip.GzipFile(fileobj=stream), zlib.error), _CHUNK)
    if head.startswith(_ZSTD_MAGIC):
        zstd = _zstd()
        return io.BufferedReader(_Unpacker(zstd.ZstdFile(stream), zstd.ZstdError), _CHUNK)
    return stream


class _Unpacker(io.RawIOBase):
    """A packed file whose troubles are all `OSError`."""

    def __init__(self, file: Any, broken: type[Exception]) -> None:
        self._file = file
        self._broken = broken

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        try:
            data: bytes = self._file.read1(len(buffer))
        except EOFError:
            raise OSError("its packed data is cut short") from None
        except self._broken as error:
            raise OSError(f"its packed data is broken: {error}") from error
        buffer[: len(data)] = data
        return len(data)


class _Sink(Protocol):
    def write(self, data: bytes, /) -> int: ...
    def flush(self) -> None: ...
    def close(self) -> None: ...


class PackedFile:
    """A file that is written from the start, or on from a checkpoint; packed as one piece.

    Args:
        path: Where it is.
        packing: `".gz"`, `".zst"`, or anything else for none.
        mark: What `checkpoint` gave for the bytes that are to stay; 0 for a new file.

    Raises:
        OSError: It can't be opened, or holds less than *mark* says.
    """

    def __init__(self, path: Path, packing: str, mark: int = 0) -> None:
        self._written = mark
        pack = {".gz": _gzip_sink, ".zst": _zstd_sink}.get(packing)
        # What stands after the mark can't be cut off a packed file, nor can anything follow an
        # unfinished one: what is to stay is packed anew.
        anew = path.with_name(f"{path.name}.anew") if pack and mark else path
        self._raw: IO[bytes] = anew.open("r+b" if mark and not pack else "wb")
        self._sink: _Sink = pack(self._raw) if pack else self._raw
        try:
            if anew is not path:
                with path.open("rb") as old:
                    _copy(unpacked(old), self._sink, mark)
                self.checkpoint()
                anew.replace(path)
            elif mark:
                _cut(self._raw, mark)
        except BaseException:
            self.close()
            raise

    def write(self, data: bytes) -> None:
        """Add *data*."""
        self._sink.write(data)
        self._written += len(data)

    def checkpoint(self) -> int:
        """See to it that what is written survives a crash; a mark to go on from."""
        self._sink.flush()
        self._raw.flush()
        os.fsync(self._raw.fileno())
        return self._written

    def finish(self) -> None:
        """End the file, whole and on disk."""
        if self._sink is not self._raw:
            self._sink.close()
        self._raw.flush()
        os.fsync(self._raw.fileno())
        self._raw.close()

    def close(self) -> None:
        """Let go of the file as it is."""
        for file in (self._sink, self._raw):
            # Another error is being handled already: it isn't hidden.
            with suppress(OSError, ValueError):
                file.close()


def _gzip_sink(raw: IO[bytes]) -> _Sink:
    # Without name and time, the same rows give the same bytes.
    return gzip.GzipFile(filename="", fileobj=raw, mode="wb", compresslevel=6, mtime=0)


def _zstd_sink(raw: IO[bytes]) -> _Sink:
    open_file: Callable[[IO[bytes], str], _Sink] = _zstd().ZstdFile
    return open_file(raw, "wb")


def _cut(file: IO[bytes], mark: int) -> None:
    if file.seek(0, os.SEEK_END) < mark:
        raise OSError("it is shorter than it was; --overwrite starts anew")
    file.truncate(mark)
    file.seek(mark)


def _copy(source: io.BufferedReader, sink: _Sink, size: int) -> None:
    while size:
        data = source.read(min(size, _CHUNK))
        if not data:
            raise OSError("it is shorter than it was; --overwrite starts anew")
        sink.write(data)
        size -= len(data)


# Control characters that no plain text holds; tab, line ends and form feed are none of them.
_NOT_TEXT = re.compile(rb"[\x00-\x08\x0e-\x19\x1c-\x1f\x7f]")
# Any character beyond ASCII
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
# How `surrogateescape` shows a byte that is no UTF-8.
_ESCAPED_BYTE = re.compile("[\udc80-\udcff]")


class NoTextError(ValueError):
    """These bytes are no text that newsparse can read; the message says why."""


def decode(data: bytes) -> str:
    """The text that *data* holds.

    UTF-8 and UTF-16 with a byte order mark, which is dropped; else UTF-8; else Windows-1252.

    Raises:
        NoTextError: It is none of these.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = _decode(data, "UTF-16")
    else:
        text = _decode_bytewise(data.removeprefix(codecs.BOM_UTF8))
    if "\0" in text:
        raise NoTextError("it holds NUL characters; if it is UTF-16, save it as UTF-8")
    return text


def decode_escaped(text: str) -> str:
    """*text*, decoded again by the rules of `decode` if it was read as UTF-8 and holds other bytes.

    Such bytes are in it as the error handler `surrogateescape` shows them.

    Raises:
        NoTextError: They are no characters.
    """
    if text.isascii() or not _ESCAPED_BYTE.search(text):
        return text
    return decode(text.encode("utf-8", "surrogateescape"))


def _decode_bytewise(data: bytes) -> str:
    loose = data.decode("utf-8", "surrogateescape")
    escaped = len(_ESCAPED_BYTE.findall(loose))
    if not escaped:
        return loose
    if escaped * 2 <= len(_NOT_ASCII.findall(loose)):
        # In Windows-1252, letters hardly ever fall into UTF-8's pattern by chance.
        return _decode(data, "UTF-8")
    if _NOT_TEXT.search(data):
        raise NoTextError("it holds bytes that are no characters")
    return _decode(data, "Windows-1252")


def _decode(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise NoTextError(f"it is no {encoding} text from byte {error.start} on") from error


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
