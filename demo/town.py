"""Opens the demo town: the real bot on simcord, with chat pages for the browser.

Nothing leaves the machine and nothing stays on it: the store lives in a folder that is
removed when the town closes, and each town begins anew.
"""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import signal
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import discord
import simcord
import structlog

from bot import Bot
from config.settings import Settings
from db.store import Store
from demo.chapters import CHAPTERS
from demo.clock import WallClock
from demo.door import Door
from demo.people import NEWCOMER, PARTS, PEOPLE
from demo.rooms import Rooms, Visit
from demo.seeding import Ground, fill
from services.house import House

PORT = 8765
_TRIES = 20  # ports that are tried, from the first on
_LISTEN = discord.Permissions(
    view_channel=True,
    read_message_history=True,
    send_messages=True,
    use_application_commands=True,
    embed_links=True,
    add_reactions=True,
)
log = structlog.get_logger("town")


async def open_town(settings: Settings, *, port: int = PORT) -> None:
    """Open the town and serve its pages until SIGINT, SIGTERM or *End preview session*.

    When ``port`` is taken another is used, and the address that is printed says so.
    """
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopping.set)
    async with _living(settings) as (env, people, channels):
        if stopping.is_set():
            return
        visits = _visits(env, people, channels)
        parts = {people[key].id: part for key, part in PARTS.items()}
        door = await _door(port)
        async with Rooms(env, visits, door, parts=parts, zone=settings.zone) as rooms:
            _say(rooms, port)
            await _until(stopping, rooms)
    log.info("stopped")


@contextlib.asynccontextmanager
async def _living(
    settings: Settings,
) -> AsyncIterator[tuple[simcord.Env, dict[str, Any], dict[str, Any]]]:
    """The bot in its town, with people and channels by key."""
    clock = WallClock()
    with TemporaryDirectory(prefix="town-") as folder:
        store = await Store.open(Path(folder) / "town.db", now=clock.now())
        try:
            house = House(
                store, clock.now, settings.network_name, settings.language, settings.zone
            )
            bot = Bot(house)
            store.on_due = _apart(bot)
            env = simcord.Env(bot.client, check_errors=False)
            env.backend.clock = clock
            await env.start()
            try:
                people, channels, ground = _built(env, settings.network_name)
                await fill(house, ground)
                await _talk(env, people, channels)
                yield env, people, channels
            finally:
                bot.post.stop()
                await env.shutdown()
                await bot.close()
        finally:
            await store.close()


def _apart(bot: Bot) -> Any:
    """What the bot does by itself runs beside simcord's acts: none of them waits for a reminder."""
    outside = contextvars.copy_context()

    def at(moment: datetime) -> None:
        outside.copy().run(bot.post.alarm.at, moment)

    return at


def _built(env: simcord.Env, name: str) -> tuple[dict[str, Any], dict[str, Any], Ground]:
    """The server in Discord: channels, roles and people."""
    guild = env.create_guild(name, preferred_locale="en-GB")
    roles = {"Stewards": guild.create_role("Stewards")}
    roles |= {chapter.name: guild.create_role(chapter.name) for chapter in CHAPTERS}
    nobody = discord.PermissionOverwrite(view_channel=False)
    stewards = discord.PermissionOverwrite(view_channel=True)
    channels = {
        "square": guild.create_text_channel("square", topic="Everyone, from every chapter"),
        "announcements": guild.create_text_channel("announcements", topic="What concerns us all"),
        "stewards": guild.create_text_channel(
            "stewards",
            topic="For those who look after the house",
            overwrites={guild.default_role: nobody, roles["Stewards"]: stewards},
        ),
    }
    for chapter in CHAPTERS:
        channels[chapter.room] = guild.create_text_channel(chapter.room, topic=chapter.about)
    people = {}
    for person in (*PEOPLE, NEWCOMER):
        held = [roles[chapter] for chapter in person.chapters]
        if PARTS.get(person.key) == "steward":
            held.append(roles["Stewards"])
        user = env.create_user(person.key, global_name=person.name)
        people[person.key] = guild.add_member(user, roles=held)
    ground = Ground(
        guild.id,
        {key: channel.id for key, channel in channels.items()},
        {key: role.id for key, role in roles.items()},
        {key: member.id for key, member in people.items()},
    )
    return people, channels, ground


async def _talk(env: simcord.Env, people: dict[str, Any], channels: dict[str, Any]) -> None:
    """A few words on the square, so that nobody enters an empty room."""
    square = channels["square"]
    await people["sol"].send(
        square,
        "Welcome to the demo town! Nothing here is real and nothing leaves your machine. "
        "Choose above who you are and which room you are in, then type `/` to see what the bot does.",
    )
    await people["ines"].send(square, "Try `/event list`, then open one and say that you are coming.")
    await people["leo"].send(square, "Et `/ask` comprend aussi le français.")


def _visits(
    env: simcord.Env, people: dict[str, Any], channels: dict[str, Any]
) -> list[Visit]:
    players = [people[key] for key in PARTS]
    visits = [
        Visit(f"#{key}", "Everyone", channels[key], players) for key in ("square", "announcements")
    ]
    visits.append(Visit("#stewards", "Everyone", channels["stewards"], [people["sol"]]))
    visits += [
        Visit(f"#{chapter.room}", "Chapters", channels[chapter.room], players)
        for chapter in CHAPTERS
    ]
    for key, part in PARTS.items():
        user = people[key].user
        label = f"{user.global_name} ({part})"
        visits.append(Visit(label, "Direct messages with the bot", user.dm_channel, [user]))
    return visits


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
    print(f"Open {rooms.url} in a browser; Ctrl-C closes the town.", flush=True)


async def _until(stopping: asyncio.Event, rooms: Rooms) -> None:
    ends = {asyncio.create_task(stopping.wait()), asyncio.create_task(rooms.closed())}
    try:
        await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for end in ends:
            end.cancel()
        await asyncio.gather(*ends, return_exceptions=True)
