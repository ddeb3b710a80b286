"""``/network backup``: a copy of the store, now."""

from __future__ import annotations

from cogs.networks.stats import network_group
from cogs.support.desk import Interaction, announce, answer
from cogs.support.options import desk_of
from services import backups
from views import backups as views
from views.commands import words

# The list of all commands takes the group from here, so that this one belongs to it too.
__all__ = ["network_group"]


@network_group.command(name="backup", description=words("cmd-network-backup"))
async def back_up(interaction: Interaction) -> None:
    """Make a copy, and say how the copies stand."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    announce(interaction, views.making(say))
    made = await backups.now(desk.house, person)
    await answer(interaction, views.made(made, say))
