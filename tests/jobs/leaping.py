"""An event loop that does not wait: when nothing else is to be done, its clock leaps to the next timer."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

T = TypeVar("T")
BEGINNING = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)


class _Leaping(selectors.DefaultSelector):
    elapsed = 0.0

    def select(self, timeout: float | None = None) -> Any:
        """Pass over the time that would be waited; a look takes a microsecond, as it would."""
        self.elapsed += (timeout or 0.0) + 1e-6
        return super().select(0)


class Loop(asyncio.SelectorEventLoop):
    """The loop; ``time()`` begins at 0."""

    def __init__(self) -> None:
        self._leaping = _Leaping()
        super().__init__(self._leaping)

    def time(self) -> float:
        """Seconds that have been leapt over."""
        return self._leaping.elapsed


def now() -> datetime:
    """The instant in the running loop."""
    return BEGINNING + timedelta(seconds=asyncio.get_running_loop().time())


async def leap(seconds: float) -> None:
    """Pass over ``seconds`` of the running loop."""
    loop = asyncio.get_running_loop()
    there = loop.create_future()
    loop.call_later(seconds, there.set_result, None)
    await there


def play(story: Coroutine[Any, Any, T]) -> T:
    """Run ``story`` in a loop that leaps."""
    with asyncio.Runner(loop_factory=Loop) as runner:
        return runner.run(story)
