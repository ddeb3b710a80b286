"""``/network stats``."""

from __future__ import annotations

from cogs.networks.group import network_group
from cogs.support.desk import Interaction, announce, answer
from cogs.support.drawing import draw
from cogs.support.options import desk_of
from services import stats
from views import stats as views
from views import working
from views.commands import words

# The list of all commands takes the group from here, so that this one belongs to it.
__all__ = ["network_group"]


@network_group.command(name="stats", description=words("cmd-network-stats"))
async def show_stats(interaction: Interaction) -> None:
    """The network in figures, and a chart of its months once something happened."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    announce(interaction, working.drawing(say))
    found = await stats.look(desk.house, person)
    picture = None if found.is_silent else await draw(views.scene(found, say))
    await answer(interaction, views.shown(found, picture, say))
