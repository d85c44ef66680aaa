"""Measure many articles on one machine: `Parser.pipe` over several processes, Parquet out.

    python benchmarks/scale.py [--articles 100000] [--processes 2] [--rows quotes] [--own]

Prints, twenty times on the way, articles a second, the memory of the parent and of its workers,
and how many cores they keep busy; at the end, processor time an article, which other work on the
machine changes little. The articles are those of the corpora beside the repository,
over and over, each time with a quote of its own; with --own, or where there are no corpora, the
tests' golden articles are. Needs Linux, whose /proc says what a process uses.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import pyarrow.parquet as pq
from corpora import CORPORA, records

from newsparse import Parser
from newsparse.arrow import ParquetWriter, Rows

# The texts that articles are made of, and the names that are put in them.
GOLDEN = Path(__file__).resolve().parents[1] / "tests" / "golden"
SETS = ("articles.dev.jsonl", "quotes.world-dev.jsonl")
GIVEN = "Ada Bo Carla Dmitri Edda Farid Greta Hugo Ines Jonas Kim Lucia".split()
FAMILY = "Ek Lund Moreau Okafor Petrov Quist Rye Sandell Tanaka Ueda Varga".split()
# How often time and memory are told.
REPORTS = 20


class Use(NamedTuple):
    """What a process has used so far."""

    megabytes: float
    cpu_seconds: float


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--articles", type=int, default=100_000)
    arguments.add_argument("--processes", type=int, default=2)
    arguments.add_argument("--rows", choices=("quotes", "articles"), default="quotes")
    arguments.add_argument("--own", action="store_true", help="the tests' articles, not corpora")
    given = arguments.parse_args()
    seeds = own_texts() if given.own else corpus_texts() or own_texts()
    mean = sum(map(len, seeds)) / len(seeds)
    print(
        f"{given.articles} articles varied from {len(seeds)} of {mean:.0f} characters on average,"
    )
    print(f"{given.processes} processes; load of the machine before: {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.parquet"
        seconds, cpu = run(seeds, given.articles, given.processes, given.rows, out)
        rows, size = pq.read_metadata(out).num_rows, out.stat().st_size
    print(f"{given.articles / seconds:.1f} articles a second: {seconds:.0f} s")
    print(f"{cpu / given.articles * 1000:.1f} ms of processor time an article")
    print(f"{rows} rows of {given.rows}, {size / 1e6:.1f} MB of Parquet")


def run(
    seeds: Sequence[str], count: int, processes: int, rows: Rows, out: Path
) -> tuple[float, float]:
    """Read and write *count* articles, printing how it goes; seconds, and of processor time."""
    texts = ((text, number) for number, text in enumerate(islice(varied(seeds), count)))
    header = f"{'articles':>9}{'seconds':>9}{'a second':>10}{'parent MB':>11}{'workers MB':>18}"
    print(f"{header}{'cores busy':>12}{'load':>7}")
    begin = last = time.monotonic()
    every = max(count // REPORTS, 1)
    cpu = 0.0
    with ParquetWriter(out, rows=rows) as writer:
        for article, number in Parser().pipe(texts, as_tuples=True, processes=processes):
            writer.write(article, number)
            if (number + 1) % every:
                continue
            now = time.monotonic()
            parent, *workers = uses()
            before, cpu = cpu, sum(use.cpu_seconds for use in (parent, *workers))
            memory = " + ".join(f"{use.megabytes:.0f}" for use in workers)
            print(
                f"{number + 1:>9}{now - begin:>9.1f}{every / (now - last):>10.1f}"
                f"{parent.megabytes:>11.0f}{memory:>18}{(cpu - before) / (now - last):>12.2f}"
                f"{os.getloadavg()[0]:>7.1f}",
                flush=True,
            )
            last = now
    return time.monotonic() - begin, cpu


def uses() -> list[Use]:
    """What this process and its workers use."""
    workers = [child.pid for child in multiprocessing.active_children() if child.pid]
    return [use_of(pid) for pid in (os.getpid(), *sorted(workers))]


def use_of(pid: int) -> Use:
    """What the process *pid* has used."""
    # After the name in brackets: the 12th and 13th field are ticks, the 22nd is pages.
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    ticks = int(fields[11]) + int(fields[12])
    pages = int(fields[21])
    return Use(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, ticks / os.sysconf("SC_CLK_TCK"))


def varied(seeds: Sequence[str]) -> Iterator[str]:
    """The seeds over and over, each time with somebody else's words after the first line."""
    number = 0
    while True:
        for seed in seeds:
            name = f"{GIVEN[number % len(GIVEN)]} {FAMILY[number % len(FAMILY)]}"
            words = f'"We counted {number} boats this year," harbour master {name} said.'
            first, rest = (*seed.split("\n", 1), "")[:2]
            yield f"{first}\n\n{words}\n{rest}"
            number += 1


def corpus_texts() -> list[str]:
    """The texts of the corpora; none where they are absent."""
    return [
        record["text"] for name in SETS if (CORPORA / name).exists() for record in records(name)
    ]


def own_texts() -> list[str]:
    """The texts of the golden tests."""
    return [path.read_bytes().decode() for path in sorted(GOLDEN.glob("*.txt"))]


if __name__ == "__main__":
    main()
