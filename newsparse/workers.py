"""`Parser.pipe`: many articles, lazily and in order, read here or in worker processes.

Each worker has a connection of its own and reads one batch at a time: whichever is idle gets the
next one. Nothing is shared, so a worker that dies leaves no lock behind, and its connection
tells. With `on_error`, the batch that it was reading is read again, one text at a time: the text
on which a worker dies again is the one that fails. Workers are daemons that ignore Ctrl-C and end
with the parent, however that ends.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing, suppress
from itertools import islice
from pickle import PicklingError
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import define, field

from newsparse.errors import WorkerError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from newsparse.article import Article, Parser

__all__ = ["OnError", "read_many"]

# Gets a text that could not be read, its key, and why.
OnError: TypeAlias = "Callable[[Any, Any, Exception], object]"

# A text with its key, and what came of it.
_Item: TypeAlias = "tuple[Any, Any]"
_Outcome: TypeAlias = "Article | Exception"

# Batches under way for each worker: one that it reads, and one that waits for its turn.
_BATCHES_AHEAD = 2
# After how many articles given back it is looked whether workers wait for texts.
_POLLED_EVERY = 8
# Workers that die in a row, nothing read in between, before it is no text's fault.
_MOST_DEATHS = 5

# One start at a time, in all threads: a worker forked in the midst of another's start would keep
# that one's end of its connection open, and its death would not be told.
_STARTING = threading.Lock()


def read_many(
    parser: Parser,
    texts: Iterable[Any],
    *,
    processes: int,
    batch_size: int,
    as_tuples: bool,
    on_error: OnError | None,
    plain: bool,
) -> Generator[Any, None, None]:
    """What `Parser.pipe` promises; arguments are checked now, texts are read when asked for.

    Texts travel as *plain* strings: a string of another class may hold what can't, or a whole
    page. A parser of another class may tell texts apart by theirs.
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
        read = ((item, _outcome(parser, item[0])) for item in items)
    else:
        crew = _Crew(parser, items, processes, batch_size, plain, reads_again=on_error is not None)
        read = _read_in_workers(crew)
    return _give(read, as_tuples, on_error)


def _check_may_start() -> None:
    """Raise `WorkerError` in a process that may have none of its own."""
    import multiprocessing

    if multiprocessing.current_process().daemon:
        raise WorkerError(
            "a daemon process, as multiprocessing.Pool has them, can't start processes of its own. "
            "Read with processes=1 in it, or start it with concurrent.futures"
        )


def _pairs(texts: Iterator[Any]) -> Iterator[_Item]:
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


def _outcome(parser: Parser, text: Any) -> _Outcome:
    try:
        return parser.parse(text)
    except Exception as error:  # noqa: BLE001 - it is raised, or handed over, by _give
        return error


def _give(
    read: Generator[tuple[_Item, _Outcome], None, None], as_tuples: bool, on_error: OnError | None
) -> Generator[Any, None, None]:
    with closing(read):
        for (text, key), outcome in read:
            if not isinstance(outcome, Exception):
                yield (outcome, key) if as_tuples else outcome
            elif on_error is None:
                raise outcome
            else:
                on_error(text, key, outcome)


def _read_in_workers(crew: _Crew) -> Generator[tuple[_Item, _Outcome], None, None]:
    # Loads what reading takes: forked workers have it then, and no thread is amid an import.
    _outcome(crew.parser, "")
    try:
        crew.hand_out()
        while crew.under_way:
            batch = crew.under_way[0]
            if batch.outcomes is None:
                if batch.loss is not None:
                    raise batch.loss
                crew.collect(timeout=None)
                crew.hand_out()
                continue
            outcomes = iter(batch.outcomes)
            crew.under_way.popleft()
            for number, (text, key) in enumerate(batch.items):
                # What is no text stayed here.
                outcome = next(outcomes) if isinstance(text, str) else _outcome(crew.parser, text)
                yield (text, key), outcome
                if number % _POLLED_EVERY == 0:
                    crew.collect(timeout=0)
                    crew.hand_out()
        if crew.input_error is not None:
            raise crew.input_error
    finally:
        crew.dismiss()


@define(eq=False)
class _Batch:
    first: int
    items: list[_Item]
    outcomes: list[_Outcome] | None = None
    # The death of its worker waits until all that came before it is given back.
    loss: WorkerError | None = None


@define(eq=False)
class _Worker:
    process: BaseProcess
    connection: Connection
    batch: _Batch | None = None


@define(eq=False)
class _Crew:
    """The workers, and the batches that are taken on and not yet given back, in order."""

    parser: Parser
    items: Iterator[_Item]
    processes: int
    batch_size: int
    # Whether texts travel as plain strings.
    plain: bool
    # Whether the batch of a worker that died is read again, text by text.
    reads_again: bool
    taken: int = 0
    under_way: deque[_Batch] = field(factory=deque[_Batch])
    # Those of `under_way` that wait to be read again.
    again: deque[_Batch] = field(factory=deque[_Batch])
    deaths_in_a_row: int = 0
    workers: list[_Worker] = field(factory=list[_Worker])
    idle: list[_Worker] = field(factory=list[_Worker])
    busy: dict[Connection, _Worker] = field(factory=dict["Connection", _Worker])
    # An error of the user's own iterable waits until all that came before it is given back.
    input_error: Exception | None = None

    def hand_out(self) -> None:
        """Give every idle worker a batch, as long as there are any and the look-ahead allows."""
        while len(self.busy) < self.processes and (batch := self._take_on()) is not None:
            worker = self.idle.pop() if self.idle else self._start_worker()
            worker.batch = batch
            self.busy[worker.connection] = worker
            # A worker that died idle takes nothing; collect sees that its connection has ended.
            with suppress(OSError):
                texts = [text for text, _ in batch.items if isinstance(text, str)]
                worker.connection.send(list(map(str.__str__, texts)) if self.plain else texts)

    def collect(self, timeout: float | None) -> None:
        """Take what workers have finished; with *timeout* None, wait for one that has."""
        from multiprocessing.connection import wait

        ready = wait(self.busy, timeout)
        for worker in [worker for worker in self.busy.values() if worker.connection in ready]:
            del self.busy[worker.connection]
            assert worker.batch is not None
            try:
                worker.batch.outcomes = worker.connection.recv()
                self.idle.append(worker)
                self.deaths_in_a_row = 0
            except (EOFError, OSError):
                self._lose(worker.batch, _death_of(worker))

    def dismiss(self) -> None:
        """End all workers, whatever they are doing."""
        for worker in self.workers:
            worker.process.kill()
        for worker in self.workers:
            worker.process.join()
            worker.connection.close()

    def _lose(self, batch: _Batch, loss: WorkerError) -> None:
        """Settle what becomes of the *batch* whose worker has died."""
        self.deaths_in_a_row += 1
        if not self.reads_again or self.deaths_in_a_row >= _MOST_DEATHS:
            batch.loss = loss
        elif len(batch.items) == 1:
            batch.outcomes = [loss]
        else:
            singles = [
                _Batch(number, [item]) for number, item in enumerate(batch.items, batch.first)
            ]
            at = self.under_way.index(batch)
            self.under_way.remove(batch)
            for offset, single in enumerate(singles):
                self.under_way.insert(at + offset, single)
            self.again.extend(singles)

    def _take_on(self) -> _Batch | None:
        """The batch that is to be read next."""
        if self.again:
            return self.again.popleft()
        if len(self.under_way) >= self.processes * _BATCHES_AHEAD:
            return None
        batch = self._next_batch()
        if batch is not None:
            self.under_way.append(batch)
        return batch

    def _next_batch(self) -> _Batch | None:
        batch = _Batch(self.taken + 1, [])
        try:
            batch.items.extend(islice(self.items, min(self.batch_size, sys.maxsize)))
        except Exception as error:  # noqa: BLE001 - raised when its turn comes
            self.input_error = error
        self.taken += len(batch.items)
        return batch if batch.items else None

    def _start_worker(self) -> _Worker:
        import multiprocessing

        with _STARTING:
            ours, theirs = multiprocessing.Pipe()
            process = multiprocessing.Process(
                target=_work, args=(self.parser, theirs), name="newsparse worker", daemon=True
            )
            try:
                process.start()
            except (PicklingError, AttributeError, TypeError) as error:
                raise WorkerError(
                    f"this parser can't be sent to another process: {error}. Give strategies by "
                    "name, or as functions of a module that can be imported"
                ) from error
            finally:
                theirs.close()
        worker = _Worker(process, ours)
        self.workers.append(worker)
        return worker


def _work(parser: Parser, connection: Connection) -> None:
    """A worker's life: read one batch after another until the parent ends it, or ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with suppress(EOFError, OSError):
        while True:
            connection.send([_portable(_outcome(parser, text)) for text in connection.recv()])


def _end_with_parent() -> None:
    # A forked worker has copies of the parent's ends of all connections: they don't tell.
    from multiprocessing import parent_process

    parent = parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)


def _portable(outcome: _Outcome) -> _Outcome:
    """*outcome* as it can be sent: an error with its cause as a note, for pickling drops causes."""
    if not isinstance(outcome, Exception):
        return outcome
    import traceback

    if outcome.__cause__ is not None:
        outcome.add_note("".join(traceback.format_exception(outcome.__cause__)))
    try:
        pickle.loads(pickle.dumps(outcome))
    except Exception as error:  # noqa: BLE001 - an error of a plug-in's own class
        told = "".join(traceback.format_exception(outcome))
        return WorkerError(f"an error can't be sent from a worker process ({error!r}): {told}")
    return outcome


def _death_of(worker: _Worker) -> WorkerError:
    worker.process.join(timeout=5)
    code = worker.process.exitcode
    how = f"ended with exit code {code}, and may say why on standard error"
    if code is not None and code < 0:
        how = f"was ended by signal {-code} ({signal.strsignal(-code)})"
    batch = worker.batch
    assert batch is not None
    last = batch.first + len(batch.items) - 1
    texts = f"text {last}" if last == batch.first else f"texts {batch.first} to {last}"
    return WorkerError(
        f"a worker process {how}. It was reading {texts}. "
        "Where memory is short, fewer processes or a smaller batch_size help"
    )
