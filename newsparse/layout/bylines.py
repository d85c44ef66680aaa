"""Bylines: the lines, or parts of lines, that say who wrote an article.

A line is tried for one form after the other, from the plainest (`By Ada Ek`) to a name alone, which
only its place on the page can tell from somebody's in the news.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, final

import regex

from newsparse.cases import is_lower, is_upper
from newsparse.english.in_headlines import NOT_AFTER_NAMES
from newsparse.english.words import PREPOSITIONS
from newsparse.layout.authors import NO_ENDS, only_trimmings, read_people, small_words
from newsparse.layout.persons import byline_words, looks_given, spelt_as_name
from newsparse.layout.places import is_region, is_town
from newsparse.layout.source_lines import agency_name
from newsparse.layout.wording import worded
from newsparse.patterns import regexp, unicode_regexp
from newsparse.tables import table

__all__ = ["Byline", "byline_before_story", "read_byline"]

# Characters. A byline that goes on with the writer's life is a paragraph of some size.
_LONGEST_MARKED: Final = 1_000
# Characters. A byline that no word marks holds names and little else.
_LONGEST_BARE: Final = 100
# Words after the names from which on a byline is told from a sentence: By December the town ...
_FEW_WORDS: Final = 8
# Characters after the names from which on a line is no byline, however it goes on.
_LONGEST_TRAIL: Final = 400
# The first word of a line tells most of what it can't be.
_WORD: Final = regexp(r"[^\W\d_]+")
# Ada Ek | Ada de la Ek | 田中
_NAMELIKE: Final = unicode_regexp(
    r"\p{Lu}\S*(?:\s[\"“‘(]?(?:\p{Ll}{1,3}\s){0,2}[\p{Lu}]|\p{Lu})|\p{Lo}"
)
# From Ada Ek in Oslo | From Ada Ek, Oslo | Reporter: Ada Ek | Edited By: Ada Ek: weaker than By
_WEAKLY_OPENED: Final = regexp(
    r"(?:From|FROM) (?=.{5,50} in [A-Z]|[^,]{5,40}, [A-Z][^,]{2,30}$)"
    r"|(?i:reporters?|edited by): ?(?=[A-Z])"
)
# Their first words
_WEAK_OPENINGS: Final = frozenset(("from", "reporter", "reporters", "edited"))
# T.K. in From T.K. Brand, Vik
_INITIALS: Final = regexp(r"(?:[A-Z]\.)+[A-Z]?\.?(?= )")
# TNN / Ada Ek | AFP | Ada Ek
_AGENCY_AHEAD: Final = regexp(r"[A-Z]{2,6} ?[/|] ?(?=[A-Z])")
# by Ada Ek on, where the day after it is taken off
_LEADS_ON: Final = regexp(r"\s(?:on|at)$")
# A blank that a page's writer spelt out: By&nbsp;Ada Ek
_SPELT_BLANK: Final = r"&nbsp;?|&#(?:160|x[aA]0);?"
# News by Ada Ek | Words and pictures by Ada Ek
_LABELLED: Final = regexp(r"([A-Z][a-z]+(?: and [a-z]+)?) by (?=[A-Z])")
# Edited by Bo Dahl, written by Ada Ek | Photos by Bo Dahl; words by Ada Ek
_AFTER_OTHERS: Final = regexp(
    r"(?i)(?:edited|photo\w*|pictures?|images?|illustrat\w+|video|produced) by [^,;|]{3,60}[,;|] ?"
    r"(?=(?:written|words|story|text|report(?:ed)?) by )"
)
# Words that lead to a name without a colon, and are roles in sentences: Author Ada Ek said
_ROLES: Final = frozenset(("author", "autor", "autora"))
# By rural reporter Ada Ek | By Local Democracy Reporter Ada Ek
_ROLE_BEFORE: Final = regexp(
    r"(?:[A-Za-z][\w'-]* ){0,3}"
    r"(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Cc]olumnist)s? (?=[A-Z])"
)
# Words: Ada Ek. Photographs: Bo Dahl | By Ada Ek; pictures by Bo Dahl
_PICTURES_AFTER: Final = regexp(
    r"(?i)\s?[.;|/•·]\s(?:photo\w*|pictures?|images?|illustrat\w+|video)(?:: ?| by )(?=\w)"
)
# Words that a title goes on with; but Per is a given name
_LEADING_ON: Final = PREPOSITIONS - {"per"}
# What a link beside a name says: Ada Ek Send an email | Ada Ek Follow on X
_LINK: Final = regexp(
    r"(?i)\s(?:send (?:an? )?e?-?mail|e-?mail(?: the)? (?:author|writer|reporter)"
    r"|contact(?: the)? (?:author|writer|reporter)?|follow(?: (?:him|her|me))?(?: on \w+)?"
    r"|view profile|(?:see|read) (?:all|more)(?: \w+){0,3})$"
    # Ada Ek|Published, where the time after it is taken off
    r"|\s?[|·•]\s?(?:(?:last|first) )?(?:published|posted|updated)$"
)
# A line without one of these words has no such link: cheaper to tell.
_LINK_WORDS: Final = frozenset(
    "email mail contact follow profile more published posted updated".split()
)
# Vik Rowing Club (VRC): the letters of an organisation
_LETTERS: Final = regexp(r"\(([A-Z]{2,6})\)$")
# Ada Ek, Special to Harbour News; but Vik Shipping AG to Buy Oslo Ferries
_GOES_TO: Final = regexp(r"(\w+) to [A-Z]")
# Old Vik, Norway
_IN_REGION: Final = regexp(r", ([^,]+)$")
# Le Soir with AFP | Staff and agencies
_WITH_AGENCY: Final = unicode_regexp(
    r"\p{Lu}[^,|]{1,40} (?:with|and) (?P<agency>\p{L}[\w .]{1,25})$"
)
# By ADA EK, VIK -- The council | By Ada Ek — The council
_BEFORE_STORY: Final = unicode_regexp(
    r"[Bb][Yy] (?P<name>\p{Lu}[^,–—]{3,40}?)(?P<comma>, (?=\p{Lu}[^–—-]{2,40}\s?(?:--|[–—])))?"
    r"(?(comma)|\s?(?:--|[–—])\s?(?=[\p{Lu}\"“]))"
)
# Words of a newsroom's name: Vik Evening News Foreign Staff
_LONGEST_NEWSROOM: Final = 5
# One word that stands in a byline's place
_NEWSROOMS: Final = ("Editorial", "Agencies", "Staff", "Newsroom")
# How services of news are called: Torvik News Service
_SERVICES: Final = (" News Service", " News Network", " Wire Service")


@final
class Byline:
    """A byline: where it stands, its people, and whether a word such as *by* says so."""

    __slots__ = ("end", "marked", "people", "start")

    def __init__(
        self,
        start: int,
        end: int,
        people: tuple[str, ...],
        marked: bool,
    ) -> None:
        self.start: int = start
        self.end: int = end
        self.people: tuple[str, ...] = people
        self.marked: bool = marked


def read_byline(line: str, start: int, words: Sequence[str] = ()) -> Byline | None:
    """The byline that *line* is, which begins at *start* in the text, or None.

    Only the shape of names tells, so this is for lines that stand where bylines do. *words* are
    those of the line, folded, where they are known.
    """
    if not line or len(line) > _LONGEST_MARKED:
        return None
    words = words or worded(line).words
    first = words[0] if words else ""
    if (first in _opening_words() or first[:2] == "by") and (begin := _opened(line)):
        byline = _marked(line, begin, start)
        if byline is not None or first[:2] == "by":
            return byline
    return _unopened(line, start, first, words) if len(line) <= _LONGEST_BARE else None


def _unopened(line: str, start: int, first: str, words: Sequence[str]) -> Byline | None:
    """The same of a line that does not begin with a word such as *by*."""
    if " by " in line and (begin := _opened_later(line)):
        return _marked(line, begin, start)
    if first in _WEAK_OPENINGS and (weakly := _WEAKLY_OPENED.match(line)):
        # Whoever wrote goes before whoever edited.
        return _weakly_marked(line, weakly.end(), start, marked=first != "edited")
    if " with " in line and (byline := _with_agency(line, start, first)) is not None:
        return byline
    if line[-1] not in NO_ENDS and not _LINK_WORDS.isdisjoint(words):
        line = _LINK.sub("", line)
    if not line or line[-1] in NO_ENDS or _plain_word(line):
        return None
    if (byline := _bare(line, start)) is None and _names_newsroom(line):
        return Byline(start, start + len(line), (), False)
    return byline


# -- lines that say By


@cache
def _opening() -> regex.Pattern[str]:
    # By Ada Ek | by: Ada Ek | bySauli | By&nbsp;Ada Ek | Von Ada Ek
    names = sorted(table("byline_words")["by"].split("|"), key=len, reverse=True)
    joined = "|".join(regex.escape(name) for name in names)
    return regex.compile(
        rf"[\s\W--[\"'“”„«»]]{{0,3}}(?:(?i:{joined})(?:[\s:]|{_SPELT_BLANK})+(?=[^\s\d])"
        r"|[Bb]y(?=\p{Lu}\p{Ll}))",
        regex.V1,
    )


@cache
def _opening_words() -> frozenset[str]:
    """The first words of what opens a byline: cheaper to look for than the whole."""
    matches = map(_WORD.match, table("byline_words")["by"].split("|"))
    return frozenset(match[0] for match in matches if match)


def _opened(line: str) -> int:
    """Where the names begin after `By` or its like, the line's first word; 0 without."""
    opening = _opening().match(line)
    if opening is None:
        return 0
    again = _opening().match(line, opening.end())  # Byline: By Ada Ek
    return again.end() if again else opening.end()


def _opened_later(line: str) -> int:
    """Where the names begin after a label or other people's credits; 0 without."""
    if others := _AFTER_OTHERS.match(line):
        opening = _opening().match(line, others.end())
        return opening.end() if opening else 0
    labelled = _LABELLED.match(line)
    if labelled is None:
        return 0
    words = labelled[1].casefold().replace(" and ", " ").split()
    return labelled.end() if _labels().issuperset(words) else 0


@cache
def _labels() -> frozenset[str]:
    """The words before By that say what has been written: `News by`, `Words and pictures by`."""
    return byline_words("written").union(table("line_cues")["sections"].split())


def _marked(line: str, begin: int, start: int) -> Byline | None:
    """The byline that a word such as *by* opens, the names from *begin* on."""
    if leads := _LEADS_ON.search(line, max(begin, len(line) - 4)):
        line = line[: leads.start()]
    end = start + len(line)
    if _names_account(line[begin:]):
        return Byline(start, end, (), True)
    if is_lower(line[begin]) and (people := _in_small_letters(line[begin:])):
        return Byline(start, end, people, True)
    if role := _ROLE_BEFORE.match(line, begin):
        begin = role.end()
    if pictures := _PICTURES_AFTER.search(line, begin):
        line = line[: pictures.start()]
    people, used = read_people(line, begin, marked=True)
    if used == begin:
        return None
    rest = line[used:]
    if line[:begin].strip().casefold() in _ROLES and not (people and only_trimmings(rest)):
        return None  # Author Ada Ek, from Vik, said
    return Byline(start, end, people, True) if _ends_there(rest, people) else None


def _names_account(names: str) -> bool:
    """Whether `By` is followed by nobody's name: `By admin`, `By staff`."""
    words = names.rstrip(" -–—|·:").split()
    accounts = byline_words("account", "collective")
    return 0 < len(words) < 3 and all(word.casefold() in accounts for word in words)


def _in_small_letters(names: str) -> tuple[str, ...]:
    """The people of `by ada ek and bo dahl`, whose names are without capitals; none otherwise."""
    people = re.split(r",\s(?:and\s)?|\s(?:and|&)\s", names)
    if len(people) > 3 or not all(2 <= len(name.split()) <= 3 for name in people):
        return ()
    known = all(looks_given(name) and name.replace(" ", "").isalpha() for name in people)
    return tuple(people) if known else ()


def _ends_there(rest: str, people: tuple[str, ...]) -> bool:
    """Whether the names end as in a byline, and not as in `By December the town ...`."""
    if rest.count(" ") < _FEW_WORDS:
        return True
    if len(rest) > _LONGEST_TRAIL:
        return False
    full = any(" " in name and not name.endswith(("'s", "’s")) for name in people)
    return full and rest.lstrip()[:1] in (",", "|", "·", "•", "/", "@", "(", "–", "—", "-")


def _weakly_marked(line: str, begin: int, start: int, *, marked: bool) -> Byline | None:
    """The byline of a line that begins with *From* or *Reporter:*, where a full name follows.

    *marked* is what it is to say of itself.
    """
    names, comma, place = line.rpartition(", ") if line[begin - 1] == " " else (line, "", "")
    people, used = read_people(names or line, begin, marked=True)
    sure = all(
        " " in name and (looks_given(name) or _INITIALS.match(name) or spelt_as_name(name))
        for name in people
    )
    if not people or not sure or not only_trimmings(line[used:]):
        return None
    if is_town(people[0]) or (comma and is_region(place)):
        return None  # From Little Vik, Norway
    return Byline(start, start + len(line), people, marked)


# -- lines that are names and nothing else


def _bare(line: str, start: int) -> Byline | None:
    """The byline that a line of names alone would be."""
    begin = 0
    if ("/" in line or "|" in line) and (ahead := _AGENCY_AHEAD.match(line)):
        begin = ahead.end()
    if is_lower(line[0]) or not _NAMELIKE.match(line, begin):
        return None
    people, used = read_people(line, begin, marked=False)
    rest = line[used:]
    if not people or not only_trimmings(rest) or _names_other(line, people):
        return None
    if _goes_on_as_title(rest) or (line[-1] == "." and not looks_given(people[0])):
        return None  # Ada Ek On How Ferries Are Built | FULL TEXT.
    return Byline(start, start + len(line), people, False)


def _with_agency(line: str, start: int, first: str) -> Byline | None:
    """The byline of names, the *first* word among them, with an agency: `Ada Ek, with AFP`."""
    names, _, agency = line.rpartition(" with ")
    if not names or not _is_agency(agency) or first in byline_words("particle"):
        return None
    byline = _bare(names.rstrip(","), start)
    return byline and Byline(byline.start, start + len(line), byline.people, byline.marked)


def _is_agency(name: str) -> bool:
    """Whether *name* is that of an agency, or of several together: `Reuters`, `agencies`."""
    return name == "agencies" or agency_name(name) is not None


def _plain_word(line: str) -> str:
    """The first word in small letters that tells that *line* is more than names and trimmings."""
    small = small_words()
    for piece in line.split():
        if piece.islower() and piece.isalpha() and piece not in small:
            return piece
    return ""


def _names_other(line: str, people: tuple[str, ...]) -> bool:
    """Whether a line names an organisation or a place, or goes on with a title: OVER PIER BAN."""
    opening = line.partition(" ")[0].lower()
    if opening in _LEADING_ON and (line.isupper() or not looks_given(line)):
        return True
    goes_to = _GOES_TO.search(line) if " to " in line else None
    if goes_to and goes_to[1].casefold() not in byline_words("role", "modifier"):
        return True  # Vik Shipping AG to Buy Oslo Ferries
    letters = _LETTERS.search(line)
    initials = "".join(word[0] for word in line.split()[:-1] if is_upper(word[0]))
    if letters and letters[1] == initials:
        return True
    region = _IN_REGION.search(line)
    return region is not None and is_region(region[1]) and not looks_given(people[0])


def _goes_on_as_title(rest: str) -> bool:
    """Whether what follows a name is of a headline in which every word has a capital."""
    return any(is_upper(word[0]) and word.casefold() in NOT_AFTER_NAMES for word in rest.split())


def _names_newsroom(line: str) -> bool:
    """Whether a line is the name of a newsroom: `Our Foreign Staff`, `HN Correspondent`."""
    if (" with " in line or " and " in line) and (shared := _WITH_AGENCY.match(line)):
        first = line.split(None, 1)[0].casefold()
        told = first in byline_words("particle") or not looks_given(line)
        return told and _is_agency(shared["agency"])
    last = line.rpartition(" ")[2]
    if last == line:
        return line in _NEWSROOMS
    if not (last.casefold() in byline_words("newsroom") or line.endswith(_SERVICES)):
        return False
    words = line.split()
    if len(words) > _LONGEST_NEWSROOM or not all(is_upper(word[0]) for word in words):
        return False
    return words[0].casefold() in byline_words("modifier") or not looks_given(line)


# -- a byline and the story in one line


def byline_before_story(line: str) -> tuple[int, int] | None:
    """Where the byline ends that runs into the story, and where the story begins.

    `By ADA EK, VIK -- The council`: the story begins with its dateline.
    """
    if line[:3].casefold() != "by " or not (match := _BEFORE_STORY.match(line)):
        return None
    byline = read_byline(line[: match.end("name")], 0)
    if byline is None or not all(" " in name for name in byline.people) or not byline.people:
        return None
    return match.end("name"), match.end()
