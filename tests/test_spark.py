"""Spark carries `parse_batches` over partitions: a real one, on this machine alone."""

import pickle
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from newsparse import Attribution, Context, Parser, Quote

pa = pytest.importorskip("pyarrow", reason='pip install "newsparse[arrow]"')
pq = pytest.importorskip("pyarrow.parquet")
pytest.importorskip("pyspark", reason='pip install "newsparse[spark]"')
pytest.importorskip("pandas", reason='pip install "newsparse[spark]"')

from newsparse.arrow import (  # noqa: E402
    ARTICLES_SCHEMA,
    QUOTES_SCHEMA,
    articles_table,
    parse_batches,
    people_table,
    quotes_table,
)
from newsparse.people import People  # noqa: E402

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not shutil.which("java"), reason="Spark needs Java"),
    pytest.mark.filterwarnings("default"),
]

GOLDEN = sorted((Path(__file__).parent / "golden").glob("*.txt"))
SEEDS = [text for path in GOLDEN if len(text := path.read_bytes().decode()) < 720]
BAD = 4321


def article(number: int) -> str:
    """One of the seeds with a quote of its own; every five-hundredth is thirty times as long."""
    aside = f'"We counted {number} boats," harbour master Edda Lund said on Monday.'
    return f"{SEEDS[number % len(SEEDS)]}\n\n{aside}\n" * (30 if number % 500 == 499 else 1)


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    from pyspark.sql import SparkSession

    folder = tmp_path_factory.mktemp("spark")
    settings = {
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.memory": "1g",
        "spark.local.dir": str(folder),
        "spark.sql.warehouse.dir": str(folder / "warehouse"),
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
    }
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        builder: Any = SparkSession.builder
        session = builder.master("local[2]").config(map=settings).getOrCreate()
        yield session
        session.stop()


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of Parquet files with 5,000 articles, one of which has no text."""
    folder = tmp_path_factory.mktemp("corpus")
    texts = [None if number == BAD else article(number) for number in range(5000)]
    for first in range(0, 5000, 1250):
        numbers = pa.array(range(first, first + 1250))
        table = pa.table({"number": numbers, "body": texts[first : first + 1250]})
        pq.write_table(table, folder / f"{first}.parquet")
    return folder


def schema_of(schema: Any) -> Any:
    from pyspark.sql.pandas.types import from_arrow_schema

    return from_arrow_schema(schema)


def read_back(folder: Path, schema: Any, key: str) -> list[dict[str, Any]]:
    """What Spark has written, without what could not be read, in the order of a plain loop."""
    rows = pq.read_table(folder).cast(schema).to_pylist()
    assert [row["article_id"] for row in rows if row["error"]] == [str(BAD)]
    rows = [row for row in rows if not row["error"]]
    return sorted(rows, key=lambda row: (int(row["article_id"]), row[key]))


def test_five_thousand_articles_are_what_a_plain_loop_gives(
    spark: Any, corpus: Path, tmp_path: Path
) -> None:
    numbers = [number for number in range(5000) if number != BAD]
    parse = partial(parse_batches, text="body", id="number")
    articles = spark.read.parquet(str(corpus)).repartition(7)
    quotes = articles.mapInArrow(parse, schema_of(QUOTES_SCHEMA))
    quotes.write.parquet(str(tmp_path / "quotes"))
    assert len(list((tmp_path / "quotes").glob("*.parquet"))) == 7
    wanted = quotes_table(Parser().pipe(map(article, numbers)), numbers)
    assert wanted.num_rows > 15_000
    assert read_back(tmp_path / "quotes", QUOTES_SCHEMA, "quote_number") == wanted.to_pylist()


def test_one_row_an_article_with_a_parser_of_ones_own(
    spark: Any, corpus: Path, tmp_path: Path
) -> None:
    parser = Parser(min_confidence=0.9)
    parse = partial(parse_batches, text="body", id="number", rows="articles", parser=parser)
    articles = spark.read.parquet(str(corpus)).where(f"number between {BAD - 99} and {BAD}")
    articles.mapInArrow(parse, schema_of(ARTICLES_SCHEMA)).write.parquet(str(tmp_path / "parts"))
    numbers = range(BAD - 99, BAD)
    wanted = articles_table(parser.pipe(map(article, numbers)), numbers)
    assert read_back(tmp_path / "parts", ARTICLES_SCHEMA, "text") == wanted.to_pylist()


def test_one_bad_row_in_ten_thousand_costs_no_other(spark: Any) -> None:
    def faulty(quotes: Sequence[Quote], context: Context, /) -> Mapping[Quote, Attribution]:
        raise RuntimeError("no coat")

    rows = spark.range(10_000).selectExpr(
        "id", """if(id = 7777, '"Take a coat," said Ada Ek.', '') as text"""
    )
    parse = partial(parse_batches, rows="articles", parser=Parser([faulty]))
    read = rows.mapInArrow(parse, schema_of(ARTICLES_SCHEMA)).cache()
    assert read.count() == 10_000
    [failed] = read.where("error is not null").collect()
    assert failed.article_id == "7777"
    assert "no coat" in failed.error


def test_a_wrong_column_ends_the_job_and_names_it(spark: Any) -> None:
    rows = spark.createDataFrame([(1, "Rain ahead")], "id int, body string")
    with pytest.raises(Exception, match="no column 'text'; the columns are: 'id', 'body'"):
        rows.mapInArrow(parse_batches, schema_of(QUOTES_SCHEMA)).collect()


def test_people_are_counted_by_partitions_and_merged(spark: Any, corpus: Path) -> None:
    def count(batches: Iterator[Any]) -> Iterator[Any]:
        people, parser = People(), Parser()
        for batch in batches:
            for row in batch.to_pylist():
                people.add(parser.parse(row["body"]), row["number"])
        yield pa.RecordBatch.from_pydict({"people": [pickle.dumps(people)]})

    articles = spark.read.parquet(str(corpus)).where("number < 400").repartition(3)
    shares = articles.mapInArrow(count, "people binary").collect()
    assert len(shares) == 3
    whole, wanted = People(), People()
    for share in shares:
        whole.merge(pickle.loads(share.people))
    for number in range(400):
        wanted.add(Parser().parse(article(number)), number)
    assert whole.articles == 400

    def counted(people: People) -> Any:
        # Which articles are named as examples hangs on the order alone.
        table = people_table(people).drop_columns(["examples"])
        return sorted(table.to_pylist(), key=str)

    assert counted(whole) == counted(wanted)
    assert max(person.quotes for person in whole) > 300
