"""Datelines: the place, date and agency that open a wire story's body."""

from __future__ import annotations

import re
from functools import cache

import regex

from newsparse.lexicon import table
from newsparse.spans import CharSpan, Dateline
from newsparse.timestamps.timewords import signature, tokens

__all__ = ["read_dateline"]

_REACH = 110
# " - ", " -- ", "—" with or without spaces
_DASH = re.compile(r"\s+-{1,3}(?:\s+|$)|\s*--\s*|\s*[–—―‒−]\s*")
# (Reuters) | , (AFP)
_IN_BRACKETS = re.compile(r"[,\s]*\(([^()]{2,40})\)$")
# An agency that no list knows, behind a date: March 3 (Norpel)
_NAMED = regex.compile(r"\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?")
# a bare CNN at the end
_BARE_AGENCY = re.compile(r"[,\s]+((?:[^\W\d_]|\.)+)$")
# , Feb 26 | Aug. 4 | 4 August 2021
_DATE_AT_END = regex.compile(
    r"(?:^|[,\s]+)((?:\p{L}+\.?\s\d{1,2}|\d{1,2}\.?\s\p{L}+\.?)(?:,?\s\d{4})?)$"
)
_DIGIT = re.compile(r"\d")
# The letters of `newsparse.timestamps.timewords` for Feb. 26th, 2021 and 26 Feb. 2021
_DAY = re.compile(r"M\.?do?(?:,?y)?|d[oa]?\.?M\.?(?:,?y)?")
# MOSCOW | ST. JOSEPH, Mich. | Nagpur (India) | BEIRUT/THE HAGUE | Braunau am Inn
_PLACE = regex.compile(
    r"\p{Lu}[\p{L}\p{M}'’.]*(?:(?:[ ]?[,/]\s?|[ \xa0-]{1,2})"
    r"\(?(?:\p{Lu}[\p{L}\p{M}'’.]*|of|the|and|de|del|la|al|am|an|der|sur|do|da|on|upon)\)?){0,8}"
)


# Words that stand before a dash in capitals and are no town
_NO_PLACES = frozenset(
    "ANALYSIS BREAKING COMMENT CORRECTION EDITORIAL EXCLUSIVE EXPLAINED EXPLAINER FEATURE FILE"
    " ICYMI INTERVIEW LIVE LISTEN LOOK NEW NEWS NOTE OPINION PHOTO PHOTOS PODCAST POLL PREVIEW"
    " QUIZ READ RECAP REVIEW REVIEWED SPOILER UPDATE UPDATED VIDEO WARNING WATCH".split()
)


@cache
def _agencies() -> frozenset[str]:
    return frozenset(table("byline_words")["agencies"])


def read_dateline(text: str, start: int, end: int) -> tuple[Dateline, int] | None:
    """The dateline that opens `text[start:end]`, and where the story begins behind its dash."""
    if text[start : start + 1].islower():
        return None
    for number, dash in enumerate(_DASH.finditer(text, start, min(end, start + _REACH))):
        if number > 2:
            break
        parts = _parts(text[start : dash.start()])
        if parts is not None:
            span = CharSpan.of(text, start, dash.start())
            return Dateline(span, *parts), dash.end()
    return None


def _parts(head: str) -> tuple[str | None, str | None, str | None] | None:
    """Place, date and agency in *head*, the words before a dash; None if it is no dateline."""
    rest, date, agency = head, None, None
    for _ in range(2):
        if not rest.endswith(")") or not (bracket := _IN_BRACKETS.search(rest)):
            break
        inside = bracket[1].strip()
        if date is None and _is_date(inside):
            date = inside
        elif agency is None and (
            inside in _agencies()
            or _looks_like_agency(inside)
            or (_NAMED.fullmatch(inside) and _DATE_AT_END.search(rest[: bracket.start()]))
        ):
            agency = inside
        else:
            break
        rest = rest[: bracket.start()]
    last = rest.replace(",", " ").split()[-1:]
    if agency is None and last and last[0] in _agencies() and (bare := _BARE_AGENCY.search(rest)):
        agency, rest = bare[1], rest[: bare.start()]
    dated = date is None and _DIGIT.search(rest)
    if dated and (printed := _DATE_AT_END.search(rest)) and _is_date(printed[1]):
        date, rest = printed[1], rest[: printed.start()]
    place = rest.strip(" ,\xa0") or None
    if head.count("(") != head.count(")"):
        return None
    if place is None:
        return (None, date, agency) if agency else None
    if len(place) > 60:
        return None
    if not (date or agency in _agencies() or (_shouts(place) and place not in _NO_PLACES)):
        return None
    if not _PLACE.fullmatch(place):
        return None
    if _shouts(place.split(None, 1)[0]) and not _shouts(place):
        return None  # VISIT the Oslo Show
    return place, date, agency


def _looks_like_agency(inside: str) -> bool:
    """`KXAN`, `HawaiiNewsNow`: capitals within a word."""
    return sum(c.isupper() for c in inside) > 1 and inside[:1].isupper() and " " not in inside


def _shouts(place: str) -> bool:
    """Whether the town is in capitals, as in `SELMA, N.C.`."""
    town = place.split(",", 1)[0].split(" (", 1)[0]
    if not town.isupper():
        return False
    letters = [c for c in town if c.isalpha()]
    return len(letters) > 2 and all(c.isupper() for c in letters)


def _is_date(printed: str) -> bool:
    """Whether *printed* is a day: `Feb 26`, `Aug. 13`, `4 August 2021`."""
    printed = printed.title()
    sig = signature(tokens(printed, 0, len(printed)))
    return _DAY.fullmatch(sig) is not None
