"""The words of a quote as speech: what typesetting put around and between them is taken off."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.patterns import regexp

__all__ = ["spoken", "unmarked"]

# What closes each opening mark, as texts mix them.
_CLOSERS: Final = {
    '"': '"',
    "“": "”“\"″",
    "„": "“”\"„",
    "‟": "”\"",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "‘": "’",
    "‚": "‘’",
    "'": "'",
    "＂": "＂",
    "″": "″\"”",
}  # fmt: skip
# What closes a quotation -> what would open or close another one inside the same words.
_CLOSING: Final = {'"': '"', "”": "“”", "»": "«»"}
# ``LaTeX-like'' marks, as some wires send them.
_DOUBLED: Final[tuple[str, ...]] = ("``", "''")

# The comma before the cue, be it inside the marks of a quotation within: The night boat is here,
_COMMA: Final = regexp(r"\s*,(?=[\"'”’»›]*$)")
# Marks that may stand after a comma or a word at the end of a quote.
_MARKS: Final = "\"'”’»›"
# Words that nothing ends yet, be there marks of a quotation within: They never asked us
_UNENDED: Final = regexp(r"\w[\"'”’»›]*$")
# What ends a sentence.
_STOPS: Final[tuple[str, ...]] = (".", "!", "?", "…")
# Where the words of a part begin, after its marks.
_FIRST_CHARACTER: Final = regexp(r"\w")
_FIRST_WORD: Final = regexp(r"\w+")


def spoken(parts: Sequence[str], separate: Sequence[bool]) -> str:
    """The words of a quote that stands in marks, in one line.

    The comma that typesetting puts before a cue is left out at the end, and where what follows is
    a sentence of its own, there is a full stop in its place. Where the speaker is only interrupted
    in a sentence, the comma stays: it may be the speaker's.

    Args:
        parts: The text of each content span.
        separate: Whether the reporting sentence is known to have ended before each part.

    Example:
        >>> spoken(['"This is a betrayal,"', '"They never asked us."'], [False, True])
        'This is a betrayal. They never asked us.'
    """
    pieces: list[str] = []
    for part, is_separate in zip(parts, separate, strict=True):
        bare = " ".join(unmarked(part).split())
        if not bare:
            continue
        if pieces:
            pieces[-1] = _ended_before(pieces[-1], bare, is_separate)
        pieces.append(bare)
    # Most words end without a comma, which a look at the last signs tells sooner than a search.
    if pieces and pieces[-1].rstrip(_MARKS).endswith(","):
        pieces[-1] = _COMMA.sub("", pieces[-1])
    return " ".join(filter(None, pieces))


def _ended_before(words: str, following: str, is_separate: bool) -> str:
    """*words*, with a full stop where *following* begins a sentence and no other sign ends them."""
    first = _FIRST_CHARACTER.search(following)
    if first is None or first[0].islower():
        return words
    comma = _COMMA.search(words)
    if comma and (is_separate or _begins_with_small_word(following)):
        said = words[: comma.start()]
        stop = "" if said.endswith(_STOPS) else "."  # We open at 5 p.m.,
        return f"{said}{stop}{words[comma.end() :]}"
    return f"{words}." if is_separate and _UNENDED.search(words) else words


def _begins_with_small_word(words: str) -> bool:
    """Whether the first word has its capital from the sentence: `They`, and not `London` or `I`."""
    from newsparse.english.words import FUNCTION_WORDS

    first = _FIRST_WORD.search(words)
    word = first[0].lower() if first else ""
    return word != "i" and word in FUNCTION_WORDS


def unmarked(text: str) -> str:
    """*text* without the mark that opens it and the one that closes it."""
    text = text.strip()
    bare = text[2:] if text.startswith(_DOUBLED) else text
    bare = bare[:-2] if bare.endswith(_DOUBLED) else bare
    if len(bare) < len(text):
        return bare
    closers = _CLOSERS.get(text[:1])
    if closers is None:
        # The last paragraph of a quotation that opened in one before
        alone = text[-1:] in _CLOSING and not any(mark in text[:-1] for mark in _CLOSING[text[-1]])
        return text[:-1] if alone else text
    return text[1:-1] if len(text) > 1 and text[-1] in closers else text[1:]
