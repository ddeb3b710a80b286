"""Waiting for something to become true, woken by events and never by polling."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar, cast

T = TypeVar("T")


class Watch:
    """Tells those who wait that the state of something they look at may have changed."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Callable[[], object], asyncio.Future[object]]] = []

    def changed(self) -> None:
        """Look again at every predicate; those that hold (or fail) end their wait."""
        still: list[tuple[Callable[[], object], asyncio.Future[object]]] = []
        for predicate, future in self._waiting:
            if future.done():
                continue
            try:
                found = predicate()
            except Exception as error:  # the one who waits gets it, not the one who changed
                future.set_exception(error)
                continue
            if found:
                future.set_result(found)
            else:
                still.append((predicate, future))
        self._waiting = still

    async def until(self, predicate: Callable[[], T | None], timeout: float) -> T:  # noqa: ASYNC109 - asyncio.timeout is what it becomes
        """Return what the predicate gives as soon as it is truthy.

        Args:
            predicate: looked at now and after every change.
            timeout: seconds.

        Raises:
            TimeoutError: it stayed falsy for that long.
        """
        found = predicate()
        if found:
            return found
        future: asyncio.Future[object] = asyncio.get_running_loop().create_future()
        self._waiting.append((predicate, future))
        async with asyncio.timeout(timeout):
            return cast("T", await future)
