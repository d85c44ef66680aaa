"""Words -> mentions: everything in the prose that could point at a speaker.

Three kinds: names (`Russian Foreign Minister Sergey Lavrov`), pronouns (`he`) and descriptions
(`the top diplomat`, `officials`). No parser stands behind this, only word lists and the shapes of
noun phrases in news English; it finds more than are speakers, strategies choose.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import pairwise
from typing import Literal

from attrs import frozen

from newsparse.lexicon.given_names import EITHER, FEMALE, MALE
from newsparse.lexicon.nouns import DOCUMENTS, GROUPS, ORGANIZATIONS, PEOPLE, plural
from newsparse.lexicon.verbs import VERB_FORMS
from newsparse.lexicon.words import (
    CALENDAR,
    DETERMINERS,
    FUNCTION_WORDS,
    HONORIFICS,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    NOT_NAMES,
    ORGANIZATION_WORDS,
    POSSESSIVES,
    PRONOUNS,
    QUANTIFIERS,
    STATES,
    TITLES,
)
from newsparse.reading.tokens import Tokens

__all__ = ["HEADS", "Mention", "MentionKind", "find_mentions"]

# A family name with its article: al-Ek, d'Ek
_ARTICLED = re.compile(r"(?:al|el|ul|an|as|ad|bin|ibn|d|l)[-'’][A-Z]")
# Plural owners inside names: the People's Daily, the Farmers' Union
_OWNERS = frozenset("people women men children veterans lord seaman".split())
# Months that are names as well
_NAMES_IN_CALENDAR = frozenset("april august jan june march may".split())
# A politician's party and place, in brackets: R-Ohio, D
_PARTY = re.compile(r"[RDI](?:-[\w.]+)?")

MentionKind = Literal["name", "pronoun", "description"]

_PLURAL_PEOPLE = {plural(noun): noun for noun in PEOPLE}
_PLURAL_OTHERS = {plural(noun): noun for noun in ORGANIZATIONS | DOCUMENTS}
# Nouns that head a description.
HEADS = frozenset(
    PEOPLE | ORGANIZATIONS | DOCUMENTS | GROUPS | _PLURAL_PEOPLE.keys() | _PLURAL_OTHERS.keys()
)
# Nouns before a name that say what its bearer is: spokesman Josh Ek, Senator Ek, Sen. Ek
_TITLE_WORDS = frozenset(PEOPLE | HONORIFICS.keys() | TITLES.keys() | _PLURAL_PEOPLE.keys())
_ROLE_MODIFIERS = frozenset(
    """
    acting assistant associate chief co-founder deputy ex-president foreign former interim
    longtime prime retired senior top veteran vice
    """.split()
)
_BARE_PRONOUNS = frozenset(PRONOUNS) - {"himself", "herself", "one", "my", "our", "its"}
# How many words a description may have before its head.
_MOST_MODIFIERS = 6


@frozen(eq=False, slots=True)
class Mention:
    """Words that could point at a speaker.

    Attributes:
        start: Offset of the first character, title and determiner inside.
        end: Offset behind the last one; appositions are outside.
        first: Index of its first token.
        last: Index of its last token.
        kind: Name, pronoun or description.
        sentence: Index of its sentence.
        area: Index of its headline, standfirst or paragraph.
        region: Index of the quoted region it stands in, -1 outside of all.
        head: The lower-case word that says what it is: `minister`, `officials`, `he`; for a
            name its last word.
        name: A name's words without its title: `("Sergey", "Lavrov")`.
        title: What stands before a name: `Russian Foreign Minister`; empty if nothing does.
        plural: Whether it means several.
        definite: Whether `the` stands before it.
    """

    start: int
    end: int
    first: int
    last: int
    kind: MentionKind
    sentence: int
    area: int
    region: int
    head: str
    name: tuple[str, ...] = ()
    title: str = ""
    plural: bool = False
    definite: bool = False


def find_mentions(
    text: str, tokens: Tokens, told_again: Collection[int], cues: Collection[int]
) -> tuple[Mention, ...]:
    """Every mention, in order.

    Args:
        text: The article's text.
        tokens: Its words.
        told_again: Indices of areas in which only what is named elsewhere is a name: headlines,
            and Lines of Capitals Like This One.
        cues: Indices of tokens that report; beside one, any noun phrase is a mention.
    """
    lower_cased = {low for low, word in zip(tokens.lows, tokens.words, strict=True) if low == word}
    finder = _Finder(text, tokens, lower_cased)
    prose = [i for i, area in enumerate(tokens.areas) if area not in told_again]
    finder.scan(prose)
    finder.scan_beside(cues)
    if told_again:
        finder.known = {
            low
            for mention in finder.found
            if mention.kind == "name"
            for low in tokens.lows[mention.first : mention.last + 1]
        }
        finder.known_pairs = {
            pair
            for mention in finder.found
            for pair in pairwise(tokens.lows[mention.first : mention.last + 1])
        }
        finder.scan([i for i, area in enumerate(tokens.areas) if area in told_again])
    return tuple(sorted(finder.found, key=lambda mention: (mention.start, -mention.end)))


class _Finder:
    """One article's search: the words, what is found so far, and which tokens are used up."""

    def __init__(self, text: str, tokens: Tokens, lower_cased: Collection[str]) -> None:
        self.text = text
        self.tokens = tokens
        self.words = tokens.words
        self.lows = tokens.lows
        self.lower_cased = lower_cased
        # In areas of capitals: the words, and pairs of words, that names are made of.
        self.known: Collection[str] | None = None
        self.known_pairs: Collection[tuple[str, str]] = ()
        self.found: list[Mention] = []
        self.ends_a_mention: dict[int, Mention] = {}
        self.begun: set[int] = set()

    def scan(self, indices: list[int]) -> None:
        """Find names, pronouns and descriptions among the tokens *indices*."""
        used = -1
        tokens = self.tokens
        for index in indices:
            if index <= used:
                continue
            word, low = self.words[index], self.lows[index]
            if word[0].isupper() and self._begins_name(index):
                last = self._name_last(index)
                self._add_name(index, last)
                used = last
            elif tokens.regions[index] >= 0:
                continue
            elif low in _BARE_PRONOUNS:
                self._add(index, index, "pronoun", head=low, plural=PRONOUNS[low][1] == 2)
            elif low in HEADS:
                self._add_description(index)

    def scan_beside(self, cues: Collection[int]) -> None:
        """Find noun phrases with other heads beside *cues*: `the 45-year-old said`."""
        for cue in cues:
            before = cue - 1
            while (
                before > 0
                and self.lows[before] in FUNCTION_WORDS
                and (self.lows[before] not in QUANTIFIERS)
            ):
                before -= 1
            if before > 0 and self.words[before] == ",":
                # The plan, published in May, says
                opener = next(
                    (i for i in range(before - 1, max(0, before - 12), -1) if self.words[i] == ","),
                    None,
                )
                before = opener - 1 if opener is not None else before
            self._add_phrase(before, cue)
            behind = cue + 1
            if (
                behind < len(self.words)
                and self.lows[behind] in DETERMINERS
                and (behind not in self.begun and behind + 1 not in self.begun)
            ):
                last = behind
                while last + 1 < len(self.words) and self._is_plain(last + 1) and last < cue + 8:
                    last += 1
                if last > behind:
                    self._add_phrase(last, cue)

    # -- names

    def _begins_name(self, index: int) -> bool:
        word, low = self.words[index], self.lows[index]
        if self.known is not None and low not in self.known:
            return False
        if low in FUNCTION_WORDS and not (len(word) > 1 and word.isupper() and low == "us"):
            return False
        more = self._goes_on(index)
        following = self.words[index + 1] if index + 1 < len(self.words) else ""
        if _PARTY.fullmatch(word) or (low in STATES and following == "."):
            return False  # (R-Ohio), Ashton, Md.
        if low in CALENDAR:
            # April Ek, Jan de Ek; but not April 4, Sunday Times
            onward = following in NAME_PARTICLES or (more and following.lower() not in CALENDAR)
            return onward and low in _NAMES_IN_CALENDAR
        if (
            low in _OWNERS
            and following in ("'s", "’s")
            and (index + 2 < len(self.words) and self.words[index + 2][0].isupper())
        ):
            return True  # the People's Daily
        if low in HEADS and not more:
            # "the President said", "Officials say" are descriptions; "Congress", "CNN" are names.
            return low in ORGANIZATIONS and not self._begins_sentence(index)
        if not self._begins_sentence(index):
            return True
        if (
            low in NOT_NAMES
            or low in VERB_FORMS
            or low.endswith(("n't", "'re", "'ve", "'ll", "ly"))
        ):
            return False
        return more or low not in self.lower_cased

    def _goes_on(self, index: int) -> bool:
        """Whether a capital follows: Rep. Jim, Minister of Farming, Ada Ek."""
        words, lows = self.words, self.lows
        following = index + 1
        if (
            following < len(words)
            and words[following] == "."
            and (lows[index] in TITLES or lows[index] in HONORIFICS)
        ) or (following < len(words) and lows[following] == "of" and lows[index] in PEOPLE):
            following += 1
        return (
            following < len(words)
            and words[following][0].isupper()
            and lows[following] not in FUNCTION_WORDS
            and self.tokens.sentences[following] == self.tokens.sentences[index]
            and self.tokens.regions[following] == self.tokens.regions[index]
        )

    def _begins_sentence(self, index: int) -> bool:
        if index == 0:
            return True
        tokens = self.tokens
        return (
            tokens.sentences[index] != tokens.sentences[index - 1]
            or tokens.areas[index] != tokens.areas[index - 1]
            or not (self.words[index - 1][0].isalnum() or self.words[index - 1] in ",'’.&$")
        )

    def _name_last(self, first: int) -> int:
        """Index of the last token of the name that begins at *first*."""
        words, lows, tokens = self.words, self.lows, self.tokens
        last = first
        end = len(words)
        while last + 1 < end:
            following = last + 1
            if (
                tokens.sentences[following] != tokens.sentences[first]
                or tokens.regions[following] != tokens.regions[first]
                or tokens.areas[following] != tokens.areas[first]
            ):
                break
            word, low = words[following], lows[following]
            if self._continues_name(following):
                last = following
            elif word == "." and (
                len(words[last]) == 1
                or lows[last] in HONORIFICS
                or lows[last] in TITLES
                or lows[last] in NAME_SUFFIXES
            ):
                if following + 1 >= end or not self._continues_name(following + 1):
                    if lows[last] in NAME_SUFFIXES:
                        last = following
                    break
                last = following + 1
            elif low in NAME_PARTICLES or word == "&":
                onward = following + 1
                while onward < end and lows[onward] in NAME_PARTICLES and words[onward].islower():
                    onward += 1
                if onward >= end or not self._continues_name(onward):
                    break
                last = onward
            elif low in ("'s", "'") and (
                lows[last] in _OWNERS or (low == "'" and lows[last].endswith("s"))
            ):
                onward = following
                while onward + 1 < end and self._continues_name(onward + 1):
                    onward += 1
                if onward == following or not (
                    lows[onward] in ORGANIZATION_WORDS or lows[onward] in ORGANIZATIONS
                ):
                    break
                last = onward
            elif low in ("of", "for", "on", "and"):
                bridged = self._bridged(first, last, following)
                if bridged is None:
                    break
                last = bridged
            elif (
                word == ","
                and following + 1 < end
                and lows[following + 1] in NAME_SUFFIXES
                and lows[following + 1] not in ("phd", "md", "esq")
            ):
                last = following + 1
            else:
                break
        return last

    def _continues_name(self, index: int) -> bool:
        word, low = self.words[index], self.lows[index]
        if not word[0].isupper() and not _ARTICLED.match(word):
            return False
        if self.known is not None and (self.lows[index - 1], low) not in self.known_pairs:
            return False
        if len(word) == 1 and index + 1 < len(self.words) and self.words[index + 1] == ".":
            return True  # an initial: Ada A. Ek
        return low not in FUNCTION_WORDS and (low not in CALENDAR or low in _NAMES_IN_CALENDAR)

    def _bridged(self, first: int, last: int, bridge: int) -> int | None:
        """Index of the token that *bridge* (of, for, and) leads to, if the name goes on there."""
        words, lows = self.words, self.lows
        onward = bridge + 1
        if lows[bridge] != "and" and onward < len(words) and lows[onward] == "the":
            onward += 1
        if onward >= len(words) or not self._continues_name(onward):
            return None
        if self.tokens.sentences[onward] != self.tokens.sentences[first]:
            return None
        before = lows[last]
        if lows[bridge] == "and":
            # Ministry of Food and Farming, Motion Picture and Television Producers
            following = onward
            while following + 1 < len(words) and self._continues_name(following + 1):
                following += 1
            joins = lows[following] in ORGANIZATION_WORDS or (
                "of" in lows[first:last]
                and lows[first] in ORGANIZATION_WORDS
                and (following == onward or lows[following].endswith("s"))
            )
            return onward if joins and before not in _TITLE_WORDS else None
        organized = any(
            low in ORGANIZATION_WORDS or low in ORGANIZATIONS for low in lows[first : last + 1]
        )
        office = lows[bridge] == "of" and before in _TITLE_WORDS
        return onward if organized or office else None

    def _add_name(self, first: int, last: int) -> None:
        lows = self.lows
        core = self._core(first, last)
        if core is None:
            # Only a title: the Prime Minister, the Secretary of State
            start = first - 1 if first and lows[first - 1] in DETERMINERS else first
            office = next((i for i in range(last, first - 1, -1) if lows[i] in _TITLE_WORDS), last)
            self._add(
                start,
                last,
                "description",
                head=lows[office],
                definite=start < first and lows[start] == "the",
            )
            return
        first = self._role_first(core, first)
        title = self.text[self.tokens.starts[first] : self.tokens.starts[core]].strip()
        self._add(
            first,
            last,
            "name",
            head=lows[last],
            name=self._name_words(core, last),
            title=title,
            definite=first > 0 and lows[first - 1] == "the",
            plural=lows[first] in ("sens", "reps"),
        )

    def _name_words(self, core: int, last: int) -> tuple[str, ...]:
        """The words of a name as printed, each with the signs that cling to it."""
        text, tokens = self.text, self.tokens
        return tuple(
            word.rstrip(",")
            for word in text[tokens.starts[core] : tokens.ends[last]].split()
            if word != ","
        )

    def _core(self, first: int, last: int) -> int | None:
        """Index of the first token behind the title; None where all is title."""
        lows = self.lows
        office = -1
        until = last if lows[last] in NAME_SUFFIXES else last + 1
        for index in range(first, until):
            if index > first and lows[index] in _PLURAL_PEOPLE:
                continue  # the Employers' Association
            if lows[index] in _TITLE_WORDS and (
                index == first or index + 1 < until or (office == index - 1)
            ):
                # A family name may be a trade's: only before two more words, or at the beginning.
                office = index
        given = self._given_behind_title(first, last)
        if given is not None and given > office + 1:
            return given
        if office < 0:
            only_office = lows[last] in PEOPLE and first < last and self._is_office(first, last)
            return None if only_office else first
        core = office + 1
        if core <= last and self.words[core] == ".":
            core += 1
        if core <= last and lows[core] == "of":
            # Secretary of State John Ek; but Duke of Kent, Archbishop of York
            names = last - core
            if names >= 3:
                return last - 1
            return last if names == 2 and lows[core + 1] in ("state", "defense") else None
        return core if core <= last else None

    def _given_behind_title(self, first: int, last: int) -> int | None:
        """Index of a given name that a body or place precedes: CEO of the Ek Council Ada Ek."""
        lows = self.lows
        if lows[first] in MALE or lows[first] in FEMALE or lows[first] in EITHER:
            return None
        attached = self._office_before(first) is not None
        for index in range(first + 1, last):
            low = lows[index]
            if low in MALE or low in FEMALE or low in EITHER:
                before = lows[first:index]
                titled = any(
                    other in _TITLE_WORDS
                    or other in _PLURAL_PEOPLE
                    or other.split("-")[-1] in HEADS
                    for other in before
                )
                return index if attached or titled or before[-1] in ORGANIZATION_WORDS else None
        return None

    def _office_before(self, first: int) -> int | None:
        """Index of the office that a preposition ties to the capitals at *first*: CEO of the ..."""
        lows = self.lows
        before = first - 1
        if before > 0 and lows[before] == "the":
            before -= 1
        tied = (
            before > 0
            and lows[before] in ("of", "for", "to", "at")
            and self.tokens.sentences[before] == self.tokens.sentences[first]
            and self.tokens.regions[before] == self.tokens.regions[first]
            and lows[before - 1] in _TITLE_WORDS
        )
        return before - 1 if tied else None

    def _is_office(self, first: int, last: int) -> bool:
        """Whether capitals that end in a person's noun are an office: `Foreign Minister`."""
        return all(
            low in _ROLE_MODIFIERS
            or low in _TITLE_WORDS
            or low in ORGANIZATION_WORDS
            or low.endswith(("an", "ish", "ese", "ench"))
            or low in ("u.s.", "us", "uk")
            for low in self.lows[first:last]
        )

    def _role_first(self, core: int, first: int) -> int:
        """Index where the title before a name begins, lower-case roles inside."""
        lows, words = self.lows, self.words
        office = self._office_before(first) if core > first else None
        index = first - 1 if office is None else office
        same = self.tokens.sentences[first]
        if (
            index < 0
            or self.tokens.sentences[index] != same
            or self.tokens.regions[index] != self.tokens.regions[first]
            or not (
                lows[index] in _TITLE_WORDS
                or lows[index] in _ROLE_MODIFIERS
                or (first < core and lows[index] in ORGANIZATIONS)  # Leeds police Chief Ada Ek
            )
            or not words[index][0].isalpha()
        ):
            return first
        start = index
        while index > 0 and start - index < _MOST_MODIFIERS:
            index -= 1
            low = lows[index]
            if self.tokens.sentences[index] != same or self.tokens.regions[index] >= 0:
                break
            if low == "'s" and index > 0:
                start = index - 1
                while (
                    start > 0
                    and words[start - 1][0].isupper()
                    and (lows[start - 1] not in FUNCTION_WORDS)
                ):
                    start -= 1
                break
            if low in POSSESSIVES:
                start = index
                break
            if low in FUNCTION_WORDS or not low[0].isalnum() or low in VERB_FORMS:
                break
            if low == words[index] and not _looks_modifying(low) and low not in HEADS:
                break
            start = index
        return start

    # -- descriptions

    def _add_description(self, head: int) -> None:
        words, lows = self.words, self.lows
        low = lows[head]
        following = lows[head + 1] if head + 1 < len(words) else ""
        if following in HEADS and words[head + 1].islower() and following not in VERB_FORMS:
            return  # the first half of a compound: campaign manager
        if (
            low in _TITLE_WORDS
            and head + 1 < len(words)
            and words[head + 1][0].isupper()
            and following not in FUNCTION_WORDS
        ):
            return  # the title of the name behind it
        first = self._phrase_first(head)
        begins = lows[first]
        several = low in GROUPS or low in _PLURAL_PEOPLE or low in _PLURAL_OTHERS
        if low in VERB_FORMS and not (
            begins in DETERMINERS or begins in POSSESSIVES or begins in QUANTIFIERS
        ):
            return  # a verb that looks like a noun: the ministry reports
        if low in VERB_FORMS and low.endswith("s") and head and words[head - 1][0].isupper():
            return  # the Ekville Post reports
        if first == head and not several and not self._begins_sentence(head):
            return
        self._add(first, head, "description", head=low, plural=several, definite=begins == "the")

    def _phrase_first(self, head: int) -> int:
        """Index of the first token of the noun phrase that ends at *head*."""
        lows, words, tokens = self.lows, self.words, self.tokens
        index = head
        bare = head
        plain = True
        while index > 0 and head - index < _MOST_MODIFIERS:
            before = index - 1
            low = lows[before]
            if (
                tokens.sentences[before] != tokens.sentences[head]
                or tokens.regions[before] != tokens.regions[head]
            ):
                break
            if low in DETERMINERS or low in POSSESSIVES or low in QUANTIFIERS:
                return before
            if low == "'s" or (low == "'" and before and lows[before - 1].endswith("s")):
                owner = before - 1
                while (
                    owner > 0
                    and words[owner - 1][0].isupper()
                    and lows[owner - 1] not in FUNCTION_WORDS
                    and lows[owner - 1] not in CALENDAR
                    and tokens.sentences[owner - 1] == tokens.sentences[head]
                ):
                    owner -= 1
                if owner > 0 and lows[owner - 1] in DETERMINERS:
                    owner -= 1
                return owner
            if low in FUNCTION_WORDS or low in CALENDAR or not low[0].isalnum():
                break
            if low in VERB_FORMS and VERB_FORMS[low][1] != "think" and low not in HEADS:
                break
            index = before
            plain = plain and (_looks_modifying(low) or words[before] != low or low in HEADS)
            if plain:
                bare = before
        return bare

    def _add_phrase(self, last: int, cue: int) -> None:
        """Add the noun phrase that ends at token *last*, unless a mention ends there."""
        if last < 0 or last in self.ends_a_mention or not self._is_plain(last):
            return
        tokens = self.tokens
        if tokens.sentences[last] != tokens.sentences[cue] or tokens.regions[last] >= 0:
            return
        first = self._phrase_first(last)
        low = self.lows[last]
        if (
            self.lows[first] in DETERMINERS
            or low in QUANTIFIERS
            or self.lows[first] == "'s"
            or (self.lows[first] in QUANTIFIERS or self.lows[first] in POSSESSIVES)
        ):
            self._add(
                first,
                last,
                "description",
                head=low,
                plural=low in QUANTIFIERS or (low.endswith("s") and not low.endswith("ss")),
                definite=self.lows[first] == "the",
            )

    def _is_plain(self, index: int) -> bool:
        low = self.lows[index]
        return (
            low[0].isalnum()
            and (low in QUANTIFIERS or (low not in FUNCTION_WORDS and low not in VERB_FORMS))
            and low not in CALENDAR
        )

    def _add(
        self,
        first: int,
        last: int,
        kind: MentionKind,
        *,
        head: str,
        name: tuple[str, ...] = (),
        title: str = "",
        plural: bool = False,
        definite: bool = False,
    ) -> None:
        tokens = self.tokens
        mention = Mention(
            tokens.starts[first],
            tokens.ends[last],
            first,
            last,
            kind,
            tokens.sentences[last],
            tokens.areas[last],
            tokens.regions[last],
            head,
            name,
            title,
            plural,
            definite,
        )
        self.found.append(mention)
        self.ends_a_mention[last] = mention
        self.begun.add(first)


def _looks_modifying(low: str) -> bool:
    """Whether *low* has the shape of an adjective or of a noun that stands before nouns."""
    return low in _MODIFIERS or low.endswith(
        (
            "al",
            "ic",
            "ive",
            "ous",
            "ary",
            "ian",
            "ish",
            "ese",
            "can",
            "an",
            "ior",
            "-based",
            "-old",
            "ist",
        )
    )


_MODIFIERS = _ROLE_MODIFIERS | frozenset(
    """
    aid anonymous bank black business campaign city climate close county court current data
    defence defense elected enforcement eu fellow fire gay government health hospital human
    industry key law leading local media new oil old other party police press rights school
    security senior state such tech then-president top trade u.s. uk union unnamed weather white
    work young
    """.split()
)
