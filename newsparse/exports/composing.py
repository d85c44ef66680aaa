"""The parts of a document, one after another -> its text, and where each stands in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from newsparse.databases.document_parts import Field, Parts, Reach
from newsparse.exports.records import Record
from newsparse.spans import Precision
from newsparse.timestamps.iso import read_iso

__all__ = ["Composer", "compose", "each"]

_Item = TypeVar("_Item")


class Composer:
    """Writes a document's text line by line, and tells where each line stands."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._at = 0

    def add(self, line: str, *, gap: bool = True) -> Reach | None:
        """Put *line* down, after a blank line if *gap*; None where there is nothing in it."""
        words = line.strip()
        if not words:
            return None
        if self._lines:
            between = "\n\n" if gap else "\n"
            self._lines.append(between)
            self._at += len(between)
        self._lines.append(words)
        start = self._at
        self._at += len(words)
        return start, self._at

    @property
    def text(self) -> str:
        """All that was put down."""
        return "".join(self._lines)


def compose(
    *,
    headline: str | None = None,
    standfirst: str | None = None,
    byline: str | None = None,
    authors: Iterable[str] | None = None,
    publication: str | None = None,
    date: dt.date | str | None = None,
    dateline: str | None = None,
    paragraphs: Iterable[str] = (),
    fields: Iterable[tuple[str, str | None, str]] = (),
    number: int | None = None,
    of: int | None = None,
    problem: str | None = None,
) -> Record:
    """A record of the parts of a document, for a reader of a format of one's own.

    Its text is headline, standfirst, byline, publication, date, dateline and paragraphs, as far as
    they are given, a blank line between each.

    Args:
        headline: As printed; as are the next four.
        standfirst: The summary below it.
        byline: The line that names the authors.
        publication: The newspaper.
        dateline: Where the story is from.
        authors: The people, where the file names them one by one; left out, those of *byline*.
        date: When it was published: a date, a datetime or either in ISO 8601; another str is read
            as one that is printed.
        paragraphs: The body.
        fields: Further fields: name, role and value each. The roles that a `Document` knows are
            `section`, `page`, `edition`, `language`, `id`, `words` and `loaded`; None for others.
        number: The document's number.
        of: How many the file says it has.
        problem: What is wrong with it.

    Example:
        >>> record = compose(headline="Rain ahead", date="2024-05-14", paragraphs=["It will rain."])
        >>> record.text.splitlines()[0], record.parts.headline
        ('Rain ahead', (0, 10))
    """
    page = Composer()
    lines = [line for line in paragraphs if line.strip()]
    if headline and lines and lines[0].split() == headline.split():
        del lines[0]  # agencies repeat it above the story
    written = date.isoformat() if isinstance(date, dt.date) else date
    published = _moment_of(date)
    printed = page.add(headline or "")
    parts = Parts(
        headline=printed,
        standfirst=page.add(standfirst or ""),
        byline=page.add(byline or ""),
        publication=page.add(publication or ""),
        date=page.add(written or "", gap=False),
        dateline=page.add(dateline or ""),
        paragraphs=tuple(place for line in lines if (place := page.add(line))),
        published=published,
        authors=tuple(authors) if authors is not None else None,
    )
    named = _named_fields(headline, byline, publication, written, dateline)
    told = (*named, *(Field(name, role, value) for name, role, value in fields if value))
    return Record(page.text, parts._replace(fields=told), number, of, problem)


def each(items: Iterable[_Item], make: Callable[[_Item], Record]) -> Iterator[Record]:
    """What *make* makes of each of *items*; one that it fails at costs no other."""
    for item in items:
        try:
            yield make(item)
        except Exception as error:  # noqa: BLE001 - whatever is odd about one document
            yield Record("", Parts(), problem=f"can't be read: {type(error).__name__}: {error}")


def _moment_of(date: dt.date | str | None) -> tuple[dt.datetime, Precision] | None:
    """The moment that *date* is, where it is one or is written in ISO 8601."""
    if isinstance(date, dt.datetime):
        return date, "second"
    if isinstance(date, dt.date):
        return dt.datetime.combine(date, dt.time()), "day"
    return read_iso(date) if date else None


def _named_fields(*values: str | None) -> Sequence[Field]:
    names = ("headline", "byline", "publication", "date", "dateline")
    return [Field(n, n, " ".join(v.split())) for n, v in zip(names, values, strict=True) if v]
