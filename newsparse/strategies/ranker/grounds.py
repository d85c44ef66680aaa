"""Who could have said an utterance, and what speaks for each: the ranker's grounds.

For every utterance there are candidate mentions, and for every candidate a list of findings: where
it stands, what it is, what stands beside it, which cues are its own and who has spoken before.
`newsparse.strategies.ranker.signs` spells them, in signs such as
`cue:after:inverted:say:beside-right`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, final

from newsparse.cast.referents import Referent
from newsparse.dependencies import Dependencies
from newsparse.english.reporting import CLAIMS
from newsparse.english.subjects.attachment import is_attached
from newsparse.models.linear import Finding
from newsparse.prose.phrases import Cue, Mention, Subject
from newsparse.quotations.shapes import MANY, STEPS, Shape
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
from newsparse.strategies.ranker.signs import (
    of_bearer,
    of_claim,
    of_cue,
    of_cue_elsewhere,
    of_neighbours,
    of_nesting,
    of_nobody,
    of_place,
    of_same_mention,
    of_same_speaker,
    of_utterance,
)

__all__ = ["Grounds", "History", "cue_between", "grounds_for"]

# What is found of the cues of whoever has none.
_NONE: Final[list[Finding]] = []
# How many words between an utterance and a cue are looked at.
_MOST_BETWEEN: Final = 100
# How many times somebody has spoken, at the most that is counted.
_MOST_SPOKEN: Final = 3
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
    """

    __slots__ = ("cues_of", "last_cue", "looks", "nearby", "parsed", "reading", "tails")

    def __init__(
        self,
        reading: Reading,
        cues_of: dict[Mention, list[tuple[Cue, Subject]]],
        last_cue: dict[int, int],
        parsed: ParsedSigns | None,
    ) -> None:
        self.reading: Reading = reading
        self.cues_of: dict[Mention, list[tuple[Cue, Subject]]] = cues_of
        self.last_cue: dict[int, int] = last_cue
        self.looks: Looks = Looks(reading, cues_of)
        self.nearby: Nearby = Nearby(reading)
        self.tails: dict[int, list[Mention]] = _tails(reading, cues_of)
        self.parsed: ParsedSigns | None = parsed

    @classmethod
    def of(cls, reading: Reading, dependencies: Dependencies | None = None) -> Grounds:
        """The grounds in *reading*, and in the parse of its text where there is one."""
        cues_of: dict[Mention, list[tuple[Cue, Subject]]] = {}
        for cue, subject in reading.subjects.items():
            cues_of.setdefault(subject.mention, []).append((cue, subject))
        sentences = reading.tokens.sentences
        last_cue = {sentences[first]: first for first in reading.cues}
        parsed = ParsedSigns(reading, dependencies) if dependencies is not None else None
        return cls(reading, cues_of, last_cue, parsed)


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


def grounds_for(
    grounds: Grounds, shape: Shape, history: History
) -> tuple[list[Mention | None], list[list[Finding]]]:
    """Every candidate for an utterance, and what speaks for each; None, nobody, comes first."""
    reading, looks, times, step = grounds.reading, grounds.looks, history.spoken.get, STEPS.get
    found = grounds.nearby.candidates(shape, history.mention)
    agent = agent_before(reading, shape)
    tails = grounds.tails.get(shape.sentence)
    if agent is not None or tails is not None:
        found = [mention for mention in found if _may_tell(shape, mention, agent, tails or ())]
    # How many other candidates stand between each one and the utterance.
    start, end = shape.start, shape.end
    before = len([mention for mention in found if mention.end <= start])
    after = 0
    kind, opens, lead, person = shape.kind, shape.opens, shape.lead, shape.person
    last, again = history.mention, history.referent
    when = _when(reading, shape, history)
    nest = nest_before(reading, shape)
    ruled_out = ruled_out_by(reading, nest, shape) if nest is not None else ()
    candidates: list[Mention | None] = [None]
    evidence: list[list[Finding]] = [[_of_nobody(shape, history)]]
    sentence, earlier = -1, ""
    for index, mention in enumerate(found):
        if mention.end <= start:
            if mention.sentence != sentence:
                sentence, earlier = mention.sentence, _place_before(shape, mention)
            between = before - index - 1
            place, gap = earlier, shape.before - mention.last
        elif mention.start >= end:
            between, after = after, after + 1
            place, gap = _place_after(shape, mention), mention.first - shape.after
        else:
            between, place, gap = 0, "mid", _gap_within(reading, shape, mention)
        look = looks[mention]
        what = look.what
        cued = _of_cues(grounds, shape, mention, look, place) if look.cues else _NONE
        referent = look.referent
        findings: list[Finding] = [
            (of_place, place, kind, opens, lead, step(gap, MANY), step(between, MANY)),
            look.own,
            (of_neighbours, place, kind, look.left, look.right),
            (of_bearer, place, kind, person, times(referent, 0), look.bearer, what, bool(cued)),
            *cued,
        ]
        if look.owns:
            findings += _of_claim(reading, shape, mention, look, place)
        if nest is not None:
            which = which_report(nest, look.cues)
            if which in ruled_out:
                continue
            if which:
                findings.append(_of_nesting(nest, which, shape))
        if mention is last:
            whole = shape.opens_paragraph
            findings.append((of_same_mention, when, place, kind, opens, what, whole))
        elif referent is again:
            findings.append((of_same_speaker, when, place, mention.kind, kind, opens))
        candidates.append(mention)
        evidence.append(findings)
    return candidates, evidence


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
    return min(
        near, key=lambda cue: min(abs(cue.first - shape.after), abs(shape.before - cue.last))
    )


def _of_nesting(nest: Nest, which: str, shape: Shape) -> Finding:
    """How the mention's report stands to the other ones before the utterance."""
    cue = nest.inner.kind
    return (of_nesting, which, nest.subject, cue, nest.near, nest.joint, shape.lead, shape.kind)


def _of_nobody(shape: Shape, history: History) -> Finding:
    """What speaks for an utterance's being nobody's in particular."""
    kind, opens, lead, tail = shape.kind, shape.opens, shape.lead, shape.tail
    return of_nobody, kind, opens, lead, tail, history.mention is not None, shape.length


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
    grounds: Grounds, shape: Shape, mention: Mention, look: Look, place: str
) -> list[Finding]:
    """Which cues are the mention's own, and how near they stand to the utterance."""
    sentences = grounds.reading.tokens.sentences
    found: list[Finding] = []
    for cue, subject in look.cues:
        sentence = sentences[cue.first]
        if shape.sentence <= sentence <= shape.last_sentence:
            near = _nearness(grounds.reading, shape, cue, mention)
            how = cue.kind + ("-passive" if cue.passive else "")
            found.append((of_cue, place, subject.kind, how, near, look.what))
            found.append((of_utterance, shape.kind, shape.lead, shape.tail, near, how, cue.kind))
        elif sentence == mention.sentence:
            side = "after" if cue.first > mention.first else "before"
            last = cue.first == grounds.last_cue[sentence]
            found.append((of_cue_elsewhere, place, subject.kind, cue.kind, side, last, shape.opens))
    return found


def _nearness(reading: Reading, shape: Shape, cue: Cue, mention: Mention) -> str:
    """On which side of the utterance *cue* stands, how near, and what stands between."""
    cues = reading.cues
    if cue.first <= shape.before:
        gap = shape.before - cue.last
        between = range(cue.last + 1, shape.before + 1)[:_MOST_BETWEEN]
        crossed = max(reading.tokens.regions[between.start : between[:30].stop], default=-1) >= 0
        return (
            ("beside" if gap <= 2 else "near" if gap <= 6 else "far")
            + "-left"
            + ("-crossed" if crossed else "")
            + ("-earlier" if gap > 2 and any(map(cues.__contains__, between)) else "")
        )
    if cue.first >= shape.after:
        gap = min(cue.first, max(mention.first, shape.after)) - shape.after
        between = range(shape.after, cue.first)[:_MOST_BETWEEN]
        return (
            ("beside" if gap <= 1 else "near" if gap <= 5 else "far")
            + "-right"
            + ("-later" if any(map(cues.__contains__, between)) else "")
        )
    for region in reading.regions[shape.first : shape.last]:
        if min(cue.first, mention.first) - reading.token_at(region.end) in (0, 1):
            return "beside-mid"
    return "near-mid"


def _of_claim(
    reading: Reading, shape: Shape, mention: Mention, look: Look, place: str
) -> list[Finding]:
    """Whether the noun that the mention owns reports: `Ek's claim that`, `her promise of`."""
    noun = mention.last + (2 if look.right == "'s" else 1)
    if noun > shape.before or reading.tokens.lows[noun] not in CLAIMS:
        return []
    return [(of_claim, place, "far" if shape.before - noun > 4 else "near", shape.lead)]
