"""Whom descriptions stand for: `the minister`, `the company`, `the 36-year-old`."""

from __future__ import annotations

from operator import itemgetter
from typing import Final

from newsparse.cast.characters import Character, Gender
from newsparse.cast.foci import Foci, Focus
from newsparse.cast.pronouns import findings_for, pronoun_gender
from newsparse.cast.referents import Referent
from newsparse.cast.statements import issuer_of, leads_to_marks, owner_of
from newsparse.english.bodies import BODY_NAMES, CALLED_SO, RENAMED_BODIES
from newsparse.english.nouns import DOCUMENTS, FEMALE, MALE, OF_ANYBODY, PEOPLE, PLAYERS
from newsparse.english.reporting import LETTERS, STATEMENTS, VOICES
from newsparse.english.roles import BEARERS
from newsparse.english.subjects.attachment import is_attached
from newsparse.english.words import POSSESSIVES
from newsparse.prose.phrases import Mention

__all__ = ["TELLING", "described_by"]

# The share of right antecedents on the development sets, given a right mention.
_SURE_OF_BODY: Final = 0.5
# The same where a description says nothing of who was just spoken of: the 36-year-old.
_SURE_OF_FOCUS: Final = 0.7

# How many sentences after a body acts it is called the company; and the same where nothing but
# that it opened a sentence tells that it is one.
_NEAR_SENTENCES: Final = 4
_NEXT_SENTENCES: Final = 2

# How well a description fits that repeats another one, on the scale of `Roles.fits`: less than the
# noun of a role, more than another noun for it.
_AGAIN: Final = 1.5
# How many paragraphs after somebody was spoken of, at most, `the 36-year-old` means them.
_REACH_PARAGRAPHS: Final = 2
# How many words `the company` may have: a longer one says what it is by itself.
_LONGEST_BODY: Final = 3
# How far before "the report" it is looked for, in characters.
_FARTHEST_PAPER: Final = 3000

# What somebody's words stand in: Ek's message: “...”
_WRITTEN: Final = DOCUMENTS | LETTERS | STATEMENTS
# The nouns that tell whom somebody means, besides his age and what a description is apposed to
TELLING: Final = PEOPLE.union(BEARERS, _WRITTEN, CALLED_SO)
# How many paragraphs after a speaker without a name `the woman` may still mean that speaker.
_FARTHEST_NAMELESS: Final = 2
# What anybody is called
_ANYBODY: Final = ("man", "woman")
# How many words after an age a pronoun may stand that tells whose it is: the 38-year-old said as he
_REACH_WORDS: Final = 8


# The number by which scored referents are compared
_first = itemgetter(0)


def described_by(foci: Foci, description: Mention) -> Referent | None:
    """Whom *description* stands for, None where nobody known is meant."""
    apposed = foci.roles.apposed.get(description)
    if apposed is not None:
        return apposed
    head = description.head
    if description.plural:
        return None
    if head in _WRITTEN:
        if head in STATEMENTS and not leads_to_marks(foci, description):
            return issuer_of(foci, description)
        owner = _author_of(foci, description)
        if owner is not None:
            return owner
    if head in PEOPLE or head in BEARERS or head.endswith("-old"):
        bearer = _bearer_of(foci, description)
        if bearer is not None or head not in RENAMED_BODIES:
            return bearer  # the publisher may be a body as well
    if head in CALLED_SO and description.definite:
        return _body_of(foci, description)
    if head in DOCUMENTS and description.definite:
        return _paper_of(foci, description)
    return None


def _author_of(foci: Foci, paper: Mention) -> Referent | None:
    """Whose words *paper* holds: Ek's letter said, Ek's verdict: “...”"""
    if leads_to_marks(foci, paper) or (paper.head in LETTERS and paper in foci.speaking):
        return owner_of(foci, paper)
    return None


def _paper_of(foci: Foci, description: Mention) -> Mention | None:
    """What was introduced before by the same noun: a council report from May; the report"""
    if description.last - description.first > 1:
        return None
    reach = max(0, description.start - _FARTHEST_PAPER)
    for other in reversed(foci.reading.mentions_between(reach, description.start)):
        if (
            other.head == description.head
            and other.kind == "description"
            and not other.definite
            and other.area != foci.reading.headline
        ):
            return other
    return None


def _bearer_of(foci: Foci, description: Mention) -> Referent | None:
    """Who is called what *description* says: the minister."""
    if not _means_somebody_known(foci, description):
        return None
    head = description.head
    gender: Gender = "m" if head in MALE else "f" if head in FEMALE else ""
    if head.endswith("-old"):
        gender = _gender_after(foci, description)
    best = (0.0, -1, 0)
    found: Referent | None = None
    for referent, focus, fit in _fitting(foci, description):
        printed = foci.person_of(referent, focus).gender or foci.genders.get(referent, "")
        if gender and printed not in ("", gender):
            continue
        score = (fit, *_latest(focus))
        if score > best:
            best, found = score, referent
    if found is None and description.definite:
        found = _in_focus(foci, description, gender)
    return found or _named_later(foci, description, gender)


def _latest(focus: Focus) -> tuple[int, int]:
    """How late a referent was met last: of mentions that begin together the longer one is first."""
    return focus.last.start, -focus.last.end


def _fitting(foci: Foci, description: Mention) -> list[tuple[Referent, Focus, float]]:
    """Those met who may be called what *description* says, and how well it fits them."""
    fitting: list[tuple[Referent, Focus, float]] = []
    roles, text = foci.roles, foci.reading.text
    for bearer, focus in foci.recent_of(roles.heads):
        if bearer.kind not in ("organization", "group"):
            fit = roles.fits(bearer, description, text)
            if fit:
                fitting.append((bearer, focus, fit))
    # The spokesman, after: a spokesman for the mayor
    for other, focus in foci.recent_of(foci.nameless.get(description.head, {})):
        if _repeats(foci, description, other):
            fitting.append((other, focus, _AGAIN))
    if description.head in _ANYBODY:
        for anybody, focus in foci.recent():
            if isinstance(anybody, Mention) and _may_be_nameless(foci, description, anybody):
                fitting.append((anybody, focus, 1.0))
    return fitting


def _named_later(foci: Foci, description: Mention, gender: Gender) -> Character | None:
    """The only one whose role is told later: The pump will go, the mayor said. Mayor Ada Ek has it.

    None where the description says more than the role does: the Republican governor, Governor Ek.
    """
    if description.head in VOICES or description not in foci.speaking:
        return None
    reading, roles = foci.reading, foci.roles
    bearers = [each for each, heads in roles.heads.items() if description.head in heads]
    if len(bearers) != 1 or bearers[0].kind != "person" or foci.of(bearers[0]) is not None:
        return None
    (bearer,) = bearers
    if gender and foci.genders.get(bearer, "") not in ("", gender):
        return None
    if reading.tokens.lows[description.last + 1] in ("of", "for"):
        return None
    printed = reading.text[description.start : description.end].lower().replace("’", "'")
    # Norway's foreign minister, Leeds' mayor
    words = printed.replace("'s ", "' ").rpartition("' ")[2].split()
    spans = roles.spans.get(bearer, ())
    told = {word for span in spans for word in span.text.lower().split()}
    owned = words[0] == "the" or words[0] in POSSESSIVES
    return bearer if told.issuperset(words[owned:]) else None


def _means_somebody_known(foci: Foci, description: Mention) -> bool:
    """Whether *description* may stand for somebody met before: the, her, Leeds's mayor; mayor"""
    lows = foci.reading.tokens.lows[description.first : description.last + 1]
    if description.definite or len(lows) == 1 or "'s" in lows[:-1] or "'" in lows:
        return True
    return lows[0] in ("his", "her", "their", "its", "this")


def _gender_after(foci: Foci, description: Mention) -> Gender:
    """What the pronoun after *description* tells: the 38-year-old said as he left."""
    tokens = foci.reading.tokens
    for index in range(description.last + 1, description.last + 1 + _REACH_WORDS):
        if tokens.sentences[index] != description.sentence or tokens.quoted(index):
            break
        if gender := pronoun_gender(tokens.lows[index]):
            return gender
    return ""


def _repeats(foci: Foci, description: Mention, other: Mention) -> bool:
    """Whether *description* says nothing that *other*, met before by the same noun, did not."""
    if not description.definite:
        return False
    lows = foci.reading.tokens.lows
    said = set(lows[description.first : description.last])
    return said - {"the"} <= set(lows[other.first : other.last])


def _may_be_nameless(foci: Foci, description: Mention, other: Mention) -> bool:
    """Whether "the man" or "the woman" may be *other*, who just spoke and has no name.

    A neighbour of the Eks said ...; ..., said the woman.
    """
    return (
        description.definite
        and description.last == description.first + 1
        and other in foci.speaking
        and other.kind == "description"
        and other.head in PEOPLE
        and not other.plural
        and not other.definite
        and other.head not in (FEMALE if description.head in MALE else MALE)
        and description.area - other.area <= _FARTHEST_NAMELESS
    )


def _in_focus(foci: Foci, description: Mention, gender: Gender) -> Referent | None:
    """Who was just spoken of, for `the 36-year-old` or `the Ohio businessman`."""
    if description not in foci.speaking or description.head in VOICES:
        return None
    scored = [
        (foci.model.score(findings), referent)
        for referent, findings in findings_for(foci, description, gender)
        if isinstance(referent, Character)
        and (referent.kind == "person" or len(referent.name) > 1)
        and _may_be_called(foci, description, referent)
    ]
    if not scored:
        return None
    _, best = max(scored, key=_first)
    focus = foci.of(best)
    if focus is None or description.area - focus.last.area > _REACH_PARAGRAPHS:
        return None
    if focus.last.last == description.first - 2 and is_attached(foci.reading, focus.last):
        return None  # in a letter to Ek, the mayor wrote
    foci.certainty[description] = _SURE_OF_FOCUS
    return best


def _may_be_called(foci: Foci, description: Mention, referent: Character) -> bool:
    """Whether *description* may be said of somebody beside the roles that are known.

    Mayor Ada Ek; the 36-year-old, the Leeds woman | Brenn captain Ole Ek; the left-hander
    """
    head, heads = description.head, foci.roles.heads.get(referent)
    if not heads or head not in PEOPLE or head in OF_ANYBODY:
        return True
    if head in PLAYERS:
        return heads <= PLAYERS
    placed = foci.reading.tokens.words[description.last - 1][0].isupper()
    return placed and head in ("man", "woman")


def _may_be_body(foci: Foci, character: Character, description: Mention) -> bool:
    """Whether a name of which nothing tells what it is opened one of the last sentences.

    Ekware lost millions. The company said
    """
    reading = foci.reading
    return not foci.genders.get(character) and any(
        0 < description.sentence - mention.sentence <= _NEXT_SENTENCES
        and reading.tokens.sentences[mention.first - 1] != mention.sentence
        for mention in character.mentions
    )


def _body_of(foci: Foci, description: Mention) -> Character | None:
    """The organisation that `the ministry` or `the company` stands for."""
    phrase = foci.reading.text[description.start : description.end].split()
    if len(phrase) > _LONGEST_BODY:
        return None
    body = _called(foci, description.head)
    if body is None and description.head in RENAMED_BODIES:
        body = _acting_near(foci, description)
    if body is not None:
        foci.certainty[description] = _SURE_OF_BODY
    return body


def _called(foci: Foci, noun: str) -> Character | None:
    """The one met last of whom *noun* is said, or who bears it, or a word like it, in its name."""
    roles, names = foci.roles.heads, {noun, *BODY_NAMES.get(noun, ())}
    for referent, _ in foci.recent():
        if isinstance(referent, Character):
            heads = roles.get(referent)
            if (heads and noun in heads) or not names.isdisjoint(referent.key):
                return referent
    return None


def _acting_near(foci: Foci, description: Mention) -> Character | None:
    """The body that acts in one of the last sentences, or what may be one; met most often."""
    # The best so far of each sort, with what it is best by
    recent: tuple[int, Character] | None = None
    likely: tuple[int, Character] | None = None
    for referent, focus in foci.recent():
        if description.sentence - focus.last.sentence > _NEAR_SENTENCES:
            break
        if (
            isinstance(referent, Character)
            and referent.kind in ("organization", "unknown")
            and not foci.whole.is_location(referent)
            and foci.acts(referent, focus.last)
        ):
            scored = (focus.touches, referent)
            if referent.kind == "organization":
                recent = max(recent or (-1, referent), scored, key=_first)
            elif _may_be_body(foci, referent, description):
                likely = max(likely or (-1, referent), scored, key=_first)
    chosen = recent or likely
    return chosen[1] if chosen is not None else None
