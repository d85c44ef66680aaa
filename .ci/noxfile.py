"""The checks of a change by name: `nox -f .ci/noxfile.py -l` lists them, `-s lint` runs one.

Each is a step of `.ci/run`, which runs them all; nox gives each an environment of its own.
"""

from pathlib import Path

import nox

TOP = Path(__file__).parent.parent
nox.needs_version = ">=2024.4"
nox.options.sessions = ["lint", "types", "quick"]
nox.options.default_venv_backend = "venv"


def step(session: nox.Session, name: str, *extras: str) -> None:
    """Run the step *name* of `.ci/run`, with newsparse and *extras* installed."""
    session.chdir(TOP)
    session.install("-e", f".[{','.join(extras)}]")
    session.run("bash", ".ci/run", name, *session.posargs, external=True)


@nox.session
def lint(session: nox.Session) -> None:
    """Style, and which module may import which."""
    step(session, "lint", "lint")


@nox.session
def types(session: nox.Session) -> None:
    """The type checkers mypy and pyright, both strict."""
    step(session, "types", "dev")


@nox.session
def quick(session: nox.Session) -> None:
    """The tests that take a minute; what follows -- goes to pytest."""
    step(session, "quick", "test")


@nox.session
def tests(session: nox.Session) -> None:
    """All tests, with coverage."""
    step(session, "tests", "test")


@nox.session
def docs(session: nox.Session) -> None:
    """The pages, into site/."""
    step(session, "docs", "docs")


@nox.session
def wheel(session: nox.Session) -> None:
    """The wheel and the sdist, looked at, and the wheel in an environment without anything else."""
    step(session, "wheel", "lint")


@nox.session
def compiled(session: nox.Session) -> None:
    """The quick tests on the compiled wheel; it takes a C compiler."""
    step(session, "compiled")


@nox.session
def pages(session: nox.Session) -> None:
    """Each extra alone, with its pages."""
    step(session, "pages")


@nox.session
def answers(session: nox.Session) -> None:
    """The same answers on every Python, however it hashes strings."""
    step(session, "answers")


@nox.session
def readme(session: nox.Session) -> None:
    """The lines of README.md in fresh clones."""
    step(session, "readme")


@nox.session
@nox.parametrize("turn", ["oldest", "newest", "strict", "attack"])
def turns(session: nox.Session, turn: str) -> None:
    """What a full run takes in turns: versions, warnings, attacks."""
    step(session, turn, "test")
