"""Which character of an article a name from elsewhere means, such as one that a plug-in gives."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from newsparse.cast.characters import Character, Key, is_part, is_same, is_short_for, key_of
from newsparse.english.in_names import BEFORE_NAMES
from newsparse.english.words import NAME_TAILS

__all__ = ["Roll"]

# How many bearers of one word are told apart: more than an article has.
_MOST_NAMESAKES: Final = 100


class Roll:
    """The characters of an article, to look them up by name.

    Args:
        cast: The characters; one may come several times.
    """

    def __init__(self, cast: Iterable[Character]) -> None:
        self._by_name: dict[Key, dict[Character, None]] = {}
        # Every rule by which one name is another's shorter or longer form asks for one of these.
        self._by_edge: dict[str, list[Character]] = {}
        for character in dict.fromkeys(cast):
            for key in (character.key, *character.keys):
                self._by_name.setdefault(key, {})[character] = None
            for word in {character.key[0], character.key[-1]}:
                namesakes = self._by_edge.setdefault(word, [])
                if len(namesakes) < _MOST_NAMESAKES:
                    namesakes.append(character)

    def bearer_of(self, name: str) -> Character | None:
        """Whose *name* is: one that the article uses, or a shorter or longer form of it.

        Of several bearers it is the one who is named most, of equals the first.
        """
        words = name.replace("’", "'").split()
        while len(words) > 1 and words[0].lower().rstrip(".") in BEFORE_NAMES:
            words = words[1:]
        bearer = self._bearer_of(key_of(tuple(words)))
        if bearer is None and len(words) > 1 and words[-1] in NAME_TAILS:
            return self.bearer_of(" ".join(words[:-1]))  # Ada Ek KC
        return bearer

    def _bearer_of(self, key: Key) -> Character | None:
        if not key:
            return None
        bearers: dict[Character, None] = {**self._by_name.get(key, {})}
        for character in self._by_edge.get(key[-1], ()):
            if is_short_for(key, character) if len(key) == 1 else is_same(key, character):
                bearers[character] = None
        if len(key) > 1:
            for character in self._by_edge.get(key[0], ()):
                if is_part(key, character):
                    bearers[character] = None
        return max(
            bearers,
            key=lambda one: (len(one.mentions), -one.mentions[0].start),
            default=None,
        )
