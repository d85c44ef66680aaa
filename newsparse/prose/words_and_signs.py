"""Text -> its words and signs, with offsets: what a token is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.loops import COMPILED, bisect_right, ends_of_parts, indices_unlike, lowered
from newsparse.patterns import regexp
from newsparse.spans import CharSpan

__all__ = ["Words", "words_in"]

# Starts, ends, words as written, the same in lower case with straight apostrophes, the index of the
# area of each, and the indices of the words that are another string in lower case
Words = tuple[list[int], list[int], list[str], list[str], list[int], list[int]]

# One token a match: plain words and signs first, for speed, then plain words before a full stop;
# D-N.C. | U.S. | 2,800.50 | O’Brien, AT&T, Ekware.com | ’s | any other sign.
# It is one group, so that splitting gives what stands between tokens and the tokens in turn.
# The look-ahead rejects spaces once, before any alternative is tried.
_TOKEN: Final = regexp(
    r"(?! )([a-zA-Z]++(?=[ ,;:)\n\"”])|[,.\"“”]|[a-zA-Z]++(?=\.(?!\w))"
    r"|[RDI]-(?:[A-Z]\.){2,}|(?:[^\W\d_]\.){2,}"
    r"|\d++(?:[.,]\d++)*(?:[-–]?[^\W\d_]++)*"
    r"|[^\W_]++(?:(?:[-‑&@_]|['’](?![sS]\b)|\.(?=(?:com|org|net|gov|co\.uk|io)\b))[^\W_]++)*"
    r"|['’][sS]\b"
    r"|[^\w\s]|_)"
)
# Signs that may stand inside a token: O’Brien, AT&T, 2,800
_JOINING: Final = "-‑&@_.,–'’"


def words_in(text: str, areas: Sequence[CharSpan]) -> Words:
    """The words and signs of the *areas* of *text*."""
    return _spelt(areas) if COMPILED else _split(text, areas)


def _split(text: str, areas: Sequence[CharSpan]) -> Words:
    """What the pattern splits the *areas* into: for Python, in which this is one call an area."""
    # What stands before each token, and the token; after the last one, what follows it.
    parts = [""]
    in_area: list[int] = []
    read = 0
    for index, area in enumerate(areas):
        pieces = _TOKEN.split(area.text)
        pieces[0] = parts.pop() + text[read : area.start] + pieces[0]
        parts += pieces
        in_area += [index] * (len(pieces) // 2)
        read = area.end
    offsets = ends_of_parts(parts)
    starts, ends, words = offsets[:-1:2], offsets[1::2], parts[1::2]
    smalls = lowered(words)
    at = text.find("’")
    while at >= 0:
        index = bisect_right(starts, at) - 1
        if index >= 0:
            smalls[index] = smalls[index].replace("’", "'")
            at = max(at, ends[index] - 1)
        at = text.find("’", at + 1)
    places = indices_unlike(words, smalls)
    # What is small already becomes one string in both lists, to be hashed once.
    lows = words.copy()
    for index in places:
        lows[index] = smalls[index]
    return starts, ends, words, lows, in_area, places


def _spelt(areas: Sequence[CharSpan]) -> Words:
    """The same letter by letter, for compiled code."""
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    in_area: list[int] = []
    # Those that are another string in lower case, and what they are
    places: list[int] = []
    smalls: list[str] = []
    for index, area in enumerate(areas):
        _spell(area.text + "\n", area.start, starts, ends, words, places, smalls)
        in_area += [index] * (len(words) - len(in_area))
    lows = words.copy()
    for index, place in enumerate(places):
        lows[place] = smalls[index]
    return starts, ends, words, lows, in_area, places


def _spell(
    text: str,
    offset: int,
    starts: list[int],
    ends: list[int],
    words: list[str],
    places: list[int],
    smalls: list[str],
) -> None:
    """Add the tokens of *text*, which begins at *offset* and ends in a line feed."""
    begin = 0  # of the token that is being read; what the pattern read may reach far ahead
    has_capital = has_digit = False
    for at in range(len(text)):
        code = ord(text[at])
        if ord("a") <= code <= ord("z"):
            continue
        if ord("A") <= code <= ord("Z"):
            has_capital = True
            continue
        if ord("0") <= code <= ord("9"):
            has_digit = True
            continue
        if code == ord("-") and begin < at and ord("a") <= ord(text[at + 1]) <= ord("z"):
            continue  # two-year
        while begin <= at:
            if begin < at:
                is_plain = code == ord(" ") and not has_digit
                after = at if is_plain else _end_of_word(text, begin, at, has_digit)
            elif code == ord(" ") or code == ord("\n"):
                begin += 1
                break
            else:
                after = _end_of_sign(text, at)
            if after:
                word = text[begin:after]
                low = word.lower() if has_capital else word
            elif found := _TOKEN.match(text, begin):
                after = found.end()
                word = text[begin:after]
                low = word.lower().replace("’", "'")
            else:
                begin += 1
                break
            starts.append(offset + begin)
            ends.append(offset + after)
            if low != word:
                places.append(len(words))
                smalls.append(low)
            words.append(word)
            begin = after
        has_capital = has_digit = False


def _end_of_word(text: str, begin: int, at: int, has_digit: bool) -> int:
    """Where a word or number ends whose letters or digits end *at*; 0 where the pattern tells."""
    sign = text[at]
    if sign.isalnum() or (has_digit and not text[begin:at].isdigit()):
        return 0  # Café, 3D
    if sign == "\n" or not text[at + 1].isalnum() or sign not in _JOINING:
        return at
    return at if (sign == "'" or sign == "’") and _is_possessive(text, at) else 0


def _end_of_sign(text: str, at: int) -> int:
    """Where the sign at *at* ends; 0 where the pattern tells, as it does for another letter."""
    sign = text[at]
    if sign == "'" and _is_possessive(text, at):
        return at + 2 if text[at + 1] == "s" else 0  # the 1990'S
    return 0 if sign == "’" or sign.isalnum() or sign.isspace() else at + 1


def _is_possessive(text: str, at: int) -> bool:
    """Whether the apostrophe at *at* begins a token: Ek’s, but not Ek’son."""
    if text[at + 1] != "s" and text[at + 1] != "S":
        return False
    return not text[at + 2].isalnum() and text[at + 2] != "_"
