"""How strategies take turns: the chain, and the checks that a plug-in's answers pass.

The first answer for a quote stands. With `ask_below`, a quote whose surest answer is less sure
than that is put to the next strategy as well, and the surest answer stands. An answer whose mention
can't be tied to anybody is sure of nobody.

A plug-in is somebody else's code: whatever it raises, when it is called or when its answers are
looked at, is a `StrategyError` with its name. Only the user's own Ctrl-C passes through.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import BuiltinFunctionType, FunctionType
from typing import Any, TypeAlias, cast, get_args

from attrs import evolve

from newsparse.attribution import Context, Strategy, reading_of
from newsparse.errors import ModelNotFoundError, NewsparseError, StrategyError
from newsparse.spans import Attribution, CharSpan, Quote, Speaker, SpeakerKind

__all__ = ["Answers", "blamed_on", "described", "run_chain", "run_chains"]

# For each quote that a strategy answered for: its name, and its answer.
Answers: TypeAlias = "dict[Quote, tuple[str, Attribution]]"

# What an answer may say that a speaker is
_KINDS: tuple[str, ...] = get_args(SpeakerKind)
# What functions are, in the pure package and in the compiled one; and where newsparse's own stand
_FUNCTIONS = (FunctionType, BuiltinFunctionType)
_OWN = "newsparse.strategies."
# How much of a value that a message shows, in characters.
_LONGEST_SHOWN = 40


class _Turn:
    """One article on its way through the chain."""

    def __init__(self, context: Context) -> None:
        self.context: Context = context
        self.answers: Answers = {}
        # Whom a mention stands for; made where it is asked.
        self.who: Callable[[CharSpan], Speaker | None] | None = None
        # What ended its way: nobody else is asked about it then.
        self.error: NewsparseError | None = None

    def open_quotes(self, ask_below: float) -> tuple[Quote, ...]:
        """The quotes that are put to the next strategy."""
        if self.error is not None:
            return ()
        answers = self.answers
        quotes = self.context.quotes
        if not answers:
            return quotes
        if not ask_below:
            return tuple([quote for quote in quotes if quote not in answers])
        return tuple(
            quote
            for quote in quotes
            if quote not in answers or self._sureness(answers[quote][1]) < ask_below
        )

    def view(self) -> Context:
        """The article as the next strategy sees it."""
        if not self.answers:
            return self.context
        return evolve(
            self.context, answers={quote: answer for quote, (_, answer) in self.answers.items()}
        )

    def take(self, name: str, strategy: Strategy, quotes: Sequence[Quote], given: object) -> None:
        """Keep what *strategy* has *given* for *quotes*, where it is the surest."""
        if _is_own(strategy):
            answered = cast("Mapping[Quote, Attribution]", given)
        else:
            answered = _checked(name, given, quotes, self.context.text)
        for quote, answer in answered.items():
            _, kept = self.answers.setdefault(quote, (name, answer))
            if kept is not answer and self._sureness(answer) > self._sureness(kept):
                self.answers[quote] = name, answer

    def _sureness(self, answer: Attribution) -> float:
        """How sure *answer* is of somebody: not at all where its `he` can't be tied to anybody."""
        if answer.name is None and answer.mention is not None:
            from newsparse.speakers import who_is

            context = self.context
            self.who = self.who or who_is(reading_of(context), context.authors)
            if self.who(answer.mention) is None:
                return 0.0
        return answer.confidence


def run_chain(
    strategies: Sequence[tuple[str, Strategy]], context: Context, ask_below: float = 0.0
) -> Answers:
    """Let *strategies*, with their names, answer in turn for the quotes of *context*.

    Args:
        strategies: In their order.
        context: The article.
        ask_below: A quote whose surest answer is less sure than this is put to the next strategy
            as well.

    Returns:
        For each quote that one of them answered for: its name and its answer, checked.

    Raises:
        StrategyError: A strategy raised, or its answer can't be used.
        ModelNotFoundError: A strategy wants `context.doc` and the parser has no pipeline.
    """
    turn = _Turn(context)
    for name, strategy in strategies:
        quotes = turn.open_quotes(ask_below)
        if not quotes:
            break
        with blamed_on(name):
            given = strategy(quotes, turn.view())
        turn.take(name, strategy, quotes, given)
    return turn.answers


def run_chains(
    strategies: Sequence[tuple[str, Strategy]],
    contexts: Sequence[Context],
    ask_below: float = 0.0,
    expect: Callable[[Iterable[int]], None] | None = None,
) -> list[Answers | NewsparseError]:
    """The same for several articles, each strategy asked about all of them before the next one.

    A strategy that has `many` is asked once, the others article by article.

    Args:
        strategies: In their order.
        contexts: The articles.
        ask_below: As in `run_chain`.
        expect: Is told, before each strategy is asked, the indices of the articles that it will be
            asked about.

    Returns:
        For each article its answers, or the error that ended its way.
    """
    turns = [_Turn(context) for context in contexts]
    for name, strategy in strategies:
        asked = [
            (index, turn, quotes)
            for index, turn in enumerate(turns)
            if (quotes := turn.open_quotes(ask_below))
        ]
        if not asked:
            continue
        if expect is not None:
            expect(index for index, _, _ in asked)
        batch = [(turn, quotes, turn.view()) for _, turn, quotes in asked]
        _ask(name, strategy, batch)
    return [turn.answers if turn.error is None else turn.error for turn in turns]


_Asked: TypeAlias = "tuple[_Turn, Sequence[Quote], Context]"


def _ask(name: str, strategy: Any, batch: Sequence[_Asked]) -> None:
    """Put a batch to one strategy; what goes wrong with an article is that article's error."""
    try:
        with blamed_on(name):
            many = getattr(strategy, "many", None)
        answers = _together(name, many, batch) if callable(many) else None
    except (StrategyError, ModelNotFoundError) as error:
        if len(batch) == 1:
            batch[0][0].error = error
            return
        # One by one, so that the error is that of the article at which it is raised.
        for each in batch:
            _ask(name, strategy, [each])
        return
    for index, (turn, quotes, context) in enumerate(batch):
        try:
            if answers is None:
                with blamed_on(name):
                    given = strategy(quotes, context)
            else:
                given = answers[index]
            turn.take(name, strategy, quotes, given)
        except (StrategyError, ModelNotFoundError) as error:
            turn.error = error


def _together(name: str, many: Callable[[Any], Any], batch: Sequence[_Asked]) -> list[Any]:
    """What `many` answers for each article."""
    with blamed_on(name):
        given: object = many(tuple((quotes, context) for _, quotes, context in batch))
        if isinstance(given, (str, Mapping)) or not isinstance(given, Iterable):
            kind = _kind_of(cast("Any", given))
            raise StrategyError(name, f"returned {kind} from many, not a list")
        answers = list(cast("Iterable[object]", given))
    if len(answers) != len(batch):
        raise StrategyError(
            name, f"returned {len(answers)} mappings from many for {len(batch)} articles"
        )
    return answers


class blamed_on:  # noqa: N801 - it is used as a function is
    """Whatever the strategy called *name* raises in here is a `StrategyError`.

    Its sys.exit() ends no program, and no cancellation of its own task ends ours.
    """

    __slots__ = ("deed", "name")

    def __init__(self, name: str, deed: str = "raised") -> None:
        self.name: str = name
        self.deed: str = deed

    def __enter__(self) -> None:
        pass

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        if error is not None and not isinstance(
            error, (ModelNotFoundError, StrategyError, KeyboardInterrupt)
        ):
            raise StrategyError(self.name, f"{self.deed} {described(error)}") from error


def _is_own(strategy: Strategy) -> bool:
    """Whether *strategy* is one of newsparse's own functions, whose answers need no check."""
    return isinstance(strategy, _FUNCTIONS) and str(strategy.__module__).startswith(_OWN)


def _checked(
    name: str, given: object, quotes: Sequence[Quote], text: str
) -> Mapping[Quote, Attribution]:
    """The answers, in the quotes' order.

    Raises `StrategyError` unless *given* answers for *quotes* alone, with usable values.
    """
    with blamed_on(name):
        if not isinstance(given, Mapping):
            raise StrategyError(name, f"returned {_kind_of(given)}, not a mapping of quotes")
        # A copy: what the strategy does with its own mapping later is its own affair.
        copied = dict(cast("Mapping[object, Any]", given))
        answered = {quote: copied[quote] for quote in quotes if quote in copied} if copied else {}
        if len(answered) < len(copied):
            stranger = next(quote for quote in copied if quote not in answered)
            raise StrategyError(name, f"answered for {_shown(stranger)}, which it wasn't given")
        for quote, answer in answered.items():
            if not isinstance(answer, Attribution):
                raise StrategyError(
                    name, f"answered {_kind_of(answer)} for {_shown(quote)}, not an Attribution"
                )
            problem = _problem_of(answer, text)
            if problem:
                raise StrategyError(name, f"answered for {_shown(quote)} with {problem}")
            if type(answer) is not Attribution:
                answered[quote] = _plain(answer)
    return answered


def _problem_of(answer: Attribution, text: str) -> str | None:
    """What is wrong with *answer*, in words; None where nothing is."""
    if answer.mention is not None and (problem := _problem_of_span(answer.mention, text)):
        return f"a mention {problem}"
    if answer.cue is not None and (problem := _problem_of_span(answer.cue, text)):
        return f"a cue {problem}"
    if answer.name is not None and (problem := _problem_of_words(answer.name, "name")):
        return problem
    if answer.role is not None and (problem := _problem_of_words(answer.role, "role")):
        return problem
    if answer.kind is not None and answer.kind not in _KINDS:
        return f"a kind that is {answer.kind!r:.60}; kinds are {', '.join(_KINDS)}"
    confidence = answer.confidence
    if not isinstance(confidence, (int, float)) or not 0 <= confidence <= 1:
        return f"a confidence of {confidence!r:.60}, not between 0 and 1"
    return None


def _problem_of_words(words: object, field_name: str) -> str | None:
    if isinstance(words, str) and words.strip():
        return None
    return f"a {field_name} that is {words!r:.60}, not a {field_name}"


def _problem_of_span(span: object, text: str) -> str | None:
    """What is wrong with a span of a plug-in, in words; None where nothing is."""
    if not isinstance(span, CharSpan):
        return f"that is {_kind_of(span)}, not a CharSpan"
    start, end = span.start, span.end
    # Nothing but an int: a class of its own may compare as it likes.
    if not (type(start) is int and type(end) is int):
        return f"whose offsets are {_offset(start)} and {_offset(end)}, not of type int"
    if not (0 <= start < end <= len(text)):
        return f"outside the text, from {start} to {end}"
    if text[start:end] != span.text:
        return f"whose text isn't what stands at {start} to {end}"
    return None


def _offset(value: object) -> str:
    if value is None or type(value) in (bool, int, float, str):
        return repr(value)[:_LONGEST_SHOWN]
    return f"of type {type(value).__name__}"


def _plain(answer: Attribution) -> Attribution:
    """*answer* as an `Attribution` and nothing more: its own properties may change their minds."""
    return Attribution(
        mention=answer.mention,
        name=answer.name,
        cue=answer.cue,
        kind=answer.kind,
        role=answer.role,
        confidence=answer.confidence,
    )


def described(error: BaseException) -> str:
    """The error's type and message, on one line or more; the type alone where it has no message.

    Its message is somebody else's code, too, and may raise what it likes.
    """
    try:
        message = str(error)
    except KeyboardInterrupt:
        raise
    except BaseException:  # noqa: BLE001
        message = ""
    return f"{type(error).__name__}: {message}" if message else type(error).__name__


def _kind_of(value: object) -> str:
    return "None" if value is None else f"a value of type {type(value).__name__}"


def _shown(quote: object) -> str:
    """A quote for a message; a plug-in may use a key of its own."""
    try:
        text = str.__str__(str(quote))
    except KeyboardInterrupt:
        raise
    except BaseException:  # noqa: BLE001 - of a plug-in's own class
        return f"a key of type {type(quote).__name__}"
    shown = text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
    return f"the quote {shown!r}"
