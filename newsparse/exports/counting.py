"""What a file's documents came to, against what it says of itself."""

from __future__ import annotations

from attrs import define, field

from newsparse.exports.records import Document

__all__ = ["Count"]

# How many documents left out are named; more are counted.
_MOST_NAMED = 12


@define
class Count:
    """Counts the documents of one file or of several, as they come.

    Attributes:
        documents: How many there were.
        without_text: The numbers of those without a body.
        doubtful: The numbers of those with another problem.
        missing: The numbers that the file left out between two that it has.
        ranges: For each file that numbers its documents: the first number, the last, and of how
            many it says they are. A part of what was found may be all that was asked for.
        left_out: The files of an archive that are no exports: name, and why.
    """

    documents: int = 0
    without_text: list[int] = field(factory=list[int])
    doubtful: list[int] = field(factory=list[int])
    missing: list[int] = field(factory=list[int])
    ranges: list[tuple[int, int, int]] = field(factory=list[tuple[int, int, int]])
    left_out: list[tuple[str, str]] = field(factory=list[tuple[str, str]])

    @property
    def articles(self) -> int:
        """How many have a body."""
        return self.documents - len(self.without_text)

    @property
    def is_clean(self) -> bool:
        """Whether all is there, as far as the files tell."""
        whole = all((first, last) == (1, of) for first, last, of in self.ranges)
        odd = self.without_text or self.doubtful or self.missing or self.left_out
        return whole and not odd

    def note(self, document: Document) -> None:
        """Count *document*."""
        self.documents += 1
        number = document.number or self.documents
        if not document.article.paragraphs:
            self.without_text.append(number)
        elif document.problem:
            self.doubtful.append(number)

    def __str__(self) -> str:
        told = [f"{_many(self.documents, 'document')}, {_many(self.articles, 'article')}"]
        for numbers, what in (
            (self.without_text, "without text"),
            (self.doubtful, "doubtful"),
            (self.missing, "missing"),
        ):
            if numbers:
                told.append(f"{len(numbers):,} {what} ({_listed(numbers)})")
        for first, last, of in self.ranges:
            if (first, last) != (1, of):
                told.append(f"numbers {first:,} to {last:,} of {of:,}")
        if self.left_out:
            names = "; ".join(f"{name}: {what}" for name, what in self.left_out[:_MOST_NAMED])
            told.append(f"{_many(len(self.left_out), 'file')} left out ({names})")
        return ", ".join(told)


def _many(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def _listed(numbers: list[int]) -> str:
    further = ", ..." if len(numbers) > _MOST_NAMED else ""
    return ", ".join(map(str, numbers[:_MOST_NAMED])) + further
