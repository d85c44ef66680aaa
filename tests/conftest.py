"""Options of the test run, and the example plug-ins of the docs."""

import subprocess
import sys
from collections.abc import Callable
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
