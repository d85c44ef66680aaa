"""What speaks for marked words' being speech, spelt in signs.

The weights are learned (`benchmarks/train_quotes.py`) and stand in `models/speech.json`.
"""

from __future__ import annotations

__all__ = [
    "of_company",
    "of_cues",
    "of_left",
    "of_mates",
    "of_nearest_cue",
    "of_reach",
    "of_right",
    "of_tail_cue",
    "of_wording",
    "of_words",
]


def of_words(case: str, size: str, tail: str) -> list[str]:
    """How the words inside are written, how many they are, and the sign they end in."""
    return [f"size:{size}", f"size:{size}:{case}", f"case:{case}:{tail}", f"tail:{tail}:{size}"]


def of_left(left: str, case: str) -> list[str]:
    """What stands left of the marks."""
    return [f"left:{left}", f"left:{left}:{case}"]


def of_right(right: str, case: str, size: str) -> list[str]:
    """What stands right of the marks."""
    return [f"right:{right}", f"right:{right}:{size}", f"rightleft:{right}:{case}"]


def of_nearest_cue(cue: str, case: str, size: str) -> list[str]:
    """The nearest cue, how near it is and on which side."""
    return [f"cue:{cue}", f"cue:{cue}:{size}", f"cue:{cue}:{case}"]


def of_cues(cued: str, size: str, left: str) -> list[str]:
    """The likeliest kind among the cues of the sentence."""
    return [f"cued:{cued}:{size}", f"cued:{cued}:{left}"]


def of_reach(reach: str, size: str, left: str) -> list[str]:
    """The cue before, and whether its clause reaches up to the marks."""
    return [f"reach:{reach}", f"reach:{reach}:{left}", f"reach:{reach}:{size}"]


def of_tail_cue(tail: str, size: str, before: str) -> list[str]:
    """The cue after, whose clause the sentence is, and the kind of the one *before*."""
    return [f"tailcue:{tail}", f"tailcue:{tail}:{size}", f"tailcue:{tail}:{before}"]


def of_company(
    headline: bool, others: int, case: str, single: bool, set_off: bool, size: str
) -> list[str]:
    """Whether the headline has the marks, which marks they are, and what others are near."""
    return [
        f"headline:{headline}",
        f"others:{others}:{case}",
        f"marks:{single}:{set_off}:{headline}",
        f"marks:{single}:{set_off}:{size}",
    ]


def of_wording(alone: int, inside: int, plain: int, headline: bool) -> list[str]:
    """How often the same words stand elsewhere: in marks alone, with others, and without marks."""
    return [
        f"alone:{alone}",
        f"inside:{inside}:{headline}",
        f"plain:{plain}",
        f"wording:{alone}:{inside}:{plain}",
    ]


def of_mates(count: int, longer: bool, longest: bool) -> list[str]:
    """How many other marked words the sentence has, and how long they are."""
    return [f"mates:{count}:{longer}:{longest}"]
