"""What speaks for a reported clause, spelt in signs.

The weights are learned (`benchmarks/train_clauses.py`) and stand in `models/clause.json`.
"""

from __future__ import annotations

from newsparse.quotations.indirect.frames import DASHES

__all__ = ["of_end", "of_framing", "of_report", "of_rest", "of_teller", "of_told", "of_verb"]


def of_report(
    order: str,
    begins: str,
    kind: str,
    passive: bool,
    form: str,
    apart: bool,
    headline: bool,
    quoted: bool,
) -> list[str]:
    """Where a clause begins, and what reports it."""
    signs = [
        f"begins:{order}:{begins}",
        f"kind:{kind}:{passive}:{order}:{begins}",
        f"form:{form}:{order}:{begins}",
        f"headline:{headline}:{order}",
        f"quoted:{quoted}:{order}:{begins}",
    ]
    return [*signs, f"apart:{apart}:{order}:{begins}"] if order in ("after", "before") else signs


def of_framing(order: str, begins: str, left: str, quoted: bool) -> list[str]:
    """What stands left of `according to`, and whether its sentence has words in marks."""
    return [f"framed:{left}:{order}:{begins}", f"framed:{left}:{order}:{begins}:{quoted}"]


def of_verb(order: str, begins: str, lemma: str, tense: str) -> list[str]:
    """The verb that reports."""
    return [f"verb:{lemma}:{begins}", f"verb:{lemma}:{order}", f"verb:{lemma}:{tense}"]


def of_teller(order: str, whose: str, left: str, form: str) -> list[str]:
    """Whose the verb is, and what stands left of it."""
    return [f"whose:{whose}:{order}", f"left:{left}:{form}"]


def of_told(begins: str, kind: str, told: str, farther: str, gap: int) -> list[str]:
    """The tense of a clause after its cue, how far on its verb stands, and how far it is away."""
    return [f"told:{kind}:{begins}:{told}:{farther}", f"gap:{gap}:{begins}"]


def of_end(order: str, begins: str, kind: str, size: str, tense: str) -> list[str]:
    """What a clause ends before, how long it is, and the tense of its verb."""
    return [
        f"ends:{order}:{kind}:{size}",
        f"size:{order}:{size}:{tense}",
        f"tense:{tense}:{order}:{begins}",
    ]


def of_rest(
    words: tuple[str, str, str],
    told: str,
    begins: str,
    size: str,
    length: str,
    quoted: bool,
    cue: str | None,
    brackets: int,
    dashes: int,
) -> list[str]:
    """The *words* that a sentence goes on with, and of what *length* it is; what is left open.

    *told* is the tense of the verb that reports, which may join others: said it rained and left
    """
    first, second, third = words
    return [
        f"after 3:{first}:{second}:{third}",
        f"after:{first}:{second}:{length}",
        f"after:{first}:{second}:{size}",
        f"after:{first}:{begins}:{length}",
        f"quoted:{quoted}:{first}:{second}:{begins}",
        f"cue:{first}:{cue}:{second}",
        f"open:{brackets}:{dashes}:{first in DASHES}",
        f"joins:{told}:{first}:{second}",
    ]
