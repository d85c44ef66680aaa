"""Whose a cue is where the noun before it is not who speaks.

called by critics “...”                  the Gazette quoted Ek as saying “...”
Ek praised Bo for calling it “...”       Ek issued a statement saying “...”
Calling it “...,” Ek left the hall       the judge heard Ek and told Bo “...”
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsparse.english.clause_words import ADDING_CLAUSES
from newsparse.english.reporting import LETTERS, REMEMBERING
from newsparse.english.subjects.attachment import bearer_of, is_attached
from newsparse.english.verbs import NOT_SPEECH, PASTS, SPEAKING_NOUNS, VERB_FORMS
from newsparse.english.words import ADVERBS, AUXILIARIES, CALENDAR, DETERMINERS
from newsparse.prose.phrases import SPEECH, Cue, Mention, Phrases, Subject

__all__ = ["acts", "agent_of"]

# How many words may stand between who is quoted and "as saying": Ek, the leader of the choir, as
_FARTHEST_SAYING: Final = 20
# How many words may stand between a note and what it reads: a note on Sunday evening, which reads
_FARTHEST_NOTE: Final = 8
# How many words before its second verb a clause is looked for.
_REACH_WORDS: Final = 60
# What somebody issues, so that it says what that one says: posted a notice that said
_ISSUED: Final = SPEAKING_NOUNS | LETTERS
# How many words after its comma a clause's own subject begins: ..., so the judge; but Ek read it,
# but then closed the book and said
_LATEST_SUBJECT: Final = 3
# Verbs that name whom they quote: the Gazette quoted Ek
_QUOTING: Final = frozenset(("cite", "quote"))
# Participles that don't end in -ed.
_PARTICIPLES: Final = frozenset("said sung sworn told written".split())
# What follows "as" where somebody is quoted: quoted Ek as saying
_AS_SAYING: Final = frozenset(
    "adding arguing asking calling claiming declaring describing having insisting saying telling "
    "warning".split()
)
# What a clause begins with after a comma: he had no receipts, so the judge
_CLAUSE_OPENERS: Final = frozenset("although and as because but so though when where while".split())
# Participles by which whoever acts goes on speaking: Ek smiled, adding
_STATING: Final = frozenset("adding insisting saying".split())
# What a clause with a subject of its own begins after.
_BEFORE_CLAUSES: Final = _CLAUSE_OPENERS | frozenset(", ; : — – after before if that".split())


def agent_of(reading: Phrases, cue: Cue, known: dict[Cue, Subject]) -> Subject | None:
    """Whose *cue* is, where its place tells more than the noun before it.

    Args:
        reading: The article.
        cue: A verb that reports.
        known: The subjects of the cues before it.
    """
    if cue.kind == "according":
        return None
    found = _after_by(reading, cue)
    if found is None and cue.lemma in _QUOTING:
        found = _quoted(reading, cue)
    if found is None and cue.lemma in REMEMBERING:
        found = _remembered(reading, cue)
    lows = reading.tokens.lows
    if found is None and lows[cue.first].endswith("ing"):
        return _of_participle(reading, cue, known)
    if found is None and cue.lemma in ("read", "say"):
        found = _of_what_reads(reading, cue)
    if found is None and lows[cue.first - 1] == "having":
        found = _of_perfect(reading, cue, known)
    if found is None:
        found = _after_aside(reading, cue, known) or _of_second_verb(reading, cue)
    return found


def _of_perfect(reading: Phrases, cue: Cue, known: dict[Cue, Subject]) -> Subject | None:
    """Whose a verb after "having" is: quoted Ek as having told; Having called it “late,” Ek rose"""
    before = cue.first - 2
    if reading.tokens.lows[before] == "as":
        return _quoted_as_saying(reading, cue, known)
    return None if reading.tokens.same_sentence(before, cue.first) else _fronted(reading, cue)


def _after_aside(reading: Phrases, cue: Cue, known: dict[Cue, Subject]) -> Subject | None:
    """Who goes on after a verb between commas: rain fell, Ek said, and warned of more"""
    lows = reading.tokens.lows
    joint = cue.first - 1
    if lows[joint] not in ("and", "but") or lows[joint - 1] != ",":
        return None
    before = reading.cues.get(joint - 2)
    if before is None or before.kind not in SPEECH or before.last != joint - 2:
        return None
    subject = known.get(before)
    set_off = subject is not None and lows[subject.mention.first - 1] == ","
    return Subject(subject.mention, "far") if subject is not None and set_off else None


def _of_what_reads(reading: Phrases, cue: Cue) -> Subject | None:
    """Who sent what reads so: Ek's family sent out a note on Sunday, which reads: “...”"""
    lows = reading.tokens.lows
    if lows[cue.first - 1] not in ("that", "which"):
        return None
    for index in range(cue.first - 2, max(0, cue.first - _FARTHEST_NOTE), -1):
        sent = reading.ending_at[index]
        if sent is not None and sent.head in _ISSUED:
            return _owner(reading, sent)
    return None


def _of_participle(reading: Phrases, cue: Cue, known: dict[Cue, Subject]) -> Subject | None:
    """Whose a form in -ing is, by the word before it."""
    tokens = reading.tokens
    before = cue.first - 1
    if not tokens.same_sentence(before, cue.first):
        return _fronted(reading, cue)
    low = tokens.lows[before]
    if low == "as":
        return _quoted_as_saying(reading, cue, known)
    if low in ("for", "of"):
        return _blamed(reading, reading.ending_at[before - 1])
    if low == ",":
        return _going_on(reading, cue, known)
    owner = _owner(reading, reading.ending_at[before])
    if owner is not None or low in ADVERBS or tokens.lows[cue.first] not in _STATING:
        return owner
    return _going_on(reading, cue, known)


def _after_by(reading: Phrases, cue: Cue) -> Subject | None:
    """Who does what a passive says: was called by critics “a shed”"""
    lows, by = reading.tokens.lows, cue.last + 1
    if cue.kind == "call":
        by = _after_marks(reading, by)
    if cue.kind == "weak" or lows[by] != "by":
        return None
    low = lows[cue.first]
    if not (low.endswith("ed") or low in _PARTICIPLES) or cue.lemma in _QUOTING:
        return None  # Ek was quoted by the Gazette as saying
    mention = _at(reading, by + 1)
    return Subject(bearer_of(reading, mention), "beside") if mention else None


def _after_marks(reading: Phrases, index: int) -> int:
    """Index of the token after marked words that begin at *index*: called “a shed” by critics"""
    tokens = reading.tokens
    first = index + (tokens.lows[index] == "as")
    region = tokens.regions[first]
    return index if region < 0 else reading.token_at(reading.regions[region].end)


def _quoted(reading: Phrases, cue: Cue) -> Subject | None:
    """Who is quoted: the Gazette quoted Ek, its owner, as saying"""
    mention = _at(reading, cue.last + 1)
    if mention is None:
        return None
    lows = reading.tokens.lows
    for index in range(mention.last + 1, mention.last + _FARTHEST_SAYING):
        if lows[index] == "as" and lows[index + 1] in _AS_SAYING:
            return Subject(bearer_of(reading, mention), "beside")
    return None


def _quoted_as_saying(reading: Phrases, cue: Cue, known: dict[Cue, Subject]) -> Subject | None:
    """Whose the "saying" is: quoted Ek as saying, Ek was quoted as saying"""
    for quoting in reversed(reading.cues_between(cue.first - _FARTHEST_SAYING, cue.first - 1)):
        if quoting.lemma in _QUOTING:
            return known.get(quoting)
    return None


def _remembered(reading: Phrases, cue: Cue) -> Subject | None:
    """Who spoke, in what somebody remembers: Ek recalls her aunt telling her"""
    mention = _at(reading, cue.last + 1)
    if mention is None or reading.tokens.lows[mention.last + 1] not in _AS_SAYING:
        return None
    return Subject(mention, "beside")


def _blamed(reading: Phrases, mention: Mention | None) -> Subject | None:
    """Who is praised or blamed for what was said: praised Ek for calling it; not wrote to Ek of"""
    if mention is None:
        return None
    cue = reading.cues.get(mention.first - 1)
    return Subject(mention, "beside") if cue is not None else None


def _going_on(reading: Phrases, cue: Cue, known: dict[Cue, Subject]) -> Subject | None:
    """Who goes on: Ek praised the home of her aunts, adding; said Ek, adding; Ek, he said, adding

    It is who spoke last in the sentence, or who acts in the clause before.
    """
    tokens = reading.tokens
    acting: Mention | None = None
    for index in range(cue.first - 1, max(-1, cue.first - _REACH_WORDS), -1):
        if not tokens.same_sentence(index, cue.first):
            break
        if index in reading.cues:
            spoke = _told(reading, reading.cues[index], known)
            if spoke is not None:
                return Subject(spoke, "far")
        mention = reading.beginning_at[index]
        if mention is None or not acts(reading, mention):
            continue
        acting = acting or mention
        if tokens.lows[index - 1] in ("but", ";"):
            break
    return Subject(bearer_of(reading, acting), "far") if acting is not None else None


def _told(reading: Phrases, cue: Cue, known: dict[Cue, Subject]) -> Mention | None:
    """Who said something by *cue*, where it is a verb that no relative clause has: not who said."""
    low = reading.tokens.lows[cue.first]
    if cue.kind not in SPEECH or cue not in known or low == cue.lemma or low.endswith("ing"):
        return None
    mention = known[cue].mention
    return None if mention.head in ADDING_CLAUSES else mention


def acts(reading: Phrases, mention: Mention) -> bool:
    """Whether a clause begins with *mention* and its verb: ..., but Ek rose"""
    lows, tokens = reading.tokens.lows, reading.tokens
    before, after = mention.first - 1, mention.last + 1
    if mention.head in ADDING_CLAUSES or mention.head == "we":
        return False
    opens = tokens.sentences[before] != mention.sentence
    if not (opens or lows[before] in _BEFORE_CLAUSES or lows[before] in CALENDAR):
        return False
    while lows[after] in ADVERBS or lows[after] in CALENDAR:
        after += 1
    low = lows[after]
    if low in AUXILIARIES or low in PASTS or low.endswith("ed"):
        return True
    return low in VERB_FORMS and low != VERB_FORMS[low][0] and low not in NOT_SPEECH


def _fronted(reading: Phrases, cue: Cue) -> Subject | None:
    """Who acts after the quotation that a participle opens with: Calling it “late,” Ek left"""
    tokens = reading.tokens
    for index in range(cue.last + 1, cue.last + _REACH_WORDS):
        if not tokens.same_sentence(index, cue.first):
            return None
        if tokens.quoted(index) and not tokens.quoted(index + 1):
            mention = _at(reading, index + 1)
            if mention is not None and tokens.same_sentence(mention.first, cue.first):
                return Subject(bearer_of(reading, mention), "beside")
    return None


def _owner(reading: Phrases, mention: Mention | None) -> Subject | None:
    """Who issued the statement that says so: Ek sent out a letter saying"""
    tokens = reading.tokens
    if mention is None or mention.kind != "description" or mention.head not in _ISSUED:
        return None
    if tokens.lows[mention.first] not in ("a", "an"):
        return None
    if tokens.lows[mention.first - 1] != "out" and is_attached(reading, mention):
        return None
    first = next(_free(reading, _sentence_start(reading, mention.first), mention.first), None)
    return Subject(bearer_of(reading, first), "attached") if first else None


def _of_second_verb(reading: Phrases, cue: Cue) -> Subject | None:
    """The subject of the clause that *cue* is the second verb of: ..., so Ek rose and told Bo"""
    tokens = reading.tokens
    joint = cue.first - 1
    if tokens.lows[joint] not in ("and", "but"):
        return None
    start = _sentence_start(reading, cue.first)
    for index in range(joint - 1, max(start, joint - _REACH_WORDS), -1):
        if tokens.quoted(index):
            return None
        if tokens.lows[index] in (",", ";") and tokens.lows[index + 1] in _CLAUSE_OPENERS:
            first = next(_free(reading, index + 2, joint), None)
            if first is None or first.first <= index + _LATEST_SUBJECT:
                return Subject(bearer_of(reading, first), "far") if first else None
    return None


def _at(reading: Phrases, index: int) -> Mention | None:
    """The mention that begins at *index*, or after an article there."""
    lows = reading.tokens.lows
    mention = reading.beginning_at[index]
    if mention is None and lows[index] in DETERMINERS:
        mention = reading.beginning_at[index + 1]
    return mention


def _sentence_start(reading: Phrases, index: int) -> int:
    """Index of the first token of the sentence around *index*, as far as it is looked at."""
    start, _ = reading.sentences[reading.tokens.sentences[index]]
    return max(reading.token_at(start), index - _REACH_WORDS)


def _free(reading: Phrases, first: int, last: int) -> Iterator[Mention]:
    """The mentions between two tokens that no preposition leads to."""
    starts = reading.tokens.starts
    for mention in reading.mentions_between(starts[first], starts[last]):
        if not is_attached(reading, mention):
            yield mention
