"""Names that stand in quotation marks, of people who speak under them: “We go,” “Rusty” said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.english.verbs import JOINING_IN, VERB_FORMS
from newsparse.english.words import DETERMINERS, PRONOUNS
from newsparse.patterns import regexp
from newsparse.prose.marks import Region

__all__ = ["marked_names"]

# No longer one is looked at, in characters.
_LONGEST: Final = 40
# One to three words that each have a capital, and a sign after them: “Rusty” | "Big Ed,"
_NAME: Final = regexp(r"\W(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})[.,]?\W")
# A verb and the word after it: " told the", " said."
_VERB: Final = regexp(r" (?P<verb>[a-z]+)(?:[^\w\s]| (?P<after>[\w’']+))?")
# What a sentence or clause ends in before a subject: He left. “Rusty” said | “We go,” “Rusty” said
_ENDS: Final = (".", "!", "?", ",", '"', "”", "’", "'")
# Verbs that name who is spoken to right after them: “Rusty” told Ek
_ADDRESSING: Final = ("ask", "tell")


def marked_names(text: str, regions: Sequence[Region]) -> tuple[Region, ...]:
    """Those of *regions* that hold the name of somebody who tells something, there or elsewhere."""
    found: dict[str, list[Region]] = {}
    speaking: set[str] = set()
    for region in regions:
        if region.end - region.start > _LONGEST:
            continue
        match = _NAME.fullmatch(text, region.start, region.end)
        if match is not None:
            found.setdefault(match["name"], []).append(region)
            if _speaks(text, region):
                speaking.add(match["name"])
    return tuple(region for name in speaking for region in found[name])


def _speaks(text: str, region: Region) -> bool:
    """Whether *region* is the subject of a verb of saying: not in “Never” said Ek."""
    match = _VERB.match(text, region.end)
    if match is None:
        return False
    if match["verb"] in JOINING_IN and match["after"] == "in":
        return True
    if match["verb"] not in VERB_FORMS:
        return False
    lemma, kind = VERB_FORMS[match["verb"]]
    if kind in ("call", "think"):
        return False
    before = text[max(0, region.start - 2) : region.start].strip(" ")
    if not before.endswith(("\n", *_ENDS)):
        return False
    after = match["after"] or ""
    inverted = after[:1].isupper() or after in DETERMINERS or after in PRONOUNS
    return lemma in _ADDRESSING or not inverted
