"""Given names, and whose they are."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, Literal, final

from newsparse.english.given_name_lists import NAMES, TELLING

__all__ = ["GIVEN", "is_telling"]

# By how many bars stand before a name in its line
_GENDERS: Final[tuple[Literal["m", "f", ""], ...]] = ("m", "f", "")
# How many words are remembered, with what they tell: those of a long article
_MOST_REMEMBERED: Final = 1_024


@lru_cache(_MOST_REMEMBERED)
def _told_by(name: str) -> Literal["m", "f", ""] | None:
    """The gender that *name* tells, nothing where people of both bear it; None where nobody does.

    A name is looked up in the line of those that begin as it does. An article asks for eighty, in
    less time than it takes to make a dictionary of all twenty thousand, or to hold one in memory.
    """
    line = NAMES.get(name[:2], "")
    at = line.find(f" {name} ")
    return _GENDERS[line.count("|", 0, at)] if at >= 0 else None


@final
class _GivenNames:
    """The given names, each one word in small letters."""

    def __contains__(self, name: str) -> bool:
        return _told_by(name) is not None

    def gender_of(self, name: str) -> Literal["m", "f", ""]:
        """The gender that *name* tells; nothing where people of both bear it, or nobody does."""
        return _told_by(name) or ""


# All of them
GIVEN: Final = _GivenNames()


@lru_cache(_MOST_REMEMBERED)
def is_telling(name: str) -> bool:
    """Whether hardly anybody of the other gender bears the given name *name*."""
    return name in TELLING.split()
