"""Who could have said an utterance, and what speaks for each: the ranker's evidence.

For every utterance there are candidate mentions, and for every candidate a set of signs, each a
short string such as `cue:inverted:say`. The weights of the signs are learned
(`benchmarks/train_ranker.py`) and stand in `lexicon/ranker_weights.json`.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field, frozen

from newsparse.cast import Character
from newsparse.cues import Cue
from newsparse.lexicon.nouns import DOCUMENTS, GROUPS, ORGANIZATIONS, PEOPLE
from newsparse.lexicon.verbs import SPEAKING_NOUNS
from newsparse.lexicon.words import AUXILIARIES, POSSESSIVES, PREPOSITIONS
from newsparse.mentions import Mention
from newsparse.reading import Reading, Referent, Subject
from newsparse.spans import QuoteKind

__all__ = ["Evidence", "History", "Shape", "cue_between", "evidence_for", "shape_of"]

# How far before an utterance's sentence candidates are looked for.
_SENTENCES_BEFORE = 3
_SENTENCES_BEHIND = 1
_MOST_CANDIDATES = 40


@frozen(eq=False)
class Evidence:
    """What an article has to say about who speaks, computed once.

    Attributes:
        reading: The article's prose.
    """

    reading: Reading
    cues_of: Mapping[Mention, tuple[tuple[Cue, Subject], ...]]
    ordinal: Mapping[Mention, int]
    last_cue: Mapping[int, int]

    @classmethod
    def of(cls, reading: Reading) -> Evidence:
        """The evidence in *reading*."""
        cues_of: dict[Mention, list[tuple[Cue, Subject]]] = {}
        for cue, subject in reading.subjects.items():
            cues_of.setdefault(subject.mention, []).append((cue, subject))
        ordinal: dict[Mention, int] = {}
        count: dict[int, int] = {}
        for mention in reading.mentions:
            if mention.region < 0:
                ordinal[mention] = count.get(mention.sentence, 0)
                count[mention.sentence] = ordinal[mention] + 1
        return cls(
            reading,
            {m: tuple(c) for m, c in cues_of.items()},
            ordinal,
            {reading.tokens.sentences[first]: first for first in reading.cues},
        )


@define(eq=False)
class History:
    """Who has spoken so far, as utterances are decided one after another.

    Attributes:
        mention: The mention the last decided utterance was given to.
        referent: Whom that mention stands for.
        region: Index of that utterance's last region.
        spoken: How often each has spoken.
    """

    mention: Mention | None = None
    region: int = -1
    referent: Referent | None = None
    spoken: dict[Referent, int] = field(factory=dict)

    def decided(self, mention: Mention | None, region: int, referent: Referent | None) -> None:
        """Note that the utterance that ends in *region* is *mention*'s, who is *referent*."""
        if mention is not None and referent is not None:
            self.mention, self.region, self.referent = mention, region, referent
            self.spoken[referent] = self.spoken.get(referent, 0) + 1


@frozen(eq=False, slots=True)
class Shape:
    """How an utterance stands in its sentence.

    Attributes:
        first: Its first region's index.
        last: Its last region's index.
        sentence: Index of the sentence it begins in.
        last_sentence: Index of the sentence it ends in.
        area: Index of its paragraph.
        before: Index of the last token before it, outside of regions or not.
        behind: Index of the first token behind it.
        kind: `d` for direct, `m` for mixed.
        opens: `own`, `start`, `end` or `inside`: the place in its sentence.
        lead: What stands right before it.
        tail: The sign its words end in.
        first_person: Whether "I" or "we" speaks in it.
    """

    first: int
    last: int
    sentence: int
    last_sentence: int
    area: int
    start: int
    end: int
    before: int
    behind: int
    kind: str
    opens: str
    lead: str
    tail: str
    first_person: str
    opens_paragraph: bool
    words: frozenset[str]


def shape_of(reading: Reading, kind: QuoteKind, first: int, last: int) -> Shape:
    """The shape of the utterance from region *first* to region *last*."""
    region, end_region = reading.regions[first], reading.regions[last]
    tokens, text = reading.tokens, reading.text
    sentence = reading.sentence_at(region.start)
    last_sentence = reading.sentence_at(end_region.end - 1)
    begins, _ = reading.sentences[sentence]
    _, ends = reading.sentences[last_sentence]
    before = reading.token_at(region.start) - 1
    behind = reading.token_at(end_region.end)
    leading = bool(text[begins : region.start].strip(" \t\n\"“”‘’'"))
    trailing = bool(text[end_region.end : ends].strip(" \t\n.\"“”‘’'"))
    opens = {(False, False): "own", (False, True): "start", (True, False): "end"}.get(
        (leading, trailing), "inside"
    )
    if last > first and region.paragraph == end_region.paragraph:
        opens += "+"
    lead = "none"
    if leading and before >= 0:
        low = tokens.lows[before]
        lead = (
            low
            if low in (":", ",", "that", "as", "a", "the", "of", "to", "and", "is", "was", "'s")
            else "cue"
            if before in reading.cues
            else "prep"
            if low in PREPOSITIONS
            else "word"
            if low[0].isalnum()
            else "sign"
        )
    inner = text[region.start : region.end].rstrip("\"”’'» \n")
    tail = inner[-1] if inner[-1:] in (",", ".", "?", "!") else "-"
    inside = tokens.lows[reading.token_at(region.start) : reading.token_at(end_region.end)]
    words = frozenset(inside)
    first_person = (
        "i"
        if "i" in words or "my" in words or "i'm" in words
        else ("we" if "we" in words or "our" in words or "we're" in words else "-")
    )
    return Shape(
        first,
        last,
        sentence,
        last_sentence,
        region.paragraph,
        region.start,
        end_region.end,
        before,
        behind,
        kind[0],
        opens,
        lead,
        tail,
        first_person,
        region.start <= reading.areas[region.paragraph].start + 1,
        words,
    )


def candidates(evidence: Evidence, shape: Shape, history: History) -> list[Mention]:
    """The mentions that *shape*'s utterance could be given to, in text order."""
    reading = evidence.reading
    low = max(0, shape.sentence - _SENTENCES_BEFORE)
    high = min(len(reading.sentences) - 1, shape.last_sentence + _SENTENCES_BEHIND)
    found = [
        mention
        for mention in reading.mentions_between(
            reading.sentences[low][0], reading.sentences[high][1]
        )
        if mention.region < 0
        and (
            mention.start < shape.start
            or mention.area <= shape.area
            or (mention.sentence <= shape.last_sentence + 1)
        )
    ]
    if len(found) > _MOST_CANDIDATES:
        found.sort(key=lambda m: min(abs(m.start - shape.end), abs(shape.start - m.end)))
        found = sorted(found[:_MOST_CANDIDATES], key=lambda m: m.start)
    if history.mention is not None and history.mention not in found:
        found.insert(0, history.mention)
    return found


def _bucket(count: int) -> str:
    return str(count) if count < 4 else "4" if count < 7 else "7" if count < 12 else "12"


def signs_of_nobody(shape: Shape, history: History) -> list[str]:
    """The signs that an utterance is nobody's in particular."""
    k = shape.kind
    return [
        "nobody",
        f"nobody:{k}:{shape.opens}",
        f"nobody:lead:{shape.lead}",
        f"nobody:tail:{k}{shape.tail}",
        f"nobody:after:{history.mention is not None}",
        f"nobody:words:{_bucket(len(shape.words))}",
    ]


def signs(
    evidence: Evidence, shape: Shape, mention: Mention, history: History, between: int
) -> list[str]:
    """What speaks for or against *mention* as the speaker.

    Args:
        evidence: The article's.
        shape: The utterance's.
        mention: The candidate.
        history: Who has spoken before.
        between: How many other candidates stand between the two.
    """
    reading = evidence.reading
    tokens = reading.tokens
    k = shape.kind
    # Where it stands
    if mention.end <= shape.start:
        distance = shape.sentence - mention.sentence
        if distance == 0:
            place = "before"
        elif mention.area == shape.area:
            place = f"prev{min(distance, 3)}"
        else:
            place = f"par{min(shape.area - mention.area, 3)}" + ("." if distance == 1 else "")
        gap = shape.before - mention.last
    elif mention.start >= shape.end:
        distance = mention.sentence - shape.last_sentence
        place = "after" if distance == 0 else "next" if mention.area == shape.area else "parnext"
        gap = mention.first - shape.behind
    else:
        place, gap = "mid", 0
        for index in range(shape.first, shape.last):
            if reading.regions[index].end <= mention.start:
                gap = mention.first - reading.token_at(reading.regions[index].end)
    where = f"{place}:{k}:{shape.opens}"
    # What it is
    if mention.kind == "pronoun":
        what = mention.head
    elif mention.kind == "name":
        what = "Name"
    elif mention.head in PEOPLE:
        what = "role"
    elif mention.head in GROUPS or mention.plural:
        what = "group"
    elif mention.head in ORGANIZATIONS:
        what = "body"
    elif mention.head in DOCUMENTS:
        what = "paper"
    else:
        what = "thing"
    found = [
        f"w:{what}",
        f"p:{where}",
        f"p:{place}:{what}",
        f"p:{place}:{k}:{shape.lead}",
        f"p:{place}:{shape.tail}",
        f"g:{place}:{_bucket(gap)}",
        f"b:{place}:{k}:{_bucket(between)}",
        f"o:{place}:{min(evidence.ordinal.get(mention, 3), 3)}",
        f"op:{place}:{shape.opens_paragraph}",
    ]
    # Its neighbours
    before = tokens.lows[mention.first - 1] if mention.first else ""
    if mention.first and tokens.sentences[mention.first - 1] != tokens.sentences[mention.first]:
        before = ""
    if before == "the" and mention.first > 1:
        before = tokens.lows[mention.first - 2]
    left = (
        "start"
        if not before
        else before
        if before in _TELLING_LEFT
        else "prep"
        if before in PREPOSITIONS
        else "cue"
        if mention.first - 1 in reading.cues
        else "quote"
        if tokens.regions[mention.first - 1] >= 0
        else "word"
        if before[0].isalnum()
        else "sign"
    )
    after = tokens.lows[mention.last + 1] if mention.last + 1 < len(tokens) else ""
    right = (
        "end"
        if not after
        else after
        if after in _TELLING_RIGHT
        else "aux"
        if after in AUXILIARIES
        else "prep"
        if after in PREPOSITIONS
        else "cue"
        if mention.last + 1 in reading.cues
        else "verb"
        if after.endswith("ed")
        else "word"
        if after[0].isalnum()
        else "sign"
    )
    noun = mention.last + 2 if after == "'s" else mention.last + 1
    if (
        noun <= shape.before
        and tokens.lows[noun] in SPEAKING_NOUNS
        and (after == "'s" or mention.head in POSSESSIVES)
    ):
        # Ek's claim that
        far = "far" if shape.before - noun > 4 else "near"
        found += [f"claim:{place}:{far}", f"claim:{shape.lead}"]
    found += [f"l:{place}:{left}", f"r:{place}:{right}", f"lr:{left}:{right}", f"l:{k}:{left}"]
    # Its cues
    cued = False
    for cue, subject in evidence.cues_of.get(mention, ()):
        sentence = tokens.sentences[cue.first]
        if not shape.sentence <= sentence <= shape.last_sentence:
            if sentence == mention.sentence:
                side = "same" if cue.first > mention.first else "left"
                found.append(f"c:{place}:{subject.kind}:{cue.kind}:far{side}")
                last = cue.first == evidence.last_cue.get(sentence, -1)
                found.append(f"c:{place}:{cue.kind}:last{last}:{shape.opens}")
                cued = True
            continue
        near = _nearness(evidence, shape, cue, mention)
        cued = True
        passive = "P" if cue.passive else ""
        found += [
            f"c:{place}:{subject.kind}:{cue.kind}{passive}:{near}",
            f"c:{k}:{near}:{cue.kind}{passive}",
            f"c:{near}:{subject.kind}:{what}",
            f"c:{near}:{shape.lead}:{cue.kind}",
            f"c:{near}:{shape.tail}:{k}",
        ]
        if near[0] == "a":
            found.append(f"v:{cue.lemma}:{place}{passive}")
    if not cued:
        found += [f"c:{place}:none:{k}", f"c:none:{what}:{place}"]
    # Who it is, and who has spoken
    referent = reading.referents.of(mention)
    found.append(f"h:{min(history.spoken.get(referent, 0), 3)}:{place}")
    character = referent if isinstance(referent, Character) else None
    if character is not None:
        found += [
            f"k:{character.kind}:{place}",
            f"k:{character.kind}:{k}:{shape.first_person}",
            f"n:{_bucket(len(character.mentions))}",
        ]
        if place not in ("before", "mid", "after") and character.name[-1].lower() in shape.words:
            found.append("selfnamed")
    else:
        found.append(f"f:{what}:{shape.first_person}")
    if history.mention is not None:
        ago = shape.area - reading.regions[history.region].paragraph if history.region >= 0 else 9
        when = "s" if ago == 0 else "p" if ago == 1 else "q" if ago < 4 else "z"
        if mention is history.mention:
            found += [
                f"same:{when}:{where}",
                f"same:{place}:{what}",
                f"same:{when}:{shape.opens_paragraph}",
            ]
        elif referent is history.referent:
            found += [f"again:{when}:{place}:{mention.kind}", f"again:{k}:{shape.opens}"]
        elif mention.kind == "pronoun" and history.mention.kind == "pronoun":
            found.append(f"echo:{mention.head == history.mention.head}:{place}")
        else:
            found.append(f"other:{when}:{place}")
    if (
        mention.end <= shape.start
        and shape.first
        and (mention.start < reading.regions[shape.first - 1].start)
    ):
        found += [f"over:{place}", f"over:{place}:{shape.opens}"]
    return found


_TELLING_LEFT = frozenset("to of by for with about from in and or , ( at — - against on".split())
_TELLING_RIGHT = frozenset("'s , who ( : of and . ) is was has had".split())


def _nearness(evidence: Evidence, shape: Shape, cue: Cue, mention: Mention) -> str:
    """How near *cue* stands to the utterance: `aL`, `aR`, `aM` are beside it."""
    reading = evidence.reading
    if cue.first <= shape.before:
        gap = shape.before - cue.last
        crossed = any(
            reading.tokens.regions[i] >= 0
            for i in range(cue.last + 1, min(shape.before + 1, cue.last + 30))
        )
        later = any(i in reading.cues for i in range(cue.last + 1, shape.before + 1))
        name = "aL" if gap <= 2 else "nL" if gap <= 6 else "fL"
        return name + ("x" if crossed else "") + ("l" if later and gap > 2 else "")
    if cue.first >= shape.behind:
        start = min(cue.first, max(mention.first, shape.behind))
        gap = start - shape.behind
        name = "aR" if gap <= 1 else "nR" if gap <= 5 else "fR"
        earlier = any(i in reading.cues for i in range(shape.behind, cue.first))
        return name + ("l" if earlier else "")
    for index in range(shape.first, shape.last):
        behind = reading.token_at(reading.regions[index].end)
        if min(cue.first, mention.first) - behind in (0, 1):
            return "aM"
    return "nM"


def evidence_for(
    evidence: Evidence, shape: Shape, history: History
) -> list[tuple[Mention | None, list[str]]]:
    """Every candidate for an utterance with its signs; None stands for nobody and comes first."""
    found = candidates(evidence, shape, history)
    # How many other candidates stand between each one and the utterance.
    before = sum(mention.end <= shape.start for mention in found)
    behind = 0
    pairs: list[tuple[Mention | None, list[str]]] = [(None, signs_of_nobody(shape, history))]
    for index, mention in enumerate(found):
        if mention.end <= shape.start:
            between = before - index - 1
        elif mention.start >= shape.end:
            between, behind = behind, behind + 1
        else:
            between = 0
        pairs.append((mention, signs(evidence, shape, mention, history, between)))
    return pairs


def cue_between(evidence: Evidence, shape: Shape, mention: Mention) -> Cue | None:
    """The cue by which *mention* reports the utterance: the nearest one that is its own."""
    tokens = evidence.reading.tokens
    cues = [cue for cue, _ in evidence.cues_of.get(mention, ()) if cue.kind != "weak"]
    in_sentence = [
        cue for cue in cues if shape.sentence <= tokens.sentences[cue.first] <= shape.last_sentence
    ]
    if not in_sentence:
        return cues[-1] if cues else None
    return min(
        in_sentence,
        key=lambda cue: min(abs(cue.first - shape.behind), abs(shape.before - cue.last)),
    )
