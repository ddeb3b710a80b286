"""``/help``: what the person who asks can do, with examples."""

from __future__ import annotations

from discord import app_commands

from cogs.support.desk import Interaction, answer
from cogs.support.options import desk_of
from domain.guides import Guide, reader_of
from views import help as views
from views.commands import choices, words


@app_commands.command(name="help", description=words("cmd-help"))
@app_commands.describe(topic=words("opt-help-topic"))
@app_commands.choices(topic=choices(Guide, "help-topic"))
async def help_command(interaction: Interaction, topic: str | None = None) -> None:
    """An overview that fits who asks, or one thing in detail."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    if topic is None:
        await answer(interaction, views.overview(reader_of(person), say))
    else:
        await answer(interaction, views.guide(Guide(topic), say))
