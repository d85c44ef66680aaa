"""Worker processes, and the batches that they read.

Each worker has a connection of its own and reads one batch at a time: whichever is idle gets the
next one. Nothing is shared, so a worker that dies leaves no lock behind. Its connection tells of
its death, or, where another process has a copy of that, its process does. Where batches are read
again, that of a worker that died is, one text at a time: the text on which a worker dies again is
the one that fails. Workers are daemons that ignore Ctrl-C and end with the parent, however that
ends; one that is amid a long step of compiled code ends after that step.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from itertools import islice
from pickle import PicklingError
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import define, field

from newsparse.errors import WorkerError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess


__all__ = ["Crew", "Item", "Outcome", "ReadBatch", "read_in_workers", "take"]

# What came of a text: an article, or whatever else is read; or the Exception that it raised.
Outcome: TypeAlias = object
# Reads several texts at once: as many outcomes, in their order.
ReadBatch: TypeAlias = "Callable[[list[Any]], list[Outcome]]"

# A text with its key.
Item: TypeAlias = "tuple[Any, Any]"

# Batches under way for each worker: one that it reads, and one that waits for its turn.
_BATCHES_AHEAD = 2
# After how many articles given back it is looked whether workers wait for texts.
_POLLED_EVERY = 8
# While no worker answers, how often it is looked whether their processes are alive. Their
# connections don't tell where somebody else's thread forked in the midst of their start.
_SECONDS_BETWEEN_LOOKS = 1.0
# After how many more objects a worker looks for cycles among them, which a strategy may leave.
_COLLECTED_EVERY = 20_000
# Workers that die in a row, nothing read in between, before it is no text's fault.
_MOST_DEATHS = 5

# One start at a time, in all threads: a worker forked in the midst of another's start would keep
# that one's end of its connection open, and its death would not be told.
_STARTING = threading.Lock()


def read_in_workers(
    crew: Crew, prepare: Callable[[], object]
) -> Generator[tuple[Item, Outcome], None, None]:
    """What the workers make of each item, in order; *prepare* is called before they start."""
    with suppress(Exception):  # it comes again with the texts that suffer from it
        prepare()
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
                if isinstance(text, crew.sent):
                    outcome = pickle.loads(next(outcomes))
                else:
                    (outcome,) = crew.read([text])
                yield (text, key), outcome
                if number % _POLLED_EVERY == 0:
                    crew.collect(timeout=0)
                    crew.hand_out()
        if crew.input_error is not None:
            raise crew.input_error
    finally:
        crew.dismiss()


def take(items: Iterator[Item], batch_size: int) -> tuple[list[Item], Exception | None]:
    """The next items, and the error of the user's own iterable that ended them, if one did."""
    batch: list[Item] = []
    try:
        batch.extend(islice(items, min(batch_size, sys.maxsize)))
    except Exception as error:  # noqa: BLE001 - raised when all that came before is given back
        return batch, error
    return batch, None


@define(eq=False)
class _Batch:
    first: int
    items: list[Item]
    # As they were sent: each is unpacked when it is given back, so that no worker waits for that.
    outcomes: list[bytes] | None = None
    # The death of its worker waits until all that came before it is given back.
    loss: WorkerError | None = None


@define(eq=False)
class _Worker:
    process: BaseProcess
    connection: Connection
    batch: _Batch | None = None


@define(eq=False)
class Crew:
    """The workers, and the batches that are taken on and not yet given back, in order."""

    read: ReadBatch
    items: Iterator[Item]
    processes: int
    batch_size: int
    # What is of another type stays here.
    sent: type | tuple[type, ...]
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
                texts = [text for text, _ in batch.items if isinstance(text, self.sent)]
                worker.connection.send(list(map(str.__str__, texts)) if self.plain else texts)

    def collect(self, timeout: float | None) -> None:
        """Take what workers have finished; with *timeout* None, wait for one that has."""
        from multiprocessing.connection import wait

        ready = wait(self.busy, _SECONDS_BETWEEN_LOOKS if timeout is None else timeout)
        silent = () if ready or timeout == 0 else list(self.busy.values())
        for worker in [self.busy[connection] for connection in ready]:  # type: ignore[index]
            self._receive(worker)
        for worker in silent:
            if not worker.process.is_alive() and not worker.connection.poll():
                self._lose(worker)

    def dismiss(self) -> None:
        """End all workers, whatever they are doing."""
        for worker in self.workers:
            worker.process.kill()
        for worker in self.workers:
            worker.process.join()
            worker.connection.close()

    def _receive(self, worker: _Worker) -> None:
        """Take what *worker* has finished, or learn that it has died."""
        assert worker.batch is not None
        try:
            worker.batch.outcomes = worker.connection.recv()
        except (EOFError, OSError):
            self._lose(worker)
            return
        del self.busy[worker.connection]
        self.idle.append(worker)
        self.deaths_in_a_row = 0

    def _lose(self, worker: _Worker) -> None:
        """Settle what becomes of the batch of a *worker* that has died."""
        del self.busy[worker.connection]
        batch, loss = worker.batch, _death_of(worker)
        assert batch is not None
        self.deaths_in_a_row += 1
        if not self.reads_again or self.deaths_in_a_row >= _MOST_DEATHS:
            batch.loss = loss
        elif len(batch.items) == 1:
            batch.outcomes = [pickle.dumps(loss)]
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
        taken, error = take(self.items, self.batch_size)
        self.input_error = self.input_error or error
        batch = _Batch(self.taken + 1, taken)
        self.taken += len(batch.items)
        return batch if batch.items else None

    def _start_worker(self) -> _Worker:
        import multiprocessing

        with _STARTING:
            ours, theirs = multiprocessing.Pipe()
            process = multiprocessing.Process(
                target=_work, args=(self.read, theirs), name="newsparse worker", daemon=True
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


def _work(read: ReadBatch, connection: Connection) -> None:
    """A worker's life: read one batch after another until the parent ends it, or ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    # Reading leaves no cycles behind, so that looking for them often, in all that a forked worker
    # has, would be a thirtieth of the work.
    gc.freeze()
    gc.set_threshold(_COLLECTED_EVERY)
    with suppress(EOFError, OSError):
        while True:
            connection.send([_packed(outcome) for outcome in read(connection.recv())])


def _end_with_parent() -> None:
    # A forked worker has copies of the parent's ends of all connections: they don't tell.
    from multiprocessing import parent_process

    parent = parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)


def _packed(outcome: Outcome) -> bytes:
    """*outcome* as it is sent: an error with its cause as a note, for pickling drops causes."""
    if not isinstance(outcome, Exception):
        return pickle.dumps(outcome)
    import traceback

    if outcome.__cause__ is not None:
        outcome.add_note("".join(traceback.format_exception(outcome.__cause__)))
    try:
        packed = pickle.dumps(outcome)
        pickle.loads(packed)
    except Exception as error:  # noqa: BLE001 - an error of a plug-in's own class
        told = "".join(traceback.format_exception(outcome))
        message = f"an error can't be sent from a worker process ({error!r}): {told}"
        return pickle.dumps(WorkerError(message))
    return packed


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
