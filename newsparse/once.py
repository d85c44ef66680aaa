"""A value that is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar, final

__all__ = ["Once"]

Made = TypeVar("Made")


@final
class Once(Generic[Made]):
    """A function without arguments that works only once, and gives the same from then on.

    `functools.cache` does as much, and is slow to set up for what is seldom asked.
    """

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], Made]) -> None:
        self._make: Callable[[], Made] | None = make
        self._made: Made

    def __call__(self) -> Made:
        make = self._make
        if make is not None:
            self._made = make()
            self._make = None
        return self._made
