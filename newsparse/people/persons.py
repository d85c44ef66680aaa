"""The names that were counted -> persons: which names are one person's, and why.

Fuller names come first: a barer one is counted with a fuller one where it fits it, nothing
contradicts that, and nobody else fits.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from typing import cast

from attrs import define, field, frozen

from newsparse.people.entries import Entry
from newsparse.people.naming import (
    FIRST_LETTERS,
    SPELLING,
    Doubt,
    PersonName,
    doubt,
    is_common,
    is_near,
    is_slip,
    misspelt,
    short_forms,
)
from newsparse.spans import Gender, SpeakerKind

__all__ = ["Decision", "Person", "person_of", "told_apart"]

# Articles that print a name rightly, for one that misprints it.
_MISPRINTED_ONCE_IN = 20
# Words of roles from which on two that have none in common are of two people.
_FULL_ROLE = 4
# People who are weighed for one name; where there are more, it can't be told whose it is.
_MOST_WEIGHED = 50
# Another order of so many words is that of a list or a language: Kim Jo Ek, Ek Kim Jo.
_IN_ANY_ORDER = 3
# People of other family names who are weighed for one
_MOST_ALIKE = 10
# What is in doubt of names whose family names differ, and how many words of what people are called
# it takes.
_ONE_WORD_MORE = Doubt(1, "a word")
_MISREAD_WORD = Doubt(0, "a word that is no first name")
_ANOTHER_ORDER = Doubt(0, "another order")
_FAMILY_SPELLING = Doubt(2, "another spelling")
# Words of roles that say nothing of whose they are
_IDLE = frozenset("a an and at ex for former from in new of on senior the to with".split())


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
        name: The fullest name, as it is printed most often; of two with other family names, the
            one that is in more articles.
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


@define(eq=False)
class _Cluster:
    """Names that are one person's, the fullest first, and what their entries say together."""

    names: list[PersonName]
    entries: list[Entry]
    because: list[Decision]
    # Kept, so that a name is compared with thousands that were joined in one step
    keys: set[str] = field(init=False, factory=set[str])
    genders: set[str] = field(init=False, factory=set[str])
    role_words: set[str] = field(init=False, factory=set[str])
    articles: int = field(init=False, default=0)

    def __attrs_post_init__(self) -> None:
        self._learn(self.names, self.entries)

    def take(self, names: list[PersonName], entries: list[Entry]) -> None:
        """Add names that are this person's as well."""
        self.names += names
        self.entries += entries
        self._learn(names, entries)

    def _learn(self, names: list[PersonName], entries: list[Entry]) -> None:
        self.keys.update(name.key for name in names)
        for entry in entries:
            if entry.gender is not None:
                self.genders.add(entry.gender)
            self.role_words |= _role_words(entry)
            self.articles += entry.articles

    @property
    def print(self) -> str:
        return _print_of(self.entries[0])


def told_apart(families: Iterable[list[tuple[PersonName, Entry]]]) -> Iterator[Person]:
    """The people who have these names; each list has those of one family name."""
    clusters = [cluster for family in families for cluster in _of_one_family(family)]
    for cluster in _joined_across(clusters):
        yield person_of("person", cluster.entries, cluster.because)


def _of_one_family(family: list[tuple[PersonName, Entry]]) -> list[_Cluster]:
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
            cluster.take([name], [entry])
        else:
            because = [Decision(_print_of(entry), False, reason) for reason in reasons]
            cluster = _Cluster([name], [entry], because)
            clusters.append(cluster)
        for key in {name.given[0], name.given[0][0]}:
            index.setdefault(key, {})[id(cluster)] = cluster
    return clusters


def _joined_across(clusters: list[_Cluster]) -> list[_Cluster]:
    """Join whose family names differ: by a word more, by their order, by a letter.

    A person of fewer articles is counted with one of more.
    """
    index: dict[Hashable, dict[int, _Cluster]] = {}
    for cluster in clusters:
        for key in {key for name in cluster.names[:_MOST_WEIGHED] for key in _keys(name)}:
            index.setdefault(key, {})[id(cluster)] = cluster
    whole = {id(cluster): _whole(cluster.entries) for cluster in clusters}
    joined: dict[int, _Cluster] = {}
    for cluster in sorted(clusters, key=lambda one: whole[id(one)].articles):
        entry = whole[id(cluster)]
        found = {
            id(other): (other, doubted)
            for name in cluster.names[:_MOST_WEIGHED]
            for other, doubted in _unlike(name, index)
            if other is not cluster
            and id(other) not in joined
            and _contradiction(name, entry, other, doubted) is None
        }
        if len(found) != 1:
            continue
        ((other, doubted),) = found.values()
        rarer, main = cluster.print, other.print
        if entry.articles > whole[id(other)].articles:
            rarer, main = main, rarer
            rest = other.names, other.entries
            other.names, other.entries = [], []
            other.take(cluster.names, cluster.entries)
            other.names += rest[0]
            other.entries += rest[1]
        else:
            other.take(cluster.names, cluster.entries)
        reason = f"fits {main} but for {doubted.reason}, and nobody else who is quoted"
        other.because += [Decision(rarer, True, reason), *cluster.because]
        whole[id(other)] = _whole([whole[id(other)], entry])
        joined[id(cluster)] = other
    return [cluster for cluster in clusters if id(cluster) not in joined]


def _keys(name: PersonName) -> Iterator[Hashable]:
    """What is looked up of a name by those whose family names differ."""
    yield (*name.words, name.suffix)
    if len(name.words) >= _IN_ANY_ORDER:
        yield frozenset(name.words)
    if len(name.family) > FIRST_LETTERS:
        yield name.given[0], name.family[:FIRST_LETTERS], None


def _unlike(
    name: PersonName, index: Mapping[Hashable, Mapping[int, _Cluster]]
) -> Iterator[tuple[_Cluster, Doubt]]:
    """Who may be meant by *name* though the family name differs, and what is in doubt."""
    # Thousands of names, which a start of the command line has no need of
    from newsparse.english.given_names import GIVEN

    def known(key: Hashable) -> list[_Cluster]:
        return list(islice(index.get(key, {}).values(), _MOST_ALIKE))

    words = name.words
    if len(words) > 2:
        misread = words[0] not in GIVEN and words[1] in GIVEN
        yield from (
            (one, _MISREAD_WORD if misread else _ONE_WORD_MORE)
            for one in known((*words[1:], name.suffix))
        )
        yield from ((one, _ANOTHER_ORDER) for one in known(frozenset(words)))
    for rest in (words[:-1], words[:-2]):
        if len(rest) > 1:
            yield from ((one, _ONE_WORD_MORE) for one in known((*rest, name.suffix)))
    for one in known((name.given[0], name.family[:FIRST_LETTERS], None)):
        if any(misspelt(name.family, other.family) for other in one.names[:_MOST_WEIGHED]):
            yield one, _FAMILY_SPELLING


def _near(given: str, index: Mapping[str, Mapping[int, _Cluster]]) -> list[_Cluster]:
    """Those who may have the first name *given*, one more than are weighed at most."""
    near: dict[int, _Cluster] = {}
    for key in (given, *sorted(short_forms(given))):
        near.update(islice(index.get(key, {}).items(), _MOST_WEIGHED + 1))
    # Those of whom an initial alone is known, or another spelling
    for found in islice(index.get(given[0], {}).values(), _MOST_WEIGHED + 1):
        if is_near(given, found.names[0].given[0]):
            near[id(found)] = found
    return list(near.values())[: _MOST_WEIGHED + 1]


def _weigh(
    name: PersonName, entry: Entry, clusters: list[_Cluster]
) -> tuple[list[_Cluster], list[str]]:
    """Those of *clusters* that *name* fits; and why it can't be counted with one, if it can't."""
    if len(clusters) > _MOST_WEIGHED:
        return [], [f"more than {_MOST_WEIGHED} people may be meant"]
    fitting: list[_Cluster] = []
    reasons: list[str] = []
    for cluster in clusters:
        doubts = [doubt(name, other) for other in cluster.names[:_MOST_WEIGHED]]
        agreeing = [found for found in doubts if found is not None]
        if len(agreeing) < len(doubts):
            continue
        least = min(agreeing, key=lambda found: found.words)
        reason = _contradiction(name, entry, cluster, least)
        if reason is None:
            fitting.append(cluster)
        else:
            reasons.append(reason)
    if len(fitting) > 1:
        reasons.append(f"fits {' and '.join(cluster.print for cluster in fitting)} alike")
    return fitting, reasons


def _contradiction(name: PersonName, entry: Entry, cluster: _Cluster, found: Doubt) -> str | None:
    """What says that a name that agrees is another person's after all."""
    if entry.gender is not None and cluster.genders and entry.gender not in cluster.genders:
        return f"another gender than {cluster.print}"
    if not entry.beside.isdisjoint(cluster.keys):
        return f"in one article, somebody else than {cluster.print}"
    known = cluster.role_words
    told = _role_words(entry)
    if len(known & told) < found.words and not _is_likely(name, entry, cluster, found):
        return f"{found.reason}, and too little in common with what {cluster.print} is called"
    by_initial = len(name.given[0]) == 1 or len(cluster.names[0].given[0]) == 1
    telling = 1 if by_initial else _FULL_ROLE
    if (found.reason or by_initial) and min(len(known), len(told)) >= telling and not known & told:
        return f"another role than {cluster.print}"
    return None


def _is_likely(name: PersonName, entry: Entry, cluster: _Cluster, found: Doubt) -> bool:
    """Whether what differs is seldom a second person of the same gender.

    So is a slip of the pen, or a word more, where few people have the family name; and any
    spelling that is in far fewer articles.
    """
    if entry.gender is None or entry.gender not in cluster.genders:
        return False
    other = cluster.names[0]
    is_misprint = cluster.articles >= _MISPRINTED_ONCE_IN * entry.articles
    if found in (SPELLING, _ONE_WORD_MORE) and is_misprint:
        return True
    is_small = found == _ONE_WORD_MORE or is_slip(name.given[0], other.given[0])
    return is_small and not is_common(name.family) and not is_common(other.family)


def _role_words(entry: Entry) -> set[str]:
    return {word for role in entry.roles for word in role.casefold().split()} - _IDLE


def _print_of(entry: Entry) -> str:
    """The print of a name that is seen most often."""
    return min(entry.names, key=lambda name: (-entry.names[name], name.isupper(), name))


def _whole(entries: Sequence[Entry]) -> Entry:
    if len(entries) == 1:
        return entries[0]
    whole = Entry()
    for entry in entries:
        whole.add(entry)
    return whole


def person_of(kind: SpeakerKind, entries: list[Entry], because: list[Decision]) -> Person:
    """The person, or body, that all *entries* are of; the first has the fullest name."""
    whole = _whole(entries)
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


def _frequent(words: Mapping[str, int]) -> tuple[str, ...]:
    """The words, the most frequent first."""
    return tuple(sorted(words, key=lambda word: (-words[word], word)))
