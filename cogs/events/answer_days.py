"""*Answers over time*, on the details of an event: for its organisers."""

from __future__ import annotations

from discord.ext import commands

from cogs.support.desk import Interaction, announce, answer
from cogs.support.drawing import draw
from cogs.support.options import desk_of
from cogs.support.presses import on
from services.events import answer_days
from views import answer_days as views
from views import working
from views.ids import Pressed


class AnswerCurves(commands.Cog):
    """The picture of how the answers to an event came in."""

    @on("event.answers")
    async def show(self, interaction: Interaction, pressed: Pressed) -> None:
        """The curve, or why there is none yet."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        say = desk.say(person)
        found = await answer_days.look(desk.house, person, pressed.number(0))
        if found.is_one_day:
            await answer(interaction, views.undrawn(found, say))
            return
        announce(interaction, working.drawing(say))
        picture = await draw(views.scene(found, say))
        await answer(interaction, views.shown(found, picture, say))
