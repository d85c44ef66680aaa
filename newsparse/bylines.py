"""Bylines -> the people in them.

An author is a person: not a newsroom, an agency or a job title.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import regex

from newsparse.timewords import lexicon

__all__ = ["Byline", "agency_line", "people_in", "read_byline"]

_NAME_WORD = regex.compile(r"\p{Lu}[\p{L}\p{M}'’‘\-.]*|\p{Ll}['’]\p{Lu}[\p{L}\p{M}-]*|[\p{Lo}\p{M}]+")
_TOKEN = regex.compile(r"[\p{L}\p{M}][\p{L}\p{M}'’‘\-.]*|@\w+|\d+|[^\s\w]")
# Sophie FosterTravel News -> Sophie Foster, Travel News; not McDonald
_GLUE = regex.compile(r"(?<=\p{Ll})(?=\p{Lu}\p{Ll}+)")
_SEPARATORS = frozenset((",", "&", "/", ";", "and", "und", "et", "y", "e", "och", "og", "en", "i"))


class Byline(NamedTuple):
    """A byline: where it stands, its people, and whether a word such as *by* says so."""

    start: int
    end: int
    people: tuple[str, ...]
    marked: bool


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(lexicon("byline_words")[kind].split())


@cache
def _opening() -> regex.Pattern[str]:
    # By Ada Ek | by: Ada Ek | bySauli | Von Ada Ek
    names = sorted(lexicon("byline_words")["by"].split("|"), key=len, reverse=True)
    joined = "|".join(regex.escape(name) for name in names)
    return regex.compile(rf"[\s\W]{{0,3}}(?:(?i:{joined})[\s:]+(?=[^\s\d])|[Bb]y(?=\p{{Lu}}\p{{Ll}}))")


@cache
def _agencies() -> frozenset[str]:
    return frozenset(name.casefold() for name in lexicon("byline_words")["agencies"])


def agency_line(line: str) -> bool:
    """Whether a line holds an agency's name and nothing else: `AFP`, `(Reuters)`."""
    return len(line) < 40 and line.strip(" \t\xa0()[]-–—.,/|").casefold() in _agencies()


def read_byline(text: str, start: int, end: int) -> Byline | None:
    """The byline that `text[start:end]` is, or None.

    Only the shape of names tells, so this is for lines that stand where bylines do.
    """
    if end - start > 400:
        return None
    line = text[start:end]
    opening = _opening().match(line)
    if opening:
        people, used = _read_people(line, opening.end(), marked=True)
        if used == opening.end():
            return None
        return Byline(start, end, tuple(people), True)
    if end - start > 120:
        return None
    people, used = _read_people(line, 0, marked=False)
    if not people or not _only_trimmings(line[used:]):
        return None
    return Byline(start, end, tuple(people), False)


def people_in(line: str) -> list[str]:
    """The people that *line*, the words behind *by*, names."""
    return _read_people(line, 0, marked=True)[0]


def _only_trimmings(rest: str) -> bool:
    """Whether what follows the names may stand in a byline: `, Political Editor`, ` | Fox News`."""
    tokens = _TOKEN.findall(rest)
    if len(tokens) > 12 or (rest and rest[-1:] in "?!"):
        return False
    small = [t for t in tokens if t[0].islower() and t not in ("in", "at", "for", "the", "of", "and")]
    known = _words("role") | _words("modifier") | _words("organisation")
    return all(t.casefold() in known for t in small) and not any(t.isdigit() and len(t) > 2 for t in tokens)


def _read_people(line: str, at: int, *, marked: bool) -> tuple[list[str], int]:
    """The people named from *at* on, and where the last of what was understood ends."""
    people: list[str] = []
    used = at
    part: list[tuple[str, int, int]] = []
    tokens = [(m[0], m.start(), m.end()) for m in _split_glued(line, at)]
    for number, (word, left, right) in enumerate([*tokens, (";", len(line), len(line))]):
        folded = word.casefold()
        capital = _NAME_WORD.fullmatch(word) is not None
        joins = folded in _SEPARATORS or (folded in ("e", "y", "i") and not capital)
        if part and not capital and folded in _words("particle") and number + 1 < len(tokens):
            following = tokens[number + 1][0]
            if _NAME_WORD.fullmatch(following) and folded not in ("y", "e", "i"):
                part.append((word, left, right))
                continue
        if capital and folded not in _SEPARATORS:
            part.append((word, left, right))
            continue
        if not part and folded in ("de", "van", "von", "al", "el") and not people:
            part.append((word, left, right))
            continue
        name, certain = _person(part, marked=marked)
        if part and name is None and not people and not marked:
            return [], at
        if part:
            used = part[-1][2]
        if name is not None:
            people.append(name)
        stop = not joins or (people and not certain)
        if name is None and people and part:
            break
        part = []
        if stop:
            break
        # "Ada Ek, CNN": what follows the comma is read, and dropped if no person
    return list(dict.fromkeys(people)), used


def _split_glued(line: str, at: int) -> list[regex.Match[str]]:
    """Tokens, with a role or an outlet that is glued to a name cut off."""
    found: list[regex.Match[str]] = []
    for match in _TOKEN.finditer(line, at):
        cut = None
        for glue in _GLUE.finditer(match[0]):
            tail = regex.match(r"\p{L}+", match[0][glue.start() :])
            if tail and tail[0].casefold() in (
                _words("role") | _words("modifier") | _words("organisation")
            ):
                cut = glue.start()
                break
        if cut is None:
            found.append(match)
        else:
            for left, right in ((match.start(), match.start() + cut), (match.start() + cut, match.end())):
                if piece := _TOKEN.match(line, left, right):
                    found.append(piece)
    return found


def _person(part: list[tuple[str, int, int]], *, marked: bool) -> tuple[str | None, bool]:
    """The person that *part* names, and whether it is nothing but that name."""
    words = [word for word, _, _ in part]
    folded = [word.casefold().rstrip(".") for word in words]
    roles, modifiers, outlets = _words("role"), _words("modifier"), _words("organisation")
    cut = len(words)
    for number, word in enumerate(folded):
        if word in outlets or word in roles or word == "the":
            cut = number
            if number > 2 and word in outlets and word not in _agencies() and word not in roles:
                cut -= folded[number - 1] not in modifiers  # Ada Ek Oslo Times
            break
    while 2 < cut < len(words) and folded[cut - 1] in modifiers:
        cut -= 1
    certain = cut == len(words)
    name = words[:cut]
    if not certain and cut > 3 and not any(w in _words("particle") for w in folded[:cut]):
        name = name[: 3 if len(name[1]) < 3 else 2]
    capitals = [word for word in name if word[0].isupper() or not word[0].islower()]
    upper_line = all(word == word.upper() for word in words)
    if not capitals or len(name) > 6:
        return None, certain
    if len(name) == 1:
        word = name[0].rstrip(".")
        alone = marked and certain and len(word) > 2 and word != word.upper()
        return (word if alone and word[0].isalpha() else None), certain
    if len(capitals) < 2:
        return None, certain
    if any(w == w.upper() and len(w) > 1 and "." not in w for w in name) and not upper_line:
        if not any(w == w.upper() for w in name[-1:]) or name[0] == name[0].upper():
            return None, certain
    if " ".join(folded[:cut]) in _agencies():
        return None, certain
    return " ".join(name).rstrip(",-"), certain
