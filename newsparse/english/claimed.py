"""Words that are somebody's name in one article, and other words elsewhere: Ada So, Prince Ek."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, final

from newsparse.english.given_names import GIVEN
from newsparse.english.heads import TITLE_WORDS
from newsparse.english.role_nouns import is_person_noun
from newsparse.english.verbs import VERB_FORMS
from newsparse.english.words import ARTICLES, CALENDAR, FUNCTION_WORDS, PREPOSITIONS
from newsparse.prose.tokens import Tokens

__all__ = [
    "ALSO_OF_FIRMS",
    "BEFORE_MONTHS",
    "UNSURE",
    "Claimed",
    "claimed_words",
    "families_like_verbs",
    "trade_after",
]

# Function words that open many sentences, and are nobody's name
_SELDOM: Final = frozenset(
    "after and as at but by for from if it its that the there these they this those when".split()
)
# Function words that are family names as well, and the Sunday that is one: Ada So, Bo Sun
_FAMILIES: Final = frozenset(
    word.capitalize()
    for word in (FUNCTION_WORDS - ARTICLES - _SELDOM) | {"an", "sun"}
    if word.isalpha() and len(word) > 1
)
# Titles and days that are given names as well: Prince Ek, a driver, | Sunday Ek, 31,
_TITLES: Final = frozenset(
    """
    Baron Bishop Chancellor Chief Commander Deacon Elder General Governor Judge Justice King Major
    Marshal Pope Prince Princess Queen Senator Sergeant Sheriff
    """.split()
)
# Days are given names as well: Sunday Ek
_DAYS: Final = frozenset("Friday Monday Saturday Sunday Thursday Tuesday Wednesday".split())
# Function words that are given names, inside a sentence: said Even Ek, a driver
_SMALL: Final = frozenset("An Do Even My No So".split())
# All of these
_GIVEN_TOO: Final = _TITLES | _DAYS | _SMALL
# Months that are family names, and no marches
_MONTHS: Final = frozenset("April August Jan June May".split())
# Other words that a sentence may begin with: Good said, Long's brother
_OTHERS: Final = frozenset(
    "Autumn Dear Good Hope Little Long March Read Reading Said Spring Summer Winter".split()
)
# All of them, and verbs that are family names: Long, Read
_LIKE_VERBS: Final = frozenset(map(str.capitalize, VERB_FORMS)).union(_MONTHS, _OTHERS)
# Words before a month that make it a time: last May, in early May
BEFORE_MONTHS: Final = PREPOSITIONS | frozenset("and early last late mid next or this".split())
# What may be a name in some articles
UNSURE: Final = _FAMILIES | _GIVEN_TOO | _LIKE_VERBS
# What a bearer of the office may be called as well: Prince Ek, a veteran,
_OF_STANDING: Final = frozenset(
    """
    admirer adviser advisor advocate ally appointee aristocrat aunt brother campaigner candidate
    challenger chieftain cleric clergyman commander conservative cousin critic daughter democrat
    descendant diplomat doctor executive expert father figure founder friend graduate grandfather
    grandmother grandson independent islander leader legislator liberal man member ministry monarch
    moderate mother native nephew officer official opponent patron politician priest progressive
    prosecutor relative republican royal scholar sister soldier son spokesman spokesperson
    spokeswoman supporter theologian trustee uncle veteran widower woman
    """.split()
)
# Trades that firms are told by as well: Ek Industries, an importer
ALSO_OF_FIRMS: Final = frozenset(
    """
    broadcaster broker builder buyer contractor contributor dealer designer distributor employer
    exporter grower importer insurer investor leader landlord member owner partner pioneer promoter
    rival seller shareholder specialist sponsor subcontractor trader underwriter vendor winemaker
    """.split()
)
# How many words an apposition has up to its noun: a former school teacher
_LONGEST_TO_NOUN: Final = 5


@final
class Claimed:
    """What words are names in an article.

    Attributes:
        families: Function words that are family names, in lower case: so, will.
        given: Titles and days that are given names, each with the family name: (prince, ek).
        words: All of them as they are printed.
    """

    __slots__ = ("families", "given", "words")

    def __init__(self, families: frozenset[str], given: frozenset[tuple[str, str]]) -> None:
        self.families: frozenset[str] = families
        self.given: frozenset[tuple[str, str]] = given
        self.words: Final = frozenset(map(str.capitalize, (*families, *(one for one, _ in given))))


# What most articles have
_NONE: Final = Claimed(frozenset(), frozenset())


def claimed_words(tokens: Tokens, unsure: list[int]) -> Claimed:
    """What words are names in an article; of its words, those at *unsure* are any of `UNSURE`."""
    words, lows = tokens.words, tokens.lows
    families = [
        lows[index]
        for index in unsure
        if words[index - 1][0].isupper()
        and words[index] in _FAMILIES
        and (lows[index - 1] in GIVEN or (words[index + 1] == "," and trade_after(lows, index)))
        and _is_family(tokens, index)
    ]
    given = [
        (lows[index], lows[index + 1])
        for index in unsure
        if words[index] in _GIVEN_TOO and words[index + 1][0].isupper() and _is_given(tokens, index)
    ]
    return Claimed(frozenset(families), frozenset(given)) if families or given else _NONE


def families_like_verbs(tokens: Tokens, unsure: list[int]) -> frozenset[str]:
    """The months and verbs that are somebody's family name, in lower case: Tor May.

    Of the article's words, those at *unsure* are any of `UNSURE`.
    """
    words, lows = tokens.words, tokens.lows
    return frozenset(
        [
            lows[index]
            for index in unsure
            if words[index - 1][0].isupper()
            and words[index] in _LIKE_VERBS
            and (words[index] in _MONTHS or lows[index - 1] in GIVEN)
            and lows[index - 1] not in FUNCTION_WORDS
            and lows[index - 1] not in BEFORE_MONTHS
        ]
    )


def _is_family(tokens: Tokens, index: int) -> bool:
    """Whether a function word after a capital ends a name: said Ada So, a teacher

    But not in A Day With Ada Ek.
    """
    before = tokens.lows[index - 1]
    return (
        before not in FUNCTION_WORDS
        and before not in CALENDAR
        and tokens.is_beside(index - 1, index)
        and not tokens.words[index + 1][0].isupper()
        and tokens.words[index + 1][0] not in "”\"'’:"
        and (not tokens.words[index - 2][0].isupper() or tokens.lows[index - 2] in TITLE_WORDS)
    )


def _is_given(tokens: Tokens, index: int) -> bool:
    """Whether a title or a day is a given name: said Prince Ek, a driver"""
    if tokens.lows[index - 1] in ("the", "on", "last", "next"):
        return False
    if tokens.words[index] in _DAYS:
        return _is_introduced(tokens, index + 1)
    if tokens.words[index] in _SMALL and not tokens.is_beside(index - 1, index):
        return False  # So Ek, a driver, left
    trade = trade_after(tokens.lows, index + 1)
    return trade is not None and trade not in _OF_STANDING


def _is_introduced(tokens: Tokens, last: int) -> bool:
    """Whether what follows a name tells that it is a person's: a trade, an age, or a clause.

    Sunday Ek, a roofer,    Sunday Ek, 31,    Sunday Ek, who sells fish,
    """
    if tokens.words[last + 1] != ",":
        return False
    low = tokens.lows[last + 2]
    aged = len(low) == 2 and low.isdigit() and tokens.words[last + 3] in (",", ".")
    return aged or low in ("who", "whose", "the") or trade_after(tokens.lows, last) is not None


def trade_after(lows: Sequence[str], last: int) -> str | None:
    """The noun that says what a person is after a name that ends at *last*: Ek, a former roofer,"""
    if lows[last + 1] == "," and lows[last + 2] in ARTICLES:
        for index in range(last + 3, last + 3 + _LONGEST_TO_NOUN):
            low = lows[index]
            if low in PREPOSITIONS or not low[0].isalpha():
                break
            if is_person_noun(low) and not is_person_noun(lows[index + 1]):
                return None if low.endswith(("maker", "owner")) else low
    return None
