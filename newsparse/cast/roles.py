"""What the article says its characters are: the value that their introductions give."""

from __future__ import annotations

from typing import Final, final

from newsparse.cast.characters import Character
from newsparse.english.roles import LOWER_RANKS, ON_THE_BENCH
from newsparse.english.synonyms import SYNONYMS
from newsparse.prose.phrases import Mention
from newsparse.spans import CharSpan

__all__ = ["Roles"]


@final
class Roles:
    """The roles of an article's characters.

    Attributes:
        spans: Each character's roles as printed, in order.
        heads: Each character's lower-case role nouns: `minister`.
        apposed: The character that a description stands in apposition to.
        fullest: The role of each character that says most.
    """

    __slots__ = ("apposed", "fullest", "heads", "spans")

    def __init__(
        self,
        spans: dict[Character, list[CharSpan]],
        heads: dict[Character, set[str]],
        apposed: dict[Mention, Character],
        fullest: dict[Character, CharSpan],
    ) -> None:
        self.spans: Final = spans
        self.heads: Final = heads
        self.apposed: Final = apposed
        self.fullest: Final = fullest

    def fits(self, character: Character, description: Mention, text: str) -> float:
        """How well *description* fits what the character is said to be: 0 to 3.

        Its noun is 2, another noun for the same 1, and each word of the role that it repeats, up to
        two, another half: the party leader fits `leader of the Rain Party` better than a leader.
        """
        heads = self.heads.get(character)
        if not heads:
            return 0.0
        head = description.head
        if head in heads:
            if not self._ranks_agree(character, description, text):
                return 0.0
            words = text[description.start : description.end].lower().split()
            shared = {
                word
                for span in self.spans.get(character, ())
                for word in span.text.lower().replace(",", " ").split()
            }.intersection(words) - {"the", "a", "an", "of", head}
            return 2.0 + min(len(shared), 2) / 2
        return 0.0 if heads.isdisjoint(SYNONYMS.get(head, ())) else 1.0

    def _ranks_agree(self, character: Character, description: Mention, text: str) -> bool:
        """Whether both are deputies, or neither is: a vice president is no president.

        But a deputy judge is called the judge.
        """
        if description.head in ON_THE_BENCH:
            return True
        words = set(text[description.start : description.end].lower().split())
        ranks = [
            {word for word in span.text.lower().split() if word in LOWER_RANKS}
            for span in self.spans.get(character, ())
            if description.head in span.text.lower()
        ]
        return not ranks or (words & LOWER_RANKS) in ranks
