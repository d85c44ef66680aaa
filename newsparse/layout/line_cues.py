"""What the words of a line say that it is: a caption, an advertisement, a button to share it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, Final, final

from newsparse.cases import is_letter
from newsparse.layout.lines import Line
from newsparse.layout.notes import is_about_page
from newsparse.layout.wording import NO_WORDING, Wording, worded
from newsparse.patterns import regexp
from newsparse.tables import table

__all__ = ["FULL_SENTENCE", "begins_with_cue", "cue_of", "is_section", "wording_of"]

# What a line may begin with before its words: bullets, brackets
_MARKS: Final = " \t\xa0•·–—-*#>»|+…(["
# Lines of more words are prose, whatever their words.
_MOST_WORDS: Final = 45
# The most words, and characters, of a line that may be a button: Share on Facebook
_MOST_BUTTON: Final = 14
_LONGEST_BUTTON: Final = 120
# Within so many characters of a line stands what it starts with, marks and all.
_LONGEST_START: Final = 60
# A sentence of so many words is told by more than its cue.
FULL_SENTENCE: Final = 8
# ... continues below | ... has failed to load: what makes a sentence a page's gap
_ADVERT: Final = regexp(
    r"(?i)continu|load|advert|script|browser|video|available|commission|affiliate"
)
# Photo: | © 2021 | (AP | /Getty | this photo | file photo: what makes a sentence a caption's
_CAPTION: Final = regexp(
    r"(?i)[:©|/]|\((?:ap|afp|epa|reuters|file|photo|image|pic)"
    r"|\b(?:this|file|handout|stock) (?:photo|image|picture)"
    r"|\b(?:photo(?:graph)?|image|picture|courtesy)s? (?:by|from|courtesy|via)\b"
)
# Ada Ek is a senior reporter: a note about somebody, where the name is all that stands before
_IS_SOMETHING: Final = regexp(r"(?:[A-Z]\S*[^\s,] ){1,4}is an? ")
# This article was first published ... | Note: ... | ... contributed to this report
_CREDITS: Final = regexp(
    r"(?is)\W*(?:(?:this|the) (?:article|story|piece|post|report|column|material)\b|copyright|\(c\)"
    r"|(?:originally|first|previously) (?:published|posted|appeared)"
    r"|(?:editor['’]?s'? )?(?:notes?|corrections?|disclaimer|sources?|via|contacts?|e-?mail|website"
    r"|tel|twitter|instagram|section|length|language|graphics?)\s?[:|–-])"
    r"|.*(?:©|contribut|rights reserved|republish|reprint|@\w"
    r"|\b(?:report|edit|writ|compil)\w* by\b|\b(?:reached?|follow) (?:\w+ )?(?:at|on)\b)"
)


@final
class _Cues:
    """The cue table, made ready.

    Attributes:
        labels, sections, share: Words that make a line of the page's.
        firsts: The labels, and the first words of what such lines start with.
        starts: What such lines start with, by the first word.
        elsewhere: The same, where it begins with a mark or a number.
        marks: What a line begins with that has one of these, or others after a mark.
        kinds: What kind of line each of these makes.
        within: What such lines hold, by the longest word.
        ranks: The index in *ranked* of the kind that each of these makes.
        ranked: The kinds, the one that counts first before the others.
        keys: The words of *within*.
    """

    __slots__ = (
        *("elsewhere", "firsts", "keys", "kinds", "labels", "marks", "ranked", "ranks"),
        *("sections", "share", "starts", "within"),
    )

    def __init__(self, listed: dict[str, Any]) -> None:
        self.labels: frozenset[str] = frozenset(listed["labels"].split())
        self.sections: frozenset[str] = frozenset(listed["sections"].split())
        self.share: frozenset[str] = frozenset(listed["share"].split())
        self.kinds: dict[str, str] = {}
        starts: dict[str, list[str]] = {}
        for kind, phrases in listed["starts"].items():
            for phrase in phrases:
                first = worded(phrase).words[0] if is_letter(phrase[0]) else ""
                starts.setdefault(first, []).append(phrase)
                self.kinds.setdefault(phrase, kind)
        self.elsewhere: tuple[str, ...] = tuple(starts.pop(""))
        self.marks: frozenset[str] = frozenset((*_MARKS, *[phrase[0] for phrase in self.elsewhere]))
        self.starts: dict[str, tuple[str, ...]] = {
            word: tuple(phrases) for word, phrases in starts.items()
        }
        self.firsts: frozenset[str] = self.labels.union(self.starts)
        self.ranked: tuple[str, ...] = tuple(listed["within"])
        self.ranks: dict[str, int] = {}
        self.within: dict[str, list[str]] = {}
        for rank, phrases in enumerate(listed["within"].values()):
            for phrase in phrases:
                key = max(worded(phrase).words, key=len)
                self.within.setdefault(key, []).append(phrase)
                self.ranks.setdefault(phrase, rank)
        self.keys: frozenset[str] = frozenset(self.within)


@cache
def _cues() -> _Cues:
    return _Cues(table("line_cues"))


def wording_of(line: Line) -> Wording:
    """How a line is worded; nothing for a long line."""
    return worded(line.text) if line.words <= _MOST_WORDS else NO_WORDING


def _cue_at_start(cues: _Cues, text: str, word: str) -> str | None:
    """What the cue words say that a line starts with; *word* is its first, folded."""
    phrases = cues.starts.get(word, ())
    if not is_letter(text[0]):
        phrases += cues.elsewhere
    if not phrases:
        return None
    folded = text[:_LONGEST_START].casefold()
    bare = folded.lstrip(_MARKS)
    if not (folded.startswith(phrases) or bare.startswith(phrases)):
        return None
    for phrase in phrases:
        if bare.startswith(phrase) or folded.startswith(phrase):
            return cues.kinds[phrase]
    return None


def begins_with_cue(text: str) -> bool:
    """Whether a line's first words say what it is: `Sign up for our newsletter`."""
    words = worded(text).words
    return bool(words) and _cue_at_start(_cues(), text, words[0]) is not None


def is_section(line: Line) -> bool:
    """Whether a line is the name of a page's section, as menus have it, or of a kind of story.

    World News | FOR IMMEDIATE RELEASE
    """
    if line.words > 3 or line.is_sentence:
        return False
    cues = _cues()
    words = worded(line.text).words
    return bool(words) and all(word in cues.sections or word in cues.labels for word in words)


def cue_of(line: Line, words: Sequence[str]) -> str | None:
    """What the *words* of a line, folded, say that it is.

    `share`, `advert`, `newsletter`, `related`, `caption`, `credit`, `scene`; None where they say
    nothing. Of a full sentence no cue alone says that it is the page's: `More than 40 ...`.
    """
    if line.words > _MOST_WORDS:
        return None
    if not words:
        return "share"  # 3 | • | ...
    cues = _cues()
    text, first = line.text, words[0]
    kind = None
    if first in cues.firsts or text[0] in cues.marks:
        if first in cues.labels and _is_button(cues, line, words):
            return "share"  # Share on Facebook | 3 comments
        kind = _cue_at_start(cues, text, first)
    if kind is None and (held := cues.keys.intersection(words)):
        kind = _cue_within(cues, text, held)
    if kind is None or not line.is_sentence or line.words < FULL_SENTENCE:
        return kind
    return kind if _bears_out(kind, text, words) else None


def _cue_within(cues: _Cues, text: str, held: frozenset[str]) -> str | None:
    """What the cue words say that a line holds, which has *held* of their keys."""
    folded = text.casefold()
    ranks = [cues.ranks[phrase] for key in held for phrase in cues.within[key] if phrase in folded]
    return cues.ranked[min(ranks)] if ranks else None


def _is_button(cues: _Cues, line: Line, words: Sequence[str]) -> bool:
    """Whether a line is short and has no words but those of buttons."""
    text = line.text
    short = line.words <= _MOST_BUTTON and len(text) <= _LONGEST_BUTTON and text[0] not in '"“„«'
    if not short or not cues.labels.issuperset(words):
        return False
    return len(words) < 3 or not cues.share.isdisjoint(words)


def _bears_out(kind: str, text: str, words: Sequence[str]) -> bool:
    """Whether the words of a full sentence bear out that it is of the *kind* its cue says."""
    if kind == "scene":
        return True  # a word for the model, not a verdict
    if kind == "advert":
        return _ADVERT.search(text) is not None
    if kind == "caption":
        return _CAPTION.search(text) is not None
    if kind == "credit":
        return _CREDITS.match(text) is not None or _IS_SOMETHING.match(text) is not None
    # More of your letters will be printed: a sentence may begin as links to other stories do.
    return is_about_page(words, 3 if kind == "related" else 2)
