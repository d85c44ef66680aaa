"""Many articles, lazily and in order, read here or in worker processes: `Parser.pipe` and more.

What reads them is any callable that can be sent to another process.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from typing import Any

from attrs import frozen

from newsparse.errors import OnError, WorkerError
from newsparse.workers.crew import Crew, Item, Outcome, ReadBatch, read_in_workers, take

__all__ = ["read_batches", "read_many"]


@frozen
class _OneByOne:
    """Reads each text of a batch by itself."""

    read: Callable[[Any], object]

    def __call__(self, texts: list[Any]) -> list[Outcome]:
        return [self._outcome(text) for text in texts]

    def _outcome(self, text: Any) -> Outcome:
        try:
            return self.read(text)
        except Exception as error:  # noqa: BLE001 - it is raised, or handed over, by _give
            return error


def read_many(
    read: Callable[[Any], object],
    texts: Iterable[Any],
    *,
    processes: int = 1,
    batch_size: int = 64,
    as_tuples: bool = False,
    on_error: OnError | None = None,
    sent: type | tuple[type, ...] = object,
    plain: bool = False,
    prepare: Callable[[], object] = tuple,
) -> Generator[Any, None, None]:
    """Read *texts* as `Parser.pipe` promises, by any function that can be pickled.

    Arguments are checked now; texts are read when articles are asked for.

    Args:
        read: Reads one text, or whatever *texts* holds: `Parser().parse`, say.
        texts: What is read. With *as_tuples*, pairs of it and a key.
        processes: How many worker processes read; with 1, this process does.
        batch_size: How many texts a worker gets at a time.
        as_tuples: Whether keys go along.
        on_error: Called with the text, its key and the exception for each that can't be read.
        sent: The types that are sent to workers; what is of another type is read in this process,
            where reading it is an error.
        plain: Whether strings travel as plain ones: subclasses of str may not pickle, or may
            keep a whole page alive.
        prepare: Called once, in this process, before workers start. It imports what reading takes:
            forked workers have it then, and no thread is in the middle of an import.
    """
    return read_batches(
        _OneByOne(read),
        texts,
        processes=processes,
        batch_size=1 if processes == 1 and _is_size(batch_size) else batch_size,
        as_tuples=as_tuples,
        on_error=on_error,
        sent=sent,
        plain=plain,
        prepare=prepare,
    )


def read_batches(
    read: ReadBatch,
    texts: Iterable[Any],
    *,
    processes: int,
    batch_size: int,
    as_tuples: bool,
    on_error: OnError | None,
    sent: type | tuple[type, ...] = object,
    plain: bool = False,
    prepare: Callable[[], object] = tuple,
) -> Generator[Any, None, None]:
    """As `read_many`, where *read* takes a whole batch of texts and gives back what came of each.

    It raises nothing: what goes wrong with a text is that text's outcome.
    """
    if isinstance(texts, str):
        raise TypeError("texts is an iterable of texts, not one string")
    for name, value in (("processes", processes), ("batch_size", batch_size)):
        if not isinstance(value, int):
            raise TypeError(f"{name} is an int, not {type(value).__name__}")
        if value < 1:
            raise ValueError(f"{name} is {value}, not 1 or more")
    if on_error is not None and not callable(on_error):
        raise TypeError(f"on_error is a callable or None, not {type(on_error).__name__}")
    if processes > 1:
        _check_may_start()
    items = _pairs(iter(texts)) if as_tuples else ((text, None) for text in texts)
    if processes == 1:
        outcomes = _read_here(read, items, batch_size)
    else:
        crew = Crew(
            read, items, processes, batch_size, sent, plain, reads_again=on_error is not None
        )
        outcomes = read_in_workers(crew, prepare)
    return _give(outcomes, as_tuples, on_error)


def _is_size(value: object) -> bool:
    return isinstance(value, int) and value >= 1


def _read_here(
    read: ReadBatch, items: Iterator[Item], batch_size: int
) -> Generator[tuple[Item, Outcome], None, None]:
    while True:
        batch, input_error = take(items, batch_size)
        if batch:
            yield from zip(batch, read([text for text, _ in batch]), strict=True)
        if input_error is not None:
            raise input_error
        if not batch:
            return


def _check_may_start() -> None:
    """Raise `WorkerError` in a process that may have none of its own."""
    import multiprocessing

    if multiprocessing.current_process().daemon:
        raise WorkerError(
            "a daemon process, as multiprocessing.Pool has them, can't start processes of its own. "
            "Read with processes=1 in it, or start it with concurrent.futures"
        )


def _pairs(texts: Iterator[Any]) -> Iterator[Item]:
    for pair in texts:
        try:
            if isinstance(pair, str):
                raise TypeError
            text, key = pair
        except (TypeError, ValueError):
            raise TypeError(
                f"with as_tuples=True texts holds pairs of text and key, not {pair!r:.60}"
            ) from None
        yield text, key


def _give(
    read: Generator[tuple[Item, Outcome], None, None], as_tuples: bool, on_error: OnError | None
) -> Generator[Any, None, None]:
    with closing(read):
        for (text, key), outcome in read:
            if not isinstance(outcome, Exception):
                yield (outcome, key) if as_tuples else outcome
            elif on_error is None:
                raise outcome
            else:
                on_error(text, key, outcome)
