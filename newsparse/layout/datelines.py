"""Datelines: the place, date and agency that open a wire story's body.

A dateline ends in a break: a dash, a colon, or the bracket or slash around an agency. The words
before the break are taken apart from their end, agency and date first; what is left is judged as a
place. How much it takes to believe in one depends on the break.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Final, final

from newsparse.layout.places import (
    is_in_capitals,
    is_known,
    is_label,
    is_region,
    is_town,
    may_be_person,
    may_be_place,
)
from newsparse.layout.source_lines import agencies
from newsparse.patterns import regexp, unicode_regexp
from newsparse.spans import CharSpan, Dateline
from newsparse.tables import table
from newsparse.timestamps.timewords import signature, tokens

__all__ = ["first_break", "label_of", "read_dateline", "read_lone_dateline"]

# Characters of a line within which its dateline ends.
_REACH_CHARACTERS: Final = 110
# Dashes of a line that are tried; `well-known` and `the mayor - a farmer -` come before none.
_MOST_DASHES: Final = 3
# " - ", " -- ", "—" with or without spaces, " _ ", "OSLO- The", "OSLO -The"
_DASH: Final = regexp(
    r"\s+[-_]{1,3}(?:\s+|$|(?=[A-Z\"“]))|\s*--\s*|\s*[–—―‒−]\s*|(?<=[A-Za-z0-9)])-\s+(?=[A-Z\"“])"
)
# One of these stands in each.
_DASHES: Final = "-—–_―‒−"
# Whatever may end a dateline: the dash of `well-known` does not.
# (It begins with one class of characters: a search skips all others at once.)
_BREAK: Final = regexp(r"[-_:–—―‒−/)](?:(?<=[–—―‒−/)])|(?<=\s[-_])|(?<=-)[-\s]|(?<=:)\s)")
# What it begins with, of ASCII
_BREAKS: Final = ":-/)_"
# A break within the first word: OSLO—The | OSLO: The | OSLO- The
_GLUED: Final = regexp(r"--|[–—―‒−]|[-:](?=\s|$)")
# OSLO: The | Oslo (AFP): The
_COLON: Final = regexp(r"\s?:\s+")
# New Delhi, Feb 3 (PTI) The | NEW DELHI, Feb 3: The | SEVERSK, April 14. /TASS/. The
_UNDASHED: Final = unicode_regexp(
    r"(?P<head>[,.]\s(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,9}\.?)(?:,?\s\d{4})?\.?"
    r"(?P<agency>\s?(?:\([^()]{2,30}\)|/[^/\s]{2,20}/))?)(?(agency)[.:]?|:)\s+(?=[\p{Lu}\"“'‘«])"
)
# OSLO / Norpel / May 7, 2024 / The | OSLO, May 7 / Norpel / -- The
_SLASHED: Final = unicode_regexp(
    r"(?P<place>\p{Lu}[^/]{2,50}?)\s/\s?(?P<one>[^/]{2,30}?)\s?/(?:\s(?P<two>[^/]{2,30}?)\s/)?"
    r"\s?(?:(?:--?|[–—])\s?)?(?=[\p{Lu}\"“'‘«])"
)
# (Reuters) | , (AFP) | /TASS/
_IN_BRACKETS: Final = regexp(r"[,\s]*(?:\(([^()]{2,40})\)|/([^/\s]{2,20})/)$")
# London [UK]
_COUNTRY: Final = regexp(r"\s?\[[^\[\]]{2,30}\]$")
# (London, May 11, 2022) – Rain | (Oslo) – Rain: the brackets around all of it
_WHOLE: Final = regexp(r"\(([^()]{3,60})\)$")
# LEEDS, Ala.--(HARBOUR WIRE)--Rain
_WIRE: Final = unicode_regexp(r"\s?(\(\p{Lu}[\p{Lu} ]{2,30}\))\s?(?:--|[–—])\s*")
# The name of an agency that no list knows: Norpel | The Northern Wire
_NAMED: Final = unicode_regexp(r"\p{Lu}[\p{L}.]+(?: (?:\p{Lu}[\p{L}.]+|of|de|and)){0,4}")
# hwp | dpa/lno: the initials of an agency or of its writers
_INITIALS: Final = unicode_regexp(r"\p{Ll}{2,5}(?:/\p{Ll}{2,5})?")
# An American station's letters, or an outlet's: WKBN | KXAN | JTA
_CALL_SIGN: Final = regexp(r"[KW][A-Z]{3}(?:-?TV)?|[A-Z]{2,3}")
# A bare CNN at the end
_BARE_AGENCY: Final = regexp(r"[,\s]+((?:[^\W\d_]|\.)+)$")
# , Feb 26 | Aug. 4 | 4 August 2021 | , April 14.
_DATE_AT_END: Final = unicode_regexp(
    r"(?:^|[,\s]+)((?:\p{L}+\.?\s\d{1,2}|\d{1,2}\.?\s\p{L}+\.?)(?:,?\s\d{4})?)\.?$"
)
# Right before it: THURSDAY, Jan. 22 | OSLO, Thursday, Jan. 22
_WEEKDAY: Final = regexp(r"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?$")
# A date in a dateline has one.
_DIGIT: Final = regexp(r"\d")
# The letters of `newsparse.timestamps.timewords` for Feb. 26th, 2021 and 26 Feb. 2021
_DAY: Final = regexp(r"M\.?do?(?:,?y)?|d[oa]?\.?M\.?(?:,?y)?")
# Words in small letters within the name of a place, or of two
_JOINING: Final = frozenset("of the and de del la al am an der sur do da on upon".split())
# How a line begins that may name its speaker in capitals: MAYOR EK: Good evening
_LABELLED: Final = regexp(r"([A-ZÀ-Þ][A-ZÀ-Þ .,'’()-]{1,40}):\s")
# Within so many characters its colon stands.
_LONGEST_LABEL: Final = 42
# How a story begins: a capital, a mark or a number.
_STORY: Final = unicode_regexp(r"[\p{Lu}\d\"“'‘«(]")
# How a story's first sentence ends
_SENTENCE_END: Final = regexp(r"[.!?…][\"'”’»)\]]*$")
# Words of a story's beginning among which one is in small letters, unless it is a list of names
_FIRST_WORDS: Final = 5


@final
class _Head:
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


def first_break(line: str) -> int:
    """Where in *line* the first sign stands that may end its dateline; -1 if it opens with none.

    The second word of nearly every sentence is in small letters, and none of a town's name.
    """
    if not (line[0].isupper() or line[0] == "("):
        return -1
    blank = line.find(" ")
    if blank > 0 and line[blank + 1].islower() and line[blank - 1] != ",":
        second = line[blank + 1 : blank + 7].partition(" ")[0]
        if second not in _JOINING and (line[:blank].isalpha() or not _GLUED.search(line, 0, blank)):
            return -1
    head = line[:_REACH_CHARACTERS]
    if head.isascii() and not any(map(head.__contains__, _BREAKS)):
        return -1
    found = _BREAK.search(head)
    return found.start() if found else -1


def label_of(line: str) -> str | None:
    """The words in capitals before the colon that *line* begins with: a town's, or a speaker's."""
    labelled = _LABELLED.match(line) if line.find(":", 0, _LONGEST_LABEL) > 0 else None
    return labelled[1] if labelled and not is_label(labelled[1]) else None


def read_dateline(
    text: str,
    start: int,
    end: int,
    opens_one: Callable[[], bool] | None = None,
    first: int = 0,
) -> tuple[Dateline, int] | None:
    """The dateline that opens `text[start:end]`, and where the story begins after its break.

    No break stands before *first*, counted from *start*. If *opens_one* says no, a colon after a
    place alone ends none: several lines of an interview begin so.
    """
    if text[start : start + 1].islower():
        return None
    reach = min(end, start + _REACH_CHARACTERS)
    before = start + len(text[start : start + first].rstrip())
    return (
        _read_dashed(text, start, end, (before, reach))
        or _read_slashed(text, start, reach)
        or _read_undashed(text, start, reach)
        or _read_coloned(text, start, end, reach, opens_one)
    )


def read_lone_dateline(text: str, start: int, end: int) -> Dateline | None:
    """The dateline that `text[start:end]`, a line above the story, is: `Oslo (AFP)`, `Singapore`.

    No break follows, so that it takes an agency or a known town.
    """
    if end - start > _REACH_CHARACTERS or not text[start].isupper():
        return None
    head = _taken_apart(text[start:end])
    if head is None or head.place is None:
        return None
    known = is_town(head.place) and not may_be_person(head.place)
    sure = head.named if head.agency is not None else known
    return _dateline(text, start, end, head) if sure else None


def _read_dashed(
    text: str, start: int, end: int, within: tuple[int, int]
) -> tuple[Dateline, int] | None:
    """`OSLO (AP) — The`, `OSLO - The`, `(Oslo) – The`: the dash stands *within* there."""
    before, reach = within
    if not any(map(text[before:reach].__contains__, _DASHES)):
        return None
    for number, dash in enumerate(_DASH.finditer(text, before, reach)):
        if number == _MOST_DASHES:
            break
        wire = _WIRE.match(text, dash.end(), reach)
        head = _taken_apart(text[start : dash.start()], wire[1][1:-1] if wire else None)
        if head is None:
            continue
        stop, story = (wire.end(1), wire.end()) if wire else dash.span()
        if (
            head.place is None
            or head.named
            or head.date
            or is_in_capitals(head.place)
            or (_is_place_alone(head) and _STORY.match(text, story, end))
        ):
            # OSLO – May 4, 2025 – The
            again = _DASH.search(text, story, reach) if head.date is None else None
            if again is not None and _is_date(text[story : again.start()]):
                head = _Head(head.place, text[story : again.start()], head.agency, head.named)
                stop, story = again.span()
            return _dateline(text, start, stop, head), story
    return None


def _is_place_alone(head: _Head) -> bool:
    """Whether a place in small letters is believed with nothing beside it that tells."""
    assert head.place is not None
    if head.agency is not None:  # Brenholm (hwp)
        return " " not in head.place or is_known(head.place)
    return is_known(head.place)


def _read_slashed(text: str, start: int, reach: int) -> tuple[Dateline, int] | None:
    """`OSLO / Norpel / May 7, 2024 / The`."""
    match = _SLASHED.match(text, start, reach) if text.find("/", start, reach) > 0 else None
    if match is None:
        return None
    date = agency = None
    for part in filter(None, (match["one"], match["two"])):
        if _is_date(part):
            date = part
        elif _NAMED.fullmatch(part):
            agency = part
        else:
            return None
    head = _taken_apart(match["place"], agency)
    if head is None or head.place is None or agency is None:
        return None
    if not (date or head.date or is_in_capitals(head.place)):
        return None
    stop = max(match.end("one"), match.end("two"))
    span = CharSpan.of(text, start, stop)
    return Dateline(span, head.place, date or head.date, head.agency), match.end()


def _read_undashed(text: str, start: int, reach: int) -> tuple[Dateline, int] | None:
    """A dateline that a day and a colon end, or a day and an agency."""
    match = _UNDASHED.search(text, start, reach) if _DIGIT.search(text, start, reach) else None
    if match is None:
        return None
    stop = match.end("agency") if match["agency"] else match.end("head")
    head = _taken_apart(text[start:stop])
    if head is None or head.place is None or head.date is None:
        return None
    # Leeds, May 4 (Saturday) The | Dear Ada, May 4: The
    sure = (
        _is_agency(head.agency)
        or text[stop - 1] == "/"
        or (text[stop] == ":" and (head.agency is not None or is_in_capitals(head.place)))
    )
    return (_dateline(text, start, stop, head), match.end()) if sure else None


def _read_coloned(
    text: str, start: int, end: int, reach: int, opens_one: Callable[[], bool] | None
) -> tuple[Dateline, int] | None:
    """`OSLO: The`, `Oslo: The`, `Vik (AFP): The`."""
    at = text.find(":", start, reach)
    colon = _COLON.search(text, max(start, at - 1), reach) if at >= 0 else None
    if colon is None:
        return None
    head = _taken_apart(text[start : colon.start()])
    if head is None or head.place is None:
        return None
    if not (head.agency and head.named):
        if head.agency is not None or not _tells(text[colon.end() : end]):
            return None
        if not (is_in_capitals(head.place) or is_town(head.place)) or may_be_person(head.place):
            return None
        if opens_one is not None and not opens_one():
            return None
    return _dateline(text, start, colon.start(), head), colon.end()


def _dateline(text: str, start: int, stop: int, head: _Head) -> Dateline:
    return Dateline(CharSpan.of(text, start, stop), head.place, head.date, head.agency)


# -- the words before a break


def _taken_apart(words: str, wire: str | None = None) -> _Head | None:
    """Place, date and agency in *words*; None if they are no dateline's.

    *wire* is an agency that stands after the break.
    """
    if words.count("(") != words.count(")"):
        return None
    whole = _WHOLE.match(words)
    if whole is not None:
        words = whole[1]
        if _names_outlet(words):
            return _Head(None, None, words, named=True)
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
    head = _Head(place, date, wire or agency, named or wire is not None)
    if place is None:
        return head if head.agency else None
    return head if may_be_place(place) and not (is_label(place) and not named) else None


def _names_outlet(words: str) -> bool:
    """Whether *words*, alone in brackets, name who sends the story: `CNN`, `HawaiiNewsNow`."""
    return _is_agency(words) or _CALL_SIGN.fullmatch(words) is not None


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
        if date is None and _is_date(inside):
            date = inside
        elif _is_agency(inside) or (_ends_in_date(before) and _may_name_agency(inside, bracket)):
            agency, named = inside, True
        elif _looks_like_agency(inside, before):
            agency = inside
        else:
            break
        words = before
    return words, date, agency, named


def _may_name_agency(inside: str, bracket: re.Match[str]) -> bool:
    """Whether words after a date may be an agency's name."""
    return bracket[2] is not None or _NAMED.fullmatch(inside) is not None


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
    printed = _DATE_AT_END.search(words) if _DIGIT.search(words) else None
    if printed is None or not _is_date(printed[1]):
        return words, None
    weekday = _WEEKDAY.search(words, 0, printed.start())
    if weekday is not None:  # THURSDAY, Jan. 22
        return words[: weekday.start()], words[weekday.start() : printed.end(1)]
    return words[: printed.start()], printed[1]


def _ends_in_date(words: str) -> bool:
    """Whether the last words before a dash are a date: OSLO, Aug 4"""
    return _DATE_AT_END.search(words) is not None


def _is_date(printed: str) -> bool:
    """Whether *printed* is a day: `Feb 26`, `Aug. 13`, `4 August 2021`."""
    printed = printed.title()
    sig = signature(tokens(printed, 0, len(printed)))
    return _DAY.fullmatch(sig) is not None


# -- agencies and stories


@cache
def _agency_names() -> frozenset[str]:
    return frozenset(table("byline_words")["agencies"])


def _is_agency(name: str | None) -> bool:
    """Whether *name* is that of an agency, or of several: `Reuters`, `dpa/lno`."""
    if name is None:
        return False
    return name in _agency_names() or name.partition("/")[0].casefold() in agencies()


def _tells(story: str) -> bool:
    """Whether a sentence begins and ends there, and not a list of names or a title."""
    words = story.split(None, _FIRST_WORDS)[:_FIRST_WORDS]
    if len(words) < 3 or not _STORY.match(story) or not _SENTENCE_END.search(story[-4:]):
        return False
    names = [word for word in words if word[-1] == ","]
    return len(names) < 2 and (any(word[0].islower() for word in words[1:]) or words[0].isupper())
