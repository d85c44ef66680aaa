"""How strategies take turns: doubt that is passed on, batches, and plug-ins that misbehave."""

import asyncio
import sys
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from newsparse import Attribution, CharSpan, Context, Parser, Quote, StrategyError

TEXT = """Ferry to stop for a week

"We have to paint it," Mayor Ada Ek said. "It is rusty."

"I shall walk," said Bo Lund, a baker.
"""

Answers = Mapping[Quote, Attribution]


def article(number: int, speaker: str = "Ada Ek") -> str:
    return f'Ferry {number} stops\n\n"It needs {number} coats of paint," {speaker} said.\n'


def sure(name: str, confidence: float) -> Any:
    """A strategy called *name* that names everybody so, as sure as that."""

    def strategy(quotes: Sequence[Quote], context: Context, /) -> Answers:
        seen.append((tuple(quotes), dict(context.answers)))
        return {quote: Attribution(name=name, confidence=confidence) for quote in quotes}

    seen: list[tuple[tuple[Quote, ...], dict[Quote, Attribution]]] = []
    strategy.__name__ = name
    strategy.seen = seen  # type: ignore[attr-defined]
    return strategy


class TestDoubt:
    def test_a_doubtful_answer_is_put_to_the_next_and_the_surest_stands(self) -> None:
        first, second = sure("First", 0.4), sure("Second", 0.7)
        parsed = Parser([first, second], ask_below=0.8).parse(TEXT)
        assert {quote.speaker and quote.speaker.name for quote in parsed.quotes} == {"Second"}
        assert {quote.confidence for quote in parsed.quotes} == {0.7}

    def test_the_one_asked_sees_what_was_answered(self) -> None:
        second = sure("Second", 0.7)
        Parser([sure("First", 0.4), second], ask_below=0.8).parse(TEXT)
        [(quotes, answers)] = second.seen
        assert answers == {quote: Attribution(name="First", confidence=0.4) for quote in quotes}

    def test_a_less_sure_answer_changes_nothing(self) -> None:
        third = sure("Third", 0.1)
        parsed = Parser([sure("First", 0.4), third], ask_below=0.8).parse(TEXT)
        assert {quote.strategy for quote in parsed.quotes} == {"First"}
        assert third.seen

    def test_of_two_as_sure_the_earlier_stands(self) -> None:
        parsed = Parser([sure("First", 0.4), sure("Second", 0.4)], ask_below=0.8).parse(TEXT)
        assert {quote.strategy for quote in parsed.quotes} == {"First"}

    def test_who_is_sure_enough_is_not_asked_about_again(self) -> None:
        second = sure("Second", 1.0)
        Parser([sure("First", 0.8), second], ask_below=0.8).parse(TEXT)
        assert second.seen == []

    def test_left_out_the_first_answer_stands(self) -> None:
        second = sure("Second", 1.0)
        Parser([sure("First", 0.0), second]).parse(TEXT)
        assert second.seen == []

    def test_a_sure_nobody_overrules_a_doubtful_somebody(self) -> None:
        def nobody(quotes: Sequence[Quote], context: Context, /) -> Answers:
            return {quote: Attribution() for quote in quotes}

        parsed = Parser([sure("First", 0.4), nobody], ask_below=0.8).parse(TEXT)
        assert {quote.speaker for quote in parsed.quotes} == {None}

    def test_newsparse_itself_can_be_doubted(self) -> None:
        text = "Rain ahead\n\nEk met Lund.\n\n“It may rain all day tomorrow.”\n"
        [doubted] = Parser().parse(text).quotes
        assert doubted.confidence < 0.999
        second = sure("Zoe Moe", 1.0)
        [passed_on] = Parser(["default", second], ask_below=0.999).parse(text).quotes
        assert passed_on.speaker is not None
        assert passed_on.speaker.name == "Zoe Moe"

    @pytest.mark.parametrize("subject", ["he", "she", "they"])
    def test_a_pronoun_that_nobody_is_tied_to_is_doubtful_however_sure_it_is(
        self, subject: str
    ) -> None:
        text = f"Rain ahead\n\n“It may rain all day,” {subject} said.\n"
        [open_one] = Parser().parse(text).quotes
        assert (str(open_one.mention), open_one.speaker) == (subject, None)
        assert open_one.confidence > 0.6
        second = sure("Zoe Moe", 0.6)
        [named] = Parser(["default", second], ask_below=0.5).parse(text).quotes
        assert named.speaker is not None
        assert (named.speaker.name, named.confidence) == ("Zoe Moe", 0.6)
        [kept] = Parser(["default", second]).parse(text).quotes
        assert kept.speaker is None

    def test_one_that_is_tied_is_as_sure_as_it_was(self) -> None:
        text = "Rain ahead\n\nAda Ek came. “It may rain all day,” she said.\n"
        second = sure("Zoe Moe", 0.6)
        [named] = Parser(["default", second], ask_below=0.5).parse(text).quotes
        assert named.speaker is not None
        assert named.speaker.name == "Ada Ek"
        assert second.seen == []

    @pytest.mark.parametrize("wrong", [-0.1, 1.1, float("nan")])
    def test_it_is_a_share(self, wrong: float) -> None:
        with pytest.raises(ValueError, match="ask_below is"):
            Parser(ask_below=wrong)

    def test_it_is_a_number(self) -> None:
        with pytest.raises(TypeError, match="ask_below is a number, not str"):
            Parser(ask_below="0.8")  # type: ignore[arg-type]


class Batched:
    """A strategy that notes how it was asked."""

    name = "batched"

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.plain = 0

    def __call__(self, quotes: Sequence[Quote], context: Context, /) -> Answers:
        self.plain += 1
        return self._answer(quotes, context)

    def many(self, batch: Sequence[tuple[Sequence[Quote], Context]], /) -> list[Answers]:
        self.asked.append(len(batch))
        return [self._answer(quotes, context) for quotes, context in batch]

    def _answer(self, quotes: Sequence[Quote], context: Context) -> Answers:
        if "BAD" in context.text:
            raise KeyError("coat")
        return {quote: Attribution(name=f"N{len(context.text)}") for quote in quotes}


class TestBatches:
    def test_pipe_asks_batch_by_batch(self) -> None:
        strategy = Batched()
        texts = [article(number) for number in range(10)]
        articles = list(Parser([strategy]).pipe(texts, batch_size=4))
        assert strategy.asked == [4, 4, 2]
        assert strategy.plain == 0
        assert articles == [Parser([Batched()]).parse(text) for text in texts]

    def test_one_article_is_a_plain_call(self) -> None:
        strategy = Batched()
        Parser([strategy]).parse(article(1))
        assert (strategy.asked, strategy.plain) == ([], 1)

    def test_articles_without_open_quotes_are_left_out(self) -> None:
        strategy = Batched()
        texts = [article(1), "Rain ahead\n\nIt will rain.", article(2)]
        assert len(list(Parser([strategy]).pipe(texts))) == 3
        assert strategy.asked == [2]

    def test_what_earlier_strategies_answered_is_not_asked_again(self) -> None:
        strategy = Batched()
        texts = [article(1), "Rain\n\n“It may rain.”", article(2)]
        list(Parser(["default", strategy]).pipe(texts))
        assert strategy.asked in ([], [1])

    def test_an_error_is_that_of_the_article_at_which_it_is_raised(self) -> None:
        failed: list[tuple[object, str]] = []
        texts = [article(1), article(2, "BAD Bo"), article(3)]
        articles = Parser([Batched()]).pipe(
            texts, on_error=lambda text, key, error: failed.append((text, str(error)))
        )
        assert [each.text for each in articles] == [texts[0], texts[2]]
        [(text, message)] = failed
        assert text == texts[1]
        assert "'batched' raised KeyError: 'coat'" in message

    def test_without_on_error_all_before_it_is_given_back(self) -> None:
        articles = Parser([Batched()]).pipe([article(1), article(2, "BAD Bo"), article(3)])
        assert next(articles).text == article(1)
        with pytest.raises(StrategyError, match="'batched' raised KeyError"):
            next(articles)

    @pytest.mark.parametrize(
        ("answer", "problem"),
        [
            (None, "returned None from many, not a list"),
            ({}, "returned a value of type dict from many, not a list"),
            ([], "returned 0 mappings from many for 1 articles"),
            ([None], "returned None, not a mapping"),
        ],
    )
    def test_a_wrong_answer_is_an_error(self, answer: Any, problem: str) -> None:
        class Wrong(Batched):
            def many(self, batch: Any, /) -> Any:
                return answer

        with pytest.raises(StrategyError, match=problem):
            list(Parser([Wrong()]).pipe([article(1)]))

    def test_what_is_no_text_fails_in_its_turn(self) -> None:
        failed: list[object] = []
        texts: Any = [article(1), None, article(2)]
        articles = Parser([Batched()]).pipe(
            texts, on_error=lambda text, key, error: failed.append(type(error))
        )
        assert [each.text for each in articles] == [article(1), article(2)]
        assert failed == [TypeError]

    def test_an_error_of_the_input_comes_after_what_was_read(self) -> None:
        def texts() -> Any:
            yield article(1)
            raise OSError("no more")

        articles = Parser([Batched()]).pipe(texts())
        assert next(articles).text == article(1)
        with pytest.raises(OSError, match="no more"):
            next(articles)

    def test_workers_ask_in_batches_too(self) -> None:
        texts = [article(number) for number in range(6)]
        articles = list(Parser([Batched()]).pipe(texts, processes=2, batch_size=3))
        assert articles == [Parser([Batched()]).parse(text) for text in texts]


class Unspeakable:
    """A key that can't be told."""

    def __str__(self) -> str:
        raise OSError("no words")


class ExitingError(Exception):
    def __str__(self) -> str:
        return sys.exit(3)


class Offset(int):
    def __lt__(self, other: object) -> bool:
        raise OSError("no comparison")


def raising(error: BaseException) -> Any:
    def faulty(quotes: Sequence[Quote], context: Context, /) -> Answers:
        raise error

    return faulty


def answering(answer: Any) -> Any:
    def faulty(quotes: Sequence[Quote], context: Context, /) -> Any:
        return answer(quotes)

    return faulty


class Trapped(Attribution):
    def __getattribute__(self, name: str) -> Any:
        if name == "name":
            raise OSError("no name")
        return super().__getattribute__(name)


class TestMisbehaviour:
    """A plug-in is somebody else's code: whatever it does, the error names it."""

    @pytest.mark.parametrize(
        ("strategy", "problem"),
        [
            (raising(asyncio.CancelledError()), "raised CancelledError"),
            (raising(GeneratorExit()), "raised GeneratorExit"),
            (raising(BaseException("odd")), "raised BaseException: odd"),
            (raising(ExitingError()), r"raised ExitingError$"),
            (answering(lambda _: {Unspeakable(): Attribution()}), "a key of type Unspeakable"),
            (
                answering(lambda q: {q[0]: Attribution(mention=CharSpan(Offset(1), 3, "er"))}),
                "offsets are of type Offset and 3, not of type int",
            ),
            (answering(lambda q: {q[0]: Trapped()}), "raised OSError: no name"),
        ],
    )
    def test_it_is_a_strategy_error(self, strategy: Any, problem: str) -> None:
        with pytest.raises(StrategyError, match=problem) as caught:
            Parser([strategy]).parse(TEXT)
        assert caught.value.strategy == "faulty"

    def test_a_name_that_raises_is_told_when_the_parser_is_built(self) -> None:
        class Nameless:
            @property
            def name(self) -> str:
                raise OSError("no name")

            def __call__(self, quotes: Sequence[Quote], context: Context, /) -> Answers:
                return {}

        with pytest.raises(StrategyError, match="'Nameless' has a name that raised OSError"):
            Parser([Nameless()])

    def test_ctrl_c_is_nobodys_fault(self) -> None:
        with pytest.raises(KeyboardInterrupt):
            Parser([raising(KeyboardInterrupt())]).parse(TEXT)

    @pytest.mark.parametrize(
        ("answer", "problem"),
        [
            (Attribution(name="Ek", kind="firm"), "a kind that is 'firm'; kinds are person, "),  # type: ignore[arg-type]
            (Attribution(name="Ek", role=" "), "a role that is ' '"),
            (Attribution(name="Ek", role=7), "a role that is 7"),  # type: ignore[arg-type]
        ],
    )
    def test_kind_and_role_are_checked(self, answer: Attribution, problem: str) -> None:
        with pytest.raises(StrategyError, match=problem):
            Parser([answering(lambda quotes: {quotes[0]: answer})]).parse(TEXT)
