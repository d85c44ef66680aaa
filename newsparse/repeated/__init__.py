"""The same words in several articles: repeated, shortened, or with small changes.

    for repeated in find_repeated(parser.pipe(texts)):
        print(repeated.articles, repeated.text)

Two quotes are compared only if they share a run of words, so that time grows with their words and
not with their pairs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from attrs import frozen

from newsparse.records import time_record
from newsparse.repeated.groups import grouped
from newsparse.repeated.wordings import FEWEST, wordings_of, words_of
from newsparse.spoken import spoken

if TYPE_CHECKING:
    from newsparse.article import Article
    from newsparse.spans import Precision

__all__ = [
    "COLUMNS",
    "Occurrence",
    "RepeatedQuote",
    "RepeatedQuotes",
    "find_repeated",
    "repeated_rows",
]

# Characters from which on a quote is kept unread: few have less than the fewest words.
_SURELY_ENOUGH = 60


@frozen(slots=True)
class Occurrence:
    """One of the places where a repeated quote stands.

    Attributes:
        article: The article's key; from `find_repeated`, its number, from 0.
        text: The words there.
        start: Offset of the quote in the article's text.
        end: Offset after it.
        speaker: Who says it there, or None.
        published: When the article was published, or None.
        precision: What is known of that: at `"day"` the clock means nothing.
    """

    article: Hashable
    text: str
    start: int
    end: int
    speaker: str | None = None
    published: datetime | None = None
    precision: Precision | None = None


@frozen(slots=True)
class RepeatedQuote:
    """An utterance that stands in several articles.

    Attributes:
        text: Its fullest wording.
        speaker: Who says it in most articles, or None.
        first: When it was first published, as far as dates are known; or None.
        occurrences: Where it stands: by date, those without one last.
    """

    text: str
    speaker: str | None
    first: datetime | None
    occurrences: tuple[Occurrence, ...]

    @property
    def articles(self) -> int:
        """In how many articles it stands."""
        return len({occurrence.article for occurrence in self.occurrences})

    def __str__(self) -> str:
        return self.text


#: The columns of `repeated_rows`.
COLUMNS = (
    *("repeated_number", "article_count", "fullest", "article_id", "text", "speaker"),
    *("published", "quote_start", "quote_end"),
)


def repeated_rows(found: Iterable[RepeatedQuote]) -> Iterator[dict[str, Any]]:
    """The places of repeated quotes as rows for a table, in plain JSON types.

    Each has beside it which of *found* it is a place of, from 0, and the fullest wording.
    `article_id`, `quote_start` and `quote_end` are those of a table of quotes.
    """
    for number, repeated in enumerate(found):
        for place in repeated.occurrences:
            yield {
                "repeated_number": number,
                "article_count": repeated.articles,
                "fullest": repeated.text,
                "article_id": None if place.article is None else str(place.article),
                "text": place.text,
                "speaker": place.speaker,
                "published": time_record(place.published, place.precision),
                "quote_start": place.start,
                "quote_end": place.end,
            }


def find_repeated(articles: Iterable[Article]) -> tuple[RepeatedQuote, ...]:
    r"""The quotes that stand in two articles or more, the most repeated first.

    Direct and mixed quotes of five words and more are looked at. What is kept of an article is its
    quotes' words, some 400 bytes for each, so *articles* may be read one by one; looking for what
    is repeated takes twice as much beside that, for a moment.

    Example:
        >>> from newsparse import Article
        >>> said = 'Dana Ek said: "We will paint the old ferry before the summer"'
        >>> first = Article.parse(f"Paint for the ferry\n\n{said}.")
        >>> other = Article.parse(f"Summer plans\n\nIn May, {said}.")
        >>> [(found.articles, found.text, found.speaker) for found in find_repeated([first, other])]
        [(2, 'We will paint the old ferry before the summer', 'Dana Ek')]
    """
    repeated = RepeatedQuotes()
    for number, article in enumerate(articles):
        repeated.add(article, number)
    return repeated.found()


class RepeatedQuotes:
    """Takes articles one by one, and finds what is repeated in all of them.

    It can be pickled: each process can take its own share, and `merge` joins them.
    """

    def __init__(self) -> None:
        self._places: list[_Place] = []

    def add(self, article: Article, key: Hashable) -> None:
        """Take the quotes of *article*, which *key* tells from all others."""
        published, precision = article.published, article.published_precision
        for quote in article.quotes:
            if quote.kind == "indirect":
                continue
            # Marks and commas are no words: they are taken off what is found to be repeated.
            is_printed = len(quote.content) == 1
            words = quote.content[0].text if is_printed else quote.text
            if len(words) >= _SURELY_ENOUGH or len(words_of(words)) >= FEWEST:
                name = quote.speaker.name if quote.speaker else None
                self._places.append(
                    (key, words, is_printed, quote.start, quote.end, name, published, precision)
                )

    def merge(self, other: RepeatedQuotes) -> None:
        """Take all that *other* has taken."""
        self._places += other._places

    def found(self) -> tuple[RepeatedQuote, ...]:
        """What stands in two articles or more, the most repeated first."""
        wordings = wordings_of(
            (words, speaker) for _, words, _, _, _, speaker, _, _ in self._places
        )
        groups = [[wordings.quotes(number) for number in group] for group in grouped(wordings)]
        del wordings
        found: list[RepeatedQuote] = []
        for group in groups:
            places = [self._places[quote] for quotes in group for quote in quotes]
            if len({article for article, *_ in places}) > 1:
                occurrences = [*map(_occurrence, places)]
                fullest = max(occurrence.text for occurrence in occurrences[: len(group[0])])
                found.append(_repeated(fullest, occurrences))
        return tuple(sorted(found, key=lambda quote: (-quote.articles, quote.text)))


# The article's key; the words as printed, or as speech where there are several parts; which of both
# they are; start, end, speaker, and when it was published. A million small tuples are far less work
# for Python's garbage collector than as many objects.
_Place = tuple[Hashable, str, bool, int, int, str | None, datetime | None, "Precision | None"]


def _occurrence(place: _Place) -> Occurrence:
    article, words, is_printed, start, end, speaker, published, precision = place
    text = spoken([words], [False]) if is_printed else words
    return Occurrence(article, text, start, end, speaker, published, precision)


def _repeated(fullest: str, occurrences: list[Occurrence]) -> RepeatedQuote:
    speakers = Counter(o.speaker for o in occurrences if o.speaker)
    speaker = min(speakers, key=lambda name: (-speakers[name], name), default=None)
    dated = sorted(
        (o for o in occurrences if o.published), key=lambda o: (_comparable(o.published), o.start)
    )
    undated = [o for o in occurrences if not o.published]
    first = dated[0].published if dated else None
    return RepeatedQuote(fullest, speaker, first, (*dated, *undated))


def _comparable(moment: datetime | None) -> datetime:
    """A time among others of which some have no zone: those count as UTC."""
    assert moment is not None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
