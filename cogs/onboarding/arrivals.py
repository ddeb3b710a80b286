"""*Step by step*, on the board of onboarding: how far newcomers get, in numbers."""

from __future__ import annotations

from discord.ext import commands

from cogs.support.desk import Interaction, announce, answer
from cogs.support.drawing import draw
from cogs.support.options import desk_of
from cogs.support.presses import on
from services.onboarding import arrivals
from views import working
from views.ids import Pressed
from views.onboarding import arrivals as views


class ArrivalLadders(commands.Cog):
    """The picture of how many newcomers did what."""

    @on("board.arrivals")
    async def show(self, interaction: Interaction, pressed: Pressed) -> None:
        """The ladder of the board's chapter, or of all; or why there is none."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        say = desk.say(person)
        found = await arrivals.look(desk.house, person, pressed.number(0))
        if found.is_few:
            await answer(interaction, views.undrawn(found, say))
            return
        announce(interaction, working.drawing(say))
        picture = await draw(views.scene(found, say))
        await answer(interaction, views.shown(found, picture, say))
