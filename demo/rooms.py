"""The town's rooms in the browser: one address, several channels, direct messages included.

A simcord preview shows one channel on a port of its own. Here each channel that can be
visited is such a preview (``demo/room.py``), all of them stand behind one door
(``demo/door.py``), and each has its own capability: the address of a room opens that room only.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from typing import Any

import simcord

from demo.door import Door
from demo.guide import Guide
from demo.room import Room, Visit

_LOOK = 0.25  # seconds between two looks at what the bot did by itself


class Rooms:
    """``async with Rooms(env, visits, door, …) as rooms``: pages are served until it is left.

    ``door`` is open and is shut with the rooms. ``parts`` says by identifier who plays what.
    ``guide`` hears what is done in them.
    A channel that is made while they are open becomes a room as ``found`` says, which is asked
    with its identifier and answers ``None`` for what is no room.
    """

    def __init__(
        self,
        env: simcord.Env,
        visits: Sequence[Visit],
        door: Door,
        *,
        parts: Mapping[int, str],
        zone: str,
        found: Callable[[int], Visit | None],
        guide: Guide,
    ) -> None:
        self.env, self.parts, self.zone = env, parts, zone
        self.guide = guide
        self.said: Mapping[str, Any] | None = None
        self._found = found
        self._made: list[int] = []
        self._ended = asyncio.Event()
        self.turn = asyncio.Lock()
        self.news: Counter[int] = Counter()
        self.door = door
        self._visits = visits
        self._open: list[Room] = []
        self._stack = AsyncExitStack()

    @property
    def url(self) -> str:
        """The address of the first room; whoever has it can act in the town."""
        return str(self._open[0].url)

    async def __aenter__(self) -> Rooms:
        """Open every room; the door is open already."""
        self._stack.push_async_callback(self.door.shut)
        try:
            for visit in self._visits:
                await self._furnish(visit)
            self.door.let_in(self._open)
            self.env.backend.subscribers.append(self._heard)
            looking = asyncio.create_task(self._look(), name="rooms")
            self._stack.push_async_callback(_cancelled, looking)
        except BaseException:
            await self._stack.aclose()
            raise
        return self

    async def _furnish(self, visit: Visit) -> None:
        room = Room(self.env, visit, self)
        self.env._preview = None  # simcord expects a single preview
        await self._stack.enter_async_context(room)
        watching = asyncio.create_task(self._watch(room), name=f"room {room.label}")
        self._stack.push_async_callback(_cancelled, watching)
        self._open.append(room)

    async def __aexit__(self, *_: object) -> None:
        with contextlib.suppress(ValueError):
            self.env.backend.subscribers.remove(self._heard)
        await self._stack.aclose()

    async def closed(self) -> None:
        """Return when a visitor ended the session on a page."""
        await self._ended.wait()

    async def _watch(self, room: Room) -> None:
        await room.wait_closed()
        self._ended.set()

    def _heard(self, event: str, payload: Any) -> None:
        if event.startswith("MESSAGE_") and isinstance(payload, dict):
            self.news[int(payload.get("channel_id") or 0)] += 1
        elif event == "CHANNEL_CREATE" and isinstance(payload, dict):
            self._made.append(int(payload["id"]))
        elif event == "INTERACTION_CREATE":
            self.said = payload

    async def _look(self) -> None:
        while True:
            await asyncio.sleep(_LOOK)
            await self._add_made()
            for room in self._open:
                room.catch_up()

    async def _add_made(self) -> None:
        """Open what was made since as a room; between two acts, as each act is played in one."""
        while self._made:
            visit = self._found(self._made.pop(0))
            if visit is not None:
                async with self.turn:
                    await self._furnish(visit)
                    self.door.let_in(self._open)


async def _cancelled(task: asyncio.Task[None]) -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
