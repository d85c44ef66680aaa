"""An article whose title and body are known already: from an extractor, a feed, a table.

What is given wins; what isn't is read as always.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, cast

from attrs import evolve

from newsparse.article import Article, Parser, read_article
from newsparse.timestamps import at_fixed_offset
from newsparse.timestamps.iso import read_iso

__all__ = ["parse"]


def parse(
    title: str | None,
    body: str | None,
    date: dt.date | str | None = None,
    authors: Iterable[str] | None = (),
    parser: Parser | None = None,
) -> Article:
    r"""Read an article whose parts are known.

    Its text is title, blank line, body, and its spans point into that; without a title it is the
    body alone. Every line of the body is a paragraph, except a byline, a timestamp and a source
    line, and a first line that repeats the title.

    Args:
        title: The headline; None or blank where there is none.
        body: The body, one paragraph a line or hard-wrapped; None where there is none.
        date: When it was published: a datetime, a date, or either in ISO 8601. It is taken as it
            is: a naive one stays naive. Of a date the precision is `"day"`, and of a naive
            datetime at midnight sharp too, as extractors give it for a day. None or blank: what
            the body prints, if anything.
        authors: The people who wrote it. None or empty: those of the byline, if the body has one.
        parser: What reads the text; left out, the default `Parser`.

    Raises:
        TypeError: An argument is of the wrong type.
        ValueError: *date* is a str and not in ISO 8601.
        StrategyError: A strategy of *parser* raised, or answered wrongly.

    Example:
        >>> article = parse("Rain ahead", '"Take a coat," said Ada Ek.', date="2024-05-14")
        >>> str(article.headline), article.published_precision, article.quotes[0].speaker.name
        ('Rain ahead', 'day', 'Ada Ek')
    """
    title, body = _text("title", title), _text("body", body)
    given: dict[str, Any] = {}
    if (published := _published(date)) is not None:
        given["published"], given["published_precision"] = published
    if people := _people(authors):
        given["authors"] = people
    if parser is not None and not isinstance(parser, Parser):
        raise TypeError(f"parser is a Parser or None, not {type(parser).__name__}")
    above = f"{title}\n\n" if title.strip() else ""
    article = read_article(above + body, parser, body_start=len(above))
    return evolve(article, **given)


def _text(name: str, value: object) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise TypeError(f"{name} is a str or None, not {type(value).__name__}")
    return value


def _published(date: object) -> tuple[dt.datetime | None, str] | None:
    if date is None or (isinstance(date, str) and not date.strip()):
        return None
    if isinstance(date, dt.datetime):
        is_day = date.tzinfo is None and date.time() == dt.time()
        return at_fixed_offset(date), "day" if is_day else "second"
    if isinstance(date, dt.date):
        return dt.datetime.combine(date, dt.time()), "day"
    if not isinstance(date, str):
        raise TypeError(
            f"date is a datetime, a date, a str in ISO 8601 or None, not {type(date).__name__}"
        )
    read = read_iso(date)
    if read is None:
        raise ValueError(f"date is {date!r}, not a date or time as ISO 8601 has it")
    return read


def _people(authors: object) -> tuple[str, ...]:
    if authors is None:
        return ()
    if isinstance(authors, str) or not isinstance(authors, Iterable):
        raise TypeError(f"authors is an iterable of names, not {type(authors).__name__}")
    people: list[str] = []
    for number, name in enumerate(cast("Iterable[object]", authors)):
        if not isinstance(name, str):
            raise TypeError(f"authors[{number}] is a str, not {type(name).__name__}")
        people.append(name.strip())
    return tuple(dict.fromkeys(filter(None, people)))
