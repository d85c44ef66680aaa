"""A stretch of the article's text: by itself, since it is compiled and other values are not."""

from __future__ import annotations

from typing import NoReturn

import attr
from attrs.exceptions import FrozenInstanceError

from newsparse.loops import COMPILED

__all__ = ["CharSpan"]


# mypyc compiles classes that attrs makes by this name of its decorator, and no other.
@attr.s(auto_attribs=True, slots=True, frozen=True, repr=False, eq=False, init=False)
class CharSpan:
    """A stretch of the article's text.

    It prints, formats and compares like its text: `span == "Oslo"`, `"Oslo" in span`,
    `f"{span:>9}"`. Two spans are equal only where they are at the same place; they sort by it.
    """

    start: int
    """Offset of its first character."""
    end: int
    """Offset after its last character."""
    text: str
    """The characters themselves, from `start` to `end` of the article's `text`."""

    def __init__(self, start: int, end: int, text: str) -> None:
        self.start = start  # type: ignore[misc]
        self.end = end  # type: ignore[misc]
        self.text = text  # type: ignore[misc]

    @classmethod
    def of(cls, text: str, start: int, end: int) -> CharSpan:
        """The span from *start* to *end* of *text*, offsets unchecked."""
        return cls(start, end, text[start:end])

    def __repr__(self) -> str:
        return f"CharSpan(start={self.start!r}, end={self.end!r}, text={self.text!r})"

    def __str__(self) -> str:
        return self.text

    def __format__(self, spec: str) -> str:
        return format(self.text, spec)

    def __len__(self) -> int:
        return self.end - self.start

    def __eq__(self, other: object) -> bool:
        if isinstance(other, CharSpan):
            return self.start == other.start and self.end == other.end and self.text == other.text
        return self.text == other if isinstance(other, str) else NotImplemented

    def __hash__(self) -> int:
        # That of the text, which it equals
        return hash(self.text)

    def __lt__(self, other: CharSpan) -> bool:
        if not isinstance(other, CharSpan):
            return NotImplemented
        return (self.start, self.end) < (other.start, other.end)

    def __le__(self, other: CharSpan) -> bool:
        if not isinstance(other, CharSpan):
            return NotImplemented
        return not other < self

    def __gt__(self, other: CharSpan) -> bool:
        if not isinstance(other, CharSpan):
            return NotImplemented
        return other < self

    def __ge__(self, other: CharSpan) -> bool:
        if not isinstance(other, CharSpan):
            return NotImplemented
        return not self < other

    def __contains__(self, part: CharSpan | str) -> bool:
        """Whether these words are in it, or that span lies within it."""
        if isinstance(part, CharSpan):
            return self.start <= part.start and part.end <= self.end
        return part in self.text

    def __reduce__(self) -> tuple[type[CharSpan], tuple[int, int, str]]:
        # An article that a worker process sends has a hundred: a call is half a state's work.
        return type(self), (self.start, self.end, self.text)


# What sets the fields of a new span, which is frozen for everybody else
_set_start, _set_end, _set_text = [
    vars(CharSpan)[_name].__set__ for _name in ("start", "end", "text")
]


def _fill(span: CharSpan, start: int, end: int, text: str) -> None:
    # An article makes a hundred and forty: by name, as attrs does it, takes a third longer.
    _set_start(span, start)
    _set_end(span, end)
    _set_text(span, text)


def _refuse(*_: object) -> NoReturn:
    raise FrozenInstanceError


# Compiled code writes into a new span by itself, and must be told that others don't.
for _name, _method in (
    {"__setattr__": _refuse, "__delattr__": _refuse} if COMPILED else {"__init__": _fill}
).items():
    setattr(CharSpan, _name, _method)
