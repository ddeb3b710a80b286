"""``/network audit``: what was done, by whom and when, ten lines to a page."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from cogs.networks.group import network_group
from cogs.support.desk import Interaction, answer, replace
from cogs.support.options import desk_of
from cogs.support.presses import on
from domain.audit_actions import meant
from domain.errors import NotFound, SeveralFound
from services import audit
from views import audit as views
from views.commands import words
from views.ids import Pressed
from views.texts import Say

Typed = app_commands.Range[str, 1, 120]
_MOST = 25  # choices that Discord shows
_NEAREST = 3


@network_group.command(name="audit", description=words("cmd-network-audit"))
@app_commands.describe(
    who=words("opt-audit-who"), what=words("opt-audit-what"), when=words("opt-audit-when")
)
async def show(
    interaction: Interaction,
    who: discord.User | None = None,
    what: Typed | None = None,
    when: Typed | None = None,
) -> None:
    """The newest lines, for stewards."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    person.need_steward()
    say = desk.say(person)
    page = await audit.read(
        desk.house,
        person,
        who=who.id if who is not None else None,
        action=_action(what, say) if what is not None else "",
        when=when or "",
    )
    await answer(interaction, views.listing(page, say))


def _action(typed: str, say: Say) -> str:
    """The action meant. Raises ``NotFound`` or ``SeveralFound``."""
    names = views.action_names(say)
    found = meant(typed, names)
    if not found:
        raise NotFound("action", typed)
    if len(found) > 1:
        raise SeveralFound("action", typed, tuple(names[one] for one in found[:_NEAREST]))
    return found[0]


@show.autocomplete("what")
async def suggest(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """What actions are called, for stewards."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    if not person.steward:
        return []
    names = views.action_names(desk.say(person))
    found = meant(typed, names)
    return [app_commands.Choice(name=names[one], value=one) for one in found[:_MOST]]


class NetworkAudit(commands.Cog):
    """Presses on the pages of the audit."""

    @on("audit.page")
    async def turn(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another page."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        asked = views.unpacked(pressed)
        page = await audit.turn(desk.house, person, asked, pressed.page(0))
        await replace(interaction, views.listing(page, desk.say(person)))
