"""What is known of an article's prose, for all stages that need it; `newsparse.prose` fills it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from typing import TYPE_CHECKING

from attrs import field, frozen

from newsparse.cast import Character
from newsparse.cues import Cue
from newsparse.marks import Region
from newsparse.mentions import Mention
from newsparse.spans import CharSpan
from newsparse.tokens import Tokens
from newsparse.transcripts import Label

if TYPE_CHECKING:
    from newsparse.subjects import Subject

__all__ = ["Reading"]


@frozen(eq=False)
class Reading:
    """What is found in an article's headline, standfirst and paragraphs.

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
        labels: The speaker labels that areas begin with, by the area's index.
    """

    text: str = ""
    areas: tuple[CharSpan, ...] = ()
    headline: int | None = None
    regions: tuple[Region, ...] = ()
    sentences: list[tuple[int, int]] = field(factory=list)
    tokens: Tokens = field(factory=lambda: Tokens([], [], [], [], [], [], []))
    cues: dict[int, Cue] = field(factory=dict)
    mentions: tuple[Mention, ...] = ()
    cast: dict[Mention, Character] = field(factory=dict)
    subjects: dict[Cue, Subject] = field(factory=dict)
    labels: dict[int, Label] = field(factory=dict)

    def span(self, start: int, end: int) -> CharSpan:
        """The text between two offsets."""
        return CharSpan.of(self.text, start, end)

    def span_of(self, cue: Cue) -> CharSpan:
        """The words of *cue*."""
        return self.span(self.tokens.starts[cue.first], self.tokens.ends[cue.last])

    def token_at(self, offset: int) -> int:
        """Index of the first token that begins at or behind *offset*."""
        return bisect_left(self.tokens.starts, offset)

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence around *offset*."""
        return bisect_right(self.sentences, (offset, len(self.text))) - 1

    def region_at(self, offset: int) -> int:
        """Index of the last quoted region that begins at or before *offset*."""
        return bisect_right(self.regions, offset, key=_start) - 1

    def mentions_between(self, start: int, end: int) -> tuple[Mention, ...]:
        """The mentions that begin between two offsets."""
        low = bisect_left(self.mentions, start, key=_start)
        return self.mentions[low : bisect_left(self.mentions, end, lo=low, key=_start)]


def _start(located: Mention | Region) -> int:
    return located.start
