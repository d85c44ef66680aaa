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
from newsparse.prose.phrases import SPEECH, Mention
from newsparse.quotations.shapes import Shape
from newsparse.reading import Reading
from newsparse.strategies.ranker.looks import Look

__all__ = ["ParsedSigns"]

# What a parse calls verbs.
_VERBAL: Final = ("VERB", "AUX")
# Kinds of verbs that somebody says something by.
_REPORTING: Final = SPEECH | {"call"}
# How utterances that are said depend on their verb.
_SAID: Final = ("ccomp", "parataxis")
# How many words up the tree two words are followed to where they meet.
_FAR: Final = 10
# How many words up the tree the verb of a noun phrase is looked for, and that of an utterance.
_NEAR: Final = 4
# How many words above that verb one that reports is looked for: Ek said it was “slow”.
_ABOVE: Final = 6
# How many steps above it are told apart.
_MOST_STEPS: Final = 3
# How many labels are spelt of the way up from a mention, and of the way down to the verb.
_MOST_UP: Final = 3
_MOST_DOWN: Final = 2
# How many appositions one in another are followed: Ek's niece, the mayor, Ada Rye.
_MOST_APPOSED: Final = 2
# How many words up the tree `according` stands above whom it names.
_ACCORDING: Final = 3
# What no word is.
_NONE: Final = -1


@final
class _Verb:
    """The verb that governs an utterance, and the one that reports it.

    Attributes:
        word: Index of its word, `_NONE` where no verb does.
        tie: How the utterance depends on it.
        kind: What it reports, as cues do; of verbs that aren't cues, what the parse calls them.
        report: Index of the word of the nearest verb that reports, itself or above it, or `_NONE`.
        report_kind: What that reports.
        steps: How many steps above that is, `_MOST_STEPS` at most.
    """

    __slots__ = ("kind", "report", "report_kind", "steps", "tie", "word")

    def __init__(
        self, word: int, tie: str, kind: str, report: int, report_kind: str, steps: int
    ) -> None:
        self.word: int = word
        self.tie: str = tie
        self.kind: str = kind
        self.report: int = report
        self.report_kind: str = report_kind
        self.steps: int = steps


@final
class ParsedSigns:
    """What the parse of an article says about who speaks."""

    def __init__(self, reading: Reading, dependencies: Dependencies) -> None:
        self._reading: Final = reading
        self._parse: Final = dependencies

    def of(self, shape: Shape, candidates: Sequence[Look]) -> list[list[str]]:
        """The signs of each candidate for an utterance.

        Where two report it, `“We go,” Ek said, according to the Post`, nobody has any: corpora
        differ in whose it is, and so what is learned of the parse goes wrong.

        Args:
            shape: How the utterance stands in its sentence.
            candidates: Who could have said it.
        """
        verb = self._verb(shape)
        heads = [self._head_of(look.mention) for look in candidates]
        if verb.kind in SPEECH and any(self._is_according(head, verb) for head in heads):
            return [[] for _ in candidates]
        return [
            self._of_mention(shape, verb, head, look.mention, look.what)
            for head, look in zip(heads, candidates, strict=True)
        ]

    def _is_according(self, head: int, verb: _Verb) -> bool:
        """Whether the word *head* is whom `according to` names, in the sentence of *verb*."""
        if head == _NONE:
            return False
        lows = self._parse.lows
        above = self._parse.above(head, _ACCORDING)
        return any(lows[word] == "according" for word in above) and bool(
            self._path(head, verb.word)
        )

    def _of_mention(
        self, shape: Shape, verb: _Verb, head: int, mention: Mention, what: str
    ) -> list[str]:
        """How a mention stands in its noun phrase, and how that is tied to the verb."""
        if head == _NONE:
            return []
        place = _place(shape, mention)
        phrase, above = self._phrase(head)
        signs = [f"phrase:{phrase}:{what}", f"phrase:{phrase}:{place}"]
        report = self._path(head, verb.report) if verb.report != _NONE else ""
        if report:
            signs += [
                f"report:{report}:{verb.steps}",
                f"report:{report}:{verb.report_kind}",
                f"report:{report}:{what}",
            ]
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
            return self._found(found[1], found[2])
        for root in roots:
            for below in parse.children[root]:
                if below not in inside and parse.classes[below] in _VERBAL:
                    return self._found(below, f"below-{parse.labels[below]}")
        return _Verb(_NONE, "none", "none", _NONE, "none", 0)

    def _found(self, word: int, tie: str) -> _Verb:
        """The verb *word* that governs an utterance, and the one at or above it that reports."""
        kind = self._kind_of(word)
        for steps, above in enumerate([word, *self._parse.above(word, _ABOVE)]):
            if self._parse.classes[above] in _VERBAL:
                report_kind = self._kind_of(above)
                if report_kind in _REPORTING:
                    return _Verb(word, tie, kind, above, report_kind, min(steps, _MOST_STEPS))
        return _Verb(word, tie, kind, _NONE, "none", 0)

    def _roots(self, inside: range) -> list[int]:
        """The words among those *inside* that depend on none of the others."""
        heads, lows = self._parse.heads, self._parse.lows
        return [
            word
            for word in inside
            if (heads[word] == word or heads[word] not in inside) and lows[word][:1].isalnum()
        ]

    def _head_of(self, mention: Mention) -> int:
        """The last word of *mention* that depends on none of the others.

        Or the one that it stands in apposition to: in `Ek's niece, Ada Rye, said` it is `niece`.
        """
        parse = self._parse
        roots = self._roots(range(*parse.within(mention.start, mention.end)))
        if not roots:
            return _NONE
        head = roots[-1]
        for _ in range(_MOST_APPOSED):
            if parse.labels[head] != "appos":
                break
            head = parse.heads[head]
        return head

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
