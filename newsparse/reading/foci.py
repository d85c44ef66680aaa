"""Whom an article has spoken of so far, as its mentions are read one after another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from attrs import define

from newsparse.lexicon.nouns import FEMALE, MALE, ORGANIZATIONS
from newsparse.lexicon.verbs import VERB_FORMS
from newsparse.lexicon.words import PREPOSITIONS
from newsparse.reading import Reading, Referent
from newsparse.reading.characters import Character
from newsparse.reading.mentions import Mention
from newsparse.reading.salience import salience_model
from newsparse.weighing import Model

__all__ = ["UNNAMED", "Foci", "Focus"]

# Among how many referents, those met last, an antecedent is looked for.
_MOST_FOCI = 120
# What a referent without a name is called in signs.
UNNAMED = "unnamed"
# Before a name that is a place: in Leeds, from Leeds
_PLACING = frozenset("in at from near across outside around to into".split())


@define(eq=False, slots=True)
class Focus:
    """What is known of one referent.

    Attributes:
        first: The mention that touched it first.
        last: The mention that touched it last.
        place: How that mention stood: `S` subject, `P` possessive, `O` other; empty until asked.
        touches: How often it was touched.
        order: How many referents were met before it.
        gender: The gender that names, titles and nouns tell, pronouns left out; empty if none do.
        kind: What it is, as the signs have it; empty where no person can be meant.
    """

    first: Mention
    last: Mention
    place: str
    touches: int
    order: int
    gender: str
    kind: str


class Foci:
    """Everybody touched by a mention so far.

    Attributes:
        reading: The article's prose.
        model: What signs of an antecedent are worth.
        speaking: The mentions that report something.
        speakers: The characters among those they stand for.
        meant: Whom a mention stands for, where that is somebody else.
        certainty: How likely that is.
        genders: The gender of the first pronoun that was tied to a referent.
        running: Who spoke last, and by which mention.
        running_body: The same for those that are no single people.
    """

    def __init__(self, reading: Reading) -> None:
        self.reading: Reading = reading
        self.model: Model = salience_model()
        self.speaking: set[Mention] = {
            subject.mention
            for cue, subject in reading.subjects.items()
            if cue.kind in ("say", "report", "voice", "call", "according") and not cue.passive
        }
        self.speakers: set[Character] = {
            reading.cast[mention] for mention in self.speaking if mention in reading.cast
        }
        self.meant: dict[Mention, Referent] = {}
        self.certainty: dict[Mention, float] = {}
        self.genders: dict[Referent, str] = {}
        self.running: tuple[Referent, Mention] | None = None
        self.running_body: tuple[Referent, Mention] | None = None
        self._lows = reading.tokens.lows
        self._described: dict[int, Mention] = {
            mention.last: mention
            for mention in reading.mentions
            if mention.kind == "description" and mention.region < 0
        }
        # In the order in which they were touched last
        self._foci: dict[Referent, Focus] = {}
        self._met = 0
        self._locations: dict[Character, bool] = {}

    def touch(self, referent: Referent, mention: Mention) -> None:
        """Note that *mention* stands for *referent*."""
        focus = self._foci.pop(referent, None)
        if focus is None:
            gender, kind = _printed_gender(referent), self._kind(referent)
            focus = Focus(mention, mention, "", 1, self._met, gender, kind)
            self._met += 1
        else:
            # Once its subject, for the whole sentence
            stays = focus.last.sentence == mention.sentence and self.place_of(focus) == "S"
            focus.place = "S" if stays else ""
            focus.last, focus.touches = mention, focus.touches + 1
        self._foci[referent] = focus  # the last one now

    def of(self, referent: Referent) -> Focus | None:
        """What is known of *referent*, None where no mention has touched it."""
        return self._foci.get(referent)

    def recent(self) -> Iterator[tuple[Referent, Focus]]:
        """The referents touched last, the last one first."""
        return islice(reversed(self._foci.items()), _MOST_FOCI)

    def place_of(self, focus: Focus) -> str:
        """How the mention stood that touched *focus* last."""
        if not focus.place:
            focus.place = self.place(focus.last)
        return focus.place

    def place(self, mention: Mention) -> str:
        """How *mention* stands in its sentence; see `Focus.place`."""
        lows = self._lows
        behind = mention.last + 1
        following = lows[behind] if behind < len(lows) else ""
        if following == "'s" or (following in ORGANIZATIONS and following not in VERB_FORMS):
            return "P"  # Ek's, the Ek campaign
        if mention in self.speaking:
            return "S"
        before = mention.first - 1
        if before in self._described:  # the software firm Ekware
            before = self._described[before].first - 1
        if before >= 0 and lows[before] == "the":
            before -= 1
        if before < 0 or self.reading.tokens.sentences[before] != mention.sentence:
            return "S"
        low = lows[before]
        if low in PREPOSITIONS:
            return "O"
        return "S" if low in (",", "and", "that", "but", "as", "when") else "O"

    def is_location(self, character: Character) -> bool:
        """Whether it is a place: most mentions stand behind "in" and the like."""
        known = self._locations.get(character)
        if known is not None:
            return known
        lows = self._lows
        placed = sum(
            [
                mention.first > 0 and lows[mention.first - 1] in _PLACING
                for mention in character.mentions
            ]
        )
        known = placed > 0 and 2 * placed >= len(character.mentions)
        self._locations[character] = known
        return known

    def _kind(self, referent: Referent) -> str:
        """What *referent* is; empty where no person can be meant."""
        if not isinstance(referent, Character):
            return UNNAMED
        if referent.kind in ("organization", "group"):
            return ""
        if referent.kind == "unknown" and self.is_location(referent):
            return ""
        return referent.kind if len(referent.name) > 1 else f"{referent.kind}1"


def _printed_gender(referent: Referent) -> str:
    """The gender that names, titles and nouns tell, pronouns left out."""
    if isinstance(referent, Character):
        return referent.gender
    return "m" if referent.head in MALE else "f" if referent.head in FEMALE else ""
