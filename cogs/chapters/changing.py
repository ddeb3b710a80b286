"""``/chapter edit``."""

from __future__ import annotations

import asyncio

import discord
from discord import app_commands

from cogs.chapters.group import chapter_group
from cogs.chapters.kin import Kin
from cogs.chapters.making import named_channel
from cogs.support.desk import Desk, Interaction, answer
from cogs.support.options import AnyChapter, Name, Text, desk_of
from domain import zones
from domain.chapters import Joining, Status
from domain.errors import NotFound
from services.chapters import changing
from services.chapters.changing import Changes
from views import chapters as views
from views import facts, languages
from views.commands import choices, words
from views.texts import Say

# The list of all commands takes the group from here, so that making and changing belong to it.
__all__ = ["chapter_group"]


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
    parent=words("opt-chapter-parent"),
    mentor=words("opt-chapter-mentor"),
    joining=words("opt-chapter-joining"),
    spoken=words("opt-chapter-languages"),
)
@app_commands.rename(spoken="languages")
@app_commands.choices(
    status=choices(Status, "chapter-status", leave_out=frozenset({Status.COMPOSTED})),
    joining=choices(Joining, "chapter-joining"),
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
    parent: Kin | None = None,
    mentor: Kin | None = None,
    joining: str | None = None,
    spoken: Text | None = None,
) -> None:
    """Change a chapter."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    guild = facts.inside(interaction.guild)
    # The first time, the names of all languages are loaded, which takes a tenth of a second.
    tongues = await asyncio.to_thread(languages.read, spoken, say) if spoken else None
    changes = Changes(
        name=name,
        status=Status(status) if status else None,
        channel=named_channel(interaction, channel),
        role=facts.facts_to_register(role) if role else None,
        zone=zone,
        language=_language(desk, language, say) if language else None,
        description=description,
        reminders=reminders,
        mirrored=mirrored,
        parent=parent,
        mentor=mentor,
        joining=Joining(joining) if joining else None,
        languages=tongues,
    )
    done = await changing.edit(desk.house, person, chapter, changes, facts.bot_facts(guild))
    lacking = facts.lacking(channel) if channel else ()
    reply = views.changed(
        done.chapter,
        lacking,
        say,
        granted=done.granted,
        replanned=done.replanned,
        let_in=done.let_in,
    )
    await answer(interaction, reply)


def _language(desk: Desk, text: str, say: Say) -> str:
    """The language that the bot speaks and that ``text`` names. Raises ``NotFound``."""
    spoken = languages.find(text, desk.texts.languages, say)
    if spoken is None:
        offered = tuple(languages.name(code, say) for code in desk.texts.languages)
        raise NotFound("language", text, offered)
    return spoken


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
