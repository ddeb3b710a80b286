"""*Make an event* on any message, and the form behind it."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from cogs.support.desk import Interaction, answer, open_form
from cogs.support.options import desk_of
from cogs.support.presses import on, typed
from domain.errors import PressUnknown
from services.evening import making
from services.evening.making import NotHere
from services.events import proposing
from services.events.proposing import NewEvent
from views import events as event_views
from views.commands import words
from views.evening import making as views
from views.ids import Pressed


@app_commands.context_menu(name=words("menu-make-event"))
@app_commands.guild_only()
async def make_event(interaction: Interaction, message: discord.Message) -> None:
    """Begin an event with what a message says, or say who can."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    parent = getattr(interaction.channel, "parent_id", None)  # of a thread
    places = [message.channel.id, *([parent] if parent else [])]
    begun = await making.from_message(
        desk.house,
        person,
        message.content,
        message.jump_url,
        written=message.created_at,
        places=places,
    )
    if isinstance(begun, NotHere):
        await answer(interaction, views.whom_to_ask(begun.chapter, begun.connectors, say))
        return
    start = views.Beginning(begun.title, begun.when, begun.description)
    await open_form(
        interaction, views.form(start, begun.chapters, begun.chosen, say, network=begun.network)
    )


class MessageMenus(commands.Cog):
    """What was typed into the form of a new event."""

    @on("make.typed")
    async def made(self, interaction: Interaction, pressed: Pressed) -> None:
        """Understand it and show it for confirmation, as ``/event create`` does."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        given = typed(interaction)
        chapter = pressed.number(0)
        if chosen := given.get("chapter"):
            if not chosen.isdecimal():
                raise PressUnknown
            chapter = int(chosen)
        new = NewEvent(
            title=given.get("title", ""),
            when=given.get("when", ""),
            chapter=chapter or None,
            venue=given.get("venue", "").strip() or None,
            description=given.get("description", "").strip() or None,
        )
        proposed = await proposing.propose(desk.house, person, new)
        say = desk.say(person)
        await answer(interaction, event_views.preview(proposed.event, proposed.draft, say))
