"""Where a reported clause begins: after when, where and to whom it is said, and never with them."""

from __future__ import annotations

import pytest
from prose_reading import clauses

from newsparse.english.times import time_end


@pytest.mark.parametrize(
    "time",
    [
        "Monday", "Monday night", "on Monday", "late Monday", "late on Monday", "last week",
        "earlier this year", "earlier in the day", "later that day", "that night", "yesterday",
        "the next day", "May 4", "on 4 May", "in May 2019", "in 2019", "two years ago",
        "three days later", "later", "again", "recently", "repeatedly", "publicly",
    ],
)  # fmt: skip
def test_a_clause_begins_after_when_and_how_it_is_said(time: str) -> None:
    clause = "the bridge had been closed for too long"
    assert clauses(f"Ada Ek said {time} that {clause}.") == [clause]
    assert clauses(f"Ada Ek said {time} {clause}.") == [clause]


@pytest.mark.parametrize("time", ["last week", "two days later", "the next day", "publicly"])
def test_a_time_that_ends_the_sentence_is_nothing_that_is_said(time: str) -> None:
    assert clauses(f"The bridge had been closed for too long, Ada Ek said {time}.") == [
        "The bridge had been closed for too long"
    ]


@pytest.mark.parametrize(
    "clause",
    [
        "Monday would be too late for the bridge",
        "last year was the wettest on the island",
        "today’s meeting would be the last one",
        "privately owned boats would have to pay for the bridge",
        "May was too early for the bridge",
    ],
)
def test_a_clause_may_be_about_a_time(clause: str) -> None:
    assert clauses(f"Ada Ek said {clause}.") == [clause]


@pytest.mark.parametrize(
    "how",
    [
        "by phone", "in court", "under oath", "on television", "in private", "in a letter",
        "in a letter to the owners", "in her speech", "in an email to residents on Monday",
    ],
)  # fmt: skip
def test_a_clause_begins_after_where_and_in_what_it_is_said(how: str) -> None:
    clause = "the bridge had been closed for too long"
    assert clauses(f"Ada Ek said {how} {clause}.") == [clause]


@pytest.mark.parametrize(
    "told",
    [
        "assured residents", "informed the council", "warned residents", "warned Bo Lie",
        "notified the council", "emailed residents that",
    ],
)  # fmt: skip
def test_no_clause_begins_with_whom_a_verb_addresses(told: str) -> None:
    clause = "the bridge had been closed for too long"
    assert clauses(f"Ada Ek {told} {clause}.") == [clause]
    assert clauses(f"Ada Ek warned {clause}.") == [clause]


@pytest.mark.parametrize(
    ("words", "time"),
    [
        ("last week ek", "last week"),
        ("late on monday night ek", "late on monday night"),
        ("later that day ek", "later that day"),
        ("earlier in the week ek", "earlier in the week"),
        ("4 may 2026 ek", "4 may 2026"),
        ("monday 4 boats", "monday"),
        ("two years ago ek", "two years ago"),
        ("two years of rain", ""),
        ("this month 's vote", ""),
        ("the boat ek", ""),
        ("40 boats ek", ""),
    ],
)
def test_where_a_time_ends(words: str, time: str) -> None:
    lows = ["said", *words.split(), "", "", "", ""]
    assert lows[1 : time_end(lows, 1)] == time.split()
