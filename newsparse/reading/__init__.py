"""What is known of an article's prose, for all stages that need it.

`newsparse.reading.prose` fills it, from marks and words to whom every pronoun stands for.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping
from functools import cached_property
from typing import Literal

from attrs import define, field, frozen

from newsparse.lexicon.nouns import SYNONYMS
from newsparse.lexicon.words import LETTER_TITLES
from newsparse.reading.characters import Character
from newsparse.reading.cues import Cue
from newsparse.reading.marks import Region
from newsparse.reading.mentions import Mention
from newsparse.reading.tokens import Tokens
from newsparse.reading.transcripts import Label
from newsparse.spans import CharSpan

__all__ = ["Reading", "Referent", "Referents", "Roles", "Subject", "SubjectKind"]

Referent = Character | Mention

# beside: Ek said | inverted: said Ek | apposed: Ek, a farmer, said |
# attached: Ek of Leeds said, a man who saw it said | object: according to Ek |
# far: Ek smiled and said
SubjectKind = Literal["beside", "inverted", "apposed", "attached", "object", "far"]


@frozen(eq=False, slots=True)
class Subject:
    """Who a cue belongs to, and how the two stand to one another."""

    mention: Mention
    kind: SubjectKind


@define(eq=False, slots=True)
class Roles:
    """The roles of an article's characters.

    Attributes:
        spans: Each character's roles as printed, in order.
        heads: Each character's lower-case role nouns: `minister`.
        apposed: The character that a description stands in apposition to.
        fullest: The role of each character that says most.
    """

    spans: dict[Character, list[CharSpan]] = field(factory=dict[Character, list[CharSpan]])
    heads: dict[Character, set[str]] = field(factory=dict[Character, set[str]])
    apposed: dict[Mention, Character] = field(factory=dict[Mention, Character])
    fullest: dict[Character, CharSpan] = field(factory=dict[Character, CharSpan])

    def fits(self, character: Character, description: Mention, text: str) -> float:
        """How well *description* fits what the character is said to be: 0 to 3."""
        heads = self.heads.get(character)
        if not heads:
            return 0.0
        head = description.head
        if head in heads:
            if not self._ranks_agree(character, description, text):
                return 0.0
            words = text[description.start : description.end].lower().split()
            if words[-1] in LETTER_TITLES and any(
                _initials(span.text).endswith(words[-1]) for span in self.spans.get(character, ())
            ):
                return 3.0  # the PM: of two ministers, the Prime Minister
            shared = {
                word
                for span in self.spans.get(character, ())
                for word in span.text.lower().replace(",", " ").split()
            }.intersection(words) - {"the", "a", "an", "of", head}
            return 2.0 + min(len(shared), 2) / 2
        if any(other in heads for other in SYNONYMS.get(head, ())):
            return 1.0
        return 0.0

    def _ranks_agree(self, character: Character, description: Mention, text: str) -> bool:
        """Whether both are deputies, or neither is: a vice president is no president."""
        words = set(text[description.start : description.end].lower().split())
        ranks = [
            {word for word in span.text.lower().split() if word in _LOWER_RANKS}
            for span in self.spans.get(character, ())
            if description.head in span.text.lower()
        ]
        return not ranks or (words & _LOWER_RANKS) in ranks


def _initials(role: str) -> str:
    return "".join([word[0] for word in role.lower().split()])


# What makes an office another one.
_LOWER_RANKS = frozenset("vice deputy assistant associate acting under".split())


@frozen(eq=False, slots=True)
class Referents:
    """Whom an article's mentions stand for.

    Attributes:
        meant: The character, or the fuller description, that a mention stands for; a mention that
            stands for itself alone isn't in it.
        certainty: How likely that is, 0 to 1, for each pronoun and description in `meant`.
        people: The characters that a pronoun of a person was tied to.
    """

    meant: Mapping[Mention, Referent] = field(factory=dict[Mention, Referent])
    certainty: Mapping[Mention, float] = field(factory=dict[Mention, float])
    people: Collection[Referent] = ()

    def of(self, mention: Mention) -> Referent:
        """Whom *mention* stands for, itself where nobody else is known."""
        return self.meant.get(mention, mention)


@define(eq=False, slots=False)
class Reading:
    """What is found in an article's headline, standfirst and paragraphs.

    `read_prose` fills it step by step; behind it, nobody changes it.

    Attributes:
        text: The untouched input.
        areas: Headline, standfirst and paragraphs, as far as there are any, in reading order.
        headline: Index of the headline in `areas`; None without one.
        regions: What stands between quotation marks.
        sentences: Start and end offsets of the sentences.
        tokens: The words.
        cues: What reports speech, by the index of its first token.
        mentions: What could point at a speaker.
        cast: Whom each mention by name means.
        subjects: Whose each cue is.
        roles: What the article says its characters are.
        referents: Whom pronouns and descriptions stand for.
        labels: The speaker labels that areas begin with, by the area's index.
        marked_names: What stands between quotation marks as the name of somebody who speaks.
    """

    text: str = ""
    areas: tuple[CharSpan, ...] = ()
    headline: int | None = None
    regions: tuple[Region, ...] = ()
    sentences: list[tuple[int, int]] = field(factory=list[tuple[int, int]])
    tokens: Tokens = field(factory=lambda: Tokens([], [], [], [], [], [], []))
    cues: dict[int, Cue] = field(factory=dict[int, Cue])
    mentions: tuple[Mention, ...] = ()
    cast: dict[Mention, Character] = field(factory=dict[Mention, Character])
    subjects: dict[Cue, Subject] = field(factory=dict[Cue, Subject])
    labels: dict[int, Label] = field(factory=dict[int, Label])
    marked_names: tuple[Region, ...] = ()
    roles: Roles = field(factory=Roles)
    referents: Referents = field(factory=Referents)

    def span(self, start: int, end: int) -> CharSpan:
        """The text between two offsets."""
        return CharSpan(start, end, self.text[start:end])

    def span_of(self, cue: Cue) -> CharSpan:
        """The words of *cue*."""
        return self.span(self.tokens.starts[cue.first], self.tokens.ends[cue.last])

    def token_at(self, offset: int) -> int:
        """Index of the first token that begins at or behind *offset*."""
        return bisect_left(self.tokens.starts, offset)

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence around *offset*."""
        return bisect_right(self._sentence_starts, offset) - 1

    def region_at(self, offset: int) -> int:
        """Index of the last quoted region that begins at or before *offset*."""
        return bisect_right(self._region_starts, offset) - 1

    def cues_between(self, first: int, last: int) -> list[Cue]:
        """The cues whose first token is one of *first* to *last*, in order."""
        indices = self._cue_indices
        low = bisect_left(indices, first)
        return [self.cues[index] for index in indices[low : bisect_right(indices, last, lo=low)]]

    @cached_property
    def _cue_indices(self) -> list[int]:
        return list(self.cues)

    def mentions_between(self, start: int, end: int) -> tuple[Mention, ...]:
        """The mentions that begin between two offsets."""
        starts = self._mention_starts
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

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [start for start, _ in self.sentences]

    @cached_property
    def _region_starts(self) -> list[int]:
        return [region.start for region in self.regions]

    @cached_property
    def _mention_starts(self) -> list[int]:
        return [mention.start for mention in self.mentions]
