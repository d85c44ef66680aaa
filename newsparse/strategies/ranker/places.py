"""What it is worth to stand where a candidate stands, seen from an utterance.

There are few places, and few things that a candidate there may be or have beside it: what each is
worth stands in small tables, one of them for each of its facts.
"""

from __future__ import annotations

from functools import cache
from typing import final

from newsparse.models import model
from newsparse.models.linear import Model, Row
from newsparse.strategies.ranker.signs import (
    of_bearer,
    of_between,
    of_gap,
    of_lead,
    of_left,
    of_opening,
    of_right,
    of_spoken,
    of_uncued,
    of_unnamed,
)

__all__ = ["Place", "Places", "learned_places"]


@final
class Place:
    """What it is worth to stand in one place, seen from utterances of one kind and person.

    Attributes:
        openings: By how the utterance stands in its sentence.
        leads: By what stands right before that.
        gaps: By the number of words between.
        betweens: By the number of other candidates between.
        lefts: By what stands left of the candidate.
        rights: By what stands right of it.
        spoken: By how often whom it stands for has spoken before.
        uncued: By what it is, where it has no cue near.
        bearers: By the kind of the character that it stands for.
        unnamed: By what it is, where it stands for nobody known by name.
    """

    __slots__ = (
        "bearers",
        "betweens",
        "gaps",
        "leads",
        "lefts",
        "openings",
        "rights",
        "spoken",
        "uncued",
        "unnamed",
    )

    def __init__(self, weighing: Model, place: str, kind: str, person: str) -> None:
        told = weighing.told
        self.openings: Row = Row(told, of_opening, place, kind)
        self.leads: Row = Row(told, of_lead, place, kind)
        self.gaps: Row = Row(told, of_gap, place)
        self.betweens: Row = Row(told, of_between, place, kind)
        self.lefts: Row = Row(told, of_left, place, kind)
        self.rights: Row = Row(told, of_right, place)
        self.spoken: Row = Row(told, of_spoken, place)
        self.uncued: Row = Row(told, of_uncued, place, kind)
        self.bearers: Row = Row(told, of_bearer, place, kind, person)
        self.unnamed: Row = Row(told, of_unnamed, person)


@final
class Places(dict[tuple[str, str, str], Place]):
    """Places by their name, the kind of the utterances, and their person.

    Args:
        weighing: Says what signs are worth.
    """

    __slots__ = ("weighing",)

    def __init__(self, weighing: Model) -> None:
        super().__init__()
        self.weighing: Model = weighing

    def __missing__(self, seen: tuple[str, str, str]) -> Place:
        place, kind, person = seen
        self[seen] = found = Place(self.weighing, place, kind, person)
        return found


@cache
def learned_places() -> Places:
    """Places by the ranker's weights."""
    return Places(model("ranker"))
