"""How a mention stands in its sentence: as subject, object or owner, and between which words.

There is no parser: the words beside a mention tell.
"""

from __future__ import annotations

from typing import Final

from newsparse.english.clause_words import SUBORDINATING
from newsparse.english.nouns import ORGANIZATIONS
from newsparse.english.verbs import VERB_FORMS
from newsparse.english.words import AUXILIARIES, FUNCTION_WORDS, PREPOSITIONS
from newsparse.prose.phrases import Mention, Phrases
from newsparse.prose.tokens import NOTHING

__all__ = ["clauses_between", "form_of", "joint_before", "place_of", "word_after", "word_before"]

# A pronoun's form: `n` for he and she, `p` for those that own, `o` for the others.
_FORMS: Final = {"he": "n", "she": "n", "him": "o", "himself": "o", "herself": "o", "his": "p"}
# What pronouns are in their sentence whose form tells it
_PLACES: Final = {"he": "S", "she": "S", "him": "O", "his": "P"}
# Words after which a clause begins: and Ek, when Ek, that Ek
_JOINTS: Final = frozenset((",", "and", "that", "but", "as", "when"))
# Words and signs between two clauses.
_BETWEEN_CLAUSES: Final = _JOINTS | frozenset(
    ("who", "which", "whose", "while", "because", "after", "before", "if", ";", "—", "–", ":")
)
# What stands after an owner: Ek's, the Ek campaign
_OWNED: Final = ORGANIZATIONS.difference(VERB_FORMS) | {"'s"}
# Among how many words the clauses between two mentions are counted.
_FARTHEST_WORDS: Final = 40
# More clauses than these count as these.
_MOST_CLAUSES: Final = 3
# What words and signs count as that stand before a mention, ...
_BEFORE: Final = {
    **dict.fromkeys(PREPOSITIONS, "prep"),
    **{low: low for low in ("and", ",", "the", "that", "by")},
}
# ... after one, where the prose's end is a full stop as well, ...
_AFTER: Final = {
    **dict.fromkeys(PREPOSITIONS, "prep"),
    **dict.fromkeys(AUXILIARIES, "aux"),
    **dict.fromkeys((".", "!", "?", NOTHING), "."),
    **{low: low for low in ("'s", ",")},
}
# ... and before a pronoun, as what joins its clause to another.
_JOINING: Final = {
    **dict.fromkeys(SUBORDINATING, "that"),
    **dict.fromkeys(("and", "but"), "and"),
    ",": ",",
    **dict.fromkeys(PREPOSITIONS, "prep"),
}


def form_of(reading: Phrases, pronoun: Mention) -> str:
    """`n` for he and she, `o` for him, `p` for his; of `her`, what follows tells."""
    form = _FORMS.get(pronoun.head)
    if form is not None:
        return form
    lows, after = reading.tokens.lows, pronoun.last + 1
    owned = lows[after]
    free = owned in FUNCTION_WORDS or not owned[0].isalpha()
    return "o" if free else "p"


def place_of(reading: Phrases, mention: Mention, *, reports: bool) -> str:
    """How *mention* stands: `S` subject, `P` owner, `N` after a preposition, `O` other.

    Args:
        reading: The article's prose.
        mention: One outside quotation marks.
        reports: Whether it is the subject of a reporting verb.
    """
    if mention.kind == "pronoun":
        place = _PLACES.get(mention.head)
        if place is not None:
            return place
        if mention.head == "her":
            return form_of(reading, mention).upper()
    tokens = reading.tokens
    lows, following = tokens.lows, mention.last + 1
    after = lows[following]
    if after in _OWNED:
        return "P"
    if reports:
        return "S"
    before = mention.first - 1
    described = reading.ending_at[before]
    if described is not None and described.kind == "description":
        before = described.first - 1  # the firm Ekware
    if lows[before] == "the":
        before -= 1
    if tokens.sentences[before] != mention.sentence:
        return "S"
    low = lows[before]
    if low in PREPOSITIONS:
        return "N"
    if low in _JOINTS or after in VERB_FORMS or after in AUXILIARIES:
        return "S"
    return "S" if after[-1] == "d" and after.endswith("ed") else "O"


def word_before(reading: Phrases, mention: Mention) -> str:
    """What stands before *mention*: `^` if it begins its sentence, a telling word, or its class."""
    tokens, before = reading.tokens, mention.first - 1
    if tokens.sentences[before] != mention.sentence:
        return "^"
    low = tokens.lows[before]
    if low == "the" and tokens.sentences[before - 1] != mention.sentence:
        return "^"
    return "cue" if before in reading.cues else _BEFORE.get(low, "word")


def word_after(reading: Phrases, mention: Mention) -> str:
    """What stands after *mention*: a telling word, or its class."""
    after = mention.last + 1
    if after in reading.cues:
        return "cue"
    low = reading.tokens.lows[after]
    known = _AFTER.get(low)
    if known is not None:
        return known
    return "ed" if low.endswith("ed") else "word"


def joint_before(reading: Phrases, pronoun: Mention) -> str:
    """What stands before *pronoun*, as the joint of two clauses."""
    before = pronoun.first - 1
    return "cue" if before in reading.cues else _JOINING.get(reading.tokens.lows[before], "word")


def clauses_between(reading: Phrases, mention: Mention, pronoun: Mention) -> int:
    """How many clauses seem to begin after *mention* and before *pronoun*, of one sentence."""
    lows = reading.tokens.lows
    farthest = min(pronoun.first, mention.last + _FARTHEST_WORDS)
    count = sum(map(_BETWEEN_CLAUSES.__contains__, lows[mention.last + 1 : farthest]))
    return min(count, _MOST_CLAUSES)
