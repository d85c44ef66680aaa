"""Lines that say where an article comes from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, final

from newsparse.patterns import regexp
from newsparse.tables import table

__all__ = [
    "BESIDE_TIMES",
    "CREDITS",
    "PUBLISHED_FIRST",
    "SAYS_SOURCE",
    "SourceLine",
    "agencies",
    "agency_name",
    "is_end_mark",
    "may_name_agency",
    "names_outlet_alone",
    "read_ending",
    "read_source",
]


@final
class SourceLine:
    """How sure it is that a line names the article's source (0: it doesn't), and its bare name."""

    __slots__ = ("name", "strength")

    def __init__(
        self,
        strength: int,
        name: str | None,
    ) -> None:
        self.strength: int = strength
        self.name: str | None = name


# How sure a line's words are of the article's source. Only the order counts: of two lines the surer
# one is chosen. Source: Harbour News
SAYS_SOURCE: Final = 9
# AP-NY-05-04-21
_SIGNS_OFF: Final = 8
# (Reuters)
_AGENCY_ALONE: Final = 7
# With AFP | Reporting by Ada Ek
CREDITS: Final = 6
# First published in Harbour News
PUBLISHED_FIRST: Final = 5
# © Harbour News
_HAS_RIGHTS: Final = 4
# What separates an agency from a time: Reuters, 14 May | 14 May - Reuters
BESIDE_TIMES: Final = " \t\xa0,;|·•:-–—/"
# What most lines say
_NO_SOURCE: Final = SourceLine(0, None)
# Source: Harbour News | Sources: AP, Reuters | News source – Harbour News | Quelle: dpa
_SOURCE: Final = regexp(
    r"(?i)\W{0,3}(?:(?:news )?sources?|via|quellen?|fuentes?|fontes?|fonti?|bron|källa|źródło"
    r"|источник)(?:\s?[:：|]|\s[-–—])\s*(?P<name>\S.*)$"
)
# SOURCE Harbour News, as press releases end
_ISSUER: Final = regexp(r"SOURCE (?P<name>[A-Z](?=.*[a-z])\S*(?: \S+){0,6})$")
# Via Harbour News
_VIA: Final = regexp(r"\W{0,3}[Vv]ia (?P<name>[A-Z]\S*(?: \S+){0,4})$")
# © 2021 Harbour News. All rights reserved. | Copyright 2023 by Harbour News
_COPYRIGHT: Final = regexp(
    r"(?i)\W{0,3}(?:copyright|©|\(c\))[\s©(c)]*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,/|]*(?:by\s)?"
    r"(?P<name>[^.|]*)"
)
# This article was first published on Harbour News | This story first appeared in Harbour News |
# Originally published by: Harbour News | Reprinted from Harbour News |
# This report by The Canadian Press was first published May 4, 2021. |
# Published in The Vik Post, May 4th, 2021
_FIRST: Final = regexp(
    r"(?i)\W{0,3}(?:(?:this|the) (?:article|story|piece|post|report|column)"
    r"(?: by (?P<by>[^\W\d_][\w .-]{1,40}?)|(?: \w+)?) "
    r"(?:(?:was|is|has been) )?(?:(?:originally|first|previously) )?"
    r"(?:published|posted|appeared|featured|republished|reprinted|produced|reported)"
    r"|(?:originally|first|previously) (?:published|posted|appeared|featured|reported)"
    r"|re(?:printed|published)(?= from)|published(?= in [^,]{2,40}, [a-z ,\d.]{8,30}$))"
    r"(?: (?:first|originally))?(?: (?:by|on|in|at|from|here))?:?\s*(?P<name>.*)"
)
# What names a day and no outlet: This article was first published on 8 May 2021 in our magazine.
_DAY: Final = regexp(r"(?:\d|[A-Z][a-z]{2,8}\.? \d).*\.$")
# The post Market hall moves appeared first on Harbour News.
_POST: Final = regexp(r"The post .{3,200} (?:appeared first|first appeared) on (?P<name>.*)")
# and is republished here | under a licence | with permission | . Read the original;
# or a bar: | Editor: Ada Ek
_AFTER_NAME: Final = regexp(
    r"(?is)\s(?:and (?:is|was|has)|under|with (?:the )?permission|as part of)\s.*|\.\s.*"
    r"|, (?:[a-z]+day, )?(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? |\d{1,2} [a-z]{3,9} )\d{4}\.?$"
    r"|,? \d{4}$|\s?\|.*"
)
# Reporting by A in B; Editing by C | With files from A
_CREDIT: Final = regexp(
    r"(?i)\W{0,3}(?:additional |with )?"
    r"(?:reporting|writing|editing|reports?|files?|(?:agency )?inputs?|information) (?:by|from)\b"
)
# Associated Press writers A and B contributed to this report.
_CONTRIBUTED: Final = regexp(r"(?i)\bcontributed (?:to this (?:report|story|article)|reporting)\b")
# What stands after an agency's name: Associated Press writers contributed
_WRITERS: Final = regexp(r"\s(?:writers?|reporters?|journalists?)\b")
# This article is a joint publication of A and B | ... was produced in partnership with A
_JOINT: Final = regexp(
    r"(?i)\W{0,3}this (?:article|story|piece|post|report|column) (?:is|was|has been) (?:\w+ ){0,4}?"
    r"(?:joint (?:publication|production|project|investigation)|collaboration|partnership"
    r"|co-?production|co-?operation) (?:of|between|with|by) (?P<name>\S.*)"
)
# With AFP | (With inputs from Reuters) | With agency inputs
_WITH: Final = regexp(
    r"\W{0,3}[Ww]ith (?P<what>(?:[Aa]gency |wire )?"
    r"(?:inputs?|files|reports?|reporting|agenc(?:y|ies))(?: from| by)? ?)?"
    r"(?P<name>(?:[A-Z][\w.-]*(?:,? (?:and )?)?){0,6})\W{0,2}$"
)
# — China Daily: a line of its own that signs
_SIGNATURE: Final = regexp(r"[-–—]{1,2}\s?(?P<name>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,4})\.?$")
# Reuter | (END) | AP-NY-05-04-21
_SIGN_OFF: Final = regexp(
    r"(?i)(?=[\Wreaupdxt])"  # what each begins with: most lines are tried no further
    r"\W{0,4}(?:reuters?|(?P<closing>end|enditem|ends)|afp|ap|upi|pti|dpa|xinhua|tass)(?:[-/]\w+)*\W{0,4}$"
)
# ... he said. Enditem
_CLOSING: Final = regexp(r"[.!?…\"”’»]\s+(Enditem|ENDITEM|END|ENDS)\.?$")
# How a paragraph ends that such a mark closes
_CLOSING_WORDS: Final = tuple("nditem nditem. NDITEM NDITEM. END END. ENDS ENDS.".split())
# ... he said. PTI
_CLOSING_AGENCY: Final = regexp(r"(?:(?<!\b[ap]\.m)\.|[!?…\"”’»])\s+([A-Z]{2,5})$")
# ... he said. With AFP | ... he said. (With agency inputs)
_WITH_AT_END: Final = regexp(r"[.!?…\"”’»]\s+(?P<all>\(?With [^.!?]{2,48}\.?)$")
# ... he said. (Reuters) | ... he said. - AFP | ... he said. /AP/ | ... he said. — Kelder Daily.
_ENDING: Final = regexp(
    r"[.!?…\"”’»]\s*"
    r"(?P<all>(?:[(\[/]\s?|[-–—]{1,2}\s?)(?P<name>[^\W\d_][\w .-]{1,30}?)\s?[)\]/]?\.?)$"
)
# What leads to such an ending, without which it is not looked for
_BEFORE_ENDING: Final = frozenset("([/-–—")
# What may stand around a name
_EDGE: Final = " \t\xa0()[]-–—.,/|*#"
# How `_FORMS` begin where no mark stands before, folded
_OPENINGS: Final[tuple[str, ...]] = (
    *("source", "news source", "via ", "quelle", "fuente", "font", "bron", "källa", "źródło"),
    *("источник", "additional", "with ", "report", "writing", "editing", "file", "agency input"),
    *("input", "information", "this ", "the ", "originally", "first", "previously", "reprinted"),
    *("republished", "copyright", "published in "),
)
# “Source: Harbour News”
_QUOTATION_MARKS: Final = "\"“”„«»'‘’"
# Characters of the longest opening
_LONGEST_OPENING: Final = max(map(len, _OPENINGS))
# Characters of an agency's name.
_LONGEST_AGENCY: Final = 60
# Characters from the end of a paragraph in which an agency signs it.
_LONGEST_ENDING: Final = 50
# Characters of an outlet's name.
_LONGEST_NAME: Final = 100
# Characters of a line that says where an article comes from.
_LONGEST_SOURCE: Final = 500


# A word of two letters or more
_WORD: Final = regexp(r"[^\W\d_]{2,}")
# PTI @mumbai | Associated Press in Oslo
_BESIDE_AGENCY: Final = regexp(r"\s@\w+$|\sin [A-Z][\w.]+(?: [A-Z][\w.]+){0,2}$")


@cache
def agencies() -> frozenset[str]:
    """The names of news agencies, folded."""
    return frozenset(name.casefold() for name in table("byline_words")["agencies"])


def may_name_agency(line: str, words: Sequence[str]) -> bool:
    """Whether *line* is short, and one of its *words*, folded, is the longest of an agency's."""
    return len(line) < _LONGEST_AGENCY and not _agency_words().isdisjoint(words)


@cache
def _agency_words() -> frozenset[str]:
    return frozenset(max(_WORD.findall(name), key=len) for name in agencies())


def agency_name(line: str) -> str | None:
    """The agency that *line* names and nothing else: `AFP`, `(Reuters)`, `AP in Oslo`."""
    if len(line) >= _LONGEST_AGENCY:
        return None
    bare = line.strip(_EDGE)
    if (name := _known_agency(bare)) is not None or not ("@" in bare or "in " in bare):
        return name
    return _known_agency(_BESIDE_AGENCY.sub("", bare).strip(_EDGE))


def _known_agency(name: str) -> str | None:
    """*name* if it is an agency's."""
    return name if name.casefold() in agencies() else None


def is_end_mark(line: str) -> bool:
    """Whether *line* says that a wire's story ends, and nothing else: `Enditem`, `-ENDS-`."""
    sign = _SIGN_OFF.match(line)
    return sign is not None and sign["closing"] is not None


def read_source(line: str) -> SourceLine:
    """How surely *line* names where the article comes from, and the name.

    The plainest form is tried first.
    """
    if len(line) <= _LONGEST_SOURCE:
        for form in _FORMS if _may_tell(line) else (_read_signed,):
            if (found := form(line)) is not None:
                return found
    return _NO_SOURCE


def _may_tell(line: str) -> bool:
    """Whether *line* has one of the words with which `_FORMS` begin; cheaper than to try them."""
    bare = line.lstrip(_QUOTATION_MARKS)
    return (
        not bare[:1].isalpha()
        or bare[:_LONGEST_OPENING].casefold().startswith(_OPENINGS)
        or "ontributed" in line
    )


def _read_source_word(line: str) -> SourceLine | None:
    """`Source: Harbour News`, `Via Harbour News`, `SOURCE Harbour News`."""
    match = _SOURCE.match(line) or _VIA.match(line)
    if match is None and line.startswith("SOURCE "):
        match = _ISSUER.match(line)
    return SourceLine(SAYS_SOURCE, _bare(match["name"])) if match else None


def _read_signed(line: str) -> SourceLine | None:
    """`AP-NY-05-04-21`, `(Reuters)`: an agency and nothing else."""
    if sign := _SIGN_OFF.match(line):
        word = line.strip(_EDGE + "©").partition("-")[0]
        return SourceLine(_SIGNS_OFF, None if sign["closing"] else word)
    agency = agency_name(line)
    return SourceLine(_AGENCY_ALONE, agency) if agency else None


def _read_credited(line: str) -> SourceLine | None:
    """`With AFP`, `Reporting by Ada Ek`, `Associated Press writers contributed to this report`."""
    if (named := _read_with(line)) is not None:
        return SourceLine(CREDITS, named or None)
    if match := _CREDIT.match(line):
        return SourceLine(CREDITS, agency_name(line[match.end() :]))
    if ("ontributed" in line or "ONTRIBUTED" in line) and _CONTRIBUTED.search(line):
        writers = _WRITERS.search(line)
        before = line[: writers.start()] if writers else line.partition(" contrib")[0]
        return SourceLine(CREDITS, _known_agency(before.strip(_EDGE)))
    return None


def _read_first_published(line: str) -> SourceLine | None:
    """`First published in Harbour News`, `— Harbour News`, `© Harbour News`."""
    if match := _JOINT.match(line):
        return SourceLine(PUBLISHED_FIRST, _bare(match["name"]))
    if (match := _FIRST.match(line)) and (match["by"] or not _DAY.match(match["name"])):
        return SourceLine(PUBLISHED_FIRST, _known_agency(match["by"] or "") or _bare(match["name"]))
    if match := _POST.match(line):
        return SourceLine(PUBLISHED_FIRST, _bare(match["name"]))
    if (match := _SIGNATURE.match(line)) and _names_outlet(match["name"]):
        return SourceLine(PUBLISHED_FIRST, match["name"])
    match = _COPYRIGHT.match(line)
    return SourceLine(_HAS_RIGHTS, _bare(match["name"])) if match else None


# From the surest form to the least sure
_FORMS: Final = (_read_source_word, _read_signed, _read_credited, _read_first_published)


def _read_with(line: str) -> str | None:
    """Whom `With AFP` names, `""` for `With agency inputs`; None for another line."""
    match = _WITH.match(line) if "ith " in line[:6] else None
    if match is None:
        return None
    name = match["name"].strip(" ,.")
    return name if match["what"] or _known_agency(name) or _names_outlet(name) else None


def _names_outlet(name: str) -> bool:
    """Whether the last word of *name* is a paper's or an agency's: `Kelder Daily`, `Vik Wire`."""
    words = name.split()
    return len(words) > 1 and words[-1].casefold() in _outlet_words()


# harbournews.example: a site's name
_SITE_NAME: Final = regexp(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,7}", re.IGNORECASE)
# Words of an outlet's name: The Northern Vik Evening Post
_LONGEST_OUTLET: Final = 5


def names_outlet_alone(line: str) -> bool:
    """Whether *line* is the name of an outlet and nothing else: `The Vik Gazette`."""
    words = line.split()
    if len(words) == 1:
        return "." in line and _SITE_NAME.fullmatch(line) is not None
    if len(words) > _LONGEST_OUTLET or "," in line or not _names_outlet(line):
        return False
    return all(word[0].isupper() or word in ("of", "the", "and", "&") for word in words)


@cache
def _outlet_words() -> frozenset[str]:
    """The last words of outlets' names: daily, gazette, wire."""
    return frozenset(table("byline_words")["outlet"].split())


def read_ending(paragraph: str) -> tuple[int, str | None] | None:
    """Where the agency that signs *paragraph* stands at its end, and its name.

    An end mark has None for its name (`... he said. Enditem`), `With agency inputs` has `""`.
    """
    reach = max(0, len(paragraph) - _LONGEST_ENDING)
    if paragraph.endswith(_CLOSING_WORDS) and (closing := _CLOSING.search(paragraph, reach)):
        return closing.start(1), None
    if paragraph[-1:].isupper():
        bare = _CLOSING_AGENCY.search(paragraph, reach)
        if bare is not None and _known_agency(bare[1]):
            return bare.start(1), bare[1]
    if "With " in paragraph[reach:] and (joined := _WITH_AT_END.search(paragraph, reach)):
        named = _read_with(joined["all"])
        return (joined.start("all"), named) if named is not None else None
    if _BEFORE_ENDING.isdisjoint(paragraph[reach:]):
        return None
    match = _ENDING.search(paragraph, reach)
    if match is None:
        return None
    name = match["name"].strip(" .")
    if is_end_mark(name):
        return match.start("all"), None
    named = _known_agency(name) or (name if _names_outlet(name) else None)
    return (match.start("all"), named) if named else None


def _bare(name: str) -> str | None:
    """An outlet's *name* without what stands around it; None where nothing is left, or too much."""
    bare = _AFTER_NAME.sub("", name).strip(_EDGE + ":;\"'").removeprefix("the ")
    return bare if bare and len(bare) < _LONGEST_NAME else None
