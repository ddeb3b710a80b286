"""Several processes on one database: each has its shards, and who is left delivers for who died."""

from __future__ import annotations

import os
import signal
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from db import agenda, chapters, events, networks
from db.chapters import Source
from db.store import Server, Store, Transaction
from domain.chapters import Chapter, Status
from domain.chapters import Kind as ChapterKind
from domain.events import Event, Kind
from domain.fleet import shard_of
from domain.ids import new_id
from domain.networks import Network
from domain.times import wall_at
from tests import postgresql, stores
from tests.standin import BotProcess, Channel, Guild, Nursery, Standin
from tests.standin.proxy import Proxy

ZONE = "Europe/Paris"
SHARDS = 3
CHANNELS = 20  # in each server
LONG = 120  # seconds after which nothing can be on its way, and no lease is in force


@dataclass
class FleetTown:
    """A server for each shard, and a process for each, not yet started."""

    discord: Standin
    server: Server
    guilds: list[Guild]
    bots: list[BotProcess]

    async def ask(self, sql: str, *parameters: Any) -> list[asyncpg.Record]:
        """What the store says, from beside everybody."""
        conn = await asyncpg.connect(self.server.url)
        try:
            return list(await conn.fetch(sql, *parameters))
        finally:
            await conn.close()

    async def leases_end(self) -> None:
        """Whoever says nothing has not been heard of for ``LONG``."""
        await self.ask("UPDATE leases SET until = until - $1", LONG)

    async def later(self) -> None:
        """``LONG`` passes: what was sent has arrived, and nobody has it in hand any more."""
        await self.ask(
            "UPDATE deliveries SET first_sent = first_sent - $1, shared_at = shared_at - $1,"
            " ready = ready - $1 WHERE status = 'sending'",
            LONG,
        )
        self.discord.world.clock.advance(LONG)

    async def due(self, ahead: float) -> dict[str, Channel]:
        """An evening in each channel of each server, all their reminders due in so many seconds."""
        now = datetime.now(UTC)
        starts = now.replace(microsecond=0) + timedelta(hours=1, seconds=ahead)
        made: dict[str, Channel] = {}

        async def unit(tx: Transaction) -> None:
            for guild in self.guilds:
                for number in range(CHANNELS):
                    channel = self.discord.world.add_channel(guild, f"c-{number}")
                    chapter = Chapter(
                        new_id(now), guild.id, f"c{channel.id}", f"C{channel.id}", ChapterKind.PLACE,
                        Status.ACTIVE, None, None, None, None, None, ZONE, "en", channel.id,
                        leads=(3600,),
                    )  # fmt: skip
                    await chapters.add(tx, chapter, Source(), now=now)
                    title = f"Evening {len(made)}."
                    event = Event(
                        new_id(now), guild.id, chapter.id, title, Kind.MEETUP,
                        wall_at(starts, ZONE), ZONE, starts, starts + timedelta(hours=2),
                    )  # fmt: skip
                    await events.add(tx, event, Source(), now=now)
                    await agenda.plan_channel(tx, event, now=now)
                    made[title] = channel

        async with await Store.open(self.server, now=now) as store:
            await store.write(unit)
        return made

    def told(self, evenings: dict[str, Channel]) -> Counter[str]:
        """How often each evening is told in its channel."""
        found: Counter[str] = Counter()
        for title, channel in evenings.items():
            for message in self.discord.messages(channel):
                said = f"{message.content} {message.embeds}".replace("\\", "")
                found[title] += f"**{title}**" in said
        return found

    def delivered(self, bot: BotProcess) -> int:
        """How many reminders a process says that it delivered."""
        return sum("delivered" in line and "event.reminder" in line for line in bot.lines)


@pytest.fixture
async def fleet(tmp_path: Path, nursery: Nursery) -> AsyncIterator[FleetTown]:
    """Three servers, one for each shard; a prepared store; three processes."""
    postgresql.need()
    discord = Standin()
    guilds: dict[int, Guild] = {}
    while len(guilds) < SHARDS:
        guild = discord.world.add_guild("Ouishare")
        guilds.setdefault(shard_of(guild.id, SHARDS), guild)
    server = stores.server(tmp_path / "bot.db")
    now = datetime.now(UTC)

    async def unit(tx: Transaction) -> None:
        for guild in discord.world.guilds.values():
            await networks.add(tx, Network(guild.id, "Ouishare", "en", ZONE), now=now)

    async with await Store.open(server, now=now) as store:
        await store.write(unit)
    async with discord, AsyncExitStack() as stack:
        bots = []
        for shard in range(SHARDS):
            folder = tmp_path / f"machine-{shard}"
            folder.mkdir()
            settings = {
                **discord.env, "WEB_PORT": "0", "DATABASE_URL": server.url,
                "SHARD_COUNT": str(SHARDS), "SHARD_IDS": str(shard),
            }  # fmt: skip
            bot = BotProcess(folder, settings, nursery=nursery)
            bots.append(bot)
            stack.push_async_callback(end, bot)
        yield FleetTown(discord, server, [guilds[one] for one in range(SHARDS)], bots)


async def end(bot: BotProcess) -> None:
    """Leave nothing of it running."""
    if bot.alive:
        await bot.kill()


async def start(bot: BotProcess) -> None:
    """Start one more and wait until it is ready."""
    await bot.start()
    try:
        await bot.line("ready", 60)
    except TimeoutError as error:
        raise AssertionError(bot.output) from error


async def test_who_is_left_delivers_for_who_died_and_nothing_is_told_twice(
    fleet: FleetTown,
) -> None:
    first, second, third = fleet.bots
    for shard, bot in enumerate(fleet.bots):
        await start(bot)
        await bot.line(f"posts=[{shard}]" if shard else "[0, 1, 2]", 30)
    evenings = await fleet.due(ahead=3)
    await second.line("delivered", 60)
    await second.kill()
    done = fleet.delivered(second)
    assert done < CHANNELS, "it died in the middle"
    await fleet.later()

    def all_told() -> bool:
        return len(+fleet.told(evenings)) == len(evenings)

    await fleet.discord.wait_for(all_told, 90)
    assert set(fleet.told(evenings).values()) == {1}
    assert fleet.delivered(first) + fleet.delivered(third) + done >= len(evenings) - 5
    assert fleet.delivered(first) >= 1
    assert fleet.delivered(third) >= 1
    left = await fleet.ask("SELECT count(*) FROM deliveries WHERE status = 'uncertain'")
    assert left[0][0] == 0


async def test_a_second_process_with_the_same_shards_waits_until_the_first_is_gone(
    fleet: FleetTown,
) -> None:
    first, spare, _ = fleet.bots
    spare.env["SHARD_IDS"] = first.env["SHARD_IDS"]
    await start(first)
    await spare.start()
    await spare.line("waits", 60)
    assert len(fleet.discord.gateway.sessions) == 1
    await first.terminate()
    await spare.line("ready", 60)


async def test_who_hung_for_too_long_leaves_discord_to_who_took_over(fleet: FleetTown) -> None:
    hanging, spare, _ = fleet.bots
    spare.env["SHARD_IDS"] = hanging.env["SHARD_IDS"]
    await start(hanging)
    os.kill(hanging.pid, signal.SIGSTOP)
    await fleet.leases_end()
    await start(spare)
    os.kill(hanging.pid, signal.SIGCONT)
    await hanging.line("shards-lost", 60)


async def test_who_is_back_delivers_for_its_own_servers_again(fleet: FleetTown) -> None:
    first, second, _ = fleet.bots
    await start(first)
    await first.line("[0, 1, 2]", 30)
    await start(second)
    await first.line("[0, 2]", 30)
    evenings = await fleet.due(ahead=1)
    await fleet.discord.wait_for(lambda: len(+fleet.told(evenings)) == len(evenings), 90)
    assert set(fleet.told(evenings).values()) == {1}
    assert fleet.delivered(second) >= 1


@pytest.mark.parametrize("way", ["directly", "through a proxy"])
async def test_together_they_keep_to_the_limits_of_one_bot(fleet: FleetTown, way: str) -> None:
    fleet.discord.limits.strict()
    async with Proxy(fleet.discord.api_base) as proxy:
        if way == "through a proxy":
            for bot in fleet.bots:
                bot.env["DISCORD_API_BASE"] = proxy.api_base
        for bot in fleet.bots:
            await start(bot)
        evenings = await fleet.due(ahead=12)
        await fleet.discord.wait_for(lambda: len(+fleet.told(evenings)) == len(evenings), 60)
        assert set(fleet.told(evenings).values()) == {1}
        assert [one for one in fleet.discord.requests if one.status == 429] == []
        assert (proxy.passed > len(evenings)) == (way == "through a proxy")
