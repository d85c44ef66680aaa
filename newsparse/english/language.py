"""Which language an article is in: English, or another one, whose quotes nobody is named for."""

from __future__ import annotations

from typing import Final

from newsparse.english.words import FUNCTION_WORDS
from newsparse.loops import count_in
from newsparse.spans import LanguageCode

__all__ = ["language_of"]

# The least share of function words that English has among its words: of 1,009 English articles each
# has .20 or more, of 263 in other languages none more than .113.
_LEAST_SHARE: Final = 0.12
# Fewer words may lack them by chance, or have some that another language has as well: only those
# that are English alone count.
_FEW_WORDS: Final = 40
# Their least share in a few words, where some have letters that English has not.
_LEAST_SHARE_OF_FEW: Final = 0.04
# Where none of as many words is English alone, letters don't matter.
_ENOUGH_WORDS: Final = 20
# Function words that are words of other languages too: in, Italian; at, Danish; was, German
_SHARED: Final = frozenset(
    """
    a all also am an as at by can do en except for had half he her here hers i in is it me more
    most my no not of off on once one or over per so some still then to under until up us via was
    we will
    """.split()
)
# Those that tell
_ENGLISH_ALONE: Final = (FUNCTION_WORDS - _SHARED) | {"said", "says"}
# How many words are counted before a look at whether they are enough.
_WORDS_AT_ONCE: Final = 100
# Where a number comes on fewer words than these, it is a table: Shr 45 cts vs 58 cts
_WORDS_A_NUMBER: Final = 4


def language_of(lows: list[str]) -> LanguageCode | None:
    """`"en"`, or None where the tokens *lows*, in lower case, are in another language.

    What doesn't tell, a few words or a table, is taken for English; no words are in no language.

    Example:
        >>> spanish = "el consejo de brenn votó el lunes la subida de las tasas del puerto"
        >>> language_of(spanish.split()) is None
        True
        >>> language_of("the harbour will be dearer for everybody said the council".split())
        'en'
    """
    # A third of an English article mostly has enough for all of it, signs and numbers inside.
    found, enough = 0, _LEAST_SHARE * len(lows)
    if len(lows) >= 2 * _FEW_WORDS:
        for start in range(0, len(lows) // 2, _WORDS_AT_ONCE):
            found += count_in(FUNCTION_WORDS, lows[start : start + _WORDS_AT_ONCE])
            if found >= enough:
                return "en"
    words = [low for low in lows if low[0].isalpha()]
    if not words:
        return None
    many = len(words) >= _FEW_WORDS
    if many and count_in(FUNCTION_WORDS, words) / len(words) >= _LEAST_SHARE:
        return "en"
    foreign_letters = not "".join(words).replace("’", "").isascii()
    numbers = len([low for low in lows if low[0].isdigit()])
    is_table = numbers * _WORDS_A_NUMBER > len(words) and not foreign_letters
    if many:
        return "en" if is_table else None
    alone = count_in(_ENGLISH_ALONE, words) / len(words)
    enough_words = len(words) >= _ENOUGH_WORDS and not alone and not is_table
    few = foreign_letters and alone < _LEAST_SHARE_OF_FEW
    return None if enough_words or few else "en"
