"""What is found in an article's prose before anybody asks who is who: words, cues, mentions.

Here are the values alone. What finds cues and mentions is English (`newsparse.english.phrases`).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, Literal, Self

from attrs import define, field, frozen

from newsparse.prose.marks import Region
from newsparse.prose.tokens import Tokens
from newsparse.prose.transcripts import Label
from newsparse.spans import CharSpan

__all__ = [
    "Cue",
    "CueKind",
    "Mention",
    "MentionKind",
    "Phrases",
    "Starts",
    "Subject",
    "SubjectKind",
]

# say: plain speech; report: speech with a purpose; voice: how it sounds; call: takes a phrase;
# think: what is thought; according: "according to"; weak: a form that is more often no verb.
CueKind = Literal["say", "report", "voice", "call", "think", "according", "weak"]

MentionKind = Literal["name", "pronoun", "description"]

# beside: Ek said | inverted: said Ek | apposed: Ek, a farmer, said |
# attached: Ek of Leeds said, a man who saw it said | object: according to Ek |
# far: Ek smiled and said
SubjectKind = Literal["beside", "inverted", "apposed", "attached", "object", "far"]


@define(eq=False, slots=True)  # not frozen: there are twenty in an article
class Cue:
    """Words that report speech.

    Attributes:
        first: Index of the first token: `according`.
        last: Index of the last token: `to`.
        lemma: The verb's base form: `say`; or `according`.
        kind: What it reports, see `CueKind`.
        passive: Whether a form of "be" stands before it, `was told`, and no "by" after it that
            says who does it.
    """

    first: int
    last: int
    lemma: str
    kind: CueKind
    passive: bool = False


@define(eq=False, slots=True)  # not frozen: there are a hundred in an article
class Mention:
    """Words that could point at a speaker.

    Attributes:
        start: Offset of the first character, title and determiner inside.
        end: Offset behind the last one; appositions are outside.
        first: Index of its first token.
        last: Index of its last token.
        kind: Name, pronoun or description.
        sentence: Index of its sentence.
        area: Index of its headline, standfirst or paragraph.
        region: Index of the quoted region it stands in, -1 outside of all.
        head: The lower-case word that says what it is: `minister`, `officials`, `he`; for a
            name its last word.
        name: A name's words without its title: `("Sergey", "Lavrov")`.
        title: What stands before a name: `Russian Foreign Minister`; empty if nothing does.
        plural: Whether it means several.
        definite: Whether `the` stands before it.
    """

    start: int
    end: int
    first: int
    last: int
    kind: MentionKind
    sentence: int
    area: int
    region: int
    head: str
    name: tuple[str, ...] = ()
    title: str = ""
    plural: bool = False
    definite: bool = False


@frozen(eq=False, slots=True)
class Subject:
    """Who a cue belongs to, and how the two stand to one another."""

    mention: Mention
    kind: SubjectKind


@frozen(eq=False, slots=True)
class Starts:
    """Where things begin, in order, to find them by: offsets, and indices of tokens for cues."""

    sentences: list[int] = field(factory=list[int])
    regions: list[int] = field(factory=list[int])
    mentions: list[int] = field(factory=list[int])
    cues: list[int] = field(factory=list[int])

    @classmethod
    def of(
        cls,
        sentences: Iterable[tuple[int, int]],
        regions: Iterable[Region],
        mentions: Iterable[Mention],
        cues: Iterable[int],
    ) -> Self:
        """Where these begin."""
        return cls(
            [start for start, _ in sentences],
            [region.start for region in regions],
            [mention.start for mention in mentions],
            list(cues),
        )


@frozen(eq=False, slots=False)
class Phrases:
    """The words of an article's headline, standfirst and paragraphs, and what they point at.

    Nobody is known yet: two mentions of one person are two mentions.

    Attributes:
        text: The untouched input.
        areas: Headline, standfirst and paragraphs, as far as there are any, in reading order.
        headline: Index of the headline in `areas`; None without one.
        labels: The speaker labels that areas begin with, by the area's index.
        regions: What stands between quotation marks.
        marked_names: What stands between quotation marks as the name of somebody who speaks.
        sentences: Start and end offsets of the sentences.
        tokens: The words.
        cues: What reports speech, by the index of its first token.
        mentions: What could point at a speaker, in order.
    """

    text: str = ""
    areas: tuple[CharSpan, ...] = ()
    headline: int | None = None
    labels: Mapping[int, Label] = field(factory=dict[int, Label])
    regions: tuple[Region, ...] = ()
    marked_names: tuple[Region, ...] = ()
    sentences: Sequence[tuple[int, int]] = ()
    tokens: Tokens = field(factory=lambda: Tokens([], [], [], [], [], [], []))
    cues: Mapping[int, Cue] = field(factory=dict[int, Cue])
    mentions: tuple[Mention, ...] = ()
    _starts: Starts = field(factory=Starts, alias="starts", repr=False)

    def found(self) -> dict[str, Any]:
        """All fields by name, for the value of the next stage."""
        return {
            "text": self.text,
            "areas": self.areas,
            "headline": self.headline,
            "labels": self.labels,
            "regions": self.regions,
            "marked_names": self.marked_names,
            "sentences": self.sentences,
            "tokens": self.tokens,
            "cues": self.cues,
            "mentions": self.mentions,
            "starts": self._starts,
        }

    def span(self, start: int, end: int) -> CharSpan:
        """The text between two offsets."""
        return CharSpan(start, end, self.text[start:end])

    def span_of(self, cue: Cue) -> CharSpan:
        """The words of *cue*."""
        return self.span(self.tokens.starts[cue.first], self.tokens.ends[cue.last])

    def token_at(self, offset: int) -> int:
        """Index of the first token that begins at or after *offset*."""
        return bisect_left(self.tokens.starts, offset)

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence around *offset*."""
        return bisect_right(self._starts.sentences, offset) - 1

    def region_at(self, offset: int) -> int:
        """Index of the last quoted region that begins at or before *offset*."""
        return bisect_right(self._starts.regions, offset) - 1

    def cues_between(self, first: int, last: int) -> list[Cue]:
        """The cues whose first token is one of *first* to *last*, in order."""
        indices = self._starts.cues
        low = bisect_left(indices, first)
        return [self.cues[index] for index in indices[low : bisect_right(indices, last, lo=low)]]

    def mentions_between(self, start: int, end: int) -> tuple[Mention, ...]:
        """The mentions that begin between two offsets."""
        starts = self._starts.mentions
        low = bisect_left(starts, start)
        return self.mentions[low : bisect_left(starts, end, lo=low)]

    def mention_at(self, span: CharSpan) -> Mention | None:
        """The mention that covers just *span*."""
        mentions = self.mentions_between(span.start, span.start + 1)
        return next((mention for mention in mentions if mention.end == span.end), None)

    def mentions_before(
        self, mention: Mention, reach: int, sentences: int = 0
    ) -> tuple[Mention, ...]:
        """The mentions of the same sentence, and of *sentences* before it, that begin before one.

        None is more than *reach* words away: a sentence may have no end.
        """
        begin = self.sentences[max(0, mention.sentence - sentences)][0]
        nearest = self.tokens.starts[max(0, mention.first - reach)]
        return self.mentions_between(max(begin, nearest), mention.start)

    @cached_property
    def described_at(self) -> Mapping[int, Mention]:
        """The descriptions outside quotation marks, by the index of their last token."""
        return {
            mention.last: mention
            for mention in self.mentions
            if mention.kind == "description" and mention.region < 0
        }
