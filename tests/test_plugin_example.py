"""The example plug-in of the docs, installed as a user installs it and used by its name."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsparse import DEFAULT_STRATEGIES, Parser, UnknownStrategyError
from newsparse.strategies import BUILT_IN

ARTICLE = Path(__file__).parent.parent / "docs" / "examples" / "match.txt"


@pytest.fixture(scope="module")
def site(install_example: Callable[[str], Path]) -> Path:
    return install_example("plugin")


@pytest.fixture
def installed(site: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.syspath_prepend(str(site))
    yield
    sys.modules.pop("newsparse_nicknames", None)


@pytest.mark.usefixtures("installed")
def test_a_parser_finds_it_by_name_and_lets_it_answer_first() -> None:
    parser = Parser(strategies=["nicknames", *DEFAULT_STRATEGIES])
    quotes = [quote for quote in parser.parse(ARTICLE.read_text("utf-8")).quotes if quote.mention]
    by_nickname = {
        str(quote.mention): quote.speaker and quote.speaker.name
        for quote in quotes
        if quote.strategy == "nicknames"
    }
    assert by_nickname == {"the Skipper": "Ada Ek", "Big Tom": "Tomas Rye"}


@pytest.mark.usefixtures("installed")
def test_what_it_leaves_out_is_for_the_next_strategy() -> None:
    text = ARTICLE.read_text("utf-8").replace("Big Tom", "Sven Aas")
    quotes = Parser(strategies=["nicknames", *DEFAULT_STRATEGIES]).parse(text).quotes
    (answered,) = (quote for quote in quotes if quote.speaker and quote.speaker.name == "Sven Aas")
    assert answered.strategy in DEFAULT_STRATEGIES


def test_the_command_line_finds_it_too(site: Path) -> None:
    command = [sys.executable, "-m", "newsparse", "--json", "--strategy", "nicknames", str(ARTICLE)]
    environment = {**os.environ, "PYTHONPATH": str(site)}
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert {speaker["name"] for speaker in json.loads(result.stdout)["speakers"]} == {
        "Ada Ek",
        "Tomas Rye",
    }


@pytest.mark.usefixtures("installed")
def test_it_is_listed_when_another_is_asked_for() -> None:
    with pytest.raises(UnknownStrategyError, match=", ".join([*BUILT_IN, "nicknames"])):
        Parser(strategies=["nickname"])


def test_without_it_its_name_is_unknown() -> None:
    with pytest.raises(UnknownStrategyError):
        Parser(strategies=["nicknames"])
