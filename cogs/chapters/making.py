"""``/chapter add``."""

from __future__ import annotations

import discord
from discord import app_commands

from cogs.chapters.group import chapter_group
from cogs.support.desk import Interaction, answer
from cogs.support.options import Name, Text, desk_of, suggest_towns
from services.chapters import adding
from services.chapters.adding import ChannelFacts, Wish
from views import chapters as views
from views import facts
from views.commands import words


@chapter_group.command(name="add", description=words("cmd-chapter-add"))
@app_commands.describe(
    city=words("opt-chapter-city"),
    name=words("opt-chapter-name"),
    theme=words("opt-chapter-theme"),
    channel=words("opt-chapter-channel"),
    role=words("opt-chapter-role"),
)
async def add(
    interaction: Interaction,
    city: Name | None = None,
    name: Text | None = None,
    theme: bool | None = None,
    channel: discord.TextChannel | None = None,
    role: discord.Role | None = None,
) -> None:
    """Make a chapter that exists already among people."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    bot = facts.bot_facts(facts.inside(interaction.guild))
    wish = Wish(
        city=city,
        name=name,
        theme=bool(theme),
        channel=named_channel(interaction, channel),
        role=facts.facts_of(role) if role else None,
    )
    made = await adding.add(desk.house, person, wish, bot)
    lacking = facts.lacking(channel) if channel else ()
    await answer(interaction, views.added(made.chapter, lacking, desk.say(person)))


add.autocomplete("city")(suggest_towns)


def named_channel(
    interaction: Interaction, channel: discord.TextChannel | None
) -> ChannelFacts | None:
    """The channel, and whether the person who names it may post there themselves."""
    if channel is None:
        return None
    user = interaction.user
    theirs = channel.permissions_for(user) if isinstance(user, discord.Member) else None
    return ChannelFacts(
        channel.id, theirs is not None and theirs.view_channel and theirs.send_messages
    )
