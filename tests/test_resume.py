"""A run to an output file is ended in its midst, goes on, and nothing is lost or there twice."""

import gzip
import json
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import newsparse

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals")

ARTICLES = 320
BAD = 37  # every so many rows, one has no text
MIDST = 83  # seconds by the clock of these runs, which goes on by rows
BETWEEN_CHECKPOINTS = 7


def text(number: int) -> str:
    return (
        f"Rain ahead in {number} towns\n\n14 May 2024\n\n"
        '"Take a coat," said Mayor Ada Ek. Roads, she\nwarned, will flood.\n'
    )


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Some files of each kind, with bad rows in their midst."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    for number in range(3):
        rows = [{"text": text(n) if n % BAD else None, "id": n} for n in range(ARTICLES // 4)]
        lines = "".join(f"{json.dumps(row)}\n" for row in rows)
        (folder / f"{number}.jsonl.gz").write_bytes(gzip.compress(lines.encode()))
    for number in range(ARTICLES // 4):
        (folder / f"{number:04}.txt").write_text(text(number))
    (folder / "0003.txt").write_bytes(b"\0")
    (folder / "missing.txt").symlink_to("nowhere")
    return folder


# The clock goes on by a second with each row and each checkpoint. In the midst, with rows after
# the last checkpoint, the run says so and waits until its standard input ends. Ctrl+C is heard even
# where the tests run in the background, and what they start would ignore it.
PACED = f"""
import itertools
import signal
import sys
from types import SimpleNamespace
import newsparse.cli.corpus as corpus
from newsparse.cli import main

def seconds():
    for second in itertools.count():
        if second == {MIDST}:
            print("in the midst", flush=True)
            sys.stdin.read()
        yield second

signal.signal(signal.SIGINT, signal.default_int_handler)
corpus.time = SimpleNamespace(monotonic=seconds().__next__)
corpus._SECONDS_BETWEEN_CHECKPOINTS = {BETWEEN_CHECKPOINTS}
"""


def start(corpus: Path, out: Path, *options: str, setup: str = "") -> subprocess.Popen[bytes]:
    """The command in a process of its own, with many checkpoints; it ends no sooner than asked."""
    command = [sys.executable, "-c", f"{PACED}{setup}\nmain()", str(corpus), "-o", str(out)]
    pipe = subprocess.PIPE
    return subprocess.Popen(
        [*command, *options], stdin=pipe, stdout=pipe, stderr=pipe, start_new_session=True
    )


def start_to_midst(corpus: Path, out: Path, *options: str) -> subprocess.Popen[bytes]:
    """The same, when it waits in the midst."""
    process = start(corpus, out, *options)
    assert process.stdout is not None
    assert process.stdout.readline() == b"in the midst\n", process.communicate()[1]
    return process


def journal_of(out: Path) -> Path:
    return out.with_name(f"{out.name}.journal")


def part_of(out: Path) -> Path:
    return out.with_name(f"{out.name}.part")


def end_in_the_midst(corpus: Path, out: Path, *options: str, by: int = signal.SIGKILL) -> bytes:
    """Start a run, end it before it is done, and give back what it said."""
    process = start_to_midst(corpus, out, *options)
    process.send_signal(by)
    _, said = process.communicate()
    return said


def content(out: Path) -> bytes:
    data = out.read_bytes()
    if out.suffix == ".gz":
        return gzip.decompress(data)
    if out.suffix == ".zst":
        if sys.version_info >= (3, 14):
            from compression import zstd
        else:
            from backports import zstd
        return zstd.decompress(data)
    return data


def needed(name: str) -> None:
    if name.endswith(".zst") and sys.version_info < (3, 14):
        pytest.importorskip("backports.zstd")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("out.jsonl", ()),
        ("out.jsonl", ("--processes", "2")),
        ("out.csv", ("--rows", "articles")),
        ("out.csv.gz", ()),
        ("out.jsonl.zst", ("--rows", "quotes")),
    ],
)
def test_after_a_kill_nothing_is_lost_and_nothing_is_there_twice(
    corpus: Path, tmp_path: Path, name: str, options: tuple[str, ...]
) -> None:
    needed(name)
    whole = tmp_path / f"whole-{name}"
    complete = newsparse(corpus, "-o", whole, *options)
    assert complete.exit_code == 3

    out = tmp_path / name
    for _ in range(3):
        end_in_the_midst(corpus, out, "--resume", *options)
        assert not out.exists()
    process = start(corpus, out, "--resume", *options)
    _, said = process.communicate()
    assert process.returncode == 3
    assert content(out) == content(whole)
    assert not journal_of(out).exists()
    assert not part_of(out).exists()
    # What failed before the kills is counted too.
    ours, theirs = said.decode().splitlines(), complete.stderr.splitlines()
    assert ours[-5:-1] == theirs[-5:-1]
    # All but the time
    assert ours[-1].rpartition(",")[0] == theirs[-1].rpartition(",")[0]


@pytest.mark.slow
def test_ctrl_c_leaves_a_state_to_go_on_from(corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    said = end_in_the_midst(corpus, out, "--processes", "2", by=signal.SIGINT)
    assert said.decode().splitlines()[-2:] == [
        "newsparse: interrupted",
        "newsparse: not finished; the same command with --resume goes on from here",
    ]
    assert b"Traceback" not in said
    assert not out.exists()
    refused = newsparse(corpus, "-o", out)
    assert refused.exit_code == 2
    assert "--resume goes on with it, --overwrite starts anew" in refused.stderr
    assert newsparse(corpus, "-o", out, "--resume").exit_code == 3
    assert newsparse(corpus, "-o", tmp_path / "whole.jsonl").exit_code == 3
    assert out.read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


def test_ctrl_c_ends_with_130(corpus: Path, tmp_path: Path) -> None:
    process = start_to_midst(corpus, tmp_path / "out.jsonl")
    process.send_signal(signal.SIGINT)
    process.communicate()
    assert process.returncode == 130


@pytest.fixture
def interrupted(corpus: Path, tmp_path: Path) -> tuple[Path, Path]:
    """A corpus, and the output of a run that was ended in its midst."""
    out = tmp_path / "out.jsonl"
    end_in_the_midst(corpus, out, "--id-field", "id")
    return corpus, out


class TestState:
    @pytest.mark.parametrize("torn", ["output", "journal"])
    def test_half_a_line_is_no_line(self, interrupted: tuple[Path, Path], torn: str) -> None:
        corpus, out = interrupted
        path = part_of(out) if torn == "output" else journal_of(out)
        with path.open("ab") as file:
            file.write(b'{"place": {"sou')
        assert newsparse(corpus, "-o", out, "--id-field", "id", "--resume").exit_code == 3
        rows = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
        places = [(row["file"], row.get("line")) for row in rows]
        bad = 3 * len(range(0, ARTICLES // 4, BAD)) + 1
        assert len(places) == len(set(places)) == ARTICLES - bad

    def test_other_options_are_refused_by_name(self, interrupted: tuple[Path, Path]) -> None:
        corpus, out = interrupted
        before = part_of(out).read_bytes()
        for options, said in [
            ((), '--id-field was "id" and now is null'),
            (("--id-field", "id", "--rows", "quotes"), "--rows was"),
            (("--id-field", "id", "--strategy", "labels"), "--strategy was"),
        ]:
            result = newsparse(corpus, "-o", out, "--resume", *options)
            assert result.exit_code == 2
            assert said in result.stderr
        assert part_of(out).read_bytes() == before

    def test_so_are_inputs_that_have_changed(self, interrupted: tuple[Path, Path]) -> None:
        corpus, out = interrupted
        (corpus / "another.txt").write_text("Rain ahead")
        result = newsparse(corpus, "-o", out, "--id-field", "id", "--resume")
        assert result.exit_code == 2
        assert re.search(r"number of files in IN was \d+ and now is \d+", result.stderr)
        (corpus / "another.txt").unlink()
        (corpus / "0001.txt").touch()
        result = newsparse(corpus, "-o", out, "--id-field", "id", "--resume")
        assert "state of the files in IN" in result.stderr

    def test_overwrite_starts_anew(self, interrupted: tuple[Path, Path]) -> None:
        corpus, out = interrupted
        assert newsparse(corpus / "0001.txt", "-o", out, "--overwrite").exit_code == 0
        assert len(out.read_bytes().splitlines()) == 1
        assert not journal_of(out).exists()

    def test_a_second_run_at_the_same_time_is_refused(self, corpus: Path, tmp_path: Path) -> None:
        out = tmp_path / "out.jsonl"
        process = start_to_midst(corpus, out)
        for options in (["--resume"], ["--overwrite"], []):
            result = newsparse(corpus, "-o", out, *options)
            assert result.exit_code == 2
            assert result.stderr == f"newsparse: {out}: another run is writing to it\n"
        process.communicate()
        assert process.returncode == 3

    @pytest.mark.parametrize("journal", [b"", b"no journal\n", b"[]\n", b"{}\n"])
    def test_a_journal_that_is_none_is_told_or_begun(
        self, corpus: Path, tmp_path: Path, journal: bytes
    ) -> None:
        out = tmp_path / "out.jsonl"
        journal_of(out).write_bytes(journal)
        result = newsparse(corpus / "0001.txt", "-o", out, "--resume")
        if journal:
            assert result.exit_code == 2
            assert "is no journal of newsparse; --overwrite starts anew" in result.stderr
        else:
            assert result.exit_code == 0

    @pytest.mark.parametrize(
        ("pattern", "damage"),
        [
            (r'"mark": (\d+)', r'"mark": "\1"'),
            (r'"mark": (\d+)', r'"mark": \1.0'),
            (r'"mark": (\d+)', r'"mark": -\1'),
            (r'"mark": (\d+)', '"mark": true'),
            (r'"line": (\d+)', r'"line": "\1"'),
            (r'"file": (\d+)', r'"file": "\1"'),
            (r'"articles": (\d+)', r'"articles": "\1"'),
            (r'"files": {.*?}', '"files": []'),
            (r'"files": {.*?}', '"files": {"a.txt": "1"}'),
            (r'"last_file": ".*?"', '"last_file": 7'),
            (".+", "[" * 100_000),
            (".+", "null"),
        ],
    )
    def test_a_damaged_checkpoint_is_none(
        self, interrupted: tuple[Path, Path], pattern: str, damage: str
    ) -> None:
        corpus, out = interrupted
        *lines, last = journal_of(out).read_text("utf-8").splitlines()
        damaged, times = re.subn(pattern, damage, last)
        assert times == 1
        journal_of(out).write_text("".join(f"{line}\n" for line in (*lines, damaged)), "utf-8")
        before = journal_of(out).read_bytes(), part_of(out).read_bytes()
        result = newsparse(corpus, "-o", out, "--id-field", "id", "--resume")
        assert result.exit_code == 2
        assert "is no journal of newsparse; --overwrite starts anew" in result.stderr
        assert (journal_of(out).read_bytes(), part_of(out).read_bytes()) == before

    def test_what_is_no_journal_is_left_as_it_is(self, corpus: Path, tmp_path: Path) -> None:
        out = tmp_path / "out.jsonl"
        journal_of(out).write_bytes(b"no journal\nbut a diary")
        assert newsparse(corpus / "0001.txt", "-o", out, "--resume").exit_code == 2
        assert journal_of(out).read_bytes() == b"no journal\nbut a diary"

    @pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz"])
    def test_an_output_that_has_shrunk_is_refused(
        self, corpus: Path, tmp_path: Path, name: str
    ) -> None:
        out = tmp_path / name
        end_in_the_midst(corpus, out)
        part_of(out).write_bytes(part_of(out).read_bytes()[:40])
        result = newsparse(corpus, "-o", out, "--resume")
        assert result.exit_code == 2
        assert str(out) in result.stderr

    def test_a_run_that_is_complete_stays_so(self, corpus: Path, tmp_path: Path) -> None:
        out = tmp_path / "out.jsonl"
        assert newsparse(corpus / "0001.txt", "-o", out, "--resume").exit_code == 0
        # The kill may come when only the journal is left.
        journal_of(out).write_text("{}\n{}\n")
        result = newsparse(corpus / "0001.txt", "-o", out, "--resume")
        assert result.exit_code == 0
        assert result.stderr == f"newsparse: {out}: complete; --overwrite makes it anew\n"
        assert list(tmp_path.glob("out*")) == [out]

    def test_one_that_was_to_replace_an_output_and_had_not_begun_is_not_complete(
        self, corpus: Path, tmp_path: Path
    ) -> None:
        out = tmp_path / "out.jsonl"
        out.write_text("old")
        journal_of(out).touch()
        assert newsparse(corpus / "0001.txt", "-o", out, "--resume").exit_code == 0
        assert json.loads(out.read_text("utf-8"))["file"] == str(corpus / "0001.txt")

    def test_a_full_disk_from_the_start_leaves_nothing(self, corpus: Path, tmp_path: Path) -> None:
        out = tmp_path / "out.jsonl"
        full = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))"
        process = start(corpus, out, setup=full)
        _, said = process.communicate()
        assert process.returncode == 2
        assert f"newsparse: {out}: File too large" in said.decode()
        assert not list(tmp_path.glob("out*"))

    def test_nor_does_an_empty_journal_block_a_run(self, corpus: Path, tmp_path: Path) -> None:
        out = tmp_path / "out.jsonl"
        journal_of(out).touch()  # of a run that was killed before it could write a byte
        assert newsparse(corpus / "0001.txt", "-o", out).exit_code == 0
        assert list(tmp_path.glob("out*")) == [out]

    def test_a_full_disk_ends_the_run_and_not_the_work(self, corpus: Path, tmp_path: Path) -> None:
        out = tmp_path / "out.jsonl"
        full = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))"
        process = start(corpus, out, setup=full)
        _, said = process.communicate()
        assert process.returncode == 1
        assert f"newsparse: {out}: File too large" in said.decode()
        assert b"with --resume goes on from here" in said
        assert newsparse(corpus, "-o", out, "--resume").exit_code == 3
        assert newsparse(corpus, "-o", tmp_path / "whole.jsonl").exit_code == 3
        assert out.read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
