"""``/connector handover``, and the buttons of handovers."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from cogs.connectors.group import connector_group
from cogs.support.desk import Interaction, answer, open_form, replace
from cogs.support.options import AnyChapter, desk_of, present
from cogs.support.presses import on, typed
from services.connectors import handing_over
from views.commands import words
from views.connectors import handovers as views
from views.ids import Pressed


@connector_group.command(name="handover", description=words("cmd-connector-handover"))
@app_commands.describe(chapter=words("opt-chapter"), to=words("opt-successor"))
async def handover(
    interaction: Interaction, chapter: AnyChapter, to: discord.User | discord.Member
) -> None:
    """Hand a chapter over to someone, or see how that stands."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    seen = await handing_over.begin(desk.house, person, chapter, present(to))
    await answer(interaction, views.shown(seen, desk.say(person)))


class Handovers(commands.Cog):
    """Presses of who hands over, of who takes over, and of stewards."""

    @on("handover.open")
    async def open(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Details*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        seen = await handing_over.get(desk.house, person, pressed.number(0))
        await answer(interaction, views.shown(seen, desk.say(person)))

    @on("handover.accept", "handover.decline")
    async def answer(self, interaction: Interaction, pressed: Pressed) -> None:
        """*I'm in* or *Not now*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        accept = pressed.action == "handover.accept"
        after = await handing_over.answer(desk.house, person, pressed.number(0), accept=accept)
        await replace(interaction, views.outcome(after, person.id, desk.say(person)))

    @on("handover.withdraw")
    async def withdraw(self, interaction: Interaction, pressed: Pressed) -> None:
        """*I stay after all*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        after = await handing_over.withdraw(desk.house, person, pressed.number(0))
        await replace(interaction, views.outcome(after, person.id, desk.say(person)))

    @on("handover.complete")
    async def complete(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Complete the handover*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        after = await handing_over.complete(desk.house, person, pressed.number(0))
        await replace(interaction, views.outcome(after, person.id, desk.say(person)))

    @on("handover.force")
    async def force(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Complete without an event*, by a steward: why?"""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        seen = await handing_over.get(desk.house, person, pressed.number(0))
        await open_form(interaction, views.force_form(seen.handover, desk.say(person)))

    @on("handover.forced")
    async def forced(self, interaction: Interaction, pressed: Pressed) -> None:
        """A steward's reason."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        reason = typed(interaction).get("reason", "")
        after = await handing_over.complete(desk.house, person, pressed.number(0), reason=reason)
        await answer(interaction, views.outcome(after, person.id, desk.say(person)))
