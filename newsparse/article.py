"""An article and how it is read: start here.

`read_article` is all of it. `newsparse.drafts.begin` calls the stages that find the quotes, in
reading order; `strategies.chain.run_chain` asks who said them; `drafts.finish` names the speakers.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from datetime import datetime, tzinfo
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from attrs import field, frozen

from newsparse.attribution import Strategy
from newsparse.errors import OnError
from newsparse.options import Options, plain, read_options, zone_of
from newsparse.pipeline import Docs, read_once
from newsparse.showing import as_quotes, as_speakers, described, summarized
from newsparse.spans import CharSpan, Dateline, LanguageCode, Precision, Quote, Speaker, joined
from newsparse.strategies.chain import run_chain, run_chains

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from newsparse.databases.document_parts import Parts

__all__ = ["Article", "Parser", "default_parser", "read_article", "read_articles", "reads_together"]

Key = TypeVar("Key")


@frozen(slots=True, repr=False)
class Article:
    """A news article in its parts.

    The parts don't overlap, and every span's offsets are those of `text`.
    """

    text: str
    """The input, untouched."""
    headline: CharSpan | None = None
    """The headline."""
    standfirst: CharSpan | None = None
    """The summary between headline and body."""
    byline: CharSpan | None = None
    """The line, or the part of one, that names the authors, such as `By Ada Ek in Oslo`."""
    authors: tuple[str, ...] = ()
    """The people the byline names."""
    timestamp: CharSpan | None = None
    """The time of publication, as printed."""
    published: datetime | None = None
    """The same as a datetime: aware where a zone is printed or `tz=` was given."""
    published_precision: Precision | None = None
    """What of it is printed; at `"day"` the clock is 00:00 and means nothing."""
    updated: datetime | None = None
    """When the article says it was updated."""
    updated_precision: Precision | None = None
    """What of that is printed."""
    dateline: Dateline | None = None
    """The place that opens a wire story's body."""
    paragraphs: tuple[CharSpan, ...] = ()
    """The body; the first paragraph begins after the dateline and its dash."""
    source_line: CharSpan | None = None
    """The line that names where the article comes from."""
    source: str | None = None
    """The bare name in it, such as `Reuters`."""
    language: LanguageCode | None = None
    """`"en"`, or None where the body is in another language. There, what is in quotation marks
    is kept as quotes of kind `"direct"`, and nobody is named for them."""
    quotes: tuple[Quote, ...] = field(default=(), converter=as_quotes)
    """Every quote, in order of appearance."""
    speakers: tuple[Speaker, ...] = field(default=(), converter=as_speakers)
    """Everybody quoted, in order of first quote."""
    non_quotes: tuple[CharSpan, ...] = ()
    """What is in quotation marks and is nobody's speech: titles, terms."""

    @classmethod
    def parse(cls, text: str) -> Article:
        r"""Read *text* with the default `Parser`.

        Any string parses; what isn't found is None or empty.

        Raises:
            TypeError: *text* is no string.

        Example:
            >>> article = Article.parse('Rain ahead\n\n"Take a coat," said Ada Ek.')
            >>> [(quote.text, quote.speaker.name) for quote in article.quotes]
            [('Take a coat', 'Ada Ek')]
        """
        return default_parser().parse(text)

    @property
    def body(self) -> str:
        """The body for reading, a blank line between paragraphs, a space for each hard wrap."""
        return joined(self.paragraphs)

    def speaker(self, name: str) -> Speaker | None:
        """Who goes by *name*: the whole of it, a part (`Lavrov`) or what the article calls them.

        None where nobody does, or several do.

        Raises:
            TypeError: *name* is no string.
        """
        from newsparse.speakers.called import speaker_called

        return speaker_called(name, self.speakers)

    def quotes_by(self, speaker: Speaker | str) -> tuple[Quote, ...]:
        """The quotes of *speaker*: one of `speakers`, or a name that the method `speaker` takes."""
        who = speaker if isinstance(speaker, Speaker) else self.speaker(speaker)
        return as_quotes(q for q in self.quotes if who is not None and q.speaker == who)

    def to_dict(self) -> dict[str, Any]:
        """The article in plain JSON types, offsets included."""
        from newsparse.records import article_to_record

        return article_to_record(self)

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Article:
        """The article that `to_dict` gave *record* of.

        Raises:
            TypeError, ValueError: *record* is no such thing; the message names the field.
        """
        from newsparse.records import article_from_record

        return cls(**article_from_record(record))

    def to_json(self, *, indent: int | None = None) -> str:
        """`to_dict` as JSON text, on one line or indented."""
        from newsparse.records import json_of

        return json_of(self.to_dict(), indent)

    @classmethod
    def from_json(cls, text: str | bytes) -> Article:
        """The article that `to_json` gave *text* of; errors are `from_dict`'s, or ValueErrors."""
        from newsparse.records.fields import record_of

        return cls.from_dict(record_of(text))

    def __repr__(self) -> str:
        return described(self)

    def __str__(self) -> str:
        return summarized(self)

    def _repr_html_(self) -> str | None:
        from newsparse.view import for_notebooks

        return for_notebooks(self)


class Parser:
    """Reads articles, in a way of your own.

    Args:
        strategies: Attribution strategies, by name or as objects; the first answer for a quote
            stands. Left out, they are `DEFAULT_STRATEGIES`, and `"syntax"` after them with an
            `nlp`; `"default"` in a list stands for these. A plug-in's name may have options:
            `"llm:model=small,timeout=5"`.
        nlp: A spaCy pipeline, or the name of an installed one: strategies get what it makes of
            the text as `context.doc`, and with `"syntax"` its parse helps to tell who said what.
        min_confidence: Below this confidence, 0 to 1, a quote's speaker is left out.
        gender_names: Whether a common given name may tell a speaker's gender where the article
            doesn't; False asks for how the article speaks of somebody, and no more.
        language: `"en"` reads every article as English; left out, its words decide.
        ask_below: A quote whose surest answer has less confidence than this, 0 to 1, is put to the
            next strategy as well; of all answers the surest stands, the earlier one in a tie.
        dayfirst: Whether 4/8/2021 is in August (True) or in April (False). None: only what
            the article itself settles is read.
        tz: The zone of timestamps that print none, as a `tzinfo` or by name: `"Europe/Oslo"`.
        now: The time of reading, a clock in `tz` where it has no zone of its own. With it,
            "2 hours ago" and dates without a year are read, in `tz` or else in its zone.

    Raises:
        UnknownStrategyError: No strategy of that name is built in or installed.
        BrokenStrategyError: A plug-in fails to import or to build.
        AmbiguousStrategyError: Two distributions claim the name.
        ModelNotFoundError: The pipeline isn't installed.
        TypeError: An argument is of the wrong type; *tz* is a zone of pytz, or has no local times.
        ValueError: *min_confidence* or *ask_below* is not between 0 and 1; *language* is not
            `"en"`; no zone is called *tz*; *now* has no date in *tz*.

    A parser holds no state between articles; threads may share one.
    """

    def __init__(
        self,
        strategies: Sequence[str | Strategy] | None = None,
        *,
        nlp: str | Language | None = None,
        min_confidence: float = 0.0,
        ask_below: float = 0.0,
        gender_names: bool = True,
        language: LanguageCode | None = None,
        dayfirst: bool | None = None,
        tz: tzinfo | str | None = None,
        now: datetime | None = None,
    ) -> None:
        self._settings: dict[str, Any] = {
            "strategies": strategies,
            "nlp": nlp,
            "min_confidence": min_confidence,
            "ask_below": ask_below,
            "gender_names": gender_names,
            "language": language,
            "dayfirst": dayfirst,
            "tz": zone_of(tz),
            "now": now,
        }
        self._options = read_options(**self._settings)
        # A copy: the caller's list may change.
        self._settings["strategies"] = strategies if strategies is None else tuple(strategies)

    def parse(self, text: str) -> Article:
        """Read one article.

        Raises:
            TypeError: *text* is no string.
            StrategyError: A strategy raised, or answered wrongly.
        """
        return read_article(plain(text), self)

    @overload
    def pipe(
        self,
        texts: Iterable[str],
        *,
        processes: int = 1,
        batch_size: int = 64,
        as_tuples: Literal[False] = False,
        on_error: OnError | None = None,
    ) -> Generator[Article, None, None]: ...

    @overload
    def pipe(
        self,
        texts: Iterable[tuple[str, Key]],
        *,
        processes: int = 1,
        batch_size: int = 64,
        as_tuples: Literal[True],
        on_error: OnError | None = None,
    ) -> Generator[tuple[Article, Key], None, None]: ...

    @overload
    def pipe(
        self,
        texts: Iterable[str] | Iterable[tuple[str, Key]],
        *,
        processes: int = 1,
        batch_size: int = 64,
        as_tuples: bool,
        on_error: OnError | None = None,
    ) -> Generator[Article, None, None] | Generator[tuple[Article, Key], None, None]: ...

    def pipe(
        self,
        texts: Iterable[Any],
        *,
        processes: int = 1,
        batch_size: int = 64,
        as_tuples: bool = False,
        on_error: OnError | None = None,
    ) -> Generator[Any, None, None]:
        """Read many articles: lazily, in order, with no more than a few batches in memory.

        Args:
            texts: The articles' texts; any iterable, endless ones too.
            processes: How many worker processes read them; with 1, this process does. Under
                the start methods `spawn` and `forkserver`, a script that asks for more needs
                `if __name__ == "__main__":`.
            batch_size: How many texts a worker gets at a time. With an `nlp`, or a strategy that
                has `many`, so many are read together in this process, too.
            as_tuples: *texts* holds pairs of text and key, and pairs of article and key come
                back. Keys never leave this process.
            on_error: Called with the text, its key (or None) and the exception for each text that
                can't be read: a strategy is at fault, it is no text, or a worker process died of it
                (`WorkerError`). Nothing is given back for it. Left out, the exception is raised.

        Closing the generator, or dropping it, ends the workers at once.

        Raises:
            WorkerError: A worker process died and there is no *on_error*, or one after the other
                dies; this parser can't be sent to one; or this process may start none.
            StrategyError: A strategy raised, or answered wrongly, and there is no *on_error*.
                From a worker, its cause is a note.
            TypeError: A text is none, or an argument is of the wrong type.
            ValueError: *processes* or *batch_size* is below 1.

        Example:
            >>> parser = Parser()
            >>> [str(article.headline) for article in parser.pipe(["Rain ahead", "Sun ahead"])]
            ['Rain ahead', 'Sun ahead']
        """
        from newsparse.workers import read_batches, read_many  # multiprocessing takes its time

        given: dict[str, Any] = {
            "processes": processes,
            "batch_size": batch_size,
            "as_tuples": as_tuples,
            "on_error": on_error,
            "sent": str,
            # A parser of another class may tell texts apart by theirs.
            "plain": type(self) is Parser,
            "prepare": partial(self.parse, ""),
        }
        if reads_together(self):
            return read_batches(partial(read_articles, parser=self), texts, **given)
        return read_many(self.parse, texts, **given)

    def __reduce__(self) -> tuple[Any, ...]:
        # Names are looked up again where the parser arrives; what they led to may not travel.
        return partial(type(self), **self._settings), ()


@cache
def default_parser() -> Parser:
    """The parser that reads where none is given."""
    return Parser()


def read_article(
    text: str,
    parser: Parser | None = None,
    *,
    body_start: int | None = None,
    parts: Parts | None = None,
    dayfirst: bool | None = None,
    load_doc: Callable[[], Doc] | None = None,
) -> Article:
    """Read one article: the way in for whatever knows more of a text than its characters.

    Args:
        text: The article.
        parser: What reads it; left out, the default `Parser`.
        body_start: Where the body begins, if that is known; what stands before it is the headline.
        parts: Where everything stands, if that is known.
        dayfirst: Whether 4/8/2021 is in August, if known; what *parser* was told counts before it.
        load_doc: Gives what spaCy makes of the text to a strategy that asks for it.

    Raises:
        StrategyError: A strategy of *parser* raised, or answered wrongly.
    """
    from newsparse.drafts import begin, finish  # all that reads comes with the first text

    options = _options_of(parser or default_parser())
    load_doc = load_doc or read_once(options.nlp, text)
    draft = begin(options, text, load_doc, body_start, parts, dayfirst=dayfirst)
    answers = run_chain(options.strategies, draft.context, options.ask_below)
    return Article(**finish(options, draft, answers))


def read_articles(texts: Sequence[object], parser: Parser) -> list[object]:
    """Read several articles together, so that strategies and spaCy get them in batches.

    Returns:
        For each text its article, or the exception that reading it alone would raise.
    """
    from newsparse.drafts import Draft, begin, finish

    options = _options_of(parser)
    docs = Docs(options.nlp, texts)
    if options.reads_parse:
        docs.expect(index for index, text in enumerate(texts) if isinstance(text, str))
    outcomes: dict[int, object] = {}
    drafts: dict[int, Draft] = {}
    for index, text in enumerate(texts):
        try:
            drafts[index] = begin(options, plain(text), docs.loader(index))
        except Exception as error:  # noqa: BLE001 - it is this text's outcome
            outcomes[index] = error
    order = list(drafts)
    answered = run_chains(
        options.strategies,
        [draft.context for draft in drafts.values()],
        options.ask_below,
        lambda asked: docs.expect(order[at] for at in asked),
    )
    for (index, draft), answers in zip(drafts.items(), answered, strict=True):
        outcomes[index] = answers
        if not isinstance(answers, Exception):
            outcomes[index] = Article(**finish(options, draft, answers))
    return [outcomes[index] for index in range(len(texts))]


def reads_together(parser: Parser) -> bool:
    """Whether *parser* does better with several articles at a time: see `read_articles`."""
    return _options_of(parser).batched and type(parser).parse is Parser.parse


def _options_of(parser: Parser) -> Options:
    return parser._options  # pyright: ignore[reportPrivateUsage] - no part of the contract
