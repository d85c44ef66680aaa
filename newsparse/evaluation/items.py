"""Rows of quotes -> what is compared: one item for each stretch of quoted or reported words."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from attrs import field, frozen

from newsparse.spans import Quote

__all__ = ["Item", "Row", "items_of", "matched", "row_of"]

# One quote in the format of the annotations: see `gold.schema.json`.
Row: TypeAlias = Mapping[str, Any]

# Two items are the same from this share of common characters on, of all that one or other has.
_SAME = 0.8
# What is no word of a quote, at both its ends.
_EDGES = "\"'`‘’‚‛“”„‟‹›«»′″＂,.;:-–—…"


@frozen(slots=True)
class Item:
    """A stretch of quoted or reported words, and who said them.

    Attributes:
        start: Offset of its first character, marks and signs at its edges left out.
        end: Offset after its last one.
        kind: Direct, mixed or indirect.
        mention: Start and end of the words that point at the speaker.
        names: What the speaker is called, in the row's own words.
        entity: Who it is.
        aliases: What else that one is called.
        asked: Whether it counts; one that readers could differ about does not.
        confidence: How sure the answer is.
        row: The row that it is made of.
    """

    start: int
    end: int
    kind: str
    mention: tuple[int, int] | None = None
    names: tuple[str, ...] = ()
    entity: str | None = None
    aliases: tuple[str, ...] = ()
    asked: bool = True
    confidence: float = field(default=0.0, eq=False)
    row: Row = field(factory=dict[str, Any], eq=False, repr=False)

    @property
    def has_speaker(self) -> bool:
        """Whether anybody is said to have said it."""
        return self.mention is not None or bool(self.names)


def row_of(quote: Quote) -> dict[str, Any]:
    """*quote* as a row."""
    first, *others = quote.content
    mention, speaker = quote.mention, quote.speaker
    return {
        "start": first.start,
        "end": first.end,
        "extra_spans": [[span.start, span.end] for span in others],
        "kind": quote.kind,
        "speaker": [mention.start, mention.end] if mention else None,
        "speaker_text": mention.text if mention else None,
        "speaker_entity": speaker.name if speaker else None,
        "speaker_kind": speaker.kind if speaker else None,
        "speaker_role": speaker.role if speaker else None,
        "speaker_gender": speaker.gender if speaker else None,
        "confidence": quote.confidence if speaker else 0.0,
        "strategy": quote.strategy,
    }


def items_of(
    rows: Iterable[Row],
    text: str,
    kinds: Collection[str],
    asked: Callable[[Row], bool] | None = None,
) -> list[Item]:
    """The items of these *kinds*, each once; *asked* says which of them count."""
    found: dict[Item, None] = {}
    for row in rows:
        kind = row.get("kind") or "direct"
        if kind not in kinds:
            continue
        mention = row.get("speaker")
        entity = row.get("speaker_entity") or None
        names = tuple(name for name in (entity, row.get("speaker_text")) if name)
        if mention is not None and not names:
            names = (text[mention[0] : mention[1]],)
        for start, end in ((row["start"], row["end"]), *(row.get("extra_spans") or ())):
            trimmed = _trimmed(text, start, end)
            if trimmed is None:
                continue
            item = Item(
                *trimmed,
                kind,
                mention=tuple(mention) if mention is not None else None,
                names=names,
                entity=entity,
                aliases=tuple(row.get("speaker_aliases") or ()),
                asked=asked is None or asked(row),
                confidence=float(row.get("confidence") or 0.0),
                row=row,
            )
            found[item] = None
    return list(found)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The offsets without marks, signs and white space at both ends; None where nothing is left."""
    start, end = max(0, start), min(end, len(text))
    while start < end and (text[start] in _EDGES or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in _EDGES or text[end - 1].isspace()):
        end -= 1
    return (start, end) if start < end else None


def matched(items: Sequence[Item], others: Sequence[Item]) -> dict[int, int]:
    """Which of *items* is which of *others*, by their indices: as many pairs as there can be.

    The best match of an item is tried first; where it is taken, its owner looks for another one
    (Kuhn's algorithm for matchings in bipartite graphs).
    """
    options: dict[int, list[int]] = {}
    best: dict[int, float] = {}
    for index, item in enumerate(items):
        shares = [(_shared(item, other), at) for at, other in enumerate(others)]
        likely = sorted((-share, at) for share, at in shares if share >= _SAME)
        if likely:
            options[index] = [at for _, at in likely]
            best[index] = likely[0][0]
    owner: dict[int, int] = {}

    def place(index: int, tried: set[int]) -> bool:
        for at in options[index]:
            if at not in tried:
                tried.add(at)
                if at not in owner or place(owner[at], tried):
                    owner[at] = index
                    return True
        return False

    for index in sorted(options, key=lambda index: (best[index], index)):
        place(index, set())
    return {index: at for at, index in sorted(owner.items(), key=lambda pair: pair[1])}


def _shared(item: Item, other: Item) -> float:
    """How many characters both have, as a share of those that one or the other has."""
    common = min(item.end, other.end) - max(item.start, other.start)
    if common <= 0:
        return 0.0
    return common / (item.end - item.start + other.end - other.start - common)
