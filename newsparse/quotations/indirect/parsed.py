"""What a parse says for and against a reported clause, for parsers that have a spaCy pipeline.

Most of it is where the clause ends: `said rain would fall on Monday` may say when it falls or when
it was said.
"""

from __future__ import annotations

from typing import Final, final

from newsparse.dependencies import Dependencies
from newsparse.prose.phrases import Cue
from newsparse.quotations.indirect.ends import End
from newsparse.quotations.indirect.frames import Frame
from newsparse.reading import Reading

__all__ = ["ParsedSigns"]

# How words that head a reported clause depend on its verb.
_REPORTED: Final = frozenset(("ccomp", "xcomp", "parataxis"))
# How many words up the tree a clause and its cue are looked for from one another.
_NEAR: Final = 3
# How many words up the tree the word after a clause is followed.
_FAR: Final = 12
# Roots, which are words that depend on no other word of a clause: more than these count as these.
_MANY: Final = 4
# The share of words that a clause has in common with that of the parse: the least of each step, and
# what the weights call it.
_SHARES: Final = ((1.0, "1"), (0.8, "0.8"), (0.5, "0.5"), (0.01, "0.01"))


@final
class _Verb:
    """A cue as the parse has it.

    Attributes:
        word: Index of its word.
        clause: Index of the word that heads the longest clause that depends on it, -1 without one.
        first: Index of the first word of that clause.
        after: Index of the word after the clause.
    """

    __slots__ = ("after", "clause", "first", "word")

    def __init__(self, word: int, clause: int, first: int, after: int) -> None:
        self.word: int = word
        self.clause: int = clause
        self.first: int = first
        self.after: int = after


@final
class ParsedSigns:
    """What the parse of an article says for and against its clauses."""

    def __init__(self, reading: Reading, dependencies: Dependencies) -> None:
        self._reading: Final = reading
        self._parse: Final = dependencies
        self._verbs: Final[dict[Cue, _Verb]] = {}

    def of(self, frame: Frame, end: End) -> list[str]:
        """The signs of the clause that *frame* holds if it ends at *end*."""
        tokens, cue, order = self._reading.tokens, frame.cue, frame.order
        verb = self._verbs.get(cue)
        if verb is None:
            verb = self._verbs[cue] = self._verb(cue)
        first, after = self._parse.within(tokens.starts[frame.first], tokens.ends[end.last])
        return [
            f"class:{self._parse.classes[verb.word]}:{cue.kind}",
            f"tag:{self._parse.tags[verb.word]}:{order}",
            *self._of_root(verb, cue, order, first, after),
            *self._of_next(verb, frame, end, first, after),
            *self._of_clause(verb, frame, end, first, after),
        ]

    def _verb(self, cue: Cue) -> _Verb:
        """What the parse shows of the verb of *cue*."""
        parse, tokens = self._parse, self._reading.tokens
        word = min(
            parse.within(tokens.starts[cue.first], tokens.ends[cue.last])[0], len(parse.lows) - 1
        )
        reaches = [
            (parse.reaches[child], child)
            for child in parse.children[word]
            if parse.labels[child] in _REPORTED
        ]
        if not reaches:
            return _Verb(word, -1, -1, -1)
        (first, last), clause = max(reaches, key=_length)
        while first < last and (parse.lows[first] == "that" or not self._is_word(first)):
            first += 1
        while last > first and not self._is_word(last):
            last -= 1
        return _Verb(word, clause, first, last + 1)

    def _of_root(self, verb: _Verb, cue: Cue, order: str, first: int, after: int) -> list[str]:
        """How the words of a clause hang together, and how it depends on the verb."""
        parse, inside = self._parse, range(first, after)
        roots = [
            word
            for word in inside
            if (parse.heads[word] == word or parse.heads[word] not in inside)
            and self._is_word(word)
        ]
        count = f"roots:{min(len(roots), _MANY)}:{order}"
        if not roots:
            return [count]
        verbal = [word for word in roots if parse.classes[word] in ("VERB", "AUX")]
        root = verb.clause if verb.clause in roots else (verbal or roots)[0]
        if parse.heads[root] == verb.word:
            tie = "cue"
        elif verb.word in parse.above(root, _NEAR):
            tie = "below"
        else:
            tie = "above" if root in parse.above(verb.word, _NEAR) else "apart"
        return [count, f"root:{order}:{parse.labels[root]}:{tie}", f"root:{tie}:{cue.kind}"]

    def _of_next(self, verb: _Verb, frame: Frame, end: End, first: int, after: int) -> list[str]:
        """What the next word of the sentence belongs to: to the clause, to the verb, to others."""
        parse, reading = self._parse, self._reading
        _, stop = reading.sentences[reading.tokens.sentences[frame.first]]
        word = after
        while word < len(parse.starts) and parse.starts[word] < stop and not self._is_word(word):
            word += 1
        ties, label = "end", ""
        if word < len(parse.starts) and parse.starts[word] < stop:
            ties, label = self._tied(word, range(first, after), verb.word), parse.labels[word]
        return [f"next:{ties}:{end.kind}", f"next:{ties}:{frame.order}", f"next {ties}:{label}"]

    def _tied(self, word: int, inside: range, verb: int) -> str:
        """Whether *word* depends on words *inside*, or on *verb* and how, by way of others."""
        parse = self._parse
        for _ in range(_FAR):
            head = parse.heads[word]
            if head == word:
                return "root"
            if head in inside:
                return "inside"
            if head == verb:
                return f"cue-{parse.labels[word]}"
            word = head
        return "far"

    def _of_clause(self, verb: _Verb, frame: Frame, end: End, first: int, after: int) -> list[str]:
        """Whether it begins and ends as the clause does that depends on the verb."""
        order, begins = frame.order, frame.begins
        if verb.clause < 0:
            return [f"clauseless:{order}:{begins}", f"clauseless:{frame.cue.kind}:{order}"]
        stops = "=" if after == verb.after else "<" if after < verb.after else ">"
        common = min(after, verb.after) - max(first, verb.first)
        share = common / (max(after, verb.after) - min(first, verb.first))
        step = next((name for least, name in _SHARES if share >= least), "none")
        return [
            f"starts:{first == verb.first}:{begins}",
            f"stops:{stops}:{end.kind}",
            f"stops:{stops}:{order}",
            f"share:{step}:{order}",
            f"share:{step}:{self._parse.labels[verb.clause]}",
        ]

    def _is_word(self, index: int) -> bool:
        return self._parse.lows[index][:1].isalnum()


def _length(reach: tuple[tuple[int, int], int]) -> int:
    (first, last), _ = reach
    return last - first
