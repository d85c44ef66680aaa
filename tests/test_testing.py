"""`check_strategy` says which rule of the contract a strategy breaks, and how to mend it."""

import itertools
import time
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from newsparse import (
    DEFAULT_STRATEGIES,
    Attribution,
    CharSpan,
    Context,
    ModelNotFoundError,
    Parser,
    Quote,
    UnknownStrategyError,
)
from newsparse.testing import ARTICLES, BrokenRuleError, check_strategy, many_quotes

Answers = Mapping[Quote, Attribution]


def likeliest(quotes: Sequence[Quote], context: Context, /) -> Answers:
    return {
        quote: Attribution(mention=candidate.mention)
        for quote in quotes
        for candidate in context.candidates(quote)[:1]
    }


def silent(quotes: Sequence[Quote], context: Context, /) -> Answers:
    return {}


class Batched:
    name = "batched"

    def __call__(self, quotes: Sequence[Quote], context: Context, /) -> Answers:
        return likeliest(quotes, context)

    def many(self, batch: Sequence[tuple[Sequence[Quote], Context]], /) -> Sequence[Answers]:
        return [likeliest(quotes, context) for quotes, context in batch]


class TestTheArticles:
    def test_there_are_some_forty(self) -> None:
        assert 40 <= len(ARTICLES) <= 50

    def test_they_are_of_every_shape(self) -> None:
        counts = {title: len(Parser().parse(text).quotes) for title, text in ARTICLES.items()}
        assert counts["no quotes"] == 0
        assert counts["one quote"] == 1
        assert sum(count > 0 for count in counts.values()) > 35
        kinds = {quote.kind for text in ARTICLES.values() for quote in Parser().parse(text).quotes}
        assert kinds == {"direct", "mixed", "indirect"}

    def test_thousands_of_quotes(self) -> None:
        assert len(Parser().parse(many_quotes(1000)).quotes) == 1000


class TestWhatKeepsTheContract:
    @pytest.mark.parametrize("strategy", [*DEFAULT_STRATEGIES, likeliest, silent, Batched()])
    def test_it_passes(self, strategy: Any) -> None:
        check_strategy(strategy)

    def test_one_with_a_pipeline(self) -> None:
        import spacy

        check_strategy("syntax", nlp=spacy.blank("en"))

    def test_chance_is_allowed_if_told(self) -> None:
        check_strategy(changing(), repeatable=False)


def changing() -> Any:
    counter = itertools.count()

    def strategy(quotes: Sequence[Quote], context: Context, /) -> Answers:
        return {quote: Attribution(name=f"Number {next(counter)}") for quote in quotes}

    return strategy


def raising(quotes: Sequence[Quote], context: Context, /) -> Answers:
    if "🚢" in context.text:
        raise KeyError("🚢")
    return {}


def foreign(quotes: Sequence[Quote], context: Context, /) -> Answers:
    return {quote: Attribution(name="Ada Ek") for quote in context.quotes}


def beside(quotes: Sequence[Quote], context: Context, /) -> Answers:
    """Counts in bytes."""
    at = len(context.text.encode("utf-8", "surrogatepass").partition(b"Ek")[0])
    span = CharSpan(at, at + 2, "Ek")
    return {quote: Attribution(mention=span) for quote in quotes if "Ek" in context.text}


def printing(quotes: Sequence[Quote], context: Context, /) -> Answers:
    print("here I am")
    return {}


def slow(quotes: Sequence[Quote], context: Context, /) -> Answers:
    end = time.process_time() + len(quotes) ** 2 / 2_000_000
    while time.process_time() < end:
        pass
    return {}


class Renamed:
    def __init__(self) -> None:
        self._numbers = itertools.count()

    @property
    def name(self) -> str:
        return f"number {next(self._numbers)}"

    def __call__(self, quotes: Sequence[Quote], context: Context, /) -> Answers:
        return {}


class Short(Batched):
    name = "short"

    def many(self, batch: Any, /) -> Any:
        return super().many(batch)[1:]


class Reversed(Batched):
    name = "reversed"

    def many(self, batch: Any, /) -> Any:
        return [likeliest(quotes[::-1][:1], context) for quotes, context in batch]


class TestWhatBreaksIt:
    @pytest.mark.parametrize(
        ("strategy", "rule", "article", "problem"),
        [
            (raising, "it raises nothing", "emoji", "raised KeyError"),
            (foreign, "it answers quotes that it is given", None, "which it wasn't given"),
            (beside, "it answers quotes that it is given", None, "whose text isn't what stands"),
            (changing(), "the same article gets the same answers", None, "before: "),
            (printing, "it prints nothing", None, "printed 'here I am"),
            (slow, "its time grows with the length of the text", None, "for 2000 quotes"),
            (Renamed(), "its name is one, and stays", None, "gave two names"),
            (Short(), "many(batch) returns a list of as many mappings", None, "returned"),
            (Reversed(), "the same article gets the same answers", None, "asked by many"),
        ],
    )
    def test_the_error_says_which_rule_and_how_to_mend_it(
        self, strategy: Any, rule: str, article: str | None, problem: str
    ) -> None:
        with pytest.raises(BrokenRuleError) as caught:
            check_strategy(strategy)
        error = caught.value
        assert error.rule.startswith(rule)
        assert problem in error.problem
        assert error.advice
        if article is not None:
            assert error.article == article
        told = str(error)
        assert all(part in told for part in (error.strategy, error.rule, error.advice))

    def test_a_name_that_is_nobodys(self) -> None:
        with pytest.raises(UnknownStrategyError):
            check_strategy("nobody")

    def test_what_is_no_strategy(self) -> None:
        with pytest.raises(TypeError, match="a strategy is a name or a callable"):
            check_strategy(7)  # type: ignore[arg-type]

    def test_a_pipeline_that_is_not_there(self) -> None:
        with pytest.raises(ModelNotFoundError):
            check_strategy("syntax")

    def test_what_it_prints_stays_where_it_was(self, capsys: pytest.CaptureFixture[str]) -> None:
        check_strategy(silent)
        print("after")
        assert capsys.readouterr().out == "after\n"
