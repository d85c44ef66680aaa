"""The command line: `newsparse IN...`.

It stands on typer and rich, which nothing else in newsparse imports.
"""

from __future__ import annotations

import sys

from newsparse.cli.streams import let_go, open_missing

__all__ = ["main"]


def main() -> None:
    """Run the command line and exit."""
    open_missing()
    try:
        from newsparse.cli.command import app  # the longest of it, where Ctrl-C may come as well
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if missing not in ("rich", "typer"):
            raise
        sys.exit(f'newsparse: {missing} is missing; pip install "newsparse[cli]"')
    except KeyboardInterrupt:
        sys.stderr.write("newsparse: interrupted\n")
        sys.exit(130)
    try:
        app(prog_name="newsparse")
    finally:
        let_go(sys.stderr)
