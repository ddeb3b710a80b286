"""The bot lives again and again: what ends a life, how long until the next, and what that may cost.

discord.py comes back from most losses of its connection by itself, inside one life. A life ends
when it gives up, when nobody was there for ``PATIENCE``, or for a fault of ours; the next one is
a new client. Each identification is taken from a budget first (``services.identifying``).
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Protocol

import aiohttp
import discord
import structlog
from discord.ext import commands

from domain.lives import BackOff
from jobs.breaker import Breaker
from jobs.heart import Heart
from jobs.lag import Lag
from jobs.life import ShardsLost, announce, judge
from services import backups
from services.house import House
from services.identifying import Budget, Left, NotYet
from services.liveness import Pulse

log = structlog.get_logger("bot")
PATIENCE = timedelta(minutes=5)
_LOOK = 60.0  # seconds for which it is remembered where the bot is an administrator


class Posting(Protocol):
    """What is asked of the post."""

    @property
    def on_time(self) -> int:
        """How many were delivered when they were due."""
        ...

    @property
    def late(self) -> int:
        """How many were delivered late."""
        ...

    def hold(self, seconds: float) -> None:
        """Start nothing for so long."""
        ...

    def fleet_changed(self) -> None:
        """Other processes came or went."""
        ...


class Living(Protocol):
    """One life of the bot."""

    @property
    def client(self) -> commands.Bot:
        """The client, not yet connected."""
        ...

    @property
    def ready(self) -> asyncio.Event:
        """Set when Discord says so."""
        ...

    @property
    def post(self) -> Posting:
        """Its post."""
        ...

    async def close(self) -> None:
        """End it."""
        ...


@dataclass(frozen=True, slots=True)
class Guard:
    """What a client has to be made with: it listens to requests, and is asked before it identifies.

    ``breaker`` is what listens; who is refused tells it.
    """

    breaker: Breaker
    trace: aiohttp.TraceConfig
    identify: Callable[[discord.Client, bool], Awaitable[None]]


class Supervisor:
    """``await Supervisor(…).run(token, stopping)``. ``chance`` gives numbers from 0 to 1."""

    def __init__(
        self,
        house: House,
        pulse: Pulse,
        make: Callable[[Guard], Living],
        *,
        breaker: Breaker | None = None,
        heart: Heart | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        chance: Callable[[], float] = random.random,
        patience: timedelta = PATIENCE,
    ) -> None:
        self._house, self._pulse, self._make = house, pulse, make
        self._breaker = breaker or Breaker()
        self._heart = heart or Heart(house)
        self._budget = Budget(house.store, house.now)
        self._sleep, self._chance = sleep, chance
        self._patience = patience.total_seconds()
        self._before = (0, 0)  # delivered in earlier lives, on time and late
        pulse.answers = self._breaker.answers
        if house.backups is not None:
            pulse.backups = partial(backups.state, house)
        pulse.identified = lambda: self._budget.spent
        pulse.paused = lambda: (
            house.now() + timedelta(seconds=self._breaker.paused) if self._breaker.paused else None
        )

    async def run(self, token: str, stopping: asyncio.Event) -> None:
        """Live until ``stopping`` is set. Raises ``GaveUp`` when another life would be of no use."""
        await self._budget.read()
        lag = Lag()
        lag.start()
        self._pulse.lag = lag.worst
        self._heart.start()
        try:
            await self._run(token, stopping)
        finally:
            await self._heart.stop()
            lag.stop()

    async def _run(self, token: str, stopping: asyncio.Event) -> None:
        failing = BackOff()
        while not stopping.is_set():
            await self._heart.whole(stopping)
            if stopping.is_set():
                return
            connected, error = await self._live(token, stopping)
            if stopping.is_set():
                return
            why = judge(error)
            failing = failing.after(timedelta(seconds=connected))
            pause = max(
                failing.pause(self._chance()),
                timedelta(seconds=self._breaker.paused),
                error.wait if isinstance(error, NotYet) else timedelta(0),
            )
            now = self._house.now()
            self._pulse.waits(now, now + pause, why)
            log.warning("life-over", why=why, pause=round(pause.total_seconds(), 1))
            await self._rest(pause, stopping)

    async def _live(
        self, token: str, stopping: asyncio.Event
    ) -> tuple[float, BaseException | None]:
        """One life: for how many seconds it was there since Discord was ready, and what ended it."""
        try:
            self._budget.may()
        except NotYet as error:
            return 0.0, error
        self._pulse.tries()
        life = self._make(Guard(self._breaker, self._breaker.trace(), self._identify))
        present = _Present(life.client, self._house, self._pulse)
        self._follow(life)
        life.client.add_listener(announce(life.client, life.ready, time.monotonic()), "on_ready")
        living = asyncio.create_task(life.client.start(token), name="discord")
        waiting = asyncio.create_task(stopping.wait(), name="signal")
        losing = asyncio.create_task(self._heart.lost.wait(), name="lost")
        ending = {living, waiting, losing}
        try:
            while not any(one.done() for one in ending):
                left = self._patience - present.away
                if left <= 0:
                    return present.lasted, TimeoutError("Discord said nothing for too long")
                await asyncio.wait(ending, timeout=left, return_when=asyncio.FIRST_COMPLETED)
            if losing.done():
                return present.lasted, ShardsLost()
            return present.lasted, living.exception() if living.done() else None
        finally:
            present.end()
            # Nobody listens any more when it is closed: the library would tell a loop that is gone.
            for task in ending:
                task.cancel()
            await asyncio.gather(*ending, return_exceptions=True)
            await life.close()
            self._heart.on_change = lambda: None
            self._before = self._pulse.delivered()
            self._pulse.delivered = lambda: self._before
            self._breaker.on_pause = lambda _seconds: None

    def _follow(self, life: Living) -> None:
        """Whoever looks sees this life, on top of what was delivered in those before."""
        before = self._before
        self._pulse.delivered = lambda: (before[0] + life.post.on_time, before[1] + life.post.late)
        self._pulse.administrator = _Powers(life.client).count
        self._breaker.on_pause = lambda seconds: life.post.hold(seconds)  # noqa: PLW0108  # made then
        self._heart.on_change = lambda: life.post.fleet_changed()  # noqa: PLW0108  # made then
        if self._breaker.paused:
            life.post.hold(self._breaker.paused)

    async def _rest(self, pause: timedelta, stopping: asyncio.Event) -> None:
        sleeping = asyncio.ensure_future(self._sleep(pause.total_seconds()))
        waiting = asyncio.create_task(stopping.wait())
        await asyncio.wait({sleeping, waiting}, return_when=asyncio.FIRST_COMPLETED)
        for one in (sleeping, waiting):
            one.cancel()
        await asyncio.gather(sleeping, waiting, return_exceptions=True)

    async def _identify(self, client: discord.Client, initial: bool) -> None:
        """Before each identification: it is slow when it follows others, and counted. Raises
        ``NotYet``, which ends the life."""
        if not initial:
            await self._sleep(self._budget.again().total_seconds())
        await self._heart.may_identify()

        async def left() -> Left | None:
            with suppress(discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError):
                _, _, limit = await client.http.get_bot_gateway()
                return limit["remaining"], timedelta(milliseconds=limit["reset_after"])
            return None

        await self._budget.spend(left)


class _Present:
    """Whether Discord is there in one life, from what the client hears."""

    def __init__(self, client: commands.Bot, house: House, pulse: Pulse) -> None:
        self._house, self._pulse = house, pulse
        self._ready: float | None = None
        self._away: float | None = time.monotonic()
        self._over = False
        client.add_listener(self.on_ready)
        client.add_listener(self.on_resumed)
        client.add_listener(self.on_disconnect)

    @property
    def away(self) -> float:
        """For how many seconds it has not been there."""
        return 0.0 if self._away is None else time.monotonic() - self._away

    @property
    def lasted(self) -> float:
        """For how many seconds it has been there, from the first time on."""
        return 0.0 if self._ready is None else time.monotonic() - self._ready

    async def on_ready(self) -> None:
        """A new session."""
        if not self._over:
            self._ready = self._ready or time.monotonic()
            self._away = None
            self._pulse.up(self._house.now())

    async def on_resumed(self) -> None:
        """The old session."""
        await self.on_ready()

    async def on_disconnect(self) -> None:
        """It may come back by itself."""
        if not self._over:
            self._away = self._away or time.monotonic()
            self._pulse.down(self._house.now(), "the connection was lost")

    def end(self) -> None:
        """The life is over; what is still said of it counts no more."""
        self._over = True


class _Powers:
    """In how many servers the bot is an administrator, looked at once a minute at most."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client
        self._known: tuple[float, int] | None = None

    def count(self) -> int:
        """How many they were less than a minute ago."""
        now = time.monotonic()
        if self._known is None or now - self._known[0] > _LOOK:
            guilds = [one for one in self._client.guilds if not one.unavailable]
            number = sum(one.me.guild_permissions.administrator for one in guilds if one.me)
            self._known = (now, number) if guilds else None
        return self._known[1] if self._known else 0
