"""Where a reported clause ends: before what its speaker, another one or the reporter adds."""

from __future__ import annotations

import pytest
from prose_reading import reading

from newsparse.quotations.indirect import find_indirect


def clauses(text: str) -> list[str]:
    """The reported clauses of *text*."""
    return [
        " | ".join(text[start:end] for start, end in clause.parts)
        for clause in find_indirect(reading(text))
    ]


@pytest.mark.parametrize(
    "rest",
    [
        "and called the mayor greedy", "and warned against a vote", "but announced a vote",
        ", but agreed to a vote", ", though she noted a vote", ", and he praised the mayor",
        "but declined to give a date", ", and refused to name a date", "but gave no date",
        "but did not give a date", ", but she didn't give a date", ", citing the rain",
        ", accusing the mayor of greed", ", calling the mayor greedy", ", referring to the rain",
        ", urging a vote",
    ],
)  # fmt: skip
def test_a_clause_ends_where_somebody_says_or_keeps_back_more(rest: str) -> None:
    text = f"Ada Ek said the bridge would close {rest}.".replace(" ,", ",")
    assert clauses(text)[0] == "the bridge would close"


@pytest.mark.parametrize(
    "clause",
    [
        "the crew had been warned and told to leave the bridge",
        "the bridge was closed and called a ruin",
        "the bridge was old but did not need a new deck",
        "the road would close, making the bridge useless",
        "the bridge had moved, suggesting a crack in the pier",
    ],
)
def test_verbs_of_one_clause_belong_to_it(clause: str) -> None:
    assert clauses(f"Ada Ek said {clause}.") == [clause]
