"""Words that are signs of their own to the linear models, where others count by their class.

The weights in `newsparse/models` name them: a change here asks for new weights.

Provenance: written for newsparse from general knowledge of English.
"""

from __future__ import annotations

from typing import Final

from newsparse.english.words import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
)

__all__ = [
    "BEFORE_QUOTES",
    "BETWEEN_REPORTS",
    "ENDINGS",
    "ENDINGS_IN_MARKS",
    "LEFT",
    "RIGHT",
    "WITHIN_CLAUSES",
]

# Left of a mention, and right of it.
LEFT: Final = frozenset("to of by for with about from in and or , ( at — - against on".split())
RIGHT: Final = frozenset("'s , who ( : of and . ) is was has had".split())
# Right before an utterance.
BEFORE_QUOTES: Final = frozenset(": , that as a the of to and is was 's".split())
# Between an outer report and an inner one: said that Bo told; left, but Bo called it
BETWEEN_REPORTS: Final = frozenset("that and but , who which as while since for after".split())
# Around a reported clause: they tell where it begins and ends.
WITHIN_CLAUSES: Final = (
    CONJUNCTIONS
    | PREPOSITIONS
    | AUXILIARIES
    | DETERMINERS
    | POSSESSIVES
    | frozenset("who which whose what how why not there including he she it they we i you".split())
)
# Endings that other words count by there, by their last letter.
ENDINGS: Final = {"g": "ing", "d": "ed", "y": "ly", "s": "s"}
# Endings that words in marks count by, those first that others end in as well.
ENDINGS_IN_MARKS: Final = tuple("ing ed ly ness ous ful ble al ic ive s".split())
