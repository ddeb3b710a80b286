"""What a store asks of the engine that keeps it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import datetime

from db.connection import Changing
from domain.errors import StoreUnavailable


class Engine(ABC):
    """An engine's own ways: its transactions, and what its errors mean."""

    __slots__ = ()

    @property
    @abstractmethod
    def _is_gone(self) -> bool:
        """Whether what we write would be lost: another file, or none, stands there."""

    @abstractmethod
    def _unavailable(self, error: BaseException) -> StoreUnavailable:
        """What people are told of an error of the engine's."""

    @abstractmethod
    def _has_room(self) -> bool:
        """Whether there is room again, after the disk was full."""

    @abstractmethod
    def _is_fault(self, error: BaseException) -> bool:
        """Whether it is the engine or its disk that failed, not what was asked of it."""

    @abstractmethod
    async def _begin(self) -> Changing:
        """Begin a transaction that nobody writes beside; one that was left open is taken back."""

    @abstractmethod
    async def _end(self, conn: Changing, *, wrote: bool, due: datetime | None) -> None:
        """Commit; on disk when it returns. ``due``: the earliest that becomes due by it."""

    @abstractmethod
    def _is_open(self, conn: Changing) -> bool:
        """Whether the transaction still stands: engines take some back by themselves."""

    @abstractmethod
    async def _disconnect(self) -> None:
        """Close every connection and let go of what is held."""

    @property
    def _may_remember(self) -> bool:
        """Whether we hear of every commit."""
        return True

    async def _come_home(self) -> None:
        """Go on in the loop, where a look may have begun elsewhere."""
        return
