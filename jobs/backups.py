"""A backup every so often, by an alarm of its own, so that reminders never wait for it.

The next is due by the age of the newest that stands in the folder: a bot that is restarted again
and again makes its backups all the same.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog

from jobs.alarm import Alarm
from services import backups
from services.house import House

log = structlog.get_logger("backups")
FIRST = timedelta(minutes=1)  # at the latest: when Discord is away, a copy is worth no less


class Backups:
    """Backs the store up into the house's folder whenever that is due."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._alarm = Alarm(house.now, self._ring)
        self._begun = False

    def start(self) -> None:
        """Begin to count: what is due is made when the bot is ready, or a minute from now."""
        self._alarm.start()
        self._alarm.at(self._house.now() + FIRST)

    async def ready(self) -> None:
        """The bot is ready: what is due is made now."""
        if not self._begun:
            self._begun = True
            self._alarm.at(self._house.now())

    def stop(self) -> None:
        """Make no more."""
        self._alarm.stop()

    @property
    def next(self) -> datetime | None:
        """When it looks next, or ``None`` while it works."""
        return self._alarm.next

    async def _ring(self) -> None:
        self._begun = True
        try:
            made = await backups.scheduled(self._house)
        except Exception as error:  # whatever it is: the next try must be set
            expected = isinstance(error, backups.BackupFailed | OSError)
            log.error("backup-failed", error=str(error), exc_info=not expected)
            await self._tell()
            self._alarm.at(await backups.following(self._house, failed=True))
        else:
            if made is not None:
                log.info("backup", path=str(made))
            self._alarm.at(await backups.following(self._house))

    async def _tell(self) -> None:
        try:
            if await backups.tell(self._house):
                log.warning("backups-told")
        except Exception as error:  # the next try must be set all the same
            log.warning("backups-untold", error=repr(error))
