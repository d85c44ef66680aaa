"""A newsparse strategy that knows whom a newsroom means by its nicknames."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from newsparse import Attribution, Context, Quote

__all__ = ["Nicknames", "build"]


class Nicknames:
    """Answers for quotes whose reporting sentence holds a nickname outside the quoted words.

    Args:
        people: Nickname, as the newsroom writes it, to the person's name.
    """

    name = "nicknames"

    def __init__(self, people: Mapping[str, str]) -> None:
        self._people = dict(people)
        # "the Skipper’s father" is somebody else.
        self._pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, self._people))})\b(?!['’]s)")

    def __call__(self, quotes: Sequence[Quote], context: Context, /) -> Mapping[Quote, Attribution]:
        answers: dict[Quote, Attribution] = {}
        for quote in quotes:
            sentence = quote.sentence
            for found in self._pattern.finditer(context.text, sentence.start, sentence.end):
                if not any(span.start <= found.start() < span.end for span in quote.content):
                    answers[quote] = Attribution(
                        mention=context.span(found.start(), found.end()),
                        name=self._people[found.group()],
                        confidence=0.9,
                    )
                    break
        return answers


def build() -> Nicknames:
    """What the entry point names: called without arguments, it gives the strategy."""
    return Nicknames({"the Skipper": "Ada Ek", "Big Tom": "Tomas Rye"})
