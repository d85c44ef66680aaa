"""The options of a `Parser`: checked where it is built, so that no article finds the fault."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, final, get_args

from newsparse.attribution import Strategy
from newsparse.pipeline import has_parser, load_pipeline
from newsparse.spans import LanguageCode
from newsparse.strategies import has_many, load_strategies

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["Options", "plain", "read_options", "zone_of"]

# Characters of a name that is compared with those of all zones; the longest of these has 32.
_LONGEST_ZONE = 64


@final
class Options:
    """How articles are read; the arguments of `Parser`, looked up and checked.

    Attributes:
        strategies: The chain, each strategy with its name.
        nlp: The spaCy pipeline.
        min_confidence: Below it a quote's speaker is left out.
        ask_below: Below it a quote is put to the next strategy as well.
        gender_names: Whether a given name alone may tell a speaker's gender.
        language: The language that every article is read as; None: its words decide.
        dayfirst: How dates in numbers are read.
        tz: The zone of timestamps that print none.
        now: The time of reading, in *tz* where there is one.
        reads_parse: Whether a parse helps to find reported clauses, and who spoke: where `syntax`,
            which asks it who speaks, is in the chain, and *nlp* isn't one that parses nothing.
        batched: Whether articles are better read several at a time.
    """

    __slots__ = (
        "ask_below",
        "batched",
        "dayfirst",
        "gender_names",
        "language",
        "min_confidence",
        "nlp",
        "now",
        "reads_parse",
        "strategies",
        "tz",
    )

    def __init__(
        self,
        strategies: tuple[tuple[str, Strategy], ...],
        nlp: Language | None,
        min_confidence: float,
        ask_below: float,
        gender_names: bool,
        language: LanguageCode | None,
        dayfirst: bool | None,
        tz: tzinfo | None,
        now: datetime | None,
        reads_parse: bool,
        batched: bool,
    ) -> None:
        self.strategies: tuple[tuple[str, Strategy], ...] = strategies
        self.nlp: Language | None = nlp
        self.min_confidence: float = min_confidence
        self.ask_below: float = ask_below
        self.gender_names: bool = gender_names
        self.language: LanguageCode | None = language
        self.dayfirst: bool | None = dayfirst
        self.tz: tzinfo | None = tz
        self.now: datetime | None = now
        self.reads_parse: bool = reads_parse
        self.batched: bool = batched


def read_options(
    strategies: Sequence[str | Strategy] | None,
    nlp: str | Language | None,
    min_confidence: float,
    ask_below: float,
    gender_names: bool,
    language: LanguageCode | None,
    dayfirst: bool | None,
    tz: tzinfo | None,
    now: datetime | None,
) -> Options:
    """The options of a parser; raises what `Parser` promises to raise."""
    _check_shares(min_confidence=min_confidence, ask_below=ask_below)
    if not isinstance(gender_names, bool):
        raise TypeError(f"gender_names is a bool, not {type(gender_names).__name__}")
    _check_language(language)
    _check_times(dayfirst, tz, now)
    pipeline = load_pipeline(nlp)
    loaded = load_strategies(("default",) if strategies is None else strategies, pipeline)
    return Options(
        loaded,
        pipeline,
        min_confidence,
        ask_below,
        gender_names,
        language,
        dayfirst,
        tz,
        _in_zone(now, tz),
        reads_parse=any(name == "syntax" for name, _ in loaded)
        and (pipeline is None or has_parser(pipeline)),
        batched=pipeline is not None or any(has_many(name, each) for name, each in loaded),
    )


def _check_shares(**shares: object) -> None:
    """Raise `TypeError` or `ValueError`, naming the option, unless each is from 0 to 1."""
    for name, value in shares.items():
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise TypeError(f"{name} is a number, not {type(value).__name__}")
        if not 0 <= value <= 1:
            raise ValueError(f"{name} is {value!r}, not between 0 and 1")


def _check_language(language: object) -> None:
    """Raise `TypeError` or `ValueError` where it is none that quotes are attributed in."""
    if language is not None and not isinstance(language, str):
        raise TypeError(f"language is a str or None, not {type(language).__name__}")
    if language not in (None, *get_args(LanguageCode)):
        raise ValueError(f"language is {language!r}; quotes are attributed in 'en' alone")


def _check_times(dayfirst: object, tz: object, now: object) -> None:
    """Raise `TypeError`, naming the option, where one can't be used."""
    options = (("dayfirst", dayfirst, bool), ("tz", tz, tzinfo), ("now", now, datetime))
    for name, value, kind in options:
        if value is not None and not isinstance(value, kind):
            raise TypeError(f"{name} is a {kind.__name__} or None, not {type(value).__name__}")
    if isinstance(tz, tzinfo):
        _check_zone("tz", tz)
        # Such a zone knows the offsets only of times that its `localize` made.
        if hasattr(tz, "localize") and tz.utcoffset(None) is None:
            raise TypeError(
                "tz is a zone of pytz, by which times would be read as local mean time; "
                f"give zoneinfo.ZoneInfo({str(tz)!r})"
            )
    if isinstance(now, datetime) and now.tzinfo is not None:
        _check_zone("now", now.tzinfo)


def _check_zone(option: str, zone: tzinfo) -> None:
    """Raise `TypeError` where *zone* has no local times, so that no article is what finds out."""
    try:
        zone.fromutc(datetime(2000, 1, 1, tzinfo=zone))
    except (NotImplementedError, ValueError) as error:
        raise TypeError(f"{option} has a zone without local times, {zone!r}: {error}") from error


def zone_of(tz: tzinfo | str | None) -> tzinfo | None:
    """*tz*, looked up where it is the name of a zone: `Europe/Oslo`.

    Raises:
        ValueError: This machine knows no zone of that name; the message has names close to it.
    """
    if not isinstance(tz, str):
        return tz
    from zoneinfo import ZoneInfo, available_timezones

    try:
        return ZoneInfo(tz)
    # ../x is a ValueError, a folder such as Europe an OSError, and all others are a KeyError.
    except (KeyError, ValueError, OSError):
        raise ValueError(
            f"tz is {tz!r}, which is no zone; {_advice(tz, available_timezones())}"
        ) from None


def _advice(name: str, known: Collection[str]) -> str:
    """What to write in place of *name*: a zone of almost this name, or in almost this town."""
    from difflib import get_close_matches

    if not known:
        return "this machine has no zones; pip install tzdata brings them"
    by_name = {zone.lower(): zone for zone in sorted(known)}
    by_town = {zone.rpartition("/")[2]: by_name[zone] for zone in by_name}
    wanted = name[:_LONGEST_ZONE].lower().replace(" ", "_")
    for zones in (by_name, by_town):
        near = get_close_matches(wanted, zones, n=3, cutoff=0.75)
        if near:
            return f"did you mean {' or '.join(zones[zone] for zone in near)}?"
    return "names look like Europe/Oslo"


def _in_zone(now: datetime | None, tz: tzinfo | None) -> datetime | None:
    """*now* as a clock in *tz* shows it: what is yesterday there may be today elsewhere."""
    if now is None or tz is None:
        return now
    if now.tzinfo is None:
        return now.replace(tzinfo=tz)
    try:
        return now.astimezone(tz)
    except OverflowError:
        raise ValueError(f"now is {now}, which is outside the calendar in {tz}") from None


def plain(text: object) -> str:
    """*text* as a string of no other class.

    Raises:
        TypeError: It is no string.
    """
    if not isinstance(text, str):
        raise TypeError(f"an article's text is a str, not {type(text).__name__}")
    return str.__str__(text)
