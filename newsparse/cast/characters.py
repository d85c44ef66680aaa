"""Who a name can mean: a character, and which names are one bearer's."""

from __future__ import annotations

from typing import Final, Literal, final

from newsparse.english.bodies import BUILDINGS, LOCAL_BODIES
from newsparse.english.given_names import GIVEN, is_telling
from newsparse.english.heads import PLURAL_PEOPLE
from newsparse.english.in_names import (
    BEGINNING_MANY,
    MAKING_BODIES,
)
from newsparse.english.nouns import FEMALE as FEMALE_ROLES
from newsparse.english.nouns import MALE as MALE_ROLES
from newsparse.english.places import COMPASS, FEATURES
from newsparse.english.words import (
    HONORIFICS,
    NAME_SUFFIXES,
    ORGANIZATION_WORDS,
)
from newsparse.prose.phrases import Mention

__all__ = [
    "BEFORE_PLACES",
    "LONGEST_INITIALS",
    "LONGEST_PERSON",
    "SHORTEST_MISSPELT",
    "Bearer",
    "Character",
    "CharacterKind",
    "Gender",
    "Key",
    "given_gender",
    "has_age",
    "initials_of",
    "is_first_family",
    "is_house",
    "is_one_off",
    "is_part",
    "is_place_name",
    "is_same",
    "is_short_for",
    "key_of",
    "title_gender",
    "titled_gender",
    "without_article",
]

Gender = Literal["m", "f", ""]
CharacterKind = Literal["person", "organization", "group", "unknown"]
Key = tuple[str, ...]

# Letters of the shortest name that may be misspelt: in a shorter one, a letter makes another name.
SHORTEST_MISSPELT: Final = 6
# How many words the longest name of a person has: José Luis Ruiz Ek
LONGEST_PERSON: Final = 4
# How many letters the longest name has that is initials: UNICEF
LONGEST_INITIALS: Final = 6
# What names of places and storms begin with: North Ekville, Mount Ada
BEFORE_PLACES: Final = COMPASS | FEATURES
# What names are compared without.
_NOT_IN_KEYS: Final = NAME_SUFFIXES | {"the", ""}


class Bearer:
    """Who bears some names, while names are still being joined.

    Attributes:
        name: The fullest name's words.
        key: The same in lower case, without suffixes: what names are compared by.
        keys: Every name used, in lower case, each once.
        mentions: Every mention by name; those by fuller names first, as they are joined so.
    """

    __slots__ = ("key", "keys", "mentions", "name")

    def __init__(
        self, name: tuple[str, ...], key: Key, keys: list[Key], mentions: list[Mention]
    ) -> None:
        self.name: tuple[str, ...] = name
        self.key: Key = key
        self.keys: list[Key] = keys
        self.mentions: list[Mention] = mentions


@final
class Character(Bearer):
    """Somebody or something named in the article: all names are joined, and nothing changes.

    Its mentions are in the article's order.

    Attributes:
        kind: Person, organization, group, or unknown where nothing tells.
        gender: `m`, `f` or empty, as far as titles and given names tell.
        titled: The same as far as titles alone tell.
    """

    __slots__ = ("gender", "kind", "titled")

    def __init__(
        self,
        bearer: Bearer,
        mentions: list[Mention],
        kind: CharacterKind,
        gender: Gender,
        titled: Gender,
    ) -> None:
        super().__init__(bearer.name, bearer.key, bearer.keys, mentions)
        self.kind: Final = kind
        self.gender: Final = gender
        self.titled: Final = titled

    def of_kind(self, kind: CharacterKind) -> Character:
        """The same character, known to be of *kind*."""
        return Character(self, self.mentions, kind, self.gender, self.titled)


def key_of(name: tuple[str, ...]) -> Key:
    """What a name is compared by: its words in lower case, suffixes and articles off."""
    words: list[str] = []
    for word in name:
        low = word.lower()
        if low in _NOT_IN_KEYS or not low.isalnum():
            return _bare_key(name)
        words.append(low)
    return tuple(words)  # as most


def _bare_key(name: tuple[str, ...]) -> Key:
    """The same of a name that has suffixes, articles or signs in it."""
    words = [word.lower().replace("’", "'").strip('.,“”"') for word in name]
    kept = [word for word in words if word not in _NOT_IN_KEYS]
    # A name of suffixes and signs alone, `II .`, is odd, but no error.
    return tuple(kept or [word for word in words if word] or [""])


def initials_of(name: tuple[str, ...]) -> str:
    """`fbi` for Federal Bureau of Investigation; none for a single word."""
    if len(name) < 2:
        return ""
    return "".join([word[0] for word in name if word[0].isupper()]).lower()


def is_short_for(key: Key, bearer: Bearer) -> bool:
    """Whether one word can stand for the character: Lavrov, Sergey, Microsoft."""
    (word,) = key
    full = bearer.key
    if full[-1] == word or ("-" in full[-1] and without_article(full[-1]) == word):
        return full[-1] not in ORGANIZATION_WORDS
    first, *others = full
    if len(first) == 1 and others[:-1] == [word]:
        return True  # Kari, of A. Kari Ek
    if first == word:
        return (
            word not in BEGINNING_MANY
            and full[-1] not in LOCAL_BODIES
            # Ekware Engineers; but Ekware Partners
            and (full[-1] not in PLURAL_PEOPLE or full[-1] in ORGANIZATION_WORDS)
            and (word not in ORGANIZATION_WORDS or ORGANIZATION_WORDS.isdisjoint(others))
        )
    return False


def has_age(lows: list[str], last: int) -> bool:
    """Whether an age stands after a name that ends at *last*: Ek, 31, said | Ek, aged 31"""
    if lows[last + 1] != ",":
        return False  # as most
    age = last + 3 if lows[last + 2] == "aged" else last + 2
    return (
        len(lows[age]) == 2
        and lows[age].isdigit()
        and (age == last + 3 or lows[age + 1] in (",", "."))
    )


def is_first_family(word: str, bearer: Bearer) -> bool:
    """Whether a word is the first of a person's family names: Ruiz, of Ana Ruiz Ek"""
    full = bearer.key
    return (
        3 <= len(full) <= LONGEST_PERSON
        and word in full[1:-1]
        and full[0] in GIVEN
        and len(word) > 1
        and word not in GIVEN
        and not is_house(bearer)
    )


def is_house(bearer: Bearer) -> bool:
    """Whether *bearer* is a building or a firm, which a person's name may name: Holm Tower"""
    key = bearer.key
    return len(key) > 1 and (not MAKING_BODIES.isdisjoint(key) or key[-1] in BUILDINGS)


def is_place_name(name: tuple[str, ...]) -> bool:
    """Whether a name of several words begins as many places do: North Ekville, East Holm"""
    return len(name) > 1 and name[0].lower() in BEFORE_PLACES


def without_article(family: str) -> str:
    """`ek` for `al-ek`."""
    return family[3:] if family.startswith(("al-", "el-")) else family


def is_same(key: Key, bearer: Bearer) -> bool:
    """Whether two names with one last word are one person's: Luz Ek, Luz Maria Ek, L. Ek."""
    full = bearer.key
    if full[-1] != key[-1]:
        return False
    if key[-1] in ORGANIZATION_WORDS:
        # The Tribunal of the World Bank isn't the World Bank.
        return _contains(full, key) and "of" not in full[: -len(key)]
    first, other = full[0], key[0]
    return (
        _contains(full, key)  # Maria Ek, of Luz Maria Ek
        or first == other  # Luz Ek
        or (min(len(first), len(other)) <= 2 and first[:1] == other[:1])  # L. Ek
        or (
            min(len(first), len(other)) >= 3
            and (first.startswith(other) or other.startswith(first))
        )  # Dan Ek, of Daniel Ek
        or other in full[:-1]  # Maria Rye Ek, of Luz Maria Ek
        or _is_respelt(first, other)
    )


def _is_respelt(given: str, other: str) -> bool:
    """Whether two given names may be one, written in two ways: Sergey and Sergei."""
    return (
        min(len(given), len(other)) >= SHORTEST_MISSPELT
        and given[0] == other[0]
        and is_one_off(given, other)
        and {GIVEN.gender_of(given), GIVEN.gender_of(other)} != {"m", "f"}
    )


def is_part(key: Key, bearer: Bearer) -> bool:
    """Whether the fuller name goes on where *key* ends: Ek Police, Ek Police Department."""
    full = bearer.key
    return (
        len(full) > len(key) and full[: len(key)] == key and not ORGANIZATION_WORDS.isdisjoint(key)
    )


def _contains(full: Key, key: Key) -> bool:
    """Whether the words of *key* stand side by side in *full*."""
    return any(full[i : i + len(key)] == key for i in range(len(full) - len(key) + 1))


def is_one_off(word: str, other: str) -> bool:
    """Whether one letter inserted, dropped or exchanged makes *word* into *other*.

    It is neither of the first two letters: Lie is no misspelt Rye.
    """
    if len(word) > len(other):
        word, other = other, word
    at = next((i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), len(word))
    if len(word) == len(other):
        return word[at + 1 :] == other[at + 1 :] and not other.endswith("s") and at > 1
    # An added s is a plural or a possessive, no misspelling.
    return word[at:] == other[at + 1 :] and other[at] != "s" and at > 1


def title_gender(title: str, name: tuple[str, ...] = ()) -> Gender:
    """The gender that a title tells, if any: Mr, Queen; but not chairman before Mary."""
    for word in title.lower().replace(".", " ").split():
        if HONORIFICS.get(word) == "m" or (word in MALE_ROLES and not _is_womans(name)):
            return "m"
        if HONORIFICS.get(word) == "f" or word in FEMALE_ROLES:
            return "f"
    return ""


def _is_womans(name: tuple[str, ...]) -> bool:
    """Whether hardly any man has the given name of a full name."""
    return given_gender(name) == "f" and is_telling(name[0].lower())


def given_gender(name: tuple[str, ...]) -> Gender:
    """The gender that the given name of a full name tells, if any."""
    if len(name) < 2 or name[0].lower() in BEFORE_PLACES:
        return ""
    for word in name:
        if len(word.rstrip(".")) > 1:
            return GIVEN.gender_of(word.lower())
    return ""


def titled_gender(titles: list[str], name: tuple[str, ...]) -> Gender:
    """The gender that its titles tell of who is called *name*, if any."""
    for title in titles:
        if gender := title_gender(title, name):
            return gender
    return ""
