"""Learn the weights of `newsparse/models/name.json`: which words are spelt as people's names are.

    pip install faker
    python benchmarks/train_names.py            # writes the weights
    python benchmarks/train_names.py --measure  # on words left out, and speakers of world-train

Names are the given and family names of `Faker` (MIT), some seventy locales; words are those that
the corpora beside the repository have in small letters. Nothing is drawn by chance.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import re
import unicodedata
import zlib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

import faker.providers.person
from corpora import records, require
from fitting import Weights, fit_yes_no, write_weights

from newsparse.english.given_names import GIVEN
from newsparse.english.letters import letter_signs

TARGET = Path(__file__).resolve().parent.parent / "newsparse" / "models" / "name.json"
# The corpora whose words in small letters are no names.
SETS = (
    *("quotes.polnear-train.jsonl", "quotes.world-train.jsonl", "quotes.world-dev.jsonl"),
    *("quotes.polnear-dev.jsonl", "articles.dev.jsonl"),
)
# The strength of the penalty on the weights.
PENALTY = 3.0
# Weights nearer to zero are left out: with all of them, 1 word of 100 more is told apart, and
# the file is a dozen times as large.
LEAST = 0.4
# How often a word stands in the corpora at least, so that no slip of the pen is one.
SEEN = 3
# How often it has small letters at least, for once that it has a capital.
SMALL = 0.5
# How often a common word counts at most.
MOST = 5
# In how many folds words are dealt, of which one is left out to measure by.
FOLDS = 5
# A word by itself, and any run of letters
WORD = re.compile(r"(?<![\w’'-])[^\W\d_]{2,}(?![\w’'-])")
LETTERS = re.compile(r"[^\W\d_]{2,}")


def names() -> set[str]:
    """Given and family names in Latin letters, in lower case."""
    found: set[str] = set()
    for locale in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = importlib.import_module(
            f"{faker.providers.person.__name__}.{locale.name}"
        ).Provider
        for kind in dir(provider):
            if kind.startswith(("first_name", "last_name")):
                listed = getattr(provider, kind)
                # A mapping has how common each is; of what is no collection, there is nothing.
                if isinstance(listed, Collection) and not isinstance(listed, str):
                    found.update(_words_of(listed))
    return found


def _words_of(listed: Iterable[object]) -> Iterator[str]:
    for name in listed:
        for word in LETTERS.findall(str(name)):
            if unicodedata.name(word[0], "").startswith("LATIN"):
                yield word.lower()


def words() -> dict[str, int]:
    """What the corpora write in small letters, and how often."""
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for name in SETS:
        for record in records(name):
            for word in WORD.findall(record["text"]):
                (small if word.islower() else capital)[word.lower()] += 1
    return {
        word: times
        for word, times in small.items()
        if times >= SEEN and times >= SMALL * capital[word]
    }


def examples() -> list[tuple[str, bool]]:
    """Names and words; a word that is twice as common counts once more."""
    plain = words()
    people = names() - plain.keys()
    said = [
        (word, False)
        for word in sorted(plain)
        for _ in range(min(MOST, plain[word].bit_length() - 1))
    ]
    return [*((name, True) for name in sorted(people)), *said]


def fit(chosen: list[tuple[str, bool]]) -> Weights:
    """The weights that tell people's names among *chosen* words, each with whether it is one."""
    return fit_yes_no([(letter_signs(word), truth) for word, truth in chosen], PENALTY)


def measure(chosen: list[tuple[str, bool]]) -> None:
    """Print how many of the words that are left out are told rightly."""
    fold = {word: zlib.crc32(word.encode()) % FOLDS for word, _ in chosen}
    fitted = fit([each for each in chosen if fold[each[0]]])
    kept = {sign: round(worth, 2) for sign, worth in fitted.items() if abs(worth) >= LEAST}

    def weigh(word: str) -> float:
        return sum(kept.get(sign, 0.0) for sign in letter_signs(word))

    left = [each for each in chosen if not fold[each[0]]]
    left = list(dict.fromkeys(left))
    right = sum((weigh(word) > 0) == truth for word, truth in left)
    print(f"{right / len(left):.1%} of {len(left)} words left out are told apart")
    for least in (-1.0, -0.75, -0.5, -0.25, 0.0):
        told: Counter[tuple[bool, bool]] = Counter()
        for record in records("quotes.world-train.jsonl"):
            for speaker in record["speakers"]:
                name = LETTERS.findall(speaker["entity"])
                if 2 <= len(name) <= 4 and all(word[0].isupper() for word in name):
                    low = [word.lower() for word in name]
                    if low[0] not in GIVEN:
                        mean = sum(map(weigh, low)) / len(low)
                        told[speaker["kind"] == "person", mean > least] += 1
        people, others = (told[kind, True] + told[kind, False] for kind in (True, False))
        print(f"above {least}: {told[True, True]} of {people} people", end=", ")
        print(f"{told[False, True]} of {others} others")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--measure", action="store_true")
    given = arguments.parse_args()
    require(*SETS)
    chosen = examples()
    if given.measure:
        measure(chosen)
        return
    provenance = {
        "made_by": "benchmarks/train_names.py",
        "fitted_on": f"{len({word for word, truth in chosen if truth})} names of the package Faker"
        f" (MIT), and {len({word for word, truth in chosen if not truth})} English words of news",
    }
    write_weights(TARGET, fit(chosen), LEAST, provenance)


if __name__ == "__main__":
    main()
