"""Who is meant by `he`: what speaks for each antecedent, spelt in signs.

What each sign is worth is learned (`benchmarks/train_pronouns.py`); the weights are in
`lexicon/pronoun_weights.json`.
"""

from __future__ import annotations

from functools import cache

from newsparse.lexicon import table
from newsparse.weighing import Model

__all__ = [
    "of_gender",
    "of_place",
    "of_rank",
    "of_runner",
    "of_silence",
    "of_speech",
    "of_touches",
    "salience_model",
]


@cache
def salience_model() -> Model:
    """What the signs are worth."""
    return Model(table("pronoun_weights")["weights"])


def of_place(near: str, place: str, at: str, kind: str) -> list[str]:
    """How many sentences ago it was touched, as what, and by what kind of mention."""
    return [
        f"near:{near}",
        f"near:{near}:{place}",
        f"near:{near}:{place}:{at}",
        f"last:{kind}:{near}",
    ]


def of_rank(rank: int, areas: int, at: str) -> list[str]:
    """How many others were touched since, and how many paragraphs ago."""
    return [f"areas:{areas}:{at}", f"rank:{rank}", f"rank:{min(rank, 2)}:{at}"]


def of_gender(known: bool, tied: bool | None, kind: str) -> list[str]:
    """Whether names tell the gender, or a pronoun before did."""
    return [f"known:{known}", f"tied:{tied}", f"kind:{kind}", f"kind:{kind}:{known}"]


def of_touches(touches: int, most: bool, order: int, only: bool) -> list[str]:
    """How often and how early it was met, and whether nobody else fits."""
    return [f"touched:{touches}", f"main:{most}:{order}", f"only:{only}"]


def of_runner(areas: int, sentences: int, at: str) -> list[str]:
    """How long ago it spoke, where it was the last to speak."""
    return [f"runs:{areas}", f"runs:{min(areas, 2)}:{at}", f"runs:{sentences}:{at}"]


def of_silence(fresh: str, at: str) -> list[str]:
    """Where somebody else was the last to speak; *fresh* if it was touched since."""
    return [f"silent:{at}", f"newer:{fresh}", f"newer:{fresh}:{at}"]


def of_speech(speaks: bool, kind: str) -> list[str]:
    """Whether it speaks anywhere in the article."""
    return [f"speaks:{speaks}:{kind}"]
