"""Does a strategy keep the contract? `check_strategy` asks it, rule by rule.

from newsparse.testing import check_strategy

def test_the_contract():
    check_strategy(MyStrategy())
"""

from __future__ import annotations

import io
import math
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import redirect_stdout
from typing import TYPE_CHECKING, Any, cast

from attrs import define, field

from newsparse.article import Parser
from newsparse.attribution import Context, Strategy, strategy_name
from newsparse.errors import ModelNotFoundError, StrategyError
from newsparse.spans import Attribution, Quote
from newsparse.strategies.chain import described
from newsparse.testing.articles import ARTICLES, many_quotes

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["ARTICLES", "BrokenRuleError", "check_strategy", "many_quotes"]

# Quotes of two articles that are read to see how time grows. It is the processor's time, which
# doesn't grow with what else the machine has to do.
_FEW, _MANY = 500, 2000
# How many times as long the second may take: three times their factor.
_MOST_TIMES_SLOWER = 12
# What takes less time isn't looked at.
_SLOW_SECONDS = 1.0
# How often it is timed before it is blamed: a busy machine can slow one try down fivefold.
_TRIES = 3
# Threads that ask a strategy at once.
_THREADS = 4


class BrokenRuleError(AssertionError):
    """A strategy breaks a rule of the contract.

    Attributes:
        strategy: Its name.
        rule: The rule.
        article: The name of the article in `ARTICLES` with which it breaks it, or None.
        problem: What it did.
        advice: How to mend it.
    """

    def __init__(
        self, strategy: str, rule: str, article: str | None, problem: str, advice: str
    ) -> None:
        super().__init__(strategy, rule, article, problem, advice)
        self.strategy = strategy
        self.rule = rule
        self.article = article
        self.problem = problem
        self.advice = advice

    def __str__(self) -> str:
        where = f"\n  with:    the article {self.article!r}" if self.article is not None else ""
        return (
            f"the strategy {self.strategy!r} breaks a rule of the contract\n"
            f"  rule:    {self.rule}{where}\n"
            f"  it did:  {self.problem}\n"
            f"  mend it: {self.advice}"
        )


def check_strategy(
    strategy: str | Strategy, *, nlp: str | Language | None = None, repeatable: bool = True
) -> None:
    """Raise unless *strategy* keeps every rule of the contract with newsparse.

    It reads some fifty small articles: none of them is hard to answer for, each is of a shape that
    news comes in. How good the answers are isn't asked; `newsparse.evaluation` does that.

    Args:
        strategy: The strategy, or its name where it is an installed plug-in.
        nlp: The spaCy pipeline that it wants, or its name.
        repeatable: Whether it answers the same when it is asked the same again. Set it to False
            for one that doesn't, because a model with a will of its own is behind it.

    Raises:
        BrokenRuleError: It breaks a rule; the message says which, with what article, and how to
            mend it.
        NewsparseError: It can't be loaded, or wants a pipeline and there is no *nlp*.
        TypeError: It is neither a name nor callable.

    Example:
        >>> def wrong(quotes, context):
        ...     return {quote: "Ada Ek" for quote in quotes}
        >>> try:
        ...     check_strategy(wrong)
        ... except BrokenRuleError as error:
        ...     print(error.rule)
        it answers quotes that it is given with Attributions of the article's own words
    """
    parser = Parser([strategy], nlp=nlp)
    ((name, loaded),) = parser._options.strategies  # pyright: ignore[reportPrivateUsage]
    check = _Check(name, loaded, parser._options.nlp)  # pyright: ignore[reportPrivateUsage]
    printed = io.StringIO()
    with redirect_stdout(printed):  # in all threads
        check.name_is_stable()
        first = {title: check.answers(title, text) for title, text in ARTICLES.items()}
        for title, text in ARTICLES.items():
            check.takes_part_in_a_chain(title, text)
        if repeatable:
            check.repeats(first)
            check.shares_threads(first)
        check.answers_together_as_alone(first if repeatable else None)
        check.takes_time_in_proportion()
    check.printed_nothing(printed.getvalue())


# What a strategy answered in one article.
_Given = Mapping[Quote, Attribution]


@define(eq=False)
class _Recorder:
    """Asks a strategy, and keeps what it answers."""

    strategy: Strategy
    name: str
    answers: _Given = field(factory=dict[Quote, Attribution])

    def __call__(self, quotes: Sequence[Quote], context: Context, /) -> _Given:
        self.answers = {}
        given = self.strategy(quotes, context)
        if isinstance(given, Mapping):
            self.answers = dict(given)
        return given


@define(eq=False)
class _Check:
    """The rules, one a method."""

    name: str
    strategy: Strategy
    nlp: Language | None

    def broken(self, rule: str, article: str | None, problem: str, advice: str) -> BrokenRuleError:
        return BrokenRuleError(self.name, rule, article, problem, advice)

    def answers(self, title: str, text: str) -> _Given:
        """What it answers alone."""
        recorder = _Recorder(self.strategy, self.name)
        self._parse([recorder], title, text)
        return recorder.answers

    def _parse(self, strategies: Sequence[Any], title: str, text: str) -> None:
        try:
            Parser(strategies, nlp=self.nlp, ask_below=1.0).parse(text)
        except ModelNotFoundError:
            raise
        except StrategyError as error:
            raise self._blamed(error, title) from error

    def _blamed(self, error: StrategyError, title: str) -> BrokenRuleError:
        if error.problem.startswith("raised"):
            return self.broken(
                "it raises nothing, whatever the text",
                title,
                error.problem,
                "leave out the quotes that it can't tell, and catch what the text may cause; the "
                "error's cause has the traceback",
            )
        return self.broken(
            "it answers quotes that it is given with Attributions of the article's own words",
            title,
            error.problem,
            "return {quote: Attribution(...)}, spans from context.span(start, end), and a "
            "confidence from 0 to 1, for some of the very quotes that it is called with",
        )

    def name_is_stable(self) -> None:
        if strategy_name(self.strategy) != strategy_name(self.strategy):
            raise self.broken(
                "its name is one, and stays",
                None,
                "gave two names, one after the other",
                "make `name` an attribute of the class",
            )

    def printed_nothing(self, printed: str) -> None:
        if printed:
            raise self.broken(
                "it prints nothing: standard output is for articles",
                None,
                f"printed {printed[:60]!r}",
                "log it, or print it to sys.stderr",
            )

    def takes_part_in_a_chain(self, title: str, text: str) -> None:
        """Asked about some of the quotes, after others have answered."""
        self._parse([_every_other, self.strategy], title, text)
        self._parse(["default", self.strategy], title, text)

    def repeats(self, first: Mapping[str, _Given]) -> None:
        for title, text in reversed(ARTICLES.items()):
            self._same(title, first[title], self.answers(title, text), "asked once more", _STATE)

    def shares_threads(self, first: Mapping[str, _Given]) -> None:
        with ThreadPoolExecutor(_THREADS) as threads:
            given = list(threads.map(self.answers, ARTICLES.keys(), ARTICLES.values()))
        for title, answers in zip(ARTICLES, given, strict=True):
            self._same(title, first[title], answers, "asked in several threads at once", _STATE)

    def answers_together_as_alone(self, first: Mapping[str, _Given] | None) -> None:
        many: Callable[[Any], Any] | None = getattr(self.strategy, "many", None)
        if many is None:
            return
        if not callable(many):
            raise self.broken(
                "`many` is a method", None, "has one that can't be called", "give it another name"
            )
        batch = _Batch(self.strategy, self.name, many)
        failed: list[BrokenRuleError] = []
        texts = list(ARTICLES.items())

        def fail(text: object, title: str, error: Exception) -> None:  # noqa: ARG001
            failed.append(self._together(error, title))

        articles = Parser([batch], nlp=self.nlp).pipe(
            [(text, title) for title, text in texts],
            batch_size=len(texts),
            as_tuples=True,
            on_error=fail,
        )
        for _ in articles:
            pass
        if failed:
            raise failed[0]
        if first is not None:
            for title, text in texts:
                if text in batch.answers:
                    self._same(title, first[title], batch.answers[text], "asked by many", _TOGETHER)

    def _together(self, error: Exception, title: str) -> BrokenRuleError:
        return self.broken(
            "many(batch) returns a list of as many mappings as it is given articles, in their "
            "order, and raises nothing",
            title,
            getattr(error, "problem", described(error)),
            "return [answers(quotes, context) for quotes, context in batch], an empty mapping "
            "where it can't tell",
        )

    def _same(self, title: str, one: _Given, other: _Given, how: str, advice: str) -> None:
        if one != other:
            rule = "the same article gets the same answers"
            problem = f"answered {how}: {_told(other)}; before: {_told(one)}"
            raise self.broken(rule, title, problem, advice)

    def takes_time_in_proportion(self) -> None:
        few = many = math.inf
        for _ in range(_TRIES):
            few, many = min(few, self._seconds(_FEW)), min(many, self._seconds(_MANY))
            if many <= _SLOW_SECONDS or many <= few * _MOST_TIMES_SLOWER:
                return
        raise self.broken(
            "its time grows with the length of the text, and no faster",
            f"many_quotes({_MANY})",
            f"took {many:.1f} seconds for {_MANY} quotes, and {few:.1f} for {_FEW}",
            "look at the text around each quote and not at all of it, and build what all "
            "quotes need once a call",
        )

    def _seconds(self, count: int) -> float:
        spent = 0.0

        def timed(quotes: Sequence[Quote], context: Context, /) -> _Given:
            nonlocal spent
            start = time.process_time()
            given = self.strategy(quotes, context)
            spent = time.process_time() - start
            return given

        self._parse([timed], f"many_quotes({count})", many_quotes(count))
        return spent


# What is advised where a strategy breaks a rule.
_STATE = (
    "keep no state between calls, or a lock around it; use no clock and no chance (a model that "
    "answers differently each time is checked with repeatable=False)"
)
_TOGETHER = "let many answer as the plain call does, in the order of its batch"


@define(eq=False)
class _Batch:
    """Asks `many`, and keeps what it answers for each text."""

    strategy: Strategy
    name: str
    ask: Callable[[Any], Any]
    answers: dict[str, _Given] = field(factory=dict[str, "_Given"])

    def __call__(self, quotes: Sequence[Quote], context: Context, /) -> _Given:
        return self.strategy(quotes, context)

    def many(self, batch: Sequence[tuple[Sequence[Quote], Context]], /) -> object:
        given: object = self.ask(batch)
        self._keep(batch, given)
        return given

    def _keep(self, batch: Sequence[tuple[Sequence[Quote], Context]], given: object) -> None:
        if isinstance(given, Sequence):
            each = cast("Sequence[_Given]", given)
            for (_, context), answers in zip(batch, each, strict=False):
                self.answers[context.text] = answers


def _every_other(quotes: Sequence[Quote], context: Context, /) -> _Given:  # noqa: ARG001
    return {quote: Attribution(name="Somebody Else") for quote in quotes[::2]}


def _told(answers: _Given) -> str:
    told = {
        str(quote)[:20]: str(answer.name or answer.mention) for quote, answer in answers.items()
    }
    return repr(told)[:120]
