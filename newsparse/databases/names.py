"""The field names that press databases print, in several languages, and what each field holds."""

from __future__ import annotations

import re
from functools import cache

from newsparse.tables import table

__all__ = ["HEAD_ROLES", "codes", "document_line", "number_of_words", "role_of"]

#: What stands above a document's body.
HEAD_ROLES = frozenset(
    "headline byline section words dateline standfirst summary head date page edition".split()
)
# Characters of the longest name of a field.
_LONGEST_NAME = 44
# What tells names apart: some files lose the blanks (`ProQuestdocument ID`).
_BLANKS = re.compile(r"[\s\xa0]+")


def role_of(name: str) -> str | None:
    """What the field called *name* holds; None where it is none.

    The roles are those of the table, `body` and `loaded` among them.
    """
    if len(name) > _LONGEST_NAME:
        return None
    return _roles().get(_key(name))


def number_of_words(value: str) -> int | None:
    """How many words *value* says a document has: 412 of `412 words`, of `1.412 Wörter` 1412."""
    match = _words().match(value)
    return int(re.sub(r"\D", "", match[1])) if match else None


def document_line(line: str) -> str | None:
    """The id in a line that ends a document of Factiva: `Document BRENC00020210504eh5400001`."""
    match = _document().match(line)
    return match[1] if match else None


def _key(name: str) -> str:
    """What names of fields are compared by."""
    return _BLANKS.sub("", name).casefold()


@cache
def _roles() -> dict[str, str]:
    return {
        _key(name): role
        for role, languages in table("database_fields")["roles"].items()
        for names in languages.values()
        for name in names.split("|")
    }


@cache
def _words() -> re.Pattern[str]:
    # 412 words | 1,285 words | 1.285 Wörter | 358 mots
    listed = table("database_fields")["words"]
    return re.compile(rf"\s*(\d[\d., \xa0]{{0,9}})\s{{0,3}}(?:{listed})\s*$", re.IGNORECASE)


@cache
def _document() -> re.Pattern[str]:
    # Document BRENC00020210504eh5400001 | Dokument brenz00020210504eh5400001
    listed = table("database_fields")["document"]
    return re.compile(rf"\s*(?i:{listed})\s+(?=[A-Za-z]*\d)([A-Za-z\d]{{16,40}})\s*$")


@cache
def codes() -> dict[str, str]:
    """Factiva's field codes and what each field holds."""
    listed: dict[str, str] = table("database_fields")["factiva codes"]
    return listed
