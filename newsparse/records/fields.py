"""The values of a record from outside, each with its place, so that what is wrong can be named."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar, cast

from attrs import frozen

__all__ = ["RecordField", "kind_of", "record_of"]

# No text has as many characters.
_LARGEST = 2**63

T = TypeVar("T")


@frozen
class RecordField:
    """A value of the record, and where in it: `record.quotes[2].cue`."""

    path: str
    value: object

    def __getitem__(self, key: str) -> RecordField:
        members = cast("Mapping[str, object]", self._of_type(Mapping, "a mapping"))
        if key not in members:
            raise ValueError(f"{self.path} has no {key!r}")
        return RecordField(f"{self.path}.{key}", members[key])

    def member(self, key: str) -> RecordField:
        """The value of *key*, None in a record that was made before there was such a field."""
        members = cast("Mapping[str, object]", self._of_type(Mapping, "a mapping"))
        return RecordField(f"{self.path}.{key}", members.get(key))

    def each(self, read: Callable[[RecordField], T]) -> tuple[T, ...]:
        # Some ways of storing JSON give tuples back for its lists.
        items = cast("Sequence[object]", self._of_type((list, tuple), "a list"))
        return tuple(read(RecordField(f"{self.path}[{i}]", item)) for i, item in enumerate(items))

    def or_none(self, read: Callable[[RecordField], T]) -> T | None:
        return None if self.value is None else read(self)

    def string(self) -> str:
        return self._of_type(str, "a string")

    def integer(self) -> int:
        number = self._of_type(int, "an integer")
        if abs(number) > _LARGEST:
            raise self.wrong("a number larger than any here")  # Python won't print all its digits
        return number

    def share(self) -> float:
        """A number from 0 to 1."""
        number = self._of_type((int, float), "a number")
        if not 0 <= number <= 1:
            raise self.wrong(f"{self.shown}, not between 0 and 1")
        return float(number)

    def one_of(self, choices: Sequence[str]) -> Any:
        if self.string() not in choices:
            raise self.wrong(f"{self.shown}, not one of {', '.join(choices)}")
        return self.value

    @property
    def shown(self) -> str:
        """The value as a message shows it: Python refuses to print thousands of digits."""
        if isinstance(self.value, int) and abs(self.value) > _LARGEST:
            return "a large number"
        return repr(self.value)

    def wrong(self, what: str) -> ValueError:
        return ValueError(f"{self.path} is {what}")

    def _of_type(self, wanted: type[T] | tuple[type[T], ...], name: str) -> T:
        # JSON's true is no number, though Python's is.
        if not isinstance(self.value, wanted) or isinstance(self.value, bool):
            raise TypeError(f"{self.path} is {kind_of(self.value)}, not {name}")
        return self.value


def kind_of(value: object) -> str:
    return "None" if value is None else f"of type {type(value).__name__}"


def record_of(text: str | bytes) -> Any:
    """What the JSON *text* holds.

    Raises:
        ValueError: It is no JSON, or has a number or a depth that Python doesn't read.
    """
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"record is no JSON that can be read: {error}") from error
