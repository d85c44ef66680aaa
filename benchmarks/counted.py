"""Count the work of a parse: it is the same on a busy machine and on a quiet one.

    python benchmarks/counted.py             the work beside what is recorded; fails if it differs
    python benchmarks/counted.py --record    keep it as what newsparse costs now
    python benchmarks/counted.py --growth    the work for hostile texts and for ten times as much

Counts what newsparse's own code does for the texts of tests/golden, parsed a second time: the
interpreter's instructions, and the calls of functions in C. Both are counts of CPython 3.11, the
same in every run: strings are hashed with a fixed seed, and no other library's code counts.
What a function in C does is not seen: a slow pattern counts as one call.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import newsparse
from newsparse import Article

# Whose work is counted, for which texts, where that is recorded, and for which Python.
TOP = Path(__file__).resolve().parents[1]
TEXTS = TOP / "tests" / "golden"
RECORDED = Path(__file__).with_suffix(".json")
PACKAGE = str(Path(newsparse.__file__).parent)
VERSION = (3, 11)
# How much more or less work says so, of one.
ALLOWED = 0.03
# Pieces that are repeated, each to a text of LENGTH characters and to one that is TIMES as long,
# which may cost as much more as GROWTH says.
HOSTILE = ('"', "“", "”", "'", '" ', "“‘'\"«", "A: said ", '"x," he said. ')
LENGTH = 1_000
TIMES = 10
GROWTH = 12
# What strings are hashed with.
SEED = "0"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--record", action="store_true", help="keep the count")
    options.add_argument("--growth", action="store_true", help="count for hostile texts")
    given = options.parse_args()
    if sys.version_info[:2] != VERSION:
        print(f"Skipped: the counts are those of Python {'.'.join(map(str, VERSION))}.")
        return
    if newsparse.__compiled__:
        print("Skipped: compiled code shows none of its instructions.")
        return
    if os.environ.get("PYTHONHASHSEED") != SEED:
        os.execve(
            sys.executable, [sys.executable, *sys.argv], {**os.environ, "PYTHONHASHSEED": SEED}
        )
    if given.growth:
        sys.exit(growth())
    texts = [path.read_bytes().decode() for path in sorted(TEXTS.glob("*.txt"))]
    counted = work_of(texts)
    if given.record:
        RECORDED.write_text(json.dumps(counted, indent=1) + "\n", encoding="utf-8")
    sys.exit(compare(counted, json.loads(RECORDED.read_text("utf-8"))))


def work_of(texts: list[str]) -> dict[str, int]:
    """What parsing *texts* costs, once everything is loaded and remembered that ever is."""
    for text in texts:
        Article.parse(text)
    own: dict[CodeType, bool] = {}
    counts = {"instructions": 0, "calls of C": 0}

    def is_own(code: CodeType) -> bool:
        known = own.get(code)
        if known is None:
            known = own[code] = code.co_filename.startswith(PACKAGE)
        return known

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        if event == "call":
            if not is_own(frame.f_code):
                return None
            frame.f_trace_opcodes, frame.f_trace_lines = True, False
        elif event == "opcode":
            counts["instructions"] += 1
        return trace

    def profile(frame: FrameType, event: str, _: Any) -> None:
        if event == "c_call" and is_own(frame.f_code):
            counts["calls of C"] += 1

    sys.setprofile(profile)
    sys.settrace(trace)
    try:
        for text in texts:
            Article.parse(text)
    finally:
        sys.settrace(None)
        sys.setprofile(None)
    size = sum(map(len, texts))
    return {"characters": size, **counts}


def growth() -> int:
    """Print what hostile texts cost; 1 if one costs too much more where it is longer."""
    grows = False
    for piece in HOSTILE:
        short, long = (
            work_of([piece * (length // len(piece))])["instructions"]
            for length in (LENGTH, TIMES * LENGTH)
        )
        print(f"{piece!r:<16}{long / TIMES / LENGTH:>8,.0f} a character{long / short:>8.1f} times")
        grows |= long > GROWTH * short
    if grows:
        print(f"A text {TIMES} times as long may take {GROWTH} times the work.")
    return int(grows)


def compare(counted: dict[str, int], recorded: dict[str, int]) -> int:
    """Print both; 1 if they differ by more than what is allowed."""
    differs = False
    for name, count in counted.items():
        change = count / recorded[name] - 1
        print(f"{name:<14}{count:>12,}{recorded[name]:>12,} recorded{change:>+8.1%}")
        differs |= abs(change) > ALLOWED
    if differs:
        print(
            f"A parse costs more than {ALLOWED:.0%} more or less than it did, or its texts have "
            "changed. If that is as it should be: python benchmarks/counted.py --record"
        )
    return int(differs)


if __name__ == "__main__":
    main()
