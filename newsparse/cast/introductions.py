"""What the article says its characters are: titles, appositions, and the descriptions they bear."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.cast.appositions import MAY_LEAD_TO_ROLES, after_place, opens_clause, role_start
from newsparse.cast.characters import Character, CharacterKind
from newsparse.cast.name_kinds import is_honorific
from newsparse.cast.printed_roles import PrintedRole, fullest_of
from newsparse.cast.roles import Roles
from newsparse.english.clause_words import ADDING_CLAUSES
from newsparse.english.given_names import GIVEN
from newsparse.english.noun_phrases import LONGEST_PHRASE, PhraseReader
from newsparse.english.nouns import ORGANIZATIONS, PEOPLE
from newsparse.english.role_nouns import is_person_noun, may_begin_role, names_a_role
from newsparse.english.roles import BEARERS
from newsparse.english.words import (
    ARTICLES,
    AUXILIARIES,
    CALENDAR,
    DETERMINERS,
    HONORIFICS,
    ORGANIZATION_WORDS,
    PREPOSITIONS,
    TITLES,
)
from newsparse.prose.phrases import Mention, Phrases
from newsparse.prose.tokens import NOTHING
from newsparse.spans import CharSpan

__all__ = ["introduce"]

# What an apposition or a name with its role ends before: Ek, a farmer, said
_CLOSES: Final = ADDING_CLAUSES.union(', . ; : ) ( — – " “ ”'.split(), [NOTHING])
# What follows a name after a role, where no clause of its own begins: the chief, Ada Ek, said
_AFTER_NAMES: Final = frozenset((",", ".", ")", ";", "—", "(", NOTHING))
# What may end, right before a name, what its bearer is called: the minister, Ek; the firm Ek
_BEFORE_NAMES: Final = ORGANIZATIONS.union([",", "called", "named", "the"])
# How many words before a name a description that stands beside it may begin.
_REACH_WORDS: Final = 40
# How many roles of one character are kept.
_MOST_ROLES: Final = 40


def introduce(
    phrases: Phrases, cast: dict[Mention, Character]
) -> tuple[dict[Mention, Character], Roles]:
    """The cast once more, with the kinds that roles tell; and everybody's roles."""
    finder = _Finder(phrases, cast)
    finder.find()
    known = {character: character.of_kind(kind) for character, kind in finder.kinds.items()}
    if known:
        cast = cast.copy()
        for character in known.values():
            cast.update(dict.fromkeys(character.mentions, character))
    return cast, finder.roles_of(known)


class _Finder:
    """One article's search for roles.

    What it finds is in `spans`, `heads`, `apposed` and `kinds`; see `Roles`, whose values they
    become. The rest is to search by.

    Attributes:
        spans: Each character's roles as printed, those that a verb stands before left out.
        heads: The nouns of these.
        apposed: The character that a description stands beside.
        kinds: The kinds that roles tell, where names don't.
        phrases: Reads noun phrases.
        candidates: All roles as printed, from which the fullest is chosen.
        by_last: The definite descriptions of one thing that end with a token.
        titles: Titles that were read before: most come again and again.
        named: The mentions by name, in order, each with the character that it means.
        people: The person's name that ends with a token: a role doesn't reach over it.
    """

    def __init__(self, reading: Phrases, cast: dict[Mention, Character]) -> None:
        self.reading = reading
        self.tokens = reading.tokens
        self.words = reading.tokens.words
        self.lows = reading.tokens.lows
        self.spans: dict[Character, list[CharSpan]] = {}
        self.heads: dict[Character, set[str]] = {}
        self.apposed: dict[Mention, Character] = {}
        self.kinds: dict[Character, CharacterKind] = {}
        self.phrases = PhraseReader(reading)
        self.candidates: dict[Character, list[PrintedRole]] = {}
        self.by_last: dict[int, list[Mention]] = {}
        self.titles: set[tuple[Character, str]] = set()
        self.people: dict[int, Mention] = {}
        self.named: list[tuple[Mention, Character]] = []
        people, named = self.people, self.named
        for mention in reading.mentions:
            kind = mention.kind
            if kind == "name":
                character = cast[mention]
                named.append((mention, character))
                if character.kind == "person":
                    people[mention.last] = mention
            elif kind == "description":
                if mention.definite and not mention.plural:
                    self.by_last.setdefault(mention.last, []).append(mention)
                if mention in cast:
                    named.append((mention, cast[mention]))

    def find(self) -> None:
        """Note every role of every mention by name."""
        lows, by_last = self.lows, self.by_last
        for mention, character in self.named:
            if mention.title:
                self._note_title(mention, character)
            if lows[mention.last + 1] in MAY_LEAD_TO_ROLES:
                self._note_after(mention, character)
            before = mention.first - 1
            if lows[before] in _BEFORE_NAMES or before in by_last:
                self._note_ahead(mention, character)

    def _note_ahead(self, mention: Mention, character: Character) -> None:
        """Note what stands before a name, by the word or the sign right before it."""
        before = mention.first - 1
        low = self.lows[before]
        if low == "the" and self.lows[mention.first] in HONORIFICS:
            before -= 1  # the minister, the Hon. Ada Ek
            low = self.lows[before]
        if before < 1:
            return
        if low == ",":
            self._note_before(mention, character, before)
            self._note_role_before(mention, character, before - 1)
        elif low in ("called", "named"):
            described = self.reading.ending_at[before - 1]
            if described is not None and described.kind == "description":
                self._note_called(mention, character, described)
        elif before in self.by_last:
            self._note_directly_before(mention, character, self.by_last[before])
        elif low in ORGANIZATIONS:
            self._note_body(mention, character, low)

    def roles_of(self, known: dict[Character, Character]) -> Roles:
        """What was found, of the characters as they are *known* now."""
        fullest = {who: fullest_of(roles).span for who, roles in self.candidates.items()}
        if not known:
            return Roles(self.spans, self.heads, self.apposed, fullest)
        now = known.get
        return Roles(
            {now(who, who): spans for who, spans in self.spans.items()},
            {now(who, who): heads for who, heads in self.heads.items()},
            {mention: now(who, who) for mention, who in self.apposed.items()},
            {now(who, who): span for who, span in fullest.items()},
        )

    def kind_of(self, character: Character) -> CharacterKind:
        """What *character* is, as far as is known by now."""
        return self.kinds.get(character, character.kind)

    # -- noting

    def _note(self, character: Character, first: int, last: int, *, beside: bool = True) -> None:
        """Note the role that the tokens *first* to *last* print."""
        span = self.reading.span(self.tokens.starts[first], self.tokens.ends[last])
        candidates = self.candidates.setdefault(character, [])
        if len(candidates) < _MOST_ROLES and all(span.text != c.span.text for c in candidates):
            candidates.append(PrintedRole(span, beside))
        if beside:
            self._add(character, span)

    def _add(self, character: Character, span: CharSpan) -> None:
        """Add a role, and the nouns that it is headed by."""
        if self.kind_of(character) == "unknown":
            self.kinds[character] = "person"  # what has a role is one
        known = self.spans.setdefault(character, [])
        if span.text in [other.text for other in known]:
            return
        if len(known) < _MOST_ROLES:
            known.append(span)
        words = [word.strip(".,") for word in span.text.lower().split()]
        heads = self.heads.setdefault(character, set())
        # The head stands before the first preposition: head of the agency
        for index, word in enumerate(words):
            if index and word in PREPOSITIONS:
                break
            if word in PEOPLE:
                heads.add(word)
            elif word in TITLES:
                heads.add(TITLES[word])

    def _note_title(self, mention: Mention, character: Character) -> None:
        """`Transport Minister Ek`; the title and what the phrase before it adds."""
        if (character, mention.title) in self.titles:
            return
        self.titles.add((character, mention.title))
        if is_honorific(mention.title):
            return
        title = self.reading.span(mention.start, mention.start + len(mention.title))
        self._add(character, title)
        last = mention.first
        while self.tokens.starts[last + 1] < title.end:
            last += 1
        while last > mention.first and (
            self.lows[last] in HONORIFICS
            or not (self.words[last][0].isalnum() or self.words[last] == ")")
        ):
            last -= 1
        first = self._phrase_first(last)
        if self._is_attached(mention) or not names_a_role(self.lows[first : last + 1]):
            first = mention.first  # an aide to Senator Ek
        first = min(first, mention.first)
        if not self._is_title(first, last):
            return
        last += self.words[last + 1] == "."  # Gov.
        if first < last and self.lows[first] in DETERMINERS:
            first += 1
        self._note(character, first, last)

    def _is_title(self, first: int, last: int) -> bool:
        """Whether a title says what somebody is: not in top Ek, former Ek"""
        lows = self.lows[first : last + 1]
        telling = names_a_role(lows) or is_person_noun(lows[-1])
        return telling or not TITLES.keys().isdisjoint(lows)

    # -- after the name

    def _note_after(self, mention: Mention, character: Character) -> None:
        """`Ek, the mayor of Leeds,` and `Ek (45), who is a farmer` and `Ek is a farmer`."""
        start, beside = role_start(self.tokens, mention)
        tokens = self.tokens
        if start is None or tokens.quoted(start) or opens_clause(tokens, start):
            return
        if not may_begin_role(self.lows[start : start + LONGEST_PHRASE + 1]):
            return  # as most
        last = self.phrases.last_of(start)
        if last < start:
            return
        told = self._description_at(start)
        if beside and told is not None and self._tells_body(told):
            self._note_told_body(mention, character, told)
        body = mention.kind == "name" and (
            mention.name[-1].isupper() or mention.head in ORGANIZATION_WORDS
        )
        if body and self.kind_of(character) == "organization":
            return  # According to the EHA, one user said; the Sheriff's Office, Sheriff Ek and
        if not self._is_role(start, last, character):
            return
        if beside and not self._is_closed(mention, last + 1):
            return
        if last in self.people and not self._is_attached(self.people[last]):
            last = self._last_before(self.people[last], start)
            if last < start or not self._is_role(start, last, character):
                return  # Ek, Prime Minister Lie and
        self._note(character, start, last, beside=beside)
        if beside and told is not None and not told.plural:
            self.apposed[told] = character

    def _last_before(self, other: Mention, start: int) -> int:
        """Index of the last token before `and` and *other*: Ek, the owner of it, and Bo Lie"""
        joint = other.first - 1
        while joint > start and self.lows[joint] != "and":
            joint -= 1
        return joint - 1

    def _note_told_body(self, mention: Mention, character: Character, told: Mention) -> None:
        """Keep what an apposition says of a body: Ekware, a private company that sells boats"""
        if self.kind_of(character) == "person" and character.name[0].lower() not in GIVEN:
            self.kinds[character] = "unknown"
        self._note_body(mention, character, told.head)

    def _tells_body(self, description: Mention) -> bool:
        """Whether an apposition says what a body is: Ekware, a private company that sells boats"""
        return (
            description.head in ORGANIZATIONS
            and not description.plural
            # but a former producer is a person
            and not (description.head in PEOPLE and self.lows[description.first + 1] == "former")
            and self.words[description.first - 1] == ","
            and self.lows[description.first] in ("a", "an")
        )

    def _is_attached(self, mention: Mention) -> bool:
        """Whether a preposition ties the name to what stands before it: an aide to Ada Ek"""
        before = mention.first - 1
        if self.lows[before] == "the":
            before -= 1
        return self.lows[before] in PREPOSITIONS

    def _is_role(self, first: int, last: int, character: Character) -> bool:
        """Whether the phrase says what a person is: by its noun, or by an article after a name."""
        lows = self.lows[first : last + 1]
        if CALENDAR.intersection(lows):
            return False
        if names_a_role(lows) or (lows[0] in DETERMINERS and is_person_noun(lows[-1])):
            return True
        return (
            self.words[last + 1] in _CLOSES
            and self.kind_of(character) == "person"
            and len(character.name) > 1
            and lows[0] in ("a", "an")
            and lows[-1] not in ORGANIZATIONS
        )

    def _is_closed(self, mention: Mention, index: int) -> bool:
        """Whether an apposition may end before *index*: not in Leeds, the mayor said"""
        if self.tokens.sentences[index] != mention.sentence or self.words[index] in _CLOSES:
            return True
        first = mention.first
        if len(mention.name) < 2:
            return False
        if first - 1 in self.reading.cues:  # said Ada Ek, a nurse based in Leeds
            return index not in self.reading.cues and self.lows[index] not in AUXILIARIES
        opens = self.tokens.sentences[first - 1] != mention.sentence
        return opens or self.tokens.quoted(first - 1)

    def _description_at(self, index: int) -> Mention | None:
        """The description that begins with a token, the shortest of several."""
        start = self.tokens.starts[index]
        for mention in reversed(self.reading.mentions_between(start, start + 1)):
            if mention.kind == "description":
                return mention
        return None

    # -- before the name

    def _phrase_first(self, last: int) -> int:
        """Index of the first token of the phrase that ends at *last*, after whoever is named."""
        first = self.phrases.first_of(last)
        for index in range(last, first - 1, -1):
            if index in self.people and self.lows[index + 1] != "'s":
                first = index + 1
                while first < last and self.lows[first] in ("and", "&", "'s"):
                    first += 1
                break
        return first

    def _note_role_before(self, mention: Mention, character: Character, last: int) -> None:
        """`Ekville North MP, Ada Ek said`, `said taxi driver, Mr Ek`."""
        if self.tokens.quoted(last) or last in self.people:
            return
        first = self._phrase_first(last)
        if first > last or not names_a_role(self.lows[first : last + 1]):
            return
        opens = self.tokens.sentences[first - 1] != mention.sentence
        after = mention.last + 1
        said = after in self.reading.cues or self.lows[after] == "("
        told = first - 1 in self.reading.cues
        clause = opens or self.tokens.quoted(first - 1) or self.words[first - 1] == ","
        if told or (clause and said):
            self._note(character, first, last)
            description = self._description_at(first)
            if description is not None and not description.plural:
                self.apposed[description] = character

    def _note_before(self, mention: Mention, character: Character, comma: int) -> None:
        """`The company's chief executive, Ada Ek, said`."""
        closing = after_place(self.tokens, mention.last + 1)
        if self.words[closing] not in _AFTER_NAMES:
            return  # a new clause: According to the minister, Ek will
        for description in self.reading.mentions_before(mention, _REACH_WORDS):
            if (
                description.kind == "description"
                and not description.plural
                and (is_person_noun(description.head) or description.head in BEARERS)
                and description not in self.apposed  # Ek, a farmer in Skien, Norway,
                and self._reaches(description, comma)
            ):
                first = min(self._phrase_first(description.last), description.first)
                self._note(character, first, comma - 1)
                self.apposed[description] = character

    def _reaches(self, description: Mention, comma: int) -> bool:
        """Whether only phrases with prepositions stand between: partner at the firm, Ada Ek"""
        last = max(description.last, self.phrases.last_of(description.first))
        return last == comma - 1

    def _note_body(self, mention: Mention, character: Character, noun: str) -> None:
        """`in newspaper Ekville Nyheter`, for `the newspaper`."""
        kind = self.kind_of(character)
        if not mention.title and kind in ("organization", "unknown"):
            if kind == "unknown":
                self.kinds[character] = "organization"
            self.heads.setdefault(character, set()).add(noun)

    def _note_called(self, mention: Mention, character: Character, description: Mention) -> None:
        """`A diver named Ada Ek`, `a group called Warm Piers`."""
        if self.tokens.quoted(mention.last + 1) or self.lows[mention.last + 1] in ARTICLES:
            return  # the team called Ada Ek “a wall”
        self.apposed[description] = character
        if description.head in PEOPLE:
            self._note(character, description.first, description.last)

    def _note_directly_before(
        self, mention: Mention, character: Character, descriptions: Sequence[Mention]
    ) -> None:
        """`The software firm Ekware`."""
        for description in descriptions:
            if description.sentence == mention.sentence:
                self.apposed[description] = character
                if description.head in ORGANIZATIONS:
                    self._note_body(mention, character, description.head)
