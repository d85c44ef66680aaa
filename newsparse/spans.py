"""The values that newsparse gives back: frozen, comparable, hashable.

There is one coordinate system: characters of the untouched input text.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from attrs import field, frozen

from newsparse.spoken import spoken

__all__ = [
    "Attribution",
    "CharSpan",
    "Dateline",
    "LanguageCode",
    "Precision",
    "Quote",
    "QuoteKind",
    "Speaker",
    "SpeakerKind",
]

# What of a time is printed; at "day" the clock is 00:00 and means nothing.
Precision = Literal["day", "minute", "second"]
# The languages that quotes are attributed in.
LanguageCode = Literal["en"]
QuoteKind = Literal["direct", "mixed", "indirect"]
SpeakerKind = Literal["person", "organization", "group", "document", "unknown"]


@frozen(slots=True)
class CharSpan:
    """A stretch of the article's text.

    Attributes:
        start: Offset of its first character.
        end: Offset behind its last character.
        text: The characters themselves, `article.text[start:end]`.
    """

    start: int
    end: int
    text: str

    @classmethod
    def of(cls, text: str, start: int, end: int) -> CharSpan:
        """The span from *start* to *end* of *text*, offsets unchecked."""
        return cls(start, end, text[start:end])

    def __str__(self) -> str:
        return self.text

    def __len__(self) -> int:
        return self.end - self.start

    def __reduce__(self) -> tuple[type[CharSpan], tuple[int, int, str]]:
        # An article that a worker process sends has a hundred: a call is half a state's work.
        return type(self), (self.start, self.end, self.text)


@frozen(slots=True)
class Dateline:
    """The place that opens a wire story's body: `MOSCOW, Aug 4 (Reuters)`.

    Attributes:
        span: The whole dateline as printed, without the dash behind it.
        place: The place as printed: `MOSCOW`.
        date: The date as printed, if any: `Aug 4`.
        agency: The agency as printed, if any: `Reuters`.
    """

    span: CharSpan
    place: str | None = None
    date: str | None = None
    agency: str | None = None

    def __str__(self) -> str:
        return self.span.text


def _how_many(mentions: tuple[CharSpan, ...]) -> str:
    # Each quote shows its speaker: in full, a long article would show them all for each.
    return f"<{len(mentions)}>"


@frozen(slots=True, cache_hash=True)
class Speaker:
    """Somebody, or something, that is quoted.

    Attributes:
        name: The fullest name that the article has for it: `Sergey Lavrov`.
        kind: Person, organization, group (`officials`), document (`the report`) or unknown.
        role: What the article says it is, as printed: `Russian Foreign Minister`; or None.
        mentions: Every span known to point at it, sorted.
        affiliation: The body that it speaks for or belongs to, as printed: `Harbour Union`, of
            `Ada Ek of the Harbour Union`; of a document, whose it is; or None.
    """

    name: str
    kind: SpeakerKind = "unknown"
    role: str | None = None
    mentions: tuple[CharSpan, ...] = field(default=(), repr=_how_many)
    affiliation: CharSpan | None = None

    def __str__(self) -> str:
        return self.name


# Quotes are the keys of every table of answers: their hash is worth keeping.
@frozen(slots=True, cache_hash=True)
class Quote:
    """One utterance: what was said, and who is known to have said it.

    Attributes:
        kind: `direct` (a quoted clause of its own), `mixed` (a quoted phrase in the reporter's
            clause) or `indirect` (a reported clause without marks).
        content: One span, or several where the utterance is interrupted or goes on in a further
            paragraph; quotation marks are inside.
        sentence: The whole reporting sentence around the first content span.
        cue: The words that report: `said`, `according to`; or None.
        mention: The words that point at the speaker here: `he`, `the top diplomat`; or None.
        speaker: Who said it; or None.
        confidence: How likely the speaker is right, 0 to 1.
        strategy: The name of the strategy that answered; None while the quote is open.
    """

    kind: QuoteKind
    content: tuple[CharSpan, ...]
    sentence: CharSpan
    cue: CharSpan | None = None
    mention: CharSpan | None = None
    speaker: Speaker | None = None
    confidence: float = 0.0
    strategy: str | None = None

    @property
    def start(self) -> int:
        """Offset of the first content span's first character."""
        return self.content[0].start

    @property
    def end(self) -> int:
        """Offset behind the last content span's last character."""
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


@frozen(slots=True, kw_only=True)
class Attribution:
    """One strategy's answer for one quote; `Attribution()` says "nobody" and ends the chain.

    Attributes:
        mention: Where the text points at the speaker. newsparse finds out who that is.
        name: Who it is. The name or an alias of somebody in the article joins that speaker;
            any other name makes a speaker of exactly that name, without mentions.
        cue: The reporting words, if the strategy knows better than detection.
        confidence: How sure the strategy is, 0 to 1.
    """

    mention: CharSpan | None = None
    name: str | None = None
    cue: CharSpan | None = None
    confidence: float = field(default=1.0)


def joined(spans: Iterable[CharSpan]) -> str:
    """The spans' words for reading: each span on one line, a blank line between them."""
    return "\n\n".join(" ".join(span.text.split()) for span in spans)
