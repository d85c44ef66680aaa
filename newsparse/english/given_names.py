"""Given names, and whose they are."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, Literal, final

from newsparse.english.given_name_lists import NAMES, TELLING

__all__ = ["GIVEN", "is_telling"]

_Gender = Literal["m", "f", ""]
# By how many bars stand before a name in its line
_GENDERS: Final[tuple[_Gender, ...]] = ("m", "f", "")
# What a word tells that is nobody's given name
_NOBODYS: Final = "-"
# How many words are remembered, with what they tell: those of many articles
_MOST_REMEMBERED: Final = 1 << 12


@final
class _GivenNames:
    """The given names, each one word in small letters.

    A name is looked up in the line of those that begin as it does. An article asks for eighty, in
    less time than it takes to make a dictionary of all twenty thousand, or to hold one in memory.
    """

    __slots__ = ("_told",)

    def __init__(self) -> None:
        # What words tell, as far as they were asked for
        self._told: dict[str, _Gender | Literal["-"]] = {}

    def __contains__(self, name: str) -> bool:
        told = self._told.get(name)
        return (self._looked_up(name) if told is None else told) != _NOBODYS

    def gender_of(self, name: str) -> _Gender:
        """The gender that *name* tells; nothing where people of both bear it, or nobody does."""
        told = self._told.get(name)
        if told is None:
            told = self._looked_up(name)
        return "" if told == _NOBODYS else told

    def _looked_up(self, name: str) -> _Gender | Literal["-"]:
        """What *name* tells, to be remembered."""
        line = NAMES.get(name[:2], "")
        at = line.find(f" {name} ")
        told = _GENDERS[line.count("|", 0, at)] if at >= 0 else _NOBODYS
        if len(self._told) >= _MOST_REMEMBERED:
            self._told.clear()
        self._told[name] = told
        return told


# All of them
GIVEN: Final = _GivenNames()


@lru_cache(_MOST_REMEMBERED)
def is_telling(name: str) -> bool:
    """Whether hardly anybody of the other gender bears the given name *name*."""
    return name in TELLING.split()
