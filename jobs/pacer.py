"""Keeps to Discord's limits ahead of time: 45 requests a second for the bot, 5 in 5 seconds a channel.

Discord allows 50 a second in all and about five messages in five seconds in one
channel. A request that would go over waits its turn here instead of being refused
there; answers to interactions do not pass here, they have no such limit. Ten
thousand refusals in ten minutes would have the address blocked: long before, every
request pauses.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Hashable

GLOBAL = (45, 1.0)
LANE = (5, 5.0)
OPENING = (10, 5.0)  # direct messages opened with people we have not written to yet
MOST_REFUSALS = (1000, 600.0)
REFUSALS = frozenset({401, 403, 429})
_MANY_LANES = 1000


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
        """One more starts."""
        self._starts.append(now)

    @property
    def idle(self) -> bool:
        """Whether nothing started within the span (as of the last ``wait``)."""
        return not self._starts


class Pacer:
    """``await pacer.turn(lane)`` before each request; whoever sends keeps the order of a lane."""

    def __init__(self, time: Callable[[], float] | None = None) -> None:
        self._time = time
        self._all = _Window(*GLOBAL)
        self._lanes: dict[Hashable, _Window] = {}
        self._refusals = _Window(*MOST_REFUSALS)
        self._paused_until = 0.0

    def _now(self) -> float:
        return self._time() if self._time else asyncio.get_running_loop().time()

    async def turn(self, lane: Hashable = None, limit: tuple[int, float] = LANE) -> None:
        """Wait until one more request may start in ``lane`` (``None``: in none) and in the whole."""
        while (delay := self.delay(lane, limit)) > 0:
            await asyncio.sleep(delay)
        now = self._now()
        self._all.start(now)
        if lane is not None:
            self._lanes[lane].start(now)
            self._forget(now)

    def delay(self, lane: Hashable = None, limit: tuple[int, float] = LANE) -> float:
        """Seconds until a request may start in ``lane``; 0 when it may now."""
        now = self._now()
        delay = max(self._all.wait(now), self._paused_until - now)
        if lane is not None:
            delay = max(delay, self._lanes.setdefault(lane, _Window(*limit)).wait(now))
        return delay

    def pause(self, seconds: float) -> None:
        """Nothing starts for so long: Discord asked the whole bot to wait."""
        self._paused_until = max(self._paused_until, self._now() + seconds)

    def refused(self, status: int) -> None:
        """Count an answer that Discord holds against us; too many pause everything."""
        if status not in REFUSALS:
            return
        now = self._now()
        self._refusals.wait(now)
        self._refusals.start(now)
        self.pause(self._refusals.wait(now))

    def _forget(self, now: float) -> None:
        """Lanes that were quiet for a window take no memory."""
        if len(self._lanes) > _MANY_LANES:
            for lane, window in list(self._lanes.items()):
                if window.wait(now) == 0 and window.idle:
                    del self._lanes[lane]
