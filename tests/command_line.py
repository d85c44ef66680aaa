"""The command line for tests, run in their own process."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

pytest.importorskip("typer")

from typer.testing import CliRunner, Result

from newsparse.cli.command import app


def newsparse(
    *arguments: object, stdin: bytes | str = b"", env: Mapping[str, str | None] | None = None
) -> Result:
    """What `newsparse` with these *arguments* answers."""
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin, env=env)
