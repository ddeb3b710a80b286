"""The bot: memory, calendar and welcome of a network of local chapters, in its Discord server.

The composition root: settings are read, the house is built from its parts, started
and stopped. The only file that knows everybody.
"""

from __future__ import annotations

import config.lazily  # first: what is named below is read when it is used

# isort: split
import asyncio
import functools
import importlib
import os
import signal
import sys
import zoneinfo
from argparse import Namespace
from collections.abc import Callable
from contextlib import suppress
from contextvars import Context, copy_context
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import structlog
import tzdata
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from cogs import everything
from cogs.support import desk
from cogs.support.client import client_for
from config import arguments, memory
from config import log as logs
from config import playbooks as written
from config.settings import BadSetting, Settings, load
from db.backup_folder import BackupFolder
from db.fleet import Fleet
from db.store import Server, Store, StoreInUse, StoreUnusable
from domain import playbooks
from domain.fleet import Shards
from jobs import backups as copying
from jobs import errands, post
from jobs.life import GaveUp
from jobs.supervisor import Guard, Supervisor
from services import audit, backups, checking, moving
from services.events import zones
from services.house import House
from services.liveness import Pulse
from views.texts import Texts
from web import server

zoneinfo.reset_tzpath(())  # the pinned tzdata, never the machine's: that may be years old
VERSION = "0.1.0"
MEND, CRASHED = 1, 70  # exit codes: a person has to mend something first; it is a fault of ours
log = structlog.get_logger("bot")
# The playbooks that come with the bot; read when somebody first needs them.
default_playbooks = functools.cache(lambda: playbooks.read(written.load()))


class Stop(Exception):
    """The process ends with ``MEND``; ``str()`` is for the operator."""


def wall_clock() -> datetime:
    """The one clock of a real process."""
    return datetime.now(UTC)


def place_of(settings: Settings) -> Path | Server:
    """Where the store stands: in a file, or in a database beside which nothing but files stand."""
    place = settings.database
    return Server(settings.server.reveal(), place) if settings.server else place


async def open_store(settings: Settings) -> Store:
    """The store of the settings. Raises ``Stop`` with what is wrong and how to mend it."""
    try:
        return await Store.open(place_of(settings), now=wall_clock())
    except (StoreInUse, StoreUnusable) as error:
        raise Stop(str(error)) from error


def house_of(store: Store, settings: Settings, now: Callable[[], datetime] = wall_clock) -> House:
    """The house that the services live in."""
    shards = Shards(settings.shard_count, settings.shard_ids)
    return House(
        store,
        now,
        settings.network_name,
        settings.language,
        settings.zone,
        settings.web_public_url.rstrip("/") if settings.web_public_url else None,
        playbooks=default_playbooks,
        fleet=Fleet.shared(shards, now=now()) if settings.server else Fleet(shards),
    )


class Bot:
    """Everything of one running bot: the house, the client in Discord, the post.

    ``apart`` is a context in which what the bot does by itself runs, if not in its caller's.
    """

    def __init__(
        self,
        house: House,
        *,
        sync_to: int | None = None,
        apart: Context | None = None,
        guard: Guard | None = None,
        heard: asyncio.Event | None = None,
        texts: Texts | None = None,
    ) -> None:
        self.house, self._apart = house, apart
        self._post: post.Post | None = None
        self._resuming: asyncio.Task[None] | None = None
        self.texts = texts or Texts()
        self.ready = asyncio.Event()
        self.client = client_for(house.fleet.shards)(
            lambda _client: desk.Desk(house, self.texts),
            self._furniture,
            sync_to=sync_to,
            started=self._started,
            identifying=guard.identify if guard else None,
            trace=guard.trace if guard else None,
        )
        self._breaker, self._heard = guard.breaker if guard else None, heard or asyncio.Event()

    def _furniture(self) -> Any:
        """The cogs and the commands, when all is read that anybody may need."""
        config.lazily.read_all()
        return everything.cogs(), everything.commands()

    @property
    def post(self) -> post.Post:
        """What delivers; it hears of whatever becomes due from the moment it is there."""
        if self._post is None:
            self._post = post.Post(self.house, self.texts, self.client, self._breaker)
            self.house.store.on_due = self._post.alarm.at
        return self._post

    async def _started(self) -> None:
        self._heard.set()
        around = self._apart.copy() if self._apart is not None else copy_context()
        # Made inside it, not handed it: who tracks tasks by where they are made sees whose it is.
        await around.run(asyncio.create_task, self._begin())

    async def _begin(self) -> None:
        leads = self.house.fleet.leads
        if leads and (moved := await zones.follow(self.house, tzdata.IANA_VERSION)):
            log.info("zone-data", edition=tzdata.IANA_VERSION, events_moved=moved)
        await self.post.start()
        if leads:
            self._resuming = asyncio.create_task(errands.resume(self.house), name="resume")

    async def close(self) -> None:
        """Deliver no more and leave Discord."""
        if self._resuming is not None:
            self._resuming.cancel()
        self.post.stop()
        await self.client.close()


async def _window(heard: asyncio.Event, copies: copying.Backups, *around: Any) -> server.Window:
    """Make copies and open the window once Discord was ``heard``, or does not answer at once."""
    with suppress(TimeoutError):
        await asyncio.wait_for(heard.wait(), 1.0)
    await asyncio.to_thread(config.lazily.read, server)
    copies.start()
    window = server.Window(*around)
    await window.start()
    return window


async def serve(house: House, settings: Settings, token: str) -> None:
    """Run the bot in Discord until a signal. Raises ``GaveUp`` when Discord refuses us for good."""
    stopping, heard = asyncio.Event(), asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    pulse = Pulse(house.now(), VERSION)
    copies = copying.Backups(house)
    around = house, settings.web_host, settings.web_port, pulse
    window = asyncio.create_task(_window(heard, copies, *around))

    def life(guard: Guard) -> Bot:
        bot = Bot(house, sync_to=settings.guild_id, guard=guard, heard=heard)
        bot.client.add_listener(copies.ready, "on_ready")
        return bot

    try:
        await Supervisor(house, pulse, life).run(token, stopping)
    finally:
        heard.set()
        await (await window).stop()
        copies.stop()


async def run(settings: Settings) -> None:
    """Join Discord, or open the demo town when there is no token; until a signal says stop."""
    if settings.token is None:
        print("No DISCORD_TOKEN is set: opening the demo town instead.", flush=True)
        await demo(settings)
        return
    Route.BASE = settings.api_base
    if settings.gateway_url:
        DiscordWebSocket.DEFAULT_GATEWAY = URL(settings.gateway_url)
    async with await open_store(settings) as store:
        await serve(with_copies(store, settings), settings, settings.token.reveal())
    log.info("stopped")


def with_copies(store: Store, settings: Settings) -> House:
    """The house, with the folder of its backups."""
    copies = BackupFolder(settings.backup_dir, timedelta(seconds=settings.backup_every))
    return replace(house_of(store, settings), backups=copies)


async def demo(settings: Settings) -> None:
    """The same bot in a town of its own, with a page for the browser. Raises ``Stop``."""
    try:
        from demo.town import open_town  # noqa: PLC0415  # its requirements are optional
    except ModuleNotFoundError as error:
        raise Stop(f"the demo town needs requirements-demo.txt installed ({error.name})") from error
    await open_town(settings, house_of, Bot)


async def check(settings: Settings) -> None:
    """Say what is set, open the store, and tell what is missing. Raises ``Stop`` if anything is."""
    async with await open_store(settings) as store:
        house = with_copies(store, settings)
        await audit.need_whole(house)
        fine, wrong = await checking.look(house, await backups.state(house))
    token = "set" if settings.token else "not set (the demo town would open)"
    print(f"settings: fine\naudit: fine\n{fine}token: {token}")
    if wrong:
        raise Stop(wrong)


def carriers(name: str) -> Any:
    """The service that imports or exports."""
    return importlib.import_module(f"services.{name}s")


async def carry(settings: Settings, given: Namespace) -> None:
    """Import a file into one network, or export one, and print what came of it. Raises ``Stop``."""
    work = carriers(given.command)
    async with await open_store(settings) as store:
        try:
            print(await work.operate(house_of(store, settings), given, settings.guild_id))
        except work.Unable as error:
            raise Stop(str(error)) from error


async def back_up(settings: Settings, path: Path | None) -> None:
    """Copy the store. The bot must not run meanwhile: it backs itself up."""
    async with await open_store(settings) as store:
        print(await backups.make(house_of(store, settings), path or settings.backup_dir))


def main(argv: list[str] | None = None) -> int:
    """Run one command; the process's exit code."""
    given = arguments.read(sys.argv[1:] if argv is None else argv, VERSION, __doc__, carriers)
    memory.shared()
    try:
        settings = load(os.environ, Path.cwd())
        logs.of(settings)
        match given.command:
            case "demo":
                asyncio.run(demo(settings))
            case "check":
                asyncio.run(check(settings))
            case "backup":
                asyncio.run(back_up(settings, given.path))
            case "restore":
                print(asyncio.run(backups.operate(given, place_of(settings), wall_clock())))
            case "move":
                print(asyncio.run(moving.operate(given, place_of(settings), wall_clock())))
            case "import" | "export":
                asyncio.run(carry(settings, given))
            case _:
                asyncio.run(run(settings))
    except (BadSetting, GaveUp, Stop, audit.Torn, backups.BackupFailed, moving.NotMoved) as error:
        print(error, file=sys.stderr)
        return MEND
    except KeyboardInterrupt:
        print("stopped; what was written before is kept", file=sys.stderr)
        return 130
    except Exception:
        log.exception("crashed")
        return CRASHED
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
