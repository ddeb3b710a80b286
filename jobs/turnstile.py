"""Lets one task through at a time, and the loop look at its sockets before the next.

A commit, or a second in which the machine did something else, wakes up many tasks at once. Each
would work for a millisecond before it waits again; all of them together would keep whoever
presses a button waiting for the whole crowd.
"""

from __future__ import annotations

import asyncio
from collections import deque


class Turnstile:
    """``await turnstile.through()`` before what works for long without waiting."""

    def __init__(self) -> None:
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._taken = False

    async def through(self) -> None:
        """Go on at once, or when those before have had a look of the loop each."""
        loop = asyncio.get_running_loop()
        if not self._taken:
            self._taken = True
            loop.call_soon(self._next)
            return
        turn: asyncio.Future[None] = loop.create_future()
        self._waiting.append(turn)
        await turn

    def _next(self) -> None:
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():  # whoever was stopped waits for nothing
                turn.set_result(None)
                # Called after the task that this wakes up, in the same look.
                asyncio.get_running_loop().call_soon(self._next)
                return
        self._taken = False
