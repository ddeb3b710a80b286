"""Keeps to Discord's limits ahead of time: 45 requests a second for the bot, 5 in 5 seconds a channel.

Discord allows 50 a second in all and about five messages in five seconds in one
channel. A request that would go over waits its turn here instead of being refused
there; answers to interactions do not pass here, they have no such limit.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

GLOBAL = (45, 1.0)
CHANNEL = (5, 5.0)


class _Window:
    """At most ``most`` starts in any ``span`` seconds."""

    def __init__(self, most: int, span: float) -> None:
        self._most, self._span = most, span
        self._starts: deque[float] = deque()

    def wait(self, now: float) -> float:
        """Seconds until one more may start."""
        while self._starts and now - self._starts[0] >= self._span:
            self._starts.popleft()
        return 0.0 if len(self._starts) < self._most else self._starts[0] + self._span - now

    def start(self, now: float) -> None:
        self._starts.append(now)

    @property
    def idle(self) -> bool:
        return not self._starts


class Pacer:
    """``async with pacer.turn(channel): send`` — one at a time in a channel, in order."""

    def __init__(self, time: Callable[[], float] | None = None) -> None:
        self._time = time
        self._all = _Window(*GLOBAL)
        self._channels: dict[int, tuple[asyncio.Lock, _Window]] = {}

    @asynccontextmanager
    async def turn(self, channel: int) -> AsyncIterator[None]:
        """Wait for a turn in ``channel`` and in the whole, and hold the channel while inside."""
        now = self._time or asyncio.get_running_loop().time
        lock, window = self._channels.setdefault(channel, (asyncio.Lock(), _Window(*CHANNEL)))
        async with lock:
            while (delay := max(window.wait(now()), self._all.wait(now()))) > 0:
                await asyncio.sleep(delay)
            window.start(now())
            self._all.start(now())
            yield
        self._forget(now())

    def _forget(self, now: float) -> None:
        """Channels that were quiet for a window take no memory."""
        if len(self._channels) > 1000:
            for channel, (lock, window) in list(self._channels.items()):
                if not lock.locked() and window.wait(now) == 0 and window.idle:
                    del self._channels[channel]
