"""The bearers met so far, and which of them a name may be a shorter or another one of."""

from __future__ import annotations

from typing import Final, final

from newsparse.cast.characters import (
    LONGEST_INITIALS,
    SHORTEST_MISSPELT,
    Bearer,
    Key,
    given_gender,
    initials_of,
    is_first_family,
    is_house,
    is_one_off,
    is_part,
    is_same,
    is_short_for,
    without_article,
)
from newsparse.english.given_names import GIVEN
from newsparse.english.words import LETTER_TITLES, ORGANIZATION_WORDS, TITLES_AND_NAMES
from newsparse.prose.phrases import Mention

__all__ = ["Met", "hosts_of"]

# Two caps keep time linear on hostile text; both are far above what an article has. This one is of
# the bearers that are compared for one word.
_MOST_NAMESAKES: Final = 100
# This one is of the words that are compared with one that may be misspelt.
_MOST_SPELLINGS: Final = 400
# How many letters a name has at least that another one may be a misspelling of.
_SHORTEST_MEANT: Final = SHORTEST_MISSPELT - 1
# How many words of a title letters can stand for.
_LONGEST_OFFICE: Final = 5


@final
class Met:
    """The bearers met so far.

    Attributes:
        cast: All of them.
        by_word: Those with a word in their names.
        alike: The bearers of given and family names that may be misspelt, by the first two letters.
        people: Who has a body's word for a family name: Frank Church, a roofer.
    """

    __slots__ = ("_by_initials", "_by_office", "_spelt_out", "alike", "by_word", "cast", "people")

    def __init__(self) -> None:
        self.cast: list[Bearer] = []
        self.by_word: dict[str, list[Bearer]] = {}
        self.alike: dict[str, list[Bearer]] = {}
        self.people: set[Bearer] = set()
        # Who may be meant by letters, and by an office's; and of how many that is known
        self._by_initials: dict[str, Bearer] = {}
        self._by_office: dict[str, Bearer] = {}
        self._spelt_out: int = 0

    def add(self, bearer: Bearer) -> None:
        """Let *bearer* be found."""
        key = bearer.key
        self.cast.append(bearer)
        for word in key:
            namesakes = self.by_word.get(word)
            if namesakes is None:
                self.by_word[word] = [bearer]
            elif namesakes[-1] is not bearer and len(namesakes) < _MOST_NAMESAKES:
                namesakes.append(bearer)
        if len(key) > 1 and key[-1] not in ORGANIZATION_WORDS:
            family = key[-1]
            if "-" in family and (bare := without_article(family)) != family:
                self.by_word.setdefault(bare, self.by_word[family])
            self._add_spelling(key[0], bearer)
            self._add_spelling(family, bearer)

    def _add_spelling(self, word: str, bearer: Bearer) -> None:
        """Let *bearer* be found by what may be a misspelt *word*."""
        if len(word) < _SHORTEST_MEANT:
            return
        alike = self.alike.get(word[:2])
        if alike is None:
            self.alike[word[:2]] = [bearer]
        elif len(alike) < _MOST_SPELLINGS:
            alike.append(bearer)

    def by_letters(self, letters: str, mention: Mention) -> Bearer | None:
        """Whom the *letters* of *mention* stand for, by their name or by their office."""
        for bearer in self.cast[self._spelt_out :]:
            initials = initials_of(bearer.mentions[0].name)
            if len(initials) > 1:
                self._by_initials.setdefault(initials, bearer)
                # The same without those of Of and For: DJ, of Department Of Justice
                fewer = initials.replace("o", "").replace("f", "")
                self._by_initials.setdefault(fewer, bearer)
            title = bearer.mentions[0].title
            if " " in title:  # Ekish Chief Justice: the CJ
                office = initials_of(tuple(title.split()[-_LONGEST_OFFICE:]))
                for start in range(len(office) - 1):
                    self._by_office.setdefault(office[start:], bearer)
        self._spelt_out = len(self.cast)
        named = self._by_initials.get(letters)
        if named is None and (mention.definite or letters in LETTER_TITLES):
            return self._by_office.get(letters)
        return named


def hosts_of(key: Key, mention: Mention, met: Met) -> list[Bearer]:
    """The bearers that *key* may be a shorter name of."""
    if len(key) == 1:
        hosts = _hosts_of_word(key, mention, met)
        return _without_houses(hosts) if len(hosts) > 1 else hosts
    for bearer in met.by_word.get(key[-1]) or []:
        if is_same(key, bearer):
            return [bearer]
    for bearer in met.by_word.get(key[0]) or []:
        if is_part(key, bearer):
            return [bearer]
    if key[0] in TITLES_AND_NAMES and len(key) == 2:  # DS Ek
        return [c for c in met.by_word.get(key[1]) or [] if is_short_for(key[1:], c)][:1]
    return []


def _hosts_of_word(key: Key, mention: Mention, met: Met) -> list[Bearer]:
    """The same for a single word: a family name, a body's last word, letters."""
    (word,) = key
    namesakes = met.by_word.get(word)
    if namesakes is not None:
        family = [
            c for c in namesakes if is_short_for(key, c) or (c in met.people and c.key[-1] == word)
        ]
        if family:
            return family
        longer = [c for c in namesakes if is_first_family(word, c)]
        if len(longer) == 1:
            return longer
    if mention.definite and word in ORGANIZATION_WORDS:
        # the Post, for the Ekville Post, where there is no other one
        bodies = [c for c in namesakes or () if c.key[-1] == word]
        return bodies if len(bodies) == 1 else []
    if 2 <= len(word) <= LONGEST_INITIALS and mention.name[0].isupper():
        lettered = met.by_letters(word.replace(".", ""), mention)
        if lettered is not None:
            return [lettered]
    return _misspelt(word, met)


def _without_houses(hosts: list[Bearer]) -> list[Bearer]:
    """Who may bear a name: of people and houses called after them, the people."""
    people = [host for host in hosts if not is_house(host)]
    return people or hosts


def _misspelt(word: str, met: Met) -> list[Bearer]:
    """A bearer whose family or given name differs by one letter: Katjavivi, Katjivivi."""
    if len(word) >= SHORTEST_MISSPELT:
        shortest, longest = len(word) - 1, len(word) + 1
        for bearer in met.alike.get(word[:2]) or []:
            for name in bearer.key[-1], bearer.key[0]:
                if name != word and shortest <= len(name) <= longest and is_one_off(word, name):
                    return [bearer]
    return _without_s(word, met)


def _without_s(word: str, met: Met) -> list[Bearer]:
    """A person whose family name lost its last letter: Water, for Ada Waters."""
    longer = word + "s"
    namesakes = met.by_word.get(longer)
    if namesakes is None or word in GIVEN:
        return []
    for bearer in namesakes:
        full = bearer.key
        if len(full) > 1 and full[-1] == longer and given_gender(bearer.name):
            return [bearer]
    return []
