"""Make `newsparse/tables/calendar.json`: the names of months and weekdays in many languages.

    python benchmarks/make_calendar.py        # needs Babel, which carries Unicode CLDR

A name maps to its numbers: one, or several where languages disagree (`sep` is always September,
`mar` is March and, in some, Tuesday). Names of two words and numbered months ("1月") are left out:
the reader of timestamps knows those by their shape.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import babel
import regex
from babel import Locale

TARGET = Path(__file__).resolve().parent.parent / "newsparse" / "tables" / "calendar.json"
LOCALES = (
    "af ar ar_DZ ar_LB ar_MA ar_SA bg ca cs da de de_AT el en en_AU en_CA en_GB es es_MX et fa fi "
    "fr fr_CA gl he hi hu hy id is it ja ko lt lv ms nb nl nn pl pt pt_PT ro ru sk sl sq sv sw tr "
    "uk vi zh zh_Hant"
).split()
# Of these, only what no locale above means otherwise: `listopad` is October in Zagreb, November in
# Prague and Warsaw.
LATER_LOCALES = "be bs hr mk sr sr_Latn".split()
# What newspapers print and CLDR doesn't list.
EXTRA_MONTHS = {
    "sept": 9, "setiembre": 9, "fevr": 2, "févr": 2, "mrz": 3, "jän": 1, "jänner": 1,
    "feber": 2, "agt": 8, "ags": 8, "agu": 8, "okt": 10, "des": 12, "mrt": 3, "märz": 3, "aout": 8,
    "août": 8, "decembre": 12, "fevrier": 2,
}  # fmt: skip
# Monday is 1.
EXTRA_WEEKDAYS = {
    "tues": 2, "weds": 3, "thur": 4, "thurs": 4, "miercoles": 3, "sabado": 6, "terca": 2,
    "wed": 3, "minggu": 7, "jumat": 5,
}  # fmt: skip


def words(name: str) -> str | None:
    """*name* as the reader looks it up, or None where it can't."""
    name = name.casefold().strip(" .\u200f\u200e").removesuffix("-feira")
    return name if regex.fullmatch(r"\p{L}[\p{L}\p{M}]+", name) else None


def collect(tables: list[tuple[dict[int, str], int]]) -> dict[str, set[int]]:
    """The numbers of each name in *tables*, each given with what is added to its numbers."""
    found: dict[str, set[int]] = {}
    for table, shift in tables:
        for number, name in table.items():
            if word := words(name):
                found.setdefault(word, set()).add(number + shift)
    return found


# Half-day words as CLDR had them once, and as newspapers still print them.
EXTRA_HALVES = {"am": "пр.об. прет. преподне", "pm": "сл.об. поп. поподне popodne"}


def half_day(name: str) -> str | None:
    """*name* without dots and blanks, as the reader looks it up; None where letters are too few."""
    name = "".join(part for part in name.casefold() if part.isalpha())
    return name if len(name) > 1 else None


def halves() -> dict[str, list[str]]:
    """The words for before and after noon that stand after a clock, in all locales."""
    found: dict[str, set[str]] = {"am": set(), "pm": set()}
    for code in (*LOCALES, *LATER_LOCALES):
        periods = Locale.parse(code).day_periods
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                named = periods.get(context, {}).get(width, {})
                for half, names in found.items():
                    names.update(filter(None, [half_day(named.get(half, ""))]))
    for half, words_of_it in EXTRA_HALVES.items():
        found[half].update(filter(None, map(half_day, words_of_it.split())))
    both = found["am"] & found["pm"]
    return {half: sorted(names - both) for half, names in found.items()}


def main() -> None:
    months, weekdays = [], []
    for code in LOCALES:
        locale = Locale.parse(code)
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                months.append((dict(locale.months[context][width]), 0))
                weekdays.append((dict(locale.days[context][width]), 1))
    month_names, weekday_names = collect(months), collect(weekdays)
    for code in LATER_LOCALES:
        locale = Locale.parse(code)
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                later = collect([(dict(locale.months[context][width]), 0)])
                month_names = {**later, **month_names}
                later = collect([(dict(locale.days[context][width]), 1)])
                weekday_names = {**later, **weekday_names}
    for name, number in EXTRA_MONTHS.items():
        month_names[name] = {number}
    for name, number in EXTRA_WEEKDAYS.items():
        weekday_names[name] = {number}
    record = {
        "provenance": f"Unicode CLDR (Unicode Licence v3) by way of Babel {babel.__version__}, "
        "made by benchmarks/make_calendar.py; a few newspaper spellings added there. "
        "Months 1 to 12, weekdays 1 (Monday) to 7; halves of the day without dots and blanks.",
        "locales": [*LOCALES, *LATER_LOCALES],
        "halves": halves(),
        "months": {name: sorted(month_names[name]) for name in sorted(month_names)},
        "weekdays": {name: sorted(weekday_names[name]) for name in sorted(weekday_names)},
    }
    text = json.dumps(record, ensure_ascii=False, indent=0, separators=(",", ": "))
    # One name a line, its numbers beside it.
    text = re.sub(r"\[\n((?:\d+,?\n)+)\]", lambda m: "[" + m[1].replace("\n", "") + "]", text)
    TARGET.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
