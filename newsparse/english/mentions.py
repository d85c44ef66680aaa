"""Words -> mentions: everything in the prose that could point at a speaker.

Three kinds: names (`Russian Foreign Minister Sergey Lavrov`), pronouns (`he`) and descriptions
(`the top diplomat`, `officials`). No parser stands behind this, only word lists and the shapes of
noun phrases in news English; it finds more than are speakers, strategies choose.
"""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise
from typing import Final

from newsparse.cases import is_upper
from newsparse.english.beside_cues import BesideReader, is_noun
from newsparse.english.cues import heads_subject
from newsparse.english.heads import HEADS, PLURAL_THINGS, TITLE_WORDS
from newsparse.english.modifiers import PLURALS, ModifierReader
from newsparse.english.names import PLAIN_WORDS, NameReader
from newsparse.english.nouns import BARE_VOICES, DOCUMENTS, MASS_DOCUMENTS
from newsparse.english.reaches import ReachReader
from newsparse.english.roles import NATIONALS
from newsparse.english.titles import TitleReader
from newsparse.english.verbs import PASTS, VERB_FORMS
from newsparse.english.words import (
    AUXILIARIES,
    DETERMINERS,
    FAMILY_PARTICLES,
    FUNCTION_WORDS,
    NAME_TAILS,
    POSSESSIVES,
    PRONOUNS,
    QUANTIFIERS,
    TITLES,
)
from newsparse.loops import bisect_left, those_in
from newsparse.prose.phrases import Mention
from newsparse.prose.tokens import Tokens

__all__ = ["MENTION_WORDS", "find_mentions"]

# How words end that tell an age: the 31-year-old Croatian
_AGED: Final = "-year-old"
# Heads that describe the noun after them as often: a relative show, local families
_ADJECTIVES: Final = frozenset(
    """
    conservative elder executive expert female foreign independent individual intellectual liberal
    local loyalist male minor moderate native official polling professional progressive radical
    relative republican royal senior teen teenage veteran
    """.split()
)
# Pronouns that are mentions wherever they stand.
_BARE_PRONOUNS: Final = frozenset(PRONOUNS) - {"himself", "herself", "one", "my", "our", "its"}
# What may be a mention without an article, inside a sentence.
_BARE: Final = BARE_VOICES | MASS_DOCUMENTS
# Words without a capital that are, or end, a mention, as nouns do.
_TELLING: Final = _BARE_PRONOUNS | FAMILY_PARTICLES | {"one"}
# All of these
_SMALL: Final = HEADS | _TELLING
_WHO: Final = frozenset(("who",))
# The same, and what a clause begins with that says who somebody is
MENTION_WORDS: Final = _SMALL | _WHO
# Words that are none of them, with the capital that most sentences begin with; and the mark of an
# owner, which is printed unlike its `low`.
_OPENING: Final = frozenset([low.capitalize() for low in PLAIN_WORDS - _SMALL]) | {"’s"}
# Pronouns that are no name's word in capitals or before a full stop: US, I. Ek
_NO_NAMES: Final = _BARE_PRONOUNS - {"i", "us"}


def find_mentions(
    text: str,
    tokens: Tokens,
    hints: list[int],
    told_again: Collection[int],
    cues: Collection[int],
    titled: Collection[int] = (),
) -> tuple[Mention, ...]:
    """Every mention, in order.

    Args:
        text: The article's text.
        tokens: Its words.
        hints: Indices of all tokens that are one of `MENTION_WORDS`, and of any others, in order.
        told_again: Indices of areas in which only what is named elsewhere is a name: headlines,
            and Lines of Capitals Like This One.
        cues: Indices of tokens that report; beside one, any noun phrase is a mention.
        titled: Indices of sentences that are such lines, in other areas.
    """
    finder = _Finder(text, tokens)
    capitals = finder.names.capitals
    words, lows = tokens.words, tokens.lows
    # Only words with a capital and these can begin or end a mention.
    claimed = capitals.claimed.words
    opening = _OPENING - claimed if claimed else _OPENING
    telling = [index for index in tokens.places if words[index] not in opening]
    telling += those_in(_SMALL, hints, words)
    telling.sort()
    again, telling = _parted(telling, tokens.areas, told_again)
    if titled:
        others, telling = _parted(telling, tokens.sentences, titled)
        again = sorted(again + others)
    finder.scan(telling)
    BesideReader(tokens, finder.modifiers, finder.found).scan(cues, those_in(_WHO, hints, lows))
    if again:
        known: set[str] = set()
        pairs: set[tuple[str, str]] = set()
        wanted = {lows[index] for index in again}
        for mention in finder.found:
            first, last = mention.first, mention.last
            if first == last:
                if mention.kind == "name":
                    known.add(lows[first])
            elif not wanted.isdisjoint(several := lows[first : last + 1]):
                pairs.update(pairwise(several))
                if mention.kind == "name":
                    known.update(several)
        capitals.known, capitals.known_pairs = known, pairs
        finder.scan(again)
    return _in_order(finder.found, len(words))


def _in_order(found: list[Mention], beyond: int) -> tuple[Mention, ...]:
    """The mentions *found*, each where it begins, longer ones first where two begin together.

    Each is told by one number, of its first token, its last, which is less than *beyond*, and its
    index: numbers sort fastest.
    """
    several = len(found)
    places = [
        (mention.first * beyond - mention.last) * several + index
        for index, mention in enumerate(found)
    ]
    places.sort()
    return tuple([found[place % several] for place in places])


def _parted(
    indices: list[int], numbers: list[int], wanted: Collection[int]
) -> tuple[list[int], list[int]]:
    """Of the *indices* of tokens those whose sentence or area is *wanted*, and the others.

    *numbers* are the sentences or areas of all tokens.
    """
    inside: list[int] = []
    outside: list[int] = []
    done = 0
    for number in sorted(wanted):
        begin = bisect_left(indices, bisect_left(numbers, number))
        end = bisect_left(indices, bisect_left(numbers, number + 1))
        outside += indices[done:begin]
        inside += indices[begin:end]
        done = end
    return inside, outside + indices[done:]


class _Finder:
    """One article's search: what is found so far, and where it begins and ends."""

    def __init__(self, text: str, tokens: Tokens) -> None:
        self.text = text
        self.tokens = tokens
        self.words = tokens.words
        self.lows = tokens.lows
        self.names = NameReader(tokens)
        self.reaches = ReachReader(self.names.capitals)
        self.titles = TitleReader(text, self.names.capitals)
        self.modifiers = ModifierReader(tokens)
        self.found: list[Mention] = []

    def scan(self, indices: list[int]) -> None:
        """Find names, pronouns and descriptions among the tokens *indices*."""
        used = -1
        words, lows, regions, names = self.words, self.lows, self.tokens.regions, self.names
        reaches = self.reaches
        for index in indices:
            if index <= used:
                continue
            low, word = lows[index], words[index]
            if word != low and is_upper(word[0]) and low not in _NO_NAMES and names.begins(index):
                used = reaches.last_of(index)
                self._add_name(index, used)
            elif regions[index] >= 0:
                continue
            elif low in HEADS:
                self._add_description(index)
            elif low in _BARE_PRONOUNS:
                self._add_pronoun(index)
            elif low == "one":
                self._add_one_of(index)
            elif not is_upper(word[0]) and names.begins_small(index):
                used = reaches.last_of(index)
                self._add_name(index, used)

    def _add_name(self, first: int, last: int) -> None:
        """Add the name, or the office, that capitals from *first* to *last* are."""
        lows = self.lows
        is_one = first == last
        national = is_one and (lows[first] in NATIONALS or lows[first - 1] in QUANTIFIERS)
        if national and self._is_national(first):
            opening = first - 1 - (lows[first - 1].endswith("-old") and lows[first - 2] == "the")
            definite = lows[opening] == "the"
            self.found.append(
                Mention(
                    self.tokens, opening, last, "description", lows[last], not definite, definite
                )
            )
            return
        is_plain = is_one and lows[first] not in TITLE_WORDS  # as most
        core = first if is_plain else self.titles.core_of(first, last)
        if core is None:
            # Only a title: the Prime Minister, the Secretary of State
            start = first - 1 if lows[first - 1] in DETERMINERS else first
            office = next((i for i in range(last, first - 1, -1) if lows[i] in TITLE_WORDS), last)
            definite = start < first and lows[start] == "the"
            head = TITLES.get(lows[office], lows[office])  # the DCI is an inspector
            self.found.append(
                Mention(self.tokens, start, last, "description", head, False, definite)
            )
            return
        end = self.titles.without_tail(core, last) if self.words[last] in NAME_TAILS else last
        first = self.titles.title_first(core, first, end)
        starts = self.tokens.starts
        title, several = "", False
        if first < core:
            title = self.text[starts[first] : starts[core]].strip()
            several = lows[first] in ("sens", "reps")
        definite = lows[first - 1] == "the"
        name = self.titles.words_of(core, end)
        self.found.append(
            Mention(self.tokens, first, last, "name", lows[end], several, definite, name, title)
        )

    def _is_national(self, index: int) -> bool:
        """Whether people are called by their country: some Nigerians; the Croatian said"""
        low, before = self.lows[index], self.lows[index - 1]
        if before in QUANTIFIERS:
            return low.endswith("ns")
        if low not in NATIONALS or (before != "the" and not before.endswith(_AGED)):
            return False
        following = self.lows[index + 1]
        acts = following in VERB_FORMS or following in AUXILIARIES or following in PASTS
        return acts or following.endswith("ed") or not following[0].isalnum()

    def _add_pronoun(self, index: int) -> None:
        low = self.lows[index]
        several = PRONOUNS[low][1] == 2
        self.found.append(Mention(self.tokens, index, index, "pronoun", low, several, False))

    def _add_description(self, head: int) -> None:
        """Add the noun phrase that ends in the noun at *head*: the top diplomat"""
        lows, after = self.lows, head + 1
        low, following = lows[head], lows[after]
        if following != self.words[after]:
            if self._leads_name(head):
                return
        elif following in HEADS and following not in VERB_FORMS:
            return  # half of a compound: campaign manager
        first = self.modifiers.first_of(head)
        begins = lows[first]
        if (low in VERB_FORMS and self._is_verb(head, first)) or (
            low in _ADJECTIVES and is_noun(self.tokens, head + 1)
        ):
            return  # the ministry reports; a relative show of strength
        several = low in PLURALS and begins != "one"  # one of the drivers
        if first == head and not several:
            speaks = low in _BARE and self._speaks_bare(head)
            if not (speaks or self.names.begins_sentence(head)):
                return
        self.found.append(
            Mention(self.tokens, first, head, "description", low, several, begins == "the")
        )

    def _speaks_bare(self, head: int) -> bool:
        """Whether who needs no article speaks: counsel said, according to data from Brenn"""
        lows = self.lows
        if lows[head] in BARE_VOICES:
            return lows[head + 1] in VERB_FORMS
        return lows[head - 1] == "," or lows[head - 2] == "according"

    def _add_one_of(self, index: int) -> None:
        """`One of the keepers`, whatever the noun."""
        lows = self.lows
        if lows[index + 1] != "of":
            return
        if lows[index + 2] == "them" and self.names.begins_sentence(index):
            one = Mention(self.tokens, index, index + 2, "description", "one", False, False)
            self.found.append(one)
        if lows[index + 2] not in DETERMINERS and lows[index + 2] not in POSSESSIVES:
            return
        last = index + 3
        while is_noun(self.tokens, last + 1):
            last += 1
        if lows[last].endswith("s") and lows[last] not in HEADS:
            self.found.append(
                Mention(self.tokens, index, last, "description", lows[last], False, False)
            )

    def _leads_name(self, head: int) -> bool:
        """Whether a noun is the title of what has a capital after it: minister Ek"""
        following, word = self.lows[head + 1], self.words[head + 1]
        if not is_upper(word[0]):
            return False
        if self.lows[head] in QUANTIFIERS and following.endswith("ns"):
            return True  # some Nigerians
        return self.lows[head] in TITLE_WORDS and following not in FUNCTION_WORDS

    def _is_verb(self, head: int, first: int) -> bool:
        """Whether a form of a verb that looks like a noun is one where it stands."""
        low, begins = self.lows[head], self.lows[first]
        if self.lows[head - 1] == "'s":
            return False  # Ek's report
        if not (begins in DETERMINERS or begins in POSSESSIVES or begins in QUANTIFIERS):
            # the ministry reports; but police reports say
            return low not in PLURAL_THINGS or not heads_subject(self.tokens, head)
        if not low.endswith("s"):
            return False
        if is_upper(self.words[head - 1][0]):
            return True  # the Ekville Post reports
        if low == "states" and self.lows[head - 1] in DOCUMENTS:
            return True  # the affidavit states he fled
        # The policy states: “...”; the council states that ...
        following = self.words[head + 1]
        return (
            first < head - 1
            and self.lows[head - 1] in HEADS
            and (following == "that" or not following[0].isalnum())
        )
