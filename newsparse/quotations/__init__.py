"""Quoted regions -> quotes: grouped into utterances, told from titles and terms, still open.

Indirect speech, which has no marks, is found in `newsparse.quotations.indirect`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache, partial

from attrs import define, evolve, frozen

from newsparse.quotations.headlines import attributed_headline, find_echoes
from newsparse.quotations.indirect import find_indirect
from newsparse.quotations.speech import reporting_cue, speech_probability
from newsparse.reading import Reading
from newsparse.reading.marks import Region
from newsparse.spans import Attribution, CharSpan, Quote, QuoteKind

__all__ = ["Quotations", "Utterance", "find_quotations", "group_regions", "settle_doubts"]

# The longest stretch between two parts of one interrupted quotation, in characters.
_LONGEST_INTERRUPTION = 220
# How near behind a quotation its own cue stands, in words.
_NEAR = 12
# How far before a quotation its sentence is looked at, in characters.
_FARTHEST = 200
# Thresholds on how likely marked words are speech; chosen where precision and recall balance, on
# PolNeAR's training articles and the development sets. Above the first nothing is doubted, above
# the second no clause of its own; below the third nothing is kept. The fourth is asked of a doubt
# and of its speaker together, the fifth of what nobody is known to have said, the last of a
# heading's words that are quoted below it as well.
_CERTAIN = 0.95
_CERTAIN_CLAUSE = 0.85
_LEAST_LIKELY = 0.64
_LEAST_LIKELY_TOGETHER = 0.66
_LEAST_LIKELY_ALONE = 0.9
_LEAST_LIKELY_ECHOED = 0.3
# From so many words on what stands in marks is no title and no term.
_LONG = 14
# Below it, what stands in marks is a term for certain, and a plain word of its clause.
_SURELY_A_TERM = 0.3


@define(eq=False)
class Utterance:
    """Regions that are one quotation: interrupted, or continued in the next paragraph.

    Attributes:
        regions: Indices of its regions in `Reading.regions`.
        kind: Direct or mixed.
    """

    regions: tuple[int, ...]
    kind: QuoteKind


@frozen(eq=False, slots=True)
class Quotations:
    """What stands in quotation marks, and what is said without them.

    Attributes:
        quotes: The open quotes, in order.
        doubts: How likely it is that those in short marks are speech at all, where that is not
            certain.
        non_quotes: What is nobody's speech.
    """

    quotes: tuple[Quote, ...]
    doubts: Mapping[Quote, float]
    non_quotes: tuple[CharSpan, ...]


def find_quotations(reading: Reading) -> Quotations:
    """The open quotes of an article."""
    quotes: list[Quote] = []
    # One span for all quotes of a sentence, which may have no end.
    sentence_span = cache(partial(_sentence, reading))
    headline = attributed_headline(reading)
    if headline is not None:
        sentence = reading.areas[reading.headline or 0]
        quotes.append(Quote("indirect", (headline.content,), sentence, cue=headline.cue))
    likely: dict[Quote, float] = {}
    for utterance in group_regions(reading):
        first, last = utterance.regions[0], utterance.regions[-1]
        spans = tuple(
            reading.span(reading.regions[index].start, reading.regions[index].end)
            for index in utterance.regions
        )
        quote = Quote(utterance.kind, spans, sentence_span(reading.sentence_at(spans[0].start)))
        quotes.append(quote)
        if reading.regions[first].paragraph not in reading.labels:
            likely[quote] = speech_probability(reading, utterance.kind, first, last)
    terms = {
        reading.region_at(span.start)
        for quote, odds in likely.items()
        if odds < _SURELY_A_TERM
        for span in quote.content
    }
    for clause in find_indirect(_unmarked(reading, terms)):
        content = tuple(reading.span(start, end) for start, end in clause.parts)
        if headline is None or content[0].start >= headline.mention.end:
            sentence = sentence_span(reading.sentence_at(content[0].start))
            quotes.append(Quote("indirect", content, sentence, cue=reading.span_of(clause.cue)))
    quotes.sort(key=lambda quote: (quote.start, quote.end))
    for quote in find_echoes(quotes, reading):
        if likely.get(quote, 1.0) >= _LEAST_LIKELY_ECHOED:
            likely.pop(quote, None)
    return Quotations(
        tuple(quote for quote in quotes if likely.get(quote, 1.0) >= _LEAST_LIKELY),
        {
            quote: odds
            for quote, odds in likely.items()
            if _LEAST_LIKELY <= odds < _CERTAIN and odds < _certainty(reading, quote)
        },
        tuple(
            span for quote, odds in likely.items() if odds < _LEAST_LIKELY for span in quote.content
        ),
    )


def _unmarked(reading: Reading, terms: Collection[int]) -> Reading:
    """*reading* with the regions *terms* read as plain words: said “Casablanca” was good."""
    if not terms:
        return reading
    tokens = reading.tokens
    regions = list(tokens.regions)
    for term in terms:
        region = reading.regions[term]
        first, behind = reading.token_at(region.start), reading.token_at(region.end)
        regions[first:behind] = [-1] * (behind - first)
    return evolve(reading, tokens=evolve(tokens, regions=regions))


def _certainty(reading: Reading, quote: Quote) -> float:
    """How likely *quote* has to be speech for nobody to doubt it."""
    if len(quote.text.split()) >= _LONG:
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
    quotes: list[Quote] = []
    non_quotes = list(found.non_quotes)
    for quote in found.quotes:
        likely = found.doubts.get(quote, 1.0)
        if quote in answers:
            stays = likely * answers[quote][1].confidence >= _LEAST_LIKELY_TOGETHER or likely == 1.0
        else:
            stays = likely >= _LEAST_LIKELY_ALONE
        if stays:
            quotes.append(quote)
        else:
            non_quotes += quote.content
    return tuple(quotes), tuple(sorted(non_quotes, key=lambda span: span.start))


def group_regions(reading: Reading) -> list[Utterance]:
    """The regions, those that belong to one utterance together."""
    groups: list[list[int]] = []
    for index, region in enumerate(reading.regions):
        if groups and _goes_on(reading, reading.regions[groups[-1][-1]], region):
            groups[-1].append(index)
        else:
            groups.append([index])
    return [Utterance(tuple(group), _kind(reading, reading.regions[group[0]])) for group in groups]


def _goes_on(reading: Reading, region: Region, following: Region) -> bool:
    """Whether *following* goes on with the utterance of *region*."""
    if region.single != following.single:
        return False
    text = reading.text
    if region.paragraph != following.paragraph:
        # An unclosed paragraph, and the next one opens with a mark again.
        return (
            not region.closed
            and following.paragraph not in reading.labels
            and following.paragraph == region.paragraph + 1
            and following.start == reading.areas[following.paragraph].start
        )
    between = text[region.end : following.start]
    if not between.strip() or len(between) > _LONGEST_INTERRUPTION:
        return False
    tokens = reading.tokens
    first = reading.token_at(region.end)
    last = reading.token_at(following.start) - 1
    if first > last:
        return False
    if tokens.sentences[first] != tokens.sentences[last]:
        return False
    cues = [
        cue
        for cue in reading.cues_between(first, last)
        if cue.kind not in ("weak", "call", "think")
    ]
    same_sentence = tokens.sentences[last] == reading.sentence_at(following.start)
    if not same_sentence and not cues and reporting_cue(reading, region) is not None:
        return not _has_own_cue(reading, following)  # “A,” she calls down. “B.”
    if same_sentence and not cues:
        # “bad” and “late”: two pieces of one phrase
        return (
            last - first < 6
            and reading.sentence_at(region.start) == tokens.sentences[last]
            and not any(
                mention.first >= first and mention.last <= last and mention.kind != "description"
                for mention in reading.mentions_between(region.end, following.start)
            )
        )
    if not same_sentence and _has_own_cue(reading, following):
        return False  # “A,” Ek said. “B,” she added.
    inside = text[region.start : region.end].rstrip("\"”’'» ")
    if not cues or not inside.endswith((",", "?", "!", "—", "–", "-", "…")):
        return False
    if same_sentence:
        # “You,” she told him, “would never”: the first cue alone, no new one before the second part
        return len(cues) == 1 and tokens.words[last] in ",—–-" and cues[0].first < first + 8
    return len(cues) <= 2


def _has_own_cue(reading: Reading, region: Region) -> bool:
    """Whether a cue of its own stands behind *region*, with its subject."""
    if not reading.text[region.start : region.end].rstrip("\"”’'» ").endswith(","):
        return False
    behind = reading.token_at(region.end)
    sentence = reading.sentence_at(region.start)
    return any(
        cue.kind in ("say", "report", "voice", "call")
        and reading.tokens.sentences[cue.first] == sentence
        for cue in reading.cues_between(behind, behind + _NEAR - 1)
    )


def _kind(reading: Reading, region: Region) -> QuoteKind:
    """Direct where the region is a clause of its own, mixed where it is a piece of one."""
    text = reading.text
    label = reading.labels.get(region.paragraph)
    if label is not None and region.start <= label.content:
        return "direct"
    words = text[region.start : region.end].strip("\"“”‘’'«»„ ")
    start, _ = reading.sentences[reading.sentence_at(region.start)]
    before = text[max(start, region.start - _FARTHEST) : region.start].rstrip()
    long_enough = len(words.split()) >= 4 or words.endswith((",", ".", "?", "!"))
    begins = words[:1].isupper() or words[:1] in "[(…" or not words[:1].isalpha()
    if not before:
        return "direct" if long_enough else "mixed"
    if before.endswith((",", ":", "—", "–")):
        return "direct" if begins else "mixed"
    last = reading.token_at(region.start) - 1
    if begins and long_enough and last >= 0 and (cue := reading.cues.get(last)) is not None:
        return "direct" if cue.kind in ("say", "report", "voice") else "mixed"
    return "mixed"


def _sentence(reading: Reading, index: int) -> CharSpan:
    start, end = reading.sentences[index]
    return reading.span(start, end)
