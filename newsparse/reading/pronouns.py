"""Whom pronouns stand for.

Who speaks, who was named last and who is a sentence's subject are the signs by which `he` finds its
antecedent: salience by weighted signs, after Lappin and Leass, "An algorithm for pronominal
anaphora resolution" (Computational Linguistics 20, 1994), with learned weights
(`benchmarks/train_pronouns.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import exp
from operator import itemgetter

from newsparse.lexicon.nouns import DOCUMENTS, GROUPS, ORGANIZATIONS
from newsparse.reading import Referent
from newsparse.reading.characters import Gender
from newsparse.reading.foci import UNNAMED, Foci, Focus
from newsparse.reading.mentions import Mention
from newsparse.reading.salience import (
    of_gender,
    of_place,
    of_rank,
    of_runner,
    of_silence,
    of_speech,
    of_touches,
)
from newsparse.weighing import Finding

__all__ = ["antecedent_of", "findings_for", "pronoun_gender"]

_PLURAL_PRONOUNS = frozenset(("they", "their", "them"))
_THING_PRONOUNS = frozenset(("it", "its"))
_RELATIVE = frozenset(("who", "which", "whose"))
_GENDERS: dict[str, Gender] = {
    **dict.fromkeys(("he", "his", "him", "himself"), "m"),
    **dict.fromkeys(("she", "her", "herself"), "f"),
}
# How many sentences back an antecedent is looked for.
_REACH = 14
# The same for `it` and `they`.
_FEW = 4
# The same in words; sentences may have no end.
_FARTHEST = 200
# How many words before a `who` the name it stands behind may begin.
_NEAR = 6
# How many of those that fit are weighed.
_MOST_WEIGHED = 10
# How often these are right on the development articles, where the mention is.
_SURE_OF_MANY = 0.75
_SURE_OF_THING = 0.7

_first = itemgetter(0)


def pronoun_gender(low: str) -> Gender:
    """The gender of `he` and `she` in all their forms; empty for any other word."""
    return _GENDERS.get(low, "")


def antecedent_of(foci: Foci, pronoun: Mention) -> Referent | None:
    """Whom *pronoun* stands for, None where nobody known is meant."""
    head = pronoun.head
    gender = pronoun_gender(head)
    if gender:
        return _person(foci, pronoun, gender)
    if head in _RELATIVE:
        return _right_before(foci, pronoun)
    if head in _PLURAL_PRONOUNS:
        return _body_before(foci, pronoun, several=True)
    if head in _THING_PRONOUNS:
        return _body_before(foci, pronoun, several=False)
    return None


def _right_before(foci: Foci, pronoun: Mention) -> Referent | None:
    """Who stands before `who`: Ek, who said."""
    best: Mention | None = None
    for mention in foci.reading.mentions_before(pronoun, _FARTHEST):
        if mention.region < 0 and mention.kind != "pronoun":
            best = mention
    if best is None:
        return None
    return foci.meant.get(best, best)


def _person(foci: Foci, pronoun: Mention, gender: Gender) -> Referent | None:
    """The likeliest antecedent of `he` or `she`."""
    score = foci.model.score
    scored = [
        (score(findings), referent) for referent, findings in findings_for(foci, pronoun, gender)
    ]
    if not scored:
        return None
    top, best = max(scored, key=_first)
    foci.genders.setdefault(best, gender)
    foci.certainty[pronoun] = 1 / sum([exp(worth - top) for worth, _ in scored])
    return best


def findings_for(
    foci: Foci, pronoun: Mention, gender: Gender
) -> Iterator[tuple[Referent, list[Finding]]]:
    """Everybody *pronoun* could stand for, with what speaks for each."""
    fitting: list[tuple[Referent, Focus]] = []
    for referent, focus in foci.recent():
        if pronoun.sentence - focus.last.sentence > _REACH:
            break
        if focus.kind and (not gender or focus.gender in ("", gender)):
            fitting.append((referent, focus))
    tokens = foci.reading.tokens
    begins = pronoun.first == 0 or tokens.sentences[pronoun.first - 1] != pronoun.sentence
    opens = begins and tokens.areas[pronoun.first - 1] != pronoun.area
    says = pronoun in foci.speaking
    at = ("p" if opens else "s" if begins else "m") + ("!" if says else "")
    most = max([focus.touches for _, focus in fitting], default=0)
    only = len(fitting) == 1
    speaker, spoke = _has_the_floor(foci, pronoun, fitting)
    for rank, (referent, focus) in enumerate(fitting[:_MOST_WEIGHED]):
        last, place, kind = focus.last, foci.place_of(focus), focus.kind
        ago = pronoun.sentence - last.sentence
        near = str(ago) if ago < 4 else "4" if ago < 7 else "7"
        known = focus.gender == gender
        tied = foci.genders.get(referent)
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
        if kind != UNNAMED:
            turned_to = spoke is last and last not in foci.speaking
            speaks = turned_to or referent in foci.speakers
            findings.append((of_speech, speaks, kind))
        yield referent, findings


def _has_the_floor(
    foci: Foci, pronoun: Mention, fitting: Iterable[tuple[Referent, Focus]]
) -> tuple[Referent | None, Mention]:
    """Who speaks where *pronoun* stands, and by which mention.

    That is who spoke last, unless what follows turns to somebody else before a new paragraph names
    who spoke: “We saw it,” Ek said. / Lie was furious. “I did not,” he said.
    """
    if foci.running is None:
        return None, pronoun
    speaker, spoke = foci.running
    focus = foci.of(speaker)
    named = focus.last if focus is not None else spoke
    if named.area == pronoun.area:
        return speaker, spoke
    for referent, focus in fitting:
        last = focus.last
        if last.start < named.start or pronoun.area - last.area > 1:
            break
        if _is_subject(foci, focus):
            turns = focus.first.area > named.area or referent in foci.speakers
            if turns and (last.sentence < pronoun.sentence or pronoun not in foci.speaking):
                return referent, last
            break
    return speaker, spoke


def _is_subject(foci: Foci, focus: Focus) -> bool:
    """Whether the mention that touched *focus* last is a subject, or a `who` behind one."""
    last = focus.last
    if last.head == "who":
        near = foci.reading.mentions_before(last, _NEAR)
        return any(foci.place(mention) == "S" for mention in near)
    return foci.place_of(focus) == "S"


def _body_before(foci: Foci, pronoun: Mention, *, several: bool) -> Referent | None:
    """Who, of those that are no single people, `they` or `it` stands for."""
    foci.certainty[pronoun] = _SURE_OF_MANY if several else _SURE_OF_THING
    best: dict[Referent, float] = {}
    for mention in foci.reading.mentions_before(pronoun, _FARTHEST, sentences=_FEW):
        if mention.region >= 0 or mention.kind == "pronoun":
            continue
        referent = foci.meant.get(mention, mention)
        fit = _fit_of_body(foci, referent, several=several)
        if fit is None:
            continue
        fit -= pronoun.sentence - mention.sentence
        fit += 1.5 * (mention in foci.speaking) + (foci.place(mention) == "S")
        fit += mention.start / (len(foci.reading.text) + 1)
        best[referent] = max(fit, best.get(referent, fit))
    if foci.running_body is not None and pronoun in foci.speaking:
        referent, mention = foci.running_body
        fit = _fit_of_body(foci, referent, several=several)
        away = pronoun.area - mention.area
        if fit is not None and away <= 4:
            fit += 4 - away
            best[referent] = max(fit, best.get(referent, fit))
    return max(best, key=best.__getitem__, default=None)


def _fit_of_body(foci: Foci, referent: Referent, *, several: bool) -> float | None:
    """How well `they`, or `it`, fits *referent*, wherever that stands; None for not at all."""
    if isinstance(referent, Mention):
        grouped = referent.plural or referent.head in GROUPS
        if several:
            return 1.0 if grouped else None
        bodily = referent.head in ORGANIZATIONS or referent.head in DOCUMENTS
        return 0.5 if bodily and not grouped else None
    focus = foci.of(referent)
    known = 0.5 * min(focus.touches, 4) if focus is not None else 0.0
    if referent.kind in ("organization", "group"):
        return known - several
    if referent.kind == "unknown" and not several and not foci.is_location(referent):
        return known - 1.5
    return None
