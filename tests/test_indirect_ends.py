"""Where a reported clause ends: before what its speaker, another one or the reporter adds."""

from __future__ import annotations

import pytest
from prose_reading import clauses


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


@pytest.mark.parametrize("clause", ["it rained", "he lied", "they do", "taxes rose", "she was"])
def test_two_words_with_a_verb_are_a_clause(clause: str) -> None:
    assert clauses(f"Ada Ek said {clause}.") == [clause]


@pytest.mark.parametrize(
    "words",
    ["goodbye", "nothing about the bridge", "little of the rain", "goodbye to the crew", "more"],
)
def test_words_that_are_no_clause_are_none(words: str) -> None:
    assert clauses(f"Ada Ek said {words}.") == []
    first = words.partition(" ")[0]
    assert clauses(f"Ada Ek said {first} boats would have to go under it.") != []


def test_a_clause_that_its_cue_interrupts_may_go_on_with_two_words() -> None:
    assert clauses("The old bridge, Ada Ek said, would close.") == ["The old bridge | would close"]


def test_a_bracket_that_opens_in_a_clause_closes_in_it() -> None:
    clause = "the bridge would close (or be sold)"
    assert clauses(f"Ada Ek said {clause}.") == [clause]
    assert clauses("The bridge is old (Ada Ek said it would close).") == ["it would close"]


@pytest.mark.parametrize("cue", ["said that,", "said, however, that"])
def test_no_clause_begins_with_a_comma_or_that(cue: str) -> None:
    clause = "despite the rain, the bridge would be open"
    assert clauses(f"Ada Ek {cue} {clause}.") == [clause]


def test_a_clause_before_its_cue_ends_at_the_comma_though_more_is_said_in_marks() -> None:
    text = "Her team plans to count the boats again in May, Ada Ek said, adding: “We have to know.”"
    assert clauses(text) == ["Her team plans to count the boats again in May"]


@pytest.mark.parametrize(
    "text",
    [
        "According to Ada Ek, who was once a captain, [the bridge was too old].",
        "According to Ada Ek, the mayor of Ekville, [the bridge was too old].",
        "[The bridge was too old for cars], at least according to Ada Ek.",
        "[The bridge was too old for cars] — according to Ada Ek.",
        "[The bridge was too old for cars], police and witnesses said.",
        "[It may rain, which it often does], according to Ada Ek.",
        "[Bo Lie said the bridge would close in May], according to minutes of the meeting.",
        "[Bo Lie told the council he would resign], according to two people who were there.",
    ],
)
def test_a_clause_has_nothing_of_whom_it_is_according_to(text: str) -> None:
    marked = text[text.index("[") + 1 : text.index("]")]
    assert clauses(text.replace("[", "").replace("]", "")) == [marked]


def test_a_clause_that_according_to_interrupts_goes_on_after_it() -> None:
    text = "The bridge was, according to Ada Ek, too old for cars."
    assert clauses(text) == ["The bridge was | too old for cars"]
