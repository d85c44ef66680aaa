"""Who is quoted across articles: people of the same name as one, with counts.

    people = People()
    for article in parser.pipe(texts):
        people.add(article)
    for person in people.persons():
        print(person.name, person.quotes, person.articles)

Within an article newsparse knows who is who. Across articles a name is all there is: the same full
name is one person; `D. J. Ek` is `Dana Ek` where no other Ek fits and nothing contradicts it; a
bare `Ek` is nobody that another article knows. Each decision can be asked for: `person.because`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import frozen

from newsparse.people.entries import Entry
from newsparse.people.naming import FIRST_LETTERS, PersonName, parts_of
from newsparse.people.persons import Decision, Person, person_of, told_apart
from newsparse.showing import plain_role
from newsparse.spans import SpeakerKind

if TYPE_CHECKING:
    from newsparse.article import Article
    from newsparse.spans import Speaker

__all__ = ["COLUMNS", "Count", "Decision", "People", "Person", "is_named"]

Key = TypeVar("Key")

#: The columns of `People.rows`.
COLUMNS = (
    *("name", "named", "kind", "gender", "quote_count", "article_count", "first", "last"),
    *("names", "roles", "affiliations", "examples", "because"),
)
# Of these, what somebody has several of
_SEVERAL = ("names", "roles", "affiliations", "examples", "because")
# Names whose families begin alike that are remembered as different people's in one article.
_MOST_BESIDE = 10
# What may stand in small letters in a person's name: Ludwig van der Ek, Ana de la Ek
_SMALL_IN_NAMES = re.compile(r"[a-z]{1,4}|[a-z]{1,3}['’-]\w.*")
# What says how many there are, at the start of a sentence in capitals: Some Democrats
_QUANTITIES = frozenset(
    "all both dozens few fellow five four hundreds many more most no other seven several six some"
    " ten these those thousands three top two veteran young".split()
)


@frozen(slots=True)
class Count:
    """How many quotes there are, and in how many articles."""

    quotes: int = 0
    articles: int = 0


class People:
    r"""Counts who is quoted, article by article.

    Memory grows with the people, not with the articles. It can be pickled: each process, or each
    partition of a cluster, can count its own share, and `merge` joins them.

    Example:
        >>> from newsparse import Article
        >>> people = People()
        >>> people.add(Article.parse('Rain ahead\n\n"Take a coat," said Mayor Dana Ek.'))
        >>> people.add(Article.parse('Sun ahead\n\n"Take a hat," said D. Ek, the mayor.'))
        >>> [(person.name, person.quotes, person.names) for person in people.persons()]
        [('Dana Ek', 2, ('D. Ek', 'Dana Ek'))]
    """

    def __init__(self) -> None:
        # By kind, and the name without what its prints differ in
        self._named: dict[tuple[SpeakerKind, str], Entry] = {}
        # Bare family names, which say nothing from one article to another
        self._bare: dict[str, Entry] = {}
        self._unnamed: dict[SpeakerKind, Count] = {}
        self.articles: int = 0
        """How many articles were added."""
        self.without_speaker: int = 0
        """How many quotes have no speaker."""

    def add(self, article: Article, key: Hashable = None) -> None:
        """Count the quotes of *article*.

        Args:
            article: The article.
            key: What tells the article from others, a file's name or an id; a few are kept for
                each person.
        """
        self.articles += 1
        self.without_speaker += sum(quote.speaker is None for quote in article.quotes)
        # By identity: hashing a speaker takes as long as it has mentions.
        quotes = Counter(id(quote.speaker) for quote in article.quotes)
        unnamed: Counter[SpeakerKind] = Counter()
        family_names = _family_names(article)
        day = article.published.date() if article.published else None
        for speaker in article.speakers:
            count = quotes[id(speaker)]
            if not count:
                continue
            if not is_named(speaker):
                unnamed[speaker.kind] += count
                continue
            parts = parts_of(speaker.name) if speaker.kind == "person" else None
            if speaker.kind != "person":
                entry = _entry_at(self._named, (speaker.kind, _key_of_body(speaker.name)))
            elif parts is not None and parts.given:
                entry = _entry_at(self._named, ("person", parts.key))
                alike = family_names.get(parts.family[:FIRST_LETTERS], set())
                entry.note_beside(alike - {parts.key})
            else:
                entry = _entry_at(self._bare, parts.key if parts else speaker.name)
            affiliation = str(speaker.affiliation) if speaker.affiliation else None
            entry.note(speaker.name, plain_role(speaker.role), affiliation, speaker.gender)
            entry.count(count, day, key)
        for kind, count in unnamed.items():
            before = self._unnamed.get(kind, Count())
            self._unnamed[kind] = Count(before.quotes + count, before.articles + 1)

    def merge(self, other: People) -> None:
        """Count all that *other* has counted as well."""
        for key, entry in other._named.items():
            _add(self._named, key, entry)
        for name, entry in other._bare.items():
            _add(self._bare, name, entry)
        for kind, count in other._unnamed.items():
            before = self._unnamed.get(kind, Count())
            self._unnamed[kind] = Count(
                before.quotes + count.quotes, before.articles + count.articles
            )
        self.articles += other.articles
        self.without_speaker += other.without_speaker

    @property
    def unnamed(self) -> Mapping[SpeakerKind, Count]:
        """Speakers without a name, by kind: `officials`, `a neighbour`, `the report`."""
        return dict(self._unnamed)

    @property
    def bare_names(self) -> Mapping[str, Count]:
        """People that an article calls by one name alone, `Ek`, by that name."""
        return {
            max(entry.names, key=entry.names.__getitem__): Count(entry.quotes, entry.articles)
            for entry in self._bare.values()
        }

    def persons(self) -> tuple[Person, ...]:
        """Everybody with a name, who has most quotes first."""
        found = [
            person_of(kind, [entry], [])
            for (kind, _), entry in self._named.items()
            if kind != "person"
        ]
        families: dict[str, list[tuple[PersonName, Entry]]] = {}
        for (kind, _), entry in self._named.items():
            name = parts_of(next(iter(entry.names))) if kind == "person" else None
            if name is not None:
                families.setdefault(name.family, []).append((name, entry))
        found += told_apart(families.values())
        return tuple(sorted(found, key=lambda person: (-person.quotes, person.name)))

    def rows(self, *, nested: bool = False) -> list[dict[str, Any]]:
        r"""Everybody who is quoted as rows for a table, in plain JSON types.

        First come `persons`; then, as `named` says, bare family names and speakers without a name,
        a row for each kind: the counts add up to all quotes that have a speaker.

        Args:
            nested: Whether what somebody has several of is a list; else semicolons join it.

        Example:
            >>> from newsparse import Article
            >>> people = People()
            >>> people.add(Article.parse('Rain\n\n"Take a coat," said Mayor Dana Ek.'))
            >>> (row,) = people.rows()
            >>> row["name"], row["named"], row["roles"], row["quote_count"]
            ('Dana Ek', 'full', 'Mayor', 1)
        """
        bare = sorted(
            (person_of("person", [entry], []) for entry in self._bare.values()),
            key=lambda person: (-person.quotes, person.name),
        )
        unnamed = [
            dict.fromkeys(COLUMNS)
            | {"kind": kind, "named": "no", "quote_count": count.quotes}
            | {"article_count": count.articles}
            | dict.fromkeys(_SEVERAL, ())
            for kind, count in sorted(self._unnamed.items())
        ]
        told = [_row(person, "full") for person in self.persons()]
        told += [_row(person, "bare") for person in bare] + unnamed
        as_cell: Callable[[Iterable[str]], object] = list if nested else "; ".join
        for row in told:
            for name in _SEVERAL:
                row[name] = as_cell(map(str, row[name]))
        return told

    def __iter__(self) -> Iterator[Person]:
        return iter(self.persons())


def _row(person: Person, named: str) -> dict[str, Any]:
    return {
        "name": person.name,
        "named": named,
        "kind": person.kind,
        "gender": person.gender,
        "quote_count": person.quotes,
        "article_count": person.articles,
        "first": person.first and person.first.isoformat(),
        "last": person.last and person.last.isoformat(),
        **{name: getattr(person, name) for name in _SEVERAL},
    }


def is_named(speaker: Speaker) -> bool:
    """Whether the article has a name for *speaker*, and not only `officials` or `the report`."""
    words = speaker.name.split()
    if words and words[0].casefold() in ("the", "a", "an", "another", "one"):
        if speaker.kind == "person":
            return False
        words = words[1:]
    if speaker.kind == "group":
        # Not Some Democrats, Analysts at Ek & Co, residents of Brenn
        names = [word for word in words if word not in ("&", "and")]
        is_counted = bool(words) and words[0].casefold() in _QUANTITIES
        return len(names) > 1 and not is_counted and all(word[:1].isupper() for word in names)
    if speaker.kind in ("document", "unknown"):
        # Reports, at the start of a sentence, has a capital as well.
        return any(word[:1].isupper() for word in words[1:])
    if speaker.kind == "organization":
        return bool(words) and words[0][:1].isupper()
    # Not `a neighbour of Dana Ek`, which has a name in it
    first_letters = [word.lstrip("“\"‘'(")[:1] for word in words]
    return all(
        letter.isupper() or _SMALL_IN_NAMES.fullmatch(word)
        for letter, word in zip(first_letters, words, strict=True)
    ) and (first_letters[-1].isupper() or "-" in words[-1])


def _family_names(article: Article) -> dict[str, set[str]]:
    """The full names of the article's people by how their family names begin, a few of each."""
    found: dict[str, set[str]] = {}
    for speaker in article.speakers:
        parts = parts_of(speaker.name) if speaker.kind == "person" else None
        if parts is None or not parts.given:
            continue
        alike = found.setdefault(parts.family[:FIRST_LETTERS], set())
        if len(alike) < _MOST_BESIDE:
            alike.add(parts.key)
    return found


def _key_of_body(name: str) -> str:
    """What the prints of a body's name have in common: `the Fellby Council`, `Fellby Council`"""
    return " ".join(name.casefold().split()).removeprefix("the ")


def _entry_at(table: dict[Key, Entry], key: Key) -> Entry:
    entry = table.get(key)
    if entry is None:
        entry = table[key] = Entry()
    return entry


def _add(table: dict[Key, Entry], key: Key, entry: Entry) -> None:
    _entry_at(table, key).add(entry)
