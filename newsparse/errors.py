"""Everything newsparse raises on purpose.

    NewsparseError
    ├── UnknownStrategyError     no strategy of that name is built in or installed
    ├── BrokenStrategyError      a plug-in fails to import or to build
    ├── AmbiguousStrategyError   two distributions claim one name
    ├── ModelNotFoundError       a spaCy pipeline is asked for and isn't there
    ├── StrategyError            a strategy raised, or answered wrongly, while parsing
    ├── WorkerError              a worker process of `Parser.pipe` died
    ├── PageTooLargeError        a web page has too many elements
    ├── UnknownExportError       a file is no export that newsparse knows
    ├── ReaderError              a reader of exports raised, or gave what is no record
    ├── BrokenReaderError        a reader that is a plug-in fails to import or to build
    └── AmbiguousReaderError     two distributions claim the name of one reader

The first four are raised when `Parser(...)` is built, wherever that can be known then.
Text never raises; wrong types are `TypeError`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

__all__ = [
    "AmbiguousReaderError",
    "AmbiguousStrategyError",
    "BrokenReaderError",
    "BrokenStrategyError",
    "ModelNotFoundError",
    "NewsparseError",
    "OnError",
    "PageTooLargeError",
    "ReaderError",
    "StrategyError",
    "UnknownExportError",
    "UnknownStrategyError",
    "WorkerError",
]

#: What `Parser.pipe` calls for a text that could not be read: with it, its key, and why.
OnError: TypeAlias = Callable[[Any, Any, Exception], object]


class NewsparseError(Exception):
    """The root of all errors that newsparse raises on purpose.

    Every constructor argument is in `args`, so that errors survive pickling between processes.
    """


class UnknownStrategyError(NewsparseError):
    """No strategy of this name is built in or installed.

    Attributes:
        strategy: The name asked for.
        known: The names that would have worked, built-in ones first.
    """

    def __init__(self, strategy: str, known: Sequence[str]) -> None:
        super().__init__(strategy, tuple(known))
        self.strategy = strategy
        self.known: tuple[str, ...] = tuple(known)

    def __str__(self) -> str:
        return (
            f"no attribution strategy is called {self.strategy!r}; "
            f"known here: {', '.join(self.known)}. "
            "A plug-in has to be installed in this environment to be found by name"
        )


class BrokenStrategyError(NewsparseError):
    """A plug-in was found by its name, but can't be imported or built; the cause is chained.

    Attributes:
        strategy: The plug-in's name.
        problem: What went wrong, in words.
    """

    def __init__(self, strategy: str, problem: str) -> None:
        super().__init__(strategy, problem)
        self.strategy = strategy
        self.problem = problem

    def __str__(self) -> str:
        return f"the attribution strategy {self.strategy!r} can't be loaded: {self.problem}"


class AmbiguousStrategyError(NewsparseError):
    """Several installed distributions claim the same strategy name.

    Attributes:
        strategy: The name.
        distributions: Who claims it.
    """

    def __init__(self, strategy: str, distributions: Sequence[str]) -> None:
        super().__init__(strategy, tuple(distributions))
        self.strategy = strategy
        self.distributions: tuple[str, ...] = tuple(distributions)

    def __str__(self) -> str:
        return (
            f"the attribution strategy {self.strategy!r} is claimed by "
            f"{' and '.join(self.distributions)}; uninstall all but one, "
            "or pass the strategy object itself"
        )


class ModelNotFoundError(NewsparseError):
    """A spaCy pipeline is asked for and isn't there.

    Attributes:
        model: The pipeline's name, or None where no `nlp` was given at all.
        advice: What to write or to run.
    """

    def __init__(self, model: str | None, advice: str) -> None:
        super().__init__(model, advice)
        self.model = model
        self.advice = advice

    def __str__(self) -> str:
        if self.model is None:
            return f"this parser has no spaCy pipeline; {self.advice}"
        return f"the spaCy pipeline {self.model!r} can't be loaded; {self.advice}"


class StrategyError(NewsparseError):
    """A strategy raised, or gave an answer that can't be used; the cause is chained.

    Attributes:
        strategy: The strategy's name.
        problem: What it did, in words.
    """

    def __init__(self, strategy: str, problem: str) -> None:
        super().__init__(strategy, problem)
        self.strategy = strategy
        self.problem = problem

    def __str__(self) -> str:
        return f"the attribution strategy {self.strategy!r} {self.problem}"


class WorkerError(NewsparseError):
    """A worker process of `Parser.pipe` died, or the parser can't be sent to one.

    Attributes:
        problem: What is known of it, in words.
    """

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem

    def __str__(self) -> str:
        return self.problem


class PageTooLargeError(NewsparseError):
    """A web page has more elements than can be read in reasonable time.

    Attributes:
        elements: How many it has.
        most: How many are read at most of a page as long.
    """

    def __init__(self, elements: int, most: int) -> None:
        super().__init__(elements, most)
        self.elements = elements
        self.most = most

    def __str__(self) -> str:
        return (
            f"the page has {self.elements:,} elements, and {self.most:,} are read at most of one "
            "as long; cut the article out of it first, or parse its text"
        )


class UnknownExportError(NewsparseError):
    """A file is no export that newsparse knows.

    Attributes:
        file: Its name; empty where it has none.
        what: What it is, in words.
        advice: What would help.
    """

    def __init__(self, file: str, what: str, advice: str) -> None:
        super().__init__(file, what, advice)
        self.file = file
        self.what = what
        self.advice = advice

    def __str__(self) -> str:
        name = f"{self.file}: " if self.file else ""
        return f"{name}{self.what}; {self.advice}"


class ReaderError(NewsparseError):
    """A reader of exports raised, or gave what is no record; the cause is chained.

    Attributes:
        reader: The reader's name.
        file: The name of the file that it was reading; empty where it has none.
        problem: What happened, in words.
    """

    def __init__(self, reader: str, file: str, problem: str) -> None:
        super().__init__(reader, file, problem)
        self.reader = reader
        self.file = file
        self.problem = problem

    def __str__(self) -> str:
        name = f"{self.file}: " if self.file else ""
        return f"{name}the reader {self.reader!r} {self.problem}"


class BrokenReaderError(NewsparseError):
    """A reader of exports is installed, but can't be imported or built; the cause is chained.

    Attributes:
        reader: Its name.
        problem: What went wrong, in words.
    """

    def __init__(self, reader: str, problem: str) -> None:
        super().__init__(reader, problem)
        self.reader = reader
        self.problem = problem

    def __str__(self) -> str:
        return f"the reader of exports {self.reader!r} can't be loaded: {self.problem}"


class AmbiguousReaderError(NewsparseError):
    """Several installed distributions claim the name of one reader of exports.

    Attributes:
        reader: The name.
        distributions: Who claims it.
    """

    def __init__(self, reader: str, distributions: Sequence[str]) -> None:
        super().__init__(reader, tuple(distributions))
        self.reader = reader
        self.distributions: tuple[str, ...] = tuple(distributions)

    def __str__(self) -> str:
        return (
            f"the reader of exports {self.reader!r} is claimed by "
            f"{' and '.join(self.distributions)}; uninstall all but one"
        )
