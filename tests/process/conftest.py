"""The real process in a small town: `python bot.py` against a stand-in for Discord on loopback."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from db import networks
from db.store import Transaction
from domain.networks import Network
from tests import stores
from tests.process.living import Lives, lives
from tests.standin import (
    BotProcess,
    Channel,
    Guild,
    Message,
    Nursery,
    Permission,
    Reply,
    Standin,
    User,
)
from tests.stores import copy_store, open_store


@dataclass
class RealTown:
    """What a story of the real process is played with; ``steward`` may manage the server."""

    discord: Standin
    bot: BotProcess
    guild: Guild
    square: Channel
    news: Channel
    steward: User
    member: User
    folder: Path

    @property
    def store(self) -> Path:
        """The bot's store."""
        return self.folder / "data" / "bot.db"

    async def start(self) -> None:
        """Start the bot (again) and wait until it is ready."""
        await self.bot.start()
        await self.bot.line("ready", 30)

    async def prepare(self) -> None:
        """A store in which the network has a channel for announcements, before the first start."""
        now = datetime.now(UTC)
        store = await open_store(self.store, now=now)

        async def unit(tx: Transaction) -> None:
            network = Network(self.guild.id, "Ouishare", "en", "Europe/Paris")
            await networks.add(tx, network, now=now)
            settled = replace(
                network, announce_channel=self.news.id, stewards_channel=self.square.id
            )
            await networks.save(tx, settled, now=now)

        await store.write(unit)
        await store.close()

    async def propose(self, title: str) -> Reply:
        """An event in two days, waiting for its *Confirm*."""
        return await self.discord.slash(
            self.steward, self.square, "event create", title=title, when="in 2 days at 19:00"
        )

    async def announce(self, title: str) -> None:
        """An event in two days, confirmed."""
        shown = await self.propose(title)
        await self.discord.click(self.steward, shown.message, "Confirm")

    def be_patient(self) -> None:
        """The machine may be busy; what is tested is not how fast it is."""
        self.discord.patience = 60
        self.discord.rest.interactions.answer_within = 60

    async def said(self, command: str, **options: str) -> str:
        """What the bot answers the steward, however long it takes."""
        reply = await self.discord.slash(self.steward, self.square, command, **options)
        await self.discord.wait_for(lambda: reply.content or reply.followups, 30)
        return reply.content or reply.followups[0].content

    def cards(self, title: str) -> list[Message]:
        """The cards of that event which stand in the announcements' channel."""
        return [
            message
            for message in self.discord.messages(self.news)
            if any(title in str(embed) for embed in message.embeds)
        ]

    def rows(self, sql: str, *parameters: Any) -> list[tuple[Any, ...]]:
        """What the store says, while nobody writes."""
        return stores.rows(self.store, sql, *parameters)

    def age(self, seconds: int) -> None:
        """Let what was being sent be ``seconds`` older, as if the bot had been down so long."""
        stores.rows(
            self.store,
            f"UPDATE deliveries SET first_sent = first_sent - {seconds}, due = due - {seconds},"  # noqa: S608  # a number
            f" ready = ready - {seconds} WHERE status = 'sending'",
        )
        self.discord.world.clock.advance(seconds)


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    """Forks the bot for the stories, once for all that run in one process."""
    nursery = Nursery()
    yield nursery
    nursery.close()


@pytest.fixture
async def real(migrated: Path, tmp_path: Path, nursery: Nursery) -> AsyncIterator[RealTown]:
    """A stand-in, a prepared store, and the bot not yet started."""
    discord = Standin()
    world = discord.world
    guild = world.add_guild("Ouishare")
    square, news = world.add_channel(guild, "square"), world.add_channel(guild, "news")
    steward, member = world.add_user("ada"), world.add_user("bo")
    crew = world.add_role(guild, "Crew", permissions=int(Permission.MANAGE_GUILD))
    world.add_member(guild, steward, crew)
    world.add_member(guild, member)
    async with discord:
        settings = {**discord.env, "WEB_PORT": "0", "LOG_LEVEL": "info"}
        bot = BotProcess(tmp_path, settings, nursery=nursery)
        town = RealTown(discord, bot, guild, square, news, steward, member, tmp_path)
        town.store.parent.mkdir()
        copy_store(migrated, town.store)
        bot.env |= stores.settings(town.store)
        await town.prepare()
        yield town
        if bot.alive:
            await bot.kill()
    assert discord.rest.unknown == []
    assert discord.token not in bot.output


@pytest.fixture
async def town(migrated: Path, tmp_path: Path) -> AsyncIterator[Lives]:
    """The bot's lives in this process, none of them begun."""
    async with lives(migrated, tmp_path) as town:
        yield town
