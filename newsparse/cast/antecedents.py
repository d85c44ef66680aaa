"""Whom pronouns and descriptions stand for: one sweep over the mentions outside quotation marks.

Mentions are read in order, and each is resolved by whom those before it spoke of.
"""

from __future__ import annotations

from newsparse.cast.characters import Character
from newsparse.cast.descriptions import TELLING, described_by
from newsparse.cast.foci import Foci
from newsparse.cast.named import Named
from newsparse.cast.pronouns import antecedent_of
from newsparse.cast.referents import Referent, Referents
from newsparse.english.nouns import PEOPLE
from newsparse.prose.phrases import Mention

__all__ = ["Sweep", "find_referents"]


def find_referents(reading: Named) -> Referents:
    """Resolve the mentions of *reading* that stand outside quotation marks."""
    return Sweep(reading).finish()


def _says_what(reading: Named, mention: Mention) -> bool:
    """Whether *mention* only says what somebody named elsewhere is or was: as a boy he sang"""
    lows = reading.tokens.lows
    return lows[mention.first - 1] == "as" and lows[mention.first] in ("a", "an")


class Sweep:
    """One reading of an article's mentions, from the first to the last."""

    def __init__(self, reading: Named) -> None:
        self.reading: Named = reading
        self.foci: Foci = Foci(reading)

    def finish(self) -> Referents:
        """Read every mention; what was found."""
        foci, cast, speaking = self.foci, self.reading.cast, self.foci.speaking
        apposed = foci.roles.apposed
        tied: list[Mention] = []
        for mention in self.reading.mentions:
            if mention.region >= 0:
                continue
            referent: Referent | None = cast.get(mention)
            kind = mention.kind
            if kind != "name":
                if referent is None:
                    head = mention.head
                    if kind == "pronoun":
                        referent = self.find(mention)
                    elif head in TELLING or mention in apposed or head.endswith("-old"):
                        referent = self._find(mention)
                if referent is not None and referent is not mention:
                    tied.append(mention)
            if referent is not None:
                foci.touch(referent, mention)
            if mention in speaking:
                self._note_speaker(mention, referent)
        return Referents(foci.meant, tied, foci.certainty, frozenset(foci.genders))

    def _find(self, description: Mention) -> Referent | None:
        """Whom *description* stands for: itself, a farmer whom no name tells of."""
        referent = described_by(self.foci, description)
        if referent is not None or description.head not in PEOPLE:
            return referent
        if _says_what(self.reading, description) and description not in self.foci.speaking:
            return None
        return description

    def _note_speaker(self, mention: Mention, referent: Referent | None) -> None:
        """Note who spoke last, and who of those whom `it` and `they` stand for."""
        if referent is not None:
            self.foci.running = (referent, mention)
        if mention.kind == "pronoun":
            return
        if isinstance(referent, Character):
            if referent.kind != "person":
                self.foci.running_body = (referent, mention)
        elif referent is not None and referent is not mention:
            # A paper, or whose statement it is
            self.foci.running_body = (
                referent if referent.head == mention.head else mention,
                mention,
            )
        elif mention.head not in PEOPLE:  # a farmer is no body
            self.foci.running_body = (mention, mention)

    def find(self, pronoun: Mention) -> Referent | None:
        """Whom *pronoun* stands for, None where nobody known is meant."""
        return antecedent_of(self.foci, pronoun)
