"""``/network health``: the board of a network, ten chapters to a page."""

from __future__ import annotations

from discord.ext import commands

from cogs.networks.group import network_group
from cogs.support.desk import Interaction, answer, replace
from cogs.support.options import desk_of
from cogs.support.presses import on, value
from domain.errors import PressUnknown
from domain.health import Animated, Quiet, Stalled
from services.health import board
from services.health.board import Section, Sheet
from views.commands import words
from views.health import boards
from views.health.boards import Line, Sums
from views.ids import Pressed
from views.reply import Reply, turners


@network_group.command(name="health", description=words("cmd-network-health"))
async def health(interaction: Interaction) -> None:
    """Who is silent, who is alone, what never began."""
    await answer(interaction, await _page(interaction, Section.SILENT, 0))


async def _page(interaction: Interaction, section: Section, number: int) -> Reply:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    found = await board.sheet(desk.house, person, section, number)
    lines = [_line(row) for row in found.rows]
    sections = [one.value for one in Section]
    pages = turners(say, "health.page", section.value, number=found.number, more=found.more)
    return boards.network(section.value, sections, _sums(found), lines, pages, say)


def _line(row: Quiet | Animated | Stalled) -> Line:
    if isinstance(row, Quiet):
        return Line(row.chapter, row.name, row.status, row.since)
    if isinstance(row, Animated):
        return Line(row.chapter, row.name, number=row.connectors)
    return Line(row.chapter, row.name, since=row.since)


def _sums(found: Sheet) -> Sums:
    troubles = found.troubles
    return Sums(
        found.silences.by_rung,
        troubles.alone,
        troubles.single,
        troubles.stalled,
        troubles.stuck,
        troubles.deliveries,
    )


class NetworkHealth(commands.Cog):
    """Presses on the network's board."""

    @on("health.page")
    async def turn(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another page."""
        section = pressed.one_of(0, Section)
        await replace(interaction, await _page(interaction, section, pressed.page(1)))

    @on("health.section")
    async def section(self, interaction: Interaction, _pressed: Pressed) -> None:
        """Another list."""
        try:
            section = Section(value(interaction))
        except ValueError:
            raise PressUnknown from None
        await replace(interaction, await _page(interaction, section, 0))

    @on("health.ask")
    async def ask(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Ask now*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await board.ask_now(desk.house, person, pressed.number(0))
        await answer(interaction, boards.asked_now(result, desk.say(person)))
