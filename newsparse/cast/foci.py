"""Whom an article has spoken of so far, as its mentions are read one after another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any, Final, TypeVar, cast, final

from newsparse.cast.characters import Character, is_place_name
from newsparse.cast.named import Named
from newsparse.cast.referents import Referent
from newsparse.cast.roles import Roles
from newsparse.cast.whole import RANKS, Whole
from newsparse.english.nouns import DOCUMENTS, FEMALE, GROUPS, MALE, ORGANIZATIONS, PEOPLE
from newsparse.english.standing import place_of, word_after, word_before
from newsparse.english.territories import TERRITORIES
from newsparse.models import model
from newsparse.models.linear import Model
from newsparse.prose.phrases import Mention

__all__ = ["UNNAMED", "Foci", "Focus", "Person"]

# Who is looked for, named or not
_Who = TypeVar("_Who", bound=Referent)
# Among how many referents, those met last, an antecedent is looked for.
_MOST_FOCI: Final = 120
# How many words before a mention its sentence may have the same referent as a subject.
_FARTHEST_WORDS: Final = 200
# How many characters before an area a name that stands in it may begin: its title is above.
_LONGEST_TITLE: Final = 80
# How often somebody is named, more roughly the more it is; by the number itself, `+` for more.
_ROUGHLY: Final = ("-", "1", "2", "4", "4", "8", "8", "8", "8")
# What a referent without a name is called in signs.
UNNAMED: Final = "unnamed"
# What the whole article knows of who has no name, see `Person`.
_UNKNOWN: Final = (RANKS, "-", False, False)
# What a noun may say of a body or a paper, and not of a person: the council, the report
_BODIES: Final = (ORGANIZATIONS | DOCUMENTS | GROUPS) - PEOPLE


@final
class Person:
    """What is known of a referent as a person, wherever it is spoken of.

    Attributes:
        kind: What it is, as the signs have it; empty where no person can be meant.
        gender: The gender that names, titles and nouns tell, pronouns left out; empty if none do.
        is_sure: Whether that is more than a given name, which may be another one elsewhere.
        known: What the whole article knows of it: how many persons are named more often, how often
            it is named, whether it has a role, and whether it speaks.
    """

    __slots__ = ("gender", "is_sure", "kind", "known")

    def __init__(
        self,
        kind: str,
        gender: str = "",
        is_sure: bool = False,
        known: tuple[int, str, bool, bool] = _UNKNOWN,
    ) -> None:
        self.kind: str = kind
        self.gender: str = gender
        self.is_sure: bool = is_sure
        self.known: tuple[int, str, bool, bool] = known


@final
class Focus:
    """How a referent was spoken of so far.

    Attributes:
        last: The mention that touched it last.
        touches: How many mentions touched it.
        person: What is known of it as a person; None until that is asked for.
        standing: How it stood when that was asked for last, see `Foci.standing_of`.
        stood: The mention that was its last one then.
    """

    __slots__ = ("last", "person", "standing", "stood", "touches")

    def __init__(self, last: Mention) -> None:
        self.last: Mention = last
        self.touches: int = 1
        self.person: Person | None = None
        self.standing: tuple[str, str, str] = ("", "", "")
        self.stood: Mention | None = None


class Foci:
    """Everybody touched by a mention so far.

    What pronouns are resolved by is found when one asks for it: few mentions stand near one.

    Attributes:
        reading: The article's prose.
        roles: What the article says its characters are.
        whole: What the whole article, read or not, says of its characters.
        model: What signs of an antecedent are worth.
        speaking: The mentions that report something.
        meant: Whom a mention stands for, where that is somebody else.
        nameless: Whom no name is known of, by their nouns.
        certainty: How likely that is.
        genders: The gender of the first pronoun that was tied to a referent.
        running: Who spoke last, and by which mention.
        running_body: The same for those that are no single people.
    """

    def __init__(self, reading: Named) -> None:
        self.reading: Named = reading
        self.roles: Roles = reading.roles
        self.whole: Whole = Whole(reading)
        self.model: Model = model("pronoun")
        self.speaking: set[Mention] = {
            subject.mention
            for cue, subject in reading.subjects.items()
            if cue.kind in ("say", "report", "voice", "call", "according") and not cue.passive
        }
        self.meant: dict[Mention, Referent] = {}
        self.nameless: dict[str, dict[Mention, None]] = {}
        self.certainty: dict[Mention, float] = {}
        self.genders: dict[Referent, str] = {}
        self.running: tuple[Referent, Mention] | None = None
        self.running_body: tuple[Referent, Mention] | None = None
        # In the order in which they were touched last
        self._foci: dict[Referent, Focus] = {}
        # Those that stand for themselves
        self._themselves: set[Mention] = set()
        # How mentions stand, as far as that was asked for
        self._places: dict[Mention, str] = {}
        # Whom areas have as their first subject, and the offset up to which one was looked for
        self._topics: dict[int, Referent] = {}
        self._searched: dict[int, int] = {}

    def touch(self, referent: Referent, mention: Mention) -> None:
        """Note that *mention* stands for *referent*, which may be itself."""
        if referent is mention:
            self._themselves.add(mention)
        else:
            self.meant[mention] = referent
        foci = self._foci
        focus = foci.get(referent)
        if focus is not None:
            del foci[referent]
            foci[referent] = focus  # the last one now
            focus.touches += 1
            focus.last = mention
            return
        foci[referent] = Focus(mention)
        if isinstance(referent, Mention):
            alike = self.nameless.get(referent.head)
            if alike is None:
                self.nameless[referent.head] = {referent: None}
            else:
                alike[referent] = None

    def of(self, referent: Referent) -> Focus | None:
        """What is known of *referent*, None where no mention has touched it."""
        return self._foci.get(referent)

    def recent(self) -> Iterator[tuple[Referent, Focus]]:
        """The referents touched last, the last one first."""
        recent = reversed(self._foci.items())
        return recent if len(self._foci) <= _MOST_FOCI else islice(recent, _MOST_FOCI)

    def recent_of(self, wanted: dict[_Who, Any]) -> list[tuple[_Who, Focus]]:
        """Those of *wanted* that were touched, and are among those touched last."""
        if max(len(wanted), len(self._foci)) > _MOST_FOCI:
            recent = [each for each in self.recent() if each[0] in wanted]
            return cast("list[tuple[_Who, Focus]]", recent)
        found: list[tuple[_Who, Focus]] = []
        for referent in wanted:
            focus = self._foci.get(referent)
            if focus is not None:
                found.append((referent, focus))
        return found

    def person_of(self, referent: Referent, focus: Focus) -> Person:
        """What is known as a person of *referent*, which is in *focus*."""
        if focus.person is None:
            if isinstance(referent, Character):
                focus.person = self._named(referent)
            else:
                focus.person = _unnamed(referent)
        return focus.person

    def standing_of(self, referent: Referent, focus: Focus) -> tuple[str, str, str]:
        """How *referent* stands in the sentence of its last mention, and between which words.

        It is a subject where any mention there is one, and stands between that one's words then.
        """
        last = focus.last
        if focus.stood is not last:
            place, telling = self.place(last), last
            if place != "S" and focus.touches > 1:
                subject = self._subject_beside(referent, last)
                if subject is not None:
                    place, telling = "S", subject
            reading = self.reading
            focus.stood = last
            focus.standing = place, word_before(reading, telling), word_after(reading, telling)
        return focus.standing

    def _subject_beside(self, referent: Referent, last: Mention) -> Mention | None:
        """The mention before *last* in its sentence by which *referent* is a subject there."""
        reading = self.reading
        begin, _ = reading.sentences[last.sentence]
        nearest = reading.tokens.starts[max(0, last.first - _FARTHEST_WORDS)]
        for mention in reversed(reading.mentions_between(max(begin, nearest), last.start + 1)):
            if self._touched(mention) is referent and self.place(mention) == "S":
                return mention
        return None

    def topic_of(self, area: int, until: Mention) -> Referent | None:
        """Whom headline, standfirst or paragraph has as its first subject before *until*."""
        topic = self._topics.get(area)
        if topic is None and area >= 0:
            span = self.reading.areas[area]
            start = self._searched.get(area, max(0, span.start - _LONGEST_TITLE))
            end = min(until.start, span.end)
            self._searched[area] = end
            for mention in self.reading.mentions_between(start, end):
                referent = self._touched(mention)
                if (
                    referent is not None
                    and mention.area == area
                    and self.person_of(referent, self._foci[referent]).kind
                    and self.place(mention) in ("S", "P")
                ):
                    topic = self._topics[area] = referent
                    break
        return topic

    def _touched(self, mention: Mention) -> Referent | None:
        """Whom *mention* touched, itself perhaps; None where it touched nobody so far."""
        return mention if mention in self._themselves else self.meant.get(mention)

    def place(self, mention: Mention) -> str:
        """How *mention* stands in its sentence, as `newsparse.english.standing` has it."""
        known = self._places.get(mention)
        if known is not None:
            return known
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

    def _named(self, character: Character) -> Person:
        """What is known as a person of somebody named."""
        kind = character.kind
        if kind in ("organization", "group") or (
            kind == "unknown"
            and (
                is_place_name(character.name)
                or " ".join(character.key) in TERRITORIES
                or (len(character.key) > 1 and character.key[-1] in DOCUMENTS)  # the Water Bill
                or self.whole.is_location(character)
            )
        ):
            return Person("", character.gender)
        times = len(character.mentions)
        known = (
            self.whole.ranks().get(character, RANKS),
            _ROUGHLY[times] if times < len(_ROUGHLY) else "+",
            character in self.roles.heads,
            not self.speaking.isdisjoint(character.mentions),
        )
        called = kind if len(character.name) > 1 else f"{kind}1"
        return Person(called, character.gender, bool(character.titled), known)


def _unnamed(mention: Mention) -> Person:
    """What is known as a person of whom *mention* describes."""
    kind = "" if mention.plural or mention.head in _BODIES else UNNAMED
    gender = "m" if mention.head in MALE else "f" if mention.head in FEMALE else ""
    return Person(kind, gender, bool(gender))
