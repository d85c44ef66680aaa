"""What readers of exports hand on, and what becomes of it: values."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

from attrs import field, frozen

from newsparse.article import Article
from newsparse.databases.document_parts import Parts

__all__ = ["Document", "Format", "Reader", "Record", "WebPage"]


@frozen(slots=True)
class Format:
    """What a file is.

    Attributes:
        name: The database or standard, a hyphen and the kind of file: `factiva-html`.
        language: The language of the interface that the file was made in, where its field names
            tell it: `de`; None where they don't.
    """

    name: str
    language: str | None = None

    @property
    def family(self) -> str:
        """The database or standard alone: `factiva`."""
        return self.name.partition("-")[0]

    def __str__(self) -> str:
        return self.name


@frozen(slots=True)
class WebPage:
    """A page of a web archive.

    Attributes:
        data: The page.
        address: Where it is from.
        identity: What the archive calls it.
    """

    data: bytes = field(repr=False)
    address: str | None = None
    identity: str | None = None


@frozen(slots=True)
class Record:
    """A document as a reader found it, not parsed yet; `newsparse.exports.compose` makes one.

    Attributes:
        text: What the database printed for it.
        parts: Where its parts stand in *text*, and its fields; None where nobody could tell: the
            text is read as any other then.
        number: Its number, as the file counts; None where it doesn't.
        of: How many documents there are, as the file says.
        problem: What is wrong with it, where its reader knows: `no body`.
        page: The web page that it is, in place of a text; `newsparse.web` reads it.
    """

    text: str
    parts: Parts | None
    number: int | None = None
    of: int | None = None
    problem: str | None = None
    page: WebPage | None = None


@frozen(slots=True)
class Reader:
    """How one kind of file is read: a callable, and what it recognises.

    Attributes:
        name: The name of its format: `acme-xml`.
        recognise: Takes the whole of a file; gives the `Format` if this reader is for it, else
            None. It is asked about every file that no built-in reader knows.
        read: Takes the same bytes and gives the records in them, in order and one at a time.
    """

    name: str
    recognise: Callable[[bytes], Format | None] = field(repr=False)
    read: Callable[[bytes], Iterable[Record]] = field(repr=False)


@frozen(slots=True)
class Document:
    """One document of an export."""

    article: Article
    """What was read of it. Its text is what the database printed for this document."""
    number: int | None = None
    """Its number, where the file counts its documents: `17` of `100`."""
    of: int | None = None
    """How many documents the file says it has."""
    publication: str | None = None
    """The newspaper, as printed."""
    section: str | None = None
    """The section that the article stood in, as printed."""
    page: str | None = None
    """The page that it stood on, as printed."""
    edition: str | None = None
    """The edition that it stood in, as printed."""
    language: str | None = None
    """ISO 639's code of the language that the database says it is in; None where it says none, or
    one that isn't known."""
    document_id: str | None = None
    """What the database calls it: an accession number, a GUID."""
    words: int | None = None
    """How many words the database says it has."""
    loaded: dt.date | None = None
    """The day when the database took it in, or changed it last."""
    fields: tuple[tuple[str, str], ...] = ()
    """All fields as printed, in their order: `("LENGTH", "412 words")`."""
    problem: str | None = None
    """None, or what is wrong with it: `no body`, `412 words said, 31 found`,
    `number 37 of 100 is missing`. A semicolon joins several."""

    def to_dict(self) -> dict[str, Any]:
        """The document in plain JSON types; its article under `article`."""
        return {
            "number": self.number,
            "of": self.of,
            "publication": self.publication,
            "section": self.section,
            "page": self.page,
            "edition": self.edition,
            "language": self.language,
            "document_id": self.document_id,
            "words": self.words,
            "loaded": self.loaded.isoformat() if self.loaded else None,
            "fields": [list(pair) for pair in self.fields],
            "problem": self.problem,
            "article": self.article.to_dict(),
        }
