"""Words and numbers of a printed time -> one letter each, so that short patterns can read them.

`Published 3rd Nov 2023, 09:25 GMT` becomes `PdoMy,d:dZ`. Glued words come apart
(`20197:05 AM ESTUpdated` is `y d:d A Z U`), and every token keeps its place in the text.

| letter | stands for |
|---|---|
| d y n | a number: of one or two digits, a year of four digits, any other |
| M W | a month's and a weekday's name |
| A N | am or pm, noon or midnight |
| Z h | a time zone, `Uhr` and its like |
| P U | words that say published, updated |
| a o | words that join (`at`, `um`, `de`), ordinal endings (`th`) |
| t x | the T of ISO 8601, any other word |
| z | the first word of a zone's name, `Eastern`; it becomes Z or x |
| m | the word before a month's number, `tháng`; it becomes M or x |
| 年 月 日 時 分 秒 | the units of Chinese, Japanese and Korean dates |
| - the dashes | bullets and bars |
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import Final, final

from newsparse.patterns import regexp, unicode_regexp
from newsparse.tables import table

__all__ = ["Token", "is_time_word", "month_names", "signature", "tokens"]


@final
class Token:
    """A word, a number or a mark of a printed time: its letter, what it counts, where it stands."""

    __slots__ = ("end", "kind", "start", "value", "word")

    def __init__(
        self,
        kind: str,
        value: int,
        start: int,
        end: int,
        word: str,
    ) -> None:
        self.kind: str = kind
        self.value: int = value
        self.start: int = start
        self.end: int = end
        self.word: str = word


# a.m. | 2019 | ESTUpdated -> EST, Updated | bySauli -> by, Sauli | 年 | any mark
_TOKEN: Final = unicode_regexp(
    r"[aApP]\.\s?[mM]\b\.?|\d+|\p{Lu}\p{M}*(?:\p{Lu}\p{M}*)+(?![\p{Ll}])|\p{Lu}?(?:[\p{Ll}\p{M}])+"
    r"|\p{Lu}+?(?=\p{Lu}\p{Ll})|\p{Lu}"
    r"|[年月日時时點点分秒년월일시분초](?!\p{Hangul})|(?:[\p{Lo}\p{Lm}]\p{M}*)+?(?=[年月日時时點点分秒]|[^\p{Lo}\p{Lm}\p{M}]|$)"
    r"|[^\s\p{Cf}]"
)
# The same for ASCII, many times as fast; it tries nothing at white space
_ASCII_TOKEN: Final = regexp(
    r"(?=\S)(?:[aApP]\.\s?[mM]\b\.?|\d+|[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+"
    r"|[A-Z]+?(?=[A-Z][a-z])|[A-Z]|\S)"
)
# What stands after a number in Chinese, Japanese and Korean: year, month, day, hour, minute, second
_UNITS: Final = dict(
    zip("年月日時时點点分秒년월일시분초", "年月日時時時時分秒年月日時分秒", strict=True)
)
# Marks that count as a plainer one
_ALIKE: Final = {
    "-": "–—−‒―‐‑~～〜˗",
    "|": "•·∙‧●▪|｜¦",
    ":": "：",
    "/": "／",
    ",": "，、،",
    ".": "．",
    "(": "（［[",
    ")": "）］]",
    "'": "’‘´`",
    "@": "＠",
}
_MARKS: Final = {mark: plain for plain, marks in _ALIKE.items() for mark in marks}
# What a number of four digits has to be to be a year
_YEARS: Final = range(1500, 2200)


@cache
def _classes() -> dict[str, tuple[str, int]]:
    """Every known word and its letter and number; the last to name a word wins."""
    said = table("stamp_words")
    known: dict[str, tuple[str, int]] = {}
    calendar = table("calendar")
    for name, numbers in calendar["weekdays"].items():
        known[name] = ("W", numbers[0] if len(numbers) == 1 else 0)
    for kind, value, names in (
        ("o", 0, said["ordinal"]),
        ("a", 0, said["joining"]),
        ("h", 0, said["clock"]),
        *(("P", 0, names) for names in said["published"].values()),
        *(("U", 0, names) for names in said["updated"].values()),
        ("A", 0, said["am"]),
        ("A", 12, said["pm"]),
        ("N", 0, said["midnight"]),
        ("N", 12, said["noon"]),
    ):
        known.update((name, (kind, value)) for name in names.split())
    for name, numbers in calendar["months"].items():
        known[name] = ("M", numbers[0])
    known["t"] = ("t", 0)
    known.update((name.split()[0], ("z", 0)) for name in table("zones")["spelt"])
    known.update((name, ("m", 0)) for name in said["numbered_month"].split())
    return known


@cache
def month_names() -> frozenset[str]:
    """The names of months, full and short, in every language known."""
    return frozenset(name for name, (kind, _) in _classes().items() if kind == "M")


def is_time_word(word: str) -> bool:
    """Whether *word* only labels or joins times: `Published`, `at`, `Uhr`."""
    entry = _classes().get(word.casefold())
    return entry is not None and entry[0] in "PUaANho"


@cache
def _zones() -> frozenset[str]:
    """The names of zones as printed: GMT, EST."""
    zones = table("zones")
    return frozenset((*zones["fixed"], *zones["wall"], *zones["contested"]))


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The tokens of `text[start:end]`."""
    found: list[Token] = []
    spelt = numbered = False
    known, zones = _classes(), _zones()
    line = text[start:end]
    matches = _ASCII_TOKEN.finditer(line) if line.isascii() else _TOKEN.finditer(line)
    for match in matches:
        word, at = match[0], start + match.start()
        first = word[0]
        if first.isdecimal():
            found.extend(_numbers(word, at, found))
        elif first.isalpha():
            kind, value = "x", 0
            if word in zones and (len(word) > 1 or (found and found[-1].kind in "dn")):
                kind = "Z"
            elif len(word) == 1 and word in _UNITS:
                kind = _UNITS[word]
            elif (entry := known.get(word.casefold())) is not None:
                kind, value = entry
                spelt = spelt or kind == "z"
                numbered = numbered or kind == "m"
            elif first in "AP" and word[:2] in ("AM", "PM") and word[2:] in zones:
                found.append(Token("A", 12 * (first == "P"), at, at + 2, word[:2]))
                kind, word, at = "Z", word[2:], at + 2  # 10:05 AMEDT
            elif word[-1] == "." or word[1:2] == ".":
                kind, value = "A", 12 if first in "pP" else 0
            elif found and found[-1].kind in "AN" and word.upper() in zones:
                kind = "Z"  # 11:06am ist
            found.append(Token(kind, value, at, at + len(word), word))
        else:
            found.append(Token(_MARKS.get(first, first), 0, at, at + len(word), word))
    if numbered:
        found = _with_numbered_months(found)
    return _with_spelt_zones(found) if spelt else found


def _with_spelt_zones(found: list[Token]) -> list[Token]:
    """*found* with the names of zones in words as one token each: `10:05 Eastern Daylight Time`."""
    spelt = table("zones")["spelt"]
    result: list[Token] = []
    at = 0
    while at < len(found):
        token, length = found[at], 1
        if token.kind == "z":
            token = Token("x", token.value, token.start, token.end, token.word)
            for length in range(4, 0, -1):
                part = found[at : at + length]
                name = spelt.get(" ".join([piece.word.casefold() for piece in part]))
                if name and (length > 1 or (result and result[-1].kind in "dAN")):
                    token = Token("Z", 0, part[0].start, part[-1].end, name)
                    break
        result.append(token)
        at += length
    return result


def _with_numbered_months(found: list[Token]) -> list[Token]:
    """*found* with months that are counted as one token each: `Tháng mười hai`, `tháng 5`."""
    numbers = table("stamp_words")["month_numbers"]
    result: list[Token] = []
    at = 0
    while at < len(found):
        token, length = found[at], 1
        if token.kind == "m":
            token = Token("x", token.value, token.start, token.end, token.word)
            for length in (3, 2, 1):
                part = found[at + 1 : at + length]
                named = " ".join([piece.word.casefold() for piece in part])
                number = numbers.get(named)
                if length == 2 and part and part[0].kind == "d" and part[0].value in range(1, 13):
                    number = part[0].value
                if number:
                    token = Token("M", number, token.start, part[-1].end, named)
                    break
        result.append(token)
        at += length
    return result


def _numbers(digits: str, at: int, before: list[Token]) -> list[Token]:
    """*digits* as one number, or as several where a year or a minute is glued to the next."""
    length = len(digits)
    if length < 3:
        return [Token("d", int(digits), at, at + length, digits)]
    last = before[-1].kind if before else ""
    cuts: list[int] = [0, length]
    if last == ":" and len(before) > 1 and before[-2].kind in "dn":
        cuts = [0, 2, length]  # 11:5593 -> 11:55, 93
    elif length > 4 and int(digits[:4]) in _YEARS and _awaits_year(before):
        cuts = [0, 4, length]  # 20197:05 -> 2019, 7:05
    found: list[Token] = []
    for left, right in pairwise(cuts):
        part = digits[left:right]
        value = int(part[:9])
        kind = "d" if len(part) <= 2 else "y" if len(part) == 4 and value in _YEARS else "n"
        found.append(Token(kind, value, at + left, at + right, part))
    return found


def _awaits_year(before: list[Token]) -> bool:
    """Whether a year may follow: after a month, a mark, or a month and its day."""
    if not before:
        return False
    if before[-1].kind in "do":
        return any(token.kind == "M" for token in before[-3:-1])
    return before[-1].kind in "MaW,./-'"


def signature(found: list[Token]) -> str:
    """One letter for each token."""
    return "".join(token.kind for token in found)
