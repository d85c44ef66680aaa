"""Lines that say where an article comes from."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

import regex

from newsparse.timewords import lexicon

__all__ = ["SourceLine", "read_ending", "read_source"]


class SourceLine(NamedTuple):
    """How sure it is that a line names the article's source (0: it doesn't), and its bare name."""

    strength: int
    name: str | None


# Source: sputniknews | Sources: AP, Reuters | Quelle: dpa
_SOURCE = regex.compile(r"(?i)^\W{0,3}(?:sources?|via|quellen?|fuentes?|fontes?|fonti?|bron|källa|źródło|источник)\s?[:：|]\s*(?P<name>\S.*)?$")
# © 2021 Ek Media. All rights reserved. | Copyright 2023 The Press
_COPYRIGHT = regex.compile(r"(?i)^\W{0,3}(?:copyright|©|\(c\))[\s©(c)]*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,/|by]*(?P<name>[^.|]*)")
# This article was first published on Global Voices | Originally published by:
_FIRST = regex.compile(
    r"(?i)^\W{0,3}(?:this (?:article|story|piece|post|report)(?: \w+)? (?:was|is|appeared|has been)|(?:originally|first|previously)) "
    r"(?:\w+ ){0,2}?(?:published|posted|appeared|featured|republished|produced|reported)(?: (?:by|on|in|at|from|here))?:?\s*(?P<name>.*)"
)
# Reporting by A in B; Editing by C | Associated Press writers X and Y contributed to this report.
_CREDIT = regex.compile(
    r"(?i)^\W{0,3}(?:(?:additional |with )?(?:reporting|writing|editing|reports?|files?|inputs?|information|agency inputs) (?:by|from)\b"
    r"|.{0,200}\bcontributed (?:to this (?:report|story|article)|reporting)\b)"
)
_AGENCY_IN_CREDIT = regex.compile(r"(?:writers?|reporters?|journalists?)\b")
_SIGN_OFF = regex.compile(r"(?i)^\W{0,4}(?:reuters?|end|enditem|ends|afp|ap|upi|pti|dpa|xinhua|tass)(?:[-/]\w+)?\W{0,4}$")
# ... he said. Enditem
_CLOSING_WORD = re.compile(r"[.!?…\"”’»]\s+(Enditem|ENDITEM|END|ENDS)\.?$")
# ... he said. (Reuters) | ... he said. - AFP | ... he said. /AP/
_ENDING = regex.compile(r"[.!?…\"”’»]\s*(?P<all>(?:[(\[/]\s?|[-–—]{1,2}\s?)(?P<name>[\p{L}][\p{L} .-]{1,30})\s?[)\]/]?\.?)$")


@cache
def _agencies() -> dict[str, str]:
    return {name.casefold(): name for name in lexicon("byline_words")["agencies"]}


def read_source(line: str) -> SourceLine:
    """How surely *line* names where the article comes from, and the name."""
    if len(line) > 500:
        return SourceLine(0, None)
    if (match := _SOURCE.match(line)) and match["name"]:
        return SourceLine(9, _bare(match["name"]))
    if _SIGN_OFF.match(line):
        word = line.strip(" \t\xa0()[]-–—.,/|*#")
        name = None if word.casefold() in ("end", "ends", "enditem") else word
        return SourceLine(8, name)
    if (agency := _agencies().get(line.strip(" \t\xa0()[]-–—.,/|").casefold())):
        return SourceLine(7, agency)
    if _CREDIT.match(line):
        before = line[: m.start()] if (m := _AGENCY_IN_CREDIT.search(line)) else ""
        name = _bare(before.removeprefix("With reporting by").strip(" —–-*"))
        return SourceLine(6, name if name and name.casefold() in _agencies() else None)
    if match := _FIRST.match(line):
        return SourceLine(5, _bare(match["name"]))
    if match := _COPYRIGHT.match(line):
        return SourceLine(4, _bare(match["name"]))
    return SourceLine(0, None)


def read_ending(paragraph: str) -> tuple[int, str | None] | None:
    """Where the agency that signs *paragraph* stands at its end, and its name."""
    reach = max(0, len(paragraph) - 50)
    if closing := _CLOSING_WORD.search(paragraph, reach):
        return closing.start(1), None
    match = _ENDING.search(paragraph, reach)
    if match is None:
        return None
    name = match["name"].strip()
    if name.casefold() in ("end", "ends"):
        return match.start("all"), None
    known = _agencies().get(name.casefold())
    return (match.start("all"), known) if known else None


def _bare(name: str | None) -> str | None:
    bare = regex.sub(r"(?i)\s*(?:all rights reserved|click here).*$", "", name or "")
    bare = bare.strip(" \t\xa0.,;:-–—|()[]\"'")
    return bare if bare and len(bare) < 100 else None
