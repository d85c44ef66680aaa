"""Which language an article is in: English, or another one, whose quotes nobody is named for."""

from __future__ import annotations

from itertools import compress
from operator import itemgetter
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
    half = lows[: len(lows) // 2]
    if len(half) >= _FEW_WORDS and count_in(FUNCTION_WORDS, half) >= _LEAST_SHARE * len(lows):
        return "en"  # half of them have enough for all, signs and numbers inside
    firsts = list(map(itemgetter(0), lows))
    words = list(compress(lows, map(str.isalpha, firsts)))
    if not words:
        return None
    foreign_letters = not "".join(words).replace("’", "").isascii()
    numbers = sum(map(str.isdigit, firsts))
    is_table = numbers * _WORDS_A_NUMBER > len(words) and not foreign_letters
    if len(words) < _FEW_WORDS:
        alone = count_in(_ENGLISH_ALONE, words) / len(words)
        enough = len(words) >= _ENOUGH_WORDS and not alone and not is_table
        few = foreign_letters and alone < _LEAST_SHARE_OF_FEW
        return None if enough or few else "en"
    if count_in(FUNCTION_WORDS, words) / len(words) >= _LEAST_SHARE:
        return "en"
    return "en" if is_table else None
