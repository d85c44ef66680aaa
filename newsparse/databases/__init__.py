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
# The number of words, on a line of its own near the top, and a day below it: 412 words, 4 May 2021
_COUNTED = regexp(r"\n[ \t]*\d[\d., \xa0]{0,9}\s?[^\W\d_]{1,12}\.?[ \t]*\n\s*+[^\d\n]{0,60}\d")
# In how many characters from the beginning such a line is looked for.
_TOP = 1_500
# What begins a line in every document of Factiva that has codes, of Nexis Uni and of ProQuest (in
# one of its languages), and in few other texts
_OPENING = regexp(
    r"\n[ \t\xa0\ufeff\u200b]*+"
    r"(?:(?P<coded>PD|SN|AN)|(?P<headed>Load-Date:|End of Document|Body(?=\n))|(?P<labelled>"
    r"Publication (?:title|info):|Full text:|Texte intégral|Volltext:|Texto completo:"
    r"|Publikationstitel:|Titre de la publication|Título de publicación:|ProQuest[ \w-]{0,20}:))"
)


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
    if "UMENT" in text[:_COVER]:  # DOCUMENT, DOKUMENT
        readers.append(_counted)
    openings = {opening.lastgroup for opening in _OPENING.finditer(text)}
    if openings:
        by_opening = (("coded", _coded), ("headed", _headed), ("labelled", _labelled))
        readers += [read for opening, read in by_opening if opening in openings]
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
