"""Bare discord.py: the same intents and caches, one command, nothing of ours.

``python bench/bare.py``, with the settings of a bot: the floor under the bot's start
and its memory.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
from collections.abc import Mapping
from typing import Any

import discord
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL


@app_commands.command(name="noop", description="Nothing")
@app_commands.guild_only()
async def noop(interaction: discord.Interaction[Any]) -> None:
    """One constant line, for the one who asked."""
    await interaction.response.send_message("Done.", ephemeral=True)


CACHES: Mapping[str, Any] = {
    "chunk_guilds_at_startup": False,
    "guild_ready_timeout": 0.5,
    "member_cache_flags": discord.MemberCacheFlags(joined=True, voice=False),
    "max_messages": None,
}
"""What a client is told, so that it keeps as little as the bot does."""


class Bare(discord.Client):
    """A client that registers one command."""

    def __init__(self) -> None:
        wanted = discord.Intents(guilds=True, members=True, guild_messages=True, dm_messages=True)
        super().__init__(intents=wanted, **CACHES)
        self.tree = app_commands.CommandTree(self)
        self.tree.add_command(noop)

    async def setup_hook(self) -> None:
        """Register the command, as the bot does with its own."""
        await self.tree.sync()


async def run(client: discord.Client) -> None:
    """Let ``client`` be connected until SIGTERM."""
    Route.BASE = os.environ["DISCORD_API_BASE"]
    DiscordWebSocket.DEFAULT_GATEWAY = URL(os.environ["DISCORD_GATEWAY_URL"])
    living = asyncio.create_task(client.start(os.environ["DISCORD_TOKEN"]))
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, living.cancel)
    with contextlib.suppress(asyncio.CancelledError):
        await living
    await client.close()


if __name__ == "__main__":
    asyncio.run(run(Bare()))
