"""What a run writes beside the articles themselves: what goes along, and for whom it is written."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from command_line import newsparse

from newsparse import Article
from newsparse.cli.rows import RESERVED

RAIN = 'Rain ahead\n\n"=Take a coat," said Mayor Ada Ek.\n'


def table(text: str, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    path = tmp_path / "in.jsonl"
    records: list[dict[str, Any]] = [
        {"text": RAIN, "url": "https://brenn.example/1", "tags": ["wet"], "published": "Monday"},
        {"text": RAIN, "url": None},
    ]
    path.write_text("".join(f"{json.dumps(record)}\n" for record in records))
    return path


class TestKeep:
    OPTIONS = ("--keep", "url", "--keep", "tags", "--keep", "published", "--keep", "url")

    def test_fields_go_along_as_columns(self, rows: Path) -> None:
        out = rows.with_name("out.csv")
        assert newsparse(rows, "-o", out, *self.OPTIONS).exit_code == 0
        first, second = table(out.read_text("utf-8"))
        assert tuple(first)[-3:] == ("url", "tags", "input_published")
        assert (first["url"], first["tags"]) == ("https://brenn.example/1", '["wet"]')
        # newsparse has a column of that name.
        assert first["input_published"] == "Monday"
        assert (second["url"], second["tags"], second["input_published"]) == ("", "", "")

    @pytest.mark.parametrize("kind", ["quotes", "articles"])
    def test_json_has_them_as_they_are(self, kind: str, rows: Path) -> None:
        result = newsparse(rows, "--json", "--rows", kind, *self.OPTIONS)
        first, second = map(json.loads, result.stdout.splitlines())
        assert first["tags"] == ["wet"]
        assert first["input_published"] == "Monday"
        assert second["url"] is None

    def test_parquet_has_them_as_text(self, rows: Path) -> None:
        pq = pytest.importorskip("pyarrow.parquet")
        out = rows.with_name("out.parquet")
        assert newsparse(rows, "-o", out, *self.OPTIONS).exit_code == 0
        assert pq.read_table(out)["tags"].to_pylist() == ['["wet"]', None]

    def test_columns_of_csv_go_along_too(self, tmp_path: Path) -> None:
        (tmp_path / "in.csv").write_text("text,page\nRain ahead,A3\n")
        result = newsparse(tmp_path / "in.csv", "--json", "--keep", "page")
        assert json.loads(result.stdout)["page"] == "A3"

    def test_a_column_that_csv_does_not_have_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "in.csv").write_text("text,page\nRain ahead,A3\n")
        result = newsparse(tmp_path / "in.csv", "--json", "--keep", "url")
        assert result.exit_code == 3
        assert 'and no single column "url"; --text-field' in result.stderr

    def test_it_is_for_rows(self, tmp_path: Path) -> None:
        (tmp_path / "in.txt").write_text(RAIN)
        result = newsparse(tmp_path / "in.txt", "--json", "--keep", "url")
        assert result.exit_code == 2
        assert "no IN is JSON lines or CSV" in " ".join(result.stderr.split())


def test_no_field_of_the_input_gets_the_name_of_a_column() -> None:
    arrow = pytest.importorskip("newsparse.arrow")
    names = {*arrow.QUOTES_SCHEMA.names, *arrow.ARTICLES_SCHEMA.names}
    assert names | Article.parse("").to_dict().keys() <= RESERVED


class TestSpreadsheets:
    def test_excel_knows_the_encoding_and_runs_no_cell(self, rows: Path) -> None:
        out = rows.with_name("out.csv")
        options = ("--excel", "--delimiter", ";")
        assert newsparse(rows, "-o", out, *options).exit_code == 0
        assert out.read_bytes().startswith(b"\xef\xbb\xbffile;line;")
        first, _ = table(out.read_text("utf-8-sig"), ";")
        assert first["text"] == "'=Take a coat"
        assert first["confidence"][:1] in "01"

    @pytest.mark.parametrize("begin", ["=1", "+1+1", "-1-1", "-A1", "-1e", "@a", "\t=1", "\r=1"])
    def test_whatever_begins_a_formula_is_harmless(self, begin: str, tmp_path: Path) -> None:
        file = tmp_path / "in.jsonl"
        file.write_text(json.dumps({"text": RAIN, "note": begin}))
        result = newsparse(file, "-o", "-", "--output-format", "csv", "--excel", "--keep", "note")
        assert f"'{begin}" in result.stdout

    @pytest.mark.parametrize("number", ["-3.5", "+3", "-1,250.50", "-2e-3", "-12%"])
    def test_a_number_is_left_alone(self, number: str, tmp_path: Path) -> None:
        file = tmp_path / "in.jsonl"
        file.write_text(json.dumps({"text": RAIN, "note": number}))
        result = newsparse(file, "-o", "-", "--output-format", "csv", "--excel", "--keep", "note")
        (row,) = table(result.stdout.removeprefix("\ufeff"))
        assert row["note"] == number

    def test_without_it_cells_are_what_they_are(self, rows: Path) -> None:
        result = newsparse(rows, "-o", "-", "--output-format", "csv", "--delimiter", "tab")
        assert table(result.stdout, "\t")[0]["text"] == "=Take a coat"

    @pytest.mark.parametrize("sign", ["", ";;", '"', "\n"])
    def test_a_delimiter_is_one_character(self, sign: str, rows: Path) -> None:
        assert newsparse(rows, "-o", "out.csv", "--delimiter", sign).exit_code == 2

    def test_they_are_for_csv(self, rows: Path) -> None:
        result = newsparse(rows, "--json", "--excel")
        assert result.exit_code == 2
        assert "--excel and --delimiter are for CSV" in result.stderr


class TestStandardOutput:
    def test_gets_json_lines(self, rows: Path) -> None:
        result = newsparse(rows, "-o", "-")
        assert result.stdout == newsparse(rows, "--json").stdout
        assert [json.loads(line)["line"] for line in result.stdout.splitlines()] == [1, 2]

    def test_or_another_format_that_is_text(self, rows: Path) -> None:
        printed = newsparse(rows, "-o", "-", "--output-format", "csv").stdout
        out = rows.with_name("out.csv")
        newsparse(rows, "-o", out)
        assert [row["text"] for row in table(printed)] == ["=Take a coat"] * 2
        assert printed.replace("\r\n", "\n") == out.read_text("utf-8")

    def test_gets_no_parquet(self, rows: Path) -> None:
        pytest.importorskip("pyarrow")
        result = newsparse(rows, "-o", "-", "--output-format", "parquet")
        assert result.exit_code == 2
        assert "parquet can't go to standard output" in result.stderr

    def test_a_format_may_be_told_for_any_ending(self, rows: Path) -> None:
        out = rows.with_name("out.txt")
        assert newsparse(rows, "-o", out, "--output-format", "csv").exit_code == 0
        assert len(table(out.read_text("utf-8"))) == 2


class TestParser:
    TEXT = 'Rain ahead\n\n4/8/2021 10:05\n\n"Take a coat today," said Ada Ek.\n'

    def published(self, *options: str, text: str = TEXT) -> str:
        result = newsparse("--json", *options, stdin=text)
        assert result.exit_code == 0, result.stderr
        return str(json.loads(result.stdout)["published"])

    def test_days_and_months_are_in_the_order_that_is_told(self) -> None:
        assert self.published("--dayfirst") == "2021-08-04T10:05"
        assert self.published("--monthfirst") == "2021-04-08T10:05"

    def test_times_are_in_the_zone_that_is_told(self) -> None:
        assert self.published("--dayfirst", "--tz", "Europe/Oslo") == "2021-08-04T10:05+02:00"

    def test_relative_times_are_told_from_now(self) -> None:
        text = self.TEXT.replace("4/8/2021 10:05", "2 hours ago")
        assert self.published("--now", "2021-08-04T12:30", text=text) == "2021-08-04T10:30"

    def test_speakers_that_are_not_sure_enough_are_left_out(self) -> None:
        result = newsparse("--json", "--min-confidence", "1", stdin=self.TEXT)
        assert json.loads(result.stdout)["quotes"][0]["speaker"] is None

    def test_a_language_may_be_told(self) -> None:
        result = newsparse("--json", "--language", "en", stdin="Regen\n\nEs wird nass in Brenn.")
        assert json.loads(result.stdout)["language"] == "en"

    @pytest.mark.parametrize(
        ("option", "value", "said"),
        [
            ("--tz", "Oslo", "did you mean Europe/Oslo?"),
            ("--now", "noon", "'noon' is no time; 2024-05-14T18:40"),
            ("--min-confidence", "2", "--min-confidence"),
            ("--language", "tlh", "language"),
        ],
    )
    def test_what_cannot_be_is_refused(self, option: str, value: str, said: str) -> None:
        result = newsparse("--json", option, value, stdin=self.TEXT)
        assert result.exit_code == 2
        assert said in " ".join(result.stderr.split())


class TestDeclared:
    PAGE = """<html><head><meta property="og:site_name" content="Brenn Courier">
<meta property="article:published_time" content="2024-05-14T18:40:12+02:00"></head><body>
<article><h1>Rain ahead</h1><p>“Take a coat today,” said Ada Ek. It will be wet.</p>"""

    @pytest.fixture
    def page(self, tmp_path: Path) -> Path:
        pytest.importorskip("newsparse.web")
        path = tmp_path / "rain.html"
        path.write_text(self.PAGE)
        return path

    @pytest.mark.parametrize("kind", ["quotes", "articles"])
    def test_rows_say_what_is_printed_and_what_the_page_declares(
        self, kind: str, page: Path
    ) -> None:
        result = newsparse(page, "-o", "-", "--output-format", "csv", "--rows", kind)
        (row,) = table(result.stdout)
        assert (row["headline"], row["headline_from"]) == ("Rain ahead", "printed")
        assert row["published"] == "2024-05-14T18:40:12+02:00"
        assert (row["published_from"], row["source_from"]) == ("declared", "declared")
        assert row["source"] == "Brenn Courier"

    def test_json_has_it_apart(self, page: Path) -> None:
        record = json.loads(newsparse(page, "--json").stdout)
        assert record["published"] is None
        assert record["declared"]["published"] == "2024-05-14T18:40:12+02:00"

    def test_parquet_has_the_day_and_the_instant_as_well(self, page: Path) -> None:
        pq = pytest.importorskip("pyarrow.parquet")
        out = page.with_name("out.parquet")
        assert newsparse(page, "-o", out, "--rows", "articles").exit_code == 0
        (row,) = pq.read_table(out).to_pylist()
        assert row["published_from"] == "declared"
        assert row["published_utc"].isoformat() == "2024-05-14T16:40:12+00:00"
        assert row["published_date"].isoformat() == "2024-05-14"


def test_h_is_help_and_completion_is_offered() -> None:
    shown = newsparse("-h").stdout
    assert shown == newsparse("--help").stdout
    assert "--install-completion" in shown
