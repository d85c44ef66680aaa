"""Bylines -> the people in them.

An author is a person: not a newsroom, an agency or a job title.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

import regex

from newsparse.layout.sources import agencies
from newsparse.lexicon import table

__all__ = ["Byline", "looks_given", "names_role", "read_byline"]

_TOKEN = regex.compile(r"[\p{L}\p{M}][\p{L}\p{M}'’‘\-.]*|@[\w.]+|\d+|[^\s\w]")
# The same for ASCII, many times as fast
_ASCII_TOKEN = re.compile(r"[A-Za-z][A-Za-z'\-.]*|@[\w.]+|\d+|[^\s\w]")
# Ada EkTravel News -> Ada Ek, Travel News; not McDonald
_GLUE = regex.compile(r"(?<=\p{Ll})(?=\p{Lu}\p{Ll}+)")
# the last line of a byline of several: and Ada Ek
_JOINED = regex.compile(r"(?:and|und|et|y|&)\s")
_WORD = re.compile(r"[^\W\d_]+")
_INITIALS = regex.compile(r"\p{Lu}|(?:\p{Lu}\.)+\p{Lu}?")
# Ada Ek | Ada de la Ek | and Ada Ek | 田中
_NAMELIKE = regex.compile(
    r"(?:(?:and|und|et|y|&)\s)?\p{Lu}\S*(?:\s(?:\p{Ll}{1,3}\s){0,2}[\p{Lu}]|\p{Lu})|\p{Lo}"
)
_CAPITALISED = r"\p{Lu}[\p{L}\p{M}.'’-]{0,30}"
# Ada Ek in Oslo and | Ada Ek, CNN and | Bo Lie, Abuja
_PLACED = regex.compile(
    rf"({_CAPITALISED}(?: {_CAPITALISED}){{1,3}})"
    rf"(?: in {_CAPITALISED}(?: {_CAPITALISED}){{0,2}}|, {_CAPITALISED})"
    r"(?:,? (?:and|&) |, |$)"
)
# From Ada Ek in Oslo | Reporter: Ada Ek: weaker words than By
_WEAKLY_OPENED = re.compile(r"From (?=.{5,50} in [A-Z])|(?i:reporters?): ?(?=[A-Z])")
# TNN / Ada Ek | AFP | Ada Ek
_AGENCY_AHEAD = re.compile(r"[A-Z]{2,6} ?[/|] ?(?=[A-Z])")
# by Ada Ek on, where the day behind is taken off
_LEADS_ON = re.compile(r"\s(?:on|at)$")
# Words that may lead from one person to another, if a full name follows
_AND = frozenset(("with", "y", "e", "i"))
# How no byline ends
_NO_ENDS = ("?", "!", ":")
_FOOTNOTES = frozenset((*map(str, range(100)), *"*†‡§¹²³"))
_SEPARATORS = frozenset((",", "&", "/", ";", "and", "und", "et", "och", "og"))


class Byline(NamedTuple):
    """A byline: where it stands, its people, and whether a word such as *by* says so."""

    start: int
    end: int
    people: tuple[str, ...]
    marked: bool


@cache
def _words(*kinds: str) -> frozenset[str]:
    listed = table("byline_words")
    return frozenset(word for kind in kinds for word in listed[kind].split())


@cache
def _opening() -> regex.Pattern[str]:
    # By Ada Ek | by: Ada Ek | bySauli | Von Ada Ek
    names = sorted(table("byline_words")["by"].split("|"), key=len, reverse=True)
    joined = "|".join(regex.escape(name) for name in names)
    return regex.compile(
        rf"[\s\W--[\"'“”„«»]]{{0,3}}(?:(?i:{joined})[\s:]+(?=[^\s\d])|[Bb]y(?=\p{{Lu}}\p{{Ll}}))",
        regex.V1,
    )


@cache
def _opening_words() -> frozenset[str]:
    """The first words of what opens a byline: cheaper to look for than the whole."""
    matches = map(_WORD.match, table("byline_words")["by"].split("|"))
    return frozenset(match[0] for match in matches if match)


def _opened(line: str, first: str) -> int:
    """Where the names begin behind `By` or its like, the line's *first* word; 0 without."""
    if first not in _opening_words() and not first.startswith("by"):
        return 0
    opening = _opening().match(line)
    if opening is None:
        return 0
    again = _opening().match(line, opening.end())  # Byline: By Ada Ek
    return again.end() if again else opening.end()


def read_byline(text: str, start: int, end: int, first: str | None = None) -> Byline | None:
    """The byline that `text[start:end]` is, or None.

    Only the shape of names tells, so this is for lines that stand where bylines do. *first* is the
    first word in it, folded, where that is known.
    """
    if end - start > 400 or start >= end:
        return None
    line = text[start:end]
    if first is None:
        word = _WORD.search(line)
        first = word[0].casefold() if word else ""
    if begin := _opened(line, first):
        if leads := _LEADS_ON.search(line, max(begin, len(line) - 4)):
            line = line[: leads.start()]
            end = start + len(line)
        people, used = _read_people(line, begin, marked=True)
        if used == begin or not _ends_there(line, used, people):
            return None
        return Byline(start, end, tuple(people), True)
    if end - start > 100:
        return None
    if first in ("from", "reporter", "reporters") and (weakly := _WEAKLY_OPENED.match(line)):
        people, used = _read_people(line, weakly.end(), marked=True)
        sure = all(" " in name and looks_given(name) for name in people)
        if not people or not sure or not _only_trimmings(line[used:]):
            return None
        return Byline(start, end, tuple(people), True)
    if line[-1] in _NO_ENDS or _holds_plain_words(line):
        return None
    begin = 0
    if not line[0].isupper():
        joined = _JOINED.match(line)
        begin = joined.end() if joined else 0
    elif ("/" in line or "|" in line) and (ahead := _AGENCY_AHEAD.match(line)):
        begin = ahead.end()
    if (line[0].islower() and not begin) or not _NAMELIKE.match(line, begin):
        return None
    people, used = _read_people(line, begin, marked=False)
    if not people or not _only_trimmings(line[used:]):
        return None
    return Byline(start, end, tuple(people), False)


@cache
def _small_words() -> frozenset[str]:
    """The words in small letters that may stand in a byline, within names or behind them."""
    return _SEPARATORS | _AND | _words("particle", "role", "modifier", "organisation", "linking")


def _holds_plain_words(line: str) -> bool:
    """Whether a word in small letters tells that *line* is more than names and trimmings."""
    small = _small_words()
    for piece in line.split():
        plain = piece.islower() and piece.isalpha() and piece[0].islower()
        if plain and piece.casefold() not in small:
            return True
    return False


def _ends_there(line: str, used: int, people: list[str]) -> bool:
    """Whether the names end as in a byline, and not as in `By December the town ...`."""
    rest = line[used:]
    if rest.count(" ") < 8:
        return True
    return rest.lstrip()[:1] in (",", "|", "·", "•", "/", "@", "(", "–", "—", "-") and any(
        " " in name and not name.endswith(("'s", "’s")) for name in people
    )


def looks_given(name: str) -> bool:
    """Whether *name* begins with a known given name."""
    from newsparse.lexicon import given_names

    first = name.split(None, 1)[0].casefold().strip(".")
    tables = (given_names.MALE, given_names.FEMALE, given_names.EITHER)
    return any(first in names for names in tables)


def names_role(line: str) -> bool:
    """Whether *line* holds a job title of the press: `Senior Politics Reporter, Evening News`."""
    return any(word.casefold() in _words("role") for word in _TOKEN.findall(line))


def _only_trimmings(rest: str) -> bool:
    """Whether what follows the names may stand in a byline: `, Political Editor`, ` | News`."""
    found = (_ASCII_TOKEN if rest.isascii() else _TOKEN).findall(rest)
    tokens = [token for token in found if token[0] != "@"]
    if len(tokens) > 12 or rest[-1:] in _NO_ENDS:
        return False
    known = _words("role", "modifier", "organisation", "linking")
    return all(token.casefold() in known for token in tokens if token[0].islower())


def _read_people(line: str, at: int, *, marked: bool) -> tuple[list[str], int]:
    """The people named from *at* on, and where the last of what was understood ends."""
    may_tell_places = " in " in line or ", " in line
    people = _read_placed(line, at, marked=marked) if may_tell_places else []
    if people:
        return people, len(line)
    used = last = at
    part: list[str] = []
    behind = ""  # what separates the name in hand from the one before
    noted = False  # whether a footnote's sign has ended the name in hand
    tokens = _split_glued(line, at)
    for number, (word, right) in enumerate([*tokens, (";", len(line))]):
        folded = word.casefold()
        joins = folded in _AND and len(part) > 1 and _begins_names(tokens, number + 1)
        if not (joins or noted) and _is_name_word(tokens, number, begun=bool(part or people)):
            part.append(word)
            last = right
            continue
        if part and word in _FOOTNOTES and right == last + len(word):
            last = right
            noted = True
            continue  # Ada Ek1, Bo Dahl*
        if not part and not (people and folded in _SEPARATORS):
            break
        if part:
            used = last
            name, certain = _person(part, folded, marked=marked)
            if name is not None and " " not in name and any(" " in other for other in people):
                break  # By Ada Ek, Oslo
            if name is not None and not certain and behind == "," and not looks_given(name):
                break  # Ada Ek, Home Affairs Editor
            part, noted = [], False
            if name is not None:
                people.append(name)
            elif not people or not certain:
                break  # Ada Ek, London, Bo Dahl goes on
            if not certain:
                break
        if not (joins or folded in _SEPARATORS):
            break
        behind = word
    return list(dict.fromkeys(people)), used


def _read_placed(line: str, at: int, *, marked: bool) -> list[str]:
    """The people of `Ada Ek in Oslo and Bo Lie in Bergen`, none where the form is another."""
    people: list[str] = []
    while match := _PLACED.match(line, at):
        name, certain = _person(match[1].split(), "", marked=marked)
        if name is None or not certain:
            return []
        people.append(name)
        at = match.end()
    return people if len(people) > 1 and at == len(line) else []


def _is_name_word(tokens: list[tuple[str, int]], number: int, *, begun: bool) -> bool:
    """Whether the token belongs to a name: a capital, or a particle that leads to one."""
    if number >= len(tokens):
        return False
    word = tokens[number][0]
    folded = word.casefold()
    if folded in _words("stop") or (begun and folded in _SEPARATORS):
        return False
    if _begins_name(word):
        return True
    particles = _words("particle")
    if folded not in particles:
        return False
    ahead = number + 1
    while ahead < len(tokens) and tokens[ahead][0] in particles:
        ahead += 1
    return ahead < len(tokens) and _begins_name(tokens[ahead][0])


def _begins_names(tokens: list[tuple[str, int]], number: int) -> bool:
    """Whether a full name begins there: a known given name and another word."""
    pair = [word for word, _ in tokens[number : number + 2]]
    return len(pair) == 2 and all(map(_begins_name, pair)) and looks_given(pair[0])


def _begins_name(word: str) -> bool:
    """Whether *word* is written as names are: `Ada`, `O’Neil-Smith`, `C.J.`, `d'Arc`, `田中`."""
    first = word[0]
    if first.isupper():
        return True
    if first.islower():
        return word[1:2] in ("'", "’") and word[2:3].isupper()
    return first.isalpha()


def _split_glued(line: str, at: int) -> list[tuple[str, int]]:
    """Tokens and their ends, with a role or an outlet that is glued to a name cut off."""
    known = _words("role", "modifier", "organisation", "stop")
    found: list[tuple[str, int]] = []
    for match in (_ASCII_TOKEN if line.isascii() else _TOKEN).finditer(line, at):
        word, left = match[0], match.start()
        plain = word.istitle() or word.isupper() or word.islower()
        for glue in () if plain else _GLUE.finditer(word):
            tail = word[glue.start() :]
            if tail.casefold() in known or tail == "The" or (found and tail == found[-1][0]):
                found.append((word[: glue.start()], left + glue.start()))
                word, left = tail, left + glue.start()
                break
        found.append((word, left + len(word)))
        if len(found) > 60:
            break
    return found


def _person(part: list[str], following: str, *, marked: bool) -> tuple[str | None, bool]:
    """The person that *part* names, and whether it is nothing but that name.

    *following* is the token behind it: a role in small letters belongs to *part*.
    """
    modifiers = _words("modifier")
    half = len(part) // 2
    if len(part) > 3 and part[:half] == part[half : 2 * half]:
        part = part[:half]  # Ada EkAda Ek
    folded = [word.casefold().rstrip(".,") for word in part]
    if folded[-1] in _words("collective"):
        return None, False
    titles = _words("role", "organisation")
    ends = [n for n, word in enumerate(folded) if word in titles or word == "the"]
    certain = not ends and following not in _words("role", "modifier")
    cut = ends[0] if ends else len(part)
    # Ada Ek China Correspondent, Ada Ek Oslo Times; but Ada M. Ek
    if ends and cut > 2 and not set(folded) & _words("particle"):
        cut = 3 if _INITIALS.fullmatch(part[1]) else 2
    while cut > 2 and folded[cut - 1] in modifiers:
        cut -= 1
    name = part[:cut]
    if folded[0] in _words("modifier", "organisation"):
        return None, False
    while name and name[-1].casefold() in _words("particle"):
        name.pop()
    if len(name) > 6 or not name:
        return None, certain
    if len(name) == 1:
        word = name[0].rstrip(".")
        alone = marked and certain and len(word) > 2 and word != word.upper()
        return (word if alone and word.isalpha() else None), certain
    if sum(not word[0].islower() for word in name) < 2:
        return None, certain
    shouts = [len(word) > 3 and word.isupper() and word.count(".") < 2 for word in name]
    mixed = any(shouts) and any(
        not loud and len(w) > 3 for loud, w in zip(shouts, name, strict=True)
    )
    if mixed and (shouts[0] or not marked):
        return None, certain  # OSLO Opera
    if " ".join(folded[:cut]) in agencies():
        return None, certain
    return " ".join(name).rstrip(",-"), certain
