"""Whether two names mean the same: how answers are compared with annotations."""

from __future__ import annotations

import re

__all__ = ["names_agree", "role_agrees", "words_of"]

# What a name is compared without: Mr, President, the.
_TITLES = frozenset(
    """
    a ambassador an attorney bishop capt captain chair chairman chairwoman chief cllr cmdr adm coach
    col colonel congressman congresswoman councillor dame detective dr former gen general gov
    governor imam judge justice king lady lord lt maj major mayor minister miss mr mrs ms
    mx officer pm pope president prince princess prof professor queen rabbi rep representative rev
    reverend secretary sen senator sergeant sgt sheriff sir the
    """.split()
)
# Words that point at somebody and name nobody.
_PRONOUNS = frozenset(
    """
    he her hers him his i it its me my one our she that their them these they this those us we which
    who you your
    """.split()
)
# Ek's, Jones'
_POSSESSIVE = re.compile(r"['’]s?\b")
# One word: Ek, 2nd
_WORD = re.compile(r"[^\W_]+")
# A wording that has so many more words than a name is a sentence that holds it, and no name.
_MOST_WORDS_MORE = 6
# Words of a role that say nothing about it.
_SMALL = frozenset("a an and at by for her his in its of on s the their to with".split())
# From so much of F1 over their words on, two roles are the same: `mayor of Brenn`, `Brenn mayor`
_SAME_ROLE = 0.5


def words_of(name: str) -> tuple[str, ...]:
    """The words of *name* in lower case, without titles, articles and possessives."""
    words = tuple(_WORD.findall(_POSSESSIVE.sub("", name.lower())))
    return tuple(word for word in words if word not in _TITLES) or words


def names_agree(name: str, other: str) -> bool:
    """Whether two names can be one's: Ek and Ada Ek, or Ada Ek and Ada B. Ek.

    They can where they end in the same word, and begin in the same one if both have several; or
    where the words of one stand together in the other. A pronoun agrees with itself alone.
    """
    shorter, longer = sorted((words_of(name), words_of(other)), key=len)
    if not shorter:
        return False
    if any(len(words) == 1 and words[0] in _PRONOUNS for words in (shorter, longer)):
        return shorter == longer
    if shorter[-1] == longer[-1] and (len(shorter) == 1 or shorter[0] == longer[0]):
        return True
    starts = range(len(longer) - len(shorter) + 1)
    return len(longer) <= len(shorter) + _MOST_WORDS_MORE and any(
        longer[at : at + len(shorter)] == shorter for at in starts
    )


def role_agrees(role: str | None, other: str) -> bool:
    """Whether two roles share most of their words, small ones aside."""
    one, two = _role_words(role or ""), _role_words(other)
    return bool(role) and 2 * len(one & two) >= _SAME_ROLE * (len(one) + len(two))


def _role_words(role: str) -> set[str]:
    return set(re.findall(r"\w+", role.lower())) - _SMALL
