"""Quoted regions -> quotes: grouped into utterances, told from titles and terms, still open.

Indirect speech, which has no marks, is found in `newsparse.quotations.indirect`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import fsum
from operator import attrgetter
from typing import Final, final

from newsparse.dependencies import Dependencies
from newsparse.making import quote_of
from newsparse.models.linear import logistic, logit
from newsparse.prose.marks import Region
from newsparse.prose.phrases import Prose
from newsparse.quotations.headlines import attributed_headline, find_echoes
from newsparse.quotations.indirect import find_indirect
from newsparse.quotations.nearest_cues import cue_for
from newsparse.quotations.origins import Origin, Origins
from newsparse.quotations.speech import reporting_cue, speech_probability
from newsparse.quotations.speech_grounds import SpeechGrounds
from newsparse.quotations.utterances import goes_on_below, group_regions
from newsparse.quotations.wordings import wording
from newsparse.reading import Reading
from newsparse.spans import Attribution, CharSpan, Quote

__all__ = ["Quotations", "find_quotations", "marked_quotations", "settle_doubts", "unmarked"]

# Thresholds on how likely marked words are speech, chosen where precision and recall balance on
# PolNeAR's training articles and the development sets.
# Above it, a phrase in marks is speech without doubt.
_CERTAIN: Final = 0.95
# The same for a clause of its own, in marks.
_CERTAIN_CLAUSE: Final = 0.85
# Below it, nothing in marks is a quote.
_LEAST_LIKELY: Final = 0.6
# The least of what is doubted times how sure its speaker is, where a cue of the speaker reports it.
_LEAST_LIKELY_TOGETHER: Final = 0.5
# The same where no cue does.
_LEAST_LIKELY_UNREPORTED: Final = 0.6
# The least of what is doubted, where nobody is known to have said it.
_LEAST_LIKELY_ALONE: Final = 0.9
# The least of a heading's words that are quoted below it as well.
_LEAST_LIKELY_ECHOED: Final = 0.3
# From so many words on what stands in marks is no title and no term.
_LONG: Final = 14
# Below it, what stands in marks is a term for certain, and a plain word of its clause.
_SURELY_A_TERM: Final = 0.3


@final
class Quotations:
    """What stands in quotation marks, and what is said without them.

    Attributes:
        quotes: The open quotes, in order.
        origins: What each of them was made of.
        doubts: How likely it is that those in short marks are speech at all, where that is not
            certain.
        non_quotes: What is nobody's speech.
    """

    __slots__ = ("doubts", "non_quotes", "origins", "quotes")

    def __init__(
        self,
        quotes: tuple[Quote, ...],
        origins: Origins,
        doubts: Mapping[Quote, float],
        non_quotes: tuple[CharSpan, ...],
    ) -> None:
        self.quotes: tuple[Quote, ...] = quotes
        self.origins: Origins = origins
        self.doubts: Mapping[Quote, float] = doubts
        self.non_quotes: tuple[CharSpan, ...] = non_quotes


def find_quotations(
    reading: Reading, parse: Callable[[], Dependencies | None] | None = None
) -> Quotations:
    """The open quotes of an article.

    Args:
        reading: Its prose.
        parse: Gives what a pipeline's parser makes of its text; called where something may be
            reported.
    """
    sentences: dict[int, CharSpan] = {}
    headline = attributed_headline(reading)
    origins = _marked(reading, sentences)
    likely = _once_each(reading, _likely_speech(reading, origins), origins)
    terms = [
        region
        for quote, odds in likely.items()
        if odds < _SURELY_A_TERM
        for region in origins[quote].regions
    ]
    for clause in find_indirect(unmarked(reading, terms), parse):
        content = tuple(reading.span(start, end) for start, end in clause.parts)
        if headline is None or content[0].start >= headline.mention.end:
            sentence = _sentence(reading, content[0].start, sentences)
            quote = quote_of("indirect", content, sentence, reading.span_of(clause.cue))
            origins[quote] = Origin(cue=clause.cue)
    if headline is not None:
        sentence = reading.areas[reading.headline or 0]
        told = quote_of("indirect", (headline.content,), sentence, headline.cue)
        origins[told] = Origin(teller=headline.mention)
    quotes = sorted(origins, key=_place)
    for heading, full in find_echoes(quotes, origins, reading).items():
        if likely.get(full, 1.0) < _LEAST_LIKELY:
            continue
        origins[heading] = origins[heading].echoing(full)
        if likely.get(heading, 1.0) >= _LEAST_LIKELY_ECHOED:
            likely.pop(heading, None)
    unlikely = frozenset([quote for quote, odds in likely.items() if odds < _LEAST_LIKELY])
    if unlikely:
        quotes = [quote for quote in quotes if quote not in unlikely]
    return Quotations(
        tuple(quotes),
        origins,
        {
            quote: odds
            for quote, odds in likely.items()
            if _LEAST_LIKELY <= odds < _CERTAIN and odds < _certainty(reading, quote)
        },
        (
            *(
                span
                for quote, odds in likely.items()
                if odds < _LEAST_LIKELY
                for span in quote.content
            ),
            *(reading.span(name.start, name.end) for name in reading.marked_names),
        ),
    )


def _place(quote: Quote) -> tuple[int, int]:
    """What quotes are sorted by: where they begin and end."""
    content = quote.content
    return content[0].start, content[-1].end


def _marked(reading: Reading, sentences: dict[int, CharSpan]) -> dict[Quote, Origin]:
    """What stands in marks, as open quotes, each with what it was made of."""
    origins: dict[Quote, Origin] = {}
    for utterance in group_regions(reading):
        first, last = utterance.regions[0], utterance.regions[-1]
        regions = reading.regions[first : last + 1]
        spans = tuple([_span_of(reading, region) for region in regions])
        if not any(sign.isalnum() for span in spans for sign in span.text):
            continue  # ».«
        cue = cue_for(reading, first, last)
        quote = quote_of(
            utterance.kind,
            spans,
            _sentence(reading, spans[0].start, sentences),
            reading.span_of(cue) if cue is not None else None,
        )
        origins[quote] = Origin(regions, first, last, cue)
    return origins


def _likely_speech(reading: Reading, origins: Origins) -> dict[Quote, float]:
    """How likely each quote in marks is speech at all; not for what a printed label introduces."""
    grounds = SpeechGrounds(reading)
    likely: dict[Quote, float] = {}
    for quote, origin in origins.items():
        first, last = origin.first, origin.last
        if origin.regions[0].paragraph in reading.labels:
            continue
        likely[quote] = speech_probability(reading, grounds, quote.kind, first, last)
    return likely


def _span_of(reading: Reading, region: Region) -> CharSpan:
    """The words of *region* with their marks, without a label that they hold: “Ek: We will see.”"""
    label = reading.labels.get(region.paragraph)
    inside = label is not None and region.start <= label.start < label.content < region.end
    start = label.content if label is not None and inside else region.start
    return reading.span(start, region.end)


def marked_quotations(reading: Prose) -> Quotations:
    """What stands in marks in an article whose language isn't read: all of it as direct quotes.

    A quotation that runs on into the next paragraphs is one quote.
    """
    parts: list[list[int]] = []
    for index, region in enumerate(reading.regions):
        if not any(sign.isalnum() for sign in reading.text[region.start : region.end]):
            continue
        if parts and goes_on_below(reading, reading.regions[parts[-1][-1]], region):
            parts[-1].append(index)
        else:
            parts.append([index])
    sentences: dict[int, CharSpan] = {}
    origins: dict[Quote, Origin] = {}
    for part in parts:
        regions = tuple(reading.regions[index] for index in part)
        content = tuple(reading.span(region.start, region.end) for region in regions)
        quote = quote_of("direct", content, _sentence(reading, content[0].start, sentences), None)
        origins[quote] = Origin(regions, part[0], part[-1])
    return Quotations(tuple(origins), origins, {}, ())


def _once_each(
    reading: Reading, likely: Mapping[Quote, float], origins: Origins
) -> dict[Quote, float]:
    """How likely each quote is speech, that of the same few words being the same everywhere.

    What has been named once is a name wherever it stands, the headline included; but not where a
    cue tells who says it: the film “Paint” is old; “Paint,” Ek said.
    """
    alike: dict[str, list[Quote]] = {}
    for quote in likely:
        words = wording(quote.content[0].text) if len(quote.content) == 1 else None
        if words is not None:
            alike.setdefault(words, []).append(quote)
    judged = dict(likely)
    for quotes in alike.values():
        if len(quotes) > 1:
            shared = fsum([logit(likely[quote]) for quote in quotes]) / len(quotes)
            judged.update(
                (quote, logistic(shared))
                for quote in quotes
                if reporting_cue(reading, origins[quote].regions[0]) is None
            )
    return judged


def unmarked(reading: Reading, terms: Sequence[Region]) -> Reading:
    """*reading* with the regions *terms* read as plain words: said “Casablanca” was good."""
    if not terms:
        return reading
    tokens = reading.tokens
    regions = list(tokens.regions)
    for region in terms:
        first, after = reading.token_at(region.start), reading.token_at(region.end)
        regions[first:after] = [-1] * (after - first)
    return reading.with_tokens(tokens.with_regions(regions))


def _certainty(reading: Reading, quote: Quote) -> float:
    """How likely *quote* has to be speech for nobody to doubt it."""
    printed = sum([len(span.text.split()) for span in quote.content])
    # Marks that stand apart are no words: what is spoken, which is slower to tell, has none.
    if printed >= _LONG and len(quote.text.split()) >= _LONG:
        return _LEAST_LIKELY  # no title is as long
    if quote.kind == "mixed":
        return _CERTAIN
    if reading.headline is not None and quote.start < reading.areas[reading.headline].end:
        return _LEAST_LIKELY  # a headline has no room for its cue
    return _CERTAIN_CLAUSE


def settle_doubts(
    found: Quotations, answers: Mapping[Quote, tuple[str, Attribution]]
) -> tuple[tuple[Quote, ...], tuple[CharSpan, ...]]:
    """The quotes that stay, and all that is nobody's speech, now that speakers are looked for.

    Words that may be a title or a term, and that nobody is likely to have said, are no quote.
    """
    doubts = found.doubts
    if not doubts and len(found.non_quotes) < 2:
        return found.quotes, found.non_quotes  # as mostly
    no_speech = [
        quote for quote, odds in doubts.items() if not _is_speech(odds, answers.get(quote))
    ]
    non_quotes = [*found.non_quotes, *(span for quote in no_speech for span in quote.content)]
    non_quotes.sort(key=attrgetter("start"))
    if not no_speech:
        return found.quotes, tuple(non_quotes)
    left_out = frozenset(no_speech)
    return tuple([quote for quote in found.quotes if quote not in left_out]), tuple(non_quotes)


def _is_speech(likely: float, answered: tuple[str, Attribution] | None) -> bool:
    """Whether doubted words are speech, which are this *likely*, and who is known to say them."""
    if answered is None:
        return likely >= _LEAST_LIKELY_ALONE
    _, answer = answered
    least = _LEAST_LIKELY_TOGETHER if answer.cue is not None else _LEAST_LIKELY_UNREPORTED
    return likely * answer.confidence >= least


def _sentence(reading: Prose, offset: int, made: dict[int, CharSpan]) -> CharSpan:
    """The sentence around *offset*: one span, kept in *made*, for all quotes of a sentence."""
    index = reading.sentence_at(offset)
    span = made.get(index)
    if span is None:
        start, end = reading.sentences[index]
        span = made[index] = reading.span(start, end)
    return span
