"""What stands before a noun that a mention is headed by: `one of the two old`, `Ada Ek's`."""

from __future__ import annotations

from typing import Final

from newsparse.english.clause_words import BEFORE_TIMES, TIMES
from newsparse.english.heads import (
    HEADS,
    MOST_MODIFIERS,
    PLURAL_PEOPLE,
    PLURAL_THINGS,
    joins_body,
    looks_modifying,
)
from newsparse.english.nouns import GROUPS, HANDFULS, OFFICE_HOLDERS, PEOPLE
from newsparse.english.verbs import PASTS, VERB_FORMS
from newsparse.english.words import (
    CALENDAR,
    DETERMINERS,
    FUNCTION_WORDS,
    NAME_PARTICLES,
    POSSESSIVES,
    QUANTIFIERS,
    SAINTS,
    TITLES,
)
from newsparse.prose.tokens import Tokens

__all__ = ["PLURALS", "ModifierReader"]

# What a phrase begins with: the, her, two
_DETERMINING: Final = frozenset((*DETERMINERS, *POSSESSIVES, *QUANTIFIERS))
# What stands in no noun phrase before its noun.
_NO_MODIFIERS: Final = FUNCTION_WORDS | CALENDAR
# Heads that mean several. "That" never determines one, but may open a clause before it: warned that
# police
PLURALS: Final = PLURAL_PEOPLE | PLURAL_THINGS | GROUPS
# What may stand before a number: the two ministers; not in said that two ministers
_BEFORE_COUNTS: Final = DETERMINERS - {"that"}
# Before "of", how many there are
_COUNTS: Final = frozenset("dozens hundreds millions scores tens thousands".split())
# Verbs that are as often nouns before another: the fire chief, a project manager
_NOUNS_TOO: Final = frozenset("charge credit fire point post project".split())
# Participles that stand before nouns: the charging document, a leaked report
_LIKE_ADJECTIVES: Final = frozenset(
    """
    accompanying accusing advising amended appointed arresting attending charging claimed
    commissioned concluding confirming contested convening covering damning declassified detailed
    disputed deciding defending departing detained directing dissenting elected governing
    investigating leaked leading named opposing ordering ousted planning pointed presiding
    proposed published quoted reassured redacted recommended requested reporting revealing reviewing
    revised ruling scathing scheduled sentencing signed stated suggested supporting testing touring
    undisclosed unnamed updated visiting voting warning winning worried
    """.split()
)
# Verbs that stand in no noun phrase before its noun: keepers say boats
_VERBS: Final = frozenset(
    [form for form, (_, kind) in VERB_FORMS.items() if kind != "think"] + sorted(PASTS)
).difference(HEADS, _NOUNS_TOO, _LIKE_ADJECTIVES)
# What a noun phrase may go on over, from its noun back: the mayor's office, an Ek and Lie spokesman
_JOINTS: Final = frozenset(("'s", "'", "and"))


class ModifierReader:
    """Reads noun phrases from their noun back."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._words = tokens.words
        self._lows = tokens.lows
        self._sentences = tokens.sentences
        self._regions = tokens.regions

    def first_of(self, head: int) -> int:
        """Index of the first token of the noun phrase that ends at *head*."""
        lows, words = self._lows, self._words
        sentences, regions = self._sentences, self._regions
        sentence, region = sentences[head], regions[head]
        index = bare = head
        plain = True
        while head - index < MOST_MODIFIERS:
            before = index - 1
            if sentences[before] != sentence or regions[before] != region:
                break
            low = lows[before]
            if low in _DETERMINING and not (
                low == "the" and lows[before - 1] == "of" and joins_body(words, before - 1)
            ):
                return self._determined_first(before, head)
            if low in _NO_MODIFIERS or not low[0].isalnum():
                if low in _JOINTS and (joined := self._joined_first(before, head)) is not None:
                    return joined
                if low == "the" or (low == "of" and joins_body(words, before)):
                    index = before - (low == "the")
                    continue  # a Ministry of Farming spokesman, a University of the Arts study
                if low == "." and lows[before - 1] in SAINTS:
                    index = bare = before - 1
                    continue  # St. Olaf police
                break
            # A Herald survey; but Calls men
            small = words[before] == low or sentences[before - 1] != sentence
            small = small or low[-2:] == "ed" or low in PASTS  # Ek Warned Farmers
            if small and (low in _VERBS or (low in TIMES and lows[before - 1] in BEFORE_TIMES)):
                break  # her team won, this week pupils walked out
            index = before
            plain = plain and (words[before] != low or low in HEADS or looks_modifying(low))
            if plain:
                bare = before
        if bare == head and index == head - 1 and self._is_between_comma_and(head):
            return index
        if index < bare and lows[head] in PLURALS and self._is_set_off(index, bare):
            return index
        return self._counted_first(bare) if lows[bare - 1] == "of" else bare

    def _joined_first(self, joint: int, head: int) -> int | None:
        """Index where a phrase begins over an owner's mark or "and"; None where neither goes on."""
        if self._lows[joint] != "and":
            # But not where the mark begins its sentence
            owned = self._tokens.same_sentence(joint - 1, head)
            return self._owner_first(joint - 1, head) if owned else None
        return joint - 2 if self._joins_owners(joint) else None

    def _joins_owners(self, joint: int) -> bool:
        """Whether "and" joins two bodies after an article: a Trawlco and Netbank spokesman"""
        return (
            self._lows[joint - 2] in DETERMINERS
            and self._words[joint - 1][0].isupper()
            and self._words[joint + 1][0].isupper()
            and self._tokens.is_beside(joint - 2, joint + 1)
        )

    def _is_between_comma_and(self, head: int) -> bool:
        """Whether one word, whatever it is, stands between a comma and *head*: , fire officials

        Or between marks and it: “late,” registry files show
        """
        low, comma = self._lows[head - 1], head - 2
        tokens = self._tokens
        return not low.endswith("ly") and (
            (self._lows[comma] == "," and tokens.is_beside(comma, head))
            or (tokens.quoted(comma) and self._lows[comma - 1] == ",")
        )

    def _is_set_off(self, first: int, bare: int) -> bool:
        """Whether nouns from *first* on open a sentence, or follow a comma or "according to".

        County elections officials said; according to campaign finance reports
        """
        lows, before = self._lows, first - 1
        opens = self._tokens.sentences[before] != self._tokens.sentences[first]
        if not opens and lows[before] != "," and lows[before - 1 : first] != ["according", "to"]:
            return False
        return not any(low.endswith(("ed", "ing", "ly")) for low in lows[first:bare])

    def _counted_first(self, first: int) -> int:
        """Index where a phrase that "of" stands before begins: hundreds of old sailors"""
        count = first - 2
        if (
            self._lows[count] in HANDFULS
            and self._lows[count - 1] in DETERMINERS
            and self._tokens.is_beside(count - 1, first)
        ):
            return count - 1  # a group of pupils
        return count if self._lows[count] in _COUNTS else first

    def _determined_first(self, determiner: int, head: int) -> int:
        """Index where a phrase begins, by the word that determines it: one of the drivers"""
        lows = self._lows
        low, before = lows[determiner], lows[determiner - 1]
        if low == "that" and _is_plural(lows[head]):
            return determiner + 1  # found that late sleepers forgot
        if before == "of" and lows[determiner - 2] in QUANTIFIERS:
            return determiner - 2
        if (
            low in QUANTIFIERS
            and (before in _BEFORE_COUNTS or before in POSSESSIVES)
            and self._tokens.is_beside(determiner - 1, head)
        ):
            if lows[determiner - 2] == "of" and lows[determiner - 3] in QUANTIFIERS:
                return determiner - 3  # one of the four brothers
            return determiner - 1  # a five year study, the two ministers
        return determiner

    def _owner_first(self, owner: int, head: int) -> int:
        """Index where the owner of *head* begins: farmer Ada Ek's sons"""
        lows, words, sentences = self._lows, self._words, self._tokens.sentences
        owns = lows[owner] in HEADS or lows[owner] in OFFICE_HOLDERS
        if owns and words[owner] == lows[owner]:
            return self.first_of(owner)  # the county medical examiner's office, the man's lawyer
        while sentences[owner - 1] == sentences[head]:
            before = owner - 1
            while lows[before] in NAME_PARTICLES and words[before] == lows[before]:
                before -= 1  # María de la Ek's sons
            initial = words[before] == "." and len(words[before - 1]) == 1
            before -= initial  # J. Ek's sons
            if (
                not words[before][0].isupper()
                or (lows[before] in FUNCTION_WORDS and not initial)
                or lows[before] in CALENDAR
            ):
                break
            owner = before
        if words[owner - 1] == "." and lows[owner - 2] in TITLES:
            owner -= 2  # Gov. Ada Ek's spokesman
        if lows[owner - 1] in PEOPLE:
            owner -= 1
        if lows[owner - 1] in DETERMINERS:
            owner -= 1
        if lows[owner - 1] == "of" and lows[owner - 2] in QUANTIFIERS:
            owner -= 2  # one of Ada Ek's sons
        return owner


def _is_plural(low: str) -> bool:
    return low in PLURALS or (low.endswith("s") and not low.endswith(("ss", "us")))
