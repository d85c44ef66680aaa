"""A text -> a draft: its parts, its prose, and the quotes that nobody has answered for yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from attrs import frozen

from newsparse.attribution import Context
from newsparse.options import Options

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from newsparse.databases import Parts
    from newsparse.layout import Layout
    from newsparse.quotations import Quotations
    from newsparse.reading import Reading

__all__ = ["Draft", "begin"]


@frozen(eq=False, slots=True)
class Draft:
    """An article whose quotes are found and still open."""

    layout: Layout
    reading: Reading
    found: Quotations
    context: Context


def begin(
    options: Options,
    text: str,
    load_doc: Callable[[], Doc],
    body_start: int | None = None,
    parts: Parts | None = None,
) -> Draft:
    """Split *text* in its parts, read the prose, and find the quotes."""
    # Their words and patterns take time to load: only who reads a text pays for them.
    from newsparse.english.language import language_of
    from newsparse.layout import read_layout
    from newsparse.quotations import find_quotations, marked_quotations
    from newsparse.reading import read_prose
    from newsparse.strategies.candidates import weigh

    layout = read_layout(
        text, body_start, parts, dayfirst=options.dayfirst, tz=options.tz, now=options.now
    )
    reading = read_prose(text, layout.headline, layout.standfirst, layout.paragraphs)
    language = options.language or language_of(reading.tokens.lows)
    found = find_quotations(reading) if language else marked_quotations(reading)
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
        reading=reading,
        load_doc=load_doc,
        weigh=weigh,
    )
    return Draft(layout, reading, found, context)
