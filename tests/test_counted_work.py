"""A parse costs what it is known to cost: counted, for seconds tell more of the machine."""

import subprocess
import sys
from pathlib import Path

import pytest

COUNTED = Path(__file__).parents[1] / "benchmarks" / "counted.py"


@pytest.mark.slow
@pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="the counts are those of Python 3.11")
@pytest.mark.skipif(not COUNTED.exists(), reason="the benchmarks are not here")
def test_a_parse_costs_no_more_and_no_less_work_than_is_recorded() -> None:
    outcome = subprocess.run([sys.executable, COUNTED], capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
