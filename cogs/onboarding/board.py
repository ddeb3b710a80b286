"""``/onboard board, nudge, buddy``: who is where, a friendly word, somebody who accompanies."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from cogs.onboarding.group import onboard_group
from cogs.support.desk import Interaction, answer, replace
from cogs.support.options import AnyChapter, desk_of, present
from cogs.support.presses import number, on
from services.onboarding import board as boards
from services.onboarding import buddies, nudging
from views.commands import words
from views.ids import Pressed
from views.onboarding import board as views
from views.onboarding import buddies as buddy_views

Member = discord.User | discord.Member


@onboard_group.command(name="board", description=words("cmd-onboard-board"))
@app_commands.describe(chapter=words("opt-onboard-board-chapter"))
async def board(interaction: Interaction, chapter: AnyChapter | None = None) -> None:
    """Who is where, those who are stuck first."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await boards.board(desk.house, person, chapter)
    await answer(interaction, views.board(found, desk.say(person)))


@onboard_group.command(name="nudge", description=words("cmd-onboard-nudge"))
@app_commands.describe(member=words("opt-onboard-whom"))
async def nudge(interaction: Interaction, member: Member) -> None:
    """A friendly word about what is open."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    result = await nudging.nudge(desk.house, person, present(member))
    await answer(interaction, views.nudged(result, desk.say(person)))


@onboard_group.command(name="buddy", description=words("cmd-onboard-buddy"))
@app_commands.describe(member=words("opt-onboard-whom"), buddy=words("opt-onboard-buddy"))
async def buddy(interaction: Interaction, member: Member, buddy: Member | None = None) -> None:
    """Ask somebody to accompany a newcomer, or see who could be asked."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    newcomer, say = present(member), desk.say(person)
    if buddy is None:
        found = await buddies.suggest(desk.house, person, newcomer)
        await answer(interaction, buddy_views.suggested(found, say))
        return
    asked = await buddies.ask(desk.house, person, newcomer, present(buddy))
    await answer(interaction, buddy_views.asked(asked, say))


class Boards(commands.Cog):
    """Presses on the board and on its cards."""

    @on("board.page")
    async def page(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another page, or back from a card."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        found = await boards.page(desk.house, person, pressed.number(0), pressed.page(1))
        await replace(interaction, views.board(found, desk.say(person)))

    @on("board.open")
    async def open(self, interaction: Interaction, pressed: Pressed) -> None:
        """The card of one track."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        found = await boards.card(desk.house, person, number(interaction))
        reply = views.card(found, pressed.number(0), pressed.page(1), desk.say(person))
        await replace(interaction, reply)

    @on("board.nudge")
    async def nudge(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Nudge*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await nudging.nudge_track(desk.house, person, pressed.number(0))
        await answer(interaction, views.nudged(result, desk.say(person)))


class Buddies(commands.Cog):
    """Presses by which buddies are found."""

    @on("buddy.suggest")
    async def suggest(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Give a buddy*, or somebody else than who could not."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        found = await buddies.suggest_for(desk.house, person, pressed.number(0))
        await answer(interaction, buddy_views.suggested(found, desk.say(person)))

    @on("buddy.pick")
    async def pick(self, interaction: Interaction, pressed: Pressed) -> None:
        """One of those who were suggested."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        asked = await buddies.pick(desk.house, person, pressed.number(0), number(interaction))
        await replace(interaction, buddy_views.asked(asked, desk.say(person)))

    @on("buddy.accept")
    async def accept(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Gladly*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await buddies.accept(desk.house, person, pressed.number(0))
        await replace(interaction, buddy_views.answered(result, desk.say(person)))

    @on("buddy.decline")
    async def decline(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Not now*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await buddies.decline(desk.house, person, pressed.number(0))
        await replace(interaction, buddy_views.answered(result, desk.say(person)))

    @on("buddy.fine")
    async def fine(self, interaction: Interaction, _pressed: Pressed) -> None:
        """The buddy before knows that another goes on."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        await replace(interaction, buddy_views.fine(desk.say(person)))
