"""Places: whether the words before a dateline's break are the name of one.

Most are known by their shape, since datelines print them in capitals or beside a date. A place in
small letters and alone is looked up.
"""

from __future__ import annotations

from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Final

from newsparse.english.openers import NOT_NAMES
from newsparse.english.words import CALENDAR, FUNCTION_WORDS, HONORIFICS
from newsparse.patterns import regexp, unicode_regexp
from newsparse.tables import read_json, table

__all__ = [
    "is_in_capitals",
    "is_known",
    "is_label",
    "is_region",
    "is_town",
    "may_be_person",
    "may_be_place",
]

# Characters of a place; several towns with their countries have no more.
_LONGEST_PLACE: Final = 60
# MOSCOW | ST. JOSEPH, Mich. | Nagpur (India) | BEIRUT/THE HAGUE | Braunau am Inn | OSLO & LEEDS
_PLACE: Final = unicode_regexp(
    r"\p{Lu}[\p{L}\p{M}'’.]*(?:(?:[ ]?[,/]\s?|[ \xa0-]{1,2})"
    r"\(?(?:\p{Lu}[\p{L}\p{M}'’.]*|of|the|and|&|de|del|la|al|am|an|der|sur|do|da|on|upon)\)?){0,8}"
)
# What stands between the towns of one dateline, and between a town and its region.
_BETWEEN_TOWNS: Final = regexp(r"\s?/\s?|\s(?:and|&)\s|,\s")
# Brenn (Kelder)
_BRACKETED_REGION: Final = regexp(r"\s\(([^()]+)\)$")
# Words that stand before a dash, a colon or a day and are no town
_LABELS: Final = frozenset(
    "ANALYSIS BREAKING CLARIFICATION COMMENT CORRECTED CORRECTION EDITORIAL EXCLUSIVE EXPLAINED"
    " EXPLAINER FEATURE FILE ICYMI INTERVIEW LIVE LISTEN LOOK MORE NEW NEWS NOTE OPINION PHOTO"
    " PHOTOS PODCAST POLL POSTED PREVIEW PUBLISHED QUIZ READ RECAP REVIEW REVIEWED SPOILER SUMMARY"
    " TIMELINE UPDATE UPDATED UPDATES VIDEO WARNING WATCH".split()
)
# Words that open no place's name: On May 4 (Reuters) | DEAR ADA: My ferry | MS. EK: Good evening
_NO_OPENERS: Final = (FUNCTION_WORDS - {"the"}) | frozenset(
    (*HONORIFICS, "dear", "also", "read")
) - {"st"}


@cache
def _places(kind: str) -> dict[str, str]:
    """The places of a *kind* by their first letter, as `|oslo|oxford|`: a set takes a megabyte."""
    listed = read_json("tables", "places")[kind].split("|")
    return {first: f"|{'|'.join(places)}|" for first, places in groupby(listed, itemgetter(0))}


def _is_listed(kind: str, name: str) -> bool:
    return "|" not in name and f"|{name}|" in _places(kind).get(name[:1], "")


def is_region(name: str) -> bool:
    """Whether *name* is that of a country or of an American state: `Norway`, `Ill.`"""
    return _is_listed("regions", name.casefold().strip())


def is_town(place: str) -> bool:
    """Whether every part of *place* is a known town, perhaps with a region after it."""
    parts = [place]
    if not place.isalpha():
        parts = _BETWEEN_TOWNS.split(_BRACKETED_REGION.sub("", place))
    first, *others = [part.strip().casefold() for part in parts]
    return _is_listed("towns", first) and all(
        _is_listed("towns", other) or is_region(other) for other in others
    )


def is_known(place: str) -> bool:
    """Whether *place* is known: a town, or any name with a known region: `Dekalb, Ill.`"""
    if is_town(place):
        return True
    region = _BRACKETED_REGION.search(place)
    _, comma, last = place.rpartition(", ")
    return is_region(region[1]) if region else bool(comma) and is_region(last)


def may_be_person(place: str) -> bool:
    """Whether *place* begins as a person's name does, and is no known town of two words."""
    from newsparse.english.given_names import GIVEN  # long lists, loaded when first asked

    first, _, more = place.casefold().partition(" ")
    return first in GIVEN and not ((more or place.isupper()) and is_town(place))


def may_be_place(place: str) -> bool:
    """Whether *place* has the shape of one, and no word in it says that it is something else."""
    if len(place) > _LONGEST_PLACE or not place[:1].isupper():
        return False
    first = place.split(None, 1)[0]
    if first.casefold().strip(".,") in _NO_OPENERS:
        return False  # On May 4 (Reuters)
    if not _PLACE.fullmatch(place):
        return False
    if place.partition(",")[0].casefold() in CALENDAR:
        return False  # Monday, May 4:
    return not (is_in_capitals(first) and not is_in_capitals(place))  # VISIT the Oslo Show


def is_label(place: str) -> bool:
    """Whether the words say what is printed here, not where: `WATCH`, `Editor’s Note`, `Sport`."""
    words = place.replace(".", " ").split()
    if not words or words[-1].upper() in _LABELS:
        return True
    folded = [word.casefold() for word in words]
    known = _label_words()
    return all(word in known for word in folded) and not (is_town(place) or is_region(place))


@cache
def _label_words() -> frozenset[str]:
    cues = table("line_cues")
    return NOT_NAMES.union(cues["sections"].split(), cues["labels"].split())


def is_in_capitals(place: str) -> bool:
    """Whether the town is in capitals, as in `SELMA, N.C.` and `BRENN and LEEDS`."""
    town = place.split(",", 1)[0].split(" (", 1)[0]
    words = [word for word in town.split() if word not in ("and", "&", "of", "de", "la")]
    whole = "".join(words)
    if not whole.isupper():
        return False  # as most
    letters = "".join(filter(str.isalpha, whole))
    return len(letters) > 2 and all(map(str.isupper, letters))
