"""Whose a statement is: `His statement continued`, `the council issued a statement saying`."""

from __future__ import annotations

from typing import Final

from newsparse.cast.foci import Foci
from newsparse.cast.pronouns import antecedent_of
from newsparse.cast.referents import Referent
from newsparse.english.reporting import ISSUING
from newsparse.english.words import AUXILIARIES, POSSESSIVES, PRONOUNS
from newsparse.prose.phrases import Mention

__all__ = ["issuer_of", "leads_to_marks", "owner_of"]

# How many characters after "a statement from" its issuer begins, at most.
_FARTHEST_ISSUER: Final = 60
# Signs that stand between a statement and what it says
_BEFORE_MARKS: Final = frozenset(":?")
# How many words may tell whom a statement is for: a message to the people of Brenn: “...”
_LONGEST_ADDRESSEE: Final = 8
# How many paragraphs after its issuer spoke a statement may be named again.
_REACH_PARAGRAPHS: Final = 2


def issuer_of(foci: Foci, statement: Mention) -> Referent | None:
    """Who issued *statement*, which says something; None where the article doesn't tell."""
    if statement not in foci.speaking:
        return None
    lows = foci.reading.tokens.lows
    after = lows[statement.last + 1]
    if after in AUXILIARIES:
        return None  # his statement did not explain
    owner = owner_of(foci, statement)
    if owner is not None:
        return owner
    if lows[statement.first - 1] in ISSUING:
        return None  # issued a statement saying: whoever issued it is the subject there
    if after in ("on", "of"):
        return None  # a statement on its website
    return _last_speaker(foci, statement)


def leads_to_marks(foci: Foci, statement: Mention) -> bool:
    """Whether marked words after *statement* are what it says.

    Ek's message to islanders: “...” | Ek's verdict? “...” | Her message was “Stay” | is that “...”
    """
    tokens = foci.reading.tokens
    first, last = statement.first, statement.last
    owned = tokens.lows[first] in POSSESSIVES or "'s" in tokens.lows[first + 1 : last]
    if not owned and tokens.lows[last + 1] != "from":
        return False  # as most
    for index in range(last + 1, last + 1 + _LONGEST_ADDRESSEE):
        low = tokens.lows[index]
        if low in _BEFORE_MARKS or low == "that":
            return tokens.quoted(index + 1)
        if tokens.quoted(index):
            whole = tokens.words[index + 1][0].isupper()
            return whole and tokens.lows[index - 1] in AUXILIARIES
        if not low[0].isalnum():
            return False
    return False


def owner_of(foci: Foci, statement: Mention) -> Referent | None:
    """Whose it is by its own words: his statement, the board's statement, a statement from Ek"""
    reading = foci.reading
    lows = reading.tokens.lows
    named_after = lows[statement.last + 1] in ("by", "from")
    reach = statement.end + _FARTHEST_ISSUER if named_after else statement.end
    for mention in reading.mentions_between(statement.start, reach):
        if mention is statement:
            continue
        if mention.end < statement.end:
            possessive = mention.kind == "pronoun" and PRONOUNS[mention.head][1] > 0
            if mention.first == statement.first and possessive:
                return antecedent_of(foci, mention)
            owned = lows[mention.last + 1] == "'s"
            if not owned:
                continue
        elif mention.first < statement.last:
            continue
        return reading.cast.get(mention) or foci.meant.get(mention) or mention
    return None


def _last_speaker(foci: Foci, statement: Mention) -> Referent | None:
    """Who spoke last, a body if one did: the statement said"""
    for running in (foci.running_body, foci.running):
        if running is not None and statement.area - running[1].area <= _REACH_PARAGRAPHS:
            return running[0]
    return None
