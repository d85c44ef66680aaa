"""What a speaker without a name is: officials are a group, a study is a document."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.english.heads import PLURAL_DOCUMENTS, PLURAL_PEOPLE
from newsparse.english.nouns import DOCUMENTS, ORGANIZATIONS, PEOPLE
from newsparse.english.pronouns import ANYBODY
from newsparse.english.reporting import SPEAKING_PLACES
from newsparse.english.role_nouns import is_person_noun
from newsparse.prose.phrases import Mention
from newsparse.spans import SpeakerKind

__all__ = ["kind_of_mention", "kind_of_words"]


def kind_of_mention(mention: Mention) -> SpeakerKind:
    """What the description *mention* calls a speaker."""
    head = mention.head
    if not mention.plural and head.endswith("s") and mention.last - mention.first > 2:
        return _kind_of_one(head)  # one of the drivers
    if head in ANYBODY or (head in PLURAL_PEOPLE and not mention.plural):
        return "person"  # someone
    if mention.plural and head in PLURAL_DOCUMENTS:
        return "document"
    if mention.plural:
        return "group"
    return _kind_of_noun(head)


def kind_of_words(words: Sequence[str]) -> SpeakerKind:
    """What *words* in small letters call a speaker: mayor, police chief, officials in leeds."""
    head = words[-1]
    if head in PLURAL_PEOPLE:
        return "group"
    return "organization" if head in SPEAKING_PLACES else _kind_of_noun(head)


def _kind_of_one(several: str) -> SpeakerKind:
    """What one of *several* is: drivers, reports, firms."""
    kind = _kind_of_noun(several.removesuffix("s"))
    return "person" if kind == "unknown" else kind


def _kind_of_noun(noun: str) -> SpeakerKind:
    """What one noun calls a speaker."""
    if noun in PEOPLE:
        return "person"
    if noun in DOCUMENTS:
        return "document"
    if noun in ORGANIZATIONS:
        return "organization"
    return "person" if is_person_noun(noun) else "unknown"
