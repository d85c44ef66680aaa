"""What a page's JSON-LD blocks say of its article: the nodes, and the values in them."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from html import unescape
from itertools import islice
from typing import Any, TypeAlias, cast

from attrs import field, frozen

from newsparse.web.wording import tidy

__all__ = ["LinkedArticle", "linked_articles"]

Node: TypeAlias = "Mapping[str, Any]"

# Properties whose values are about something else than the page's article.
_ELSEWHERE = frozenset(
    "about blogPost citation comment hasPart isBasedOn isPartOf itemListElement liveBlogUpdate"
    " mentions relatedLink review subjectOf".split()
)
# <!-- {"@type": ... | //<![CDATA[ {"@type": ... | /* <![CDATA[ */ {"@type": ...
_WRAPPING = re.compile(r"\s*+(?:/[*/]\s*+)?(?:<!\[CDATA\[|<!--)\s*+(?:\*/)?")
# [1, 2, ] | {"a": 1, }
_SPARE_COMMA = re.compile(r",(?=\s*[}\]])")
# Pages have a few hundred values; one with more than this describes something else than an article.
_MOST_NODES = 20_000
# Of one property. A newsroom's longest bylines have some twenty names.
_MOST_TEXTS = 100
# Values that are looked at for one property: a node may refer to itself, or hold a million others.
_MOST_VISITED = 400
# A page of links describes some fifty.
_MOST_ARTICLES = 500
# Of one text, in characters; as long as what is read of a meta tag.
_LONGEST_TEXT = 2_000


@frozen(slots=True)
class LinkedArticle:
    """A JSON-LD node, and the page's other nodes, which it may point at.

    Attributes:
        node: The node.
        by_id: The page's nodes by their `@id`.
        is_article: Whether it is an article of some sort, and not the page around it.
    """

    node: Node = field(factory=dict[str, Any])
    by_id: Mapping[str, Node] = field(factory=dict[str, Node])
    is_article: bool = False

    def texts(self, *names: str) -> list[str]:
        """The texts of the first of the properties *names* that has any, tidied."""
        for name in names:
            found = [tidied for text in self._read(self.node.get(name)) if (tidied := tidy(text))]
            if found:
                return list(dict.fromkeys(found))
        return []

    def addresses(self) -> list[str]:
        """The addresses that the node is known by."""
        values = [self.node.get(name) for name in ("url", "mainEntityOfPage", "@id")]
        found = [self._read(value, ("@id", "url")) for value in values]
        return [text.strip() for texts in found for text in texts]

    def _read(self, value: object, keys: tuple[str, ...] = ("name", "@value")) -> list[str]:
        """The texts in *value*: a text, a node with one of *keys*, or a list of these."""
        texts: list[str] = []
        waiting: deque[tuple[object, int]] = deque([(value, 0)])
        for _ in range(_MOST_VISITED):
            if not waiting or len(texts) >= _MOST_TEXTS:
                break
            item, depth = waiting.popleft()
            if isinstance(item, str):
                texts.append(item[:_LONGEST_TEXT])
            elif depth > 4:
                continue
            elif isinstance(item, list):
                items = cast("list[object]", item)[:_MOST_VISITED]
                waiting += [(inner, depth + 1) for inner in items]
            elif isinstance(item, Mapping):
                node = cast("Node", item)
                if not any(key in node for key in keys) and isinstance(node.get("@id"), str):
                    node = self.by_id.get(node["@id"], {})
                waiting += [(node[key], depth + 1) for key in keys if key in node][:1]
        return texts


def linked_articles(blocks: Iterable[str]) -> list[LinkedArticle]:
    """The articles that JSON-LD *blocks* describe, then the pages.

    What can't be read is left out.
    """
    roots = [value for block in blocks for value in _load(block)]
    by_id: dict[str, Node] = {}
    for node in _nodes(roots, lambda _: True):
        if isinstance(name := node.get("@id"), str) and len(node) > 1:
            by_id.setdefault(name, node)
    own = list(_nodes(roots, lambda name: name not in _ELSEWHERE))
    articles = (LinkedArticle(node, by_id, True) for node in own if _is_a(node, _names_article))
    pages = (LinkedArticle(node, by_id, False) for node in own if _is_a(node, _names_page))
    return [*islice(articles, _MOST_ARTICLES), *islice(pages, _MOST_ARTICLES)]


def _names_article(kind: str) -> bool:
    return kind.endswith(("Article", "BlogPosting")) or kind == "Report"


def _names_page(kind: str) -> bool:
    return kind.endswith("WebPage")


def _is_a(node: Node, fits: Callable[[str], bool]) -> bool:
    kinds = node.get("@type")
    for kind in cast("list[object]", kinds) if isinstance(kinds, list) else [kinds]:
        # NewsArticle | schema:NewsArticle | http://schema.org/NewsArticle
        if isinstance(kind, str) and fits(re.split(r"[/:#]", kind)[-1]):
            return True
    return False


def _nodes(roots: list[object], enters: Callable[[str], bool]) -> Iterator[Node]:
    """All nodes below *roots*, outer ones first, through the properties that *enters* lets pass."""
    waiting = deque(roots)
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        value = waiting.popleft()
        if isinstance(value, Mapping):
            node = cast("Node", value)
            yield node
            waiting += [part for name, part in node.items() if enters(name)]
        elif isinstance(value, list):
            waiting += cast("list[object]", value)


def _load(block: str) -> list[object]:
    """The values in a block: one, or several written one after another; none if it is broken."""
    wrapping = _WRAPPING.match(block)
    bare = block[wrapping.end() :] if wrapping else block
    for attempt in (bare, _SPARE_COMMA.sub("", bare), unescape(bare)):
        values = _decode(attempt)
        if values:
            return values
    return []


def _decode(text: str) -> list[object]:
    decoder = json.JSONDecoder(strict=False)  # line breaks inside strings
    values: list[object] = []
    at = 0
    while len(values) < _MOST_TEXTS:
        while at < len(text) and text[at] in " \t\r\n;,\ufeff":
            at += 1
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            break
        values.append(value)
    return values
