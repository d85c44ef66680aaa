"""Learn who said it, and what is speech.

    python benchmarks/train_quotes.py [--nlp PIPELINE]

Fits on the training articles of PolNeAR, and on the world's articles, each of which counts as three
of those: they tell titles and terms from speech, which PolNeAR's annotators took for speech as
well. Writes models/ranker.json, for the `ranker`, and models/speech.json, for
`newsparse.quotations.speech`. With --nlp, a spaCy pipeline parses the articles, and what its parse
is worth beside all that goes to models/ranker_parsed.json instead. Needs numpy and scipy, and the
corpora beside the repository.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, cast

from corpora import (
    MODELS,
    TRAINED_ON,
    TRAINING,
    dealt,
    outlet_of,
    reading_of,
    records,
    require,
    times_of,
)
from fitting import Choice, Signs, Weights, fit_choices, fit_yes_no, write_weights

from newsparse.dependencies import Dependencies
from newsparse.english.words import PREPOSITIONS
from newsparse.models.linear import Model, spelt
from newsparse.pipeline import load_pipeline
from newsparse.prose.marks import Region
from newsparse.prose.phrases import Mention
from newsparse.quotations.shapes import shape_of
from newsparse.quotations.speech_grounds import SpeechGrounds
from newsparse.quotations.utterances import group_regions
from newsparse.reading import Reading
from newsparse.strategies.ranker.grounds import Grounds, History, weighed_for
from newsparse.strategies.ranker.odds import parsed_signs
from newsparse.strategies.ranker.places import Places

PROVENANCE = {
    "corpus": TRAINED_ON,
    "script": "benchmarks/train_quotes.py",
    "date": "2026-11-29",
}
# When the weights of parsed articles were last fitted.
PARSED = "2026-12-01"
# How many times what is known without a parse is told by weights of other outlets.
FOLDS = 3
# The strengths of the penalties on the weights.
RANKER_PENALTY = 8.0
SPEECH_PENALTY = 16.0


class Spelling(Model):
    """A model to which signs are worth what is learned from: their own list."""

    def told(self, signs: Iterable[str]) -> int:
        return cast("int", list(signs))


SPELLING = Spelling({})
Span = tuple[int, int]
# For each candidate its signs, and those of the parse; and which candidates are right.
SpeakerChoice = tuple[Sequence[Signs], Sequence[Signs], Sequence[bool]]
# Maps what the ranker believes to how often it is right: a logistic curve over its log odds, that
# of benchmarks/calibrate.py with a lower shift, as the sets it is fitted on are known too well.
CALIBRATION = {"slope": 0.8, "shift": 0.8}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--nlp", metavar="PIPELINE", help="a spaCy pipeline that parses them")
    given = arguments.parse_args()
    require(*TRAINING)
    nlp = load_pipeline(given.nlp)
    articles = []
    examples = []
    for name in TRAINING:
        for record in records(name):
            reading = reading_of(record["text"])
            parse = Dependencies.of(nlp(record["text"])) if nlp is not None else None
            marked = [quote for quote in record["quotes"] if quote["kind"] != "indirect"]
            articles.append(Spoken(record, speaker_choices(reading, marked, parse)))
            examples += times_of(record) * list(speech_examples(reading, marked))
    if nlp is not None:
        pipeline = f"{given.nlp} {nlp.meta['version']}"
        provenance = {**PROVENANCE, "date": PARSED, "pipeline": pipeline}
        write_weights(MODELS / "ranker_parsed.json", fit_parsed(articles), 0.05, provenance)
        return
    ranker = fit_plain(articles)
    write_weights(MODELS / "ranker.json", ranker, 0.03, PROVENANCE, calibration=CALIBRATION)
    speech = fit_yes_no(examples, SPEECH_PENALTY)
    write_weights(MODELS / "speech.json", speech, 0.03, PROVENANCE)


class Spoken:
    """Who could have said the utterances of an article, and how often it counts."""

    def __init__(self, record: dict[str, Any], choices: Iterable[SpeakerChoice]) -> None:
        self.outlet = outlet_of(record)
        self.times = times_of(record)
        self.choices = list(choices)


def fit_plain(articles: Iterable[Spoken]) -> Weights:
    """What the signs are worth that need no parse."""
    choices: list[Choice] = []
    for article in articles:
        choices += article.times * [(signs, right) for signs, _, right in article.choices]
    return fit_choices(choices, RANKER_PENALTY)


def fit_parsed(articles: Sequence[Spoken]) -> Weights:
    """What signs of the parse are worth beside those.

    What those are worth is told by weights of other outlets. An utterance without a mention teaches
    nothing: it may be anybody's.
    """
    fold_of = dealt((article.outlet for article in articles), FOLDS)
    choices: list[Choice] = []
    known: list[list[float]] = []
    for fold in range(FOLDS):
        plain = fit_plain([article for article in articles if fold_of[article.outlet] != fold])
        for article in articles:
            if fold_of[article.outlet] != fold:
                continue
            for signs, parsed, right in article.choices:
                if not right[0]:
                    worth = [sum([plain.get(sign, 0.0) for sign in each]) for each in signs]
                    choices += article.times * [(parsed, right)]
                    known += article.times * [worth]
    return fit_choices(choices, RANKER_PENALTY, known)


def speaker_choices(
    reading: Reading, marked: list[dict[str, Any]], parse: Dependencies | None = None
) -> Iterator[SpeakerChoice]:
    """For each annotated utterance, the signs of every candidate and which ones are right.

    The history is the annotators': each utterance knows who spoke before.
    """
    annotated = {start: quote for quote in marked for start, _ in spans_of(quote)}
    grounds = Grounds.of(reading, parse, Places(SPELLING))
    history = History()
    for utterance in group_regions(reading):
        quote = next(
            (
                annotated[reading.regions[index].start]
                for index in utterance.regions
                if reading.regions[index].start in annotated
            ),
            None,
        )
        if quote is None or not quote["sure"]:
            continue
        first, last = utterance.regions[0], utterance.regions[-1]
        shape = shape_of(reading, utterance.kind, first, last)
        looks, nobody, evidence = weighed_for(grounds, shape, history)
        candidates = [look.mention for look in looks]
        span: Span | None = tuple(quote["speaker"]) if quote.get("speaker") else None
        right = right_ones(reading, candidates, span)
        truth = [span is None, *[mention in right for mention in candidates]]
        if any(truth):
            signs = cast("list[list[str]]", [nobody, *evidence])
            yield signs, [[], *parsed_signs(grounds, shape, looks)], truth
        if right:
            # Of the candidates in order, so that every run chooses the same.
            named = [mention for mention in candidates if mention in right]
            fullest = max(named, key=lambda m: (m.kind == "name", m.end - m.start))
            history.decided(fullest, last, reading.referents.of(fullest))


def spans_of(quote: dict[str, Any]) -> list[Span]:
    """All regions of an annotated quote."""
    return [(quote["start"], quote["end"]), *map(tuple, quote.get("extra_spans", ()))]


def right_ones(reading: Reading, candidates: list[Mention], span: Span | None) -> set[Mention]:
    """The candidates that head the annotated speaker's phrase, not those attached inside it."""
    if span is None:
        return set()
    touching = [mention for mention in candidates if _touches(mention, span)]
    heads = {
        mention
        for mention in touching
        if not _is_attached(reading, mention, span)
        and not any(
            other is not mention
            and other.first <= mention.first
            and mention.last <= other.last
            and other.last - other.first > mention.last - mention.first
            and not (mention.start <= span[0] and span[1] <= mention.end)
            for other in touching
        )
    }
    return heads or set(touching)


def _touches(mention: Mention, span: Span) -> bool:
    return mention.start < span[1] and span[0] < mention.end


def _is_attached(reading: Reading, mention: Mention, span: Span) -> bool:
    lows = reading.tokens.lows
    before = mention.first - 1
    if before >= 0 and lows[before] in ("the", "a"):
        before -= 1
    return before >= 0 and mention.start > span[0] + 2 and lows[before] in PREPOSITIONS


def speech_examples(
    reading: Reading, marked: list[dict[str, Any]]
) -> Iterator[tuple[list[str], bool]]:
    """For each utterance, its signs and whether it is annotated as speech.

    What careful readers could doubt teaches nothing. PolNeAR's annotators left single marks and
    headlines alone.
    """
    sure = [span for quote in marked if quote["sure"] for span in spans_of(quote)]
    doubted = [span for quote in marked if not quote["sure"] for span in spans_of(quote)]
    all_marks = any(quote.get("speaker_entity") for quote in marked)
    grounds = SpeechGrounds(reading)
    for utterance in group_regions(reading):
        regions = [reading.regions[index] for index in utterance.regions]
        area = regions[0].paragraph
        if area in reading.labels or (
            not all_marks and (regions[0].single or area == reading.headline)
        ):
            continue
        if not _covers(doubted, regions):
            first, last = utterance.regions[0], utterance.regions[-1]
            signs, findings = grounds.of(first, last)
            yield signs + spelt(findings), _covers(sure, regions)


def _covers(spans: list[Span], regions: list[Region]) -> bool:
    """Whether one of *spans* covers more than half of one of *regions*."""
    return any(
        min(end, region.end) - max(start, region.start) > (region.end - region.start) / 2
        for region in regions
        for start, end in spans
    )


if __name__ == "__main__":
    main()
