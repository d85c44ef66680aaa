"""What a parse says for and against each candidate, for parsers that have a spaCy pipeline.

Most of it is how a mention is tied to the verb that governs the utterance: whether it is its
subject, `Ek said “...”`, the subject of a verb above it, `Ek said it was “...”`, or something else,
`Ek told Bo “...”`. The ranker's own weights stay as they are and these signs are worth something
beside: labels that no weight knows change nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, final

from newsparse.dependencies import Dependencies
from newsparse.english.verbs import VERB_FORMS
from newsparse.prose.phrases import Mention
from newsparse.quotations.shapes import Shape
from newsparse.reading import Reading

__all__ = ["ParsedSigns"]

# What a parse calls verbs.
_VERBAL: Final = ("VERB", "AUX")
# How utterances that are said depend on their verb.
_SAID: Final = ("ccomp", "parataxis")
# How many words up the tree two words are followed to where they meet.
_FAR: Final = 10
# How many words up the tree the verb of a noun phrase is looked for, and that of an utterance.
_NEAR: Final = 4
# How many labels are spelt of the way up from a mention, and of the way down to the verb.
_MOST_UP: Final = 3
_MOST_DOWN: Final = 2
# What no word is.
_NONE: Final = -1


@final
class _Verb:
    """The verb that governs an utterance.

    Attributes:
        word: Index of its word, `_NONE` where no verb does.
        tie: How the utterance depends on it.
        kind: What it reports, as cues do; of verbs that aren't cues, what the parse calls them.
    """

    __slots__ = ("kind", "tie", "word")

    def __init__(self, word: int, tie: str, kind: str) -> None:
        self.word: int = word
        self.tie: str = tie
        self.kind: str = kind


@final
class ParsedSigns:
    """What the parse of an article says about who speaks."""

    def __init__(self, reading: Reading, dependencies: Dependencies) -> None:
        self._reading: Final = reading
        self._parse: Final = dependencies

    def of(
        self, shape: Shape, candidates: Sequence[Mention | None], whats: Sequence[str]
    ) -> list[list[str]]:
        """The signs of each candidate for an utterance; nobody, None, has none.

        Args:
            shape: How the utterance stands in its sentence.
            candidates: Who could have said it.
            whats: What each of them is, see `newsparse.strategies.ranker.looks`.
        """
        verb = self._verb(shape)
        return [
            self._of_mention(shape, verb, mention, what) if mention is not None else []
            for mention, what in zip(candidates, whats, strict=True)
        ]

    def _of_mention(self, shape: Shape, verb: _Verb, mention: Mention, what: str) -> list[str]:
        """How a mention stands in its noun phrase, and how that is tied to the verb."""
        head = self._head_of(mention)
        if head == _NONE:
            return []
        place = _place(shape, mention)
        phrase, above = self._phrase(head)
        signs = [f"phrase:{phrase}:{what}", f"phrase:{phrase}:{place}"]
        path = self._path(head, verb.word) if verb.word != _NONE else ""
        if path:
            return [
                *signs,
                f"path:{path}",
                f"path:{path}:{shape.kind}",
                f"path:{path}:{verb.kind}",
                f"path:{path}:{verb.tie}",
                f"path:{path}:{what}",
                f"path:{path}:{place}",
            ]
        kind = self._kind_of(above)
        main = "main" if self._parse.heads[above] == above else self._parse.labels[above]
        return [
            *signs,
            f"apart:{phrase}:{main}",
            f"apart:{phrase}:{place}:{kind}",
            f"apart:{main}:{place}:{kind}",
            f"apart:{verb.kind}:{place}",
        ]

    def _verb(self, shape: Shape) -> _Verb:
        """The verb that governs an utterance: the likeliest to report of those that its words do.

        Where they depend on none, a verb outside that depends on them.
        """
        parse = self._parse
        regions = [
            range(*parse.within(region.start, region.end))
            for region in self._reading.regions[shape.first : shape.last + 1]
        ]
        roots = [word for region in regions for word in self._roots(region)]
        inside: set[int] = set()
        inside.update(*regions)
        found: tuple[tuple[bool, bool, bool, int], int, str] | None = None
        for root in roots:
            above = parse.heads[root]
            if above == root or above in inside:
                continue
            steps = 0
            while parse.classes[above] not in _VERBAL and steps < _NEAR:
                above, steps = parse.heads[above], steps + 1
            tie = parse.labels[root] + ("+" if steps else "")
            verbal = parse.classes[root] in _VERBAL
            fit = tie in _SAID, parse.lows[above] in VERB_FORMS, verbal, -steps
            if found is None or fit > found[0]:
                found = fit, above, tie
        if found is not None:
            return _Verb(found[1], found[2], self._kind_of(found[1]))
        for root in roots:
            for below in parse.children[root]:
                if below not in inside and parse.classes[below] in _VERBAL:
                    return _Verb(below, f"below-{parse.labels[below]}", self._kind_of(below))
        return _Verb(_NONE, "none", "none")

    def _roots(self, inside: range) -> list[int]:
        """The words among those *inside* that depend on none of the others."""
        heads, lows = self._parse.heads, self._parse.lows
        return [
            word
            for word in inside
            if (heads[word] == word or heads[word] not in inside) and lows[word][:1].isalnum()
        ]

    def _head_of(self, mention: Mention) -> int:
        """The last word of *mention* that depends on none of the others."""
        roots = self._roots(range(*self._parse.within(mention.start, mention.end)))
        return roots[-1] if roots else _NONE

    def _phrase(self, head: int) -> tuple[str, int]:
        """How *head* is tied, by way of other nouns, to the verb above it, and that verb."""
        parse = self._parse
        labels: list[str] = []
        for _ in range(_NEAR):
            labels.append(parse.labels[head])
            above = parse.heads[head]
            if above == head:
                break
            head = above
            if parse.classes[head] in _VERBAL:
                break
        return "-".join(labels), head

    def _path(self, word: int, verb: int) -> str:
        """The labels from *word* up to where it meets *verb*, and down to that; empty if nowhere.

        `nsubj|` is the verb's subject, `nsubj|ccomp` that of the verb above, `|relcl` what a
        relative clause is about.
        """
        labels = self._parse.labels
        down = [verb, *self._parse.above(verb, _FAR)]
        up: list[str] = []
        for step in [word, *self._parse.above(word, _FAR)]:
            if step in down:
                below = [labels[each] for each in down[: down.index(step)]]
                return f"{_shortened(up, _MOST_UP)}|{_shortened(below, _MOST_DOWN)}"
            up.append(labels[step])
        return ""

    def _kind_of(self, word: int) -> str:
        """What a verb reports, as cues do; what the parse calls it where it isn't one."""
        low = self._parse.lows[word]
        form = VERB_FORMS.get(low)
        if form is not None:
            return form[1]
        return low if low == "according" else self._parse.classes[word]


def _place(shape: Shape, mention: Mention) -> str:
    """Where a mention stands, seen from an utterance."""
    if mention.end <= shape.start:
        if mention.sentence == shape.sentence:
            return "before"
        return "earlier" if mention.area == shape.area else "above"
    if mention.start < shape.end:
        return "mid"
    return "after" if mention.sentence == shape.last_sentence else "later"


def _shortened(labels: Sequence[str], most: int) -> str:
    """The last of *labels*, *most* at most, joined; with a plus where there are more."""
    return "-".join(labels if len(labels) <= most else ["+", *labels[-most:]])
