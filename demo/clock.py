"""The town's clock, which follows the wall as simcord's own does not; and the town some days ago."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from services.house import House


class WallClock:
    """What simcord asks of a clock, answered by the wall; time never runs backwards."""

    def __init__(self) -> None:
        self._began = datetime.now(UTC)
        self._latest = self._began

    @property
    def elapsed(self) -> float:
        """Seconds since the town opened."""
        return (self.now() - self._began).total_seconds()

    def now(self) -> datetime:
        """This moment, aware, in UTC."""
        self._latest = max(self._latest, datetime.now(UTC))
        return self._latest

    def advance(self, seconds: float) -> None:
        """Nothing: only the wall moves it, and who asks finds the moment reached a little later."""


def ago(house: House, days: int) -> House:
    """The house as it was so many ``days`` ago."""
    then = house.now() - timedelta(days=days)
    return replace(house, now=lambda: then)
