"""Whether a text opens with its headline, or with the story's first sentence.

What people paste lacks its headline as often as it has one. A logistic model over readable signs
tells them apart: how the line is made, what stands around it, and how many of its words come again
in the paragraphs below, as most of a headline's do. Its weights stand in
`models/line.json`; `benchmarks/train_lines.py` learns them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice
from typing import Final

from newsparse.cases import is_letter, is_upper
from newsparse.english.in_headlines import DAYS, GOING_BACK, GOING_ON, SENTENCE_OPENERS
from newsparse.english.words import ARTICLES, CALENDAR
from newsparse.layout.evidence import Evidence
from newsparse.layout.wording import printed_words
from newsparse.models import model
from newsparse.models.linear import Finding
from newsparse.patterns import regexp

__all__ = ["DOUBT", "headline_findings", "opens_story"]

# Words of fewer letters say little of what a text is about.
_SHORTEST_CONTENT: Final = 4
# Words that begin with the same five letters count as the same: vote, voted.
_STEM: Final = 5
# Fifths of a line's longer words
_ALL: Final = 5
# Letters of the small words that each tell for themselves: there, has, who; amid, over
_LONGEST_TELLING: Final = 4
# Ada Ek | Ek: the last word of a name in small letters, with the one before it
# (It begins with one class of characters: a search skips all others at once.)
_NAME: Final = regexp(
    r"[^\W\d_a-zà-öø-ÿ](?<!\w.)"
    r"(?:[^\W\d_]+ (?P<last>[^\W\d_a-zà-öø-ÿ][^\W\d_]*[a-zà-öø-ÿ][^\W\d_]*)"
    r"|[^\W\d_]*[a-zà-öø-ÿ][^\W\d_]*)\b(?! [^\W\d_a-zà-öø-ÿ])"
)
# Letters at the end
_LAST_LETTERS: Final = regexp(r"[^\W\d_]+$")
# How many characters before a name the word before it is looked for.
_LONGEST_BEFORE: Final = 40
# Of so many paragraphs below are words looked for.
_PARAGRAPHS: Final = 3
# Within so many characters stand a line's first words.
_FIRST_CHARACTERS: Final = 60
# What ends a sentence
_STOPS: Final = ".!?…"
# Where one sentence ends and another begins: Rain fell. It
_SENTENCE_BREAK: Final = regexp(r"[.!?…][\"”’»)]?\s+[\"“‘«(]?[^\W\d_a-zà-öø-ÿ]")
# Quotation marks
_MARKS: Final = '"“”„«»「」'
# From so many words on a title is of another length to the model.
_LENGTHS: Final = (4, 6, 8, 10, 12, 14, 16, 19, 22, 26, 34)
# What may stand after the sign that ends a line
_CLOSERS: Final = '"”’»)]'


# A sentence of more words is a paragraph; measured, no headline with a full stop has as many.
_LONGEST_HEADLINE: Final = 26
# How no headline ends, and what leads on to a paragraph does: Harbour News reported:
_LEADS_ON: Final = (":", ";")
# The log odds below which a line is no headline. A headline that is taken for a paragraph spoils a
# text that was read well before; so of 1,339 articles no more than one in two hundred may lose it.
DOUBT: Final = -0.8


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
    words = printed_words(text)
    length = bisect_left(_LENGTHS, item.words)
    end = _end(text)
    after = range(number + 1, len(lines))
    told_at = islice((n for n in after if shapes[n] in ("prose", "para")), _PARAGRAPHS + 1)
    below = [lines[n] for n in told_at]
    told = [paragraph.line.text for paragraph in below]
    around = [*shapes[number + 1 : number + 3], "end", "end"]
    day_below = bool(told) and _names_day(told[0])
    capitals = _capitals(words)
    return [
        (_of_form, length, end, capitals, bool(item.dateline), text.isupper()),
        (_of_days, end, not DAYS.isdisjoint(words), day_below),
        (_of_marks, end, _marks(text), _breaks(text)),
        (_of_lines_below, end, *around[:2], *_gaps(lines, number)),
        (_of_size, end, _size_beside(item, below[:_PARAGRAPHS])),
        (_of_openings, end, _opening_of(lines, number), _opening_of(lines, number + 1)),
        (_of_return, end, *_share_again(words, told)),
        (_of_meta, end, _meta(lines, number)),
        (_of_names, end, *_names_again(text, told[:_PARAGRAPHS])),
        *[(_of_word, word) for word in _small_words(words, capitals)],
    ]


def _end(text: str) -> str:
    """What a line ends in: a full stop, a question, a sign that leads on, or a word."""
    last = text.rstrip(_CLOSERS)[-1:]
    if last == ".":
        return "stop"
    if last in "。।։":
        return "full stop"
    if last in "?!…":
        return "asks"
    return "opens" if last in ":,;-–—" and last else "word"


def _breaks(text: str) -> bool:
    """Whether a sentence ends within the line."""
    return any(map(text.__contains__, _STOPS)) and _SENTENCE_BREAK.search(text) is not None


def _capitals(words: Sequence[str]) -> int:
    """How many of the longer words, the first left out, begin with a capital: in fifths."""
    longer = [word for word in words[1:] if len(word) >= _SHORTEST_CONTENT]
    return _ALL * sum(is_upper(word[0]) for word in longer) // len(longer) if longer else -1


def _small_words(words: Sequence[str], capitals: int) -> list[str]:
    """The small *words* that tell a story's sentence; none where all others have capitals.

    The first word counts whether it has a capital or not.
    """
    if capitals == _ALL or not words:
        return []
    small = {word for word in words if len(word) <= _LONGEST_TELLING and word.islower()}
    if len(words[0]) <= _LONGEST_TELLING:
        small.add(words[0].casefold())
    return sorted(small)


def _names_day(text: str) -> bool:
    """Whether a day of the week is named."""
    return "day" in text and any(day in text and _place_of(day, text) >= 0 for day in DAYS)


def _marks(text: str) -> str:
    """Whether quotation marks open the line, stand in it, or open and do not close."""
    count = sum(map(text.count, _MARKS))
    if not count:
        return "none"
    if count % 2:
        return "unclosed"
    return "first" if text[0] in _MARKS else "within"


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
    if text[0] in _MARKS:
        return "mark"
    if not is_letter(text[0]):
        return "other"
    words = printed_words(text[:_FIRST_CHARACTERS])
    if words[0].islower():
        return "small"
    first = words[0].casefold()
    if first in GOING_ON or any(word in GOING_BACK for word in words[1:4]):
        return "goes on"
    if first in ARTICLES:
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
    """How much of a title's *content* the paragraphs below have as well, in quarters."""
    if not content or not paragraphs:
        return -1
    folded = "\n".join([paragraph.casefold() for paragraph in paragraphs])
    found = [
        stem
        for stem in content
        if stem in folded and _place_of(stem, folded, is_stem=len(stem) >= _STEM) >= 0
    ]
    return 4 * len(found) // len(content)


def _place_of(word: str, text: str, *, is_stem: bool = False) -> int:
    """Where *word* stands first in *text*, or a word that begins with a stem; -1 without one."""
    at = text.find(word)
    while at >= 0:
        after = at + len(word)
        whole = is_stem or not text[after : after + 1].isalpha()
        if whole and not text[at - 1 : at].isalpha():
            return at
        at = text.find(word, at + 1)
    return -1


def _names_again(text: str, below: Sequence[str]) -> tuple[int, int, int]:
    """How the names of the line stand below it, where they stand first.

    How many of two words or more come again in full (`Ada Ek`), and how many by the last alone, as
    a story names whom it knows (`Ek`); and how many of one word do with another before it, as it
    names whom a headline named. Up to two of each.
    """
    told = "\n".join(below)
    again = last = fuller = 0
    for match in _NAME.finditer(text):
        name = match["last"] or match[0]
        before = match[0][: -len(name) - 1]
        at = _place_of(name, told)
        if at < 0:
            continue
        word = _word_before(told[max(0, at - _LONGEST_BEFORE) : at])
        if before:
            again += word == before
            last += word[:1].islower() or not word
        else:
            fuller += match.start() > 0 and word[:1].isupper() and word not in SENTENCE_OPENERS
    return min(again, 2), min(last, 2), min(fuller, 2)


def _word_before(text: str) -> str:
    """The word that *text* ends in before a blank, or none at a break: `Mayor`, `Dr.`"""
    if text[-1:] != " ":
        return ""
    last = text[:-1].rpartition(" ")[2]
    bare = last.removesuffix(".")
    if bare.isalpha():
        return last
    letters = _LAST_LETTERS.search(bare)
    return letters[0] + last[len(bare) :] if letters else ""


def _meta(lines: Sequence[Evidence], number: int) -> str:
    """Where the first time or byline stands."""
    if any(item.is_meta for item in lines[:number]):
        return "above"
    for below, item in enumerate(lines[number + 1 : number + 8]):
        if item.is_meta:
            return "next" if below == 0 else "near" if below < 3 else "below"
    return "none"


# -- how what is found is spelt in signs


def _of_word(word: str) -> list[str]:
    return [f"word {word}"]


def _of_names(end: str, again: int, last: int, fuller: int) -> list[str]:
    return [
        f"names again {again}",
        f"last names {last} {end}",
        f"names fuller {fuller} {end}",
        f"last names {last} fuller {fuller}",
    ]


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
