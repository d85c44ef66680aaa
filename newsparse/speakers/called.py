"""Who of an article's speakers goes by a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from newsparse.english.words import ARTICLES, PRONOUNS
from newsparse.spans import Speaker

__all__ = ["folded", "speaker_called"]


def speaker_called(name: object, speakers: Sequence[Speaker]) -> Speaker | None:
    """The one of *speakers* who goes by *name*; None where nobody does, or several do.

    The whole name counts most; then what the article calls them, and the first or the last words
    of a name.

    Raises:
        TypeError: *name* is no string.
    """
    if not isinstance(name, str):
        raise TypeError(f"a speaker's name is a str, not {type(name).__name__}")
    wanted = folded(name)
    if not wanted or wanted in PRONOUNS:
        return None
    ways: tuple[Callable[[Speaker], bool], ...] = (
        lambda speaker: folded(speaker.name) == wanted,
        lambda speaker: _is_called(speaker, wanted) or _has_at_an_edge(speaker, wanted),
    )
    for goes_by in ways:
        found = [speaker for speaker in speakers if goes_by(speaker)]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _is_called(speaker: Speaker, wanted: str) -> bool:
    return any(folded(mention.text) == wanted for mention in speaker.mentions)


def _has_at_an_edge(speaker: Speaker, wanted: str) -> bool:
    # The last word of `Ida Holm and Ole Rye` is the name of one of them.
    if speaker.kind == "group":
        return False
    name = f"{folded(speaker.name)} "
    return name.startswith(f"{wanted} ") or name.endswith(f" {wanted} ")


def folded(name: str) -> str:
    """*name* for comparing: lower case, no article, no full stops."""
    words = name.lower().replace("’", "'").split()
    if len(words) > 1 and words[0] in ARTICLES:
        words = words[1:]
    return " ".join(words).replace(".", "")
