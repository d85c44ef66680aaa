"""Measure which names across articles are counted as one person, and what counting costs.

    python benchmarks/people.py

Names are those that newsparse reads in PolNeAR's training articles; `people.gold.json` says which
of them are one person's, as a reader judged. Printed are precision and recall over pairs of names,
the processor time that people and repeated quotes take beside the parsing, and how many names the
gold doesn't have. Needs the corpora beside the repository; says so where they are absent.
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
GOLD = Path(__file__).with_name("people.gold.json")


def main() -> None:
    require(CORPUS)
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
    print_pairs([person.names for person in persons if person.kind == "person"])
    print(f"{len(persons):,} speakers with a name, {len(found):,} repeated quotes")
    print(f"counting takes {100 * counting / parsing:.1f} % of the parsing's {parsing:.1f} s")


def print_pairs(groups: list[tuple[str, ...]]) -> None:
    """Precision and recall of the pairs of names that share a group."""
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
        f"{len(named):,} names, {absent:,} of them not in the gold; {len(gold)} pairs of one person"
    )
    print(f"precision {right / max(len(found), 1):.3f}, recall {right / max(len(gold), 1):.3f}")


if __name__ == "__main__":
    main()
