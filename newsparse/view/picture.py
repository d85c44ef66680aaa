"""An article as the page shows it: blocks from top to bottom, and a legend of its speakers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from attrs import frozen

from newsparse.showing import printed_time
from newsparse.spans import CharSpan, Quote, Speaker
from newsparse.view.marking import Layer, Mark

if TYPE_CHECKING:
    from newsparse.article import Article

__all__ = [
    "Block",
    "Legend",
    "Note",
    "Phrase",
    "Picture",
    "Run",
    "colour_of",
    "picture_of",
    "showable",
]

# So many colours has the style sheet; the numbers tell speakers apart where there are more.
_COLOURS = 8

# What a page can't hold, or what would act on the words around it: controls, halves of characters
# and noncharacters, and the marks that turn the direction of text.
_UNSHOWABLE = re.compile(
    "[\0-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(17))
    + "]"
)
# Controls that break lines in text and not in HTML.
_BREAK = re.compile("[\x0b\x0c\x1c-\x1e\x85]")
# A letter, a digit: text that is more than signs.
_WORD = re.compile(r"\w")


@frozen
class Run:
    """Text that looks the same from end to end."""

    text: str
    style: str = ""
    title: str = ""


@frozen
class Phrase:
    """Runs that one quote, or none, holds; `label` is its speaker's number, where that stands."""

    runs: tuple[Run, ...]
    tag: str = ""
    style: str = ""
    title: str = ""
    label: str = ""


@frozen
class Note:
    """What stands beside a block: what newsparse took from it."""

    text: str
    small: str = ""
    number: int | None = None


@frozen
class Block:
    """One part of the article, or lines that are none; where there is a summary, it folds."""

    part: str
    label: str
    phrases: tuple[Phrase, ...]
    notes: tuple[Note, ...] = ()
    summary: str = ""


@frozen
class Legend:
    """One speaker: who it is, and how often it is quoted; number 0 is nobody known."""

    number: int
    name: str
    role: str
    kind: str
    quotes: str


@frozen
class Picture:
    """The whole page.

    Attributes:
        title: For the window's title bar.
        summary: What is in the article, in a line.
        above: The blocks before the body.
        body: The body and what follows.
        legend: The speakers.
    """

    title: str
    summary: str
    above: tuple[Block, ...]
    body: tuple[Block, ...]
    legend: tuple[Legend, ...]


def picture_of(article: Article) -> Picture:
    """*article* as the page shows it.

    Raises:
        ValueError: A quote's speaker is not among the article's speakers.
    """
    number_of = _numbers(article.speakers)
    blocks = tuple(_blocks(article, number_of))
    body = next((at for at, block in enumerate(blocks) if block.part == "body"), len(blocks))
    return Picture(
        title=_line(article.headline.text) if article.headline else "An article",
        summary=_summary(article),
        above=blocks[:body],
        body=blocks[body:],
        legend=tuple(_legend(article, number_of)),
    )


_NumberOf = Callable[[Speaker | None], int]


def _numbers(speakers: Sequence[Speaker]) -> _NumberOf:
    """Speakers count from 1, in the article's order; 0 is nobody."""
    # By identity: hashing a speaker takes as long as it has mentions.
    known = {id(speaker): number for number, speaker in enumerate(speakers, 1)}

    def number_of(speaker: Speaker | None) -> int:
        if speaker is None:
            return 0
        if id(speaker) not in known:
            if speaker not in speakers:
                raise ValueError(
                    f"{speaker.name!r} speaks in a quote and is not in article.speakers"
                )
            known[id(speaker)] = speakers.index(speaker) + 1
        return known[id(speaker)]

    return number_of


# ------------------------------------------------------------------------------------ blocks


def _blocks(article: Article, number_of: _NumberOf) -> Iterator[Block]:
    text = article.text
    speech = Layer(_speech(article, number_of))
    points = Layer(_points(article, number_of))
    openings = sorted(article.quotes, key=lambda quote: quote.start, reverse=True)
    done, last = 0, ""
    for part, span, facts in sorted(_parts(article), key=lambda part: part[1].start):
        if _WORD.search(text, done, span.start):
            yield _left_out(text[done : span.start])
            last = ""
        opening: list[Quote] = []
        while openings and openings[-1].start < span.end:
            opening.append(openings.pop())
        yield Block(
            part,
            "" if part == last else _LABELS[part],
            tuple(_phrases(text, span, speech, points)),
            (*facts, *_voices(opening, number_of)),
        )
        done, last = max(done, span.end), part
    if _WORD.search(text, done):
        yield _left_out(text[done:])


# What the picture calls the parts.
_LABELS = {
    "headline": "Headline",
    "standfirst": "Standfirst",
    "byline": "Byline",
    "timestamp": "Timestamp",
    "dateline": "Dateline",
    "body": "Body",
    "source": "Source",
}


def _parts(article: Article) -> Iterator[tuple[str, CharSpan, tuple[Note, ...]]]:
    """The parts that the article has, each with what newsparse took from it."""
    if article.headline:
        yield "headline", article.headline, ()
    if article.standfirst:
        yield "standfirst", article.standfirst, ()
    if article.byline:
        authors = (Note(_line(" · ".join(article.authors))),) if article.authors else ()
        yield "byline", article.byline, authors
    if article.timestamp:
        yield "timestamp", article.timestamp, tuple(map(Note, _times(article)))
    if article.source_line:
        source = (Note(_line(article.source)),) if article.source else ()
        yield "source", article.source_line, source
    paragraphs = article.paragraphs
    if article.dateline:
        line = article.dateline.span
        known = (article.dateline.place, article.dateline.date, article.dateline.agency)
        facts = (Note("Dateline", _line(" · ".join(filter(None, known)))),)
        between = article.text[line.end : paragraphs[0].start] if paragraphs else "\n"
        if _WORD.search(between) or "\n" in between:
            yield "dateline", line, facts
        else:
            # On one line with the words it opens
            yield "body", CharSpan.of(article.text, line.start, paragraphs[0].end), facts
            paragraphs = paragraphs[1:]
    for paragraph in paragraphs:
        yield "body", paragraph, ()


def _times(article: Article) -> Iterator[str]:
    if article.published is not None:
        yield f"published {printed_time(article.published, article.published_precision, ' ')}"
    if article.updated is not None:
        yield f"updated {printed_time(article.updated, article.updated_precision, ' ')}"


def _voices(quotes: Iterable[Quote], number_of: _NumberOf) -> Iterator[Note]:
    """One note for everybody whose words begin here."""
    for number, theirs in _by_speaker(quotes, number_of).items():
        yield Note(_name(theirs[0]), _kinds(theirs), number)


def _left_out(text: str) -> Block:
    lines = [line for line in map(_line, text.splitlines()) if line]
    phrases = (Phrase((Run("\n".join(lines)),)),)
    summary = _counted(len(lines), "line") if len(lines) > 1 else ""
    return Block("rest", "Left out", phrases, summary=summary)


# ------------------------------------------------------------------------------------ marks


def _speech(article: Article, number_of: _NumberOf) -> Iterator[Mark]:
    if article.dateline:
        yield Mark.on(article.dateline.span, "dateline", "dateline")
    for span in article.non_quotes:
        yield Mark.on(span, "term", "in quotation marks, and nobody's speech")
    for quote in article.quotes:
        title = f"{_name(quote)} · {quote.kind} quote"
        if quote.strategy:
            title += f" · {quote.confidence:.0%} sure · by {_line(quote.strategy)}"
        for span in quote.content:
            yield Mark.on(span, f"quote {quote.kind}", title, number_of(quote.speaker))


def _points(article: Article, number_of: _NumberOf) -> Iterator[Mark]:
    for speaker in article.speakers:
        title = f"{_line(speaker.name)} is meant"
        for span in speaker.mentions:
            yield Mark.on(span, "name", title, number_of(speaker))
    for quote in article.quotes:
        if quote.mention:
            title = f"points at the speaker: {_name(quote)}"
            yield Mark.on(quote.mention, "name mention", title, number_of(quote.speaker))
    for quote in article.quotes:
        if quote.cue:
            title = f"cue: {_name(quote)} speaks"
            yield Mark.on(quote.cue, "cue", title, number_of(quote.speaker))


def _phrases(text: str, span: CharSpan, speech: Layer, points: Layer) -> Iterator[Phrase]:
    pieces = list(speech.within(span.start, span.end))
    last = {id(piece.mark): piece for piece in pieces if piece.mark}
    for piece in pieces:
        runs = tuple(
            Run(
                showable(text[point.start : point.end]),
                _style(point.mark) if point.mark else "",
                point.mark.title if point.mark else "",
            )
            for point in points.within(piece.start, piece.end)
        )
        mark = piece.mark
        if mark is None:
            yield Phrase(runs)
        else:
            spoken = mark.number is not None
            label = str(mark.number or "?") if spoken and last[id(mark)] is piece else ""
            yield Phrase(runs, "mark" if spoken else "span", _style(mark), mark.title, label)


def _style(mark: Mark) -> str:
    names = [f"np-{name}" for name in mark.style.split()]
    if mark.number is not None:
        names.append(colour_of(mark.number))
    return " ".join(names)


def colour_of(number: int) -> str:
    """The class that gives speaker *number* its colour."""
    return f"np-s{(number - 1) % _COLOURS + 1 if number else 0}"


# ------------------------------------------------------------------------------------ words


def _summary(article: Article) -> str:
    quotes, speakers = len(article.quotes), len(article.speakers)
    said = _counted(quotes, "quote") if quotes else "no quotes"
    by = f" by {_counted(speakers, 'speaker')}" if speakers else ""
    # Without a timestamp there is no other place for them.
    times = () if article.timestamp else _times(article)
    return " · ".join(chain([said + by], times))


def _legend(article: Article, number_of: _NumberOf) -> Iterator[Legend]:
    said = _by_speaker(article.quotes, number_of)
    for number, speaker in enumerate(article.speakers, 1):
        yield Legend(
            number,
            _line(speaker.name),
            _line(_described(speaker)),
            "" if speaker.kind == "unknown" else speaker.kind,
            _kinds(said.get(number, [])),
        )
    if 0 in said:
        yield Legend(0, "Nobody known", "", "", _kinds(said[0]))


def _described(speaker: Speaker) -> str:
    """What the article says *speaker* is, and for whom it speaks where that doesn't say it."""
    role = speaker.role or ""
    body = speaker.affiliation.text if speaker.affiliation else ""
    return role if body in role else f"{role} · {body}" if role else body


def _by_speaker(quotes: Iterable[Quote], number_of: _NumberOf) -> dict[int, list[Quote]]:
    said: dict[int, list[Quote]] = {}
    for quote in quotes:
        said.setdefault(number_of(quote.speaker), []).append(quote)
    return said


def _kinds(quotes: Sequence[Quote]) -> str:
    counts = Counter(quote.kind for quote in quotes)
    kinds = [f"{counts[kind]} {kind}" for kind in ("direct", "mixed", "indirect") if counts[kind]]
    return ", ".join(kinds) or "no quotes"


def _counted(count: int, thing: str) -> str:
    return f"1 {thing}" if count == 1 else f"{count} {thing}s"


def _name(quote: Quote) -> str:
    if quote.speaker is not None:
        return _line(quote.speaker.name)
    return f"unknown ({_line(quote.mention.text)})" if quote.mention else "unknown"


def _line(text: str) -> str:
    return showable(" ".join(text.split()))


def showable(text: str) -> str:
    """*text* with a replacement character for each that a page can't hold, or that acts on it."""
    return _UNSHOWABLE.sub("\N{REPLACEMENT CHARACTER}", _BREAK.sub(" ", text))
