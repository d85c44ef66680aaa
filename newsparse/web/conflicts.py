"""Where a page prints one thing and declares another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from attrs import frozen

from newsparse.article import Article
from newsparse.web.metadata import Metadata
from newsparse.web.wording import letters

__all__ = ["Conflict", "find_conflicts"]

Value: TypeAlias = "str | tuple[str, ...] | datetime"
_Times: TypeAlias = "tuple[Literal['published', 'updated'], datetime | None, datetime | None]"

# The zones that there are, east and west of Greenwich
_EASTERNMOST = timedelta(hours=14)
_WESTERNMOST = timedelta(hours=-12)
_ZONE_STEP = timedelta(minutes=15)


@frozen(slots=True)
class Conflict:
    """A field that reads otherwise in the page's text than in its metadata."""

    field: Literal["headline", "authors", "published", "updated"]
    """Which one."""
    printed: Value
    """What the article has."""
    declared: Value
    """What the metadata has."""


def find_conflicts(article: Article, metadata: Metadata) -> tuple[Conflict, ...]:
    """The fields that both have, and that don't say the same."""
    return tuple(_conflicts(article, metadata))


def _conflicts(article: Article, metadata: Metadata) -> Iterator[Conflict]:
    headline = " ".join(str(article.headline or "").split())
    if headline and metadata.headline:
        title = letters(metadata.headline)
        outlet = letters(metadata.publisher or "")  # Rain ahead - Brenn Courier
        if letters(headline) not in (title, title.removesuffix(outlet)):
            yield Conflict("headline", headline, metadata.headline)
    people, names = set(map(letters, article.authors)), set(map(letters, metadata.authors))
    if people and names and people != names:
        yield Conflict("authors", article.authors, metadata.authors)
    times: tuple[_Times, ...] = (
        ("published", article.published, metadata.published),
        ("updated", article.updated, metadata.updated),
    )
    precisions = (
        (article.published_precision, metadata.published_precision),
        (article.updated_precision, metadata.updated_precision),
    )
    for (name, printed, declared), known in zip(times, precisions, strict=True):
        if printed and declared and not _may_be_one(printed, declared, days="day" in known):
            yield Conflict(name, printed, declared)


def _may_be_one(printed: datetime, declared: datetime, *, days: bool) -> bool:
    """Whether two times can be the same: to the day, or to the minute.

    A time printed without a zone is that of the place, which a declared offset tells; but UTC is
    declared everywhere, and then any zone will do.
    """
    offset = declared.utcoffset()
    if days:
        if offset is None or offset or printed.utcoffset() is not None:
            return printed.date() == declared.date()
        wall = declared.replace(tzinfo=None)
        return (wall + _WESTERNMOST).date() <= printed.date() <= (wall + _EASTERNMOST).date()
    if offset is not None and printed.utcoffset() is not None:
        return abs(printed - declared) < timedelta(minutes=1)
    apart = printed.replace(tzinfo=None) - declared.replace(tzinfo=None)
    if offset is None or offset:
        return abs(apart) < timedelta(minutes=1)
    near = round(apart / _ZONE_STEP) * _ZONE_STEP
    return abs(apart - near) < timedelta(minutes=1) and _WESTERNMOST <= near <= _EASTERNMOST
