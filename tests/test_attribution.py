"""The contract between newsparse and its strategies, plug-ins above all."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
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
    StrategyError,
)

TEXT = """Ferry to stop for a week

The ferry will stop for a week. "We have to paint it," Mayor Ada Ek said. "It is rusty."

"I shall walk," said Bo Lund, a baker.
"""

Answers = Mapping[Quote, Attribution]


def parse(*strategies: Any, text: str = TEXT, **settings: Any) -> Any:
    return Parser(strategies=list(strategies), **settings).parse(text)


def span(words: str, text: str = TEXT) -> CharSpan:
    start = text.index(words)
    return CharSpan(start, start + len(words), words)


class Recorder:
    """A strategy that remembers what it was given, and answers what it was told to."""

    name = "recorder"

    def __init__(self, answer: Callable[[Quote], Attribution | None] = lambda quote: None) -> None:
        self.calls: list[tuple[Sequence[Quote], Context]] = []
        self._answer = answer

    def __call__(self, quotes: Sequence[Quote], context: Context, /) -> Answers:
        self.calls.append((quotes, context))
        answers = {quote: self._answer(quote) for quote in quotes}
        return {quote: answer for quote, answer in answers.items() if answer is not None}


def everything(answer: Attribution) -> Recorder:
    return Recorder(lambda quote: answer)


class TestWhatAStrategyIsGiven:
    def test_one_call_an_article_with_all_open_quotes(self) -> None:
        recorder = Recorder()
        article = parse(recorder)
        [(quotes, context)] = recorder.calls
        assert [quote.content for quote in quotes] == [quote.content for quote in article.quotes]
        assert tuple(quotes) == context.quotes
        assert len(quotes) >= 2

    def test_open_quotes_hold_no_answer(self) -> None:
        recorder = Recorder()
        parse(recorder)
        [(quotes, _)] = recorder.calls
        told = {
            (quote.speaker, quote.mention, quote.strategy, quote.confidence) for quote in quotes
        }
        assert told == {(None, None, None, 0.0)}

    def test_the_context_shows_the_article(self) -> None:
        recorder = Recorder()
        article = parse(recorder)
        context = recorder.calls[0][1]
        assert context.text == TEXT
        assert context.headline == article.headline
        assert context.paragraphs == article.paragraphs
        assert context.answers == {}

    def test_the_context_cuts_spans(self) -> None:
        recorder = Recorder()
        parse(recorder)
        context = recorder.calls[0][1]
        assert context.span(0, 5) == CharSpan(0, 5, "Ferry")
        for start, end in [(-1, 3), (3, 2), (0, len(TEXT) + 1)]:
            with pytest.raises(ValueError, match=f"from {start} to {end}"):
                context.span(start, end)

    def test_no_quotes_no_call(self) -> None:
        recorder = Recorder()
        assert parse(recorder, text="Rain ahead\n\nIt will rain all week.\n").quotes == ()
        assert recorder.calls == []

    def test_nothing_of_the_context_can_be_changed(self) -> None:
        recorder = Recorder()
        parse(recorder)
        quotes, context = recorder.calls[0]
        assert isinstance(quotes, tuple)
        with pytest.raises(AttributeError):
            context.text = "other"  # type: ignore[misc]
        with pytest.raises(TypeError):
            context.answers[quotes[0]] = Attribution()  # type: ignore[index]


class TestTheChain:
    def test_the_first_answer_stands(self) -> None:
        second = everything(Attribution(name="Second"))
        article = parse(everything(Attribution(name="First")), second)
        assert {quote.speaker.name for quote in article.quotes} == {"First"}
        assert second.calls == [], "with nothing left open, nobody is asked"

    def test_what_one_leaves_open_the_next_is_asked(self) -> None:
        first = Recorder(lambda quote: Attribution(name="First") if "paint" in quote.text else None)
        second = everything(Attribution(name="Second"))
        article = parse(first, second)
        names = {quote.text[:6]: quote.speaker.name for quote in article.quotes}
        assert names["We hav"] == "First"
        assert names["I shal"] == "Second"
        [(open_quotes, context)] = second.calls
        assert not any("paint" in quote.text for quote in open_quotes)
        assert any("paint" in quote.text for quote in context.quotes), "context has them all"

    def test_answers_so_far_are_visible(self) -> None:
        answer = Attribution(name="First", confidence=0.7)
        first = Recorder(lambda quote: answer if "paint" in quote.text else None)
        second = Recorder()
        parse(first, second)
        seen = second.calls[0][1].answers
        assert {quote.text[:6]: answer for quote, answer in seen.items()} == {"We hav": answer}

    def test_an_empty_answer_says_nobody_and_ends_the_chain(self) -> None:
        second = everything(Attribution(name="Second"))
        article = parse(everything(Attribution()), second)
        assert second.calls == []
        for quote in article.quotes:
            assert quote.speaker is None
            assert quote.strategy == "recorder"
        assert article.speakers == ()

    def test_an_equal_quote_is_as_good_a_key(self) -> None:
        def strategy(quotes: Sequence[Quote], context: Context, /) -> Answers:
            twin = Quote(quotes[0].kind, quotes[0].content, quotes[0].sentence, cue=quotes[0].cue)
            return {twin: Attribution(name="Ada Ek")}

        assert parse(strategy).quotes[0].speaker.name == "Ada Ek"

    def test_no_strategies_no_speakers(self) -> None:
        article = parse()
        assert len(article.quotes) >= 2
        assert all(quote.speaker is quote.strategy is None for quote in article.quotes)


class TestWhatBecomesOfAnAnswer:
    def test_the_quote_names_its_strategy_and_confidence(self) -> None:
        article = parse(everything(Attribution(name="Ada Ek", confidence=0.25)))
        assert {quote.strategy for quote in article.quotes} == {"recorder"}
        assert {quote.confidence for quote in article.quotes} == {0.25}

    def test_a_mention_is_resolved(self) -> None:
        article = parse(everything(Attribution(mention=span("Ada Ek"))))
        quote = article.quotes[0]
        assert quote.mention == span("Ada Ek")
        assert quote.speaker.name == "Ada Ek"
        assert quote.speaker in article.speakers
        assert span("Ada Ek") in quote.speaker.mentions

    def test_no_class_of_a_plug_in_stays_in_the_article(self) -> None:
        class Name(str):
            __slots__ = ()

        class Span(CharSpan):
            pass

        named = parse(everything(Attribution(name=Name("Bo Lund")))).quotes[0]
        assert type(named.speaker.name) is str
        start = TEXT.index("Ada Ek")
        answer = Attribution(mention=Span(start, start + 6, Name("Ada Ek")))
        found = parse(everything(answer)).quotes[0].mention
        assert found == CharSpan(start, start + 6, "Ada Ek")
        assert (type(found), type(found.text)) == (CharSpan, str)

    def test_a_cue_of_the_strategy_wins(self) -> None:
        article = parse(everything(Attribution(name="Ada Ek", cue=span("will stop"))))
        assert article.quotes[0].cue == span("will stop")

    def test_a_name_in_the_article_joins_its_speaker(self) -> None:
        def strategy(quotes: Sequence[Quote], context: Context, /) -> Answers:
            return {
                quotes[0]: Attribution(mention=span("Ada Ek")),
                quotes[-1]: Attribution(name="Ek"),
            }

        article = parse(strategy)
        assert article.quotes[-1].speaker == article.quotes[0].speaker
        assert [speaker.name for speaker in article.speakers] == ["Ada Ek"]

    def test_so_does_a_name_with_the_letters_after_it(self) -> None:
        text = "Ferry stops\n\nAda Ek KC came. “We have to paint it all,” Ms. Ek said."
        article = parse(everything(Attribution(name="Ada Ek KC")), text=text)
        assert [speaker.name for speaker in article.speakers] == ["Ada Ek"]
        assert article.speakers[0].mentions

    def test_any_other_name_makes_a_speaker_of_exactly_that_name(self) -> None:
        article = parse(everything(Attribution(name="Zoë van der Berg-Ünal")))
        [speaker] = article.speakers
        assert speaker.name == "Zoë van der Berg-Ünal"
        assert speaker.mentions == ()
        assert article.quotes[0].mention is None

    def test_a_pronoun_that_cannot_be_tied_keeps_the_mention(self) -> None:
        text = 'Rain ahead\n\n"Take a coat," she said.\n'
        article = parse(everything(Attribution(mention=span("she", text))), text=text)
        assert article.quotes[0].mention == span("she", text)
        assert article.quotes[0].speaker is None

    def test_a_noun_phrase_is_its_own_speaker(self) -> None:
        text = 'Rain ahead\n\n"Take a coat," officials said.\n'
        article = parse(everything(Attribution(mention=span("officials", text))), text=text)
        assert article.quotes[0].speaker.name == "officials"
        assert article.quotes[0].speaker.kind == "group"

    def test_min_confidence_applies_after_the_chain(self) -> None:
        second = everything(Attribution(name="Second", confidence=1.0))
        first = everything(Attribution(name="First", confidence=0.3))
        article = parse(first, second, min_confidence=0.5)
        assert second.calls == [], "an unsure answer is an answer"
        assert all(quote.speaker is None for quote in article.quotes)
        assert article.speakers == ()
        assert {quote.confidence for quote in article.quotes} == {0.3}
        assert parse(first, min_confidence=0.3).quotes[0].speaker.name == "First"


def wrong(answer: Any) -> Any:
    def faulty(quotes: Sequence[Quote], context: Context, /) -> Any:
        return answer(quotes) if callable(answer) else answer

    return faulty


OTHER_QUOTE = Quote("direct", (CharSpan(0, 5, "Ferry"),), CharSpan(0, 5, "Ferry"))


class TestStrategiesAtFault:
    @pytest.mark.parametrize(
        ("answer", "problem"),
        [
            (None, "returned None, not a mapping"),
            ([], "returned a value of type list, not a mapping"),
            ({OTHER_QUOTE: Attribution()}, "answered for the quote 'Ferry', which it wasn't given"),
            ({"We": Attribution()}, "'We', which it wasn't given"),
            (lambda quotes: {quotes[0]: None}, "answered None for the quote 'We have to paint it"),
            (lambda quotes: {quotes[0]: "Ada Ek"}, "a value of type str for"),
            (lambda quotes: {quotes[0]: Attribution(name="")}, "a name that is ''"),
            (lambda quotes: {quotes[0]: Attribution(name=" \n")}, "a name that is"),
            (lambda quotes: {quotes[0]: Attribution(name=7)}, "a name that is 7"),  # type: ignore[arg-type]
            (lambda quotes: {quotes[0]: Attribution(mention="Ek")}, "of type str, not a CharSpan"),  # type: ignore[arg-type]
            (
                lambda quotes: {quotes[0]: Attribution(mention=CharSpan(0, 4, "Ada "))},
                "a mention whose text isn't what stands at 0 to 4",
            ),
            (
                lambda quotes: {quotes[0]: Attribution(mention=CharSpan(0, 9999, TEXT))},
                "a mention outside the text, from 0 to 9999",
            ),
            (
                lambda quotes: {quotes[0]: Attribution(mention=CharSpan(-3, 2, ""))},
                "a mention outside the text, from -3 to 2",
            ),
            (
                lambda quotes: {quotes[0]: Attribution(mention=CharSpan(3, 3, ""))},
                "a mention outside the text, from 3 to 3",
            ),
            (
                lambda quotes: {quotes[0]: Attribution(mention=CharSpan("a", "b", ""))},  # type: ignore[arg-type]
                "a mention whose offsets are 'a' and 'b'",
            ),
            (
                lambda quotes: {quotes[0]: Attribution(mention=CharSpan(True, 3, "da"))},
                "a mention whose offsets are True and 3",
            ),
            (
                lambda quotes: {quotes[0]: Attribution(name="Ek", cue=CharSpan(0, 4, "said"))},
                "a cue whose text isn't what stands at 0 to 4",
            ),
            (lambda quotes: {quotes[0]: Attribution(confidence=1.5)}, "a confidence of 1.5"),
            (lambda quotes: {quotes[0]: Attribution(confidence=-0.1)}, "a confidence of -0.1"),
            (lambda quotes: {quotes[0]: Attribution(confidence=float("nan"))}, "of nan"),
            (lambda quotes: {quotes[0]: Attribution(confidence="high")}, "of 'high'"),  # type: ignore[arg-type]
        ],
    )
    def test_a_wrong_answer_is_an_error_that_names_strategy_and_problem(
        self, answer: Any, problem: str
    ) -> None:
        with pytest.raises(StrategyError) as caught:
            parse(wrong(answer))
        assert caught.value.strategy == "faulty"
        assert "'faulty'" in str(caught.value)
        assert problem in str(caught.value)

    def test_a_raising_strategy_is_named_and_its_error_chained(self) -> None:
        def fragile(quotes: Sequence[Quote], context: Context, /) -> Answers:
            raise KeyError("coat")

        with pytest.raises(StrategyError, match="'fragile' raised KeyError: 'coat'") as caught:
            parse(fragile)
        assert caught.value.strategy == "fragile"
        assert isinstance(caught.value.__cause__, KeyError)

    def test_so_is_one_that_wants_to_end_the_program(self) -> None:
        def leaving(quotes: Sequence[Quote], context: Context, /) -> Answers:
            sys.exit(0)

        with pytest.raises(StrategyError, match="'leaving' raised SystemExit: 0"):
            parse(leaving)

    def test_and_one_whose_error_has_no_message(self) -> None:
        class UnspeakableError(Exception):
            def __str__(self) -> str:
                raise ValueError

        def fragile(quotes: Sequence[Quote], context: Context, /) -> Answers:
            raise UnspeakableError

        with pytest.raises(StrategyError, match=r"'fragile' raised UnspeakableError$"):
            parse(fragile)

    def test_a_mapping_that_raises_is_the_strategys_fault_too(self) -> None:
        class Trap(Mapping[Quote, Attribution]):
            def __getitem__(self, quote: Quote) -> Attribution:
                raise OSError("trap")

            def __iter__(self) -> Iterator[Quote]:
                return iter([OTHER_QUOTE])

            def __len__(self) -> int:
                return 1

        with pytest.raises(StrategyError, match="'faulty' raised OSError: trap"):
            parse(wrong(Trap()))

    def test_an_answer_that_is_changed_afterwards_changes_nothing(self) -> None:
        kept: dict[Quote, Attribution] = {}

        def first(quotes: Sequence[Quote], context: Context, /) -> Answers:
            kept.update({quotes[0]: Attribution(name="Ada Ek")})
            return kept

        def second(quotes: Sequence[Quote], context: Context, /) -> Answers:
            kept.clear()
            return {}

        assert parse(first, second).quotes[0].speaker.name == "Ada Ek"

    def test_nothing_but_exceptions_is_caught(self) -> None:
        def quitter(quotes: Sequence[Quote], context: Context, /) -> Answers:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            parse(quitter)


class TestTheDoc:
    def test_without_a_pipeline_the_error_says_what_to_write(self) -> None:
        def curious(quotes: Sequence[Quote], context: Context, /) -> Answers:
            context.doc  # noqa: B018
            return {}

        with pytest.raises(ModelNotFoundError, match=r"Parser\(nlp=") as caught:
            parse(curious)
        assert caught.value.model is None


class TestTheNameOfAStrategy:
    def test_of_a_function_it_is_the_functions(self) -> None:
        def by_hand(quotes: Sequence[Quote], context: Context, /) -> Answers:
            return {quote: Attribution(name="Ada Ek") for quote in quotes}

        assert parse(by_hand).quotes[0].strategy == "by_hand"

    def test_of_an_object_it_is_its_name_attribute(self) -> None:
        assert parse(everything(Attribution(name="Ek"))).quotes[0].strategy == "recorder"

    @pytest.mark.parametrize("name", [None, "", 7])
    def test_without_a_usable_one_it_is_the_class(self, name: Any) -> None:
        class Nameless(Recorder):
            pass

        strategy = Nameless(lambda quote: Attribution(name="Ada Ek"))
        strategy.name = name
        assert parse(strategy).quotes[0].strategy == "Nameless"

    def test_a_name_attribute_goes_before_a_functions_own(self) -> None:
        def by_hand(quotes: Sequence[Quote], context: Context, /) -> Answers:
            return {quote: Attribution(name="Ada Ek") for quote in quotes}

        by_hand.name = "acme"  # type: ignore[attr-defined]
        assert parse(by_hand).quotes[0].strategy == "acme"


def test_a_plug_in_and_the_built_in_strategies_make_one_chain() -> None:
    plugin = Recorder(lambda q: Attribution(name="Cy Dahl") if "walk" in q.text else None)
    article = parse(plugin, *DEFAULT_STRATEGIES)
    found = {quote.text[:6]: (quote.speaker.name, quote.strategy) for quote in article.quotes}
    assert found["I shal"] == ("Cy Dahl", "recorder")
    assert found["We hav"][0] == "Ada Ek"
    assert found["We hav"][1] in DEFAULT_STRATEGIES
