"""The town's clock: simcord counts seconds from a beginning of its own, this one follows the wall."""

from __future__ import annotations

from datetime import UTC, datetime


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
