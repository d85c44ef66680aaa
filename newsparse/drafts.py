"""A text -> a draft, its quotes still open; a draft and answers for them -> an article.

`begin` and `finish` name the stages of a parse, in reading order; each is one hop from here. Their
words and patterns take time to load, so this module is imported with the first text.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, final

from newsparse.attribution import Context, reading_of
from newsparse.english.language import language_of
from newsparse.english.phrases import split_prose
from newsparse.layout import Layout, read_layout
from newsparse.once import Once
from newsparse.options import Options
from newsparse.pipeline import no_pipeline
from newsparse.quotations import (
    Quotations,
    find_quotations,
    marked_quotations,
    settle_doubts,
)
from newsparse.reading import read_prose
from newsparse.spans import Quote, Speaker
from newsparse.speakers import resolve_speakers
from newsparse.strategies.candidates import weigh
from newsparse.strategies.chain import Answers, blamed_on

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from newsparse.databases.document_parts import Parts
    from newsparse.dependencies import Dependencies

__all__ = ["Draft", "begin", "finish"]


@final
class Draft:
    """An article whose quotes are found and still open."""

    __slots__ = ("context", "found", "layout")

    def __init__(self, layout: Layout, found: Quotations, context: Context) -> None:
        self.layout: Layout = layout
        self.found: Quotations = found
        self.context: Context = context


def begin(
    options: Options,
    text: str,
    load_doc: Callable[[], Doc],
    body_start: int | None = None,
    parts: Parts | None = None,
    *,
    dayfirst: bool | None = None,
) -> Draft:
    """Split *text* in its parts, read the prose, and find the quotes.

    *dayfirst* is what is known of this text's dates; what *options* say counts before it.
    """
    if options.dayfirst is not None:
        dayfirst = options.dayfirst
    layout = read_layout(text, body_start, parts, dayfirst=dayfirst, tz=options.tz, now=options.now)
    prose = split_prose(text, layout.headline, layout.standfirst, layout.paragraphs)
    language = options.language or language_of(prose.tokens.lows[: len(prose.tokens)])
    # In another language who is who is asked by plug-ins alone, and seldom.
    read = Once(partial(read_prose, prose))
    parse = Once(partial(_parsed, load_doc)) if options.reads_parse else None
    found = find_quotations(read(), parse) if language else marked_quotations(prose)
    context = Context(
        text,
        layout.headline,
        layout.paragraphs,
        found.quotes,
        standfirst=layout.standfirst,
        byline=layout.byline,
        authors=layout.authors,
        published=layout.published,
        dateline=layout.dateline,
        source=layout.source,
        language=language,
        read=read,
        origins=found.origins,
        load_doc=load_doc,
        parse=parse,
        weigh=weigh,
    )
    return Draft(layout, found, context)


def _parsed(load_doc: Callable[[], Doc]) -> Dependencies | None:
    """What the pipeline's parser makes of a text; nothing where there is no pipeline or no parser.

    Where there is none, the strategy `syntax` says so, once there is a quote to ask it about.

    Raises:
        StrategyError: The pipeline raised.
    """
    from newsparse.dependencies import Dependencies

    if load_doc is no_pipeline:
        return None
    with blamed_on("syntax"):
        return Dependencies.of(load_doc())


def finish(options: Options, draft: Draft, answers: Answers) -> dict[str, Any]:
    """Say who the speakers are, by what the strategies have answered: the fields of an article."""
    layout = draft.layout
    spoken, non_quotes = settle_doubts(draft.found, answers)
    quotes: tuple[Quote, ...] = spoken
    speakers: tuple[Speaker, ...] = ()
    if answers:
        quotes, speakers = resolve_speakers(
            reading_of(draft.context),
            spoken,
            answers,
            options.min_confidence,
            layout.authors,
            gender_names=options.gender_names,
        )
    return {
        "text": draft.context.text,
        "headline": layout.headline,
        "standfirst": layout.standfirst,
        "byline": layout.byline,
        "authors": layout.authors,
        "timestamp": layout.timestamp,
        "published": layout.published,
        "published_precision": layout.published_precision,
        "updated": layout.updated,
        "updated_precision": layout.updated_precision,
        "dateline": layout.dateline,
        "paragraphs": layout.paragraphs,
        "source_line": layout.source_line,
        "source": layout.source,
        "language": draft.context.language,
        "quotes": quotes,
        "speakers": speakers,
        "non_quotes": non_quotes,
    }
