"""Speech or not: whether what stands in quotation marks is somebody's words.

Marks also stand around titles (“Casablanca”), terms (the word “goodbye”), nicknames and scare
quotes. A small linear model tells; its signs are found here, its weights are learned by
`benchmarks/train_quotes.py` and stand in `lexicon/speech_weights.json`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from math import exp

from newsparse.lexicon import table
from newsparse.lexicon.nouns import GROUPS, PEOPLE, plural
from newsparse.lexicon.words import AUXILIARIES, DETERMINERS, FUNCTION_WORDS, PREPOSITIONS
from newsparse.reading import Reading
from newsparse.reading.cues import Cue
from newsparse.reading.heads import PLURAL_PEOPLE
from newsparse.reading.marks import Region
from newsparse.spans import QuoteKind
from newsparse.weighing import worth

__all__ = ["in_whose_words", "reporting_cue", "speech_probability", "speech_signs"]

# What single marks among double ones cost, in log odds; the training data has too few to tell.
_SET_OFF = 1.5
# What a clause of its own gains in a headline, which has no room for its cue, in log odds.
_HEADLINE = 0.5
# What "so-called" right before them costs, in log odds.
_SO_CALLED = 4.0
# What the verb that gives a thing its name costs before them, in log odds.
_NAMED = 2.0
# How likely at least, in log odds, what is set as speech is speech.
_SET_AS_SPEECH = 2.2
# What more words than these are worth, in log odds, where they are a clause of their own (of 6,700
# such in the training and development articles the model held all but 21 for speech), and what is
# any, where who said it follows: “Stairs,” Ek agreed (annotated so in 3,246 of 3,251 places).
_SURELY = 5.0
_LONG_WORDS = 20
_LONG = 2 * _LONG_WORDS  # the same in characters, cheaper to tell
# in the words of Ada Ek, “...” | “...,” in Ek’s words | “...,” in her words
_WORDED_BEFORE = re.compile(r"\b[Ii]n the words of (?P<who>[^,.;:\n\"“”]{2,50}),? ?$")
_WORDED_BEHIND = re.compile(
    r",? in (?:(?P<who>[^,.;:\n\"“”'’]{2,50})['’]s?|(?P<pronoun>his|her|their|its))"
    r" (?:own )?words\b"
)
_FARTHEST_WORDING = 75
# How many words before a marked sentence the word may stand that says what it is.
_FARTHEST_TERM = 6
# How many words behind a quotation its cue is looked for.
_FARTHEST_CUE = 12
# known as a “roll-out” | named their robot “Ek” | an app, called “Ek” | is dubbed the “Ek”
_NAMING = re.compile(
    r"(?:\bknown? as|\bnamed(?: (?:his|her|its|their) \w+)?"
    r"|\b(?P<noun>[a-z]+),? (?:called|codenamed|dubbed|nicknamed))(?: (?:an?|the))?,? ?$"
)
# Of these words, or parts of words, such a text has one.
_IN_NAMING = ("know", "named", "called", "dubbed")
_FARTHEST_NAMING = 60
# “To roll out” means to | To “roll out” in their jargon refers to | “Ek” is a Norse term
_EXPLAINED = re.compile(
    r"(?: [\w'’-]+){0,4}? (?:means|refers to|stands for"
    r"|is (?:an? |the )?(?:[\w-]+ ){0,2}(?:jargon|name|phrase|short|slang|term|word))\b"
)
_FORMS_OF_BE = frozenset("been is are was were".split())
_NAMERS = PEOPLE | PLURAL_PEOPLE | GROUPS
# How many words around marked ones, and how many other regions, are looked at.
_REACH = 120
_MOST_AROUND = 200
# How many words away a cue is near.
_NEAR = 25
# From how many words on a quotation is of another size.
_SIZES = (4, 6, 9, 14, 24)
# How far away, in characters, the same words count as said again.
_FAR = 20_000

# Before a title: the film “Joker”, her book “Becoming”
_WORKS = frozenset(
    """
    album anthem article ballad band bestseller blockbuster blog book cartoon chapter classic
    column comedy documentary drama entitled episode essay exhibit exhibition feature film flick
    franchise game group hit magazine memoir movie musical novel number opera painting paper
    play playlist podcast poem program programme reality record remake report romcom screenplay
    section sequel series show single sitcom sketch skit song soundtrack special starring story
    thriller titled track trilogy video website western
    """.split()
)
# Before a term: the word “goodbye”, the so-called “agency model”
_TERMS = frozenset(
    """
    button called code codenamed concept dubbed expression hashtag know known label labeled
    labelled moniker motto name named names nickname nicknamed option phrase phrases slogan
    so-called spelled stands tagline term terms title word words
    """.split()
)
# What such words or titles are set behind in sentences of their own: Her best films? “Joker.”
_CALLED_SO = _TERMS | _WORKS | frozenset(map(plural, _TERMS | _WORKS))
# Words right before marks that are signs themselves.
_TELLING_LEFT = frozenset("a an the 's as to and of his her their = is no".split())
# Words of somebody who speaks.
_SPEAKING = frozenset("i we you my our".split())
# Kinds of cues, those that report speech most often first.
_KINDS = ("say", "according", "report", "voice", "call", "think")


def speech_probability(reading: Reading, kind: QuoteKind, first: int, last: int) -> float:
    """How likely the utterance from region *first* to region *last* is somebody's words."""
    if (kind == "direct" and _is_long(reading, first, last)) or (
        reporting_cue(reading, reading.regions[first]) is not None
    ):
        score = _SURELY
    else:
        score = worth(speech_signs(reading, kind, first, last), table("speech_weights")["weights"])
    if score < _SET_AS_SPEECH and _is_set_as_speech(reading, first, last):
        score = _SET_AS_SPEECH
    if _is_set_off(reading, first):
        score -= _SET_OFF
    if reading.regions[first].paragraph == reading.headline and kind == "direct":
        score += _HEADLINE
    before = reading.token_at(reading.regions[first].start) - 1
    if before >= 0 and reading.tokens.lows[before] == "so-called":
        score -= _SO_CALLED
    elif _is_named(reading.text, reading.regions[first].start) or _is_explained(
        reading, first, last
    ):
        score -= _NAMED
    return 1 / (1 + exp(-max(-30.0, min(30.0, score))))


def _is_long(reading: Reading, first: int, last: int) -> bool:
    """Whether an utterance has more words than a title or a term, whatever they are."""
    start, end = reading.regions[first].start, reading.regions[last].end
    return end - start >= _LONG and reading.token_at(end) - reading.token_at(start) >= _LONG_WORDS


def _is_set_as_speech(reading: Reading, first: int, last: int) -> bool:
    """Whether the way it is set makes an utterance speech, whatever it says.

    Ek was blunt: “Stairs.” | Her verdict? “Stairs.” | In the words of Ek, “stairs”.
    """
    text = reading.text
    region, end = reading.regions[first], reading.regions[last].end
    if in_whose_words(text, region.start, end) is not None:
        return True
    _, ends = reading.sentences[reading.sentence_at(end - 1)]
    if _last_sign(text[region.start : end]) not in ".?!" or text[end:ends].strip():
        return False
    begins, _ = reading.sentences[reading.sentence_at(region.start)]
    led = text[begins : region.start].rstrip()[-1:]
    # In a list, “Stairs.” “Doors.”, nobody speaks.
    listed = first > 0 and not text[reading.regions[first - 1].end : region.start].strip()
    own = not led and not listed and region.start > reading.areas[region.paragraph].start
    if led != ":" and not own:
        return False
    # The slogan? “Stairs.” | Her best film: “Stairs.”
    at = reading.token_at(region.start)
    near = reading.tokens.lows[max(0, at - _FARTHEST_TERM) : at]
    return _CALLED_SO.isdisjoint(near)


def _last_sign(marked: str) -> str:
    """The last sign of marked words inside their marks."""
    return marked.rstrip("\"”’'» \n")[-1:]


def in_whose_words(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where it says in whose words what stands between two offsets is."""
    before, behind = max(0, start - _FARTHEST_WORDING), end + _FARTHEST_WORDING
    match = None
    if " words of " in text[before:start]:
        match = _WORDED_BEFORE.search(text, before, start)
    if match is None and " words" in text[end:behind]:
        match = _WORDED_BEHIND.match(text, end, behind)
    return match.span(match.lastgroup or 0) if match is not None else None


def reporting_cue(reading: Reading, region: Region) -> Cue | None:
    """The cue right behind *region*, with its subject, where it ends in a comma: “Yes,” she said.

    Its sentence begins with it: in “Yes,” she says that. “Yes,” Ek said, was her favourite song.
    """
    text = reading.text
    if _last_sign(text[region.start : region.end]) != ",":
        return None
    sentence = reading.sentence_at(region.start)
    if region.start > reading.sentences[sentence][0]:
        return None
    tokens = reading.tokens
    behind = reading.token_at(region.end)
    for cue in reading.cues_between(behind, behind + _FARTHEST_CUE):
        subject = reading.subjects.get(cue)
        if subject is None or subject.kind in ("far", "object"):
            continue
        opening = min(cue.first, subject.mention.first)
        while opening > behind and tokens.lows[opening - 1] in DETERMINERS:
            opening -= 1
        after = max(cue.last, subject.mention.last) + 1
        goes_on = tokens.words[after : after + 1] == [","] and (
            tokens.lows[after + 1 : after + 2] and tokens.lows[after + 1] in AUXILIARIES
        )
        if opening == behind and tokens.sentences[cue.first] == sentence and not goes_on:
            return cue
    return None


def _is_set_off(reading: Reading, index: int) -> bool:
    """Whether single marks stand in a text that quotes in double ones: then they mostly set off.

    Headlines are printed with single marks wherever.
    """
    region = reading.regions[index]
    return (
        region.single
        and region.paragraph != reading.headline
        and any(
            not other.single
            for other in reading.regions[max(0, index - _MOST_AROUND) : index + _MOST_AROUND]
        )
    )


def _is_named(text: str, start: int) -> bool:
    """Whether the words before offset *start* give a thing its name.

    Critics called it, or critics called the deal, “Grand Theft”: that is speech.
    """
    begin = max(0, start - _FARTHEST_NAMING)
    if not any(map(text[begin:start].__contains__, _IN_NAMING)):
        return False
    match = _NAMING.search(text, begin, start)
    if match is None:
        return False
    noun = match["noun"]
    if noun is None or noun in _FORMS_OF_BE:
        return True
    named = text[start : start + 2].lstrip("\"“‘'")[:1].isupper()
    return named and noun not in FUNCTION_WORDS and noun not in _NAMERS


def _is_explained(reading: Reading, first: int, last: int) -> bool:
    """Whether the sentence begins with the marked words and says what they mean."""
    region = reading.regions[first]
    begins, ends = reading.sentences[reading.sentence_at(region.start)]
    return (
        first == last
        and region.start - begins < 10
        and _EXPLAINED.match(reading.text, region.end, ends) is not None
        and reading.text[begins : region.start].lower().strip() in ("", "to", "what", "the word")
    )


def speech_signs(reading: Reading, kind: QuoteKind, first: int, last: int) -> list[str]:
    """What speaks for and against speech, each sign a short string."""
    tokens = reading.tokens
    region = reading.regions[first]
    at, end = reading.token_at(region.start), reading.token_at(region.end)
    inner_first, inner_last = at + 1, end
    while inner_last > inner_first and not tokens.words[inner_last - 1][0].isalnum():
        inner_last -= 1
    words = tokens.words[inner_first:inner_last]
    lows = tokens.lows[inner_first:inner_last]
    count = len(words) if last == first else max(len(words), 9)
    size = str(count) if count < 4 else str(_SIZES[bisect_right(_SIZES, count) - 1])
    case = _case(words, lows)
    marked = reading.text[region.start : region.end]
    tail = _last_sign(marked)
    tail = tail if tail in ",.?!" else "-"
    sentence = reading.sentence_at(region.start)
    begins, ends = reading.sentences[sentence]
    opening = bisect_left(tokens.starts, begins)
    before = at - 1
    left = ""
    if before >= 0 and (before >= opening or tokens.lows[before] == ":"):
        left = tokens.lows[before]
    behind = _behind_note(reading, end)
    right = ""
    if behind < len(tokens) and tokens.sentences[behind] == reading.sentence_at(region.end - 1):
        right = tokens.lows[behind]
    left_class = _class_of(reading, left, before)
    right_class = _class_of(reading, right, behind)
    near = tokens.lows[max(0, before - 3, opening) : before + 1]
    cues = reading.cues_between(
        max(opening, inner_first - _REACH),
        min(bisect_left(tokens.starts, ends), inner_last + _REACH) - 1,
    )
    cue = _nearest(cues, at, end)
    cued = _likeliest_kind(cues)
    inside = marked.strip("\"“”‘’'«»,.;:!? ")
    signs = [
        "bias",
        f"size:{size}",
        f"size:{size}:{case}",
        f"case:{case}:{tail}",
        f"kind:{kind}:{size}",
        f"headline:{reading.headline == region.paragraph}",
        f"left:{left_class}",
        f"left:{left_class}:{case}",
        f"right:{right_class}",
        f"right:{right_class}:{size}",
        f"around:{left_class}:{right_class}",
        f"cue:{cue}",
        f"cue:{cue}:{size}",
        f"cue:{cue}:{case}",
        f"tail:{tail}:{size}",
        f"many:{last > first}",
        f"cued:{cued}:{size}",
        f"cued:{cued}:{left_class}",
        f"again:{len(inside) > 2 and _comes_again(reading, region, inside)}:{size}",
        f"left2:{' '.join(near[-2:])}" if near and near[-1] in FUNCTION_WORDS else "left2",
        f"right1:{right}" if right in FUNCTION_WORDS else "right1",
        f"rightleft:{right_class}:{case}",
    ]
    if left in _TELLING_LEFT:
        signs += [f"word:{left}", f"word:{left}:{case}"]
    if not _WORKS.isdisjoint(near):
        signs += ["work", f"work:{case}"]
    if not _TERMS.isdisjoint(near):
        signs += ["term", f"term:{size}", f"term:{case}"]
    if not AUXILIARIES.isdisjoint(lows):
        signs += ["verb", f"verb:{case}"]
    if not _SPEAKING.isdisjoint(lows):
        signs.append("person")
    if any(map(str.isdigit, lows)):
        signs.append("number")
    others = [
        other for other in reading.regions[max(0, first - 3) : last + 4] if other is not region
    ]
    beside = sum([other.paragraph == region.paragraph for other in others])
    signs.append(f"others:{min(beside, 3)}:{case}")
    close = reading.regions[max(0, first - 2) : last + 3]
    if any(other.end - other.start > 60 for other in close if other is not region):
        signs.append("amongspeech")
    return signs


def _case(words: list[str], lows: list[str]) -> str:
    """How *words* are written: `all` but function words with a capital, or the `first` alone ..."""
    plain = False
    for word, low in zip(words, lows, strict=True):
        if low not in FUNCTION_WORDS:
            if not (word[0].isupper() or word[0].isdigit()):
                return "first" if words[0][0].isupper() else "low"
            plain = True
    if not plain:
        return "first" if words and words[0][0].isupper() else "low"
    if len(words) > 1 and all(word.isupper() for word in words if word.isalpha()):
        return "caps"
    return "all"


def _behind_note(reading: Reading, index: int) -> int:
    """Index of the first token behind a note in brackets at *index*: “no” ((it)), “no” [sic]."""
    words = reading.tokens.words
    if index >= len(words) or words[index] not in "([":
        return index
    behind = next((i for i in range(index, min(index + 6, len(words))) if words[i] in ")]"), None)
    if behind is None:
        return index
    return behind + 2 if words[behind + 1 : behind + 2] == [")"] else behind + 1


def _comes_again(reading: Reading, region: Region, inside: str) -> bool:
    """Whether what is *inside* the marks of *region* stands elsewhere as well."""
    return reading.text.count(inside, max(0, region.start - _FAR), region.end + _FAR) > 1


def _class_of(reading: Reading, low: str, index: int) -> str:
    if not low:
        return "edge"
    if not low[0].isalnum():
        return low if low in ",.:;()'s=" else "sign"
    cue = reading.cues.get(index)
    if cue is not None:
        return f"cue-{cue.kind}"
    if low in PREPOSITIONS:
        return "prep"
    if low in DETERMINERS:
        return "det"
    if low in AUXILIARIES:
        return "aux"
    if low in FUNCTION_WORDS:
        return "func"
    return "Name" if reading.tokens.words[index][0].isupper() else "word"


def _nearest(cues: Sequence[Cue], at: int, behind: int) -> str:
    """The kind and the side of the nearest of *cues* around the tokens from *at* to *behind*."""
    best, found = 1000, "none"
    for cue in cues:
        index = cue.first
        if not at - _NEAR <= index < behind + _NEAR:
            continue
        if index < at:
            gap, side = at - cue.last - 1, "L"
        else:
            gap, side = index - behind, "R"
        rank = gap + (0 if cue.kind != "weak" else 8)
        if rank < best:
            best = rank
            steps = "0" if gap == 0 else "1" if gap < 4 else "2" if gap < 10 else "3"
            found = f"{cue.kind}{side}{steps}"
    return found


def _likeliest_kind(cues: Sequence[Cue]) -> str:
    """The kind among those of *cues* that reports speech most often."""
    kinds = [cue.kind for cue in cues]
    return next((kind for kind in _KINDS if kind in kinds), "no") if kinds else "no"
