"""How press databases print a document: Nexis, Factiva, ProQuest.

`read_document` tells the parts of a text that such a database printed. What a file of many
documents holds is for `newsparse.exports`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from newsparse.patterns import regexp

if TYPE_CHECKING:
    from newsparse.databases.document_parts import Parts

__all__ = ["read_document"]

# How far the line that opens a document is looked for: a cover with the request may stand above.
_COVER = 4_000
# The number of words, on a line of its own near the top: 412 words
_COUNTED = regexp(r"\n[ \t]*\d[\d., \xa0]{0,9}\s?[^\W\d_]{1,12}\.?[ \t]*\n")
# In how many characters from the beginning such a line is looked for.
_TOP = 1_500
# Fields of which all documents of ProQuest have one, in one of its languages.
# (Looking for each is a tenth of the work that one pattern for all would be.)
_LABELS = (
    "Publication title:",
    "Publication info:",
    "Full text:",
    "Texte intégral",
    "Volltext:",
    "Texto completo:",
    "Publikationstitel:",
    "Titre de la publication",
    "Título de publicación:",
)
# ProQuest document ID: 412
_OWN_LABEL = regexp(r"ProQuest[ \w-]{0,20}:")


def read_document(text: str) -> Parts | None:
    """The parts of the document that a press database printed as *text*; None if none did.

    Where the text holds several, they are those of the first.
    """
    return next((parts for read in _likely(text) if (parts := read(text))), None)


def _likely(text: str) -> list[Callable[[str], Parts | None]]:
    """What to try, by words that are in no other text but by chance: cheap to look for."""
    if "\n" not in text:
        return []
    readers: list[Callable[[str], Parts | None]] = []
    if "DOCUMENT" in text[:_COVER] or "DOKUMENT" in text[:_COVER]:
        readers.append(_counted)
    if "\nPD" in text or "\nSN" in text or "\nAN" in text:
        readers.append(_coded)
    if "Load-Date:" in text or "End of Document" in text or "\nBody\n" in text:
        readers.append(_headed)
    if any(map(text.__contains__, _LABELS)) or (
        "ProQuest" in text and _OWN_LABEL.search(text) is not None
    ):
        readers.append(_labelled)
    if _COUNTED.search(text, 0, _TOP) is not None:
        readers.append(_uncoded)
    return readers


def _counted(text: str) -> Parts | None:
    """Nexis prints how many documents a file has above each."""
    from newsparse.databases.nexis import COUNTER, read_counted

    counters = COUNTER.finditer(text)
    first = next(counters, None)
    if first is None:
        return None
    second = next(counters, None)
    return read_counted(text, first.end(), second.start() if second else len(text))


def _headed(text: str) -> Parts | None:
    """Nexis Uni prints a head of lines, and fields around `Body`."""
    from newsparse.databases.nexis_uni import read_headed

    return read_headed(text, 0, _after(text, "End of Document"))


def _coded(text: str) -> Parts | None:
    """Factiva's fields with codes: `HD`, `LP`."""
    from newsparse.databases.factiva import read_coded

    return read_coded(text, 0, _after_document(text))


def _uncoded(text: str) -> Parts | None:
    """The same without codes, told by the number of words."""
    from newsparse.databases.factiva import read_uncoded

    return read_uncoded(text, 0, _after_document(text))


def _labelled(text: str) -> Parts | None:
    """ProQuest's fields, each with its name."""
    from newsparse.databases.proquest import HEADER, read_labelled

    headers = [match.start() for match in HEADER.finditer(text)][1:2]
    return read_labelled(text, 0, headers[0] if headers else len(text))


def _after(text: str, words: str) -> int:
    found = text.find(words)
    return found + len(words) if found >= 0 else len(text)


def _after_document(text: str) -> int:
    """Where the first document of Factiva ends: with the line of its id."""
    from newsparse.databases.names import document_line

    at = 0
    for line in text.splitlines(keepends=True):
        at += len(line)
        words = line.split()
        if len(words) in (2, 3) and document_line(" ".join(words[-2:])):
            return at
    return len(text)
