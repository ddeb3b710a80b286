"""The bot that is measured: everything of the real one, and a command that does nothing.

``python bench/subject.py``, with the settings of a bot. ``/noop`` answers one constant
line; its option offers constant choices. Both are the floors under what the bot does.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
from pathlib import Path
from typing import Any

import discord
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

import bot
from bench import stretches
from config import log as logs
from config.settings import Settings, load

CHOICES = [
    app_commands.Choice(
        name=f"A constant choice of usual length, number {number}", value=str(number)
    )
    for number in range(25)
]


@app_commands.command(name="noop", description="Nothing")
@app_commands.guild_only()
async def noop(interaction: discord.Interaction[Any], choice: str | None = None) -> None:
    """One constant line, for the one who asked."""
    await interaction.response.send_message("Done.", ephemeral=True)


@noop.autocomplete("choice")
async def constant(
    _interaction: discord.Interaction[Any], _typed: str
) -> list[app_commands.Choice[str]]:
    """The same 25 choices for every keystroke."""
    return CHOICES


async def run(settings: Settings) -> None:
    """Be the bot until SIGTERM."""
    assert settings.token is not None
    assert settings.gateway_url is not None
    Route.BASE = settings.api_base
    DiscordWebSocket.DEFAULT_GATEWAY = URL(settings.gateway_url)
    store = await bot.open_store(settings)
    measured = bot.Bot(bot.house_of(store, settings))
    measured.client.tree.add_command(noop)
    living = asyncio.create_task(measured.client.start(settings.token.reveal()))
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, living.cancel)
    with contextlib.suppress(asyncio.CancelledError):
        await living
    await measured.close()
    await store.close()


if __name__ == "__main__":
    given = load(os.environ, Path.cwd())
    logs.setup(given.log_level, given.log_format)
    with asyncio.Runner(loop_factory=stretches.loop) as runner:
        runner.run(run(given))
