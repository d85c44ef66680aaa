"""How an article speaks of a person: as `Mr`, as a chairwoman, as `she`; or by a given name.

What is printed comes first: a title or a noun tells surely, the pronouns that were tied to the
person by their majority, and a given name only where neither is there. Where they contradict a name
that hardly anybody of the other gender has, nothing is told.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal, final

from newsparse.cast.characters import Character, Gender, given_gender, title_gender
from newsparse.cast.referents import Referent
from newsparse.english.given_names import is_telling
from newsparse.english.nouns import FEMALE, MALE
from newsparse.english.words import PRONOUNS
from newsparse.prose.phrases import Mention
from newsparse.reading import Reading
from newsparse.spans import CharSpan

__all__ = ["Printed", "gender_of"]

# As the tables have it -> as a `Speaker` has it
_NAMES: Final[dict[str, Literal["female", "male"]]] = {"f": "female", "m": "male"}
# The share of the tied pronouns, each by how certain it is, that has to agree.
_MAJORITY: Final = 0.67


@final
class Printed:
    """A gender, how the article tells it, and the words that do."""

    __slots__ = ("by", "gender", "span")

    def __init__(
        self,
        gender: Literal["female", "male"],
        by: Literal["pronoun", "title", "name"],
        span: CharSpan,
    ) -> None:
        self.gender: Literal["female", "male"] = gender
        self.by: Literal["pronoun", "title", "name"] = by
        self.span: CharSpan = span


def gender_of(
    reading: Reading, referent: Referent, tied: Iterable[Mention], *, names: bool
) -> Printed | None:
    """The gender of a person; None where nothing tells.

    Args:
        reading: The article's prose.
        referent: The person; no body and no group.
        tied: The mentions that stand for them, pronouns among them.
        names: Whether a given name may tell it.
    """
    told = _by_title(reading, referent) or _by_pronouns(reading, tied)
    named: Gender = ""
    if names and isinstance(referent, Character):
        named = given_gender(referent.name) if referent.titled else referent.gender
    if told is not None:
        # Somebody else's pronouns, tied wrongly, more often than a name that deceives
        deceives = named and _NAMES[named] != told.gender and _is_telling(referent)
        return None if deceives else told
    if not named or not isinstance(referent, Character):
        return None
    mention = next((m for m in referent.mentions if m.name == referent.name), referent.mentions[0])
    return Printed(_NAMES[named], "name", reading.span(mention.start, mention.end))


def _is_telling(referent: Referent) -> bool:
    """Whether hardly anybody of the other gender has the given name."""
    first = referent.name[0] if isinstance(referent, Character) else ""
    return is_telling(first.lower())


def _by_title(reading: Reading, referent: Referent) -> Printed | None:
    """What a title or a noun tells: Ms Ek, Lord Ek, Ek, a chairwoman; a spokesman"""
    if isinstance(referent, Mention):
        gender = _of_noun(referent.head)
        span = reading.span(referent.start, referent.end)
        return Printed(gender, "title", span) if gender is not None else None
    for mention in referent.mentions if referent.titled else ():
        if mention.title and (told := title_gender(mention.title, referent.name)):
            end = mention.start + len(mention.title)
            return Printed(_NAMES[told], "title", reading.span(mention.start, end))
    for span in reading.roles.spans.get(referent, ()):
        words = span.text.lower().split()
        gender = _of_noun(words[-1]) if words else None
        if gender is not None and title_gender(words[-1], referent.name):
            return Printed(gender, "title", span)
    return None


def _of_noun(noun: str) -> Literal["female", "male"] | None:
    if noun in FEMALE:
        return "female"
    return "male" if noun in MALE else None


def _by_pronouns(reading: Reading, tied: Iterable[Mention]) -> Printed | None:
    """What most of the pronouns tell."""
    certain = {"f": 0.0, "m": 0.0}
    first: dict[str, Mention] = {}
    for mention in tied:
        gender = PRONOUNS[mention.head][0] if mention.kind == "pronoun" else ""
        if gender in certain:
            certain[gender] += reading.referents.certainty.get(mention, 1.0)
            first.setdefault(gender, mention)
    if not first:
        return None
    most = max(first, key=lambda gender: round(certain[gender], 6))
    if certain[most] < _MAJORITY * (certain["f"] + certain["m"]):
        return None
    return Printed(_NAMES[most], "pronoun", reading.span(first[most].start, first[most].end))
