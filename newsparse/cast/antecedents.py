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
        for mention in self.reading.mentions:
            if mention.region < 0:
                self._read(mention)
        foci = self.foci
        return Referents(foci.meant, foci.certainty, frozenset(foci.genders))

    def _read(self, mention: Mention) -> None:
        """Note whom *mention* stands for, and that it was met here."""
        foci = self.foci
        speaks = mention in foci.speaking
        if mention.kind == "pronoun":
            referent = self.find(mention)
        else:
            referent = self.reading.cast.get(mention) or described_by(foci, mention)
            if speaks:
                self._note_body(mention, referent)
        if referent is not None:
            foci.meant[mention] = referent
        elif mention.kind != "pronoun" and mention.head in PEOPLE:
            if not speaks and _says_what(self.reading, mention):
                return
            referent = mention  # a farmer whom no name tells of
        if referent is not None:
            foci.touch(referent, mention)
            if speaks:
                foci.running = (referent, mention)

    def _note_body(self, mention: Mention, referent: Referent | None) -> None:
        """Note who spoke last of those whom `it` and `they` stand for."""
        body = mention if referent is None else referent
        if isinstance(body, Mention):
            if referent is None and mention.head in PEOPLE:
                return  # a farmer is no body
            body = body if body.head == mention.head else mention
        elif body.kind not in ("organization", "group", "unknown"):
            return
        self.foci.running_body = (body, mention)

    def find(self, pronoun: Mention) -> Referent | None:
        """Whom *pronoun* stands for, None where nobody known is meant."""
        return antecedent_of(self.foci, pronoun)
