"""A report's counts -> what its page shows: bars, a time line, and the quotes below each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from attrs import frozen

from newsparse.report.tallies import MOST_TOLD, Tally, Told

if TYPE_CHECKING:
    from newsparse.people import Person
    from newsparse.repeated import RepeatedQuote
    from newsparse.report import Report

__all__ = ["Bar", "Column", "ReportPage", "Section", "TimeLine", "page_of"]

# Days above which a time line counts in months.
_MOST_DAYS = 62
# Months above which it counts in years.
_MOST_MONTHS = 60
# The time line's picture, in units that scale with the page.
_WIDTH, _HEIGHT = 1000, 160
# What one quote beside thousands is still seen as: per cent of the longest bar, and units.
_LEAST_WIDTH, _LEAST_HEIGHT = 0.5, 1

# What the page calls kinds of speakers, genders and kinds of quotes.
_KINDS = {
    "person": "people",
    "organization": "organizations",
    "group": "groups",
    "document": "documents",
    "unknown": "of unknown kind",
    None: "no speaker found",
}
_GENDERS = {"female": "women", "male": "men", None: "not known"}
_QUOTES = {"direct": "direct", "mixed": "phrases", "indirect": "reported without marks"}


@frozen
class Bar:
    """A number with its name, and quotes that are counted in it.

    Attributes:
        label: What is counted.
        note: What else is known of it.
        number: How many quotes.
        width: The bar's length in per cent of the longest.
        told: Some of the quotes.
    """

    label: str
    note: str
    number: int
    width: float
    told: Sequence[Told]


@frozen
class Section:
    """Bars below a heading; `rest` says what isn't shown."""

    heading: str
    bars: Sequence[Bar]
    rest: str = ""


@frozen
class Column:
    """A stretch of time in the picture: a rectangle, and what it says."""

    x: float
    y: float
    width: float
    height: float
    label: str


@frozen
class TimeLine:
    """The time line: a picture, and the same numbers as text."""

    columns: Sequence[Column]
    first: str
    last: str
    highest: int
    section: Section


@frozen
class ReportPage:
    """All that the page shows."""

    title: str
    facts: Sequence[tuple[str, str]]
    sections: Sequence[Section]
    line: TimeLine | None
    repeated: Sequence[RepeatedQuote]
    rest_of_repeated: str


def page_of(report: Report, title: str, most: int) -> ReportPage:
    """What the page of *report* shows, *most* rows of what has many."""
    persons = report.people.persons()
    repeated = report.repeated.found()
    sections = [
        _most_quoted(report, persons, most),
        _sorted("What speaks", report, "kind", _KINDS),
        _sorted("Women and men", report, "gender", _GENDERS),
        _sorted("With a name", report, "named", {True: "named", False: "without a name"}),
        _sorted("How it is quoted", report, "quote", _QUOTES),
        _by_source(report, most),
    ]
    return ReportPage(
        title,
        _facts(report, len(persons), len(repeated)),
        [section for section in sections if section.bars or section.rest],
        _time_line(report),
        repeated[:most],
        _rest(len(repeated), most, "repeated quotes"),
    )


def _facts(report: Report, persons: int, repeated: int) -> list[tuple[str, str]]:
    quotes = sum(report.tally("quote", kind).quotes for kind in _QUOTES)
    named = report.tally("named", True).quotes
    facts = [
        (f"{report.people.articles:,}", "articles"),
        (f"{quotes:,}", "quotes"),
        (f"{persons:,}", "speakers with a name"),
        (f"{repeated:,}", "quotes in several articles"),
    ]
    if quotes:
        facts.insert(3, (f"{100 * named / quotes:.0f} %", "of quotes from somebody with a name"))
    return facts


def _most_quoted(report: Report, persons: Sequence[Person], most: int) -> Section:
    highest = max((person.quotes for person in persons), default=1)
    bars = [
        Bar(
            person.name,
            ", ".join(filter(None, [*person.roles[:1], _in_articles(person.articles)])),
            person.quotes,
            _width(person.quotes, highest),
            [told for name in person.names for told in report.tally("name", name).told][:MOST_TOLD],
        )
        for person in persons[:most]
    ]
    return Section("Who is quoted most", bars, _rest(len(persons), most, "speakers"))


def _in_articles(number: int) -> str:
    return "in 1 article" if number == 1 else f"in {number:,} articles"


def _sorted(heading: str, report: Report, sort: str, labels: Mapping[Any, str]) -> Section:
    """One bar for each value of a sort, in the order of its *labels*."""
    tallies = [(label, report.tally(sort, value)) for value, label in labels.items()]
    return Section(heading, _bars((label, tally) for label, tally in tallies if tally.quotes))


def _by_source(report: Report, most: int) -> Section:
    """The sources, those that differ in capitals or an article alone as one."""
    tallies: dict[str, tuple[str, Tally]] = {}
    named = [str(source) for source in report.values("source") if source is not None]
    for source in sorted(named, key=lambda name: (-report.tally("source", name).quotes, name)):
        _, tally = tallies.setdefault(source.casefold().removeprefix("the "), (source, Tally()))
        tally.merge(report.tally("source", source))
    listed = sorted(tallies.values(), key=lambda pair: (-pair[1].quotes, pair[0]))
    unnamed = report.tally("source", None).quotes
    are = "quote is" if unnamed == 1 else "quotes are"
    rest = [f"{unnamed:,} {are} in articles that name no source."] if unnamed else []
    if len(listed) > most:
        rest.insert(0, _rest(len(listed), most, "sources"))
    return Section("By source", _bars(listed[:most]), " ".join(rest))


def _bars(tallies: Iterable[tuple[str, Tally]]) -> list[Bar]:
    listed = list(tallies)
    highest = max((tally.quotes for _, tally in listed), default=1)
    return [
        Bar(label, "", tally.quotes, _width(tally.quotes, highest), tally.told)
        for label, tally in listed
    ]


def _width(number: int, highest: int) -> float:
    return max(round(100 * number / highest, 1), _LEAST_WIDTH)


def _height(number: int, highest: int) -> float:
    return max(_HEIGHT * number / highest, _LEAST_HEIGHT) if number else 0


def _rest(number: int, most: int, what: str) -> str:
    return f"The first {most:,} of {number:,} {what}." if number > most else ""


def _time_line(report: Report) -> TimeLine | None:
    days = sorted(cast("date", day) for day in report.values("day") if day is not None)
    if not days:
        return None
    name_of, names = _periods(days[0], days[-1])
    quotes: Counter[str] = Counter()
    told: dict[str, list[Told]] = {}
    for day in days:
        tally = report.tally("day", cast("Hashable", day))
        quotes[name_of(day)] += tally.quotes
        told.setdefault(name_of(day), []).extend(tally.told)
    highest = max(quotes.values())
    step = _WIDTH / len(names)
    columns = [
        Column(
            round(at * step, 2),
            round(_HEIGHT - _height(quotes[name], highest), 2),
            round(step * 0.85, 2),
            round(_height(quotes[name], highest), 2),
            f"{name}: {quotes[name]:,}",
        )
        for at, name in enumerate(names)
    ]
    bars = [
        Bar(name, "", quotes[name], _width(quotes[name], highest), told[name])
        for name in names
        if name in quotes
    ]
    undated = report.tally("day", None).quotes
    rest = f"{undated:,} more quotes are in articles without a date." if undated else ""
    return TimeLine(columns, names[0], names[-1], highest, Section("Over time", bars, rest))


def _periods(first: date, last: date) -> tuple[Callable[[date], str], list[str]]:
    """What a day counts to, and the names of all such stretches of time from *first* to *last*."""
    months = 12 * (last.year - first.year) + last.month - first.month
    if (last - first).days < _MOST_DAYS:
        all_days = (date.fromordinal(n) for n in range(first.toordinal(), last.toordinal() + 1))
        return date.isoformat, [day.isoformat() for day in all_days]
    if months < _MOST_MONTHS:
        start = 12 * first.year + first.month - 1
        numbers = range(start, start + months + 1)
        return (lambda day: day.isoformat()[:7]), [f"{n // 12:04}-{n % 12 + 1:02}" for n in numbers]
    years = [f"{year:04}" for year in range(first.year, last.year + 1)]
    return (lambda day: f"{day.year:04}"), years
