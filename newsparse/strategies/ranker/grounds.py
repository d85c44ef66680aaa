"""Who could have said an utterance, and what speaks for each: the ranker's grounds.

For every utterance there are candidate mentions, and for every candidate it is found where it
stands, what it is, what stands beside it, which cues are its own and who has spoken before.
`newsparse.strategies.ranker.signs` spells what is found, in signs such as
`cue:after:inverted:say:beside-right`, and what these are worth is added up.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, final

from newsparse.cast.referents import Referent
from newsparse.dependencies import Dependencies
from newsparse.english.reporting import CLAIMS
from newsparse.english.subjects.attachment import is_attached
from newsparse.models.linear import Finding, Worths
from newsparse.prose.phrases import Cue, Mention, Subject
from newsparse.quotations.shapes import Shape
from newsparse.reading import Reading
from newsparse.strategies.ranker.looks import Look, Looks
from newsparse.strategies.ranker.nearby import Nearby
from newsparse.strategies.ranker.nesting import (
    Nest,
    agent_before,
    nest_before,
    ruled_out_by,
    which_report,
)
from newsparse.strategies.ranker.parsed import ParsedSigns
from newsparse.strategies.ranker.places import Places, learned_places
from newsparse.strategies.ranker.signs import (
    of_claim,
    of_cue,
    of_cue_elsewhere,
    of_nesting,
    of_nobody,
    of_same_mention,
    of_same_speaker,
    of_utterance,
)

__all__ = ["Grounds", "History", "cue_between", "weighed_for"]

# How many times somebody has spoken, at the most that is counted.
_MOST_SPOKEN: Final = 3
# How many words between an utterance and a cue are looked at for other cues, ...
_MOST_BETWEEN: Final = 100
# ... and for quotations.
_MOST_CROSSED: Final = 30
# Where a mention stands that is so many sentences before the utterance, in its paragraph; and so
# many paragraphs above it, in the sentence right before it or an earlier one.
_EARLIER: Final = ("before", "prev1", "prev2", "prev3")
_RIGHT_ABOVE: Final = ("", "par1.", "par2.", "par3.")
_ABOVE: Final = ("", "par1", "par2", "par3")


@final
class Grounds:
    """What an article has to say about who speaks, whatever the utterance.

    Attributes:
        reading: The article's prose.
        cues_of: The cues that are each mention's own.
        last_cue: The last cue of each sentence, as the index of its token.
        tails: Who in each sentence belongs to whoever speaks there, or is told of.
        looks: Each mention by itself.
        nearby: The mentions that utterances could be given to.
        parsed: What the parse says about who speaks, where there is one.
        places: What places are worth.
        worths: What other findings are worth.
    """

    __slots__ = (
        "cues_of",
        "last_cue",
        "looks",
        "nearby",
        "parsed",
        "places",
        "reading",
        "tails",
        "worths",
    )

    def __init__(
        self,
        reading: Reading,
        cues_of: dict[Mention, list[tuple[Cue, Subject]]],
        last_cue: dict[int, int],
        parsed: ParsedSigns | None,
        places: Places,
    ) -> None:
        self.reading: Reading = reading
        self.places: Places = places
        self.worths: Worths = places.weighing.worths
        self.cues_of: dict[Mention, list[tuple[Cue, Subject]]] = cues_of
        self.last_cue: dict[int, int] = last_cue
        self.looks: Looks = Looks(reading, cues_of, self.worths)
        self.nearby: Nearby = Nearby(reading)
        self.tails: dict[int, list[Mention]] = _tails(reading, cues_of)
        self.parsed: ParsedSigns | None = parsed

    @classmethod
    def of(
        cls,
        reading: Reading,
        dependencies: Dependencies | None = None,
        places: Places | None = None,
    ) -> Grounds:
        """The grounds in *reading*, and in the parse of its text where there is one.

        *places* say what is worth what; left out, as it was learned.
        """
        cues_of: dict[Mention, list[tuple[Cue, Subject]]] = {}
        for cue, subject in reading.subjects.items():
            cues_of.setdefault(subject.mention, []).append((cue, subject))
        sentences = reading.tokens.sentences
        last_cue = {sentences[first]: first for first in reading.cues}
        parsed = ParsedSigns(reading, dependencies) if dependencies is not None else None
        return cls(
            reading, cues_of, last_cue, parsed, places if places is not None else learned_places()
        )


def _tails(
    reading: Reading, cues_of: dict[Mention, list[tuple[Cue, Subject]]]
) -> dict[int, list[Mention]]:
    """Those in each sentence who are told of by who speaks, and who only belong to that one.

    The chess circle at *Ekware College* mocked *the mayor* as one “who loses his own hat.”
    """
    tails: dict[int, list[Mention]] = {}
    starts = reading.tokens.starts
    for cue, subject in reading.subjects.items():
        teller = subject.mention
        if teller.first > cue.first or subject.kind == "far":
            continue
        if subject.kind != "beside" and teller.kind == "description":
            for mention in reading.mentions_between(teller.end, starts[cue.first]):
                if mention.kind == "name" and is_attached(reading, mention):
                    tails.setdefault(mention.sentence, []).append(mention)
        if cue.kind == "call" and not cue.passive:
            after = starts[cue.last + 1]
            for mention in reading.mentions_between(after, after + 1):
                if mention not in cues_of:
                    tails.setdefault(mention.sentence, []).append(mention)
    return tails


@final
class History:
    """Who has spoken so far, as utterances are decided one after another.

    Attributes:
        mention: The mention the last decided utterance was given to.
        referent: Whom that mention stands for.
        region: Index of that utterance's last region.
        spoken: How often each has spoken, _MOST_SPOKEN times at most.
    """

    __slots__ = ("mention", "referent", "region", "spoken")

    def __init__(self) -> None:
        self.mention: Mention | None = None
        self.referent: Referent | None = None
        self.region: int = -1
        self.spoken: dict[Referent, int] = {}

    def decided(self, mention: Mention | None, region: int, referent: Referent | None) -> None:
        """Note that the utterance that ends in *region* is *mention*'s, who is *referent*."""
        if mention is not None and referent is not None:
            self.mention, self.region, self.referent = mention, region, referent
            self.spoken[referent] = min(self.spoken.get(referent, 0) + 1, _MOST_SPOKEN)


def weighed_for(
    grounds: Grounds, shape: Shape, history: History
) -> tuple[list[Look], int, list[int]]:
    """Every candidate for an utterance, what it is worth that it is nobody's, and what each is.

    That is told in hundredths.
    """
    reading, worths = grounds.reading, grounds.worths
    found = grounds.nearby.candidates(shape, history.mention)
    agent = agent_before(reading, shape)
    tails = grounds.tails.get(shape.sentence)
    if agent is not None or tails is not None:
        found = [mention for mention in found if _may_tell(shape, mention, agent, tails or ())]
    candidates = grounds.looks.at(found)
    # How many other candidates stand between each one and the utterance.
    start, end = shape.start, shape.end
    before = len([mention for mention in found if mention.end <= start])
    after = 0
    last, again, spoken = history.mention, history.referent, history.spoken
    when = _when(reading, shape, history)
    sentence, earlier = -1, ""
    # The place of the candidate before, and what it is worth by itself.
    known, standing = "", 0
    there = grounds.places["before", shape.kind, shape.person]
    told: list[int] = []
    for look in candidates:
        mention = look.mention
        if mention.end <= start:
            if mention.sentence != sentence:
                sentence, earlier = mention.sentence, _place_before(shape, mention)
            before -= 1
            between, place, gap = before, earlier, shape.before - mention.last
        elif mention.start >= end:
            between, place, gap = after, _place_after(shape, mention), mention.first - shape.after
            after += 1
        else:
            between, place, gap = 0, "mid", _gap_within(reading, shape, mention)
        if place != known:
            known, there = place, grounds.places[place, shape.kind, shape.person]
            standing = there.openings[shape.opens] + there.leads[shape.lead]
        what, bearer, referent = look.what, look.bearer, look.referent
        worth = (
            standing
            + there.gaps[gap]
            + there.betweens[between]
            + there.lefts[look.left]
            + there.rights[look.right]
            + there.spoken[spoken.get(referent, 0)]
            + (there.unnamed[what] if bearer is None else there.bearers[bearer])
            + look.worth
        )
        cued = _of_cues(grounds, shape, look, look.cues, place) if look.cues else None
        worth += there.uncued[what] if cued is None else cued
        if look.owns and (claim := _of_claim(reading, shape, look, place)) is not None:
            worth += worths[claim]
        if mention is last or referent is again:
            worth += worths[_of_before(shape, when, place, look, last)]
        told.append(worth)
    nobody = worths[_of_nobody(shape, history)]
    nest = nest_before(reading, shape)
    if nest is not None:
        candidates, told = _nested(grounds, nest, shape, candidates, told)
    return candidates, nobody, told


def _nested(
    grounds: Grounds, nest: Nest, shape: Shape, candidates: list[Look], worths: list[int]
) -> tuple[list[Look], list[int]]:
    """The *candidates*, and what they are worth, by how their reports stand to the other ones.

    Left out are those who can't have said it.
    """
    ruled_out = ruled_out_by(grounds.reading, nest, shape)
    left: list[Look] = []
    worths_left: list[int] = []
    for look, worth in zip(candidates, worths, strict=True):
        which = which_report(nest, look.cues)
        if which in ruled_out:
            continue
        left.append(look)
        told = worth + grounds.worths[_of_nesting(nest, which, shape)] if which else worth
        worths_left.append(told)
    return left, worths_left


def _may_tell(
    shape: Shape, mention: Mention, agent: Mention | None, tails: Sequence[Mention]
) -> bool:
    """Whether the utterance's sentence leaves open that it is *mention*'s.

    Not where a passive's *agent* says it, and not if it is in the *tails* of others.
    """
    if mention.sentence != shape.sentence:
        return True
    return (agent is None or mention is agent) and mention not in tails


def _when(reading: Reading, shape: Shape, history: History) -> str | None:
    """How long ago somebody spoke, None where nobody did."""
    if history.mention is None:
        return None
    ago = shape.area - reading.regions[history.region].paragraph
    return "now" if ago == 0 else "next" if ago == 1 else "soon" if ago < 4 else "late"


def cue_between(grounds: Grounds, shape: Shape, mention: Mention) -> Cue | None:
    """The cue by which *mention* reports the utterance: the nearest one that is its own."""
    sentences = grounds.reading.tokens.sentences
    cues = [cue for cue, _ in grounds.cues_of.get(mention, ()) if cue.kind != "weak"]
    near = [cue for cue in cues if shape.sentence <= sentences[cue.first] <= shape.last_sentence]
    if not near:
        return cues[-1] if cues else None
    gaps = [min(abs(cue.first - shape.after), abs(shape.before - cue.last)) for cue in near]
    return near[gaps.index(min(gaps))]


def _of_nesting(nest: Nest, which: str, shape: Shape) -> Finding:
    """How the mention's report stands to the other ones before the utterance."""
    cue = nest.inner.kind
    return (of_nesting, which, nest.subject, cue, nest.near, nest.joint, shape.lead, shape.kind)


def _of_nobody(shape: Shape, history: History) -> Finding:
    """What speaks for an utterance's being nobody's in particular."""
    kind, opens, lead, tail = shape.kind, shape.opens, shape.lead, shape.tail
    return of_nobody, kind, opens, lead, tail, history.mention is not None, shape.length


def _of_before(
    shape: Shape, when: str | None, place: str, look: Look, last: Mention | None
) -> Finding:
    """Where it is who spoke last: the very mention, or another one of theirs."""
    kind, opens = shape.kind, shape.opens
    if look.mention is last:
        return of_same_mention, when, place, kind, opens, look.what, shape.opens_paragraph
    return of_same_speaker, when, place, look.mention.kind, kind, opens


def _place_before(shape: Shape, mention: Mention) -> str:
    """Where a mention before the utterance stands, seen from that."""
    distance = shape.sentence - mention.sentence
    if distance == 0 or mention.area == shape.area:
        return _EARLIER[min(3, distance)]
    above = shape.area - mention.area
    return (_RIGHT_ABOVE if distance == 1 else _ABOVE)[min(3, above)]


def _place_after(shape: Shape, mention: Mention) -> str:
    """The same for one after it."""
    if mention.sentence == shape.last_sentence:
        return "after"
    return "next" if mention.area == shape.area else "parnext"


def _gap_within(reading: Reading, shape: Shape, mention: Mention) -> int:
    """How many words stand between a mention inside the utterance and its part before that."""
    ends = [region.end for region in reading.regions[shape.first : shape.last]]
    before = [end for end in ends if end <= mention.start]
    return mention.first - reading.token_at(before[-1]) if before else 0


def _of_cues(
    grounds: Grounds, shape: Shape, look: Look, cues: list[tuple[Cue, Subject]], place: str
) -> int | None:
    """What the mention's own *cues* are worth, by how near they stand to the utterance.

    None where it has none in its own sentence or the utterance's.
    """
    sentences, worths, mention = grounds.reading.tokens.sentences, grounds.worths, look.mention
    told: int | None = None
    for cue, subject in cues:
        sentence = sentences[cue.first]
        if shape.sentence <= sentence <= shape.last_sentence:
            near = _nearness(grounds.reading, shape, cue, mention)
            how = cue.kind + ("-passive" if cue.passive else "")
            worth = (
                worths[(of_cue, place, subject.kind, how, near, look.what)]
                + worths[(of_utterance, shape.kind, shape.lead, shape.tail, near, how, cue.kind)]
            )
        elif sentence == mention.sentence:
            side = "after" if cue.first > mention.first else "before"
            last = cue.first == grounds.last_cue[sentence]
            worth = worths[
                (of_cue_elsewhere, place, subject.kind, cue.kind, side, last, shape.opens)
            ]
        else:
            continue
        told = worth if told is None else told + worth
    return told


def _nearness(reading: Reading, shape: Shape, cue: Cue, mention: Mention) -> str:
    """On which side of the utterance *cue* stands, how near, and what stands between."""
    first, last = cue.first, cue.last
    before, after = shape.before, shape.after
    if first <= before:
        gap = before - last
        near = "beside-left" if gap <= 2 else "near-left" if gap <= 6 else "far-left"
        between = reading.tokens.regions[last + 1 : min(before, last + _MOST_CROSSED) + 1]
        if between.count(-1) < len(between):
            near += "-crossed"
        if gap > 2 and reading.has_cue(last + 1, min(before, last + _MOST_BETWEEN)):
            near += "-earlier"
        return near
    if first >= after:
        gap = min(first, max(mention.first, after)) - after
        near = "beside-right" if gap <= 1 else "near-right" if gap <= 5 else "far-right"
        if reading.has_cue(after, min(first, after + _MOST_BETWEEN) - 1):
            near += "-later"
        return near
    for region in reading.regions[shape.first : shape.last]:
        if min(first, mention.first) - reading.token_at(region.end) in (0, 1):
            return "beside-mid"
    return "near-mid"


def _of_claim(reading: Reading, shape: Shape, look: Look, place: str) -> Finding | None:
    """Whether the noun that the mention owns reports: `Ek's claim that`, `her promise of`."""
    noun = look.mention.last + (2 if look.right == "'s" else 1)
    if noun > shape.before or reading.tokens.lows[noun] not in CLAIMS:
        return None
    return of_claim, place, "far" if shape.before - noun > 4 else "near", shape.lead
