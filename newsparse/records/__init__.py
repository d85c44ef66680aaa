"""An article as plain JSON types, and back; `article.schema.json` says what stands where.

Version 1 only ever grows: fields may be added, and readers ignore what they don't know.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, tzinfo
from itertools import pairwise
from typing import TYPE_CHECKING, Any, cast, get_args

from newsparse.records.fields import RecordField, kind_of
from newsparse.showing import printed_time
from newsparse.spans import (
    CharSpan,
    Dateline,
    Gender,
    GenderBy,
    LanguageCode,
    Precision,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerKind,
)

if TYPE_CHECKING:
    from newsparse.article import Article

__all__ = [
    "RECORD_VERSION",
    "article_from_record",
    "article_to_record",
    "json_of",
    "time_record",
]

#: The version of records; it grows where a field changes its meaning.
RECORD_VERSION = 1

# Of the parts that share no characters, those that are one span
_PARTS = ("headline", "standfirst", "byline", "timestamp", "source_line")
# What of a time may be printed.
_PRECISIONS = ("day", "minute", "second")


def article_to_record(article: Article) -> dict[str, Any]:
    """*article* in dicts, lists, strings, numbers and None.

    Raises:
        ValueError: A quote's speaker is not among the article's speakers.
    """
    # By identity: hashing a speaker takes as long as it has mentions.
    indices = {id(speaker): index for index, speaker in enumerate(article.speakers)}
    return {
        "version": RECORD_VERSION,
        "text": article.text,
        "headline": _span_record(article.headline),
        "standfirst": _span_record(article.standfirst),
        "byline": _span_record(article.byline),
        "authors": list(article.authors),
        "timestamp": _span_record(article.timestamp),
        "published": time_record(article.published, article.published_precision),
        "published_precision": article.published_precision,
        "published_offset": _offset_record(article.published),
        "updated": time_record(article.updated, article.updated_precision),
        "updated_precision": article.updated_precision,
        "updated_offset": _offset_record(article.updated),
        "dateline": _dateline_record(article.dateline),
        "paragraphs": [_span_record(paragraph) for paragraph in article.paragraphs],
        "source_line": _span_record(article.source_line),
        "source": article.source,
        "language": article.language,
        "speakers": [_speaker_record(speaker) for speaker in article.speakers],
        "quotes": [
            _quote_record(quote, _index_of(quote.speaker, article.speakers, indices))
            for quote in article.quotes
        ],
        "non_quotes": [_span_record(span) for span in article.non_quotes],
    }


def json_of(record: Mapping[str, Any], indent: int | None = None) -> str:
    """*record* as JSON that any encoding takes: half a surrogate pair stands as its escape."""
    import json
    import re

    told = json.dumps(record, ensure_ascii=False, indent=indent)
    return re.sub("[\ud800-\udfff]", lambda half: f"\\u{ord(half[0]):04x}", told)


def _span_record(span: CharSpan | None) -> dict[str, Any] | None:
    return None if span is None else {"start": span.start, "end": span.end, "text": span.text}


def time_record(time: datetime | None, precision: Precision | None) -> str | None:
    """*time* in ISO 8601, as far as it is known."""
    return None if time is None else printed_time(time, precision)


def _offset_record(time: datetime | None) -> str | None:
    """The end of *time* in ISO 8601, which a date alone doesn't have: `+02:00`."""
    if time is None or time.utcoffset() is None:
        return None
    return time.isoformat().removeprefix(time.replace(tzinfo=None).isoformat())


def _dateline_record(dateline: Dateline | None) -> dict[str, Any] | None:
    if dateline is None:
        return None
    return {
        "start": dateline.span.start,
        "end": dateline.span.end,
        "text": dateline.span.text,
        "place": dateline.place,
        "date": dateline.date,
        "agency": dateline.agency,
    }


def _speaker_record(speaker: Speaker) -> dict[str, Any]:
    return {
        "name": speaker.name,
        "kind": speaker.kind,
        "role": speaker.role,
        "mentions": [_span_record(mention) for mention in speaker.mentions],
        "affiliation": _span_record(speaker.affiliation),
        "gender": speaker.gender,
        "gender_by": speaker.gender_by,
        "gender_span": _span_record(speaker.gender_span),
    }


def _index_of(
    speaker: Speaker | None, speakers: Sequence[Speaker], indices: Mapping[int, int]
) -> int | None:
    if speaker is None or id(speaker) in indices:
        return indices.get(id(speaker))
    if speaker not in speakers:
        raise ValueError(f"{speaker.name!r} speaks in a quote and is not in article.speakers")
    return speakers.index(speaker)


def _quote_record(quote: Quote, speaker_index: int | None) -> dict[str, Any]:
    return {
        "kind": quote.kind,
        "text": quote.text,
        "content": [_span_record(span) for span in quote.content],
        "start": quote.start,
        "end": quote.end,
        "sentence": _span_record(quote.sentence),
        "speaker": None if quote.speaker is None else quote.speaker.name,
        "speaker_index": speaker_index,
        "mention": _span_record(quote.mention),
        "cue": _span_record(quote.cue),
        "confidence": quote.confidence,
        "strategy": quote.strategy,
    }


def article_from_record(record: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of the `Article` that *record* was made of.

    A record comes from outside: every field is checked, every span against the text, and every
    time against its precision and offset.
    A quote's `text`, `start` and `end` follow from its content and are not read.

    Raises:
        TypeError: A value is of the wrong type; the message names the field.
        ValueError: A field is missing, or its value can't be; the message names the field.
    """
    if not isinstance(record, Mapping):
        raise TypeError(f"an article's record is a mapping, not {kind_of(record)}")
    top = RecordField("record", record)
    version = top["version"].integer()
    if version != RECORD_VERSION:
        raise ValueError(
            f"record.version is {version}; this newsparse reads version {RECORD_VERSION}"
        )
    text = top["text"].string()

    def span(field: RecordField) -> CharSpan:
        return _span(field, text)

    speakers = top["speakers"].each(lambda field: _speaker(field, text))
    parts = {
        "text": text,
        "headline": top["headline"].or_none(span),
        "standfirst": top["standfirst"].or_none(span),
        "byline": top["byline"].or_none(span),
        "authors": top["authors"].each(RecordField.string),
        "timestamp": top["timestamp"].or_none(span),
        "published": _time(top, "published"),
        "published_precision": top["published_precision"].or_none(_precision),
        "updated": _time(top, "updated"),
        "updated_precision": top["updated_precision"].or_none(_precision),
        "dateline": top["dateline"].or_none(lambda field: _dateline(field, text)),
        "paragraphs": _in_order(top["paragraphs"], span),
        "source_line": top["source_line"].or_none(span),
        "source": top["source"].or_none(RecordField.string),
        "language": _language(top),
        "speakers": speakers,
        "quotes": _quotes(top["quotes"], text, speakers),
        "non_quotes": top["non_quotes"].each(span),
    }
    _check_parts(parts)
    return parts


def _span(field: RecordField, text: str) -> CharSpan:
    start, end = field["start"].integer(), field["end"].integer()
    words = field["text"].string()
    if not 0 <= start < end <= len(text):
        raise field.wrong(f"from {start} to {end} in a text of {len(text)} characters")
    if text[start:end] != words:
        raise field.wrong(f"{words!r}, but record.text has {text[start:end]!r} there")
    return CharSpan(start, end, words)


def _in_order(field: RecordField, read: Callable[[RecordField], CharSpan]) -> tuple[CharSpan, ...]:
    """Spans, one after the other."""
    spans = field.each(read)
    for number, (before, span) in enumerate(pairwise(spans), 1):
        if span.start < before.end:
            raise ValueError(f"{field.path}[{number}] doesn't begin after the span before it")
    return spans


def _mentions(field: RecordField, text: str) -> tuple[CharSpan, ...]:
    """Mentions, sorted and each of them once; one may be inside another."""
    mentions = field.each(lambda mention: _span(mention, text))
    for number, (before, span) in enumerate(pairwise(mentions), 1):
        if (span.start, span.end) <= (before.start, before.end):
            raise ValueError(
                f"{field.path}[{number}] is not sorted: it is before the one before it"
            )
    return mentions


def _check_parts(parts: Mapping[str, Any]) -> None:
    """Raise `ValueError` where two parts of the article share characters."""
    named = [(name, parts[name]) for name in _PARTS if parts[name] is not None]
    if parts["dateline"] is not None:
        named.append(("dateline", parts["dateline"].span))
    named += [(f"paragraphs[{n}]", span) for n, span in enumerate(parts["paragraphs"])]
    named.sort(key=lambda part: part[1].start)
    for (first, before), (second, span) in pairwise(named):
        if span.start < before.end:
            raise ValueError(f"record.{second} overlaps record.{first}")


def _precision(field: RecordField) -> Any:
    return field.one_of(_PRECISIONS)


def _time(top: RecordField, name: str) -> datetime | None:
    """The time called *name*: its precision and offset say nothing that it doesn't."""
    field, precision, offset = top[name], top[f"{name}_precision"], top[f"{name}_offset"]
    printed, zone = field.or_none(RecordField.string), offset.or_none(_zone)
    if printed is None:
        for told in (precision, offset):
            if told.value is not None:
                raise told.wrong(f"{told.shown}, but {field.path} is None")
        return None
    try:
        moment = datetime.fromisoformat(printed)
    except ValueError:
        raise field.wrong(f"{printed!r}, not a date or time as ISO 8601 has it") from None
    if precision.value is None:
        raise precision.wrong(f"None, but {field.path} is {printed!r}")
    is_day = _precision(precision) == "day"
    if is_day != _is_date(printed):
        raise field.wrong(f"{printed!r}, but {precision.path} is {precision.shown}")
    if is_day:
        return moment.replace(tzinfo=zone)
    # Rows of tables have no offset: the time itself says it.
    if zone is not None and zone.utcoffset(None) != moment.utcoffset():
        raise offset.wrong(f"{offset.shown}, but {field.path} is {printed!r}")
    return moment


def _language(top: RecordField) -> LanguageCode | None:
    """The language; records of newsparse 0.1 don't tell it."""
    if "language" not in cast("Mapping[str, object]", top.value):
        return None
    return top["language"].or_none(lambda field: field.one_of(get_args(LanguageCode)))


def _zone(field: RecordField) -> tzinfo | None:
    """The zone of an offset as a time ends with it: `+02:00`."""
    printed = field.string()
    try:
        # 00:00 and :30 is a time as well.
        if printed[:1] in ("+", "-"):
            return datetime.fromisoformat(f"2000-01-01T00:00{printed}").tzinfo
    except ValueError:
        pass
    raise field.wrong(f"{printed!r}, not an offset as ISO 8601 has it")


def _is_date(printed: str) -> bool:
    try:
        date.fromisoformat(printed)
    except ValueError:
        return False
    return True


def _dateline(field: RecordField, text: str) -> Dateline:
    return Dateline(
        _span(field, text),
        place=field["place"].or_none(RecordField.string),
        date=field["date"].or_none(RecordField.string),
        agency=field["agency"].or_none(RecordField.string),
    )


def _speaker(field: RecordField, text: str) -> Speaker:
    return Speaker(
        field["name"].string(),
        kind=field["kind"].one_of(get_args(SpeakerKind)),
        role=field["role"].or_none(RecordField.string),
        mentions=_mentions(field["mentions"], text),
        affiliation=field.member("affiliation").or_none(lambda span: _span(span, text)),
        **_gender(field, text),
    )


def _gender(field: RecordField, text: str) -> dict[str, Any]:
    """A speaker's gender, and what tells it: all three, or none."""
    told = {
        "gender": field.member("gender").or_none(lambda item: item.one_of(get_args(Gender))),
        "gender_by": field.member("gender_by").or_none(lambda by: by.one_of(get_args(GenderBy))),
        "gender_span": field.member("gender_span").or_none(lambda span: _span(span, text)),
    }
    absent = [name for name, value in told.items() if value is None]
    if 0 < len(absent) < len(told):
        raise ValueError(f"{field.path}.{absent[0]} is None, but not all that tells the gender is")
    return told


def _quotes(field: RecordField, text: str, speakers: Sequence[Speaker]) -> tuple[Quote, ...]:
    """Quotes, in order of appearance and each of them once."""
    quotes = field.each(lambda item: _quote(item, text, speakers))
    seen: set[tuple[str, tuple[CharSpan, ...]]] = set()
    for number, quote in enumerate(quotes):
        if number and quote.start < quotes[number - 1].start:
            raise ValueError(f"{field.path}[{number}] begins before the quote before it")
        # Not the quote itself: hashing its speaker takes as long as that has mentions.
        if (words := (quote.kind, quote.content)) in seen:
            raise ValueError(f"{field.path}[{number}] is there twice")
        seen.add(words)
    return quotes


def _quote(field: RecordField, text: str, speakers: Sequence[Speaker]) -> Quote:
    def span(span_field: RecordField) -> CharSpan:
        return _span(span_field, text)

    content = _in_order(field["content"], span)
    if not content:
        raise field["content"].wrong("empty")
    sentence = span(field["sentence"])
    if not sentence.start <= content[0].start < sentence.end:
        raise field["sentence"].wrong("not around the start of the quote")
    return Quote(
        kind=field["kind"].one_of(get_args(QuoteKind)),
        content=content,
        sentence=sentence,
        cue=field["cue"].or_none(span),
        mention=field["mention"].or_none(span),
        speaker=_quoted_speaker(field, speakers),
        confidence=field["confidence"].share(),
        strategy=field["strategy"].or_none(RecordField.string),
    )


def _quoted_speaker(field: RecordField, speakers: Sequence[Speaker]) -> Speaker | None:
    # Two speakers may share a name: the index says which, the name is for people.
    name = field["speaker"].or_none(RecordField.string)
    index = field["speaker_index"].or_none(RecordField.integer)
    if index is None:
        if name is not None:
            raise field["speaker"].wrong(f"{name!r}, but speaker_index is None")
        return None
    if not 0 <= index < len(speakers):
        raise field["speaker_index"].wrong(f"{index}, but there are {len(speakers)} speakers")
    if name != speakers[index].name:
        raise field["speaker"].wrong(f"{name!r}, but speaker {index} is {speakers[index].name!r}")
    return speakers[index]
