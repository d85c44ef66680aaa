"""A newsparse strategy that takes speakers from the clusters of a coreference model.

It reads them where spaCy's own coreference component leaves them: one span group a cluster,
`doc.spans["coref_clusters_1"]` and so on. newsparse says who is likely for each quote; the model
says which of them are one and the same, and what that one is called.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from newsparse import Attribution, Candidate, Context, Quote, Strategy

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

__all__ = ["build", "coreference"]

PREFIX = "coref_clusters"


def coreference(quotes: Sequence[Quote], context: Context, /) -> Mapping[Quote, Attribution]:
    """Answer with the name of the cluster that is likeliest, all its candidates together."""
    # A mention may or may not have an article or a title before it: they end in the same place.
    name_at = {
        member.end_char: name
        for cluster in clusters(context.doc)
        if (name := name_of(cluster))
        for member in cluster
    }
    answers: dict[Quote, Attribution] = {}
    for quote in quotes:
        alike: dict[str, list[Candidate]] = defaultdict(list)
        for candidate in context.candidates(quote):
            name = name_at.get(candidate.mention.end) or candidate.name
            if name is not None:
                alike[name].append(candidate)
        likely = {name: sum(each.probability for each in ones) for name, ones in alike.items()}
        best = max(likely, key=likely.__getitem__, default=None)
        if best is not None and alike[best][0].mention.end in name_at:
            answers[quote] = Attribution(
                mention=alike[best][0].mention, name=best, confidence=min(likely[best], 1.0)
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


def build() -> Strategy:
    """What the entry point names: called without arguments, it gives the strategy."""
    return coreference
