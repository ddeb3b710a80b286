"""The heart of one process among several: it beats, and waits until the shards of its own are its own.

What it holds ends by itself when it no longer beats (``domain.fleet``). By itself a process holds
everything, and nothing of this costs anything.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

import structlog

from domain.errors import StoreUnavailable
from domain.fleet import BEAT, HURRY
from services import fleet as service
from services.house import House

log = structlog.get_logger("fleet")


class Heart:
    """``await whole(stopping)`` before a life begins; ``lost`` is set when it must end.

    ``on_change`` is called when who is there, or what is ours, changed.
    """

    def __init__(
        self, house: House, *, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        self._house = house
        self._fleet = house.fleet
        self._sleep = sleep
        self._beating: asyncio.Task[None] | None = None
        self._whole = asyncio.Event()
        self._beaten = asyncio.Event()
        self.lost = asyncio.Event()
        self.on_change: Callable[[], object] = lambda: None

    def start(self) -> None:
        """Begin to beat."""
        if self._fleet.alone:
            self._whole.set()
        else:
            self._beating = asyncio.create_task(self._beat(), name="heart")

    async def stop(self) -> None:
        """Beat no more, and let others have what was ours at once."""
        if self._beating is None:
            return
        self._beating.cancel()
        await asyncio.gather(self._beating, return_exceptions=True)
        with suppress(StoreUnavailable):
            await service.leave(self._fleet, self._house.store)

    async def whole(self, stopping: asyncio.Event) -> None:
        """Wait until nobody else is at the gateway for our shards, or until ``stopping``.

        A second process with the same shards is a spare: it waits here until the first one is gone.
        """
        if not self._fleet.alone:
            await _first(self._beaten.wait(), stopping.wait())
        if not self._whole.is_set() and not stopping.is_set():
            log.info("waits", shards=list(self._fleet.shards.ids), why="another process has them")
            await _first(self._whole.wait(), stopping.wait())
        self.lost.clear()

    async def may_identify(self) -> None:
        """Wait until no process of the fleet identified a moment ago. Raises ``StoreUnavailable``."""
        house = self._house
        while not await service.may_identify(self._fleet, house.store):
            await self._sleep(HURRY.total_seconds())

    async def _beat(self) -> None:
        seen = False
        while True:
            try:
                if not seen:
                    await service.appear(self._fleet, self._house.store)
                    seen = True
                changed = await service.beat(self._fleet, self._house.store)
            except StoreUnavailable as error:
                log.warning("no-beat", reason=error.reason)
                changed = not self._fleet.posts
            except Exception:  # whatever it is, the next beat must come
                log.exception("no-beat")
                changed = False
            if changed:
                self._tell()
            self._beaten.set()
            pause = BEAT if self._fleet.is_whole else HURRY
            await self._sleep(pause.total_seconds())

    def _tell(self) -> None:
        fleet = self._fleet
        log.info(
            "fleet",
            size=fleet.size,
            connected=sorted(fleet.connected),
            posts=sorted(fleet.posts),
            leads=fleet.leads,
        )
        if fleet.is_whole:
            self._whole.set()
        elif self._whole.is_set():
            self._whole.clear()
            self.lost.set()
        self.on_change()


async def _first(*waiting: Awaitable[object]) -> None:
    tasks = [asyncio.ensure_future(one) for one in waiting]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
