"""The same words in several articles: repeated, shortened, or with small changes.

    for repeated in find_repeated(parser.pipe(texts)):
        print(repeated.articles, repeated.text)

Two quotes are compared only if they share a run of words, so that time grows with their words and
not with their pairs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence, Set
from datetime import UTC, datetime
from itertools import chain, pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from attrs import frozen

from newsparse.records import time_record

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

# Words below which the same words are no sign of the same utterance: "I don't know."
_FEWEST = 5
# Words in a row that two quotes share before they are compared: as many, so that each part of a
# quote that is looked at has all its runs there.
_RUN = _FEWEST
# Words of a quote that are compared; one with more is a speech, and its beginning tells.
_MOST_WORDS = 1_000
# Quotes that each one is compared with for one run; `at the end of the day` is in many.
_MOST_COMPARED = 20
# Words from which on the same words tell the same utterance, whoever is said to say it.
_TELLING = 8
# Of the runs of the shorter quote, the share that is worth a look at the words.
_LEAST_SHARED = 0.1
# Of the words of the shorter quote, the share that has to be in the longer one.
_SHARED = 0.75
# Of its pairs of words in a row, the share that has to be there: words alone are there by chance.
_SHARED_PAIRS = 0.6
# The same of quotes of fewer words than these, which one figure of speech nearly fills.
_SHARED_PAIRS_OF_FEW, _FEW = 0.8, 12

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


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
    quotes' words, some 400 bytes for each, so *articles* may be read one by one.

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
            if quote.kind != "indirect":
                name = quote.speaker.name if quote.speaker else None
                self._places.append(
                    (key, quote.text, quote.start, quote.end, name, published, precision)
                )

    def merge(self, other: RepeatedQuotes) -> None:
        """Take all that *other* has taken."""
        self._places += other._places

    def found(self) -> tuple[RepeatedQuote, ...]:
        """What stands in two articles or more, the most repeated first."""
        # Where each wording stands first, and where else: most stand in one place.
        first: dict[_Wording, int] = {}
        again: dict[int, list[int]] = {}
        for place, (_, text, _, _, speaker, _, _) in enumerate(self._places):
            words = _words_of(text)
            if len(words) >= _FEWEST:
                # A few words are said by many.
                name = _last_name(speaker) if len(words) < _TELLING else ""
                wording = -len(words), " ".join(words), name
                at = first.setdefault(wording, place)
                if at != place:
                    again.setdefault(at, []).append(place)
        # The fullest first: what is shortened meets what it is short for.
        wordings = sorted(first)
        places = [first[wording] for wording in wordings]

        def said(number: int) -> list[_Place]:
            at = places[number]
            return [self._places[place] for place in (at, *again.get(at, ()))]

        found: list[RepeatedQuote] = []
        for group in _grouped(wordings, {n for n, at in enumerate(places) if at in again}, said):
            occurrences = [Occurrence(*place) for number in group for place in said(number)]
            if len({occurrence.article for occurrence in occurrences}) > 1:
                fullest = max(text for _, text, *_ in said(group[0]))
                found.append(_repeated(fullest, occurrences))
        return tuple(sorted(found, key=lambda quote: (-quote.articles, quote.text)))


# The fields of an `Occurrence`, in order: a million small tuples are far less work for Python's
# garbage collector than as many objects.
_Place = tuple[Hashable, str, int, int, str | None, datetime | None, "Precision | None"]
# The number of words, below zero; the words with a space between them, in small letters; and for a
# few words the last name of who says them. Sorts the fullest first.
_Wording = tuple[int, str, str]


def _words_of(text: str) -> list[str]:
    """The words that are compared, in small letters."""
    return _WORD.findall(text.casefold().replace("’", "'"))[:_MOST_WORDS]


def _last_name(speaker: str | None) -> str:
    return speaker.split()[-1].casefold() if speaker else ""


def _in_one_mouth(some: Iterable[_Place], others: Iterable[_Place]) -> bool:
    """Whether somebody says it here and there, or nobody knows who does."""
    names, other_names = ({_last_name(place[4]) for place in both} for both in (some, others))
    return not names.isdisjoint(other_names)


def _grouped(
    wordings: Sequence[_Wording], several: Set[int], said: Callable[[int], Iterable[_Place]]
) -> list[list[int]]:
    """The numbers of *wordings* that are one utterance, the fullest first in each group.

    Those that are like no other are left out, but for *several*, which stand in several places;
    *said* gives all places of one. Each is compared with the fullest ones of earlier groups, so
    that no chain of small changes joins what has little in common; of all others, it can only be
    a part.
    """
    # Most runs are seen once, and lead nowhere.
    is_shared = _seen_twice(wordings).__contains__
    groups: dict[int, list[int]] = {}
    leader_of: dict[int, int] = {}
    # The wordings that have a run
    seen: dict[int, list[int]] = {}
    for number, (_, wording, _) in enumerate(wordings):
        words = wording.split(" ")
        runs = _runs(words)
        with_it: list[list[int]] = []
        for run in filter(is_shared, runs):
            numbers = seen.get(run)
            if numbers is None:
                seen[run] = [number]
            else:
                with_it.append(numbers)
        if not with_it:
            continue
        is_short = len(words) < _TELLING
        for other, share in _most_alike(with_it, len(runs)):
            fuller = wordings[other][1]
            # All runs of a part are there. A few words are the same only in one person's mouth.
            if share == 1 and f" {wording} " in f" {fuller} ":
                is_same = not is_short or _in_one_mouth(said(number), said(other))
            else:
                is_fullest = other not in leader_of
                is_same = is_fullest and not is_short and _is_changed(words, fuller.split(" "))
            if is_same:
                leader = leader_of[number] = leader_of.get(other, other)
                groups.setdefault(leader, [leader]).append(number)
                break
        for numbers in with_it:
            # What is in thousands of quotes is a figure of speech: the first ones are enough.
            if len(numbers) < _MOST_COMPARED:
                numbers.append(number)
    return [*groups.values(), *([n] for n in several if n not in groups and n not in leader_of)]


def _runs(words: Sequence[str]) -> dict[int, None]:
    """The hashes of the runs of words, each once, in order."""
    return dict.fromkeys(map(hash, zip(*(words[n:] for n in range(_RUN)), strict=False)))


def _seen_twice(wordings: Sequence[_Wording]) -> set[int]:
    """The runs that more than one quote has, and a few that only seem so."""
    # Several share a place, so that there need be no list of all: one in eight at most.
    seen = bytearray(8 * -sum(count for count, _, _ in wordings) + 1)
    places = len(seen)
    twice: set[int] = set()
    for _, wording, _ in wordings:
        for run in _runs(wording.split(" ")):
            place = run % places
            if seen[place]:
                twice.add(run)
            else:
                seen[place] = 1
    return twice


def _most_alike(with_it: Sequence[Sequence[int]], runs: int) -> Iterator[tuple[int, float]]:
    """Those that share runs, the ones that share most first, and the share of *runs*.

    A figure of speech counts as shared with all, as it is known of the first ones only.
    """
    full = sum([len(numbers) >= _MOST_COMPARED for numbers in with_it])
    counts = Counter(chain.from_iterable(with_it))
    for number, count in sorted(counts.items(), key=itemgetter(1), reverse=True)[:_MOST_COMPARED]:
        share = min(1, (count + full) / runs)
        if share < _LEAST_SHARED:
            return
        yield number, share


def _is_changed(fewer: Sequence[str], more: Sequence[str]) -> bool:
    """Whether *fewer* words are *more* words shortened, or with small changes."""
    if sum(map(set(more).__contains__, fewer)) < _SHARED * len(fewer):
        return False
    shared_pairs = sum(map(set(pairwise(more)).__contains__, pairwise(fewer)))
    least = _SHARED_PAIRS_OF_FEW if len(fewer) < _FEW else _SHARED_PAIRS
    return shared_pairs >= least * (len(fewer) - 1)


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
