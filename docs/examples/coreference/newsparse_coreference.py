"""A newsparse strategy that takes speakers from the clusters of a coreference model.

It reads them where spaCy's own coreference component leaves them: one span group a cluster,
`doc.spans["coref_clusters_1"]` and so on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from newsparse import Attribution, Context, Quote, Strategy

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

__all__ = ["build", "coreference"]

PREFIX = "coref_clusters"


def coreference(quotes: Sequence[Quote], context: Context, /) -> Mapping[Quote, Attribution]:
    """Answer with the name of the cluster that stands next to a quote's reporting words."""
    members = [
        (span, name)
        for cluster in clusters(context.doc)
        if (name := name_of(cluster))
        for span in cluster
    ]
    answers: dict[Quote, Attribution] = {}
    for quote in quotes:
        near = [
            (distance(span, quote), span.start_char, span.end_char, name)
            for span, name in members
            if stands_beside(span, quote)
        ]
        if near:
            _, start, end, name = min(near)
            answers[quote] = Attribution(
                mention=context.span(start, end), name=name, confidence=0.8
            )
    return answers


def clusters(doc: Doc) -> Iterator[list[Span]]:
    """The groups of spans that mean the same."""
    groups = cast("Mapping[str, Iterable[Span]]", doc.spans)
    for name, group in groups.items():
        if name.startswith(PREFIX):
            yield list(group)


def name_of(cluster: Sequence[Span]) -> str | None:
    """The longest name of a person or an organisation that heads a member; None without any."""
    names = [
        entity.text
        for member in cluster
        for entity in member.ents
        if entity.label_ in ("PERSON", "ORG") and entity.start <= member.root.i < entity.end
    ]
    return max(names, key=len, default=None)


def stands_beside(span: Span, quote: Quote) -> bool:
    """Whether *span* is in the reporting sentence, and not among the words that were said."""
    sentence = quote.sentence
    return (
        sentence.start <= span.start_char
        and span.end_char <= sentence.end
        and not any(
            content.start < span.end_char and span.start_char < content.end
            for content in quote.content
        )
    )


def distance(span: Span, quote: Quote) -> int:
    """Characters between *span* and the reporting words, or the quote where there are none."""
    near = quote.cue or quote.content[0]
    return max(near.start - span.end_char, span.start_char - near.end, 0)


def build() -> Strategy:
    """What the entry point names: called without arguments, it gives the strategy."""
    return coreference
