"""The bot that is measured: everything of the real one, and a command that does nothing.

``python bench/subject.py``, with the settings of a bot. ``/noop`` answers one constant
line; its option offers constant choices. Both are the floors under what the bot does. A press on
*Details* says what a seat at an event says, and asks nothing of the store: the floor under *Going*.
At SIGUSR2 it prints how often the store committed.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import discord
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

import bot
from bench import stretches
from cogs.support import door, patience
from cogs.support.desk import answer
from cogs.support.options import desk_of
from config import log as logs
from config.settings import Settings, load
from db.store import Store
from domain.answers import Seated
from domain.events import Event, Kind
from domain.rights import COMMANDS, Right
from views import events as views
from views.ids import Pressed

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


SEATED = "event.details"
"""The press that the bench answers itself: the table of rights knows no action of its own."""
EVENT = Event(
    id=1,
    network=1,
    chapter=None,
    title="An evening that five hundred people come to",
    kind=Kind.MEETUP,
    wall=datetime(2030, 5, 4, 19),  # noqa: DTZ001  # by the clock on the wall
    zone="Europe/Paris",
    starts=datetime(2030, 5, 4, 17, tzinfo=UTC),
    ends=datetime(2030, 5, 4, 19, tzinfo=UTC),
)


async def seated(interaction: discord.Interaction[Any], _pressed: Pressed) -> None:
    """What *Going* answers, written anew, for an event that nobody looked up."""
    say = desk_of(interaction).texts.say("en")
    await answer(interaction, views.outcome(Seated(EVENT), say))


class Counter:
    """How often a store committed."""

    def __init__(self, store: Store) -> None:
        self.commits = 0
        self._memory, self._changed = store._memory, store._memory.changed
        self._memory.changed = self._count  # type: ignore[method-assign]  # told of each commit

    def _count(self) -> None:
        self.commits += 1
        self._changed()

    def tell(self) -> None:
        """As one line of JSON."""
        print(json.dumps({"commits": self.commits}), flush=True)


async def run(settings: Settings) -> None:
    """Be the bot until SIGTERM."""
    assert settings.token is not None
    assert settings.gateway_url is not None
    Route.BASE = settings.api_base
    DiscordWebSocket.DEFAULT_GATEWAY = URL(settings.gateway_url)
    store = await bot.open_store(settings)
    measured = bot.Bot(bot.house_of(store, settings))
    patience.SECONDS = 60.0  # type: ignore[misc]  # else a deferral would be timed for the answer
    measured.client.tree.add_command(noop)
    door.__dict__["COMMANDS"] = {**COMMANDS, noop.name: Right.MEMBER}  # or the door refuses it

    async def ready() -> None:
        measured.client.presses._methods[SEATED] = seated

    measured.client.add_listener(ready, "on_ready")
    asyncio.get_running_loop().add_signal_handler(signal.SIGUSR2, Counter(store).tell)
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
