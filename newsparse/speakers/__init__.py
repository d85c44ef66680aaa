"""Mentions -> speakers: who "he", "the top diplomat" and "Lavrov" are.

Whom a mention stands for is known from the reading: names are joined to a cast
(`newsparse.cast.bearers`), descriptions are matched with what the article says of that cast
(`newsparse.cast.introductions`), and a pronoun goes to whoever fits by gender, nearness and the
running speaker (`newsparse.cast.pronouns`). Here answers become speakers with names and roles.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, final

from newsparse.cast.characters import Character
from newsparse.cast.name_kinds import likely_kind
from newsparse.cast.referents import Referent
from newsparse.english.bodies import RENAMED_BODIES
from newsparse.english.labels import ANSWER_LABELS, QUESTION_LABELS
from newsparse.english.noun_phrases import PhraseReader
from newsparse.english.nouns import HANDFULS, MASS_DOCUMENTS, PEOPLE
from newsparse.english.territories import TERRITORIES
from newsparse.english.words import PRONOUNS
from newsparse.making import quote_of
from newsparse.prose.phrases import Mention
from newsparse.reading import Reading
from newsparse.spans import Attribution, CharSpan, Quote, Speaker, SpeakerKind
from newsparse.speakers.affiliations import body_in, body_of
from newsparse.speakers.called import folded
from newsparse.speakers.employers import is_body_named_like_people
from newsparse.speakers.genders import Printed, gender_of
from newsparse.speakers.joint import joint_mentions
from newsparse.speakers.kinds import kind_of_mention, kind_of_words
from newsparse.speakers.roll import Roll
from newsparse.speakers.tails import tail_end
from newsparse.speakers.voices import Voice, fill_in, speaker_of, tie

__all__ = ["resolve_speakers", "who_is"]

# How many characters before an answer's span a mention begins, at most, that reaches into it.
_FARTHEST_MENTION: Final = 120


def resolve_speakers(
    reading: Reading,
    quotes: Sequence[Quote],
    answers: Mapping[Quote, tuple[str, Attribution]],
    min_confidence: float = 0.0,
    authors: Sequence[str] = (),
    *,
    gender_names: bool = True,
) -> tuple[tuple[Quote, ...], tuple[Speaker, ...]]:
    """Tie every answer to a speaker.

    Args:
        reading: The article's prose.
        quotes: Its quotes, still open, in order.
        answers: The name of the strategy that answered, and its answer, for as many of them as
            were answered.
        min_confidence: Below it a quote's speaker is left out.
        authors: Who wrote the article; one alone is its `I`.
        gender_names: Whether a given name alone may tell a person's gender.

    Returns:
        The quotes with their speakers, and the speakers in order of first quote.
    """
    author = authors[0] if len(authors) == 1 else None
    resolver = _Resolver(reading, author, gender_names=gender_names)
    answered = [answers.get(quote) for quote in quotes]
    voices = [resolver.voice_of(told[1]) if told is not None else (None, None) for told in answered]
    speakers: dict[Voice, Speaker] = {}
    resolved: list[Quote] = []
    # A speaker is made when all voices are known, and so all that points at it.
    for quote, told, (voice, joint) in zip(quotes, answered, voices, strict=True):
        if told is None:
            resolved.append(quote)
            continue
        strategy, answer = told
        speaker = None
        if voice is not None and answer.confidence >= min_confidence:
            speaker = speakers.get(voice)
            if speaker is None:
                speaker = speakers[voice] = speaker_of(reading, voice)
        resolved.append(
            quote_of(
                quote.kind,
                quote.content,
                quote.sentence,
                _plain(answer.cue) if answer.cue is not None else quote.cue,
                joint if joint is not None else _plain(answer.mention),
                speaker,
                float(answer.confidence),
                strategy,
            )
        )
    return tuple(resolved), tuple(speakers.values())


def who_is(reading: Reading, authors: Sequence[str] = ()) -> Callable[[CharSpan], Speaker | None]:
    """A function that says whom a span points at; None where nobody knows.

    The speakers that it gives have a name, a kind and a role, and no more.
    """
    resolver = _Resolver(reading, authors[0] if len(authors) == 1 else None)

    def who(span: CharSpan) -> Speaker | None:
        voice, _ = resolver.voice_of(Attribution(mention=span))
        return Speaker(voice.name, voice.kind, voice.role) if voice is not None else None

    return who


@final
class _Resolver:
    """One article's resolution: who said the quotes, which are asked about in order.

    There is one voice for each character, for each description that no character bears, and for
    each name that only an answer has.
    """

    def __init__(self, reading: Reading, author: str | None, *, gender_names: bool = True) -> None:
        self._gender_names: bool = gender_names
        self._reading: Reading = reading
        self._author: str | None = author
        self._by_character: dict[Character, Voice] = {}
        self._by_phrase: dict[tuple[str, ...], Voice] = {}
        self._by_name: dict[str, Voice] = {}
        self._tied: set[Mention] = set()
        # Few articles need these: they are made when they are first asked for.
        self._known_roll: Roll | None = None
        self._known_phrases: PhraseReader | None = None
        self._known_people: list[Character] | None = None
        # Whom pronouns and descriptions stand for, the other way round.
        self._meant_by: dict[Referent, list[Mention]] = {}
        meant = reading.referents.meant
        for mention in reading.referents.tied:
            self._meant_by.setdefault(meant[mention], []).append(mention)

    def voice_of(self, answer: Attribution) -> tuple[Voice | None, CharSpan | None]:
        """Who *answer* says it was; and where two are named that speak together."""
        if answer.name is not None:
            voice: Voice | None = self._voice_by_name(answer.name)
        elif answer.mention is not None:
            mention = self._mention_for(answer.mention)
            joint = self._joint_voice(mention) if mention is not None else None
            if joint is not None:
                return joint
            voice = self._voice_by_mention(answer.mention, mention)
        else:
            return None, None
        if voice is not None and answer.mention is not None:
            voice.mentions.add((answer.mention.start, answer.mention.end))
        if voice is not None:
            fill_in(voice, answer)
        return voice, None

    # -- by name

    def _voice_by_name(self, name: str) -> Voice:
        """Who goes by *name*: a character, a description met before, or somebody new."""
        if self._known_roll is None:
            self._known_roll = Roll(self._reading.cast.values())
        bearer = self._known_roll.bearer_of(name)
        if bearer is not None:
            return self._voice_of_character(bearer)
        called = folded(name)
        described = self._by_phrase.get(tuple(called.split()))
        return described or self._by_name.setdefault(called, Voice(str.__str__(name), "unknown"))

    # -- by mention

    def _voice_by_mention(self, span: CharSpan, mention: Mention | None) -> Voice | None:
        """Whom the words *span* point at, which are *mention* if the article was read so."""
        if span.text in QUESTION_LABELS:
            return None
        if span.text in ANSWER_LABELS:
            main = self._main_person()
            return self._voice_of_character(main) if main is not None else None
        if mention is None:
            return self._voice_of_words(span)
        character = self._reading.cast.get(mention)
        if character is not None:
            return self._voice_of_character(character)
        if mention.kind == "pronoun":
            return self._voice_of_pronoun(mention)
        return self._voice_of_description(mention)

    def _main_person(self) -> Character | None:
        """The person whom the article names most often, the first among equals."""
        if self._known_people is None:
            cast = dict.fromkeys(self._reading.cast.values())
            roles = self._reading.roles.fullest
            self._known_people = [
                character
                for character in cast
                if likely_kind(character, met_as_person=character in roles) == "person"
            ]
            self._known_people.sort(key=lambda one: len(one.mentions), reverse=True)
        return self._known_people[0] if self._known_people else None

    def _mention_for(self, span: CharSpan) -> Mention | None:
        """The mention that *span* means: the same one, else the one that it covers best.

        A plug-in may give `Mayor Dana Ek` or `Ek`, where the mention is `Dana Ek`. Names come
        first; None where they share less than half of the shorter one.
        """
        exact = self._reading.mention_at(span)
        if exact is not None:
            return exact
        covered = [
            mention
            for mention in self._reading.mentions_between(
                max(0, span.start - _FARTHEST_MENTION), span.end
            )
            if mention.start < span.end and span.start < mention.end
        ]
        if not covered:
            return None

        # Names first; then the most characters that both have, less those of the mention alone.
        def fit(mention: Mention) -> tuple[bool, int]:
            shared = min(mention.end, span.end) - max(mention.start, span.start)
            return mention.kind == "name", 2 * shared - (mention.end - mention.start)

        best = max(covered, key=fit)
        shared = min(best.end, span.end) - max(best.start, span.start)
        return best if 2 * shared >= min(best.end - best.start, len(span)) else None

    def _voice_of_character(self, character: Character) -> Voice:
        """The voice of somebody named in the article."""
        voice = self._by_character.get(character)
        if voice is None:
            role = self._reading.roles.fullest.get(character)
            people = self._reading.referents.people
            tied = self._meant_by.get(character, ())
            met = role is not None or character in people
            met = met and not (tied and _is_called_a_body(tied))
            kind = likely_kind(character, met_as_person=met)
            name = " ".join(character.name)
            described = role.text if role is not None else self._description_of(tied)
            if " ".join(character.key) in TERRITORIES:
                described = None  # Norway, the minister's home
            voice = Voice(name, kind, described and " ".join(described.split()))
            if kind == "person":
                if (
                    not met
                    and described is None
                    and is_body_named_like_people(self._reading, character)
                ):
                    voice.kind = "organization"
                else:
                    voice.affiliation = body_of(self._reading, character)
                    voice.gender = self._gender_of(character)
            tie(voice, character.mentions)
            tie(voice, tied)
            self._by_character[character] = voice
        return voice

    def _gender_of(self, referent: Referent) -> Printed | None:
        tied = self._meant_by.get(referent, ())
        return gender_of(self._reading, referent, tied, names=self._gender_names)

    def _description_of(self, tied: Sequence[Mention]) -> str | None:
        """What a person without a role is called in what is *tied* to it: the Catalan coach"""
        if not tied:
            return None
        text = self._reading.text
        descriptions = [
            text[mention.start : mention.end]
            for mention in tied
            if mention.kind == "description" and mention.head in PEOPLE
        ]
        return max(descriptions, key=lambda words: len(words.split()), default=None)

    def _joint_voice(self, mention: Mention) -> tuple[Voice, CharSpan] | None:
        """Those who speak together by *mention*, and where all are named; None for one alone."""
        parts = joint_mentions(self._reading, mention)
        if parts is None:
            return None
        cast = self._reading.cast
        *others, last = (" ".join(cast[part].name) for part in parts)
        name = f"{', '.join(others)} and {last}"
        voice = self._by_name.setdefault(folded(name), Voice(name, "group"))
        tie(voice, parts)
        return voice, self._reading.span(parts[0].start, parts[-1].end)

    def _voice_of_pronoun(self, mention: Mention) -> Voice | None:
        """Whom `he` stands for; `I` is the article's one author."""
        if mention.head == "i" and self._author is not None:
            voice = self._voice_by_name(self._author)
            voice.kind = "person"
            return voice
        antecedent = self._reading.referents.of(mention)
        return self._voice_of_referent(antecedent) if antecedent is not mention else None

    def _voice_of_referent(self, referent: Referent) -> Voice:
        if isinstance(referent, Character):
            return self._voice_of_character(referent)
        return self._voice_of_phrase(referent)

    def _voice_of_description(self, mention: Mention) -> Voice:
        """Whom a description stands for: a character, or who is called so and no more."""
        voice = self._voice_of_referent(self._reading.referents.of(mention))
        voice.mentions.add((mention.start, mention.end))
        return voice

    def _who_follows(self, index: int) -> bool:
        """Whether `who` stands at the token *index*, or after a comma there."""
        lows = self._reading.tokens.lows
        return lows[index + (lows[index] == ",")] == "who"

    def _is_told_as_person(self, mention: Mention, last: int, kind: SpeakerKind) -> bool:
        """Whether `who` follows a noun that may be a person's; or `he` or `she` stands for it."""
        if kind == "unknown":
            return self._who_follows(mention.last + 1)
        if kind != "organization" or not mention.head.endswith(("er", "or")):
            return False  # a supplier, an operator; but the council
        return self._who_follows(last + 1) or any(
            other.head in ("he", "she") for other in self._meant_by.get(mention, ())
        )

    def _voice_of_phrase(self, mention: Mention) -> Voice:
        """A speaker known by a description alone: `officials`, `a spokesman for the mayor`."""
        if self._known_phrases is None:
            self._known_phrases = PhraseReader(self._reading)
        last = self._known_phrases.end_of(mention.first, mention.last)
        if mention.head in MASS_DOCUMENTS:  # data that Ek compiled are not those from the ministry
            last = tail_end(self._reading, mention, last)
        span = self._reading.span(mention.start, self._reading.tokens.ends[last])
        words = tuple(folded(span.text).split())
        voice = self._by_phrase.get(words)
        if voice is None:
            kind = kind_of_mention(mention)
            if mention.head in HANDFULS and "of" in words:
                kind = "group"  # a group of pilots
            elif self._is_told_as_person(mention, last, kind):
                kind = "person"  # a potter who owns three shops
            voice = self._by_phrase[words] = Voice(" ".join(span.text.split()), kind)
            if kind != "organization":
                voice.affiliation = body_in(self._reading, span.start, span.end)
            if kind == "person":
                voice.gender = self._gender_of(mention)
        if mention not in self._tied:
            self._tied.add(mention)
            tie(voice, (mention, *self._meant_by.get(mention, ())))
            # What is called so again goes without its tail: a man who saw it; the man
            tail = self._reading.tokens.ends[tail_end(self._reading, mention, last)]
            if tail > span.end:
                fuller = " ".join(self._reading.text[span.start : tail].split())
                voice.name = max(voice.name, fuller, key=len)
        return voice

    def _voice_of_words(self, span: CharSpan) -> Voice | None:
        """A mention that no word list knows, as a plug-in may give it."""
        if span.text.lower() in PRONOUNS or not span.text.strip():
            return None
        words = tuple(folded(span.text).split())
        voice = Voice(" ".join(span.text.split()), kind_of_words(words))
        return self._by_phrase.setdefault(words, voice)


def _is_called_a_body(tied: Sequence[Mention]) -> bool:
    """Whether `the company` or the like is among what is *tied* to somebody."""
    return any(
        mention.kind == "description"
        and mention.head in RENAMED_BODIES
        and mention.head not in PEOPLE  # a former producer
        for mention in tied
    )


def _plain(span: CharSpan | None) -> CharSpan | None:
    """*span* as a `CharSpan` and nothing more: an article holds no plug-in's own classes."""
    if span is None or type(span) is CharSpan:
        return span
    return CharSpan(span.start, span.end, str.__str__(span.text))
