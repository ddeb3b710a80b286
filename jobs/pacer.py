"""Keeps to Discord's limits ahead of time: 50 requests a second for the bot, 5 in 5 seconds a channel.

Turns are given one after another, evenly, a little slower than Discord allows. How long
a request takes to get there varies, so each counts from its turn until a second after
its answer: however they bunch on the way, no second of Discord's sees more than 50. The
lane in which most wait goes first, so that it does not finish last. Answers to interactions
do not pass here, they have no such limit. When Discord refuses too much (``jobs.breaker``),
every turn waits.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Hashable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from heapq import heappop, heappush
from math import inf

from domain import fleet
from jobs.windows import Sky, Window

GLOBAL = (50, 1.0)
SPACING = 1 / 48
"""Seconds between two turns while many wait."""
LANE = (5, 5.0)
OPENING = (10, 5.0)  # direct messages opened with people we have not written to yet
FIRST = 1_000_000
"""The weight of what somebody waits for: it goes before any queue of what was planned long ago."""
LAST = 0
"""The weight of what nobody waits for: it goes when nothing else may."""
_STARTING = 8  # requests of a process that joins others: who it is, its commands, its sessions
_CATCH_UP = 0.2  # seconds by which a turn may be late without those after it being later for it


Go = Callable[[], bool]
"""Called when the turn has come; whether it is used."""

InTime = Callable[[], AbstractAsyncContextManager[None]]
"""``async with in_time():`` around one request, which may last only so long."""


@dataclass(slots=True)
class _Lane:
    """Who waits for one place. ``weight`` is how much waits there, as far as was said."""

    name: Hashable
    window: Window
    number: int = 0  # lanes of the same weight go in the order in which they began to wait
    weight: int = 0
    filed: int = 0  # its entry among those that may go; older entries are void
    waiting: deque[Go] = field(default_factory=deque)


class Pacer:
    """``pacer.ask(lane, go)`` or ``await pacer.turn(lane)`` before each request,
    ``async with pacer.flight():`` around it."""

    def __init__(self, time: Callable[[], float] | None = None) -> None:
        self._time = time
        self._sky = Sky(*GLOBAL)
        self._spacing = SPACING
        self._lanes: dict[Hashable, _Lane] = {}
        self._ready: list[tuple[int, int, int, _Lane]] = []  # heaviest first
        self._closed: list[tuple[float, int, _Lane]] = []  # until when their window is full
        self._quiet: deque[tuple[float, _Lane]] = deque()
        self._next = self._paused_until = 0.0
        self._count = 0
        self._sleeping: asyncio.Task[None] | None = None
        self._wakes = inf
        self._stopped = False

    def _now(self) -> float:
        return self._time() if self._time else asyncio.get_running_loop().time()

    def ask(
        self, lane: Hashable, go: Go, *, limit: tuple[float, float] = LANE, weight: int = 1
    ) -> None:
        """Call ``go`` as soon as one more request may start in ``lane`` (``None``: in none) and in
        the whole, perhaps at once. ``weight`` is how many wait for the lane with this one."""
        one = self._lanes.get(lane)
        if one is None:
            window = Window(*(limit if lane is not None else (inf, 0.0)))
            one = self._lanes[lane] = _Lane(lane, window)
        one.waiting.append(go)
        if len(one.waiting) == 1:
            one.number = self._following()
        one.weight = LAST if weight == LAST else max(weight, len(one.waiting))
        self._file(one)
        self._give()

    async def turn(
        self, lane: Hashable = None, limit: tuple[float, float] = LANE, *, weight: int = 1
    ) -> None:
        """Wait until one more request may start, as with ``ask``."""
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def go() -> bool:
            if turn.cancelled():
                return False
            turn.set_result(None)
            return True

        self.ask(lane, go, limit=limit, weight=weight)
        await turn

    def grown(self, lane: Hashable, weight: int) -> None:
        """More waits in ``lane`` than was said."""
        one = self._lanes.get(lane)
        if one is not None and one.waiting and weight > one.weight:
            one.weight = weight
            self._file(one)

    def unused(self, lane: Hashable = None) -> None:
        """The turn that was just given in ``lane`` is not needed: someone else may have it."""
        if lane in self._lanes:
            self._undo(self._lanes[lane])
        self._give()

    @asynccontextmanager
    async def flight(self) -> AsyncIterator[None]:
        """Around one request, from its start to its answer."""
        while (delay := self._sky.begin(self._now())) > 0:
            await asyncio.sleep(min(delay, SPACING))
        try:
            yield
        finally:
            self._sky.land(self._now())
            self._give()

    def share(self, size: int, *, alone: bool = False) -> None:
        """The limit of the whole bot is for ``size`` processes together.

        What one of them asks while it starts does not pass here; room is left for that, unless this
        process is ``alone`` and always will be: the first one does not see the second one come.
        """
        room = 0 if alone else _STARTING
        self._spacing = SPACING * size * GLOBAL[0] / (GLOBAL[0] - room)
        self._sky.most = max(1, int(fleet.share(GLOBAL[0] - room, size)))

    def pause(self, seconds: float) -> None:
        """Nothing starts for so long: Discord asked the whole bot to wait."""
        self._paused_until = max(self._paused_until, self._now() + seconds)

    def stop(self) -> None:
        """No turn is given any more."""
        self._stopped = True
        if self._sleeping is not None:
            self._sleeping.cancel()

    def _following(self) -> int:
        self._count += 1
        return self._count

    def _file(self, lane: _Lane) -> None:
        """Put a lane in which someone waits among those that may go."""
        lane.filed = self._following()
        heappush(self._ready, (-lane.weight, lane.number, lane.filed, lane))

    def _give(self) -> None:
        """Give every turn that may be given now, and wake up for the next."""
        if self._stopped:
            return
        now = self._now()
        self._forget(now)
        while (lane := self._best(now)) is not None:
            delay = max(self._next - now, self._sky.wait(now), self._paused_until - now)
            if delay > 0:
                self._wake(now + delay)
                return
            self._let(lane, now)
        if self._closed:
            self._wake(self._closed[0][0])

    def _best(self, now: float) -> _Lane | None:
        """The heaviest lane that may go now; those whose window is full are put aside."""
        while self._closed and self._closed[0][0] <= now:
            _, filed, lane = heappop(self._closed)
            if filed == lane.filed:
                self._file(lane)
        while self._ready:
            _, _, filed, lane = self._ready[0]
            if filed == lane.filed:
                delay = lane.window.wait(now)
                if delay <= 0:
                    return lane
                lane.filed = self._following()
                heappush(self._closed, (now + delay, lane.filed, lane))
            heappop(self._ready)
        return None

    def _let(self, lane: _Lane, now: float) -> None:
        self._next = max(self._next, now - _CATCH_UP) + self._spacing
        self._sky.turn(now)
        lane.window.start(now)
        go = lane.waiting.popleft()
        lane.weight = len(lane.waiting)
        if lane.waiting:
            lane.number = self._following()
            self._file(lane)
        else:
            lane.filed = 0
            self._quiet.append((now + lane.window.span, lane))
        if not go():
            self._undo(lane)

    def _undo(self, lane: _Lane) -> None:
        self._next -= self._spacing
        self._sky.undo()
        lane.window.undo()

    def _wake(self, moment: float) -> None:
        """Look again at ``moment``; at ``inf`` only an answer can make room, and looks itself."""
        sleeping = self._sleeping is not None and not self._sleeping.done()
        if moment == inf or (sleeping and self._wakes <= moment):
            return
        if sleeping and self._sleeping is not None:
            self._sleeping.cancel()
        self._wakes = moment
        self._sleeping = asyncio.create_task(self._sleep(moment - self._now()), name="pacer")

    async def _sleep(self, delay: float) -> None:
        await asyncio.sleep(delay)
        self._sleeping = None
        self._give()

    def _forget(self, now: float) -> None:
        """Lanes that were quiet for a window take no memory."""
        while self._quiet and self._quiet[0][0] <= now:
            lane = self._quiet.popleft()[1]
            lane.window.wait(now)
            if not lane.waiting and lane.window.idle and self._lanes.get(lane.name) is lane:
                del self._lanes[lane.name]
