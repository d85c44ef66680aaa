"""Whether a text opens with its headline, or with the story's first sentence.

What people paste lacks its headline as often as it has one. A logistic model over readable signs
tells them apart: how the line is made, what stands around it, and how many of its words come again
in the paragraphs below, as most of a headline's do. Its weights stand in
`models/line.json`; `benchmarks/train_lines.py` learns them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from newsparse.english.in_headlines import DAYS, GOING_BACK, GOING_ON, TENSED
from newsparse.english.words import CALENDAR
from newsparse.layout.evidence import Evidence
from newsparse.models import model
from newsparse.models.linear import Finding
from newsparse.patterns import regexp

__all__ = ["DOUBT", "headline_findings", "opens_story"]

# Letters in a row
_WORD: Final = regexp(r"[^\W\d_]+")
# Words of fewer letters say little of what a text is about.
_SHORTEST_CONTENT: Final = 4
# Words that begin with the same five letters count as the same: vote, voted.
_STEM: Final = 5
# Of so many paragraphs below are words looked for.
_PARAGRAPHS: Final = 3
# The words that headlines do without have so many letters at most: the, was, on; der, ist, auf.
_LONGEST_SMALL: Final = 3
# Tenths of a line's words; of more nobody asks.
_MOST_SMALL: Final = 6
_ARTICLES: Final = frozenset(("the", "a", "an"))
_SENTENCE_BREAK: Final = regexp(r"[.!?…][\"”’»)]?\s+[\"“‘«(]?[^\W\d_a-zà-öø-ÿ]")
_MARKS: Final = regexp(r"[\"“”„«»「」]")
_LENGTHS: Final = (4, 6, 8, 10, 12, 14, 16, 19, 22, 26, 34)
_CLOSERS: Final = '"”’»)]'


# A sentence of more words is a paragraph; measured, no headline with a full stop has as many.
_LONGEST_HEADLINE: Final = 26
# How no headline ends, and what leads on to a paragraph does: Harbour News reported:
_LEADS_ON: Final = (":", ";")
# The log odds below which a line is no headline. A headline that is taken for a paragraph spoils a
# text that was read well before; so of 1,339 articles no more than one in two hundred may lose it.
DOUBT: Final = -1.65


def opens_story(lines: Sequence[Evidence], shapes: Sequence[str], number: int) -> bool:
    """Whether the first line that may be a headline, *number*, is the story's first sentence."""
    line = lines[number].line
    if line.is_sentence and line.words > _LONGEST_HEADLINE:
        return True
    if line.text[-1] in _LEADS_ON and shapes[number + 1 : number + 2] != ["title"]:
        return True
    return model("line", "headline").score(headline_findings(lines, shapes, number)) < DOUBT


def headline_findings(
    lines: Sequence[Evidence], shapes: Sequence[str], number: int
) -> list[Finding]:
    """What speaks for and against the line *number*'s being a headline."""
    item = lines[number]
    text = item.line.text
    words = _WORD.findall(text)
    length = bisect_left(_LENGTHS, item.words)
    end = _end(text)
    below = [n for n in range(number + 1, len(lines)) if shapes[n] in ("prose", "para")]
    following = _WORD.findall(lines[below[0]].line.text) if below else ()
    around = [*shapes[number + 1 : number + 3], "end", "end"]
    return [
        (_of_form, length, end, _capitals(words), bool(item.dateline), text.isupper()),
        (_of_words, end, _share_of_small(words), not TENSED.isdisjoint(words), "said" in words),
        (_of_days, end, not DAYS.isdisjoint(words), not DAYS.isdisjoint(following)),
        (_of_marks, end, _marks(text), _SENTENCE_BREAK.search(text) is not None),
        (_of_lines_below, end, *around[:2], *_gaps(lines, number)),
        (_of_size, end, _size_beside(item, [lines[n] for n in below[:_PARAGRAPHS]])),
        (_of_openings, end, _opening_of(lines, number), _opening_of(lines, number + 1)),
        (_of_return, end, *_share_again(words, [lines[n].line.text for n in below])),
        (_of_meta, end, _meta(lines, number)),
    ]


def _end(text: str) -> str:
    last = text.rstrip(_CLOSERS)[-1:]
    if last == ".":
        return "stop"
    if last in "。।։":
        return "full stop"
    if last in "?!…":
        return "asks"
    return "opens" if last in ":,;-–—" and last else "word"


def _capitals(words: Sequence[str]) -> int:
    """How many of the longer words, the first left out, begin with a capital: in fifths."""
    longer = [word for word in words[1:] if len(word) >= _SHORTEST_CONTENT]
    return 5 * sum(word[0].isupper() for word in longer) // len(longer) if longer else -1


def _share_of_small(words: Sequence[str]) -> int:
    """How many of the words are short and in small letters, as articles and prepositions are."""
    small = sum([len(word) <= _LONGEST_SMALL and word.islower() for word in words])
    return min(_MOST_SMALL, 10 * small // max(1, len(words)))


def _marks(text: str) -> str:
    """Whether quotation marks open the line, stand in it, or open and do not close."""
    count = len(_MARKS.findall(text))
    if not count:
        return "none"
    if count % 2:
        return "unclosed"
    return "first" if _MARKS.match(text) else "within"


def _gaps(lines: Sequence[Evidence], number: int) -> tuple[bool, bool]:
    """Whether a blank line stands below the line, and below the next."""
    below = [item.line.gap > 1 for item in lines[number + 1 : number + 3]]
    below += [False, False]
    return below[0], below[1]


def _size_beside(item: Evidence, below: Sequence[Evidence]) -> int:
    """How long the line is beside the paragraphs below it, in quarters; -1 where there are none."""
    if not below:
        return -1
    mean = sum(other.words for other in below) / len(below)
    return min(6, int(4 * item.words / mean))


def _opening_of(lines: Sequence[Evidence], number: int) -> str:
    """How a line begins."""
    if number >= len(lines):
        return "nothing"
    item = lines[number]
    text = item.line.text
    if item.dateline:
        return "dateline"
    if _MARKS.match(text):
        return "mark"
    words = _WORD.findall(text[:60])
    if not words or not text[0].isalpha():
        return "other"
    if words[0].islower():
        return "small"
    first = words[0].casefold()
    if first in GOING_ON or any(word in GOING_BACK for word in words[1:4]):
        return "goes on"
    if first in _ARTICLES:
        return "the" if first == "the" else "a"
    # MOTORISTS were stopped | A MOTORIST was stopped: as papers begin a story
    loud = [word for word in words[:2] if word.isupper() and len(word) > 3]
    return "capitals" if loud and not text.isupper() else "word"


def _share_again(words: Sequence[str], below: Sequence[str]) -> tuple[int, int, int]:
    """How many content words there are, and how many come again: below it, and after that.

    In quarters; -1 where there are no paragraphs to look in.
    """
    content = {
        word[:_STEM].casefold() for word in words if len(word) >= _SHORTEST_CONTENT
    } - CALENDAR
    return (
        min(6, len(content)),
        _share_in(content, below[:1]),
        _share_in(content, below[1 : 1 + _PARAGRAPHS]),
    )


def _share_in(content: set[str], paragraphs: Sequence[str]) -> int:
    if not content or not paragraphs:
        return -1
    folded = "\n".join(paragraphs).casefold()
    return 4 * sum([_has_word(folded, stem) for stem in content]) // len(content)


def _has_word(folded: str, stem: str) -> bool:
    """Whether a word of *folded* is *stem*, or begins with it where it is as long as stems are."""
    at = folded.find(stem)
    while at >= 0:
        after = at + len(stem)
        whole = len(stem) >= _STEM or not folded[after : after + 1].isalpha()
        if whole and not folded[at - 1 : at].isalpha():
            return True
        at = folded.find(stem, at + 1)
    return False


def _meta(lines: Sequence[Evidence], number: int) -> str:
    """Where the first time or byline stands."""
    if any(item.is_meta for item in lines[:number]):
        return "above"
    for below, item in enumerate(lines[number + 1 : number + 8]):
        if item.is_meta:
            return "next" if below == 0 else "near" if below < 3 else "below"
    return "none"


# -- how what is found is spelt in signs


def _of_form(length: int, end: str, capitals: int, dateline: bool, upper: bool) -> list[str]:
    return [
        "bias",
        f"end {end}",
        f"length {length} {end}",
        f"capitals {capitals} {end}",
        f"length {length // 3} capitals {capitals}",
        *[f"dateline {end}"] * dateline,
        *["upper"] * upper,
    ]


def _of_words(end: str, small: int, tensed: bool, said: bool) -> list[str]:
    return [f"small {small} {end}", f"tensed {tensed:d} {end}", *["said"] * said]


def _of_days(end: str, here: bool, below: bool) -> list[str]:
    """Whether a day of the week is named here, and in the paragraph below."""
    return [f"days {here:d}{below:d} {end}"]


def _of_marks(end: str, marks: str, breaks: bool) -> list[str]:
    return [f"marks {marks} {end}", *[f"break {end}"] * breaks]


def _of_lines_below(end: str, after: str, after2: str, gap: bool, gap2: bool) -> list[str]:
    return [
        f"> {after}",
        f"> {after} {end}",
        f">> {after2}",
        f"gaps {gap:d}{gap2:d}",
        f"> {after} gaps {gap:d}{gap2:d}",
    ]


def _of_size(end: str, size: int) -> list[str]:
    return [f"beside {size}", f"beside {size} {end}"]


def _of_openings(end: str, opening: str, following: str) -> list[str]:
    return [
        f"opens {opening}",
        f"opens {opening} {end}",
        f"next {following}",
        f"next {following} {end}",
        f"opens {opening} next {following}",
    ]


def _of_return(end: str, count: int, again: int, later: int) -> list[str]:
    return [
        f"again {again} {end}",
        f"later {later} {end}",
        f"again {again} later {later}",
        f"again {again} of {count}",
    ]


def _of_meta(end: str, meta: str) -> list[str]:
    return [f"meta {meta}", f"meta {meta} {end}"]
