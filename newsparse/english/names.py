"""Where names begin, and how far they reach: `Russian Foreign Minister Sergey Lavrov`."""

from __future__ import annotations

from typing import Final

from newsparse.cases import is_lower, is_upper
from newsparse.english.abbreviations import DOTTED_STATES, STATES
from newsparse.english.bodies import BUILDINGS
from newsparse.english.brands import FOR_READERS
from newsparse.english.capitals import ARTICLED, CAMEL, NAMES_IN_CALENDAR, Capitals
from newsparse.english.claimed import BEFORE_MONTHS, families_like_verbs
from newsparse.english.clause_words import TIMES
from newsparse.english.given_names import GIVEN
from newsparse.english.heads import (
    DEPARTMENTS,
    HEADS,
    OF_REPORTS,
    ORDINALS,
    PLURAL_DOCUMENTS,
    PLURAL_PEOPLE,
    TITLE_WORDS,
)
from newsparse.english.in_names import ADVERBS_LIKE_GIVEN
from newsparse.english.letters import looks_personal
from newsparse.english.nouns import OFFICES, ORGANIZATIONS, PEOPLE
from newsparse.english.openers import NOT_NAMES, OPENERS
from newsparse.english.places import COMPASS, FEATURES
from newsparse.english.reaches import OWNERS, opens_reverence
from newsparse.english.role_nouns import is_person_noun
from newsparse.english.verbs import TELLING_VERBS, VERB_FORMS
from newsparse.english.words import (
    AUXILIARIES,
    CALENDAR,
    DETERMINERS,
    FAMILY_PARTICLES,
    FUNCTION_WORDS,
    NAME_PARTICLES,
    ORGANIZATION_WORDS,
    PREPOSITIONS,
    PRONOUNS,
    SAINTS,
)
from newsparse.patterns import regexp
from newsparse.prose.tokens import Tokens

__all__ = ["PLAIN_WORDS", "NameReader"]

# A politician's party and place, in brackets or after a comma: (R-Ohio), D
_PARTY: Final = regexp(r"[RDI](?:-[\w.]+)?")
# How numbers begin that are written in words: sixty-six
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety".split()
# How words begin that are no names: I'd, and Sixty-six, which opens a sentence with a capital
_NO_NAMES: Final[tuple[str, ...]] = ("i'", *(f"{ten}-" for ten in _TENS))
# Who is for something together, and not for somebody whom they serve, as lawyers are
_ALLIED: Final = frozenset(
    """
    citizens families fathers friends grandmothers grandparents mothers mums neighbours neighbors
    parents people taxpayers villagers women
    """.split()
)
# What is a name in some places only.
_TOLD_APART: Final = PLURAL_PEOPLE.union(_ALLIED, FUNCTION_WORDS, CALENDAR, OWNERS, STATES, "rdi")
# Function words that are in no name's place in any: not will and per, a and i, all, us, or first
PLAIN_WORDS: Final = FUNCTION_WORDS - ORDINALS - frozenset("a all i may per us will".split())
# What an initial that looks like another word stands after, inside a sentence: said A. Ek
_BEFORE_INITIALS: Final = ("by", "to")
# How nouns end that are no names: electricity, enrollment, inspections
_ABSTRACT: Final[tuple[str, ...]] = (
    "ations",
    "ility",
    "ation",
    "icity",
    "llment",
    "ments",
    "ness",
    "ition",
    "uction",
)
# Adjectives that names of places and bodies begin with: New York, Good Samaritan Hospital
_OF_BODIES: Final = frozenset(
    "federal good great legal little local long medical military new old private rural true urban "
    "young".split()
)
# What a word that opens a sentence before a full name is worth at most, unless it is of that name:
# of 12 unlisted names, Waqar and Shafqat among them, none is worth less; of 14 such words all are.
_LEAST_FIRST: Final = -0.5
# How words end that say where somebody is from: Kenyan-born Ada Ek
_ORIGINS: Final[tuple[str, ...]] = ("-based", "-born", "-bred", "-educated", "-raised", "-trained")
# What given names inside other names stand after: Fort Ada, San Carlos, Hotel Victoria
_BEFORE_GIVEN: Final = COMPASS | FEATURES | NAME_PARTICLES | SAINTS | ORGANIZATION_WORDS | BUILDINGS
# How many characters a firm's name of a number and letters has at most: 8B, 20VC
_LONGEST_SHORT: Final = 4
# Names of papers that have an edition of a day: the Sunday Times
_ON_DAYS: Final = frozenset(
    "Business Express Herald Independent Mail Mirror Post Star Telegraph Times World".split()
)


class NameReader:
    """Reads the names among an article's tokens, by capitals and word lists.

    Attributes:
        capitals: What the tokens are to names.
        printed: All words, as printed.
    """

    def __init__(self, tokens: Tokens) -> None:
        self.capitals: Capitals = Capitals(tokens)
        self.printed: set[str] = self.capitals.printed
        self._claimed = self.capitals.claimed.families
        self._given = self.capitals.claimed.given
        self._tokens = tokens
        self._sentences = tokens.sentences
        self._words = tokens.words
        self._lows = tokens.lows
        self._families: frozenset[str] = families_like_verbs(tokens, self.capitals.unsure)

    def begins(self, index: int) -> bool:
        """Whether a name begins at the token *index*, which has a capital."""
        low, known = self._lows[index], self.capitals.known
        if known is not None and low not in known:
            return False
        if low in _TOLD_APART:
            answer = self._is_told_apart(index)
            if answer is not None:
                return answer
        elif not low.isalnum() and self._is_no_name(index):
            return False
        if low in HEADS and not self._goes_on(index):
            # "the President said", "Officials say" are descriptions; "Congress", "CNN" are names.
            if self.begins_sentence(index):
                return low in self._families and self._has_verb(index)  # Post said
            return low in ORGANIZATIONS or low in self._families
        return not self.begins_sentence(index) or self._is_name_though_first(index)

    def _is_told_apart(self, index: int) -> bool | None:
        """Whether a word that is a name in some places only begins one; None where it may."""
        low = self._lows[index]
        if low in self._claimed and self._is_claimed(index):
            return True
        if self._given and (low, self._lows[index + 1]) in self._given:
            return True  # Sunday Ek, a trader
        if low in FUNCTION_WORDS and low != "may":
            return self._is_function_word_of_name(index)
        if self._is_party(index) or self._is_state(index):
            return False
        if low in CALENDAR:
            return self._is_somebody_in_calendar(index)
        owned = low in OWNERS and self._words[index + 1] in ("'s", "’s")
        together = low in PLURAL_PEOPLE or low in _ALLIED
        return True if owned or (together and self._is_movement(index)) else None

    def _is_claimed(self, index: int) -> bool:
        """Whether a function word is the name of somebody met: So said, but So he left."""
        if self._lows[index] in PRONOUNS:
            return False
        return not self.begins_sentence(index) or self._lows[index + 1] in VERB_FORMS

    def _is_no_name(self, index: int) -> bool:
        """Whether a word with a sign in it is no name: I'd, London-based, Sixty-six; Brenn, N.Y."""
        low = self._lows[index]
        if low in DOTTED_STATES:
            return self._words[index - 1] == ","
        return low.startswith(_NO_NAMES) or low.endswith(_ORIGINS) or self._is_party(index)

    def _is_movement(self, index: int) -> bool:
        """Whether people with a capital are a body: a group called Doctors for Peace

        Or the Friends of the Pier; and where a sentence begins, Mothers for Safe Roads.
        """
        words, after = self._words, index + 2
        if words[index + 1] not in ("for", "of"):
            return False
        after += words[after] == "the"
        if not is_upper(words[after][0]) or self._lows[after] in GIVEN:
            return False
        begins = self.begins_sentence(index)
        return not begins or (words[index + 1] == "for" and self._lows[index] in _ALLIED)

    def _is_function_word_of_name(self, index: int) -> bool:
        """Whether a function word belongs to a name: A. Ek, First Minister, Will Ek, Per Ek."""
        word, low = self._words[index], self._lows[index]
        if word in ("A", "I") and self._words[index + 1] == ".":
            # A. Ek said, Mayor I. Ek; but Plan A. Ek said
            before = self._lows[index - 1]
            lead = (
                before in TITLE_WORDS
                or before in VERB_FORMS
                or before in _BEFORE_INITIALS
                or self.begins_sentence(index)
            )
            return lead and self._tokens.is_beside(index, index + 2)
        if low == "will" and self._goes_on(index):
            return not self.begins_sentence(index)
        if low == "per" and self._goes_on(index):
            # the chief, Per Aas, said | Per Aas said; but Per Ek, the road is open
            return not self.begins_sentence(index) or self._has_verb(index + 1)
        if word == "All" and not self.begins_sentence(index):
            return is_upper(self._words[index + 1][0])  # the All Farmers Congress
        return self.capitals.is_ordinal(index) or self.capitals.is_called(index)

    def _is_party(self, index: int) -> bool:
        """Whether a politician's party stands here: (R-Ohio); but not in R. T. Ek."""
        word = self._words[index]
        if word[0] not in "RDI" or not _PARTY.fullmatch(word):
            return False
        following = self._words[index + 1]
        # but R. T. Ek, R K Ek
        return len(word) > 1 or (following != "." and not is_upper(following[0]))

    def _is_state(self, index: int) -> bool:
        """Whether an abbreviated state stands here: Ashton, Md."""
        return self._lows[index] in STATES and self._words[index + 1] == "."

    def _is_somebody_in_calendar(self, index: int) -> bool:
        """Whether a month or day is in a name: April Ek, the Sunday Times; but not April 4."""
        low, following = self._lows[index], self._words[index + 1]
        if low not in NAMES_IN_CALENDAR:
            # the Sunday Times; but on Sunday Times readers
            return following in _ON_DAYS and self._lows[index - 1] == "the"
        if low in self._families and not (
            following[0].isdigit() or self._lows[index - 1] in BEFORE_MONTHS
        ):
            return True
        return self._goes_on(index)

    def _is_name_though_first(self, index: int) -> bool:
        """Whether a word that would have a capital in any case is a name."""
        low = self._lows[index]
        if low in self._families:
            return self._has_verb(index)
        if low in _OF_BODIES and self._opens_body(index):
            return True
        if (
            low in NOT_NAMES
            or low in VERB_FORMS
            or (low in OF_REPORTS and self._lows[index + 1] in PLURAL_DOCUMENTS)
            or ("'" in low and low.endswith(("n't", "'re", "'ve", "'ll")))
            or (low[-1] == "y" and self._is_adverb(index))
        ):
            return False
        if self._goes_on(index):
            return not self._is_before_full_name(index)
        following = self._words[index + 1]
        dated = self._lows[index + 2] in TIMES  # Ekware this week said
        if (following in DETERMINERS and not dated) or (
            low.endswith("ing") and self._is_gerund(index)
        ):
            return False  # Abroad the debate, Keeping watch
        if low.endswith(_ABSTRACT) and low not in GIVEN and low not in ORGANIZATIONS:
            return False  # Electricity was cut, Enrollment fell
        return low not in self.printed and low not in OPENERS

    def _is_before_full_name(self, index: int) -> bool:
        """Whether a word is none of the name that follows: Embattled Ada Ek, Neither Ada Ek nor"""
        if not is_upper(self._words[index + 2][0]):
            return False  # as most: Ada Ek said
        low, given = self._lows[index], self._lows[index + 1]
        return (
            len(low) > 2  # Te Ada Ek
            and low not in _BEFORE_GIVEN
            and given in GIVEN
            and low not in TITLE_WORDS
            and given not in TITLE_WORDS
            and low not in GIVEN
            and ORGANIZATION_WORDS.isdisjoint(self._lows[index + 2 : index + 5])
            and not is_person_noun(low)
            and not looks_personal((low,), _LEAST_FIRST)
        )

    def _opens_body(self, index: int) -> bool:
        """Whether capitals that name no person follow: New York, Great Lakes Energy; not New Ada"""
        following = self._lows[index + 1]
        titled = following in GIVEN or following in TITLE_WORDS or following in CALENDAR
        return not titled and self._goes_on(index)

    def _is_adverb(self, index: int) -> bool:
        """Whether a word ends as adverbs do and is none's name: Sadly for; not Emily, Kelly said"""
        low = self._lows[index]
        if not low.endswith("ly") or (low in GIVEN and low not in ADVERBS_LIKE_GIVEN):
            return False
        return not self._has_verb(index)

    def _is_gerund(self, index: int) -> bool:
        """Whether what follows is no verb: Keeping watch; but Fleming said, Beijing, which"""
        following = self._words[index + 1]
        return is_lower(following[0]) and not self._has_verb(index)

    def begins_small(self, index: int) -> bool:
        """Whether a name begins at the token *index* without a capital: al-Ek, van der Ek, eEk."""
        word, low = self._words[index], self._lows[index]
        if low != word:
            named = ARTICLED.match(word) is not None or CAMEL.match(word) is not None
            return named or (word[0].isdigit() and self._speaks_short(index))
        following = index + 1
        if self._words[index + 1] in FAMILY_PARTICLES:
            following += 1
        return self.capitals.continues(following) and self._tokens.is_beside(index, following)

    def _speaks_short(self, index: int) -> bool:
        """Whether a number and letters say something: 8B said, said 8B in a statement"""
        words, lows = self._words, self._lows
        if len(words[index]) > _LONGEST_SHORT or not words[index].isalnum():
            return False
        if lows[index + 1] in TELLING_VERBS or lows[index + 1] == "spokesman":
            return True
        told = lows[index - 1] in TELLING_VERBS or lows[index - 2] == "according"
        return told and lows[index + 1] in (".", ",", "in", "on")

    def begins_sentence(self, index: int) -> bool:
        """Whether the token *index* would have a capital whatever it is."""
        before, sentences = self._words[index - 1], self._sentences
        return sentences[index] != sentences[index - 1] or not (
            before[0].isalnum() or before in ",'’.&$"
        )

    def _has_verb(self, index: int) -> bool:
        """Whether a verb follows: Kelly said, but Finally, and Sadly for."""
        following = self._lows[index + 1]
        return following in VERB_FORMS or following in AUXILIARIES or following == "'s"

    def _owns_a_body(self, index: int) -> bool:
        """Whether an owner's mark after people leads to a body: Farmers' Union, Skipper's Weekly"""
        low, body = self._lows[index], self._lows[index + 2]
        if self._lows[index + 1] == "'":
            return low in PLURAL_PEOPLE
        return body in FOR_READERS and low in PEOPLE and low not in OFFICES

    def _goes_on(self, index: int) -> bool:
        """Whether a capital follows: Rep. Jim, Minister of Farming, Ada Ek."""
        words, lows = self._words, self._lows
        low, following = lows[index], index + 1
        following += words[following] == "&"  # the Democrat & Sentinel
        titled = low in TITLE_WORDS
        if words[following][0] in "'’":
            following += self._owns_a_body(index)
        onward = lows[following]
        if (
            (onward == "." and titled)
            or (onward == "of" and (low in PEOPLE or low in ORGANIZATIONS))
            or (onward == "for" and (low in OFFICES or low in DEPARTMENTS))
        ):
            following += 1
        if titled and opens_reverence(self.capitals, following):
            following += 1
        if lows[following] in PREPOSITIONS:
            following += words[following] == lows[following].capitalize()  # Divers Without Borders
        while words[following] in FAMILY_PARTICLES:
            following += 1  # Bill de Ek, Guy van der Ek
        return (
            is_upper(words[following][0])
            and (
                lows[following] not in FUNCTION_WORDS
                or self.capitals.is_ordinal(following)
                or self.capitals.claims(following)
            )
            and self._tokens.is_beside(index, following)
        )
