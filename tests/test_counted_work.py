"""A parse costs what it is known to cost: counted, for seconds tell more of the machine."""

import subprocess
import sys
from pathlib import Path

import pytest

COUNTED = Path(__file__).parents[1] / "benchmarks" / "counted.py"


pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="the counts are Python 3.11's"),
    pytest.mark.skipif(not COUNTED.exists(), reason="the benchmarks are not here"),
]


def assert_counted(*options: str) -> None:
    command = [sys.executable, COUNTED, *options]
    outcome = subprocess.run(command, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_a_parse_costs_no_more_and_no_less_work_than_is_recorded() -> None:
    assert_counted()


def test_a_hostile_text_ten_times_as_long_costs_twelve_times_the_work_at_most() -> None:
    assert_counted("--growth")
