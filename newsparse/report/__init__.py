"""A page about a corpus: who is quoted most, by kind and gender, over time, and what is repeated.

    report = Report()
    for article, name in parser.pipe(pairs, as_tuples=True):
        report.add(article, name)
    Path("report.html").write_text(report.to_html(), encoding="utf-8")

The page is one file that needs no script and loads nothing; whatever articles hold is escaped. Of
what there is too much of, the top is shown, and the page says so. It stands on Jinja2:
`pip install "newsparse[view]"`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from newsparse.people import People, is_named
from newsparse.repeated import RepeatedQuotes
from newsparse.report.tallies import Tally, Told

if TYPE_CHECKING:
    from jinja2 import Environment

    from newsparse.article import Article
    from newsparse.spans import Quote

__all__ = ["Report"]

# In characters; a speech of more is cut.
_LONGEST_TOLD = 400
# https://brenn.example/ferry: what a page may link to, of what names an article
_ADDRESS = re.compile(r"https?://[^\s<>\"']+")
# The sorts of quotes that are counted, each with its values: ("kind", "person").
_Sort = tuple[str, Hashable]


class Report:
    r"""Takes articles one by one, and makes a page of them all.

    Memory grows with the names and, for what is repeated, with some 400 bytes a quote. It can be
    pickled: each process can take its own share, and `merge` joins them.

    Example:
        >>> from newsparse import Article
        >>> report = Report()
        >>> report.add(Article.parse('Rain ahead\n\n"Take a coat," said Ada Ek.'), "rain.txt")
        >>> report.to_html().startswith("<!doctype html>")
        True
    """

    def __init__(self) -> None:
        self.people: People = People()
        self.repeated: RepeatedQuotes = RepeatedQuotes()
        self.articles_by_day: Counter[date | None] = Counter()
        self._tallies: dict[_Sort, Tally] = {}

    def add(self, article: Article, key: Hashable) -> None:
        """Count *article*, which *key* names on the page: its file, an id, or its address.

        An address that begins with `http` is a link there.
        """
        self.people.add(article, key)
        self.repeated.add(article, key)
        day = article.published.date() if article.published else None
        self.articles_by_day[day] += 1
        headline = _cut(str(article.headline)) if article.headline else ""
        for quote in article.quotes:
            name = quote.speaker.name if quote.speaker else ""
            cue = str(quote.cue) if quote.cue else ""
            told = Told(
                _cut(quote.text), quote.kind, cue, name, str(key), headline, quote.start, day
            )
            for sort in _sorts_of(quote, article.source, day):
                self._tallies.setdefault(sort, Tally()).add(told)

    def merge(self, other: Report) -> None:
        """Count all that *other* has counted as well."""
        self.people.merge(other.people)
        self.repeated.merge(other.repeated)
        self.articles_by_day.update(other.articles_by_day)
        for sort, tally in other._tallies.items():
            self._tallies.setdefault(sort, Tally()).merge(tally)

    def tally(self, sort: str, value: Hashable) -> Tally:
        """The quotes of one sort: `("kind", "person")`, `("name", "Dana Ek")`."""
        return self._tallies.get((sort, value), Tally())

    def values(self, sort: str) -> list[Hashable]:
        """The values that a sort has: of `"kind"` person, group..."""
        return [value for name, value in self._tallies if name == sort]

    def to_html(self, title: str = "Who is quoted", most: int = 50) -> str:
        """The page; write it as UTF-8.

        Args:
            title: What stands above it.
            most: How many people, sources and repeated quotes are shown at most.

        Raises:
            ModuleNotFoundError: Jinja2 isn't installed.
            ValueError: *most* is below 1.
        """
        from newsparse.report.page import page_of

        if most < 1:
            raise ValueError(f"most is {most}, not 1 or more")
        return _templates().get_template("report.html").render(page=page_of(self, title, most))


def _sorts_of(quote: Quote, source: str | None, day: date | None) -> list[_Sort]:
    speaker = quote.speaker
    sorts: list[_Sort] = [("quote", quote.kind), ("source", source), ("day", day)]
    if speaker is None:
        return [*sorts, ("kind", None)]
    named = is_named(speaker)
    sorts += [("kind", speaker.kind), ("named", named)]
    if named:
        sorts.append(("name", speaker.name))
    if speaker.kind == "person":
        sorts.append(("gender", speaker.gender))
    return sorts


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_TOLD else f"{text[:_LONGEST_TOLD]}…"


@cache
def _templates() -> Environment:
    try:
        import jinja2
    except ModuleNotFoundError as error:
        message = 'newsparse.report needs Jinja2; pip install "newsparse[view]"'
        raise ModuleNotFoundError(message, name=error.name) from error

    packages = ("newsparse.report", "newsparse.view")
    templates = jinja2.Environment(
        loader=jinja2.ChoiceLoader([jinja2.PackageLoader(package) for package in packages]),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_cleaned,
    )
    templates.tests["address"] = _is_address
    return templates


def _cleaned(value: object) -> object:
    from newsparse.view.picture import showable

    # Markup, which is a string too, is made of what was cleaned already.
    return showable(value) if type(value) is str else value


def _is_address(value: str) -> bool:
    return _ADDRESS.fullmatch(value) is not None
