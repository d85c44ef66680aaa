"""A run's articles -> its output, whichever is asked for."""

from __future__ import annotations

from pathlib import Path
from time import monotonic

from newsparse.article import Parser
from newsparse.cli.across import Reading, print_table, write_report, write_table
from newsparse.cli.corpus import Corpus, FailAfter, Output
from newsparse.cli.pages import write_page
from newsparse.cli.parsing import Inputs, parse_all
from newsparse.cli.reading import Origin
from newsparse.cli.refusals import Breakdown, Refusal, printable, reworded
from newsparse.cli.rows import Layout
from newsparse.cli.sources import Survey
from newsparse.cli.tally import Tally
from newsparse.cli.telling import complain, print_rows, print_view, tell
from newsparse.cli.writers import Format
from newsparse.errors import WorkerError

__all__ = ["begin", "write_answer", "write_corpus"]


def begin(
    parser: Parser, inputs: Inputs, found: Survey, processes: int, fail: FailAfter
) -> Reading:
    """All articles, on their way; *fail* is told of what can't be read."""
    tally = Tally()

    def note(origin: Origin, problem: str, error: Exception) -> None:
        tally.note_failure(origin.file)
        fail(origin, problem, error, tally)

    def count(origin: Origin, counted: str) -> None:
        fail(origin, counted, None, tally)

    return Reading(parse_all(parser, inputs.texts(), processes, note, count), tally, found.size)


def write_answer(
    reading: Reading,
    layout: Layout,
    printed: Format | None,
    *,
    html: Path | None,
    report: Path | None,
    output: Output | None,
    overwrite: bool,
    titled: bool,
) -> None:
    """Write what all articles come to, or print it.

    Args:
        reading: The articles.
        layout: What a row is.
        printed: The format of the rows that go to standard output, if rows do.
        html: Where a page of the only article goes, if it is asked for.
        report: Where a page about all of them goes.
        output: Where a table of all of them goes.
        overwrite: Whether what is there may be replaced.
        titled: Whether each article is shown below where it comes from.
    """
    if html:
        write_page((article for article, _ in reading.articles), html, overwrite=overwrite)
    elif report:
        write_report(reading, report, overwrite=overwrite)
    elif output:
        write_table(reading, layout, output, overwrite=overwrite)
    elif printed and layout.rows.is_across:
        print_table(reading, layout, printed)
    elif printed:
        print_rows(reading.articles, printed, layout, reading.tally)
    else:
        print_view(reading.articles, titled=titled)


def write_corpus(
    corpus: Corpus, processes: int, fail: FailAfter, *, resume: bool, overwrite: bool
) -> int:
    """Write a corpus; how many articles could not be read."""
    output = corpus.output
    began = monotonic()
    with reworded(output.path, Refusal):
        if resume and output.is_complete():
            output.journal.unlink(missing_ok=True)
            complain(f"{printable(str(output.path))}: complete; --overwrite makes it anew")
            return 0
        resume = resume and output.journal.exists()
        if not resume and not overwrite:
            output.check_free()
    try:
        tally = corpus.write(processes=processes, resume=resume, overwrite=overwrite, fail=fail)
    except (Breakdown, WorkerError, KeyboardInterrupt) as error:
        if corpus.survey.repeatable:
            error.add_note("not finished; the same command with --resume goes on from here")
        raise
    for line in tally.lines():
        tell(line)
    if tally.nothing_read:
        complain(f"{printable(str(output.path))}: not written, since nothing could be read")
    else:
        tell(tally.sum(monotonic() - began))
    return tally.failures
