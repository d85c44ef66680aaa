"""Whom pronouns and descriptions stand for.

One sweep over the mentions outside quotation marks, in reading order. Who speaks, who was named
last and who is a sentence's subject are the signs by which `he` finds its antecedent: salience by
weighted signs, after Lappin and Leass, "An algorithm for pronominal anaphora resolution"
(Computational Linguistics 20, 1994), with learned weights (`benchmarks/train_pronouns.py`).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from math import exp
from operator import itemgetter

from attrs import define

from newsparse.lexicon.nouns import (
    BODY_NAMES,
    DOCUMENTS,
    FEMALE,
    GROUPS,
    MALE,
    ORGANIZATIONS,
    PEOPLE,
    RENAMED_BODIES,
)
from newsparse.lexicon.words import PREPOSITIONS
from newsparse.reading import Reading, Referent, Referents
from newsparse.reading.cast import Character, Gender
from newsparse.reading.mentions import Mention
from newsparse.reading.salience import (
    of_gender,
    of_place,
    of_rank,
    of_runner,
    of_silence,
    of_speech,
    of_touches,
    salience_model,
)
from newsparse.weighing import Finding

__all__ = ["Sweep", "find_referents"]

_MALE_PRONOUNS = frozenset(("he", "his", "him", "himself"))
_FEMALE_PRONOUNS = frozenset(("she", "her", "herself"))
_PLURAL_PRONOUNS = frozenset(("they", "their", "them"))
_THING_PRONOUNS = frozenset(("it", "its"))
_RELATIVE = frozenset(("who", "which", "whose"))
# How many sentences back an antecedent is looked for.
_REACH = 14
# The same for `it` and `they`.
_FEW = 4
# The same in words; sentences may have no end.
_FARTHEST = 200
# Among how many referents, those met last, an antecedent is looked for, and how many are weighed.
_MOST_FOCI = 120
_MOST_WEIGHED = 10
# How often these are right on the development articles, where the mention is.
_SURE_OF_MANY = 0.75
_SURE_OF_THING = 0.7
_SURE_OF_BODY = 0.5
_SURE_OF_FOCUS = 0.7
# What a referent without a name is called in signs.
_UNNAMED = "unnamed"
# Before a name that is a place: in Leeds, from Leeds
_PLACING = frozenset("in at from near across outside around to into".split())

_first = itemgetter(0)


@define(eq=False, slots=True)
class Focus:
    """What the sweep knows of one referent.

    Attributes:
        last: The mention that touched it last.
        place: How that mention stood: `S` subject, `P` possessive, `O` other; empty until asked.
        touches: How often it was touched.
        order: How many referents were met before it.
        gender: The gender that names, titles and nouns tell, pronouns left out; empty if none do.
        kind: What it is, as the signs have it; empty where no person can be meant.
    """

    last: Mention
    place: str
    touches: int
    order: int
    gender: str
    kind: str


def find_referents(reading: Reading) -> Referents:
    """Resolve the mentions of *reading* that stand outside quotation marks."""
    return Sweep(reading).finish()


class Sweep:
    """One reading of an article's mentions, from the first to the last."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._lows = reading.tokens.lows
        self._roles = reading.roles
        self._model = salience_model()
        self._outside = [mention for mention in reading.mentions if mention.region < 0]
        self._described = {m.last: m for m in self._outside if m.kind == "description"}
        self._speaking = {
            subject.mention
            for cue, subject in reading.subjects.items()
            if cue.kind in ("say", "report", "voice", "call", "according") and not cue.passive
        }
        # In the order in which they were touched last
        self._foci: dict[Referent, Focus] = {}
        self._met = 0
        self._speakers = {
            reading.cast[mention] for mention in self._speaking if mention in reading.cast
        }
        self._running: tuple[Referent, Mention] | None = None
        self._running_body: tuple[Referent, Mention] | None = None
        self._meant: dict[Mention, Referent] = {}
        self._certainty: dict[Mention, float] = {}
        self._genders: dict[Referent, str] = {}
        self._places: dict[Character, bool] = {}

    def finish(self) -> Referents:
        """Read every mention; what was found."""
        for mention in self._outside:
            self._read(mention)
        return Referents(self._meant, self._certainty, frozenset(self._genders))

    def _read(self, mention: Mention) -> None:
        referent: Referent | None
        character = self._reading.cast.get(mention)
        if character is not None:
            referent = character
        elif mention.kind == "pronoun":
            referent = self._find(mention)
        else:
            referent = self._meaning(mention)
            if referent is None and mention.head in PEOPLE and not mention.plural:
                self._touch(mention, mention)
                if mention in self._speaking:
                    self._running = (mention, mention)
                return
        if referent is not None:
            self._meant[mention] = referent
        if mention in self._speaking and mention.kind != "pronoun":
            body = referent if isinstance(referent, Character) else mention
            if isinstance(body, Mention) or body.kind in ("organization", "group", "unknown"):
                self._running_body = (body, mention)
        if referent is None:
            return
        self._touch(referent, mention)
        if mention in self._speaking:
            self._running = (referent, mention)

    def _touch(self, referent: Referent, mention: Mention) -> None:
        focus = self._foci.pop(referent, None)
        if focus is None:
            gender, kind = _printed_gender(referent), self._kind(referent)
            focus = Focus(mention, "", 1, self._met, gender, kind)
            self._met += 1
        else:
            # Once its subject, for the whole sentence
            stays = focus.last.sentence == mention.sentence and self._place_of(focus) == "S"
            focus.place = "S" if stays else ""
            focus.last, focus.touches = mention, focus.touches + 1
        self._foci[referent] = focus  # the last one now

    def _recent(self) -> Iterator[tuple[Referent, Focus]]:
        """The referents touched last, the last one first."""
        return islice(reversed(self._foci.items()), _MOST_FOCI)

    def _place_of(self, focus: Focus) -> str:
        """How the mention stood that touched *focus* last."""
        if not focus.place:
            focus.place = self._place(focus.last)
        return focus.place

    def _place(self, mention: Mention) -> str:
        lows = self._lows
        behind = mention.last + 1
        if behind < len(lows) and lows[behind] == "'s":
            return "P"
        if mention in self._speaking:
            return "S"
        before = mention.first - 1
        if before in self._described:  # the software firm Ekware
            before = self._described[before].first - 1
        if before >= 0 and lows[before] == "the":
            before -= 1
        if before < 0 or self._reading.tokens.sentences[before] != mention.sentence:
            return "S"
        low = lows[before]
        if low in PREPOSITIONS:
            return "O"
        return "S" if low in (",", "and", "that", "but", "as", "when") else "O"

    # -- descriptions

    def _meaning(self, description: Mention) -> Referent | None:
        apposed = self._roles.apposed.get(description)
        if apposed is not None:
            return apposed
        if description.plural:
            return None
        if description.head in PEOPLE or description.head.endswith("-old"):
            return self._bearer_of(description)
        if description.head in ORGANIZATIONS and description.definite:
            return self._body_of(description)
        return None

    def _bearer_of(self, description: Mention) -> Referent | None:
        """Who is called what *description* says: the minister."""
        text = self._reading.text
        bare = description.first == description.last
        owned = "'s" in self._lows[description.first : description.last]
        if not (description.definite or bare or owned):
            opening = text[description.start : description.end].lower().split()[0]
            if opening not in ("his", "her", "their", "its", "this"):
                return None
        best = (0.0, -1)
        found: Referent | None = None
        gender: Gender = (
            "m" if description.head in MALE else "f" if description.head in FEMALE else ""
        )
        if description.head.endswith("-old"):
            gender = self._gender_behind(description)
        for referent, focus in self._recent():
            if isinstance(referent, Mention):
                # The spokesman, after: a spokesman for the mayor
                fit = 1.5 if self._repeats(description, referent) else 0.0
            elif referent.kind in ("organization", "group"):
                continue
            else:
                fit = self._roles.fits(referent, description, text)
            if not fit:
                continue
            printed = focus.gender or self._genders.get(referent, "")
            if gender and printed not in ("", gender):
                continue
            score = (fit, focus.last.start)
            if score > best:
                best, found = score, referent
        if found is None and description.definite and not bare:
            return self._in_focus(description, gender)
        return found

    def _gender_behind(self, description: Mention) -> Gender:
        """What the pronoun behind *description* tells: the 38-year-old said as he left."""
        tokens = self._reading.tokens
        for index in range(description.last + 1, min(description.last + 9, len(tokens))):
            if tokens.sentences[index] != description.sentence or tokens.regions[index] >= 0:
                break
            if tokens.lows[index] in _MALE_PRONOUNS:
                return "m"
            if tokens.lows[index] in _FEMALE_PRONOUNS:
                return "f"
        return ""

    def _repeats(self, description: Mention, other: Mention) -> bool:
        """Whether *description* says nothing that *other*, met before, did not."""
        if other.head != description.head or not description.definite:
            return False
        lows = self._lows
        said = set(lows[description.first : description.last])
        return said - {"the"} <= set(lows[other.first : other.last])

    def _in_focus(self, description: Mention, gender: Gender) -> Referent | None:
        """Who was just spoken of, for `the 36-year-old` or `the Ohio businessman`."""
        if description not in self._speaking:
            return None
        scored = [
            (self._model.score(findings), referent)
            for referent, findings in self.findings(description, gender)
            if isinstance(referent, Character)
            and (referent.kind == "person" or len(referent.name) > 1)
            and not (description.head in PEOPLE and self._roles.heads.get(referent))
        ]
        if not scored:
            return None
        _, best = max(scored, key=_first)
        if description.area - self._foci[best].last.area > 2:
            return None
        self._certainty[description] = _SURE_OF_FOCUS
        return best

    def _body_of(self, description: Mention) -> Character | None:
        """The organisation that `the ministry` or `the company` stands for."""
        head = description.head
        phrase = self._reading.text[description.start : description.end].split()
        if len(phrase) > 3:
            return None
        words = {head, *BODY_NAMES.get(head, ())}
        named: tuple[int, Character] | None = None
        recent: tuple[int, Character] | None = None
        for referent, focus in self._recent():
            if not isinstance(referent, Character):
                continue
            if not words.isdisjoint(map(str.lower, referent.name)):
                named = max(named or (-1, referent), (focus.last.start, referent), key=_first)
            elif (
                head in RENAMED_BODIES
                and referent.kind == "organization"
                and self._place_of(focus) == "S"
                and description.sentence - focus.last.sentence <= 4
                and not self._is_place(referent)
            ):
                recent = max(recent or (-1, referent), (focus.touches, referent), key=_first)
        chosen = named or recent
        if chosen is None:
            return None
        self._certainty[description] = _SURE_OF_BODY
        return chosen[1]

    def _is_place(self, character: Character) -> bool:
        """Whether most mentions stand behind "in" and the like."""
        known = self._places.get(character)
        if known is not None:
            return known
        lows = self._lows
        placed = sum(
            [
                mention.first > 0 and lows[mention.first - 1] in _PLACING
                for mention in character.mentions
            ]
        )
        place = self._places[character] = placed > 0 and 2 * placed >= len(character.mentions)
        return place

    # -- pronouns

    def _find(self, pronoun: Mention) -> Referent | None:
        head = pronoun.head
        if head in _RELATIVE:
            return self._right_before(pronoun)
        if head in _MALE_PRONOUNS or head in _FEMALE_PRONOUNS:
            return self._person(pronoun, "m" if head in _MALE_PRONOUNS else "f")
        if head in _PLURAL_PRONOUNS:
            return self._several(pronoun)
        if head in _THING_PRONOUNS:
            return self._thing(pronoun)
        return None

    def _right_before(self, pronoun: Mention) -> Referent | None:
        """Who stands before `who`: Ek, who said."""
        best: Mention | None = None
        for mention in self._reading.mentions_before(pronoun, _FARTHEST):
            if mention.region < 0 and mention.kind != "pronoun":
                best = mention
        if best is None:
            return None
        return self._meant.get(best, best)

    def _person(self, pronoun: Mention, gender: Gender) -> Referent | None:
        score = self._model.score
        scored = [
            (score(findings), referent) for referent, findings in self.findings(pronoun, gender)
        ]
        if not scored:
            return None
        top, best = max(scored, key=_first)
        self._genders.setdefault(best, gender)
        self._certainty[pronoun] = 1 / sum([exp(worth - top) for worth, _ in scored])
        return best

    def findings(
        self, pronoun: Mention, gender: Gender
    ) -> Iterator[tuple[Referent, list[Finding]]]:
        """Everybody *pronoun* could stand for, with what speaks for each."""
        fitting: list[tuple[Referent, Focus]] = []
        for referent, focus in self._recent():
            if pronoun.sentence - focus.last.sentence > _REACH:
                break
            if focus.kind and (not gender or focus.gender in ("", gender)):
                fitting.append((referent, focus))
        tokens = self._reading.tokens
        begins = pronoun.first == 0 or tokens.sentences[pronoun.first - 1] != pronoun.sentence
        opens = begins and tokens.areas[pronoun.first - 1] != pronoun.area
        says = pronoun in self._speaking
        at = ("p" if opens else "s" if begins else "m") + ("!" if says else "")
        most = max([focus.touches for _, focus in fitting], default=0)
        only = len(fitting) == 1
        speaker, spoke = self._running or (None, pronoun)
        for rank, (referent, focus) in enumerate(fitting[:_MOST_WEIGHED]):
            last, place, kind = focus.last, self._place_of(focus), focus.kind
            ago = pronoun.sentence - last.sentence
            near = str(ago) if ago < 4 else "4" if ago < 7 else "7"
            known = focus.gender == gender
            tied = self._genders.get(referent)
            findings: list[Finding] = [
                (of_place, near, place, at, last.kind),
                (of_rank, min(rank, 3), min(pronoun.area - last.area, 3), at),
                (of_gender, known, tied == gender if tied else None, kind),
                (
                    of_touches,
                    min(focus.touches, 4),
                    focus.touches == most,
                    min(focus.order, 3),
                    only,
                ),
            ]
            if speaker is referent:
                since = pronoun.sentence - spoke.sentence
                findings.append((of_runner, min(pronoun.area - spoke.area, 3), min(since, 4), at))
            elif speaker is not None:
                fresh = f"{place}{near}" if last.start > spoke.start else "old"
                findings.append((of_silence, fresh, at))
            if kind != _UNNAMED:
                findings.append((of_speech, referent in self._speakers, kind))
            yield referent, findings

    def _kind(self, referent: Referent) -> str:
        """What *referent* is; empty where no person can be meant."""
        if not isinstance(referent, Character):
            return _UNNAMED
        if referent.kind in ("organization", "group"):
            return ""
        if referent.kind == "unknown" and self._is_place(referent):
            return ""
        return referent.kind if len(referent.name) > 1 else f"{referent.kind}1"

    def _several(self, pronoun: Mention) -> Referent | None:
        """The likeliest group or organisation before `they`."""
        return self._body_before(pronoun, several=True)

    def _thing(self, pronoun: Mention) -> Referent | None:
        """The likeliest organisation or document before `it`."""
        return self._body_before(pronoun, several=False)

    def _body_before(self, pronoun: Mention, *, several: bool) -> Referent | None:
        """Who, of those that are no single people, `they` or `it` stands for."""
        self._certainty[pronoun] = _SURE_OF_MANY if several else _SURE_OF_THING
        best: dict[Referent, float] = {}
        for mention in self._reading.mentions_before(pronoun, _FARTHEST, sentences=_FEW):
            if mention.region >= 0 or mention.kind == "pronoun":
                continue
            referent = self._meant.get(mention, mention)
            fit = self._fit_of_body(referent, several=several)
            if fit is None:
                continue
            fit -= pronoun.sentence - mention.sentence
            fit += 1.5 * (mention in self._speaking) + (self._place(mention) == "S")
            fit += mention.start / (len(self._reading.text) + 1)
            best[referent] = max(fit, best.get(referent, fit))
        if self._running_body is not None and pronoun in self._speaking:
            referent, mention = self._running_body
            fit = self._fit_of_body(referent, several=several)
            away = pronoun.area - mention.area
            if fit is not None and away <= 4:
                fit += 4 - away
                best[referent] = max(fit, best.get(referent, fit))
        return max(best, key=best.__getitem__, default=None)

    def _fit_of_body(self, referent: Referent, *, several: bool) -> float | None:
        """How well `they`, or `it`, fits *referent*, wherever that stands; None for not at all."""
        if isinstance(referent, Mention):
            grouped = referent.plural or referent.head in GROUPS
            if several:
                return 1.0 if grouped else None
            bodily = referent.head in ORGANIZATIONS or referent.head in DOCUMENTS
            return 0.5 if bodily and not grouped else None
        focus = self._foci.get(referent)
        known = 0.5 * min(focus.touches, 4) if focus is not None else 0.0
        if referent.kind in ("organization", "group"):
            return known - several
        if referent.kind == "unknown" and not several and not self._is_place(referent):
            return known - 1.5
        return None


def _printed_gender(referent: Referent) -> str:
    """The gender that names, titles and nouns tell, pronouns left out."""
    if isinstance(referent, Character):
        return referent.gender
    return "m" if referent.head in MALE else "f" if referent.head in FEMALE else ""
