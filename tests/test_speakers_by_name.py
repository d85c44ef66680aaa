"""Who of an article is meant by a name: `Article.speaker` and `Article.quotes_by`."""

import pytest

from newsparse import Article, CharSpan, Speaker

TEXT = """\
Brenn keeps its night ferry

"The boat will stay for good," Transport Minister Ingrid Halvorsen told reporters.
"It takes nurses to the hospital," she added.

Tomas Rye, who runs the quay, said that nobody had asked him. "I read it in the paper," Rye said.
"""
ARTICLE = Article.parse(TEXT)


@pytest.mark.parametrize(
    "name",
    [
        "Ingrid Halvorsen",
        "Halvorsen",
        "Ingrid",
        "ingrid halvorsen",
        "Transport Minister Ingrid Halvorsen",
    ],
)
def test_a_speaker_is_found_by_any_of_its_names(name: str) -> None:
    found = ARTICLE.speaker(name)
    assert found is not None
    assert found.name == "Ingrid Halvorsen"
    assert ARTICLE.quotes_by(name) == ARTICLE.quotes_by(found) == ARTICLE.quotes[:2]


@pytest.mark.parametrize("name", ["she", "Brenn", "Halv", "", " ", "Ingrid Rye"])
def test_what_is_nobodys_name_finds_nobody(name: str) -> None:
    assert ARTICLE.speaker(name) is None
    assert ARTICLE.quotes_by(name) == ()


def test_a_name_that_two_have_finds_neither() -> None:
    two = Article("", speakers=(Speaker("Ada Ek"), Speaker("Bo Ek")))
    assert two.speaker("Ek") is None
    assert two.speaker("Bo Ek") == Speaker("Bo Ek")


def test_a_whole_name_counts_more_than_a_part_of_another() -> None:
    two = Article("", speakers=(Speaker("Ada Ek"), Speaker("Ek")))
    assert two.speaker("ek") == Speaker("Ek")


def test_a_name_at_the_end_of_two_peoples_is_not_theirs_together() -> None:
    article = Article("", speakers=(Speaker("Ida Holm and Ole Rye", "group"), Speaker("Ole Rye")))
    assert article.speaker("Rye") == Speaker("Ole Rye")


def test_a_speaker_of_another_article_said_nothing_in_this_one() -> None:
    stranger = Speaker("Tomas Rye", mentions=(CharSpan(0, 3, "Rye"),))
    assert ARTICLE.quotes_by(stranger) == ()


@pytest.mark.parametrize("name", [None, 7, b"Rye"])
def test_what_is_no_name_at_all_is_misuse(name: object) -> None:
    with pytest.raises(TypeError, match="name is a str, not"):
        ARTICLE.quotes_by(name)  # type: ignore[arg-type]


def test_a_family_name_of_two_is_nobodys_though_the_article_calls_one_so() -> None:
    at = CharSpan(0, 2, "Ek")
    two = Article("Ek", speakers=(Speaker("Bo Ek", mentions=(at,)), Speaker("Ada Ek")))
    assert two.speaker("Ek") is None
