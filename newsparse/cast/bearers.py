"""Mentions -> the cast of an article: who is named in it, by all the names it uses for them.

Names of one bearer are joined by what news style does with names: in full first, then by family
name, with an honorific, by initials. Pronouns and descriptions are tied in `newsparse.speakers`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Final, final

from newsparse.cast.characters import (
    LONGEST_INITIALS,
    SHORTEST_MISSPELT,
    Bearer,
    Character,
    CharacterKind,
    Key,
    given_gender,
    has_age,
    initials_of,
    is_first_family,
    is_house,
    is_one_off,
    is_part,
    is_same,
    is_short_for,
    key_of,
    title_gender,
    titled_gender,
    without_article,
)
from newsparse.cast.name_kinds import is_of_a_person, kind_of
from newsparse.cast.other_names import known_as, letters_of_bodies
from newsparse.english.bodies import BODIES_ALONE, BUILDINGS
from newsparse.english.claimed import ALSO_OF_FIRMS, trade_after
from newsparse.english.given_names import GIVEN
from newsparse.english.in_names import MAKING_BODIES
from newsparse.english.letters import looks_personal
from newsparse.english.nouns import GROUPS, ORGANIZATIONS
from newsparse.english.places import BEFORE_PLACES
from newsparse.english.territories import TERRITORIES
from newsparse.english.verbs import TELLING_VERBS
from newsparse.english.words import (
    CALENDAR,
    DETERMINERS,
    LETTER_TITLES,
    NAME_PARTICLES,
    ORGANIZATION_WORDS,
    TITLES_AND_NAMES,
)
from newsparse.prose.phrases import Mention

__all__ = ["find_cast"]


# Two caps keep time linear on hostile text; both are far above what an article has. This one is of
# the bearers that are compared for one word.
_MOST_NAMESAKES: Final = 100
# This one is of the words that are compared with one that may be misspelt.
_MOST_SPELLINGS: Final = 400
# Last words of names that bodies and groups have, and people
_AMBIGUOUS: Final = ORGANIZATION_WORDS | ORGANIZATIONS | GROUPS | BUILDINGS
# How many words of a title letters can stand for.
_LONGEST_OFFICE: Final = 5


def find_cast(mentions: Sequence[Mention], lows: Sequence[str]) -> dict[Mention, Character]:
    """Who each mention by name means; *lows* are the article's words."""
    names = [mention for mention in mentions if mention.kind == "name"]
    by_key: dict[Key, list[Mention]] = {}
    for spelt in _by_spelling(names).values():
        by_key.setdefault(key_of(spelt[0].name), []).extend(spelt)
    letters = letters_of_bodies(names, lows)
    others = letters | known_as(names, lows)
    met = _Met()
    meant: dict[Mention, Bearer] = {}
    # Fuller names first, so that shorter ones find their bearers; among equals, the earlier. A name
    # that nobody bears yet makes a bearer, one that one bears is joined, one of several is shared.
    for key in _longest_first(by_key):
        spelt = by_key[key]
        # Ekville Harbour Authority (EHA): what the article itself says counts before all shapes.
        known = meant.get(others[key]) if key in others else None
        hosts = [known] if known is not None else _without_houses(_hosts(key, spelt[0], met))
        if hosts and len(key) == 1 and _is_place(key, spelt, lows):
            hosts = [host for host in hosts if host.key[0] != key[0]]
        if len(hosts) > 1:
            for mention, host in _share(spelt, hosts):
                meant[mention] = host
                host.mentions.append(mention)
            continue
        bearer = hosts[0] if hosts else None
        if bearer is None:
            bearer = Bearer(_full_name(spelt), key, {key}, list(spelt))
            met.add(bearer, initials_of(spelt[0].name))
            if (key[-1] in _AMBIGUOUS or key[0] in CALENDAR) and (
                any(
                    (mention.title and is_of_a_person(mention.title))
                    or _is_told_as_person(mention, lows)
                    for mention in spelt
                )
                or _speaks_alone(key, mentions, lows)
            ):
                met.people.add(bearer)
        else:
            bearer.keys.add(key)
            bearer.mentions += spelt
        for mention in spelt:
            meant[mention] = bearer
    for mention, bearer in _claimed_trade_names(mentions, met):
        meant[mention] = bearer
        bearer.mentions.append(mention)
    lettered = {meant[body] for body in letters.values()}
    settled = {
        bearer: _settled(bearer, bearer in lettered, bearer in met.people, lows)
        for bearer in met.cast
    }
    return {mention: settled[bearer] for mention, bearer in meant.items()}


def _by_spelling(names: Sequence[Mention]) -> dict[tuple[str, ...], list[Mention]]:
    """The mentions by name, by how the name is spelt."""
    spelt: dict[tuple[str, ...], list[Mention]] = {}
    for mention in names:
        spelt.setdefault(mention.name, []).append(mention)
    return spelt


def _settled(bearer: Bearer, is_lettered: bool, is_told: bool, lows: Sequence[str]) -> Character:
    """*bearer* with its mentions in order, its gender and its kind.

    Letters are a body's, and an age is a person's; so is a trade, where *is_told*.
    """
    if len(bearer.mentions) > 1:
        bearer.mentions.sort(key=attrgetter("start"))
    titled = titled_gender(bearer)
    kind: CharacterKind = "organization" if is_lettered else kind_of(bearer)
    if (
        kind != "person"
        and MAKING_BODIES.isdisjoint(bearer.key[:-1])
        and (is_told or True in [has_age(lows, mention.last) for mention in bearer.mentions])
    ) or (kind == "unknown" and len(bearer.key) == 1 and _is_told_of(bearer, lows)):
        kind = "person"
    return Character(bearer, kind, titled or given_gender(bearer.name), titled)


def _is_told_of(bearer: Bearer, lows: Sequence[str]) -> bool:
    """Whether a single name, spelt as people's are, has a clause as people have: Xanda, who left"""
    return any(
        lows[mention.last + 1] == "," and lows[mention.last + 2] in ("who", "whose")
        for mention in bearer.mentions
    ) and looks_personal(bearer.key)


def _speaks_alone(key: Key, mentions: Sequence[Mention], lows: Sequence[str]) -> bool:
    """Whether a body's word after a given name says something by itself: Frank Church; Church said

    But Victoria Police, where police said.
    """
    if len(key) != 2 or key[0] not in GIVEN or key[1] in BODIES_ALONE:
        return False
    for mention in mentions:
        if mention.first < mention.last or lows[mention.first] != key[1] or mention.plural:
            continue
        if lows[mention.last + 1] in TELLING_VERBS and lows[mention.first - 1] not in DETERMINERS:
            return True
    return False


def _is_told_as_person(mention: Mention, lows: Sequence[str]) -> bool:
    """Whether a name that a body may have is a person's by what follows it.

    Frank Church, 31,    Frank Church, a roofer,
    """
    if has_age(lows, mention.last):
        return True
    first = mention.name[0].lower()
    if len(mention.name) != 2 or (first not in GIVEN and first not in CALENDAR):
        return False
    if lows[mention.last + 1 : mention.last + 3] == [",", "who"]:
        return first not in TERRITORIES  # Sunday Ek, who
    if lows[mention.first - 1].endswith("-year-old"):
        return True
    trade = trade_after(lows, mention.last)
    return trade is not None and trade not in ORGANIZATIONS and trade not in ALSO_OF_FIRMS


@final
class _Met:
    """The bearers met so far.

    Attributes:
        cast: All of them.
        by_word: Those with a word in their names.
        alike: The bearers of given and family names, by the first two letters.
        by_initials: Who may be meant by letters.
        by_office: Who may be meant by an office's letters.
        people: Who has a body's word for a family name: Frank Church, a roofer.
    """

    __slots__ = ("alike", "by_initials", "by_office", "by_word", "cast", "people")

    def __init__(self) -> None:
        self.cast: list[Bearer] = []
        self.by_word: dict[str, list[Bearer]] = {}
        self.alike: dict[str, list[Bearer]] = {}
        self.by_initials: dict[str, Bearer] = {}
        self.by_office: dict[str, Bearer] = {}
        self.people: set[Bearer] = set()

    def add(self, bearer: Bearer, initials: str) -> None:
        """Let *bearer* be found."""
        key = bearer.key
        self.cast.append(bearer)
        for word in key if len(key) < 2 else set(key):
            namesakes = self.by_word.setdefault(word, [])
            if len(namesakes) < _MOST_NAMESAKES:
                namesakes.append(bearer)
        if len(key) > 1 and key[-1] not in ORGANIZATION_WORDS:
            if "-" in key[-1] and (bare := without_article(key[-1])) != key[-1]:
                self.by_word.setdefault(bare, self.by_word[key[-1]])
            for word in {key[0], key[-1]}:
                alike = self.alike.setdefault(word[:2], [])
                if len(alike) < _MOST_SPELLINGS:
                    alike.append(bearer)
        if len(initials) > 1:
            self.by_initials.setdefault(initials, bearer)
            # The same without those of Of and For: DJ, of Department Of Justice
            self.by_initials.setdefault(initials.replace("o", "").replace("f", ""), bearer)
        title = bearer.mentions[0].title
        if " " in title:  # Ekish Chief Justice: the CJ
            office = initials_of(title.split()[-_LONGEST_OFFICE:])
            for start in range(len(office) - 1):
                self.by_office.setdefault(office[start:], bearer)


def _longest_first(by_key: dict[Key, list[Mention]]) -> list[Key]:
    """The names, fuller ones first; but a name is not longer for an epithet before it.

    `Crooked Ada Ek` comes after `Ada Ek`, where that is a name of its own.
    """

    def length(key: Key) -> int:
        if len(key) < 3:
            return len(key)  # as most
        for start in range(1, len(key) - 1):
            word = key[start]
            if (
                word in GIVEN
                and key[start:] in by_key
                and word not in NAME_PARTICLES
                and not GIVEN.gender_of(key[0])
            ):
                return len(key) - start - 1
        return len(key)

    return sorted(by_key, key=length, reverse=True)


def _claimed_trade_names(
    mentions: Sequence[Mention], met: _Met
) -> Iterator[tuple[Mention, Bearer]]:
    """`King` alone is Ada King, and `Banks` Ada Banks, though they are nouns as well."""
    for mention in mentions:
        if mention.kind != "description" or mention.first != mention.last:
            continue
        for bearer in met.by_word.get(mention.head, ()):
            full = bearer.key
            if (
                len(full) > 1
                and full[-1] == mention.head
                and (mention.head not in ORGANIZATION_WORDS or bearer in met.people)
                and (not mention.plural or given_gender(bearer.name))
            ):
                yield mention, bearer
                break


def _full_name(mentions: Sequence[Mention]) -> tuple[str, ...]:
    """The spelling of a name that reads best: mixed case before capitals."""
    if len(mentions) > 1:
        for mention in mentions:
            if not "".join(mention.name).isupper():
                return mention.name
    return mentions[0].name


def _hosts(key: Key, mention: Mention, met: _Met) -> list[Bearer]:
    """The bearers that *key* may be a shorter name of."""
    if len(key) == 1:
        return _hosts_of_word(key, mention, met)
    for bearer in met.by_word.get(key[-1], ()):
        if is_same(key, bearer):
            return [bearer]
    for bearer in met.by_word.get(key[0], ()):
        if is_part(key, bearer):
            return [bearer]
    if key[0] in TITLES_AND_NAMES and len(key) == 2:  # DS Ek
        return [c for c in met.by_word.get(key[1], ()) if is_short_for(key[1:], c)][:1]
    return []


def _hosts_of_word(key: Key, mention: Mention, met: _Met) -> list[Bearer]:
    """The same for a single word: a family name, a body's last word, letters."""
    (word,) = key
    namesakes = met.by_word.get(word, ())
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
        bodies = [c for c in namesakes if c.key[-1] == word]
        return bodies if len(bodies) == 1 else []
    letters = word.replace(".", "")
    if mention.name[0].isupper() and 2 <= len(word) <= LONGEST_INITIALS:
        if letters in met.by_initials:
            return [met.by_initials[letters]]
        officer = met.by_office.get(letters)
        if officer is not None and (mention.definite or letters in LETTER_TITLES):
            return [officer]
    return _misspelt(word, met)


def _is_place(key: Key, spelt: Sequence[Mention], lows: Sequence[str]) -> bool:
    """Whether a word always stands as a place does: from Ekville, beside the Ekville Nyheter"""
    return key[0] not in GIVEN and all(
        lows[mention.first - 1] in BEFORE_PLACES for mention in spelt
    )


def _without_houses(hosts: list[Bearer]) -> list[Bearer]:
    """Who may bear a name: of people and houses called after them, the people."""
    if len(hosts) < 2:
        return hosts
    people = [host for host in hosts if not is_house(host)]
    return people or hosts


def _misspelt(word: str, met: _Met) -> list[Bearer]:
    """A bearer whose family or given name differs by one letter: Katjavivi, Katjivivi."""
    if len(word) >= SHORTEST_MISSPELT:
        shortest, longest = len(word) - 1, len(word) + 1
        for bearer in met.alike.get(word[:2], ()):
            for name in (bearer.key[-1], bearer.key[0]):
                if name != word and shortest <= len(name) <= longest and is_one_off(word, name):
                    return [bearer]
    return _without_s(word, met)


def _without_s(word: str, met: _Met) -> list[Bearer]:
    """A person whose family name lost its last letter: Water, for Ada Waters."""
    namesakes = met.by_word.get(word + "s")
    if namesakes is None or word in GIVEN:
        return []
    for bearer in namesakes:
        full = bearer.key
        if len(full) > 1 and full[-1] == word + "s" and given_gender(bearer.name):
            return [bearer]
    return []


def _share(spelt: Sequence[Mention], hosts: Sequence[Bearer]) -> Iterator[tuple[Mention, Bearer]]:
    """Each mention of a name that several bear, with the one of them it is given to.

    An honorific's gender decides; else who was introduced before, the last one by name most often.
    """
    first_seen = {host: min(mention.start for mention in host.mentions) for host in hosts}
    weight = {host: len(host.mentions) for host in hosts}
    for mention in spelt:
        gender = title_gender(mention.title)
        fitting = [h for h in hosts if not gender or given_gender(h.name) in (gender, "")] or list(
            hosts
        )
        introduced = [h for h in fitting if first_seen[h] < mention.start] or fitting
        best = max(introduced, key=lambda h: (weight[h], -first_seen[h]))
        best.keys.add(key_of(mention.name))
        yield mention, best
