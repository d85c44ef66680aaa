"""Whom pronouns stand for.

Who speaks, who was named last and who is a sentence's subject are the signs by which `he` finds its
antecedent: salience by weighted signs, after Lappin and Leass, "An algorithm for pronominal
anaphora resolution" (Computational Linguistics 20, 1994), with learned weights
(`benchmarks/train_pronouns.py`).
"""

from __future__ import annotations

from collections.abc import Collection
from math import exp, fsum, inf
from operator import attrgetter
from typing import Final

from newsparse.cast.characters import Character, Gender
from newsparse.cast.foci import UNNAMED, Foci, Focus, Person
from newsparse.cast.referents import Referent
from newsparse.cast.salience import of_person, of_sentence, of_speech, of_standing, of_topic
from newsparse.cast.whole import Votes
from newsparse.english.bodies import BUILDINGS
from newsparse.english.given_names import is_telling
from newsparse.english.heads import PLURAL_PEOPLE, PLURAL_THINGS
from newsparse.english.nouns import DOCUMENTS, GROUPS, ORGANIZATIONS, PEOPLE, plurals
from newsparse.english.places import BEFORE_PLACES
from newsparse.english.pronouns import GENDERS, PLURALS, RELATIVES, THINGS
from newsparse.english.standing import clauses_between, form_of, joint_before
from newsparse.english.subjects.attachment import head_of
from newsparse.models.linear import Finding
from newsparse.prose.phrases import Mention

__all__ = ["antecedent_of", "findings_for", "pronoun_gender"]

# Bodies, and no buildings, of which there are several: police, companies
_SPEAKING_BODIES: Final = GROUPS | PLURAL_THINGS.difference(plurals(BUILDINGS))
# Whether two genders agree: `+`, `-`, or `0` where one isn't known.
_AGREEMENT: Final[dict[str, dict[str, str]]] = {
    "m": {"m": "+", "f": "-", "": "0"},
    "f": {"m": "-", "f": "+", "": "0"},
    "": {"m": "0", "f": "0", "": "0"},
}
# How many sentences back an antecedent is looked for.
_REACH_SENTENCES: Final = 14
# The same as signs have it: more roughly the more they are.
_ROUGHLY: Final = (0, 1, 2, 3, 4, 4, 4, *([7] * (_REACH_SENTENCES - 6)))
# How many paragraphs back are told apart.
_MOST_AREAS: Final = 3
# How many sentences before `it` and `they` an antecedent is looked for.
_FEW_SENTENCES: Final = 4
# The same in words, as sentences may have no end.
_FARTHEST_WORDS: Final = 200
# How many of those that fit are weighed.
_MOST_WEIGHED: Final = 7
# How sure `they` and `their` are of theirs: the share of right antecedents on the development sets,
# given a right mention.
_SURE_OF_MANY: Final = 0.75
# The same for `it` and `its`.
_SURE_OF_THING: Final = 0.7

# What speaks for a body or a group that `it` or `they` may stand for, in points: a sentence nearer
# is worth one. The numbers were chosen on the development sets. That its mention reports something
_REPORTING: Final = 1.5
# That it is a subject
_ACTING: Final = 1.0
# That many are new in the paragraph as one: Dozens of sailors came. “Sing,” they said
_NEW_SUBJECT: Final = 3.0
# Each mention before, four at most
_TOUCHED: Final = 0.5
_MOST_TOUCHES: Final = 4
# For a name, that nothing tells what it is
_UNKNOWN: Final = -1.5
# For a description, that many can be meant: the sailors; that one body can: the council
_MANY_DESCRIBED: Final = 1.0
_BODY_DESCRIBED: Final = 0.5
# That it spoke last, less one for each paragraph since, where the pronoun speaks too
_SPOKE_LAST: Final = 4
# What a noun says that `it` can stand for
_BODILY: Final = (ORGANIZATIONS | DOCUMENTS) - GROUPS
# The number by which mentions are compared
_last = attrgetter("last")
# How many regions of a sentence are looked at for whom they name.
_MOST_REGIONS: Final = 6
# Whom a pronoun could stand for, with what is known of them
Fitting = tuple[Referent, Focus, Person]


def pronoun_gender(low: str) -> Gender:
    """The gender of `he` and `she` in all their forms; empty for any other word."""
    return GENDERS.get(low, "")


def antecedent_of(foci: Foci, pronoun: Mention) -> Referent | None:
    """Whom *pronoun* stands for, None where nobody known is meant."""
    head = pronoun.head
    gender = GENDERS.get(head)
    if gender is not None:
        return _person(foci, pronoun, gender)
    if head in RELATIVES:
        return _right_before(foci, pronoun)
    if head in PLURALS:
        return _body_before(foci, pronoun, several=True)
    if head in THINGS:
        return _body_before(foci, pronoun, several=False)
    return None


def _right_before(foci: Foci, pronoun: Mention) -> Referent | None:
    """Who stands before `who`: Ek, who said; the Ek Group in Leeds, which says"""
    before = [
        mention
        for mention in foci.reading.mentions_before(pronoun, _FARTHEST_WORDS)
        if mention.region < 0 and mention.kind != "pronoun"
    ]
    if not before:
        return None
    best = max(before, key=_last)  # Ek's mother, who
    lows = foci.reading.tokens.lows
    if pronoun.head == "who" and lows[best.first - 1] in BEFORE_PLACES and len(best.name) == 1:
        head = head_of(foci.reading, best).mention
        best = head if head.head in PEOPLE else best  # the head of the union in Fellby, who
    if lows[best.first - 1] == "in" and pronoun.head == "which":
        best = next((other for other in before if other.last == best.first - 2), best)
    return foci.meant.get(best, best)


def _person(foci: Foci, pronoun: Mention, gender: Gender) -> Referent | None:
    """The likeliest antecedent of `he` or `she`."""
    fitting = _fitting(foci, pronoun, gender)
    if not fitting:
        return None
    if len(fitting) == 1:
        ((only, *_),) = fitting
        foci.genders.setdefault(only, gender)
        foci.certainty[pronoun] = 1.0
        return only
    scores = foci.model.scores(_findings(foci, pronoun, gender, fitting))
    top = max(scores)
    best = _who_led(foci, pronoun, fitting)
    if best is None:
        best, *_ = fitting[scores.index(top)]
    foci.genders.setdefault(best, gender)
    foci.certainty[pronoun] = 1 / fsum([exp(score - top) for score in scores])
    return best


def _who_led(foci: Foci, pronoun: Mention, fitting: list[Fitting]) -> Referent | None:
    """Whom a sentence is about that leads to its quotation by a colon: Ek hid it: “No,” she said"""
    tokens = foci.reading.tokens
    region = tokens.regions[pronoun.first - 1]
    if region < 0:
        return None
    colon = foci.reading.token_at(foci.reading.regions[region].start) - 1
    if tokens.words[colon] != ":" or tokens.sentences[colon] != pronoun.sentence:
        return None
    acting = [
        who
        for who, focus, _ in fitting
        if focus.last.sentence == pronoun.sentence and foci.standing_of(who, focus)[0] == "S"
    ]
    return acting[0] if len(acting) == 1 else None


def findings_for(
    foci: Foci, pronoun: Mention, gender: Gender
) -> list[tuple[Referent, list[Finding]]]:
    """Everybody *pronoun* could stand for, with what speaks for each."""
    fitting = _fitting(foci, pronoun, gender)
    if not fitting:
        return []
    found = _findings(foci, pronoun, gender, fitting)
    return [(who, findings) for (who, _, _), findings in zip(fitting, found, strict=True)]


def _findings(
    foci: Foci, pronoun: Mention, gender: Gender, fitting: list[Fitting]
) -> list[list[Finding]]:
    """What speaks for each of *fitting*, for whom *pronoun* could stand."""
    # What is the same for all of them
    reading, genders, votes = foci.reading, foci.genders, foci.whole.votes()
    sentence, area = pronoun.sentence, pronoun.area
    # How the pronoun is used: `!` where it reports, else its form
    use = "!" if pronoun in foci.speaking else form_of(reading, pronoun)
    before = joint_before(reading, pronoun)
    named_inside = _named_inside(foci, pronoun)
    others = "others" if named_inside else "none"
    topic, topic_before = foci.topic_of(area, pronoun), foci.topic_of(area - 1, pronoun)
    speaker, spoke = foci.running or (None, pronoun)
    here, following = _named_after(foci, pronoun)
    agreement = _AGREEMENT[gender]
    found: list[list[Finding]] = []
    for referent, focus, person in fitting:
        last, kind, printed = focus.last, person.kind, person.gender
        away, areas = sentence - last.sentence, area - last.area
        ago = _ROUGHLY[away]
        if areas > _MOST_AREAS:
            areas = _MOST_AREAS
        rank, named, has_role, speaks = person.known
        if kind == UNNAMED:
            later = "-"
        else:
            later = "here" if referent in here else "next" if referent in following else "no"
        inside = "it" if referent in named_inside else others
        # Where nothing but two words in capitals is known of somebody, the given name is one that
        # no table has; it may be of either gender, and isn't weighed against those that are listed.
        known = agreement[printed] if printed or kind != "unknown" or not gender else "+"
        tied = agreement[genders.get(referent, "")]
        vote = votes.get(referent)
        verdict = _verdict(vote, gender) if vote is not None else "0"
        clauses = clauses_between(reading, last, pronoun) if away == 0 else -1
        # Whether it spoke last, and if not, whether it was spoken of since
        if speaker is None or speaker is referent:
            floor = "none" if speaker is None else "self"
        else:
            floor = "new" if last.start > spoke.start else "old"
        # How it stands is mostly known from a pronoun before
        standing = focus.standing if focus.stood is last else foci.standing_of(referent, focus)
        place, left, right = standing
        findings = [
            (of_standing, use, ago, place, left, right),
            (of_person, use, kind, known, tied, verdict, areas, rank),
            (of_topic, use, ago, named, has_role, topic is referent, topic_before is referent),
            (of_speech, use, areas, inside, floor, speaks, kind),
            (of_sentence, use, ago, before, clauses, areas, later),
        ]
        found.append(findings)
    return found


def _fitting(foci: Foci, pronoun: Mention, gender: Gender) -> list[Fitting]:
    """Whom *pronoun* could stand for by gender and distance, the last one first.

    A given name alone doesn't tell a gender surely, but one that agrees with a pronoun before does.
    """
    fitting: list[Fitting] = []
    opposed = False
    start, earliest, genders = pronoun.start, pronoun.sentence - _REACH_SENTENCES, foci.genders
    for referent, focus in foci.recent():
        person = focus.person or foci.person_of(referent, focus)
        if not person.kind:
            continue  # no person
        last = focus.last
        if last.sentence < earliest:
            break
        if last.end > start:
            continue  # her neighbour is somebody else than her
        if person.gender != gender and gender:
            tied = person.gender if person.is_sure else genders.get(referent)
            if tied is not None and tied != gender:
                continue
            if person.gender and tied is None:
                opposed = True
        fitting.append((referent, focus, person))
        if len(fitting) == _MOST_WEIGHED:
            break
    return _unopposed(foci, fitting, gender) if opposed else fitting


def _unopposed(foci: Foci, fitting: list[Fitting], gender: Gender) -> list[Fitting]:
    """*fitting* without those of the other gender by name, where somebody's name tells *gender*.

    Linda Ek met John Rye. He ...
    """
    if not any(person.gender == gender and _is_telling(who) for who, _, person in fitting):
        return fitting
    return [
        (referent, focus, person)
        for referent, focus, person in fitting
        if person.gender in ("", gender)
        or foci.genders.get(referent) == gender
        or not _is_telling(referent)
    ]


def _is_telling(referent: Referent) -> bool:
    """Whether hardly anybody of the other gender has the given name."""
    if not isinstance(referent, Character) or len(referent.name) < 2:
        return False
    return is_telling(referent.name[0].lower())


def _named_inside(foci: Foci, pronoun: Mention) -> Collection[Character]:
    """Whom the words quoted in the sentence of *pronoun* name."""
    reading, named = foci.reading, foci.whole.named_in_region()
    if not named:
        return ()
    start, end = reading.sentences[pronoun.sentence]
    first = max(0, reading.region_at(start))
    inside: Collection[Character] = ()
    for index in range(first, min(first + _MOST_REGIONS, len(reading.regions))):
        region = reading.regions[index]
        if region.start >= end:
            break
        if region.end > start and index in named:
            inside = {*inside, *named[index]} if inside else named[index]
    return inside


def _verdict(votes: Votes, gender: str) -> str:
    """What the pronouns that can mean nobody else tell of *gender*."""
    if not gender:
        return "0"
    same, other = (votes.m, votes.f) if gender == "m" else (votes.f, votes.m)
    return ("+" if same else "") + ("-" if other else "")


def _named_after(foci: Foci, pronoun: Mention) -> tuple[Collection[Referent], Collection[Referent]]:
    """Whom the article names after *pronoun*: in its sentence, and in the next of its paragraph."""
    named = foci.whole.last_in_sentence()
    here, following = named.get(pronoun.sentence), named.get(pronoun.sentence + 1)
    return (
        [who for who, last in here.items() if last.start > pronoun.start] if here else (),
        [who for who, last in following.items() if last.area == pronoun.area] if following else (),
    )


def _body_before(foci: Foci, pronoun: Mention, *, several: bool) -> Referent | None:
    """Who, of those that are no single people, `they` or `it` stands for."""
    foci.certainty[pronoun] = _SURE_OF_MANY if several else _SURE_OF_THING
    best: dict[Referent, float] = {}
    top = -inf
    meant, speaking, length = foci.meant, foci.speaking, len(foci.reading.text) + 1
    for mention in foci.reading.mentions_before(pronoun, _FARTHEST_WORDS, sentences=_FEW_SENTENCES):
        if mention.region >= 0 or mention.kind == "pronoun":
            continue
        referent = meant.get(mention)
        if referent is None:
            # Most stand for themselves, and are no body
            plural, head = mention.plural, mention.head
            if not (plural or head in GROUPS if several else head in _BODILY and not plural):
                continue
            referent = mention
        worth = _worth(foci, referent, several=several)
        if worth is None:
            continue
        fit = worth - (pronoun.sentence - mention.sentence)
        if mention in speaking:
            fit += _REPORTING
        is_new = mention.plural and not mention.definite and mention.area == pronoun.area
        acting = _ACTING + _NEW_SUBJECT if is_new else _ACTING
        # How it stands is asked for only where that may decide
        if fit + acting + 1 > top and foci.place(mention) == "S":
            fit += acting
        fit += mention.start / length  # of equals the last one
        if fit > top:
            top = fit
        if referent not in best or fit > best[referent]:
            best[referent] = fit
    if foci.running_body is not None and pronoun in speaking:
        referent, mention = foci.running_body
        worth = _worth(foci, referent, several=several)
        away = pronoun.area - mention.area
        if worth is not None and away <= _SPOKE_LAST:
            worth += _SPOKE_LAST - away
            best[referent] = max(worth, best.get(referent, worth))
            top = max(worth, top)
    return _first_that_fits(best, top)


def _first_that_fits(fits: dict[Referent, float], wanted: float) -> Referent | None:
    """Who fits as well as *wanted*, of equals the one met first."""
    for referent, fit in fits.items():
        if fit == wanted:
            return referent
    return None


def _worth(foci: Foci, referent: Referent, *, several: bool) -> float | None:
    """How well `they` or `it` fits *referent*, wherever that stands; None for not at all."""
    if isinstance(referent, Mention):
        if several:
            grouped = referent.plural or referent.head in GROUPS
            return _MANY_DESCRIBED if grouped and _can_speak(foci, referent) else None
        return _BODY_DESCRIBED if referent.head in _BODILY and not referent.plural else None
    kind = referent.kind
    if kind == "person":
        return None
    if kind != "unknown":
        known = _known(foci, referent)
        return known - 1 if several else known  # they is more often people without a name
    if several or foci.whole.is_location(referent):
        return None
    return _known(foci, referent) + _UNKNOWN


def _known(foci: Foci, referent: Character) -> float:
    """What it is worth how often a body was met so far."""
    focus = foci.of(referent)
    return _TOUCHED * min(focus.touches, _MOST_TOUCHES) if focus is not None else 0.0


def _can_speak(foci: Foci, several: Mention) -> bool:
    """Whether *several* are people or bodies, or speak: no streets, boats or houses."""
    head = several.head
    if head in PLURAL_PEOPLE or head in _SPEAKING_BODIES or several in foci.speaking:
        return True
    return foci.reading.tokens.words[several.last][0].isupper()  # some Nigerians
