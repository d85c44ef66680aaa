"""What a strategy is, what it is handed, and how strategies take turns: the plug-in author's page.

A strategy is one callable. It gets the quotes that are still open and a `Context`, and answers
for as many of them as it can:

    def first_name_in_paragraph(quotes, context):
        return {quote: Attribution(mention=...) for quote in quotes if ...}

Strategies run one after another; the first answer for a quote stands.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from attrs import evolve, field, frozen

from newsparse.errors import ModelNotFoundError, StrategyError
from newsparse.pipeline import no_pipeline
from newsparse.spans import Attribution, CharSpan, LanguageCode, Quote

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from newsparse.reading import Reading

__all__ = ["Context", "Strategy", "run_chain", "strategy_name"]


class Strategy(Protocol):
    """Any callable of this shape attributes quotes.

    It is called once an article, with the quotes nobody has answered for yet (never none) and the
    article's `Context`. It returns a mapping from the very quotes it was given to their
    attributions; leaving a quote out means "I can't tell".

    Its name is its `name` attribute, else its `__name__`, else its class's.
    """

    def __call__(
        self, quotes: Sequence[Quote], context: Context, /
    ) -> Mapping[Quote, Attribution]: ...


def _read_only(answers: Mapping[Quote, Attribution]) -> Mapping[Quote, Attribution]:
    return MappingProxyType(answers)


def _nothing_read() -> Reading:
    from newsparse.reading import Reading  # with all its words: only who reads a text pays for it

    return Reading()


@frozen(eq=False)
class Context:
    """The article, as a strategy sees it.

    Attributes:
        text: The untouched input.
        headline: The headline's span, or None.
        paragraphs: The body's paragraphs.
        language: `"en"`, or None where the article is in another language.
        quotes: All quotes of the article, answered or not, in order.
        answers: What earlier strategies have answered so far.
        reading: What newsparse's own strategies work on: words, sentences, mentions. It grows
            with them and is no part of the contract with plug-ins.
    """

    text: str
    headline: CharSpan | None = None
    paragraphs: tuple[CharSpan, ...] = ()
    quotes: tuple[Quote, ...] = ()
    answers: Mapping[Quote, Attribution] = field(
        factory=dict[Quote, Attribution], converter=_read_only
    )
    language: LanguageCode | None = "en"
    reading: Reading = field(factory=_nothing_read, repr=False)
    _load_doc: Callable[[], Doc] = field(default=no_pipeline, alias="load_doc", repr=False)

    @property
    def doc(self) -> Doc:
        """The whole text as the parser's spaCy pipeline reads it; its offsets are the article's.

        Raises:
            ModelNotFoundError: The parser was built without `nlp`.
        """
        return self._load_doc()

    def span(self, start: int, end: int) -> CharSpan:
        """The text from offset *start* to *end*, as an answer wants it.

        Raises:
            ValueError: The offsets don't lie in the text, in this order.
        """
        if not 0 <= start <= end <= len(self.text):
            raise ValueError(
                f"no span from {start} to {end} in a text of {len(self.text)} characters"
            )
        return CharSpan.of(self.text, start, end)


def strategy_name(strategy: Strategy) -> str:
    """The name a strategy goes by: its `name`, else its `__name__`, else its class's."""
    for given in (getattr(strategy, "name", None), getattr(strategy, "__name__", None)):
        if isinstance(given, str) and given:
            return given
    return type(strategy).__name__


def run_chain(
    strategies: Sequence[tuple[str, Strategy]], context: Context
) -> dict[Quote, tuple[str, Attribution]]:
    """Let *strategies*, with their names, answer in turn for the quotes of *context*.

    Returns:
        For each quote that one of them answered for: its name and its answer, checked.

    Raises:
        StrategyError: A strategy raised, or its answer can't be used.
        ModelNotFoundError: A strategy wants `context.doc` and the parser has no pipeline.
    """
    answers: dict[Quote, tuple[str, Attribution]] = {}
    for name, strategy in strategies:
        still_open = [quote for quote in context.quotes if quote not in answers]
        if not still_open:
            break
        seen = {quote: answer for quote, (_, answer) in answers.items()}
        try:
            given = strategy(tuple(still_open), evolve(context, answers=seen))
            # A copy: what the strategy does with its own mapping later is its own affair.
            given = dict(given) if isinstance(given, Mapping) else given
        except ModelNotFoundError:
            raise
        except (Exception, SystemExit) as error:  # a plug-in's sys.exit() ends no program
            raise StrategyError(name, f"raised {_described(error)}") from error
        answered = _checked(name, given, still_open, context)
        answers.update((quote, (name, answer)) for quote, answer in answered.items())
    return answers


def _checked(
    name: str,
    given: Mapping[Quote, Attribution],
    still_open: Sequence[Quote],
    context: Context,
) -> Mapping[Quote, Attribution]:
    """The answers, in the quotes' order.

    Raises `StrategyError` unless *given* answers for open quotes alone, with usable values.
    """
    if not isinstance(given, Mapping):
        raise StrategyError(name, f"returned {_kind_of(given)}, not a mapping of quotes")
    answered = {quote: given[quote] for quote in still_open if quote in given} if given else {}
    if len(answered) < len(given):
        stranger = next(quote for quote in given if quote not in answered)
        raise StrategyError(name, f"answered for {_shown(stranger)}, which it wasn't given")
    for quote, answer in answered.items():
        if not isinstance(answer, Attribution):
            raise StrategyError(
                name, f"answered {_kind_of(answer)} for {_shown(quote)}, not an Attribution"
            )
        problem = _problem_of(answer, context.text)
        if problem:
            raise StrategyError(name, f"answered for {_shown(quote)} with {problem}")
    return answered


def _problem_of(answer: Attribution, text: str) -> str | None:
    """What is wrong with *answer*, in words; None where nothing is."""
    for field_name, span in (("mention", answer.mention), ("cue", answer.cue)):
        if span is None:
            continue
        if not isinstance(span, CharSpan):
            return f"a {field_name} that is {_kind_of(span)}, not a CharSpan"
        if not (_is_offset(span.start) and _is_offset(span.end)):
            return f"a {field_name} whose offsets are {span.start!r} and {span.end!r}"
        if not (0 <= span.start < span.end <= len(text)):
            return f"a {field_name} outside the text, from {span.start} to {span.end}"
        if text[span.start : span.end] != span.text:
            return f"a {field_name} whose text isn't what stands at {span.start} to {span.end}"
    if answer.name is not None and not (isinstance(answer.name, str) and answer.name.strip()):
        return f"a name that is {answer.name!r}, not a name"
    confidence = answer.confidence
    if not isinstance(confidence, (int, float)) or not 0 <= confidence <= 1:
        return f"a confidence of {confidence!r}, not between 0 and 1"
    return None


def _is_offset(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _described(error: BaseException) -> str:
    try:
        return f"{type(error).__name__}: {error}"
    except Exception:  # noqa: BLE001 - even its message is at fault
        return type(error).__name__


def _kind_of(value: object) -> str:
    return "None" if value is None else f"a value of type {type(value).__name__}"


def _shown(quote: object) -> str:
    text = str(quote)
    return f"the quote {text if len(text) <= 40 else text[:39] + '…'!r}"
