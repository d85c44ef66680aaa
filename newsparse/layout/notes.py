"""Sentences that speak of the paper and its readers, and not of the news.

They stand above an article, below it and within, as prose does; their words tell them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final, final

from newsparse.english.in_headlines import PASTS_OF_STORIES, TO_READERS
from newsparse.layout.wording import worded
from newsparse.patterns import regexp
from newsparse.tables import table

__all__ = ["is_about_page", "page_words"]

# How many of a sentence's words speak of the page, at least: of the first paragraphs of 590
# articles none has two and as large a share, of 27 notes 15.
_SHARE: Final = 0.12
# A longer paragraph is no note.
_LONGEST: Final = 60
# What a word counts that no story has
_SURE: Final = 2
# Slow Rooms is our series about ... | First Light is a weekly newsletter that ...
_SERIES: Final = regexp(
    r"\bis (?:our|a|an|the) (?:[\w'’-]+ ){0,3}(?:series|column|newsletter|podcast|briefing)\b"
)
# Verbs of stories inside a sentence, by which it is told without cutting it into words; short ones,
# which most stories have, first
_PAST_WITHIN: Final = tuple(f" {verb} " for verb in sorted(PASTS_OF_STORIES, key=len))


@final
class _PageWords:
    """The words of a page.

    Attributes:
        sure: Those that no story has.
        some: Those that a story has now and then.
        telling: Those without which a sentence is a story's.
    """

    __slots__ = ("some", "sure", "telling")

    def __init__(
        self,
        sure: frozenset[str],
        some: frozenset[str],
    ) -> None:
        self.sure: frozenset[str] = sure
        self.some: frozenset[str] = some
        self.telling: frozenset[str] = sure | TO_READERS


@cache
def _page_words() -> _PageWords:
    listed = table("line_cues")["page_words"]
    return _PageWords(frozenset(listed["one"].split()), frozenset(listed["two"].split()))


def is_about_page(words: Sequence[str], least: int = 2) -> bool:
    """Whether a sentence with these *words*, folded, may speak of the page and its readers.

    At least *least* of them do; those that no story has count twice.
    """
    return _count(words) >= least


def page_words(text: str, count: int) -> int:
    """How much a sentence of *count* words speaks of the page; 0 where it may be the story's.

    Two words at least and a fair share of them do so, outside quotation marks.
    """
    if count > _LONGEST or _quotes(text) or any(map(text.__contains__, _PAST_WITHIN)):
        return 0
    words = worded(text).words
    found = _count(words)
    if found < _SURE and not (found and _SERIES.search(text)):
        return 0
    return found if found > _SHARE * len(words) or _SERIES.search(text) else 0


def _quotes(text: str) -> bool:
    """Whether something is quoted: it tells of the story, and not of the page."""
    marked = "“" in text or "”" in text or '"' in text
    return marked or "„" in text or "«" in text or "»" in text


def _count(words: Sequence[str]) -> int:
    """How many of the *words* are those that a page speaks to its readers with."""
    if not PASTS_OF_STORIES.isdisjoint(words):
        return 0  # Join us, the mayor said.
    listed = _page_words()
    if listed.telling.isdisjoint(words):
        return 0  # ... were taken from the app store
    held = frozenset(words)
    return _SURE * len(listed.sure & held) + len(listed.some & held)
