"""Mentions -> the cast of an article: who is named in it, by all the names it uses for them.

Names of one bearer are joined by what news style does with names: in full first, then by family
name, with an honorific, by initials. Pronouns and descriptions are tied in `newsparse.speakers`.
"""

from __future__ import annotations

from operator import attrgetter
from typing import Final

from newsparse.cast.characters import (
    Bearer,
    Character,
    CharacterKind,
    Key,
    given_gender,
    has_age,
    key_of,
    title_gender,
    titled_gender,
)
from newsparse.cast.name_kinds import is_of_a_person, kind_of
from newsparse.cast.namesakes import Met, hosts_of
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
    NAME_PARTICLES,
    ORGANIZATION_WORDS,
)
from newsparse.prose.phrases import Mention
from newsparse.prose.tokens import Tokens

__all__ = ["find_cast"]


# Where a mention begins
_start = attrgetter("start")
# Last words of names that bodies and groups have, and people
_AMBIGUOUS: Final = ORGANIZATION_WORDS | ORGANIZATIONS | GROUPS | BUILDINGS


def find_cast(mentions: tuple[Mention, ...], tokens: Tokens) -> dict[Mention, Character]:
    """Who each mention by name means; *tokens* are the article's words."""
    lows = tokens.lows
    by_spelling, nouns = _names_and_nouns(mentions)
    by_key = _by_key(by_spelling)
    letters = letters_of_bodies(by_spelling, lows)
    others = letters | known_as(mentions, tokens)
    met = Met()
    meant: dict[Mention, Bearer] = {}  # as far as the article gives other names
    # Fuller names first, so that shorter ones find their bearers; among equals, the earlier. A name
    # that nobody bears yet makes a bearer, one that one bears is joined, one of several is shared.
    for key in _longest_first(by_key):
        spelt = by_key[key]
        # Ekville Harbour Authority (EHA): what the article itself says counts before all shapes.
        known = meant.get(others[key]) if others and key in others else None
        hosts = [known] if known is not None else hosts_of(key, spelt[0], met)
        if hosts and len(key) == 1 and _is_place(key, spelt, lows):
            hosts = [host for host in hosts if host.key[0] != key[0]]
        if len(hosts) > 1:
            meant.update(_share(spelt, hosts))
            continue
        if hosts:
            (bearer,) = hosts
            bearer.keys.append(key)
            bearer.mentions += spelt
        else:
            name = spelt[0].name if len(spelt) == 1 else _full_name(spelt)
            bearer = Bearer(name, key, [key], spelt)
            met.add(bearer)
            if (key[-1] in _AMBIGUOUS or key[0] in CALENDAR) and (
                _are_told_as_person(spelt, lows) or _speaks_alone(key, mentions, lows)
            ):
                met.people.add(bearer)
        if others:
            meant.update(dict.fromkeys(spelt, bearer))
    _add_trade_names(nouns, met)
    lettered = {meant[body] for body in letters.values()}
    cast: dict[Mention, Character] = {}
    for bearer in met.cast:
        joined = bearer.mentions  # those by fuller names first
        character = _settled(bearer, bearer in lettered, bearer in met.people, lows)
        for mention in joined:
            cast[mention] = character
    return cast


def _names_and_nouns(
    mentions: tuple[Mention, ...],
) -> tuple[dict[tuple[str, ...], list[Mention]], list[Mention]]:
    """The mentions by name, by its spelling; and the nouns that may be names all the same."""
    by_spelling: dict[tuple[str, ...], list[Mention]] = {}
    nouns: list[Mention] = []
    for mention in mentions:
        kind = mention.kind
        if kind == "name":
            same = by_spelling.get(mention.name)
            if same is None:
                by_spelling[mention.name] = [mention]
            else:
                same.append(mention)
        elif kind == "description" and mention.first == mention.last:
            nouns.append(mention)
    return by_spelling, nouns


def _by_key(
    by_spelling: dict[tuple[str, ...], list[Mention]],
) -> dict[Key, list[Mention]]:
    """The mentions by name, by what names are compared by."""
    by_key: dict[Key, list[Mention]] = {}
    for name, spelt in by_spelling.items():
        key = key_of(name)
        if key in by_key:
            by_key[key] += spelt
        else:
            by_key[key] = spelt
    return by_key


def _settled(bearer: Bearer, is_lettered: bool, is_told: bool, lows: list[str]) -> Character:
    """*bearer* with its mentions in order, its gender and its kind.

    Letters are a body's, and an age is a person's; so is a trade, where *is_told*.
    """
    name = bearer.name
    mentions = sorted(bearer.mentions, key=_start) if len(bearer.mentions) > 1 else bearer.mentions
    titles: list[str] = []
    definite = False
    is_followed = False
    for mention in mentions:
        if mention.title:
            titles.append(mention.title)
        if mention.definite:
            definite = True
        if lows[mention.last + 1] == ",":
            is_followed = True
    kind: CharacterKind = "organization" if is_lettered else kind_of(bearer, titles, definite)
    if kind != "person" and (
        (is_followed and _is_told_of(bearer, kind, lows))
        or (is_told and MAKING_BODIES.isdisjoint(bearer.key[:-1]))
    ):
        kind = "person"
    titled = titled_gender(titles, name) if titles else ""
    return Character(bearer, mentions, kind, titled or given_gender(name), titled)


def _is_told_of(bearer: Bearer, kind: CharacterKind, lows: list[str]) -> bool:
    """Whether what follows a name says that it is a person's: Holm Quay, 31, | Xanda, who left

    A clause tells that of a single name that is spelt as people's are.
    """
    for mention in bearer.mentions:
        if lows[mention.last + 1] != ",":
            continue  # as most
        if has_age(lows, mention.last):
            return MAKING_BODIES.isdisjoint(bearer.key[:-1])
        if (
            kind == "unknown"
            and lows[mention.last + 2] in ("who", "whose")
            and len(bearer.key) == 1
            and looks_personal(bearer.key)
        ):
            return True
    return False


def _speaks_alone(key: Key, mentions: tuple[Mention, ...], lows: list[str]) -> bool:
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


def _are_told_as_person(spelt: list[Mention], lows: list[str]) -> bool:
    """Whether a name that a body may have is a person's by its title, or by what follows it."""
    return any(
        (mention.title and is_of_a_person(mention.title)) or _is_told_as_person(mention, lows)
        for mention in spelt
    )


def _is_told_as_person(mention: Mention, lows: list[str]) -> bool:
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


def _longest_first(by_key: dict[Key, list[Mention]]) -> list[Key]:
    """The names, fuller ones first; but a name is not longer for an epithet before it.

    `Crooked Ada Ek` comes after `Ada Ek`, where that is a name of its own.
    """
    shorter: dict[Key, int] = {}
    for key in by_key:
        if len(key) > 2 and (length := _length_without_epithet(key, by_key)):
            shorter[key] = length
    if not shorter:
        return sorted(by_key, key=len, reverse=True)  # as in most articles
    return sorted(by_key, key=lambda key: shorter.get(key, len(key)), reverse=True)


def _length_without_epithet(key: Key, by_key: dict[Key, list[Mention]]) -> int:
    """What *key* counts as if it is another name after an epithet, one word less; else 0."""
    for start in range(1, len(key) - 1):
        word = key[start]
        if (
            key[start:] in by_key
            and word in GIVEN
            and word not in NAME_PARTICLES
            and not GIVEN.gender_of(key[0])
        ):
            return len(key) - start - 1
    return 0


def _add_trade_names(nouns: list[Mention], met: Met) -> None:
    """`King` alone is Ada King, and `Banks` Ada Banks, though they are nouns as well."""
    for mention in nouns:
        for bearer in met.by_word.get(mention.head) or []:
            full = bearer.key
            if (
                len(full) > 1
                and full[-1] == mention.head
                and (mention.head not in ORGANIZATION_WORDS or bearer in met.people)
                and (not mention.plural or given_gender(bearer.name))
            ):
                bearer.mentions.append(mention)
                break


def _full_name(mentions: list[Mention]) -> tuple[str, ...]:
    """The spelling of a name that reads best: mixed case before capitals."""
    for mention in mentions:
        if not "".join(mention.name).isupper():
            return mention.name
    return mentions[0].name


def _is_place(key: Key, spelt: list[Mention], lows: list[str]) -> bool:
    """Whether a word always stands as a place does: from Ekville, beside the Ekville Nyheter"""
    return key[0] not in GIVEN and all(
        lows[mention.first - 1] in BEFORE_PLACES for mention in spelt
    )


def _share(spelt: list[Mention], hosts: list[Bearer]) -> dict[Mention, Bearer]:
    """Each mention of a name that several bear, with the one of them it is given to.

    An honorific's gender decides; else who was introduced before, the last one by name most often.
    """
    first_seen = {host: min(mention.start for mention in host.mentions) for host in hosts}
    weight = {host: len(host.mentions) for host in hosts}
    given: dict[Mention, Bearer] = {}
    for mention in spelt:
        gender = title_gender(mention.title)
        fitting = [h for h in hosts if not gender or given_gender(h.name) in (gender, "")] or list(
            hosts
        )
        introduced = [h for h in fitting if first_seen[h] < mention.start] or fitting
        best = max(introduced, key=lambda h: (weight[h], -first_seen[h]))
        key = key_of(mention.name)
        if key not in best.keys:
            best.keys.append(key)
        best.mentions.append(mention)
        given[mention] = best
    return given
