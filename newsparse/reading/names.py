"""How far names reach, their titles inside: `Russian Foreign Minister Sergey Lavrov`."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cached_property
from itertools import pairwise

from newsparse.lexicon.given_names import GIVEN
from newsparse.lexicon.nouns import OFFICES, ORGANIZATIONS, PEOPLE
from newsparse.lexicon.territories import TERRITORIES
from newsparse.lexicon.verbs import VERB_FORMS
from newsparse.lexicon.words import (
    AUXILIARIES,
    CALENDAR,
    DETERMINERS,
    FAMILY_PARTICLES,
    FUNCTION_WORDS,
    HONORIFICS,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    NOT_NAMES,
    ORGANIZATION_WORDS,
    PREPOSITIONS,
    STATES,
    TITLES,
)
from newsparse.reading.heads import DEPARTMENTS, HEADS, LONGEST_NAME, ORDINALS, TITLE_WORDS
from newsparse.reading.tokens import Tokens

__all__ = ["NameReader"]

# A family name with its article: al-Ek, d'Ek
_ARTICLED = re.compile(r"(?:al|el|ul|an|as|ad|bin|ibn|d|l)[-'’][A-Z]")
# Plural owners inside names: the People's Daily, the Farmers' Union
_OWNERS = frozenset("folk folks people women men children veterans lord seaman".split())
# Months that are names as well
_NAMES_IN_CALENDAR = frozenset("april august jan june march may".split())
# Those of them that are family names, and no marches
_FAMILIES_IN_CALENDAR = _NAMES_IN_CALENDAR - {"march"}
# A politician's party and place, in brackets or after a comma: (R-Ohio), D
_PARTY = re.compile(r"[RDI](?:-[\w.]+)?")
# A number and letters that are part of a name: Ada 2X
_NUMBERED = re.compile(r"\d+[A-Z]+")
# Words and signs without a capital that a name may go on with; `_step` says when.
_JOINS = NAME_PARTICLES | frozenset(". & 's ' of for on to and the ,".split())
# What a nickname stands between: Ada “Duck” Ek
_OPENS_NICKNAME = frozenset('“"‘')
_CLOSES_NICKNAME = frozenset('”"’')
# What stands between a title and a name besides titles: Senator the Hon. Ada Ek
_REVERENCES = frozenset("hon honorable honourable most rev reverend right rt very".split())
# How many words an item of a list inside a name has: Trade, Rural Industry and Commerce
_LONGEST_ITEM = 3
# Words before a month that make it a time: last May, in early May
_BEFORE_MONTHS = PREPOSITIONS | frozenset("and early last late mid next or this".split())


class NameReader:
    """Reads the names among an article's tokens, by capitals and word lists.

    Attributes:
        printed: All words, as printed.
        known: In lines of capitals, the words that names are made of elsewhere; else None.
        known_pairs: The pairs of words that follow one another in names elsewhere.
    """

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._words = tokens.words
        self._lows = tokens.lows
        self.printed: set[str] = set(tokens.words)
        self.known: Collection[str] | None = None
        self.known_pairs: Collection[tuple[str, str]] = ()

    # -- where a name begins

    def begins(self, index: int) -> bool:
        """Whether a name begins at the token *index*, which has a capital."""
        low = self._lows[index]
        if self.known is not None and low not in self.known:
            return False
        if low in FUNCTION_WORDS and low != "may":
            return self._is_function_word_of_name(index)
        if self._is_party(index) or self._is_state(index):
            return False
        if low in CALENDAR:
            return self._is_somebody_in_calendar(index)
        if low in _OWNERS and self._owns_a_name(index):
            return True
        if low in HEADS and not self._goes_on(index):
            # "the President said", "Officials say" are descriptions; "Congress", "CNN" are names.
            return low in ORGANIZATIONS and not self.begins_sentence(index)
        return not self.begins_sentence(index) or self._is_name_though_first(index)

    def _is_function_word_of_name(self, index: int) -> bool:
        """`US`, what numbers an office (First Minister), and Will Ek."""
        word, low = self._words[index], self._lows[index]
        if low == "will" and self._goes_on(index):
            # But: Will Ek come?
            after = self._words[index + 2] if index + 2 < len(self._words) else ""
            past = after.lower() in VERB_FORMS and after.endswith(("ed", "said", "says", "told"))
            return not self.begins_sentence(index) or past or after == ","
        return word == "US" or self._is_ordinal(index)

    def _is_party(self, index: int) -> bool:
        """Whether a politician's party stands here: (R-Ohio); but not in R. T. Ek."""
        word = self._words[index]
        if word[0] not in "RDI" or not _PARTY.fullmatch(word):
            return False
        return len(word) > 1 or self._following(index) != "." or self._words[index - 1] in "(,"

    def _is_state(self, index: int) -> bool:
        """Whether an abbreviated state stands here: Ashton, Md."""
        return self._lows[index] in STATES and self._following(index) == "."

    def _is_somebody_in_calendar(self, index: int) -> bool:
        """Whether a month is a name here: April Ek, Jan de Ek; but not April 4, Sunday Times."""
        low, following = self._lows[index], self._following(index)
        if low not in _NAMES_IN_CALENDAR:
            return False
        if low in self._families and not (
            following[:1].isdigit() or (index and self._lows[index - 1] in _BEFORE_MONTHS)
        ):
            return True
        return following in NAME_PARTICLES or (
            self._goes_on(index) and following.lower() not in CALENDAR
        )

    @cached_property
    def _families(self) -> frozenset[str]:
        """The months that are somebody's family name in this article: Tor May."""
        months = {month.capitalize() for month in _FAMILIES_IN_CALENDAR} & self.printed
        if not months:
            return frozenset()
        return frozenset(
            [
                word.lower()
                for before, word in pairwise(self._words)
                if word in months
                and before[0].isupper()
                and before.lower() not in FUNCTION_WORDS
                and before.lower() not in CALENDAR
                and before.lower() not in _BEFORE_MONTHS
            ]
        )

    def _owns_a_name(self, index: int) -> bool:
        """Whether an owner's mark and a capital follow: the People's Daily."""
        following = index + 2
        return (
            self._following(index) in ("'s", "’s")
            and following < len(self._words)
            and self._words[following][0].isupper()
        )

    def _is_name_though_first(self, index: int) -> bool:
        """Whether a word that would have a capital in any case is a name."""
        low = self._lows[index]
        if (
            low in NOT_NAMES
            or low in VERB_FORMS
            or low.endswith(("n't", "'re", "'ve", "'ll"))
            or (low.endswith("ly") and not self._has_verb(index))
        ):
            return False
        if self._goes_on(index):
            return True
        following = self._following(index)
        if following in DETERMINERS or (low.endswith("ing") and self._is_gerund(index)):
            return False  # Abroad the debate, Keeping watch
        return low not in self.printed

    def _is_gerund(self, index: int) -> bool:
        """Whether what follows is no verb: Keeping watch; but Fleming said, Beijing, which"""
        following = self._following(index)
        return following[:1].islower() and not self._has_verb(index)

    def begins_small(self, index: int) -> bool:
        """Whether a name begins at the token *index* without a capital: al-Ek, van der Ek."""
        word, low = self._words[index], self._lows[index]
        if low != word:
            return _ARTICLED.match(word) is not None
        if low not in FAMILY_PARTICLES:
            return False
        following = index + 1
        if self._following(index) in FAMILY_PARTICLES:
            following += 1
        return (
            following < len(self._words)
            and self._continues(following)
            and self._is_beside(index, following)
        )

    def begins_sentence(self, index: int) -> bool:
        """Whether the token *index* would have a capital whatever it is."""
        if index == 0:
            return True
        tokens = self._tokens
        return (
            tokens.sentences[index] != tokens.sentences[index - 1]
            or tokens.areas[index] != tokens.areas[index - 1]
            or not (self._words[index - 1][0].isalnum() or self._words[index - 1] in ",'’.&$")
        )

    def _following(self, index: int) -> str:
        """The word or sign after the token *index*, as printed; empty after the last one."""
        return self._words[index + 1] if index + 1 < len(self._words) else ""

    def _has_verb(self, index: int) -> bool:
        """Whether a verb follows: Kelly said, but Finally, and Sadly for."""
        following = self._lows[index + 1] if index + 1 < len(self._lows) else ""
        return following in VERB_FORMS or following in AUXILIARIES or following == "'s"

    def _goes_on(self, index: int) -> bool:
        """Whether a capital follows: Rep. Jim, Minister of Farming, Ada Ek."""
        words, lows = self._words, self._lows
        following = index + 1
        titled = lows[index] in TITLE_WORDS
        heads = lows[index] in PEOPLE or lows[index] in ORGANIZATIONS
        if following < len(words) and (
            (words[following] == "." and titled) or (lows[following] == "of" and heads)
        ):
            following += 1
        if titled and self._opens_reverence(following):
            following += 1
        return (
            following < len(words)
            and words[following][0].isupper()
            and (lows[following] not in FUNCTION_WORDS or self._is_ordinal(following))
            and self._is_beside(index, following)
        )

    def _opens_reverence(self, index: int) -> bool:
        """Whether what stands between a title and a name begins here: Senator the Hon. Ada Ek"""
        return (
            self._lows[index : index + 1] == ["the"]
            and index + 1 < len(self._words)
            and self._lows[index + 1] in _REVERENCES
            and self._words[index + 1][0].isupper()
        )

    def _is_beside(self, index: int, other: int) -> bool:
        """Whether two tokens are in one sentence and one quoted region, or outside of all."""
        tokens = self._tokens
        return (
            tokens.sentences[other] == tokens.sentences[index]
            and tokens.regions[other] == tokens.regions[index]
        )

    # -- how far it reaches

    def last_of(self, first: int) -> int:
        """Index of the last token of the name that begins at *first*."""
        last = first
        end = min(len(self._words), first + LONGEST_NAME)
        while last + 1 < end:
            if self._words[last + 1].islower() and self._lows[last + 1] not in _JOINS:
                break  # as most: what follows is a word like others
            onward = self._step(first, last, end)
            if onward is None or onward >= end:
                break
            last = onward
        return last

    def _step(self, first: int, last: int, end: int) -> int | None:
        """Index of the token up to which a name goes on behind *last*; None at its end."""
        following = last + 1
        word, low = self._words[following], self._lows[following]
        if word == low and low not in _JOINS and not word[0].isupper():
            if word in _OPENS_NICKNAME and self._closes_nickname(first, following):
                return following + 3
            return following if self._is_number(following) else None  # as most
        if (
            not self._is_beside(first, following)
            or self._tokens.areas[following] != self._tokens.areas[first]
        ):
            return None
        if self._continues(following) or self._is_number(following):
            return following
        if word == ".":
            return self._over_full_stop(following, end)
        if low in NAME_PARTICLES or word == "&":
            return self._over_particles(following, end)
        if low in ("'s", "'"):
            return self._over_owner(first, following, end)
        if word == ",":
            return self._over_comma(first, following, end)
        return self._over_word(first, following, end)

    def _over_full_stop(self, stop: int, end: int) -> int | None:
        """J. Ek, Dr. Ek, and the end of `Ada Ek Jr.`"""
        before = self._lows[stop - 1]
        suffix = before in NAME_SUFFIXES
        if not (
            suffix
            or len(self._words[stop - 1]) == 1
            or before in HONORIFICS
            or before in TITLES
            or before in _REVERENCES
        ):
            return None
        if stop + 1 < end and self._continues(stop + 1):
            return stop + 1
        return stop if suffix and self._words[stop - 1] != "." else None

    def _over_particles(self, particle: int, end: int) -> int | None:
        """Marijn van der Ek, Ek & Lund"""
        onward = particle + 1
        while (
            onward < end and self._lows[onward] in NAME_PARTICLES and self._words[onward].islower()
        ):
            onward += 1
        return onward if onward < end and self._continues(onward) else None

    def _over_owner(self, first: int, mark: int, end: int) -> int | None:
        """The People's Daily, the Farmers' Union, Moe's Ferries, Lloyd's of Brenn, Sandby's"""
        lows = self._lows
        onward = mark
        while onward + 1 < end and self._continues(onward + 1):
            onward += 1
        plural = lows[mark - 1] in _OWNERS or (lows[mark] == "'" and lows[mark - 1].endswith("s"))
        if plural and onward > mark and self._is_body_word(onward):
            return onward
        return onward if self._is_brand(first, mark, onward) else None

    def _is_body_word(self, index: int) -> bool:
        return self._lows[index] in ORGANIZATION_WORDS or self._lows[index] in ORGANIZATIONS

    def _is_brand(self, first: int, mark: int, last: int) -> bool:
        """Whether an owner's mark belongs to a name: nobody else bears what stands before it.

        Not in Labour's Ada Ek, Norway's Supreme Court, or where Labour is named alone.
        """
        words, lows = self._words, self._lows
        owner = mark - 1
        if first != owner or lows[mark] != "'s" or lows[owner] in HEADS:
            return False
        return self._ends_brand(mark, last) and not (
            lows[owner] in TERRITORIES or words[owner] in self._unowned
        )

    def _ends_brand(self, mark: int, last: int) -> bool:
        """Whether what follows an owner's mark makes a brand of it."""
        words, lows = self._words, self._lows
        following = last + 1
        if last == mark:  # Sandby's said; Lloyd's of Brenn
            if following >= len(words):
                return False
            of_place = lows[following] == "of" and self._following(following)[:1].isupper()
            verb = VERB_FORMS.get(lows[following])
            return of_place or (
                verb is not None
                and verb[1] in ("say", "report")
                and lows[following].endswith(("ed", "said", "says", "told"))
            )
        if lows[mark + 1] in GIVEN or not TITLE_WORDS.isdisjoint(lows[mark + 1 : following]):
            return False
        if lows[last] in DEPARTMENTS:
            return False
        if lows[last] in ORGANIZATION_WORDS or (lows[last].endswith("s") and last == mark + 1):
            return True
        return last == mark + 1 and (words[mark - 1], words[last]) in self._owned_twice

    @cached_property
    def _unowned(self) -> frozenset[str]:
        """The words that stand somewhere without an owner's mark after them."""
        marks = ("'s", "’s")
        return frozenset([word for word, after in pairwise(self._words) if after not in marks])

    @cached_property
    def _owned_twice(self) -> frozenset[tuple[str, str]]:
        """Owners and what is theirs, where that stands several times and never without them."""
        owners: dict[str, set[str]] = {}
        counts: dict[str, int] = {}
        words, lows = self._words, self._lows
        for index, word in enumerate(words):
            if index > 1 and word[0].isupper():
                owner = words[index - 2] if lows[index - 1] == "'s" else ""
                owners.setdefault(word, set()).add(owner)
                counts[word] = counts.get(word, 0) + 1
        return frozenset(
            (owner, word)
            for word, theirs in owners.items()
            if counts[word] > 1 and len(theirs) == 1
            for owner in theirs
        )

    def _over_comma(self, first: int, comma: int, end: int) -> int | None:
        """Ada Ek, Jr; the Department of Trade, Industry and Commerce"""
        if comma + 1 >= end:
            return None
        low = self._lows[comma + 1]
        if low in NAME_SUFFIXES and low not in ("phd", "md", "esq"):
            return comma + 1
        return self._last_of_list(comma, end) if self._heads_a_list(first, comma) else None

    def _heads_a_list(self, first: int, joint: int) -> bool:
        """Whether subjects of a department or its head stand before *joint*: Minister of Trade"""
        lows = self._lows
        for index in range(joint - 1, max(first, joint - _LONGEST_ITEM - 1), -1):
            if lows[index] in ("of", "for"):
                return lows[index - 1] in DEPARTMENTS or lows[index - 1] in OFFICES
            if lows[index] in GIVEN and index > first + 1:
                return False
        return False

    def _last_of_list(self, comma: int, end: int) -> int | None:
        """Index of the last token of a list in capitals that ends in "and", from a comma on."""
        index = comma
        while index < end and self._words[index] == ",":
            item = index
            while item + 1 < end and item - index < _LONGEST_ITEM and self._is_subject(item + 1):
                item += 1
            if item == index:
                return None
            index = item + 1
        if index + 1 >= end or self._lows[index] != "and" or not self._is_subject(index + 1):
            return None
        return index + 1

    def _is_subject(self, index: int) -> bool:
        """Whether the word may say what a department is for: Trade; but not Ada, Minister, WHO."""
        low, word = self._lows[index], self._words[index]
        return (
            self._continues(index)
            and low not in GIVEN
            and low not in TITLE_WORDS
            and not (word.isupper() and len(word) > 1)
        )

    def _over_word(self, first: int, joint: int, end: int) -> int | None:
        """`of`, `for`, `on`, `to`, `and`, `the`, and a little word with a capital."""
        low = self._lows[joint]
        if low == "the":
            titled = self._lows[joint - 1] in TITLE_WORDS and self._opens_reverence(joint)
            return joint + 1 if titled and joint + 1 < end else None
        if low == "and":
            return self._over_and(first, joint, end)
        if low in ("of", "for", "on", "to"):
            return self._over_preposition(first, joint)
        # Doctors Without Borders, Mothers Against Drunk Driving
        inner = low in PREPOSITIONS and self._words[joint] == low.capitalize()
        onward = joint + 1
        joined = inner and onward < end and self._continues(onward)
        return onward if joined and self._is_beside(first, onward) else None

    def _over_preposition(self, first: int, joint: int) -> int | None:
        """The Bank of Ekville, the Office for the Arts, Secretary of State, Committee to Protect"""
        words, lows = self._words, self._lows
        onward = joint + 1
        if onward < len(words) and lows[onward] == "the":
            onward += 1
        if (
            onward >= len(words)
            or not self._continues(onward)
            or self._tokens.sentences[onward] != self._tokens.sentences[first]
        ):
            return None
        before = lows[joint - 1]
        if before == "'s":
            return onward  # Lloyd's of Brenn
        if lows[joint] == "to":
            return onward if before in DEPARTMENTS and lows[onward] not in GIVEN else None
        organized = any(map(self._is_body_word, range(first, joint)))
        office = lows[joint] == "of" and before in TITLE_WORDS
        return onward if organized or office else None

    def _over_and(self, first: int, joint: int, end: int) -> int | None:
        """Ministry of Food and Farming, Motion Picture and Television Producers"""
        lows = self._lows
        onward = joint + 1
        if onward >= end or not self._continues(onward) or not self._is_beside(first, onward):
            return None
        last = onward
        while last + 1 < len(lows) and self._continues(last + 1):
            last += 1
        if lows[joint - 1] in TITLE_WORDS or lows[onward] in TITLE_WORDS:
            return None
        if lows[last] in ORGANIZATION_WORDS:
            return onward
        inside = "of" in lows[first:joint]
        if inside and lows[first] in ORGANIZATION_WORDS and lows[last].endswith("s"):
            return onward
        return onward if self._heads_a_list(first, joint) and self._is_subject(onward) else None

    def _is_number(self, index: int) -> bool:
        """Whether a number and letters go on with the name: Ada 2X."""
        return (
            self._words[index][0].isdigit()
            and _NUMBERED.fullmatch(self._words[index]) is not None
            and self._words[index - 1][0].isupper()
        )

    def _closes_nickname(self, first: int, opener: int) -> bool:
        """Whether one word in quotation marks, and a name after it, begin at *opener*."""
        words = self._words
        onward = opener + 3
        return (
            onward < len(words)
            and words[opener + 2] in _CLOSES_NICKNAME
            and words[opener + 1][0].isupper()
            and self._is_beside(first, onward)
            and self._continues(onward)
        )

    def _continues(self, index: int) -> bool:
        """Whether a name that reaches the token before goes on with *index*."""
        word, low = self._words[index], self._lows[index]
        if not word[0].isupper() and (word == low or not _ARTICLED.match(word)):
            return False
        if self.known is not None and (self._lows[index - 1], low) not in self.known_pairs:
            return False
        if len(word) == 1 and self._following(index) == ".":
            return True  # an initial: Ada A. Ek
        if low in FUNCTION_WORDS and low != "may":
            return self._is_ordinal(index)
        return low not in CALENDAR or low in _NAMES_IN_CALENDAR

    def _is_ordinal(self, index: int) -> bool:
        """Whether the token at *index* numbers an office: First Minister, Second Secretary."""
        if self._lows[index] not in ORDINALS or index + 1 >= len(self._words):
            return False
        following = self._lows[index + 1]
        return self._words[index + 1][0].isupper() and (
            following in OFFICES or following in ("lady", "gentleman", "deputy")
        )
