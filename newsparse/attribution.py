"""What a strategy is and what it is handed: the plug-in author's page.

A strategy is one callable. It gets the quotes that are still open and a `Context`, and answers
for as many of them as it can:

    def likeliest(quotes, context):
        return {quote: Attribution(mention=...) for quote in quotes if ...}

How strategies take turns is in `newsparse.strategies.chain`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cache, cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from attrs import field, frozen

from newsparse.pipeline import no_pipeline
from newsparse.spans import Attribution, Candidate, CharSpan, Dateline, LanguageCode, Quote, shown

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from newsparse.dependencies import Dependencies
    from newsparse.quotations.origins import Origin, Origins
    from newsparse.reading import Reading

__all__ = [
    "BatchStrategy",
    "Context",
    "Strategy",
    "origins_of",
    "parse_of",
    "reading_of",
    "strategy_name",
]


class Strategy(Protocol):
    """Any callable of this shape attributes quotes.

    It is called once an article, with the quotes nobody has answered for yet (never none) and the
    article's `Context`. It returns a mapping from the very quotes it was given to their
    attributions; leaving a quote out means "I can't tell". Where the parser has `ask_below`, it is
    given the quotes with doubtful answers as well; `context.answers` has those.

    Its name is its `name` attribute, else its `__name__`, else its class's.

    A strategy that does better with several articles at a time, because it asks a server or fills
    a GPU, may have a method `many` beside: see `BatchStrategy`.
    """

    def __call__(
        self, quotes: Sequence[Quote], context: Context, /
    ) -> Mapping[Quote, Attribution]: ...


@runtime_checkable
class BatchStrategy(Strategy, Protocol):
    """A strategy that can be asked about several articles at once.

    `Parser.pipe` calls `many` with what plain calls would be given, a pair for each article that
    has quotes to answer for, and takes as many mappings, in the same order. `Parser.parse` makes
    the plain call. Where `many` raises, it is called again for each article of the batch alone, so
    that the error is the article's at which it is raised.
    """

    def many(
        self, batch: Sequence[tuple[Sequence[Quote], Context]], /
    ) -> Sequence[Mapping[Quote, Attribution]]:
        """The answers for each article of *batch*."""
        ...


def _read_only(answers: Mapping[Quote, Attribution]) -> Mapping[Quote, Attribution]:
    return MappingProxyType(answers)


@cache
def _nothing_read() -> Reading:
    # With all their words, which take time to load
    from newsparse.english.phrases import split_prose
    from newsparse.reading import read_prose

    return read_prose(split_prose("", None, None, ()))


def _nothing_weighed(context: Context) -> Mapping[Quote, tuple[Candidate, ...]]:
    return dict.fromkeys(context.quotes, ())


@frozen(eq=False, slots=False)
class Context:
    """The article, as a strategy sees it."""

    text: str
    """The untouched input."""
    headline: CharSpan | None = None
    """The headline's span, or None."""
    paragraphs: tuple[CharSpan, ...] = ()
    """The body's paragraphs."""
    quotes: tuple[Quote, ...] = ()
    """All quotes of the article, answered or not, in order."""
    answers: Mapping[Quote, Attribution] = field(
        factory=dict[Quote, Attribution], converter=_read_only
    )
    """What earlier strategies have answered so far: for each quote the surest answer."""
    standfirst: CharSpan | None = None
    """The summary between headline and body, or None."""
    byline: CharSpan | None = None
    """The line that names the authors, or None."""
    authors: tuple[str, ...] = ()
    """The people it names."""
    published: datetime | None = None
    """The time of publication; aware where a zone is printed or `tz=` was given."""
    dateline: Dateline | None = None
    """The place that opens a wire story's body, or None."""
    source: str | None = None
    """Where the article says it comes from: `Reuters`; or None."""
    language: LanguageCode | None = "en"
    """`"en"`, or None where the body isn't English."""
    # Gives what newsparse's own strategies work on: words, sentences, mentions.
    _read: Callable[[], Reading] = field(default=_nothing_read, alias="read", repr=False)
    # And what each quote was made of.
    _origins: Origins = field(factory=dict["Quote", "Origin"], alias="origins", repr=False)
    _load_doc: Callable[[], Doc] = field(default=no_pipeline, alias="load_doc", repr=False)
    # Gives what the pipeline's parser makes of the text; None where newsparse asks none.
    _parse: Callable[[], Dependencies | None] | None = field(
        default=None, alias="parse", repr=False
    )
    _weigh: Callable[[Context], Mapping[Quote, tuple[Candidate, ...]]] = field(
        default=_nothing_weighed, alias="weigh", repr=False
    )

    __repr__ = shown

    @property
    def doc(self) -> Doc:
        """The whole text as the parser's spaCy pipeline reads it; its offsets are the article's.

        Raises:
            ModelNotFoundError: The parser was built without `nlp`.
        """
        return self._load_doc()

    def candidates(self, quote: Quote) -> tuple[Candidate, ...]:
        r"""Who could have said *quote*: everybody whom newsparse itself weighs, likeliest first.

        Each has the mention by which the quote is likeliest theirs. Their probabilities sum up to
        at most 1; what is left is that of nobody, or of somebody else. Answers that earlier
        strategies gave for other quotes are taken as right.

        Raises:
            ValueError: It is no quote of this article.

        Example:
            >>> from newsparse import Attribution, Parser
            >>> def likeliest(quotes, context):
            ...     return {quote: Attribution(mention=candidate.mention)
            ...             for quote in quotes for candidate in context.candidates(quote)[:1]}
            >>> article = Parser([likeliest]).parse('Rain ahead\n\n"Take a coat," said Ada Ek.')
            >>> article.quotes[0].speaker.name
            'Ada Ek'
        """
        try:
            return self._candidates[quote]
        except KeyError:
            raise ValueError(f"{quote.text!r:.60} is no quote of this article") from None

    @cached_property
    def _candidates(self) -> Mapping[Quote, tuple[Candidate, ...]]:
        return self._weigh(self)

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


def reading_of(context: Context) -> Reading:
    """What newsparse's own strategies work on; it is no part of the contract with plug-ins."""
    return context._read()  # pyright: ignore[reportPrivateUsage]


def origins_of(context: Context) -> Origins:
    """What each quote was made of; like the reading, no part of the contract with plug-ins."""
    return context._origins  # pyright: ignore[reportPrivateUsage]


def parse_of(context: Context) -> Dependencies | None:
    """What a pipeline's parser makes of the text, where newsparse asks it; no part either."""
    parse = context._parse  # pyright: ignore[reportPrivateUsage]
    return parse() if parse is not None else None


def strategy_name(strategy: Strategy) -> str:
    """The name a strategy goes by: its `name`, else its `__name__`, else its class's."""
    for given in (getattr(strategy, "name", None), getattr(strategy, "__name__", None)):
        if isinstance(given, str) and given:
            return str.__str__(given)
    return type(strategy).__name__
