"""The prose of an article -> its words, with sentences and marks -> its phrases: cues, mentions."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter
from re import MULTILINE
from typing import Final

from newsparse.english.cues import CUE_WORDS, find_cues
from newsparse.english.marked_names import marked_names
from newsparse.english.mentions import MENTION_WORDS, find_mentions
from newsparse.english.words import FUNCTION_WORDS
from newsparse.loops import COMPILED, indices_in
from newsparse.patterns import regexp
from newsparse.prose.phrases import Phrases, Prose, by_first, by_last
from newsparse.prose.regions import find_regions
from newsparse.prose.sentences import sentence_bounds
from newsparse.prose.tokens import is_shouted, tokenize
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
    text, areas, tokens = prose.text, prose.areas, prose.tokens
    titled = _titled_sentences(text, areas, prose.sentences)
    hints = indices_in(_HINTS, tokens.lows)
    cues = find_cues(tokens, hints, titled)
    # What a headline names the body names as well, in letters that tell names from other words.
    told_again = {
        index
        for index, area in enumerate(areas)
        if (index == prose.headline and len(areas) > 1) or _is_title_cased(area.text)
    }
    mentions = find_mentions(text, tokens, hints, told_again, cues.keys(), titled)
    # In reverse: of mentions that share a token the longest comes first, so it is entered last.
    unquoted = [mention for mention in reversed(mentions) if mention.region < 0]
    return Phrases(prose, cues, mentions, by_first(unquoted), by_last(unquoted))


# Of all words in small letters, those that may begin a cue or be of a mention
_HINTS: Final = CUE_WORDS | MENTION_WORDS
# From this share of words on, longer ones in small letters make a line plain prose.
_PLAIN: Final = 0.2
# What such a line begins with.
_FOUR_CAPITALS: Final = regexp(r"^(?:[“\"]?[A-Z][^\s.]*[^\S\n]){4}", MULTILINE)
# A line of more characters is no headline.
_LONGEST_HEADLINE: Final = 300
# A longer word in small letters, of the commonest of them: cheaper to tell.
_SMALL: Final = regexp(r" [a-z]\S\S\S")


def _titled_sentences(
    text: str, areas: Sequence[CharSpan], sentences: Sequence[tuple[int, int]]
) -> set[int]:
    """Indices of the sentences that open a paragraph As If They Were Headlines. It goes on so."""
    titled: set[int] = set()
    for area in areas:
        if _FOUR_CAPITALS.match(text, area.start) is None:
            continue  # as most
        index = bisect_right(sentences, (area.start, len(text))) - 1
        start, end = sentences[index]
        if start == area.start and end < area.end and _is_title_cased(text[start:end]):
            titled.add(index)
    return titled


def _has_small(line: str) -> bool:
    """Whether the pattern for small words finds enough of them: in a loop, until there are."""
    found = 0
    enough = _PLAIN * (line.count(" ") + line.count("\n") + 1)
    for blank in range(len(line) * 7 // 10 - 4):
        if ord(line[blank]) == ord(" ") and ord("a") <= ord(line[blank + 1]) <= ord("z"):
            rest = line[blank + 2 : blank + 5]
            found += not (rest[0].isspace() or rest[1].isspace() or rest[2].isspace())
            if found >= enough:
                return True
    return False


def _is_title_cased(line: str) -> bool:
    """Whether nearly every longer word has a capital: Headlines Like This One, OR THIS."""
    if len(line) > _LONGEST_HEADLINE:
        return False
    if (
        _has_small(line)
        if COMPILED
        else len(_SMALL.findall(line, 0, len(line) * 7 // 10))
        >= _PLAIN * (line.count(" ") + line.count("\n") + 1)
    ):
        return False  # as most: plain prose has so many in its first part
    if is_shouted(line):
        return False
    words = line.split()
    most = _PLAIN * len(words)
    capitals = small = 0
    for word in words:
        if len(word) > 3 and word[0].isalpha():
            if word[0].isupper():
                capitals += 1
            else:
                small += 1
                if small >= most:
                    return False  # whatever follows: most lines are plain prose
    if capitals <= 2 or capitals <= 0.8 * (capitals + small):
        return False
    # A line that ends in a full stop may be a sentence that names many, and has a verb: met
    return not line.endswith(".") or (
        capitals > 0.9 * (capitals + small)
        and all(word in FUNCTION_WORDS for word in words if word.islower())
    )
