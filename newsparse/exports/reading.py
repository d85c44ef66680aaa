"""Files -> records -> documents, one at a time."""

from __future__ import annotations

from collections.abc import Generator, Iterator

from newsparse.article import Article, Parser
from newsparse.databases.parts import PrintedText
from newsparse.exports.files import Place, opened
from newsparse.exports.filling import fill
from newsparse.exports.formats import find_reader
from newsparse.exports.records import Document, Format, Record

__all__ = ["Documents", "detect", "documents"]


def detect(place: Place) -> Format | None:
    """What the file at *place* is; None where it is no export that newsparse knows.

    Of an archive, the first file that is one tells. An open file is read from where it is, and put
    back there.
    """
    at = place.tell() if hasattr(place, "seek") and hasattr(place, "tell") else None
    try:
        for _, data in opened(place):
            found = find_reader(data)
            if found is not None:
                return found[0]
        return None
    finally:
        if at is not None:
            place.seek(at)  # type: ignore[union-attr]


def documents(place: Place, parser: Parser | None = None, *, processes: int = 1) -> Documents:
    """The documents at *place*."""
    return Documents(place, parser, processes)


class Documents:
    def __init__(self, place: Place, parser: Parser | None, processes: int) -> None:
        self._records = _records(place)
        self._parser = parser or Parser()
        self._processes = processes

    def __iter__(self) -> Iterator[Document]:
        pairs = ((PrintedText(r.text, r.parts), r) for r in self._records)
        for article, record in self._parser.pipe(pairs, as_tuples=True, processes=self._processes):
            yield fill(record, article)


def _records(place: Place) -> Iterator[Record]:
    for name, data in opened(place):
        found = find_reader(data)
        if found is None:
            raise ValueError(f"{name}: no export")
        yield from found[1].read(data)
