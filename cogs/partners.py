"""``/partner find``: partner organisations and friend networks."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from cogs.support.desk import Interaction, answer, replace
from cogs.support.options import desk_of
from cogs.support.presses import number, on
from domain.folding import fold
from services import partners
from views import partners as views
from views.commands import words
from views.ids import Pressed
from views.reply import Reply, turners

# Together short enough for a button that turns the page.
Query = app_commands.Range[str, 1, 40]
Word = app_commands.Range[str, 1, 20]
_CHOICES = 25

partner_group = app_commands.Group(
    name="partner", description=words("cmd-partner"), guild_only=True
)


@partner_group.command(name="find", description=words("cmd-partner-find"))
@app_commands.describe(
    query=words("opt-partner-query"),
    city=words("opt-partner-city"),
    topic=words("opt-partner-topic"),
)
async def find(
    interaction: Interaction,
    query: Query | None = None,
    city: Word | None = None,
    topic: Word | None = None,
) -> None:
    """Partners, ten to a page."""
    text = fold(" ".join(part for part in (query, topic) if part))
    await answer(interaction, await _page(interaction, text, fold(city or ""), 0))


@find.autocomplete("query")
async def suggest(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Partners by their names and what they are about."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await partners.suggest(desk.house, person, typed[:40], limit=_CHOICES)
    return [app_commands.Choice(name=one.name[:100], value=one.name[:40]) for one in found]


async def _page(interaction: Interaction, text: str, place: str, page: int) -> Reply:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await partners.listing(desk.house, person, text, place, page)
    say = desk.say(person)
    pages = turners(say, "partner.page", number=found.number, more=found.more, then=(text, place))
    return views.listing(found.partners, found.known, say, pages=pages)


class Partners(commands.Cog):
    """Presses on lists of partners."""

    @on("partner.page")
    async def turn(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another page."""
        text, place = pressed.text(1), pressed.text(2)
        await replace(interaction, await _page(interaction, text, place, pressed.page(0)))

    @on("partner.open")
    async def open(self, interaction: Interaction, _pressed: Pressed) -> None:
        """One partner picked from a list."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        found = await partners.card(desk.house, person, number(interaction))
        await answer(interaction, views.card(found, desk.say(person)))
