"""What a name is whose words no list has, by its letters: Oksana Kovalenko, Zero Hedge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.english.in_names import BEGINNING_FIRMS, LETTERS_FIRST, LETTERS_LAST
from newsparse.english.territories import TERRITORIES
from newsparse.models import model
from newsparse.models.linear import PARTS
from newsparse.patterns import regexp

__all__ = ["letter_signs", "looks_made_up", "looks_personal"]

# How many letters the ends of a word have that tell most of it: the -enko of Kovalenko
_BEGINNINGS: Final = (1, 3)
_ENDS: Final = (1, 3, 4)
# Words of so many letters are weighed as a whole, too: their letters tell little.
_SHORT: Final = 5
# What the words of a name have to be worth on average: with a fifth of the words left out, 58 of 64
# people of world-train whose given name no list has are people by it, and 3 of 28 others.
_LEAST: Final = -0.25
# What is written inside firms' names, and in no person's but McEk's and DeEk's: BirdWatch
_INNER_CAPITAL: Final = regexp(r"^(?!Ma?c|De|Di|La|Le|Fitz|Van|O['’]).*[a-z][A-Z]")
# What words end in that firms make up: Waterworks, Airways, Netbank
_ENDS_OF_FIRMS: Final[tuple[str, ...]] = (
    "airways", "analytics", "bank", "cast", "chem", "corp", "dynamics", "gas", "gear", "genomics",
    "lines", "link", "mart", "media", "net", "pharma", "semiconductor", "semiconductors", "soft",
    "systems", "tech", "telecom", "therapeutics", "tube", "watch", "wear", "works",
)  # fmt: skip


def looks_personal(words: Sequence[str], least: float = _LEAST) -> bool:
    """Whether the words of a name, in small letters, are spelt as people's names are.

    They are worth more than *least* on average.

    A linear model of the letters weighs each word, fitted on the given and family names of seventy
    countries, and on English words; initials are left out.
    """
    whole = [word for word in words if len(word) > 1]
    if not TERRITORIES.isdisjoint(words):
        return False  # Air Norway
    told = model("name").told
    return sum([told(letter_signs(word)) for word in whole]) > PARTS * least * len(whole)


def looks_made_up(words: Sequence[str]) -> bool:
    """Whether a name is a firm's by its capitals or its ends: BirdWatch, Waterworks, FC Ekville"""
    if words[0] in LETTERS_FIRST or words[-1] in LETTERS_LAST or words[0] in BEGINNING_FIRMS:
        return True
    return any(
        _INNER_CAPITAL.search(word) is not None or word.lower().endswith(_ENDS_OF_FIRMS)
        for word in words
    )


def letter_signs(word: str) -> list[str]:
    """The signs of a word in small letters: each three of its letters, and its ends."""
    marked = f"^{word}$"
    threes = {marked[at : at + 3] for at in range(len(marked) - 2)}
    beginnings = {marked[: length + 1] for length in _BEGINNINGS if length <= len(word)}
    ends = {marked[-length - 1 :] for length in _ENDS if length <= len(word)}
    whole = [marked] if len(word) <= _SHORT else []
    return ["bias", *whole, *sorted(threes | beginnings | ends)]
