"""``/chapter map``: the network on the world, or in one country."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from cogs.chapters.finding import suggest_countries
from cogs.chapters.group import chapter_group
from cogs.support.desk import Interaction, announce, answer
from cogs.support.drawing import draw
from cogs.support.options import Name, desk_of
from cogs.support.presses import on
from services.chapters import mapping
from views import maps as views
from views import working
from views.commands import words
from views.ids import Pressed


@chapter_group.command(name="map", description=words("cmd-chapter-map"))
@app_commands.describe(country=words("opt-country"))
async def show_map(interaction: Interaction, country: Name | None = None) -> None:
    """The chapters on a map, each by the shape and colour of its status."""
    await _show(interaction, country)


async def _show(interaction: Interaction, country: str | None) -> None:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    found = await mapping.atlas(desk.house, person, country)
    listed = [(one.chapter, one.people) for one in found.chapters]
    if not listed:
        await answer(interaction, views.empty(found.elsewhere, say))
        return
    about = (found.network, found.country, listed, say)
    announce(interaction, working.drawing(say))
    picture = await draw(views.scene(*about))
    alt = views.described(*about)
    await answer(interaction, views.shown(picture, alt, found.network, found.elsewhere, say))


show_map.autocomplete("country")(suggest_countries)


class Maps(commands.Cog):
    """*Map*, on a list of chapters."""

    @on("chapter.map")
    async def show(self, interaction: Interaction, pressed: Pressed) -> None:
        """The chapters of the list's country, or all."""
        await _show(interaction, pressed.text(0) or None)
