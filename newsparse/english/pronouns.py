"""Pronouns by what they can stand for, and where they stand.

Provenance: written for newsparse from general knowledge of English.
"""

from __future__ import annotations

from typing import Final, Literal

__all__ = [
    "ANYBODY",
    "CALLED_SO",
    "FIRST_PERSON",
    "GENDERS",
    "ONE_SELF",
    "PLURALS",
    "RELATIVES",
    "SUBJECTS",
    "THINGS",
    "TOLD",
]

# Pronouns that stand for several
PLURALS: Final = frozenset(("they", "their", "them"))
# Pronouns that stand for bodies and things
THINGS: Final = frozenset(("it", "its"))
# Those that stand for what is named right before them.
RELATIVES: Final = frozenset(("who", "which", "whose"))
# Those that tell whether a man or a woman is meant.
GENDERS: Final[dict[str, Literal["f", "m"]]] = {
    **dict.fromkeys(("he", "his", "him", "himself"), "m"),
    **dict.fromkeys(("she", "her", "herself"), "f"),
}
# Those that are no object, so that a clause begins: claims he was, all farmers we talked to
SUBJECTS: Final = frozenset("he i she they we".split())
# Whom something is told; no clause begins with them.
TOLD: Final = frozenset("me us him them".split())
# What is called something in a clause after it: the “prank,” as he called it
CALLED_SO: Final = frozenset("her him it them this".split())
# By what somebody speaks of himself: one alone, and one or several
ONE_SELF: Final = frozenset(("i", "my", "i'm"))
FIRST_PERSON: Final = ONE_SELF | {"we", "our", "we're"}
# Somebody whom no name is known of.
ANYBODY: Final = frozenset("another anybody anyone one somebody someone".split())
