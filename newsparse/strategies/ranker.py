"""The `ranker` strategy: of all mentions near an utterance, the likeliest.

A linear model scores every candidate, and "nobody", by the signs that `newsparse.ranking` finds;
the highest score wins. Utterances are decided in order, each knowing who spoke before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp, log

from newsparse.attribution import Context
from newsparse.lexicon import table
from newsparse.quotations.headlines import find_echoes
from newsparse.quotations.shapes import Shape, shape_of
from newsparse.ranking import Evidence, History, cue_between, evidence_for
from newsparse.reading import Referent
from newsparse.reading.mentions import Mention
from newsparse.spans import Attribution, Quote

__all__ = ["ranker"]


def ranker(quotes: Sequence[Quote], context: Context) -> Mapping[Quote, Attribution]:
    """Answer for every quote in marks that has a likely speaker."""
    reading = context.reading
    weights: dict[str, float] = table("ranker_weights")["weights"]
    evidence = Evidence.of(reading)
    history = History()
    still_open = set(quotes)
    echoed = find_echoes(context.quotes, reading)
    answers: dict[Quote, Attribution] = {}
    mentions = {(mention.start, mention.end): mention for mention in reading.mentions}
    for quote in context.quotes:
        if quote.kind == "indirect" or (quote in echoed and not _is_reported(evidence, quote)):
            continue
        last = reading.region_at(quote.content[-1].start)
        if quote not in still_open:
            given = context.answers[quote].mention
            mention = mentions.get((given.start, given.end)) if given is not None else None
        else:
            first = reading.region_at(quote.start)
            shape = shape_of(reading, quote.kind, first, last)
            mention, probability = _best(evidence, shape, history, weights)
            if mention is not None:
                cue = cue_between(evidence, shape, mention)
                answers[quote] = Attribution(
                    mention=reading.span(mention.start, mention.end),
                    cue=reading.span_of(cue) if cue is not None else None,
                    confidence=probability,
                )
        history.decided(mention, last, reading.referents.of(mention) if mention else None)
    for quote, full in echoed.items():
        answer = answers.get(full) or context.answers.get(full)
        if quote in still_open and answer is not None:
            answers.setdefault(quote, answer)
    return answers


def _is_reported(evidence: Evidence, quote: Quote) -> bool:
    """Whether a headline says itself whose *quote* is: Ek says ‘no’."""
    reading = evidence.reading
    behind = reading.token_at(quote.start)
    cue = reading.cues.get(behind - 1) or reading.cues.get(behind - 2)
    return (
        cue is not None
        and cue.kind in ("say", "report", "voice")
        and cue in reading.subjects
        and reading.tokens.areas[cue.first] == reading.headline
    )


def _best(
    evidence: Evidence, shape: Shape, history: History, weights: Mapping[str, float]
) -> tuple[Mention | None, float]:
    """The likeliest candidate, None for nobody, and how likely its bearer is."""
    weight = weights.get
    scored = [
        (sum([weight(sign, 0.0) for sign in signs]), mention)
        for mention, signs in evidence_for(evidence, shape, history)
    ]
    top, _ = max(scored, key=_score)
    # Mentions of one bearer stand together against the others.
    odds: dict[Referent | None, float] = {}
    referents = evidence.reading.referents
    for score, mention in scored:
        referent = referents.of(mention) if mention is not None else None
        odds[referent] = odds.get(referent, 0.0) + exp(score - top)
    bearer = max(odds, key=lambda referent: odds[referent])
    if bearer is None:
        return None, 0.0
    _, best = max(
        (
            (score, mention)
            for score, mention in scored
            if mention is not None and referents.of(mention) is bearer
        ),
        key=_score,
    )
    likely = odds[bearer] / sum(odds.values()) * referents.certainty.get(best, 1.0)
    return best, _calibrated(likely)


def _calibrated(likely: float) -> float:
    """How often an answer that the model holds for this likely is right."""
    curve: dict[str, float] = table("ranker_weights")["calibration"]
    bounded = min(max(likely, 1e-6), 1 - 1e-6)
    score = curve["slope"] * log(bounded / (1 - bounded)) + curve["shift"]
    # Three digits are all it is good for, and the same on every machine.
    return round(1 / (1 + exp(-score)), 3)


def _score(pair: tuple[float, object]) -> float:
    return pair[0]
