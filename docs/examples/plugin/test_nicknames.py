import pytest
from newsparse_nicknames import Nicknames, Person

from newsparse import DEFAULT_STRATEGIES, Parser
from newsparse.testing import check_strategy


@pytest.mark.parametrize(
    ("paragraph", "names"),
    [
        ('"We never stopped running," the Skipper said.', ["Ada Ek"]),
        ('"That was for the fans," said the Skipper’s father.', []),
        ('"The Skipper was everywhere," a fan said.', []),
        ('"We never stopped running," Sven Aas said.', []),
    ],
)
def test_whom_it_names(paragraph: str, names: list[str]) -> None:
    nicknames = Nicknames({"the Skipper": Person("Ada Ek", role="captain")})
    article = Parser(strategies=[nicknames]).parse(f"Harbour Town win\n\n{paragraph}")
    assert [speaker.name for speaker in article.speakers] == names
    assert all(speaker.role == "captain" for speaker in article.speakers)


def test_it_keeps_the_contract() -> None:
    check_strategy("nicknames")


def test_it_is_found_by_its_name_and_others_answer_for_the_rest() -> None:
    parser = Parser(strategies=["nicknames", *DEFAULT_STRATEGIES])
    article = parser.parse(
        'Harbour Town win\n\n"We never stopped," the Skipper said. "Nor did we," Sven Aas said.'
    )
    assert [quote.strategy for quote in article.quotes] == ["nicknames", "ranker"]
