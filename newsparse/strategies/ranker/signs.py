"""What speaks for a candidate, spelt in signs, and what they are worth.

The weights are learned (`benchmarks/train_quotes.py`) and stand in `models/ranker.json`.
"""

from __future__ import annotations

from newsparse.quotations.shapes import steps

__all__ = [
    "of_bearer",
    "of_between",
    "of_claim",
    "of_cue",
    "of_cue_elsewhere",
    "of_gap",
    "of_itself",
    "of_lead",
    "of_left",
    "of_nesting",
    "of_nobody",
    "of_opening",
    "of_right",
    "of_same_mention",
    "of_same_speaker",
    "of_spoken",
    "of_uncued",
    "of_unnamed",
    "of_utterance",
]


def of_nobody(kind: str, opens: str, lead: str, tail: str, spoken: bool, length: str) -> list[str]:
    """Where it is nobody: how the utterance stands, and whether anybody spoke before."""
    return [
        "nobody",
        f"nobody:{kind}:{opens}",
        f"nobody:lead:{lead}",
        f"nobody:tail:{kind}{tail}",
        f"nobody:after:{spoken}",
        f"nobody:words:{length}",
    ]


def of_opening(place: str, kind: str, opens: str) -> list[str]:
    """Where it stands, seen from the utterance, and how that stands in its sentence."""
    return [f"place:{place}:{kind}:{opens}"]


def of_lead(place: str, kind: str, lead: str) -> list[str]:
    """The same and what stands right before the utterance."""
    return [f"lead:{place}:{kind}:{lead}"]


def of_gap(place: str, gap: int) -> list[str]:
    """How many words away it is."""
    return [f"gap:{place}:{steps(gap)}"]


def of_between(place: str, kind: str, between: int) -> list[str]:
    """How many other candidates are nearer."""
    return [f"between:{place}:{kind}:{steps(between)}"]


def of_left(place: str, kind: str, left: str) -> list[str]:
    """What stands left of it."""
    return [f"left:{place}:{left}", f"left:{kind}:{left}"]


def of_right(place: str, right: str) -> list[str]:
    """What stands right of it."""
    return [f"right:{place}:{right}"]


def of_nesting(
    which: str, subject: str, cue: str, near: str, joint: str, lead: str, kind: str
) -> list[str]:
    """Where one report stands in another, Ek said Bo told her: whether it is the inner one's."""
    return [
        f"nest:{which}:{subject}:{cue}:{near}",
        f"nest:{which}:{cue}:{joint}",
        f"nest:{which}:{near}:{lead}:{kind}",
    ]


def of_itself(what: str, left: str, right: str, named: str | None) -> list[str]:
    """What it is, whatever the utterance, and how often its bearer is named."""
    signs = [f"what:{what}", f"beside:{left}:{right}"]
    return signs if named is None else [*signs, f"named:{named}"]


def of_spoken(place: str, spoken: int) -> list[str]:
    """How often whom it stands for has spoken before."""
    return [f"spoken:{spoken}:{place}"]


def of_uncued(place: str, kind: str, what: str) -> list[str]:
    """Where it has no cue near."""
    return [f"uncued:{place}:{kind}", f"uncued:{place}:{what}"]


def of_bearer(place: str, kind: str, person: str, bearer: str) -> list[str]:
    """What it stands for, where that is known by name."""
    return [f"bearer:{bearer}:{place}", f"bearer:{bearer}:{kind}:{person}"]


def of_unnamed(person: str, what: str) -> list[str]:
    """What it is, where it stands for nobody known by name."""
    return [f"unnamed:{what}:{person}"]


def of_cue(place: str, subject: str, how: str, near: str, what: str) -> list[str]:
    """A cue of its own in the utterance's sentence."""
    return [f"cue:{place}:{subject}:{how}:{near}", f"cue:{near}:{subject}:{what}"]


def of_utterance(kind: str, lead: str, tail: str, near: str, how: str, cue: str) -> list[str]:
    """The utterance that such a cue stands near."""
    return [f"cue:{kind}:{near}:{how}", f"cue:{near}:{lead}:{cue}", f"cue:{near}:{tail}:{kind}"]


def of_cue_elsewhere(
    place: str, subject: str, cue: str, side: str, last: bool, opens: str
) -> list[str]:
    """A cue of its own in another sentence."""
    return [f"cue:{place}:{subject}:{cue}:{side}", f"cue:{place}:{cue}:last{last}:{opens}"]


def of_claim(place: str, near: str, lead: str) -> list[str]:
    """A noun that reports and is its own: `Ek's claim that`."""
    return [f"claim:{place}:{near}", f"claim:{lead}"]


def of_same_mention(
    when: str, place: str, kind: str, opens: str, what: str, opens_paragraph: bool
) -> list[str]:
    """Where it is the very mention that spoke last, *when*."""
    return [
        f"same:{when}:{place}:{kind}:{opens}",
        f"same:{place}:{what}",
        f"same:{when}:{opens_paragraph}",
    ]


def of_same_speaker(when: str, place: str, mention: str, kind: str, opens: str) -> list[str]:
    """Where it stands for who spoke last."""
    return [f"again:{when}:{place}:{mention}", f"again:{kind}:{opens}"]
