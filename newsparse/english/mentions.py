"""Words -> mentions: everything in the prose that could point at a speaker.

Three kinds: names (`Russian Foreign Minister Sergey Lavrov`), pronouns (`he`) and descriptions
(`the top diplomat`, `officials`). No parser stands behind this, only word lists and the shapes of
noun phrases in news English; it finds more than are speakers, strategies choose.
"""

from __future__ import annotations

from collections.abc import Collection
from itertools import compress, pairwise
from operator import attrgetter, not_
from typing import Final

from newsparse.english.cues import heads_subject
from newsparse.english.heads import HEADS, PLURAL_PEOPLE, PLURAL_THINGS, TITLE_WORDS
from newsparse.english.modifiers import ModifierReader
from newsparse.english.names import PLAIN_WORDS, NameReader
from newsparse.english.nouns import BARE_VOICES, GROUPS
from newsparse.english.reaches import ReachReader
from newsparse.english.roles import NATIONALS
from newsparse.english.titles import TitleReader
from newsparse.english.verbs import HABITS, NOT_SPEECH, VERB_FORMS
from newsparse.english.words import (
    ADVERBS,
    AUXILIARIES,
    CALENDAR,
    DETERMINERS,
    FAMILY_PARTICLES,
    FUNCTION_WORDS,
    NAME_TAILS,
    POSSESSIVES,
    PRONOUNS,
    QUANTIFIERS,
    TITLES,
)
from newsparse.loops import indices_in
from newsparse.prose.phrases import Mention
from newsparse.prose.tokens import Tokens, places_of

__all__ = ["find_mentions"]

# Heads that describe the noun after them as often: a relative show, local families
_ADJECTIVES: Final = frozenset(
    """
    conservative elder executive expert female foreign independent individual intellectual liberal
    local loyalist male minor moderate native official professional progressive radical relative
    republican royal senior teen teenage veteran
    """.split()
)
# Before a country's people: some Nigerians, the Nigerian
_BEFORE_NATIONALS: Final = QUANTIFIERS | {"the"}
# Heads that mean several
_SEVERAL: Final = GROUPS | PLURAL_PEOPLE | PLURAL_THINGS
# What may be a noun phrase of its own: Some say, Another said
_ALONE: Final = QUANTIFIERS | {"another"}
# What begins a noun phrase after its cue, and what means several by itself
_INVERTED: Final = DETERMINERS | QUANTIFIERS
_MANY: Final = QUANTIFIERS - {"one"}
# Pronouns that are mentions wherever they stand.
_BARE_PRONOUNS: Final = frozenset(PRONOUNS) - {"himself", "herself", "one", "my", "our", "its"}
# Between a noun and the name that it belongs to: a chess circle at Ekware College
_ATTACHING: Final = frozenset("at from in of".split())
# How many names it may have so, and how many words before each but its article.
_MOST_ATTACHED: Final = 3
_MOST_DESCRIBING: Final = 4
# Words without a capital that are, or end, a mention.
_TELLING: Final = HEADS | _BARE_PRONOUNS | FAMILY_PARTICLES | {"one"}
# Words that are neither, with the capital that most sentences begin with.
_OPENING: Final = frozenset([low.capitalize() for low in PLAIN_WORDS - _TELLING])
# Pronouns that are no name's word in capitals or before a full stop: US, I. Ek
_NO_NAMES: Final = _BARE_PRONOUNS - {"i", "us"}


def find_mentions(
    text: str,
    tokens: Tokens,
    told_again: Collection[int],
    cues: Collection[int],
    titled: Collection[int] = (),
) -> tuple[Mention, ...]:
    """Every mention, in order.

    Args:
        text: The article's text.
        tokens: Its words.
        told_again: Indices of areas in which only what is named elsewhere is a name: headlines,
            and Lines of Capitals Like This One.
        cues: Indices of tokens that report; beside one, any noun phrase is a mention.
        titled: Indices of sentences that are such lines, in other areas.
    """
    finder = _Finder(text, tokens)
    # Only words with a capital and these can begin or end a mention.
    capitals = finder.names.capitals
    telling_words = set(capitals.spelt) - _OPENING | (capitals.printed & _TELLING)
    telling_words |= capitals.claimed.words
    telling_words.discard("’s")  # printed unlike its `low`, but tells nothing
    telling = indices_in(frozenset(telling_words), tokens.words)
    again: list[int] = []
    if told_again or titled:
        areas = map(tokens.areas.__getitem__, telling)
        within = list(map(told_again.__contains__, areas))
        if titled:
            within = [
                inside or tokens.sentences[index] in titled
                for index, inside in zip(telling, within, strict=True)
            ]
        again = list(compress(telling, within))
        telling = list(compress(telling, map(not_, within)))
    finder.scan(telling)
    finder.scan_beside(cues)
    if again:
        known: set[str] = set()
        pairs: set[tuple[str, str]] = set()
        wanted = {tokens.lows[index] for index in again}
        for mention in finder.found:
            lows = tokens.lows[mention.first : mention.last + 1]
            if wanted.isdisjoint(lows):
                continue  # as most
            pairs.update(pairwise(lows))
            if mention.kind == "name":
                known.update(lows)
        capitals.known, capitals.known_pairs = known, pairs
        finder.scan(again)
    finder.found.sort(key=attrgetter("end"), reverse=True)
    finder.found.sort(key=attrgetter("start"))  # longer ones first, where two begin together
    return tuple(finder.found)


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
        # What people may be called by their country after.
        self.telling = QUANTIFIERS if NATIONALS.isdisjoint(self.lows) else _BEFORE_NATIONALS
        self.found: list[Mention] = []
        # Where mentions begin, and where those begin that end at a token; known from when it is
        # asked for.
        self.begun: set[int] = set()
        self.ended: dict[int, int] = {}

    def scan(self, indices: list[int]) -> None:
        """Find names, pronouns and descriptions among the tokens *indices*."""
        used = -1
        words, lows, regions, names = self.words, self.lows, self.tokens.regions, self.names
        for index in indices:
            if index <= used:
                continue
            low, word = lows[index], words[index]
            if low in _NO_NAMES:
                if regions[index] < 0:
                    self._add_pronoun(index)
            elif word != low and word[0].isupper() and names.begins(index):
                used = self.reaches.last_of(index)
                self._add_name(index, used)
            elif regions[index] >= 0:
                continue
            elif low in HEADS:
                self._add_description(index)
            elif low in _BARE_PRONOUNS:
                self._add_pronoun(index)
            elif low == "one":
                self._add_one_of(index)
            elif not word[0].isupper() and names.begins_small(index):
                used = self.reaches.last_of(index)
                self._add_name(index, used)

    def scan_beside(self, cues: Collection[int]) -> None:
        """Find noun phrases with other heads beside *cues*: `the 45-year-old said`.

        And before any `who`: a potter who owns three shops.
        """
        firsts = list(map(attrgetter("first"), self.found))
        self.begun = set(firsts)
        self.ended = dict(zip(map(attrgetter("last"), self.found), firsts, strict=True))
        for cue in cues:
            if cue in self.ended:
                continue  # a cheerful note
            self._add_phrase(self._head_last(self._subject_last(cue)), cue)
            # according to the pilots, mocked by the pilots
            after = cue + 1 + (self.lows[cue] == "according" or self.lows[cue + 1] == "by")
            if (
                self.lows[after] in _INVERTED
                and after not in self.begun
                and after + 1 not in self.begun
            ):
                self._add_inverted(after, cue)
            elif self.lows[cue + 1] == "by" and self._is_bare_plural(after):
                low = self.lows[after]
                self.found.append(
                    Mention(self.tokens, after, after, "description", low, True, False)
                )
        for who in places_of("who", self.lows):
            self._add_phrase(who - 1, who)

    def _subject_last(self, cue: int) -> int:
        """Index of the last token of what stands before *cue*, adverbs and asides left out."""
        before = cue - 1
        while self._is_skipped(before):
            before -= 1
        if self.words[before] == ",":
            # The plan, published in May, says
            begin = max(0, before - 12)
            opener = next((i for i in range(before - 1, begin, -1) if self.words[i] == ","), None)
            return before if opener is None else opener - 1
        return before

    def _head_last(self, last: int) -> int:
        """Index of the last token of the noun that a phrase ending at *last* belongs to.

        A chess circle at the old Ekware College in Leeds said
        """
        for _ in range(_MOST_ATTACHED):
            if not self.words[last][0].isupper():
                break
            before = self.ended.get(last, 0) - 1
            first = before + 1
            if not self.words[before].islower():
                break  # as most
            while before > first - _MOST_DESCRIBING and (
                self._is_noun(before) or self.lows[before] in ADVERBS
            ):
                before -= 1
            if self.lows[before] in ("the", "a", "an"):
                before -= 1
            noun = self._is_noun(before - 1) or before - 1 in self.ended
            if self.lows[before] not in _ATTACHING or not noun:
                break
            last = before - 1
        return last

    def _add_inverted(self, first: int, cue: int) -> None:
        """Add the noun phrase after *cue* that a determiner begins: said the 45-year-old"""
        if self.lows[first] in _ALONE and not self._is_noun(first + 1):
            if self.tokens.quoted(cue - 1):
                self._add_phrase(first, cue)  # “We go,” said another.
            return
        last = first
        while self._is_plain(last + 1):
            last += 1
        # said a swiftly convened meeting: what goes on is no phrase yet
        if last > first and not self._is_noun(last + 1) and not self.lows[last].endswith("ly"):
            self._add_phrase(last, cue)

    def _is_bare_plural(self, index: int) -> bool:
        """Whether a plural stands at *index* by itself: called by keepers “a match”"""
        low = self.lows[index]
        alone = index not in self.begun and low.endswith("s") and low == self.words[index]
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
        if index - 1 in self.ended:
            return True
        return low.endswith("lly") or (before.endswith("s") and before != "'s") or before in HEADS

    def _add_name(self, first: int, last: int) -> None:
        """Add the name, or the office, that capitals from *first* to *last* are."""
        lows = self.lows
        if first == last and lows[first - 1] in self.telling and self._is_national(first):
            definite = lows[first - 1] == "the"
            self.found.append(
                Mention(
                    self.tokens, first - 1, last, "description", lows[last], not definite, definite
                )
            )
            return
        core = self.titles.core_of(first, last)
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
        low, following = self.lows[index], self.lows[index + 1]
        if self.lows[index - 1] != "the":
            return low.endswith("ns")
        ends = following in VERB_FORMS or following in AUXILIARIES or not following[0].isalnum()
        return low in NATIONALS and ends

    def _add_pronoun(self, index: int) -> None:
        low = self.lows[index]
        several = PRONOUNS[low][1] == 2
        self.found.append(Mention(self.tokens, index, index, "pronoun", low, several, False))

    def _add_description(self, head: int) -> None:
        """Add the noun phrase that ends in the noun at *head*: the top diplomat"""
        low = self.lows[head]
        if self._is_inside_noun(head):
            return
        first = self.modifiers.first_of(head)
        begins = self.lows[first]
        if (low in VERB_FORMS and self._is_verb(head, first)) or (
            low in _ADJECTIVES and self._is_noun(head + 1)
        ):
            return  # the ministry reports; a relative show of strength
        several = low in _SEVERAL and begins != "one"  # one of the drivers
        if first == head and not several:
            speaks = low in BARE_VOICES and self.lows[head + 1] in VERB_FORMS
            if not (speaks or self.names.begins_sentence(head)):
                return
        self.found.append(
            Mention(self.tokens, first, head, "description", low, several, begins == "the")
        )

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
        while self._is_noun(last + 1):
            last += 1
        if lows[last].endswith("s") and lows[last] not in HEADS:
            self.found.append(
                Mention(self.tokens, index, last, "description", lows[last], False, False)
            )

    def _is_inside_noun(self, head: int) -> bool:
        """Whether a noun is half of a compound, or a title: campaign manager, minister Ek"""
        following, word = self.lows[head + 1], self.words[head + 1]
        if following == word:
            return following in HEADS and following not in VERB_FORMS
        if not word[0].isupper():
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
        if self.words[head - 1][0].isupper():
            return True  # the Ekville Post reports
        # The policy states: “...”; the law states that ...
        following = self.words[head + 1]
        return (
            first < head - 1
            and self.lows[head - 1] in HEADS
            and (following == "that" or not following[0].isalnum())
        )

    def _is_noun(self, index: int) -> bool:
        """Whether the token at *index* seems to be a noun that what stands before it describes."""
        low = self.lows[index]
        return (
            low[0].isalpha()
            and low not in FUNCTION_WORDS
            and low == self.words[index]
            and (low not in VERB_FORMS or low in NOT_SPEECH)
            and not low.endswith(("ed", "ing"))
        )

    def _add_phrase(self, last: int, cue: int) -> None:
        """Add the noun phrase that ends at token *last*, unless a mention ends there."""
        if last in self.ended or not self._is_plain(last):
            return
        if not self.tokens.same_sentence(last, cue) or self.tokens.quoted(last):
            return
        first = self.modifiers.first_of(last)
        low, begins = self.lows[last], self.lows[first]
        if begins in DETERMINERS or low in _ALONE or begins in QUANTIFIERS or begins in POSSESSIVES:
            several = low in _MANY or (low.endswith("s") and not low.endswith("ss"))
            self.found.append(
                Mention(self.tokens, first, last, "description", low, several, begins == "the")
            )
            self.begun.add(first)
            self.ended[last] = first

    def _is_plain(self, index: int) -> bool:
        low = self.lows[index]
        return (
            low[0].isalnum()
            and (low in _ALONE or (low not in FUNCTION_WORDS and low not in VERB_FORMS))
            and low not in CALENDAR
        )
