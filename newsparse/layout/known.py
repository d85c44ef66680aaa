"""A text whose parts are known -> its layout: dates, authors and dateline read in their places."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from newsparse.databases.dates import read_day
from newsparse.databases.document_parts import Parts, Reach
from newsparse.layout.anatomy import Layout
from newsparse.layout.authors import names_role
from newsparse.layout.bylines import read_byline
from newsparse.layout.datelines import read_dateline
from newsparse.layout.persons import looks_given
from newsparse.layout.source_lines import agencies
from newsparse.patterns import regexp
from newsparse.spans import CharSpan, Dateline, Precision
from newsparse.timestamps import TimeReading
from newsparse.timestamps.timewords import signature, tokens

__all__ = ["lay_out"]

# Ek, Ada | Ek, Ada M. | van der Ek, Ada
_INVERTED: Final = regexp(
    r"(?P<last>[^\W\d_][^,;/()\d]{0,40}),\s(?P<first>[^\W\d_][^,;/()\d]{0,30})"
)
# Ek, Ada; Dahl, Bo | Ek, Ada / Dahl, Bo
_BETWEEN: Final = regexp(r"\s*[;|/]\s*|\n")
# (now), (earlier): what a name in a field may have after it
_BRACKETS: Final = regexp(r"\s*\([^()]*\)")
# Ek | Ek-Lie | O'Ek | A.
_WORD_OF_NAME: Final = regexp(r"[^\W\d_](?:[^\W\d_]|[.'’-])*")
# How many words a name has at most.
_LONGEST_NAME: Final = 5
# harbour.example: the name of a site
_ADDRESS: Final = regexp(r"^\S+\.[a-z]{2,6}$")
# ADE | ek
_INITIALS: Final = regexp(r"[A-ZÄÖÜ]{2,5}|[a-zäöü]{2,3}")
# By ek | Von ADE
_OPENER: Final = regexp(r"^(?:By|BY|Von|VON|Par|Door|Por|Av|Af)\s+")
# INTERVIEW: Ada Ek
_KICKER: Final = regexp(r"^[^\W\d_]{3,20}:\s+(?=[^\W\d_])")
# BEIRUT, March 14 2013 | Oslo (AP)
_PLACED: Final = regexp(
    r"(?P<place>[^\W\d_][^\d,()]{1,60}?)(?=,?\s*\(|,\s|,?\s[^\W\d_]{3,9}\.?\s\d|\s\d|\s*$)"
)


def lay_out(text: str, parts: Parts, how: TimeReading) -> Layout:
    """The layout of *text*, whose *parts* are known."""
    published = parts.published or _published(text, parts, how)
    headline = _span(text, parts.headline)
    stamp = _stamp_span(text, parts, how)
    if stamp and headline and stamp.start < headline.end and headline.start < stamp.end:
        stamp = None  # a field that the file has broken: the headline holds the day
    dateline, paragraphs = _dateline(text, parts)
    source_line = _span(text, parts.publication)
    printed = " ".join(source_line.text.split()) if source_line else None
    return Layout(
        headline=headline,
        standfirst=_span(text, parts.standfirst),
        byline=_span(text, parts.byline),
        authors=_people(parts.authors)
        if parts.authors is not None
        else _authors(text, parts.byline),
        timestamp=stamp,
        published=published[0] if published else None,
        published_precision=published[1] if published else None,
        dateline=dateline,
        paragraphs=paragraphs,
        source_line=source_line,
        source=parts.source or printed,
    )


def _span(text: str, place: Reach | None) -> CharSpan | None:
    """The span, without the white space at its edges; None where nothing is left."""
    if place is None:
        return None
    start, end = place
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return CharSpan.of(text, start, end) if start < end else None


def _published(text: str, parts: Parts, how: TimeReading) -> tuple[datetime, Precision] | None:
    told = read_day(text, parts.date, how) if parts.date else None
    if parts.date is None or told is None or told.moment is None:
        return None
    if parts.clock is None or told.precision != "day":
        return told.moment, told.precision
    printed = f"{text[told.start : told.end]} {text[slice(*parts.clock)]}"
    clocked = read_day(printed, (0, len(printed)), how)
    if clocked is None or clocked.moment is None:
        return told.moment, told.precision
    return clocked.moment, clocked.precision


def _stamp_span(text: str, parts: Parts, how: TimeReading) -> CharSpan | None:
    if parts.date is None:
        return None
    told = read_day(text, parts.date, how)
    return CharSpan.of(text, told.start, told.end) if told else _span(text, parts.date)


# -- who wrote it


def _people(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in map(str.strip, names) if name))


def _authors(text: str, place: Reach | None) -> tuple[str, ...]:
    """The people in a field that names the authors: `By Ada Ek`, `Ek, Ada; Dahl, Bo`."""
    if place is None:
        return ()
    line = " ".join(_BRACKETS.sub("", text[slice(*place)]).split()).rstrip(" .,;")
    people: list[str] = []
    for piece in _BETWEEN.split(line):
        people += [_turned(piece)] if _turned(piece) else _named(piece)
    return _people(people)


def _turned(piece: str) -> str:
    """`Ada Ek` of `Ek, Ada`; empty where it is no name turned round."""
    match = _INVERTED.fullmatch(piece.strip().rstrip(" ."))
    if match is None:
        return ""
    last, first = match["last"].strip().split(), match["first"].strip().split()
    particled = last[0].islower()  # van der Ek, Ada
    # Ada Ek, Oslo | Ada Ek, Bo Dahl: a full name stands before the comma
    full = len(last) > 1 and not particled and (len(first) > 1 or not looks_given(first[0]))
    if full or len(last) + len(first) > _LONGEST_NAME or not first[0][0].isupper():
        return ""
    known = " ".join(first).casefold() in agencies() or names_role(" ".join(first))
    return "" if known else " ".join((*first, *last))


def _named(piece: str) -> list[str]:
    """The people in *piece*, which a field says is a byline."""
    piece = _KICKER.sub("", piece.strip())
    if _ADDRESS.search(piece):
        return []
    read = [read_byline(line, 0) for line in (piece, f"By {piece}") if piece]
    people = max((found.people for found in read if found is not None), key=len, default=())
    return list(people) or _odd_names(_OPENER.sub("", piece))


def _odd_names(alone: str) -> list[str]:
    """The people in a field that holds nothing but names, in whatever way they are written."""
    words = alone.split()
    plain = bool(words) and all(_WORD_OF_NAME.fullmatch(word) for word in words)
    if alone.casefold() in agencies() or names_role(alone):
        return []
    # ADA Ekdal | ada ek
    if plain and 1 < len(words) < _LONGEST_NAME:
        capitalised = all(word[0].isupper() for word in words)
        return [alone] if capitalised or looks_given(alone) else []
    # ADE | ADE, BOD: whoever signs with initials
    signs = [word.strip(",") for word in words]
    if signs and all(_INITIALS.fullmatch(sign) for sign in signs):
        return [sign for sign in signs if sign.casefold() not in agencies()]
    return [alone] if plain and len(words) == 1 and alone[0].isupper() else []


# -- where


def _dateline(text: str, parts: Parts) -> tuple[Dateline | None, tuple[CharSpan, ...]]:
    """The dateline, and the paragraphs: the first begins after it, if it opens that."""
    spans = [span for place in parts.paragraphs if (span := _span(text, place))]
    if spans:
        found = read_dateline(text, spans[0].start, spans[0].end)
        if found is not None and found[1] < spans[0].end:
            rest = CharSpan.of(text, found[1], spans[0].end)
            return found[0], (rest, *spans[1:])
    return _dateline_of_field(text, parts.dateline), tuple(spans)


def _dateline_of_field(text: str, place: Reach | None) -> Dateline | None:
    """The dateline in a field: `BRENN`, `BEIRUT, March 14 2013`, `Oslo (AP) -`."""
    span = _span(text, place)
    if span is None:
        return None
    bare = span.text.rstrip(" -–—")
    span = CharSpan.of(text, span.start, span.start + len(bare))
    found = read_dateline(f"{bare} - ", 0, len(bare) + 3)
    if found is not None:
        told = found[0]
        return Dateline(span, told.place, told.date, told.agency)
    sig = signature(tokens(bare, 0, len(bare)))
    if "d" not in sig and "y" not in sig and "(" not in bare:
        return Dateline(span, " ".join(bare.split())) if bare else None
    match = _PLACED.match(bare)
    return Dateline(span, match["place"].strip()) if match else None
