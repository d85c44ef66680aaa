"""Datelines: the place, date and agency that open a wire story's body."""

from __future__ import annotations

import re
from functools import cache

import regex

from newsparse.lexicon import table
from newsparse.lexicon.words import CALENDAR, PREPOSITIONS
from newsparse.spans import CharSpan, Dateline
from newsparse.timestamps.timewords import signature, tokens

__all__ = ["may_end_undashed", "read_dateline"]

_REACH = 110
# " - ", " -- ", "—" with or without spaces
_DASH = re.compile(r"\s+-{1,3}(?:\s+|$)|\s*--\s*|\s*[–—―‒−]\s*")
# New Delhi, Feb 3 (PTI) The | NEW DELHI, Feb 3: The | SEVERSK, April 14. /TASS/. The
_UNDASHED = regex.compile(
    r"(?P<head>[,.]\s(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,9}\.?)(?:,?\s\d{4})?\.?"
    r"(?P<agency>\s?(?:\([^()]{2,30}\)|/[^/\s]{2,20}/))?)(?(agency)[.:]?|:)\s+(?=[\p{Lu}\"“'‘«])"
)
# What every line with such a dateline has: 3: | 21 (PTI) | 14. /TASS/
_DAY_ENDS = re.compile(r"\d\.?(?::\s|\s?[(/])")
# (Reuters) | , (AFP) | /TASS/
_IN_BRACKETS = re.compile(r"[,\s]*(?:\(([^()]{2,40})\)|/([^/\s]{2,20})/)$")
# London [UK]
_COUNTRY = re.compile(r"\s?\[[^\[\]]{2,30}\]$")
# (London, May 11, 2022) – Rain: the brackets around all of it
_WHOLE = re.compile(r"\(([^()]{5,60}\d)\)$")
# LEEDS, Ala.--(HARBOUR WIRE)--Rain
_WIRE = regex.compile(r"\s?(\(\p{Lu}[\p{Lu} ]{2,30}\))\s?(?:--|[–—])\s*")
# An agency that no list knows, behind a date: March 3 (Norpel)
_NAMED = regex.compile(r"\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?")
# a bare CNN at the end
_BARE_AGENCY = re.compile(r"[,\s]+((?:[^\W\d_]|\.)+)$")
# , Feb 26 | Aug. 4 | 4 August 2021 | , April 14.
_DATE_AT_END = regex.compile(
    r"(?:^|[,\s]+)((?:\p{L}+\.?\s\d{1,2}|\d{1,2}\.?\s\p{L}+\.?)(?:,?\s\d{4})?)\.?$"
)
_DIGIT = re.compile(r"\d")
# The letters of `newsparse.timestamps.timewords` for Feb. 26th, 2021 and 26 Feb. 2021
_DAY = re.compile(r"M\.?do?(?:,?y)?|d[oa]?\.?M\.?(?:,?y)?")
# MOSCOW | ST. JOSEPH, Mich. | Nagpur (India) | BEIRUT/THE HAGUE | Braunau am Inn
_PLACE = regex.compile(
    r"\p{Lu}[\p{L}\p{M}'’.]*(?:(?:[ ]?[,/]\s?|[ \xa0-]{1,2})"
    r"\(?(?:\p{Lu}[\p{L}\p{M}'’.]*|of|the|and|de|del|la|al|am|an|der|sur|do|da|on|upon)\)?){0,8}"
)


# Words that stand before a dash or a day and are no town
_NO_PLACES = frozenset(
    "ANALYSIS BREAKING CLARIFICATION COMMENT CORRECTED CORRECTION EDITORIAL EXCLUSIVE EXPLAINED"
    " EXPLAINER FEATURE FILE ICYMI INTERVIEW LIVE LISTEN LOOK NEW NEWS NOTE OPINION PHOTO PHOTOS"
    " PODCAST POLL POSTED PREVIEW PUBLISHED QUIZ READ RECAP REVIEW REVIEWED SPOILER SUMMARY"
    " TIMELINE UPDATE UPDATED UPDATES VIDEO WARNING WATCH".split()
)


@cache
def _agencies() -> frozenset[str]:
    return frozenset(table("byline_words")["agencies"])


def may_end_undashed(head: str) -> bool:
    """Whether a line's beginning may be a dateline without a dash; cheaper to tell than to look."""
    return _DAY_ENDS.search(head) is not None


def read_dateline(text: str, start: int, end: int) -> tuple[Dateline, int] | None:
    """The dateline that opens `text[start:end]`, and where the story begins behind its dash."""
    if text[start : start + 1].islower():
        return None
    reach = min(end, start + _REACH)
    for number, dash in enumerate(_DASH.finditer(text, start, reach)):
        if number > 2:
            break
        wire = _WIRE.match(text, dash.end(), reach)
        parts = _parts(text[start : dash.start()], wire[1][1:-1] if wire else None)
        if parts is not None:
            stop, story = (wire.end(1), wire.end()) if wire else dash.span()
            return Dateline(CharSpan.of(text, start, stop), *parts), story
    return _read_undashed(text, start, reach)


def _read_undashed(text: str, start: int, reach: int) -> tuple[Dateline, int] | None:
    """A dateline that a day and a colon end, or a day and an agency."""
    match = _UNDASHED.search(text, start, reach)
    if match is None:
        return None
    stop = match.end("agency") if match["agency"] else match.end("head")
    parts = _parts(text[start:stop])
    place, date, agency = parts or (None, None, None)
    if place is None or date is None:
        return None
    # Leeds, May 4 (Saturday) The | Dear Ada, May 4: The
    sure = (
        agency in _agencies()
        or text[stop - 1] == "/"
        or (text[stop] == ":" and (agency is not None or _shouts(place)))
    )
    if not sure:
        return None
    return Dateline(CharSpan.of(text, start, stop), place, date, agency), match.end()


def _parts(head: str, wire: str | None = None) -> tuple[str | None, str | None, str | None] | None:
    """Place, date and agency in *head*, the words before a dash; None if it is no dateline.

    *wire* is an agency that stands between this dash and another.
    """
    if whole := _WHOLE.match(head):
        head = whole[1]
    rest, date, agency = head, None, wire
    for _ in range(2):
        if not rest.endswith((")", "/")) or not (bracket := _IN_BRACKETS.search(rest)):
            break
        inside = (bracket[1] or bracket[2]).strip()
        if date is None and _is_date(inside):
            date = inside
        elif agency is None and (
            inside in _agencies()
            or _looks_like_agency(inside)
            or (
                (bracket[2] or _NAMED.fullmatch(inside))
                and _DATE_AT_END.search(rest[: bracket.start()])
            )
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
    if place is not None and place[-1] == "]":
        place = _COUNTRY.sub("", place) or None
    if head.count("(") != head.count(")"):
        return None
    if place is None:
        return (None, date, agency) if agency else None
    if len(place) > 60:
        return None
    known = wire is not None or agency in _agencies()
    if not known and (not (date or _shouts(place)) or _ends_label(place)):
        return None
    first = place.split(None, 1)[0]
    if not _PLACE.fullmatch(place) or first.casefold() in PREPOSITIONS:
        return None  # On May 4 (Reuters)
    if place.partition(",")[0].casefold() in CALENDAR:
        return None  # Monday, May 4:
    if _shouts(first) and not _shouts(place):
        return None  # VISIT the Oslo Show
    return place, date, agency


def _ends_label(place: str) -> bool:
    """Whether the last word says what is printed here, not where: `WATCH`, `Editor’s Note`."""
    return place.rpartition(" ")[2].upper() in _NO_PLACES


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
