"""Strategies by name: built in, installed, unknown, broken, ambiguous."""

import pickle
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from newsparse import (
    DEFAULT_STRATEGIES,
    AmbiguousStrategyError,
    Attribution,
    BrokenStrategyError,
    Context,
    Parser,
    Quote,
    UnknownStrategyError,
)
from newsparse.strategies import BUILT_IN, load_strategies

TEXT = 'Ferry stops\n\n"It needs paint," Ada Ek said.\n'


class Site:
    """A folder on the import path into which the tests put distributions."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def install(self, distribution: str, entry_points: Mapping[str, str], code: str = "") -> None:
        """A distribution whose module, of its own name, holds *code*."""
        (self._folder / f"{distribution}.py").write_text(code)
        info = self._folder / f"{distribution}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(
            f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 1.0\n"
        )
        lines = [f"{name} = {value}\n" for name, value in entry_points.items()]
        (info / "entry_points.txt").write_text("[newsparse.strategies]\n" + "".join(lines))


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    monkeypatch.syspath_prepend(str(tmp_path))
    # What the tests' distributions import is forgotten again.
    monkeypatch.setattr(sys, "modules", dict(sys.modules))
    return Site(tmp_path)


WORKING = """
from newsparse import Attribution

def make():
    def strategy(quotes, context):
        return {quote: Attribution(name="Somebody Else") for quote in quotes}
    return strategy
"""


class TestBuiltInNames:
    def test_they_are_strategies(self) -> None:
        loaded = load_strategies(BUILT_IN)
        assert [name for name, _ in loaded] == list(BUILT_IN)
        assert all(callable(strategy) for _, strategy in loaded)

    def test_the_default_ones_are_built_in(self) -> None:
        assert set(DEFAULT_STRATEGIES) <= set(BUILT_IN)
        assert Parser(DEFAULT_STRATEGIES).parse(TEXT) == Parser().parse(TEXT)

    @pytest.mark.parametrize("name", BUILT_IN)
    def test_they_are_reserved(self, name: str, site: Site) -> None:
        site.install("usurper", {name: "usurper:make"}, "raise SystemExit('imported')")
        Parser([name])


class TestPlugins:
    def test_one_is_found_by_its_entry_points_name(self, site: Site) -> None:
        site.install("acme_quotes", {"acme": "acme_quotes:make"}, WORKING)
        quote = Parser(["acme"]).parse(TEXT).quotes[0]
        assert quote.speaker is not None
        assert (quote.speaker.name, quote.strategy) == ("Somebody Else", "acme")

    def test_a_name_loads_that_plug_in_alone(self, site: Site) -> None:
        site.install("acme_quotes", {"acme": "acme_quotes:make"}, WORKING)
        site.install("bomb", {"bomb": "bomb:make"}, "raise SystemExit('imported')")
        Parser(["acme"])

    def test_looking_for_an_unknown_name_loads_none(self, site: Site) -> None:
        site.install("bomb", {"bomb": "bomb:make", "labels": "bomb:make"}, "raise SystemExit")
        with pytest.raises(UnknownStrategyError) as caught:
            Parser(["boom"])
        assert "bomb" in caught.value.known
        assert caught.value.known.count("labels") == 1

    def test_a_parser_with_one_pickles_by_name(self, site: Site) -> None:
        site.install("acme_quotes", {"acme": "acme_quotes:make"}, WORKING)
        parser = Parser(["acme"])
        assert pickle.loads(pickle.dumps(parser)).parse(TEXT) == parser.parse(TEXT)

    def test_an_unknown_name_lists_what_is_there(self, site: Site) -> None:
        site.install("acme_quotes", {"acme": "acme_quotes:make"}, WORKING)
        with pytest.raises(UnknownStrategyError) as caught:
            Parser(["amce"])
        assert caught.value.strategy == "amce"
        assert caught.value.known[: len(BUILT_IN)] == BUILT_IN
        assert "acme" in caught.value.known

    @pytest.mark.parametrize(
        ("code", "problem"),
        [
            ("import no_such_module", "No module named 'no_such_module'"),
            ("1 / 0", "ZeroDivisionError"),
            ("def make(: pass", "SyntaxError"),
            ("other = 1", "AttributeError"),
            ("def make(): raise OSError('no weights')", "OSError: no weights"),
            ("import sys; sys.exit('no licence')", "SystemExit: no licence"),
            ("import sys\ndef make(): sys.exit(0)", "SystemExit: 0"),
            ("def make(argument): pass", "TypeError"),
            ("make = 7", "TypeError"),
        ],
    )
    def test_one_that_fails_to_load_is_named_and_the_cause_chained(
        self, code: str, problem: str, site: Site
    ) -> None:
        site.install("acme_quotes", {"acme": "acme_quotes:make"}, code)
        with pytest.raises(BrokenStrategyError) as caught:
            Parser(["acme"])
        assert caught.value.strategy == "acme"
        assert problem in str(caught.value)
        assert "acme_quotes:make" in str(caught.value)
        assert caught.value.__cause__ is not None

    def test_one_that_builds_no_callable_is_broken_too(self, site: Site) -> None:
        site.install("acme_quotes", {"acme": "acme_quotes:make"}, "def make(): return 'strategy'")
        with pytest.raises(BrokenStrategyError, match="built 'strategy', which can't be called"):
            Parser(["acme"])

    def test_two_distributions_with_one_name_are_named(self, site: Site) -> None:
        site.install("acme_quotes", {"acme": "acme_quotes:make"}, WORKING)
        site.install("other_quotes", {"acme": "other_quotes:make"}, WORKING)
        with pytest.raises(AmbiguousStrategyError) as caught:
            Parser(["acme"])
        assert caught.value.strategy == "acme"
        assert caught.value.distributions == ("acme_quotes", "other_quotes")

    def test_one_distribution_found_twice_is_one(
        self, site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        site.install("acme_quotes", {"acme": "acme_quotes:make"}, WORKING)
        monkeypatch.syspath_prepend(str(tmp_path / "." / ".." / tmp_path.name))
        assert Parser(["acme"]).parse(TEXT).quotes[0].strategy == "acme"


CONFIGURED = """
from __future__ import annotations

from newsparse import Attribution

def make(model: str = "big", timeout: float = 30.0, retries=3, strict: bool | None = None):
    def strategy(quotes, context):
        told = f"{model!r} {timeout!r} {retries!r} {strict!r}"
        return {quote: Attribution(name=told) for quote in quotes}
    return strategy

def make_any(**options):
    def strategy(quotes, context):
        return {quote: Attribution(name=repr(options)) for quote in quotes}
    return strategy
"""


class TestOptions:
    """A name may have options, which go to the function that builds the strategy."""

    @pytest.fixture(autouse=True)
    def acme(self, site: Site) -> None:
        points = {"acme": "acme_quotes:make", "open": "acme_quotes:make_any"}
        site.install("acme_quotes", points, CONFIGURED)

    @pytest.mark.parametrize(
        ("named", "told"),
        [
            ("acme", "'big' 30.0 3 None"),
            ("acme:model=small", "'small' 30.0 3 None"),
            ("acme:model=small,timeout=5", "'small' 5.0 3 None"),
            ("acme: retries=7, strict=yes", "'big' 30.0 7 True"),
            ("acme:model=http://host/a,b,timeout=1", "'http://host/a,b' 1.0 3 None"),
            ("acme:model=a=b", "'a=b' 30.0 3 None"),
            ("open:x=1,y=two", "{'x': '1', 'y': 'two'}"),
        ],
    )
    def test_they_come_as_what_the_function_takes(self, named: str, told: str) -> None:
        quote = Parser([named]).parse(TEXT).quotes[0]
        assert quote.speaker is not None
        assert (quote.speaker.name, quote.strategy) == (told, named.split(":", maxsplit=1)[0])

    @pytest.mark.parametrize(
        ("named", "problem"),
        [
            ("acme:modle=small", "no option 'modle'; there are: model, timeout, retries, strict"),
            ("acme:small", "'small' is no option; write key=value"),
            ("acme:model=a,model=b", "its option 'model' is given twice"),
            ("acme:timeout=soon", "its option 'timeout' is a number, not 'soon'"),
            ("acme:strict=perhaps", "its option 'strict' is true or false, not 'perhaps'"),
            ("ranker:model=small", "a built-in strategy has no options"),
        ],
    )
    def test_a_wrong_one_is_an_error_that_says_what_to_write(
        self, named: str, problem: str
    ) -> None:
        with pytest.raises(BrokenStrategyError) as caught:
            Parser([named])
        assert problem in str(caught.value)
        assert caught.value.strategy == named.split(":", maxsplit=1)[0]

    def test_they_travel_to_other_processes(self) -> None:
        parser = Parser(["acme:model=small"])
        assert pickle.loads(pickle.dumps(parser)).parse(TEXT) == parser.parse(TEXT)


class TestTheDefaultChainByName:
    def test_it_stands_among_others(self, site: Site) -> None:
        site.install("acme_quotes", {"acme": "acme_quotes:make"}, WORKING)
        quotes = Parser(["default", "acme"]).parse(TEXT).quotes
        assert quotes == Parser().parse(TEXT).quotes
        assert Parser(["acme", "default"]).parse(TEXT).quotes[0].strategy == "acme"

    def test_it_is_reserved(self, site: Site) -> None:
        site.install("usurper", {"default": "usurper:make"}, "raise SystemExit('imported')")
        assert Parser(["default"]).parse(TEXT) == Parser().parse(TEXT)


class TestWrongArguments:
    def test_a_lone_string_is_not_a_list(self) -> None:
        with pytest.raises(TypeError, match=r"not a string: \['ranker'\]\?"):
            Parser("ranker")

    @pytest.mark.parametrize(
        "strategies", [iter(["ranker"]), {"ranker"}, {"ranker": 1}, (name for name in ["ranker"])]
    )
    def test_what_is_no_sequence_is_never_taken_for_an_empty_one(self, strategies: Any) -> None:
        with pytest.raises(TypeError, match="strategies is a list or tuple, not"):
            Parser(strategies)

    @pytest.mark.parametrize("strategy", [None, 7, {"name": "acme"}])
    def test_what_is_neither_name_nor_callable(self, strategy: Any) -> None:
        with pytest.raises(TypeError, match="a strategy is a name or a callable"):
            Parser([strategy])

    def test_a_class_is_not_the_strategy_that_it_makes(self) -> None:
        class Acme:
            def __call__(
                self, quotes: Sequence[Quote], context: Context, /
            ) -> Mapping[Quote, Attribution]:
                return {}

        Parser([Acme()])
        with pytest.raises(TypeError, match="Acme"):
            Parser([Acme])  # type: ignore[list-item]

    @pytest.mark.parametrize("least", [-0.1, 1.1, float("nan")])
    def test_min_confidence_is_a_share(self, least: float) -> None:
        with pytest.raises(ValueError, match=r"min_confidence is .*, not between 0 and 1"):
            Parser(min_confidence=least)
