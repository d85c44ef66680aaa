"""Make `newsparse/people/nicknames.json`: short forms of given names.

    pip install nicknames && python benchmarks/make_nicknames.py

The package nicknames (Apache-2.0) has pairs of a name and a short form of it; both are kept, in
small letters, each with all the names that it may stand for or be short for.
"""

from __future__ import annotations

import csv
import json
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

TABLE = Path(__file__).resolve().parents[1] / "newsparse" / "people" / "nicknames.json"


def main() -> None:
    written = (files("nicknames") / "names.csv").read_text("utf-8")
    related: dict[str, set[str]] = {}
    for row in csv.DictReader(written.splitlines()):
        name, short = row["name1"].casefold(), row["name2"].casefold()
        if name != short:
            related.setdefault(name, set()).add(short)
            related.setdefault(short, set()).add(name)
    record = {
        "provenance": {
            "package": f"nicknames {version('nicknames')}",
            "authors": "Carlton Northern, Nick Crews",
            "license": "Apache-2.0",
            "made by": "benchmarks/make_nicknames.py",
        },
        "names": {name: " ".join(sorted(related[name])) for name in sorted(related)},
    }
    TABLE.write_text(json.dumps(record, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{TABLE.name}: {len(related)} names")


if __name__ == "__main__":
    main()
