"""Words around places' names, and inside them.

Provenance: written for newsparse from general knowledge of English.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "ADJECTIVE_ENDINGS",
    "BEFORE_PLACES",
    "COMPASS",
    "FEATURES",
    "LAST_OF_PLACES",
    "PLACES",
    "PLACING",
]

# What stands before places, and not before people: from Ekville, around Ekville
BEFORE_PLACES: Final = frozenset("in from near around outside across".split())
# The same with what leads to people as well: at Ekville, to Ek
PLACING: Final = BEFORE_PLACES | frozenset("at to into".split())
# With one of these a name of several words is a place's, and no given name: North Ekville
COMPASS: Final = frozenset("north south east west".split())
# What things that bear people's names begin with: Mount Harriet, Hurricane Ada, Operation Ada
FEATURES: Final = frozenset(
    """
    cape cyclone fort glacier hurricane isle lake loch mount mt operation peak port rio storm
    typhoon
    """.split()
)
# What names of places end in: New Ekville City
LAST_OF_PLACES: Final = frozenset(
    "city county district island islands province region state states town".split()
)
# What a place is, before its name: the parish of Ekville
PLACES: Final = LAST_OF_PLACES | frozenset("municipality parish port suburb village".split())
# Endings of adjectives of places, which are no bodies: a Norwegian minister
ADJECTIVE_ENDINGS: Final[tuple[str, ...]] = ("an", "ish", "ese", "ench", "ic")
