"""Who is meant by `he`: what speaks for each antecedent, spelt in signs.

What each sign is worth is learned (`benchmarks/train_pronouns.py`); the weights are in
`models/pronoun.json`. Every sign knows the *use* of the pronoun: `!` for one that
reports, else its form, `n` for he and she, `o` for him, `p` for his.
"""

from __future__ import annotations

__all__ = ["of_person", "of_sentence", "of_speech", "of_standing", "of_topic"]


def of_standing(use: str, ago: int, place: str, before: str, after: str) -> list[str]:
    """How many sentences ago it was touched, as what, and between which words."""
    return [
        f"subject:{ago}:{place}:{use}",
        f"beside:{before}:{after}:{use}",
        f"before:{before}:{use}",
    ]


def of_person(
    use: str, kind: str, known: str, tied: str, votes: str, areas: int, rank: int
) -> list[str]:
    """What it is, whether names tell the gender, and what other pronouns tell."""
    return [
        f"known:{known}:{use}",
        f"kind:{kind}:{use}",
        f"tied:{tied}:{known}",
        f"votes:{votes}:{kind}",
        f"votes:{votes}:{known}",
        f"votes:{votes}:{areas}",
        f"votes:{votes}:{areas}:{use}",
        f"votes:{votes}:{rank}:{use}",
    ]


def of_topic(
    use: str, ago: int, named: str, has_role: bool, topic: bool, before: bool
) -> list[str]:
    """What the article says of it: how often it is named, and whether with a role.

    And whether the paragraph, or the one before it, is about it.
    """
    return [
        f"named:{named}:{use}",
        f"named:{named}:{ago}:{use}",
        f"role:{has_role}:{ago}:{use}",
        f"topic:{topic}:{ago}",
        f"topic:{topic}:{ago}:{use}",
        f"topic-before:{before}:{use}",
    ]


def of_speech(use: str, areas: int, named: str, floor: str, speaks: bool, kind: str) -> list[str]:
    """Whether it spoke last, and whether it speaks at all.

    And whether the words quoted in the pronoun's sentence name it: nobody speaks so of himself.
    """
    return [
        f"inside:{named}:{use == '!'}",
        f"inside:{named == 'it'}:{areas}:{use}",
        f"floor:{floor}",
        f"floor:{floor}:{use}",
        f"speaks:{speaks}:{kind}",
    ]


def of_sentence(use: str, ago: int, before: str, clauses: int, areas: int, later: str) -> list[str]:
    """What stands before the pronoun, and whether the name comes again after it."""
    return [
        f"opens:{before}:{ago}",
        f"opens:{before}:{ago}:{use}",
        f"clauses:{clauses}:{areas}:{use}",
        f"later:{later}:{use}",
    ]
