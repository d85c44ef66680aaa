"""One part of a byline -> the person, without job title, outlet and what else stands in it."""

from __future__ import annotations

from functools import cache
from typing import Final

from newsparse.cases import is_lower
from newsparse.english.letters import looks_personal
from newsparse.english.words import NAME_SUFFIXES
from newsparse.layout.places import is_town
from newsparse.layout.source_lines import agencies
from newsparse.patterns import unicode_regexp
from newsparse.tables import table

__all__ = ["byline_words", "is_nickname", "looks_given", "read_person", "spelt_as_name"]

# A | A. | A.B. | A.B
_INITIALS: Final = unicode_regexp(r"\p{Lu}|(?:\p{Lu}\.)+\p{Lu}?")
# Abbreviations that a name ends in: Bo Dahl Jr.
_SUFFIXES: Final = NAME_SUFFIXES | {"jnr", "snr"}
# More words are no name
_LONGEST_NAME: Final = 6


@cache
def byline_words(*kinds: str) -> frozenset[str]:
    """The words that bylines hold beside names, of the *kinds* in the table."""
    listed = table("byline_words")
    return frozenset(word for kind in kinds for word in listed[kind].split())


def looks_given(name: str) -> bool:
    """Whether *name* begins with a known given name."""
    from newsparse.english.given_names import GIVEN  # long lists, loaded when first asked

    return name.split(None, 1)[0].casefold().strip(".") in GIVEN


def spelt_as_name(name: str) -> bool:
    """Whether the words of *name*, which no list may know, are spelt as people's are.

    Titles and initials are left out: Prof. Bo A. Dahl
    """
    words = name.lower().replace("-", " ").split()
    return looks_personal([word for word in words if word[-1] != "."])


def read_person(words: list[str], after: str, *, marked: bool) -> tuple[str | None, bool]:
    """The person that *words* name, and whether they are nothing but that name.

    *after* is the token after them, folded; *marked* is whether a word such as *by* stands before.
    """
    words = _once(words)
    folded = [word.casefold().rstrip(".,") for word in words]
    if folded[-1] in byline_words("collective"):
        return None, False
    if folded[0] in byline_words("modifier", "organisation"):
        return None, False
    cut, certain = _name_length(words, folded, after)
    name = words[:cut]
    while name and name[-1].casefold() in byline_words("particle"):
        name.pop()
    if not name or len(name) > _LONGEST_NAME:
        return None, certain
    if len(name) == 1:
        return (_single(name[0]) if marked and certain else None), certain
    return (_without_stop(name) if _is_name(name, marked=marked) else None), certain


def _without_stop(name: list[str]) -> str:
    """The *name* in one, without a line's full stop: `Ada Ek.`, but `Bo Dahl Jr.`"""
    last = name[-1].rstrip(",-.")
    abbreviated = len(last) < 2 or "." in last or last.casefold() in _SUFFIXES
    whole = " ".join(name).rstrip(",-")
    return whole if abbreviated else whole.rstrip(".")


def _once(words: list[str]) -> list[str]:
    """*words* once, where they are a name printed twice: `Ada EkAda Ek`."""
    half = len(words) // 2
    return words[:half] if len(words) > 3 and words[:half] == words[half : 2 * half] else words


def _name_length(words: list[str], folded: list[str], after: str) -> tuple[int, bool]:
    """How many of the *words* are the name, and whether all are."""
    titles, modifiers = byline_words("role", "organisation"), byline_words("modifier")
    first = next((n for n, word in enumerate(folded) if word in titles or word == "the"), -1)
    particles = byline_words("particle").isdisjoint(folded)
    length = first if first >= 0 else len(words)
    certain = first < 0 and after not in modifiers and after not in byline_words("role")
    if first > 2 and folded[first] != "the" and particles:
        # Ada Ek China Correspondent, Ada Ek Oslo Times; but Ada M. Ek
        length = 3 if _INITIALS.fullmatch(words[1]) else 2
    elif first < 0 and not certain and length > 2 and not _INITIALS.fullmatch(words[-2]):
        length -= 1  # Ada Ek Harbour correspondent
    while length > 2 and folded[length - 1] in modifiers:
        length -= 1
    return length, certain


def _single(word: str) -> str | None:
    """A name of one *word*; None for an abbreviation, and for what begins with one: `HNTeam`."""
    bare = word.rstrip(".")
    return bare if len(bare) > 2 and bare.isalpha() and not bare[:2].isupper() else None


def _is_name(name: list[str], *, marked: bool) -> bool:
    """Whether the words are a person's name, and not a thing's, an agency's or a town's."""
    if sum(not is_lower(word[0]) and not is_nickname(word) for word in name) < 2:
        return False
    whole = " ".join(name)
    return whole.casefold() not in agencies() and (marked or not is_town(whole))


def is_nickname(word: str) -> bool:
    """Whether *word* stands in marks or brackets within a name: `“The Gull”`."""
    return len(word) > 2 and word[0] in "\"“‘'(" and word[1].isalpha() and word[-1] in "\"”’')"
