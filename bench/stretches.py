"""How long an event loop is busy at a stretch: from one look at its sockets to the next.

Whatever arrives meanwhile waits so long. The processor's seconds of the loop's thread
tell what the bot does; the wall's tell also when the machine did something else.
"""

from __future__ import annotations

import asyncio
import json
import selectors
import signal
import time
from typing import Any


class _Watched(selectors.DefaultSelector):
    worst = worst_work = 0.0
    over = 0

    def __init__(self) -> None:
        super().__init__()
        self._left = time.perf_counter()
        self._worked = time.thread_time()

    def select(self, timeout: float | None = None) -> Any:
        """Note the stretch that ends, and look."""
        stretch = time.perf_counter() - self._left
        work = time.thread_time() - self._worked
        self.worst = max(self.worst, stretch)
        self.worst_work = max(self.worst_work, work)
        self.over += work > LONG
        found = super().select(timeout)
        self._left, self._worked = time.perf_counter(), time.thread_time()
        return found

    def told(self) -> str:
        """The worst since the last time, as one line."""
        said = {"stretch": self.worst, "work": self.worst_work, "over": self.over}
        self.worst = self.worst_work = 0.0
        self.over = 0
        return json.dumps(said)


LONG = 0.005


def loop() -> asyncio.AbstractEventLoop:
    """A loop that prints its worst stretch since the last time, whenever it gets SIGUSR1."""
    watched = _Watched()
    made = asyncio.SelectorEventLoop(watched)
    made.add_signal_handler(signal.SIGUSR1, lambda: print(watched.told(), flush=True))
    return made
