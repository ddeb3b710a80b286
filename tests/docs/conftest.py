"""The demo town at noon on Monday 4 May 2026, in which each page of the manuals is played."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

import demo.links  # teaches simcord what it does not know
import demo.recurring  # noqa: F401  # teaches simcord what it does not know
from bot import Bot, default_playbooks
from cogs.support.client import unwrapped
from db.backup_folder import BackupFolder
from demo.outside import Outside
from demo.seeding import fill
from demo.server import Server, build
from domain.errors import Refusal
from services.house import House
from services.house import outside as internet
from tests.docs.playing import Stage
from tests.docs.rendering import Eyes
from tests.stores import copy_store, open_store
from tests.stories.conftest import Env, TownClock


def names(server: Server) -> dict[int, str]:
    """How people, channels and roles are called, by their identifiers."""
    backend = server.env.backend
    people = {one.id: one.global_name or one.name for one in backend.users.values()}
    rooms = {one.id: one.name for one in backend.channels.values()}
    return {**people, **rooms, **{role.id: name for name, role in server.guild.roles.items()}}


@asynccontextmanager
async def opened(path: Path, language: str) -> AsyncIterator[Stage]:
    """The town with its store at ``path``; whoever reads does so in ``language``."""
    clock = TownClock()
    async with await open_store(path, now=clock.now()) as store:
        house = House(
            store,
            clock.now,
            outside=Outside(internet, clock.now),
            playbooks=default_playbooks,
            backups=BackupFolder(path.parent / "copies", timedelta(days=1)),
        )
        bot = Bot(house)
        env = Env(bot.client, check_errors=False)
        env.backend.clock = clock
        server = build(env, house.network_name)
        await fill(house, server.ground(), bot.texts)
        await env.start()
        try:
            await server.talk()
            await server.arrive()
            yield Stage(env, server, Eyes(language, clock.now, lambda: names(server)))
        finally:
            bot.post.stop()
            await env.shutdown()
    assert [error for error in map(unwrapped, env.errors) if not isinstance(error, Refusal)] == []


@pytest.fixture
async def stage(
    migrated: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> AsyncIterator[Stage]:
    """Everybody is there, and the newcomer has just arrived."""
    path = tmp_path / "bot.db"
    copy_store(migrated, path)
    async with opened(path, request.param) as played:
        yield played
