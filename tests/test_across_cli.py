"""`newsparse IN... --rows people` and `--rows repeated`: tables that all articles come to."""

import csv
import gzip
import io
import json
from pathlib import Path
from typing import Any

import pytest
from command_line import newsparse

from newsparse import Article
from newsparse.people import People
from newsparse.repeated import find_repeated, repeated_rows

SAID = '"We will paint the old ferry before the summer," said {}.'
FLOOD = "Officials said that roads would flood."
TEXTS = {
    "a": f"Paint for the ferry\n\n4 May 2024\n\n{SAID.format('Mayor Dana J. Ek')}\n",
    "b": f"Summer plans\n\n6 May 2024\n\n{SAID.format('D. Ek, the mayor')} {FLOOD}\n",
    "c": 'Rain ahead\n\n"Take a coat," said Bo Lund, his lawyer.\n',
}


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    path = tmp_path / "in.jsonl"
    rows: list[dict[str, Any]] = [{"id": key, "text": text} for key, text in TEXTS.items()]
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    return path


def people() -> People:
    counted = People()
    for key, text in TEXTS.items():
        counted.add(Article.parse(text), key)
    return counted


def repeated() -> Any:
    found = find_repeated(map(Article.parse, TEXTS.values()))
    for row in repeated_rows(found):
        yield {**row, "article_id": list(TEXTS)[int(row["article_id"])]}


def csv_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def as_csv(rows: Any) -> list[dict[str, str]]:
    return [{name: "" if v is None else str(v) for name, v in row.items()} for row in rows]


class TestRows:
    def test_csv_has_everybody_who_is_quoted(self, corpus: Path) -> None:
        out = corpus.with_name("out.csv")
        result = newsparse(corpus, "--id-field", "id", "--rows", "people", "-o", out)
        assert (result.exit_code, result.stderr[:21]) == (0, "3 articles, 4 quotes,")
        rows = csv_of(out.read_text("utf-8"))
        assert rows == as_csv(people().rows())
        ek, lund, officials = rows
        assert (ek["name"], ek["names"], ek["quote_count"]) == (
            "Dana J. Ek",
            "D. Ek; Dana J. Ek",
            "2",
        )
        assert (ek["first"], ek["last"], ek["examples"]) == ("2024-05-04", "2024-05-06", "a; b")
        assert ek["because"] == "D. Ek: fits Dana J. Ek, and nobody else who is quoted"
        assert lund["roles"] == "lawyer"
        assert (officials["name"], officials["named"], officials["kind"]) == ("", "no", "group")

    def test_csv_has_each_place_of_a_repeated_quote(self, corpus: Path) -> None:
        out = corpus.with_name("out.csv.gz")
        assert newsparse(corpus, "--id-field", "id", "--rows", "repeated", "-o", out).exit_code == 0
        rows = csv_of(gzip.decompress(out.read_bytes()).decode())
        assert rows == as_csv(repeated())
        assert [(row["article_id"], row["published"]) for row in rows] == [
            ("a", "2024-05-04"),
            ("b", "2024-05-06"),
        ]

    def test_json_lines_keep_lists(self, corpus: Path) -> None:
        for out in ("--json", "-o", "-"), ("-o", corpus.with_name("out.jsonl")):
            options = ["--json"] if out[0] == "--json" else out
            result = newsparse(corpus, "--id-field", "id", "--rows", "people", *options)
            printed = result.stdout or Path(out[1]).read_text("utf-8")
            assert [json.loads(line) for line in printed.splitlines()] == people().rows(nested=True)

    def test_parquet_has_the_table_of_newsparse_arrow(self, corpus: Path) -> None:
        pq = pytest.importorskip("pyarrow.parquet", reason='pip install "newsparse[arrow]"')
        from newsparse.arrow import people_table, repeated_table

        articles = list(map(Article.parse, TEXTS.values()))
        for rows, wanted in (
            ("people", people_table(people())),
            ("repeated", repeated_table(find_repeated(articles))),
        ):
            out = corpus.with_name(f"{rows}.parquet")
            newsparse(corpus, "--id-field", "id", "--rows", rows, "-o", out, "--processes", 2)
            table = pq.read_table(out)
            assert table.schema.equals(wanted.schema, check_metadata=True)
            named = [name for name in wanted.schema.names if name != "article_id"]
            assert table.select(named) == wanted.select(named)

    def test_options_of_csv_go_with_it(self, corpus: Path) -> None:
        result = newsparse(
            *(corpus, "--rows", "people", "-o", "-", "--output-format", "csv"),
            *("--delimiter", ";", "--excel"),
        )
        assert result.stdout.startswith("\ufeffname;named;kind;")

    def test_without_articles_there_is_a_header(self, corpus: Path) -> None:
        corpus.write_text("")
        for rows in ("people", "repeated"):
            out = corpus.with_name(f"{rows}.csv")
            assert newsparse(corpus, "--rows", rows, "-o", out).exit_code == 0
            assert len(out.read_text("utf-8").splitlines()) == 1


class TestWhatGoesWrong:
    def test_what_one_article_has_can_t_go_along(self, corpus: Path) -> None:
        result = newsparse(corpus, "--rows", "people", "--keep", "id", "--json")
        assert result.exit_code == 2
        assert "a row of people is of several" in result.stderr

    def test_a_run_can_t_be_resumed(self, corpus: Path) -> None:
        out = corpus.with_name("out.csv")
        result = newsparse(corpus, "--rows", "repeated", "-o", out, "--resume")
        assert result.exit_code == 2
        assert "nothing is written before the last article is read" in result.stderr
        assert not out.exists()

    def test_what_is_there_is_replaced_only_when_told(self, corpus: Path) -> None:
        out = corpus.with_name("out.csv")
        out.write_text("mine")
        for journal in (False, True):
            if journal:
                out.with_name("out.csv.journal").write_text("{}\n")
            result = newsparse(corpus, "--rows", "people", "-o", out)
            assert result.exit_code == 2
            assert "--overwrite" in result.stderr
            assert out.read_text() == "mine"
        assert newsparse(corpus, "--rows", "people", "-o", out, "--overwrite").exit_code == 0
        assert out.read_text("utf-8").startswith("name,")
        assert sorted(path.name for path in corpus.parent.iterdir()) == ["in.jsonl", "out.csv"]

    def test_what_can_t_be_read_is_told_and_the_rest_is_counted(self, corpus: Path) -> None:
        with corpus.open("a") as file:
            file.write("{}\n")
        out = corpus.with_name("out.csv")
        result = newsparse(corpus, "--rows", "people", "-o", out)
        assert result.exit_code == 3
        assert f"{corpus}, line 4" in result.stderr
        assert "1 of 4 articles could not be read:" in result.stderr
        assert len(csv_of(out.read_text("utf-8"))) == 3

    def test_where_nothing_can_be_read_nothing_is_written(self, corpus: Path) -> None:
        corpus.write_text("{}\n")
        out = corpus.with_name("out.csv")
        result = newsparse(corpus, "--rows", "people", "-o", out)
        assert result.exit_code == 3
        assert "not written, since nothing could be read" in result.stderr
        assert not out.exists()

    def test_parquet_can_t_go_to_standard_output(self, corpus: Path) -> None:
        pytest.importorskip("pyarrow", reason='pip install "newsparse[arrow]"')
        options = ("--output-format", "parquet", "--rows", "people")
        result = newsparse(corpus, "-o", "-", *options)
        assert result.exit_code == 2
        assert "parquet can't go to standard output" in result.stderr
