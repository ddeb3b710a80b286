"""``/connector renew, step-down, recover``, and the buttons of terms."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from cogs.connectors.group import connector_group
from cogs.support.desk import Interaction, answer, replace
from cogs.support.options import AnyChapter, desk_of, present, someone
from cogs.support.presses import on
from services.connectors import recovering, renewing, stepping_down
from views.commands import words
from views.connectors import terms as views
from views.ids import Pressed


@connector_group.command(name="renew", description=words("cmd-connector-renew"))
async def renew(interaction: Interaction) -> None:
    """Stay a connector, or not: each own role with its end."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    roles = await renewing.own(desk.house, person)
    await answer(interaction, views.own(roles, desk.say(person)))


@connector_group.command(name="step-down", description=words("cmd-connector-step-down"))
@app_commands.describe(chapter=words("opt-chapter"))
async def step_down(interaction: Interaction, chapter: AnyChapter) -> None:
    """Lay an own role down."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    shown = await stepping_down.preview(desk.house, person, chapter.id, chapter.name)
    await answer(interaction, views.stepping_down(shown, desk.say(person)))


@connector_group.command(name="recover", description=words("cmd-connector-recover"))
@app_commands.describe(member=words("opt-lost-account"), to=words("opt-new-account"))
async def recover(
    interaction: Interaction,
    member: discord.User | discord.Member,
    to: discord.User | discord.Member,
) -> None:
    """Give the roles of a lost account to the new one of its person."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    result = await recovering.recover(desk.house, person, someone(member), present(to))
    await answer(interaction, views.recovered(result, desk.say(person)))


class Terms(commands.Cog):
    """Presses of connectors whose terms end, who step down, who are thanked."""

    @on("term.stay")
    async def stay(self, interaction: Interaction, pressed: Pressed) -> None:
        """*I stay*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await renewing.stay(desk.house, person, pressed.number(0))
        await answer(interaction, views.renewed(result, desk.say(person)))

    @on("term.leave")
    async def leave(self, interaction: Interaction, pressed: Pressed) -> None:
        """*I step down*: what that means."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        shown = await stepping_down.preview_role(desk.house, person, pressed.number(0))
        await answer(interaction, views.stepping_down(shown, desk.say(person)))

    @on("term.left")
    async def left(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Confirm*: the role is over."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await stepping_down.confirm(desk.house, person, pressed.number(0))
        await replace(interaction, views.stepped_down(result, desk.say(person)))

    @on("connector.public")
    async def public(self, interaction: Interaction, pressed: Pressed) -> None:
        """Their chapter's channel may hear of it."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        role = await stepping_down.in_public(desk.house, person, pressed.number(0))
        await answer(interaction, views.public(role, desk.say(person)))
