"""Words that tell headlines, sentences and notes to readers apart.

Provenance: written for newsparse from general knowledge of English.
"""

from __future__ import annotations

from typing import Final

from newsparse.english.words import AUXILIARIES, CONJUNCTIONS, PRONOUNS, QUESTIONS

__all__ = [
    "DAYS",
    "GOING_BACK",
    "GOING_ON",
    "LEADING",
    "NOT_AFTER_NAMES",
    "PASTS_OF_STORIES",
    "SENTENCE_OPENERS",
    "TO_READERS",
]

# Days as stories name them.
DAYS: Final = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday yesterday".split()
)
# Words that begin a sentence which goes on from the one before.
GOING_ON: Final = (
    frozenset(PRONOUNS) | CONJUNCTIONS | frozenset("however meanwhile this these that".split())
)
# Words early in a sentence for somebody whom the one before has named.
GOING_BACK: Final = frozenset("he she they it his her their its him them".split())
# Words that no headline ends in.
LEADING: Final = frozenset(
    "a an and as at but by for from in into of on or the their to with".split()
)
# Words of headlines that no byline holds after its names: Ada Ek On How Ferries Are Built
# Will, May, Can and Do are names as well.
NOT_AFTER_NAMES: Final = QUESTIONS | (AUXILIARIES - {"will", "may", "can", "do"})
# Words by which a page speaks to its readers; without one a sentence is a story's.
TO_READERS: Final = frozenset("you your our us here below this".split())
# Verbs of stories: a page speaks to its readers of today.
PASTS_OF_STORIES: Final = frozenset("said told wrote asked added was were had".split())
# Words with which a sentence begins before a name.
SENTENCE_OPENERS: Final = frozenset("The A An In On As But For At And If When After While".split())
