"""An article as plain JSON types, and back."""

import copy
import json
import pickle
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from importlib.resources import files
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve, fields
from attrs.exceptions import FrozenInstanceError
from jsonschema import Draft202012Validator

from newsparse import Article, CharSpan, Dateline, Parser, Quote, Speaker

SCHEMA = json.loads((files("newsparse") / "article.schema.json").read_text(encoding="utf-8"))
GOLDEN = sorted((Path(__file__).parent / "golden").glob("*.txt"))

TEXT = (
    "Ferry stops\nA week of paint\nBy Ada Ek\n4 May 2021\n\nOSLO, May 4 - The ferry stops. "
    '"We paint it," said Bo Ek. "Then," he said, "we rest," the other Bo Ek told us in the '
    '"Ferry News".\n\nSource: Norpel\n'
)


def span(words: str, nth: int = 0) -> CharSpan:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return CharSpan(start, start + len(words), words)


SENTENCE = span('"We paint it," said Bo Ek.')
NEXT_SENTENCE = span('"Then," he said, "we rest," the other Bo Ek told us in the "Ferry News".')
BO = Speaker("Bo Ek", "person", "captain", (span("Bo Ek"),))
OTHER_BO = Speaker("Bo Ek", "person", None, (span("he"), span("Bo Ek", 1)))
ARTICLE = Article(
    TEXT,
    headline=span("Ferry stops"),
    standfirst=span("A week of paint"),
    byline=span("By Ada Ek"),
    authors=("Ada Ek",),
    timestamp=span("4 May 2021"),
    published=datetime(2021, 5, 4, 12, 30, tzinfo=timezone(timedelta(hours=2))),
    published_precision="minute",
    updated=datetime(2021, 5, 5),  # noqa: DTZ001
    updated_precision="day",
    dateline=Dateline(span("OSLO, May 4"), "OSLO", "May 4", None),
    paragraphs=(CharSpan.of(TEXT, TEXT.index("The ferry"), TEXT.index("\n\nSource")),),
    source_line=span("Source: Norpel"),
    source="Norpel",
    quotes=(
        Quote("direct", (span('"We paint it,"'),), SENTENCE, span("said"), span("Bo Ek"), BO, 0.5,
              "ranker"),
        Quote("direct", (span('"Then,"'), span('"we rest,"')), NEXT_SENTENCE, None, None, OTHER_BO),
        Quote("mixed", (span("told us"),), NEXT_SENTENCE),
    ),
    speakers=(BO, OTHER_BO),
    non_quotes=(span('"Ferry News"'),),
)  # fmt: skip

TWO_PARAGRAPHS = (span("The ferry stops."), SENTENCE)
SENTENCE_RECORD = {"start": SENTENCE.start, "end": SENTENCE.end, "text": SENTENCE.text}


class TestTheRecord:
    def test_it_begins_with_its_version(self) -> None:
        assert next(iter(ARTICLE.to_dict().items())) == ("version", 1)

    def test_every_part_is_start_end_and_text(self) -> None:
        record = ARTICLE.to_dict()
        assert record["headline"] == {"start": 0, "end": 11, "text": "Ferry stops"}
        assert record["authors"] == ["Ada Ek"]
        assert record["dateline"] == {
            "start": 50, "end": 61, "text": "OSLO, May 4",
            "place": "OSLO", "date": "May 4", "agency": None,
        }  # fmt: skip
        assert record["source"] == "Norpel"
        assert record["non_quotes"][0]["text"] == '"Ferry News"'

    def test_what_is_not_there_is_none_or_empty(self) -> None:
        record = Article("").to_dict()
        assert record.pop("version") == 1
        assert record.pop("text") == ""
        assert all(value in (None, []) for value in record.values())

    def test_a_quote_names_its_speaker_and_says_which_one(self) -> None:
        first, second, third = ARTICLE.to_dict()["quotes"]
        assert (first["speaker"], first["speaker_index"]) == ("Bo Ek", 0)
        assert (second["speaker"], second["speaker_index"]) == ("Bo Ek", 1)
        assert (third["speaker"], third["speaker_index"]) == (None, None)
        assert second["text"] == "Then, we rest"
        assert [part["text"] for part in second["content"]] == ['"Then,"', '"we rest,"']
        assert (second["start"], second["end"]) == (
            second["content"][0]["start"],
            second["content"][1]["end"],
        )

    def test_an_equal_speaker_is_as_good(self) -> None:
        twin = evolve(OTHER_BO)
        quotes = (evolve(ARTICLE.quotes[0], speaker=twin),)
        assert evolve(ARTICLE, quotes=quotes).to_dict()["quotes"][0]["speaker_index"] == 1

    def test_times_are_iso_and_say_no_more_than_is_known(self) -> None:
        record = ARTICLE.to_dict()
        assert record["published"] == "2021-05-04T12:30+02:00"
        assert record["updated"] == "2021-05-05"
        assert record["updated_precision"] == "day"
        assert (record["published_offset"], record["updated_offset"]) == ("+02:00", None)

    @pytest.mark.parametrize("seconds", [":00", ":05", ":05.250000"])
    def test_seconds_are_kept_where_they_are_known(self, seconds: str) -> None:
        record = ARTICLE.to_dict() | {
            "published": f"2021-05-04T12:30{seconds}+02:00",
            "published_precision": "second",
        }
        assert Article.from_dict(record).to_dict()["published"] == record["published"]

    def test_seconds_that_mean_nothing_are_read_as_well(self) -> None:
        record = ARTICLE.to_dict() | {"published": "2021-05-04T12:30:00+02:00"}
        assert Article.from_dict(record) == ARTICLE

    def test_a_speaker_the_article_does_not_list_is_refused(self) -> None:
        with pytest.raises(ValueError, match="'Bo Ek' speaks in a quote"):
            evolve(ARTICLE, speakers=()).to_dict()

    def test_the_records_fields_are_the_schemas(self) -> None:
        record = ARTICLE.to_dict()
        assert list(SCHEMA["properties"]) == list(record)
        assert SCHEMA["required"] == list(record)
        assert list(SCHEMA["$defs"]["quote"]["properties"]) == list(record["quotes"][0])
        assert list(SCHEMA["$defs"]["speaker"]["properties"]) == list(record["speakers"][0])


class TestTheSchema:
    def test_it_is_a_schema(self) -> None:
        Draft202012Validator.check_schema(SCHEMA)

    @pytest.mark.parametrize("article", [ARTICLE, Article("")], ids=["full", "empty"])
    def test_records_validate(self, article: Article) -> None:
        Draft202012Validator(SCHEMA).validate(article.to_dict())

    @pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
    def test_records_of_articles_validate(self, path: Path) -> None:
        article = Article.parse(path.read_bytes().decode())
        Draft202012Validator(SCHEMA).validate(article.to_dict())

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("version", 2),
            ("text", None),
            ("headline", "Ferry stops"),
            ("headline", {"start": -1, "end": 2, "text": ""}),
            ("published", "yesterday"),
            ("published_precision", "hour"),
            ("quotes", [{}]),
            ("dateline", {"start": 0, "end": 1, "text": "F"}),
        ],
    )
    def test_other_things_do_not(self, field: str, value: object) -> None:
        assert not Draft202012Validator(SCHEMA).is_valid({**ARTICLE.to_dict(), field: value})


class TestTheRoundTrip:
    @pytest.mark.parametrize("article", [ARTICLE, Article("")], ids=["full", "empty"])
    def test_an_article_comes_back_equal(self, article: Article) -> None:
        record = article.to_dict()
        assert Article.from_dict(record) == article
        assert Article.from_dict(json.loads(json.dumps(record))) == article

    @pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
    def test_parsed_articles_come_back_equal(self, path: Path) -> None:
        article = Article.parse(path.read_bytes().decode())
        assert Article.from_dict(json.loads(json.dumps(article.to_dict()))) == article

    def test_two_speakers_of_one_name_stay_two(self) -> None:
        twin = Article.from_dict(ARTICLE.to_dict())
        assert [quote.speaker for quote in twin.quotes] == [BO, OTHER_BO, None]

    def test_a_named_zone_comes_back_as_its_offset(self) -> None:
        article = evolve(ARTICLE, published=datetime(2021, 5, 4, 12, tzinfo=ZoneInfo("Etc/GMT-2")))
        twin = Article.from_dict(article.to_dict())
        assert twin == article
        assert twin.published is not None
        assert twin.published.utcoffset() == timedelta(hours=2)
        assert type(twin.published.tzinfo) is timezone

    @pytest.mark.parametrize("tz", [None, UTC, timezone(timedelta(hours=-9.5))])
    @pytest.mark.parametrize("stamp", ["4 May 2021", "4 May 2021 12:30", "4 May 2021 12:30:15"])
    def test_times_of_every_precision_come_back(self, stamp: str, tz: timezone | None) -> None:
        article = Parser(tz=tz).parse(
            f"Ferry stops\n\n{stamp}\n\nThe ferry will stop for a week.\n"
        )
        assert article.published is not None
        assert Article.from_dict(article.to_dict()) == article

    @pytest.mark.parametrize("day", ["31 October 2021", "31 October 2021 02:30"])
    def test_a_zone_is_read_as_the_offset_of_that_time(self, day: str) -> None:
        # 02:30 came twice that night.
        parser = Parser(tz=ZoneInfo("Europe/Berlin"))
        article = parser.parse(f"Ferry stops\n\n{day}\n\nThe ferry will stop.\n")
        assert article.published is not None
        assert article.published.tzinfo == timezone(timedelta(hours=2))
        assert Article.from_dict(article.to_dict()) == article

    def test_an_offset_that_the_time_itself_says_may_be_left_out(self) -> None:
        assert Article.from_dict({**ARTICLE.to_dict(), "published_offset": None}) == ARTICLE

    def test_fields_of_a_later_day_are_ignored(self) -> None:
        assert Article.from_dict({**ARTICLE.to_dict(), "weather": "fine"}) == ARTICLE

    def test_halves_of_characters_come_back_through_json(self) -> None:
        article = Article.parse('A \ud800 head\n\n"Yes \udfff," said Bo Ek.\n')
        assert Article.from_dict(json.loads(json.dumps(article.to_dict()))) == article


class TestArticlesAreValues:
    @pytest.mark.parametrize(
        "twin_of",
        [copy.copy, copy.deepcopy, lambda article: pickle.loads(pickle.dumps(article))],
        ids=["copy", "deepcopy", "pickle"],
    )
    def test_copies_are_equal_and_hash_alike(self, twin_of: Callable[[Article], Article]) -> None:
        twin = twin_of(ARTICLE)
        assert twin == ARTICLE
        assert hash(twin) == hash(ARTICLE)
        assert twin.quotes[1].speaker == OTHER_BO
        assert {ARTICLE: "known"}[twin] == "known"

    def test_what_from_dict_gives_hashes_like_what_to_dict_took(self) -> None:
        assert hash(Article.from_dict(ARTICLE.to_dict())) == hash(ARTICLE)

    def test_articles_that_differ_in_one_quote_differ(self) -> None:
        first, *others = ARTICLE.quotes
        assert evolve(ARTICLE, quotes=(evolve(first, speaker=OTHER_BO), *others)) != ARTICLE

    def test_nothing_in_one_can_be_set(self) -> None:
        for value in (ARTICLE, ARTICLE.quotes[0], BO, SENTENCE, Dateline(SENTENCE)):
            for field in fields(type(value)):
                with pytest.raises(FrozenInstanceError):
                    setattr(value, field.name, None)

    def test_the_record_is_the_callers_own(self) -> None:
        ARTICLE.to_dict()["quotes"].clear()
        assert len(ARTICLE.to_dict()["quotes"]) == 3


def setting(value: object, *path: str | int) -> Callable[[dict[str, Any]], object]:
    def change(record: Any) -> None:
        for step in path[:-1]:
            record = record[step]
        record[path[-1]] = value

    return change


class TestRecordsThatAreNone:
    @pytest.mark.parametrize(
        "text", ["", "nope", "{", b"\xff", "[" * 100_000, f'{{"version": {"9" * 5_000}}}']
    )
    def test_what_is_no_json_is_refused_in_words(self, text: str | bytes) -> None:
        with pytest.raises(ValueError, match="record is no JSON that can be read: "):
            Article.from_json(text)

    @pytest.mark.parametrize("record", [None, [], "{}", 7])
    def test_what_is_no_mapping(self, record: Any) -> None:
        with pytest.raises(TypeError, match="an article's record is a mapping, not"):
            Article.from_dict(record)

    @pytest.mark.parametrize("version", [0, 2, 99])
    def test_another_version_is_named(self, version: int) -> None:
        record = {**ARTICLE.to_dict(), "version": version}
        with pytest.raises(ValueError, match=rf"version is {version}; .* reads version 1"):
            Article.from_dict(record)

    @pytest.mark.parametrize("field", sorted({*SCHEMA["properties"]} - {"language"}))
    def test_a_missing_field_is_named(self, field: str) -> None:
        record = ARTICLE.to_dict()
        del record[field]
        with pytest.raises(ValueError, match=f"record has no '{field}'"):
            Article.from_dict(record)

    @pytest.mark.parametrize(
        ("change", "error", "message"),
        [
            (setting("1", "version"), TypeError, "record.version is of type str, not an integer"),
            (setting(True, "version"), TypeError, "record.version is of type bool"),
            (setting(None, "text"), TypeError, "record.text is None, not a string"),
            (setting("x", "headline"), TypeError, "record.headline is of type str, not a mapping"),
            (setting({}, "headline"), ValueError, "record.headline has no 'start'"),
            (
                setting(0.0, "headline", "start"),
                TypeError,
                "record.headline.start is of type float",
            ),
            (setting(-1, "headline", "start"), ValueError, "record.headline is from -1 to 11"),
            (setting(9999, "headline", "end"), ValueError, "record.headline is from 0 to 9999"),
            (setting(20, "headline", "start"), ValueError, "record.headline is from 20 to 11"),
            (setting("Fairy stops", "headline", "text"), ValueError, "has 'Ferry stops' there"),
            (setting(5, "authors", 0), TypeError, r"record.authors\[0\] is of type int"),
            (setting("A", "authors"), TypeError, "record.authors is of type str, not a list"),
            (setting("soon", "published"), ValueError, "record.published is 'soon', not a date"),
            (setting(5, "published"), TypeError, "record.published is of type int"),
            (setting("MEZ", "updated_offset"), ValueError, "record.updated_offset is 'MEZ'"),
            (setting("+02:00", "updated"), ValueError, r"updated is '\+02:00', not a date"),
            (setting(None, "published"), ValueError, "published_precision is 'minute', but record"),
            (
                setting("2021-05-04", "published"),
                ValueError,
                "published is '2021-05-04', but record.published_precision is 'minute'",
            ),
            (
                setting("2021-05-04T12:34:00", "updated"),
                ValueError,
                "updated is '2021-05-04T12:34:00', but record.updated_precision is 'day'",
            ),
            (
                setting(None, "updated_precision"),
                ValueError,
                "updated_precision is None, but record.updated is '2021-05-05'",
            ),
            (setting("\0junk", "published_offset"), ValueError, r"published_offset is '\\x00junk'"),
            (setting(".5", "updated_offset"), ValueError, "updated_offset is '.5', not an offset"),
            (setting("", "updated_offset"), ValueError, "updated_offset is '', not an offset"),
            (
                setting("+25:00", "updated_offset"),
                ValueError,
                r"updated_offset is '\+25:00', not an offset",
            ),
            (
                setting("-05:00", "published_offset"),
                ValueError,
                "published_offset is '-05:00', but record.published is '2021-05-04T12:30",
            ),
            (
                setting("2021-05-04T12:30:00", "published"),
                ValueError,
                r"published_offset is '\+02:00', but record.published is '2021-05-04T12:30:00'",
            ),
            (setting("hour", "published_precision"), ValueError, "not one of day, minute, second"),
            (setting(5, "dateline", "place"), TypeError, "record.dateline.place is of type int"),
            (setting("alien", "speakers", 0, "kind"), ValueError, r"speakers\[0\].kind is 'alien'"),
            (setting({}, "speakers"), TypeError, "record.speakers is of type dict, not a list"),
            (setting("loud", "quotes", 1, "kind"), ValueError, r"quotes\[1\].kind is 'loud'"),
            (setting([], "quotes", 1, "content"), ValueError, r"quotes\[1\].content is empty"),
            (
                setting(3, "quotes", 1, "content", 1, "start"),
                ValueError,
                r"record.quotes\[1\].content\[1\] is",
            ),
            (setting(None, "quotes", 0, "sentence"), TypeError, r"quotes\[0\].sentence is None"),
            (setting(7, "quotes", 0, "speaker_index"), ValueError, "but there are 2 speakers"),
            (setting(-1, "quotes", 0, "speaker_index"), ValueError, "is -1, but there are 2"),
            (setting("Cy", "quotes", 0, "speaker"), ValueError, "but speaker 0 is 'Bo Ek'"),
            (setting(None, "quotes", 0, "speaker_index"), ValueError, "but speaker_index is None"),
            (setting(1.5, "quotes", 0, "confidence"), ValueError, "1.5, not between 0 and 1"),
            (setting(float("nan"), "quotes", 0, "confidence"), ValueError, "nan, not between"),
            (
                setting(10**400, "quotes", 0, "confidence"),
                ValueError,
                "a large number, not between",
            ),
            (setting(10**5000, "quotes", 0, "confidence"), ValueError, "a large number, not bet"),
            (setting(10**5000, "version"), ValueError, "version is a number larger than any here"),
            (setting(-(10**5000), "headline", "start"), ValueError, "headline.start is a number l"),
            (
                setting({"start": 5, "end": 5, "text": ""}, "headline"),
                ValueError,
                "record.headline is from 5 to 5",
            ),
            (
                setting({"start": 6, "end": 20, "text": TEXT[6:20]}, "headline"),
                ValueError,
                "record.standfirst overlaps record.headline",
            ),
            (
                setting({"start": 50, "end": 58, "text": TEXT[50:58]}, "source_line"),
                ValueError,
                r"record\.(source_line|dateline) overlaps record\.(source_line|dateline)",
            ),
            (
                setting(SENTENCE_RECORD, "quotes", 2, "sentence"),
                ValueError,
                r"quotes\[2\].sentence is not around the start of the quote",
            ),
            (setting("high", "quotes", 0, "confidence"), TypeError, "confidence is of type str"),
            (setting(3, "quotes", 0, "strategy"), TypeError, "strategy is of type int"),
        ],
    )
    def test_a_wrong_value_is_named(
        self, change: Callable[[Any], object], error: type[Exception], message: str
    ) -> None:
        record = copy.deepcopy(ARTICLE.to_dict())
        change(record)
        with pytest.raises(error, match=message):
            Article.from_dict(record)

    @pytest.mark.parametrize(
        ("field", "value"), [("published_precision", "day"), ("published_offset", "+02:00")]
    )
    def test_of_no_time_nothing_is_told(self, field: str, value: str) -> None:
        record = {**Article("").to_dict(), field: value}
        told = rf"record\.{field} is '{re.escape(value)}', but record\.published is None"
        with pytest.raises(ValueError, match=told):
            Article.from_dict(record)

    def test_lists_that_follow_the_text_are_in_its_order(self) -> None:
        for path in (
            ("quotes",),
            ("quotes", 1, "content"),
            ("paragraphs",),
            ("speakers", 1, "mentions"),
        ):
            record: Any = copy.deepcopy(evolve(ARTICLE, paragraphs=TWO_PARAGRAPHS).to_dict())
            listed = record
            for step in path:
                listed = listed[step]
            listed.reverse()
            with pytest.raises(ValueError, match=r"\[1\] (begins|doesn't begin|is not sorted)"):
                Article.from_dict(record)

    def test_each_quote_is_there_once(self) -> None:
        record = ARTICLE.to_dict()
        record["quotes"].insert(1, record["quotes"][0])
        with pytest.raises(ValueError, match=r"record\.quotes\[1\] is there twice"):
            Article.from_dict(record)
