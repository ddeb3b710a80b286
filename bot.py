"""The bot: memory, calendar and welcome of a network of local chapters, in its Discord server.

The composition root: settings are read, the house is built from its parts, started
and stopped. The only file that knows everybody.
"""

from __future__ import annotations

import argparse
import asyncio
import functools
import os
import signal
import sys
import zoneinfo
from collections.abc import Callable
from contextvars import Context
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import structlog
import tzdata
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from cogs import everything
from cogs.support.client import Client
from cogs.support.desk import Desk
from config import log as logs
from config.playbooks import load as load_playbooks
from config.settings import BadSetting, Settings, load
from db.backup_folder import BackupFolder
from db.store import Server, Store, StoreInUse, StoreUnusable
from domain import playbooks
from domain.playbooks import Playbook
from jobs import errands
from jobs.backups import Backups
from jobs.life import GaveUp
from jobs.post import Post
from jobs.supervisor import Guard, Supervisor
from services import audit, backups, checking, exports, imports
from services.events import zones
from services.house import House
from services.liveness import Pulse
from views.texts import Texts
from web.server import Window

zoneinfo.reset_tzpath(())  # the pinned tzdata, never the machine's: that may be years old
VERSION = "0.1.0"
MEND, CRASHED = 1, 70
"""Exit codes: a person has to mend something before it is started again; it is a fault of ours."""
log = structlog.get_logger("bot")


class Stop(Exception):
    """The process ends with ``MEND``; ``str()`` is for the operator."""


def wall_clock() -> datetime:
    """The one clock of a real process."""
    return datetime.now(UTC)


async def open_store(settings: Settings) -> Store:
    """The store of the settings. Raises ``Stop`` with what is wrong and how to mend it."""
    try:
        server = settings.server
        place = Server(server.reveal(), settings.database) if server else settings.database
        return await Store.open(place, now=wall_clock())
    except (StoreInUse, StoreUnusable) as error:
        raise Stop(str(error)) from error


def house_of(store: Store, settings: Settings, now: Callable[[], datetime] = wall_clock) -> House:
    """The house that the services live in."""
    return House(
        store,
        now,
        settings.network_name,
        settings.language,
        settings.zone,
        settings.web_public_url.rstrip("/") if settings.web_public_url else None,
        playbooks=default_playbooks,
    )


@functools.cache
def default_playbooks() -> dict[str, Playbook]:
    """The playbooks that come with the bot; read when somebody first needs them."""
    return playbooks.read(load_playbooks())


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
    ) -> None:
        self.house = house
        self._apart = apart
        self._resuming: asyncio.Task[None] | None = None
        self.texts = Texts()
        self.ready = asyncio.Event()
        self.client = Client(
            lambda _client: Desk(house, self.texts),
            everything.cogs(),
            everything.commands(),
            sync_to=sync_to,
            started=self._started,
            identifying=guard.identify if guard else None,
            trace=guard.trace if guard else None,
        )
        self.post = Post(house, self.texts, self.client)
        house.store.on_due = self.post.alarm.at

    async def _started(self) -> None:
        if self._apart is None:
            await self._begin()
        else:
            await self._apart.run(asyncio.create_task, self._begin())

    async def _begin(self) -> None:
        moved = await zones.follow(self.house, tzdata.IANA_VERSION)
        if moved:
            log.info("zone-data", edition=tzdata.IANA_VERSION, events_moved=moved)
        await self.post.start()
        self._resuming = asyncio.create_task(errands.resume(self.house), name="series")

    async def close(self) -> None:
        """Deliver no more and leave Discord."""
        if self._resuming is not None:
            self._resuming.cancel()
        self.post.stop()
        await self.client.close()


async def serve(house: House, settings: Settings, token: str) -> None:
    """Run the bot in Discord until a signal, as ``jobs.supervisor`` says.

    Raises ``GaveUp`` when Discord refuses us for a reason that does not mend itself.
    """
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopping.set)
    pulse = Pulse(house.now(), VERSION)
    window = Window(house, settings.web_host, settings.web_port, pulse)
    await window.start()
    copies = Backups(house)

    def life(guard: Guard) -> Bot:
        bot = Bot(house, sync_to=settings.guild_id, guard=guard)
        bot.client.add_listener(copies.ready, "on_ready")
        return bot

    copies.start()
    try:
        await Supervisor(house, pulse, life).run(token, stopping)
    finally:
        copies.stop()
        await window.stop()


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
    """The same bot in a town of its own, with a page for the browser."""
    try:
        from demo.town import open_town  # noqa: PLC0415  # its requirements are optional
    except ModuleNotFoundError as error:
        raise Stop(f"the demo town needs requirements-demo.txt installed ({error.name})") from error
    await open_town(settings, house_of, Bot)


async def check(settings: Settings) -> None:
    """Say what is set, open the store, and tell what is missing."""
    async with await open_store(settings) as store:
        house = with_copies(store, settings)
        await audit.need_whole(house)
        fine, wrong = await checking.look(house, await backups.state(house))
    token = "set" if settings.token else "not set (the demo town would open)"
    print(f"settings: fine\nstore: fine ({settings.database})\naudit: fine\n{fine}token: {token}")
    if wrong:
        raise Stop(wrong)


async def carry(settings: Settings, given: argparse.Namespace) -> None:
    """Import a file into one network, or export one, and print what came of it."""
    work = imports if given.command == "import" else exports
    store = await open_store(settings)
    try:
        print(await work.operate(house_of(store, settings), given, settings.guild_id))
    except (imports.Unable, exports.Unable) as error:
        raise Stop(str(error)) from error
    finally:
        await store.close()


async def back_up(settings: Settings, path: Path | None) -> None:
    """Copy the store. The bot must not run meanwhile: it backs itself up."""
    store = await open_store(settings)
    try:
        print(await backups.make(house_of(store, settings), path or settings.backup_dir))
    except backups.BackupFailed as error:
        raise Stop(str(error)) from error
    finally:
        await store.close()


async def restore(settings: Settings, path: Path, now: datetime, *, anyway: bool) -> None:
    """Put a backup in the store's place; the store that stood there is kept beside it."""
    try:
        print(await backups.put_back(path, settings.database, now=now, without_ledger=anyway))
    except backups.BackupFailed as error:
        raise Stop(str(error)) from error


def arguments() -> argparse.ArgumentParser:
    """What the command line takes."""
    parser = argparse.ArgumentParser(prog="bot.py", description=__doc__)
    parser.add_argument("--version", action="version", version=VERSION)
    commands = parser.add_subparsers(dest="command", metavar="command")
    commands.add_parser("run", help="join Discord, or open the demo town without a token (default)")
    commands.add_parser("demo", help="open the demo town")
    commands.add_parser("check", help="read the settings, open the store, say what is wrong")
    backup = commands.add_parser("backup", help="copy the store (default: into BACKUP_DIR)")
    backup.add_argument("path", nargs="?", type=Path)
    back = commands.add_parser("restore", help="put a backup in the store's place")
    back.add_argument("path", type=Path)
    back.add_argument("--without-ledger", action="store_true", help="the erased may come back")
    imports.arguments(commands.add_parser("import", help="bring in chapters, events, ..."))
    exports.arguments(commands.add_parser("export", help="write a network to files"))
    return parser


def main(argv: list[str] | None = None) -> int:
    """Run one command; the process's exit code."""
    given = arguments().parse_args(argv)
    try:
        settings = load(os.environ, Path.cwd())
        secret = settings.token.reveal() if settings.token else None
        quiet = settings.token is None and settings.log_level == "info"  # the town tells the way
        logs.setup("warning" if quiet else settings.log_level, settings.log_format, secret=secret)
        match given.command:
            case "demo":
                asyncio.run(demo(settings))
            case "check":
                asyncio.run(check(settings))
            case "backup":
                asyncio.run(back_up(settings, given.path))
            case "restore":
                anyway = given.without_ledger
                asyncio.run(restore(settings, given.path, wall_clock(), anyway=anyway))
            case "import" | "export":
                asyncio.run(carry(settings, given))
            case _:
                asyncio.run(run(settings))
    except (BadSetting, GaveUp, Stop, audit.Torn) as error:
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
