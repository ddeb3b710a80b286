"""Bare discord.py that answers both ways: to ``!ping`` in a channel and to ``/noop``.

``python bench/bare_prefix.py``, with the settings of a bot: the floor under what peers
answer, whichever of the two they do.
"""

from __future__ import annotations

import asyncio

import discord
from discord.ext import commands

from bench.bare import CACHES, noop, run

Context = commands.Context[commands.Bot]


@commands.command()
async def ping(context: Context) -> None:
    """One constant line, for everybody in the channel."""
    await context.send("Pong.")


class BareBoth(commands.Bot):
    """A client with one command of each sort."""

    def __init__(self) -> None:
        wanted = discord.Intents(
            guilds=True, members=True, guild_messages=True, dm_messages=True, message_content=True
        )
        super().__init__(
            command_prefix="!",
            help_command=None,
            intents=wanted,
            **CACHES,
        )
        self.add_command(ping)
        self.tree.add_command(noop)

    async def setup_hook(self) -> None:
        """Register the slash command."""
        await self.tree.sync()


if __name__ == "__main__":
    asyncio.run(run(BareBoth()))
