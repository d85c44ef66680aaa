"""Which word depends on which: what a spaCy pipeline's parser makes of a text, in plain lists."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final, final

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["Dependencies"]


@final
class Dependencies:
    """The words of a text as a parser has tied them, each known by its index.

    They are the parser's words, which are others than the tokens of a `Reading`; offsets are the
    text's in both.

    Attributes:
        starts: Offset of the first character of each word.
        ends: Offset after its last one.
        lows: The word in small letters.
        heads: Index of the word that it depends on; its own where it depends on none.
        labels: How it depends on that: `nsubj`, `ccomp` ...
        classes: What it is: `VERB`, `NOUN` ...
        tags: The same, finer: `VBD`, `NNS` ...
        children: The words that depend on it.
        reaches: The first and the last of all words that depend on it by way of others, itself
            among them.
    """

    __slots__ = (
        "children",
        "classes",
        "ends",
        "heads",
        "labels",
        "lows",
        "reaches",
        "starts",
        "tags",
    )

    def __init__(self, doc: Doc) -> None:
        self.starts: Final = [word.idx for word in doc]
        self.ends: Final = [word.idx + len(word) for word in doc]
        self.lows: Final = [word.lower_ for word in doc]
        self.heads: Final = [word.head.i for word in doc]
        self.labels: Final = [word.dep_ for word in doc]
        self.classes: Final = [word.pos_ for word in doc]
        self.tags: Final = [word.tag_ for word in doc]
        self.reaches: Final = [(word.left_edge.i, word.right_edge.i) for word in doc]
        self.children: Final[list[list[int]]] = [[] for _ in self.heads]
        for word, head in enumerate(self.heads):
            if head != word:
                self.children[head].append(word)

    @classmethod
    def of(cls, doc: Doc) -> Dependencies | None:
        """The dependencies in *doc*, None where no parser has read it."""
        return cls(doc) if doc.has_annotation("DEP") else None

    def within(self, start: int, end: int) -> tuple[int, int]:
        """Index of the first word between two offsets, and the one after the last word of letters.

        A word that is there in part counts.
        """
        first = bisect_right(self.ends, start)
        after = bisect_left(self.starts, end)
        while after > first and not self.lows[after - 1][:1].isalnum():
            after -= 1
        return first, after

    def above(self, word: int, most: int) -> list[int]:
        """The words that *word* depends on by way of others, the nearest first, *most* at most."""
        found: list[int] = []
        while len(found) < most and self.heads[word] != word:
            word = self.heads[word]
            found.append(word)
        return found
