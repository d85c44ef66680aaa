"""A text that a database printed, of one document or many -> its records."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from newsparse.databases.capitals import further_names
from newsparse.databases.document_parts import Parts
from newsparse.databases.factiva import read_coded, read_uncoded
from newsparse.databases.lines import label_of, lines_of
from newsparse.databases.names import codes, document_line
from newsparse.databases.nexis import COUNTER, read_counted
from newsparse.databases.nexis_uni import read_headed
from newsparse.databases.proquest import HEADER, read_labelled
from newsparse.exports.records import Format, Record

__all__ = [
    "cover_count",
    "format_of_text",
    "headed_record",
    "language_of",
    "records_of_text",
]

# The line of underscores between two documents of ProQuest.
_RULE = re.compile(r"^[ \t]*_{20,}[ \t\r]*$", re.MULTILINE)
# The line that ends a document of Nexis Uni: End of Document
_END = re.compile(
    r"^[ \t\xa0]*(?:End of Document|Ende des Dokument(?:s|es)|Fin du document|Fin del documento"
    r"|Einde van document|Einde document)[ \t\xa0\r]*$",
    re.MULTILINE | re.IGNORECASE,
)
# Documents (100) | Dokumente (100): the cover of Nexis Uni
_COVER_COUNT = re.compile(
    r"^[ \t]*(?:Documents?|Dokumente?|Documenten|Documentos?)[ \xa0]\((\d{1,6})\)[ \t\r]*$",
    re.MULTILINE,
)
# 1. Harbour fees to rise
_COVER_ITEM = re.compile(r"^[ \t]*(\d{1,4})\.[ \t\xa0]+(\S.*?)[ \t\r]*$", re.MULTILINE)
# Whose page tells what language its interface has: the word for words, the fields' names.
_LANGUAGES = (
    ("de", re.compile(r"\b(?:LÄNGE|RUBRIK|SPRACHE|Wörter|Dokument [A-Za-z]+\d{6,}|Volltext):?")),
    ("fr", re.compile(r"\b(?:LONGUEUR|RUBRIQUE|LANGUE|mots|Texte intégral)\b")),
    ("nl", re.compile(r"\b(?:LENGTE|woorden|TAAL:)")),
    ("es", re.compile(r"\b(?:LONGITUD|palabras|Texto completo)\b")),
    ("en", re.compile(r"\b(?:LENGTH|Length|words|Full text|SECTION|Section)\b")),
)
# From how many characters a file's format and language are told.
_SAMPLE = 60_000
# Of how many documents of a file about the names of its fields are asked for.
_PAGES_ASKED = 24

_Splitter = Callable[[str], Iterator[Record]]


def format_of_text(text: str, kind: str) -> Format | None:
    """What printed *text*, in a file of this *kind* (`txt`); None where it is no database's."""
    found = _splitter_of(text)
    return Format(f"{found[0]}-{kind}", language_of(text)) if found else None


def language_of(text: str) -> str | None:
    """The language of the interface, by the names of the fields; None where nothing tells."""
    sample = text[:_SAMPLE]
    counts = [(len(pattern.findall(sample)), code) for code, pattern in _LANGUAGES]
    best = max(counts, key=lambda pair: pair[0])
    return best[1] if best[0] else None


def records_of_text(text: str) -> Iterator[Record]:
    """The documents in *text*, one at a time."""
    found = _splitter_of(text)
    return found[1](text) if found else iter(())


def _splitter_of(text: str) -> tuple[str, _Splitter] | None:
    """The database that printed *text*, and what splits its pages."""
    if COUNTER.search(text):
        return "nexis", _counted
    if _END.search(text) and _headed_at(text):
        return "nexis", _headed
    if _is_proquest(text):
        return "proquest", _labelled
    ends = _factiva_ends(text)
    if ends:
        return "factiva", _factiva
    return None


# -- Nexis


def _counted(text: str) -> Iterator[Record]:
    counters = list(COUNTER.finditer(text))
    ends = [*(counter.start() for counter in counters[1:]), len(text)]
    pages = [text[c.start() : end].rstrip() for c, end in zip(counters, ends, strict=True)]
    further = further_names(pages[:: max(1, len(pages) // _PAGES_ASKED)])
    for counter, page in zip(counters, pages, strict=True):
        parts = read_counted(page, counter.end() - counter.start(), len(page), further)
        yield Record(page, _with_deck(parts), int(counter["number"]), int(counter["of"]))


def _with_deck(parts: Parts) -> Parts:
    """*parts*, with what follows a headline's semicolon and line break as the standfirst.

    In a file it is the database that has put the two together. What somebody pastes may be
    anybody's headline: `Article.parse` leaves it whole.
    """
    if parts.headline is None or parts.subtitle is None:
        return parts
    start, end = parts.headline
    deck = parts.standfirst or (parts.subtitle, end)
    return parts._replace(headline=(start, parts.subtitle - 2), standfirst=deck, subtitle=None)


def _headed_at(text: str) -> bool:
    labels = [label_of(line) for line in lines_of(text[:_SAMPLE])]
    roles = {label.role for label in labels if label}
    return len(roles & {"body", "words", "section", "byline", "loaded", "classification"}) > 1


def _headed(text: str) -> Iterator[Record]:
    start, of = _after_cover(text)
    ends = [match for match in _END.finditer(text) if match.start() >= start]
    number = 0
    for place, end in enumerate(ends):
        page = text[start : end.end()]
        start = end.end()
        if place + 1 == len(ends) and text[start:].strip():
            # What follows the last end is another document whose own is missing, or a footer.
            rest = text[start:].strip()
            if _headed_at(rest):
                number += 1
                yield headed_record(page, number, of)
                page = rest
        number += 1
        yield headed_record(page, number, of)


def headed_record(page: str, number: int | None, of: int | None) -> Record:
    """The record of one document that was printed the newer way."""
    page = page.strip("\n\r\x0c ")
    parts = read_headed(page, 0, len(page))
    problem = None if parts is not None else "its fields were not understood"
    return Record(page, parts, number, of, problem)


def cover_count(text: str) -> int | None:
    """How many documents the cover in *text* says there are: `Documents (100)`."""
    count = _COVER_COUNT.search(text)
    return int(count[1]) if count else None


def _after_cover(text: str) -> tuple[int, int | None]:
    """Where the first document begins, after a cover that lists all, and how many that says."""
    count = _COVER_COUNT.search(text)
    if count is None:
        return 0, None
    first = _COVER_ITEM.search(text, count.end())
    if first is None:
        return count.end(), int(count[1])
    last = first
    expected = 1
    for item in _COVER_ITEM.finditer(text, count.end()):
        if int(item[1]) == expected:
            last = item
            expected += 1
        if expected > int(count[1]):
            break
    again = re.compile(rf"^[ \t]*{re.escape(first[2])}[ \t\r]*$", re.MULTILINE)
    found = again.search(text, last.end())
    return (found.start() if found else last.end()), int(count[1])


# -- ProQuest


def _is_proquest(text: str) -> bool:
    if _RULE.search(text) and HEADER.search(text):
        return True
    if "ProQuest" not in text and not HEADER.search(text):
        return False
    return read_labelled(text, 0, min(len(text), _SAMPLE)) is not None


def _labelled(text: str) -> Iterator[Record]:
    rules = [match.span() for match in _RULE.finditer(text)]
    headers = list(HEADER.finditer(text))
    if len(rules) > 1 and len(rules) >= len(headers):
        edges = [*rules, (len(text), len(text))]
        pages = [(a[1], b[0]) for a, b in pairwise(edges)]
        pages = [(0, rules[0][0]), *pages]
    elif headers:
        starts = [match.start() for match in headers]
        pages = list(zip(starts, [*starts[1:], len(text)], strict=True))
    else:
        pages = [(0, len(text))]
    for start, end in pages:
        page = text[start:end].strip()
        header = HEADER.match(page)
        parts = read_labelled(page, 0, len(page))
        if parts is None and header is None:
            continue  # the list of contents, the database's own foot
        numbers = (int(header["number"]), int(header["of"])) if header else (None, None)
        problem = None if parts is not None else "its fields were not understood"
        yield Record(page, parts, numbers[0], numbers[1], problem)


# -- Factiva


def _factiva_ends(text: str) -> list[int]:
    """Where the documents of a text end: after the line with the id."""
    ends: list[int] = []
    for line in lines_of(text):
        words = line.text.split()
        bare = " ".join(words[1:]) if words[0] == "AN" and len(words) > 1 else line.text
        if len(words) < 4 and document_line(bare):
            ends.append(line.end)
    return ends


def _factiva(text: str) -> Iterator[Record]:
    start = 0
    ends = _factiva_ends(text)
    for place, end in enumerate(ends):
        page = text[start:end].strip("\n\r\x0c ")
        start = end
        if place == 0:
            page = _without_list(page)
        parts = read_coded(page, 0, len(page)) or read_uncoded(page, 0, len(page))
        problem = None if parts is not None else "its fields were not understood"
        yield Record(page, parts, place + 1, len(ends), problem)


def _without_list(page: str) -> str:
    """*page* without the list of contents that may stand above the first document."""
    lines = lines_of(page)
    for line in lines:
        match = re.match(r"([A-Z]{2,3})(?:\s{2,}|$)", line.text)
        if match is not None and match[1] in codes():
            return page[line.start - line.indent :]
    return page
