"""The `ranker` strategy: of all mentions near an utterance, the likeliest.

A linear model scores every candidate, and "nobody", by what `newsparse.strategies.ranker.grounds`
finds; the highest score wins. Utterances are decided in order, each knowing who spoke before. Where
a spaCy pipeline has parsed the article, what `newsparse.strategies.ranker.parsed` finds is worth
something beside, by weights of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from newsparse.attribution import Context, origins_of, parse_of, reading_of
from newsparse.making import answer_of
from newsparse.prose.phrases import SPEECH, Cue, Mention
from newsparse.quotations.origins import Origin
from newsparse.quotations.shapes import Shape, shape_of
from newsparse.reading import Reading
from newsparse.spans import Attribution, CharSpan, Quote
from newsparse.strategies.ranker.grounds import Grounds, History, cue_between
from newsparse.strategies.ranker.odds import calibrated, odds_of

__all__ = ["ranker"]

# The share from which the likeliest candidate is chosen though "nobody" has a larger one. Such a
# choice was right in 14 regions of 15, with weights that were fitted on other outlets.
_ENOUGH: Final = 0.2
# What a candidate that is chosen so may not be; see `newsparse.strategies.ranker.looks`.
_THINGS: Final = ("body", "group", "thing")


def ranker(quotes: Sequence[Quote], context: Context) -> Mapping[Quote, Attribution]:
    """Answer for every quote in marks that has a likely speaker."""
    if context.language is None:
        return {}
    marked = [quote for quote in context.quotes if quote.kind != "indirect"]
    still_open = [quote for quote in quotes if quote.kind != "indirect"]
    if not still_open:
        return {}
    # Mostly nobody has answered for any of them.
    answered = frozenset(marked).difference(still_open) if len(still_open) < len(marked) else None
    reading, origins = reading_of(context), origins_of(context)
    grounds = Grounds.of(reading, parse_of(context))
    history = History()
    answers: dict[Quote, Attribution] = {}
    echoes: list[tuple[Quote, Quote]] = []
    for quote in marked:
        origin = origins[quote]
        is_open = answered is None or quote not in answered
        if is_open and origin.echoed is not None:
            echoes.append((quote, origin.echoed))
        if origin.echoed and not _is_reported(grounds, quote):
            continue
        if not is_open:
            given = context.answers[quote].mention
            mention = reading.mention_at(given) if given is not None else None
        else:
            shape = shape_of(reading, quote.kind, origin.first, origin.last)
            mention, probability = _best(grounds, shape, history)
            if mention is not None:
                cue = cue_between(grounds, shape, mention)
                span = reading.span(mention.start, mention.end)
                answers[quote] = answer_of(span, probability, _span_of(reading, cue, quote, origin))
        history.decided(mention, origin.last, reading.referents.of(mention) if mention else None)
    for quote, full in echoes:
        answer = answers.get(full) or context.answers.get(full)
        if answer is not None:
            answers.setdefault(quote, answer)
    return answers


def _span_of(reading: Reading, cue: Cue | None, quote: Quote, origin: Origin) -> CharSpan | None:
    """The words of *cue*, mostly the one that *quote* has already."""
    if cue is None:
        return None
    return quote.cue if cue is origin.cue else reading.span_of(cue)


def _is_reported(grounds: Grounds, quote: Quote) -> bool:
    """Whether a headline says itself whose *quote* is: Ek says ‘no’."""
    reading = grounds.reading
    after = reading.token_at(quote.start)
    cue = reading.cues.get(after - 1) or reading.cues.get(after - 2)
    return (
        cue is not None
        and cue.kind in SPEECH
        and cue in reading.subjects
        and reading.tokens.areas[cue.first] == reading.headline
    )


def _may_speak(grounds: Grounds, mention: Mention | None) -> bool:
    """Whether *mention* is no body, place or thing, and no paper that says nothing."""
    if mention is None:
        return False
    [look] = grounds.looks.at([mention])
    if look.bearer not in (None, "person"):
        return False
    return look.cues is not None if look.what == "paper" else look.what not in _THINGS


def _best(grounds: Grounds, shape: Shape, history: History) -> tuple[Mention | None, float]:
    """The likeliest candidate, None for nobody, and how likely its bearer is."""
    (likeliest, share), *others = odds_of(grounds, shape, history)
    if likeliest is None and others:
        other, its_share = others[0]
        if its_share >= _ENOUGH and _may_speak(grounds, other):
            likeliest, share = other, its_share
    if likeliest is None:
        return None, 0.0
    certainty = grounds.reading.referents.certainty.get(likeliest, 1.0)
    return likeliest, calibrated(share * certainty)
