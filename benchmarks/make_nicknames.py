"""Make `newsparse/people/nicknames.json`: short forms of given names, and common family names.

    pip install nicknames names && python benchmarks/make_nicknames.py

The package nicknames (Apache-2.0) has pairs of a name and a short form of it; both are kept, in
small letters, each with all the names that it may stand for or be short for. Left out are pairs
that begin with two letters and have no two letters in a row in common, as Will and Fred: most are
no short forms that anybody uses. The package names (MIT) has the United States census' counts of
family names of 1990 (public domain): the common ones are kept.
"""

from __future__ import annotations

import csv
import json
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

TABLE = Path(__file__).resolve().parents[1] / "newsparse" / "people" / "nicknames.json"
# Per cent of the people who bear it, above which a family name is common: some 380 are.
COMMON = 0.03


def main() -> None:
    written = (files("nicknames") / "names.csv").read_text("utf-8")
    related: dict[str, set[str]] = {}
    for row in csv.DictReader(written.splitlines()):
        name, short = row["name1"].casefold(), row["name2"].casefold()
        if name != short and (name[0] == short[0] or pieces(name) & pieces(short)):
            related.setdefault(name, set()).add(short)
            related.setdefault(short, set()).add(name)
    census = (files("names") / "dist.all.last").read_text("ascii")
    shares = [line.split() for line in census.splitlines()]
    record = {
        "provenance": {
            "packages": [f"nicknames {version('nicknames')}", f"names {version('names')}"],
            "authors": ["Carlton Northern, Nick Crews", "Trey Hunner"],
            "licenses": ["Apache-2.0", "MIT; the census' counts are in the public domain"],
            "made by": "benchmarks/make_nicknames.py",
        },
        "common families": " ".join(
            name.casefold() for name, share, *_ in shares if float(share) >= COMMON
        ),
        "names": {name: " ".join(sorted(related[name])) for name in sorted(related)},
    }
    TABLE.write_text(json.dumps(record, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{TABLE.name}: {len(related)} names")


def pieces(name: str) -> set[str]:
    """Each two letters in a row."""
    return {name[at : at + 2] for at in range(len(name) - 1)}


if __name__ == "__main__":
    main()
