"""A mention by itself: what it is and what stands beside it, whatever the utterance."""

from __future__ import annotations

from typing import Final, final

from newsparse.cast.characters import Character
from newsparse.cast.referents import Referent
from newsparse.english.nouns import DOCUMENTS, GROUPS, ORGANIZATIONS, PEOPLE
from newsparse.english.telling import LEFT, RIGHT
from newsparse.english.word_classes import CUES, OTHER_WORDS, Classes
from newsparse.english.words import AUXILIARIES, POSSESSIVES, PREPOSITIONS
from newsparse.models.linear import Worths
from newsparse.prose.phrases import Cue, Mention, Subject
from newsparse.prose.tokens import NOTHING, Tokens
from newsparse.quotations.shapes import MANY, STEPS
from newsparse.reading import Reading
from newsparse.strategies.ranker.signs import of_itself

__all__ = ["Look", "Looks"]

# What a mention is by its head, where it is no name, no pronoun and not one of PEOPLE.
_BY_HEAD: Final = {
    **dict.fromkeys(DOCUMENTS, "paper"),
    **dict.fromkeys(ORGANIZATIONS, "body"),
    **dict.fromkeys(GROUPS, "group"),
}
# What these words and signs count as beside a mention, what the classes of others do, ...
_KNOWN: Final = {**dict.fromkeys(PREPOSITIONS, "prep"), **dict.fromkeys(AUXILIARIES, "aux")}
_TOGETHER: Final = {
    **dict.fromkeys(OTHER_WORDS, "word"),
    "ed": "verb",
    **dict.fromkeys(CUES, "cue"),
}
# ... and so what all do left and right of it.
_LEFT: Final = Classes({**_KNOWN, **{low: low for low in LEFT}}, _TOGETHER)
_RIGHT: Final = Classes({**_KNOWN, **{low: low for low in RIGHT}, NOTHING: "end"}, _TOGETHER)


@final
class Look:
    """A mention by itself, whatever the utterance.

    Attributes:
        mention: The mention.
        what: What it is: `Name`, `she`, `role` ...
        left: What stands left of it.
        right: What stands right of it.
        owns: Whether a noun after it is its own: `Ek's claim`, `her claim`.
        referent: Whom it stands for.
        bearer: The kind of the character it stands for, None where it is nobody known by name.
        cues: The cues that are its own; None where it has none.
        worth: What it shows by itself is worth, in hundredths.
    """

    __slots__ = (
        "bearer",
        "cues",
        "left",
        "mention",
        "owns",
        "referent",
        "right",
        "what",
        "worth",
    )

    def __init__(self, looks: Looks, mention: Mention) -> None:
        tokens, cues_at = looks.tokens, looks.cues_at
        before, after = mention.first - 1, mention.last + 1
        if before > 0 and tokens.lows[before] == "the":
            before -= 1
        if tokens.sentences[before] != mention.sentence:
            left = "start"
        elif tokens.regions[before] >= 0:
            left = "quote"
        elif before in cues_at:
            left = _LEFT.at(tokens, cues_at, before)
        else:
            left = _LEFT[tokens.words[before]]
        if after in cues_at:
            right = _RIGHT.at(tokens, cues_at, after)
        else:
            right = _RIGHT[tokens.words[after]]
        referent = looks.meant.get(mention, mention)
        bearer = named = None
        if isinstance(referent, Character):
            bearer = referent.kind
            named = STEPS.get(len(referent.mentions), MANY)
        what = "Name" if mention.kind == "name" else _what_is(mention)
        self.mention: Mention = mention
        self.what: str = what
        self.left: str = left
        self.right: str = right
        self.owns: bool = right == "'s" or mention.head in POSSESSIVES
        self.referent: Referent = referent
        self.bearer: str | None = bearer
        self.cues: list[tuple[Cue, Subject]] | None = looks.cues_of.get(mention)
        self.worth: int = looks.worths[(of_itself, what, left, right, named)]


@final
class Looks:
    """An article's mentions by themselves; each is looked at when it is first asked for.

    Attributes:
        tokens: The article's words.
        cues_at: Its cues, by their first token.
        meant: Whom mentions stand for.
        cues_of: The cues that are each mention's own.
        worths: What findings are worth.
    """

    __slots__ = ("_known", "cues_at", "cues_of", "meant", "tokens", "worths")

    def __init__(
        self,
        reading: Reading,
        cues_of: dict[Mention, list[tuple[Cue, Subject]]],
        worths: Worths,
    ) -> None:
        self._known: dict[Mention, Look] = {}
        self.tokens: Tokens = reading.tokens
        self.cues_at: dict[int, Cue] = reading.cues
        self.meant: dict[Mention, Referent] = reading.referents.meant
        self.cues_of: dict[Mention, list[tuple[Cue, Subject]]] = cues_of
        self.worths: Worths = worths

    def at(self, mentions: list[Mention]) -> list[Look]:
        """The *mentions* by themselves."""
        known = self._known
        looks: list[Look] = []
        for mention in mentions:
            look = known.get(mention)
            if look is None:
                look = known[mention] = Look(self, mention)
            looks.append(look)
        return looks


def _what_is(mention: Mention) -> str:
    """What a mention is that is no name: a pronoun by itself, or what its noun tells."""
    if mention.kind == "pronoun":
        return mention.head
    if mention.head in PEOPLE:
        return "role"
    return "group" if mention.plural else _BY_HEAD.get(mention.head, "thing")
