"""What an office is for, and where the name after it begins: Minister for Rural Affairs Ada Ek."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.english.given_names import GIVEN
from newsparse.english.nouns import ORGANIZATIONS
from newsparse.english.territories import TERRITORIES
from newsparse.english.words import FUNCTION_WORDS, ORGANIZATION_WORDS

__all__ = ["SMALL_MATTERS", "is_matter", "is_named_by_three", "name_after_for", "name_after_of"]

# How words end that offices are for: Education, Development, Rural Affairs, Planning
_MATTERS: Final[tuple[str, ...]] = (
    "affairs", "culture", "energy", "environment", "finance", "health", "housing", "ics", "ing",
    "ion", "ions", "ity", "justice", "ment", "resources", "rights", "services", "sport", "sports",
    "state", "trade", "transport", "works", "youth",
)  # fmt: skip

# The same in whole: Chief of Staff, Secretary of Defense; but a district may follow Police
_WHOLE_MATTERS: Final = frozenset("defence defense industry law medicine staff tourism".split())
# What a role in small letters is of, right before a name: chief of staff Ek, mother of two Ek
SMALL_MATTERS: Final = frozenset(
    """
    board chief exchequer five four government house law marketing opposition parliament police
    policy research sales schools six staff state three two
    """.split()
)


def is_matter(low: str) -> bool:
    """Whether a word ends what an office is for: Rural Affairs"""
    return low in ORGANIZATION_WORDS or low in ORGANIZATIONS or low.endswith(_MATTERS)


def is_named_by_three(lows: Sequence[str], last: int) -> bool:
    """Whether a name of three words ends at *last* after a matter: Minister of State Koh Beng Ek"""
    return is_matter(lows[last - 3]) and not is_matter(lows[last - 2])


def name_after_for(lows: Sequence[str], first: int, last: int) -> int | None:
    """Index where the name begins after what an office is for: Minister for Works Xan Ek.

    None without one: Commissioner for Lands and Housing, Secretary for Youths Against Drugs
    """
    before = last - 1
    if last == first or is_matter(lows[last]) or lows[before] in FUNCTION_WORDS:
        return None
    if is_matter(lows[before]) and lows[before] not in GIVEN:
        return last  # Undersecretary for Education Ek
    if last - first > 2 and is_named_by_three(lows, last):
        return last - 2  # Minister for Health Koh Beng Ek
    return before if before > first else None


def name_after_of(lows: Sequence[str], words: Sequence[str], of: int, last: int) -> int | None:
    """Index where the name begins after what an office is of: Secretary of State John Ek.

    None without one: Duke of Kent, Archbishop of New York, Minister of Foreign Affairs
    """
    before = last - 1
    if before == of or lows[before] == "of":
        return None  # Secretary of State, Director General of the Department of Farming
    if "for" in lows[of + 1 : before]:
        return name_after_for(
            lows, lows.index("for", of) + 1, last
        )  # Minister of State for Health Ek
    if _names_one(lows, last):
        return last  # Chief of Staff Ek, Minister of Foreign Affairs Ek
    if (
        last - of < 3
        or lows[last] in ORGANIZATION_WORDS
        or words[last].isupper()
        or lows[before] == "and"
        or lows[before - 1] == "and"
    ):
        return None
    if last - of > 3 and is_named_by_three(lows, last):
        return last - 2  # Minister of State Koh Beng Ek
    return before


def _names_one(lows: Sequence[str], last: int) -> bool:
    """Whether a family name alone ends at *last* after a matter: Secretary of State Ek"""
    matter = lows[last - 1]
    if not (matter in _WHOLE_MATTERS or is_matter(matter)) or matter in GIVEN:
        return False
    return not (lows[last] in _WHOLE_MATTERS or is_matter(lows[last]) or lows[last] in TERRITORIES)
