"""Readers of exports that are plug-ins: the example of the docs, and what may be wrong with one."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from newsparse.cli.command import app
from newsparse.errors import AmbiguousReaderError, BrokenReaderError, ReaderError
from newsparse.exports import Format, detect, documents, formats

TELEX = Path(__file__).parent.parent / "docs" / "examples" / "telex.txt"


@pytest.fixture
def fresh() -> Iterator[None]:
    """Plug-ins are looked for anew, here and by whoever comes next."""
    formats.plugins.cache_clear()
    yield
    formats.plugins.cache_clear()


@pytest.fixture
def installed(
    install_example: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch, fresh: None
) -> Iterator[None]:
    monkeypatch.syspath_prepend(str(install_example("reader")))
    yield
    sys.modules.pop("newsparse_telex", None)


@pytest.mark.usefixtures("installed")
def test_its_files_are_read_like_any_other() -> None:
    assert detect(TELEX) == Format("telex-txt")
    found = list(documents(TELEX))
    told = [(d.number, str(d.article.headline), d.article.authors, d.publication) for d in found]
    assert told == [
        (12, "Harbour fees to rise", ("Ada Ek",), "Brenn Telex"),
        (13, "Ferry stays in port", ("Bo Dahl",), "Brenn Telex"),
    ]
    assert len(found[0].article.paragraphs) == 2


@pytest.mark.usefixtures("installed")
def test_the_command_line_finds_it_too() -> None:
    result = CliRunner().invoke(app, ["--json", str(TELEX)])
    assert result.exit_code == 0, result.stderr
    assert len(result.stdout.splitlines()) == 2


def install(place: Path, name: str, module: str, code: str) -> None:
    """A plug-in that names *module* as the reader `telex`."""
    (place / f"{module}.py").write_text(code)
    metadata = place / f"{name}-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    entry = f"[newsparse.exports]\ntelex = {module}:build\n"
    (metadata / "entry_points.txt").write_text(entry)


READER = """
from newsparse.exports import Format, Reader

def build():
    return Reader("telex", {recognise}, {read})
"""
KNOWN = "lambda data: Format('telex-txt')"


@pytest.mark.usefixtures("fresh")
class TestWhatIsWrongWithOne:
    @pytest.fixture(autouse=True)
    def place(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
        monkeypatch.syspath_prepend(str(tmp_path))
        yield tmp_path
        for module in ("odd", "other"):
            sys.modules.pop(module, None)

    def test_one_that_cant_be_imported_is_named(self, place: Path) -> None:
        install(place, "odd", "odd", "import nothing_of_that_name")
        with pytest.raises(BrokenReaderError, match=r"'telex' can't be loaded: odd:build raised"):
            detect(TELEX)

    def test_one_that_is_no_reader_is_named(self, place: Path) -> None:
        install(place, "odd", "odd", "build = dict")
        with pytest.raises(BrokenReaderError, match=r"built \{\}, which is no Reader"):
            detect(TELEX)

    def test_two_that_claim_one_name_are_named(self, place: Path) -> None:
        install(place, "odd", "odd", READER.format(recognise=KNOWN, read="list"))
        install(place, "other", "other", READER.format(recognise=KNOWN, read="list"))
        with pytest.raises(AmbiguousReaderError, match="odd and other"):
            detect(TELEX)

    @pytest.mark.parametrize(
        ("recognise", "read", "problem"),
        [
            ("lambda data: 1 / 0", "list", "can't say what the file is: ZeroDivisionError"),
            ("lambda data: 'telex'", "list", "said that the file is 'telex', no Format or None"),
            (KNOWN, "lambda data: 1 / 0", r"telex\.txt: the reader 'telex' can't go on"),
            (KNOWN, "lambda data: ['a story']", "gave 'a story', which is no Record"),
        ],
    )
    def test_one_that_fails_at_a_file_is_named(
        self, place: Path, recognise: str, read: str, problem: str
    ) -> None:
        install(place, "odd", "odd", READER.format(recognise=recognise, read=read))
        with pytest.raises(ReaderError, match=problem):
            list(documents(TELEX))

    def test_it_is_not_asked_about_files_that_newsparse_knows(self, place: Path) -> None:
        install(place, "odd", "odd", "import nothing_of_that_name")
        assert detect(TELEX.with_name("nexis.txt")) == Format("nexis-txt", "en")
