"""newsparse in a spaCy pipeline: `nlp.add_pipe("newsparse")`.

The component reads the article that a `Doc` holds, and leaves on it

- `doc._.article`, the `Article`, or None where the component didn't run;
- `doc._.quotes`, the article's quotes;
- `doc.spans["quotes"]`, a span for each stretch of a quote, widened to whole tokens where its own
  ends don't fit them; its label is the quote's kind, its `id_` the quote's index in `doc._.quotes`;
- `span._.speaker`, for any span within a quote: who says these words.

What is kept is `doc.user_data["newsparse"]`, the article in plain JSON types, so that a `Doc`
can be pickled, stored and sent to other processes; the rest is rebuilt of it. To read stored docs
without the pipeline, call `set_extensions`, and the attributes are there.
"""
# No `from __future__ import annotations`: spaCy reads the factory's annotations as they are.

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from weakref import WeakKeyDictionary
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from spacy.language import Language
from spacy.tokens import Doc, Span

from newsparse.article import Article, Parser, read_article
from newsparse.spans import Quote, Speaker
from newsparse.strategies import DEFAULT_STRATEGIES

__all__ = ["NewsparseComponent", "make_component", "set_extensions"]

# Where `doc.user_data` has the article, and `doc.spans` its quotes.
_DATA = "newsparse"
_SPANS = "quotes"


class NewsparseComponent:
    """A step of a pipeline that reads each `Doc` as a news article.

    Args:
        parser: What reads it. Its own `nlp` isn't used: strategies get the `Doc` itself.
    """

    def __init__(self, parser: Parser) -> None:
        set_extensions()
        self._parser = parser

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._parser,)

    def __call__(self, doc: Doc) -> Doc:
        """Read the article in *doc*, with what the pipeline has made of it so far.

        Raises:
            StrategyError: A strategy raised, or answered wrongly.
        """
        article = read_article(doc.text, self._parser, load_doc=lambda: doc)
        doc.user_data[_DATA] = article.to_dict()
        doc.spans[_SPANS] = [
            span
            for index, quote in enumerate(article.quotes)
            for content in quote.content
            if (span := _token_span(doc, content.start, content.end, quote.kind, index))
        ]
        return doc


def _token_span(doc: Doc, start: int, end: int, label: str, index: int) -> Span | None:
    """The tokens that hold any of the characters, labelled; None where there are none."""
    return doc.char_span(start, end, label=label, span_id=str(index), alignment_mode="expand")


@Language.factory(  # pyright: ignore[reportUnknownMemberType, reportUntypedFunctionDecorator]
    "newsparse",
    assigns=["doc._.article", "doc._.quotes", "doc.spans", "span._.speaker"],
    default_config={
        "strategies": [*DEFAULT_STRATEGIES, "syntax"],
        "min_confidence": 0.0,
        "gender_names": True,
        "dayfirst": None,
        "tz": None,
        "now": None,
    },
)
def make_component(
    nlp: Language,  # noqa: ARG001 - spaCy hands it to every factory
    name: str,  # noqa: ARG001
    strategies: list[str],
    min_confidence: float,
    gender_names: bool,
    dayfirst: bool | None,
    tz: str | None,
    now: str | None,
) -> NewsparseComponent:
    """The component, from what a pipeline's config can say; options are those of `Parser`.

    Args:
        nlp: The pipeline.
        name: The component's name in it.
        strategies: Names of attribution strategies. Their `context.doc` is the `Doc` that the
            component is given, so that nothing is parsed twice.
        min_confidence: Below this confidence, 0 to 1, a quote's speaker is left out.
        gender_names: Whether a given name alone may tell a speaker's gender.
        dayfirst: Whether 4/8/2021 is in August (true) or in April (false).
        tz: The name of the zone of timestamps that print none: `Europe/Oslo`.
        now: The time of reading, in ISO 8601.

    Raises:
        UnknownStrategyError, BrokenStrategyError, AmbiguousStrategyError: As `Parser` raises them.
        ValueError: An option's value can't be used; the message names it.
    """
    return NewsparseComponent(
        Parser(
            strategies,
            min_confidence=min_confidence,
            gender_names=gender_names,
            dayfirst=dayfirst,
            tz=None if tz is None else _zone(tz),
            now=None if now is None else _time(now),
        )
    )


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(
            f"tz is {name!r}, not the name of a time zone known here, such as 'Europe/Oslo'; "
            "where all are unknown, `pip install tzdata` brings them"
        ) from error


def _time(printed: str) -> datetime:
    try:
        return datetime.fromisoformat(printed)
    except ValueError as error:
        raise ValueError(f"now is {printed!r}, not a time as ISO 8601 has it") from error


# ------------------------------------------------------------------------------------ attributes


def set_extensions() -> None:
    """Give spaCy's docs and spans the attributes that are rebuilt of an article.

    A component does it when it is built; call it to read stored docs without one.

    Raises:
        ValueError: Somebody else has set an attribute of that name.
    """
    # Not on import: spaCy loads the factories of all that is installed, wanted or not.
    for name, doc_getter in (("article", _article), ("quotes", _quotes)):
        Doc.set_extension(name, getter=doc_getter, force=_is_ours(Doc, name))
    Span.set_extension("speaker", getter=_speaker, force=_is_ours(Span, "speaker"))


def _is_ours(owner: type[Doc] | type[Span], name: str) -> bool:
    getter = owner.get_extension(name)[2] if owner.has_extension(name) else None
    return getattr(getter, "__module__", None) == __name__


# What was rebuilt of a doc's data, as long as doc and data are the same.
_REBUILT: WeakKeyDictionary[Doc, tuple[Mapping[str, Any], Article]] = WeakKeyDictionary()


def _article(doc: Doc) -> Article | None:
    record = doc.user_data.get(_DATA)
    if record is None:
        return None
    rebuilt = _REBUILT.get(doc)
    if rebuilt is None or rebuilt[0] is not record:
        # A doc cut out of another may have its data, which is about another text.
        if record["text"] != doc.text:
            return None
        rebuilt = _REBUILT[doc] = record, Article.from_dict(record)
    return rebuilt[1]


def _quotes(doc: Doc) -> tuple[Quote, ...]:
    article = _article(doc)
    return article.quotes if article else ()


def _speaker(span: Span) -> Speaker | None:
    """Who says *span*: the speaker of the innermost quote that all its tokens are part of."""
    if not len(span):
        return None
    first, last = span[0], span[-1]
    around = [
        (len(content), quote)
        for quote in _quotes(span.doc)
        for content in quote.content
        if content.start < first.idx + len(first) and last.idx < content.end
    ]
    return min(around, key=lambda held: held[0])[1].speaker if around else None
