"""Regular expressions that are compiled when they are first used.

Compiling all that newsparse has takes longer than reading an article does, and most articles need
few of them: what tells a clock's time, say, is for lines with digits.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, cast

__all__ = ["regexp", "unicode_regexp"]

# The methods of a compiled pattern that newsparse calls.
_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


class _Compiled:
    """Has the methods of a compiled pattern for its own."""


class _Later:
    """Stands for a compiled pattern, whose methods are its own from the first use on.

    From then on it is `_Compiled` as well: where a class has `__getattr__`, whatever its objects
    are asked takes Python half as long again to find.
    """

    def __init__(self, make: Callable[..., re.Pattern[str]], *how: Any) -> None:
        self._make = make
        self._how = how

    def __getattr__(self, name: str) -> Any:
        found = self._make(*self._how)
        for method in _METHODS:
            setattr(self, method, getattr(found, method))
        object.__setattr__(self, "__class__", _Compiled)
        return getattr(found, name)


def regexp(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, later.

    Example:
        >>> regexp("[0-9]+").findall("4 May 2021")
        ['4', '2021']
    """
    return cast("re.Pattern[str]", _Later(re.compile, source, flags))


def unicode_regexp(source: str) -> re.Pattern[str]:
    r"""What `regex.compile` gives, later: for classes of characters such as `\p{Lu}`."""
    return cast("re.Pattern[str]", _Later(_unicode_pattern, source))


def _unicode_pattern(source: str) -> re.Pattern[str]:
    import regex

    return cast("re.Pattern[str]", regex.compile(source))
