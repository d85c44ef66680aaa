"""Loops that are written twice: what Python runs and what the compiled build runs are the same."""

import bisect
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse import __compiled__, cases, loops
from newsparse.models import linear
from newsparse.models.linear import Model
from newsparse.prose import sentences, words_and_signs
from newsparse.spans import CharSpan

WORDS = st.lists(st.sampled_from(["Ek", "said", "rain", "would", "fall", "İ", "ẞ", ""]))


@pytest.fixture(scope="module")
def written_out() -> ModuleType:
    """The module as the compiled build runs it, in Python."""
    path = Path(loops.__file__)
    if path.suffix != ".py":
        return loops
    source = path.read_text("utf-8").replace('not hasattr(bisect_left, "__code__")', "True")
    module = ModuleType("written_out")
    exec(compile(source, path, "exec"), module.__dict__)
    return module


def test_each_build_knows_which_it_is(written_out: ModuleType) -> None:
    assert __compiled__ == loops.COMPILED
    assert written_out.COMPILED


@settings(deadline=None)  # the first example waits for the fixture
@given(st.lists(st.integers(0, 20)).map(sorted), st.integers(-1, 21), st.integers(0, 20))
def test_bisection_is_that_of_the_standard_library(
    written_out: ModuleType, numbers: list[int], number: int, lo: int
) -> None:
    lo = min(lo, len(numbers))
    for name, expected in (
        ("bisect_left", bisect.bisect_left(numbers, number, lo)),
        ("bisect_near", bisect.bisect_left(numbers, number, lo)),
        ("bisect_right", bisect.bisect_right(numbers, number, lo)),
    ):
        assert getattr(loops, name)(numbers, number, lo) == expected
        assert getattr(written_out, name)(numbers, number, lo) == expected


@given(WORDS)
def test_words_are_found_counted_and_lowered_alike(
    written_out: ModuleType, words: list[str]
) -> None:
    wanted = frozenset(("said", "Ek"))
    for module in (loops, written_out):
        indices = module.indices_in(wanted, words)
        assert indices == [at for at, word in enumerate(words) if word in wanted]
        assert module.count_in(wanted, words) == len(indices)
        lows = [word.lower() for word in words]
        assert module.lowered(words) == lows
        unlike = [at for at, word in enumerate(words) if word not in lows]
        assert module.indices_unlike(words, lows) == unlike
        ends = module.ends_of_parts(words)
        assert ends == [len("".join(words[: at + 1])) for at in range(len(words))]


@pytest.mark.skipif(__compiled__, reason="compiled code has no other build in it")
def test_letters_and_their_case_are_told_alike() -> None:
    source = Path(cases.__file__).read_text("utf-8").replace("if not COMPILED", "if False")
    written: dict[str, Any] = {}
    exec(compile(source, cases.__file__, "exec"), written)
    for name in cases.__all__:
        for character in map(chr, range(0x2200)):
            assert written[name](character) == getattr(cases, name)(character)


@given(
    st.lists(
        st.lists(
            st.sampled_from(
                [
                    *"aZ .,:;-–—_’'\"“”()?!$&@7\n\t\u2028é文",
                    "Rain",
                    "U.S.",
                    "’s",
                    ".com",
                    "2,800.5",
                    "D-N.C.",
                    "two-year",
                    "1990'S",
                    "5,0D2a3",
                    "co.uk",
                ]
            )
        ).map("".join)
    )
)
def test_words_and_signs_are_those_that_the_pattern_splits(texts: list[str]) -> None:
    whole = "".join(texts)
    starts = [sum(map(len, texts[:at])) for at in range(len(texts))]
    areas = [
        CharSpan(start, start + len(text), text) for start, text in zip(starts, texts, strict=True)
    ]
    expected = words_and_signs._split(whole, areas)
    assert words_and_signs._spelt(areas) == expected
    assert words_and_signs.words_in(whole, areas) == expected


@given(
    st.lists(
        st.sampled_from(["a ", "rain ", "İ\n", "Rain. ", "it?! ", "..) ", "…” ", "x", ".", "!\t"])
    )
)
def test_signs_that_end_sentences_are_those_of_the_pattern(parts: list[str]) -> None:
    text = "".join(parts)
    others = [sign for sign in "!?…" if sign in text]
    for start, last in ((0, len(text)), (1, max(1, len(text) - 1))):
        area = CharSpan(start, last, text[start:last])
        found = sentences._stops_found(text, area, others)
        assert sentences._stops_spelt(text, start, last, others) == found


@pytest.mark.skipif(__compiled__, reason="compiled code has no other build in it")
def test_a_model_sums_alike_in_both_builds(monkeypatch: pytest.MonkeyPatch) -> None:
    model = Model({"near:1": 0.25, "near:2": -0.5, "cue": 1.0})
    findings = [(_near, 1), (_near, 2), (_near, 3)]
    answers = []
    for compiled in (False, True):
        monkeypatch.setattr(linear, "COMPILED", compiled)
        answers.append((model.scores([findings, []]), model.worth(["cue", "other"], findings)))
    assert answers == [([-0.25, 0.0], 0.75)] * 2


def _near(words: int) -> list[str]:
    return [f"near:{words}"]
