"""RSS and Atom with whole articles in them, exports of WordPress among them."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from typing import Any

from newsparse.exports.composing import compose, each
from newsparse.exports.libraries import library
from newsparse.exports.markup import blocks, parse_page, tidy, words_in
from newsparse.exports.records import Format, Record

__all__ = ["read", "recognise"]

# <rss version="2.0"> | <rdf:RDF xmlns="http://purl.org/rss/1.0/">
_RSS = re.compile(rb"<rss[\s>]|<(?:\w+:)?RDF[\s>][^>]*purl\.org/rss", re.IGNORECASE)
# Where content has none of these, it is text with a tag here and there, as WordPress keeps it.
_BLOCK = re.compile(r"<(?:p|div|li|h\d|blockquote|td)\b", re.IGNORECASE)
# What parts paragraphs that have no tags.
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
# <feed xmlns="http://www.w3.org/2005/Atom">
_ATOM = re.compile(rb"<(?:\w+:)?feed[\s>]")


def recognise(data: bytes) -> Format | None:
    """A feed: its root tells."""
    head = data[:4_000]
    if not head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        return None
    if _RSS.search(head):
        return Format("rss-xml")
    return Format("rss-atom") if _ATOM.search(head) and b"Atom" in head else None


def read(data: bytes) -> Iterator[Record]:
    """The entries of a feed, each an article."""
    feed: Any = library("feedparser").parse(data, resolve_relative_uris=False)
    if feed.bozo and not feed.entries:
        raise ValueError(f"it is no feed: {feed.bozo_exception}")
    title = tidy(str(feed.feed.get("title", "")))
    language = str(feed.feed.get("language", ""))
    yield from each(feed.entries, partial(_record, publication=title, language=language))


def _record(entry: Any, publication: str, language: str) -> Record:
    # `in` first: asked for the one that isn't there, feedparser warns and gives the other.
    published = entry["published_parsed"] if "published_parsed" in entry else None  # noqa: SIM401
    updated = entry["updated_parsed"] if "updated_parsed" in entry else None  # noqa: SIM401
    contents: list[str] = [str(part.get("value", "")) for part in entry.get("content", [])]
    summary = _lines(str(entry.get("summary", "")))
    body = next((lines for lines in map(_lines, contents) if lines), list[str]())
    whole = bool(body)
    people: list[str] = [tidy(str(a.get("name", ""))) for a in entry.get("authors", [])]
    source = entry.get("source", {})
    tags: list[str] = [tidy(str(tag.get("term", ""))) for tag in entry.get("tags", [])]
    return compose(
        headline=tidy(str(entry.get("title", ""))) or None,
        standfirst=" ".join(summary) if whole and summary and not _opens(body, summary) else None,
        authors=[name for name in people if name] or None,
        publication=tidy(str(source.get("title", ""))) or publication or None,
        date=_moment(published or updated),
        paragraphs=body or summary,
        fields=[
            ("id", "id", str(entry.get("id", "") or entry.get("link", ""))),
            ("link", None, str(entry.get("link", ""))),
            ("language", "language", str(entry.get("language", "") or language)),
            ("updated", "loaded", _day(updated)),
            *(("category", "section" if n == 0 else None, tag) for n, tag in enumerate(tags)),
        ],
        problem=None if whole or not summary else "a summary only",
    )


def _lines(content: str) -> list[str]:
    """The paragraphs of a content: blocks of its markup, or what blank lines set apart."""
    if _BLOCK.search(content):
        tree = parse_page(content)
        return blocks(tree) if tree is not None else []
    pieces = _BLANK_LINE.split(content)
    trees = [parse_page(piece) if "<" in piece else None for piece in pieces]
    lines = [tidy(p) if t is None else words_in(t) for p, t in zip(pieces, trees, strict=True)]
    return [line for line in lines if line]


def _opens(body: list[str], summary: list[str]) -> bool:
    """Whether the summary is only how the body begins."""
    told = " ".join(summary).rstrip(" .…[]")
    return " ".join(body).startswith(told[: max(len(told) - 4, 1)])


def _moment(parsed: time.struct_time | None) -> datetime | None:
    """The time of an entry; feedparser gives it in universal time."""
    return datetime(*parsed[:6], tzinfo=UTC) if parsed else None


def _day(parsed: time.struct_time | None) -> str:
    moment = _moment(parsed)
    return moment.date().isoformat() if moment else ""
