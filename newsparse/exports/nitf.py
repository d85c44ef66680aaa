"""NITF: the stories of agencies in XML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newsparse.exports.composing import compose, each
from newsparse.exports.markup import parse_xml, words_in
from newsparse.exports.records import Format, Record

__all__ = ["prose", "read", "recognise"]

# <nitf>, in a wrapper perhaps
_ROOT = re.compile(rb"<nitf[\s>]")
# What parts the paragraphs of preformatted text.
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
# What of a body is a line of its own, and what holds no part of the story.
_LINES = frozenset("p hl1 hl2 li dt dd pre bq credit tagline nitf-table h1 h2 h3 h4".split())
_OTHER = frozenset("media media-caption media-producer ednote note fn copyrite".split())
# What holds lines.
_BLOCKS = frozenset("block table tbody ul ol div section body html hedline".split())


def recognise(data: bytes) -> Format | None:
    """A file in NITF: a story, or several in one wrapper."""
    head = data[:4_000]
    if b"<NewsML" in head or b"newsItem" in head or b"newsMessage" in head:
        return None
    return Format("nitf-xml") if _ROOT.search(head) else None


def read(data: bytes) -> Iterator[Record]:
    """The stories in a file of NITF."""
    root = parse_xml(data)
    stories = [root] if root.tag == "nitf" else list(root.iter("nitf"))
    yield from each(stories, _record)


def _record(story: Any) -> Record:
    head = story.find(".//body.head")
    headline = _text(head, ".//hedline/hl1") or _text(head, ".//hl1") or _text(story, "head/title")
    deck = _text(head, ".//hedline/hl2")
    abstract = _text(head, "abstract")
    attributes = story.find(".//pubdata")
    published = _norm(story, "date.issue") or _norm(story, "date.release")
    printed = dict(attributes.attrib) if attributes is not None else {}
    fields = [
        ("section", "section", printed.get("position.section", "")),
        ("edition", "edition", printed.get("edition.name", "")),
        ("page", "page", printed.get("position.sequence", "")),
        ("doc-id", "id", _attribute(story, "doc-id", "id-string")),
        ("language", "language", _language(story)),
        *(("copyright", "copyright", holder) for holder in [_copyright(story)]),
        *(
            (meta.get("name", "meta"), _meta_role(meta), meta.get("content", ""))
            for meta in story.iter("meta")
        ),
    ]
    return compose(
        headline=headline,
        standfirst=next((t for t in (deck, abstract) if t and t != headline), None),
        byline=_text(head, "byline"),
        publication=printed.get("name")
        or _text(head, "distributor")
        or _attribute(story, "doc-id", "regsrc"),
        date=published or printed.get("date.publication"),
        dateline=_text(head, "dateline"),
        paragraphs=prose(story.find(".//body.content")),
        fields=fields,
    )


def _text(element: Any, path: str) -> str | None:
    return words_in(element.find(path)) or None if element is not None else None


def _norm(story: Any, name: str) -> str | None:
    return _attribute(story, name, "norm") or None


def _attribute(story: Any, name: str, attribute: str) -> str:
    found = story.find(f".//{name}")
    return (found.get(attribute) or "") if found is not None else ""


def _language(story: Any) -> str:
    space = "{http://www.w3.org/XML/1998/namespace}lang"
    return story.get("baselang") or story.get(space) or ""


def _copyright(story: Any) -> str:
    holder = _attribute(story, "doc.copyright", "holder")
    return f"{_attribute(story, 'doc.copyright', 'year')} {holder}".strip() if holder else ""


def _meta_role(meta: Any) -> str | None:
    return "words" if (meta.get("name") or "").endswith("wordcount") else None


def prose(element: Any) -> list[str]:
    """The paragraphs in the content of a story; captions and notes to editors are none."""
    if element is None:
        return []
    lines: list[str] = []
    _gather(element, lines)
    return lines


def _gather(element: Any, lines: list[str]) -> None:
    loose: list[str] = [element.text or ""]
    for child in element:
        tag = child.tag.lower() if isinstance(child.tag, str) else ""
        if tag in _OTHER or not tag:
            pass
        elif tag == "tr":
            _put(lines, loose)
            _put(lines, [" | ".join(filter(None, (words_in(cell) for cell in child)))])
        elif tag == "pre":
            _put(lines, loose)
            for piece in _BLANK_LINE.split("".join(child.itertext())):
                _put(lines, [piece])
        elif tag in _LINES and not any(_is_line(inner) for inner in child.iterdescendants()):
            _put(lines, loose)
            _put(lines, list(_itertext(child)))
        elif any(_is_line(inner) for inner in child.iterdescendants()) or tag in _BLOCKS:
            _put(lines, loose)
            _gather(child, lines)
        elif tag == "br":
            loose.append("\n")
        else:
            loose += list(_itertext(child))
        loose.append(child.tail or "")
    _put(lines, loose)


def _itertext(element: Any) -> Iterator[str]:
    """All text in an element, a blank for each `<br>`."""
    for node in element.iter():
        if isinstance(node.tag, str):
            yield node.text or ""
            if node.tag.lower() == "br":
                yield " "
        if node is not element:
            yield node.tail or ""


def _is_line(element: Any) -> bool:
    return isinstance(element.tag, str) and element.tag.lower() in (_LINES | {"tr"})


def _put(lines: list[str], pieces: list[str]) -> None:
    line = " ".join("".join(pieces).split())
    pieces.clear()
    if line:
        lines.append(line)
