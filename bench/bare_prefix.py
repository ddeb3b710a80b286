"""Bare discord.py that answers both ways: to ``!ping`` in a channel and to ``/noop``.

``python bench/bare_prefix.py``, with the settings of a bot: the floor under what peers
answer, whichever of the two they do.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
from typing import Any

import discord
from discord.ext import commands
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from bench.bare import noop

Context = commands.Context[commands.Bot]


@commands.command()
async def ping(context: Context) -> None:
    """One constant line, for everybody in the channel."""
    await context.send("Pong.")


class Bare(commands.Bot):
    """A client with one command of each sort."""

    def __init__(self) -> None:
        wanted = discord.Intents(
            guilds=True, members=True, guild_messages=True, dm_messages=True, message_content=True
        )
        super().__init__(
            command_prefix="!",
            help_command=None,
            intents=wanted,
            chunk_guilds_at_startup=False,
            guild_ready_timeout=0.5,
            member_cache_flags=discord.MemberCacheFlags(joined=True, voice=False),
            max_messages=None,
        )
        self.add_command(ping)
        self.tree.add_command(noop)

    async def setup_hook(self) -> None:
        """Register the slash command."""
        await self.tree.sync()


async def run() -> None:
    """Be connected until SIGTERM."""
    Route.BASE = os.environ["DISCORD_API_BASE"]
    DiscordWebSocket.DEFAULT_GATEWAY = URL(os.environ["DISCORD_GATEWAY_URL"])
    client = Bare()
    living: asyncio.Task[Any] = asyncio.create_task(client.start(os.environ["DISCORD_TOKEN"]))
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, living.cancel)
    with contextlib.suppress(asyncio.CancelledError):
        await living
    await client.close()


if __name__ == "__main__":
    asyncio.run(run())
