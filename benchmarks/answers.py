"""Write down what newsparse answers, and compare two such files: nothing may change unseen.

    python benchmarks/answers.py OUT [--confidence]
    python benchmarks/answers.py --compare OUT OUT...

The texts are those of the corpora beside the repository, where they are, and of the project's own
tests and examples. OUT gets a line for each: its name, and a digest of `Article.to_dict()`, the
confidences left out unless they are asked for. Another Python, another hash seed, a compiled build
or a change of the code that is to change nothing gives the same file.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from newsparse import Article

# The repository, and the corpora beside it
TOP = Path(__file__).resolve().parents[1]
CORPORA = TOP.parent / "shared" / "corpora"
# Differences that are listed; the count says how many there are.
MOST_LISTED = 20


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("files", nargs="+", type=Path, metavar="OUT")
    arguments.add_argument("--confidence", action="store_true", help="confidences count as well")
    arguments.add_argument("--compare", action="store_true", help="compare files written before")
    given = arguments.parse_args()
    if given.compare:
        sys.exit(compare(given.files))
    (target,) = given.files
    count = 0
    with target.open("w", encoding="utf-8") as lines:
        for name, text in texts():
            lines.write(f"{digest(text, confidence=given.confidence)} {name}\n")
            count += 1
    print(f"{target}: {count:,} texts")


def texts() -> Iterator[tuple[str, str]]:
    """Every text with its name."""
    for folder in (TOP / "tests", TOP / "docs" / "examples"):
        for path in sorted(folder.rglob("*.txt")):
            yield str(path.relative_to(TOP)), path.read_bytes().decode("utf-8", "surrogateescape")
    for path in sorted(CORPORA.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                record: dict[str, Any] = json.loads(line)
                if "text" in record:
                    yield f"{path.name}:{number}", record["text"]


def digest(text: str, *, confidence: bool) -> str:
    """What tells the answer for *text* from any other."""
    record = Article.parse(text).to_dict()
    if not confidence:
        for quote in record["quotes"]:
            del quote["confidence"]
    # Half a surrogate pair has no bytes in UTF-8; JSON escapes it.
    return sha256(json.dumps(record, sort_keys=True).encode()).hexdigest()


def compare(files: list[Path]) -> int:
    """Print where *files* differ from the first one; how many texts do."""
    first, *others = ({line[65:]: line[:64] for line in lines_of(file)} for file in files)
    differing = sorted(
        {name for other in others for name in first | other if first.get(name) != other.get(name)}
    )
    for name in differing[:MOST_LISTED]:
        print(f"differs: {name}")
    print(f"{len(first):,} texts, {len(differing):,} differ between {len(files)} files")
    return bool(differing)


def lines_of(file: Path) -> list[str]:
    """The lines of *file*, each a digest and a name."""
    return file.read_text("utf-8").splitlines()


if __name__ == "__main__":
    main()
