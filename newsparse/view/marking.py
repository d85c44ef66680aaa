"""Marks that may overlap, cut into pieces that don't: HTML elements can't overlap."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from heapq import heappop, heappush
from itertools import pairwise

from attrs import frozen

from newsparse.spans import CharSpan

__all__ = ["Layer", "Mark", "Piece"]


@frozen(eq=False)
class Mark:
    """What a stretch of the text is, as the page says it.

    Attributes:
        start: Offset of its first character.
        end: Offset after its last character.
        style: Names of what it looks like: `quote direct`.
        title: The same in words, shown to whoever points at it.
        number: Its speaker's number, 0 where nobody is known, or None where nobody speaks.
    """

    start: int
    end: int
    style: str
    title: str
    number: int | None = None

    @classmethod
    def on(cls, span: CharSpan, style: str, title: str, number: int | None = None) -> Mark:
        """The mark on *span*."""
        return cls(span.start, span.end, style, title, number)


@frozen(eq=False)
class Piece:
    """A stretch of the text with the one mark that shows there, if any."""

    start: int
    end: int
    mark: Mark | None


class Layer:
    """Marks of one kind; where several lie over one another, the innermost shows.

    The innermost is the one that starts last; among those that start together, the shortest, and
    then the last given.
    """

    def __init__(self, marks: Iterable[Mark]) -> None:
        self._pieces = list(_pieces([mark for mark in marks if mark.start < mark.end]))
        self._ends = [piece.end for piece in self._pieces]

    def within(self, start: int, end: int) -> Iterator[Piece]:
        """Pieces that cover *start* to *end* without gaps."""
        for at in range(bisect_right(self._ends, start), len(self._pieces)):
            piece = self._pieces[at]
            if piece.start >= end:
                break
            if start < piece.start:
                yield Piece(start, piece.start, None)
            start_of_piece = max(start, piece.start)
            start = min(end, piece.end)
            yield Piece(start_of_piece, start, piece.mark)
        if start < end:
            yield Piece(start, end, None)


def _pieces(marks: list[Mark]) -> Iterator[Piece]:
    """The stretches that are marked, in order, each with its innermost mark."""
    edges = sorted({edge for mark in marks for edge in (mark.start, mark.end)})
    coming = sorted(enumerate(marks), key=lambda item: item[1].start, reverse=True)
    # The innermost first. A mark that has ended stays until it comes to the top.
    lying: list[tuple[int, int, int, Mark]] = []
    for start, end in pairwise(edges):
        while coming and coming[-1][1].start == start:
            order, mark = coming.pop()
            heappush(lying, (-mark.start, mark.end, -order, mark))
        while lying and lying[0][1] <= start:
            heappop(lying)
        if lying:
            yield Piece(start, end, lying[0][-1])
