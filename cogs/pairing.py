"""Presses on introductions: *We met*, *Not this month*, *Stop*."""

from __future__ import annotations

from discord.ext import commands

from cogs.support.desk import Interaction, answer
from cogs.support.options import desk_of
from cogs.support.presses import on
from services.pairing import answering
from views import pairing as views
from views.ids import Pressed


class Introductions(commands.Cog):
    """Buttons in the direct messages by which people are introduced."""

    @on("pairing.met")
    async def met(self, interaction: Interaction, pressed: Pressed) -> None:
        """*We met*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        noted = await answering.met(desk.house, person, pressed.number(0))
        await answer(interaction, views.noted(desk.say(person), fresh=noted.fresh))

    @on("pairing.skip")
    async def skip(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Not this month*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        skipped = await answering.skip(desk.house, person, pressed.number(0))
        await answer(interaction, views.skipped(skipped.at, desk.say(person)))

    @on("pairing.stop")
    async def stop(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Stop*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        await answering.stop(desk.house, person, pressed.number(0))
        await answer(interaction, views.stopped(desk.say(person)))
