"""Speech or not: whether what stands in quotation marks is somebody's words.

Marks also stand around titles (“Casablanca”), terms (the word “goodbye”), nicknames and scare
quotes. A small linear model tells. What it weighs is in `newsparse.quotations.speech_grounds`, and
its weights, learned by `benchmarks/train_quotes.py`, are in `models/speech.json`. What
names a thing (`newsparse.english.marked_terms`) and what reports is surer than the model.
"""

from __future__ import annotations

from typing import Final

from newsparse.english.marked_terms import (
    BEFORE_TITLES,
    CALLED_SO,
    NAMING,
    NEAR_WORDS,
    is_like_title,
    is_named,
    is_title,
    is_word,
    names_a_thing,
)
from newsparse.english.reporting import ADDRESSING, PERFORMING
from newsparse.english.words import DETERMINERS, FUNCTION_WORDS
from newsparse.models import model
from newsparse.models.linear import logistic
from newsparse.prose.marks import Region
from newsparse.prose.phrases import Cue
from newsparse.quotations.as_told import teller_of
from newsparse.quotations.speech_grounds import SpeechGrounds, last_sign
from newsparse.reading import Reading
from newsparse.spans import QuoteKind

__all__ = ["reporting_cue", "speech_probability"]

# What words that are the name of something are worth at most, in log odds.
_NAMED: Final = -4.0
# What words that are spoken of as words cost, in log odds: the word “home”
_WORD: Final = 2.0
# What words that are written like a title cost, in log odds: opened with “Give Me a Lamp”
_LIKE_TITLE: Final = 2.0
# Between which log odds words are speech where their whole sentence is what somebody says, and what
# they are worth then: hopes for a “dry” winter, he said. Of four such in the sets all are speech.
_WORD_AT_LEAST: Final = -0.5
_WORD_REPORTED: Final = 0.55
# The least log odds of words that `_is_set_as_speech` takes for speech.
_SET_AS_SPEECH: Final = 2.2
# The log odds used in place of the model's for (a) a clause of its own of _LONG_WORDS words or more
# and (b) words right before who said them: “Stairs,” Ek agreed. Measured: (a) the model disagrees
# on 21 of 6,700; (b) 5 of 3,251 are annotated otherwise.
_SURELY: Final = 5.0
_LONG_WORDS: Final = 20
_LONG: Final = 2 * _LONG_WORDS  # the same in characters, cheaper to tell
# How many words before a marked sentence the word may stand that says what it is.
_FARTHEST_TERM: Final = 6
# What leads to speech beside a colon, where a capital follows.
_DASHES: Final[tuple[str, ...]] = ("—", "–", "--")
# How long a nickname inside a name, or a word or two, is at most, and the title and given names
# before a nickname, in characters.
_LONGEST_NICKNAME: Final = 24
_LONGEST_GIVEN_NAME: Final = 60
# How many words before and after a word or two a verb is looked for that reports them.
_REACH_WORDS: Final = 60
# What follows marked words, before whose they are, where a thing is called so.
_BY: Final = (" by ", ", by ")
# How many words before them such a verb may stand: dismissed as a
_FARTHEST_CALL: Final = 3
# How many words after a quotation its cue is looked for.
_FARTHEST_CUE: Final = 12


def speech_probability(
    reading: Reading, grounds: SpeechGrounds, kind: QuoteKind, first: int, last: int
) -> float:
    """How likely the utterance from region *first* to region *last* is somebody's words."""
    region = reading.regions[first]
    surely = kind == "direct" and _is_long(reading, first, last)
    if surely or reporting_cue(reading, region) is not None:
        score = _SURELY
    else:
        score = model("speech").worth(*grounds.of(first, last))
    if score < _SET_AS_SPEECH and _is_set_as_speech(reading, first, last):
        score = _SET_AS_SPEECH
    text = reading.text
    at = reading.token_at(region.start)
    near = reading.tokens.lows[max(0, at - NEAR_WORDS) : at]
    told = NAMING.intersection(near)
    if (
        is_named(text, region.start, region.end, told)
        or (near and near[-1] in BEFORE_TITLES and _is_titled(text, region, near[-1]))
        or (score < _SURELY and _is_nickname(reading, region))
    ):
        score = min(score, _NAMED)
    elif (
        is_word(text, region.start, told)
        or _is_of_addressee(reading, region)
        or _is_of_things(reading, region)
    ):
        score -= _WORD
    elif score < _SURELY and _looks_like_title(reading, region):
        score -= _LIKE_TITLE
    elif _WORD_AT_LEAST < score < _WORD_REPORTED and _is_small(reading, region):
        score = _WORD_REPORTED if grounds.is_reported_after(first, last) else score
    if score < _SET_AS_SPEECH and _is_called(reading, region):
        score = _SET_AS_SPEECH
    return logistic(score)


def _is_titled(text: str, region: Region, before: str) -> bool:
    """Whether *region*, which the word *before* leads to, is what a work or a thing is called."""
    start, end = region.start, region.end
    return is_title(text, start, end) or names_a_thing(text, start, end, before)


def _is_called(reading: Reading, region: Region) -> bool:
    """Whether somebody calls a thing what *region* says: called “slow” by, labelled a “shed” by"""
    if not reading.text.startswith(_BY, region.end):
        return False  # as most
    at = reading.token_at(region.start)
    return any(cue.kind == "call" for cue in reading.cues_between(at - _FARTHEST_CALL, at))


def _is_long(reading: Reading, first: int, last: int) -> bool:
    """Whether an utterance has more words than a title or a term, whatever they are."""
    start, end = reading.regions[first].start, reading.regions[last].end
    return end - start >= _LONG and reading.token_at(end) - reading.token_at(start) >= _LONG_WORDS


def _is_set_as_speech(reading: Reading, first: int, last: int) -> bool:
    """Whether the way it is set makes an utterance speech, whatever it says.

    Ek was blunt: “Stairs.” | Her verdict? “Stairs.” | “Stairs,” as Ek put it.
    """
    text = reading.text
    region, end = reading.regions[first], reading.regions[last].end
    if first == last and teller_of(reading, region) is not None:
        return True
    _, ends = reading.sentences[reading.sentence_at(end - 1)]
    if last_sign(text[region.start : end]) not in ".?!" or text[end:ends].strip():
        return False
    begins, _ = reading.sentences[reading.sentence_at(region.start)]
    before = text[begins : region.start].rstrip()
    # Ek was blunt: “Stairs.” | she was furious--“Stairs are what I had in mind!”
    led = before.endswith(":") or (
        before.endswith(_DASHES) and text[region.start + 1 : region.start + 2].isupper()
    )
    # In a list, “Stairs.” “Doors.”, nobody speaks.
    listed = first > 0 and not text[reading.regions[first - 1].end : region.start].strip()
    own = not before and not listed and region.start > reading.areas[region.paragraph].start
    if not led and not own:
        return False
    # The slogan? “Stairs.” | Her best film: “Stairs.”
    at = reading.token_at(region.start)
    near = reading.tokens.lows[max(0, at - _FARTHEST_TERM) : at]
    return CALLED_SO.isdisjoint(near)


def _is_small(reading: Reading, region: Region) -> bool:
    """Whether *region* is a word or two without a capital: no name and no title."""
    return _is_short(region) and reading.text[region.start + 1 : region.start + 2].islower()


def _is_short(region: Region) -> bool:
    """Whether *region* has few words: more are told from terms by themselves."""
    return region.end - region.start <= _LONGEST_NICKNAME


def _is_nickname(reading: Reading, region: Region) -> bool:
    """Whether *region* stands inside somebody's name: Ada “The Duck” Ek"""
    if not _is_short(region):
        return False
    before = reading.mentions_between(region.start - _LONGEST_GIVEN_NAME, region.start)
    return any(mention.kind == "name" and mention.end > region.end for mention in before)


def _is_of_addressee(reading: Reading, region: Region) -> bool:
    """Whether *region* says who is asked for something: told the “temporary” board to go"""
    if not _is_short(region):
        return False
    lows = reading.tokens.lows
    at = reading.token_at(region.start)
    if lows[at - 1] != "the" or lows[reading.token_at(region.end) + 1] != "to":
        return False
    cue = reading.cues.get(at - 2) or reading.cues.get(at - 3)
    return cue is not None and (cue.lemma in ADDRESSING or cue.lemma == "call")


def _is_of_things(reading: Reading, region: Region) -> bool:
    """Whether *region* says what things there are, where nobody speaks: “bread for a song” deals"""
    if not _is_short(region):
        return False  # as most
    tokens = reading.tokens
    end = reading.token_at(region.end)
    low = tokens.lows[end]
    if low[-1] != "s" or low != tokens.words[end]:
        return False
    if low in FUNCTION_WORDS or end in reading.cues:
        return False
    sentence = reading.sentence_at(region.start)
    opening, closing = tokens.firsts[sentence], tokens.firsts[sentence + 1] - 1
    cues = reading.cues_between(max(opening, end - _REACH_WORDS), min(closing, end + _REACH_WORDS))
    return all(cue.kind in ("weak", "think") for cue in cues)


def _looks_like_title(reading: Reading, region: Region) -> bool:
    """Whether *region* has a title's capitals, outside the headline and right after no cue."""
    if region.paragraph == reading.headline:
        return False
    if not is_like_title(reading.text, region.start, region.end):
        return False
    at = reading.token_at(region.start)
    cue = reading.cues.get(at - 1) or reading.cues.get(at - 2)
    return cue is None or cue.lemma in PERFORMING


def reporting_cue(reading: Reading, region: Region) -> Cue | None:
    """The cue right after *region*, with its subject, where it ends in a comma: “Yes,” she said.

    Its sentence begins with it: in “Yes,” she says that.
    """
    text = reading.text
    if last_sign(text[region.start : region.end]) != ",":
        return None
    sentence = reading.sentence_at(region.start)
    if region.start > reading.sentences[sentence][0]:
        return None
    tokens = reading.tokens
    after = reading.token_at(region.end)
    for cue in reading.cues_between(after, after + _FARTHEST_CUE):
        subject = reading.subjects.get(cue)
        if subject is None or subject.kind in ("far", "object"):
            continue
        opening = min(cue.first, subject.mention.first)
        while opening > after and tokens.lows[opening - 1] in DETERMINERS:
            opening -= 1
        if opening == after and tokens.sentences[cue.first] == sentence:
            return cue
    return None
