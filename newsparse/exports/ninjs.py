"""ninjs: the stories of agencies in JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, TypeAlias, cast

from newsparse.exports.composing import compose, each
from newsparse.exports.files import text_of
from newsparse.exports.markup import blocks, parse_page, tidy
from newsparse.exports.records import Format, Record

__all__ = ["read", "recognise"]

_Story: TypeAlias = "dict[str, Any]"

# What tells a story from other JSON: the first, and two of all.
_TELLING = frozenset(
    "headline headlines body_text body_html body_xhtml bodies byline bylines versioncreated"
    " firstcreated pubstatus guid uri slugline copyrightholder copyrightnotice description_text"
    " urgency ednote".split()
)
# Fields of which every story has one.
_DATED = ("versioncreated", "firstcreated", "contentcreated", "pubstatus")
# Fields of which one holds what the story tells.
_HELD = (
    "headline",
    "headlines",
    "body_text",
    "body_html",
    "body_xhtml",
    "bodies",
    "description_text",
)
# How deep in a service's answer a story may stand.
_DEPTH = 4


def recognise(data: bytes) -> Format | None:
    """A file of ninjs: a story, a list of them, the answer of a service, or one a line."""
    if data.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] not in (b"{", b"["):
        return None
    return Format("ninjs-json") if next(_stories(data), None) is not None else None


def read(data: bytes) -> Iterator[Record]:
    """The stories in a file of ninjs."""
    yield from each(_stories(data), _record)


def _stories(data: bytes) -> Iterator[_Story]:
    text = text_of(data)
    try:
        yield from _within(json.loads(text), _DEPTH)
        return
    except (ValueError, RecursionError):
        pass
    for line in text.splitlines():
        try:
            yield from _within(json.loads(line), _DEPTH) if line.strip() else ()
        except (ValueError, RecursionError):
            return


def _within(value: object, depth: int) -> Iterator[_Story]:
    if isinstance(value, dict):
        story = cast("_Story", value)
        if _is_story(story):
            yield story
        elif depth:
            for inner in story.values():
                yield from _within(inner, depth - 1)
    elif isinstance(value, list) and depth:
        for inner in cast("list[object]", value):
            yield from _within(inner, depth - 1)


def _is_story(value: _Story) -> bool:
    held = any(value.get(name) for name in _HELD)
    return held and any(name in value for name in _DATED) and len(_TELLING & value.keys()) > 2


def _record(story: _Story) -> Record:
    headline = _told(story, "headline", "headlines") or _string(story, "title")
    summary = _told(story, "description_text", "descriptions")
    byline = _told(story, "byline", "bylines")
    people = [a["name"] for a in _dicts(story, "authors") if isinstance(a.get("name"), str)]
    kind = _string(story, "type")
    body = _body(story)
    return compose(
        headline=headline,
        standfirst=summary if summary and summary != headline and body else None,
        byline=byline,
        authors=people if people and not byline else None,
        publication=_source(story),
        date=_string(story, "firstcreated")
        or _string(story, "contentcreated")
        or _string(story, "versioncreated"),
        dateline=_string(story, "dateline") or _string(story, "located"),
        paragraphs=body,
        fields=[
            ("guid", "id", _string(story, "guid") or _string(story, "uri") or ""),
            ("language", "language", _string(story, "language") or ""),
            ("versioncreated", "loaded", (_string(story, "versioncreated") or "")[:10]),
            ("wordcount", "words", str(story.get("wordcount") or story.get("word_count") or "")),
            ("copyrightnotice", "copyright", _string(story, "copyrightnotice") or ""),
            ("slugline", None, _string(story, "slugline") or ""),
            ("type", None, kind or ""),
            ("ednote", None, _string(story, "ednote") or ""),
            *(
                ("subject", None, s["name"])
                for s in _dicts(story, "subject")
                if isinstance(s.get("name"), str)
            ),
        ],
        problem=None if kind in (None, "text", "advisory") else f"no story but {kind}",
    )


def _string(story: _Story, name: str) -> str | None:
    value = story.get(name)
    return tidy(value) or None if isinstance(value, str) else None


def _dicts(story: _Story, name: str) -> list[_Story]:
    """The objects in a list of *story*; none where it has no such list."""
    value = story.get(name)
    listed = cast("list[object]", value) if isinstance(value, list) else []
    return [cast("_Story", one) for one in listed if isinstance(one, dict)]


def _told(story: _Story, name: str, several: str) -> str | None:
    """A value of ninjs 1, or the main one of several, as ninjs 2 and 3 have them."""
    if (value := _string(story, name)) is not None:
        return value
    found = [v for v in _dicts(story, several) if v.get("value")]
    found.sort(key=lambda v: v.get("role") not in (None, "main", "headline"))
    return tidy(str(found[0]["value"])) or None if found else None


def _body(story: _Story) -> list[str]:
    """The paragraphs: of the body with markup, which tells them, before the one without."""
    bodies = [v for v in _dicts(story, "bodies") if v.get("value")]
    bodies.sort(key=lambda v: "html" not in str(v.get("contenttype") or v.get("contentType")))
    values = [story.get("body_xhtml"), story.get("body_html"), *(v["value"] for v in bodies)]
    for value in (*values, story.get("body_text")):
        if not isinstance(value, str) or not value.strip():
            continue
        tree = parse_page(value) if "<" in value else None
        lines = blocks(tree) if tree is not None else _paragraphs(value)
        if lines:
            return lines
    return []


def _paragraphs(text: str) -> list[str]:
    return [words for line in text.splitlines() if (words := tidy(line))]


def _source(story: _Story) -> str | None:
    for name in ("source", "provider", "copyrightholder"):
        if (value := _string(story, name)) is not None:
            return value
    named = _dicts(story, "infosource")
    return _string(named[0], "name") if named else None
