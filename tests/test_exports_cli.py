"""`newsparse` on files of press databases: told by their content, each document a row."""

import csv
import io
import json
import zipfile
from pathlib import Path

import made_exports as made
import pytest
from command_line import newsparse


def nexis(count: int) -> bytes:
    return made.nexis_text(*(made.nexis_document(n, count) for n in range(1, count + 1)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Exports under endings that say nothing of them."""
    folder = tmp_path / "exports"
    folder.mkdir()
    (folder / "a.DOCX").write_bytes(made.docx(made.nexis_uni_document()))
    (folder / "b.txt").write_bytes(nexis(2))
    (folder / "c.htm").write_bytes(made.factiva_html(2))
    (folder / "d.json").write_text(json.dumps(made.NINJS))
    (folder / "e.pdf").write_bytes(b"%PDF-1.7")
    (folder / "f.pdf").write_bytes(b"%PDF-1.7")
    return folder


def test_every_document_of_a_folder_is_a_row_with_what_its_database_says(folder: Path) -> None:
    out = folder.parent / "out.csv"
    result = newsparse(folder, "-o", out, "--rows", "articles")
    assert result.exit_code == 0, result.stderr
    rows = list(csv.DictReader(io.StringIO(out.read_text("utf-8"), newline="")))
    told = [(Path(row["file"]).name, row["document"], row["publication"]) for row in rows]
    assert told == [
        ("a.DOCX", "1", "Brenn Courier"),
        ("b.txt", "1", "Brenn Courier"),
        ("b.txt", "2", "Brenn Courier"),
        ("c.htm", "1", "Le Courrier de Brenn"),
        ("c.htm", "2", "Le Courrier de Brenn"),
        ("d.json", "1", "Brenn Wire"),
    ]
    assert (rows[1]["section"], rows[1]["words"]) == ("NEWS", "37")
    assert rows[4]["document_id"] == "BRENC00020210504eh5400002"
    assert "2 files left out, which by their endings are no texts: 2 .pdf" in result.stderr
    assert f"{folder / 'b.txt'}: 2 documents, 2 articles" in result.stderr


def test_several_processes_and_one_write_the_same(folder: Path) -> None:
    alone, together = folder.parent / "alone.jsonl", folder.parent / "together.jsonl"
    newsparse(folder, "-o", alone)
    newsparse(folder, "-o", together, "--processes", 2)
    assert together.read_text() == alone.read_text()
    assert [json.loads(line)["document"] for line in alone.read_text().splitlines()][:3] == [
        1,
        1,
        2,
    ]


def test_parquet_has_the_columns_of_documents(folder: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    out = folder.parent / "out.parquet"
    assert newsparse(folder, "-o", out).exit_code == 0
    table = parquet.read_table(out)
    assert table.column("publication").to_pylist()[0] == "Brenn Courier"
    assert table.column("document").to_pylist()[-1] == 1


def test_a_run_goes_on_within_an_export(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out, whole = folder.parent / "out.jsonl", folder.parent / "whole.jsonl"
    newsparse(folder, "-o", whole)
    monkeypatch.setattr("newsparse.cli.corpus._SECONDS_BETWEEN_CHECKPOINTS", 0.0)
    calls: list[int] = []

    def stop_early(record: object, article: object) -> None:
        calls.append(1)
        if len(calls) == 3:
            raise KeyboardInterrupt

    from newsparse.exports.counting import Count

    with monkeypatch.context() as patch:
        patch.setattr(Count, "note", stop_early)
        assert newsparse(folder, "-o", out).exit_code == 130
    assert newsparse(folder, "-o", out, "--resume").exit_code == 0
    assert out.read_text() == whole.read_text()


def test_what_is_wrong_is_told_with_file_and_document(tmp_path: Path) -> None:
    pages = [made.nexis_document(n, 3) for n in (1, 2, 3)]
    pages[1] = made.centred("2 of 3 DOCUMENTS") + "\n\n"
    path = tmp_path / "a.txt"
    path.write_bytes(made.nexis_text(*pages))
    result = newsparse("--json", path)
    assert result.exit_code == 0
    assert f"{path}: 3 documents, 2 articles, 1 without text (2)" in result.stderr


def test_a_strategy_that_fails_names_the_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "stormy.py").write_text(
        "def build():\n"
        "    def stormy(quotes, context):\n"
        "        if 'Ferry' in context.text:\n"
        "            raise KeyError('Ferry')\n"
        "        return {}\n"
        "    return stormy\n"
    )
    metadata = tmp_path / "stormy-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: stormy\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text("[newsparse.strategies]\nstormy = stormy:build\n")
    monkeypatch.syspath_prepend(tmp_path)
    path = tmp_path / "a.txt"
    path.write_bytes(
        made.nexis_text(made.nexis_document(1, 2), made.nexis_document(2, 2, "Ferry stays"))
    )
    result = newsparse("--json", "--strategy", "stormy", path)
    assert result.exit_code == 3
    assert f"newsparse: {path}, document 2: the attribution strategy 'stormy'" in result.stderr
    assert len(result.stdout.splitlines()) == 1


def test_documents_pasted_are_all_read_and_counted() -> None:
    result = newsparse("--json", stdin=nexis(2))
    assert len(result.stdout.splitlines()) == 2
    assert "-: 2 documents, 2 articles" in result.stderr


def test_input_format_asks_for_one_database(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(nexis(1))
    assert newsparse("--json", "--input-format", "nexis", path).exit_code == 0
    result = newsparse("--json", "--input-format", "factiva", path)
    assert result.exit_code == 3
    assert "no factiva but nexis-txt" in result.stderr


@pytest.mark.parametrize("content", [b"Rain ahead\n\nIt will rain.", b"<html><body><p>Rain.</p>"])
def test_an_archive_of_texts_or_pages_is_to_be_unpacked(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "pages.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("one", content)
    result = newsparse(file)
    assert result.exit_code == 3
    assert result.stderr.endswith("; unpack the archive, and give its folder\n")


def test_what_is_told_to_be_text_is_one_article(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(nexis(2))
    result = newsparse("--json", "--input-format", "text", path)
    (line,) = result.stdout.splitlines()
    assert json.loads(line)["headline"]["text"] == "Harbour fees to rise"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7", "a PDF, whose lines"),
        (rb"{\rtf1\ansi Rain ahead}", "rich text (RTF) without the fields"),
        (b"<?xml version='1.0'?><plants><rose/></plants>", "XML with the root <plants>"),
        (b"From: a@b.example\nTo: b@a.example\nSubject: Rain\n\nRain.", "an e-mail without"),
    ],
)
def test_what_is_neither_text_nor_export_is_refused(data: bytes, what: str, tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(data)
    result = newsparse("--json", path)
    assert result.exit_code == 3
    assert what in result.stderr
    assert result.stdout == ""
