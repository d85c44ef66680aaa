"""Read by type checkers, never run: what users may rely on, in types."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, Literal, assert_type

from spacy.language import Language
from spacy.tokens import Doc

from newsparse import (
    DEFAULT_STRATEGIES,
    AmbiguousStrategyError,
    Article,
    Attribution,
    BrokenStrategyError,
    Candidate,
    CharSpan,
    Context,
    Dateline,
    ModelNotFoundError,
    NewsparseError,
    PageTooLargeError,
    Parser,
    Precision,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerKind,
    Strategy,
    StrategyError,
    UnknownStrategyError,
    WorkerError,
)
from newsparse.attribution import BatchStrategy
from newsparse.evaluation import Report, evaluate
from newsparse.jsonld import dumps, to_jsonld, to_script
from newsparse.parts import parse
from newsparse.testing import check_strategy
from newsparse.web import Conflict, Metadata, Page, parse_html


def an_article(article: Article) -> None:
    assert_type(Article.parse("text"), Article)
    assert_type(article.text, str)
    assert_type(article.headline, CharSpan | None)
    assert_type(article.standfirst, CharSpan | None)
    assert_type(article.byline, CharSpan | None)
    assert_type(article.authors, tuple[str, ...])
    assert_type(article.timestamp, CharSpan | None)
    assert_type(article.published, datetime | None)
    assert_type(article.published_precision, Precision | None)
    assert_type(article.updated, datetime | None)
    assert_type(article.updated_precision, Precision | None)
    assert_type(article.dateline, Dateline | None)
    assert_type(article.paragraphs, tuple[CharSpan, ...])
    assert_type(article.body, str)
    assert_type(article.source_line, CharSpan | None)
    assert_type(article.source, str | None)
    assert_type(article.quotes, tuple[Quote, ...])
    assert_type(article.speakers, tuple[Speaker, ...])
    assert_type(article.non_quotes, tuple[CharSpan, ...])
    assert_type(article.to_dict(), dict[str, Any])
    assert_type(Article.from_dict({}), Article)
    assert_type(article.to_json(indent=2), str)
    assert_type(Article.from_json(b"{}"), Article)
    assert_type(article.speaker("Ada Ek"), Speaker | None)
    assert_type(article.quotes_by("Ada Ek"), tuple[Quote, ...])
    article.text = "other"  # type: ignore[misc]


def its_values(span: CharSpan, dateline: Dateline, quote: Quote, speaker: Speaker) -> None:
    assert_type((span.start, span.end, span.text), tuple[int, int, str])
    assert_type(dateline.span, CharSpan)
    assert_type(dateline.place, str | None)
    assert_type(dateline.date, str | None)
    assert_type(dateline.agency, str | None)
    assert_type(quote.kind, QuoteKind)
    assert_type(quote.content, tuple[CharSpan, ...])
    assert_type((quote.text, quote.start, quote.end), tuple[str, int, int])
    assert_type(quote.sentence, CharSpan)
    assert_type(quote.speaker, Speaker | None)
    assert_type(quote.mention, CharSpan | None)
    assert_type(quote.cue, CharSpan | None)
    assert_type(quote.confidence, float)
    assert_type(quote.strategy, str | None)
    assert_type(speaker.name, str)
    assert_type(speaker.kind, SpeakerKind)
    assert_type(speaker.role, str | None)
    assert_type(speaker.mentions, tuple[CharSpan, ...])


def a_function(quotes: Sequence[Quote], context: Context, /) -> Mapping[Quote, Attribution]:
    assert_type(context.text, str)
    assert_type(context.headline, CharSpan | None)
    assert_type(context.paragraphs, tuple[CharSpan, ...])
    assert_type(context.quotes, tuple[Quote, ...])
    assert_type(context.answers, Mapping[Quote, Attribution])
    assert_type(context.span(0, 1), CharSpan)
    assert_type(context.doc, Doc)
    assert_type(context.standfirst, CharSpan | None)
    assert_type(context.authors, tuple[str, ...])
    assert_type(context.published, datetime | None)
    for candidate in context.candidates(quotes[0]):
        assert_type(candidate, Candidate)
        assert_type(candidate.mention, CharSpan)
        assert_type(candidate.name, str | None)
        assert_type(candidate.probability, float)
    return {quote: Attribution(name="Ada Ek", confidence=0.5) for quote in quotes}


def of_narrower_types(quotes: Sequence[Quote], context: Context) -> dict[Quote, Attribution]:
    return {quotes[0]: Attribution(mention=context.span(0, 1), cue=None)}


def of_a_stranger(quotes: Sequence[Quote], context: Context) -> dict[Quote, Attribution]:
    Attribution(name="Acme", kind="firm")  # type: ignore[arg-type]
    return {quotes[0]: Attribution(name="Acme", kind="organization", role="ferry operator")}


class Together:
    def __call__(self, quotes: Sequence[Quote], context: Context, /) -> dict[Quote, Attribution]:
        return {}

    def many(
        self, batch: Sequence[tuple[Sequence[Quote], Context]], /
    ) -> list[dict[Quote, Attribution]]:
        return [self(quotes, context) for quotes, context in batch]


def a_check(nlp: Language) -> None:
    together: BatchStrategy = Together()
    check_strategy(together, nlp=nlp)
    check_strategy("acme:model=small")
    assert_type(evaluate("gold.jsonl", Parser([together])), Report)


class AnObject:
    def __call__(self, quotes: Sequence[Quote], context: Context, /) -> dict[Quote, Attribution]:
        return {}


def no_strategy(quotes: Sequence[Quote]) -> dict[Quote, Attribution]:
    return {}


def a_parser(nlp: Language) -> None:
    chain: list[str | Strategy] = ["acme", *DEFAULT_STRATEGIES, a_function, of_narrower_types]
    parser = Parser(
        strategies=chain,
        nlp=nlp,
        min_confidence=0.5,
        ask_below=0.8,
        dayfirst=True,
        tz=timezone(timedelta(hours=1)),
        now=datetime(2024, 5, 14, 18, 40, tzinfo=UTC),
    )
    assert_type(parser.parse("text"), Article)
    Parser(nlp="en_core_web_sm")
    Parser([AnObject()])
    Parser(["labels", lambda quotes, context: {}])
    Parser([no_strategy])  # type: ignore[list-item]
    Parser(strategy=["labels"])  # type: ignore[call-arg]
    parser.parse(b"text")  # type: ignore[arg-type]


def many(parser: Parser, texts: list[str], pairs: list[tuple[str, int]]) -> None:
    for article in parser.pipe(texts, processes=2, batch_size=8):
        assert_type(article, Article)
    either: bool = bool(texts)
    for item in parser.pipe(pairs, as_tuples=either):
        assert_type(item, Article | tuple[Article, int])
    for article, key in parser.pipe(pairs, as_tuples=True):
        assert_type(article, Article)
        assert_type(key, int)


def errors(error: NewsparseError) -> None:
    match error:
        case UnknownStrategyError():
            assert_type((error.strategy, error.known), tuple[str, tuple[str, ...]])
        case BrokenStrategyError() | StrategyError():
            assert_type((error.strategy, error.problem), tuple[str, str])
        case AmbiguousStrategyError():
            assert_type(error.distributions, tuple[str, ...])
        case ModelNotFoundError():
            assert_type(error.model, str | None)
        case PageTooLargeError():
            assert_type((error.elements, error.most), tuple[int, int])
        case WorkerError():
            assert_type(error.problem, str)
        case _:
            pass


def a_page(html: bytes, parser: Parser) -> None:
    page = parse_html(html, "https://courier.example/", parser)
    assert_type(page, Page)
    assert_type(page.article, Article)
    assert_type(page.metadata, Metadata)
    assert_type(page.conflicts, tuple[Conflict, ...])
    assert_type(page.metadata.published, datetime | None)
    assert_type(page.metadata.published_precision, Precision | None)
    assert_type(page.metadata.authors, tuple[str, ...])
    assert_type(page.metadata.url, str | None)
    for conflict in page.conflicts:
        assert_type(conflict.field, Literal["headline", "authors", "published", "updated"])
        assert_type(conflict.printed, str | tuple[str, ...] | datetime)


def known_parts(parser: Parser) -> None:
    assert_type(parse("title", "body"), Article)
    parse(None, None, datetime(2024, 5, 14, tzinfo=UTC), ["Ada Ek"], parser)
    parse("title", "body", 20240514)  # type: ignore[arg-type]


def linked_data(article: Article) -> None:
    assert_type(to_jsonld(article, url="https://courier.example/"), dict[str, Any])
    assert_type(dumps(article, indent=2), str)
    assert_type(to_script(article), str)
