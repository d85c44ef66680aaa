"""Names with an owner's mark inside: `Moe's Ferries`, `Lloyd's of Brenn`, `Sandby's said`."""

from __future__ import annotations

from itertools import pairwise
from typing import Final, final

from newsparse.english.bodies import LOCAL_BODIES
from newsparse.english.capitals import Capitals
from newsparse.english.given_names import GIVEN
from newsparse.english.heads import DEPARTMENTS, HEADS, TITLE_WORDS
from newsparse.english.nouns import OFFICES
from newsparse.english.territories import TERRITORIES
from newsparse.english.verbs import VERB_FORMS
from newsparse.english.words import AUXILIARIES, ORGANIZATION_WORDS

__all__ = ["FOR_READERS", "BrandReader"]

# Bodies that a place has: Norland's Supreme Court
_OF_PLACES: Final = (
    DEPARTMENTS
    | LOCAL_BODIES
    | frozenset("assembly cabinet congress legislature navy parliament treasury".split())
)
# Owners' marks as printed.
_MARKS: Final = ("'s", "’s")
# What is made for those whose name it bears: Skipper's Weekly
FOR_READERS: Final = frozenset(
    """
    aid alliance association club companion daily digest foundation fund gazette guild herald
    journal league magazine monthly press quarterly review society trust union weekly world
    """.split()
)


@final
class BrandReader:
    """Tells brands from owners and what is theirs."""

    def __init__(self, capitals: Capitals) -> None:
        self._capitals: Capitals = capitals
        # Few articles need these: they are made when they are first asked for.
        self._known_unowned: frozenset[str] | None = None
        self._known_twice: frozenset[tuple[str, str]] | None = None

    def is_brand(self, first: int, mark: int, last: int) -> bool:
        """Whether an owner's mark belongs to a name: nobody else bears what stands before it.

        Not in Labour's Ada Ek, Norway's Supreme Court, or where Labour is named alone.
        """
        words, lows = self._capitals.words, self._capitals.lows
        owner = mark - 1
        if lows[mark] != "'s" or (first != owner and lows[last] not in FOR_READERS):
            return False
        if lows[owner] in HEADS and not self._is_of_readers(owner, last):
            return False
        return self._ends_brand(mark, last) and not (
            lows[owner] in TERRITORIES or words[owner] in self._unowned()
        )

    def _is_of_readers(self, owner: int, last: int) -> bool:
        """Whether a body is called after who reads it or buys there: Skipper's Weekly

        But the Governor's Office.
        """
        lows = self._capitals.lows
        return lows[owner] not in OFFICES and lows[last] in FOR_READERS

    def _unowned(self) -> frozenset[str]:
        """The words that stand somewhere without an owner's mark after them."""
        if self._known_unowned is None:
            pairs = pairwise(self._capitals.words)
            self._known_unowned = frozenset([word for word, after in pairs if after not in _MARKS])
        return self._known_unowned

    def _owned_twice(self) -> frozenset[tuple[str, str]]:
        """Owners and what is theirs, where that stands several times and never without them."""
        if self._known_twice is None:
            self._known_twice = _owned_twice(self._capitals)
        return self._known_twice

    def _ends_brand(self, mark: int, last: int) -> bool:
        """Whether what follows an owner's mark makes a brand of it."""
        words, lows = self._capitals.words, self._capitals.lows
        following = last + 1
        if last == mark:  # Sandby's said; Lloyd's of Brenn
            of_place = lows[following] == "of"
            if words[following] in ".," and lows[mark - 2] in ("at", "by", "from", "to"):
                return True  # according to Sandby's.
            verb = VERB_FORMS.get(lows[following])
            told = VERB_FORMS.get(lows[mark - 2])
            if told is not None and told[1] == "say" and lows[following] in (".", ",", "in", "on"):
                return True  # said Sandby's in a statement
            # Sandby's has closed
            return (
                of_place
                or lows[following] in AUXILIARIES
                or (
                    verb is not None
                    and verb[1] in ("say", "report")
                    and lows[following].endswith(("ed", "said", "says", "told"))
                )
            )
        if lows[mark + 1] in GIVEN or not TITLE_WORDS.isdisjoint(lows[mark + 1 : following]):
            return False
        if lows[last] in _OF_PLACES:
            return False
        if (
            lows[last] in FOR_READERS
            or lows[last] in ORGANIZATION_WORDS
            or (lows[last].endswith("s") and last <= mark + 2)
        ):
            return True
        return last == mark + 1 and (words[mark - 1], words[last]) in self._owned_twice()


def _owned_twice(capitals: Capitals) -> frozenset[tuple[str, str]]:
    """Owners and what is theirs, where that stands several times and never without them."""
    words, lows = capitals.words, capitals.lows
    owners: dict[str, list[str]] = {}
    unowned: set[str] = set()
    for index in capitals.places:
        if index < 2:
            continue  # no owner can stand before it
        if lows[index - 1] != "'s":
            unowned.add(words[index])
        elif words[index][0].isupper():
            owners.setdefault(words[index], []).append(words[index - 2])
    return frozenset(
        [
            (theirs[0], word)
            for word, theirs in owners.items()
            if len(theirs) > 1 and word not in unowned
        ]
    )
