"""Annotated articles: JSON lines -> records, checked."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from os import PathLike
from pathlib import Path
from typing import Any, TypeAlias, cast, get_args

from newsparse.spans import Gender, QuoteKind, SpeakerKind

__all__ = ["Gold", "read_gold"]

# Annotated articles: a file of JSON lines, or their records.
Gold: TypeAlias = "str | PathLike[str] | Iterable[Mapping[str, Any]]"

# The values that annotations may have.
_QUOTE_KINDS = get_args(QuoteKind)
_SPEAKER_KINDS = get_args(SpeakerKind)
_GENDERS = get_args(Gender)
# Characters of a wrong value that an error repeats.
_LONGEST_TOLD = 60
# What a quote may say of its speaker; whatever else is called so is a slip of the pen.
_OF_SPEAKERS = ("entity", "text", "aliases", "kind", "role", "gender")


def read_gold(gold: Gold) -> Iterator[dict[str, Any]]:
    """The records, one after another.

    Raises:
        OSError: The file can't be read.
        ValueError: A record isn't as it should be; the message says where, and what should be.
        TypeError: *gold* is neither a path nor records.
    """
    if isinstance(gold, (str, PathLike)):
        yield from _from_file(Path(gold))
        return
    if not isinstance(gold, Iterable) or isinstance(gold, Mapping):
        kind = type(cast("object", gold)).__name__
        raise TypeError(f"gold is a path or an iterable of records, not {kind}")
    for number, record in enumerate(gold, start=1):
        yield _checked(record, f"record {number}")


def _from_file(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            place = f"{path}, line {number}"
            try:
                record = json.loads(line)
            except ValueError as error:
                raise _wrong(place, f"no JSON: {error}") from None
            yield _checked(record, place)


def _checked(record: object, place: str) -> dict[str, Any]:
    if not isinstance(record, Mapping):
        raise _wrong(place, f"a record is an object, not {type(record).__name__}")
    checked = dict(cast("Mapping[str, Any]", record))
    text = checked.get("text")
    if not isinstance(text, str):
        raise _wrong(place, f"text is {_shown(text)}, not a str")
    checked.setdefault("id", place)
    quotes = _list(checked, "quotes", place, needed=True)
    for number, quote in enumerate(quotes):
        _check_quote(quote, text, f"{place}: quotes[{number}]")
    for number, speaker in enumerate(_list(checked, "speakers", place)):
        _check_speaker(speaker, f"{place}: speakers[{number}]")
    return checked


def _list(record: Mapping[str, Any], field: str, place: str, *, needed: bool = False) -> list[Any]:
    value: object = record.get(field)
    if value is None and not needed:
        return []
    if not isinstance(value, list):
        raise _wrong(place, f"{field} is {_shown(value)}, not a list")
    return list(cast("Iterable[object]", value))


def _check_quote(quote: object, text: str, place: str) -> None:
    if not isinstance(quote, Mapping):
        raise _wrong(place, f"is {_shown(quote)}, not an object")
    row = cast("Mapping[str, Any]", quote)
    _check_span((row.get("start"), row.get("end")), text, f"{place}: start and end")
    for span in _list(row, "extra_spans", place):
        _check_span(span, text, f"{place}: extra_spans")
    if row.get("speaker") is not None:
        _check_span(row["speaker"], text, f"{place}: speaker")
    if row.get("kind") not in (None, *_QUOTE_KINDS):
        raise _wrong(place, f"kind is {_shown(row['kind'])}, not one of {_QUOTE_KINDS}")
    for field in row:
        if str(field).startswith("speaker_") and field[len("speaker_") :] not in _OF_SPEAKERS:
            known = ", ".join(f"speaker_{name}" for name in _OF_SPEAKERS)
            raise _wrong(place, f"there is no field {field!r}; there are {known}")
    for field in ("speaker_text", "speaker_entity"):
        if row.get(field) is not None and not isinstance(row[field], str):
            raise _wrong(place, f"{field} is {_shown(row[field])}, not a str")
    _check_names(row, "speaker_aliases", place)
    stretch = text[row["start"] : row["end"]]
    if row.get("text") is not None and row["text"] != stretch:
        raise _wrong(
            place, f"text is {_shown(row['text'])}, and at its offsets stands {_shown(stretch)}"
        )


def _check_speaker(speaker: object, place: str) -> None:
    if not isinstance(speaker, Mapping):
        raise _wrong(place, f"is {_shown(speaker)}, not an object")
    row = cast("Mapping[str, Any]", speaker)
    if not isinstance(row.get("entity"), str):
        raise _wrong(place, f"entity is {_shown(row.get('entity'))}, not a str")
    if row.get("kind") not in (None, *_SPEAKER_KINDS):
        raise _wrong(place, f"kind is {_shown(row['kind'])}, not one of {_SPEAKER_KINDS}")
    if row.get("role") is not None and not isinstance(row["role"], str):
        raise _wrong(place, f"role is {_shown(row['role'])}, not a str")
    if row.get("gender") not in (None, *_GENDERS):
        raise _wrong(place, f"gender is {_shown(row['gender'])}, not one of {_GENDERS}")
    _check_names(row, "aliases", place)


def _check_names(row: Mapping[str, Any], field: str, place: str) -> None:
    for name in _list(row, field, place):
        if not isinstance(name, str):
            raise _wrong(place, f"{field} holds {_shown(name)}, not a str")


def _check_span(span: object, text: str, place: str) -> None:
    """Raise `ValueError` unless *span* is a pair of offsets that lie in *text*, in this order."""
    is_pair = isinstance(span, (list, tuple))
    pair = tuple(cast("Iterable[Any]", span)) if is_pair else ()
    if len(pair) != 2 or not all(type(offset) is int for offset in pair):
        raise _wrong(place, f"{_shown(span)}, not two whole numbers")
    start, end = pair
    if not 0 <= start < end <= len(text):
        raise _wrong(place, f"from {start} to {end}, outside a text of {len(text)} characters")


def _wrong(place: str, problem: str) -> ValueError:
    return ValueError(f"{place}: {problem}")


def _shown(value: object) -> str:
    told = repr(value)
    return told if len(told) <= _LONGEST_TOLD else f"{told[: _LONGEST_TOLD - 1]}…"
