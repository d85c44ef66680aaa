"""The names that were counted -> persons: which names are one person's, and why.

Fuller names come first: a barer one is counted with a fuller one where it fits it, nothing
contradicts that, and nobody else fits.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping
from datetime import date
from itertools import islice
from typing import cast

from attrs import define, field, frozen

from newsparse.people.naming import PersonName, fits, misspelt, short_forms
from newsparse.spans import Gender, SpeakerKind

__all__ = ["Decision", "Entry", "Person", "person_of", "print_of", "told_apart"]

# Different roles, affiliations and prints of a name that are kept for one name, so that memory
# grows with people and not with what a million articles call them.
_MOST_KEPT = 200
# Articles named for a person, for a look at them.
_MOST_EXAMPLES = 5
# People who are weighed for one name; where there are more, it can't be told whose it is.
_MOST_WEIGHED = 50


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
class Entry:
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

    def add(self, other: Entry) -> None:
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


@define(eq=False)
class _Cluster:
    """Names that are one person's, the fullest first."""

    names: list[PersonName]
    entries: list[Entry]
    because: list[Decision]

    @property
    def print(self) -> str:
        return print_of(self.entries[0])


def told_apart(family: list[tuple[PersonName, Entry]]) -> Iterator[Person]:
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
            cluster.because.append(Decision(print_of(entry), True, reason))
            cluster.names.append(name)
            cluster.entries.append(entry)
        else:
            because = [Decision(print_of(entry), False, reason) for reason in reasons]
            cluster = _Cluster([name], [entry], because)
            clusters.append(cluster)
        for key in {name.given[0], name.given[0][0]}:
            index.setdefault(key, {})[id(cluster)] = cluster
    for cluster in clusters:
        yield person_of("person", cluster.entries, cluster.because)


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
    name: PersonName, entry: Entry, clusters: list[_Cluster]
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


def _contradiction(name: PersonName, entry: Entry, cluster: _Cluster) -> str | None:
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


def _role_words(entry: Entry) -> set[str]:
    return {word for role in entry.roles for word in role.casefold().split()} - _IDLE


def print_of(entry: Entry) -> str:
    """The print of a name that is seen most often."""
    return min(entry.names, key=lambda name: (-entry.names[name], name))


def person_of(kind: SpeakerKind, entries: list[Entry], because: list[Decision]) -> Person:
    whole = Entry()
    for entry in entries:
        whole.add(entry)
    main = print_of(entries[0])
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
