"""The page that leads from an empty folder to a published plug-in, followed word by word."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parent.parent
PAGE = TOP / "docs" / "howto" / "write-a-plugin.md"

# What is shown under a file's name is written to that file; what is shown as shell is run.
STEP = re.compile(
    r"^```\{literalinclude\} (?P<shown>\S+)\n(?::[^\n]*\n)*?:caption: (?P<file>\S+)\n"
    r"|^```sh\n(?P<commands>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


def pip(*arguments: str | Path, check: bool = True) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *map(str, arguments)]
    return subprocess.run(command, check=check, capture_output=True, text=True)


@pytest.fixture
def newsparse_wheel(tmp_path: Path) -> Path:
    """This newsparse, built; skips where nothing can be downloaded."""
    pytest.importorskip("pip", reason="the page installs with pip")
    if pip("download", "--no-deps", "--dest", tmp_path, "pytest", check=False).returncode:
        pytest.skip("no package index can be reached")
    pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", tmp_path, TOP)
    (wheel,) = tmp_path.glob("newsparse-*.whl")
    return wheel


def script(folder: Path) -> str:
    """All that the page says to do, in order, as one shell script; the files are put in place."""
    commands: list[str] = []
    for step in STEP.finditer(PAGE.read_text("utf-8")):
        if step["file"]:
            shown = (PAGE.parent / step["shown"]).resolve()
            shutil.copy(shown, folder / step["file"])
            commands.append(f"cp {folder / step['file']} .\n")
        else:
            commands.append(step["commands"])
    assert len(commands) > 6, "the page has lost its steps"
    return "".join(commands)


@pytest.mark.slow
def test_who_follows_the_page_has_a_plugin(newsparse_wheel: Path, tmp_path: Path) -> None:
    shown = tmp_path / "shown"
    work = tmp_path / "work"
    shown.mkdir()
    work.mkdir()
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    environment |= {"PIP_FIND_LINKS": str(newsparse_wheel.parent), "PIP_QUIET": "1"}
    result = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script(shown)],
        cwd=work,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert "6 passed" in result.stdout
    assert "['Ada Ek', " in result.stdout
    assert list((work / "newsparse-nicknames" / "dist").glob("*.tar.gz"))
