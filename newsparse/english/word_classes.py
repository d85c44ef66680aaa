"""What a word counts as to a linear model that has no sign for the very word.

All models share one ladder. A model that tells fewer classes apart puts them together by a table
of its own, and looks a word up before where it knows it by itself.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, get_args

from newsparse.english.telling import ENDINGS
from newsparse.prose.phrases import Cue, CueKind
from newsparse.prose.tokens import Tokens

__all__ = ["CUES", "OTHER_WORDS", "word_class"]

# The classes of cues, each with the kind of its cues: `say` and `say-ing` are both `say`.
CUES: Final = {f"{kind}{form}": kind for kind in get_args(CueKind) for form in ("", "-ing")}
# The classes of words that are no cues.
OTHER_WORDS: Final = frozenset(("Name", "number", "word", *ENDINGS.values()))
# How many words are remembered, with what they count as: those of a long article
_MOST_REMEMBERED: Final = 1_024


def word_class(tokens: Tokens, cues: dict[int, Cue], index: int) -> str:
    """What the token at *index* counts as: the first of these that fits.

    1. a sign: itself
    2. a cue: its kind, with `-ing` where it is a participle
    3. with a capital: `Name`
    4. with a digit first: `number`
    5. one of `ENDINGS`
    6. `word`
    """
    cue = cues.get(index)
    if cue is not None:
        return f"{cue.kind}-ing" if tokens.lows[index].endswith("ing") else cue.kind
    return _class_of(tokens.words[index])


@lru_cache(_MOST_REMEMBERED)
def _class_of(word: str) -> str:
    """What a word that is no cue counts as."""
    low = word.lower()
    if not low[0].isalnum():
        return low.replace("’", "'")
    if word[0].isupper():
        return "Name"
    if low[0].isdigit():
        return "number"
    ending = ENDINGS.get(low[-1])
    return ending if ending is not None and low.endswith(ending) else "word"
