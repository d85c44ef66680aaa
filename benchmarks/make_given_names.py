"""Write newsparse/english/given_name_lists.py from two packages of permissive licence.

    pip install names faker
    python benchmarks/make_given_names.py

`names` (MIT) carries the United States census' counts of given names of 1990 (public domain);
`Faker` (MIT) carries given names of some seventy locales, by gender. A name is kept with a gender
where one gender has it at least five times as often as the other, and without one elsewhere.
"""

from __future__ import annotations

import importlib
import pkgutil
import textwrap
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import faker.providers.person
import names

TARGET = Path(__file__).parents[1] / "newsparse" / "english" / "given_name_lists.py"
# A locale's list says that a name exists, not how common it is: it counts as a rare census name.
LOCALE_WEIGHT = 0.004
# How many times as often one gender has a name than the other, for it to tell the gender.
CLEAR = 5.0
# Per cent of the people of one gender who bear a common name, and how much rarer it is among others
COMMON, SURE = 0.01, 50.0


TEMPLATE = '''\
"""Given names by gender, in lower case.

Made by benchmarks/make_given_names.py from the packages `names` (MIT; United States census
1990, public domain) and `Faker` (MIT; given names of its locales). Do not edit.
"""

from typing import Final

# ruff: noqa: E501

__all__ = ["NAMES", "TELLING"]

# By the two letters that they begin with: those of men, of women, and of both, with bars between
NAMES: Final = {{
{names}
}}
# Common names that the census has for one gender fifty times as often as for the other
TELLING: Final = """
{telling}
"""
'''


def census(kind: str) -> dict[str, float]:
    """Given names in lower case -> per cent of the people of one gender who bear it."""
    lines = Path(names.full_path(f"dist.{kind}.first")).read_text(encoding="ascii").splitlines()
    return {line.split()[0].lower(): float(line.split()[1]) for line in lines}


def telling() -> list[str]:
    """Common names that hardly anybody of the other gender bears."""
    male, female = census("male"), census("female")
    shares = {name: (male.get(name, 0), female.get(name, 0)) for name in male.keys() | female}
    return sorted(
        name
        for name, both in shares.items()
        if max(both) >= COMMON and max(both) >= SURE * min(both)
    )


def locales(attribute: str) -> Counter[str]:
    """Given names in lower case -> in how many locales' lists they stand."""
    counts: Counter[str] = Counter()
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        listed: Iterable[str] = getattr(provider, attribute, ())
        counts.update({name.lower() for name in listed if is_latin(name)})
    return counts


def is_latin(name: str) -> bool:
    """Whether *name* is of Latin letters, three or more."""
    return name.isalpha() and len(name) > 2 and "LATIN" in unicodedata.name(name[0])


def plain(name: str) -> str:
    """*name* without accents, as many newsrooms print it."""
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def main() -> None:
    weights: dict[str, Counter[str]] = {"male": Counter(), "female": Counter()}
    for kind, weight in weights.items():
        for name, share in census(kind).items():
            weight[name] += share
        for name, count in locales(f"first_names_{kind}").items():
            for spelling in {name, plain(name)}:
                weight[spelling] += LOCALE_WEIGHT * count
    tables: dict[str, list[str]] = {"m": [], "f": [], "": []}
    for name in sorted(weights["male"].keys() | weights["female"].keys()):
        male, female = weights["male"][name], weights["female"][name]
        is_either = max(male, female) < CLEAR * min(male, female)
        tables["" if is_either else "m" if male > female else "f"].append(name)
    TARGET.write_text(module_of(tables, telling()), encoding="utf-8")
    print({table: len(listed) for table, listed in tables.items()})


def module_of(tables: dict[str, list[str]], telling: list[str]) -> str:
    """The module's text; *tables* are the names by gender, `""` for those of both."""
    lines = []
    for beginning in sorted({name[:2] for listed in tables.values() for name in listed}):
        male, female, either = (
            [name for name in tables[gender] if name[:2] == beginning] for gender in ("m", "f", "")
        )
        line = " ".join(("", *male, "|", *female, "|", *either, ""))
        lines.append(f'    "{beginning}": "{line}",')
    return TEMPLATE.format(names="\n".join(lines), telling=textwrap.fill(" ".join(telling), 120))


if __name__ == "__main__":
    main()
