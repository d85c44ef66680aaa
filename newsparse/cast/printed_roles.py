"""A role as an article prints it, and which of several says most of somebody."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, final

from newsparse.english.nouns import OFFICES, PEOPLE, RELATIONS
from newsparse.english.roles import ADDING_NOTHING
from newsparse.english.words import PREPOSITIONS, TITLES
from newsparse.spans import CharSpan

__all__ = ["PrintedRole", "fullest_of"]

# A role of more words than these is no better for it.
_FULL: Final = 12


@final
class PrintedRole:
    """A role as it is printed.

    Attributes:
        span: The words.
        beside: Whether it stands beside the name, and no verb between them.
    """

    __slots__ = ("beside", "span")

    def __init__(self, span: CharSpan, beside: bool) -> None:
        self.span: CharSpan = span
        self.beside: bool = beside


def fullest_of(roles: Sequence[PrintedRole]) -> PrintedRole:
    """The role that says most; of `Mayor Ada Ek, a mother of two` the office."""
    if len(roles) == 1:
        return roles[0]  # as of most
    if any(map(_is_office, roles)):
        roles = [
            role
            for role in roles
            if _is_office(role) or not role.span.text.lower().startswith(("a ", "an "))
        ]
    return max(roles, key=_fullness)


def _is_office(role: PrintedRole) -> bool:
    """Whether a role is an office: mayor, not mother, nor the mayor's cousin."""
    words = [word.rstrip(".") for word in role.span.text.lower().split()]
    return any(word in OFFICES or word in TITLES for word in _without_owner(words))


def _without_owner(words: list[str]) -> list[str]:
    """The words after the owner of whom a role is told: cousin, of the mayor's cousin

    But all of an aide to the mayor's cousin.
    """
    for index, word in enumerate(words):
        if index and word in PREPOSITIONS:
            break
        if word.endswith(("'s", "’s")) and words[index + 1 :]:
            return words[index + 1 :]
    return words


def _fullness(role: PrintedRole) -> tuple[int, int]:
    """How good a role is: the larger of two says more of somebody.

    What relates somebody to others, `mother of two`, comes last, what a verb stands before comes
    after what stands beside the name, and more words that tell something come first.
    """
    words = [word.strip("(),.’'").lower() for word in role.span.text.split()]
    telling = [word for word in words if word not in ADDING_NOTHING]
    heads = [word for word in _without_owner(words) if word in PEOPLE]
    related = bool(heads) and RELATIONS.issuperset(heads)
    return (2 * (not related) + role.beside, min(len(telling), _FULL))
