"""Whom pronouns and descriptions stand for: one sweep over the mentions outside quotation marks.

Mentions are read in order, and each is resolved by whom those before it spoke of.
"""

from __future__ import annotations

from newsparse.cast.descriptions import described_by
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


class Sweep:
    """One reading of an article's mentions, from the first to the last."""

    def __init__(self, reading: Named) -> None:
        self.reading: Named = reading
        self.foci: Foci = Foci(reading)

    def finish(self) -> Referents:
        """Read every mention; what was found."""
        for mention in self.reading.mentions:
            if mention.region < 0:
                self._read(mention)
        foci = self.foci
        return Referents(foci.meant, foci.certainty, frozenset(foci.genders))

    def _read(self, mention: Mention) -> None:
        foci = self.foci
        speaks = mention in foci.speaking
        referent: Referent | None
        character = self.reading.cast.get(mention)
        if character is not None:
            referent = character
        elif mention.kind == "pronoun":
            referent = self.find(mention)
        else:
            referent = described_by(foci, mention)
            if referent is None and mention.head in PEOPLE:
                foci.touch(mention, mention)
                if speaks:
                    foci.running = (mention, mention)
                return
        if referent is not None:
            foci.meant[mention] = referent
        if speaks and mention.kind != "pronoun":
            body = mention if referent is None else referent
            if isinstance(body, Mention) and body.head != mention.head:
                body = mention
            if isinstance(body, Mention) or body.kind in ("organization", "group", "unknown"):
                foci.running_body = (body, mention)
        if referent is None:
            return
        foci.touch(referent, mention)
        if speaks:
            foci.running = (referent, mention)

    def find(self, pronoun: Mention) -> Referent | None:
        """Whom *pronoun* stands for, None where nobody known is meant."""
        return antecedent_of(self.foci, pronoun)
