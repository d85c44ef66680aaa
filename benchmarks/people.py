"""Measure which names across articles are counted as one person, and what counting costs.

    python benchmarks/people.py

Names are those that newsparse reads in PolNeAR's training articles, and in all articles of the
corpora; `people.gold.json` says which of them are one person's, as a reader judged. Printed are
precision and recall over pairs of names, how many names the gold doesn't have, and the processor
time that people and repeated quotes take beside the parsing. Needs the corpora beside the
repository; says so where they are absent.
"""

from __future__ import annotations

import json
import time
from hashlib import sha256
from itertools import combinations
from pathlib import Path

from corpora import records, require

from newsparse import Parser
from newsparse.people import People
from newsparse.repeated import RepeatedQuotes

CORPUS = "quotes.polnear-train.jsonl"
FURTHER = (
    "quotes.polnear-dev.jsonl",
    "quotes.world-train.jsonl",
    "quotes.world-dev.jsonl",
    "quotes.gum-news.jsonl",
    "articles.dev.jsonl",
)
GOLD = Path(__file__).with_name("people.gold.json")


def main() -> None:
    require(CORPUS, *FURTHER)
    people, repeated = People(), RepeatedQuotes()
    parser = Parser()
    parsing = counting = 0.0
    for record in records(CORPUS):
        start = time.process_time()
        article = parser.parse(record["text"])
        parsed = time.process_time()
        people.add(article, record["id"])
        repeated.add(article, record["id"])
        counting += time.process_time() - parsed
        parsing += parsed - start
    start = time.process_time()
    persons = people.persons()
    found = repeated.found()
    counting += time.process_time() - start
    print(f"{len(persons):,} speakers with a name, {len(found):,} repeated quotes")
    print(f"counting takes {100 * counting / parsing:.1f} % of the parsing's {parsing:.1f} s")
    print_pairs("PolNeAR", people)
    for name in FURTHER:
        for record in records(name):
            people.add(parser.parse(record["text"]), record["id"])
    print_pairs("all corpora", people)


def print_pairs(title: str, people: People) -> None:
    """Precision and recall of the pairs of names that are counted as one person."""
    groups = [person.names for person in people.persons() if person.kind == "person"]
    known: dict[str, int] = json.loads(GOLD.read_text("utf-8"))["names"]
    named = {
        name: known.get(sha256(name.encode()).hexdigest()[:16])
        for group in groups
        for name in group
    }
    found = {
        frozenset(pair)
        for group in groups
        for pair in combinations(sorted(name for name in group if named[name] is not None), 2)
    }
    by_person: dict[int, list[str]] = {}
    for name, person in named.items():
        if person is not None:
            by_person.setdefault(person, []).append(name)
    gold = {
        frozenset(pair) for names in by_person.values() for pair in combinations(sorted(names), 2)
    }
    right = len(found & gold)
    absent = sum(person is None for person in named.values())
    print(
        f"{title}: {len(named):,} names, {absent:,} of them not in the gold; "
        f"{len(gold)} pairs of one person, {right} found, {len(found) - right} wrongly: "
        f"precision {right / max(len(found), 1):.3f}, recall {right / max(len(gold), 1):.3f}"
    )


if __name__ == "__main__":
    main()
