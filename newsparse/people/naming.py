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

from attrs import frozen

__all__ = ["PersonName", "fits", "misspelt", "parts_of", "short_forms"]

# What stands before a name, and is none of it: most are taken off where an article is read.
_TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev fr sen rep gov gen lt col sgt"
    " capt hon judge justice president senator governor mayor chief".split()
)
_SUFFIXES = frozenset("jr sr ii iii iv v".split())
# Letters after a name, which one article prints and another one doesn't.
_HONOURS = frozenset("esq phd md mp mep qc kc obe mbe cbe dds rn jd".split())
# What begins a family name: van der Ek, de la Ek
_PARTICLES = frozenset(
    "af al av bin da das de del della den der di dos du el ibn la le ten ter van von zu".split()
)
# Names whose parts are remembered: most of a corpus's quotes are a few people's.
_MOST_REMEMBERED = 4_096
# In letters; of fewer, one more makes another name: Jo, Joe
_SHORTEST_MISSPELT = 5
# J. | J | J.K. | JK, where it is in capitals throughout
_INITIALS = re.compile(r"(?:[^\W\d_]\.?-?){1,3}")
# Dana “Dee” Ek | Dana (Dee) Ek
_NICKNAME = re.compile(r"[“\"‘'(]\s*[^“”\"‘’'()]+[”\"’')]")


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
    while len(words) > 1 and _bare(words[0]) in _TITLES:
        words = words[1:]
    suffix = ""
    while len(words) > 1 and (last := _bare(words[-1])) in _SUFFIXES | _HONOURS:
        suffix = last if last in _SUFFIXES else suffix
        words = words[:-1]
    if not words:
        return None
    first = len(words) - 1
    while first > 1 and _bare(words[first - 1]) in _PARTICLES:
        first -= 1
    family = " ".join(map(_bare, words[first:]))
    given = tuple(part for word in words[:first] for part in _given(word))
    return PersonName(given, family, suffix)


def fits(one: PersonName, other: PersonName) -> bool:
    """Whether both may be the name of one person: nothing in one contradicts the other."""
    if one.family != other.family or (one.suffix and other.suffix and one.suffix != other.suffix):
        return False
    if not one.given or not other.given:
        return False
    if not _same(one.given[0], other.given[0]):
        return False
    return _in_order(one.given[1:], other.given[1:])


def misspelt(one: str, other: str) -> bool:
    """Whether one letter is missing, added or another one, or two have changed places.

    So are `Kristen` and `Kirsten`, which are two names as well: more has to say it.
    """
    fewer, more = sorted((one, other), key=len)
    if one == other or len(fewer) < _SHORTEST_MISSPELT or len(more) - len(fewer) > 1:
        return False
    at = next((n for n, (a, b) in enumerate(zip(fewer, more, strict=False)) if a != b), len(fewer))
    if len(fewer) < len(more):
        return fewer[at:] == more[at + 1 :]
    swapped = fewer[at + 1 : at + 2] + fewer[at] + fewer[at + 2 :]
    return fewer[at + 1 :] == more[at + 1 :] or swapped == more[at:]


def short_forms(given: str) -> frozenset[str]:
    """The names that *given* is short for, or that are short for it, in small letters."""
    return _nicknames().get(given, frozenset())


@cache
def _nicknames() -> Mapping[str, frozenset[str]]:
    table = json.loads((files("newsparse.people") / "nicknames.json").read_text(encoding="utf-8"))
    return {name: frozenset(related.split()) for name, related in table["names"].items()}


def _words(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", _NICKNAME.sub(" ", name))
    unmarked = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return [word for word in unmarked.replace(",", " ").split() if any(map(str.isalnum, word))]


def _bare(word: str) -> str:
    return "".join(sign for sign in word.casefold() if sign.isalnum() or sign in "-'’").strip("-'’")


def _given(word: str) -> list[str]:
    """A first name, or the letters of initials that are written as one: `J.K.`"""
    letters = [sign for sign in word if sign.isalpha()]
    if _INITIALS.fullmatch(word) and (len(letters) == 1 or "." in word):
        return [letter.casefold() for letter in letters]
    return [_bare(word)]


def _same(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return one == other or other in short_forms(one) or misspelt(one, other)


def _in_order(some: Sequence[str], others: Sequence[str]) -> bool:
    """Whether the shorter of two lists of middle names follows the longer one, names left out."""
    fewer, more = sorted((some, others), key=len)
    rest = iter(more)
    return all(any(_same(name, other) for other in rest) for name in fewer)
