"""Whom pronouns and descriptions stand for."""

from __future__ import annotations

from newsparse.cast import Character
from newsparse.lexicon.nouns import DOCUMENTS, FEMALE, GROUPS, MALE, ORGANIZATIONS, PEOPLE
from newsparse.mentions import Mention
from newsparse.reading import Reading
from newsparse.roles import Roles

__all__ = ["Antecedents"]

_MALE_PRONOUNS = frozenset(("he", "his", "him"))
_FEMALE_PRONOUNS = frozenset(("she", "her"))
_PLURAL_PRONOUNS = frozenset(("they", "their", "them"))
_THING_PRONOUNS = frozenset(("it", "its"))
_RELATIVE = frozenset(("who", "which", "whose"))
# Bodies whose names seldom say what they are: the company, the union.
_RENAMED_BODIES = frozenset(
    """
    company firm group agency organization organisation union league club team charity retailer
    maker manufacturer newspaper paper magazine network broadcaster carrier airline brokerage
    startup start-up chain developer operator regulator lender giant outlet website campaign
    """.split()
)
# How many sentences back an antecedent is looked for.
_REACH = 12


class Antecedents:
    """Resolves the references of one article, in reading order.

    The method is salience by weighted signs, after Lappin and Leass, "An algorithm for pronominal
    anaphora resolution" (Computational Linguistics 20, 1994), with the running speaker of quotes
    as a further sign.
    """

    def __init__(self, reading: Reading, roles: Roles) -> None:
        self._reading = reading
        self._roles = roles
        self._speakers: list[tuple[int, Character]] = []
        self._pronouns: dict[Mention, Character | Mention | None] = {}
        self._genders: dict[Character, str] = {}

    def spoke(self, character: Character | None, end: int) -> None:
        """Note that the quote that ends at offset *end* is *character*'s."""
        if character is not None:
            self._speakers.append((end, character))

    def is_person(self, character: Character) -> bool:
        """Whether a pronoun of a person has been tied to *character*."""
        return character in self._genders

    def of_pronoun(self, pronoun: Mention) -> Character | Mention | None:
        """Whom *pronoun* stands for, or None where nobody fits."""
        if pronoun not in self._pronouns:
            self._pronouns[pronoun] = self._find(pronoun)
        return self._pronouns[pronoun]

    def of_description(self, description: Mention) -> Character | None:
        """Whom *description* stands for; None where it is somebody of its own."""
        apposed = self._roles.apposed.get(description)
        if apposed is not None:
            return apposed
        if description.plural:
            return None
        if description.head in PEOPLE:
            return self._bearer_of(description)
        if description.head in ORGANIZATIONS and description.definite:
            return self._body_of(description)
        return None

    # -- descriptions

    def _bearer_of(self, description: Mention) -> Character | None:
        """The character whose role *description* names: the minister."""
        text = self._reading.text
        definite = description.definite or text[description.start : description.end].lower().split()[0] in (
            "his", "her", "their", "its"
        ) or description.first == description.last
        if not definite:
            return None
        best: tuple[float, int] | None = None
        found: Character | None = None
        for character, mentions in self._people_before(description.start):
            fit = self._roles.fits(character, description, text)
            if not fit:
                continue
            if description.head in MALE and self._gender(character) == "f":
                continue
            if description.head in FEMALE and self._gender(character) == "m":
                continue
            score = (fit, mentions[-1].start)
            if best is None or score > best:
                best, found = score, character
        return found

    def _body_of(self, description: Mention) -> Character | None:
        """The organisation that `the ministry` or `the company` stands for."""
        head = description.head
        phrase = self._reading.text[description.start : description.end].split()
        if len(phrase) > 3:
            return None
        named: Character | None = None
        recent: Character | None = None
        for character in dict.fromkeys(self._reading.cast.values()):
            before = [m for m in character.mentions if m.start < description.start]
            if not before:
                continue
            if any(head == word.lower() for word in character.name):
                if named is None or before[-1].start > named.mentions[0].start:
                    named = character
            elif head in _RENAMED_BODIES and (
                character.kind == "organization"
                and before[-1].region < 0
                and description.sentence - before[-1].sentence <= 4
            ):
                if recent is None or len(character.mentions) > len(recent.mentions):
                    recent = character
        return named or recent

    # -- pronouns

    def _find(self, pronoun: Mention) -> Character | Mention | None:
        head = pronoun.head
        if head in _RELATIVE:
            return self._right_before(pronoun)
        if head in _MALE_PRONOUNS or head in _FEMALE_PRONOUNS:
            gender = "m" if head in _MALE_PRONOUNS else "f"
            found = self._person(pronoun, gender)
            if isinstance(found, Character):
                self._genders.setdefault(found, gender)
            return found
        if head in _PLURAL_PRONOUNS:
            return self._several(pronoun)
        if head in _THING_PRONOUNS:
            return self._thing(pronoun)
        return None

    def _right_before(self, pronoun: Mention) -> Character | Mention | None:
        """Who stands before `who`: Ek, who said."""
        best: Mention | None = None
        for mention in self._reading.mentions_between(
            self._reading.sentences[pronoun.sentence][0], pronoun.start
        ):
            if mention.region < 0 and mention.kind != "pronoun":
                best = mention
        if best is None:
            return None
        return self._reading.cast.get(best) or self.of_description(best) or best

    def _person(self, pronoun: Mention, gender: str) -> Character | Mention | None:
        best_score = 0.0
        best: Character | Mention | None = None
        for character, mentions in self._people_before(pronoun.start):
            score = self._salience(pronoun, gender, character, mentions)
            if score > best_score:
                best_score, best = score, character
        for mention in self._reading.mentions_between(
            self._reading.sentences[max(0, pronoun.sentence - 3)][0], pronoun.start
        ):
            if (
                mention.kind == "description"
                and mention.region < 0
                and not mention.plural
                and mention.head in PEOPLE
                and not (mention.head in MALE and gender == "f")
                and not (mention.head in FEMALE and gender == "m")
            ):
                meant = self.of_description(mention)
                if meant is not None:
                    continue
                score = 0.8 * self._nearness(pronoun, mention)
                if mention.head in (MALE if gender == "m" else FEMALE):
                    score += 0.5
                if score > best_score:
                    best_score, best = score, mention
        return best

    def _gender(self, character: Character) -> str:
        return character.gender or self._genders.get(character, "")

    def _salience(
        self, pronoun: Mention, gender: str, character: Character, mentions: list[Mention]
    ) -> float:
        known = self._gender(character)
        if known and known != gender:
            return 0.0
        if character.kind in ("organization", "group"):
            return 0.0
        score = max(self._nearness(pronoun, mention) for mention in mentions[-6:])
        # A pronoun tied to the character keeps it near: he said ... he added
        for other, meant in reversed(self._pronouns.items()):
            if meant is character and other.start < pronoun.start:
                score = max(score, 1.1 * self._nearness(pronoun, other))
                break
        if known == gender:
            score += 0.6
        elif character.kind == "person":
            score += 0.3
        if self._speakers:
            end, speaker = self._speakers[-1]
            if speaker is character and end <= pronoun.start:
                gap = self._reading.tokens.areas[pronoun.first] - self._reading.tokens.areas[
                    min(self._reading.token_at(end), len(self._reading.tokens) - 1)
                ]
                score += 0.9 if gap <= 1 else 0.5 if gap <= 3 else 0.2
        return score + min(len(character.mentions), 8) * 0.03

    def _nearness(self, pronoun: Mention, mention: Mention) -> float:
        """2 for a subject in the sentence before, less for others and farther ones."""
        ago = pronoun.sentence - mention.sentence
        if ago > _REACH:
            return 0.05
        score = 1.6 / (1 + 0.55 * ago) if ago else 1.2
        tokens = self._reading.tokens
        before = mention.first - 1
        begins = before < 0 or tokens.sentences[before] != mention.sentence
        if begins:
            score *= 1.35
        elif mention.region >= 0:
            score *= 0.35
        elif not tokens.lows[before][0].isalnum() or tokens.lows[before] in (
            "and", "but", "that", "as", "while", "when", "because", "said"
        ):
            score *= 1.1
        else:
            score *= 0.75
        if mention.last + 1 < len(tokens) and tokens.lows[mention.last + 1] == "'s":
            score *= 0.7
        return score

    def _people_before(self, offset: int) -> list[tuple[Character, list[Mention]]]:
        """Every character who can be a person, with the mentions before *offset*."""
        found = []
        for character in dict.fromkeys(self._reading.cast.values()):
            if character.kind in ("organization", "group"):
                continue
            before = [m for m in character.mentions if m.start < offset]
            if before:
                found.append((character, before))
        return found

    def _several(self, pronoun: Mention) -> Character | Mention | None:
        """The last group or organisation before `they`."""
        best: Mention | None = None
        for mention in self._reading.mentions_between(
            self._reading.sentences[max(0, pronoun.sentence - 2)][0], pronoun.start
        ):
            if mention.region >= 0 or mention.kind == "pronoun":
                continue
            character = self._reading.cast.get(mention)
            grouped = mention.plural or mention.head in GROUPS or (
                character is not None and character.kind in ("organization", "group")
            )
            if grouped and (best is None or self._is_subject(mention) or not self._is_subject(best)):
                best = mention
        if best is None:
            return None
        return self._reading.cast.get(best) or best

    def _thing(self, pronoun: Mention) -> Character | Mention | None:
        """The last organisation or document before `it`."""
        best: Mention | None = None
        for mention in self._reading.mentions_between(
            self._reading.sentences[max(0, pronoun.sentence - 2)][0], pronoun.start
        ):
            if mention.region >= 0 or mention.kind == "pronoun":
                continue
            character = self._reading.cast.get(mention)
            fits = mention.head in ORGANIZATIONS | DOCUMENTS or (
                character is not None and character.kind in ("organization", "unknown")
            )
            if fits and (best is None or self._is_subject(mention) or not self._is_subject(best)):
                best = mention
        if best is None:
            return None
        return self._reading.cast.get(best) or self.of_description(best) or best

    def _is_subject(self, mention: Mention) -> bool:
        before = mention.first - 1
        tokens = self._reading.tokens
        if before >= 0 and tokens.lows[before] == "the":
            before -= 1
        return before < 0 or tokens.sentences[before] != mention.sentence
