"""Measure who is quoted and what is repeated over many articles: time and memory beside parsing.

    python benchmarks/across.py [--articles 100000] [--quotes 1000000]

The articles are those of the corpora beside the repository, over and over, each time with other
names and other words, so that people and wordings are as many as in a corpus of that size; of each
round, one quote in twenty is left as it was. With --quotes, nothing is parsed: as many quotes,
varied in the same way, are looked at for repeats alone. Needs Linux, whose /proc says what a
process uses, and the corpora; says so where they are absent.
"""

from __future__ import annotations

import argparse
import os
import re
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from zlib import crc32

from corpora import records, require
from scale import use_of

from newsparse import Article, CharSpan, Parser, Quote, Speaker
from newsparse.english.given_names import GIVEN
from newsparse.people import People
from newsparse.repeated import RepeatedQuotes

# The corpora whose articles are varied.
SETS = (
    "quotes.polnear-train.jsonl",
    "quotes.world-train.jsonl",
    "quotes.world-dev.jsonl",
)
# How often the memory is told.
REPORTS = 20
# A run of letters
WORD = re.compile(r"[^\W\d_]+")
# A word of so many small letters may be another one; shorter ones hold a sentence together, and
# verbs that report are among the others.
LONG = 4
# Words that stay what they are, though they are that long.
KEPT = frozenset(
    "added admitted agreed argued asked called claimed declared denied explained insisted noted"
    " promised recalled replied reported stated stressed suggested telling thinks warned"
    " while which where there their about after before could would should said says told tell"
    " that this with from have when what they them were will been into over than then".split()
)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--articles", type=int, default=100_000)
    arguments.add_argument("--quotes", type=int, help="so many quotes, and nothing parsed")
    given = arguments.parse_args()
    require(*SETS)
    seeds = [record["text"] for name in SETS for record in records(name)]
    if given.quotes:
        measure_quotes(seeds, given.quotes)
    else:
        measure_articles(seeds, given.articles)


def measure_articles(seeds: Sequence[str], count: int) -> None:
    """Parse *count* articles made of *seeds* and count along; print the time and the memory."""
    people, repeated, parser = People(), RepeatedQuotes(), Parser()
    parsing = counting = 0.0
    quotes = 0
    print(f"{'articles':>9}{'parsing s':>11}{'counting s':>12}{'MB':>7}")
    for number, text in enumerate(islice(varied(seeds), count), 1):
        start = time.process_time()
        article = parser.parse(text)
        parsed = time.process_time()
        people.add(article, number)
        repeated.add(article, number)
        counting += time.process_time() - parsed
        parsing += parsed - start
        quotes += len(article.quotes)
        if number % max(count // REPORTS, 1) == 0:
            print(f"{number:>9}{parsing:>11.1f}{counting:>12.1f}{megabytes():>7.0f}", flush=True)
    start = time.process_time()
    persons = people.persons()
    told = time.process_time()
    print(f"{len(persons)} with a name in {told - start:.1f} s, {megabytes():.0f} MB")
    found = repeated.found()
    compared = time.process_time()
    print(f"{len(found)} repeated of {quotes} quotes in {compared - told:.1f} s", end="")
    print(f", {megabytes():.0f} MB")
    counting += compared - start
    print(f"counting takes {100 * counting / parsing:.1f} % of the parsing's {parsing:.0f} s")


def measure_quotes(seeds: Sequence[str], count: int) -> None:
    """Look for repeats among *count* quotes made of those in *seeds*; print time and memory."""
    said = [
        (quote.text, quote.speaker.name if quote.speaker else "")
        for text in seeds
        for quote in Article.parse(text).quotes
        if quote.kind != "indirect"
    ]
    repeated = RepeatedQuotes()
    before = megabytes()
    start = time.process_time()
    for number in range(count):
        words, name = said[number % len(said)]
        repeated.add(article_with(changed(words, number // len(said)), name), number)
    added = time.process_time()
    print(f"{count} quotes: {added - start:.0f} s to make, {megabytes() - before:.0f} MB")
    found = repeated.found()
    seconds = time.process_time() - added
    print(f"{len(found)} repeated, found in {seconds:.0f} s, {megabytes() - before:.0f} MB in all")


def article_with(words: str, name: str) -> Article:
    """An article of one quote, whose speaker is called *name*; of nobody where it is empty."""
    text = f"“{words}” {name} said."
    content = CharSpan.of(text, 0, len(words) + 2)
    speaker = Speaker(name, "person") if name else None
    return Article(text, quotes=(Quote("direct", (content,), content, speaker=speaker),))


def varied(seeds: Sequence[str]) -> Iterator[str]:
    """The seeds over and over, each time with other names and other words."""
    number = 0
    while True:
        for seed in seeds:
            yield changed(seed, number // len(seeds))
            number += 1


def changed(text: str, times: int) -> str:
    """*text* with other names, and other words for most of the long ones; the first time as is."""
    if not times:
        return text
    # One paragraph in twenty is repeated with its names.
    pieces = text.split("\n")
    kept = [times % 20 == crc32(piece.encode("utf-8", "replace")) % 20 for piece in pieces]
    return "\n".join(
        piece if is_kept else WORD.sub(lambda word: other(word[0], times), piece)
        for piece, is_kept in zip(pieces, kept, strict=True)
    )


def other(word: str, times: int) -> str:
    """Another word for *word*, the same throughout a round."""
    if len(word) < LONG or word in KEPT:
        return word
    turn = crc32(f"{word} {times}".encode())
    if word.islower():
        return word if turn % 4 == 0 else f"{word[:-3]}{'abeilmorstu'[turn % 11]}{word[-2:]}"
    if word[1:].islower() and word.casefold() not in GIVEN:
        return f"{word[:-2]}{'abdegiklmnorstu'[turn % 15]}{'aeioun'[turn % 6]}"
    return word


def megabytes() -> float:
    """The memory of this process."""
    return use_of(os.getpid()).megabytes


if __name__ == "__main__":
    main()
