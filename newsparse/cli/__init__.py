"""The command line: `newsparse IN...`.

It stands on typer and rich, which nothing else in newsparse imports.
"""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line and exit."""
    try:
        from newsparse.cli.command import app
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if missing not in ("rich", "typer"):
            raise
        sys.exit(f'newsparse: {missing} is missing; pip install "newsparse[cli]"')
    app(prog_name="newsparse")
