"""What stands at an article's foot or is set into it as prose, and is no part of the story."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsparse.layout.evidence import page_words_of
from newsparse.layout.page import PROSE, PageLines
from newsparse.layout.persons import looks_given
from newsparse.layout.wording import worded
from newsparse.patterns import regexp

__all__ = ["FOOT_LABEL", "is_contact", "is_note_at_foot", "is_pull_quote", "squeezed"]

# The fewest words of a page in a note below the story, where a reader may be asked something too
_LEAST_AT_FOOT: Final = 3
# https://harbour.example/1 | www.harbour.example | ek@harbour.example | @adaek
_ADDRESS: Final = regexp(r"https?://|\bwww\.|\S@\w+\.\w|(?<!\S)@\w{3,}")
# To access the full report, ... | For more on this, ... | Contact the writers at ...
_INVITES: Final = regexp(
    r"(?:\W{0,3})(?:to (?:access|read|see|learn|find|contact|report|submit|view|download|order|join"
    r"|reach|comment|subscribe|apply|donate)|for (?:more|further|details|full|information|feedback)"
    r"|contact|e-?mail|write to|send|read|visit|see|follow|reach|do you|have you|would you|got a"
    r"|if you|what do you|tell us|let us|please|you can|feedback|comments?|get)\b",
    re.IGNORECASE,
)
# Send comments to the editors | Get the latest news of Torvik | Contact our newsdesk
_TO_PAPER: Final = regexp(
    r"(?:send|write to|tell us|get|(?:contact|e-?mail) (?:our|the|us))\b.*"
    r"\b(?:editors?|news ?(?:room|desk|team)|newsletters?|inbox|updates|latest (?:news|stories))\b",
    re.IGNORECASE,
)
# Follow her on Harbourbook | Filed under: Ferries, Torvik | ek@harbour.example
_PLAIN_NOTE: Final = regexp(
    r"follow (?:me|us|her|him|them) on\b|(?:(?:published|filed|posted) (?:under|in)|tags|topics): "
    r"|\S+@\w[\w-]*\.[\w.]+$",
    re.IGNORECASE,
)
# Staff writer Ada Ek is on Twitter @adaek
_ON_NETWORK: Final = regexp(r"\bis on [A-Z]\w*,? (?:at )?@\w+\.?$")
# The author teaches ... | The writer is ...
_BY_OFFICE: Final = regexp(
    r"The (?:author|writer|columnist|reviewer)s? (?:is|are|was|teach|work|write|live|hold|cover"
    r"|head|lead|edit|serve|ha)(?:e?s)?\b"
)
# Ada Ek is a former pilot ... | Bo Lie writes about ...
_BY_NAME: Final = regexp(
    r"(?P<name>(?:Dr\.? |Prof\.? |Professor )?[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){1,3}),?"
    r"(?: [a-z][^.]{3,60},)? "
    r"(?:is (?:a|an|the|our|currently|also|editor|professor|director|chief|senior|co|head)\b"
    r"|teaches|studies|works|writes|covers|lives|edits|reports|heads|leads|serves|holds)\b"
)
# Related Tags | Topics: | Filed Under, over tags; and what ends a press release, or opens what
# stands below it: ### | -30- | ENDS | Notes to editors | Media Contact: | Contact:
FOOT_LABEL: Final = regexp(
    r"(?i:(?=[\Wrasktfenimpc]))(?:"  # what each begins with: most lines are tried no further
    r"(?P<tags>(?i:\W*(?:(?:related|article|story)\s)?(?:tags?|topics|keywords|filed under)\W*))"
    r"|#(?: ?#)+|[-–—]\s?30\s?[-–—]|[-–—\s]*(?:ENDS|Ends)[-–—\s]*|(?i:notes? (?:to|for) editors?:?)"
    r"|(?P<contact>(?i:(?:investor|media|news|press|sales) "
    r"(?:contacts?|enquiries|inquiries|relations)(?: details)?:?"
    r"|(?:contacts?|enquiries|inquiries):)))"
)


def is_contact(text: str) -> bool:
    """Whether a line is a label over the name of somebody who answers questions."""
    label = FOOT_LABEL.fullmatch(text)
    return label is not None and label["contact"] is not None


def is_note_at_foot(page: PageLines, number: int) -> bool:
    """Whether the last line of an article, *number*, is a note and no part of the story."""
    item = page.lines[number]
    text = item.line.text
    if page_words_of(item) >= _LEAST_AT_FOOT or _BY_OFFICE.match(text):
        return not text[0].islower()
    if _is_about_writer(page, number) or _is_signature(page, number):
        return True
    if _PLAIN_NOTE.match(text) or _TO_PAPER.match(text):
        return True
    if " is on " in text and _ON_NETWORK.search(text):
        return True
    return _INVITES.match(text) is not None and _ADDRESS.search(text) is not None


def _is_signature(page: PageLines, number: int) -> bool:
    """Whether a line is the name of somebody, and nothing else, below a paragraph: `Ada Ek`."""
    item = page.lines[number]
    by = item.byline
    alone = by is not None and by.people == (item.line.text,) and looks_given(item.line.text)
    return alone and page.shapes[number - 1] in PROSE


def _is_about_writer(page: PageLines, number: int) -> bool:
    """Whether a line says who somebody is that the story above doesn't know, or its author."""
    match = _BY_NAME.match(page.lines[number].line.text)
    if match is None:
        return False
    name = match["name"]
    if name in page.people:
        return True
    surname = name.rpartition(" ")[2]
    above = page.text[: page.lines[number].line.start]
    return looks_given(name) and surname not in above


def is_pull_quote(text: str, paragraphs: Sequence[str]) -> bool:
    """Whether *text*, all of it in quotation marks, is said again in one of the *paragraphs*.

    *paragraphs* are as `squeezed` has them; each sentence is looked for, as words may stand between
    them there.
    """
    sentences = [squeezed(part) for part in re.split(r"(?<=[.!?…])\s+", text)]
    long = [sentence for sentence in sentences if sentence]
    whole = squeezed(text)
    return any(
        len(whole) < len(paragraph) and all(sentence in paragraph for sentence in long)
        for paragraph in paragraphs
    )


def squeezed(text: str) -> str:
    """The words of *text* in small letters, without what stands between them."""
    return " ".join(worded(text).words)
