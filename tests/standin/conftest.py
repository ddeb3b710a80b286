from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from .process import BotProcess
from .server import Standin
from .town import SAMPLE, Town


@pytest_asyncio.fixture
async def unstarted(tmp_path: Path) -> AsyncIterator[Town]:
    discord = Standin()
    world = discord.world
    guild = world.add_guild("Town")
    square, ada = world.add_channel(guild, "square"), world.add_user("ada")
    world.add_member(guild, ada)
    chapter = world.add_role(guild, "Paris")
    async with discord:
        bot = BotProcess(tmp_path, discord.env, script=SAMPLE)
        yield Town(discord, bot, guild, square, ada, chapter)
        if bot.alive:
            await bot.kill()


@pytest_asyncio.fixture
async def town(unstarted: Town) -> Town:
    await unstarted.restart()
    return unstarted
