"""How far what somebody is called goes on after its noun, where a clause tells which one is meant.

a meme circulating on social media claims        all farmers we talked to said
according to documents obtained by the Gazette   a taxi driver who gave no name said
"""

from __future__ import annotations

from typing import Final

from newsparse.english.clause_words import IRREGULAR_PARTICIPLES, SINGLING_OUT, TIMES_OF_EVENTS
from newsparse.english.pronouns import SUBJECTS
from newsparse.english.verbs import SPEAKING_NOUNS
from newsparse.english.words import (
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
)
from newsparse.prose.phrases import REPORTING, Cue, Mention
from newsparse.reading import Reading

__all__ = ["tail_end"]

# How many words a clause may have that tells which one is meant.
_LONGEST: Final = 14


def tail_end(reading: Reading, mention: Mention, last: int) -> int:
    """Index of the last token of the clause that follows the phrase; *last* without one.

    Args:
        reading: The article's prose.
        mention: A description.
        last: Index of the last token of its noun phrase.
    """
    cue = _cue_of(reading, mention)
    if cue is None or not _opens(reading, last + 1, cue):
        return last
    if cue.first < mention.first and last + 1 in reading.cues:
        return last  # Ek recalls her aunt telling her
    lows = reading.tokens.lows
    if lows[cue.first] in SPEAKING_NOUNS:
        return last  # Ek's family sent out a cheerful note
    tokens = reading.tokens
    stop = cue.first if cue.first > last else len(tokens)
    index = last + 1
    while index < stop and index - last <= _LONGEST and _goes_on(reading, index, last):
        index += 1
    if cue.first > last:
        if index < stop and not _opens_another(reading, index, last):
            return last  # an aside: a driver who saw it, Ek, said
        while index > last + 1 and _is_of_verb(tokens.words[index - 1]):
            index -= 1
        if tokens.lows[index - 1] in ("and", "but"):
            return last  # the court listened to her and said
    elif index - last > _LONGEST or (index < stop and tokens.quoted(index)):
        return last
    return index - 1 if index - last > 2 else last


def _cue_of(reading: Reading, mention: Mention) -> Cue | None:
    """The first cue of speech that *mention* is the subject of."""
    for cue in reading.cues_between(mention.first - 4, mention.last + 2 * _LONGEST):
        subject = reading.subjects.get(cue)
        inner = cue.first > mention.last and reading.tokens.lows[cue.first].endswith("ing")
        if inner and reading.tokens.lows[cue.first - 1] != ",":
            continue  # who denied mentioning his name
        if (
            cue.kind in REPORTING
            and subject is not None
            and subject.mention is mention
            and not mention.first <= cue.first <= mention.last  # an environmental report
        ):
            return cue
    return None


def _opens(reading: Reading, index: int, cue: Cue) -> bool:
    """Whether a clause that tells which one is meant begins at the token *index*."""
    if reading.tokens.quoted(index) or index == cue.first:
        return False
    low = reading.tokens.lows[index]
    if low in SINGLING_OUT or low in IRREGULAR_PARTICIPLES:
        return True
    if low in SUBJECTS:
        return cue.first > index
    if low.endswith("ed"):
        # documents obtained by, a man arrested last week; but the court rejected the claim and said
        after = reading.tokens.lows[index + 1]
        return after in PREPOSITIONS or after in TIMES_OF_EVENTS
    return low.endswith("ing") and low not in PREPOSITIONS


def _goes_on(reading: Reading, index: int, last: int) -> bool:
    """Whether the token at *index* may be of a clause that begins after *last*."""
    tokens = reading.tokens
    low = tokens.lows[index]
    return (
        not tokens.quoted(index)
        and (low[0].isalnum() or low in ("'s", "-", "'", "$"))
        and not (index > last + 1 and _opens_another(reading, index, last))
    )


def _opens_another(reading: Reading, index: int, last: int) -> bool:
    """Whether a second clause begins, which the name goes without: a letter seen by Ek asking"""
    lows = reading.tokens.lows
    low, opener = lows[index], lows[last + 1]
    if low in SINGLING_OUT:
        return True
    named = reading.tokens.words[index][0].isupper()  # the Journal of Baking
    participle = opener not in SINGLING_OUT and low.endswith("ing") and not named
    return participle and lows[index - 1] not in DETERMINERS


def _is_of_verb(word: str) -> bool:
    """Whether a word before a cue belongs to it: has also said; but published in May"""
    return word in AUXILIARIES or word.endswith("ly") or word in PRONOUNS
