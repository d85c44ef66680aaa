"""How values look where they are printed: in a console, in a notebook, in a log."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from newsparse.patterns import regexp
from newsparse.spans import Precision, Quote, Speaker, shortened

if TYPE_CHECKING:
    from newsparse.article import Article

__all__ = [
    "Quotes",
    "Speakers",
    "as_quotes",
    "as_speakers",
    "described",
    "plain_role",
    "printed_time",
    "summarized",
]

# Characters of a headline in an article's `repr`: about half a line of a terminal.
_HEADLINE_LENGTH = 60
# Characters of a quote in an article's summary: a line of a terminal.
_QUOTE_LENGTH = 100


# the | his, before `mayor`
_BEFORE_ROLE = regexp(r"^(?:an?|her|his|its|my|our|the|their)\s+", re.IGNORECASE)


def plain_role(role: str | None) -> str | None:
    """A role as a table has it, without what points at it in its sentence: `the mayor`, `his aide`.

    Example:
        >>> plain_role("His long-time lawyer")
        'long-time lawyer'
    """
    return role and _BEFORE_ROLE.sub("", role, count=1)


class Quotes(tuple[Quote, ...]):
    """Quotes, which a notebook shows as a table."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return _table(
            ("who", "kind", "cue", "quote", "confidence"),
            (
                (
                    quote.speaker.name if quote.speaker else "",
                    quote.kind,
                    str(quote.cue or ""),
                    quote.text,
                    f"{quote.confidence:.2f}" if quote.speaker else "",
                )
                for quote in self
            ),
        )


class Speakers(tuple[Speaker, ...]):
    """Speakers, which a notebook shows as a table."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return _table(
            ("name", "kind", "role", "affiliation", "mentions"),
            (
                (
                    who.name,
                    who.kind,
                    plain_role(who.role) or "",
                    str(who.affiliation or ""),
                    str(len(who.mentions)),
                )
                for who in self
            ),
        )


# attrs reads the signature of a converter: that of a class in C takes it milliseconds.
def as_quotes(quotes: Iterable[Quote]) -> Quotes:
    """*quotes* as `Quotes`."""
    return Quotes(quotes)


def as_speakers(speakers: Iterable[Speaker]) -> Speakers:
    """*speakers* as `Speakers`."""
    return Speakers(speakers)


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    from html import escape

    def line(tag: str, cells: Sequence[str]) -> str:
        style = ' style="text-align: start; vertical-align: top"'
        # What text of another direction does ends with its cell.
        told = (f"<{tag}{style}><bdi>{escape(cell)}</bdi></{tag}>" for cell in cells)
        return f"<tr>{''.join(told)}</tr>"

    body = "".join(line("td", row) for row in rows)
    return f"<table><thead>{line('th', columns)}</thead><tbody>{body}</tbody></table>"


def described(article: Article) -> str:
    """The `repr` of *article*: `<Article 'Rain ahead', 2024-05-14, 1 quote, 1 speaker>`."""
    title = article.headline or (article.paragraphs[0] if article.paragraphs else article.text)
    parts = [repr(shortened(str(title), _HEADLINE_LENGTH))]
    if article.published:
        parts.append(printed_time(article.published, article.published_precision, " "))
    parts += [_counted(article.quotes, "quote"), _counted(article.speakers, "speaker")]
    return f"<Article {', '.join(parts)}>"


def summarized(article: Article) -> str:
    """The article on a few lines, for reading: what it is, and below each speaker what was said."""
    return "\n\n".join(filter(None, ["\n".join(_head(article)), *_voices(article)]))


def _head(article: Article) -> Iterator[str]:
    for part in (article.headline, article.standfirst):
        if part:
            yield " ".join(part.text.split())
    known = [
        printed_time(article.published, article.published_precision, " ")
        if article.published
        else None,
        article.dateline.place if article.dateline else None,
        ", ".join(article.authors),
        article.source,
    ]
    if any(known):
        yield ", ".join(filter(None, known))


def _voices(article: Article) -> Iterator[str]:
    """A block of lines for each speaker, in order of first quote."""
    quotes: dict[Speaker | None, list[Quote]] = {}
    for quote in article.quotes:
        quotes.setdefault(quote.speaker, []).append(quote)
    for speaker, said in quotes.items():
        name = "nobody known" if speaker is None else speaker.name
        role = f", {' '.join(speaker.role.split())}" if speaker and speaker.role else ""
        yield "\n".join([f"{name}{role}", *map(_quoted, said)])


def _quoted(quote: Quote) -> str:
    words = shortened(quote.text, _QUOTE_LENGTH)
    words = words if quote.kind == "indirect" else f'"{words}"'
    return f"  {words} ({quote.cue})" if quote.cue else f"  {words}"


def printed_time(moment: datetime, precision: Precision | None, separator: str = "T") -> str:
    """*moment* in ISO 8601 with no more than *precision* tells: no clock, or no seconds.

    Args:
        moment: The time.
        precision: What of it is known.
        separator: What stands between the day and the clock.
    """
    if precision == "day":
        return moment.date().isoformat()
    exact = precision != "minute" or moment.second or moment.microsecond
    return moment.isoformat(separator, "auto" if exact else "minutes")


def _counted(values: Sequence[object], name: str) -> str:
    return f"{len(values):,} {name}{'' if len(values) == 1 else 's'}"
