"""Names in their parts, and whether two of them may be one person's.

`D. J. Ek` may be `Dana Ek` and `Dana Jo Ek`, and not `Dana Kim Ek` or `Bo Ek`; `Bill Ek` may be
`William Ek`.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from attrs import frozen

__all__ = [
    "FIRST_LETTERS",
    "SPELLING",
    "Doubt",
    "PersonName",
    "doubt",
    "is_common",
    "is_near",
    "is_slip",
    "misspelt",
    "parts_of",
    "short_forms",
]

# What stands before a name, and is none of it: most are taken off where an article is read.
_TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev fr sen rep gov gen lt col sgt"
    " capt hon judge justice president senator representative governor mayor chief".split()
)
# What stands after a name and tells a son from a father.
_SUFFIXES = frozenset("jr sr ii iii iv v".split())
# Letters after a name, which one article prints and another one doesn't.
_HONOURS = frozenset("esq phd md mp mep qc kc obe mbe cbe dds rn jd".split())
# All that may stand after a name.
_AFTER_NAME = _SUFFIXES | _HONOURS
# What begins a family name: van der Ek, de la Ek
_PARTICLES = frozenset(
    "af al av bin da das de del della den der di dos du el ibn la le ten ter van von zu".split()
)
# Names whose parts are remembered: most of a corpus's quotes are a few people's.
_MOST_REMEMBERED = 4_096
# Letters of a family name that are no misprint
FIRST_LETTERS = 4
# In letters; of fewer, one more makes another name: Jo, Joe
_SHORTEST_MISSPELT = 3
# From so many on, one other letter is a misprint more often than another name: Jan, Jon
_SURELY_MISSPELT = 5
# In letters; what a name is cut down to: Maury, for Maurice
_SHORTEST_STEM = 3
# nn, in Dannah
_DOUBLED = re.compile(r"(.)\1")
# J. | J | J.K. | JK, where it is in capitals throughout
_INITIALS = re.compile(r"(?:[^\W\d_]\.?-?){1,3}")
# Dana “Dee” Ek | Dana (Dee) Ek
_NICKNAME = re.compile(r"[“\"‘'(][^“”\"‘’'()]+[”\"’')]")


@frozen(slots=True)
class PersonName:
    """A person's name in its parts, in small letters and without accents.

    Attributes:
        given: The first names, an initial being one letter: `("dana", "j")`.
        family: The family name with its particles: `van der ek`; the only word of a bare name.
        suffix: `jr`, `iii`; or empty.
    """

    given: tuple[str, ...]
    family: str
    suffix: str = ""

    @property
    def key(self) -> str:
        """What all prints of the very same name share."""
        return " ".join((*self.given, self.family, self.suffix)).strip()

    @property
    def words(self) -> tuple[str, ...]:
        """The first names and the words of the family name."""
        return *self.given, *self.family.split()

    @property
    def fullness(self) -> tuple[int, int, int]:
        """Sorts fuller names after barer ones: words, then initials, then a suffix."""
        words = sum(len(name) > 1 for name in self.given)
        return words, len(self.given), bool(self.suffix)


@lru_cache(maxsize=_MOST_REMEMBERED)
def parts_of(name: str) -> PersonName | None:
    """The parts of *name*, or None where nothing is left of it.

    Example:
        >>> parts_of("Dr. Dana J. van der Ek, Jr.")
        PersonName(given=('dana', 'j'), family='van der ek', suffix='jr')
    """
    words = _words(name)
    begin, end = 0, len(words)
    while end - begin > 1 and _bare(words[begin]) in _TITLES:
        begin += 1
    words = words[begin:]
    # Dana Ek of Brenn
    words = words[: words.index("of", 2)] if "of" in words[2:] else words
    suffix, end = "", len(words)
    while end > 1 and (last := _bare(words[end - 1])) in _AFTER_NAME:
        suffix = last if last in _SUFFIXES else suffix
        end -= 1
    words = words[:end]
    if not words:
        return None
    first = len(words) - 1
    # The first word is a particle in small letters alone: de Ek, and not Van Ek.
    while first > (words[0][0].isupper()) and _bare(words[first - 1]) in _PARTICLES:
        first -= 1
    family = " ".join(map(_bare, words[first:]))
    given = tuple(part for word in words[:first] for part in _given(word))
    return PersonName(given, family, suffix)


@frozen(slots=True)
class Doubt:
    """What has to be known before two names that agree are one person's.

    Attributes:
        words: How many words of what articles call them have to be the same.
        reason: What is in doubt, in words; empty where nothing is.
    """

    words: int = 0
    reason: str = ""


# What two names give that are the same.
_NO_DOUBT = Doubt()
# What is in doubt of two first names, and how many words of what people are called it takes.
_SHORT_FORM = Doubt(1, "a short form")
_RARE_SHORT_FORM = Doubt(0, "a short form")
SPELLING = Doubt(1, "another spelling")
_SHORT_SPELLING = Doubt(2, "another spelling")
_CUT = Doubt(1, "a name cut short")


def doubt(one: PersonName, other: PersonName) -> Doubt | None:
    """What is in doubt if both are the name of one person; None where they can't be.

    Example:
        >>> doubt(parts_of("Dana J. Ek"), parts_of("D. Ek"))
        Doubt(words=0, reason='')
        >>> doubt(parts_of("Kristen Ek"), parts_of("Kirsten Ek"))
        Doubt(words=1, reason='another spelling')
        >>> doubt(parts_of("Dana Ek"), parts_of("Bo Ek"))
    """
    if one.family != other.family or (one.suffix and other.suffix and one.suffix != other.suffix):
        return None
    if not one.given or not other.given:
        return None
    found = _doubt_of_given(one.given[0], other.given[0])
    if found is None or not _in_order(one.given[1:], other.given[1:]):
        return None
    if _is_called_by_letters(one, other) or _is_called_by_letters(other, one):
        return Doubt(1, "letters for a name")
    # Dana J. Ek Jr. is the name in full; Dana Ek Jr. is told apart from Dana Ek.
    if any(
        name.suffix and len(name.given) == 1 for name in (one, other) if one.suffix != other.suffix
    ):
        return Doubt(1, "the name of a father")
    return _RARE_SHORT_FORM if found is _SHORT_FORM and not is_common(one.family) else found


def misspelt(one: str, other: str) -> bool:
    """Whether one letter is missing, added or another one, or two have changed places.

    So are `Kristen` and `Kirsten`, which are two names as well: more has to say it.
    """
    fewer, more = (one, other) if len(one) <= len(other) else (other, one)
    if one == other or len(fewer) < _SHORTEST_MISSPELT or len(more) - len(fewer) > 1:
        return False
    at = _first_difference(fewer, more)
    if len(fewer) < len(more):
        return fewer[at:] == more[at + 1 :]
    return fewer[at + 1 :] == more[at + 1 :] or _are_swapped(one, other)


def is_slip(one: str, other: str) -> bool:
    """Whether two letters have changed places or one is doubled, as in few names that are two."""
    return one != other and (
        _are_swapped(one, other) or _DOUBLED.sub(r"\1", one) == _DOUBLED.sub(r"\1", other)
    )


def _are_swapped(one: str, other: str) -> bool:
    if one == other or len(one) != len(other):
        return False
    at = _first_difference(one, other)
    return one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]


def _first_difference(fewer: str, more: str) -> int:
    """How many letters both begin with."""
    for at, letter in enumerate(fewer):
        if letter != more[at]:
            return at
    return len(fewer)


def short_forms(given: str) -> frozenset[str]:
    """The names that *given* is short for, or that are short for it, in small letters."""
    return _nicknames().get(given, frozenset())


def is_common(family: str) -> bool:
    """Whether many people have this family name."""
    return family in _families()


def is_near(one: str, other: str) -> bool:
    """Whether two first names that no table joins may still be one person's."""
    return _doubt_of_given(one, other) is not None


@cache
def _table() -> Mapping[str, Any]:
    found: Mapping[str, Any]
    found = json.loads((files("newsparse.people") / "nicknames.json").read_text(encoding="utf-8"))
    return found


@cache
def _nicknames() -> Mapping[str, frozenset[str]]:
    return {name: frozenset(related.split()) for name, related in _table()["names"].items()}


@cache
def _families() -> frozenset[str]:
    """Family names that many people have."""
    return frozenset(_table()["common families"].split())


def _words(name: str) -> list[str]:
    plain = _NICKNAME.sub(" ", name)
    if not plain.isascii():
        signs = unicodedata.normalize("NFKD", plain)
        plain = "".join(sign for sign in signs if not unicodedata.combining(sign))
    words = plain.replace(",", " ").replace("’", "'").split()
    return [word for word in words if word.isalnum() or any(map(str.isalnum, word))]


def _bare(word: str) -> str:
    if word.isascii() and word.isalnum():
        return word.lower()
    return "".join(sign for sign in word.casefold() if sign.isalnum() or sign in "-'’").strip("-'’")


def _given(word: str) -> list[str]:
    """A first name, or the letters of initials that are written as one: `J.K.`"""
    if _INITIALS.fullmatch(word):
        letters = [sign.casefold() for sign in word if sign.isalpha()]
        if len(letters) == 1 or "." in word:
            return letters
    return [_bare(word)]


def _doubt_of_given(one: str, other: str) -> Doubt | None:
    """What is in doubt if two first names are one person's; None where they can't be."""
    if one == other:
        return _NO_DOUBT
    if len(one) == 1 or len(other) == 1:
        return _NO_DOUBT if one[0] == other[0] else None
    if other in short_forms(one) and not is_slip(one, other):
        return _SHORT_FORM
    if misspelt(one, other):
        return SPELLING if min(len(one), len(other)) >= _SURELY_MISSPELT else _SHORT_SPELLING
    fewer, more = sorted((one, other), key=len)
    stem = fewer.removesuffix("y").removesuffix("ie")
    return _CUT if len(stem) >= _SHORTEST_STEM and more.startswith(stem) else None


def _is_called_by_letters(one: PersonName, other: PersonName) -> bool:
    """Whether *one* has letters that people go by (J.J., P.J.) where *other* has one name."""
    first, *middle = one.given
    by_letters = len(first) == 1 and middle[:1] in (["j"], [first])
    return by_letters and len(other.given) == 1 and len(other.given[0]) > 1


def _in_order(some: Sequence[str], others: Sequence[str]) -> bool:
    """Whether the shorter of two lists of middle names begins the longer one."""
    return all(_doubt_of_given(*both) is not None for both in zip(some, others, strict=False))
