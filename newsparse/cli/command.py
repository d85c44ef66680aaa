"""What `newsparse` takes, does and answers."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from newsparse import __compiled__, __version__
from newsparse.article import Parser
from newsparse.cli.corpus import Corpus, Output
from newsparse.cli.files import PACKINGS, check_packing
from newsparse.cli.inputs import STDIN, InputFormat, Survey, survey
from newsparse.cli.outputs import begin, write_answer, write_corpus
from newsparse.cli.pages import check_pages
from newsparse.cli.reading import Inputs
from newsparse.cli.refusals import check_place, pointed_at
from newsparse.cli.row_files import Fields
from newsparse.cli.rows import RowLayout, Rows
from newsparse.cli.streams import printing
from newsparse.cli.telling import LeftOut, answered, tell, tell_failure
from newsparse.cli.writers import FileKind, OutputFormat, format_called, format_of

__all__ = ["app"]

EPILOG = """\b
Exit codes:
  0    every article was read
  1    the run could not go on; standard error says why
  2    the command line asks for what isn't there, or is in the way
  3    some articles could not be read; standard error says which and why
  130  Ctrl-C
"""

app: typer.Typer = typer.Typer(pretty_exceptions_enable=False, rich_markup_mode=None)


class _Command(TyperCommand):
    def make_context(self, *arguments: Any, **options: Any) -> Any:
        # It prints the help.
        with answered(), printing():
            return super().make_context(*arguments, **options)


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        problem = f"{text!r} is no time; 2024-05-14T18:40 and 2024-05-14T18:40+02:00 are"
        raise typer.BadParameter(problem) from None


def _delimiter(text: str) -> str:
    sign = "\t" if text in ("tab", "\\t") else text
    if len(sign) != 1 or sign in '"\r\n':
        raise typer.BadParameter(f"{text!r} is not one character, nor tab")
    return sign


@app.command(cls=_Command, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
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
            " .parquet); the first two packed if .gz or .zst follows. - is standard output.",
        ),
    ] = None,
    output_format: Annotated[
        OutputFormat | None, typer.Option(help="What OUT is, whatever its ending.")
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object a line for each article.")
    ] = False,
    html: Annotated[
        Path | None,
        typer.Option(metavar="OUT", help="Write one article as an HTML page to look at."),
    ] = None,
    report: Annotated[
        Path | None,
        typer.Option(
            metavar="OUT",
            help="Write a page about all articles: who is quoted most, over time, and what stands"
            " in several of them.",
        ),
    ] = None,
    rows: Annotated[
        Rows | None,
        typer.Option(
            help="What a row is: a quote, or a whole article; of all articles together, somebody"
            " who is quoted, or a place of a quote that several articles have. Left out: an article"
            " in JSON lines, a quote in CSV and Parquet."
        ),
    ] = None,
    excel: Annotated[
        bool,
        typer.Option(
            "--excel",
            help="Write CSV that Excel opens as it is: marked as UTF-8, and no cell a formula.",
        ),
    ] = False,
    delimiter: Annotated[
        str | None,
        typer.Option(
            metavar="SIGN",
            parser=_delimiter,
            help="What stands between the cells of CSV: ; or tab, say. Left out: a comma.",
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
    keep: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME",
            help="Field or column that goes along to the output; repeat it for several.",
        ),
    ] = None,
    strategies: Annotated[
        list[str] | None,
        typer.Option(
            "--strategy",
            metavar="NAME",
            help="Attribution strategy to use instead of the built-in chain; repeat it for a"
            " chain of several. `default` stands for the built-in chain;"
            " `llm:model=small,timeout=5` gives a plug-in its options.",
        ),
    ] = None,
    ask_below: Annotated[
        float,
        typer.Option(
            min=0,
            max=1,
            metavar="SHARE",
            help="Put a quote to the next strategy as well while its surest answer has less"
            " confidence than this, 0 to 1; the surest answer stands.",
        ),
    ] = 0.0,
    nlp: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Installed spaCy pipeline that strategies may use."),
    ] = None,
    min_confidence: Annotated[
        float,
        typer.Option(
            min=0, max=1, metavar="SHARE", help="Leave speakers out that are less sure than this."
        ),
    ] = 0.0,
    language: Annotated[
        str | None,
        typer.Option(metavar="CODE", help="Read every article in this language: en."),
    ] = None,
    dayfirst: Annotated[
        bool | None,
        typer.Option(
            "--dayfirst/--monthfirst",
            help="Read 4/8/2021 as a day in August, or in April. Left out: neither, unless the"
            " article settles it.",
        ),
    ] = None,
    tz: Annotated[
        str | None,
        typer.Option(metavar="ZONE", help="Zone of times that print none: Europe/Oslo."),
    ] = None,
    now: Annotated[
        datetime | None,
        typer.Option(
            metavar="TIME",
            parser=_moment,
            help="When the articles were fetched; with it, '2 hours ago' is a time.",
        ),
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
    traceback: Annotated[
        bool,
        typer.Option("--traceback", help="Where a plug-in fails, show where in its own code."),
    ] = False,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version, and which build it is.")
    ] = False,
) -> None:
    """Show the parts of news articles, and their quotes with who said them; or write them to a
    file.

    An IN is a text, a web page (.html), an export of a press database or an agency (Nexis, Factiva,
    ProQuest, Europresse, NITF, NewsML, ninjs, RSS, WARC), or rows in JSON lines or CSV (.jsonl,
    .csv), each of it packed with gzip or zstd if you like, or a folder with such files in it,
    however deep. Text is UTF-8, UTF-16 with a byte order mark, or Windows-1252. Without any IN, or
    for -, standard input is read.
    """
    if version:
        with answered(), printing():
            typer.echo(f"newsparse {__version__}, {'compiled' if __compiled__ else 'pure Python'}")
        return
    to_screen = as_json or (out is not None and str(out) == STDIN)
    to_file = out if not to_screen else None
    for wrong, problem in (
        (not names and sys.stdin.isatty(), "name an IN, or - to type an article"),
        (bool(names) and (names or []).count(STDIN) > 1, "- can be read only once"),
        (
            sum([out is not None, as_json, html is not None, report is not None]) > 1,
            "-o, --json, --html and --report are different outputs; choose one",
        ),
        (resume and overwrite, "--resume keeps what --overwrite drops; choose one"),
        (resume and to_file is None, "--resume needs -o and a file"),
        (
            overwrite and not (to_file or html or report),
            "--overwrite needs -o, --html or --report",
        ),
        (rows is not None and not (out or as_json), "--rows needs -o or --json"),
        (bool(keep) and not (out or as_json), "--keep needs -o or --json"),
        *_wrong_across(rows, keep=bool(keep), resume=resume),
        (output_format is not None and out is None, "--output-format needs -o"),
    ):
        if wrong:
            context.fail(problem)

    options: dict[str, Any] = {
        "min_confidence": min_confidence,
        "ask_below": ask_below,
        "language": language,
        "dayfirst": dayfirst,
        "tz": tz,
        "now": now,
    }
    complain_of = partial(tell_failure, traceback=traceback)
    with answered(traceback=traceback):
        parser = _parser_of(context, strategies, nlp, options)
        form, packing = _form_of(out, output_format)
        layout = RowLayout(
            rows or form.rows, tuple(dict.fromkeys(keep or ())), delimiter or ",", excel
        )
        if (excel or delimiter) and form.name != OutputFormat.csv:
            context.fail("--excel and --delimiter are for CSV")
        output = _output_at(to_file, form, packing, layout)
        inputs = Inputs(
            tuple(names or [STDIN]),
            input_format,
            Fields(text_field or "text", id_field, layout.keep),
            # A link to the output is none either.
            leave_out=(to_file, *output.files) if to_file and output else (),
        )
        left_out = LeftOut()
        written = output.files if output else (html or report or sys.stdout,)
        found = survey(inputs.files(left_out.note), written)
        asks_for_fields = bool(text_field or id_field or keep)
        _check_inputs(context, found, asks_for_fields=asks_for_fields, resume=resume)
        if output and not layout.rows.is_across:
            made_by = {
                "newsparse": __version__,
                "--strategy": strategies,
                "--nlp": nlp,
                **{_option(name): _plain(value) for name, value in options.items()},
            }
            corpus = Corpus(parser, made_by, inputs, found, output)
            failures = write_corpus(
                corpus, processes, complain_of, resume=resume, overwrite=overwrite
            )
        else:
            reading = begin(parser, inputs, found, processes, complain_of)
            write_answer(
                reading,
                layout,
                form if to_screen else None,
                html=html,
                report=report,
                output=output,
                overwrite=overwrite,
                titled=found.files > 1 or found.has_rows,
            )
            failures = reading.tally.failures
        if line := left_out.line():
            tell(line)
    raise typer.Exit(3 if failures else 0)


def _parser_of(
    context: typer.Context, strategies: list[str] | None, nlp: str | None, options: dict[str, Any]
) -> Parser:
    try:
        return Parser(strategies or None, nlp=nlp, **options)
    except (TypeError, ValueError) as error:
        context.fail(str(error))


def _wrong_across(rows: Rows | None, *, keep: bool, resume: bool) -> Iterator[tuple[bool, str]]:
    """Options that rows of all articles together can't have: whether each is there, and why not."""
    if rows is not None and rows.is_across:
        yield keep, f"--keep carries what one article has; a row of {rows} is of several"
        yield (
            resume,
            f"--resume can't go on with {rows}: nothing is written before the last article is read",
        )


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _plain(value: object) -> object:
    """*value* as JSON has it, for the journal of a run."""
    return value.isoformat() if isinstance(value, datetime) else value


def _form_of(out: Path | None, asked: OutputFormat | None) -> tuple[FileKind, str]:
    """The format of the output, and how it is packed."""
    if out is None or str(out) == STDIN:
        return format_called(asked or OutputFormat.jsonl), ""
    if asked:
        packing = out.suffix.lower() if out.suffix.lower() in PACKINGS else ""
        return format_called(asked), packing
    return format_of(out)


def _output_at(path: Path | None, form: FileKind, packing: str, layout: RowLayout) -> Output | None:
    if path is None:
        return None
    output = Output(pointed_at(path), form, packing, layout)
    check_place(*output.files)
    return output


def _check_inputs(
    context: typer.Context, found: Survey, *, asks_for_fields: bool, resume: bool
) -> None:
    """Refuse what these inputs can't give, and what an extra is missing for."""
    if asks_for_fields and not found.has_rows:
        context.fail(
            "--text-field, --id-field and --keep are for rows, and no IN is JSON lines or CSV; "
            "--input-format says so where the ending doesn't"
        )
    if resume and not found.repeatable:
        context.fail("--resume reads IN once more: it has to be files or folders")
    if InputFormat.html in found.formats:
        check_pages()
    if found.zstd:
        check_packing(".zst")
