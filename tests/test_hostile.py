"""Time is linear in the length of the text, whatever the text.

A text eight times as long may take twenty-four times as long: noise and caches have room, a
quadratic step, which takes sixty-four times as long, has none.
"""

from pathlib import Path

import pytest
from processor_time import assert_at_most

from newsparse import Parser

GOLDEN = Path(__file__).parent / "golden"
FACTOR = 8
ALLOWED = 3 * FACTOR

# Hostile pieces, and how often the shorter text has them.
PIECES = {
    "straight marks": '"',
    "single marks": "'",
    "opening marks": "“",
    "closing marks": "”",
    "marks of all kinds": "“‘'\"«",
    "marks and spaces": '" ',
    "marks and letters": 'a "b ',
    "apostrophes": "the boys' dogs' ",
    "nested quotations": "“he said ‘yes ",
    "unclosed paragraphs": "“Paint it.\n\n",
    "names": "Ada Ek ",
    "one long name": "Ada",
    "titles": "Mr. Dr. Sen. ",
    "roles": "Foreign Minister ",
    "capitals": "FERRY STOPS ",
    "appositions": "Ada Ek, the mayor, ",
    "pronouns": "she he they ",
    "said that": "said that ",
    "he said that": "he said that ",
    "she said": '"Paint," she said. ',
    "according to": "according to the company, ",
    "labels": "ADA EK: Paint.\n\n",
    "label starts": "Ek: ",
    "dashes": "- Ek - ",
    "date-like lines": "4 August 2021 - 22:07\n\n",
    "half dates": "4 August ",
    "numbers with marks": "4/8/2021-",
    "clocks": "10:07 ",
    "zones": "BST EDT ",
    "byline-like lines": "By Ada Ek and Bo Lund\n\n",
    "by": "By ",
    "and": "Ada Ek and ",
    "datelines": "OSLO, May 4 (Norpel) - ",
    "sources": "Source: Norpel\n\n",
    "brackets": "(",
    "spaces": " ",
    "tabs and spaces": "\t ",
    "empty lines": "\n",
    "spaces and line ends": " \n",
    "carriage returns": "\r",
    "dots": ". ",
    "dots alone": ".",
    "commas": ",",
    "hyphens": "-",
    "digits": "7",
    "digits and commas": "7,",
    "combining marks": "\u0301",
    "halves of characters": "\ud800",
    "NUL": "\0",
    "emoji": "👩‍👩‍👧",
    "short paragraphs": "a\n\n",
    "short lines": "a\n",
    "lines that introduce lists": "said:\n",
}


def assert_linear(short: str, long: str) -> None:
    parser = Parser()
    parser.parse(short[:1000])
    assert_at_most(ALLOWED, parser.parse, short, long)


# Long enough for a quadratic step to show, short enough for all of them in some seconds.
LENGTH = 6_000


@pytest.mark.slow
@pytest.mark.parametrize("name", PIECES)
@pytest.mark.parametrize("before", ["", 'Ferry stops\n\n"Paint," Ada Ek said. '], ids=["", "body"])
def test_one_piece_repeated(name: str, before: str) -> None:
    repeats = LENGTH // len(PIECES[name]) + 1
    assert_linear(
        before + PIECES[name] * repeats,
        before + PIECES[name] * repeats * FACTOR,
    )


def test_a_row_of_dots_before_a_word() -> None:
    assert_linear("." * LENGTH + "a", "." * LENGTH * FACTOR + "a")


def test_articles_one_after_the_other() -> None:
    text = "\n\n".join(path.read_bytes().decode() for path in sorted(GOLDEN.glob("*.txt")))
    assert_linear(text, text * FACTOR)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["names", "spaces", "digits", "he said that"])
def test_a_line_of_a_million_characters(name: str) -> None:
    text = PIECES[name] * (1_000_000 // len(PIECES[name]))
    assert Parser().parse(text).text is text


@pytest.mark.slow
def test_a_hundred_thousand_paragraphs() -> None:
    assert Parser().parse("Paint it.\n\n" * 100_000).text
