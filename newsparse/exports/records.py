"""What readers of exports hand on, and what becomes of it: values."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

from attrs import field, frozen

from newsparse.article import Article
from newsparse.databases.parts import Parts

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
    """One document of an export.

    Attributes:
        article: What was read of it. Its text is what the database printed for this document.
        number, of: `17` and `100` where the file counts its documents so.
        publication: The newspaper, as printed.
        section, page, edition: Where in it the article stood, as printed.
        language: ISO 639's code of the language that the database says it is in; None where it
            says none, or one that isn't known.
        document_id: What the database calls it: an accession number, a GUID.
        words: How many words the database says it has.
        loaded: The day when the database took it in, or changed it last.
        fields: All fields as printed, in their order: `("LENGTH", "412 words")`.
        problem: None, or what is wrong with it: `no body`, `412 words said, 31 found`, `number 37
            of 100 is missing`. Several are joined by `; `.
    """

    article: Article
    number: int | None = None
    of: int | None = None
    publication: str | None = None
    section: str | None = None
    page: str | None = None
    edition: str | None = None
    language: str | None = None
    document_id: str | None = None
    words: int | None = None
    loaded: dt.date | None = None
    fields: tuple[tuple[str, str], ...] = ()
    problem: str | None = None

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
