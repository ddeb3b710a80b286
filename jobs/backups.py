"""A backup every so often, by a scheduler of its own, so that reminders never wait for it."""

from __future__ import annotations

from pathlib import Path

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from services import backups
from services.house import House

log = structlog.get_logger("backups")


class Backups:
    """Backs the store up to ``folder`` every ``every`` seconds."""

    def __init__(self, house: House, folder: Path, every: int) -> None:
        self._house, self._folder = house, folder
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._scheduler.add_job(
            self._make, "interval", seconds=every, coalesce=True, misfire_grace_time=None
        )

    def start(self) -> None:
        """Begin to count."""
        self._scheduler.start()

    def stop(self) -> None:
        """Make no more."""
        self._scheduler.shutdown(wait=False)

    async def _make(self) -> None:
        try:
            made = await backups.make(self._house, self._folder)
        except backups.BackupFailed as error:
            log.error("backup-failed", error=str(error))
        else:
            log.info("backup", path=str(made))
