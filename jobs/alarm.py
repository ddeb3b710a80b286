"""One wake-up, for whatever is due next.

The table of deliveries is the truth; APScheduler holds a single job for its earliest
row. It reads the time from our clock: a scheduler asks ``datetime.now(its zone)``, so
its zone is one whose *now* is the injected clock's.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextvars import Context, copy_context
from datetime import UTC, datetime, timedelta, tzinfo
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from apscheduler.schedulers.asyncio import AsyncIOScheduler

_JOB = "deliveries"


class ClockZone(tzinfo):
    """UTC as the injected clock tells it: ``datetime.now(zone)`` answers with the clock."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now

    def utcoffset(self, _when: datetime | None) -> timedelta:
        """None: it is UTC."""
        return timedelta(0)

    def dst(self, _when: datetime | None) -> timedelta:
        """None."""
        return timedelta(0)

    def tzname(self, _when: datetime | None) -> str:
        """The name that logs show."""
        return "UTC"

    def fromutc(self, _when: datetime) -> datetime:
        """What the clock says, whatever was asked: only ``datetime.now`` may ask."""
        return self._now().replace(tzinfo=self)


class Alarm:
    """Rings ``ring`` at the earliest moment that was asked for; one ring at a time."""

    def __init__(self, now: Callable[[], datetime], ring: Callable[[], Awaitable[None]]) -> None:
        self._now = now
        self._ring = ring
        self._zone = ClockZone(now)
        self._next: datetime | None = None
        self._ringing = False
        self._again: datetime | None = None
        self._context: Context | None = None

    @cached_property
    def _scheduler(self) -> AsyncIOScheduler:
        from apscheduler.schedulers.asyncio import AsyncIOScheduler  # noqa: PLC0415  # see starting

        return AsyncIOScheduler(timezone=self._zone)

    def start(self) -> None:
        """Begin to listen; call inside the running loop."""
        # What rings belongs to the bot, not to whoever happened to plan something.
        self._context = copy_context()
        self._scheduler.start()

    def stop(self) -> None:
        """Ring no more."""
        if self._context is not None and self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    @property
    def next(self) -> datetime | None:
        """When it rings next, or ``None``."""
        return self._next

    def at(self, moment: datetime) -> None:
        """Ring at ``moment`` unless an earlier ring is set; a past moment rings at once."""
        if self._ringing:
            if self._again is None or moment < self._again:
                self._again = moment
            return
        if self._next is not None and self._next <= moment:
            return
        self._next = moment
        if self._context is not None and self._scheduler.running:
            from apscheduler.triggers.date import DateTrigger  # noqa: PLC0415  # read by then

            self._context.copy().run(
                self._scheduler.add_job,
                self._rung,
                # in the zone already, so that the scheduler never converts: see ClockZone.fromutc
                DateTrigger(max(moment, self._now()).astimezone(UTC).replace(tzinfo=self._zone)),
                id=_JOB,
                replace_existing=True,
                misfire_grace_time=None,
                coalesce=True,
                # a ring sets the next one before the scheduler has counted it as over
                max_instances=2,
            )

    async def _rung(self) -> None:
        self._next, self._ringing, self._again = None, True, None
        try:
            await self._ring()
        except asyncio.CancelledError:
            # Stopped in mid-ring: what was claimed keeps its lease, and the scheduler would
            # report the cancellation as a failed job.
            return
        finally:
            self._ringing = False
            if self._again is not None:
                again, self._again = self._again, None
                self.at(again)
