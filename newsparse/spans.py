"""The values that newsparse gives back: frozen, comparable, hashable.

There is one coordinate system: characters of the untouched input text.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import total_ordering
from typing import Any, Literal

from attrs import field, fields, frozen

from newsparse.spoken import spoken

__all__ = [
    "Attribution",
    "Candidate",
    "CharSpan",
    "Dateline",
    "Gender",
    "GenderBy",
    "LanguageCode",
    "Precision",
    "Quote",
    "QuoteKind",
    "Speaker",
    "SpeakerKind",
]

#: What of a time is printed; at "day" the clock is 00:00 and means nothing.
Precision = Literal["day", "minute", "second"]
#: The languages that quotes are attributed in.
LanguageCode = Literal["en"]
#: A quoted clause of its own, a quoted phrase in the reporter's clause, or a clause without marks.
QuoteKind = Literal["direct", "mixed", "indirect"]
#: What a speaker is.
Gender = Literal["female", "male"]
GenderBy = Literal["pronoun", "title", "name"]
SpeakerKind = Literal["person", "organization", "group", "document", "unknown"]

# Characters of its words in the `repr` of a quote: a list of quotes has a line for each.
_SHOWN_LENGTH = 60


def shown(self: Any) -> str:
    """A value as attrs shows it, `CharSpan(start=0, end=4, text='Rain')`, by one function for all.

    attrs writes and compiles one for each class, in a hundredth of the time to a first answer.
    """
    kind = self.__class__
    told: list[str] = []
    for part in fields(kind):
        show = repr if part.repr is True else part.repr
        if show:
            told.append(f"{part.name}={show(getattr(self, part.name))}")
    return f"{kind.__qualname__}({', '.join(told)})"


class SpanSlots:
    """A `CharSpan` that `newsparse.making` fills."""

    __slots__ = ("__weakref__", "end", "start", "text")


class SpeakerSlots:
    """A `Speaker` that `newsparse.making` fills."""

    __slots__ = (
        "__weakref__",
        "affiliation",
        "gender",
        "gender_by",
        "gender_span",
        "kind",
        "mentions",
        "name",
        "role",
    )


class QuoteSlots:
    """A `Quote` that `newsparse.making` fills."""

    __slots__ = (
        "__weakref__",
        "confidence",
        "content",
        "cue",
        "kind",
        "mention",
        "sentence",
        "speaker",
        "strategy",
    )


class AttributionSlots:
    """An `Attribution` that `newsparse.making` fills."""

    __slots__ = ("__weakref__", "confidence", "cue", "kind", "mention", "name", "role")


@frozen(slots=True, eq=False, init=False)
@total_ordering
class CharSpan(SpanSlots):
    """A stretch of the article's text.

    It prints, formats and compares like its text: `span == "Oslo"`, `"Oslo" in span`,
    `f"{span:>9}"`. Two spans are equal only where they are at the same place; they sort by it.
    """

    start: int
    """Offset of its first character."""
    end: int
    """Offset after its last character."""
    text: str
    """The characters themselves, from `start` to `end` of the article's `text`."""

    def __init__(self, start: int, end: int, text: str) -> None:
        # An article makes a hundred and forty: by name, as attrs does it, takes a third longer.
        _set_start(self, start)
        _set_end(self, end)
        _set_text(self, text)

    @classmethod
    def of(cls, text: str, start: int, end: int) -> CharSpan:
        """The span from *start* to *end* of *text*, offsets unchecked."""
        return cls(start, end, text[start:end])

    __repr__ = shown

    def __str__(self) -> str:
        return self.text

    def __format__(self, spec: str) -> str:
        return format(self.text, spec)

    def __len__(self) -> int:
        return self.end - self.start

    def __eq__(self, other: object) -> bool:
        if isinstance(other, CharSpan):
            return self.start == other.start and self.end == other.end and self.text == other.text
        return self.text == other if isinstance(other, str) else NotImplemented

    def __hash__(self) -> int:
        # That of the text, which it equals
        return hash(self.text)

    def __lt__(self, other: CharSpan) -> bool:
        if not isinstance(other, CharSpan):
            return NotImplemented
        return (self.start, self.end) < (other.start, other.end)

    def __contains__(self, part: CharSpan | str) -> bool:
        """Whether these words are in it, or that span lies within it."""
        if isinstance(part, CharSpan):
            return self.start <= part.start and part.end <= self.end
        return part in self.text

    def __reduce__(self) -> tuple[type[CharSpan], tuple[int, int, str]]:
        # An article that a worker process sends has a hundred: a call is half a state's work.
        return type(self), (self.start, self.end, self.text)


# What sets the fields of a new span, which is frozen for everybody else
_set_start, _set_end, _set_text = (
    vars(CharSpan)[name].__set__ for name in ("start", "end", "text")
)


@frozen(slots=True)
class Dateline:
    """The place that opens a wire story's body: `MOSCOW, Aug 4 (Reuters)`."""

    span: CharSpan
    """The whole dateline as printed, without the dash after it."""
    place: str | None = None
    """The place as printed, such as `MOSCOW`."""
    date: str | None = None
    """The date as printed, if any, such as `Aug 4`."""
    agency: str | None = None
    """The agency as printed, if any, such as `Reuters`."""

    __repr__ = shown

    def __str__(self) -> str:
        return self.span.text


def _how_many(mentions: tuple[CharSpan, ...]) -> str:
    # Each quote shows its speaker: in full, a long article would show them all for each.
    return f"<{len(mentions)}>"


@frozen(slots=True)
class Speaker(SpeakerSlots):
    """Somebody, or something, that is quoted."""

    name: str
    """The fullest name that the article has for it, such as `Sergey Lavrov`."""
    kind: SpeakerKind = "unknown"
    """Person, organization, group (`officials`), document (`the report`) or unknown."""
    role: str | None = None
    """What the article says it is, as printed, such as `Russian Foreign Minister`; or None."""
    mentions: tuple[CharSpan, ...] = field(default=(), repr=_how_many)
    """Every span known to point at it, sorted."""
    affiliation: CharSpan | None = None
    """The body that it speaks for or belongs to, as printed, such as `Harbour Union` in
    `Ada Ek of the Harbour Union`; of a document, whose it is; or None."""

    gender: Gender | None = None
    """`female` or `male`, as the article speaks of this person; None where it doesn't tell, and for
    bodies, groups and documents."""

    gender_by: GenderBy | None = None
    """What tells it: a `pronoun` (she), a `title` (Mr, chairwoman), or a given `name` alone."""

    gender_span: CharSpan | None = None
    """The words that tell it: the first such pronoun, the title, the name."""

    __repr__ = shown

    def __hash__(self) -> int:
        # Who is quoted all the time has hundreds of mentions: the first tells articles apart.
        return hash((self.name, self.mentions[0].start if self.mentions else -1))

    def __str__(self) -> str:
        return self.name


@frozen(slots=True, repr=False)
class Quote(QuoteSlots):
    """One utterance: what was said, and who is known to have said it."""

    kind: QuoteKind
    """`direct` (a quoted clause of its own), `mixed` (a quoted phrase in the reporter's clause) or
    `indirect` (a reported clause without marks)."""
    content: tuple[CharSpan, ...]
    """One span, or several where the utterance is interrupted or goes on in a further paragraph;
    quotation marks are inside."""
    sentence: CharSpan
    """The whole reporting sentence around the first content span."""
    cue: CharSpan | None = None
    """The words that report, such as `said`, `according to`; or None."""
    mention: CharSpan | None = None
    """The words that point at the speaker here, such as `he`, `the top diplomat`; or None."""
    speaker: Speaker | None = None
    """Who said it; or None."""
    confidence: float = 0.0
    """How likely the speaker is right, 0 to 1."""
    strategy: str | None = None
    """The name of the strategy that answered; None while the quote is open."""

    def __hash__(self) -> int:
        # Where it begins, and not its words: a thousand other quotes may have the same.
        return self.content[0].start

    @property
    def start(self) -> int:
        """Offset of the first content span's first character."""
        return self.content[0].start

    @property
    def end(self) -> int:
        """Offset after the last content span's last character."""
        return self.content[-1].end

    @property
    def text(self) -> str:
        """The words as speech, in one line, outer quotation marks off.

        Off as well are a mark that opens each paragraph of a longer quotation, and the comma that
        typesetting puts before the cue; marks of a quotation inside it stay. Where what follows an
        interruption is a sentence of its own, a full stop ends the one before.
        """
        parts = [span.text for span in self.content]
        if self.kind == "indirect":
            return " ".join(" ".join(parts).split()).rstrip(" ,")
        # Of two quoted phrases in one clause, the second begins no sentence.
        is_speech, told = self.kind == "direct", self.sentence.end
        return spoken(parts, [is_speech and span.start >= told for span in self.content])

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        who = f" by {self.speaker.name}" if self.speaker else ""
        sure = f", {self.confidence:.2f}" if self.speaker else ""
        return f"<Quote {shortened(self.text, _SHOWN_LENGTH)!r}{who}: {self.kind}{sure}>"


@frozen(slots=True, kw_only=True)
class Attribution(AttributionSlots):
    """One strategy's answer for one quote; `Attribution()` says "nobody" and ends the chain."""

    mention: CharSpan | None = None
    """Where the text points at the speaker. newsparse finds out who that is."""
    name: str | None = None
    """Who it is. The name or an alias of somebody in the article joins that speaker; any other
    name makes a speaker of exactly that name, without mentions."""
    cue: CharSpan | None = None
    """The reporting words, if the strategy knows better than detection."""
    kind: SpeakerKind | None = None
    """What the speaker is, where the article itself doesn't tell."""
    role: str | None = None
    """What it does, where the article itself doesn't tell: `chief economist`."""
    confidence: float = field(default=1.0)
    """How sure the strategy is, 0 to 1."""

    __repr__ = shown


@frozen(slots=True, kw_only=True)
class Candidate:
    """Somebody who could have said a quote, as newsparse weighs it."""

    mention: CharSpan
    """The words that point at them here: `the mayor`."""

    name: str | None = None
    """Their fullest name in the article; None where a pronoun can't be tied to anybody."""

    kind: SpeakerKind = "unknown"
    """Person, organization, group, document or unknown."""

    role: str | None = None
    """What the article says they are, or None."""

    probability: float = 0.0
    """How likely it is that they said it, 0 to 1."""

    __repr__ = shown


def joined(spans: Iterable[CharSpan]) -> str:
    """The spans' words for reading: each span on one line, a blank line between them."""
    return "\n\n".join(" ".join(span.text.split()) for span in spans)


def shortened(text: str, length: int) -> str:
    """*text* on one line, cut where it is longer than *length* characters."""
    # So much of it is enough, whatever white space there is.
    line = " ".join(text[: 8 * length].split())
    return line if len(line) <= length else f"{line[: length - 3].rstrip()}..."
