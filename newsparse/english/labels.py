"""Words of speaker labels, and of what follows them: EK: You will see.

Provenance: written for newsparse from general knowledge of English.
"""

from __future__ import annotations

from typing import Final

from newsparse.patterns import regexp

__all__ = [
    "ANSWER_LABELS",
    "HEADED",
    "IN_LABELS",
    "LABELS_OF_NOBODY",
    "QUESTION_LABELS",
    "TALKING",
]

# What may stand in a speaker's label without a capital: EK VAN HOLM, Ada of Leeds
IN_LABELS: Final = tuple("de van von al bin of the".split())

# Words of somebody who talks to somebody, in sentences and at their beginnings.
TALKING: Final = tuple(
    """
    I We we You you My my Our our Your your Me me Us us Thank thank Thanks thanks
    """.split()
)

# Labels that name no speaker: Photo: | Update: | Related: | Breaking News:
LABELS_OF_NOBODY: Final = frozenset(
    """
    address advertisement analysis answers background breaking caption category cc chapter
    contact correction credit date details email example exclusive explainer facebook filed
    follow from how http https image images info information instagram interview listen live
    location more note notes opinion part phone photo photos picture poll posted published
    questions rating re read related report reports result results review score section source
    sources step study subject summary survey tags tel tickets time tip to topics transcript
    twitter update updated venue verdict video warning watch website what when where who why
    """.split()
)

# How an interview's transcript labels the questions, ...
QUESTION_LABELS: Final = frozenset(("Q", "Question"))
# ... and the answers.
ANSWER_LABELS: Final = frozenset(("A", "Answer"))

# Statement of Ada Ek, head of the port: | And from Chairwoman Ek: | From the desk of Ada Ek, KFB.
# A note from the head teacher, Mrs Ada Ek:
HEADED: Final = regexp(
    r"(?:(?:An? |The )?(?:[Ss]tatement|[Mm]essage|[Nn]ote|[Rr]emarks) (?:of|by|from)"
    r"|(?:And f|F)rom)"
    r"(?: the desk of| (?:the|our|its|their) [^\n:,]{3,80},)?"
    r" (?P<name>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,4})(?:,[^\n]*)?[:.]"
)
