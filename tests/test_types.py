"""The public types, as a checker reads them."""

import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parent.parent


@pytest.mark.slow
def test_mypy_agrees_with_the_public_api() -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "tests/typing"]
    result = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
