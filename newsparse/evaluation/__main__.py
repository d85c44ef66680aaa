"""`python -m newsparse.evaluation GOLD.jsonl --strategy mine`: figures beside the defaults'."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from newsparse.article import Parser
from newsparse.errors import NewsparseError
from newsparse.evaluation import Report, evaluate, read_gold

__all__ = ["main"]

# What a report calls the parser of all defaults.
_DEFAULTS = "defaults"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; its exit code: 0, or 2 where something is wrong with what it was given."""
    given = _options().parse_args(arguments)
    try:
        gold = list(read_gold(given.gold))
        if not gold:
            raise ValueError(f"{given.gold}: there are no articles in it")
        parsers = {_DEFAULTS: Parser()}
        if given.strategy or given.nlp or given.ask_below:
            parsers[_title(given)] = Parser(
                given.strategy, nlp=given.nlp, ask_below=given.ask_below
            )
        reports = {name: evaluate(gold, parser) for name, parser in parsers.items()}
        if given.mistakes:
            _write_mistakes(reports, given.mistakes)
    except OSError as error:
        print(f"newsparse.evaluation: {error.filename}: {error.strerror}", file=sys.stderr)
        return 2
    except (NewsparseError, ValueError) as error:
        print(f"newsparse.evaluation: {error}", file=sys.stderr)
        return 2
    if given.json:
        told = json.dumps({name: report.to_dict() for name, report in reports.items()})
    else:
        told = _table(reports)
    return _print(told)


def _print(told: str) -> int:
    """Print *told*; the exit code."""
    try:
        print(told, flush=True)
    except OSError as error:
        # Python would try once more at its end, and fail.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            return 0  # whoever reads it wants no more, as `head` does
        print(f"newsparse.evaluation: standard output: {error.strerror}", file=sys.stderr)
        return 2
    return 0


def _options() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(
        prog="python -m newsparse.evaluation",
        description="How well quotes and their speakers are read, on annotated articles of yours. "
        "With other strategies, or a pipeline, beside what newsparse's own reach.",
    )
    options.add_argument("gold", type=Path, help="annotated articles, one JSON object a line")
    options.add_argument(
        "--strategy",
        action="append",
        metavar="NAME",
        help="attribution strategy, repeated for a chain; `default` stands for the built-in one",
    )
    options.add_argument(
        "--ask-below",
        type=float,
        default=0.0,
        metavar="SHARE",
        help="put a quote to the next strategy as well while its answer is less sure than this",
    )
    options.add_argument("--nlp", metavar="NAME", help="an installed spaCy pipeline")
    options.add_argument("--mistakes", type=Path, metavar="FILE", help="write every mistake here")
    options.add_argument("--json", action="store_true", help="print the counts as JSON")
    return options


def _title(given: argparse.Namespace) -> str:
    title = "+".join(given.strategy or ["default"])
    if given.ask_below:
        title += f" <{given.ask_below:g}"
    return f"{title} {given.nlp}" if given.nlp else title


def _table(reports: Mapping[str, Report]) -> str:
    """The figures of all reports beside one another."""
    widths = [max(12, len(name) + 2) for name in reports]
    lines = [" " * 24 + "".join(f"{name:>{w}}" for name, w in zip(reports, widths, strict=True))]
    for row in zip(*(report.rows() for report in reports.values()), strict=True):
        cells = zip(row, widths, strict=True)
        lines.append(f"{row[0][0]:<24}" + "".join(f"{figure:>{w}}" for (_, figure), w in cells))
    return "\n".join(lines)


def _write_mistakes(reports: Mapping[str, Report], path: Path) -> None:
    with path.open("w", encoding="utf-8", errors="backslashreplace") as lines:
        for name, report in reports.items():
            rows = [mistake.to_dict() for mistake in report.mistakes]
            rows += [mistake.to_dict() for mistake in report.speaker_mistakes]
            for row in rows:
                lines.write(json.dumps({"parser": name, **row}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    sys.exit(main())
