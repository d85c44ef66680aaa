"""`newsparse IN... -o OUT.parquet`: the tables of `newsparse.arrow`, and a run that can go on."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from command_line import newsparse

from newsparse import Article
from newsparse.cli.reading import ArticleOrigin, Place
from newsparse.cli.row_files import NOTHING_KNOWN
from newsparse.cli.rows import RowLayout, Rows

pq = pytest.importorskip("pyarrow.parquet", reason='pip install "newsparse[arrow]"')

from newsparse.arrow import articles_table, quotes_table  # noqa: E402
from newsparse.cli.parquet_file import ParquetFile  # noqa: E402

RAIN = 'Rain ahead\n\n"Take a coat," said Mayor Ada Ek.\n'
SUN = 'Sun ahead\n\n"Leave it at home," Tom Rye said. Then he said: "Or not."\n'


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    """Three articles and a row without text."""
    path = tmp_path / "rows.jsonl"
    records = [{"text": RAIN, "id": "a"}, {"text": SUN, "id": "b"}, {}, {"text": RAIN, "id": 4}]
    path.write_text("".join(f"{json.dumps(record)}\n" for record in records))
    return path


TABLES: Any = {"quotes": quotes_table, "articles": articles_table}


@pytest.mark.parametrize("kind", ["quotes", "articles"])
@pytest.mark.parametrize("id_field", [True, False])
def test_an_article_is_known_by_its_id_or_else_by_its_place(
    kind: str, id_field: bool, rows: Path
) -> None:
    out = rows.with_name("out.parquet")
    options = ["--id-field", "id"] if id_field else []
    result = newsparse(rows, "-o", out, "--rows", kind, *options)
    assert result.exit_code == 3
    assert f"{rows}, line 3" in result.stderr
    ids = ["a", "b", 4] if id_field else [f"{rows}, line {line}" for line in (1, 2, 4)]
    wanted = TABLES[kind](map(Article.parse, (RAIN, SUN, RAIN)), ids)
    table = pq.read_table(out)
    written = table.select(wanted.schema.names)
    assert written == wanted
    assert written.schema.equals(wanted.schema, check_metadata=True)
    assert set(table["file"].to_pylist()) == {str(rows)}
    assert set(table["headline_from"].to_pylist()) == {"printed"}
    assert sorted(path.name for path in rows.parent.iterdir()) == ["out.parquet", "rows.jsonl"]


def test_a_row_is_a_quote_where_nobody_says_it(rows: Path) -> None:
    out = rows.with_name("out.parquet")
    newsparse(rows, "-o", out)
    assert pq.read_table(out, columns=["speaker"]).num_rows == 4


def test_no_articles_are_a_table_without_rows(tmp_path: Path) -> None:
    (tmp_path / "none.jsonl").touch()
    assert newsparse(tmp_path / "none.jsonl", "-o", tmp_path / "out.parquet").exit_code == 0
    table = pq.read_table(tmp_path / "out.parquet")
    assert table.num_rows == 0
    names = quotes_table([]).schema.names
    assert table.select(names).equals(quotes_table([]), check_metadata=True)


@pytest.mark.parametrize("kept", [0, 1, 2])
def test_a_run_goes_on_from_its_last_checkpoint(kept: int, tmp_path: Path) -> None:
    articles = [Article.parse(text) for text in (RAIN, SUN, RAIN, SUN)]
    origins = [
        ArticleOrigin(f"{number}.txt", None, NOTHING_KNOWN, Place(number, 0, 0))
        for number in range(4)
    ]
    pairs = list(zip(articles, origins, strict=True))
    part, out = tmp_path / "out.parquet.part", tmp_path / "out.parquet"

    run = ParquetFile(part, RowLayout(Rows.quotes), 0)
    for pair in pairs[:kept]:
        run.write(*pair)
    mark = run.checkpoint()
    for pair in pairs[kept:3]:
        run.write(*pair)
        run.checkpoint()
    run.close()
    assert bool(mark) == bool(kept)

    run = ParquetFile(part, RowLayout(Rows.quotes), mark)
    for pair in pairs[kept:]:
        run.write(*pair)
    run.finish(out)
    run.close()
    wanted = quotes_table(articles, map(str, origins))
    assert pq.read_table(out).select(wanted.schema.names) == wanted
    assert [path.name for path in tmp_path.iterdir()] == ["out.parquet"]


def test_it_is_not_packed_once_more(rows: Path) -> None:
    result = newsparse(rows, "-o", rows.with_name("out.parquet.gz"))
    assert result.exit_code == 2
    assert ".parquet" in result.stderr


def test_without_pyarrow_it_is_refused_before_the_start(
    rows: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.startswith("newsparse.arrow")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    result = newsparse(rows, "-o", rows.with_name("out.parquet"))
    assert result.exit_code == 2
    assert 'pip install "newsparse[arrow]"' in result.stderr
    assert not list(rows.parent.glob("out*"))
