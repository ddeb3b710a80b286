"""Every cog and every command group of the bot, in one list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from discord import app_commands
from discord.ext import commands as ext

from cogs.chapters.finding import ChapterCards
from cogs.chapters.making import chapter_group
from cogs.connectors import ConnectorLists, connector_group
from cogs.events.answering import EventAnswers
from cogs.events.group import event_group
from cogs.events.making import EventDrafts
from cogs.help import help_command
from cogs.members import Directory, member_group
from cogs.networks.group import network_group
from cogs.networks.server import ServerChanges
from cogs.networks.settings import NetworkSettings
from cogs.newcomers import Arrivals, Welcomes
from cogs.profiles import Profiles, profile_group
from cogs.questions import Questions, ask_command
from cogs.reminders import Reminders, remind_group

Command = app_commands.Group | app_commands.Command[Any, ..., Any]


def cogs() -> Sequence[Callable[[Any], ext.Cog]]:
    """Makers of the cogs; each is called with the client."""
    return (
        lambda _client: EventAnswers(),
        lambda _client: EventDrafts(),
        lambda _client: ChapterCards(),
        lambda _client: ConnectorLists(),
        lambda _client: NetworkSettings(),
        lambda _client: Reminders(),
        lambda _client: Directory(),
        lambda _client: Profiles(),
        lambda _client: Welcomes(),
        Arrivals,
        ServerChanges,
        Questions,
    )


def commands() -> Sequence[Command]:
    """The commands, as they stand in Discord's picker."""
    return (
        event_group,
        remind_group,
        member_group,
        profile_group,
        chapter_group,
        connector_group,
        network_group,
        ask_command,
        help_command,
    )
