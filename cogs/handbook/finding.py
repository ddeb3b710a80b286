"""``/handbook search, list``: passages that answer, pages to open."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from cogs.handbook.group import handbook_group, practice_texts
from cogs.support.desk import Desk, Interaction, answer, replace
from cogs.support.options import desk_of
from cogs.support.presses import on, value
from domain.errors import PressUnknown
from domain.ids import decode
from domain.people import Person
from domain.questions.parts import Page as Practice
from services.handbook import finding, settling
from views import handbook as views
from views.commands import words
from views.ids import Pressed
from views.reply import Reply


@handbook_group.command(name="search", description=words("cmd-handbook-search"))
@app_commands.describe(query=words("opt-handbook-query"))
async def search(interaction: Interaction, query: app_commands.Range[str, 1, 200]) -> None:
    """Passages that answer, ten to a page."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    await answer(interaction, await _found(desk, person, query, 0))


async def _found(desk: Desk, person: Person, query: str, number: int) -> Reply:
    texts = await practice_texts(desk, person)
    found = await finding.search(desk.house, person, query, texts, number)
    return views.found(
        query, found.asked, found.passages, found.number, found.more, desk.say(person)
    )


@handbook_group.command(name="list", description=words("cmd-handbook-list"))
async def list_pages(interaction: Interaction) -> None:
    """Every page that the person may read."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    await answer(interaction, await _listed(desk, person, 0))


async def _listed(desk: Desk, person: Person, number: int) -> Reply:
    pages = await finding.listing(desk.house, person)
    own = await finding.own_practice(desk.house, person)
    texts = await practice_texts(desk, person)
    practice = [(one.practice, one.title) for one in texts if one.practice not in own]
    sites = [(one.id, one.name) for one in await settling.followed(desk.house, person)]
    return views.listing(pages, number, practice, sites, desk.say(person))


class HandbookPages(commands.Cog):
    """Presses on what was found, and on pages."""

    @on("handbook.found")
    async def turn(self, interaction: Interaction, pressed: Pressed) -> None:
        """More of what was found."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        query = pressed.text(1)
        await replace(interaction, await _found(desk, person, query, pressed.page(0)))

    @on("handbook.list")
    async def turn_list(self, interaction: Interaction, pressed: Pressed) -> None:
        """More of the list."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        await replace(interaction, await _listed(desk, person, pressed.page(0)))

    @on("handbook.open")
    async def open(self, interaction: Interaction, _pressed: Pressed) -> None:
        """One page, chosen in a select."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        kind, _, name = value(interaction).partition(" ")
        if kind == "practice":
            await answer(interaction, await _practice(desk, person, name))
            return
        try:
            number = decode(name)
        except ValueError:
            raise PressUnknown from None
        if kind == "lessons":
            lessons = await finding.open_lessons(desk.house, person, number)
            await answer(interaction, views.page(lessons, 0, desk.say(person)))
            return
        opened = await finding.open_page(desk.house, person, number)
        await answer(interaction, views.page(opened.page, 0, desk.say(person), keeps=opened.keeps))

    @on("handbook.page")
    async def leaf(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another leaf of a page; or its first, from a message about it."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        opened = await finding.open_page(desk.house, person, pressed.number(0))
        shown = views.page(opened.page, pressed.page(1), desk.say(person), keeps=opened.keeps)
        reading = interaction.message is not None and bool(interaction.message.embeds)
        await (replace if reading else answer)(interaction, shown)


async def _practice(desk: Desk, person: Person, name: str) -> Reply:
    texts = await practice_texts(desk, person)
    try:
        wanted = Practice(name)
    except ValueError:
        raise PressUnknown from None
    title, text = next((one.title, one.text) for one in texts if one.practice is wanted)
    return views.practice_page(title, text, desk.say(person))
