"""What `newsparse` takes, does and answers."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from newsparse.article import Article, Parser
from newsparse.cli.decoding import NoTextError, decode
from newsparse.cli.screen import Screen
from newsparse.errors import ModelNotFoundError, NewsparseError, StrategyError

__all__ = ["app"]

EPILOG = """\b
Exit codes:
  0  every input was read
  1  some input was not; standard error says which and why
  2  the command line asks for what isn't there: an option, a strategy, a pipeline
"""

# Line ends in Unicode's eyes, which JSON allows inside strings: one object must stay one line.
LINE_ENDS = {ord(end): f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"}

app: typer.Typer = typer.Typer(
    add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None
)


@app.command(epilog=EPILOG)
def newsparse(
    context: typer.Context,
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="FILE", hidden=True),  # the docstring says it better
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object a line for each article.")
    ] = False,
    strategies: Annotated[
        list[str] | None,
        typer.Option(
            "--strategy",
            metavar="NAME",
            help="Attribution strategy to use instead of the built-in chain; repeat it for a"
            " chain of several.",
        ),
    ] = None,
    nlp: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Installed spaCy pipeline that strategies may use."),
    ] = None,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """Show the parts of news articles, and their quotes with who said them.

    A FILE holds one article as plain text: UTF-8, UTF-16 with a byte order mark, or Windows-1252.
    Without any, or for -, standard input is read.
    """
    if version:
        typer.echo(f"newsparse {_version()}")
        return
    if not files and sys.stdin.isatty():
        context.fail("name a FILE, or - to type an article")
    try:
        parser = Parser(strategies or None, nlp=nlp)
    except NewsparseError as error:
        _complain(str(error))
        raise typer.Exit(2) from None
    names = files or ["-"]
    _set_encoding(as_json)
    screen = Screen(titled=len(names) > 1)
    failed = False
    for name in names:
        try:
            article = parser.parse(_read(name))
        except OSError as error:
            problem = error.strerror or str(error)
        except NoTextError as error:
            problem = f"not a text: {error}"
        except StrategyError as error:
            problem = str(error)
        except ModelNotFoundError:
            _complain("a strategy needs a spaCy pipeline; name an installed one with --nlp")
            raise typer.Exit(2) from None
        else:
            if as_json:
                typer.echo(_json_line(name, article))
            else:
                screen.show(name, article)
            continue
        failed = True
        _complain(f"{_printable(name)}: {problem}")
    raise typer.Exit(1 if failed else 0)


def _read(name: str) -> str:
    return decode(sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes())


def _json_line(name: str, article: Article) -> str:
    record = {"file": name, **article.to_dict()}
    return json.dumps(record, ensure_ascii=False).translate(LINE_ENDS)


def _printable(name: str) -> str:
    return name if name.isprintable() else ascii(name)


def _complain(problem: str) -> None:
    typer.echo(f"newsparse: {' '.join(problem.split())}", err=True)


def _set_encoding(as_json: bool) -> None:
    """Make standard output take any text: JSON is UTF-8, a terminal shows what it can."""
    # Whoever runs the command inside a program may have put another file in its place.
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        if as_json:
            reconfigure(encoding="utf-8", errors="backslashreplace")
        else:
            reconfigure(errors="replace")


def _version() -> str:
    from importlib.metadata import version

    return version("newsparse")
