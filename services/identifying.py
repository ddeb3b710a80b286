"""The budget of identifications with Discord, kept for every process that ever uses this store."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from db import identifications
from db.store import Store
from domain import lives
from domain.errors import StoreUnavailable

Left = tuple[int, timedelta]
"""How many Discord says are left, and when all of them are there again."""


class NotYet(Exception):
    """No identification may be spent for so long (``wait``); ``why`` is for the operator."""

    def __init__(self, wait: timedelta, why: str) -> None:
        super().__init__(f"{why}, waiting {wait.total_seconds():.0f} seconds")
        self.wait = wait
        self.why = why


class Budget:
    """Spends them one by one. They are counted for every process that uses ``store``."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._counted = identifications.of(store)
        self._now = now
        self._here: list[datetime] = []  # by this process; all that is known when nothing is kept
        self._kept: list[datetime] = []
        self._asked: datetime | None = None  # since when one waits that cannot be written down

    @property
    def spent(self) -> int:
        """How many were spent in the last day, as far as was read."""
        return lives.spent(self._known(), self._now())

    def _known(self) -> list[datetime]:
        return max(self._kept, self._here, key=len)

    async def read(self) -> None:
        """Learn what earlier processes spent."""
        try:
            self._kept = await self._counted.read()
        except (OSError, StoreUnavailable):
            self._kept = []

    def again(self) -> timedelta:
        """How long to wait before a session that ended is replaced."""
        return lives.again(self._known(), self._now())

    def may(self) -> None:
        """Raise ``NotYet`` when it is plain that none may be spent now."""
        now = self._now()
        if wait := lives.wait(self._known(), now):
            raise NotYet(wait, f"{self.spent} identifications in a day are enough")

    async def spend(self, left: Callable[[], Awaitable[Left | None]]) -> None:
        """Write one more down, durably, before it is spent.

        ``left`` asks Discord how many there are, when there may be few. Raises ``NotYet``.
        """
        await self.read()
        self.may()
        now = self._now()
        if self.spent >= lives.ASK_AFTER and (answer := await left()) is not None:
            number, back = answer
            if number < lives.RESERVE:
                raise NotYet(back, f"Discord has {number} identifications left for us")
        await self._write(now)
        self._here.append(now)
        del self._here[: -lives.A_DAY]

    async def _write(self, now: datetime) -> None:
        try:
            fresh = [one for one in self._kept if one > now - lives.DAY]
            await self._counted.add(now, fresh)
        except OSError as error:
            self._wait_uncounted(now, str(error.strerror))
        except StoreUnavailable as error:
            self._wait_uncounted(now, f"the store cannot be written: {error.reason}")
        else:
            self._kept.append(now)
            self._asked = None

    def _wait_uncounted(self, now: datetime, wrong: str) -> None:
        """Whoever cannot count goes so slowly that it does not matter. Raises ``NotYet``."""
        if self._asked is None:
            self._asked = now
        waited = now - self._asked
        if waited < lives.UNCOUNTED:
            why = f"identifications cannot be counted ({wrong})"
            raise NotYet(lives.UNCOUNTED - waited, why)
        self._asked = now
