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
from collections.abc import Hashable, Iterator, Mapping
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define, field, frozen

from newsparse.people.naming import PersonName, fits, misspelt, parts_of, short_forms
from newsparse.spans import Gender, SpeakerKind

if TYPE_CHECKING:
    from newsparse.article import Article
    from newsparse.spans import Speaker

__all__ = ["Count", "Decision", "People", "Person", "is_named"]

Key = TypeVar("Key")

# Different roles, affiliations and prints of a name that are kept for one name, so that memory
# grows with people and not with what a million articles call them.
_MOST_KEPT = 200
# Articles named for a person, for a look at them.
_MOST_EXAMPLES = 5
# Names of one family that are remembered as those of different people in one article.
_MOST_BESIDE = 10
# People who are weighed for one name; where there are more, it can't be told whose it is.
_MOST_WEIGHED = 50


@frozen(slots=True)
class Count:
    """How many quotes there are, and in how many articles."""

    quotes: int = 0
    articles: int = 0


@frozen(slots=True)
class Decision:
    """Why a name was counted with a person, or kept apart from one.

    Attributes:
        name: The name as printed.
        joined: Whether it was counted with this person.
        reason: Why, in words.
    """

    name: str
    joined: bool
    reason: str

    def __str__(self) -> str:
        return f"{self.name}: {'' if self.joined else 'kept apart, '}{self.reason}"


@frozen(slots=True)
class Person:
    """Somebody, or a body, that is quoted in one article or more.

    Attributes:
        name: The fullest name, as it is printed most often.
        names: All prints of the name that were counted, the most frequent first.
        kind: `"person"`, `"organization"`, `"group"`, `"document"` or `"unknown"`.
        roles: What articles say this is, the most frequent first.
        affiliations: The bodies spoken for, the most frequent first.
        gender: `"female"`, `"male"` or None: what most articles say, None where they don't.
        quotes: How many quotes there are.
        articles: In how many articles.
        first: The day of the first article with a date, or None.
        last: The day of the last one.
        examples: The keys of a few of the articles that had one.
        because: Why names were counted together, or kept apart.
    """

    name: str
    names: tuple[str, ...] = ()
    kind: SpeakerKind = "person"
    roles: tuple[str, ...] = ()
    affiliations: tuple[str, ...] = ()
    gender: Gender | None = None
    quotes: int = 0
    articles: int = 0
    first: date | None = None
    last: date | None = None
    examples: tuple[Hashable, ...] = ()
    because: tuple[Decision, ...] = ()

    def __str__(self) -> str:
        return self.name


@define
class _Entry:
    """What is known of one name: only ever added to, so that two can be joined in any order."""

    names: Counter[str] = field(factory=Counter[str])
    roles: Counter[str] = field(factory=Counter[str])
    affiliations: Counter[str] = field(factory=Counter[str])
    genders: Counter[str] = field(factory=Counter[str])
    # Keys of names that one article has for somebody else
    beside: set[str] = field(factory=set[str])
    quotes: int = 0
    articles: int = 0
    first: date | None = None
    last: date | None = None
    examples: list[Hashable] = field(factory=list[Hashable])

    def add(self, other: _Entry) -> None:
        for mine, theirs in (
            (self.names, other.names),
            (self.roles, other.roles),
            (self.affiliations, other.affiliations),
            (self.genders, other.genders),
        ):
            for word, count in theirs.items():
                if word in mine or len(mine) < _MOST_KEPT:
                    mine[word] += count
        if len(self.beside) < _MOST_KEPT:
            self.beside |= other.beside
        self.quotes += other.quotes
        self.articles += other.articles
        self.first = min(filter(None, (self.first, other.first)), default=None)
        self.last = max(filter(None, (self.last, other.last)), default=None)
        self.examples = (self.examples + other.examples)[:_MOST_EXAMPLES]

    @property
    def gender(self) -> str | None:
        """What more than half of the articles that say it say."""
        (most, count), *_ = self.genders.most_common(1) or [("", 0)]
        return most if 2 * count > self.genders.total() else None


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
        self._named: dict[tuple[SpeakerKind, str], _Entry] = {}
        # Bare family names, which say nothing from one article to another
        self._bare: dict[str, _Entry] = {}
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
        for speaker in article.speakers:
            count = quotes[id(speaker)]
            if not count:
                continue
            if not is_named(speaker):
                unnamed[speaker.kind] += count
                continue
            entry = _entry_of(speaker, count, article, key)
            if speaker.kind != "person":
                _add(self._named, (speaker.kind, _key_of_body(speaker.name)), entry)
                continue
            parts = parts_of(speaker.name)
            if parts is not None and parts.given:
                entry.beside = family_names.get(parts.family, set()) - {parts.key}
                _add(self._named, ("person", parts.key), entry)
            else:
                _add(self._bare, parts.key if parts else speaker.name, entry)
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
            entry.names.most_common(1)[0][0]: Count(entry.quotes, entry.articles)
            for entry in self._bare.values()
        }

    def persons(self) -> tuple[Person, ...]:
        """Everybody with a name, who has most quotes first."""
        found = [
            _person(kind, [entry], [])
            for (kind, _), entry in self._named.items()
            if kind != "person"
        ]
        families: dict[str, list[tuple[PersonName, _Entry]]] = {}
        for (kind, _), entry in self._named.items():
            name = parts_of(next(iter(entry.names))) if kind == "person" else None
            if name is not None:
                families.setdefault(name.family, []).append((name, entry))
        for family in families.values():
            found += _told_apart(family)
        return tuple(sorted(found, key=lambda person: (-person.quotes, person.name)))

    def rows(self) -> list[dict[str, Any]]:
        r"""`persons` as flat rows for a table; semicolons join what a person has several of.

        Example:
            >>> from newsparse import Article
            >>> people = People()
            >>> people.add(Article.parse('Rain\n\n"Take a coat," said Mayor Dana Ek.'))
            >>> (row,) = people.rows()
            >>> row["name"], row["roles"], row["quotes"]
            ('Dana Ek', 'Mayor', 1)
        """
        return [
            {
                "name": person.name,
                "kind": person.kind,
                "gender": person.gender,
                "quotes": person.quotes,
                "articles": person.articles,
                "first": person.first,
                "last": person.last,
                "names": "; ".join(person.names),
                "roles": "; ".join(person.roles),
                "affiliations": "; ".join(person.affiliations),
            }
            for person in self.persons()
        ]

    def __iter__(self) -> Iterator[Person]:
        return iter(self.persons())

    def __len__(self) -> int:
        return len(self.persons())


# What may stand in small letters in a person's name: Ludwig van der Ek, Ana de la Ek
_SMALL_IN_NAMES = re.compile(r"[a-z]{1,4}|[a-z]{1,3}['’-]\w.*")


def is_named(speaker: Speaker) -> bool:
    """Whether the article has a name for *speaker*, and not only `officials` or `the report`."""
    words = speaker.name.split()
    if words and words[0].casefold() in ("the", "a", "an", "another", "one"):
        if speaker.kind == "person":
            return False
        words = words[1:]
    if speaker.kind in ("group", "document", "unknown"):
        # Analysts, at the start of a sentence, has a capital as well.
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
    """The full names of the article's people by their family names, a few of each."""
    found: dict[str, set[str]] = {}
    for speaker in article.speakers:
        parts = parts_of(speaker.name) if speaker.kind == "person" else None
        if parts is not None and parts.given and len(found.get(parts.family, ())) < _MOST_BESIDE:
            found.setdefault(parts.family, set()).add(parts.key)
    return found


def _key_of_body(name: str) -> str:
    """What the prints of a body's name have in common: `the Fellby Council`, `Fellby Council`"""
    return " ".join(name.casefold().split()).removeprefix("the ")


def _entry_of(speaker: Speaker, quotes: int, article: Article, key: Hashable) -> _Entry:
    day = article.published.date() if article.published else None
    gender = speaker.gender
    return _Entry(
        names=Counter([speaker.name]),
        roles=Counter([speaker.role] if speaker.role else []),
        affiliations=Counter([str(speaker.affiliation)] if speaker.affiliation else []),
        genders=Counter([gender] if gender else []),
        quotes=quotes,
        articles=1,
        first=day,
        last=day,
        examples=[] if key is None else [key],
    )


def _add(table: dict[Key, _Entry], key: Key, entry: _Entry) -> None:
    table.setdefault(key, _Entry()).add(entry)


@define(eq=False)
class _Cluster:
    """Names that are one person's, the fullest first."""

    names: list[PersonName]
    entries: list[_Entry]
    because: list[Decision]

    @property
    def print(self) -> str:
        return _print_of(self.entries[0])


def _told_apart(family: list[tuple[PersonName, _Entry]]) -> Iterator[Person]:
    """The people who share the family name."""
    # Fuller names first, so that a barer one meets all that it may be short for.
    family.sort(key=lambda pair: (pair[0].fullness, pair[1].quotes, pair[0].key), reverse=True)
    clusters: list[_Cluster] = []
    # By a first name, and by its letter; each cluster once, in order
    index: dict[str, dict[int, _Cluster]] = {}
    for name, entry in family:
        fitting, reasons = _weigh(name, entry, _near(name.given[0], index))
        if len(fitting) == 1:
            (cluster,) = fitting
            reason = f"fits {cluster.print}, and nobody else who is quoted"
            cluster.because.append(Decision(_print_of(entry), True, reason))
            cluster.names.append(name)
            cluster.entries.append(entry)
        else:
            because = [Decision(_print_of(entry), False, reason) for reason in reasons]
            cluster = _Cluster([name], [entry], because)
            clusters.append(cluster)
        for key in {name.given[0], name.given[0][0]}:
            index.setdefault(key, {})[id(cluster)] = cluster
    for cluster in clusters:
        yield _person("person", cluster.entries, cluster.because)


def _near(given: str, index: Mapping[str, Mapping[int, _Cluster]]) -> list[_Cluster]:
    """Those who may have the first name *given*, one more than are weighed at most."""
    near: dict[int, _Cluster] = {}
    for key in (given, *sorted(short_forms(given))):
        near.update(islice(index.get(key, {}).items(), _MOST_WEIGHED + 1))
    # Those of whom an initial alone is known, or another spelling
    for found in islice(index.get(given[0], {}).values(), _MOST_WEIGHED + 1):
        first = found.names[0].given[0]
        if len(first) == 1 or misspelt(given, first):
            near[id(found)] = found
    return list(near.values())[: _MOST_WEIGHED + 1]


def _weigh(
    name: PersonName, entry: _Entry, clusters: list[_Cluster]
) -> tuple[list[_Cluster], list[str]]:
    """Those of *clusters* that *name* fits; and why it can't be counted with one, if it can't."""
    if len(clusters) > _MOST_WEIGHED:
        return [], [f"{len(clusters)} people may be meant"]
    fitting: list[_Cluster] = []
    reasons: list[str] = []
    for cluster in clusters:
        alike = all(fits(name, other) for other in cluster.names[:_MOST_WEIGHED])
        contradiction = _contradiction(name, entry, cluster) if alike else None
        if alike and contradiction is None:
            fitting.append(cluster)
        elif contradiction is not None:
            reasons.append(f"{contradiction} than {cluster.print}")
    if len(fitting) > 1:
        reasons.append(f"fits {' and '.join(cluster.print for cluster in fitting)} alike")
    return fitting, reasons


def _contradiction(name: PersonName, entry: _Entry, cluster: _Cluster) -> str | None:
    """What says that a name that fits is another person's after all."""
    genders = {other.gender for other in cluster.entries} - {None}
    if entry.gender is not None and genders and entry.gender not in genders:
        return "another gender"
    if any(other.key in entry.beside for other in cluster.names):
        return "somebody else in one article"
    known = set[str]().union(*map(_role_words, cluster.entries))
    told = _role_words(entry)
    first = cluster.names[0].given[0]
    if misspelt(name.given[0], first) and not known & told:
        return "another spelling, and no role in common,"
    by_initial = len(name.given[0]) == 1 or len(first) == 1
    if by_initial and known and told and not known & told:
        return "another role"
    return None


# Words of roles that say nothing of whose they are
_IDLE = frozenset("a an and at for from in of on the to with".split())


def _role_words(entry: _Entry) -> set[str]:
    return {word for role in entry.roles for word in role.casefold().split()} - _IDLE


def _print_of(entry: _Entry) -> str:
    """The print of a name that is seen most often."""
    return min(entry.names, key=lambda name: (-entry.names[name], name))


def _person(kind: SpeakerKind, entries: list[_Entry], because: list[Decision]) -> Person:
    whole = _Entry()
    for entry in entries:
        whole.add(entry)
    main = _print_of(entries[0])
    same = [
        Decision(name, True, f"the same name as {main} but for capitals, marks or titles")
        for name in entries[0].names
        if name != main
    ]
    return Person(
        main,
        _frequent(whole.names),
        kind,
        _frequent(whole.roles),
        _frequent(whole.affiliations),
        cast("Gender | None", whole.gender),
        whole.quotes,
        whole.articles,
        whole.first,
        whole.last,
        tuple(whole.examples),
        (*same, *because),
    )


def _frequent(words: Counter[str]) -> tuple[str, ...]:
    """The words, the most frequent first."""
    return tuple(sorted(words, key=lambda word: (-words[word], word)))
