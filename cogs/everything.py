"""Every cog and every command group of the bot, in one list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from discord import app_commands
from discord.ext import commands as ext

from cogs.events.answering import EventAnswers
from cogs.events.group import event_group
from cogs.events.making import EventDrafts

Command = app_commands.Group | app_commands.Command[Any, ..., Any]


def cogs() -> Sequence[Callable[[Any], ext.Cog]]:
    """Makers of the cogs; each is called with the client."""
    return (
        lambda _client: EventAnswers(),
        lambda _client: EventDrafts(),
    )


def commands() -> Sequence[Command]:
    """The commands, as they stand in Discord's picker."""
    return (event_group,)
