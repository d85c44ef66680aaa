"""The command line over many files: what it reads, what it writes, what it says of the rest."""

import csv
import gzip
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from command_line import newsparse
from typer.testing import Result

from newsparse import Article
from newsparse.cli import row_files
from newsparse.cli.rows import ARTICLE_COLUMNS, DOCUMENT_COLUMNS, QUOTE_COLUMNS

RAIN = (
    'Rain ahead\n\n14 May 2024\n\n"Take a coat," said Mayor Ada Ek. Roads will flood, she said.\n'
)
SUN = 'Sun ahead\n\n"Leave it at home," Tom Rye said.\n'


def written(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def headlines(path: Path) -> list[str | None]:
    return [row["headline"] and row["headline"]["text"] for row in written(path)]


def zstd() -> Any:
    if sys.version_info >= (3, 14):
        return pytest.importorskip("compression.zstd")
    return pytest.importorskip("backports.zstd")


def rows_file(path: Path, rows: Sequence[object]) -> Path:
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
    return path


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out" / "out.jsonl"


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    (folder / "b" / "c").mkdir(parents=True)
    (folder / "z.txt").write_text("Zebra loose")
    (folder / "b" / "c" / "rain.txt").write_text(RAIN)
    (folder / "b" / "sun.TXT").write_text(SUN)
    rows_file(folder / "rows.jsonl", [{"text": "Snow ahead"}])
    (folder / "picture.png").write_bytes(b"\x89PNG\0")
    (folder / ".hidden.txt").write_text("Hidden")
    (folder / ".git").mkdir()
    (folder / ".git" / "message.txt").write_text("Hidden")
    return folder


class TestFolders:
    def test_are_read_however_deep_in_an_order_that_stays(self, corpus: Path, out: Path) -> None:
        assert newsparse(corpus, "-o", out).exit_code == 0
        files = [Path(row["file"]).relative_to(corpus).as_posix() for row in written(out)]
        assert files == ["rows.jsonl", "z.txt", "b/sun.TXT", "b/c/rain.txt"]

    def test_a_format_named_takes_every_file_that_is_not_hidden(
        self, tmp_path: Path, out: Path
    ) -> None:
        (tmp_path / "stories").mkdir()
        (tmp_path / "stories" / "one.story").write_text(RAIN)
        assert newsparse(tmp_path / "stories", "-o", out).exit_code == 3
        result = newsparse(tmp_path / "stories", "--input-format", "text", "-o", out, "--overwrite")
        assert result.exit_code == 0
        assert headlines(out) == ["Rain ahead"]

    def test_the_output_is_no_input(self, corpus: Path) -> None:
        out = corpus / "out.jsonl"
        assert newsparse(corpus, "-o", out).exit_code == 0
        first = out.read_bytes()
        assert newsparse(corpus, "-o", out, "--overwrite").exit_code == 0
        assert out.read_bytes() == first

    def test_one_that_cannot_be_opened_is_named(self, closed: Path) -> None:
        result = newsparse("--json", ".", "-", stdin=b"Sun ahead")
        assert result.exit_code == 3
        assert result.stderr == f"newsparse: .{os.sep}{closed}: Permission denied\n"
        assert json.loads(result.stdout)["text"] == "Sun ahead"


class TestJsonLines:
    def test_each_is_an_article_with_its_line_and_id(self, tmp_path: Path, out: Path) -> None:
        file = rows_file(
            tmp_path / "in.jsonl", [{"body": RAIN, "key": 7}, {"body": SUN, "key": "x"}]
        )
        assert (
            newsparse(file, "--text-field", "body", "--id-field", "key", "-o", out).exit_code == 0
        )
        assert written(out) == [
            {"file": str(file), "line": 1, "article_id": 7, **Article.parse(RAIN).to_dict()},
            {"file": str(file), "line": 2, "article_id": "x", **Article.parse(SUN).to_dict()},
        ]

    def test_what_is_no_article_is_named_and_the_rest_goes_on(
        self, tmp_path: Path, out: Path
    ) -> None:
        file = tmp_path / "in.jsonl"
        lines = [
            json.dumps({"text": RAIN, "id": 1}),
            '{"text": "Rain',
            "",
            '"Rain"',
            '{"body": "Rain", "id": 1}',
            '{"text": null, "id": 1}',
            '{"text": 4, "id": 1}',
            '{"text": "Rain"}',
            '{"text": "Rain", "id": true}',
            "[" * 100_000,
            '{"text": "Rain", "id": ' + "1" * 5000 + "}",
            json.dumps({"text": SUN, "id": 2}),
        ]
        file.write_text("\n".join(lines), "utf-8")
        result = newsparse(file, "--id-field", "id", "-o", out)
        assert result.exit_code == 3
        assert headlines(out) == ["Rain ahead", "Sun ahead"]
        told = [line.removeprefix(f"newsparse: {file}, ") for line in result.stderr.splitlines()]
        assert told[:7] == [
            "line 2: no JSON at column 10: Unterminated string starting at",
            "line 4: not an object but a string; put one object on a line",
            'line 5: field "text": missing; --text-field can name another: "body", "id"',
            'line 6: field "text": null, not a string',
            'line 7: field "text": a number, not a string',
            'line 8: field "id": missing; --id-field can name another: "text"',
            'line 9: field "id": a boolean, not a string or a whole number',
        ]
        assert told[7].startswith("line 10: no JSON that can be read")
        assert told[8].startswith("line 11: no JSON that can be read")
        assert told[9:11] == ["9 of 11 articles could not be read:", f"  {file}: 9"]

    def test_one_value_over_several_lines_is_named_once(self, tmp_path: Path, out: Path) -> None:
        file = tmp_path / "in.json"
        file.write_text(json.dumps([{"text": RAIN}], indent=1))
        result = newsparse(file, "-o", out)
        assert result.exit_code == 3
        assert result.stderr.count("put one object on a line") == 1
        assert len(result.stderr.splitlines()) == 4

    def test_no_end_of_a_line_but_the_line_feed_ends_one(self, tmp_path: Path, out: Path) -> None:
        file = tmp_path / "in.jsonl"
        row = json.dumps({"text": "Rain\x85ahead\u2028today"}, ensure_ascii=False)
        file.write_text(f"{row}\r\n{row}", "utf-8", newline="")
        assert newsparse(file, "-o", out).exit_code == 0
        assert [row["text"] for row in written(out)] == ["Rain\x85ahead\u2028today"] * 2

    def test_half_a_surrogate_pair_is_a_character_like_others(
        self, tmp_path: Path, out: Path
    ) -> None:
        file = tmp_path / "in.jsonl"
        file.write_text('{"text": "Rain \\ud83d ahead"}\n')
        for target in (out, out.with_suffix(".csv")):
            assert newsparse(file, "--rows", "articles", "-o", target).exit_code == 0
        assert written(out)[0]["text"] == "Rain \ud83d ahead"

    def test_an_endless_line_is_named_and_passed_over(
        self, tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(row_files, "LONGEST", 1000)
        file = rows_file(tmp_path / "in.jsonl", [{"text": "x" * 5000}, {"text": SUN}])
        result = newsparse(file, "-o", out)
        assert f"{file}, line 1: longer than" in result.stderr
        assert headlines(out) == ["Sun ahead"]

    def test_utf16_may_hold_them_too(self, tmp_path: Path, out: Path) -> None:
        file = tmp_path / "in.jsonl"
        data = f"{json.dumps({'text': RAIN})}\n{json.dumps({'text': SUN})}\n".encode("utf-16")
        file.write_bytes(data)
        assert newsparse(file, "-o", out).exit_code == 0
        assert [row["text"] for row in written(out)] == [RAIN, SUN]
        file.write_bytes(data[:-3])
        result = newsparse(file, "-o", out, "--overwrite")
        assert result.exit_code == 3
        assert f"{file}, line 2: not a text: it is no UTF-16" in result.stderr

    def test_other_encodings_are_those_of_texts(self, tmp_path: Path, out: Path) -> None:
        file = tmp_path / "in.jsonl"
        rows = ['{"text": "Café"}'.encode(code) for code in ("utf-8", "windows-1252")]
        file.write_bytes(b"\n".join([*rows, b'{"text": "\xe9 \x81"}']))
        result = newsparse(file, "-o", out)
        assert [row["text"] for row in written(out)] == ["Café", "Café"]
        assert "line 3: not a text: it is no Windows-1252 text from byte 12 on" in result.stderr


class TestCsv:
    @pytest.mark.parametrize("delimiter", [",", ";", "\t"])
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
    def test_is_read_as_spreadsheets_write_it(
        self, tmp_path: Path, out: Path, delimiter: str, encoding: str
    ) -> None:
        file = tmp_path / "in.csv"
        text = RAIN.replace("coat", "café; “quick”, ").replace('"', "'")
        with file.open("w", encoding=encoding, newline="") as stream:
            rows = csv.writer(stream, delimiter=delimiter)
            rows.writerows([["id", "text"], ["a", text], [], ["b", SUN]])
        assert newsparse(file, "--id-field", "id", "-o", out).exit_code == 0
        assert [(row["article_id"], row["text"]) for row in written(out)] == [
            ("a", text),
            ("b", SUN),
        ]
        # The second row begins after the lines of the first one's text, and an empty one.
        assert [row["line"] for row in written(out)] == [2, 2 + RAIN.count("\n") + 2]

    def test_a_text_may_be_longer_than_csv_fields_are_by_default(
        self, tmp_path: Path, out: Path
    ) -> None:
        file = tmp_path / "in.csv"
        file.write_text("text\nRain ahead " + "and ahead " * 50_000)
        assert newsparse(file, "-o", out).exit_code == 0
        assert len(written(out)[0]["text"]) > 500_000

    def test_what_is_no_row_is_named_and_the_rest_goes_on(self, tmp_path: Path, out: Path) -> None:
        file = tmp_path / "in.csv"
        file.write_bytes(
            b"id,text\n1,Rain ahead\n2\n3,Rain, and more\n5,\xe9t\xe9 \x81\n6,Sun ahead\n"
        )
        result = newsparse(file, "-o", out)
        assert result.exit_code == 3
        assert [row["text"] for row in written(out)] == ["Rain ahead", "Sun ahead"]
        told = [line.removeprefix(f"newsparse: {file}, ") for line in failures(result)]
        assert told == [
            "line 3: 1 columns, where the header has 2",
            "line 4: 3 columns, where the header has 2",
            'line 5: field "text": not a text: it is no Windows-1252 text from byte 4 on',
            "3 of 5 articles could not be read:",
            f"  {file}: 3",
        ]

    @pytest.mark.parametrize(
        ("broken", "found"),
        [
            ('"He said "yes" and left",1', ["Snow", "Hail", "Sun"]),
            ('"He said "yes" and\nleft, tired\nand alone",1', ["Snow", "Hail", "Sun"]),
            ('"He said "yes", and\nleft,2\nalone",1', ["Snow", "Hail", "Sun"]),
            ('"Tall 5" man\nwho "loved",\nhi",2', ["Snow", "Hail", "Sun"]),
            ('"Rain"ahead,1', ["Hail", "Sun"]),  # whether it is closed there, the next marks tell
            ('"A 5" screen,\nhere",1', []),
        ],
    )
    def test_the_rows_after_one_with_stray_marks_are_found_and_none_is_made_up(
        self, tmp_path: Path, out: Path, broken: str, found: list[str]
    ) -> None:
        file = tmp_path / "in.csv"
        rest = '"Snow, she ""said""",1\n"Hail\n\n""Take a coat"", she said.",3\nSun,4\n'
        file.write_text(f"text,id\nRain,0\n{broken}\n{rest}")
        result = newsparse(file, "--id-field", "id", "-o", out)
        assert result.exit_code == 3
        assert [re.split(r"\W", row["text"])[0] for row in written(out)] == ["Rain", *found]
        assert f"newsparse: {file}, line 3: no CSV" in result.stderr

    @pytest.mark.slow
    @pytest.mark.parametrize("breaks", [True, False])
    def test_a_value_that_no_article_has_is_one_failure(
        self, tmp_path: Path, out: Path, breaks: bool
    ) -> None:
        file = tmp_path / "in.csv"
        line = 'wet, ""wet"" day' + "\n" * breaks
        huge = line * (row_files.LONGEST // 10)
        file.write_text(f'text\nRain ahead\n"{huge}"\nSun ahead\n')
        result = newsparse(file, "-o", out)
        assert result.exit_code == 3
        assert [row["text"] for row in written(out)] == ["Rain ahead", "Sun ahead"]
        assert failures(result)[1:] == [
            "1 of 3 articles could not be read:",
            f"  {file}: 1",
        ]

    def test_a_header_may_have_line_breaks_in_marks(self, tmp_path: Path, out: Path) -> None:
        file = tmp_path / "in.csv"
        file.write_text('"the\nid",text\n7,Rain ahead\n')
        assert newsparse(file, "--id-field", "the\nid", "-o", out).exit_code == 0
        (row,) = written(out)
        assert (row["line"], row["article_id"], row["text"]) == (3, "7", "Rain ahead")

    def test_a_mark_that_is_never_closed_is_no_silent_end(self, tmp_path: Path, out: Path) -> None:
        file = tmp_path / "in.csv"
        file.write_text('text\nRain ahead\n"Sun\nSnow\n')
        result = newsparse(file, "-o", out)
        assert result.exit_code == 3
        assert f"{file}, line 3: no CSV: unexpected end of data" in result.stderr

    @pytest.mark.parametrize("header", ["id,body", "text,text", "", '"text'])
    def test_a_header_without_the_column_is_named_once(
        self, tmp_path: Path, out: Path, header: str
    ) -> None:
        file = tmp_path / "in.csv"
        file.write_text(f"{header}\nRain,ahead\nSun,ahead\n")
        result = newsparse(file, "-o", out)
        assert result.exit_code == 3
        (told, *_) = result.stderr.splitlines()
        assert told.startswith(f"newsparse: {file}, line 1: its header has")
        assert '"text"' in told

    def test_nothing_is_nothing(self, tmp_path: Path, out: Path) -> None:
        (tmp_path / "in.csv").write_bytes(b"")
        assert newsparse(tmp_path / "in.csv", "-o", out).exit_code == 0
        assert out.read_bytes() == b""


class TestOutputThatIsAnInput:
    @pytest.mark.parametrize("name", ["in.jsonl", "link.jsonl", "hard.jsonl", "./in.jsonl"])
    @pytest.mark.parametrize("option", ["--overwrite", "--resume"])
    def test_is_refused_before_any_work(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, option: str
    ) -> None:
        monkeypatch.chdir(tmp_path)
        file = Path("in.jsonl")
        file.write_text(f"{json.dumps({'text': RAIN})}\n")
        Path("link.jsonl").symlink_to(file)
        Path("hard.jsonl").hardlink_to(file)
        result = newsparse(file, "-o", name, option)
        assert result.exit_code == 2
        assert result.stderr == "newsparse: in.jsonl: is read and would be overwritten\n"
        assert json.loads(file.read_text()) == {"text": RAIN}

    def test_also_as_standard_input(self, tmp_path: Path) -> None:
        file = tmp_path / "in.jsonl"
        file.write_text(f"{json.dumps({'text': RAIN})}\n")
        options = ("--input-format", "jsonl", "-o", str(file), "--overwrite")
        with file.open() as stdin:
            command = [sys.executable, "-m", "newsparse", "-", *options]
            done = subprocess.run(command, stdin=stdin, capture_output=True, text=True, check=False)
        assert done.returncode == 2
        assert done.stderr == "newsparse: -: is read and would be overwritten\n"
        assert json.loads(file.read_text()) == {"text": RAIN}

    @pytest.mark.parametrize("options", [["--json"], ["-o", "-"], []])
    def test_also_as_standard_output(self, tmp_path: Path, options: list[str]) -> None:
        file = tmp_path / "in.jsonl"
        file.write_text(f"{json.dumps({'text': RAIN})}\n")
        with file.open("a") as stdout:
            command = [sys.executable, "-m", "newsparse", str(file), *options]
            done = subprocess.run(
                command, stdout=stdout, stderr=subprocess.PIPE, text=True, check=False
            )
        assert done.returncode == 2
        assert "in.jsonl: is read and would be overwritten" in done.stderr
        assert json.loads(file.read_text()) == {"text": RAIN}

    def test_also_under_another_name_in_a_folder(self, tmp_path: Path) -> None:
        folder = tmp_path / "corpus"
        folder.mkdir()
        (folder / "rain.txt").write_text(RAIN)
        out = tmp_path / "out.jsonl"
        out.write_text("old")
        (folder / "old.jsonl").symlink_to(out)
        result = newsparse(folder, "-o", out, "--overwrite")
        assert result.exit_code == 2
        assert f"{folder / 'old.jsonl'}: is read and would be overwritten" in result.stderr
        assert out.read_text() == "old"

    def test_as_a_page_as_well(self, tmp_path: Path) -> None:
        file = tmp_path / "rain.txt"
        file.write_text(RAIN)
        assert newsparse(file, "--html", file, "--overwrite").exit_code == 2
        assert file.read_text() == RAIN


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes")
def test_a_pipe_in_a_folder_is_left_out_and_said(tmp_path: Path, out: Path) -> None:
    (tmp_path / "in").mkdir()
    os.mkfifo(tmp_path / "in" / "a.txt")
    (tmp_path / "in" / "b.txt").write_text(RAIN)
    result = newsparse(tmp_path / "in", "-o", out)
    assert result.exit_code == 3
    assert "a.txt: left out, being a pipe, a socket or a device" in result.stderr
    assert [row["text"] for row in written(out)] == [RAIN]


class TestPacked:
    def test_gzip_and_zstd_are_read_by_their_first_bytes(self, tmp_path: Path, out: Path) -> None:
        (tmp_path / "a.txt.gz").write_bytes(gzip.compress(RAIN.encode()))
        (tmp_path / "b.txt.zst").write_bytes(zstd().compress(SUN.encode()))
        (tmp_path / "c.txt").write_bytes(gzip.compress(RAIN.encode()) + gzip.compress(b"!"))
        (tmp_path / "d.jsonl.gz").write_bytes(gzip.compress(json.dumps({"text": SUN}).encode()))
        assert newsparse(*sorted(tmp_path.glob("?.*")), "-o", out).exit_code == 0
        assert [row["text"] for row in written(out)] == [RAIN, SUN, RAIN + "!", SUN]

    def test_so_is_standard_input(self, out: Path) -> None:
        packed = gzip.compress(f"{json.dumps({'text': RAIN})}\n".encode())
        result = newsparse("-", "--input-format", "jsonl", "-o", out, stdin=packed)
        assert result.exit_code == 0
        assert written(out) == [{"file": "-", "line": 1, **Article.parse(RAIN).to_dict()}]

    @pytest.mark.parametrize("packing", ["gz", "zst"])
    def test_what_is_cut_short_is_named_where_it_ends(
        self, tmp_path: Path, out: Path, packing: str
    ) -> None:
        rows = "".join(f"{json.dumps({'text': f'Rain ahead {n}'})}\n" for n in range(2000)).encode()
        packed = gzip.compress(rows) if packing == "gz" else zstd().compress(rows)
        file = tmp_path / f"in.jsonl.{packing}"
        (tmp_path / "sun.txt").write_text(SUN)
        file.write_bytes(packed[: len(packed) // 2])
        result = newsparse(file, tmp_path / "sun.txt", "-o", out)
        assert result.exit_code == 3
        whole = len(written(out)) - 1
        assert f"line {whole + 1}: its packed data is cut short" in result.stderr
        assert headlines(out)[-1] == "Sun ahead"

    def test_what_is_broken_is_named(self, tmp_path: Path, out: Path) -> None:
        for name, magic in (("a.txt.gz", b"\x1f\x8b\x08"), ("b.txt.zst", b"\x28\xb5\x2f\xfd")):
            (tmp_path / name).write_bytes(magic + b"\xff" * 50)
        zstd()
        result = newsparse(tmp_path / "a.txt.gz", tmp_path / "b.txt.zst", "-o", out)
        assert result.exit_code == 3
        assert len(result.stderr.splitlines()) == 6

    def test_a_small_file_that_unpacks_to_an_endless_one_fills_no_memory(
        self, tmp_path: Path, out: Path
    ) -> None:
        (tmp_path / "a.txt.gz").write_bytes(gzip.compress(b" " * (row_files.LONGEST + 2)))
        result = newsparse(tmp_path / "a.txt.gz", "-o", out)
        assert "longer than 16 MiB, which no article is" in result.stderr

    @pytest.mark.parametrize("place", ["in", "out"])
    def test_a_missing_library_is_named(
        self, tmp_path: Path, out: Path, place: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(sys.modules, "compression.zstd", None)
        monkeypatch.setitem(sys.modules, "backports.zstd", None)
        (tmp_path / "a.txt.zst").write_bytes(b"\x28\xb5\x2f\xfd")
        (tmp_path / "a.txt").write_text(RAIN)
        if place == "in":
            result = newsparse(tmp_path / "a.txt.zst", "-o", out)
        else:
            result = newsparse(tmp_path / "a.txt", "-o", f"{out}.zst")
        assert result.exit_code == 2
        assert result.stderr.endswith('zstd needs a library; pip install "newsparse[cli]"\n')


class TestOutput:
    @pytest.fixture
    def rows(self, tmp_path: Path) -> Path:
        return rows_file(tmp_path / "in.jsonl", [{"text": RAIN, "id": 7}, {"text": "Nobody"}])

    def table(self, path: Path) -> list[dict[str, str]]:
        return list(csv.DictReader(io.StringIO(path.read_text("utf-8"), newline="")))

    def test_csv_has_a_row_for_each_quote(self, rows: Path, out: Path) -> None:
        out = out.with_suffix(".csv")
        assert newsparse(rows, "-o", out).exit_code == 0
        first, second = self.table(out)
        assert tuple(first) == QUOTE_COLUMNS
        assert first | {"confidence": "", "strategy": ""} == {
            "file": str(rows),
            "line": "1",
            "article_id": f"{rows}, line 1",
            "quote_number": "0",
            "kind": "direct",
            "text": "Take a coat",
            "speaker": "Ada Ek",
            "speaker_kind": "person",
            "speaker_role": "Mayor",
            "speaker_affiliation": "",
            "speaker_gender": "female",
            "speaker_gender_by": "pronoun",
            "mention": "Mayor Ada Ek",
            "cue": "said",
            "sentence": '"Take a coat," said Mayor Ada Ek.',
            "quote_start": "25",
            "quote_end": "39",
            "confidence": "",
            "strategy": "",
            "headline": "Rain ahead",
            "headline_from": "printed",
            "published": "2024-05-14",
            "published_from": "printed",
            "source": "",
            "source_from": "",
            **dict.fromkeys(DOCUMENT_COLUMNS, ""),
        }
        assert second["quote_number"] == "1"
        assert (second["speaker"], second["mention"]) == ("Ada Ek", "she")
        assert 0.5 < float(first["confidence"]) <= 1

    def test_or_for_each_article(self, rows: Path, out: Path) -> None:
        out = out.with_suffix(".csv")
        assert newsparse(rows, "-o", out, "--rows", "articles").exit_code == 0
        first, second = self.table(out)
        assert tuple(first) == ARTICLE_COLUMNS
        assert (first["headline"], first["quote_count"], first["speakers"]) == (
            "Rain ahead",
            "2",
            "Ada Ek",
        )
        assert first["body"] == Article.parse(RAIN).body
        assert (second["quote_count"], second["speakers"]) == ("0", "")

    def test_json_lines_have_the_same_rows_of_quotes(self, rows: Path, out: Path) -> None:
        table = out.with_suffix(".csv")
        for target in (out, table):
            assert newsparse(rows, "-o", target, "--rows", "quotes").exit_code == 0
        as_text = [
            {name: "" if value is None else str(value) for name, value in row.items()}
            for row in written(out)
        ]
        assert as_text == self.table(table)
        assert newsparse(rows, "--json", "--rows", "quotes").stdout == out.read_text("utf-8")

    @pytest.mark.parametrize("ending", [".csv", ".jsonl"])
    def test_may_be_packed(self, rows: Path, out: Path, ending: str) -> None:
        plain, packed, small = (
            out.with_name(f"out{ending}{packing}") for packing in ("", ".gz", ".zst")
        )
        library = zstd()
        for target in (plain, packed, small):
            assert newsparse(rows, "-o", target).exit_code == 0
        assert gzip.decompress(packed.read_bytes()) == plain.read_bytes()
        assert library.decompress(small.read_bytes()) == plain.read_bytes()

    def test_an_ending_that_says_nothing_is_refused(self, rows: Path, tmp_path: Path) -> None:
        result = newsparse(rows, "-o", tmp_path / "out.xml")
        assert result.exit_code == 2
        assert ".jsonl, .jsonl.gz, .jsonl.zst, .ndjson" in result.stderr

    def test_is_there_when_all_is_done_and_nothing_else_is(self, rows: Path, out: Path) -> None:
        assert newsparse(rows, "-o", out).exit_code == 0
        assert list(out.parent.iterdir()) == [out]

    def test_what_exists_is_kept(self, rows: Path, out: Path) -> None:
        out.write_text("precious")
        result = newsparse(rows, "-o", out)
        assert result.exit_code == 2
        assert result.stderr == f"newsparse: {out}: exists; --overwrite replaces it\n"
        assert out.read_text() == "precious"
        assert newsparse(rows, "-o", out, "--overwrite").exit_code == 0
        assert len(written(out)) == 2

    @pytest.mark.parametrize("options", [(), ("--resume",)])
    def test_what_lies_where_it_would_grow_is_kept(
        self, rows: Path, out: Path, options: tuple[str, ...]
    ) -> None:
        part = out.with_name("out.jsonl.part")
        part.write_text("precious")
        result = newsparse(rows, "-o", out, *options)
        assert result.exit_code == 2
        assert f"{part} is in the way" in result.stderr
        assert part.read_text() == "precious"

    def test_a_folder_that_is_not_there_is_named(self, rows: Path, tmp_path: Path) -> None:
        result = newsparse(rows, "-o", tmp_path / "no" / "out.jsonl")
        assert result.exit_code == 2
        assert f"there is no folder {tmp_path / 'no'}" in result.stderr
        (tmp_path / "dir.csv").mkdir()
        assert newsparse(rows, "-o", tmp_path / "dir.csv").exit_code == 2

    @pytest.mark.parametrize("option", ["-o", "--html"])
    def test_one_that_may_not_be_entered_too(self, closed: Path, option: str) -> None:
        out = closed / ("out.jsonl" if option == "-o" else "out.html")
        for path in (out, closed / "deeper" / out.name):
            result = newsparse("-", option, path, stdin=RAIN.encode())
            assert result.exit_code == 2
            assert result.stderr == f"newsparse: {path}: Permission denied\n"

    @pytest.mark.skipif(sys.platform == "win32", reason="names may be longer")
    @pytest.mark.parametrize("name", ["a" * 242 + ".csv", "a" * 250 + ".csv", "a" * 252 + ".csv"])
    def test_a_name_too_long_for_what_lies_beside_is_told(
        self, rows: Path, tmp_path: Path, name: str
    ) -> None:
        result = newsparse(rows, "-o", tmp_path / name)
        assert result.exit_code == 2
        assert re.fullmatch(
            rf"newsparse: {tmp_path / name}(\..+)?: File name too long\n", result.stderr
        )
        longest = "a" * 241 + ".csv"
        assert newsparse(rows, "-o", tmp_path / longest).exit_code == 0

    @pytest.mark.skipif(sys.platform == "win32", reason="links")
    def test_a_link_stays_and_what_it_points_at_is_written(
        self, rows: Path, out: Path, tmp_path: Path
    ) -> None:
        link = tmp_path / "link.jsonl"
        link.symlink_to(out)
        for options in [(), ("--overwrite",)]:
            out.write_text("old") if options else None
            assert newsparse(rows, "-o", link, *options).exit_code == 0
            assert link.readlink() == out
            assert headlines(out) == headlines(link)
            assert [path.name for path in out.parent.iterdir()] == [out.name]
        before = out.read_bytes()
        result = newsparse(rows, "-o", link)
        assert (result.exit_code, out.read_bytes()) == (2, before)
        assert result.stderr == f"newsparse: {out}: exists; --overwrite replaces it\n"

    def test_is_the_same_with_several_processes(self, tmp_path: Path, out: Path) -> None:
        mixed = [{"text": RAIN} if n % 7 else {"text": None} for n in range(300)]
        file = rows_file(tmp_path / "in.jsonl", mixed)
        told = []
        for processes in (1, 2):
            result = newsparse(file, "-o", out, "--processes", processes, "--overwrite")
            assert result.exit_code == 3
            told.append((out.read_bytes(), failures(result)))
        assert told[0] == told[1]
        assert len(written(out)) == sum(row["text"] is not None for row in mixed)


class TestPages:
    PAGE = (
        "<html><body><article><h1>Rain ahead</h1><p>“Take a coat,” said Ada Ek. It will be wet.</p>"
    )

    def test_are_read_by_the_web_ring(self, tmp_path: Path, out: Path) -> None:
        pytest.importorskip("newsparse.web")
        pytest.importorskip("trafilatura")
        (tmp_path / "a.html").write_text(self.PAGE, "utf-8")
        (tmp_path / "b.htm").write_text(self.PAGE, "utf-16")
        for processes in (1, 2):
            arguments = (tmp_path / "a.html", tmp_path / "b.htm", "--processes", processes)
            assert newsparse(*arguments, "-o", out, "--overwrite").exit_code == 0
            speakers = [row["speakers"][0]["name"] for row in written(out)]
            assert speakers == ["Ada Ek", "Ada Ek"]

    def test_are_refused_before_the_start_where_that_is_not_installed(
        self, tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(sys.modules, "newsparse.web", None)
        (tmp_path / "a.txt").write_text(RAIN)
        (tmp_path / "b.html").write_text(self.PAGE)
        result = newsparse(tmp_path / "a.txt", tmp_path / "b.html", "-o", out)
        assert result.exit_code == 2
        assert "newsparse.web" in result.stderr
        assert list(out.parent.iterdir()) == []

    def test_are_written_by_the_view_ring(self, tmp_path: Path) -> None:
        pytest.importorskip("jinja2")
        from newsparse.view import to_html

        (tmp_path / "a.txt").write_text(RAIN)
        page = tmp_path / "a.html"
        assert newsparse(tmp_path / "a.txt", "--html", page).exit_code == 0
        assert page.read_text("utf-8") == to_html(Article.parse(RAIN))
        assert newsparse(tmp_path / "a.txt", "--html", page).exit_code == 2
        assert newsparse(tmp_path / "a.txt", "--html", page, "--overwrite").exit_code == 0

    def test_are_refused_where_no_file_can_be(self, tmp_path: Path) -> None:
        missing = tmp_path / "missing"
        for page, said in [
            (missing / "a.html", f"there is no folder {missing}"),
            (tmp_path, "is a folder"),
        ]:
            result = newsparse("no-such-file", "--html", page, "--overwrite")
            assert result.exit_code == 2
            assert result.stderr == f"newsparse: {page}: {said}\n"

    def test_on_a_full_disk_the_old_one_stays(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text(RAIN)
        page = tmp_path / "a.html"
        page.write_text("old")
        full = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))"
        code = f"{full}\nfrom newsparse.cli import main\nmain()"
        command = [sys.executable, "-c", code, "a.txt", "--html", "a.html", "--overwrite"]
        result = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
        assert result.returncode == 1
        assert b"a.html: File too large" in result.stderr
        assert page.read_text() == "old"
        assert sorted(path.name for path in tmp_path.iterdir()) == ["a.html", "a.txt"]

    def test_show_one_article(self, tmp_path: Path) -> None:
        file = rows_file(tmp_path / "in.jsonl", [{"text": RAIN}, {"text": SUN}])
        result = newsparse(file, "--html", tmp_path / "a.html")
        assert result.exit_code == 2
        assert "a page shows one article, and there are more" in result.stderr

    def test_are_refused_where_jinja2_is_not_installed(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text(RAIN)
        code = "import sys; sys.modules['jinja2'] = None\nfrom newsparse.cli import main\nmain()"
        command = [sys.executable, "-c", code, "a.txt", "--html", "a.html"]
        result = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
        assert result.returncode == 2
        assert b'pip install "newsparse[view]"' in result.stderr
        assert not (tmp_path / "a.html").exists()


class TestView:
    def test_each_row_is_headed_by_its_line(self, tmp_path: Path) -> None:
        file = rows_file(tmp_path / "in.jsonl", [{"text": RAIN}, {"text": SUN}])
        view = newsparse(file).stdout
        first, second = (
            line for line in view.splitlines() if line.endswith("─") and "jsonl" in line
        )
        assert "in.jsonl, line 1 ─" in first
        assert "in.jsonl, line 2 ─" in second


class TestMistakes:
    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (["-o", "a.jsonl", "--json"], "different outputs"),
            (["--html", "a.html", "--json"], "different outputs"),
            (["-o", "a.jsonl", "--resume", "--overwrite"], "choose one"),
            (["--resume"], "--resume needs -o"),
            (["--overwrite"], "--overwrite needs -o"),
            (["--rows", "quotes"], "--rows needs -o or --json"),
            (["--text-field", "body"], "no IN is JSON lines or CSV"),
            (["-o", "a.jsonl", "--resume"], "it has to be files or folders"),
            (["-", "-"], "only once"),
            (["--processes", "0"], "processes"),
            (["--input-format", "pdf"], "pdf"),
        ],
    )
    def test_are_told_before_anything_is_done(self, arguments: list[str], said: str) -> None:
        result = newsparse(*arguments, stdin=RAIN.encode())
        assert result.exit_code == 2
        assert said in " ".join(result.stderr.replace("│", "").split())


def failures(result: Result) -> list[str]:
    """What standard error says, without its last line, which has the time that it took."""
    return result.stderr.splitlines()[:-1]


class TestSummary:
    def test_names_ten_files_and_counts_the_rest(self, tmp_path: Path, out: Path) -> None:
        folder = tmp_path / "bad"
        folder.mkdir()
        for number in range(13):
            (folder / f"{number:02}.txt").write_bytes(b"\0")
        (folder / "00.md.txt").write_text(RAIN)
        result = newsparse(folder, "-o", out)
        assert result.exit_code == 3
        summary = failures(result)[13:]
        assert summary[0] == "13 of 14 articles could not be read:"
        assert summary[1] == f"  {folder / '00.txt'}: 1"
        assert summary[-1] == "  and 3 more files"
        assert len(written(out)) == 1

    def test_says_last_what_was_done(self, tmp_path: Path, out: Path) -> None:
        file = rows_file(tmp_path / "in.jsonl", [{"text": RAIN}] * 2 + [{"text": None}])
        *_, last = newsparse(file, "-o", out).stderr.splitlines()
        assert re.fullmatch(r"2 articles, 4 quotes, 1 not read, \d+\.\d s", last)

    def test_where_nothing_can_be_read_tells_the_first_and_leaves_nothing(
        self, tmp_path: Path, out: Path
    ) -> None:
        file = rows_file(tmp_path / "in.jsonl", [{"body": RAIN}] * 200)
        out.write_text("old")
        result = newsparse(file, "-o", out, "--overwrite")
        assert result.exit_code == 3
        told = result.stderr.splitlines()
        assert len(told) == 13
        assert told[9].startswith(f"newsparse: {file}, line 10: ")
        assert told[10] == "200 of 200 articles could not be read:"
        assert told[-1] == f"newsparse: {out}: not written, since nothing could be read"
        assert out.read_text() == "old"
        assert [path.name for path in out.parent.iterdir()] == [out.name]


class TestProgress:
    ROWS = 40

    def run(self, tmp_path: Path, **streams: Any) -> subprocess.Popen[bytes]:
        file = rows_file(tmp_path / "in.jsonl", [{"text": RAIN}] * self.ROWS + [{"text": None}])
        command = [sys.executable, "-m", "newsparse", str(file), "-o", str(tmp_path / "out.csv")]
        env = {**os.environ, "TERM": "xterm", "COLUMNS": "100"}
        return subprocess.Popen(command, env=env, **streams)

    def test_is_shown_in_a_terminal(self, tmp_path: Path) -> None:
        pty = pytest.importorskip("pty")
        ours, theirs = pty.openpty()
        process = self.run(tmp_path, stderr=theirs)
        os.close(theirs)
        shown = b""
        try:
            while data := os.read(ours, 4096):
                shown += data
        except OSError:
            pass  # how Linux says that the other end is closed
        assert process.wait() == 3
        assert b"40 articles, 1 failed" in shown
        assert b"left" in shown
        assert b"1 of 41 articles could not be read" in shown

    def test_is_quiet_in_a_pipe(self, tmp_path: Path) -> None:
        process = self.run(tmp_path, stderr=subprocess.PIPE, stdout=subprocess.PIPE)
        stdout, stderr = process.communicate()
        assert stdout == b""
        assert stderr.decode().splitlines()[1:-1] == [
            "1 of 41 articles could not be read:",
            f"  {tmp_path / 'in.jsonl'}: 1",
        ]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="getrusage")
def test_memory_does_not_grow_with_the_corpus(tmp_path: Path) -> None:
    def peak(rows: int) -> int:
        with gzip.open(tmp_path / "in.jsonl.gz", "wt", encoding="utf-8") as stream:
            for _ in range(rows):
                stream.write(json.dumps({"text": "Rain ahead", "more": "x" * 20_000}) + "\n")
        code = (
            "import atexit, resource, sys\n"
            "usage = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
            "atexit.register(lambda: print(usage(), file=sys.stderr))\n"
            "from newsparse.cli import main\nmain()"
        )
        arguments = [str(tmp_path / "in.jsonl.gz"), "-o", str(tmp_path / "out.jsonl.gz")]
        result = subprocess.run(
            [sys.executable, "-c", code, *arguments, "--overwrite"], capture_output=True, check=True
        )
        return int(result.stderr.split()[-1])

    assert peak(8000) < peak(500) + 20_000  # kB; the rows alone have 160,000
