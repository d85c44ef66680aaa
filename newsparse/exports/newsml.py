"""NewsML: G2, as agencies give it out today, and 1.2."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from newsparse.exports.composing import compose, each
from newsparse.exports.markup import blocks, parse_page, parse_xml, words_in
from newsparse.exports.nitf import prose
from newsparse.exports.records import Format, Record

__all__ = ["read", "recognise"]

# <newsMessage xmlns=... | <nar:newsItem guid=...
_G2 = re.compile(rb"<(?:\w+:)?(?:newsMessage|newsItem|packageItem|knowledgeItem)[\s>]")
# <NewsML Version="1.2">
_ONE = re.compile(rb"<(?:\w+:)?NewsML[\s>]")
# Tags in text that is HTML written as characters: <p>Rain fell.<br>
_MARKUP = re.compile(r"<(?:p|br|div|h\d|P|BR|DIV)\b[^>]*>")
# A line of plain text that begins a paragraph is indented, or has a blank line above it.
_PARAGRAPH = re.compile(r"\n[ \t]*\n|\n(?=[ \t]{2,}\S)")
# The classes of items that hold a story.
_TEXT_CLASSES = ("text", "composite")


def recognise(data: bytes) -> Format | None:
    """A file of NewsML."""
    head = data[:4_000]
    if _G2.search(head):
        return Format("newsml-g2")
    return Format("newsml-1") if _ONE.search(head) else None


def read(data: bytes) -> Iterator[Record]:
    """The stories in a file of NewsML."""
    root = parse_xml(data)
    items = list(root.iter("newsItem")) or list(root.iter("packageItem"))
    if items:
        yield from each(items, _item)
        return
    for item in root.iter("NewsItem"):
        yield from _components(item)


# -- G2


def _item(item: Any) -> Record:
    meta = item.find("contentMeta")
    headlines = [(h.get("role") or "", words_in(h)) for h in _each(meta, "headline")]
    main = next((words for role, words in headlines if "sub" not in role.lower()), None)
    deck = next((words for role, words in headlines if "sub" in role.lower() and words), None)
    summary = next(
        (words_in(d) for d in _each(meta, "description") if "summary" in (d.get("role") or "")),
        None,
    )
    return compose(
        headline=main or _text(item, "itemMeta/title"),
        standfirst=deck or summary,
        byline=_text(meta, "by"),
        publication=_named(item, "contentMeta/infoSource") or _named(item, "itemMeta/provider"),
        date=_text(item, "itemMeta/firstCreated")
        or _text(item, "contentMeta/contentCreated")
        or _text(item, "itemMeta/versionCreated"),
        dateline=_text(meta, "dateline"),
        paragraphs=_content(item.find("contentSet")),
        fields=[
            ("guid", "id", item.get("guid") or ""),
            ("version", None, item.get("version") or ""),
            ("itemClass", None, _attribute(item, "itemMeta/itemClass", "qcode")),
            ("language", "language", _language(item)),
            ("wordcount", "words", _word_count(item)),
            ("versionCreated", "loaded", _text(item, "itemMeta/versionCreated") or ""),
            ("slugline", None, _text(meta, "slugline") or ""),
            ("creditline", None, _text(meta, "creditline") or ""),
            ("edNote", None, _text(item, "itemMeta/edNote") or ""),
            ("copyrightNotice", "copyright", _text(item, "rightsInfo/copyrightNotice") or ""),
            *(("subject", None, words_in(s.find("name"))) for s in _each(meta, "subject")),
        ],
        problem=None if _is_text(item) else "no story but " + (_class_of(item) or "something else"),
    )


def _class_of(item: Any) -> str:
    """What kind of item it is: `text`, `picture`, `composite`."""
    return _attribute(item, "itemMeta/itemClass", "qcode").rpartition(":")[2]


def _is_text(item: Any) -> bool:
    return _class_of(item) in ("", *_TEXT_CLASSES) and item.tag == "newsItem"


def _each(element: Any, name: str) -> list[Any]:
    return element.findall(name) if element is not None else []


def _text(element: Any, path: str) -> str | None:
    if element is None:
        return None
    return next((words for found in element.findall(path) if (words := words_in(found))), None)


def _attribute(element: Any, path: str, name: str) -> str:
    found = element.find(path)
    return (found.get(name) or "") if found is not None else ""


def _named(item: Any, path: str) -> str | None:
    """The name of a source: in an element of its own, in an attribute, or as its code."""
    found = item.find(path)
    if found is None:
        return None
    code = (found.get("qcode") or "").rpartition(":")[2]
    return words_in(found.find("name")) or found.get("literal") or code or None


def _language(item: Any) -> str:
    space = "{http://www.w3.org/XML/1998/namespace}lang"
    return _attribute(item, "contentMeta/language", "tag") or item.get(space) or ""


def _word_count(item: Any) -> str:
    found = item.find("contentSet/inlineXML")
    told = (found.get("wordcount") or "") if found is not None else ""
    return told if told.isdecimal() and int(told) > 0 else ""


def _content(content: Any) -> list[str]:
    if content is None:
        return []
    for inline in content.findall("inlineXML"):
        story = inline.find(".//body.content")
        lines = prose(story if story is not None else _body(inline))
        if lines:
            return [unescape(line) for line in lines]
    for data in content.findall("inlineData"):
        if lines := _lines_of_data(data):
            return lines
    return []


def _body(inline: Any) -> Any:
    body = inline.find(".//body")
    return body if body is not None else inline


# -- content as text


def _lines_of_data(element: Any) -> list[str]:
    """The paragraphs in an element with text: markup in it, markup as characters, or plain."""
    if len(element):
        return prose(element)
    text = element.text or ""
    if not _MARKUP.search(text):
        return [words for piece in _PARAGRAPH.split(text) if (words := " ".join(piece.split()))]
    if re.search(r"<p\b[^>]*>\s*\S[^<]*\n {2,}\S", text):
        # One element around lines of which the first of each paragraph is indented
        inner = re.sub(r"</?[A-Za-z][^>]*>", "", text)
        pieces = _PARAGRAPH.split(unescape(inner))
        return [words for piece in pieces if (words := " ".join(piece.split()))]
    tree = parse_page(text)
    return blocks(tree) if tree is not None else []


# -- 1.2


def _components(item: Any) -> Iterator[Record]:
    """The stories of an item: each component with headline and text of its own, or all as one."""
    parts = [c for c in item.iter("NewsComponent") if c.find("NewsLines/HeadLine") is not None]
    stories = [part for part in parts if any(_own_text(part, parts))]
    for part in stories or [item]:
        yield _story(item, part, [line for lines in _own_text(part, parts) for line in lines])


def _own_text(part: Any, parts: list[Any]) -> Iterator[list[str]]:
    """The texts of a component that belong to no component with a headline within it."""
    others = [other for other in parts if other is not part]
    for content in part.iter("ContentItem"):
        above = list(content.iterancestors())
        within = next((node for node in above if node in others or node is part), None)
        if within is not None and within is not part:
            continue
        if _is_caption(above) or not _holds_text(content):
            continue
        data = content.find("DataContent")
        if data is not None and (lines := _data(data)):
            yield lines


def _is_caption(above: list[Any]) -> bool:
    role = next((node.find("Role") for node in above if node.find("Role") is not None), None)
    return role is not None and "caption" in (role.get("FormalName") or "").lower()


def _holds_text(content: Any) -> bool:
    kind = _attribute(content, "MediaType", "FormalName").lower()
    return kind in ("", "text", "complexdata")


def _data(data: Any) -> list[str]:
    story = data.find(".//body.content")
    if story is not None:
        return prose(story)
    return _lines_of_data(data)


def _story(item: Any, part: Any, lines: list[str]) -> Record:
    news = part.find(".//NewsLines")
    language = part.find(".//Language")
    created = _text(item, "NewsManagement/FirstCreated") or _text(item, ".//DateId")
    subtitle = _text(news, "SubHeadLine")
    return compose(
        headline=_text(news, "HeadLine"),
        standfirst=subtitle,
        byline=_text(news, "ByLine"),
        publication=_text(news, "CreditLine") or _provider(item),
        date=_iso(created),
        dateline=_text(news, "DateLine"),
        paragraphs=lines,
        fields=[
            ("PublicIdentifier", "id", _text(item, ".//PublicIdentifier") or ""),
            (
                "Language",
                "language",
                (language.get("FormalName") or "") if language is not None else "",
            ),
            ("ThisRevisionCreated", "loaded", _iso(_text(item, ".//ThisRevisionCreated")) or ""),
            ("SlugLine", None, _text(news, "SlugLine") or ""),
            ("CopyrightLine", "copyright", _text(news, "CopyrightLine") or ""),
        ],
    )


def _provider(item: Any) -> str | None:
    party = item.find(".//AdministrativeMetadata//Party")
    name = party.get("FormalName") if party is not None else None
    return name or _text(item, ".//ProviderId")


def _iso(written: str | None) -> str | None:
    """ISO 8601 with an offset that has its colon, as all of Python reads it."""
    if written is None:
        return None
    return re.sub(r"(?<=T\d{6})([+-]\d\d)(\d\d)$", r"\1:\2", written)
