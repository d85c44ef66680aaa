"""What a name's bearer is: person, organization or group, as far as the name itself tells."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from newsparse.cast.characters import (
    BEFORE_PLACES,
    LONGEST_INITIALS,
    LONGEST_PERSON,
    Bearer,
    Character,
    CharacterKind,
    Key,
)
from newsparse.english.bodies import BUILDINGS
from newsparse.english.given_names import GIVEN
from newsparse.english.heads import PLURAL_PEOPLE
from newsparse.english.in_names import (
    BEGINNING_FIRMS,
    FIRST_OF_TWO,
    FOREIGN_ARTICLES,
    MAKING_BODIES,
    NUMERALS,
    RELIEF_SOCIETIES,
    ROMANCE_ARTICLES,
)
from newsparse.english.letters import looks_made_up, looks_personal
from newsparse.english.nouns import DOCUMENTS, GROUPS, PEOPLE
from newsparse.english.places import FEATURES
from newsparse.english.territories import TERRITORIES
from newsparse.english.words import (
    CALENDAR,
    HONORIFICS,
    NAME_PARTICLES,
    ORGANIZATION_WORDS,
    TITLES,
)
from newsparse.spans import SpeakerKind

__all__ = ["is_honorific", "is_of_a_person", "kind_of", "likely_kind"]

# Last words of names that bodies have: Holm Tower, Brenn Engineers
_ENDING_BODIES: Final = BUILDINGS | PLURAL_PEOPLE
# What names of one word are that are nouns as well: the Tower, Engineers, Police
_KINDS_OF_WORDS: Final[dict[str, CharacterKind]] = {
    **dict.fromkeys(MAKING_BODIES | _ENDING_BODIES, "organization"),
    **dict.fromkeys(GROUPS, "group"),
}


def kind_of(bearer: Bearer, titles: list[str], definite: bool) -> CharacterKind:
    """What the character is, as far as titles and the words of its name tell.

    The first question that is answered settles it, the surest ones come first.

    Args:
        bearer: Who is asked about.
        titles: The titles that stand before its names.
        definite: Whether an article does.
    """
    # Mayor Ek
    for title in titles:
        if is_of_a_person(title):
            return "person"
    key, last = bearer.key, bearer.key[-1]
    if len(key) == 1:
        return _kind_of_a_word(bearer.name[0], last, definite)
    # the Brenn Police; but not the Police Union
    is_body = not MAKING_BODIES.isdisjoint(key)
    if last in GROUPS and not is_body:
        return "group"
    first = bearer.name[0]
    # Holm & Lund, Holm Tower, Brenn Engineers, the Red Cross
    if (
        is_body
        or last in _ENDING_BODIES
        or first in BEGINNING_FIRMS
        or key[0].endswith("'s")
        or key[-2:] in RELIEF_SOCIETIES
    ):
        return "organization"
    # Der Spiegel, La Ola: papers and people are called so
    if first in FOREIGN_ARTICLES or (len(key) == 2 and first in ROMANCE_ARTICLES):
        return "unknown"
    if key[0] in BEFORE_PLACES:
        return "organization" if key[0] in FEATURES else "unknown"
    if (key[0] in GIVEN if "-" not in key[0] else _are_given(key[0])) or _is_initial(first):
        return "organization" if _ends_in_letters(bearer.name) else "person"
    # the Ekville Nyheter: no person's name has an article
    if definite:
        return "organization"
    # Who is called by one word elsewhere, or has a name such as Oda van Ek, Pak Jong-su
    if len(key) <= 4 and (1 in map(len, bearer.keys) or not NAME_PARTICLES.isdisjoint(key)):
        return "person"
    return "unknown"


def _kind_of_a_word(word: str, low: str, definite: bool) -> CharacterKind:
    """The same for who is called by one word alone: Police, Parliament, EHA"""
    kind = _KINDS_OF_WORDS.get(low)
    if kind is not None:
        return kind
    if low.endswith("'s"):
        return "organization"
    if word in FOREIGN_ARTICLES:
        return "unknown"
    letters = word.isupper() and 1 < len(low) <= LONGEST_INITIALS
    return "organization" if definite or letters else "unknown"


def is_of_a_person(title: str) -> bool:
    """Whether a title is a person's: Minister, Mr."""
    bare = [word.rstrip(".") for word in title.lower().split()]
    return any(word in PEOPLE or word in HONORIFICS or word in TITLES for word in bare)


def is_honorific(title: str) -> bool:
    """Whether a title tells no role: Mr., the Hon."""
    return all(word.rstrip(".") in HONORIFICS for word in title.lower().split())


def _is_body(key: Key) -> bool:
    """Whether a body's word ends a name, or says what the rest is of: Office for Statistics"""
    return key[-1] in ORGANIZATION_WORDS or any(
        word in ORGANIZATION_WORDS and joint in ("for", "of") for word, joint in pairwise(key)
    )


def _are_given(low: str) -> bool:
    """Whether a word is two given names: Jean-Luc; but not the Clinton-Nixon debate"""
    first, _, second = low.partition("-")
    return low in GIVEN or (first in FIRST_OF_TWO and second in GIVEN)


def _is_initial(word: str) -> bool:
    """Whether a name begins with letters for given names: T.J., A."""
    if "." not in word:
        return False  # as most
    bare = word.replace(".", "")
    return bare.isupper() and bare.lower() not in TERRITORIES


def _ends_in_letters(name: tuple[str, ...]) -> bool:
    """Whether a name ends in a firm's letters: Carl Holm AG"""
    mixed = not name[0].isupper()
    return mixed and name[-1].isupper() and 2 <= len(name[-1]) <= 4 and name[-1] not in NUMERALS


def likely_kind(character: Character, *, met_as_person: bool = False) -> SpeakerKind:
    """What a character is that speaks; *met_as_person* if it has a role, or is a `he` or `she`.

    Of the speakers of unread articles that nothing is told of, five of six are bodies: papers,
    firms and banks; people have a role, a listed given name, are called by their family name, or
    have names that are spelt as people's are.
    """
    key = character.key
    if " ".join(key) in TERRITORIES:
        return "organization"
    if len(key) > 1 and key[-1] in DOCUMENTS and not _is_body(key):
        given = key[0] in GIVEN and key[0] not in CALENDAR
        return "person" if given or met_as_person else "document"
    if character.kind != "unknown":
        return character.kind
    if met_as_person:
        return "person"
    if len(key) == 1:
        return "person" if key[0] in GIVEN else "organization"
    if character.name[0] in FOREIGN_ARTICLES:
        return "organization"  # Der Spiegel, called Spiegel
    by_family = 2 <= len(key) <= 3 and key[-1:] in character.keys and key[:1] not in character.keys
    is_person = by_family or (
        len(key) <= LONGEST_PERSON and not looks_made_up(character.name) and looks_personal(key)
    )
    return "person" if is_person else "organization"
