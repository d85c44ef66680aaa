"""How long something takes, told so that a busy machine doesn't matter."""

import time
from collections.abc import Callable
from typing import TypeVar

Given = TypeVar("Given")


def fastest(read: Callable[[Given], object], given: Given) -> float:
    """Seconds of processor time that *read* takes for what it is *given*.

    The least of two tries: other programs can only add to it.
    """
    times: list[float] = []
    for _ in range(2):
        start = time.process_time()
        read(given)
        times.append(time.process_time() - start)
    return min(times)
