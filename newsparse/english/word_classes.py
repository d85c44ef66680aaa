"""What a word counts as to a linear model that has no sign for the very word.

All models share one ladder. A model that tells fewer classes apart puts them together by a table
of its own, and has another of the words that it knows by themselves: see `Classes`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, final, get_args

from newsparse.english.telling import ENDINGS
from newsparse.prose.phrases import Cue, CueKind
from newsparse.prose.tokens import Tokens

__all__ = ["CUES", "OTHER_WORDS", "Classes"]

# The classes of cues, each with the kind of its cues: `say` and `say-ing` are both `say`.
CUES: Final = {f"{kind}{form}": kind for kind in get_args(CueKind) for form in ("", "-ing")}
# The classes of words that are no cues.
OTHER_WORDS: Final = frozenset(("Name", "number", "word", *ENDINGS.values()))
# How many words are remembered, with what they count as: those of many articles
_MOST_REMEMBERED: Final = 1 << 12


@final
class Classes(dict[str, str]):
    """What words count as to one model, by the word as it is written; told once for each.

    The first of these that fits, of which *together* puts the last five together:

    1. one of the words that are *known* by themselves
    2. a sign: itself
    3. a cue: its kind, with `-ing` where it is a participle
    4. with a capital: `Name`
    5. with a digit first: `number`
    6. one of `ENDINGS`
    7. `word`

    Args:
        known: What words in small letters count as that the model knows.
        together: What the classes count as, others being a `sign`; left out, each for itself.
    """

    def __init__(self, known: Mapping[str, str], together: Mapping[str, str] | None = None) -> None:
        super().__init__()
        self._known = known
        self._together = together

    def at(self, tokens: Tokens, cues: dict[int, Cue], index: int) -> str:
        """What the token at *index* counts as."""
        cue = cues.get(index)
        if cue is None or tokens.lows[index] in self._known:
            return self[tokens.words[index]]
        return self._named(f"{cue.kind}-ing" if tokens.lows[index].endswith("ing") else cue.kind)

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        low = word.lower().replace("’", "'")
        self[word] = found = self._known.get(low) or self._named(_class_of(word, low))
        return found

    def _named(self, name: str) -> str:
        """What the class called *name* counts as."""
        return name if self._together is None else self._together.get(name, "sign")


def _class_of(word: str, low: str) -> str:
    """The class of a word that is no cue, in small letters *low*."""
    if not low[0].isalnum():
        return low
    if word[0].isupper():
        return "Name"
    if low[0].isdigit():
        return "number"
    ending = ENDINGS.get(low[-1])
    return ending if ending is not None and low.endswith(ending) else "word"
