"""The `labels` strategy: speakers that are printed beside their words, where no doubt is left.

EK: We will see.                 Ada Ek: “We will see.”
“We will see.” — Ada Ek          “We will see,” as Ada Ek put it.
“We will see.                    “We will see.”
Ada Ek, farmer.”                 Ada Ek, farmer, Ekville
A statement of Ada Ek:           “We will see.”
and the headline: Rain will stay - Ek
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from newsparse.attribution import Context, origins_of, reading_of
from newsparse.english.given_names import GIVEN
from newsparse.english.heads import HEADS, TITLE_WORDS
from newsparse.english.labels import HEADED
from newsparse.english.words import FUNCTION_WORDS
from newsparse.making import answer_of
from newsparse.patterns import regexp
from newsparse.prose.marks import CREDITED, Region
from newsparse.quotations.as_told import teller_of
from newsparse.reading import Reading
from newsparse.spans import Attribution, CharSpan, Quote

__all__ = ["labels"]

# How often such a label is right, measured on PolNeAR's training articles.
_CONFIDENCE: Final = 0.97
# Characters of the longest line with a signature or a heading.
_LONGEST_SIGNATURE: Final = 180
# How far from a quotation the ends of its line are looked for, in characters.
_FARTHEST_CHARACTERS: Final = 200
# After the mark, to the end of the line: “We will see.” — Ada Ek, farmer
_SIGNED: Final = regexp(
    r"[.,]?\s*(?:[—–―‒]|--|-(?=\s))\s*(?P<name>[A-Z][\w.'’-]*(?: [\w.'’-]+){0,5})"
    r"(?:,[^\n]{0,120})?[.\s]*$"
)
# On the line below, and nothing else there: Ada Ek, farmer, Ekville
_SIGNED_BELOW: Final = regexp(
    r"(?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){1,3}),(?: [\w'’&-]+){1,6}"
    r"(?:,(?: [\w'’&-]+){1,6})?\s*"
)


def labels(quotes: Sequence[Quote], context: Context, /) -> Mapping[Quote, Attribution]:
    """Answer for quotes that a label or a signature stands beside."""
    if context.language is None:
        return {}
    reading, origins = reading_of(context), origins_of(context)
    answers: dict[Quote, Attribution] = {}
    for quote in quotes:
        origin = origins[quote]
        regions = origin.regions
        if regions:
            mention = _label(reading, quote, regions[0]) or _signature(reading, quote, regions)
            mention = mention or _headed(reading, quote, regions[0]) or _told(reading, regions[0])
        else:
            mention = origin.teller
        if mention is not None:
            answers[quote] = answer_of(mention, _CONFIDENCE)
    return answers


def _label(reading: Reading, quote: Quote, region: Region) -> CharSpan | None:
    """The label before *quote*, or the one that its marks hold as well."""
    label = reading.labels.get(region.paragraph)
    if label is None or not (region.start <= label.start or region.start <= label.content):
        return None
    if any(span.start <= label.start < span.end for span in quote.content):
        return None  # marks that don't pair hold it among the words: "W'': i
    return reading.span(label.start, label.end)


def _signature(reading: Reading, quote: Quote, regions: Sequence[Region]) -> CharSpan | None:
    """The name after a dash that ends the line of *quote*, or is the next line."""
    text = reading.text
    if quote.kind != "direct":
        return None
    # It begins its line, but for what isn't words.
    area = reading.areas[regions[0].paragraph]
    start = max(area.start, quote.start - _FARTHEST_CHARACTERS)
    line_start = text.rfind("\n", start, quote.start) + 1
    if text[max(line_start, start) : quote.start].strip():
        return None
    start = quote.end
    # The next line may be no paragraph of the body: it is looked for in the text.
    after = text[start : start + _FARTHEST_CHARACTERS]
    line, *rest = after.split("\n", 1)
    below = bool(rest) and not line.strip(" .")
    if below:
        start += len(after) - len(rest[0].lstrip())
        line = rest[0].lstrip().split("\n", 1)[0]
    if len(line) > _LONGEST_SIGNATURE:
        return None
    # “We will see.\n\nAda Ek, cook of the ferry.”
    open_still = not regions[-1].closed
    match = CREDITED.fullmatch(line) if open_still else None
    if match is None:
        match = _SIGNED.match(line)
    if match is None and below:
        match = _SIGNED_BELOW.fullmatch(line)
        if match is not None and match["name"].partition(" ")[0].lower() not in GIVEN:
            return None
    if match is None or (regions[0].paragraph == reading.headline and _is_clause(match["name"])):
        return None
    return reading.span(start + match.start("name"), start + match.end("name"))


def _is_clause(words: str) -> bool:
    """Whether *words* after a dash are a headline: Farmer wins pier, but not Mayor of Vik"""
    small = [word for word in words.split() if word.islower()]
    return bool(small) and small[-1] not in HEADS and not FUNCTION_WORDS.issuperset(small)


def _headed(reading: Reading, quote: Quote, region: Region) -> CharSpan | None:
    """Whom the line above says *quote* is from, where it is a paragraph of its own."""
    text = reading.text
    area = reading.areas[region.paragraph]
    if quote.kind != "direct" or quote.start > area.start + 1 or text[quote.end : area.end].strip():
        return None
    # That line may be no paragraph of the body: it is looked for in the text.
    start = max(0, area.start - _LONGEST_SIGNATURE)
    above = text[start : area.start].rstrip()
    line = above.rpartition("\n")[2]
    match = HEADED.fullmatch(line)
    if match is None:
        return None
    start += len(above) - len(line)
    words = match["name"].split(" ")
    titles = [at for at, word in enumerate(words[:-1]) if word.lower() in TITLE_WORDS]
    name = " ".join(words[titles[-1] + 1 :] if titles else words)  # Harbour Master Ada Ek
    end = start + match.end("name")
    return reading.span(end - len(name), end)


def _told(reading: Reading, region: Region) -> CharSpan | None:
    """Who tells *region* in a clause with "as": “...,” as Ek put it"""
    teller = teller_of(reading, region)
    return reading.span(teller.start, teller.end) if teller is not None else None
