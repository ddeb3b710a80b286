"""Every cog and every command group of the bot, in one list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from discord import app_commands
from discord.ext import commands as ext

from cogs.chapters.finding import ChapterCards
from cogs.chapters.making import chapter_group
from cogs.connectors import ConnectorLists, connector_group
from cogs.decisions import Decisions
from cogs.events.afterwards import Checkins, FollowUps, Recaps
from cogs.events.answering import EventAnswers
from cogs.events.calendar import CalendarLinks
from cogs.events.evening import EveningPitches, EveningQuestions
from cogs.events.group import event_group
from cogs.events.hosting import Hosting
from cogs.events.importing import CalendarImports
from cogs.events.making import EventDrafts
from cogs.events.mirrors import Mirrors
from cogs.events.programme import Programmes, SessionChanges
from cogs.events.series import SeriesPresses
from cogs.events.summits import Summits
from cogs.help import help_command
from cogs.members import Directory, member_group
from cogs.messages import MessageMenus, make_event
from cogs.networks.group import network_group
from cogs.networks.server import ServerChanges
from cogs.networks.settings import NetworkSettings
from cogs.newcomers import Arrivals, Welcomes
from cogs.profiles import Profiles, profile_group
from cogs.questions import Questions, ask_command
from cogs.reminders import Reminders, remind_group

Command = app_commands.Group | app_commands.Command[Any, ..., Any] | app_commands.ContextMenu


def cogs() -> Sequence[Callable[[Any], ext.Cog]]:
    """Makers of the cogs; each is called with the client."""
    return (
        lambda _client: EventAnswers(),
        lambda _client: EventDrafts(),
        lambda _client: EveningPitches(),
        lambda _client: EveningQuestions(),
        lambda _client: Checkins(),
        lambda _client: Recaps(),
        lambda _client: FollowUps(),
        lambda _client: MessageMenus(),
        lambda _client: SeriesPresses(),
        lambda _client: Summits(),
        lambda _client: Decisions(),
        lambda _client: Hosting(),
        lambda _client: CalendarLinks(),
        lambda _client: CalendarImports(),
        lambda _client: Programmes(),
        lambda _client: SessionChanges(),
        lambda _client: ChapterCards(),
        lambda _client: ConnectorLists(),
        lambda _client: NetworkSettings(),
        lambda _client: Reminders(),
        lambda _client: Directory(),
        lambda _client: Profiles(),
        lambda _client: Welcomes(),
        Arrivals,
        Mirrors,
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
        make_event,
    )
