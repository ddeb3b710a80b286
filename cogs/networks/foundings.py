"""``/network foundings``: the chapters that begin, with what each lacks."""

from __future__ import annotations

from discord.ext import commands

from cogs.networks.group import network_group
from cogs.support.desk import Interaction, answer, replace
from cogs.support.options import desk_of
from cogs.support.presses import number, on
from services.foundings import committing, queue
from views.commands import words
from views.foundings import card as card_views
from views.foundings import queue as views
from views.ids import Pressed


@network_group.command(name="foundings", description=words("cmd-network-foundings"))
async def foundings(interaction: Interaction) -> None:
    """The foundings under way, ten to a page."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    page = await queue.listing(desk.house, person)
    await answer(interaction, views.listing(page, desk.say(person)))


class FoundingQueue(commands.Cog):
    """Presses on the list of foundings."""

    @on("founding.page")
    async def turn(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another page."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        page = await queue.listing(desk.house, person, pressed.page(0))
        await replace(interaction, views.listing(page, desk.say(person)))

    @on("founding.queued")
    async def open(self, interaction: Interaction, _pressed: Pressed) -> None:
        """One founding picked from the list."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        seen = await committing.see(desk.house, person, number(interaction))
        await answer(interaction, card_views.details(seen, desk.say(person)))
