"""The prose of an article -> its words, with sentences and marks -> its phrases: cues, mentions."""

from __future__ import annotations

from operator import attrgetter
from re import MULTILINE
from typing import Final

from newsparse.cases import is_letter, is_upper
from newsparse.english.cues import CUE_WORDS, find_cues
from newsparse.english.marked_names import marked_names
from newsparse.english.mentions import MENTION_WORDS, find_mentions
from newsparse.english.words import FUNCTION_WORDS
from newsparse.loops import bisect_left, indices_in
from newsparse.patterns import regexp
from newsparse.prose.phrases import Mention, Phrases, Prose
from newsparse.prose.regions import find_regions
from newsparse.prose.sentences import sentence_bounds
from newsparse.prose.tokens import Tokens, is_shouted, tokenize
from newsparse.prose.transcripts import find_labels, transcript_of
from newsparse.spans import CharSpan

__all__ = ["find_phrases", "split_prose"]


def split_prose(
    text: str,
    headline: CharSpan | None,
    standfirst: CharSpan | None,
    paragraphs: tuple[CharSpan, ...],
) -> Prose:
    """Split those parts of *text* that can hold quotes into sentences, marks and words."""
    areas = sorted(
        (area for area in (headline, standfirst, *paragraphs) if area is not None),
        key=attrgetter("start"),
    )
    labels = find_labels(text, areas)
    transcript = transcript_of(text, areas, labels)
    regions = find_regions(text, areas, {i: label.content for i, label in transcript.items()})
    named = marked_names(text, regions)
    if named:
        regions = tuple(region for region in regions if region not in named)
    sentences = sentence_bounds(text, areas, regions)
    return Prose(
        text,
        tuple(areas),
        areas.index(headline) if headline is not None else None,
        labels,
        regions,
        named,
        sentences,
        tokenize(text, areas, sentences, regions, named),
    )


def find_phrases(prose: Prose) -> Phrases:
    """Find what reports speech in *prose*, and what could point at a speaker."""
    text, tokens = prose.text, prose.tokens
    titled, told_again = _titled(prose)
    hints = indices_in(_HINTS, tokens.lows)
    cues = find_cues(tokens, hints, titled)
    mentions = find_mentions(text, tokens, hints, told_again, cues.keys(), titled)
    beginning_at: list[Mention | None] = [None] * len(tokens.words)
    ending_at = beginning_at.copy()
    # In reverse: of mentions that share a token the longest comes first, so it is entered last.
    for mention in reversed(mentions):
        if mention.region < 0:
            beginning_at[mention.first] = ending_at[mention.last] = mention
    return Phrases(prose, cues, mentions, beginning_at, ending_at)


# Of all words in small letters, those that may begin a cue or be of a mention
_HINTS: Final = CUE_WORDS | MENTION_WORDS
# From this share of words on, longer ones in small letters make a line plain prose.
_PLAIN: Final = 0.2
# What such a line begins with.
_FOUR_CAPITALS: Final = regexp(r"^(?:[“\"]?[A-Z][^\s.]*[^\S\n]){4}", MULTILINE)
# A line of more characters is no headline.
_LONGEST_HEADLINE: Final = 300
# A line has more words with capitals, and so many longer ones in small letters for each of them.
_FEWEST_CAPITALS: Final = 2
_MOST_SMALL: Final = 0.25
# A word of more characters tells by its first letter how a line is printed.
_LONGEST_SHORT: Final = 3
# The letters that most small words begin with, as compiled code compares them itself
_FIRST_SMALL: Final = ord("a")
_LAST_SMALL: Final = ord("z")


def _titled(prose: Prose) -> tuple[set[int], set[int]]:
    """Indices of the sentences and of the areas that are printed As If They Were Headlines.

    The sentences open a paragraph that goes on otherwise. Of the areas the headline is one: what it
    names the body names as well, in letters that tell names from other words.
    """
    text, areas, tokens = prose.text, prose.areas, prose.tokens
    places, headline = tokens.places, prose.headline if len(prose.areas) > 1 else None
    sentences: set[int] = set()
    titled: set[int] = set()
    after = capitals_after = 0
    for index, area in enumerate(areas):
        first, capitals_before = after, capitals_after
        after = bisect_left(tokens.areas, index + 1, lo=first)
        capitals_after = bisect_left(places, after, lo=capitals_before)
        capitals = capitals_after - capitals_before
        if (
            capitals > _FEWEST_CAPITALS
            and _may_open_titled(tokens, first)
            and _FOUR_CAPITALS.match(text, area.start) is not None
        ):
            begin, end = prose.sentences[tokens.sentences[first]]
            if begin == area.start and end < area.end and _is_title_cased(text[begin:end]):
                sentences.add(tokens.sentences[first])
        if index == headline or (
            not _is_plain(text, tokens, first, after, capitals) and _is_title_cased(area.text)
        ):
            titled.add(index)
    return sentences, titled


def _may_open_titled(tokens: Tokens, first: int) -> bool:
    """Whether the second word of the area that begins at *first* is none in small letters."""
    starts, ends = tokens.starts, tokens.ends
    second = first + 1
    second += starts[second] == ends[first]  # Ek's, “We
    word = tokens.words[second]
    return (
        word != tokens.lows[second] or not word[0].isalnum() or starts[second] == ends[second - 1]
    )


def _is_plain(text: str, tokens: Tokens, first: int, after: int, capitals: int) -> bool:
    """Whether it is soon seen that small letters begin too many of an area's longer words.

    Its tokens are those from *first* to *after*; *capitals* of them have one, long or short.
    """
    if capitals <= _FEWEST_CAPITALS:
        return True
    small, enough = 0, _MOST_SMALL * capitals
    for index in range(first + 1, after):
        word = tokens.words[index]
        if (
            len(word) > _LONGEST_SHORT
            and _FIRST_SMALL <= ord(word[0]) <= _LAST_SMALL
            and text[tokens.starts[index] - 1].isspace()
        ):
            small += 1
            if small >= enough:
                return True
    return False


def _is_title_cased(line: str) -> bool:
    """Whether nearly every longer word has a capital: Headlines Like This One, OR THIS."""
    if len(line) > _LONGEST_HEADLINE or is_shouted(line):
        return False
    words = line.split()
    most = _PLAIN * len(words)
    capitals = small = 0
    for word in words:
        if len(word) > _LONGEST_SHORT and is_letter(word[0]):
            if is_upper(word[0]):
                capitals += 1
            else:
                small += 1
                if small >= most:
                    return False  # whatever follows: most lines are plain prose
    if capitals <= _FEWEST_CAPITALS or small >= _MOST_SMALL * capitals:
        return False
    # A line that ends in a full stop may be a sentence that names many, and has a verb: met
    return not line.endswith(".") or (
        capitals > 0.9 * (capitals + small)
        and all(word in FUNCTION_WORDS for word in words if word.islower())
    )
