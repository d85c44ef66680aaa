"""How the time that something takes grows, told so that a busy machine doesn't matter."""

import time
from collections.abc import Callable
from typing import TypeVar

Given = TypeVar("Given")
# How often both are timed before it is believed that the longer takes too long: other programs can
# slow one try down fivefold, and they only ever add to it.
TRIES = 8


def assert_at_most(
    times: float, read: Callable[[Given], object], short: Given, long: Given, *, least: float = 0.02
) -> None:
    """Fail where *read* takes more than *times* as long for what is *long* as for what is *short*.

    Counted is processor time, the least of some tries of each, by turns. What takes less than
    *least* seconds can't be timed, and counts as so much.
    """
    before = after = float("inf")
    for _ in range(TRIES):
        before = min(before, seconds(read, short))
        after = min(after, seconds(read, long))
        if after < times * max(before, least):
            return
    raise AssertionError(f"{after:.3f} seconds, over {times} times {max(before, least):.3f}")


def seconds(read: Callable[[Given], object], given: Given) -> float:
    """Seconds of processor time that *read* takes for what it is *given*."""
    start = time.process_time()
    read(given)
    return time.process_time() - start
