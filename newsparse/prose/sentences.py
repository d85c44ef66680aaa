"""Where sentences begin and end, with offsets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.english.abbreviations import (
    ABBREVIATIONS,
    BEGINNING_NONE,
    CLOCK_MARKS,
    ENDING_NOTHING,
    IN_NAMES,
    IN_SMALL_LETTERS,
    LETTERED,
    SHORT_TITLES,
    TIME_WORDS,
)
from newsparse.english.verbs import VERB_FORMS
from newsparse.english.words import CALENDAR, DENIALS, FUNCTION_WORDS
from newsparse.loops import COMPILED
from newsparse.patterns import regexp
from newsparse.prose.marks import Region
from newsparse.spans import CharSpan

__all__ = ["sentence_bounds"]

# What can end a sentence, with the marks and brackets that close after it: ." ?) !”
# And the white space up to the next one.
# A search skips to the next of the signs that it begins with, as it begins with no repetition.
# Only the first sign of a row is tried, and what was taken isn't given back: rows are read once.
_STOP: Final = regexp(r"([.!?…](?<![.!?…]{2})[.!?…]*+[\"”’'»)\]]*+)(?!\S)\s*")
# The same where full stops are the only such signs: a search is faster for one that is no class.
_FULL_STOP: Final = regexp(r"(\.(?<![.!?…]{2})\.*+[\"”’'»)\]]*+)(?!\S)\s*")
# The others
_OTHER_STOPS: Final = "!?…"
# All of them, and what closes after them
_STOPS: Final = ".!?…"
_CLOSING: Final = "\"”’'»)]"
# The offsets of what can end a sentence, after it, and after the white space that follows
_Stop = tuple[int, int, int]
# What a sentence begins with: The, “The, 27, (Then
_BEGINS: Final = regexp(r"\s+[\"“‘'«„(\[—–-]*\s?([^\W_])")
# What opens a quotation that a writer begins in small letters
_OPENS: Final = frozenset('"“„«')
# How many characters a noun that a letter stands after has at most, with the space before it
_LONGEST_LETTERED: Final = 10
# What ends a sentence though it looks like an initial: she wrote on X. Ek said
_ON_NETWORK: Final = (" on X", " to X", " via X")
# The word that a full stop stands after: Mr, 27, U.S
_WORD_BEFORE: Final = regexp(r"[\w.&'’-]{1,20}$")
# “Why?” Mr. Smith asked. | “Go!” the coach shouted
_CLAUSE: Final = regexp(rf"\s+[^,;:.!?\n\"“”]*(?:(?:{'|'.join(SHORT_TITLES)})\.[^,;:.!?\n\"“”]*)?")
# The two words after an abbreviation: U.S. The Senate met
_FOLLOWING: Final = regexp(r"[^\w]{1,6}([^\W_]+(?:['’][^\W_]+)?)\W{0,3}(\w*)")
# A word of a text whose capitals tell something; in a headline in title case there is none.
_SMALL: Final = regexp(r"\b[a-z]{5}")
# Within how many characters after a question it may be said that nobody asked it.
_DENIED_WITHIN: Final = 30
# Within how many characters of an abbreviation a word in small letters is looked for.
_NEAR: Final = 100
# How many words may stand before the verb that reports a question or an exclamation.
_MOST_BEFORE_VERB: Final = 6


def sentence_bounds(
    text: str, areas: Sequence[CharSpan], regions: Sequence[Region]
) -> list[tuple[int, int]]:
    """Start and end of every sentence of *areas*; none ends inside a quoted region."""
    bounds: list[tuple[int, int]] = []
    borders = [(region.start, region.end) for region in regions]
    borders.append((len(text), len(text) + 1))  # beyond every sign
    borders.reverse()
    opened, closed = borders.pop()  # those of the first region that may still matter
    others = [sign for sign in _OTHER_STOPS if sign in text]
    for area in areas:
        start, last = area.start, area.end
        if COMPILED:
            stops = _stops_spelt(text, start, last, others)
        else:
            stops = _stops_found(text, area, others)
        for begin, end, after in stops:
            while closed < end:
                opened, closed = borders.pop()
            if opened < begin and end < closed:
                continue
            if end < last and not _ends_sentence(text, begin, end, area, quoted=end == closed):
                continue
            bounds.append((start, end))
            start = after
        if start < last:
            bounds.append((start, last))
    return bounds


def _stops_found(text: str, area: CharSpan, others: list[str]) -> list[_Stop]:
    """What can end a sentence of *area*; *others* are the signs but full stops that *text* has."""
    pattern = _FULL_STOP
    for sign in others:
        if sign in area.text:
            pattern = _STOP
    found = pattern.finditer(text, area.start, area.end)
    return [(stop.start(), stop.end(1), stop.end()) for stop in found]


def _stops_spelt(text: str, start: int, last: int, others: list[str]) -> list[_Stop]:
    """The same between *start* and *last*, for compiled code: it gets to the signs sooner so."""
    places: list[int] = []
    for sign in [".", *others]:
        at = text.find(sign, start, last)
        while at >= 0:
            places.append(at)
            at = text.find(sign, at + 1, last)
    if others:
        places.sort()
    stops: list[_Stop] = []
    for at in places:
        if at > 0 and text[at - 1] in _STOPS:
            continue
        end = at + 1
        if end < last and text[end] != " ":
            end = _past(_CLOSING, text, _past(_STOPS, text, end, last), last)
        after = end
        while after < last and text[after].isspace():
            after += 1
        if after > end or end == last:
            stops.append((at, end, after))
    return stops


def _past(signs: str, text: str, at: int, last: int) -> int:
    """Where what follows those of *signs* begins that stand *at* and right after."""
    while at < last and text[at] in signs:
        at += 1
    return at


def _ends_sentence(text: str, begin: int, end: int, area: CharSpan, *, quoted: bool) -> bool:
    """Whether the signs from *begin* to *end*, with text of *area* after it, end a sentence."""
    stop = text[begin:end]
    begins = text[end + 1 : end + 2]
    if not (begins.isupper() or (begins := _begins_with(text, stop, end))):
        return False
    if quoted and stop[0] != ".":
        return not _is_reported(text, end)
    if stop != "." and stop != ".)":  # Dr. (Mrs.) Ek
        return True
    reach = max(0, begin - 20)
    space = text.rfind(" ", reach, begin)
    word = text[space + 1 if space >= 0 else reach : begin]
    if not word.isalpha():
        found = _WORD_BEFORE.search(word)
        if found is None:
            return True
        word = found[0]
    last = word.lower()
    if last == "no" and not begins.isdigit():
        return True  # she would vote no. The board meets; but No. 10
    if last not in ABBREVIATIONS:
        length = len(last)
        is_dotted = length >= 3 and last[-2] == "." and last[-1].isalpha()
        if not is_dotted and (length > 1 or not last.isalpha()):
            return True
        if last == "x" and text.endswith(_ON_NETWORK, area.start, begin):
            return True
        if length == 1 and space > 0 and _noun_before(text, area.start, space) in LETTERED:
            return True  # they chose plan B. Ek said
    return _begins_after_short(text, end, word, area)


def _begins_with(text: str, stop: str, end: int) -> str:
    """What a sentence begins with that is no capital right after *stop*; empty where none may."""
    after = _BEGINS.match(text, end, end + 12)
    if after is None:
        return ""
    # But: he said. “it rains,” she said.
    small = after[1].islower() and (stop != "." or _OPENS.isdisjoint(after[0]))
    return "" if small else after[1]


def _noun_before(text: str, start: int, space: int) -> str:
    """The word before the one that stands after *space*, in small letters; empty for a long one."""
    before = text.rfind(" ", max(start, space - _LONGEST_LETTERED), space)
    return text[before + 1 : space].lower() if before >= 0 else ""


def _is_reported(text: str, end: int) -> bool:
    """Whether what stands after a question or an exclamation reports it: “Why?” Mr. Ek asked."""
    clause = _CLAUSE.match(text, end, end + 120)
    words = clause[0].split()[: _MOST_BEFORE_VERB + 1] if clause is not None else []
    if any(map(text[end : end + _DENIED_WITHIN].__contains__, DENIALS)):
        return False  # He shouted “Why?” She did not reply.
    return any(
        (verb := VERB_FORMS.get(word.lower())) and verb[1] not in ("call", "think")
        for word in words[1:]
    )


def _begins_after_short(text: str, at: int, short: str, area: CharSpan) -> bool:
    """Whether a sentence begins at *at*, after the abbreviation *short*.

    At 5 p.m. The town slept; they came from the U.S. In May they left. But: U.S. Senate, Gen. Ek
    """
    low = short.lower()
    following = _FOLLOWING.match(text, at, area.end)
    if following is None or low in ENDING_NOTHING or not following[1][0].isupper():
        return False
    if short.islower() and low in ABBREVIATIONS and low not in IN_SMALL_LETTERS:
        return True  # She had been ill. Doctors came. Ill. is Illinois.
    begin, end = max(area.start, at - _NEAR), min(area.end, at + _NEAR)
    if not (following[2].islower() or _SMALL.search(text, begin, end)):
        return False
    word = following[1].lower()
    if low in CLOCK_MARKS:
        is_of_time = word in CALENDAR or word in TIME_WORDS or following[2] in TIME_WORDS
        return not (is_of_time or (following[1].isupper() and len(word) > 1))
    if word not in FUNCTION_WORDS or word in BEGINNING_NONE:
        return False
    # But: John B. Will, Ada B. ‘The Duck’ Ek
    return len(low) > 1 or (word not in IN_NAMES and following.start(1) == at + 1)
