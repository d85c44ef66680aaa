"""A newsparse strategy for a newsroom's house style: whom it means by which nickname."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsparse import Attribution, Context, Quote

__all__ = ["Nicknames", "Person", "build"]


class Person(NamedTuple):
    """Whom a nickname means, and what that one is when the article doesn't say it."""

    name: str
    role: str | None = None


class Nicknames:
    """Answers for quotes whose reporting sentence holds a nickname outside the quoted words.

    Args:
        people: Nickname, as the newsroom writes it, to the person.
    """

    name = "nicknames"

    def __init__(self, people: Mapping[str, Person]) -> None:
        self._people = dict(people)
        # "the Skipper’s father" is somebody else.
        self._pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, self._people))})\b(?!['’]s)")

    def __call__(self, quotes: Sequence[Quote], context: Context, /) -> Mapping[Quote, Attribution]:
        answers: dict[Quote, Attribution] = {}
        for quote in quotes:
            sentence = quote.sentence
            for found in self._pattern.finditer(context.text, sentence.start, sentence.end):
                if not any(span.start <= found.start() < span.end for span in quote.content):
                    person = self._people[found.group()]
                    answers[quote] = Attribution(
                        mention=context.span(found.start(), found.end()),
                        name=person.name,
                        kind="person",
                        role=person.role,
                        confidence=0.9,
                    )
                    break
        return answers


def build() -> Nicknames:
    """What the entry point names: called without arguments, it gives the strategy."""
    return Nicknames(
        {
            "the Skipper": Person("Ada Ek", role="captain of Harbour Town"),
            "Big Tom": Person("Tomas Rye"),
        }
    )
