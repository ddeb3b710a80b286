"""The bot: memory, calendar and welcome of a network of local chapters, in its Discord server.

The composition root: settings are read, the house is built from its parts, started
and stopped. The only file that knows everybody.
"""

from __future__ import annotations

import zoneinfo

zoneinfo.reset_tzpath(())  # the pinned tzdata, never the system's: theirs may be years old

import argparse  # noqa: E402  # after the zones are pinned
import asyncio  # noqa: E402
import contextlib  # noqa: E402
import os  # noqa: E402
import signal  # noqa: E402
import sys  # noqa: E402
import time  # noqa: E402
from collections.abc import Callable, Coroutine  # noqa: E402
from datetime import UTC, datetime  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import Any  # noqa: E402

import aiohttp  # noqa: E402
import discord  # noqa: E402
import tzdata  # noqa: E402
import structlog  # noqa: E402
from discord.gateway import DiscordWebSocket  # noqa: E402
from discord.http import Route  # noqa: E402
from yarl import URL  # noqa: E402

from cogs import everything  # noqa: E402
from cogs.support.client import Client  # noqa: E402
from cogs.support.desk import Desk  # noqa: E402
from config import log as logs  # noqa: E402
from config.settings import BadSetting, Settings, load  # noqa: E402
from db.store import Store, StoreInUse, StoreUnusable  # noqa: E402
from jobs.post import Post  # noqa: E402
from services import imports  # noqa: E402
from services.events import zones  # noqa: E402
from services.house import House  # noqa: E402
from views.texts import Texts  # noqa: E402
from web.server import Window  # noqa: E402

VERSION = "0.1.0"
HERE = Path(__file__).parent
log = structlog.get_logger("bot")


class Stop(Exception):
    """The process ends with ``code``; ``str()`` is for the operator."""

    def __init__(self, message: str, code: int = 1) -> None:
        super().__init__(message)
        self.code = code


def wall_clock() -> datetime:
    """The one clock of a real process."""
    return datetime.now(UTC)


async def open_store(settings: Settings) -> Store:
    """The store of the settings. Raises ``Stop`` with what is wrong and how to mend it."""
    try:
        return await Store.open(settings.database, now=wall_clock())
    except (StoreInUse, StoreUnusable) as error:
        raise Stop(str(error)) from error


def house_of(store: Store, settings: Settings, now: Callable[[], datetime] = wall_clock) -> House:
    """The house that the services live in."""
    return House(store, now, settings.network_name, settings.language, settings.zone)


class Bot:
    """Everything of one running bot: the house, the client in Discord, the post, the window."""

    def __init__(self, house: House, *, sync_to: int | None = None) -> None:
        self.house = house
        self.texts = Texts()
        self.ready = asyncio.Event()
        self.client = Client(
            lambda _client: Desk(house, self.texts),
            everything.cogs(),
            everything.commands(),
            sync_to=sync_to,
            started=self._started,
        )
        self.post = Post(house, self.texts, self.client)
        house.store.on_due = self.post.alarm.at

    async def _started(self) -> None:
        moved = await zones.follow(self.house, tzdata.IANA_VERSION)
        if moved:
            log.info("zone-data", edition=tzdata.IANA_VERSION, events_moved=moved)
        await self.post.start()

    async def close(self) -> None:
        """Deliver no more and leave Discord."""
        self.post.stop()
        await self.client.close()


async def serve(house: House, settings: Settings, token: str) -> None:
    """Run the bot in Discord until a signal; come back with growing pauses when Discord is away.

    Raises ``Stop`` when Discord refuses the token or the intents: trying again would
    only spend the day's budget of identifications.
    """
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopping.set)
    window = Window(house, settings.web_host, settings.web_port)
    await window.start()
    pause = 1.0
    try:
        while not stopping.is_set():
            began = loop.time()
            bot = Bot(house, sync_to=settings.guild_id)
            window.watch(bot.client.is_ready)
            await _until(bot, token, stopping)
            if loop.time() - began > 300:
                pause = 1.0
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stopping.wait(), pause)
            pause = min(pause * 2, 300.0)
    finally:
        await window.stop()


async def _until(bot: Bot, token: str, stopping: asyncio.Event) -> None:
    """One life of the client: until it ends by itself, or everything stops."""
    bot.client.add_listener(_announce(bot, time.monotonic()), "on_ready")
    living = asyncio.create_task(bot.client.start(token), name="discord")
    waiting = asyncio.create_task(stopping.wait(), name="signal")
    try:
        await asyncio.wait({living, waiting}, return_when=asyncio.FIRST_COMPLETED)
        if living.done():
            _judge(living.exception())
    finally:
        waiting.cancel()
        await bot.close()
        living.cancel()
        await asyncio.gather(living, waiting, return_exceptions=True)


def _announce(bot: Bot, began: float) -> Callable[[], Coroutine[Any, Any, None]]:
    async def on_ready() -> None:
        if not bot.ready.is_set():
            bot.ready.set()
            seconds = round(time.monotonic() - began, 2)
            log.info("ready", servers=len(bot.client.guilds), seconds=seconds)

    return on_ready


def _judge(error: BaseException | None) -> None:
    """Whether to try again: raises ``Stop`` for what will not mend itself."""
    match error:
        case discord.LoginFailure():
            raise Stop(
                "Discord refuses DISCORD_TOKEN: copy it again from the application's Bot page"
            )
        case discord.PrivilegedIntentsRequired():
            raise Stop(
                "Discord refuses the members intent: switch on Server Members Intent "
                "on the application's Bot page"
            )
        case discord.ConnectionClosed(code=4004):
            raise Stop("Discord refuses DISCORD_TOKEN (it was reset): copy it again")
        case None:
            log.warning("disconnected")
        case OSError() | aiohttp.ClientError() | TimeoutError() | discord.DiscordException():
            log.warning("discord-away", error=repr(error))
        case AttributeError():
            # discord.py 2.7.1 ends so when its very first connection fails.
            log.warning("discord-away", error="no first connection")
        case _:
            raise error


async def run(settings: Settings) -> None:
    """Join Discord, or open the demo town when there is no token; until a signal says stop."""
    if settings.token is None:
        print("No DISCORD_TOKEN is set: opening the demo town instead.", flush=True)
        await demo(settings)
        return
    Route.BASE = settings.api_base
    if settings.gateway_url:
        DiscordWebSocket.DEFAULT_GATEWAY = URL(settings.gateway_url)
    store = await open_store(settings)
    try:
        await serve(house_of(store, settings), settings, settings.token.reveal())
    finally:
        await store.close()
    log.info("stopped")


async def demo(settings: Settings) -> None:
    """The same bot in a town of its own, with a page for the browser."""
    try:
        from demo.town import open_town
    except ModuleNotFoundError as error:
        raise Stop(f"the demo town needs requirements-demo.txt installed ({error.name})") from error
    await open_town(settings)


async def check(settings: Settings) -> None:
    """Say what is set, open the store, and tell what is missing."""
    store = await open_store(settings)
    await store.close()
    print(f"settings: fine\nstore: fine ({settings.database})")
    print("token: set" if settings.token else "token: not set (the demo town would open)")


async def bring_in(settings: Settings, given: argparse.Namespace) -> None:
    """Import a file into one network and print what came of it."""
    store = await open_store(settings)
    try:
        print(await imports.operate(house_of(store, settings), given, settings.guild_id))
    except imports.Unable as error:
        raise Stop(str(error)) from error
    finally:
        await store.close()


def arguments() -> argparse.ArgumentParser:
    """What the command line takes."""
    parser = argparse.ArgumentParser(prog="bot.py", description=__doc__)
    parser.add_argument("--version", action="version", version=VERSION)
    commands = parser.add_subparsers(dest="command", metavar="command")
    commands.add_parser("run", help="join Discord, or open the demo town without a token (default)")
    commands.add_parser("demo", help="open the demo town")
    commands.add_parser("check", help="read the settings, open the store, say what is wrong")
    imports.arguments(
        commands.add_parser("import", help="bring in chapters, events, ... of a file")
    )
    return parser


def main(argv: list[str] | None = None) -> int:
    """Run one command; the process's exit code."""
    given = arguments().parse_args(argv)
    try:
        settings = load(os.environ, Path.cwd())
        secret = settings.token.reveal() if settings.token else None
        logs.setup(settings.log_level, settings.log_format, secret=secret)
        match given.command:
            case "demo":
                asyncio.run(demo(settings))
            case "check":
                asyncio.run(check(settings))
            case "import":
                asyncio.run(bring_in(settings, given))
            case _:
                asyncio.run(run(settings))
    except (BadSetting, Stop) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("stopped; what was written before is kept", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
