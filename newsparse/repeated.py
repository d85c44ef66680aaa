"""The same words in several articles: repeated, shortened, or with small changes.

    for repeated in find_repeated(parser.pipe(texts)):
        print(repeated.articles, repeated.text)

Two quotes are compared only if they share a fingerprint, so that time grows with their words and
not with their pairs. Fingerprints are chosen by winnowing, after Schleimer, Wilkerson and Aiken,
"Winnowing: local algorithms for document fingerprinting" (SIGMOD 2003): of each few runs of words
in a row, the one with the least hash. Whatever two quotes share for long enough, they share one.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import chain, islice, pairwise
from typing import TYPE_CHECKING, Any
from zlib import crc32

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

# Words in a run that is hashed.
_RUN = 4
# Runs in a row of which one is kept: what two quotes share from `_RUN + _WINDOW - 1` words on, they
# share a fingerprint of.
_WINDOW = 3
# Words below which the same words are no sign of the same utterance: "I don't know."
_FEWEST = 5
# Words of a quote that are compared; one with more is a speech, and its beginning tells.
_MOST_WORDS = 1_000
# Quotes that each one is compared with for one fingerprint; `at the end of the day` is in many.
_MOST_COMPARED = 20
# Words from which on the same words tell the same utterance, whoever is said to say it.
_TELLING = 8
# Of the fingerprints of the shorter quote, the share that is worth a look at the words.
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
        self._occurrences: list[Occurrence] = []

    def add(self, article: Article, key: Hashable) -> None:
        """Take the quotes of *article*, which *key* tells from all others."""
        for quote in article.quotes:
            if quote.kind != "indirect":
                speaker = quote.speaker.name if quote.speaker else None
                self._occurrences.append(
                    Occurrence(
                        key,
                        quote.text,
                        quote.start,
                        quote.end,
                        speaker,
                        article.published,
                        article.published_precision,
                    )
                )

    def merge(self, other: RepeatedQuotes) -> None:
        """Take all that *other* has taken."""
        self._occurrences += other._occurrences

    def found(self) -> tuple[RepeatedQuote, ...]:
        """What stands in two articles or more, the most repeated first."""
        distinct: dict[tuple[tuple[str, ...], str], list[Occurrence]] = {}
        # Each word once in memory: a million quotes have some fifty thousand of them.
        known: dict[str, str] = {}
        for occurrence in self._occurrences:
            listed = _words_of(occurrence.text)
            words = tuple(map(known.setdefault, listed, listed))
            if len(words) >= _FEWEST:
                # A few words are said by many.
                speaker = _last_name(occurrence) if len(words) < _TELLING else ""
                distinct.setdefault((words, speaker), []).append(occurrence)
        # The fullest first: what is shortened meets what it is short for.
        keys = sorted(distinct, key=lambda key: (-len(key[0]), key))
        wordings = [words for words, _ in keys]
        said_by = [_last_names(distinct[key]) for key in keys]
        found: list[RepeatedQuote] = []
        for members in _grouped(wordings, said_by):
            occurrences = [o for member in members for o in distinct[keys[member]]]
            if len({occurrence.article for occurrence in occurrences}) > 1:
                found.append(_repeated(occurrences))
        return tuple(sorted(found, key=lambda quote: (-quote.articles, quote.text)))


def _words_of(text: str) -> list[str]:
    """The words that are compared, in small letters."""
    words = _WORD.finditer(text.casefold().replace("’", "'"))
    return [found[0] for found in islice(words, _MOST_WORDS)]


def _last_name(occurrence: Occurrence) -> str:
    return occurrence.speaker.split()[-1].casefold() if occurrence.speaker else ""


def _last_names(occurrences: Iterable[Occurrence]) -> frozenset[str]:
    """The last words of the names of whoever says it; an empty one where that isn't known."""
    return frozenset(map(_last_name, occurrences))


def _grouped(
    wordings: Sequence[Sequence[str]], said_by: Sequence[frozenset[str]]
) -> list[list[int]]:
    """The numbers of *wordings* that are one utterance, the fullest first in each group.

    Each is compared with the fullest ones of earlier groups, so that no chain of small changes
    joins what has little in common; of all others, it can only be a part.
    """
    codes: dict[str, int] = {}
    prints = [_fingerprints(words, codes) for words in wordings]
    # Most fingerprints are seen once, and lead nowhere.
    shared = _seen_twice(prints)
    groups: dict[int, list[int]] = {}
    leaders: list[int] = []
    seen: dict[int, list[int]] = {}
    for number, words in enumerate(wordings):
        own = list(filter(shared.__contains__, prints[number]))
        leader = number
        for other, share in _most_alike(own, seen, len(prints[number])):
            is_fullest = leaders[other] == other
            # Of a part of six words or more, all fingerprints are there; one of five may be missed.
            if share < 1 and not (is_fullest and len(words) >= _TELLING):
                continue
            in_one_mouth = bool(said_by[number] & said_by[other])
            if _is_same(words, wordings[other], in_one_mouth=in_one_mouth, is_fullest=is_fullest):
                leader = leaders[other]
                break
        leaders.append(leader)
        groups.setdefault(leader, []).append(number)
        for one in own:
            # What is in thousands of quotes is a figure of speech: the first ones are enough.
            if len(others := seen.setdefault(one, [])) < _MOST_COMPARED:
                others.append(number)
    return list(groups.values())


# What a word is multiplied by for its place in a run: odd, and without a pattern in its bits
_PLACES = (0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D, 0x27D4EB2F)


def _fingerprints(words: Sequence[str], codes: dict[str, int]) -> array[int]:
    """Of each few runs of words in a row, the one with the least hash; each once.

    *codes* remembers what is known of words.
    """
    numbers = [codes.get(word) or _code_of(word, codes) for word in words]
    one, two, three, four = _PLACES
    runs = [
        (a * one + b * two + c * three + d * four) & 0xFFFFFFFF
        for a, b, c, d in zip(numbers, numbers[1:], numbers[2:], numbers[3:], strict=False)
    ]
    kept = set(map(min, runs, runs[1:], runs[2:])) if len(runs) >= _WINDOW else {min(runs)}
    return array("L", sorted(kept))


def _code_of(word: str, codes: dict[str, int]) -> int:
    codes[word] = code = crc32(word.encode("utf-8", "surrogatepass"))
    return code


def _seen_twice(prints: Sequence[Sequence[int]]) -> frozenset[int]:
    """The fingerprints that more than one quote has, and a few that only seem so."""
    # Several share a place, so that there need be no list of all: one in eight at most.
    seen = bytearray(8 * sum(map(len, prints)) + 1)
    places = len(seen)
    twice: set[int] = set()
    for one in chain.from_iterable(prints):
        place = one % places
        if seen[place]:
            twice.add(one)
        seen[place] = 1
    return frozenset(twice)


def _most_alike(
    own: Sequence[int], seen: Mapping[int, Sequence[int]], prints: int
) -> Iterator[tuple[int, float]]:
    """Those that share fingerprints, the ones that share most first, and the share of *prints*.

    A figure of speech counts as shared with all, as it is known of the first ones only.
    """
    lists = [found for one in own if (found := seen.get(one))]
    full = sum(len(found) >= _MOST_COMPARED for found in lists)
    shared = Counter(chain.from_iterable(lists))
    for number, count in shared.most_common(_MOST_COMPARED):
        share = min(1, (count + full) / prints)
        if share < _LEAST_SHARED:
            return
        yield number, share


def _is_same(
    fewer: Sequence[str], more: Sequence[str], *, in_one_mouth: bool, is_fullest: bool
) -> bool:
    """Whether *fewer* words are *more* words shortened, or with small changes.

    A few words are such only in one person's mouth, and as a part; so are any beside *more* words
    that are not the fullest.
    """
    if len(fewer) < _TELLING or not is_fullest:
        return (in_one_mouth or len(fewer) >= _TELLING) and _is_within(fewer, more)
    if sum(map(set(more).__contains__, fewer)) < _SHARED * len(fewer):
        return False
    shared_pairs = sum(map(set(pairwise(more)).__contains__, pairwise(fewer)))
    least = _SHARED_PAIRS_OF_FEW if len(fewer) < _FEW else _SHARED_PAIRS
    return shared_pairs >= least * (len(fewer) - 1)


def _is_within(fewer: Sequence[str], more: Sequence[str]) -> bool:
    """Whether *fewer* words stand in *more* words in a row."""
    return f" {' '.join(fewer)} " in f" {' '.join(more)} "


def _repeated(occurrences: list[Occurrence]) -> RepeatedQuote:
    fullest = max(occurrences, key=lambda o: (len(_words_of(o.text)), o.text))
    speakers = Counter(o.speaker for o in occurrences if o.speaker)
    speaker = min(speakers, key=lambda name: (-speakers[name], name), default=None)
    dated = sorted(
        (o for o in occurrences if o.published), key=lambda o: (_comparable(o.published), o.start)
    )
    undated = [o for o in occurrences if not o.published]
    first = dated[0].published if dated else None
    return RepeatedQuote(fullest.text, speaker, first, (*dated, *undated))


def _comparable(moment: datetime | None) -> datetime:
    """A time among others of which some have no zone: those count as UTC."""
    assert moment is not None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
