"""The words before a dateline's break, taken apart into place, date and agency."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, final

from newsparse.layout.places import is_in_capitals, is_label, is_region, is_town, may_be_place
from newsparse.layout.source_lines import agencies
from newsparse.patterns import regexp, unicode_regexp
from newsparse.tables import table
from newsparse.timestamps.timewords import signature, tokens

__all__ = ["Head", "is_agency", "is_date", "may_be_agency", "taken_apart"]

# (Reuters) | , (AFP) | /TASS/
_IN_BRACKETS: Final = regexp(r"[,\s]*(?:\(([^()]{2,40})\)|/([^/\s]{2,20})/)$")
# London [UK]
_COUNTRY: Final = regexp(r"\s?\[[^\[\]]{2,30}\]$")
# (London, May 11, 2022) – Rain | (Oslo) – Rain: the brackets around all of it
_WHOLE: Final = regexp(r"\(([^()]{3,60})\)$")
# The name of an agency that no list knows: Norpel | The Northern Wire
_NAMED: Final = unicode_regexp(r"\p{Lu}[\p{L}.]+(?: (?:\p{Lu}[\p{L}.]+|of|de|and)){0,4}")
# hwp | dpa/lno: the initials of an agency or of its writers
_INITIALS: Final = unicode_regexp(r"\p{Ll}{2,5}(?:/\p{Ll}{2,5})?")
# An American station's letters, or an outlet's: WKBN | KXAN | JTA
_CALL_SIGN: Final = regexp(r"[KW][A-Z]{3}(?:-?TV)?|[A-Z]{2,3}")
# A bare CNN at the end
_BARE_AGENCY: Final = regexp(r"[,\s]+((?:[^\W\d_]|\.)+)$")
# , Feb 26 | Aug. 4 | 4 August 2021 | , April 14.
_DATE_AT_END: Final = regexp(
    r"(?:^|[,\s]+)((?:[^\W\d_]+\.?\s\d{1,2}|\d{1,2}\.?\s[^\W\d_]+\.?)(?:,?\s\d{4})?)\.?$"
)
# Characters from the end within which it stands
_LONGEST_DATE: Final = 30
# Right before it: THURSDAY, Jan. 22 | OSLO, Thursday, Jan. 22
_WEEKDAY: Final = regexp(r"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?$")
# The letters of `newsparse.timestamps.timewords` for Feb. 26th, 2021 and 26 Feb. 2021
_DAY: Final = regexp(r"M\.?do?(?:,?y)?|d[oa]?\.?M\.?(?:,?y)?")
# A date in a dateline has one.
_DIGIT: Final = regexp(r"\d")


@final
class Head:
    """The words before a break, taken apart; whether they are a dateline is to be judged.

    *named* says that the agency is one that a list knows, or that its place in the line tells.
    """

    __slots__ = ("agency", "date", "named", "place")

    def __init__(
        self,
        place: str | None,
        date: str | None,
        agency: str | None,
        named: bool,
    ) -> None:
        self.place: str | None = place
        self.date: str | None = date
        self.agency: str | None = agency
        self.named: bool = named


def taken_apart(words: str, wire: str | None = None) -> Head | None:
    """Place, date and agency in *words*; None if they are no dateline's.

    *wire* is an agency that stands after the break.
    """
    if words.count("(") != words.count(")"):
        return None
    whole = _WHOLE.match(words)
    if whole is not None:
        words = whole[1]
        if _names_outlet(words):
            return Head(None, None, words, named=True)
    rest, date, agency, named = _without_brackets(words)
    if agency is None and wire is None:
        rest, agency = _without_bare_agency(rest)
        named = agency is not None
    if date is None:
        rest, date = _without_date(rest)
    place: str | None = rest.strip(" ,\xa0")
    if place and place[-1] == "]":
        place = _COUNTRY.sub("", place)
    place = place or None
    head = Head(place, date, wire or agency, named or wire is not None)
    if place is None:
        return head if head.agency else None
    return head if may_be_place(place) and not (is_label(place) and not named) else None


def _names_outlet(words: str) -> bool:
    """Whether *words*, alone in brackets, name who sends the story: `CNN`, `HawaiiNewsNow`."""
    return is_agency(words) or _CALL_SIGN.fullmatch(words) is not None


def _without_brackets(words: str) -> tuple[str, str | None, str | None, bool]:
    """*words* without the date and the agency in brackets at their end, and these.

    The last value says that the agency is surely one.
    """
    date = agency = None
    named = False
    for _ in range(2):
        if not words.endswith((")", "/")) or not (bracket := _IN_BRACKETS.search(words)):
            break
        inside = (bracket[1] or bracket[2]).strip()
        before = words[: bracket.start()]
        if date is None and is_date(inside):
            date = inside
        elif is_agency(inside) or (_ends_in_date(before) and _may_name_agency(inside, bracket)):
            agency, named = inside, True
        elif _looks_like_agency(inside, before):
            agency = inside
        else:
            break
        words = before
    return words, date, agency, named


def _may_name_agency(inside: str, bracket: re.Match[str]) -> bool:
    """Whether words after a date may be an agency's name."""
    return bracket[2] is not None or may_be_agency(inside)


def _looks_like_agency(inside: str, before: str) -> bool:
    """Whether the shape of a bracket says agency: `KXAN`, `hwp`, `OSLO (The Northern Wire)`."""
    if is_region(inside):
        return False
    return bool(_INITIALS.fullmatch(inside)) or is_in_capitals(before) or is_town(before)


def _without_bare_agency(words: str) -> tuple[str, str | None]:
    """`Washington` and `CNN` of `Washington CNN`."""
    last = words.replace(",", " ").split()[-1:]
    bare = _BARE_AGENCY.search(words) if last and last[0] in _agency_names() else None
    return (words[: bare.start()], bare[1]) if bare else (words, None)


def _without_date(words: str) -> tuple[str, str | None]:
    """`OSLO` and `Feb 26` of `OSLO, Feb 26`."""
    printed = _date_at_end(words)
    if printed is None or not is_date(printed[1]):
        return words, None
    weekday = _WEEKDAY.search(words, 0, printed.start())
    if weekday is not None:  # THURSDAY, Jan. 22
        return words[: weekday.start()], words[weekday.start() : printed.end(1)]
    return words[: printed.start()], printed[1]


def _ends_in_date(words: str) -> bool:
    """Whether the last words before a dash are a date: OSLO, Aug 4"""
    return _date_at_end(words) is not None


def _date_at_end(words: str) -> re.Match[str] | None:
    """What may be the date that *words* end in."""
    reach = max(0, len(words) - _LONGEST_DATE)
    return _DATE_AT_END.search(words, reach) if _DIGIT.search(words, reach) else None


def is_date(printed: str) -> bool:
    """Whether *printed* is a day: `Feb 26`, `Aug. 13`, `4 August 2021`."""
    printed = printed.title()
    sig = signature(tokens(printed, 0, len(printed)))
    return _DAY.fullmatch(sig) is not None


@cache
def _agency_names() -> frozenset[str]:
    return frozenset(table("byline_words")["agencies"])


def is_agency(name: str | None) -> bool:
    """Whether *name* is that of an agency, or of several: `Reuters`, `dpa/lno`."""
    if name is None:
        return False
    return name in _agency_names() or name.partition("/")[0].casefold() in agencies()


def may_be_agency(name: str) -> bool:
    """Whether *name* is spelt as that of an agency which no list knows: `The Northern Wire`."""
    return _NAMED.fullmatch(name) is not None
