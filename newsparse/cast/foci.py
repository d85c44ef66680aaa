"""Whom an article has spoken of so far, as its mentions are read one after another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final, final

from newsparse.cast.characters import Character, is_place_name
from newsparse.cast.named import Named
from newsparse.cast.referents import Referent
from newsparse.cast.whole import RANKS, Whole
from newsparse.english.nouns import DOCUMENTS, FEMALE, GROUPS, MALE, ORGANIZATIONS, PEOPLE
from newsparse.english.standing import place_of, word_after, word_before
from newsparse.english.territories import TERRITORIES
from newsparse.models import model
from newsparse.models.linear import Model
from newsparse.prose.phrases import Mention

__all__ = ["UNNAMED", "Foci", "Focus"]

# Among how many referents, those met last, an antecedent is looked for.
_MOST_FOCI: Final = 120
# How often somebody is named, more roughly the more it is; by the number itself, `+` for more.
_ROUGHLY: Final = ("-", "1", "2", "4", "4", "8", "8", "8", "8")
# What a referent without a name is called in signs.
UNNAMED: Final = "unnamed"
# What the whole article knows of who has no name, see `Focus`.
_UNKNOWN: Final = (RANKS, "-", False, False)
# What a noun may say of a body or a paper, and not of a person: the council, the report
_BODIES: Final = (ORGANIZATIONS | DOCUMENTS | GROUPS) - PEOPLE


@final
class Focus:
    """What is known of one referent.

    Attributes:
        last: The mention that touched it last.
        gender: The gender that names, titles and nouns tell, pronouns left out; empty if none do.
        is_sure: Whether that is more than a given name, which may be another one elsewhere.
        kind: What it is, as the signs have it; empty where no person can be meant.
        known: What the whole article knows of it: how many persons are named more often, how often
            it is named, whether it has a role, and whether it speaks.
        subject: The mention that touched it last as the subject of something; None before one did,
            and where no person can be meant.
        touches: How many mentions touched it.
        place: How it stands in the sentence of its last mention, as `newsparse.english.standing`
            has it: a subject where any mention there is one.
        between: The words before and after the last mention, or the subject in that sentence; None
            until they are asked for.
    """

    __slots__ = (
        "between",
        "gender",
        "is_sure",
        "kind",
        "known",
        "last",
        "place",
        "subject",
        "touches",
    )

    def __init__(
        self,
        last: Mention,
        gender: str,
        is_sure: bool,
        kind: str,
        known: tuple[int, str, bool, bool],
        subject: Mention | None = None,
        touches: int = 0,
        place: str = "",
        between: tuple[str, str] | None = None,
    ) -> None:
        self.last: Mention = last
        self.gender: str = gender
        self.is_sure: bool = is_sure
        self.kind: str = kind
        self.known: tuple[int, str, bool, bool] = known
        self.subject: Mention | None = subject
        self.touches: int = touches
        self.place: str = place
        self.between: tuple[str, str] | None = between


class Foci:
    """Everybody touched by a mention so far.

    Attributes:
        reading: The article's prose.
        whole: What the whole article, read or not, says of its characters.
        model: What signs of an antecedent are worth.
        speaking: The mentions that report something.
        speakers: The characters among those they stand for.
        meant: Whom a mention stands for, where that is somebody else.
        certainty: How likely that is.
        genders: The gender of the first pronoun that was tied to a referent.
        running: Who spoke last, and by which mention.
        running_body: The same for those that are no single people.
        topics: Whom each headline, standfirst and paragraph has as its first subject.
    """

    def __init__(self, reading: Named) -> None:
        self.reading: Named = reading
        self.whole: Whole = Whole(reading)
        self.model: Model = model("pronoun")
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
        self.topics: dict[int, Referent] = {}
        # In the order in which they were touched last
        self._foci: dict[Referent, Focus] = {}
        # How mentions stand, as far as that was asked for
        self._places: dict[Mention, str] = {}

    def touch(self, referent: Referent, mention: Mention) -> None:
        """Note that *mention* stands for *referent*."""
        focus = self._foci.pop(referent, None)
        if focus is None:
            focus = self._meet(referent, mention)
        self._foci[referent] = focus  # the last one now
        focus.touches += 1
        focus.last = mention
        if not focus.kind:
            return  # nobody asks for more of a body
        focus.between = None
        place = place_of(self.reading, mention, reports=mention in self.speaking)
        self._places[mention] = focus.place = place
        if place == "S":
            focus.subject = mention
        elif focus.subject is not None and focus.subject.sentence == mention.sentence:
            focus.place = "S"
        if place in ("S", "P"):
            self.topics.setdefault(mention.area, referent)

    def of(self, referent: Referent) -> Focus | None:
        """What is known of *referent*, None where no mention has touched it."""
        return self._foci.get(referent)

    def recent(self) -> Iterator[tuple[Referent, Focus]]:
        """The referents touched last, the last one first."""
        return islice(reversed(self._foci.items()), _MOST_FOCI)

    def beside(self, focus: Focus) -> tuple[str, str]:
        """The words before and after the last mention, or the subject that it stands for."""
        if focus.between is None:
            telling = focus.last
            if focus.place == "S" and focus.subject is not None:
                telling = focus.subject
            focus.between = word_before(self.reading, telling), word_after(self.reading, telling)
        return focus.between

    def place(self, mention: Mention) -> str:
        """How *mention* stands in its sentence, as `newsparse.english.standing` has it."""
        place = self._places.get(mention)
        if place is None:
            place = place_of(self.reading, mention, reports=mention in self.speaking)
            self._places[mention] = place
        return place

    def acts(self, referent: Referent, last: Mention) -> bool:
        """Whether *referent* is a subject in the sentence of *last*, its last mention."""
        begin, _ = self.reading.sentences[last.sentence]
        return any(
            self.meant.get(mention) is referent and self.place(mention) == "S"
            for mention in self.reading.mentions_between(begin, last.start + 1)
        )

    def _meet(self, referent: Referent, mention: Mention) -> Focus:
        """What is known of *referent* where *mention* is the first that touches it."""
        if not isinstance(referent, Character):
            gender = "m" if referent.head in MALE else "f" if referent.head in FEMALE else ""
            kind = "" if referent.plural or referent.head in _BODIES else UNNAMED
            return Focus(mention, gender, bool(gender), kind, _UNKNOWN)
        named = len(referent.mentions)
        known = (
            self.whole.ranks.get(referent, RANKS),
            _ROUGHLY[named] if named < len(_ROUGHLY) else "+",
            referent in self.reading.roles.heads,
            referent in self.speakers,
        )
        kind = self._kind(referent)
        return Focus(mention, referent.gender, bool(referent.titled), kind, known)

    def _kind(self, character: Character) -> str:
        """What *character* is; empty where no person can be meant."""
        kind = character.kind
        if kind in ("organization", "group"):
            return ""
        if kind == "unknown" and (
            is_place_name(character.name)
            or " ".join(character.key) in TERRITORIES
            or self.whole.is_location(character)
        ):
            return ""
        return kind if len(character.name) > 1 else f"{kind}1"
