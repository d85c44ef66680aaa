"""Pages of Europresse, and of Eureka, as the same database is called in Canada."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import evolve

from newsparse.databases.document_parts import Field, Parts, Reach
from newsparse.exports.composing import Composer, each
from newsparse.exports.markup import areas, blocks, classes, parse_page
from newsparse.exports.records import Format, Record
from newsparse.layout.bylines import read_byline

__all__ = ["read_html", "recognise_html"]

# Classes that all its pages have.
_MARKS = (b"DocPublicationName", b"itreArticleVisu")
# Ville, mardi 4 mai 2021, p. 3 | mardi 4 mai 2021
_DAY = re.compile(
    r"(?:[^\W\d_]{4,10},?\s)?(?:\d{1,2}(?:er)?\s[^\W\d_]{3,10}\.?\s\d{4}"
    r"|[^\W\d_]{3,10}\.?\s\d{1,2},\s\d{4})"
)
# Ville, mardi 4 mai 2021, p. A3
_PAGE = re.compile(r"(?:^|,\s*)p\.\s?(?P<page>\S+)\s*$")
# 1 285 mots | 412 words
_WORDS = re.compile(r"\b(\d[\d\s]*)\s(?:mots|words)\b")
# Le Courrier de Brenn, no. 412: the number of the issue
_ISSUE = re.compile(r",?\s*(?:n[o°]\.?)\s*[\w-]+\s*$")
# © 2021 Le Courrier de Brenn
_COPYRIGHT = re.compile(r"(?:©|\(c\)|Copyright)\s?\d{4}", re.IGNORECASE)
# Numéro de document : news·20210504·CB·1 | Document number: news·...
_ID = re.compile(r"(?:num[ée]ro de document|document number)\s*:\s*(\S+)|(news·\S+)", re.IGNORECASE)
# A line below the title with more words isn't the author's.
_LONGEST_AUTHOR = 8


def recognise_html(data: bytes) -> Format | None:
    """A page that Europresse saved."""
    if all(mark in data for mark in _MARKS):
        english = b"Document number" in data or b"words</" in data
        return Format("europresse-html", "en" if english else "fr")
    return None


def read_html(data: bytes) -> Iterator[Record]:
    """The documents in a page of Europresse."""
    tree = parse_page(data)
    if tree is None:
        return
    starts = [e for e in tree.iter() if "DocPublicationName" in classes(e)]
    for number, record in enumerate(each(areas(starts), _record), 1):
        yield evolve(record, number=number, of=len(starts))


def _record(area: Any) -> Record:
    page = Composer()
    fields: list[Field] = []
    name = _ISSUE.sub("", _first(area, "docpublicationname"))
    publication = page.add(name)
    header = " ".join("".join(_all(area, "docheader")).split())
    at = page.add(header, gap=False)
    date = _within(header, at)
    _tell_header(header, fields)
    title = _first(area, "titrearticlevisu")
    above, below, body, rest = _lines(area, name, header, title)
    for line in above:
        page.add(line)
    headline = page.add(title)
    byline, standfirst = _below_title(page, below, _subtitles(area, title))
    paragraphs = tuple(place for line in body if (place := page.add(line)))
    for line in rest:
        page.add(line)
        if (found := _ID.search(line)) and not any(field.role == "id" for field in fields):
            fields.append(Field("Numéro de document", "id", found[1] or found[2]))
        elif _COPYRIGHT.search(line):
            fields.append(Field("Copyright", "copyright", line))
    return Record(
        page.text,
        Parts(
            headline=headline,
            standfirst=standfirst,
            byline=byline,
            date=date,
            publication=publication,
            paragraphs=paragraphs,
            fields=(Field("Publication", "publication", name), *fields),
        ),
    )


def _all(area: Any, name: str) -> list[str]:
    found = [e for e in area.iter() if name in {c.casefold() for c in classes(e)}]
    return ["".join(element.itertext()) for element in found]


def _first(area: Any, name: str) -> str:
    return " ".join(next(iter(_all(area, name)), "").split())


def _within(header: str, at: Reach | None) -> Reach | None:
    """Where the day stands in the header."""
    match = _DAY.search(header)
    return (at[0] + match.start(), at[0] + match.end()) if match and at else None


def _tell_header(header: str, fields: list[Field]) -> None:
    """Section, page and words of `Ville, mardi 4 mai 2021, p. 3`."""
    day = _DAY.search(header)
    section = header[: day.start()].strip(" ,") if day else ""
    if section:
        fields.append(Field("Section", "section", section))
    if page := _PAGE.search(header):
        fields.append(Field("Page", "page", page["page"]))
    if words := _WORDS.search(header, day.end() if day else 0):
        fields.append(Field("Mots", "words", words[0]))


def _lines(
    area: Any, name: str, header: str, title: str
) -> tuple[list[str], list[str], list[str], list[str]]:
    """What stands between header and title, below the title, in the body, and after it."""
    section = area.find(".//section")
    lines = [line for line in blocks(area, breaks=True) if line not in (name, header)]
    at = lines.index(title) if title in lines else -1
    above = [line for line in lines[: max(at, 0)] if line not in header and name not in line]
    following = lines[at + 1 :]
    if section is not None and blocks(section):
        body = blocks(section)
        first = following.index(body[0]) if body[0] in following else 0
        rest = following[first:]
        return above, following[:first], body, [line for line in rest if line not in set(body)]
    end = next((n for n, line in enumerate(following) if _ends_body(line)), len(following))
    has_author = end > 1 and _may_be_author(following[0])
    return above, following[:has_author], following[has_author:end], following[end:]


def _ends_body(line: str) -> bool:
    return _COPYRIGHT.match(line) is not None or _ID.match(line) is not None


def _may_be_author(line: str) -> bool:
    if len(line.split()) > _LONGEST_AUTHOR or line[-1] in ".?!:":
        return False
    return line.istitle() or read_byline(line, 0) is not None


def _subtitles(area: Any, title: str) -> list[str]:
    """What stands with the title in one element, below it."""
    around = next((e for e in area.iter("div") if "titreArticle" in classes(e)), None)
    lines = blocks(around) if around is not None else []
    return lines[lines.index(title) + 1 :] if title in lines else []


def _below_title(
    page: Composer, lines: list[str], subtitles: list[str]
) -> tuple[Reach | None, Reach | None]:
    """Where the author and a second title stand, of the lines between title and body."""
    byline = standfirst = None
    for line in lines:
        at = page.add(line)
        if line in subtitles:
            standfirst = standfirst or at
        elif len(line.split()) <= _LONGEST_AUTHOR and byline is None and line[-1] not in ".?!":
            byline = at
        elif standfirst is None:
            standfirst = at
    return byline, standfirst
