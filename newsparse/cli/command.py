"""What `newsparse` takes, does and answers."""

from __future__ import annotations

import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from newsparse import __version__
from newsparse.article import Article, Parser
from newsparse.cli.compression import check_packing
from newsparse.cli.corpus import Corpus, Output
from newsparse.cli.pages import check_pages, write_page
from newsparse.cli.parsing import Inputs, parse_all
from newsparse.cli.places import check_place, pointed_at
from newsparse.cli.reading import Origin
from newsparse.cli.refusals import Breakdown, Refusal, printable, reworded
from newsparse.cli.row_files import Fields
from newsparse.cli.rows import Rows
from newsparse.cli.screen import Screen
from newsparse.cli.sources import STDIN, InputFormat, Survey, survey
from newsparse.cli.streams import printing
from newsparse.cli.tally import Tally
from newsparse.cli.writers import format_of, json_lines
from newsparse.errors import ModelNotFoundError, NewsparseError, WorkerError

__all__ = ["app"]

EPILOG = """\b
Exit codes:
  0    every article was read
  1    the run could not go on; standard error says why
  2    the command line asks for what isn't there, or is in the way
  3    some articles could not be read; standard error says which and why
  130  Ctrl-C
"""

app: typer.Typer = typer.Typer(
    add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None
)


class _Command(TyperCommand):
    def make_context(self, *arguments: Any, **options: Any) -> Any:
        # It prints the help.
        with _answered(), printing():
            return super().make_context(*arguments, **options)


@app.command(cls=_Command, epilog=EPILOG)
def newsparse(
    context: typer.Context,
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="IN", hidden=True),  # the docstring says it better
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="OUT",
            help="Write to this file: JSON lines, CSV or Parquet, by its ending (.jsonl, .csv,"
            " .parquet); the first two packed if .gz or .zst stands behind.",
        ),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object a line for each article.")
    ] = False,
    html: Annotated[
        Path | None,
        typer.Option(metavar="OUT", help="Write one article as an HTML page to look at."),
    ] = None,
    rows: Annotated[
        Rows | None,
        typer.Option(
            help="What a row is: a quote, or a whole article. Left out: an article in JSON lines,"
            " a quote in CSV and Parquet."
        ),
    ] = None,
    input_format: Annotated[
        InputFormat | None,
        typer.Option(help="What every IN holds, whatever its ending."),
    ] = None,
    text_field: Annotated[
        str | None,
        typer.Option(
            metavar="NAME", help="Field or column with the article's text. Left out: text."
        ),
    ] = None,
    id_field: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Field or column with an id, which goes along."),
    ] = None,
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
    processes: Annotated[
        int, typer.Option(min=1, metavar="N", help="Read with this many processes.")
    ] = 1,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on where a run to OUT was interrupted, if one was.")
    ] = False,
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Replace OUT if it exists, or was begun.")
    ] = False,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """Show the parts of news articles, and their quotes with who said them; or write them to a
    file.

    An IN is a text, a web page (.html), or rows in JSON lines or CSV (.jsonl, .csv), each of it
    packed with gzip or zstd if you like, or a folder with such files in it, however deep. Text is
    UTF-8, UTF-16 with a byte order mark, or Windows-1252. Without any IN, or for -, standard
    input is read.
    """
    if version:
        with _answered(), printing():
            typer.echo(f"newsparse {__version__}")
        return
    if not names and sys.stdin.isatty():
        context.fail("name an IN, or - to type an article")
    if names and names.count(STDIN) > 1:
        context.fail("- can be read only once")
    if sum([out is not None, as_json, html is not None]) > 1:
        context.fail("-o, --json and --html are three different outputs; choose one")
    if resume and overwrite:
        context.fail("--resume keeps what --overwrite drops; choose one")
    if resume and out is None:
        context.fail("--resume needs -o")
    if overwrite and out is None and html is None:
        context.fail("--overwrite needs -o or --html")
    if rows is not None and out is None and not as_json:
        context.fail("--rows needs -o or --json")

    with _answered():
        parser = Parser(strategies or None, nlp=nlp)
        output = _output_at(out, rows) if out else None
        inputs = Inputs(
            tuple(names or [STDIN]),
            input_format,
            Fields(text_field or "text", id_field),
            # A link to the output is none either.
            leave_out=(out, *output.files) if out and output else (),
        )
        found = survey(inputs.sources(), output.files if output else [html] if html else ())
        if (text_field or id_field) and not found.has_rows:
            context.fail(
                "--text-field and --id-field are for rows, and no IN is JSON lines or CSV; "
                "--input-format says so where the ending doesn't"
            )
        if resume and not found.repeatable:
            context.fail("--resume reads IN once more: it has to be files or folders")
        _check_libraries(found)
        if output:
            made_by = {"newsparse": __version__, "--strategy": strategies, "--nlp": nlp}
            corpus = Corpus(parser, made_by, inputs, found, output)
            failures = _write(corpus, processes, resume=resume, overwrite=overwrite)
        else:
            tally = Tally()

            def fail(origin: Origin, problem: str) -> None:
                tally.note_failure(origin.file)
                _complain_of(origin, problem)

            articles = parse_all(parser, inputs.texts(), processes, fail)
            if html:
                write_page((article for article, _ in articles), html, overwrite=overwrite)
            elif as_json:
                _print_json(articles, rows or Rows.articles)
            else:
                _print_view(articles, titled=found.files > 1 or found.has_rows)
            failures = tally.failures
    raise typer.Exit(3 if failures else 0)


def _output_at(path: Path, rows: Rows | None) -> Output:
    form, packing = format_of(path)
    output = Output(pointed_at(path), form, packing, rows or form.rows)
    check_place(*output.files)
    return output


def _check_libraries(found: Survey) -> None:
    """Raise `Refusal` for an extra that some input needs and that isn't installed."""
    if InputFormat.html in found.formats:
        check_pages()
    if found.zstd:
        check_packing(".zst")


def _write(corpus: Corpus, processes: int, *, resume: bool, overwrite: bool) -> int:
    """Write a corpus; how many articles could not be read."""
    output = corpus.output
    with reworded(output.path, Refusal):
        if resume and output.is_complete():
            output.journal.unlink(missing_ok=True)
            _complain(f"{printable(str(output.path))}: complete; --overwrite makes it anew")
            return 0
        resume = resume and output.journal.exists()
        if not resume and not overwrite:
            output.check_free()
    try:
        tally = corpus.write(
            processes=processes, resume=resume, overwrite=overwrite, fail=_complain_of
        )
    except (Breakdown, WorkerError, KeyboardInterrupt) as error:
        if corpus.survey.repeatable:
            error.add_note("not finished; the same command with --resume goes on from here")
        raise
    for line in tally.lines():
        _tell(line)
    return tally.failures


def _print_json(articles: Iterator[tuple[Article, Origin]], rows: Rows) -> None:
    _set_encoding("utf-8", "backslashreplace")
    lines = json_lines(rows)
    for article, origin in articles:
        printed = lines(article, origin)
        with printing():
            typer.echo(printed, nl=False)


def _print_view(articles: Iterator[tuple[Article, Origin]], *, titled: bool) -> None:
    _set_encoding(None, "replace")
    screen = Screen()
    for article, origin in articles:
        with printing():
            screen.show(article, str(origin) if titled else None)


@contextmanager
def _answered() -> Generator[None, None, None]:
    """Each error that is meant for the user is a line on standard error, and an exit code."""
    try:
        yield
    except (Breakdown, WorkerError, KeyboardInterrupt) as error:
        interrupted = isinstance(error, KeyboardInterrupt)
        code = 130 if interrupted else 1
        for line in ("interrupted" if interrupted else str(error), *_notes(error)):
            _complain(line)
    except ModelNotFoundError as error:
        needed = "a strategy needs a spaCy pipeline; name an installed one with --nlp"
        _complain(str(error) if error.model else needed)
        code = 2
    except (Refusal, NewsparseError) as error:
        _complain(str(error))
        code = 2
    else:
        return
    raise typer.Exit(code)


def _notes(error: BaseException) -> list[str]:
    return getattr(error, "__notes__", [])


def _complain_of(origin: Origin, problem: str) -> None:
    _complain(f"{origin}: {problem}")


def _complain(problem: str) -> None:
    _tell(f"newsparse: {' '.join(problem.split())}")


def _tell(line: str) -> None:
    # Where nothing can be told, as on a full disk, the exit code still tells.
    with suppress(OSError):
        typer.echo(line, err=True)


def _set_encoding(encoding: str | None, errors: str) -> None:
    """Make standard output take any text; without *encoding*, what a terminal can show of it."""
    # Whoever runs the command inside a program may have put another file in its place.
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding=encoding, errors=errors)
