"""``/chapter requests`` and the answers to those who asked to come into a chapter."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from cogs.chapters.group import chapter_group
from cogs.support.desk import Interaction, answer, replace
from cogs.support.options import AnyChapter, desk_of
from cogs.support.presses import number, on
from services.chapters import asking
from views import joining as views
from views.commands import words
from views.ids import Pressed


@chapter_group.command(name="requests", description=words("cmd-chapter-requests"))
@app_commands.describe(chapter=words("opt-chapter"))
async def requests(interaction: Interaction, chapter: AnyChapter | None = None) -> None:
    """Who waits to come into the chapters that one looks after."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await asking.queue(desk.house, person, chapter)
    waiting = [(one.request, one.name, one.chapter) for one in found.waiting]
    await answer(interaction, views.queue(waiting, found.more, desk.say(person)))


class JoinRequests(commands.Cog):
    """Answers of connectors, in their direct messages, the stewards' channel or the list."""

    @on("joining.open")
    async def open(self, interaction: Interaction, _pressed: Pressed) -> None:
        """One request picked from the list."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        found = await asking.look(desk.house, person, number(interaction))
        say = desk.say(person)
        await answer(interaction, views.one(found.request, found.name, found.chapter, say))

    @on("joining.welcome")
    async def welcome(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Welcome them*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await asking.welcome(desk.house, person, pressed.number(0))
        await replace(interaction, views.decided(result, desk.say(person)))

    @on("joining.decline")
    async def decline(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Not now*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await asking.decline(desk.house, person, pressed.number(0))
        await replace(interaction, views.decided(result, desk.say(person)))
