"""What a press database tells of a document that it prints: values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import NamedTuple, TypeAlias

from newsparse.spans import Precision

__all__ = ["Field", "Parts", "Reach"]

#: Where something stands in a text: start, and end after its last character.
Reach: TypeAlias = tuple[int, int]


class Field(NamedTuple):
    """A field of a document.

    Attributes:
        name: Its name as printed: `LENGTH`, `Publication title`, `WC`. Where the value stands
            without one, the name that the database has for it elsewhere.
        role: What it holds, as `newsparse.databases.names` calls it; None where that isn't known.
        value: Its value as printed, white space made one blank.
    """

    name: str
    role: str | None
    value: str


class Parts(NamedTuple):
    """The parts of a text, where they are known.

    Attributes:
        headline, standfirst, byline: Where each stands.
        subtitle: Where, within the headline, a second one begins: after a line that ends in a
            semicolon.
        date, clock: Where day (perhaps with a clock) and clock of publication are printed.
        dateline: Where the database names the place in a field of its own.
        publication: Where the name of the newspaper stands.
        paragraphs: The body.
        published: When it was published, where that is declared and not only printed.
        authors: The people, where they are declared one by one.
        source: The newspaper's name, where the text doesn't print it.
        fields: Every field, in the order in which they stand.
    """

    headline: Reach | None = None
    standfirst: Reach | None = None
    byline: Reach | None = None
    subtitle: int | None = None
    date: Reach | None = None
    clock: Reach | None = None
    dateline: Reach | None = None
    publication: Reach | None = None
    paragraphs: tuple[Reach, ...] = ()
    published: tuple[datetime, Precision] | None = None
    authors: tuple[str, ...] | None = None
    source: str | None = None
    fields: tuple[Field, ...] = ()

    @classmethod
    def of(
        cls, places: Mapping[str, Reach], paragraphs: Iterable[Reach], fields: Iterable[Field]
    ) -> Parts:
        """The parts whose *places* are known by the roles of their fields, and the body."""
        return cls(
            headline=places.get("headline"),
            standfirst=places.get("standfirst"),
            byline=places.get("byline"),
            date=places.get("date"),
            clock=places.get("clock"),
            dateline=places.get("dateline"),
            publication=places.get("publication"),
            paragraphs=tuple(paragraphs),
            fields=tuple(fields),
        )

    def value(self, role: str) -> str | None:
        """The value of the first field with that role that has one."""
        return next(
            (field.value for field in self.fields if field.role == role and field.value), None
        )
