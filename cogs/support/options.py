"""Options that mean a thing: typed by hand or picked from suggestions, turned into values."""

from __future__ import annotations

from typing import Any

from discord import app_commands

from cogs.support.callback import offer
from cogs.support.desk import Desk, Interaction
from domain.chapters import Chapter
from domain.events import Event
from domain.ids import encode
from services import chapters
from services.events import finding
from views import chapters as chapter_views
from views import events as event_views

LOOK_LIMIT = 100


def desk_of(interaction: Interaction) -> Desk:
    """The desk of the bot that got this interaction."""
    desk: Desk = interaction.client.desk
    return desk


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
