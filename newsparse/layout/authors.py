"""Names in a byline -> the people.

An author is a person: not a newsroom, an agency or a job title. The words are parted at commas and
at words such as *and*; each part is a person, perhaps with a job title or an outlet, or one of
these alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

import regex

from newsparse.layout.places import is_town
from newsparse.layout.sources import agencies
from newsparse.lexicon import table
from newsparse.lexicon.words import NAME_SUFFIXES
from newsparse.timestamps.timewords import month_names

__all__ = [
    "SEPARATORS",
    "People",
    "begins_name",
    "byline_words",
    "looks_given",
    "names_role",
    "only_trimmings",
    "read_people",
    "small_words",
]

# “The Gull” in Pia “The Gull” Havn | (Skip) in Bo (Skip) Lind
_NICKNAME = r"(?:[\"“‘'][^\"”’']{2,25}[\"”’']|\(\p{Lu}[^()]{1,20}\))(?=\s\p{Lu})"
# (text) in Ada Ek (text) and Bo Dahl (interviews)
_NOTE = r"\([^()]{1,40}\)"
_TOKEN = regex.compile(
    rf"(?<!\S){_NICKNAME}|{_NOTE}|[\p{{L}}\p{{M}}][\p{{L}}\p{{M}}'’‘\-.]*|@[\w.]+|\d+|[^\s\w]"
)
# The same for ASCII, many times as fast
_ASCII_TOKEN = re.compile(
    r"(?<!\S)(?:[\"'][^\"']{2,25}[\"']|\([A-Z][^()]{1,20}\))(?=\s[A-Z])"
    rf"|{_NOTE}|[A-Za-z][A-Za-z'\-.]*|@[\w.]+|\d+|[^\s\w]"
)
# Whose work a note in brackets says was not the writing
_NOT_WRITTEN = re.compile(r"(?i)\((?:photo|picture|image|illustration|video|graphic|camera)")
# Ada EkTravel News -> Ada Ek, Travel News; not McDonald
_GLUE = regex.compile(r"(?<=\p{Ll})(?=\p{Lu}\p{Ll}+)")
# ek@harbour.example | @adaek | what pages show robots in place of an address
_ADDRESS = re.compile(r"\S*@\S+|\[email\sprotected\]")
# Ekada in Ada Ekada.ek@harbour.example: a name, and what an address begins with
_ADDRESS_GLUED = regex.compile(r"(?<=\p{Ll})\p{Ll}[\p{Ll}.]*$")
_INITIALS = regex.compile(r"\p{Lu}|(?:\p{Lu}\.)+\p{Lu}?")
_CAPITALISED = r"\p{Lu}[\p{L}\p{M}.'’-]{0,30}"
# Ada Ek in Oslo and | Ada Ek, CNN and | Bo Lie, Abuja
_PLACED = regex.compile(
    rf"({_CAPITALISED}(?: {_CAPITALISED}){{1,3}})"
    rf"(?: in {_CAPITALISED}(?: {_CAPITALISED}){{0,2}}|, {_CAPITALISED})"
    r"(?:,? (?:and|&) |, |$)"
)
# Ek, Ada | Ek, Ada M.
_INVERTED = regex.compile(r"(\p{Lu}[\p{L}'’-]+), (\p{Lu}\p{Ll}+(?: \p{Lu}\.?)?)$")
# Words that may lead from one person to another, if a full name follows
_AND = frozenset(("with", "y", "e", "i"))
_FOOTNOTES = frozenset((*map(str, range(100)), *"*†‡§¹²³"))
SEPARATORS = frozenset((",", "&", "/", ";", "and", "und", "et", "och", "og"))
# Those that join two people, and no person with a role
_JOINING = SEPARATORS - {",", "/"}
# Abbreviations that a name ends in: Bo Dahl Jr.
_SUFFIXES = NAME_SUFFIXES | {"jnr", "snr"}
# How no byline ends
_NO_ENDS = ("?", "!", ":")
# More words are no name
_LONGEST_NAME = 6
# More tokens than a byline's
_MOST_TOKENS = 60


class People(NamedTuple):
    """The people named, and where the last of what was understood ends."""

    names: tuple[str, ...]
    end: int


class _Part(NamedTuple):
    """Words between separators.

    Attributes:
        words: The words, a nickname as one.
        end: Where they end.
        before: The separator before them, folded.
        after: The token after them, folded; a job title in small letters belongs to them.
        wrote: Whether nothing says that it was the pictures that they made.
    """

    words: list[str]
    end: int
    before: str
    after: str
    wrote: bool


@cache
def byline_words(*kinds: str) -> frozenset[str]:
    """The words that bylines hold beside names, of the *kinds* in the table."""
    listed = table("byline_words")
    return frozenset(word for kind in kinds for word in listed[kind].split())


@cache
def small_words() -> frozenset[str]:
    """The words in small letters that may stand in a byline, within names or behind them."""
    kinds = ("particle", "role", "modifier", "organisation", "linking")
    return SEPARATORS | _AND | byline_words(*kinds)


def looks_given(name: str) -> bool:
    """Whether *name* begins with a known given name."""
    from newsparse.lexicon.given_names import GIVEN  # long lists: only who asks loads them

    return name.split(None, 1)[0].casefold().strip(".") in GIVEN


def names_role(line: str) -> bool:
    """Whether *line* holds a job title of the press: `Senior Politics Reporter, Evening News`."""
    return any(word.casefold() in byline_words("role") for word in _TOKEN.findall(line))


def only_trimmings(rest: str) -> bool:
    """Whether what follows the names may stand in a byline: `, Political Editor`, ` | News`."""
    rest = _ADDRESS.sub("", rest) if "@" in rest or "[" in rest else rest
    found = (_ASCII_TOKEN if rest.isascii() else _TOKEN).findall(rest)
    words = [word for word in found if word[0] != "@"]
    if len(words) > 12 or rest[-1:] in _NO_ENDS:
        return False
    known = byline_words("role", "modifier", "organisation", "linking", "particle")
    return all(word.casefold() in known for word in words if word[0].islower())


def read_people(line: str, at: int, *, marked: bool) -> People:
    """The people named from *at* on; *marked* is whether a word such as *by* stands there."""
    if marked and (inverted := _INVERTED.match(line, at)):
        last, first = inverted.groups()
        if looks_given(first) and not looks_given(last):
            return People((f"{first} {last}",), len(line))
    may_tell_places = " in " in line or ", " in line
    placed = _read_placed(line, at, marked=marked) if may_tell_places else ()
    if placed:
        return People(placed, len(line))
    people: list[str] = []
    end = at
    after_role = False
    for part in _parts(_tokens(line, at), len(line)):
        if not after_role:
            end = part.end
        name, certain = _person(part, marked=marked)
        if name is None and not people:
            break
        if name is not None and " " not in name and any(" " in other for other in people):
            break  # By Ada Ek, Oslo
        if name is not None and _is_another(name, part, certain=certain, after_role=after_role):
            people.append(name)
            end = part.end
        elif after_role and certain:
            break
        after_role = after_role or not certain
    return People(tuple(dict.fromkeys(people)), end)


def _is_another(name: str, part: _Part, *, certain: bool, after_role: bool) -> bool:
    """Whether *name* is a further person's, and not a word of a job title or an outlet."""
    if not part.wrote:
        return False
    if after_role:  # Ada Ek, Senior Reporter, and Bo Dahl
        return " " in name and part.before in _JOINING and (certain or looks_given(name))
    return certain or part.before != "," or looks_given(name)  # Ada Ek, Home Affairs Editor


def _read_placed(line: str, at: int, *, marked: bool) -> tuple[str, ...]:
    """The people of `Ada Ek in Oslo and Bo Lie in Bergen`, none where the form is another."""
    people: list[str] = []
    while match := _PLACED.match(line, at):
        name, certain = _person(_Part(match[1].split(), 0, "", "", True), marked=marked)
        if name is None or not certain:
            return ()
        people.append(name)
        at = match.end()
    return tuple(people) if len(people) > 1 and at == len(line) else ()


# -- tokens and parts


def _parts(tokens: Sequence[tuple[str, int]], length: int) -> Iterator[_Part]:
    """The parts of a byline, up to the first token that is neither a name's nor between names."""
    words: list[str] = []
    end = 0
    before = ""
    any_before = False
    wrote = True
    noted = False  # whether a footnote's sign has ended the name in hand
    for number, (word, right) in enumerate([*tokens, (";", length)]):
        folded = word.casefold()
        joins = folded in _AND and len(words) > 1 and _begin_names(tokens, number + 1)
        if not (joins or noted) and _is_name_word(tokens, number, begun=bool(words) or any_before):
            words.append(word)
            end = right
            continue
        if words and word in _FOOTNOTES and right == end + len(word):
            end = right
            noted = True
            continue  # Ada Ek1, Bo Dahl*
        if words and word[0] == "(" and len(word) > 1:
            wrote = wrote and not _NOT_WRITTEN.match(word)
            continue  # Ada Ek (text)
        if words:
            yield _Part(_without_month(words, word), end, before, folded, wrote)
            words, wrote, noted, any_before = [], True, False, True
        elif not any_before:
            return
        if not (joins or folded in SEPARATORS or _is_role(tokens, number)):
            return
        if folded in SEPARATORS or joins:
            before = "and" if joins else folded


def _is_role(tokens: Sequence[tuple[str, int]], number: int) -> bool:
    """Whether a job title in small letters stands there that another name follows."""
    words = byline_words("role", "modifier")
    if tokens[number : number + 1] == [] or tokens[number][0].casefold() not in words:
        return False
    following = [word.casefold() for word, _ in tokens[number + 1 : number + 4]]
    return any(word in _JOINING for word in following)


def _without_month(words: list[str], following: str) -> list[str]:
    """*words* without the month of a day that stands behind: `Ola Brekke April` before `2`."""
    dated = following.isdecimal() and len(words) > 2 and words[-1].strip(".").casefold()
    return words[:-1] if dated and dated in month_names() else words


def _is_name_word(tokens: Sequence[tuple[str, int]], number: int, *, begun: bool) -> bool:
    """Whether the token belongs to a name: a capital, or a particle that leads to one."""
    if number >= len(tokens):
        return False
    word = tokens[number][0]
    folded = word.casefold()
    if folded in byline_words("stop", "link") or (begun and folded in SEPARATORS):
        return False
    if begins_name(word):
        return True
    if begun and len(word) > 2 and _is_nickname(word):
        return number + 1 < len(tokens) and begins_name(tokens[number + 1][0])
    particles = byline_words("particle")
    if folded not in particles:
        return False
    ahead = number + 1
    while ahead < len(tokens) and tokens[ahead][0] in particles:
        ahead += 1
    return ahead < len(tokens) and begins_name(tokens[ahead][0])


def _is_nickname(word: str) -> bool:
    return len(word) > 2 and word[0] in "\"“‘'(" and word[1].isalpha() and word[-1] in "\"”’')"


def _begin_names(tokens: Sequence[tuple[str, int]], number: int) -> bool:
    """Whether a full name begins there: a known given name and another word."""
    pair = [word for word, _ in tokens[number : number + 2]]
    return len(pair) == 2 and all(map(begins_name, pair)) and looks_given(pair[0])


def begins_name(word: str) -> bool:
    """Whether *word* is written as names are: `Ada`, `O’Neil-Smith`, `C.J.`, `d'Arc`, `田中`."""
    first = word[0]
    if first.isupper():
        return True
    if first.islower():
        return word[1:2] in ("'", "’") and word[2:3].isupper()
    return first.isalpha()


def _tokens(line: str, at: int) -> list[tuple[str, int]]:
    """Tokens and their ends, with what is glued to a name cut off."""
    found: list[tuple[str, int]] = []
    for match in (_ASCII_TOKEN if line.isascii() else _TOKEN).finditer(line, at):
        word, left = match[0], match.start()
        if line.startswith("@", left + len(word)) and found:
            word = _without_address(word, found)
        for piece in _unglued(word, found):
            found.append((piece, left + len(piece)))
            left += len(piece)
        if len(found) > _MOST_TOKENS:
            break
    return found


def _without_address(word: str, before: Sequence[tuple[str, int]]) -> str:
    """*word* without the beginning of an address: `Ek` of `Ada Ekada.ek@harbour.example`.

    The address repeats a name, or has the name's first letter.
    """
    glued = _ADDRESS_GLUED.search(word)
    if glued is None:
        return word
    given = before[0][0].casefold()
    for cut in range(1, len(word)):
        name, address = word[:cut].casefold(), word[cut:]
        if not address.islower():
            continue
        named = address.startswith((given, given[0] + name)) or name in address
        if named and len(name) > 1:
            return word[:cut]
    return word


def _unglued(word: str, before: Sequence[tuple[str, int]]) -> list[str]:
    """*word* in two, where a job title, an outlet or a link's words are glued to a name."""
    if word.istitle() or word.isupper() or word.islower():
        return [word]
    known = byline_words("role", "modifier", "organisation", "stop", "link")
    for glue in _GLUE.finditer(word):
        tail = word[glue.start() :]
        again = bool(before) and tail == before[-1][0]  # Ada EkAda Ek
        if again or tail == "The" or tail.casefold() in known:
            return [word[: glue.start()], tail]
    return [word]


# -- one part


def _person(part: _Part, *, marked: bool) -> tuple[str | None, bool]:
    """The person that *part* names, and whether it is nothing but that name."""
    words = _once(part.words)
    folded = [word.casefold().rstrip(".,") for word in words]
    if folded[-1] in byline_words("collective"):
        return None, False
    if folded[0] in byline_words("modifier", "organisation"):
        return None, False
    cut, certain = _name_length(words, folded, part.after)
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
    if sum(not word[0].islower() and not _is_nickname(word) for word in name) < 2:
        return False
    if _mixes_capitals(name) and not (marked and (not name[0].isupper() or looks_given(name[0]))):
        return False  # OSLO Opera, but By Jean DUPONT and By ADA Dahlman
    whole = " ".join(name)
    return whole.casefold() not in agencies() and (marked or not is_town(whole))


def _mixes_capitals(name: list[str]) -> bool:
    """Whether long words in capitals stand beside others: `OSLO Opera`, `Jean DUPONT`."""
    shouts = [len(word) > 3 and word.isupper() and word.count(".") < 2 for word in name]
    others = [len(word) > 3 and not loud for loud, word in zip(shouts, name, strict=True)]
    return any(shouts) and any(others)
