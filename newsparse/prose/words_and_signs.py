"""Text -> its words and signs, with offsets: what a token is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.loops import COMPILED, ends_of_parts, lowered
from newsparse.patterns import regexp
from newsparse.spans import CharSpan

__all__ = ["Words", "words_in"]

# Starts, ends, words as written, the same in lower case, and the index of the area of each
Words = tuple[list[int], list[int], list[str], list[str], list[int]]

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
# Signs that are tokens whatever follows them; an apostrophe may begin ’s.
_SIGNS: Final = ',."“”()[]:;?!-–—/'


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
    words = parts[1::2]
    return offsets[:-1:2], offsets[1::2], words, lowered(words), in_area


def _spelt(areas: Sequence[CharSpan]) -> Words:
    """The same letter by letter, for compiled code; what isn't plain is left to the pattern."""
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    lows: list[str] = []
    in_area: list[int] = []
    for index, area in enumerate(areas):
        text, offset = area.text, area.start
        at, length = 0, len(text)
        while at < length:
            code = ord(text[at])
            if code == ord(" ") or code == ord("\n"):
                at += 1
                continue
            after = at
            is_small = True
            while ord("a") <= code <= ord("z") or ord("A") <= code <= ord("Z"):
                is_small = is_small and code >= ord("a")
                after += 1
                if after == length:
                    break
                code = ord(text[after])
            if after == at and text[at] in _SIGNS:
                after += 1
            elif after == at or not (code == ord(" ") or _ends_word(text, after)):
                found = _TOKEN.match(text, at)
                if not found:
                    at += 1
                    continue
                after, is_small = found.end(), False
            word = text[at:after]
            starts.append(offset + at)
            ends.append(offset + after)
            words.append(word)
            # What is one string is hashed once.
            lows.append(word if is_small else word.lower())
            at = after
        in_area += [index] * (len(words) - len(in_area))
    return starts, ends, words, lows, in_area


def _ends_word(text: str, after: int) -> bool:
    """Whether what stands *after* letters surely ends a word."""
    if after == len(text) or text[after] in ',;:)\n"”':
        return True
    return text[after] == "." and text[after + 1 : after + 2] in ("", " ", "\n")
