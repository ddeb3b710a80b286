"""Opens the demo town: the real bot on simcord, with chat pages for the browser.

Nothing leaves the machine and nothing stays on it: the store lives in a folder that is
removed when the town closes, and each town begins anew.
"""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator, Callable
from contextvars import copy_context
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import simcord
import structlog

import demo.links  # teaches simcord what it does not know
import demo.recurring  # noqa: F401  # teaches simcord what it does not know
from cogs.support.client import unwrapped
from config.settings import Settings
from db.store import Store
from demo import window
from demo.clock import WallClock
from demo.door import Door
from demo.facts import Facts
from demo.guide import Guide
from demo.outside import Outside
from demo.people import NEWCOMER, PARTS, PEOPLE
from demo.rooms import Rooms
from demo.seeding import fill, someone
from demo.server import Server, build
from domain.errors import Refusal
from services.house import House

PORT = 8765
_TRIES = 20  # ports that are tried, from the first on
_PATIENCE = 20  # seconds for an answer of the bot
log = structlog.get_logger("town")


async def open_town(
    settings: Settings,
    make_house: Callable[..., House],
    make_bot: Callable[..., Any],
    *,
    port: int = PORT,
) -> None:
    """Open the town and serve its pages until SIGINT, SIGTERM or *End preview session*.

    ``make_house`` makes the house of a store, with the settings and a clock; ``make_bot`` the bot of
    a house, called with the context ``apart``.

    When ``port`` is taken another is used, and the address that is printed says so.
    """
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopping.set)
    async with (
        _living(settings, make_house, make_bot) as (server, house),
        window.opened(house, settings.web_port) as agenda,
    ):
        if stopping.is_set():
            return
        door = await _door(port)
        door.agenda = agenda
        parts = {server.people[key].id: part for key, part in PARTS.items()}
        ground = server.ground()
        guide = Guide(
            Facts(house, ground.server), ground.members, partial(someone, house, ground), door.rooms
        )
        async with Rooms(
            server.env,
            server.visits(),
            door,
            parts=parts,
            zone=settings.zone,
            found=server.visit,
            guide=guide,
        ) as rooms:
            _say(rooms, port)
            await _until(stopping, rooms)
    log.info("stopped")


@contextlib.asynccontextmanager
async def _living(
    settings: Settings, make_house: Callable[..., House], make_bot: Callable[..., Any]
) -> AsyncIterator[tuple[Server, House]]:
    """The bot in its town, everybody there, and the house that it keeps."""
    clock = WallClock()
    with TemporaryDirectory(prefix="town-") as folder:
        store = await Store.open(Path(folder) / "town.db", now=clock.now())
        try:
            house = make_house(store, settings, clock.now)
            house = replace(house, outside=Outside(house.outside, clock.now))
            # What the bot does by itself runs beside simcord's acts: none waits for a reminder.
            bot = make_bot(house, apart=copy_context())
            env = World(bot.client, check_errors=False, settle_timeout=_PATIENCE)
            env.backend.clock = cast(Any, clock)
            server = build(env, settings.network_name)
            await fill(house, server.ground(), bot.texts)
            await env.start()
            try:
                await server.talk()
                await server.arrive()
                yield server, house
            finally:
                bot.post.stop()
                await env.shutdown()
                await bot.close()
        finally:
            await store.close()


class World(simcord.Env):  # type: ignore[misc]  # simcord comes without types
    """Simcord's world for visitors: to refuse something is an answer, no failure of the bot.

    It waits longer than Discord, for it has to share its machine with a browser.
    """

    def _notify_dispatch_observers(self, interaction: Any) -> None:
        interaction.initial_response_deadline = self.backend.iso_after(_PATIENCE)
        super()._notify_dispatch_observers(interaction)

    def _record_error(self, error: BaseException) -> None:
        if not (isinstance(error, Exception) and isinstance(unwrapped(error), Refusal)):
            log.warning("error", exc_info=error)
            super()._record_error(error)


async def _door(port: int) -> Door:
    """The door on the first free port from ``port`` on, at last on any."""
    for tried in (*range(port, min(port + _TRIES, 65536)), 0):
        door = Door(tried)
        with contextlib.suppress(OSError):
            await door.open()
            return door
    raise OSError("no port of this machine is free")


def _say(rooms: Rooms, port: int) -> None:
    if rooms.door.port != port:
        print(f"Port {port} is taken: using {rooms.door.port}.", flush=True)
    who = ", ".join(
        f"{person.name} (a {PARTS[person.key]})"
        for person in (NEWCOMER, *PEOPLE)
        if person.key in PARTS
    )
    print(f"The demo town is open. You can be {who}.")
    print(f"Open {rooms.url} in a browser; Ctrl-C closes the town.")
    print(f"What anyone outside may read of it: {rooms.door.agenda}")
    print("Press Tour on the page for five stories of two minutes each.", flush=True)


async def _until(stopping: asyncio.Event, rooms: Rooms) -> None:
    ends = {asyncio.create_task(stopping.wait()), asyncio.create_task(rooms.closed())}
    try:
        await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for end in ends:
            end.cancel()
        await asyncio.gather(*ends, return_exceptions=True)
