"""Datelines: the place, date and agency that open a wire story's body.

A dateline ends in a break: a dash, a colon, or the bracket or slash around an agency. The words
before the break are taken apart from their end, agency and date first; what is left is judged as a
place. How much it takes to believe in one depends on the break.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from newsparse.cases import is_lower, is_upper
from newsparse.layout.dateline_heads import Head, is_agency, is_date, may_be_agency, taken_apart
from newsparse.layout.places import (
    is_in_capitals,
    is_known,
    is_label,
    is_town,
    may_be_person,
)
from newsparse.patterns import regexp, unicode_regexp
from newsparse.spans import CharSpan, Dateline

__all__ = ["first_break", "label_of", "read_dateline", "read_lone_dateline"]

# Characters of a line within which its dateline ends.
_REACH_CHARACTERS: Final = 110
# Dashes of a line that are tried; `well-known` and `the mayor - a farmer -` come before none.
_MOST_DASHES: Final = 3
# " - ", " -- ", "—" with or without spaces, " _ ", "OSLO- The", "OSLO -The"
_DASH: Final = regexp(
    r"\s+[-_]{1,3}(?:\s+|$|(?=[A-Z\"“]))|\s*--\s*|\s*[–—―‒−]\s*|(?<=[A-Za-z0-9)])-\s+(?=[A-Z\"“])"
)
# The sign that stands in each, with what it touches: OSLO (AP) [— ]The, which is cheaper to find.
# (It begins with one class of characters: a search skips all others at once.)
_DASHED: Final = regexp(r"[-_–—―‒−](?:(?<=[–—―‒−])|(?<=\s[-_])|(?<=-)[-\s])")
# Whatever may end a dateline: the dash of `well-known` does not.
# (It begins with one class of characters: a search skips all others at once.)
_BREAK: Final = regexp(r"[-_:–—―‒−/)](?:(?<=[–—―‒−/)])|(?<=\s[-_])|(?<=-)[-\s]|(?<=:)\s)")
# A break within the first word: OSLO—The | OSLO: The | OSLO- The
_GLUED: Final = regexp(r"--|[–—―‒−]|[-:](?=\s|$)")
# OSLO: The | Oslo (AFP): The
_COLON: Final = regexp(r"\s?:\s+")
# New Delhi, Feb 3 (PTI) The | NEW DELHI, Feb 3: The | SEVERSK, April 14. /TASS/. The
_UNDASHED: Final = unicode_regexp(
    r"(?P<head>[,.]\s(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,9}\.?)(?:,?\s\d{4})?\.?"
    r"(?P<agency>\s?(?:\([^()]{2,30}\)|/[^/\s]{2,20}/))?)(?(agency)[.:]?|:)\s+(?=[\p{Lu}\"“'‘«])"
)
# The same but for the story's first character, which is cheaper to find
_UNDASHED_HEAD: Final = regexp(
    r"[,.]\s(?:[^\W\d_]{3,9}\.?\s\d{1,2}|\d{1,2}\s[^\W\d_]{3,9}\.?)(?:,?\s\d{4})?\.?"
    r"(?:\s?(?:\([^()]{2,30}\)|/[^/\s]{2,20}/)[.:]?|:)\s"
)
# OSLO / Norpel / May 7, 2024 / The | OSLO, May 7 / Norpel / -- The
_SLASHED: Final = unicode_regexp(
    r"(?P<place>\p{Lu}[^/]{2,50}?)\s/\s?(?P<one>[^/]{2,30}?)\s?/(?:\s(?P<two>[^/]{2,30}?)\s/)?"
    r"\s?(?:(?:--?|[–—])\s?)?(?=[\p{Lu}\"“'‘«])"
)
# LEEDS, Ala.--(HARBOUR WIRE)--Rain
_WIRE: Final = unicode_regexp(r"\s?(\(\p{Lu}[\p{Lu} ]{2,30}\))\s?(?:--|[–—])\s*")
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


def first_break(line: str) -> int:
    """Where in *line* the first sign stands that may end its dateline; -1 if it opens with none.

    The second word of nearly every sentence is in small letters, and none of a town's name.
    """
    if not (is_upper(line[0]) or line[0] == "("):
        return -1
    blank = line.find(" ")
    if blank > 0 and is_lower(line[blank + 1]) and line[blank - 1] != ",":
        second = line[blank + 1 : blank + 7].partition(" ")[0]
        if second not in _JOINING and (line[:blank].isalpha() or not _GLUED.search(line, 0, blank)):
            return -1
    head = line[:_REACH_CHARACTERS]
    if head.isascii() and not (
        ":" in head or "-" in head or "/" in head or ")" in head or "_" in head
    ):
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
    if end - start > _REACH_CHARACTERS or not is_upper(text[start]):
        return None
    head = taken_apart(text[start:end])
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
    if not _DASHED.search(text, before, reach):
        return None
    for number, dash in enumerate(_DASH.finditer(text, before, reach)):
        if number == _MOST_DASHES:
            break
        wire = _WIRE.match(text, dash.end(), reach)
        head = taken_apart(text[start : dash.start()], wire[1][1:-1] if wire else None)
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
            if again is not None and is_date(text[story : again.start()]):
                head = Head(head.place, text[story : again.start()], head.agency, head.named)
                stop, story = again.span()
            return _dateline(text, start, stop, head), story
    return None


def _is_place_alone(head: Head) -> bool:
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
        if is_date(part):
            date = part
        elif may_be_agency(part):
            agency = part
        else:
            return None
    head = taken_apart(match["place"], agency)
    if head is None or head.place is None or agency is None:
        return None
    if not (date or head.date or is_in_capitals(head.place)):
        return None
    stop = max(match.end("one"), match.end("two"))
    span = CharSpan.of(text, start, stop)
    return Dateline(span, head.place, date or head.date, head.agency), match.end()


def _read_undashed(text: str, start: int, reach: int) -> tuple[Dateline, int] | None:
    """A dateline that a day and a colon end, or a day and an agency."""
    head_at = _UNDASHED_HEAD.search(text, start, reach)
    match = _UNDASHED.search(text, head_at.start(), reach) if head_at is not None else None
    if match is None:
        return None
    stop = match.end("agency") if match["agency"] else match.end("head")
    head = taken_apart(text[start:stop])
    if head is None or head.place is None or head.date is None:
        return None
    # Leeds, May 4 (Saturday) The | Dear Ada, May 4: The
    sure = (
        is_agency(head.agency)
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
    head = taken_apart(text[start : colon.start()])
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


def _dateline(text: str, start: int, stop: int, head: Head) -> Dateline:
    return Dateline(CharSpan.of(text, start, stop), head.place, head.date, head.agency)


def _tells(story: str) -> bool:
    """Whether a sentence begins and ends there, and not a list of names or a title."""
    words = story.split(None, _FIRST_WORDS)[:_FIRST_WORDS]
    if len(words) < 3 or not _STORY.match(story) or not _SENTENCE_END.search(story[-4:]):
        return False
    names = [word for word in words if word[-1] == ","]
    return len(names) < 2 and (any(is_lower(word[0]) for word in words[1:]) or words[0].isupper())
