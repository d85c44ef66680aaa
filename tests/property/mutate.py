"""Parse real articles, cut and mangled, and check what holds of every article.

    python tests/property/mutate.py [--seconds 60] [--seed 0]

The articles are those of the corpora beside the repository, or else the tests' golden ones. A text
on which an invariant fails is made as short as it can be and printed. Real articles aren't to be
copied here: say the same in words of your own, in tests/property/kept, and the tests replay it.
"""

import argparse
import json
import random
import time
from pathlib import Path

from invariants import check
from texts import GOLDEN, PIECES

from newsparse import Article

CORPORA = Path(__file__).resolve().parents[3] / "shared" / "corpora"
LENGTHS = (200, 600, 1500, 3000)
MOST_EDITS = 40


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--seconds", type=float, default=60)
    arguments.add_argument("--seed", type=int, default=0)
    given = arguments.parse_args()
    chance = random.Random(given.seed)
    articles = real_articles() or GOLDEN
    end = time.monotonic() + given.seconds
    tried = failed = 0
    while time.monotonic() < end:
        text = mutated(chance.choice(articles), chance)
        tried += 1
        if (problem := problem_of(text)) is not None:
            failed += 1
            print(problem, repr(shortest(text, problem)), flush=True)
    print(f"{tried} texts, {failed} failed")


def real_articles() -> list[str]:
    records = (
        json.loads(line)
        for path in sorted(CORPORA.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    )
    return [record["text"] for record in records if "text" in record]


def mutated(text: str, chance: random.Random) -> str:
    """A stretch of *text* with characters gone, recased, or pieces of any kind between them."""
    begin = chance.randrange(max(1, len(text)))
    letters = list(text[begin : begin + chance.choice(LENGTHS)])
    for _ in range(chance.randrange(MOST_EDITS)):
        at = chance.randrange(len(letters) + 1)
        edit = chance.choice(("insert", "insert", "delete", "recase"))
        if edit == "insert":
            letters.insert(at, chance.choice(PIECES))
        elif edit == "delete":
            del letters[at : at + chance.randrange(1, 20)]
        elif at < len(letters):
            letters[at] = letters[at].swapcase()
    recased = chance.choice((str, str, str, str, str.upper, str.lower, str.title))
    return recased("".join(letters))


def problem_of(text: str) -> str | None:
    """What fails on *text*, None where nothing does."""
    try:
        check(Article.parse(text))
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
        return f"{type(error).__name__} {error}"
    return None


def shortest(text: str, problem: str) -> str:
    """*text* without whatever can go while *problem* stays."""
    size = len(text) // 2
    while size:
        at = 0
        while at < len(text):
            rest = text[:at] + text[at + size :]
            if problem_of(rest) == problem:
                text = rest
            else:
                at += size
        size //= 2
    return text


if __name__ == "__main__":
    main()
