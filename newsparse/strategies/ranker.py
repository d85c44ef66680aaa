"""The `ranker` strategy: of all mentions near an utterance, the likeliest.

A linear model scores every candidate, and "nobody", by what `newsparse.ranking` finds;
the highest score wins. Utterances are decided in order, each knowing who spoke before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp, fsum

from newsparse.attribution import Context
from newsparse.lexicon import table
from newsparse.quotations.headlines import find_echoes
from newsparse.quotations.shapes import Shape, shape_of
from newsparse.ranking import Evidence, History, cue_between, evidence_for
from newsparse.ranking.signs import ranker_model
from newsparse.reading import Referent
from newsparse.reading.mentions import Mention
from newsparse.spans import Attribution, Quote
from newsparse.weighing import Model, logistic, logit

__all__ = ["ranker"]


def ranker(quotes: Sequence[Quote], context: Context) -> Mapping[Quote, Attribution]:
    """Answer for every quote in marks that has a likely speaker."""
    if context.language is None:
        return {}
    reading = context.reading
    model = ranker_model()
    evidence = Evidence.of(reading)
    history = History()
    still_open = set(quotes)
    echoed = find_echoes(context.quotes, reading)
    answers: dict[Quote, Attribution] = {}
    for quote in context.quotes:
        if quote.kind == "indirect" or (quote in echoed and not _is_reported(evidence, quote)):
            continue
        last = reading.region_at(quote.content[-1].start)
        if quote not in still_open:
            given = context.answers[quote].mention
            mention = reading.mention_at(given) if given is not None else None
        else:
            first = reading.region_at(quote.start)
            shape = shape_of(reading, quote.kind, first, last)
            mention, probability = _best(evidence, shape, history, model)
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
    evidence: Evidence, shape: Shape, history: History, model: Model
) -> tuple[Mention | None, float]:
    """The likeliest candidate, None for nobody, and how likely its bearer is."""
    scored = [
        (mention, model.score(findings))
        for mention, findings in evidence_for(evidence, shape, history)
    ]
    top = max([score for _, score in scored])
    # Mentions of one bearer stand together against the others.
    odds: dict[Referent | None, float] = {}
    best: dict[Referent | None, tuple[float, Mention | None]] = {}
    for mention, score in scored:
        referent = evidence.looks[mention].referent if mention is not None else None
        odds[referent] = odds.get(referent, 0.0) + exp(score - top)
        if referent not in best or score > best[referent][0]:
            best[referent] = score, mention
    bearer = max(odds, key=odds.__getitem__)
    _, likeliest = best[bearer]
    if likeliest is None:
        return None, 0.0
    certainty = evidence.reading.referents.certainty.get(likeliest, 1.0)
    return likeliest, _calibrated(odds[bearer] / fsum(odds.values()) * certainty)


def _calibrated(likely: float) -> float:
    """How often an answer that the model holds for this likely is right."""
    curve: dict[str, float] = table("ranker_weights")["calibration"]
    # Three digits are all it is good for, and the same on every machine.
    return round(logistic(curve["slope"] * logit(likely) + curve["shift"]), 3)
