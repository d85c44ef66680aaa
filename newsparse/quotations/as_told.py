"""Sentences whose teller stands in a clause of its own.

“...,” as Ek put it        As Ek said, “...”        “...,” Bo recalled Ek saying
Bo spoke of Ek's claim of a “...”
"""

from __future__ import annotations

from typing import Final

from newsparse.english.cues import REPORTS
from newsparse.english.pronouns import CALLED_SO
from newsparse.english.reporting import CLAIMS, REMEMBERING, REPEATING, VIEWS
from newsparse.english.words import DETERMINERS, FUNCTION_WORDS, POSSESSIVES
from newsparse.prose.marks import Region
from newsparse.prose.phrases import SPEECH, Cue, Mention
from newsparse.reading import Reading

__all__ = ["teller_of"]

# How many words after a quotation such a clause is looked for, and before it.
_REACH_WORDS: Final = 60
# How many words after a quotation a verb of remembering may stand: “...,” Ek recalled Bo saying;
# and how many before it a verb of saying, where a claim is told of.
_NEAR_WORDS: Final = 8
# How many words before "of" the owner of a claim stands: Ek's old and often made allegations of
_LONGEST_CLAIM: Final = 6
# How many words a phrase that names somebody's view may have: In the view of the mayor, Ada Ek,
_LONGEST_VIEW: Final = 12
# How many words before a quotation whoever makes the claim may be named: a claim by Ek that
_FARTHEST_MAKER: Final = 20
# How many words before a colon a word such as message may stand, and before that word its verb:
# read out a message from Ek: “...”
_FARTHEST_CLAIM: Final = 10
# What may stand before a teller's name, beside words with a capital.
_BEFORE_NAMES: Final = DETERMINERS | {"'s"}


def teller_of(reading: Reading, region: Region) -> Mention | None:
    """Who tells *region* in such a clause of its sentence, None without one."""
    tokens = reading.tokens
    at, end = reading.token_at(region.start), reading.token_at(region.end)
    claimant = _whose_claim(reading, at) or _in_whose_view(reading, at)
    if claimant is not None:
        return claimant
    sentence = tokens.sentences[at]
    opening, closing = tokens.firsts[sentence], tokens.firsts[sentence + 1] - 1
    for cue in reading.cues_between(
        max(opening, at - _REACH_WORDS), min(closing, end + _REACH_WORDS)
    ):
        if cue.kind in ("weak", "think", "according"):
            continue
        teller = _remembered(reading, cue, end) if cue.lemma in REMEMBERING else None
        teller = teller or _teller_by(reading, cue, at, end)
        if teller is not None:
            return teller
    return None


def _teller_by(reading: Reading, cue: Cue, at: int, end: int) -> Mention | None:
    """Whose *cue* is, where its clause is set off from the words between two tokens."""
    tokens, subject = reading.tokens, reading.subjects.get(cue)
    if cue.kind == "call" and tokens.lows[cue.last + 1] not in CALLED_SO:
        return None
    if subject is None or subject.kind in ("far", "object"):
        return None
    opening = min(cue.first, subject.mention.first)
    # as the Mill Lane Gazette's Ada Ek reported
    while tokens.lows[opening - 1] in _BEFORE_NAMES or tokens.words[opening - 1][0].isupper():
        opening -= 1
    set_off = opening == end and tokens.words[end - 2] == ","
    if set_off and cue.kind != "call" and subject.mention.head in REPORTS:
        return subject.mention  # Ek asked about “matters of the bank,” court papers show.
    told = tokens.lows[opening - 1] == "as" and _stands_apart(reading, opening - 1, at, end)
    return subject.mention if told else None


def _whose_claim(reading: Reading, at: int) -> Mention | None:
    """Who makes the claim, or wrote the message, that the words from the token *at* on are."""
    lows = reading.tokens.lows
    if lows[at - 1] == ":":
        return _read_out(reading, at)
    if lows[at - 2] in CLAIMS or lows[at - 3] in CLAIMS:
        claimant = _claimant(reading, at)
        if claimant is not None:
            return claimant
    near = lows[max(0, at - _FARTHEST_MAKER) : at]
    return _claimant_after(reading, at) if "by" in near else None


def _in_whose_view(reading: Reading, at: int) -> Mention | None:
    """Whose view the sentence of the token *at* gives: In Ek's opinion, the pier was “late”."""
    tokens, lows = reading.tokens, reading.tokens.lows
    opening = tokens.firsts[tokens.sentences[at]]
    if lows[opening] not in ("in", "to"):
        return None  # as most
    start = tokens.starts[opening]
    if "," not in lows[opening : opening + _LONGEST_VIEW]:
        return None
    comma = lows.index(",", opening)
    if comma > at or lows[comma - 1] not in VIEWS:
        return None
    for mention in reading.mentions_between(start, tokens.starts[comma]):
        owns = lows[mention.last + 1] == "'s" or mention.head in POSSESSIVES
        if owns and mention.kind != "description":
            return mention
    return None


def _read_out(reading: Reading, at: int) -> Mention | None:
    """Whose words somebody repeats: read out a message from Ek: “...”, recalls Ek's words: “...”"""
    tokens, lows = reading.tokens, reading.tokens.lows
    for index in range(at - 2, max(0, at - _FARTHEST_CLAIM), -1):
        if lows[index] in CLAIMS and tokens.same_sentence(index, at - 1):
            break
    else:
        return None
    verbs = reading.cues_between(index - _FARTHEST_CLAIM, index)
    if not verbs or verbs[-1].lemma not in REPEATING:
        return None
    begin = tokens.starts[verbs[-1].last + 1]
    for mention in reading.mentions_between(begin, tokens.starts[at - 1]):
        if lows[mention.last + 1] == "'s" or lows[mention.first - 1] in ("by", "from"):
            return mention
    return None


def _claimant(reading: Reading, at: int) -> Mention | None:
    """Whose claim the words from the token *at* on are: echoes of Ek's allegations of a “ring”

    Two of two such in the training articles; but Bo called Ek's remarks “late”.
    """
    tokens, lows = reading.tokens, reading.tokens.lows
    joint = at - 2 if lows[at - 1] in DETERMINERS and lows[at - 1] != "that" else at - 1
    if lows[joint] not in ("of", "that") or lows[joint - 1] not in CLAIMS:
        return None
    owned = joint - 2
    while owned > joint - _LONGEST_CLAIM and _is_plain(reading, owned):
        owned -= 1
    if lows[owned] != "'s":
        return None
    begin, _ = reading.sentences[reading.sentence_at(tokens.starts[at])]
    for mention in reversed(reading.mentions_between(begin, tokens.starts[owned])):
        if mention.last == owned - 1 and mention.kind == "name":
            return mention
    return None


def _claimant_after(reading: Reading, at: int) -> Mention | None:
    """The same where it is told who claims it: rejected a claim by Ek that it was “late”"""
    lows = reading.tokens.lows
    for cue in reading.cues_between(at - _NEAR_WORDS, at):
        if cue.kind in SPEECH:
            return None
    for by in range(at - 1, max(1, at - _FARTHEST_MAKER), -1):
        if lows[by] != "by" or lows[by - 1] not in CLAIMS:
            continue
        start = reading.tokens.starts[by + 1]
        for mention in reading.mentions_between(start, start + 5):
            if lows[mention.last + 1] == "that" and reading.tokens.same_sentence(by, at):
                return mention
    return None


def _is_plain(reading: Reading, index: int) -> bool:
    """Whether the word at *index* may say what kind of claim it is: often made, old"""
    low = reading.tokens.lows[index]
    return (
        low != "'s"
        and low == reading.tokens.words[index]
        and low not in FUNCTION_WORDS
        and index not in reading.cues
    )


def _remembered(reading: Reading, cue: Cue, end: int) -> Mention | None:
    """Who told what ends before the token *end*, as is remembered: “...,” Ek recalled Bo saying"""
    subject = reading.subjects.get(cue)
    if subject is None or subject.kind != "beside" or subject.mention.first < cue.first:
        return None
    return subject.mention if end < cue.first < end + _NEAR_WORDS else None


def _stands_apart(reading: Reading, joint: int, at: int, end: int) -> bool:
    """Whether the clause that the "as" at *joint* opens is set off from what it tells."""
    tokens = reading.tokens
    if joint >= end:
        # “...,” as Ek put it | “...” for years, as Ek put it; but “...?” she asked, as Ek laughed
        told = any(cue in reading.subjects for cue in reading.cues_between(end, joint))
        return not told and (tokens.words[joint - 1] == "," or tokens.quoted(joint - 1))
    # As Ek put it, “...”
    return joint == tokens.firsts[tokens.sentences[at]]
