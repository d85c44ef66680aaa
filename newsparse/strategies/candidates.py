"""Who could have said each quote, as newsparse weighs it: what `Context.candidates` gives.

Quotes in marks are weighed by the ranker. So are indirect ones, as if their clause stood in marks;
whom a printed label, or the subject of their cue, makes the speaker stands before all others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from newsparse.attribution import Context, origins_of, parse_of, reading_of
from newsparse.prose.phrases import Mention
from newsparse.quotations.origins import Origin
from newsparse.quotations.shapes import Shape, shape_of, steps
from newsparse.reading import Reading
from newsparse.spans import Attribution, Candidate, CharSpan, Quote
from newsparse.speakers import who_is
from newsparse.strategies.clauses import clauses
from newsparse.strategies.labels import labels
from newsparse.strategies.ranker.grounds import Grounds, History
from newsparse.strategies.ranker.odds import calibrated, odds_of

__all__ = ["weigh"]

# Who is less likely than this is no candidate.
_LEAST_LIKELY = 0.001

# Words that point at somebody, and how likely that one is the speaker.
_Weighed = tuple[CharSpan, float]


def weigh(context: Context) -> Mapping[Quote, tuple[Candidate, ...]]:
    """The candidates for each quote of *context*, likeliest first."""
    if context.language is None:
        return dict.fromkeys(context.quotes, ())
    reading, origins = reading_of(context), origins_of(context)
    who = who_is(reading, context.authors)
    found: dict[Quote, tuple[Candidate, ...]] = {}
    for quote, weighed in _weighed_in_order(context):
        candidates: dict[object, Candidate] = {}
        for span, probability in weighed:
            if probability < _LEAST_LIKELY:
                continue
            speaker = who(span)
            # Two mentions may be one person's after all: the likelier one stands for both.
            key = speaker.name if speaker is not None else span
            if key not in candidates:
                candidates[key] = Candidate(
                    mention=span,
                    name=speaker.name if speaker is not None else None,
                    kind=speaker.kind if speaker is not None else "unknown",
                    role=speaker.role if speaker is not None else None,
                    probability=round(probability, 3),
                )
        found[quote] = tuple(candidates.values())
    # Words of a headline that the body quotes as well are whoever's they are there.
    for quote in context.quotes:
        full = origins[quote].echoed
        if full is not None and _top(found[full]) > _top(found[quote]):
            found[quote] = found[full]
    return found


def _top(candidates: Sequence[Candidate]) -> float:
    return candidates[0].probability if candidates else 0.0


def _weighed_in_order(context: Context) -> Iterator[tuple[Quote, Sequence[_Weighed]]]:
    """Every quote with what is likely, each knowing who spoke before."""
    reading, origins = reading_of(context), origins_of(context)
    told = {**clauses(context.quotes, context), **labels(context.quotes, context)}
    grounds = Grounds.of(reading, parse_of(context))
    history = History()
    for quote in context.quotes:
        shape = _shape(reading, quote, origins[quote])
        shares = odds_of(grounds, shape, history)
        weighed = _set_apart(told.get(quote), list(_calibrated(reading, quote, shares)))
        yield quote, weighed
        if quote.kind == "indirect":
            continue  # as for the ranker, whose turn it isn't then
        if quote in context.answers:
            span = context.answers[quote].mention
        else:
            span = told[quote].mention if quote in told else _likeliest(reading, shares)
        mention = reading.mention_at(span) if span is not None else None
        referent = reading.referents.of(mention) if mention is not None else None
        history.decided(mention, shape.last, referent)


def _likeliest(reading: Reading, shares: Sequence[tuple[Mention | None, float]]) -> CharSpan | None:
    mention, _ = shares[0]
    return reading.span(mention.start, mention.end) if mention is not None else None


def _calibrated(
    reading: Reading, quote: Quote, shares: Sequence[tuple[Mention | None, float]]
) -> Iterator[_Weighed]:
    """The candidates as spans: the likeliest as the ranker would answer, the rest in proportion."""
    certainty = reading.referents.certainty
    sure = [
        share * certainty.get(mention, 1.0) if mention is not None else share
        for mention, share in shares
    ]
    first = calibrated(sure[0])
    scale = (1 - first) / max(1 - sure[0], 1e-6)
    for index, (mention, _) in enumerate(shares):
        if mention is not None and not _is_within(mention, quote):
            yield (
                reading.span(mention.start, mention.end),
                first if index == 0 else min(sure[index] * scale, first),
            )


def _is_within(mention: Mention, quote: Quote) -> bool:
    return any(span.start <= mention.start < span.end for span in quote.content)


def _set_apart(answer: Attribution | None, weighed: Sequence[_Weighed]) -> Sequence[_Weighed]:
    """*weighed* with whom *answer* names before all others, whose chances are what is left."""
    if answer is None or answer.mention is None:
        return weighed
    left = 1 - answer.confidence
    total = sum(probability for _, probability in weighed) or 1.0
    return [
        (answer.mention, answer.confidence),
        *((span, left * share / max(total, 1.0)) for span, share in weighed),
    ]


def _shape(reading: Reading, quote: Quote, origin: Origin) -> Shape:
    """How *quote* stands in its sentence; an indirect one as if it stood in marks."""
    if quote.kind != "indirect":
        return shape_of(reading, quote.kind, origin.first, origin.last)
    start, end = quote.start, quote.end
    before, after = reading.token_at(start) - 1, reading.token_at(end)
    area = reading.tokens.areas[min(before + 1, len(reading.tokens) - 1)]
    opens = start == quote.sentence.start
    return Shape(
        first=max(reading.region_at(start), 0),
        last=max(reading.region_at(start), 0),
        start=start,
        end=end,
        area=area,
        sentence=reading.sentence_at(start),
        last_sentence=reading.sentence_at(end - 1),
        before=before,
        after=after,
        kind="m",
        opens="start" if opens else "end",
        lead="none" if opens else "cue",
        tail="-",
        person="-",
        opens_paragraph=start <= reading.areas[area].start + 1,
        length=steps(after - before),
    )
