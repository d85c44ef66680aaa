"""Words and sentences: what a rule may ask of them, beyond the ends of the prose as well."""

import pytest

from newsparse.english.phrases import split_prose
from newsparse.prose.tokens import NOTHING, Tokens
from newsparse.spans import CharSpan


def tokens_of(*paragraphs: str) -> Tokens:
    text = "\n\n".join(paragraphs)
    spans = [CharSpan(text.index(each), text.index(each) + len(each), each) for each in paragraphs]
    return split_prose(text, None, None, tuple(spans)).tokens


def test_length_counts_words_and_signs_alone():
    tokens = tokens_of("Rain fell.")
    assert len(tokens) == 3
    assert tokens.words[: len(tokens)] == ["Rain", "fell", "."]


@pytest.mark.parametrize("steps", [1, 2, 8])
def test_beyond_both_ends_stands_nothing(steps: int):
    tokens = tokens_of("Rain fell.")
    for index in (-steps, len(tokens) - 1 + steps):
        assert tokens.words[index] == tokens.lows[index] == NOTHING
        assert not tokens.quoted(index)
        assert not tokens.same_sentence(index, 0)
        assert not tokens.is_beside(index, len(tokens) - 1)


def test_nothing_is_no_word_of_any_kind():
    assert not NOTHING[0].isalnum()
    assert not NOTHING.isupper()
    assert not NOTHING.islower()
    assert NOTHING not in "(,.:;\"'—"


def test_prose_without_a_word_can_be_asked_as_well():
    tokens = tokens_of()
    assert len(tokens) == 0
    assert tokens.words[0] == tokens.words[-1] == NOTHING


def test_words_are_asked_for_their_sentence_and_marks():
    tokens = tokens_of("“It rained,” Ek said. He left.")
    rained, said, left = map(tokens.words.index, ("rained", "said", "left"))
    assert tokens.same_sentence(rained, said)
    assert not tokens.same_sentence(said, left)
    assert tokens.quoted(rained)
    assert not tokens.quoted(said)
    assert not tokens.is_beside(rained, said)
    assert tokens.is_beside(said, said + 1)
