"""``/chapter add, edit``."""

from __future__ import annotations

import discord
from discord import app_commands

from cogs.chapters.group import chapter_group
from cogs.support.desk import Interaction, answer
from cogs.support.options import AnyChapter, desk_of
from domain import zones
from domain.chapters import Status
from domain.errors import NotFound
from domain.ids import encode
from services.chapters import changing, towns
from services.chapters.changing import Changes, ChannelFacts, Wish
from views import chapters as views
from views import facts, languages
from views.commands import choices, words

# The list of all commands takes the group from here, so that these two belong to it.
__all__ = ["chapter_group"]

Text = app_commands.Range[str, 1, 6000]
Name = app_commands.Range[str, 1, 100]


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
        channel=_channel(interaction, channel),
        role=facts.facts_of(role) if role else None,
    )
    made = await changing.add(desk.house, person, wish, bot)
    lacking = facts.lacking(channel) if channel else ()
    await answer(interaction, views.added(made.chapter, lacking, desk.say(person)))


@add.autocomplete("city")
async def suggest_towns(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Towns of the world, with region and country."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await towns.suggest(desk.house, person, typed)
    return [
        app_commands.Choice(name=name[:100], value=f"place:{encode(place)}")
        for place, name in found
    ]


@chapter_group.command(name="edit", description=words("cmd-chapter-edit"))
@app_commands.describe(
    chapter=words("opt-chapter"),
    name=words("opt-chapter-name"),
    status=words("opt-chapter-status"),
    channel=words("opt-chapter-channel"),
    role=words("opt-chapter-role"),
    zone=words("opt-chapter-zone"),
    language=words("opt-chapter-language"),
    description=words("opt-chapter-description"),
    reminders=words("opt-chapter-reminders"),
    mirrored=words("opt-chapter-mirrored"),
)
@app_commands.choices(
    status=choices(Status, "chapter-status", leave_out=frozenset({Status.COMPOSTED}))
)
async def edit(
    interaction: Interaction,
    chapter: AnyChapter,
    name: Text | None = None,
    status: str | None = None,
    channel: discord.TextChannel | None = None,
    role: discord.Role | None = None,
    zone: Name | None = None,
    language: Name | None = None,
    description: Text | None = None,
    reminders: Name | None = None,
    mirrored: bool | None = None,
) -> None:
    """Change a chapter."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    guild = facts.inside(interaction.guild)
    spoken = languages.find(language, desk.texts.languages, say) if language else None
    if language and spoken is None:
        offered = tuple(languages.name(code, say) for code in desk.texts.languages)
        raise NotFound("language", language, offered)
    changes = Changes(
        name=name,
        status=Status(status) if status else None,
        channel=_channel(interaction, channel),
        role=facts.facts_of(role) if role else None,
        zone=zone,
        language=spoken,
        description=description,
        reminders=reminders,
        mirrored=mirrored,
    )
    done = await changing.edit(desk.house, person, chapter, changes, facts.bot_facts(guild))
    lacking = facts.lacking(channel) if channel else ()
    reply = views.changed(
        done.chapter, lacking, say, granted=done.granted, replanned=done.replanned
    )
    await answer(interaction, reply)


@edit.autocomplete("zone")
async def suggest_zones(_interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Time zones by name or city."""
    return [app_commands.Choice(name=zone, value=zone) for zone in zones.suggest(typed)]


@edit.autocomplete("language")
async def suggest_languages(
    interaction: Interaction, _typed: str
) -> list[app_commands.Choice[str]]:
    """The languages that the bot speaks."""
    desk = desk_of(interaction)
    say = desk.say(await desk.person(interaction))
    return [
        app_commands.Choice(name=languages.name(code, say), value=code)
        for code in desk.texts.languages
    ]


def _channel(interaction: Interaction, channel: discord.TextChannel | None) -> ChannelFacts | None:
    """The channel, and whether the person who names it may post there themselves."""
    if channel is None:
        return None
    user = interaction.user
    theirs = channel.permissions_for(user) if isinstance(user, discord.Member) else None
    return ChannelFacts(
        channel.id, theirs is not None and theirs.view_channel and theirs.send_messages
    )
