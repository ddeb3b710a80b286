"""A town in a process: the real bot, its store on disk, Discord by simcord, one clock for all."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import simcord
from simcord._clock import Clock

from bot import Bot
from db.store import Store
from services.house import House

NOON = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)  # a Monday, noon in Paris


class TownClock(Clock):
    """Simcord's clock with a beginning of ours; the bot reads it too."""

    def __init__(self) -> None:
        super().__init__()
        self._epoch = NOON


@dataclass
class Town:
    """What a story is played with."""

    env: simcord.Env
    bot: Bot
    house: House
    guild: simcord.GuildHandle
    square: simcord.ChannelHandle
    clock: TownClock

    def person(self, name: str, **options: object) -> simcord.MemberActor:
        """Someone in the server."""
        return self.guild.add_member(self.env.create_user(name), **options)  # type: ignore[arg-type]

    async def wait(self, span: timedelta) -> None:
        """Let time pass."""
        await self.env.advance_time(span.total_seconds())


@pytest.fixture
async def town(migrated: Path, tmp_path: Path) -> AsyncIterator[Town]:
    """A server with one channel and the bot in it, at noon on a Monday in May."""
    path = tmp_path / "bot.db"
    shutil.copy(migrated, path)
    clock = TownClock()
    store = await Store.open(path, now=clock.now())
    house = House(store, clock.now)
    bot = Bot(house)
    env = simcord.Env(bot.client)
    env.backend.clock = clock
    await env.start()
    guild = env.create_guild("Ouishare")
    square = guild.create_text_channel("square")
    try:
        yield Town(env, bot, house, guild, square, clock)
    finally:
        bot.post.stop()
        await env.shutdown()
        await store.close()
    env.raise_errors()
