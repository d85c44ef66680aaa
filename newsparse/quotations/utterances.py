"""Quoted regions -> utterances: the regions that are one quotation, interrupted or continued."""

from __future__ import annotations

from typing import Final, final

from newsparse.english.marked_terms import is_title
from newsparse.prose.marks import Region
from newsparse.prose.phrases import SPEECH, Cue, Prose
from newsparse.quotations.speech import reporting_cue
from newsparse.reading import Reading
from newsparse.spans import QuoteKind

__all__ = ["Utterance", "goes_on_below", "group_regions"]

# The longest stretch between two parts of one interrupted quotation, in characters.
_LONGEST_INTERRUPTION: Final = 220
# How many words after the first part the cue that interrupts it stands at most.
_FARTHEST_INTERRUPTION: Final = 8
# How near after a quotation its own cue stands, in words.
_NEAR_WORDS: Final = 12
# How far before a quotation its sentence is looked at, in characters.
_FARTHEST_CHARACTERS: Final = 200
# What an utterance ends in that its cue interrupts: “Stay,” | “Stay?” | “Stay —”
_LEFT_OPEN: Final[tuple[str, ...]] = (",", "?", "!", "—", "–", "-", "…")
# How many cues may stand between two parts, where a sentence ends: “A,” Ek told Bo, and asked. “B.”
_MOST_CUES: Final = 2
# From so many words on marked words may be a clause; fewer are one only if a sign ends them.
_FEWEST_OF_CLAUSE: Final = 4
# Cues that interrupt nothing: who calls something “late” and “bad” says two things.
_NO_INTERRUPTIONS: Final = frozenset(("weak", "call", "think"))


@final
class Utterance:
    """Regions that are one quotation: interrupted, or continued in the next paragraph.

    Attributes:
        regions: Indices of its regions in `Reading.regions`.
        kind: Direct or mixed.
    """

    __slots__ = ("kind", "regions")

    def __init__(self, regions: tuple[int, ...], kind: QuoteKind) -> None:
        self.regions: tuple[int, ...] = regions
        self.kind: QuoteKind = kind


def group_regions(reading: Reading) -> list[Utterance]:
    """The regions, those that belong to one utterance together."""
    groups: list[list[int]] = []
    for index, region in enumerate(reading.regions):
        if groups and _goes_on(reading, reading.regions[groups[-1][-1]], region):
            groups[-1].append(index)
        else:
            groups.append([index])
    return [Utterance(tuple(group), _kind(reading, reading.regions[group[0]])) for group in groups]


def _goes_on(reading: Reading, region: Region, following: Region) -> bool:
    """Whether *following* goes on with the utterance of *region*."""
    if region.single != following.single:
        return False
    if region.paragraph != following.paragraph:
        return goes_on_below(reading, region, following)
    between = reading.text[region.end : following.start]
    if not between.strip() or len(between) > _LONGEST_INTERRUPTION:
        return False
    first, last = reading.token_at(region.end), reading.token_at(following.start) - 1
    if first > last or not reading.tokens.same_sentence(first, last):
        return False
    cues = [cue for cue in reading.cues_between(first, last) if cue.kind not in _NO_INTERRUPTIONS]
    if reading.tokens.sentences[last] == reading.sentence_at(following.start):
        # “A,” Ek said, “B.” But: “A,” Ek said in her memoir, “B.”
        return (
            _is_interruption(reading, cues, first, last)
            and _is_left_open(reading, region)
            and not is_title(reading.text, following.start, following.end)
        )
    if _has_own_cue(reading, following):
        return False  # “A,” Ek said. “B,” she added.
    if not cues:
        return reporting_cue(reading, region) is not None  # “A,” she calls down. “B.”
    return len(cues) <= _MOST_CUES and _is_left_open(reading, region)  # “A,” Ek said. “B.”


def goes_on_below(reading: Prose, region: Region, following: Region) -> bool:
    """Whether nothing closes *region*, and the next paragraph opens with a mark again."""
    return (
        not region.closed
        and following.paragraph not in reading.labels
        and following.paragraph == region.paragraph + 1
        and following.start == reading.areas[following.paragraph].start
    )


def _is_interruption(reading: Reading, cues: list[Cue], first: int, last: int) -> bool:
    """Whether one cue alone stands in the tokens from *first* to *last*, and a sign ends them.

    “You,” she told him, “would never”; but not “You,” she told him, adding: “Never.”
    """
    return (
        len(cues) == 1
        and reading.tokens.words[last] in ",—–-"
        and cues[0].first < first + _FARTHEST_INTERRUPTION
    )


def _is_left_open(reading: Reading, region: Region) -> bool:
    """Whether *region* may go on after what comes after it: “Stay,” and not “Stay.”"""
    return reading.text[region.start : region.end].rstrip("\"”’'» ").endswith(_LEFT_OPEN)


def _has_own_cue(reading: Reading, region: Region) -> bool:
    """Whether a cue of its own stands after *region*, with its subject."""
    if not reading.text[region.start : region.end].rstrip("\"”’'» ").endswith(","):
        return False
    after = reading.token_at(region.end)
    sentence = reading.sentence_at(region.start)
    return any(
        cue.kind in ("say", "report", "voice", "call")
        and reading.tokens.sentences[cue.first] == sentence
        for cue in reading.cues_between(after, after + _NEAR_WORDS - 1)
    )


def _kind(reading: Reading, region: Region) -> QuoteKind:
    """Direct where the region is a clause of its own, mixed where it is a piece of one."""
    text = reading.text
    label = reading.labels.get(region.paragraph)
    if label is not None and region.start <= label.content:
        return "direct"
    words = text[region.start : region.end].strip("\"“”‘’'«»„ ")
    start, _ = reading.sentences[reading.sentence_at(region.start)]
    before = text[max(start, region.start - _FARTHEST_CHARACTERS) : region.start].rstrip()
    long_enough = words.endswith((",", ".", "?", "!")) or (
        len(words.split(None, _FEWEST_OF_CLAUSE - 1)) == _FEWEST_OF_CLAUSE
    )
    begins = words[:1].isupper() or words[:1] in "[(…" or not words[:1].isalpha()
    # “We go on.” | “Late” is how Ek called it.
    if not before:
        return "direct" if long_enough else "mixed"
    # Ek said, “We go on” | Ek is, “sadly”, late
    if before.endswith((",", ":", "—", "–", "--")):
        return "direct" if begins else "mixed"
    # Ek said “We go on.”
    last = reading.token_at(region.start) - 1
    if begins and long_enough and (cue := reading.cues.get(last)) is not None:
        return "direct" if cue.kind in SPEECH else "mixed"
    return "mixed"
