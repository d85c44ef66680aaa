"""Speaker labels: `EK: We will see.` in a transcript, `Ada Ek: “We will see.”` before a mark.

A labelled paragraph of a transcript is a quoted region without marks: its words are speech, and
its label says whose.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, final

from newsparse.english.given_names import GIVEN
from newsparse.english.labels import IN_LABELS, LABELS_OF_NOBODY, TALKING
from newsparse.english.nouns import PEOPLE
from newsparse.english.openers import NOT_NAMES
from newsparse.english.words import FUNCTION_WORDS
from newsparse.patterns import regexp
from newsparse.spans import CharSpan

__all__ = ["Label", "find_labels", "transcript_of"]

# EK: | ADA EK, HOST: | Ada Ek (by telephone): | Q: | “EK: inside a quoted transcript
_LABEL: Final = regexp(
    rf"[\"“]?(?P<name>[A-Z][\w.'’&-]*(?: (?:{'|'.join(IN_LABELS)}|[A-Z][\w.'’&-]*)){{0,4}})"
    r"(?:, [A-Z][A-Z ]{2,30}| ?\([^()\n]{1,40}\))?: ?(?=\S)"
)
# The fewest labelled paragraphs that make a transcript.
_FEWEST: Final = 3
# The share of them at least that somebody talks in: nine transcripts of the training and
# development articles have .6 or more, eight lists .2 or less.
_LEAST_TALK: Final = 0.3
# Somebody talks to somebody: I | you | ?
_TALK: Final = regexp(rf"\b(?:{'|'.join(TALKING)})\b|\b(?:[Yy]es|[Nn]o)(?=[,.!?—])|\?")


@final
class Label:
    """A speaker label at the beginning of a paragraph.

    Attributes:
        paragraph: Index of the paragraph.
        start: Offset of the name's first character.
        end: Offset after the name.
        content: Offset of the first character that is said.
    """

    __slots__ = ("content", "end", "paragraph", "start")

    def __init__(
        self,
        paragraph: int,
        start: int,
        end: int,
        content: int,
    ) -> None:
        self.paragraph: int = paragraph
        self.start: int = start
        self.end: int = end
        self.content: int = content


def find_labels(text: str, paragraphs: Sequence[CharSpan]) -> dict[int, Label]:
    """The labels that paragraphs begin with, by the paragraph's index."""
    labels: dict[int, Label] = {}
    dotted: dict[int, Label] = {}
    for index, paragraph in enumerate(paragraphs):
        start = paragraph.start
        if text.find(":", start, start + 90) < 0 and text[start] not in "QA":
            continue  # as most
        reach = min(paragraph.end, start + 90)
        if text[start] in "QA" and text.startswith(". ", start + 1, reach - 1):
            dotted[index] = Label(index, start, start + 1, start + 3)
            continue
        if text.find(":", start, reach) < 0:
            continue
        match = _LABEL.match(text, start, reach)
        if match is None or match.end() >= paragraph.end or _is_no_speaker(match["name"]):
            continue
        labels[index] = Label(index, match.start("name"), match.end("name"), match.end())
    # Q. Will it open? A. It will: one of the two alone is an initial.
    if len({text[label.start] for label in dotted.values()}) == 2:
        labels |= dotted
    return labels


def _is_no_speaker(name: str) -> bool:
    """Whether *name* before a colon is the name of nobody: `Update`, `On Monday`."""
    if name == "A":
        return False
    words = [word.lower().strip(".'’") for word in name.split()]
    first, last = words[0], words[-1]
    if first in LABELS_OF_NOBODY or last in LABELS_OF_NOBODY:
        return True
    return any(word in FUNCTION_WORDS or word in NOT_NAMES for word in (first, last))


def _is_full_name(name: str) -> bool:
    """Whether a label has a given name first: Ada Ek"""
    first, *others = name.lower().split()
    return first in GIVEN and bool(others) and others[-1] not in PEOPLE


def transcript_of(
    text: str, paragraphs: Sequence[CharSpan], labels: dict[int, Label]
) -> dict[int, Label]:
    """The labels that stand before speech without marks: those of a transcript.

    A transcript has several labelled paragraphs, near one another, somebody in it speaks again, by
    the last name perhaps, and people talk in it; a single `Ek: no` is a headline's or a list's.
    """
    unmarked = {
        index: label
        for index, label in labels.items()
        if (text[label.content].isalpha() or text[label.content] in "([")
        and text[label.start - 1 : label.start] not in ('"', "“")
    }
    if len(unmarked) < _FEWEST:
        return {}
    names = [text[label.start : label.end] for label in unmarked.values()]
    # Ada Ek: and later Ek:, but no list of prizes with Young Player: and Player:
    lasts = {name.rpartition(" ")[2] for name in names if _is_full_name(name)}
    if len(set(names)) == len(names) and lasts.isdisjoint(names):
        return {}  # a list: no label comes again
    near = sum(
        any(index + step in unmarked for step in (-3, -2, -1, 1, 2, 3)) for index in unmarked
    )
    return unmarked if near >= _FEWEST and _is_talk(text, paragraphs, unmarked) else {}


def _is_talk(text: str, paragraphs: Sequence[CharSpan], labels: dict[int, Label]) -> bool:
    """Whether people talk in the labelled paragraphs: of places or goods a list tells.

    In several of them somebody says I, we or you, or asks, or the labels are people's full names.
    """
    spoken = named = 0
    for index, label in labels.items():
        name = text[label.start : label.end]
        named += name in ("Q", "A") or _is_full_name(name)
        spoken += _TALK.search(text, label.content, paragraphs[index].end) is not None
    return spoken >= max(2, _LEAST_TALK * len(labels)) or named >= len(labels) / 2
