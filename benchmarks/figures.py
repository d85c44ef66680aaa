"""The figures of the sets that were read, of quotes and of parts: `python benchmarks/figures.py`.

Runs the two scripts one after the other; each says so where its corpora are absent.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

# The scripts, each with its options
SCRIPTS = (("quotes.py", "--classes"), ("anatomy.py",))


def main() -> int:
    here = Path(__file__).parent
    failed = 0
    for script, *options in SCRIPTS:
        print(f"\n== {script}", flush=True)
        command = [sys.executable, str(here / script), *options]
        failed += subprocess.run(command, check=False).returncode != 0
    return failed


if __name__ == "__main__":
    sys.exit(main())
