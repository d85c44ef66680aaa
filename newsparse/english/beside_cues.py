"""Noun phrases beside a word that reports, whatever their noun: `the 45-year-old said`.

Elsewhere a description ends in one of the nouns that people and bodies are called by.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from newsparse.cases import is_letter, is_upper
from newsparse.english.heads import HEADS
from newsparse.english.modifiers import ModifierReader
from newsparse.english.verbs import HABITS, NOT_SPEECH, VERB_FORMS
from newsparse.english.words import (
    ADVERBS,
    ARTICLES,
    CALENDAR,
    DETERMINERS,
    FUNCTION_WORDS,
    POSSESSIVES,
    QUANTIFIERS,
)
from newsparse.prose.phrases import Mention
from newsparse.prose.tokens import Tokens

__all__ = ["BesideReader", "is_noun"]

# What may be a noun phrase of its own: Some say, Another said
_ALONE: Final = QUANTIFIERS | {"another"}
# What begins a noun phrase after its cue, and what means several by itself
_INVERTED: Final = DETERMINERS | QUANTIFIERS
_MANY: Final = QUANTIFIERS - {"one"}
# Between a noun and the name that it belongs to: a chess circle at Ekware College
_ATTACHING: Final = frozenset("at from in of".split())
# How many names it may have so, and how many words before each but its article.
_MOST_ATTACHED: Final = 3
_MOST_DESCRIBING: Final = 4
# How many tokens an aside before the cue may have: The plan, published in May, says
_LONGEST_ASIDE: Final = 12
# How many tokens the place before a noun has at most: a New Medicine Bend, British Columbia, woman
_LONGEST_PLACED: Final = 9


def is_noun(tokens: Tokens, index: int) -> bool:
    """Whether the token at *index* seems to be a noun that what stands before it describes."""
    low = tokens.lows[index]
    return (
        is_letter(low[0])
        and low not in FUNCTION_WORDS
        and low == tokens.words[index]
        and (low not in VERB_FORMS or low in NOT_SPEECH)
        and not low.endswith(("ed", "ing"))
    )


class BesideReader:
    """Adds phrases beside cues to the mentions that are *found* so far."""

    def __init__(self, tokens: Tokens, modifiers: ModifierReader, found: list[Mention]) -> None:
        self.tokens = tokens
        self.words: list[str] = tokens.words
        self.lows: list[str] = tokens.lows
        self.modifiers = modifiers
        self.found = found
        # By the index of a token, whether a mention begins there, ...
        self.begun: list[bool] = [False] * len(tokens.words)
        # ... and where the one begins that ends there, -1 where none does.
        self.ended: list[int] = [-1] * len(tokens.words)
        for mention in found:
            self.begun[mention.first] = True
            self.ended[mention.last] = mention.first

    def scan(self, cues: Collection[int], whos: list[int]) -> None:
        """Find noun phrases with other heads beside *cues*: `the 45-year-old said`.

        And before each of *whos*: a potter who owns three shops.
        """
        lows, ended, begun = self.lows, self.ended, self.begun
        for cue in cues:
            if ended[cue] >= 0:
                continue  # a cheerful note
            self._add_phrase(self._head_last(self._subject_last(cue)), cue)
            # according to the pilots, mocked by the pilots
            following = lows[cue + 1]
            after = cue + 1 + (lows[cue] == "according" or following == "by")
            if lows[after] in _INVERTED and not (begun[after] or begun[after + 1]):
                self._add_inverted(after, cue)
            elif following == "by" and self._is_bare_plural(after):
                self.found.append(
                    Mention(self.tokens, after, after, "description", lows[after], True, False)
                )
        for who in whos:
            self._add_phrase(who - 1, who)

    def _subject_last(self, cue: int) -> int:
        """Index of the last token of what stands before *cue*, adverbs and asides left out."""
        before = cue - 1
        while self._is_skipped(before):
            before -= 1
        if self.words[before] == ",":
            # The plan, published in May, says
            begin = max(0, before - _LONGEST_ASIDE)
            opener = next((i for i in range(before - 1, begin, -1) if self.words[i] == ","), None)
            return before if opener is None else opener - 1
        return before

    def _head_last(self, last: int) -> int:
        """Index of the last token of the noun that a phrase ending at *last* belongs to.

        A chess circle at the old Ekware College in Leeds said
        """
        for _ in range(_MOST_ATTACHED):
            if not is_upper(self.words[last][0]):
                break
            before = self.ended[last] - 1
            first = before + 1
            if not self.words[before].islower():
                break  # as most
            while before > first - _MOST_DESCRIBING and (
                is_noun(self.tokens, before) or self.lows[before] in ADVERBS
            ):
                before -= 1
            if self.lows[before] in ("the", "a", "an"):
                before -= 1
            noun = is_noun(self.tokens, before - 1) or self.ended[before - 1] >= 0
            if self.lows[before] not in _ATTACHING or not noun:
                break
            last = before - 1
        return last

    def _add_inverted(self, first: int, cue: int) -> None:
        """Add the noun phrase after *cue* that a determiner begins: said the 45-year-old"""
        if self.lows[first] in _ALONE and not is_noun(self.tokens, first + 1):
            if self.tokens.quoted(cue - 1):
                self._add_phrase(first, cue)  # “We go,” said another.
            return
        last = first
        while self._is_plain(last + 1):
            last += 1
        # said a swiftly convened meeting: what goes on is no phrase yet
        if (
            last > first
            and not is_noun(self.tokens, last + 1)
            and not self.lows[last].endswith("ly")
        ):
            self._add_phrase(last, cue)

    def _is_bare_plural(self, index: int) -> bool:
        """Whether a plural stands at *index* by itself: called by keepers “a match”"""
        low = self.lows[index]
        alone = not self.begun[index] and low.endswith("s") and low == self.words[index]
        leads = self.tokens.quoted(index + 1) or self.lows[index + 1] in ("as", "because", "for")
        return alone and leads and self._is_plain(index)

    def _is_skipped(self, index: int) -> bool:
        """Whether a word may stand between a subject and its verb: the team ultimately said"""
        low = self.lows[index]
        if low in FUNCTION_WORDS:
            return low not in _ALONE
        if low in HABITS and self.lows[index + 1] == "to":
            return True  # as her deputy likes to say
        if low[-1] != "y" or not low.endswith("ly") or low != self.words[index] or low in HEADS:
            return False
        # neighbours fondly call her, Ek boldly said; but the family said
        before = self.lows[index - 1]
        if self.ended[index - 1] >= 0:
            return True
        return low.endswith("lly") or (before.endswith("s") and before != "'s") or before in HEADS

    def _add_phrase(self, last: int, cue: int) -> None:
        """Add the noun phrase that ends at token *last*, unless a mention ends there."""
        if self.ended[last] >= 0 or not self._is_plain(last):
            return
        if not self.tokens.same_sentence(last, cue) or self.tokens.quoted(last):
            return
        first = self.modifiers.first_of(last)
        if first == last and self.lows[last - 1] == ",":
            first = self._before_place(last)
        low, begins = self.lows[last], self.lows[first]
        if begins in DETERMINERS or low in _ALONE or begins in QUANTIFIERS or begins in POSSESSIVES:
            several = low in _MANY or (low.endswith("s") and not low.endswith("ss"))
            self.found.append(
                Mention(self.tokens, first, last, "description", low, several, begins == "the")
            )
            self.begun[first] = True
            self.ended[last] = first

    def _before_place(self, head: int) -> int:
        """Index of the article before the town and region that a noun is of, or else *head*.

        A Brenn, Ohio, woman said; a Medicine Bend, Alta., man
        """
        words, index, commas = self.words, head - 1, 0
        while index > head - _LONGEST_PLACED and (
            words[index] in ",." or is_upper(words[index][0])
        ):
            if commas == 2 and self.lows[index] in ARTICLES:
                break  # which has a capital where a sentence begins
            commas += words[index] == ","
            index -= 1
        return index if commas == 2 and self.lows[index] in ARTICLES else head

    def _is_plain(self, index: int) -> bool:
        low = self.lows[index]
        return (
            low[0].isalnum()
            and (low in _ALONE or (low not in FUNCTION_WORDS and low not in VERB_FORMS))
            and low not in CALENDAR
        )
