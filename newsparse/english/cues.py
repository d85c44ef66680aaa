"""Words -> cues: what reports speech."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from newsparse.english.clause_words import SHIFTED
from newsparse.english.heads import PLURAL_DOCUMENTS
from newsparse.english.nouns import DOCUMENTS
from newsparse.english.reporting import LETTERS, STATEMENTS
from newsparse.english.verbs import JOINING_IN, NOT_SPEECH, VERB_FORMS
from newsparse.english.words import (
    AUXILIARIES,
    CALENDAR,
    CONJUNCTIONS,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
)
from newsparse.loops import those_in
from newsparse.prose.phrases import Cue, CueKind
from newsparse.prose.tokens import Tokens

__all__ = ["CUE_WORDS", "REPORTS", "find_cues", "heads_subject"]

# Particles that belong to the verb: pointed out, went on, shot back
_PARTICLES: Final = frozenset("out back off on".split())
# What is done with a claim, with a particle: brushed off, waved aside, shrugged away
_BRUSHING: Final = frozenset(
    "brush brushed brushes brushing shrug shrugged shrugs shrugging wave waved waves waving".split()
)
# ... and the particle.
_ASIDE: Final = frozenset("aside away off".split())
# What speaks of something as "spoke" does, and else of nothing: talked of “weariness”
_TALKING: Final = frozenset(("talk", "talked", "talking"))
# What explains something with "out", before a determiner or an owner: set out the rules
_SETTING: Final = frozenset(
    "laid lay laying lays set sets setting spell spelled spelling spells spelt".split()
)
_BEFORE_RULES: Final = POSSESSIVES | DETERMINERS
# The court heard that; rain fell, an inquest heard
_HEARING: Final = frozenset(("heard", "hears"))
# The court held that
_HOLDING: Final = frozenset(("held", "holds"))
# Ek is of the view that
_OPINIONS: Final = frozenset(("opinion", "view"))
# paid tribute to “a giant”
_PAYING: Final = frozenset(("paid", "pay", "paying", "pays"))
# Words of cues that are no verbs of saying; `_other_cue` says when they are cues.
_OTHERS: Final = (
    JOINING_IN | _BRUSHING | _SETTING | _TALKING | _HEARING | _HOLDING | _OPINIONS | {"tribute"}
)
# All words that may begin a cue, or be its verb
CUE_WORDS: Final = frozenset(VERB_FORMS).union(_OTHERS, ("according", "goes", "per", "went"))
# Who hears what is said in public, and how many words may stand between: the High Court in Brenn
_HEARERS: Final = frozenset("court hearing inquest inquiry jury trial tribunal".split())
_FARTHEST_HEARER: Final = 4
# Words of a name: Ada Ek
_LONGEST_NAME: Final = 4
# How many words before "found that" the report's noun stands at most: a study by Ada Ek of Leeds
_LONGEST_REPORT: Final = 12
# The same after a comma, where "found" ends the sentence: rain fell, a study by Ek found
_LONGEST_CLOSING: Final = 12
# What finds and shows: a study, internal emails
REPORTS: Final = DOCUMENTS | PLURAL_DOCUMENTS
# Who finds things by trade: rain had fallen, researchers found
_FINDERS: Final = frozenset(
    "auditors authors inspectors investigators researchers reviewers scientists".split()
)
# What finds something at the end of a sentence: rain fell, records show
_CLOSING: Final = REPORTS | _FINDERS
# The same before a clause that "that" opens: the ombudsman found that
_FINDING_BODIES: Final = _FINDERS | frozenset(
    "auditor auditor-general commission coroner inquiry inquest ombudsman panel tribunal".split()
)
# Forms of what a report does: a study found that, records show
_FINDING: Final = frozenset("find finds found show showed shows".split())
# What stands in no phrase that opens with a report: after the, she read the, her
_NOT_IN_OPENING: Final = PREPOSITIONS.union(PRONOUNS, POSSESSIVES, DETERMINERS, (",", "and"))
# What may stand before a report: But a study found
_LINKING: Final = frozenset("and but yet".split())
# What stands in no phrase that says which report it is: a report by Ek, published in May, found
_NOT_IN_REPORT: Final = AUXILIARIES.union(
    PRONOUNS.keys() - POSSESSIVES, CONJUNCTIONS - {"and"}, ";:"
)
# Plurals of documents that are forms of verbs too: reports, figures
_PLURALS: Final = PLURAL_DOCUMENTS.intersection(VERB_FORMS)
# What several documents do.
_TELLING_PLURAL: Final = frozenset(
    """
    claim claimed found indicate indicated say said show showed state stated suggest suggested
    """.split()
)
# How many words may stand between documents and what they do: reports obtained by the Gazette show
_LONGEST_TAIL: Final = 9
# A form in -ed is an adjective after these; but not after "that": a poll that claimed
_BEFORE_ADJECTIVES: Final = POSSESSIVES | frozenset("a an each every no the".split())
# What stands before a noun
_BEFORE_NOUNS: Final = DETERMINERS | {"'s"}
# What stands before a report or whoever made it: per the report
_BEFORE_REPORTS: Final = frozenset("a an its the their".split())
# What reads as it is quoted: the statement read
_READ: Final = LETTERS | STATEMENTS
# as Ek put it
_PUTTING: Final = frozenset(("put", "puts"))
# Forms of "be" that make a verb passive: was told
_PASSIVE: Final = frozenset("was were is are been being be".split())


def find_cues(tokens: Tokens, hints: list[int], titled: Container[int] = ()) -> dict[int, Cue]:
    """Every cue outside quoted regions, by the index of its first token, in order.

    Args:
        tokens: The article's words.
        hints: Indices of all tokens that are one of `CUE_WORDS`, and of any others, in order.
        titled: Indices of sentences in which every word has a capital, the cues too.
    """
    lows, regions = tokens.lows, tokens.regions
    cues: dict[int, Cue] = {}
    for index in those_in(CUE_WORDS, hints, lows):
        if regions[index] >= 0:
            continue
        low = lows[index]
        verb = VERB_FORMS.get(low)
        if verb is not None and low not in _OPINIONS:
            lemma, kind = verb
            cue = _verbal_cue(tokens, index, lemma, kind, titled)
        else:
            cue = _other_cue(tokens, index)
        if cue is not None:
            cues[cue.first] = cue
    return cues


def _verbal_cue(
    tokens: Tokens, index: int, lemma: str, kind: CueKind, titled: Container[int]
) -> Cue | None:
    """The cue that the verb at *index* is, None where it is an adjective, a noun or a name."""
    lows, words = tokens.lows, tokens.words
    low, after = lows[index], lows[index + 1]
    before = lows[index - 1] if tokens.areas[index - 1] == tokens.areas[index] else ""
    capital = words[index] != low and tokens.sentences[index] not in titled
    if capital and before and not _opens_clause(words[index - 1]):
        return None
    finding = low in _FINDING and _is_finding(tokens, index)
    if before in _BEFORE_ADJECTIVES or (low in _PLURALS and heads_subject(tokens, index)):
        return None  # the added charm, her announced plan, police reports say
    if before == "as" and after == "by":
        # As noted by the Gazette, rain would fall
        return Cue(index, index + 1, "according", "according")
    nominal = before in _BEFORE_NOUNS or before.isdigit()  # a 2019 report
    if nominal and not finding and not low.endswith(("ed", "said", "told", "wrote")):
        return None
    puts = low in _PUTTING and after in ("it", "this")  # as Ek put it
    letter = low == "read" and before in _READ and _is_read(tokens, index)
    weak = not (puts or letter) and (
        (
            low in NOT_SPEECH
            and not (finding or (lemma == "point" and after == "out"))
            and not _reports(tokens, index)
        )
        or (
            before in PREPOSITIONS
            and words[index - 1] == before  # but Ekbank AS said
            and not low.endswith("ing")
            and before != "to"
        )
        or (lemma == "point" and after in ("at", "to"))  # she pointed to the table
    )
    if finding or puts:
        kind = "report"
    last = index
    if after in _PARTICLES and kind != "say":
        on_a_day = after == "on" and lows[index + 2] in CALENDAR
        last = index if on_a_day else index + 1
    return Cue(index, last, lemma, "weak" if weak else kind, _passive(lows, index, last))


def _is_read(tokens: Tokens, index: int) -> bool:
    """Whether marked words are read out: her letter read: “...”; “...,” the statement read"""
    return tokens.lows[index + 1] in (":", ",") or tokens.quoted(index - 3)


def _reports(tokens: Tokens, index: int) -> bool:
    """Whether a word that is mostly no verb is one: “...,” she recalls; to post Tuesday that"""
    lows = tokens.lows
    if "that" in lows[index + 1 : index + 3]:
        return lows[index - 1] == "to" or lows[index - 1] in AUXILIARIES
    return _follows_quotation(tokens, index)


def _other_cue(tokens: Tokens, index: int) -> Cue | None:
    """The cue at *index* that is no verb of saying: per Ek, according to Ek, Ek went on: “...”"""
    lows = tokens.lows
    low, after = lows[index], lows[index + 1 : index + 4]
    if low == "per":
        return _per(tokens, index)
    if low in _OPINIONS:
        # Ek was of the view that
        held = lows[index - 2 : index] == ["of", "the"] and after[0] == "that"
        return Cue(index - 2, index, "opine", "report") if held else None
    if low in _HEARING:
        return Cue(index, index, "hear", "report") if _is_heard(tokens, index) else None
    if low in _HOLDING:
        # The court held that
        return Cue(index, index, "hold", "report") if after[0] == "that" else None
    if low == "according":
        last = index + 1 + after.index("to") if "to" in after else index
        return Cue(index, last, "according", "according") if last > index else None
    if low == "tribute":
        # Ek paid tribute to “a giant”, paid a warm tribute to
        paying = [at for at in range(index - 3, index) if lows[at] in _PAYING]
        return Cue(paying[-1], index, "praise", "call") if paying and after[0] == "to" else None
    if low in _TALKING:
        # Ek talked of “rust”, sailors talk of “rust”; but the talk of the town
        verbal = low != "talk" or lows[index - 1] in PRONOUNS or lows[index - 1].endswith("s")
        return Cue(index, index, "speak", "call") if after[0] == "of" and verbal else None
    if low in _SETTING:
        # Ek set out the rules; but set out to cross
        reports = after[0] == "out" and after[1] in _BEFORE_RULES
        return Cue(index, index + 1, "explain", "report") if reports else None
    if low in JOINING_IN:
        # “Never,” Ek joined in | Ek cut in: “Never”
        speaks = after[0] == "in" and (after[1] in (":", ",") or _follows_quotation(tokens, index))
        return Cue(index, index + 1, "join", "voice") if speaks else None
    if low in _BRUSHING:
        # Ek brushed off the claim as “silly”
        return Cue(index, index + 1, "dismiss", "call") if after[0] in _ASIDE else None
    if after[0] != "on":
        return None
    # Ek went on about “...” | Ek went on: “...” | “...,” Ek went on.
    leads = after[1] in ("about", ":")
    goes_on = leads or _follows_quotation(tokens, index)
    return Cue(index, index + 1, "go", "say") if goes_on else None


def _is_heard(tokens: Tokens, index: int) -> bool:
    """Whether a court or an inquest hears what is told there: rain fell, the inquest heard"""
    lows = tokens.lows
    for at in range(index - 1, max(0, index - _FARTHEST_HEARER), -1):
        if lows[at] in _HEARERS:
            ends = not tokens.same_sentence(index + 2, index)
            return ends or lows[index + 1] in ("that", "how", "on")
        if not tokens.is_beside(at, index) or lows[at] in PRONOUNS:
            return False
    return False


def _per(tokens: Tokens, index: int) -> Cue | None:
    """The cue of “...” per Ek; rain fell, per the report; Per the report, rain fell.

    But “...,” Per Ek said; $40 per boat.
    """
    lows = tokens.lows
    small = tokens.words[index] == "per"
    if lows[index - 1] == "as" and small:
        return Cue(index - 1, index, "according", "according")  # as per the report
    ruled = not DOCUMENTS.isdisjoint(lows[index + 1 : index + 3])  # per department policy
    after = lows[index + 1] in _BEFORE_REPORTS or ruled
    opens = tokens.sentences[index] != tokens.sentences[index - 1] and not small
    set_off = small and tokens.words[index - 1] == ","
    named = tokens.words[index + 1][0].isupper()
    reports = (
        (small and tokens.quoted(index - 1))
        or (after and (opens or set_off))
        or (set_off and named)
    )
    return Cue(index, index, "according", "according") if reports else None


def _is_finding(tokens: Tokens, index: int) -> bool:
    """Whether the form of "find" at *index* says what a report does: a study by Ek found that

    The report opens its sentence: she read it and found that she had the keys, that is no speech.
    Or it closes it after a comma: rain fell, records show.
    """
    lows, sentences = tokens.lows, tokens.sentences
    if not tokens.same_sentence(index + 2, index):
        before = lows[max(0, index - _LONGEST_CLOSING) : index]
        if "," in before:
            closing = before[before.index(",") :]
            # rain fell, records show; rain fell, researchers have found; rain fell, it found
            return closing == [",", "it"] or not _CLOSING.isdisjoint(closing)
    if lows[index + 1] == "that" and _finds_by_trade(tokens, index):
        return True
    finds = lows[index + 1] == "that"
    told = finds or not SHIFTED.isdisjoint(lows[index + 2 : index + 5])
    # Researchers at the University of Brenn have found that
    opening_nouns = _CLOSING if finds else REPORTS
    for at in range(index - 1, max(0, index - _LONGEST_REPORT) - 1, -1):
        low = lows[at]
        if low in opening_nouns and sentences[at] == sentences[index]:
            opening = tokens.firsts[sentences[index]]
            opening += lows[opening] in _LINKING
            if at - opening <= _LONGEST_NAME and _NOT_IN_OPENING.isdisjoint(
                lows[opening + 1 if lows[opening] in DETERMINERS else opening : at]
            ):
                return True
        elif low in _NOT_IN_REPORT and not told:
            return False
    return False


def _finds_by_trade(tokens: Tokens, index: int) -> bool:
    """Whether who finds that something is so does it by trade: the auditor has found that"""
    lows = tokens.lows
    at = index - 1 - (lows[index - 1] in ("has", "have", "had"))
    at -= lows[at] == "general"
    return lows[at] in _FINDING_BODIES and tokens.is_beside(at, index)


def heads_subject(tokens: Tokens, index: int) -> bool:
    """Whether documents that look like a verb are what says something: police reports say that

    Or reports from May show that, figures published by the council show, according to police
    reports.
    """
    lows = tokens.lows
    after = lows[index + 1]
    if after in _TELLING_PLURAL or "according" in lows[max(0, index - _LONGEST_NAME) : index - 1]:
        return True
    if after not in PREPOSITIONS and not after.endswith("ed"):
        return False
    return any(
        lows[at] in _TELLING_PLURAL and tokens.is_beside(at, index)
        for at in range(index + 2, index + _LONGEST_TAIL)
    )


def _follows_quotation(tokens: Tokens, index: int) -> bool:
    """Whether marked words that end in a comma stand right before a subject and *index*.

    “We go,” she recalls. | “We go,” Ada Ek recalls.
    """
    words, regions = tokens.words, tokens.regions
    at = index - 1
    while at > index - _LONGEST_NAME - 1 and at > 0 and regions[at] < 0:
        if tokens.lows[at] not in PRONOUNS and not words[at][0].isupper():
            return False
        at -= 1
    return 0 < at < index - 1 and regions[at] >= 0 and words[at - 1] == ","


def _opens_clause(word: str) -> bool:
    """Whether a clause may begin after *word*, so that a capital tells nothing."""
    return word in '.!?:;"”“’‘—–-'


def _passive(lows: list[str], index: int, last: int) -> bool:
    """Whether a form of "be" stands before the verb, and no "by" after it."""
    if lows[index].endswith("ing") or lows[last + 1] == "by":
        return False
    before = lows[index - 1]
    return before in _PASSIVE or (before.endswith("ly") and lows[index - 2] in _PASSIVE)
