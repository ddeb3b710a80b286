"""Units of work: what one holds while it runs, and whoever waits for what came of it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from db.connection import Connection
from domain.errors import StoreUnavailable

T = TypeVar("T")
Unit = Callable[["Transaction"], Awaitable[T]]


@dataclass(slots=True)
class Transaction:
    """What a unit of work holds: the connection, and what should happen after the commit."""

    conn: Connection
    wake_at: datetime | None = None

    def due(self, moment: datetime) -> None:
        """Remember that something in this unit is due at ``moment``."""
        if self.wake_at is None or moment < self.wake_at:
            self.wake_at = moment


@dataclass(slots=True)
class Waiting:
    """A unit of work and whoever waits for it (``done``)."""

    unit: Unit[Any]
    done: asyncio.Future[Any]
    transaction: Transaction | None = None
    result: Any = None
    error: BaseException | None = None


def settle(batch: list[Waiting]) -> None:
    """Tell whoever waits what came of it."""
    for waiting in batch:
        if waiting.done.done():  # whoever waited was cancelled; the unit is committed all the same
            continue
        if waiting.error is not None:
            waiting.done.set_exception(waiting.error)
        else:
            waiting.done.set_result(waiting.result)


def turn_away(batch: list[Waiting]) -> None:
    """Tell whoever waits that nothing comes of it: the writer is stopped."""
    for waiting in batch:
        waiting.error = waiting.error or StoreUnavailable("failing")
    settle(batch)


def is_stopped() -> bool:
    """Whether it is we who are cancelled, and not something that a unit of work waits for."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


def earliest(batch: list[Waiting]) -> datetime | None:
    """The earliest that becomes due by what went of a batch, or ``None``."""
    went = [one.transaction for one in batch if one.transaction and one.error is None]
    return min((tx.wake_at for tx in went if tx.wake_at is not None), default=None)
