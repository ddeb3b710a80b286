"""Options that mean a thing: typed by hand or picked from suggestions, turned into values."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands

from cogs.support.callback import offer
from cogs.support.desk import Desk, Interaction
from domain.chapters import Chapter
from domain.connectors import Someone
from domain.errors import NotFound
from domain.events import Event
from domain.ids import encode
from services import chapters
from services.chapters import towns
from services.events import finding
from views import chapters as chapter_views
from views import events as event_views

Text = app_commands.Range[str, 1, 6000]
"""As much as Discord takes: how much is too much is said by whoever reads it."""
Name = app_commands.Range[str, 1, 100]
LOOK_LIMIT = 100
"""Characters of what is typed to name a thing."""


def desk_of(interaction: Interaction) -> Desk:
    """The desk of the bot that got this interaction."""
    desk: Desk = interaction.client.desk
    return desk


def someone(member: discord.User | discord.Member) -> Someone:
    """The person whom an option names, in the server or not."""
    return Someone(member.id, member.display_name, member.bot)


def present(member: discord.User | discord.Member) -> Someone:
    """As ``someone``, who is in the server. Raises ``NotFound`` when they are not."""
    if not isinstance(member, discord.Member):
        raise NotFound("member", member.display_name)
    return someone(member)


async def suggest_towns(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Towns of the world, with region and country."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await towns.suggest(desk.house, person, typed)
    return [
        app_commands.Choice(name=name[:100], value=f"place:{encode(place)}")
        for place, name in found
    ]


class EventOption(app_commands.Transformer):
    """An event that the person may see."""

    @property
    def max_value(self) -> int:
        """The longest text that is looked up."""
        return LOOK_LIMIT

    async def transform(self, interaction: Interaction, value: Any, /) -> Event:
        """The event meant. Raises ``NotFound`` or ``SeveralFound``."""
        desk = desk_of(interaction)
        return await finding.choose(desk.house, await desk.person(interaction), str(value))

    async def autocomplete(  # type: ignore[override]  # any text is a value
        self, interaction: Interaction, value: str, /
    ) -> list[app_commands.Choice[str]]:
        """Up to 25 events with their date and city."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        say = desk.say(person)
        found = await finding.suggest(desk.house, person, value)
        named = ((event_views.choice(event, say), f"id:{encode(event.id)}") for event in found)
        return await offer(interaction, named)


class ChapterOption(app_commands.Transformer):
    """A chapter of the network."""

    @property
    def max_value(self) -> int:
        """The longest text that is looked up."""
        return LOOK_LIMIT

    async def transform(self, interaction: Interaction, value: Any, /) -> Chapter:
        """The chapter meant. Raises ``NotFound`` or ``SeveralFound``."""
        desk = desk_of(interaction)
        return await chapters.choose(desk.house, await desk.person(interaction), str(value))

    async def autocomplete(  # type: ignore[override]  # any text is a value
        self, interaction: Interaction, value: str, /
    ) -> list[app_commands.Choice[str]]:
        """Up to 25 chapters with their country."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        say = desk.say(person)
        found = await chapters.suggest(desk.house, person, value)
        named = ((chapter_views.choice(one, say), f"id:{encode(one.id)}") for one in found)
        return await offer(interaction, named)


AnyEvent = app_commands.Transform[Event, EventOption]
AnyChapter = app_commands.Transform[Chapter, ChapterOption]
