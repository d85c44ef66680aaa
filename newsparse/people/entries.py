"""What is known of one name over many articles."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date

from attrs import define, field

__all__ = ["Entry"]

# Different roles, affiliations and prints of a name that are kept for one name, so that memory
# grows with people and not with what a million articles call them.
_MOST_KEPT = 200
# Articles named for a person, for a look at them.
_MOST_EXAMPLES = 5


@define
class Entry:
    """What is known of one name: only ever added to, so that two can be joined in any order."""

    names: dict[str, int] = field(factory=dict[str, int])
    roles: dict[str, int] = field(factory=dict[str, int])
    affiliations: dict[str, int] = field(factory=dict[str, int])
    genders: dict[str, int] = field(factory=dict[str, int])
    # Keys of names that one article has for somebody else
    beside: set[str] = field(factory=set[str])
    quotes: int = 0
    articles: int = 0
    first: date | None = None
    last: date | None = None
    examples: list[Hashable] = field(factory=list[Hashable])

    def note(
        self, name: str, role: str | None, affiliation: str | None, gender: str | None
    ) -> None:
        """Take what one article calls them."""
        for words, word in (
            (self.names, name),
            (self.roles, role),
            (self.affiliations, affiliation),
            (self.genders, gender),
        ):
            if word and (word in words or len(words) < _MOST_KEPT):
                words[word] = words.get(word, 0) + 1

    def note_beside(self, keys: set[str]) -> None:
        """Take the names of others of the family in one article."""
        if keys and len(self.beside) < _MOST_KEPT:
            self.beside |= keys

    def count(self, quotes: int, day: date | None, key: Hashable) -> None:
        """Count the quotes of one article."""
        self.quotes += quotes
        self.articles += 1
        if day is not None:
            self.first = min(self.first or day, day)
            self.last = max(self.last or day, day)
        if key is not None and len(self.examples) < _MOST_EXAMPLES:
            self.examples.append(key)

    def add(self, other: Entry) -> None:
        """Take all that another one has."""
        for mine, theirs in (
            (self.names, other.names),
            (self.roles, other.roles),
            (self.affiliations, other.affiliations),
            (self.genders, other.genders),
        ):
            for word, count in theirs.items():
                if word in mine or len(mine) < _MOST_KEPT:
                    mine[word] = mine.get(word, 0) + count
        self.note_beside(other.beside)
        self.quotes += other.quotes
        self.articles += other.articles
        self.first = min(filter(None, (self.first, other.first)), default=None)
        self.last = max(filter(None, (self.last, other.last)), default=None)
        self.examples = (self.examples + other.examples)[:_MOST_EXAMPLES]

    @property
    def gender(self) -> str | None:
        """What more than half of the articles that say it say."""
        if not self.genders:
            return None
        most = max(self.genders, key=self.genders.__getitem__)
        return most if 2 * self.genders[most] > sum(self.genders.values()) else None
