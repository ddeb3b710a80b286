"""How long the loop kept others waiting: a timer that should ring twice a second, and how late it did."""

from __future__ import annotations

import asyncio
from collections import deque

EVERY = 0.5  # seconds
SPAN = 60.0  # seconds that are looked back


class Lag:
    """``worst()`` is the longest delay of the last minute, in seconds."""

    def __init__(self) -> None:
        self._delays: deque[tuple[float, float]] = deque(maxlen=int(SPAN / EVERY))
        self._next: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Begin, in the running loop."""
        loop = asyncio.get_running_loop()
        self._next = loop.call_at(loop.time() + EVERY, self._ring, loop, loop.time() + EVERY)

    def stop(self) -> None:
        """Ring no more."""
        if self._next is not None:
            self._next.cancel()

    def worst(self) -> float:
        """The longest delay of the last minute; 0 when none was seen."""
        since = asyncio.get_running_loop().time() - SPAN
        return max((delay for at, delay in self._delays if at >= since), default=0.0)

    def _ring(self, loop: asyncio.AbstractEventLoop, due: float) -> None:
        now = loop.time()
        self._delays.append((now, now - due))
        self._next = loop.call_at(now + EVERY, self._ring, loop, now + EVERY)
