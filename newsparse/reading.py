"""The prose of an article, read once for all stages that need it."""

from __future__ import annotations

from attrs import field, frozen

from newsparse.cues import Cue, find_cues
from newsparse.marks import Region, find_regions
from newsparse.mentions import Mention, find_mentions
from newsparse.spans import CharSpan
from newsparse.tokens import Tokens, sentence_bounds, tokenize

__all__ = ["Reading", "read_prose"]


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
    """

    text: str = ""
    areas: tuple[CharSpan, ...] = ()
    headline: int | None = None
    regions: tuple[Region, ...] = ()
    sentences: list[tuple[int, int]] = field(factory=list)
    tokens: Tokens = field(factory=lambda: Tokens([], [], [], [], [], [], []))
    cues: dict[int, Cue] = field(factory=dict)
    mentions: tuple[Mention, ...] = ()

    def span(self, start: int, end: int) -> CharSpan:
        """The text between two offsets."""
        return CharSpan.of(self.text, start, end)


def read_prose(
    text: str,
    headline: CharSpan | None,
    standfirst: CharSpan | None,
    paragraphs: tuple[CharSpan, ...],
) -> Reading:
    """Read the parts of *text* that can hold quotes."""
    areas = sorted(
        (area for area in (headline, standfirst, *paragraphs) if area is not None),
        key=lambda area: area.start,
    )
    regions = find_regions(text, areas)
    sentences = sentence_bounds(text, areas, regions)
    tokens = tokenize(text, areas, sentences, regions)
    cues = find_cues(tokens)
    title_cased = [index for index, area in enumerate(areas) if _is_title_cased(area.text)]
    return Reading(
        text,
        tuple(areas),
        areas.index(headline) if headline is not None else None,
        regions,
        sentences,
        tokens,
        cues,
        find_mentions(text, tokens, title_cased, cues.keys()),
    )


def _is_title_cased(line: str) -> bool:
    """Whether nearly every longer word has a capital: Headlines Like This One, OR THIS."""
    if len(line) > 300:
        return False
    words = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
    return len(words) > 2 and sum(word[0].isupper() for word in words) > 0.8 * len(words)
