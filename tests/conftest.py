"""Options of the test run, and the example plug-ins of the docs."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent.parent / "docs" / "examples"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write what newsparse reads today into tests/golden/*.json; read the diff before "
        "you commit it",
    )


@pytest.fixture(scope="session")
def install_example(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Installs an example plug-in by its folder's name, as a user does; gives the place."""
    pytest.importorskip("pip", reason="installing an example plug-in takes pip")

    @cache
    def install(name: str) -> Path:
        place = tmp_path_factory.mktemp(name)
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        command += ["--no-deps", "--no-build-isolation", "--target", str(place)]
        subprocess.run([*command, str(EXAMPLES / name)], check=True)
        return place

    return install


@pytest.fixture
def closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with a text in it, in the working folder, which this process may not enter."""
    if sys.platform == "win32":
        pytest.skip("permissions")
    from typer.testing import CliRunner

    from newsparse.cli.command import app

    # Whatever is loaded late is loaded before the process can't read that either.
    text = 'Rain ahead\n\n14 May 2024\n\n"Take a coat," Ada Ek said.'
    assert CliRunner().invoke(app, ["--json"], input=text).exit_code == 0
    folder = tmp_path / "closed"
    folder.mkdir()
    (folder / "rain.txt").write_text("Rain ahead")
    folder.chmod(0)
    tmp_path.chmod(0o755)
    monkeypatch.chdir(tmp_path)
    user = os.geteuid()
    if user == 0:
        # Root may enter everything.
        try:
            os.seteuid(65534)
        except PermissionError:
            pytest.skip("this root can't be anyone else")
    yield Path("closed")
    os.seteuid(user)
    folder.chmod(0o700)
