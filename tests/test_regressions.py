"""Shapes of text that once took time out of proportion to their length.

Each is one search that had no end: over a sentence that has none, or over everybody an article
names. Names and words differ throughout, so that no lookup by word makes the search short.
"""

from collections.abc import Callable, Sequence
from itertools import product

import pytest
from processor_time import assert_at_most

from newsparse import Article, Attribution, Context, Parser, Quote

_SYLLABLES = [first + second for first, second in product("bdfgklmnprstv", "aeiou")]
FACTOR = 4
# A quadratic step takes sixteen times as long.
ALLOWED = 9


def word(number: int) -> str:
    """A word of its own for every number."""
    letters = ""
    for _ in range(3):
        number, syllable = divmod(number, len(_SYLLABLES))
        letters += _SYLLABLES[syllable]
    return letters


def name(number: int) -> str:
    return word(number * 37 + 11).capitalize()


def each(sentence: Callable[[int], str], between: str = " ") -> Callable[[int], str]:
    return lambda count: between.join(map(sentence, range(count)))


def again(piece: str) -> Callable[[int], str]:
    return lambda count: piece * count


# The text for a count of pieces, and the count that takes some tens of milliseconds.
SHAPES: dict[str, tuple[Callable[[int], str], int]] = {
    "one name without end": (again("Ada Ek "), 1500),
    "one title without end": (again("mayor "), 2000),
    "appositions without end": (again("Ada Ek, the mayor, "), 500),
    "relative clauses without end": (again("Ada Ek, who said it, "), 100),
    "pronouns in one sentence": (again("she he they "), 750),
    "clauses in one sentence": (again("he said that "), 400),
    "frames in one sentence": (again("according to the company, "), 75),
    "marks in one sentence": (again('a "b '), 500),
    "single marks that nothing closes": (again("it 'a is "), 1000),
    "marks behind digits": (again('"sick of 1" again. '), 500),
    "labels in one sentence": (again("Ek: "), 2000),
    "label lines": (again("EK: yes\n\n"), 750),
    "answers to nobody": (each(lambda n: f"{name(n)} Ek: We go.\n\nA: Paint it.", "\n\n"), 250),
    "words spelt alike": (each(lambda n: f"{name(n)} {word(n)}."), 1000),
    "companies": (each(lambda n: f"The {name(n)} Corp. said the company paints."), 300),
    "ministers": (each(lambda n: f"Foreign Minister Ada {name(n)} left. The minister left."), 200),
    "roles of one person": (each(lambda n: f"Ada Ek, the {word(n)} mayor, left."), 500),
    "bearers of one family name": (each(lambda n: f"{name(n)} Ek left. Ek said no."), 250),
    "they, always": (again("Officials said yes. “We go,” they said. "), 150),
    "echoes": (lambda n: "“we paint now” " * 20 + "\n\n" + "“we paint it now,” he said. " * n, 150),
    "different people quoted": (
        each(lambda n: f"“We {word(n)} it,” said Ada {name(n)}, a baker. He said so.", "\n\n"),
        100,
    ),
    "one paragraph of prose": (
        each(lambda n: f"“It needs {word(n)},” Bo {name(n)} said. He waits, he said."),
        100,
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
def test_time_is_linear(shape: str) -> None:
    build, count = SHAPES[shape]
    # The body is more than one line, so that no part of the layout takes it all.
    opening = "Ferry stops\n\n“Paint it,” Ada Ek said. "
    short, long = opening + build(count), opening + build(count * FACTOR)
    Article.parse(short)
    assert_at_most(ALLOWED, Article.parse, short, long)


@pytest.mark.slow
@pytest.mark.parametrize("name_of", [lambda n: "Ada Ek", name], ids=["one", "many"])
def test_time_is_linear_where_a_strategy_answers_by_name(name_of: Callable[[int], str]) -> None:
    def by_name(quotes: Sequence[Quote], context: Context, /) -> dict[Quote, Attribution]:
        return {quote: Attribution(name=name_of(n)) for n, quote in enumerate(quotes)}

    build = each(lambda n: f"“We {word(n)} it now,” said Bo {name(n)}.", "\n\n")
    parser = Parser([by_name])
    opening = "Ferry stops\n\n"
    short, long = opening + build(400), opening + build(400 * FACTOR)
    assert_at_most(ALLOWED, parser.parse, short, long)


@pytest.mark.slow
def test_time_is_linear_where_the_author_speaks() -> None:
    build = each(lambda n: f"Bo {name(n)} was there. “We {word(n)} it now,” I said.", "\n\n")
    opening = "Ferry stops\n\nBy Ada Ek\n\n"
    short, long = opening + build(400), opening + build(400 * FACTOR)
    assert_at_most(ALLOWED, Article.parse, short, long)


def test_quotes_of_one_sentence_share_its_text() -> None:
    article = Article.parse("Ferry stops\n\n" + "“We paint it all now,” Ada Ek said, and " * 50)
    texts = {id(quote.sentence.text) for quote in article.quotes}
    assert len(article.quotes) > 10
    assert len(texts) == len({quote.sentence.start for quote in article.quotes})
