"""Whether the bot is well: what a person on call asks first, answered within a second."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, TypeVar

from db import watching
from domain.backups import BackupState
from domain.errors import StoreUnavailable
from domain.vitals import Gateway, Outbox, Vitals
from services.house import House

T = TypeVar("T")
PATIENCE = 0.4  # seconds for the store, the disk and the folder of backups, at the same time


@dataclass(slots=True)
class Pulse:
    """What the process itself knows of how it is. Whoever runs a part of it writes it here.

    ``identified`` and ``lag`` (seconds) are asked when somebody looks, as are ``paused`` (until
    when Discord refuses too much), ``administrator`` (in how many servers) and ``backups``.
    """

    started: datetime
    version: str = ""
    gateway: Gateway = field(init=False)
    lives: int = 0
    delivered: Callable[[], tuple[int, int]] = lambda: (0, 0)
    answers: Counter[int] = field(default_factory=Counter)
    identified: Callable[[], int] = lambda: 0
    lag: Callable[[], float] = lambda: 0.0
    paused: Callable[[], datetime | None] = lambda: None
    administrator: Callable[[], int] = lambda: 0
    backups: Callable[[], Awaitable[BackupState]] | None = None
    failing_since: datetime | None = None

    def __post_init__(self) -> None:
        self.gateway = Gateway(connected=False, since=self.started)

    def up(self, now: datetime) -> None:
        """Discord is there."""
        if not self.gateway.connected:
            self.gateway = Gateway(connected=True, since=now, why="")

    def down(self, now: datetime, why: str) -> None:
        """The connection was lost; what it is is known to come back by itself."""
        if self.gateway.connected:
            self.gateway = Gateway(connected=False, since=now, why=why, lost=True)

    def waits(self, now: datetime, until: datetime, why: str) -> None:
        """A life ended for the reason ``why``, and the next begins at ``until``."""
        since = now if self.gateway.connected else self.gateway.since
        self.gateway = Gateway(connected=False, since=since, why=why, until=until)

    def tries(self) -> None:
        """Another life begins."""
        self.lives += 1
        self.gateway = replace(self.gateway, until=None, lost=False)


class Watch:
    """Looks at everything, each time it is asked; never waits longer than ``PATIENCE``.

    A store that does not answer is asked once, however many ask us meanwhile.
    """

    def __init__(self, house: House, pulse: Pulse) -> None:
        self._house, self.pulse = house, pulse
        self._asking: dict[str, asyncio.Task[Any]] = {}

    async def vitals(self) -> Vitals:
        """How the bot is at this moment."""
        now, pulse = self._house.now(), self.pulse
        outbox, free, size, backup = await asyncio.gather(
            self._in_time("outbox", self._outbox),
            self._in_time("disk", self._free),
            self._in_time("size", self._size),
            self._in_time("backups", self._backups),
        )
        return Vitals(
            now,
            pulse.gateway,
            outbox,
            self._failing(now),
            backup,
            pulse.paused(),
            free,
            pulse.administrator(),
            size,
        )

    def _failing(self, now: datetime) -> tuple[str, datetime] | None:
        why = self._house.store.failing
        if why is None:
            self.pulse.failing_since = None
            return None
        if self.pulse.failing_since is None:
            self.pulse.failing_since = now
        return why, self.pulse.failing_since

    async def _outbox(self) -> Outbox:
        return await watching.outbox(self._house.store.read, now=self._house.now())

    async def _free(self) -> int:
        usage = await asyncio.to_thread(shutil.disk_usage, self._house.store.path.parent)
        return usage.free

    async def _size(self) -> int:
        return await watching.size(self._house.store.read)

    async def _backups(self) -> BackupState | None:
        return None if self.pulse.backups is None else await self.pulse.backups()

    async def _in_time(self, name: str, ask: Callable[[], Coroutine[Any, Any, T]]) -> T | None:
        """What ``ask`` finds; ``None`` when it does not, or not in time."""
        asking = self._asking.get(name)
        if asking is None or asking.done():
            asking = self._asking[name] = asyncio.create_task(ask(), name=f"watch-{name}")
            asking.add_done_callback(_heard)  # nobody may be there any more when it fails
        try:
            async with asyncio.timeout(PATIENCE):
                found: T = await asyncio.shield(asking)
        except (TimeoutError, OSError, sqlite3.Error, StoreUnavailable):
            return None
        return found


def _heard(asking: asyncio.Task[Any]) -> None:
    if not asking.cancelled():
        asking.exception()
