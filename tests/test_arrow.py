"""Tables of articles and of their quotes, for pandas, polars, DuckDB and Parquet."""

import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

import pytest
from attrs import evolve

from newsparse import Article, Attribution, Context, ModelNotFoundError, Parser, Quote

pa = pytest.importorskip("pyarrow", reason='pip install "newsparse[arrow]"')
pq = pytest.importorskip("pyarrow.parquet")

from newsparse.arrow import (  # noqa: E402
    ARTICLES_SCHEMA,
    PEOPLE_SCHEMA,
    QUOTES_SCHEMA,
    REPEATED_SCHEMA,
    ParquetWriter,
    articles_table,
    parse_batch,
    parse_batches,
    people_table,
    quotes_table,
    repeated_table,
)
from newsparse.arrow.gathering import Gathered  # noqa: E402
from newsparse.people import People  # noqa: E402
from newsparse.repeated import find_repeated  # noqa: E402

TOP = Path(__file__).parent.parent
TEXTS = [path.read_bytes().decode() for path in sorted((TOP / "tests/golden").glob("*.txt"))]
FERRY = (
    "Ferry stops\n\nBy Ada Ek\n\n4 May 2021 10:07 UTC\n\n"
    "OSLO, May 4 (Norpel) - The ferry stops.\n\n"
    "“We paint it,” said captain Bo Lund. “Then,” he added, “we rest.”\n\nSource: Norpel\n"
)
RAIN = 'Rain ahead\n\n"Take a coat," said Ada Ek.'


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    return [Article.parse(text) for text in [*TEXTS, FERRY]]


def batch_of(texts: Any, ids: Any = None, *, kind: Any = None, id_kind: Any = None) -> Any:
    texts = pa.array(texts, kind)
    ids = pa.array(range(len(texts)) if ids is None else ids, id_kind)
    return pa.RecordBatch.from_arrays([ids, texts], ["id", "text"])


def faulty(quotes: Sequence[Quote], context: Context, /) -> Mapping[Quote, Attribution]:
    """Fails where an article has BAD in it."""
    if "BAD" in context.text:
        raise RuntimeError("no coat")
    return {quote: Attribution(name="Ada Ek") for quote in quotes}


class TestNothingIsLost:
    def test_the_articles_can_be_put_together_again_from_the_two_tables(
        self, articles: list[Article]
    ) -> None:
        quotes, parts = quotes_table(articles).to_pylist(), articles_table(articles).to_pylist()
        assert [
            Article.from_dict(
                record_of(row, [quote for quote in quotes if quote["article_id"] == str(number)])
            )
            for number, row in enumerate(parts)
        ] == articles

    def test_of_no_articles_is_an_empty_table_with_all_columns(self) -> None:
        for table, schema in (
            (quotes_table([]), QUOTES_SCHEMA),
            (articles_table(iter([])), ARTICLES_SCHEMA),
            (parse_batch(batch_of([], kind=pa.string())), QUOTES_SCHEMA),
        ):
            assert table.num_rows == 0
            assert table.schema.equals(schema, check_metadata=True)

    def test_many_articles_make_several_batches_and_one_table(self) -> None:
        article = Article.parse(RAIN)
        table = quotes_table([article] * 5000)
        assert table.num_rows == 5000
        assert table.column("text").num_chunks > 1
        assert table.column("article_id").to_pylist() == list(map(str, range(5000)))

    def test_huge_articles_make_smaller_batches(self) -> None:
        article = evolve(Article.parse(RAIN), text=RAIN + " " * 10_000_000)
        assert articles_table([article] * 4).column("text").num_chunks > 1

    def test_halves_of_characters_are_replaced_and_offsets_hold(self) -> None:
        article = Article.parse(f"\ud800\ud800 {FERRY}")
        [row] = articles_table([article]).to_pylist()
        assert row["text"] == article.text.replace("\ud800", "\ufffd")
        assert row["text"][row["byline_start"] : row["byline_end"]] == row["byline"] == "By Ada Ek"
        assert quotes_table([article]).num_rows == len(article.quotes) > 0


def record_of(row: Mapping[str, Any], quotes: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The record that `Article.from_dict` takes, from the rows of both tables."""
    text = row["text"]

    def span(offsets: Mapping[str, int]) -> dict[str, Any]:
        return {**offsets, "text": text[offsets["start"] : offsets["end"]]}

    def part(row: Mapping[str, Any], name: str) -> dict[str, Any] | None:
        offsets = {"start": row[f"{name}_start"], "end": row[f"{name}_end"]}
        return None if row[name] is None else {**offsets, "text": row[name]}

    dateline = part(row, "dateline")
    if dateline:
        dateline |= {name: row[f"dateline_{name}"] for name in ("place", "date", "agency")}
    same = (
        "authors",
        "published",
        "published_precision",
        "updated",
        "updated_precision",
        "source",
        "language",
    )
    parts = ("headline", "standfirst", "byline", "timestamp", "source_line")
    return {
        "version": 1,
        "text": text,
        **{name: row[name] for name in same},
        **{name: part(row, name) for name in parts},
        "published_offset": None,
        "updated_offset": None,
        "dateline": dateline,
        "paragraphs": list(map(span, row["paragraphs"])),
        "non_quotes": list(map(span, row["non_quotes"])),
        "speakers": [
            {
                **speaker,
                "mentions": list(map(span, speaker["mentions"])),
                "affiliation": speaker["affiliation"] and span(speaker["affiliation"]),
                "gender_span": speaker["gender_span"] and span(speaker["gender_span"]),
            }
            for speaker in row["speakers"]
        ],
        "quotes": [
            {
                **{name: quote[name] for name in ("kind", "speaker", "confidence", "strategy")},
                **{name: part(quote, name) for name in ("sentence", "cue", "mention")},
                "content": list(map(span, quote["content"])),
                "speaker_index": quote["speaker_number"],
            }
            for quote in quotes
        ],
    }


class TestWhatStandsInThem:
    def test_a_row_of_quotes(self) -> None:
        [_, row] = quotes_table([Article.parse(FERRY)], ["a-17"]).to_pylist()
        assert row["confidence"] > 0.5
        assert {name: row[name] for name in row if not name.startswith("sentence")} == {
            "article_id": "a-17",
            "quote_number": 1,
            "kind": "direct",
            "text": "Then, we rest.",
            "quote_start": FERRY.index("“Then"),
            "quote_end": FERRY.index("\n\nSource"),
            "content": [
                {"start": FERRY.index("“Then"), "end": FERRY.index(" he added")},
                {"start": FERRY.index("“we rest"), "end": FERRY.index("\n\nSource")},
            ],
            "speaker": "Bo Lund",
            "speaker_number": 0,
            "speaker_kind": "person",
            "speaker_role": "captain",
            "speaker_affiliation": None,
            "speaker_affiliation_start": None,
            "speaker_affiliation_end": None,
            "speaker_gender": "male",
            "speaker_gender_by": "pronoun",
            "mention": "he",
            "mention_start": FERRY.index("he added"),
            "mention_end": FERRY.index(" added"),
            "cue": "added",
            "cue_start": FERRY.index("added"),
            "cue_end": FERRY.index(", “we rest"),
            "confidence": row["confidence"],
            "strategy": row["strategy"],
            "error": None,
        }

    def test_ids_left_out_are_numbers(self, articles: list[Article]) -> None:
        ids = articles_table(articles).column("article_id").to_pylist()
        assert ids == list(map(str, range(len(articles))))

    @pytest.mark.parametrize(
        ("published", "precision", "columns"),
        [
            (None, None, (None, None, None)),
            (datetime(2021, 5, 4), "day", ("2021-05-04", date(2021, 5, 4), None)),  # noqa: DTZ001
            (datetime(2021, 5, 4, tzinfo=UTC), "day", ("2021-05-04", date(2021, 5, 4), None)),
            (
                datetime(2021, 5, 4, 23, 7),  # noqa: DTZ001
                "minute",
                ("2021-05-04T23:07", date(2021, 5, 4), None),
            ),
            (
                datetime(2021, 5, 4, 23, 7, tzinfo=timezone(timedelta(hours=-4))),
                "minute",
                (
                    "2021-05-04T23:07-04:00",
                    date(2021, 5, 4),
                    datetime(2021, 5, 5, 3, 7, tzinfo=UTC),
                ),
            ),
            (
                datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))),
                "second",
                ("0001-01-01T00:00:00+14:00", date(1, 1, 1), None),
            ),
        ],
    )
    def test_an_instant_stands_only_where_clock_and_zone_are_known(
        self, published: datetime | None, precision: Any, columns: tuple[Any, ...]
    ) -> None:
        article = Article("", published=published, published_precision=precision)
        [row] = articles_table([article]).to_pylist()
        names = ("published", "published_date", "published_utc")
        assert tuple(row[name] for name in names) == columns
        assert row["published_precision"] == precision


class TestTheSchema:
    def test_it_says_its_name_and_its_version(self) -> None:
        assert QUOTES_SCHEMA.metadata == {
            b"newsparse.rows": b"quotes",
            b"newsparse.schema_version": b"1",
        }
        assert ARTICLES_SCHEMA.metadata[b"newsparse.rows"] == b"articles"

    @pytest.mark.parametrize("schema", [QUOTES_SCHEMA, ARTICLES_SCHEMA])
    def test_spans_have_no_nulls_in_them(self, schema: Any) -> None:
        spans = [
            field.type for field in schema if str(field.type).startswith("list<element: struct<st")
        ]
        assert spans
        for kind in spans:
            assert not kind.value_field.nullable
            assert [field.nullable for field in kind.value_type] == [False, False]

    @pytest.mark.parametrize(
        "schema", [QUOTES_SCHEMA, ARTICLES_SCHEMA, PEOPLE_SCHEMA, REPEATED_SCHEMA]
    )
    def test_the_docs_have_every_column(self, schema: Any) -> None:
        lines = (TOP / "docs/columns.md").read_text("utf-8").splitlines()
        about = b"description"
        wanted = [
            f"| `{field.name}` | `{shown(field.type)}` | {field.metadata[about].decode()} |"
            for field in schema
        ]
        assert [line for line in wanted if line not in lines] == []


def shown(kind: Any) -> str:
    """A type as the docs write it."""
    return str(kind).replace("element: ", "").replace(" not null", "")


class TestParseBatch:
    @pytest.mark.parametrize("rows", ["quotes", "articles"])
    def test_it_is_what_a_plain_loop_gives(self, articles: list[Article], rows: Any) -> None:
        ids = [f"a-{number}" for number in range(len(articles))]
        batch = batch_of([article.text for article in articles], ids)
        table = {"quotes": quotes_table, "articles": articles_table}[rows](articles, ids)
        assert pa.Table.from_batches([parse_batch(batch, rows=rows)]) == table.combine_chunks()

    def test_a_strategy_that_takes_many_gets_many(self) -> None:
        class Counting:
            name = "counting"
            asked: ClassVar[list[int]] = []

            def __call__(self, quotes: Any, context: Any, /) -> Any:
                return {quote: Attribution(name="Ada Ek") for quote in quotes}

            def many(self, batch: Any, /) -> Any:
                self.asked.append(len(batch))
                return [self(quotes, context) for quotes, context in batch]

        batch = batch_of([RAIN, None, FERRY], ["a", "b", "c"])
        read = parse_batch(batch, rows="articles", parser=Parser([Counting()]))
        assert Counting.asked == [2]
        assert read.column("article_id").to_pylist() == ["a", "b", "c"]
        assert read.column("error").to_pylist() == [None, "column 'text' is null", None]

    @pytest.mark.parametrize(
        "kind",
        [
            pa.string(),
            pa.large_string(),
            pa.string_view(),
            pa.dictionary(pa.int8(), pa.string()),
            pa.dictionary(pa.int32(), pa.large_string()),
        ],
        ids=str,
    )
    def test_text_may_be_of_any_type_that_holds_text(self, kind: Any) -> None:
        plain = batch_of([RAIN, FERRY, RAIN], ["a", "b", "c"])
        batch = plain.cast(pa.schema([("id", kind), ("text", kind)]))
        assert batch.column(1).type == kind
        assert parse_batch(batch) == parse_batch(plain)

    @pytest.mark.parametrize(
        "ids",
        [
            pa.array([17], pa.int8()),
            pa.array([17], pa.uint64()),
            pa.array([17], pa.int64()).dictionary_encode(),
        ],
    )
    def test_ids_may_be_whole_numbers(self, ids: Any) -> None:
        batch = pa.RecordBatch.from_arrays([ids, pa.array([RAIN])], ["id", "text"])
        assert parse_batch(batch).column("article_id").to_pylist() == ["17"]

    def test_other_columns_are_left_alone(self) -> None:
        body, key = pa.array([RAIN]), pa.array(["x"])
        batch = pa.RecordBatch.from_arrays([body, body, key], ["body", "other", "key"])
        read = parse_batch(batch, text="body", id="key")
        assert read.select(["article_id", "speaker"]).to_pylist() == [
            {"article_id": "x", "speaker": "Ada Ek"}
        ]

    def test_a_slice_of_a_batch_is_what_it_shows(self) -> None:
        batch = batch_of([FERRY, RAIN, FERRY]).slice(1, 1)
        assert parse_batch(batch).column("article_id").to_pylist() == ["1"]

    def test_a_parser_of_ones_own(self) -> None:
        read = parse_batch(batch_of([RAIN]), parser=Parser([faulty]))
        assert read.column("strategy").to_pylist() == ["faulty"]

    def test_a_batch_that_makes_several_comes_back_as_one(self) -> None:
        batch = batch_of(["", None] * 2500)
        assert parse_batch(batch, rows="articles").num_rows == 5000
        read = parse_batches([batch], rows="articles")
        assert [batch.num_rows for batch in read] == [2048, 2048, 904]

    def test_batches_are_read_when_asked_for(self) -> None:
        asked = []

        def endless() -> Iterator[Any]:
            while True:
                asked.append(1)
                yield batch_of([""] * 700)

        reader = parse_batches(endless(), rows="articles")
        assert asked == []
        assert next(reader).num_rows == 2048
        assert len(asked) == 3


class TestTablesOfOthers:
    """What comes from pandas, polars and DuckDB is read, and goes back with nothing lost."""

    @pytest.fixture
    def wanted(self) -> list[dict[str, Any]]:
        batch = parse_batch(batch_of([RAIN, None, FERRY], [7, 8, 9]))
        return list(batch.to_pylist())

    def test_pandas(self, wanted: object) -> None:
        pandas = pytest.importorskip("pandas")
        frame = pandas.DataFrame({"id": [7, 8, 9], "text": [RAIN, None, FERRY]}).astype(
            {"text": "category"}
        )
        quotes = read(pa.Table.from_pandas(frame).to_batches())
        assert pa.types.is_dictionary(pa.Table.from_pandas(frame).schema.field("text").type)
        back = pa.Table.from_pandas(quotes.to_pandas(types_mapper=pandas.ArrowDtype))
        assert back.cast(QUOTES_SCHEMA).to_pylist() == quotes.to_pylist() == wanted

    def test_polars(self, wanted: object) -> None:
        polars = pytest.importorskip("polars")
        frame = polars.DataFrame({"id": [7, 8, 9], "text": [RAIN, None, FERRY]})
        quotes = read(frame.to_arrow().to_batches())
        back = polars.from_arrow(quotes).to_arrow()
        assert back.cast(QUOTES_SCHEMA).to_pylist() == quotes.to_pylist() == wanted

    def test_duckdb(self, wanted: object) -> None:
        duckdb = pytest.importorskip("duckdb")
        values = f"(7, '{RAIN}'), (8, null), (9, '{FERRY}')"
        relation = duckdb.sql(f"select * from (values {values}) as articles(id, text)")
        quotes = read(relation.to_arrow_reader())
        back = duckdb.sql("select * from quotes").to_arrow_table()
        assert back.cast(QUOTES_SCHEMA).to_pylist() == quotes.to_pylist() == wanted

    def test_instants_are_instants_there(self) -> None:
        pytest.importorskip("pandas")
        polars = pytest.importorskip("polars")
        duckdb = pytest.importorskip("duckdb")
        parts = articles_table([Article.parse(FERRY)])
        instant = datetime(2021, 5, 4, 10, 7, tzinfo=UTC)
        assert parts.to_pandas()["published_utc"][0].to_pydatetime() == instant
        assert polars.from_arrow(parts)["published_utc"][0] == instant
        found = duckdb.sql("select epoch(published_utc), published_date from parts").fetchall()
        assert found == [(instant.timestamp(), date(2021, 5, 4))]


def read(batches: Any) -> Any:
    return pa.Table.from_batches(parse_batches(batches))


class TestBadRows:
    @pytest.mark.parametrize("rows", ["quotes", "articles"])
    def test_each_is_a_row_that_says_why_and_costs_no_other(self, rows: Any) -> None:
        texts = [RAIN, None, RAIN + " BAD", RAIN]
        read = parse_batch(batch_of(texts, [1, 2, 3, 4]), rows=rows, parser=Parser([faulty]))
        errors = read.select(["article_id", "error"]).to_pylist()
        assert [row["article_id"] for row in errors] == ["1", "2", "3", "4"]
        assert errors[0]["error"] is errors[3]["error"] is None
        assert errors[1]["error"] == "column 'text' is null"
        assert errors[2]["error"].startswith("StrategyError: the attribution strategy 'faulty'")
        assert "no coat" in errors[2]["error"]
        known = {name for name, value in read.to_pylist()[2].items() if value is not None}
        assert known == {"article_id", "error"}

    def test_text_that_is_no_utf_8(self) -> None:
        latin = pa.array([b"caf\xe9", RAIN.encode()], pa.binary()).cast(pa.string(), safe=False)
        read = parse_batch(batch_of(latin))
        assert read.column("error").to_pylist() == ["column 'text' is not UTF-8", None]
        read = parse_batch(batch_of([RAIN] * 2, latin), rows="articles")
        assert read.column("error").to_pylist() == ["column 'id' is not UTF-8", None]
        assert read.column("article_id").to_pylist() == [None, RAIN]

    def test_an_id_that_is_null_stays_null(self) -> None:
        read = parse_batch(batch_of([RAIN, FERRY], [None, 7]))
        assert read.column("article_id").to_pylist() == [None, "7", "7"]
        assert read.column("error").null_count == 3

    def test_a_column_of_nothing_but_nulls(self) -> None:
        read = parse_batch(batch_of([None, None]))
        assert read.column("error").to_pylist() == ["column 'text' is null"] * 2

    def test_one_in_ten_thousand(self) -> None:
        texts = [""] * 10_000
        texts[1234] = f"BAD {RAIN}"
        read = list(parse_batches([batch_of(texts)], rows="articles", parser=Parser([faulty])))
        assert sum(batch.num_rows for batch in read) == 10_000
        failed = [row for batch in read for row in batch.to_pylist() if row["error"]]
        assert [row["article_id"] for row in failed] == ["1234"]


class TestWrongColumns:
    @pytest.mark.parametrize("options", [{"text": "body"}, {"id": "body"}])
    def test_a_missing_one(self, options: dict[str, str]) -> None:
        with pytest.raises(ValueError, match="no column 'body'; the columns are: 'id', 'text'"):
            parse_batch(batch_of([RAIN]), **options)

    def test_none_at_all(self) -> None:
        with pytest.raises(ValueError, match="no column 'text'; the columns are: none at all"):
            parse_batch(pa.RecordBatch.from_arrays([], []))

    def test_two_of_one_name(self) -> None:
        text = pa.array([RAIN])
        batch = pa.RecordBatch.from_arrays([text, text, text], ["id", "text", "text"])
        with pytest.raises(ValueError, match="2 columns are called 'text'"):
            parse_batch(batch)

    @pytest.mark.parametrize(
        "kind",
        [pa.binary(), pa.float64(), pa.list_(pa.string()), pa.dictionary(pa.int8(), pa.binary())],
        ids=str,
    )
    @pytest.mark.parametrize("name", ["text", "id"])
    def test_one_of_another_type(self, kind: Any, name: str) -> None:
        fields = [pa.field(n, kind if n == name else pa.string()) for n in ("id", "text")]
        batch = pa.schema(fields).empty_table().to_batches()
        batch = batch or [pa.RecordBatch.from_pylist([], pa.schema(fields))]
        with pytest.raises(TypeError) as caught:
            parse_batch(batch[0])
        assert f"column '{name}' is {kind}, not text" in str(caught.value)

    def test_what_is_no_batch(self) -> None:
        table = pa.Table.from_batches([batch_of([RAIN])])
        with pytest.raises(TypeError, match=r"a batch is a pyarrow.RecordBatch, not Table"):
            parse_batch(table)

    def test_rows_of_what(self) -> None:
        for call in (partial(parse_batch, batch_of([])), partial(ParquetWriter, "unwritten")):
            with pytest.raises(ValueError, match="rows is 'speakers', not 'quotes' or 'articles'"):
                call(rows="speakers")

    def test_a_pipeline_that_is_missing_is_no_row_s_fault(self) -> None:
        with pytest.raises(ModelNotFoundError):
            parse_batch(batch_of([RAIN]), parser=Parser(["syntax"]))


class TestWrongArticles:
    def test_what_is_no_article_is_named_by_its_place(self) -> None:
        things: Any = [Article.parse(RAIN), None]
        with pytest.raises(TypeError, match=r"articles\[1\] is of type NoneType, no Article"):
            quotes_table(things)

    @pytest.mark.parametrize("key", [1.5, True, b"a"])
    def test_what_is_no_id_too(self, key: Any) -> None:
        with pytest.raises(TypeError, match=rf"ids\[1\] is of type {type(key).__name__}, not text"):
            articles_table([Article.parse(RAIN)] * 2, [None, key])

    def test_an_error_of_ones_own_iterable_is_none_of_the_ids(self) -> None:
        def broken() -> Iterator[Article]:
            yield Article.parse(RAIN)
            raise ValueError("the disk is wet")

        with pytest.raises(ValueError, match="the disk is wet"):
            quotes_table(broken(), ["a", "b"])

    @pytest.mark.parametrize("ids", [[], ["a", "b"]])
    def test_ids_that_are_too_few_or_too_many(self, ids: list[str]) -> None:
        with pytest.raises(ValueError, match="as many ids as articles"):
            quotes_table([Article.parse(RAIN)], ids)

    def test_one_string_is_not_many_ids(self) -> None:
        with pytest.raises(TypeError, match="not one string"):
            quotes_table([Article.parse(RAIN)], "a")


class TestParquet:
    @pytest.mark.parametrize("rows", ["quotes", "articles"])
    def test_what_is_written_comes_back(
        self, articles: list[Article], rows: Any, tmp_path: Path
    ) -> None:
        with ParquetWriter(tmp_path / "out.parquet", rows) as out:
            for number, article in enumerate(articles):
                out.write(article, number)
        table = {"quotes": quotes_table, "articles": articles_table}[rows](articles)
        read = pq.read_table(tmp_path / "out.parquet")
        assert read == table.combine_chunks()
        assert read.schema.equals(table.schema, check_metadata=True)

    def test_failed_articles_stand_beside_the_others(self, tmp_path: Path) -> None:
        texts = [(RAIN, "a"), (RAIN + " BAD", "b"), (None, "c")]
        with ParquetWriter(tmp_path / "out.parquet") as out:

            def note(text: object, key: str, error: Exception) -> None:
                out.write_error(str(error), key)

            read: Any = Parser([faulty]).pipe(texts, as_tuples=True, on_error=note)  # type: ignore[call-overload]
            for article, key in read:
                out.write(article, key)
        rows = pq.read_table(tmp_path / "out.parquet", columns=["article_id", "error"]).to_pylist()
        assert [(row["article_id"], row["error"] is None) for row in rows] == [
            ("a", True), ("b", False), ("c", False),
        ]  # fmt: skip

    def test_rows_are_written_as_they_come(self, tmp_path: Path) -> None:
        article = Article.parse(RAIN)
        path = tmp_path / "out.parquet"
        with ParquetWriter(path) as out:
            for _ in range(5000):
                out.write(article)
            assert path.stat().st_size > 1000
        out.close()
        assert pq.ParquetFile(path).metadata.num_row_groups == 3

    def test_what_was_written_before_an_error_can_be_read(self, tmp_path: Path) -> None:
        path = tmp_path / "out.parquet"
        with pytest.raises(KeyError), ParquetWriter(path) as out:  # noqa: PT012
            out.write(Article.parse(RAIN))
            raise KeyError
        assert pq.read_table(path).num_rows == 1

    def test_where_no_file_can_be(self, tmp_path: Path) -> None:
        with pytest.raises(OSError, match="nowhere"):
            ParquetWriter(tmp_path / "nowhere" / "out.parquet")


class TestMemory:
    def test_a_text_that_is_one_sentence_does_not_stand_in_each_of_its_quotes(self) -> None:
        short, long = (
            Article.parse("Head\n\n" + '"We paint," she said and ' * n) for n in (200, 1600)
        )
        assert len(long.quotes) == 1600
        assert quotes_table([long]).nbytes < 10 * quotes_table([short]).nbytes
        sentence = long.quotes[7].sentence
        row = quotes_table([long]).to_pylist()[7]
        assert (row["sentence_start"], row["sentence_end"]) == (sentence.start, sentence.end)
        assert row["sentence"] == sentence.text[:2000]

    def test_what_is_gathered_is_let_go(self) -> None:
        gathered = Gathered("articles")
        gathered.add(Article.parse(FERRY), "1")
        assert gathered.take().num_rows == 1
        assert not gathered.full
        assert gathered.take().num_rows == 0


class TestWithoutPyarrow:
    def test_the_error_says_what_to_install(self) -> None:
        code = "import sys; sys.modules['pyarrow'] = None; import newsparse.arrow"
        command = [sys.executable, "-c", code]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        assert run.returncode == 1
        assert 'pip install "newsparse[arrow]"' in run.stderr.splitlines()[-1]


class TestWhatIsCountedOverArticles:
    def test_people_in_pandas(self) -> None:
        pytest.importorskip("pandas", reason='pip install "newsparse[arrow]" pandas')
        people = People()
        for key, text in enumerate([FERRY, RAIN, FERRY]):
            people.add(Article.parse(text), key)
        table = people_table(people)
        assert table.schema.equals(PEOPLE_SCHEMA, check_metadata=True)
        frame = table.to_pandas().set_index("name")
        assert frame["quote_count"].to_dict() == {"Bo Lund": 4, "Ada Ek": 1}
        assert frame.loc["Bo Lund", "first"] == date(2021, 5, 4)
        assert list(frame.loc["Bo Lund", "examples"]) == ["0", "2"]
        assert frame.explode("roles").query("roles == 'captain'").index.tolist() == ["Bo Lund"]

    def test_repeated_quotes_join_the_table_of_quotes(self) -> None:
        pytest.importorskip("pandas", reason='pip install "newsparse[arrow]" pandas')
        text = FERRY.replace("We paint it", "We paint the old ferry in May")
        articles = [Article.parse(words) for words in (text, FERRY, RAIN, FERRY, text)]
        table = repeated_table(find_repeated(articles))
        assert table.schema.equals(REPEATED_SCHEMA, check_metadata=True)
        places = table.to_pandas()
        assert places["article_id"].tolist() == ["0", "4"]
        assert places["published_date"].tolist() == [date(2021, 5, 4)] * 2
        quotes = quotes_table(articles).to_pandas()
        joined = places.merge(quotes, on=["article_id", "quote_start"], suffixes=("", "_there"))
        assert joined["text_there"].tolist() == joined["text"].tolist() == places["text"].tolist()
        assert len(joined) == 2

    def test_nobody_is_an_empty_table_with_all_columns(self) -> None:
        assert people_table(People()).schema.names == PEOPLE_SCHEMA.names
        assert repeated_table([]).schema.names == REPEATED_SCHEMA.names

    def test_half_a_character_is_replaced(self) -> None:
        people = People()
        people.add(Article.parse(RAIN), "\udc80")
        assert people_table(people)["examples"].to_pylist() == [["\ufffd"]]
