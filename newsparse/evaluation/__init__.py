"""How well quotes and their speakers are read: a parser's answers beside annotations of yours.

    from newsparse import Parser
    from newsparse.evaluation import evaluate

    print(evaluate("gold.jsonl", Parser()))

and on the command line, beside newsparse's own strategies:

    python -m newsparse.evaluation gold.jsonl --strategy mine
"""

from __future__ import annotations

from collections.abc import Iterable

from newsparse.article import Parser, default_parser
from newsparse.evaluation.counting import count_article, report_of
from newsparse.evaluation.gold import Gold, read_gold
from newsparse.evaluation.items import Row, row_of
from newsparse.evaluation.report import (
    Bin,
    Calibration,
    Judgement,
    Report,
    Score,
    Share,
    SpeakerMistake,
)

__all__ = [
    "Bin",
    "Calibration",
    "Gold",
    "Judgement",
    "Report",
    "Row",
    "Score",
    "Share",
    "SpeakerMistake",
    "compare",
    "evaluate",
    "read_gold",
    "row_of",
]


def evaluate(gold: Gold, parser: Parser | None = None) -> Report:
    r"""Read annotated articles, and compare.

    Args:
        gold: The annotated articles: a file of JSON lines, or their records, in the format that
            `newsparse/evaluation/gold.schema.json` describes.
        parser: What reads them; left out, the default `Parser`.

    Raises:
        OSError: The file can't be read.
        ValueError: A record isn't as it should be; the message says where, and what should be.
        TypeError: An argument is of the wrong type.
        StrategyError: A strategy raised, or answered wrongly.

    Example:
        >>> text = 'Rain ahead\n\n"Take a coat," said Ada Ek.'
        >>> quote = {"start": 12, "end": 26, "kind": "direct", "speaker_entity": "Ada Ek"}
        >>> report = evaluate([{"id": "rain", "text": text, "quotes": [quote]}])
        >>> report.who.f1, report.mistakes
        (1.0, ())
    """
    if parser is not None and not isinstance(parser, Parser):
        raise TypeError(f"parser is a Parser or None, not {type(parser).__name__}")
    records = list(read_gold(gold))
    articles = (parser or default_parser()).pipe(record["text"] for record in records)
    return compare(records, ([row_of(quote) for quote in each.quotes] for each in articles))


def compare(gold: Gold, answers: Iterable[Iterable[Row]]) -> Report:
    """The same for answers that somebody else has given: another tool, or an earlier run.

    Args:
        gold: As for `evaluate`.
        answers: For each article, in the same order, its quotes as rows in the format of the
            annotations; a row may have `confidence`, `speaker_kind`, `speaker_role` and
            `speaker_gender` as well. `row_of` makes one of a `Quote`, and `read_gold` gives the
            articles' texts.

    Raises:
        OSError, ValueError, TypeError: As `evaluate` does; or there are more articles than
            answers, or fewer.
    """
    return report_of(
        [
            count_article(record, list(rows))
            for record, rows in zip(read_gold(gold), answers, strict=True)
        ]
    )
