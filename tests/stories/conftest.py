"""A town in a process: the real bot, its store on disk, Discord by simcord, one clock for all."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import discord
import pytest
import simcord
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from simcord._clock import Clock

import demo.links  # teaches simcord what it does not know
import demo.recurring  # noqa: F401  # teaches simcord what it does not know
from bot import Bot, default_playbooks
from cogs.support.client import unwrapped
from db import chapters, connectors, networks
from db import people as members
from db.backup_folder import BackupFolder
from db.chapters import Source
from db.store import Transaction
from domain.chapters import Chapter, Kind, Status
from domain.errors import Refusal
from domain.ids import new_id
from domain.networks import Network
from domain.text import slugify
from services import people
from services.house import Fetch, House
from services.house import outside as internet
from tests import openapi
from tests.stores import copy_store, open_store
from views.texts import Texts

NOON = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)  # a Monday, noon in Paris


SOON = 0.02  # seconds


class TownClock(Clock):
    """Simcord's clock with a beginning of ours; the bot reads it too."""

    def __init__(self) -> None:
        super().__init__()
        self._epoch = NOON


class Env(simcord.Env):
    """Simcord's, in a hurry: no story waits where the bot only waits for its own clock.

    It looks every two milliseconds whether the bot is done, not every fifty. And when the alarm or
    the pacer wait for a moment that simcord would wait for in real time, that moment comes soon.
    """

    async def _settle_internal(self, *, idle: float = 0.002, **given: Any) -> None:
        for again in (True, True, False):
            try:
                return await super()._settle_internal(idle=idle, **given)
            except TimeoutError:  # the machine may have other work
                if given.get("_deadline") is not None or not again:
                    raise
        return None

    def _schedule_timer(self, record: Any, callback: Any, args: Any, context: Any) -> None:
        super()._schedule_timer(record, callback, args, context)
        task = asyncio.current_task()
        alarm = isinstance(getattr(callback, "__self__", None), AsyncIOScheduler)
        slow, remaining = record.real_handle, record.when - self._virtual_time
        if slow is None or not (alarm or (task and task.get_name() == "pacer")):
            return
        if SOON < remaining < self.settle_timeout:
            ring, kept = slow._callback, slow._context  # gone once it is cancelled
            slow.cancel()
            record.real_handle = self._runtime.call_at(
                slow.when() - remaining + SOON, ring, context=kept
            )


@dataclass
class Town:
    """What a story is played with."""

    env: simcord.Env
    bot: Bot
    house: House
    guild: simcord.GuildHandle
    square: simcord.ChannelHandle
    clock: TownClock

    def steward(self, name: str = "ada") -> simcord.MemberActor:
        """Someone who may manage the server."""
        powers = discord.Permissions(manage_guild=True)
        return self.person(name, roles=[self.guild.create_role(f"Crew {name}", permissions=powers)])

    async def network(self, **settings: object) -> Network:
        """The network with ``settings`` changed, as ``/network setup`` would leave it."""
        network = await people.network(self.house, self.guild.id, "")
        changed = replace(network, **settings)  # type: ignore[arg-type]

        async def unit(tx: Transaction) -> None:
            await networks.save(tx, changed, now=self.house.now())

        await self.house.store.write(unit)
        return changed

    async def chapter(self, name: str, **details: object) -> Chapter:
        """A chapter with a channel of its own."""
        channel = self.guild.create_text_channel(slugify(name))
        known: dict[str, object] = {
            "city": name,
            "zone": "Europe/Paris",
            "language": "en",
            "country": "FR",
            "status": Status.ACTIVE,
            "latitude": None,
            "longitude": None,
        }
        chapter = Chapter(
            id=new_id(self.house.now()),
            network=self.guild.id,
            slug=slugify(name),
            name=name,
            kind=Kind.PLACE,
            region=None,
            **{"channel": channel.id, **known, **details},  # type: ignore[arg-type]
        )

        async def unit(tx: Transaction) -> None:
            await chapters.add(tx, chapter, Source(), now=self.house.now())

        await people.network(self.house, self.guild.id, "")
        await self.house.store.write(unit)
        return chapter

    async def connector(self, name: str, chapter: Chapter) -> simcord.MemberActor:
        """Someone who animates ``chapter``."""
        actor = self.person(name)
        now = self.house.now()

        async def unit(tx: Transaction) -> None:
            await members.meet(tx, self.guild.id, actor.id, name, now=now)
            await connectors.add(tx, self.guild.id, chapter.id, actor.id, by=actor.id, now=now)

        await self.house.store.write(unit)
        return actor

    async def speaks(self, actor: simcord.MemberActor, language: str) -> None:
        """Let ``actor`` have chosen a language."""
        now = self.house.now()

        async def unit(tx: Transaction) -> None:
            await members.meet(tx, self.guild.id, actor.id, actor.name, now=now)
            await members.set_language(tx, self.guild.id, actor.id, language, now=now)

        await people.network(self.house, self.guild.id, "")
        await self.house.store.write(unit)

    async def restart(self) -> None:
        """The process ends and another one begins on the same store."""
        self.bot.post.stop()
        self.bot = Bot(self.house, texts=self.bot.texts)
        await self.env.restart_bot(self.bot.client)

    def inbox(self, actor: simcord.MemberActor) -> list[discord.Message]:
        """What the bot wrote to ``actor`` since the welcome, oldest first."""
        return [
            message
            for message in actor.user.dm_channel.history()
            if not message.content.startswith("Welcome to")
        ]

    def channel(self, chapter: Chapter) -> simcord.ChannelHandle:
        """The channel of ``chapter``."""
        return self.guild.channels[chapter.slug]

    def person(self, name: str, **options: object) -> simcord.MemberActor:
        """Someone who was in the server before the bot was: no newcomer."""
        user = self.env.create_user(name)
        roles = [role.id for role in options.get("roles", ())]  # type: ignore[attr-defined]
        member = self.env.backend.add_member(self.guild.id, user.id, roles=roles)
        member.joined_at = (NOON - timedelta(days=1)).isoformat()
        return simcord.MemberActor(self.env, self.guild, user)

    async def wait(self, span: timedelta) -> None:
        """Let time pass; what the machine does not manage at once goes on where it was."""
        target = self.clock.elapsed + span.total_seconds()
        for again in (True, True, True, False):
            try:
                await self.env.advance_time(max(1e-6, target - self.clock.elapsed))
            except TimeoutError:
                if not again:
                    raise
            else:
                return


@pytest.fixture
def outside() -> Fetch:
    """How the town reaches what lies outside; stories that go there put their own in its place."""
    return internet


@pytest.fixture
def texts() -> Texts:
    """What the town says; stories in which it speaks otherwise put their own in its place."""
    return Texts()


@pytest.fixture
async def town(
    migrated: Path,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    request: pytest.FixtureRequest,
    outside: Fetch,
    texts: Texts,
) -> AsyncIterator[Town]:
    """A server with one channel and the bot in it, at noon on a Monday in May."""
    path = tmp_path / "bot.db"
    copy_store(migrated, path)
    clock = TownClock()
    async with await open_store(path, now=clock.now()) as store:
        copies = BackupFolder(tmp_path / "copies", timedelta(days=1))
        house = House(
            store, clock.now, outside=outside, playbooks=default_playbooks, backups=copies
        )
        bot = Bot(house, texts=texts)
        env = Env(bot.client, check_errors=False)
        caplog.set_level(logging.INFO)
        env.backend.clock = clock
        await env.start()
        guild = env.create_guild("Ouishare")
        town = Town(env, bot, house, guild, guild.create_text_channel("square"), clock)
        try:
            yield town
        finally:
            town.bot.post.stop()
            broken = openapi.violations(env)
            await env.shutdown()
    assert broken == []
    faults = [error for error in map(unwrapped, env.errors) if not isinstance(error, Refusal)]
    if request.node.get_closest_marker("incident") is None:
        assert faults == []
        assert "incident" not in caplog.text
        assert "delivery-failed" not in caplog.text
