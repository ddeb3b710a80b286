"""``/network practices``: the figures by which a network lives, each to be changed."""

from __future__ import annotations

from discord.ext import commands

from cogs.networks.group import network_group
from cogs.support.desk import Interaction, answer, open_form, replace
from cogs.support.options import desk_of
from cogs.support.presses import on, typed, value
from domain.errors import PressUnknown
from domain.practices import BOUNDS
from services.health import practices
from views.commands import words
from views.health import practices as views
from views.ids import Pressed


@network_group.command(name="practices", description=words("cmd-network-practices"))
async def show(interaction: Interaction) -> None:
    """Every figure with its meaning."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    figures = await practices.figures(desk.house, person)
    await answer(interaction, views.page(figures, desk.say(person)))


class NetworkPractices(commands.Cog):
    """Changing a figure."""

    @on("practice.choose")
    async def choose(self, interaction: Interaction, _pressed: Pressed) -> None:
        """One figure, opened to be changed."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        name = value(interaction)
        if name not in BOUNDS:
            raise PressUnknown
        figures = await practices.figures(desk.house, person)
        await open_form(interaction, views.form(name, figures, desk.say(person)))

    @on("practice.set")
    async def set(self, interaction: Interaction, pressed: Pressed) -> None:
        """A figure was typed."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        name, figure = pressed.text(0), typed(interaction).get("figure", "")
        after = await practices.change(desk.house, person, name, figure)
        await replace(interaction, views.changed(name, after, desk.say(person)))
