"""``/connector add, remove, list``."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from cogs.connectors.group import connector_group
from cogs.support.desk import Interaction, answer, replace
from cogs.support.options import AnyChapter, desk_of, present, someone
from cogs.support.presses import on
from services.chapters import finding
from services.connectors import naming as connectors
from services.connectors.naming import Page
from views.commands import words
from views.connectors import naming as views
from views.ids import Pressed
from views.reply import Reply, turners
from views.texts import Say


@connector_group.command(name="add", description=words("cmd-connector-add"))
@app_commands.describe(member=words("opt-connector"), chapter=words("opt-chapter"))
async def add(
    interaction: Interaction, member: discord.User | discord.Member, chapter: AnyChapter
) -> None:
    """Record that someone animates a chapter."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    result = await connectors.add(desk.house, person, present(member), chapter)
    await answer(interaction, views.outcome(result, desk.say(person)))


@connector_group.command(name="remove", description=words("cmd-connector-remove"))
@app_commands.describe(
    member=words("opt-connector"),
    chapter=words("opt-chapter"),
    reason=words("opt-connector-reason"),
)
async def remove(
    interaction: Interaction,
    member: discord.User | discord.Member,
    chapter: AnyChapter,
    reason: app_commands.Range[str, 1, 1000],
) -> None:
    """End someone's role in a chapter, at once."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    result = await connectors.remove(desk.house, person, someone(member), chapter, reason)
    await answer(interaction, views.outcome(result, desk.say(person)))


@connector_group.command(name="list", description=words("cmd-connector-list"))
@app_commands.describe(chapter=words("opt-chapter"))
async def list_connectors(interaction: Interaction, chapter: AnyChapter | None = None) -> None:
    """Who animates a chapter, or all of them."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    if chapter is not None:
        found = await connectors.of_chapter(desk.house, person, chapter)
        await answer(interaction, views.of_chapter(found.name, found.members, say))
    else:
        await answer(interaction, _page(await connectors.listing(desk.house, person), say))


def _page(page: Page, say: Say) -> Reply:
    pages = turners(say, "connector.page", number=page.number, more=page.more)
    return views.listing([(one.name, one.members) for one in page.chapters], say, pages)


class ConnectorLists(commands.Cog):
    """Presses on lists of connectors."""

    @on("connector.page")
    async def turn(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another page of a list."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        page = await connectors.listing(desk.house, person, pressed.page(0))
        await replace(interaction, _page(page, desk.say(person)))

    @on("connector.of")
    async def of(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Who animates it*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        chapter = await finding.get(desk.house, person, pressed.number(0))
        found = await connectors.of_chapter(desk.house, person, chapter)
        await answer(interaction, views.of_chapter(found.name, found.members, desk.say(person)))
