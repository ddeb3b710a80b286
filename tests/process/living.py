"""The bot's lives in this process: the real bot and its supervisor against the stand-in, with a
clock that a story moves and pauses that are written down instead of waited for."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from bot import Bot
from db import facts, identifications
from db.store import Transaction
from domain.vitals import Health, health
from jobs.breaker import Breaker
from jobs.supervisor import PATIENCE, Guard, Supervisor
from services.house import House
from services.liveness import Pulse, Watch
from tests.standin import Standin
from tests.stores import ON_POSTGRESQL, copy_store, impatient, kept_from, open_store


@dataclass
class Lives:
    """Everything of one process."""

    discord: Standin
    house: House
    pulse: Pulse
    breaker: Breaker
    pauses: list[float] = field(default_factory=list)
    bots: list[Bot] = field(default_factory=list)
    ahead: timedelta = timedelta(0)
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    patience: timedelta = PATIENCE
    heartbeat: float = 60.0  # seconds without a word after which the client leaves
    running: asyncio.Task[None] | None = None
    on_pause: Callable[[float], None] = lambda _seconds: None

    @property
    def path(self) -> Path:
        """Where identifications are written down."""
        store = self.house.store.path
        return store.with_name(store.name + ".identifies")

    def begin(self) -> asyncio.Task[None]:
        """Let the supervisor run."""
        supervisor = Supervisor(
            self.house,
            self.pulse,
            self._make,
            breaker=self.breaker,
            sleep=self._sleep,
            chance=lambda: 0.0,
            patience=self.patience,
        )
        self.running = asyncio.create_task(supervisor.run(self.discord.token, self.stopping))
        return self.running

    async def ready(self) -> None:
        """Begin, and wait until Discord is there."""
        self.begin()
        await self.there()

    async def there(self) -> None:
        """Wait until Discord is there."""
        await self.discord.wait_for(self.discord.gateway.connected, 30)
        while not self.pulse.gateway.connected:
            await asyncio.sleep(0)

    async def health(self) -> Health:
        """What the page of health would say."""
        return health(await Watch(self.house, self.pulse).vitals())

    async def spent(self, number: int, ago: timedelta = timedelta(0)) -> None:
        """Let earlier processes have identified so often."""
        said = identifications.said([self.house.now() - ago] * number)

        async def unit(tx: Transaction) -> None:
            await facts.write(tx, identifications.FACT, said)

        if ON_POSTGRESQL:
            await self.house.store.write(unit)
        else:
            self.path.write_text(said.replace(" ", "\n"))

    @asynccontextmanager
    async def uncounted(self) -> AsyncIterator[None]:
        """Nothing can be written where identifications are counted."""
        if ON_POSTGRESQL:
            await impatient(self.house.store)
            async with kept_from(self.house.store.path, identifications.FACT):
                yield
        else:
            self.path.mkdir()
            yield

    def _make(self, guard: Guard) -> Bot:
        bot = Bot(self.house, guard=guard)
        bot.client._connection.heartbeat_timeout = self.heartbeat
        bot.client._connection.guild_ready_timeout = 0.01
        self.bots.append(bot)
        return bot

    async def _sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.on_pause(seconds)
        self.ahead += timedelta(seconds=seconds)
        await asyncio.sleep(0)


@asynccontextmanager
async def lives(migrated: Path, folder: Path) -> AsyncIterator[Lives]:
    """A store, a stand-in with one server, and nobody alive yet."""
    copy_store(migrated, folder / "bot.db")
    began = datetime.now(UTC)
    discord = Standin()
    discord.world.add_channel(discord.world.add_guild("Town"), "square")
    discord.gateway.heartbeat_interval = 100
    found: list[Lives] = []
    base, gateway = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
    async with discord, await open_store(folder / "bot.db", now=began) as store:
        house = House(store, lambda: datetime.now(UTC) + (found[0].ahead if found else timedelta()))
        found.append(Lives(discord, house, Pulse(began), Breaker()))
        Route.BASE = discord.api_base
        DiscordWebSocket.DEFAULT_GATEWAY = URL(discord.gateway_url)
        try:
            yield found[0]
        finally:
            found[0].stopping.set()
            if found[0].running is not None:
                await asyncio.gather(found[0].running, return_exceptions=True)
            await _beaten()
            Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = base, gateway


async def _beaten() -> None:
    """A thread of the library beats for each connection until that fails; and what it still has to
    tell us is heard to its end."""
    telling = [one for one in asyncio.all_tasks() if one.get_name().startswith("discord.py")]
    await asyncio.gather(*telling, return_exceptions=True)
    for thread in threading.enumerate():
        if thread.name.startswith("keep-alive"):
            await asyncio.to_thread(thread.join, 10)
