"""Which language an article is in: English, or another one, whose quotes nobody is named for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.english.words import FUNCTION_WORDS
from newsparse.spans import LanguageCode

__all__ = ["language_of"]

# The least share of function words that English has among its words: of 1,009 English articles each
# has .20 or more, of 263 in other languages none more than .113.
_LEAST_SHARE: Final = 0.12
# Fewer words may lack them by chance: they are taken for another language only where fewer than
# this share are function words and some have letters that English has not.
_FEW_WORDS: Final = 40
# That share.
_LEAST_SHARE_OF_FEW: Final = 0.06
# Where a number comes on fewer words than these, it is a table: Shr 45 cts vs 58 cts
_WORDS_A_NUMBER: Final = 4


def language_of(lows: Sequence[str]) -> LanguageCode | None:
    """`"en"`, or None where the tokens *lows*, in lower case, are in another language.

    What doesn't tell, a few words or a table, is taken for English; no words are in no language.

    Example:
        >>> spanish = "el consejo de brenn votó el lunes la subida de las tasas del puerto"
        >>> language_of(spanish.split()) is None
        True
        >>> language_of("the harbour will be dearer for everybody said the council".split())
        'en'
    """
    half = lows[: len(lows) // 2]
    if half and sum(map(FUNCTION_WORDS.__contains__, half)) >= _LEAST_SHARE * len(lows):
        return "en"  # half of them have enough for all, signs and numbers inside
    words = [low for low in lows if low[0].isalpha()]
    if not words:
        return None
    share = sum(map(FUNCTION_WORDS.__contains__, words)) / len(words)
    if share >= _LEAST_SHARE:
        return "en"
    foreign_letters = not all(map(str.isascii, words))
    if len(words) < _FEW_WORDS:
        return None if foreign_letters and share < _LEAST_SHARE_OF_FEW else "en"
    numbers = sum([low[0].isdigit() for low in lows])
    is_table = numbers * _WORDS_A_NUMBER > len(words)
    return "en" if is_table and not foreign_letters else None
