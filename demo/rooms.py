"""The town's rooms in the browser: one address, several channels, direct messages included.

A simcord preview shows one channel on a port of its own. Here each channel that can be
visited is such a preview, all of them stand behind one door (``demo/door.py``), and each
has its own capability: the address of a room opens that room only.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any

import simcord
from simcord.preview import Preview, _markdown, _messages

from demo.door import Door

# Discord shows names for mentions, and what is beside the point in small letters, in these parts of
# an embed; simcord's page shows numbers and signs.
for _part in ("embed_description", "embed_field_value"):
    _markdown._FIELD_POLICIES[_part] |= {"mentions": True, "subtext": True}
_within = _messages._user_allowed


def _named(preview: Any, page: Any, user: int) -> bool:
    """Discord names whom one knows from a server in direct messages too; simcord only who is there."""
    town = preview.env.backend
    direct = town.get_channel(page.channel_id).guild_id is None
    known = direct and any(user in guild.members for guild in town.guilds.values())
    return known or bool(_within(preview, page, user))


_messages._user_allowed = _named

_ACTS = frozenset({"click", "select", "modal_submit", "run_command", "send_message"})
_LOOK = 0.25  # seconds between two looks at what the bot did by itself
_WIDTH, _HEIGHT = 1280, 900  # of a page, until the browser says its own


@dataclass(frozen=True, slots=True)
class Visit:
    """A room to open: its ``channel``, who may visit it and how the page calls it."""

    label: str
    group: str
    channel: simcord.ChannelHandle
    viewers: Sequence[Any]


class Room(Preview):  # type: ignore[misc]  # simcord comes without types
    """One channel as its visitors see it; news that nobody asked for is shown too."""

    def __init__(self, env: simcord.Env, visit: Visit, rooms: Rooms) -> None:
        self._rooms = rooms
        self._told: dict[str, int] = {}
        super().__init__(
            env,
            visit.channel,
            tuple(visit.viewers),
            layout="channel",
            display="responsive",
            width=_WIDTH,
            height=_HEIGHT,
            locale="en-GB",
            timezone=rooms.zone,
            presentation_time=None,
            assets=None,
            port=0,
        )
        self._server = rooms.door
        self.label, self.group = visit.label, visit.group

    def _publish(self, page: Any, **reason: Any) -> None:
        self._told[page.id] = self._rooms.news[self.channel.id]
        self._advance_presentation_time()
        super()._publish(page, **reason)

    async def _action(self, context_id: str | None, body: Mapping[str, Any]) -> dict[str, Any]:
        """What a visitor did. One after another: simcord plays one act at a time."""
        async with self._rooms.turn:
            self.env._preview = self
            result: dict[str, Any] = await super()._action(
                context_id, self._current(context_id, body)
            )
            return result

    def _current(self, context_id: str | None, body: Mapping[str, Any]) -> Mapping[str, Any]:
        """The act as if done on the page as it is by now.

        Simcord refuses what was pressed a moment before the page showed news; Discord takes it.
        """
        page = self._pages.get(context_id or "")
        shown = body.get("published_revision") if isinstance(body, Mapping) else None
        if page is None or not isinstance(shown, int) or body.get("kind") not in _ACTS:
            return body
        fresh = body.get("sequence") == page.last_sequence + 1
        return {**body, "published_revision": page.revision} if fresh else body

    def _page_payload(self, page: Any) -> dict[str, Any]:
        payload: dict[str, Any] = super()._page_payload(page)
        for viewer in payload.get("viewers", []):
            part = self._rooms.parts.get(int(viewer["id"]))
            if part:
                viewer["name"] = f"{viewer['name']} ({part})"
        return payload

    def catch_up(self) -> None:
        """Publish again the pages that have not shown the latest news of this channel."""
        news = self._rooms.news[self.channel.id]
        if self._active_action is not None or all(told == news for told in self._told.values()):
            return
        self._told = {id: told for id, told in self._told.items() if id in self._pages}
        for page in tuple(self._pages.values()):
            if self._told.get(page.id) != news:
                self._publish(page, reason="refresh")


class Rooms:
    """``async with Rooms(env, visits, door, …) as rooms``: pages are served until it is left.

    ``door`` is open and is shut with the rooms. ``parts`` says by identifier who plays what.
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
    ) -> None:
        self.env, self.parts, self.zone = env, parts, zone
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
