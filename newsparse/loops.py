"""Loops over a whole article's words and numbers, each as both builds run it fastest.

Compiled code runs a loop that is written out; Python runs functions of the standard library faster,
since these are in C, and takes them for the same work. Both give the same.
"""

from __future__ import annotations

import bisect
from itertools import accumulate, compress, count
from operator import ne
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    # A whole number of the machine; in pure Python it is any other.
    from mypy_extensions import i64

__all__ = [
    "COMPILED",
    "bisect_left",
    "bisect_near",
    "bisect_right",
    "count_in",
    "ends_of_parts",
    "indices_in",
    "indices_unlike",
    "lowered",
    "those_in",
]


def bisect_left(numbers: list[int], number: int, lo: int = 0) -> int:
    """Index of the first of sorted *numbers*, from *lo* on, that is *number* or more."""
    low: i64 = lo
    high: i64 = len(numbers)
    wanted: i64 = number
    while low < high:
        middle = (low + high) >> 1
        there: i64 = numbers[middle]
        if there < wanted:
            low = middle + 1
        else:
            high = middle
    return low


def bisect_near(numbers: list[int], number: int, lo: int) -> int:
    """The same, the sooner the nearer to *lo* that is."""
    at: i64 = lo
    after: i64 = len(numbers)
    wanted: i64 = number
    while at < after:
        there: i64 = numbers[at]
        if there >= wanted:
            break
        at += 1
    return at


def bisect_right(numbers: list[int], number: int, lo: int = 0) -> int:
    """Index of the first of sorted *numbers*, from *lo* on, that is more than *number*."""
    low: i64 = lo
    high: i64 = len(numbers)
    wanted: i64 = number
    while low < high:
        middle = (low + high) >> 1
        there: i64 = numbers[middle]
        if wanted < there:
            high = middle
        else:
            low = middle + 1
    return low


# Whether this build is the compiled one: its functions have no bytecode.
COMPILED: Final = not hasattr(bisect_left, "__code__")
if not COMPILED:
    # The standard library's, of which these are copies
    globals().update(
        bisect_left=bisect.bisect_left,
        bisect_near=bisect.bisect_left,
        bisect_right=bisect.bisect_right,
    )


def indices_in(wanted: frozenset[str], words: list[str]) -> list[int]:
    """Indices of the *words* that are *wanted*."""
    if COMPILED:
        return [index for index, word in enumerate(words) if word in wanted]
    return list(compress(count(), map(wanted.__contains__, words)))


def those_in(wanted: frozenset[str], places: list[int], words: list[str]) -> list[int]:
    """Those of the *places* where one of the *words* is that is *wanted*."""
    if COMPILED:
        return [place for place in places if words[place] in wanted]
    return list(compress(places, map(wanted.__contains__, map(words.__getitem__, places))))


def count_in(wanted: frozenset[str], words: list[str]) -> int:
    """How many of the *words* are *wanted*."""
    if COMPILED:
        found = 0
        for word in words:
            if word in wanted:
                found += 1
        return found
    return sum(map(wanted.__contains__, words))


def indices_unlike(words: list[str], others: list[str]) -> list[int]:
    """Indices of the *words* that are no equals of the *others* at the same places."""
    if COMPILED:
        return [index for index in range(len(words)) if words[index] != others[index]]
    return list(compress(count(), map(ne, words, others)))


def lowered(words: list[str]) -> list[str]:
    """The *words* in lower case."""
    if COMPILED:
        return [word.lower() for word in words]
    return list(map(str.lower, words))


def ends_of_parts(parts: list[str]) -> list[int]:
    """Offset after each of the *parts* of a text."""
    if COMPILED:
        end = 0
        ends: list[int] = []
        for part in parts:
            end += len(part)
            ends.append(end)
        return ends
    return list(accumulate(map(len, parts)))
