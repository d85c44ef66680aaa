"""What is found in an article's prose before anybody asks who is who: words, cues, mentions.

Here are the values alone. What finds cues and mentions is English (`newsparse.english.phrases`).
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter, itemgetter
from typing import Final, Literal, final

from newsparse.loops import COMPILED, bisect_left, bisect_near, bisect_right
from newsparse.making import span_of
from newsparse.prose.marks import Region
from newsparse.prose.tokens import Tokens
from newsparse.prose.transcripts import Label
from newsparse.spans import CharSpan

__all__ = [
    "REPORTING",
    "SPEECH",
    "Cue",
    "CueKind",
    "Mention",
    "MentionKind",
    "Phrases",
    "Prose",
    "Subject",
    "SubjectKind",
    "starts_of",
]

# say: plain speech; report: speech with a purpose; voice: how it sounds; call: takes a phrase;
# think: what is thought; according: "according to"; weak: a form that is more often no verb.
CueKind = Literal["say", "report", "voice", "call", "think", "according", "weak"]

# The kinds of cues by which somebody says something; what is thought or called so is not said.
SPEECH: Final = frozenset(("say", "report", "voice"))
# The same with "according to".
REPORTING: Final = SPEECH | {"according"}

MentionKind = Literal["name", "pronoun", "description"]

# beside: Ek said | inverted: said Ek | apposed: Ek, a farmer, said |
# attached: Ek of Leeds said, a man who saw it said | object: according to Ek |
# far: Ek smiled and said
SubjectKind = Literal["beside", "inverted", "apposed", "attached", "object", "far"]


@final
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

    __slots__ = ("first", "kind", "last", "lemma", "passive")

    def __init__(
        self, first: int, last: int, lemma: str, kind: CueKind, passive: bool = False
    ) -> None:
        self.first: int = first
        self.last: int = last
        self.lemma: str = lemma
        self.kind: CueKind = kind
        self.passive: bool = passive


@final
class Mention:
    """Words that could point at a speaker: the tokens from *first* to *last*.

    Attributes:
        start: Offset of the first character, title and determiner inside.
        end: Offset after the last one; appositions are outside.
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

    __slots__ = (
        "area",
        "definite",
        "end",
        "first",
        "head",
        "kind",
        "last",
        "name",
        "plural",
        "region",
        "sentence",
        "start",
        "title",
    )

    def __init__(
        self,
        tokens: Tokens,
        first: int,
        last: int,
        kind: MentionKind,
        head: str,
        plural: bool,
        definite: bool,
        name: tuple[str, ...] = (),
        title: str = "",
    ) -> None:
        region = tokens.regions[last]
        self.start: int = tokens.starts[first]
        self.end: int = tokens.ends[last]
        self.first: int = first
        self.last: int = last
        self.kind: MentionKind = kind
        self.sentence: int = tokens.sentences[last]
        self.area: int = tokens.areas[last]
        self.region: int = region if region >= 0 else tokens.regions[first]
        self.head: str = head
        self.name: tuple[str, ...] = name
        self.title: str = title
        self.plural: bool = plural
        self.definite: bool = definite


def starts_of(mentions: Sequence[Mention]) -> list[int]:
    """Where *mentions* begin."""
    if COMPILED:
        return [mention.start for mention in mentions]
    return list(map(attrgetter("start"), mentions))


@final
class Subject:
    """Who a cue belongs to, and how the two stand to one another."""

    __slots__ = ("kind", "mention")

    def __init__(self, mention: Mention, kind: SubjectKind) -> None:
        self.mention: Final = mention
        self.kind: Final = kind


class Prose:
    """An article's headline, standfirst and paragraphs, split into sentences, marks and words.

    This much is read in every language. `Phrases`, `Named` and `Reading` are prose of which more is
    known; functions say `reading` for whichever of the four they take.

    Attributes:
        text: The untouched input.
        areas: Headline, standfirst and paragraphs, as far as there are any, in reading order.
        headline: Index of the headline in `areas`; None without one.
        labels: The speaker labels that areas begin with, by the area's index.
        regions: What stands between quotation marks.
        marked_names: What stands between quotation marks as the name of somebody who speaks.
        sentences: Start and end offsets of the sentences.
        tokens: The words.
        sentence_starts: Where these begin, ...
        region_starts: ... and where regions do.
    """

    __slots__ = (
        "areas",
        "headline",
        "labels",
        "marked_names",
        "region_starts",
        "regions",
        "sentence_starts",
        "sentences",
        "text",
        "tokens",
    )

    def __init__(
        self,
        text: str,
        areas: tuple[CharSpan, ...],
        headline: int | None,
        labels: dict[int, Label],
        regions: tuple[Region, ...],
        marked_names: tuple[Region, ...],
        sentences: list[tuple[int, int]],
        tokens: Tokens,
        like: Prose | None = None,
    ) -> None:
        # *like* has the same sentences and regions, and has looked through them.
        self.text: Final = text
        self.areas: Final = areas
        self.headline: Final = headline
        self.labels: Final = labels
        self.regions: Final = regions
        self.marked_names: Final = marked_names
        self.sentences: Final = sentences
        self.tokens: Final = tokens
        self.sentence_starts: Final[list[int]] = (
            like.sentence_starts if like is not None else list(map(itemgetter(0), sentences))
        )
        self.region_starts: Final[list[int]] = (
            like.region_starts if like is not None else list(map(attrgetter("start"), regions))
        )

    def span(self, start: int, end: int) -> CharSpan:
        """The text between two offsets."""
        return span_of(start, end, self.text[start:end])

    def token_at(self, offset: int) -> int:
        """Index of the first token that begins at or after *offset*."""
        index = self.tokens.at_marks.get(offset)
        return index if index is not None else bisect_left(self.tokens.starts, offset)

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence around *offset*."""
        return bisect_right(self.sentence_starts, offset) - 1

    def region_at(self, offset: int) -> int:
        """Index of the last quoted region that begins at or before *offset*."""
        return bisect_right(self.region_starts, offset) - 1


class Phrases(Prose):
    """The words of an article's headline, standfirst and paragraphs, and what they point at.

    Nobody is known yet: two mentions of one person are two mentions.

    Attributes:
        cues: What reports speech, by the index of its first token.
        cue_starts: These indices, in order.
        mentions: What could point at a speaker, in order.
        mention_starts: Where these begin.
        beginning_at: By the index of a token, the longest mention outside quotation marks that
            begins there, "Ek's campaign" before "Ek"; None where none does.
        ending_at: The same of the token that it ends with.
    """

    __slots__ = (
        "_cues_in_order",
        "beginning_at",
        "cue_starts",
        "cues",
        "ending_at",
        "mention_starts",
        "mentions",
    )

    def __init__(
        self,
        prose: Prose,
        cues: dict[int, Cue],
        mentions: tuple[Mention, ...],
        beginning_at: list[Mention | None],
        ending_at: list[Mention | None],
        like: Phrases | None = None,
    ) -> None:
        # *like* has the same cues and mentions, and has looked through them.
        super().__init__(
            prose.text,
            prose.areas,
            prose.headline,
            prose.labels,
            prose.regions,
            prose.marked_names,
            prose.sentences,
            prose.tokens,
            prose,
        )
        self.cues: Final = cues
        self.cue_starts: Final[list[int]] = like.cue_starts if like is not None else list(cues)
        self._cues_in_order: Final[tuple[Cue, ...]] = (
            like._cues_in_order if like is not None else tuple(cues.values())
        )
        self.mentions: Final = mentions
        self.mention_starts: Final[list[int]] = (
            like.mention_starts if like is not None else starts_of(mentions)
        )
        self.beginning_at: Final = beginning_at
        self.ending_at: Final = ending_at

    def span_of(self, cue: Cue) -> CharSpan:
        """The words of *cue*."""
        return self.span(self.tokens.starts[cue.first], self.tokens.ends[cue.last])

    def cues_between(self, first: int, last: int) -> tuple[Cue, ...]:
        """The cues whose first token is one of *first* to *last*, in order."""
        indices = self.cue_starts
        low = bisect_left(indices, first)
        return self._cues_in_order[low : bisect_near(indices, last + 1, low)]

    def has_cue(self, first: int, last: int) -> bool:
        """Whether a cue begins with one of the tokens from *first* to *last*."""
        indices = self.cue_starts
        at = bisect_left(indices, first)
        return at < len(indices) and indices[at] <= last

    def mentions_between(self, start: int, end: int) -> tuple[Mention, ...]:
        """The mentions that begin between two offsets."""
        starts = self.mention_starts
        low = bisect_left(starts, start)
        return self.mentions[low : bisect_near(starts, end, low)]

    def mention_at(self, span: CharSpan) -> Mention | None:
        """The mention that covers just *span*."""
        for mention in self.mentions_between(span.start, span.start + 1):
            if mention.end == span.end:
                return mention
        return None

    def mentions_before(
        self, mention: Mention, reach: int, sentences: int = 0
    ) -> tuple[Mention, ...]:
        """The mentions of the same sentence, and of *sentences* before it, that begin before one.

        None is more than *reach* words away: a sentence may have no end.
        """
        begin = self.sentences[max(0, mention.sentence - sentences)][0]
        nearest = self.tokens.starts[max(0, mention.first - reach)]
        return self.mentions_between(max(begin, nearest), mention.start)
