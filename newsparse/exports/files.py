"""A path, bytes or an open file -> the bytes of each file in it."""

from __future__ import annotations

import io
import os
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, TypeAlias

from newsparse.errors import ReaderError

__all__ = ["LARGEST", "Place", "damage_of", "is_archive", "opened", "text_of", "unpacked"]

#: What holds an export.
Place: TypeAlias = "str | os.PathLike[str] | bytes | IO[bytes]"
#: How large a file may be, unpacked, in bytes: what a database gives out is a thousandth of it.
LARGEST = 1 << 30
# Files of an archive that are none of the database's: __MACOSX/._Files(100).DOCX
_HIDDEN = ("__MACOSX/", ".")


def opened(place: Place) -> Iterator[tuple[str, bytes | ReaderError]]:
    """The files at *place*, each with its name: one, or those of an archive.

    For a file of an archive that can't be unpacked there is the error.

    Raises:
        TypeError: *place* is of another type.
        OSError: It can't be read.
        ValueError: It is larger than a gibibyte.
    """
    name, data = _read(place)
    if not is_archive(data):
        yield name, data
        return
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for member in archive.infolist():
            inner = member.filename
            # Not `member.is_dir()`: before Python 3.12 it fails on a name without a character.
            if inner.endswith("/") or inner.startswith(_HIDDEN) or "/." in inner:
                continue
            shown = f"{name}/{inner}" if name else inner
            try:
                yield shown, unpacked(archive, inner)
            except zipfile.BadZipFile as error:
                yield shown, ReaderError("zip", shown, f"can't unpack it: {error}")


def unpacked(archive: zipfile.ZipFile, name: str, most: int = LARGEST + 1) -> bytes:
    """The first *most* bytes of a file in *archive*.

    Raises:
        zipfile.BadZipFile: It is damaged, encrypted, packed in an unknown way, or larger than a
            gibibyte.
    """
    try:
        with archive.open(name) as file:
            data = file.read(most)
    except zipfile.BadZipFile:
        raise
    except NotImplementedError as error:
        raise zipfile.BadZipFile("it is packed in a way that isn't known here") from error
    except RuntimeError as error:
        raise zipfile.BadZipFile("it is encrypted; unpack it with its password first") from error
    except (zlib.error, EOFError, OSError, ValueError, KeyError) as error:
        raise zipfile.BadZipFile(f"it is damaged ({error})") from error
    if len(data) > LARGEST:
        raise zipfile.BadZipFile(f"it is larger than {LARGEST >> 20} MiB")
    return data


def damage_of(data: bytes) -> str | None:
    """Why the archive *data* can't be unpacked; None where what is in it can."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                unpacked(archive, name)
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        return str(error)
    return None


def _read(place: Place) -> tuple[str, bytes]:
    if isinstance(place, bytes):
        return "", place
    if isinstance(place, (str, os.PathLike)):
        with open(place, "rb") as file:  # noqa: PTH123 - whatever `open` takes
            return os.fspath(place), _limited(file, os.fspath(place))
    if hasattr(place, "read"):
        name = str(getattr(place, "name", ""))
        data = _limited(place, name)
        return name, data
    raise TypeError(f"an export is a path, bytes or a binary file, not {type(place).__name__}")


def _limited(file: IO[bytes], name: str) -> bytes:
    data = file.read(LARGEST + 1)
    if not isinstance(data, bytes):
        raise TypeError(f"{name or 'the file'} is open as text; open it in binary mode: 'rb'")
    if len(data) > LARGEST:
        raise ValueError(f"{name or 'the file'} is larger than {LARGEST >> 20} MiB")
    return data


def is_archive(data: bytes) -> bool:
    """Whether *data* is an archive of files, and no document of Word, which is one as well."""
    if not data.startswith(b"PK\x03\x04"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return False
    return "[Content_Types].xml" not in names and "mimetype" not in names


def text_of(data: bytes) -> str:
    """The text in *data*: UTF-8 or UTF-16 with its mark, UTF-8, else Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")
