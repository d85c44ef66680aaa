"""Names in a byline -> the people.

An author is a person: not a newsroom, an agency or a job title. The words are parted at commas and
at words such as *and*; each part is a person, perhaps with a job title or an outlet, or one of
these alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, final

from newsparse.cases import is_letter, is_lower, is_upper
from newsparse.layout.persons import (
    byline_words,
    is_nickname,
    looks_given,
    read_person,
    spelt_as_name,
)
from newsparse.patterns import regexp, unicode_regexp
from newsparse.timestamps.timewords import month_names

__all__ = [
    "NO_ENDS",
    "names_role",
    "only_trimmings",
    "read_people",
    "small_words",
]

# “The Gull” in Pia “The Gull” Havn | (Skip) in Bo (Skip) Lind
_NICKNAME: Final = r"(?:[\"“‘'][^\"”’']{2,25}[\"”’']|\(\p{Lu}[^()]{1,20}\))(?=\s\p{Lu})"
# (text) in Ada Ek (text) and Bo Dahl (interviews)
_NOTE: Final = r"\([^()]{1,40}\)"
# A word, a nickname, a note, an account, a number, a sign
_TOKEN: Final = unicode_regexp(
    rf"[\p{{L}}\p{{M}}][\p{{L}}\p{{M}}'’‘\-.]*|(?<!\S){_NICKNAME}|{_NOTE}|@[\w.]+|\d+|[^\s\w]"
)
# The same for ASCII, many times as fast
_ASCII_TOKEN: Final = regexp(
    r"[A-Za-z][A-Za-z'\-.]*|(?<!\S)(?:[\"'][^\"']{2,25}[\"']|\([A-Z][^()]{1,20}\))(?=\s[A-Z])"
    rf"|{_NOTE}|@[\w.]+|\d+|[^\s\w]"
)
# Whose work a note in brackets says was not the writing
_NOT_WRITTEN: Final = regexp(r"(?i)\((?:photo|picture|image|illustration|video|graphic|camera)")
# Ada EkTravel News -> Ada Ek, Travel News; not McDonald
_GLUE: Final = unicode_regexp(r"(?<=\p{Ll})(?=\p{Lu}\p{Ll}+)")
# ek@harbour.example | @adaek | what pages show robots in place of an address
_ADDRESS: Final = regexp(r"\S{0,60}@\S+|\[email\sprotected\]")
# Ekada in Ada Ekada.ek@harbour.example: a name, and what an address begins with
_ADDRESS_GLUED: Final = unicode_regexp(r"(?<=\p{Ll})\p{Ll}[\p{Ll}.]*$")
# One word with a capital
_CAPITALISED: Final = r"\p{Lu}[\p{L}\p{M}.'’-]{0,30}"
# Ada Ek in Oslo and | Ada Ek, CNN and | Bo Lie, Abuja
_PLACED: Final = unicode_regexp(
    rf"({_CAPITALISED}(?: {_CAPITALISED}){{1,3}})"
    rf"(?: in {_CAPITALISED}(?: {_CAPITALISED}){{0,2}}|, {_CAPITALISED})"
    r"(?:,? (?:and|&) |, |$)"
)
# Ek, Ada | Ek, Ada M.
_INVERTED: Final = unicode_regexp(r"(\p{Lu}[\p{L}'’-]+), (\p{Lu}\p{Ll}+(?: \p{Lu}\.?)?)$")
# Words that may lead from one person to another, if a full name follows
_AND: Final = frozenset(("with", "y", "e", "i"))
# What a name bears where a note at the foot says more: Ada Ek1 | Ada Ek*
_FOOTNOTES: Final = frozenset((*map(str, range(100)), *"*†‡§¹²³"))
# What may stand between two people
_SEPARATORS: Final = frozenset((",", "&", "/", ";", "and", "und", "et", "och", "og"))
# Those that join two people, and no person with a role
_JOINING: Final = _SEPARATORS - {",", "/"}
# How no byline ends
NO_ENDS: Final = ("?", "!", ":")
# More tokens than a byline's
_MOST_TOKENS: Final = 60
# Words after its names, at most: a job, an outlet
_MOST_TRIMMINGS: Final = 12


@final
class _Part:
    """Words between separators.

    Attributes:
        words: The words, a nickname as one.
        end: Where they end.
        before: The separator before them, folded.
        after: The token after them, folded; a job title in small letters belongs to them.
        wrote: Whether nothing says that it was the pictures that they made.
    """

    __slots__ = ("after", "before", "end", "words", "wrote")

    def __init__(
        self,
        words: list[str],
        end: int,
        before: str,
        after: str,
        wrote: bool,
    ) -> None:
        self.words: list[str] = words
        self.end: int = end
        self.before: str = before
        self.after: str = after
        self.wrote: bool = wrote


@cache
def small_words() -> frozenset[str]:
    """The words in small letters that may stand in a byline, within names or after them."""
    kinds = ("particle", "role", "modifier", "organisation", "linking")
    return _SEPARATORS | _AND | byline_words(*kinds)


def names_role(line: str) -> bool:
    """Whether *line* holds a job title of the press: `Senior Politics Reporter, Evening News`."""
    return any(word.casefold() in byline_words("role") for word in _TOKEN.findall(line))


def only_trimmings(rest: str) -> bool:
    """Whether what follows the names may stand in a byline: `, Political Editor`, ` | News`."""
    rest = _ADDRESS.sub("", rest) if "@" in rest or "[" in rest else rest
    found = (_ASCII_TOKEN if rest.isascii() else _TOKEN).findall(rest)
    words = [word for word in found if word[0] != "@"]
    if len(words) > _MOST_TRIMMINGS or rest[-1:] in NO_ENDS:
        return False
    known = byline_words("role", "modifier", "organisation", "linking", "particle")
    return all(word.casefold() in known for word in words if is_lower(word[0]))


def read_people(line: str, at: int, *, marked: bool) -> tuple[tuple[str, ...], int]:
    """The people named from *at* on, and where the last of what was understood ends.

    *marked* is whether a word such as *by* stands there.
    """
    if marked and (inverted := _INVERTED.match(line, at)):
        last, first = inverted.groups()
        if looks_given(first) and not looks_given(last):
            return (f"{first} {last}",), len(line)
    may_tell_places = " in " in line or ", " in line
    placed = _read_placed(line, at, marked=marked) if may_tell_places else ()
    if placed:
        return placed, len(line)
    people: list[str] = []
    end = at
    after_role = False
    for part in _parts(_tokens(line, at), len(line)):
        if not after_role:
            end = part.end
        name, certain = read_person(part.words, part.after, marked=marked)
        if name is None and not people:
            break
        if name is not None and " " not in name and any(" " in other for other in people):
            break  # By Ada Ek, Oslo
        if name is not None and _is_another(name, part, certain=certain, after_role=after_role):
            people.append(name)
            end = part.end
        after_role = after_role or not certain
    return tuple(dict.fromkeys(people)), end


def _is_another(name: str, part: _Part, *, certain: bool, after_role: bool) -> bool:
    """Whether *name* is a further person's, and not a word of a job title or an outlet."""
    if not part.wrote:
        return False
    if after_role:  # Ada Ek, Senior Reporter, and Bo Dahl
        return " " in name and part.before in _JOINING and (certain or looks_given(name))
    # Ada Ek, Home Affairs Editor | Ada Ek, Valley Register
    return part.before != "," or looks_given(name) or (certain and spelt_as_name(name))


def _read_placed(line: str, at: int, *, marked: bool) -> tuple[str, ...]:
    """The people of `Ada Ek in Oslo and Bo Lie in Bergen`, none where the form is another."""
    people: list[str] = []
    while match := _PLACED.match(line, at):
        name, certain = read_person(match[1].split(), "", marked=marked)
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
        joins = folded in _AND and len(words) > 1 and _full_name_begins(tokens, number + 1)
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
        if not (joins or folded in _SEPARATORS):
            return
        if folded in _SEPARATORS or joins:
            before = "and" if joins else folded


def _without_month(words: list[str], following: str) -> list[str]:
    """*words* without the month of the day that follows: `Ola Brekke April` before `2`."""
    dated = following.isdecimal() and len(words) > 2 and words[-1].strip(".").casefold()
    return words[:-1] if dated and dated in month_names() else words


def _is_name_word(tokens: Sequence[tuple[str, int]], number: int, *, begun: bool) -> bool:
    """Whether the token belongs to a name: a capital, or a particle that leads to one."""
    if number >= len(tokens):
        return False
    word = tokens[number][0]
    folded = word.casefold()
    if folded in byline_words("stop", "link") or (begun and folded in _SEPARATORS):
        return False
    if _begins_name(word):
        return True
    if begun and len(word) > 2 and is_nickname(word):
        return number + 1 < len(tokens) and _begins_name(tokens[number + 1][0])
    particles = byline_words("particle")
    if folded not in particles:
        return False
    ahead = number + 1
    while ahead < len(tokens) and tokens[ahead][0] in particles:
        ahead += 1
    return ahead < len(tokens) and _begins_name(tokens[ahead][0])


def _full_name_begins(tokens: Sequence[tuple[str, int]], number: int) -> bool:
    """Whether a full name begins there: a known given name and another word."""
    pair = [word for word, _ in tokens[number : number + 2]]
    return len(pair) == 2 and all(map(_begins_name, pair)) and looks_given(pair[0])


def _begins_name(word: str) -> bool:
    """Whether *word* is written as names are: `Ada`, `O’Neil-Smith`, `C.J.`, `d'Arc`, `田中`."""
    first = word[0]
    if is_upper(first):
        return True
    if is_lower(first):
        return word[1:2] in ("'", "’") and word[2:3].isupper()
    return is_letter(first)


def _tokens(line: str, at: int) -> list[tuple[str, int]]:
    """Tokens and their ends, with what is glued to a name cut off."""
    found: list[tuple[str, int]] = []
    any_address = "@" in line
    for match in (_ASCII_TOKEN if line.isascii() else _TOKEN).finditer(line, at):
        word, left = match[0], match.start()
        if any_address and found and line.startswith("@", left + len(word)):
            word = _without_address(word, found)
        if len(word) == 1 or word.istitle() or word.islower() or word.isupper():
            found.append((word, left + len(word)))
        else:
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
    for cut in range(2, len(word)):
        name, address = word[:cut].casefold(), word[cut:]
        starts = (given, given[0] + name, f"{given[0]}.{name}", name)
        if address.islower() and address.startswith(starts):
            return word[:cut]
    return word


def _unglued(word: str, before: Sequence[tuple[str, int]]) -> list[str]:
    """*word* in two, where a job title, an outlet or a link's words are glued to a name.

    That is for words that are written in no plain way.
    """
    known = byline_words("role", "modifier", "organisation", "stop", "link")
    for glue in _GLUE.finditer(word):
        tail = word[glue.start() :]
        again = bool(before) and tail == before[-1][0]  # Ada EkAda Ek
        if again or tail == "The" or tail.casefold() in known:
            return [word[: glue.start()], tail]
    return [word]
