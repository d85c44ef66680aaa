"""Files of Factiva: HTML with field codes and without, and XML. Others are printed text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import evolve

from newsparse.databases.document_parts import Field, Parts, Reach
from newsparse.databases.factiva import name_fields, words_line
from newsparse.databases.names import codes, document_line
from newsparse.exports.composing import Composer, compose, each
from newsparse.exports.files import text_of
from newsparse.exports.libraries import library
from newsparse.exports.markup import blocks, classes, parse_page, parse_xml, words_in
from newsparse.exports.printed import language_of
from newsparse.exports.records import Format, Record

__all__ = ["read_html", "read_xml", "recognise_html", "recognise_xml"]

# <div class="article deArticle"> | <p class="articleParagraph enarticleParagraph">: other pages may
# have classes like these, but not with a language before them
_MARK = re.compile(rb"class=[\"'][^\"']{0,80}\b[a-z]{2}(?:Article|articleParagraph)\b")
# The class of a headline: enHeadline, deHeadline
_HEADLINE = re.compile(r"[a-z]{2}Headline$")
# How an answer of its interface begins.
_ROOT = b"<ppsarticle"


def recognise_html(data: bytes) -> Format | None:
    """A page that Factiva saved or printed."""
    mark = _MARK.search(data)
    if mark is None:
        return None
    sample = text_of(data[max(mark.start() - 2_000, 0) : mark.start() + 60_000])
    return Format("factiva-html", language_of(re.sub(r"<[^>]*>", " ", sample)))


def read_html(data: bytes) -> Iterator[Record]:
    """The documents in a page of Factiva."""
    tree = parse_page(data)
    if tree is None:
        return
    articles = [element for element in tree.iter("div") if _is_article(element)]
    for number, record in enumerate(each(articles, _record), 1):
        yield evolve(record, number=number, of=len(articles))


def _record(element: Any) -> Record:
    return _coded(element) if element.find(".//td") is not None else _uncoded(element)


def _is_article(element: Any) -> bool:
    """Whether *element* is an article, and not only what surrounds one."""
    if "article" not in classes(element):
        return False
    return not any("article" in classes(inner) for inner in element.iterdescendants("div"))


# -- without codes


def _uncoded(element: Any) -> Record:
    """An article whose lines have no names; the order tells what they are."""
    head = [(kind, line) for kind, line in _lines(element)]
    page = Composer()
    fields: list[Field] = []
    known: dict[str, Reach] = {}
    body: list[Reach] = []
    names = {role: code for code, role in reversed(codes().items())}
    values = [line for kind, line in head if kind != "paragraph"]
    found = words_line(values)
    counted = len(values) if found is None else found
    titled = any(kind == "headline" for kind, _ in head)
    roles = {counted + n: role for n, role in name_fields(values[counted : counted + 14]).items()}
    place = -1
    for kind, line in head:
        if kind == "paragraph":
            at = page.add(line)
            body += [at] if at else []
            continue
        place += 1
        role = _role(kind, line, place, counted, roles, titled=titled, begun=bool(body))
        at = page.add(line, gap=role in ("headline", "section", None, "id"))
        if at is None:
            continue
        value = (document_line(line) or line) if role == "id" else line
        fields.append(Field(names.get(role or "", role or ""), role, value))
        if role is not None:
            known.setdefault(role, at)
    return Record(
        page.text,
        Parts(
            headline=known.get("headline"),
            byline=known.get("byline"),
            date=known.get("date"),
            clock=known.get("clock"),
            publication=known.get("publication"),
            paragraphs=tuple(body),
            fields=tuple(field for field in fields if field.role),
        ),
    )


def _role(
    kind: str,
    line: str,
    place: int,
    counted: int,
    roles: dict[int, str],
    *,
    titled: bool,
    begun: bool,
) -> str | None:
    if kind in ("headline", "byline"):
        return kind
    if document_line(line):
        return "id"
    if begun:
        return None  # a caption, the publisher
    if place < counted:
        return "section" if titled and place == 0 else "headline" if not titled else "byline"
    return roles.get(place)


def _lines(element: Any) -> Iterator[tuple[str, str]]:
    """What stands in an article, line by line, with what its markup says it is."""
    etree = library("lxml.etree")
    inside: Any = None
    for event, node in etree.iterwalk(element, events=("start", "end")):
        if event == "end":
            if node is inside:
                inside = None
            continue
        if inside is not None or node is element or not isinstance(node.tag, str):
            continue
        kind = _kind(node)
        if kind is None:
            continue
        inside = node
        if kind == "paragraph" or kind == "other":
            for line in blocks(node):
                yield kind, line
        else:
            line = words_in(node)
            if line:
                yield kind, line


def _kind(node: Any) -> str | None:
    """What an element of an article is; None for one that only holds others."""
    names = classes(node)
    if any(_HEADLINE.match(name) for name in names) or node.get("id") == "hd":
        return "headline"
    if "author" in names:
        return "byline"
    if any(name.endswith("articleParagraph") for name in names):
        return "paragraph"
    holds = node.tag in ("div", "p") and any(_marks(inner) for inner in node.iterdescendants())
    if node.tag not in ("div", "p", "pre", "span", "b") or holds:
        return None
    return "other"


def _marks(node: Any) -> bool:
    names = classes(node)
    return (
        node.tag in ("div", "p")
        or node.get("id") == "hd"
        or any(_HEADLINE.match(name) for name in names)
    )


# -- with codes


def _coded(element: Any) -> Record:
    """An article whose rows have the code of a field and its value."""
    page = Composer()
    fields: list[Field] = []
    known: dict[str, Reach] = {}
    body: list[Reach] = []
    for row in element.iter("tr"):
        cells = row.findall("td")
        if len(cells) < 2:
            continue
        code = words_in(cells[0])
        role = codes().get(code)
        values = blocks(cells[1])
        if not values:
            continue
        places = [_put(page, code, line, first=n == 0) for n, line in enumerate(values)]
        if role in ("lead", "body"):
            body += places
            continue
        value = " ".join(values)
        if role == "id":
            value = document_line(value) or value
        fields.append(Field(code, role, value))
        known.setdefault(role or code, (places[0][0], places[-1][1]))
    return Record(page.text, Parts.of(known, body, fields))


def _put(page: Composer, code: str, line: str, *, first: bool) -> Reach:
    """Put a line of a field down as Factiva prints it, and tell where the value stands."""
    name = f"{code:<5}" if first and len(code) < 5 else f"{code}  " if first else ""
    prose = code in ("LP", "TD")
    place = page.add(name + line, gap=prose or not first)
    assert place is not None, "a line with a value isn't blank"
    return place[0] + len(name), place[1]


# -- XML


def recognise_xml(data: bytes) -> Format | None:
    """What Factiva's own interface for programs answers."""
    return (
        Format("factiva-xml") if _ROOT in data[:200_000] or b"<ppsArticle" in data[:5_000] else None
    )


def read_xml(data: bytes) -> Iterator[Record]:
    """The documents in such an answer."""
    articles = list(parse_xml(data).iter("article"))
    for number, record in enumerate(each(articles, _xml), 1):
        yield evolve(record, number=number, of=len(articles))


def _xml(element: Any) -> Record:
    def text(name: str) -> str | None:
        return words_in(element.find(f".//{name}")) or None

    date = text("publicationDate/dateTime") or text("publicationDate/date")
    clock = text("publicationTime/time") or text("publicationDate/time")
    if date and clock and "T" not in date:
        date = f"{date}T{clock}"
    lines = [line for part in ("leadParagraph", "tailParagraphs") for line in _prose(element, part)]
    taken = {
        "headline",
        "leadParagraph",
        "tailParagraphs",
        "publicationDate",
        "sourceName",
        "byline",
    }
    roles = {
        "wordCount": "words",
        "accessionNo": "id",
        "baseLanguage": "language",
        "sectionName": "section",
        "columnName": "section",
        "pages": "page",
        "edition": "edition",
        "copyright": "copyright",
    }
    fields = [
        (child.tag, roles.get(child.tag), words_in(child))
        for child in element
        if isinstance(child.tag, str) and child.tag not in taken
    ]
    return compose(
        headline=text("headline"),
        byline=text("byline"),
        publication=text("sourceName"),
        date=date,
        paragraphs=lines,
        fields=fields,
    )


def _prose(element: Any, part: str) -> Iterator[str]:
    """The paragraphs of a part: elements, or lines of which the first is indented."""
    for node in element.findall(part):
        paragraphs = node.findall("paragraph")
        if paragraphs:
            yield from (words for paragraph in paragraphs if (words := words_in(paragraph)))
            continue
        for line in re.split(r"\n\s*\n|\n {3,}(?=\S)", "".join(node.itertext())):
            if words := " ".join(line.split()):
                yield words
