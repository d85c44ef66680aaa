"""What an office is for, and where the name after it begins: Minister for Rural Affairs Ada Ek."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.english.given_names import GIVEN
from newsparse.english.nouns import ORGANIZATIONS
from newsparse.english.words import FUNCTION_WORDS, ORGANIZATION_WORDS

__all__ = ["after_matter", "is_matter", "is_named_by_three"]

# How words end that offices are for: Education, Development, Rural Affairs, Planning
_MATTERS: Final = (
    "affairs", "culture", "energy", "environment", "finance", "health", "housing", "ics", "ing",
    "ion", "ions", "ity", "justice", "ment", "resources", "rights", "services", "sport", "sports",
    "state", "trade", "transport", "works", "youth",
)  # fmt: skip


def is_matter(low: str) -> bool:
    """Whether a word ends what an office is for: Rural Affairs"""
    return low in ORGANIZATION_WORDS or low in ORGANIZATIONS or low.endswith(_MATTERS)


def is_named_by_three(lows: Sequence[str], last: int) -> bool:
    """Whether a name of three words ends at *last* after a matter: Minister of State Koh Beng Ek"""
    return is_matter(lows[last - 3]) and not is_matter(lows[last - 2])


def after_matter(lows: Sequence[str], first: int, last: int) -> int | None:
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
